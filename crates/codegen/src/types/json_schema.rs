//! What the JSON Schemas of types state beyond what `schemars` reads from the types themselves: the
//! constraints of the document that no Rust type checks.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use serde_json::{Map, Value, json};

use super::code::raw_string;
use super::fields::{Field, Presence};
use super::rust::{RustKind, Types};
use model::unchecked::{COPIED, length_within};
use model::{self, Object, Schema, StringSchema};

/// How many schemas the aliases in one value have before the others are left out: tuples of aliases of tuples
/// grow without end.
const SCHEMAS: usize = 300;

/// The arguments of `schemars(…)` for a value of this schema, in one or several lists.
pub fn of_value(types: &Types<'_>, schema: &Schema) -> Vec<TokenStream> {
    arguments(constraints(types, schema))
}

/// The same for a struct. Its builder knows the names of its properties. An `Option` that must be there, as null at
/// least, is not required by its type.
pub fn of_struct(
    types: &Types<'_>,
    (ident, schema, object): (&Ident, &Schema, &Object),
    fields: &[Field<'_>],
) -> Vec<TokenStream> {
    let mut stated = schema.unchecked.clone();
    if let Some(values) = &object.extra {
        insert(
            &mut stated,
            "additionalProperties",
            constraints(types, values),
        );
    }
    let or_null = fields
        .iter()
        .filter(|it| it.presence == Presence::RequiredOrNull);
    let names = or_null.map(|field| field.wire.to_token_stream());
    let named = fields.iter().any(|field| field.property().is_some());
    let named =
        named.then(|| quote!(transform = ::openapi_client_runtime::named!(builder::#ident)));
    let mut arguments: Vec<TokenStream> = named.into_iter().chain(arguments(stated)).collect();
    arguments.extend(
        lines(names, 22)
            .map(|names| quote!(transform = ::openapi_client_runtime::require!(#(#names),*))),
    );
    arguments
}

/// The attributes of an item or a field with these lists of arguments.
pub fn attributes(arguments: &[TokenStream]) -> TokenStream {
    quote!(#(#[cfg_attr(feature = "schemars", schemars(#arguments))])*)
}

/// The constraints that the type of a value does not have, those of the values inside it in the keywords
/// of their schemas. A type with a name states its own.
fn constraints(types: &Types<'_>, schema: &Schema) -> Map<String, Value> {
    let mut constraints = Constraints {
        types,
        in_alias: false,
        schemas: SCHEMAS,
        bytes: COPIED,
    };
    constraints.of(schema)
}

struct Constraints<'a> {
    types: &'a Types<'a>,
    in_alias: bool,
    /// How many schemas of aliases are left.
    schemas: usize,
    /// How many bytes are left for the keywords of aliases.
    bytes: usize,
}

impl Constraints<'_> {
    fn of(&mut self, schema: &Schema) -> Map<String, Value> {
        let mut found = Map::new();
        if self.in_alias {
            let Some(left) = self.schemas.checked_sub(1) else {
                return found;
            };
            self.schemas = left;
        }
        match &schema.kind {
            model::SchemaKind::Reference(name) => {
                found = self.of_alias(name, schema);
                let target = self.types.schema(name);
                if is_any_string(schema) || target.is_some_and(is_any_string) {
                    found.extend(any_string(schema.nullable));
                    return found;
                }
            }
            model::SchemaKind::Array(items) => insert(&mut found, "items", self.of(items)),
            model::SchemaKind::Map(Some(values)) => {
                insert(&mut found, "additionalProperties", self.of(values));
            }
            model::SchemaKind::Tuple(items) => {
                let items: Vec<_> = items.iter().map(|item| self.of(item)).collect();
                if items.iter().any(|item| !item.is_empty()) {
                    found.insert("prefixItems".to_owned(), json!(items));
                }
            }
            model::SchemaKind::String(string) => found.extend(self.fitting(&of_string(string))),
            _ => {}
        }
        found.extend(self.fitting(&schema.unchecked));
        if let Some(Value::Array(listed)) = found.get_mut("enum")
            && schema.nullable
            && !listed.contains(&Value::Null)
        {
            listed.push(Value::Null);
        }
        // A union that accepts all values of the type.
        found.retain(|keyword, value| keyword != "allOf" || *value != json!([{}]));
        found
    }

    /// The constraints of the alias `name` where `schema` refers to it.
    fn of_alias(&mut self, name: &str, schema: &Schema) -> Map<String, Value> {
        // A union that holds the alias may accept more than that.
        let is_alias =
            self.types.kind(name) == RustKind::Alias && !schema.unchecked.contains_key("allOf");
        let Some(alias) = self.types.schema(name).filter(|_| is_alias) else {
            return Map::new();
        };
        let outer = std::mem::replace(&mut self.in_alias, true);
        let found = self.of(alias);
        self.in_alias = outer;
        found
    }

    /// The keywords that are not left out for their size.
    fn fitting(&mut self, stated: &Map<String, Value>) -> Map<String, Value> {
        let fitting = stated.iter().filter(|keyword| self.takes(keyword));
        fitting
            .map(|(keyword, value)| (keyword.clone(), value.clone()))
            .collect()
    }

    /// Takes the bytes of a keyword of an alias from those that are left. If they are too few, takes none.
    fn takes(&mut self, keyword: &(&String, &Value)) -> bool {
        if !self.in_alias {
            return true;
        }
        let length = length_within(self.bytes, keyword);
        self.bytes -= length.unwrap_or(0);
        length.is_some()
    }
}

/// The lengths and the pattern of a string that has no type of its own.
fn of_string(string: &StringSchema) -> Map<String, Value> {
    let keywords = [
        ("minLength", string.min_length.map(Value::from)),
        ("maxLength", string.max_length.map(Value::from)),
        ("pattern", string.pattern.clone().map(Value::from)),
    ];
    keywords
        .into_iter()
        .filter_map(|(keyword, value)| Some((keyword.to_owned(), value?)))
        .collect()
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
        let added = raw_string(&Value::Object(added).to_string());
        arguments.push(quote!(
            transform = ::openapi_client_runtime::constrain!(#added)
        ));
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
