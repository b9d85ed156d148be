// Tells what Go's unicode and math packages know: case mappings, white space, powers, integers in bases.
package main

import (
	"encoding/json"
	"math"
	"math/big"
	"os"
	"strconv"
	"strings"
	"unicode"
)

type answer struct {
	// Pairs of first and last code point.
	Assigned [][2]rune `json:"assigned"`
	// Code point, upper, lower and title case, of those that have any other than itself.
	Cases    [][4]rune `json:"cases"`
	Spaces   []rune    `json:"spaces"`
	Titles   []string  `json:"titles"`
	Powers   []string  `json:"powers"`
	Integers []string  `json:"integers"`
}

type question struct {
	Titles   []string
	Powers   [][2]string
	Integers []struct {
		Text string
		Base int
	}
}

func characters(a *answer) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if !unicode.In(r, unicode.L, unicode.M, unicode.N, unicode.P, unicode.S, unicode.Z, unicode.Cc, unicode.Cf) {
			continue
		}
		if last := len(a.Assigned) - 1; last >= 0 && a.Assigned[last][1] == r-1 {
			a.Assigned[last][1] = r
		} else {
			a.Assigned = append(a.Assigned, [2]rune{r, r})
		}
		upper, lower, title := unicode.ToUpper(r), unicode.ToLower(r), unicode.ToTitle(r)
		if upper != r || lower != r || title != r {
			a.Cases = append(a.Cases, [4]rune{r, upper, lower, title})
		}
		if unicode.IsSpace(r) {
			a.Spaces = append(a.Spaces, r)
		}
	}
}

func main() {
	var q question
	if err := json.NewDecoder(os.Stdin).Decode(&q); err != nil {
		panic(err)
	}
	a := answer{}
	characters(&a)
	for _, text := range q.Titles {
		a.Titles = append(a.Titles, strings.Title(text))
	}
	for _, pair := range q.Powers {
		x, _ := strconv.ParseFloat(pair[0], 64)
		y, _ := strconv.ParseFloat(pair[1], 64)
		a.Powers = append(a.Powers, strconv.FormatFloat(math.Pow(x, y), 'g', -1, 64))
	}
	for _, one := range q.Integers {
		text := ""
		if integer, ok := new(big.Int).SetString(one.Text, one.Base); ok {
			text = integer.String()
		}
		a.Integers = append(a.Integers, text)
	}
	if err := json.NewEncoder(os.Stdout).Encode(a); err != nil {
		panic(err)
	}
}
