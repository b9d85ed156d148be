// Answers template, printf and time cases with Go's own text/template, for comparison with ours.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"strings"
	"text/template"
	"time"
)

type request struct {
	Kind     string          `json:"kind"`
	Template string          `json:"template"`
	Data     json.RawMessage `json:"data"`
	Millis   int64           `json:"millis"`
}

type answer struct {
	Output string `json:"output"`
	Error  string `json:"error"`
}

// Info is the struct context of the cases of kind "struct".
type Info struct {
	Name  string
	Count int
	Tags  map[string]string
	Any   any
}

var functions = template.FuncMap{
	"upper":   strings.ToUpper,
	"repeat":  func(s string, n int) string { return strings.Repeat(s, n) },
	"replace": func(old, new string, n int, s string) string { return strings.Replace(s, old, new, n) },
	"join":    func(separator string, parts ...string) string { return strings.Join(parts, separator) },
	"fail":    func(text string) (string, error) { return "", errors.New(text) },
	"same":    func(value any) any { return value },
	"hello":   func() string { return "hello" },
	"sum": func(numbers ...int) int {
		total := 0
		for _, number := range numbers {
			total += number
		}
		return total
	},
}

func main() {
	var requests []request
	if err := json.NewDecoder(os.Stdin).Decode(&requests); err != nil {
		panic(err)
	}
	answers := make([]answer, len(requests))
	for index, request := range requests {
		answers[index] = respond(request)
	}
	if err := json.NewEncoder(os.Stdout).Encode(answers); err != nil {
		panic(err)
	}
}

func respond(request request) answer {
	if request.Kind == "time" {
		return answer{Output: time.UnixMilli(request.Millis).UTC().Format(request.Template)}
	}
	parsed, err := template.New("root").Funcs(functions).Parse(request.Template)
	if err != nil {
		return answer{Error: err.Error()}
	}
	var out bytes.Buffer
	if err := parsed.Execute(&out, dataOf(request)); err != nil {
		return answer{Error: err.Error()}
	}
	return answer{Output: out.String()}
}

func dataOf(request request) any {
	switch request.Kind {
	case "struct":
		return Info{Name: "n", Count: 3, Tags: map[string]string{"a": "1"}}
	case "strings":
		var data map[string]string
		if err := json.Unmarshal(request.Data, &data); err != nil {
			panic(err)
		}
		return data
	}
	decoder := json.NewDecoder(bytes.NewReader(request.Data))
	decoder.UseNumber()
	var data any
	if err := decoder.Decode(&data); err != nil {
		panic(err)
	}
	return withInts(data)
}

// withInts makes whole JSON numbers ints and the others float64.
func withInts(value any) any {
	switch value := value.(type) {
	case json.Number:
		if whole, err := value.Int64(); err == nil {
			return int(whole)
		}
		float, _ := value.Float64()
		return float
	case []any:
		for index := range value {
			value[index] = withInts(value[index])
		}
	case map[string]any:
		for key := range value {
			value[key] = withInts(value[key])
		}
	}
	return value
}
