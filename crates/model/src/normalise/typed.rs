//! From the normal form of a schema to the model's.

use indexmap::IndexMap;
use serde_json::Value;

use super::listed::Listed;
use super::schema::{Properties, Schema as Normal, Shape, Unchecked};
use super::variants;
use crate::{
    Branch, Direction, Docs, Enumeration, Float, Format, Integer, Object, Property, Schema,
    SchemaKind, StringSchema, Text, Union,
};
use document::schema::Type;

/// The model of a schema in normal form; `name` is that of the type that it is, if it is one.
pub fn schema(normal: &Normal, name: Option<&str>) -> Schema {
    let kind = kind(normal, name);
    let about = &normal.about;
    let direction = match (about.read_only, about.write_only) {
        (true, false) => Direction::Response,
        (_, true) => Direction::Request,
        (false, false) => Direction::Both,
    };
    Schema {
        pointer: normal.at().clone(),
        docs: Docs {
            description: about.description.clone().map(Text::from),
            default: about.default.clone(),
            deprecated: about.deprecated,
        },
        nullable: about.nullable && !matches!(kind, SchemaKind::Any | SchemaKind::Null),
        direction,
        redacted: about.secret && matches!(kind, SchemaKind::Any | SchemaKind::Map(_)),
        unchecked: unchecked(normal, &kind),
        kind,
    }
}

/// The constraints that no Rust type checks, values that are listed for such types among them.
fn unchecked(normal: &Normal, kind: &SchemaKind) -> Unchecked {
    let mut unchecked = normal.about.unchecked.clone();
    let has_type = matches!(kind, SchemaKind::Enumeration(_) | SchemaKind::Constant(_));
    if let Some(listed) = normal.shape.listed.as_ref().filter(|_| !has_type) {
        let values = listed.items().iter().map(|item| item.value.clone());
        let null = normal.about.nullable.then_some(Value::Null);
        unchecked.insert("enum".to_owned(), values.chain(null).collect());
    }
    unchecked
}

fn kind(normal: &Normal, name: Option<&str>) -> SchemaKind {
    let shape = &normal.shape;
    if let Some(target) = normal.referenced() {
        return SchemaKind::Reference(target.to_owned());
    }
    if let Some(branches) = &shape.one_of {
        return SchemaKind::Union(union(shape.tag.clone(), branches, name));
    }
    if let Some(kind) = shape.listed.as_ref().and_then(|it| listed(it, shape.kind)) {
        return kind;
    }
    let part = |part: &Option<Box<Normal>>| Some(Box::new(schema(part.as_deref()?, None)));
    match shape.kind {
        Some(Type::Null) => SchemaKind::Null,
        Some(Type::Boolean) => SchemaKind::Boolean,
        Some(Type::Integer) => SchemaKind::Integer(integer(shape.format.as_deref())),
        Some(Type::Number) if shape.format.as_deref() == Some("float") => {
            SchemaKind::Number(Float::F32)
        }
        Some(Type::Number) => SchemaKind::Number(Float::F64),
        Some(Type::String) => SchemaKind::String(string(shape)),
        Some(Type::Array) => match &shape.tuple {
            Some(items) => SchemaKind::Tuple(items.iter().map(|item| schema(item, None)).collect()),
            None => {
                let any = || Box::new(Schema::new(SchemaKind::Any, normal.at().join("items")));
                SchemaKind::Array(part(&shape.items).unwrap_or_else(any))
            }
        },
        Some(Type::Object) => match &shape.properties {
            Some(described) if !described.is_empty() => SchemaKind::Object(Object {
                properties: properties(described, shape),
                extra: part(&shape.extra),
                joins_branches: shape.requires.is_some(),
            }),
            _ if shape.is_closed => SchemaKind::Object(Object::default()),
            _ => SchemaKind::Map(part(&shape.extra)),
        },
        None => SchemaKind::Any,
    }
}

fn properties(described: &Properties, shape: &Shape) -> IndexMap<String, Property> {
    let required: std::collections::HashSet<&String> = shape.required.iter().collect();
    let names = described.keys().map(String::as_str);
    let fields = variants::fields(names, shape.extra.is_some());
    let properties = described.iter().zip(fields);
    let properties = properties.map(|((name, part), field)| {
        let property = Property {
            field,
            required: required.contains(name),
            schema: schema(part, None),
        };
        (name.clone(), property)
    });
    properties.collect()
}

fn union(tag: Option<String>, branches: &[Normal], name: Option<&str>) -> Union {
    let schemas: Vec<Schema> = branches.iter().map(|branch| schema(branch, None)).collect();
    let names = variants::of_union(name.unwrap_or_default(), &schemas);
    let tags = branches.iter().map(|branch| &branch.about.tags);
    let branches = names.into_iter().zip(tags).zip(schemas);
    Union {
        tag,
        branches: branches
            .map(|((variant, tags), schema)| Branch {
                variant,
                tags: tags.clone().unwrap_or_default(),
                schema,
            })
            .collect(),
    }
}

/// A constant or an enumeration. Listed values of other types than strings and integers narrow no
/// Rust type.
fn listed(listed: &Listed, kind: Option<Type>) -> Option<SchemaKind> {
    let items = listed.items();
    if listed.is_constant() {
        return listed.only().cloned().map(SchemaKind::Constant);
    }
    let names: Vec<Option<String>> = items.iter().map(|item| item.name.clone()).collect();
    let descriptions = items.iter().map(|item| item.description.clone());
    let descriptions = descriptions.map(|text| text.map(Text::from)).collect();
    let values = items.iter().map(|item| &item.value);
    let enumeration = match kind? {
        Type::String => {
            let values = values.map(|value| value.as_str().map(str::to_owned));
            Enumeration::Strings(variants::of_strings(values, &names, descriptions))
        }
        Type::Integer => {
            let signed = |value: &Value| value.as_i64().map(i128::from);
            let whole = |value: &Value| signed(value).or_else(|| value.as_u64().map(i128::from));
            let values = values.map(whole);
            Enumeration::Integers(variants::of_integers(values, &names, descriptions))
        }
        Type::Null | Type::Boolean | Type::Number | Type::Array | Type::Object => return None,
    };
    Some(SchemaKind::Enumeration(enumeration))
}

/// An integer by its format alone.
fn integer(format: Option<&str>) -> Integer {
    match format.unwrap_or_default() {
        "int8" => Integer::I8,
        "uint8" => Integer::U8,
        "int16" => Integer::I16,
        "uint16" => Integer::U16,
        "int32" => Integer::I32,
        "uint32" => Integer::U32,
        "uint64" => Integer::U64,
        _ => Integer::I64,
    }
}

fn string(shape: &Shape) -> StringSchema {
    StringSchema {
        format: match shape.format.as_deref().unwrap_or_default() {
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
        min_length: shape.min_length,
        max_length: shape.max_length,
        pattern: shape.pattern.clone(),
    }
}
