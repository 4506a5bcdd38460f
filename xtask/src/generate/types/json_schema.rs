//! What the JSON Schemas of types state beyond what `schemars` reads from the types themselves: the
//! constraints of the document that no Rust type checks.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};
use serde_json::{Map, Value, json};

use super::code::raw_string;
use super::fields::{Field, Presence};
use super::rust::{Kind, Types};
use crate::model::{self, Object, Schema};

/// How many schemas one value has before the constraints of the others are left out: aliases are written
/// out, and tuples of aliases of tuples grow without end.
const SCHEMAS: usize = 1_000;

/// The arguments of `schemars(…)` for a value of this schema, in one or several lists.
pub fn of_value(types: &Types<'_>, schema: &Schema) -> Vec<TokenStream> {
    arguments(constraints(types, schema, &mut { SCHEMAS }))
}

/// The same for a struct. An `Option` that must be there, as null at least, is not required by its type.
pub fn of_struct(
    types: &Types<'_>,
    schema: &Schema,
    object: &Object,
    fields: &[Field<'_>],
) -> Vec<TokenStream> {
    let mut stated = schema.unchecked.clone();
    if let Some(values) = &object.extra {
        insert(
            &mut stated,
            "additionalProperties",
            constraints(types, values, &mut { SCHEMAS }),
        );
    }
    let or_null = fields
        .iter()
        .filter(|it| it.presence == Presence::RequiredOrNull);
    let names = or_null.map(|field| field.wire.to_token_stream());
    let mut arguments = arguments(stated);
    arguments.extend(
        lines(names, 22).map(|names| quote!(transform = crate::support::require!(#(#names),*))),
    );
    arguments
}

/// The attributes of an item or a field with these lists of arguments.
pub fn attributes(arguments: &[TokenStream]) -> TokenStream {
    quote!(#(#[cfg_attr(feature = "schemars", schemars(#arguments))])*)
}

/// The constraints that the type of a value does not have, those of the values inside it in the keywords
/// of their schemas. A type with a name states its own.
fn constraints(types: &Types<'_>, schema: &Schema, left: &mut usize) -> Map<String, Value> {
    let mut found = Map::new();
    if *left == 0 {
        return found;
    }
    *left -= 1;
    let mut of = |part: &Schema| constraints(types, part, left);
    match &schema.kind {
        model::Kind::Reference(name) => {
            // A union that holds the alias may accept more than that.
            let is_alias =
                types.kind(name) == Kind::Alias && !schema.unchecked.contains_key("allOf");
            let alias = types.schema(name).filter(|_| is_alias);
            found.extend(alias.map(of).unwrap_or_default());
            if is_any_string(schema) || types.schema(name).is_some_and(is_any_string) {
                found.extend(any_string(schema.nullable));
                return found;
            }
        }
        model::Kind::Array(items) => insert(&mut found, "items", of(items)),
        model::Kind::Map(Some(values)) => insert(&mut found, "additionalProperties", of(values)),
        model::Kind::Tuple(items) => {
            let items: Vec<Map<String, Value>> = items.iter().map(of).collect();
            if items.iter().any(|item| !item.is_empty()) {
                found.insert("prefixItems".to_owned(), json!(items));
            }
        }
        model::Kind::String(string) => {
            let lengths = [
                ("minLength", string.min_length),
                ("maxLength", string.max_length),
            ];
            let lengths = lengths
                .into_iter()
                .filter_map(|(keyword, length)| Some((keyword.to_owned(), Value::from(length?))));
            found.extend(lengths);
            let pattern = string.pattern.iter();
            found.extend(pattern.map(|it| ("pattern".to_owned(), it.as_str().into())));
        }
        _ => {}
    }
    found.extend(schema.unchecked.clone());
    // A union that accepts all values of the type.
    found.retain(|keyword, value| keyword != "allOf" || *value != json!([{}]));
    found
}

/// Whether a union has any string beside the enumeration that is left of it.
fn is_any_string(schema: &Schema) -> bool {
    schema
        .unchecked
        .get("type")
        .is_some_and(|kind| kind == "string")
}

/// What makes any string of a reference to an enumeration. Null removes a keyword.
fn any_string(nullable: bool) -> Map<String, Value> {
    let mut kind = vec!["string"];
    kind.extend(nullable.then_some("null"));
    let keywords = [
        ("$ref", Value::Null),
        ("anyOf", Value::Null),
        ("type", json!(kind)),
    ];
    keywords
        .map(|(keyword, value)| (keyword.to_owned(), value))
        .into_iter()
        .collect()
}

fn insert(found: &mut Map<String, Value>, keyword: &str, constraints: Map<String, Value>) {
    if !constraints.is_empty() {
        found.insert(keyword.to_owned(), Value::Object(constraints));
    }
}

/// Scalars are set by `extend`; `constrain!` adds to the schemas that are there.
fn arguments(stated: Map<String, Value>) -> Vec<TokenStream> {
    let is_scalar = |value: &Value| value.is_string() || value.is_number() || value.is_boolean();
    let (set, added): (Map<_, _>, Map<_, _>) =
        stated.into_iter().partition(|(_, value)| is_scalar(value));
    let set = set.iter().map(|(keyword, value)| {
        let value = scalar(value);
        quote!(#keyword = #value)
    });
    let mut arguments: Vec<TokenStream> = lines(set, 32)
        .map(|set| quote!(extend(#(#set),*)))
        .collect();
    if !added.is_empty() {
        let added = Value::Object(added).to_string();
        // Characters that do not show are escaped.
        let added = match added.is_ascii() {
            true => raw_string(&added),
            false => Literal::string(&added),
        };
        arguments.push(quote!(transform = crate::support::constrain!(#added)));
    }
    arguments
}

/// Parts in as many lists as it takes so that the attribute of each is on one line.
fn lines(
    parts: impl Iterator<Item = TokenStream>,
    width: usize,
) -> impl Iterator<Item = Vec<TokenStream>> {
    let mut lines: Vec<(usize, Vec<TokenStream>)> = Vec::new();
    for part in parts {
        let own = part.to_string().chars().count() + ", ".len();
        match lines.last_mut() {
            Some((used, line)) if *used + own <= width + ", ".len() => {
                *used += own;
                line.push(part);
            }
            _ => lines.push((own, vec![part])),
        }
    }
    lines.into_iter().map(|(_, line)| line)
}

/// A number, string or boolean as the macro `json!` of `serde_json` reads it.
fn scalar(value: &Value) -> TokenStream {
    let Value::Number(number) = value else {
        return match value {
            Value::String(text) => quote!(#text),
            value => value.to_string().parse().unwrap_or_default(),
        };
    };
    let suffix = match (number.as_i64(), number.as_u64()) {
        (Some(small), _) if i32::try_from(small).is_ok() => "",
        (Some(_), _) => "i64",
        (None, Some(_)) => "u64",
        (None, None) => "",
    };
    format!("{number}{suffix}").parse().unwrap_or_default()
}
