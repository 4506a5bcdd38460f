//! The shapes of the types that unions hold: what JSON each of them accepts and keeps, for the part of
//! the runtime's module that selects a branch (`union`).

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::{Map, Value, json};

use crate::gate;

use super::fields::{Presence, fields};
use super::rust::{RustKind, Types};
use model::{self, Enumeration, Format, Object, Schema, Union, integer_as_json};

/// The shapes of the types of one crate.
pub struct Shapes {
    /// One JSON object with a line for each type.
    pub json: String,
    /// The table of checks that it names: pairs of a name and a function.
    pub checks: TokenStream,
}

/// The shapes of the types that unions reach; none where there is no union.
pub fn shapes(types: &Types<'_>) -> Option<Shapes> {
    let unions = types.api.types.keys();
    let unions: Vec<&str> = unions
        .map(String::as_str)
        .filter(|name| types.kind(name) == RustKind::Union)
        .collect();
    if unions.is_empty() {
        return None;
    }
    let mut writer = Writer {
        types,
        checks: BTreeSet::new(),
    };
    let mut written: BTreeMap<&str, String> = BTreeMap::new();
    let mut waiting = unions;
    while let Some(name) = waiting.pop() {
        if let Some(schema) = types.schema(name)
            && !written.contains_key(name)
        {
            written.insert(name, writer.named(name, schema).to_string());
            schema.references(&mut waiting);
        }
    }
    let lines: Vec<String> = written
        .iter()
        .map(|(name, shape)| format!("{}:{shape}", json!(name)))
        .collect();
    let checks = writer.checks.iter().map(|name| check(types, name));
    Some(Shapes {
        json: format!("{{{}}}", lines.join(",\n")),
        checks: quote!(&[#(#checks),*]),
    })
}

fn check(types: &Types<'_>, name: &str) -> TokenStream {
    let spelling = quote!(::openapi_client_runtime::union::Spelling);
    let parses = |target: TokenStream| quote!(#spelling::of::<#target>);
    let check = match name {
        "uuid" => parses(quote!(::uuid::Uuid)),
        "date" => parses(quote!(::chrono::naive::NaiveDate)),
        "date-time" => quote!(#spelling::of_timestamp),
        "ip" => parses(quote!(::std::net::IpAddr)),
        "ipv4" => parses(quote!(::std::net::Ipv4Addr)),
        "ipv6" => parses(quote!(::std::net::Ipv6Addr)),
        name => {
            let ident = format_ident!("{name}");
            quote!(#spelling::of_constrained::<super::types::#ident>)
        }
    };
    let of_api = types.api.types.get(name);
    let gate = of_api.map(|it| gate::attribute(&it.features));
    quote!(#gate (#name, #check))
}

struct Writer<'a, 'p> {
    types: &'a Types<'p>,
    /// The checks in use.
    checks: BTreeSet<String>,
}

impl Writer<'_, '_> {
    fn named(&mut self, name: &str, schema: &Schema) -> Value {
        if self.types.kind(name) == RustKind::ConstrainedString {
            return self.check(name);
        }
        let plain = match &schema.kind {
            model::SchemaKind::Object(object) => self.object(name, object),
            model::SchemaKind::Union(union) => self.union(union),
            model::SchemaKind::Enumeration(Enumeration::Strings(values)) => {
                let values: Vec<&String> = values.iter().map(|value| &value.value).collect();
                json!({ "enum": values })
            }
            model::SchemaKind::Enumeration(Enumeration::Integers(values)) => {
                let values = values.iter().map(|value| integer_as_json(value.value));
                let values: Vec<Value> = values.collect();
                json!({ "enum": values })
            }
            _ => self.without_null(schema),
        };
        nullable(plain, schema.nullable)
    }

    fn of(&mut self, schema: &Schema) -> Value {
        let plain = self.without_null(schema);
        nullable(plain, schema.nullable)
    }

    fn without_null(&mut self, schema: &Schema) -> Value {
        match &schema.kind {
            model::SchemaKind::Null => json!("null"),
            model::SchemaKind::Boolean => json!("boolean"),
            model::SchemaKind::Integer(integer) => json!({ "integer": integer.name() }),
            model::SchemaKind::Number(_) => json!("number"),
            model::SchemaKind::String(string) => match string.format {
                Format::Uuid => self.check("uuid"),
                Format::Date => self.check("date"),
                Format::DateTime => self.check("date-time"),
                Format::Ip => self.check("ip"),
                Format::Ipv4 => self.check("ipv4"),
                Format::Ipv6 => self.check("ipv6"),
                Format::Plain | Format::Byte | Format::Binary | Format::Password => json!("string"),
            },
            model::SchemaKind::Array(items) => json!({ "array": self.of(items) }),
            model::SchemaKind::Tuple(items) => {
                let items: Vec<Value> = items.iter().map(|item| self.of(item)).collect();
                json!({ "tuple": items })
            }
            model::SchemaKind::Map(None) => json!({ "map": "any" }),
            model::SchemaKind::Map(Some(values)) => json!({ "map": self.of(values) }),
            model::SchemaKind::Reference(name) => json!({ "ref": name }),
            model::SchemaKind::Constant(value) => json!({ "const": value }),
            model::SchemaKind::Enumeration(Enumeration::Strings(_)) => json!("string"),
            model::SchemaKind::Enumeration(Enumeration::Integers(_)) => json!({ "integer": "i64" }),
            model::SchemaKind::Any | model::SchemaKind::Object(_) | model::SchemaKind::Union(_) => {
                json!("any")
            }
        }
    }

    fn object(&mut self, name: &str, object: &Object) -> Value {
        let (mut required, mut optional) = (Map::new(), Map::new());
        for field in fields(self.types, name, object) {
            let shape = self.of(field.schema);
            let properties = match field.presence {
                Presence::Required => &mut required,
                // serde reads an `Option` that is absent as null.
                _ => &mut optional,
            };
            properties.insert(field.wire.to_owned(), shape);
        }
        let mut shape = Map::new();
        for (keyword, properties) in [("required", required), ("optional", optional)] {
            if !properties.is_empty() {
                shape.insert(keyword.to_owned(), Value::Object(properties));
            }
        }
        if let Some(extra) = &object.extra {
            shape.insert("extra".to_owned(), self.of(extra));
        }
        json!({ "object": shape })
    }

    fn union(&mut self, union: &Union) -> Value {
        let branches: Vec<Value> = union
            .branches
            .iter()
            .map(|branch| {
                let mut shape = Map::new();
                if !branch.tags.is_empty() {
                    shape.insert("tags".to_owned(), branch.tags.clone().into());
                }
                shape.insert("shape".to_owned(), self.of(&branch.schema));
                Value::Object(shape)
            })
            .collect();
        let mut shape = Map::new();
        if let Some(tag) = &union.tag {
            shape.insert("tag".to_owned(), tag.as_str().into());
        }
        shape.insert("branches".to_owned(), branches.into());
        json!({ "union": shape })
    }

    fn check(&mut self, name: &str) -> Value {
        self.checks.insert(name.to_owned());
        json!({ "check": name })
    }
}

fn nullable(shape: Value, is_nullable: bool) -> Value {
    if is_nullable {
        json!({ "nullable": shape })
    } else {
        shape
    }
}
