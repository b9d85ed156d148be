// Evaluates with HashiCorp's HCL what hcl-go.test.ts asks, to compare the answers. Standard input: a line of JSON with the
// variables and the schema, then a line for each case. Standard output: a line of JSON for each case.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/ext/dynblock"
	"github.com/hashicorp/hcl/v2/ext/tryfunc"
	"github.com/hashicorp/hcl/v2/ext/typeexpr"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	hcljson "github.com/hashicorp/hcl/v2/json"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
	"github.com/zclconf/go-cty/cty/function/stdlib"
)

// Either a value (an expression that may use the variables before it), or the type of one that is not known.
type variable struct {
	Name, Value, Unknown string
}

type world struct {
	Variables []variable
	Schema    schema
}

type question struct {
	Kind, Text string
}

var functions = map[string]function.Function{
	"can":        tryfunc.CanFunc,
	"concat":     stdlib.ConcatFunc,
	"convert":    typeexpr.ConvertFunc,
	"jsondecode": stdlib.JSONDecodeFunc,
	"jsonencode": stdlib.JSONEncodeFunc,
	"keys":       stdlib.KeysFunc,
	"max":        stdlib.MaxFunc,
	"try":        tryfunc.TryFunc,
	"upper":      stdlib.UpperFunc,
}

func main() {
	in, out := json.NewDecoder(bufio.NewReader(os.Stdin)), json.NewEncoder(os.Stdout)
	var w world
	check(in.Decode(&w))
	ctx := &hcl.EvalContext{Variables: map[string]cty.Value{}, Functions: functions}
	for _, v := range w.Variables {
		ctx.Variables[v.Name] = valueOf(v, ctx)
	}
	for in.More() {
		var q question
		check(in.Decode(&q))
		check(out.Encode(answer(q, w.Schema, ctx)))
	}
}

func valueOf(v variable, ctx *hcl.EvalContext) cty.Value {
	if v.Unknown == "" {
		expr, diags := hclsyntax.ParseExpression([]byte(v.Value), v.Name, hcl.InitialPos)
		checkDiagnostics(diags)
		value, diags := expr.Value(ctx)
		checkDiagnostics(diags)
		return value
	}
	expr, diags := hclsyntax.ParseExpression([]byte(v.Unknown), v.Name, hcl.InitialPos)
	checkDiagnostics(diags)
	wanted, diags := typeexpr.TypeConstraint(expr)
	checkDiagnostics(diags)
	return cty.UnknownVal(wanted)
}

// Of several errors which one is found first is no question here: an answer is a value or "error".
func answer(q question, s schema, ctx *hcl.EvalContext) (result any) {
	defer func() {
		if reason := recover(); reason != nil {
			fmt.Fprintf(os.Stderr, "%s %q: %v\n", q.Kind, q.Text, reason)
			result = "panic"
		}
	}()
	var diags hcl.Diagnostics
	switch q.Kind {
	case "expression":
		expr, problems := hclsyntax.ParseExpression([]byte(q.Text), "", hcl.InitialPos)
		result, diags = evaluate(expr, problems, ctx)
	case "template":
		expr, problems := hclsyntax.ParseTemplate([]byte(q.Text), "", hcl.InitialPos)
		result, diags = evaluate(expr, problems, ctx)
	case "body":
		file, problems := hclsyntax.ParseConfig([]byte(q.Text), "", hcl.InitialPos)
		result, diags = decodeFile(file, problems, s, ctx)
	case "json":
		file, problems := hcljson.Parse([]byte(q.Text), "")
		result, diags = decodeFile(file, problems, s, ctx)
	default:
		panic("not a kind of question")
	}
	if !diags.HasErrors() {
		return result
	}
	for _, diag := range diags {
		if strings.Contains(diag.Detail, "panic in function implementation") {
			return "panic"
		}
	}
	return "error"
}

func evaluate(expr hcl.Expression, problems hcl.Diagnostics, ctx *hcl.EvalContext) (any, hcl.Diagnostics) {
	if problems.HasErrors() {
		return nil, problems
	}
	value, diags := expr.Value(ctx)
	if diags.HasErrors() {
		return nil, diags
	}
	return describe(value), nil
}

func decodeFile(file *hcl.File, problems hcl.Diagnostics, s schema, ctx *hcl.EvalContext) (any, hcl.Diagnostics) {
	if problems.HasErrors() {
		return nil, problems
	}
	return s.decode(dynblock.Expand(file.Body, ctx), ctx)
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func checkDiagnostics(diags hcl.Diagnostics) {
	if diags.HasErrors() {
		panic(diags)
	}
}
