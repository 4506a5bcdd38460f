//! Schemas of the model as JSON Schema, so that a test can state what a schema became in one
//! expression. `const`, `tag`, `tags`, `variants` and `descriptions` stand for what the model has
//! beyond JSON Schema.

use serde_json::{Map, Value, json};

use crate::names::pascal;
use crate::{
    Direction, EnumValue, Enumeration, Float, Format, Integer, Object, Schema, SchemaKind,
    StringSchema, Text, Union,
};

/// `schema` as JSON Schema.
pub fn normal(schema: &Schema) -> Value {
    let mut out = of_kind(&schema.kind);
    let docs = &schema.docs;
    let stated = [
        (
            "description",
            docs.description
                .as_ref()
                .map(|text| Value::from(text.untrusted())),
        ),
        ("default", docs.default.clone()),
        ("deprecated", docs.deprecated.then(|| true.into())),
        ("nullable", schema.nullable.then(|| true.into())),
        (
            "readOnly",
            (schema.direction == Direction::Response).then(|| true.into()),
        ),
        (
            "writeOnly",
            (schema.direction == Direction::Request).then(|| true.into()),
        ),
        ("redacted", schema.redacted.then(|| true.into())),
    ];
    for (keyword, value) in stated {
        if let Some(value) = value {
            out.insert(keyword.to_owned(), value);
        }
    }
    Value::Object(out)
}

fn of_kind(kind: &SchemaKind) -> Map<String, Value> {
    let value = match kind {
        SchemaKind::Any => json!({}),
        SchemaKind::Null => json!({ "type": "null" }),
        SchemaKind::Boolean => json!({ "type": "boolean" }),
        SchemaKind::Integer(width) => integer(*width),
        SchemaKind::Number(Float::F32) => json!({ "type": "number", "format": "float" }),
        SchemaKind::Number(Float::F64) => json!({ "type": "number" }),
        SchemaKind::String(constrained) => string(constrained),
        SchemaKind::Array(items) => json!({ "type": "array", "items": normal(items) }),
        SchemaKind::Tuple(items) => {
            let items: Vec<Value> = items.iter().map(normal).collect();
            json!({ "type": "array", "prefixItems": items })
        }
        SchemaKind::Map(None) => json!({ "type": "object" }),
        SchemaKind::Map(Some(values)) => {
            json!({ "type": "object", "additionalProperties": normal(values) })
        }
        SchemaKind::Object(described) => object(described),
        SchemaKind::Union(branches) => union(branches),
        SchemaKind::Enumeration(Enumeration::Strings(values)) => {
            enumeration("string", values, |value| pascal(value))
        }
        SchemaKind::Enumeration(Enumeration::Integers(values)) => {
            enumeration("integer", values, |value| format!("Value{value}"))
        }
        SchemaKind::Constant(value) => json!({ "const": value }),
        SchemaKind::Reference(name) => json!({ "$ref": format!("#/components/schemas/{name}") }),
    };
    let Value::Object(value) = value else {
        unreachable!()
    };
    value
}

fn integer(width: Integer) -> Value {
    let format = match width {
        Integer::I64 => return json!({ "type": "integer" }),
        Integer::I8 => "int8",
        Integer::U8 => "uint8",
        Integer::I16 => "int16",
        Integer::U16 => "uint16",
        Integer::I32 => "int32",
        Integer::U32 => "uint32",
        Integer::U64 => "uint64",
    };
    json!({ "type": "integer", "format": format })
}

fn string(constrained: &StringSchema) -> Value {
    let mut out = json!({ "type": "string" });
    let format = match constrained.format {
        Format::Plain => None,
        Format::Uuid => Some("uuid"),
        Format::Date => Some("date"),
        Format::DateTime => Some("date-time"),
        Format::Ip => Some("ip"),
        Format::Ipv4 => Some("ipv4"),
        Format::Ipv6 => Some("ipv6"),
        Format::Byte => Some("byte"),
        Format::Binary => Some("binary"),
        Format::Password => Some("password"),
    };
    let keywords = [
        ("format", format.map(Value::from)),
        ("minLength", constrained.min_length.map(Value::from)),
        ("maxLength", constrained.max_length.map(Value::from)),
        ("pattern", constrained.pattern.as_deref().map(Value::from)),
    ];
    for (keyword, value) in keywords {
        if let Some(value) = value {
            out[keyword] = value;
        }
    }
    out
}

fn object(described: &Object) -> Value {
    let properties = described.properties.iter();
    let properties: Map<String, Value> = properties
        .map(|(name, property)| (name.clone(), normal(&property.schema)))
        .collect();
    let required = described.properties.iter();
    let required: Vec<&String> = required
        .filter(|(_, property)| property.required)
        .map(|(name, _)| name)
        .collect();
    let mut out = json!({ "type": "object", "properties": properties });
    if !required.is_empty() {
        out["required"] = json!(required);
    }
    if let Some(extra) = &described.extra {
        out["additionalProperties"] = normal(extra);
    }
    out
}

fn union(union: &Union) -> Value {
    let branches: Vec<Value> = union
        .branches
        .iter()
        .map(|branch| {
            let mut schema = normal(&branch.schema);
            if !branch.tags.is_empty() {
                schema["tags"] = json!(branch.tags);
            }
            schema
        })
        .collect();
    let mut out = json!({ "oneOf": branches });
    if let Some(tag) = &union.tag {
        out["tag"] = tag.as_str().into();
    }
    out
}

fn enumeration<T: serde::Serialize>(
    kind: &str,
    values: &[EnumValue<T>],
    usual: impl Fn(&T) -> String,
) -> Value {
    let listed: Vec<&T> = values.iter().map(|value| &value.value).collect();
    let mut out = json!({ "type": kind, "enum": listed });
    if values
        .iter()
        .any(|value| value.variant != usual(&value.value))
    {
        let variants: Vec<&String> = values.iter().map(|value| &value.variant).collect();
        out["variants"] = json!(variants);
    }
    if values.iter().any(|value| value.description.is_some()) {
        let descriptions = values
            .iter()
            .map(|value| value.description.as_ref().map(Text::untrusted));
        out["descriptions"] = json!(descriptions.collect::<Vec<_>>());
    }
    out
}
