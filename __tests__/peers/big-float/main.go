// Computes with Go's big.Float what big-float.test.ts asks, to compare the answers.
package main

import (
	"encoding/json"
	"fmt"
	"math"
	"math/big"
	"os"
)

type operand struct {
	Text      string
	Precision uint
}

type question struct {
	A, B operand
	Verb string
}

func main() {
	var questions []question
	if err := json.NewDecoder(os.Stdin).Decode(&questions); err != nil {
		panic(err)
	}
	answers := make([]map[string]any, len(questions))
	for i, q := range questions {
		answers[i] = answer(q)
	}
	if err := json.NewEncoder(os.Stdout).Encode(answers); err != nil {
		panic(err)
	}
}

func answer(q question) map[string]any {
	a, b := parse(q.A), parse(q.B)
	return map[string]any{
		"a":          describe(a),
		"compare":    a.Cmp(b),
		"sum":        describe(new(big.Float).Add(a, b)),
		"difference": describe(new(big.Float).Sub(a, b)),
		"quotient":   describe(new(big.Float).Quo(a, b)),
		"product":    new(big.Float).SetPrec(512).Mul(a, b).Text('f', -1),
		"formatted":  fmt.Sprintf(q.Verb, a),
	}
}

func parse(o operand) *big.Float {
	f, _, err := big.ParseFloat(o.Text, 10, o.Precision, big.ToNearestEven)
	if err != nil {
		panic(err)
	}
	return f
}

func describe(f *big.Float) map[string]any {
	nearest, _ := f.Float64()
	return map[string]any{
		"plain":     f.Text('f', -1),
		"general":   f.Text('g', -1),
		"exponent":  f.Text('e', -1),
		"precision": f.Prec(),
		"float64":   fmt.Sprint(math.Float64bits(nearest)),
		"isInteger": f.IsInt(),
	}
}
