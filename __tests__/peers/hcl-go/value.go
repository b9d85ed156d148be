package main

import (
	"encoding/json"

	"github.com/zclconf/go-cty/cty"
	ctyjson "github.com/zclconf/go-cty/cty/json"
)

// Type and value: the type as cty writes it, the value with all digits of its numbers and with what is not known.
func describe(v cty.Value) map[string]any {
	kind, err := ctyjson.MarshalType(v.Type())
	check(err)
	return map[string]any{"type": json.RawMessage(kind), "value": tree(v)}
}

func tree(v cty.Value) any {
	kind := v.Type()
	switch {
	case !v.IsKnown():
		return map[string]bool{"unknown": true}
	case v.IsNull():
		return nil
	case kind == cty.String:
		return v.AsString()
	case kind == cty.Number:
		return map[string]string{"number": v.AsBigFloat().Text('f', -1)}
	case kind == cty.Bool:
		return v.True()
	}
	items := []any{}
	for it := v.ElementIterator(); it.Next(); {
		key, item := it.Element()
		if kind.IsMapType() || kind.IsObjectType() {
			items = append(items, []any{key.AsString(), tree(item)})
		} else {
			items = append(items, tree(item))
		}
	}
	return items
}
