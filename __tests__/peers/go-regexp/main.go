// Answers, for each case on standard input, what Go's regexp makes of it.
package main

import (
	"encoding/json"
	"os"
	"regexp"
)

type question struct{ Pattern, Text, Replacement string }

type answer struct {
	Error    string      `json:"error"`
	Names    []string    `json:"names"`
	Matches  [][]*string `json:"matches"`
	Replaced string      `json:"replaced"`
}

func answerTo(q question) answer {
	expression, err := regexp.Compile(q.Pattern)
	if err != nil {
		return answer{Error: err.Error(), Names: []string{}, Matches: [][]*string{}}
	}
	result := answer{
		Names:    expression.SubexpNames()[1:],
		Matches:  [][]*string{},
		Replaced: expression.ReplaceAllString(q.Text, q.Replacement),
	}
	for _, places := range expression.FindAllStringSubmatchIndex(q.Text, -1) {
		groups := []*string{}
		for at := 0; at < len(places); at += 2 {
			if places[at] < 0 {
				groups = append(groups, nil)
				continue
			}
			group := q.Text[places[at]:places[at+1]]
			groups = append(groups, &group)
		}
		result.Matches = append(result.Matches, groups)
	}
	return result
}

func main() {
	var questions []question
	if err := json.NewDecoder(os.Stdin).Decode(&questions); err != nil {
		panic(err)
	}
	answers := []answer{}
	for _, q := range questions {
		answers = append(answers, answerTo(q))
	}
	if err := json.NewEncoder(os.Stdout).Encode(answers); err != nil {
		panic(err)
	}
}
