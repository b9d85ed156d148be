package main

import (
	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"
)

// What a body contains, and how it is read: its "content", only "attributes", or the content but for what is `Others`, and
// then these from the "rest".
type schema struct {
	Reading    string
	Attributes []attribute
	Others     []attribute
	Blocks     []struct {
		Type   string
		Labels []string
		Body   schema
	}
}

type attribute struct {
	Name     string
	Required bool
}

type described struct {
	Attributes map[string]any   `json:"attributes"`
	Blocks     []describedBlock `json:"blocks"`
}

type describedBlock struct {
	Type   string    `json:"type"`
	Labels []string  `json:"labels"`
	Body   described `json:"body"`
}

func (s schema) header() *hcl.BodySchema {
	header := &hcl.BodySchema{}
	for _, a := range s.Attributes {
		header.Attributes = append(header.Attributes, hcl.AttributeSchema{Name: a.Name, Required: a.Required})
	}
	for _, b := range s.Blocks {
		header.Blocks = append(header.Blocks, hcl.BlockHeaderSchema{Type: b.Type, LabelNames: b.Labels})
	}
	return header
}

func (s schema) read(body hcl.Body) (hcl.Attributes, hcl.Blocks, hcl.Diagnostics) {
	switch s.Reading {
	case "attributes":
		attributes, diags := body.JustAttributes()
		return attributes, nil, diags
	case "rest":
		content, rest, diags := body.PartialContent(s.header())
		others, more := rest.Content(schema{Attributes: s.Others}.header())
		for name, other := range others.Attributes {
			content.Attributes[name] = other
		}
		return content.Attributes, content.Blocks, append(diags, more...)
	default:
		content, diags := body.Content(s.header())
		return content.Attributes, content.Blocks, diags
	}
}

func (s schema) decode(body hcl.Body, ctx *hcl.EvalContext) (described, hcl.Diagnostics) {
	result := described{Attributes: map[string]any{}, Blocks: []describedBlock{}}
	attributes, blocks, diags := s.read(body)
	for name, attribute := range attributes {
		value, problems := attribute.Expr.Value(ctx)
		diags = append(diags, problems...)
		if value != cty.NilVal {
			result.Attributes[name] = describe(value)
		}
	}
	for _, block := range blocks {
		inner, problems := s.of(block.Type).decode(block.Body, ctx)
		diags = append(diags, problems...)
		labels := append([]string{}, block.Labels...)
		result.Blocks = append(result.Blocks, describedBlock{block.Type, labels, inner})
	}
	return result, diags
}

func (s schema) of(blockType string) schema {
	for _, b := range s.Blocks {
		if b.Type == blockType {
			return b.Body
		}
	}
	panic("a block that the schema does not name")
}
