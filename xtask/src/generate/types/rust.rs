//! The Rust type of a value.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

use crate::lower::schema::{
    arms, flag, is_any, parts, properties, referenced, references_in, type_of,
};
use crate::plan::Plan;

/// What the types know of one another.
pub struct Types<'a> {
    /// The plan that they come from.
    pub plan: &'a Plan,
    /// For each type, those of the same circle of direct containment.
    circles: BTreeMap<String, usize>,
    /// Aliases that would name themselves.
    recursive_aliases: BTreeSet<String>,
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

/// What a component becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A struct with a field a property.
    Struct,
    /// A struct that becomes a multipart form.
    Multipart,
    /// An enum with a variant an arm.
    Union,
    /// An enum of texts, open to others.
    TextEnum,
    /// An enum of whole numbers, open to others.
    IntegerEnum,
    /// A unit struct that stands for one value.
    Constant,
    /// A text whose length or pattern is checked; progenitor's own.
    CheckedText,
    /// Another name for a type.
    Alias,
    /// An alias that would name itself: a struct around it.
    Wrapper,
}

impl<'a> Types<'a> {
    /// Looks at how the types of a plan hold one another.
    pub fn new(plan: &'a Plan) -> Self {
        let mut types = Self {
            plan,
            circles: BTreeMap::new(),
            recursive_aliases: BTreeSet::new(),
        };
        types.recursive_aliases = types.find_recursive_aliases();
        types.circles = types.find_circles();
        types
    }

    /// What the component `name` becomes.
    pub fn kind(&self, name: &str) -> Kind {
        let Some(located) = self.plan.types.get(name) else {
            return Kind::Alias;
        };
        let schema = &located.schema;
        if arms(schema).is_some() {
            return Kind::Union;
        }
        if schema.get("enum").is_some() {
            match type_of(schema) {
                _ if flag(schema, "x-const") => return Kind::Constant,
                Some("string") => return Kind::TextEnum,
                Some("integer") => return Kind::IntegerEnum,
                _ => {}
            }
        }
        if type_of(schema) == Some("object")
            && (properties(schema).next().is_some()
                || schema.get("additionalProperties") == Some(&Value::Bool(false)))
        {
            return if self.plan.multipart.contains_key(name) {
                Kind::Multipart
            } else {
                Kind::Struct
            };
        }
        let constrained = ["minLength", "maxLength", "pattern"]
            .iter()
            .any(|keyword| schema.get(keyword).is_some());
        if type_of(schema) == Some("string")
            && constrained
            && !flag(schema, "nullable")
            && self.plan.requested.contains(name)
        {
            return Kind::CheckedText;
        }
        if self.recursive_aliases.contains(name) {
            return Kind::Wrapper;
        }
        Kind::Alias
    }

    /// The type of a value of this schema.
    pub fn of(&self, schema: &Value, from: From<'_>) -> TokenStream {
        let plain = self.without_null(schema, from);
        if flag(schema, "nullable") && !is_any(schema) {
            quote!(::std::option::Option<#plain>)
        } else {
            plain
        }
    }

    /// The type of a value of this schema that is there.
    pub fn without_null(&self, schema: &Value, from: From<'_>) -> TokenStream {
        let plain = self.unprotected(schema, from);
        match hides_anything(schema) && from != From::Operations {
            true => quote!(crate::support::Redacted<#plain>),
            false => plain,
        }
    }

    fn unprotected(&self, schema: &Value, from: From<'_>) -> TokenStream {
        if let Some(name) = referenced(schema) {
            let path = self.path(name, from);
            return match from {
                From::Type(holder) if self.in_one_circle(holder, name) => {
                    quote!(::std::boxed::Box<#path>)
                }
                _ => path,
            };
        }
        let number = |keyword: &str| schema.get(keyword).and_then(Value::as_f64);
        let format = schema.get("format").and_then(Value::as_str).unwrap_or("");
        match type_of(schema) {
            Some("null") => quote!(()),
            Some("boolean") => quote!(bool),
            Some("integer") => integer(format, number("minimum")),
            Some("number") if format == "float" => quote!(f32),
            Some("number") => quote!(f64),
            Some("string") => match format {
                "uuid" => quote!(::uuid::Uuid),
                "date" => quote!(::chrono::naive::NaiveDate),
                "date-time" => quote!(::chrono::DateTime<::chrono::offset::Utc>),
                "ip" => quote!(::std::net::IpAddr),
                "ipv4" => quote!(::std::net::Ipv4Addr),
                "ipv6" => quote!(::std::net::Ipv6Addr),
                "password" if from != From::Operations => quote!(crate::support::Secret),
                _ => quote!(::std::string::String),
            },
            Some("array") => {
                if let Some(leading) = schema.get("prefixItems").and_then(Value::as_array) {
                    let items = leading.iter().map(|item| self.of(item, from));
                    return quote!((#(#items,)*));
                }
                let inside = outside_circle(from);
                let item = schema.get("items").unwrap_or(&Value::Null);
                let item = self.of(item, inside);
                quote!(::std::vec::Vec<#item>)
            }
            Some("object") => match schema.get("additionalProperties") {
                Some(value @ Value::Object(_)) if !is_any(value) => {
                    let value = self.of(value, outside_circle(from));
                    quote!(::std::collections::BTreeMap<::std::string::String, #value>)
                }
                _ => quote!(::serde_json::Map<::std::string::String, ::serde_json::Value>),
            },
            _ => quote!(::serde_json::Value),
        }
    }

    /// The shape (of `support/typed/lenient.rs`) in which a value of this schema is read, where it
    /// holds moments. The types of all other values read themselves.
    pub fn shape(&self, schema: &Value) -> Option<TokenStream> {
        let shape = self.shape_without_null(schema)?;
        Some(match flag(schema, "nullable") {
            true => quote!(::std::option::Option<#shape>),
            false => shape,
        })
    }

    /// The same for a value that is there.
    pub fn shape_without_null(&self, schema: &Value) -> Option<TokenStream> {
        if let Some(name) = referenced(schema) {
            // Types of their own read themselves; another name for a type does not.
            let alias = self.kind(name) == Kind::Alias;
            return self.shape(&self.plan.types.get(name).filter(|_| alias)?.schema);
        }
        let format = schema.get("format").and_then(Value::as_str);
        match type_of(schema)? {
            "string" if format == Some("date-time") => {
                Some(quote!(crate::support::lenient::Timestamp))
            }
            "array" => match schema.get("prefixItems").and_then(Value::as_array) {
                Some(leading) => {
                    let shapes: Vec<_> = leading.iter().map(|item| self.shape(item)).collect();
                    // Longer tuples are not worth their implementations.
                    let few = shapes.len() <= 6 && shapes.iter().any(Option::is_some);
                    let as_it_is = || quote!(crate::support::lenient::AsItIs);
                    let shapes = shapes
                        .into_iter()
                        .map(|shape| shape.unwrap_or_else(as_it_is));
                    few.then(|| quote!((#(#shapes,)*)))
                }
                None => {
                    let item = self.shape(schema.get("items")?)?;
                    Some(quote!(::std::vec::Vec<#item>))
                }
            },
            "object" => {
                let value = self.shape(schema.get("additionalProperties")?)?;
                Some(quote!(::std::collections::BTreeMap<::std::string::String, #value>))
            }
            _ => None,
        }
    }

    /// The path of a type's name.
    pub fn path(&self, name: &str, from: From<'_>) -> TokenStream {
        let ident = format_ident!("{name}");
        if self.plan.multipart.contains_key(name) && self.kind(name) == Kind::Multipart {
            return quote!(crate::multipart::#ident);
        }
        match from {
            From::Type(_) => quote!(super::#ident),
            From::Builder => quote!(super::super::#ident),
            From::Multipart | From::Operations => quote!(types::#ident),
        }
    }

    /// Whether the struct `holder` keeps a value of this schema in a box.
    pub fn boxed(&self, holder: &str, schema: &Value) -> bool {
        referenced(schema).is_some_and(|name| self.in_one_circle(holder, name))
    }

    /// Whether a value of `holder` that directly holds one of `held` could hold itself.
    fn in_one_circle(&self, holder: &str, held: &str) -> bool {
        let circle = self.circles.get(holder);
        circle.is_some() && circle == self.circles.get(held)
    }

    /// Circles of direct containment (not through a list or a map, which are as large as a pointer
    /// whatever they hold).
    fn find_circles(&self) -> BTreeMap<String, usize> {
        let mut edges: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (name, located) in &self.plan.types {
            let mut held = Vec::new();
            directly_held(&located.schema, &mut held);
            edges.insert(name, held);
        }
        strongly_connected(&edges)
    }

    fn find_recursive_aliases(&self) -> BTreeSet<String> {
        let alias = |name: &str| self.kind(name) == Kind::Alias;
        let mut edges: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (name, located) in &self.plan.types {
            if alias(name) {
                let mut held = Vec::new();
                references_in(&located.schema, &mut held);
                held.retain(|name| alias(name));
                edges.insert(name, held);
            }
        }
        strongly_connected(&edges).into_keys().collect()
    }
}

/// Whether a schema that the document calls a secret takes any JSON, or any members. (A secret text
/// has a format by now.)
fn hides_anything(schema: &Value) -> bool {
    flag(schema, "x-secret") && (is_any(schema) || type_of(schema) == Some("object"))
}

/// Behind a list or a map nothing needs a box.
fn outside_circle(from: From<'_>) -> From<'_> {
    match from {
        From::Type(_) => From::Type(""),
        other => other,
    }
}

fn directly_held<'a>(schema: &'a Value, held: &mut Vec<&'a str>) {
    if let Some(name) = referenced(schema) {
        held.push(name);
        return;
    }
    match type_of(schema) {
        Some("array") if schema.get("prefixItems").is_none() => {}
        Some("object") => {
            for (_, property) in properties(schema) {
                directly_held(property, held);
            }
        }
        _ => parts(schema).for_each(|part| directly_held(part, held)),
    }
}

/// For each name that can reach itself, the number of its circle (Tarjan's algorithm, without
/// recursion).
fn strongly_connected(edges: &BTreeMap<&str, Vec<&str>>) -> BTreeMap<String, usize> {
    let mut index: BTreeMap<&str, usize> = BTreeMap::new();
    let mut low: BTreeMap<&str, usize> = BTreeMap::new();
    let mut stack: Vec<&str> = Vec::new();
    let mut on_stack: BTreeSet<&str> = BTreeSet::new();
    let mut circles = BTreeMap::new();
    let none = Vec::new();
    for start in edges.keys() {
        if index.contains_key(start) {
            continue;
        }
        let mut work: Vec<(&str, usize)> = vec![(start, 0)];
        while let Some((node, next)) = work.pop() {
            if next == 0 {
                let number = index.len();
                index.insert(node, number);
                low.insert(node, number);
                stack.push(node);
                on_stack.insert(node);
            }
            let targets = edges.get(node).unwrap_or(&none);
            if let Some(target) = targets.get(next) {
                work.push((node, next + 1));
                if !index.contains_key(target) {
                    work.push((target, 0));
                } else if on_stack.contains(target) {
                    let reached = index[target].min(low[node]);
                    low.insert(node, reached);
                }
                continue;
            }
            if low[node] == index[node] {
                let mut members = Vec::new();
                while let Some(member) = stack.pop() {
                    on_stack.remove(member);
                    members.push(member);
                    if member == node {
                        break;
                    }
                }
                if members.len() > 1 || targets.contains(&node) {
                    for member in members {
                        circles.insert(member.to_owned(), index[node]);
                    }
                }
            }
            if let Some((parent, _)) = work.last() {
                let reached = low[node].min(low[parent]);
                low.insert(parent, reached);
            }
        }
    }
    circles
}

/// An integer type by format, and by sign where there is none.
fn integer(format: &str, minimum: Option<f64>) -> TokenStream {
    let unsigned = minimum.is_some_and(|minimum| minimum >= 0.0);
    match format {
        "int8" => quote!(i8),
        "uint8" => quote!(u8),
        "int16" => quote!(i16),
        "uint16" => quote!(u16),
        "uint32" => quote!(u32),
        "uint64" => quote!(u64),
        "int32" if unsigned => quote!(u32),
        "int32" => quote!(i32),
        _ if unsigned => quote!(u64),
        _ => quote!(i64),
    }
}
