//! The Rust type of a value.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::Ident;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::customised::Customised;
use super::cycles::strongly_connected;
use super::depth;
use super::uses::{Uses, Words};
use crate::docs::DocComment;
use model::Api;
use model::{self, Enumeration, Float, Format, Schema, StringSchema};

/// What the types know of one another.
pub struct Types<'a> {
    /// The API whose types they are.
    pub api: &'a Api,
    /// Which operations and types use them.
    pub uses: Uses,
    /// What the package states about them.
    pub custom: Customised,
    /// For each type, its cycle of direct containment.
    cycles: BTreeMap<String, usize>,
    /// Aliases that would name themselves.
    recursive_aliases: BTreeSet<String>,
    /// Types that are so deep inside others that these hold them apart.
    apart: BTreeSet<String>,
    /// Types that can hold a secret, at any depth.
    secretive: BTreeSet<String>,
    /// Types that can hold a timestamp or an integer, at any depth.
    shaped: BTreeSet<String>,
}

/// From where a type is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From<'a> {
    /// From the type of this name.
    Type(&'a str),
    /// From `types::builder`.
    Builder,
    /// From `multipart` and its builders.
    Multipart,
    /// From the module of the operations.
    Operations,
}

/// What a named type becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RustKind {
    /// A struct with a field for each property.
    Struct,
    /// A struct that becomes a multipart form.
    Multipart,
    /// An enum with a variant for each branch.
    Union,
    /// An enum of strings or integers, open to others.
    Enumeration,
    /// A unit struct that stands for one value.
    Constant,
    /// A string whose length or pattern is checked.
    ConstrainedString,
    /// A type of the user, under the name of the one that it replaces.
    Replaced,
    /// Another name for a type.
    Alias,
    /// An alias that would name itself: a struct around it.
    Wrapper,
}

impl<'a> Types<'a> {
    /// Determines how the types of an API contain one another.
    pub fn new(api: &'a Api, custom: Customised) -> Self {
        let mut types = Self {
            api,
            uses: Uses::new(api),
            cycles: BTreeMap::new(),
            recursive_aliases: BTreeSet::new(),
            apart: BTreeSet::new(),
            secretive: holders(api, |_, schema| holds_secret_itself(schema)),
            shaped: holders(api, |_, schema| has_shape_itself(schema)),
            custom,
        };
        types.recursive_aliases = types.find_recursive_aliases();
        types.cycles = types.find_cycles();
        types.apart = depth::apart(api, |name| {
            matches!(types.kind(name), RustKind::Struct | RustKind::Union)
        });
        types
    }

    /// The schema of the type `name`.
    pub fn schema(&self, name: &str) -> Option<&'a Schema> {
        self.api.types.get(name).map(|named| &named.schema)
    }

    /// Whether a request can hold the type `name`.
    pub fn in_requests(&self, name: &str) -> bool {
        let named = self.api.types.get(name);
        named.is_some_and(|named| named.in_requests)
    }

    /// Adds links to what uses the type `name`.
    fn with_uses(&self, name: &str, words: Words, docs: DocComment) -> DocComment {
        let is_multipart = |name: &str| matches!(self.kind(name), RustKind::Multipart);
        self.uses.document(is_multipart, name, words, docs)
    }

    /// Adds links to what uses a struct to the documentation of its builder.
    pub fn builder_with_uses(&self, ident: &Ident, docs: DocComment) -> DocComment {
        self.with_uses(&ident.to_string(), Words::OF_BUILDER, docs)
    }

    /// Links to what uses the type `name`, which has no builder, as an attribute of the macro that declares it.
    pub fn uses_of(&self, name: &str) -> Option<TokenStream> {
        let links = self.with_uses(name, Words::OF_TYPE, DocComment::default());
        let paragraph = format!(" {}", links.markdown());
        (!links.is_empty()).then(|| quote!(#[uses = #paragraph]))
    }

    /// What the type `name` becomes.
    pub fn kind(&self, name: &str) -> RustKind {
        let Some(named) = self.api.types.get(name) else {
            return RustKind::Alias;
        };
        match &named.schema.kind {
            _ if self.custom.is_replaced(name) => RustKind::Replaced,
            model::SchemaKind::Union(_) => RustKind::Union,
            model::SchemaKind::Enumeration(_) => RustKind::Enumeration,
            model::SchemaKind::Constant(_) => RustKind::Constant,
            model::SchemaKind::Object(_) if named.multipart.is_some() => RustKind::Multipart,
            model::SchemaKind::Object(_) => RustKind::Struct,
            model::SchemaKind::String(string)
                if string.is_constrained() && !named.schema.nullable && named.in_requests =>
            {
                RustKind::ConstrainedString
            }
            _ if self.recursive_aliases.contains(name) => RustKind::Wrapper,
            _ => RustKind::Alias,
        }
    }

    /// Whether a value of the type `name` can hold a secret, at any depth.
    pub fn reaches_secret(&self, name: &str) -> bool {
        self.secretive.contains(name)
    }

    /// The type of a value of this schema.
    pub fn of(&self, schema: &Schema, from: From<'_>) -> TokenStream {
        let plain = self.without_null(schema, from);
        if schema.nullable {
            quote!(::std::option::Option<#plain>)
        } else {
            plain
        }
    }

    /// The type of a value of this schema that is not null.
    pub fn without_null(&self, schema: &Schema, from: From<'_>) -> TokenStream {
        let plain = self.unprotected(schema, from);
        if schema.redacted && from != From::Operations {
            quote!(::openapi_client_runtime::Redacted<#plain>)
        } else {
            plain
        }
    }

    fn unprotected(&self, schema: &Schema, from: From<'_>) -> TokenStream {
        match &schema.kind {
            model::SchemaKind::Reference(name) => {
                let path = self.path(name, from);
                match from {
                    From::Type(_) | From::Builder if self.apart.contains(name) => {
                        quote!(::openapi_client_runtime::Apart<#path>)
                    }
                    From::Type(holder) if self.in_one_cycle(holder, name) => {
                        quote!(::std::boxed::Box<#path>)
                    }
                    _ => path,
                }
            }
            model::SchemaKind::Null => quote!(()),
            model::SchemaKind::Boolean => quote!(bool),
            model::SchemaKind::Integer(integer) => {
                let ident = format_ident!("{}", integer.name());
                quote!(#ident)
            }
            model::SchemaKind::Number(Float::F32) => quote!(f32),
            model::SchemaKind::Number(Float::F64) => quote!(f64),
            model::SchemaKind::String(string) => of_string(string, from),
            // Listed values without a type of their own are in a parameter's type at most.
            model::SchemaKind::Enumeration(Enumeration::Strings(_)) => {
                quote!(::std::string::String)
            }
            model::SchemaKind::Enumeration(Enumeration::Integers(values)) => {
                let ident = format_ident!("{}", Enumeration::integer(values).0);
                quote!(#ident)
            }
            model::SchemaKind::Tuple(items) => {
                let items = items.iter().map(|item| self.of(item, from));
                quote!((#(#items,)*))
            }
            model::SchemaKind::Array(items) => {
                let item = self.of(items, outside_cycle(from));
                quote!(::std::vec::Vec<#item>)
            }
            model::SchemaKind::Map(Some(values)) if !values.is_any() => {
                map(&self.of(values, outside_cycle(from)))
            }
            model::SchemaKind::Map(_) | model::SchemaKind::Object(_) => any_object(),
            model::SchemaKind::Any
            | model::SchemaKind::Union(_)
            | model::SchemaKind::Constant(_) => {
                quote!(::serde_json::Value)
            }
        }
    }

    /// The type of the properties beyond those described.
    pub fn map_of(&self, values: &Schema, from: From<'_>) -> TokenStream {
        if values.is_any() {
            any_object()
        } else {
            map(&self.of(values, outside_cycle(from)))
        }
    }

    /// The shape (of the runtime's `lenient`) in which a value of this schema is read, where it
    /// holds timestamps or integers. The types of all other values read themselves.
    pub fn shape(&self, schema: &Schema) -> Option<TokenStream> {
        let shape = self.shape_without_null(schema)?;
        Some(if schema.nullable {
            quote!(::std::option::Option<#shape>)
        } else {
            shape
        })
    }

    /// The same for a value that is not null.
    pub fn shape_without_null(&self, schema: &Schema) -> Option<TokenStream> {
        match &schema.kind {
            model::SchemaKind::Reference(name) => {
                // Types of their own read themselves; another name for a type does not.
                let alias = self.kind(name) == RustKind::Alias && self.shaped.contains(name);
                self.shape(self.schema(name).filter(|_| alias)?)
            }
            model::SchemaKind::String(string) if string.format == Format::DateTime => {
                Some(quote!(::openapi_client_runtime::lenient::Timestamp))
            }
            model::SchemaKind::Integer(_) => {
                Some(quote!(::openapi_client_runtime::lenient::Integer))
            }
            model::SchemaKind::Tuple(items) => {
                let shapes: Vec<_> = items.iter().map(|item| self.shape(item)).collect();
                // Longer tuples are not worth their implementations.
                let few = shapes.len() <= 6 && shapes.iter().any(Option::is_some);
                let as_it_is = || quote!(::openapi_client_runtime::lenient::AsItIs);
                let shapes = shapes
                    .into_iter()
                    .map(|shape| shape.unwrap_or_else(as_it_is));
                few.then(|| quote!((#(#shapes,)*)))
            }
            model::SchemaKind::Array(items) => {
                let item = self.shape(items)?;
                Some(quote!(::std::vec::Vec<#item>))
            }
            model::SchemaKind::Map(values) => self.shape_of_map(values.as_deref()?),
            _ => None,
        }
    }

    /// The same for a map of such values.
    pub fn shape_of_map(&self, values: &Schema) -> Option<TokenStream> {
        let value = self.shape(values)?;
        Some(quote!(::std::collections::BTreeMap<::std::string::String, #value>))
    }

    /// What the code of the type `name` is made from besides its schema and those that this names: whether it
    /// is held apart, and the links to its uses.
    pub fn surroundings(&self, name: &str) -> (bool, DocComment) {
        let has_links = !matches!(self.kind(name), RustKind::Alias | RustKind::Replaced);
        let links = has_links.then(|| self.with_uses(name, Words::OF_TYPE, DocComment::default()));
        (self.apart.contains(name), links.unwrap_or_default())
    }

    /// The path of a type's name in the public API.
    pub fn public_path(&self, name: &str) -> String {
        let module = if self.kind(name) == RustKind::Multipart {
            "multipart"
        } else {
            "types"
        };
        format!("{module}::{name}")
    }

    /// The path of a type's name.
    pub fn path(&self, name: &str, from: From<'_>) -> TokenStream {
        let ident = format_ident!("{name}");
        if self.kind(name) == RustKind::Multipart {
            return quote!(crate::multipart::#ident);
        }
        match from {
            From::Type(_) => quote!(super::#ident),
            From::Builder => quote!(super::super::#ident),
            From::Multipart | From::Operations => quote!(types::#ident),
        }
    }

    /// Whether the struct `holder` keeps a value of this schema in a box.
    pub fn boxed(&self, holder: &str, schema: &Schema) -> bool {
        let target = schema
            .reference()
            .filter(|name| !self.apart.contains(*name));
        target.is_some_and(|name| self.in_one_cycle(holder, name))
    }

    /// Whether a value of `holder` that directly contains one of `contained` could contain itself.
    fn in_one_cycle(&self, holder: &str, contained: &str) -> bool {
        let cycle = self.cycles.get(holder);
        cycle.is_some() && cycle == self.cycles.get(contained)
    }

    /// Cycles of direct containment (not through an array or a map, which are as large as a pointer
    /// whatever they contain).
    fn find_cycles(&self) -> BTreeMap<String, usize> {
        let mut edges: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (name, named) in &self.api.types {
            let mut contained = Vec::new();
            if self.kind(name) != RustKind::Replaced {
                directly_contained(&named.schema, &mut contained);
            }
            edges.insert(name, contained);
        }
        strongly_connected(&edges)
    }

    fn find_recursive_aliases(&self) -> BTreeSet<String> {
        let is_alias = |name: &str| self.kind(name) == RustKind::Alias;
        let mut edges: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (name, named) in &self.api.types {
            if is_alias(name) {
                let mut contained = Vec::new();
                named.schema.references(&mut contained);
                contained.retain(|name| is_alias(name));
                edges.insert(name, contained);
            }
        }
        strongly_connected(&edges).into_keys().collect()
    }
}

fn of_string(string: &StringSchema, from: From<'_>) -> TokenStream {
    match string.format {
        Format::Uuid => quote!(::uuid::Uuid),
        Format::Date => quote!(::chrono::naive::NaiveDate),
        Format::DateTime => quote!(::chrono::DateTime<::chrono::offset::Utc>),
        Format::Ip => quote!(::std::net::IpAddr),
        Format::Ipv4 => quote!(::std::net::Ipv4Addr),
        Format::Ipv6 => quote!(::std::net::Ipv6Addr),
        Format::Password if from != From::Operations => quote!(::openapi_client_runtime::Secret),
        Format::Plain | Format::Byte | Format::Binary | Format::Password => {
            quote!(::std::string::String)
        }
    }
}

fn map(value: &TokenStream) -> TokenStream {
    quote!(::std::collections::BTreeMap<::std::string::String, #value>)
}

fn any_object() -> TokenStream {
    quote!(::serde_json::Map<::std::string::String, ::serde_json::Value>)
}

/// Behind an array or a map nothing needs a box.
fn outside_cycle(from: From<'_>) -> From<'_> {
    match from {
        From::Type(_) => From::Type(""),
        other => other,
    }
}

fn directly_contained<'a>(schema: &'a Schema, contained: &mut Vec<&'a str>) {
    match &schema.kind {
        model::SchemaKind::Reference(name) => contained.push(name),
        model::SchemaKind::Array(_) => {}
        model::SchemaKind::Object(object) => {
            for property in object.properties.values() {
                directly_contained(&property.schema, contained);
            }
        }
        _ => {
            for part in schema.parts() {
                directly_contained(part, contained);
            }
        }
    }
}

/// The types for whose name and schema `holds` is true, and those that can hold one of them at any depth.
fn holders(api: &Api, holds: impl Fn(&str, &Schema) -> bool) -> BTreeSet<String> {
    let mut holders: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut waiting: Vec<&str> = Vec::new();
    for (name, named) in &api.types {
        let mut held = Vec::new();
        named.schema.references(&mut held);
        for held in held {
            holders.entry(held).or_default().push(name);
        }
        if holds(name, &named.schema) {
            waiting.push(name);
        }
    }
    let mut found = BTreeSet::new();
    while let Some(name) = waiting.pop() {
        if found.insert(name.to_owned()) {
            waiting.extend(holders.get(name).into_iter().flatten());
        }
    }
    found
}

fn has_shape_itself(schema: &Schema) -> bool {
    let is_timestamp = |string: &StringSchema| string.format == Format::DateTime;
    matches!(schema.kind, model::SchemaKind::Integer(_))
        || schema.string().is_some_and(is_timestamp)
        || schema.parts().into_iter().any(has_shape_itself)
}

fn holds_secret_itself(schema: &Schema) -> bool {
    let is_password = |string: &StringSchema| string.format == Format::Password;
    schema.redacted
        || schema.string().is_some_and(is_password)
        || schema.parts().into_iter().any(holds_secret_itself)
}
