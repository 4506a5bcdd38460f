//! The document that progenitor is given: of every operation the name and the parameters, from which it
//! makes the builder's fields and setters. Paths, bodies and responses are written from the plan, and
//! the types are ours, so it sees only their names.

use serde_json::{Map, Value, json};

use super::docs;
use super::types::Types;
use model::Location;
use model::{self, Enumeration, Float, Format, Integer, Schema, StringSchema};
use model::{Operation, Parameter};

/// Writes the document, which is OpenAPI 3.0.3.
pub fn document(types: &Types<'_>) -> Value {
    let mut paths = Map::new();
    for operation in &types.plan.operations {
        let item = paths.entry(path(operation)).or_insert_with(|| json!({}));
        item[operation.method] = self::operation(operation);
    }
    let names = types.plan.types.keys();
    let schemas: Map<String, Value> = names.map(|name| (name.clone(), json!({}))).collect();
    json!({
        "openapi": "3.0.3",
        "info": { "title": docs::one_line(&types.plan.title), "version": types.plan.version },
        "paths": paths,
        "components": { "schemas": schemas },
    })
}

/// The path with the setters' names in its braces. What progenitor's own templates do not accept (a
/// query, a fragment, a brace that is not closed) is left out: the URL is written from the plan.
fn path(operation: &Operation) -> String {
    let plain = |text: &str| text.replace(['{', '}'], "").replace(['?', '#'], "-");
    let mut path = String::from("/");
    let mut rest = operation.path.trim_start_matches('/');
    while let Some((before, after)) = rest.split_once('{') {
        path.push_str(&plain(before));
        let Some((name, after)) = after.split_once('}') else {
            rest = after;
            continue;
        };
        let known = operation
            .parameters
            .iter()
            .find(|known| known.location == Location::Path && known.wire == name);
        if let Some(parameter) = known {
            let braced = format!("{{{}}}", parameter.ident);
            // One parameter twice in a path is one parameter.
            path.push_str(if path.contains(&braced) { "-" } else { &braced });
        }
        rest = after;
    }
    path.push_str(&plain(rest));
    path
}

fn operation(plan: &Operation) -> Value {
    let parameters: Vec<Value> = plan.parameters.iter().map(parameter).collect();
    let mut out = json!({
        "operationId": plan.name,
        "parameters": parameters,
        // Without a response the operation returns nothing that progenitor would look into.
        "responses": {},
    });
    if plan.body.is_some() {
        // Any body makes the builder's field `body`; its type is ours.
        let bytes = json!({ "type": "string", "format": "binary" });
        out["requestBody"] = json!({
            "required": true,
            "content": { "application/octet-stream": { "schema": bytes } },
        });
    }
    out
}

fn parameter(plan: &Parameter) -> Value {
    // progenitor does not support cookies.
    let location = match plan.location {
        Location::Path => "path",
        Location::Query | Location::Cookie => "query",
        Location::Header => "header",
    };
    json!({
        "name": plan.ident,
        "in": location,
        "required": plan.required,
        // Null is sent by leaving the parameter out.
        "schema": without_null(&plan.schema),
    })
}

/// A schema as OpenAPI 3.0 spells it.
fn schema(schema: &Schema) -> Value {
    let mut out = without_null(schema);
    if schema.nullable {
        if schema.reference().is_some() {
            out = json!({ "allOf": [out] });
        }
        out["nullable"] = json!(true);
    }
    out
}

fn without_null(value: &Schema) -> Value {
    match &value.kind {
        model::Kind::Reference(name) => json!({ "$ref": format!("#/components/schemas/{name}") }),
        model::Kind::Null => json!({ "enum": [null] }),
        model::Kind::Boolean => json!({ "type": "boolean" }),
        model::Kind::Integer(width) => json!({ "type": "integer", "format": integer(*width) }),
        model::Kind::Number(Float::F32) => json!({ "type": "number", "format": "float" }),
        model::Kind::Number(Float::F64) => json!({ "type": "number", "format": "double" }),
        model::Kind::String(constrained) => string(constrained),
        model::Kind::Enumeration(Enumeration::Strings(_)) => json!({ "type": "string" }),
        model::Kind::Enumeration(Enumeration::Integers(_)) => json!({ "type": "integer" }),
        model::Kind::Array(items) => json!({ "type": "array", "items": schema(items) }),
        model::Kind::Tuple(items) => {
            let items: Vec<Value> = items.iter().map(schema).collect();
            let count = items.len();
            json!({
                "type": "array", "minItems": count, "maxItems": count, "items": { "oneOf": items },
            })
        }
        model::Kind::Map(Some(values)) => {
            json!({ "type": "object", "additionalProperties": schema(values) })
        }
        model::Kind::Map(None) | model::Kind::Object(_) => json!({ "type": "object" }),
        model::Kind::Any | model::Kind::Union(_) | model::Kind::Constant(_) => json!({}),
    }
}

fn integer(width: Integer) -> &'static str {
    match width {
        Integer::I8 => "int8",
        Integer::U8 => "uint8",
        Integer::I16 => "int16",
        Integer::U16 => "uint16",
        Integer::I32 => "int32",
        Integer::U32 => "uint32",
        Integer::I64 => "int64",
        Integer::U64 => "uint64",
    }
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
    if let Some(format) = format {
        out["format"] = format.into();
    }
    out
}
