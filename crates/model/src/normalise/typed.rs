//! From the normal form of a schema as JSON to the model's. Here ends the reading of keywords.

use serde_json::{Map, Value};

use super::draft::Located;
use super::schema::{UNCHECKED, branches, flag, properties, referenced, texts, type_of};
use super::variants;
use crate::{
    Branch, Direction, Docs, Enumeration, Float, Format, Integer, Kind, Object, Property, Schema,
    StringSchema, Union,
};
use document::Pointer;

/// The model of a schema in normal form; `name` is that of the type that it is, if it is one.
pub fn schema(located: &Located, name: Option<&str>) -> Schema {
    read(&located.schema, &located.pointer, name)
}

fn read(value: &Value, at: &Pointer, name: Option<&str>) -> Schema {
    let kind = kind(value, at, name);
    let string = |keyword: &str| value.get(keyword).and_then(Value::as_str);
    let direction = match (flag(value, "readOnly"), flag(value, "writeOnly")) {
        (true, false) => Direction::Response,
        (_, true) => Direction::Request,
        (false, false) => Direction::Both,
    };
    Schema {
        pointer: at.clone(),
        docs: Docs {
            description: string("description").map(str::to_owned),
            default: value.get("x-default").cloned(),
            deprecated: flag(value, "deprecated"),
        },
        nullable: flag(value, "nullable") && !matches!(kind, Kind::Any | Kind::Null),
        direction,
        redacted: flag(value, "x-secret") && matches!(kind, Kind::Any | Kind::Map(_)),
        unchecked: unchecked(value, &kind),
        kind,
    }
}

/// The constraints that no Rust type checks, values that are listed for such types among them.
fn unchecked(value: &Value, kind: &Kind) -> Map<String, Value> {
    let stated = value.get(UNCHECKED).and_then(Value::as_object);
    let mut unchecked = stated.cloned().unwrap_or_default();
    let has_type = matches!(kind, Kind::Enumeration(_) | Kind::Constant(_));
    if let Some(listed) = value.get("enum").filter(|_| !has_type) {
        let mut listed = listed.clone();
        if let Some(listed) = listed.as_array_mut().filter(|_| flag(value, "nullable")) {
            listed.push(Value::Null);
        }
        unchecked.insert("enum".to_owned(), listed);
    }
    unchecked
}

fn kind(value: &Value, at: &Pointer, name: Option<&str>) -> Kind {
    if let Some(target) = referenced(value) {
        return Kind::Reference(target.to_owned());
    }
    if let Some(branches) = branches(value) {
        return Kind::Union(union(value, branches, at, name));
    }
    if let Some(kind) = listed(value) {
        return kind;
    }
    let part = |keyword: &str| {
        let part = value.get(keyword).filter(|part| part.is_object())?;
        Some(Box::new(read(part, &at.join(keyword), None)))
    };
    let format = value.get("format").and_then(Value::as_str).unwrap_or("");
    match type_of(value) {
        Some("null") => Kind::Null,
        Some("boolean") => Kind::Boolean,
        Some("integer") => Kind::Integer(integer(value, format)),
        Some("number") if format == "float" => Kind::Number(Float::F32),
        Some("number") => Kind::Number(Float::F64),
        Some("string") => Kind::String(string(value, format)),
        Some("array") => match value.get("prefixItems").and_then(Value::as_array) {
            Some(items) => {
                let at = at.join("prefixItems");
                let items = items.iter().enumerate();
                Kind::Tuple(
                    items
                        .map(|(index, item)| read(item, &at.join(index), None))
                        .collect(),
                )
            }
            None => {
                let any = || Box::new(Schema::new(Kind::Any, at.join("items")));
                Kind::Array(part("items").unwrap_or_else(any))
            }
        },
        Some("object") => {
            let is_closed = value.get("additionalProperties") == Some(&Value::Bool(false));
            match properties(value).next() {
                None if !is_closed => Kind::Map(part("additionalProperties")),
                _ => Kind::Object(Object {
                    properties: self::properties_of(value, at),
                    extra: part("additionalProperties"),
                }),
            }
        }
        _ => Kind::Any,
    }
}

fn properties_of(value: &Value, at: &Pointer) -> indexmap::IndexMap<String, Property> {
    let required: std::collections::HashSet<&str> = texts(value, "required").collect();
    let has_extra = value
        .get("additionalProperties")
        .is_some_and(Value::is_object);
    let names = properties(value).map(|(name, _)| name.as_str());
    let fields = variants::fields(names, has_extra);
    let at = at.join("properties");
    let properties = properties(value).zip(fields);
    properties
        .map(|((name, part), field)| {
            let property = Property {
                field,
                required: required.contains(name.as_str()),
                schema: read(part, &at.join(name), None),
            };
            (name.clone(), property)
        })
        .collect()
}

fn union(value: &Value, branches: &[Value], at: &Pointer, name: Option<&str>) -> Union {
    let at = at.join("oneOf");
    let schemas: Vec<Schema> = branches
        .iter()
        .enumerate()
        .map(|(index, branch)| read(branch, &at.join(index), None))
        .collect();
    let names = variants::of_union(name.unwrap_or_default(), &schemas);
    let tags = branches.iter().map(|branch| {
        let tags = branch.get("x-tags").and_then(Value::as_array);
        tags.cloned().unwrap_or_default()
    });
    let tag = value.get("x-discriminator").and_then(Value::as_str);
    Union {
        tag: tag.map(str::to_owned),
        branches: names
            .into_iter()
            .zip(tags)
            .zip(schemas)
            .map(|((variant, tags), schema)| Branch {
                variant,
                tags,
                schema,
            })
            .collect(),
    }
}

/// A constant or an enumeration. Listed values of other types than strings and integers narrow no
/// Rust type.
fn listed(value: &Value) -> Option<Kind> {
    let values = value.get("enum")?.as_array()?;
    if flag(value, "x-const") {
        return Some(Kind::Constant(values.first().cloned().unwrap_or_default()));
    }
    let notes = |keyword: &str| -> Vec<Option<String>> {
        let notes = value.get(keyword).and_then(Value::as_array);
        let note = |index: usize| notes?.get(index)?.as_str().map(str::to_owned);
        (0..values.len()).map(note).collect()
    };
    let (names, descriptions) = (notes("x-names"), notes("x-descriptions"));
    let enumeration = match type_of(value)? {
        "string" => {
            let values = values.iter().map(|value| value.as_str().map(str::to_owned));
            Enumeration::Strings(variants::of_strings(values, &names, descriptions))
        }
        "integer" => {
            let values = values.iter().map(Value::as_i64);
            Enumeration::Integers(variants::of_integers(values, &names, descriptions))
        }
        _ => return None,
    };
    Some(Kind::Enumeration(enumeration))
}

/// An integer by its format, and by its sign where there is none.
fn integer(value: &Value, format: &str) -> Integer {
    let minimum = value.get("minimum").and_then(Value::as_f64);
    let is_unsigned = minimum.is_some_and(|minimum| minimum >= 0.0);
    match format {
        "int8" => Integer::I8,
        "uint8" => Integer::U8,
        "int16" => Integer::I16,
        "uint16" => Integer::U16,
        "uint32" => Integer::U32,
        "uint64" => Integer::U64,
        "int32" if is_unsigned => Integer::U32,
        "int32" => Integer::I32,
        _ if is_unsigned => Integer::U64,
        _ => Integer::I64,
    }
}

fn string(value: &Value, format: &str) -> StringSchema {
    let length = |keyword: &str| {
        let stated = value.get(keyword)?;
        let whole = || stated.as_f64().map(|length| length as u64);
        stated.as_u64().or_else(whole)
    };
    StringSchema {
        format: match format {
            "uuid" => Format::Uuid,
            "date" => Format::Date,
            "date-time" => Format::DateTime,
            "ip" => Format::Ip,
            "ipv4" => Format::Ipv4,
            "ipv6" => Format::Ipv6,
            "byte" => Format::Byte,
            "binary" => Format::Binary,
            "password" => Format::Password,
            _ => Format::Plain,
        },
        min_length: length("minLength"),
        max_length: length("maxLength"),
        pattern: value
            .get("pattern")
            .and_then(Value::as_str)
            .map(str::to_owned),
    }
}
