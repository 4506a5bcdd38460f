//! Unions: an enum with a variant an arm.

use std::collections::BTreeSet;

use indexmap::IndexSet;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use super::structs::reading;
use super::{From, Kind, Types, documentation};
use crate::lower::names::{Taken, pascal};
use crate::lower::schema::{arms, flag, properties, referenced, texts, type_of};

struct Arm<'a> {
    variant: Ident,
    value: TokenStream,
    /// The shape in which the value is read, where it does not read itself.
    shape: Option<TokenStream>,
    schema: &'a Value,
    /// The schema behind the reference, if it is one.
    whole: &'a Value,
    types: &'a Types<'a>,
}

/// Writes the enum of a union.
pub fn write(types: &Types<'_>, name: &str, schema: &Value) -> TokenStream {
    let list: Vec<&Value> = arms(schema).into_iter().flatten().collect();
    let variants = variant_names(name, &list);
    let arms: Vec<Arm<'_>> = list
        .iter()
        .zip(variants)
        .map(|(schema, variant)| Arm {
            variant,
            value: types.of(schema, From::Type(name)),
            shape: types.shape(schema),
            schema,
            whole: whole(types, schema),
            types,
        })
        .collect();
    let ident = format_ident!("{name}");
    let docs = documentation(schema, "");
    let tag = schema.get("x-discriminator").and_then(Value::as_str);
    let objects = arms.iter().filter(|arm| is_object(arm.whole)).count();
    let (derive, decode) = match tag {
        Some(tag)
            if arms
                .iter()
                .all(|arm| is_object(arm.whole) || is_union(arm.whole)) =>
        {
            (None, Some(tagged(name, &ident, tag, &arms)))
        }
        _ if objects > 1 => (None, Some(by_members(name, &ident, &arms))),
        _ => (Some(quote!(::serde::Deserialize,)), None),
    };
    let members = arms.iter().map(|arm| {
        let (variant, value) = (&arm.variant, &arm.value);
        let docs = documentation(&without_description_of_type(arm), "");
        // Where the union is read by hand, so is the shape.
        let shape = arm.shape.as_ref().filter(|_| decode.is_none());
        let read = shape.map(|shape| reading(shape, false));
        let read = read.map(|read| quote!(#[serde(#read)]));
        quote!(#docs #read #variant(#value),)
    });
    let conversions = conversions(types, &ident, &arms);
    quote! {
        #docs
        #[derive(Clone, Debug, #derive ::serde::Serialize)]
        #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
        #[serde(untagged)]
        #[non_exhaustive]
        pub enum #ident {
            #(#members)*
        }
        #decode
        #conversions
    }
}

fn whole<'a>(types: &Types<'a>, schema: &'a Value) -> &'a Value {
    let mut schema = schema;
    for _ in 0..16 {
        let Some(located) = referenced(schema).and_then(|name| types.plan.types.get(name)) else {
            break;
        };
        schema = &located.schema;
    }
    schema
}

fn is_object(schema: &Value) -> bool {
    type_of(schema) == Some("object") && schema.get("x-const").is_none()
}

fn is_union(schema: &Value) -> bool {
    arms(schema).is_some()
}

/// A variant that only holds a type needs no copy of the type's description.
fn without_description_of_type(arm: &Arm<'_>) -> Value {
    let mut schema = arm.schema.clone();
    if referenced(arm.schema).is_some()
        && let Some(schema) = schema.as_object_mut()
    {
        schema.shift_remove("description");
    }
    schema
}

/// The name of the arm's type without what it shares with the union's, or the kind of value.
fn variant_names(name: &str, arms: &[&Value]) -> Vec<Ident> {
    let mut taken = Taken::new(&["Self"]);
    let mut order: Vec<(usize, String)> = arms
        .iter()
        .enumerate()
        .map(|(index, arm)| (index, variant_name(name, arm)))
        .collect();
    order.sort_by_key(|(index, wished)| (wished.clone(), *index));
    let mut names = vec![format_ident!("Unnamed"); arms.len()];
    for (index, wished) in order {
        names[index] = format_ident!("{}", taken.unique(&wished));
    }
    names
}

fn variant_name(union: &str, arm: &Value) -> String {
    if let Some(target) = referenced(arm) {
        let short = target.strip_prefix(union).unwrap_or(target);
        let starts_well = short.chars().next().is_some_and(|c| c.is_ascii_uppercase());
        return if starts_well {
            pascal(short)
        } else {
            target.to_owned()
        };
    }
    match type_of(arm) {
        Some("string") => match arm.get("format").and_then(Value::as_str) {
            Some("uuid") => "Uuid".to_owned(),
            Some("date") => "Date".to_owned(),
            Some("date-time") => "DateTime".to_owned(),
            Some("password") => "Secret".to_owned(),
            Some("ipv4") => "Ipv4".to_owned(),
            Some("ipv6") => "Ipv6".to_owned(),
            _ => "Text".to_owned(),
        },
        Some("integer") => "Integer".to_owned(),
        Some("number") => "Number".to_owned(),
        Some("boolean") => "Boolean".to_owned(),
        Some("array") => {
            let item = arm.get("items").map(|item| variant_name(union, item));
            match item {
                Some(item) if arm.get("prefixItems").is_none() => format!("{item}List"),
                _ => "Tuple".to_owned(),
            }
        }
        Some("object") => match arm.get("additionalProperties") {
            Some(value @ Value::Object(value_keys)) if !value_keys.is_empty() => {
                format!("{}Map", variant_name(union, value))
            }
            _ => "Object".to_owned(),
        },
        Some("null") => "Null".to_owned(),
        _ => "Any".to_owned(),
    }
}

/// Reads the discriminator first, then the arm that it names.
fn tagged(name: &str, ident: &Ident, tag: &str, arms: &[Arm<'_>]) -> TokenStream {
    let branches = arms.iter().map(|arm| {
        let variant = &arm.variant;
        let values: Vec<String> = arm
            .schema
            .get("x-tags")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .map(text)
            .collect();
        quote!((&[#(#values),*], |value| ::serde_json::from_value(value).map(Self::#variant)),)
    });
    quote! {
        impl<'de> ::serde::Deserialize<'de> for #ident {
            fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
            where
                D: ::serde::Deserializer<'de>,
            {
                crate::support::union::tagged(deserializer, #name, #tag, &[#(#branches)*])
            }
        }
    }
}

/// Takes the arm that lists the value of a telling member, where there is such a member, else the one
/// that knows most of the members that came.
fn by_members(name: &str, ident: &Ident, arms: &[Arm<'_>]) -> TokenStream {
    let telling = telling_member(arms);
    let branches = arms.iter().map(|arm| {
        let variant = &arm.variant;
        let known = properties(arm.whole).map(|(name, _)| name.as_str());
        let required = texts(arm.whole, "required");
        let read = match &arm.shape {
            Some(shape) => quote!(crate::support::lenient::read::<#shape, _, _>(value)),
            None => quote!(::serde_json::from_value(value)),
        };
        let by_members =
            quote!((&[#(#known),*], &[#(#required),*], |value| #read.map(Self::#variant)));
        match telling {
            Some(telling) => {
                let values = listed(arm, telling);
                quote!((&[#(#values),*], #by_members),)
            }
            None => quote!(#by_members,),
        }
    });
    let read = match telling {
        Some(telling) => quote!(by_listed_value(deserializer, #name, #telling, &[#(#branches)*])),
        None => quote!(by_members(deserializer, #name, &[#(#branches)*])),
    };
    quote! {
        impl<'de> ::serde::Deserialize<'de> for #ident {
            fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
            where
                D: ::serde::Deserializer<'de>,
            {
                crate::support::union::#read
            }
        }
    }
}

/// A member for which at least two arms list values, none of them the same: a discriminator that the
/// document does not call so.
fn telling_member<'a>(arms: &[Arm<'a>]) -> Option<&'a str> {
    let members = arms.iter().flat_map(|arm| properties(arm.whole));
    let names: IndexSet<&str> = members.map(|(name, _)| name.as_str()).collect();
    names.into_iter().find(|name| {
        let lists: Vec<Vec<String>> = arms.iter().map(|arm| listed(arm, name)).collect();
        let mut seen = BTreeSet::new();
        lists.iter().filter(|list| !list.is_empty()).count() > 1
            && lists.iter().flatten().all(|value| seen.insert(value))
    })
}

/// The values that an arm lists for one of its members.
fn listed(arm: &Arm<'_>, member: &str) -> Vec<String> {
    let property = properties(arm.whole).find(|(name, _)| *name == member);
    let property = property.map(|(_, property)| whole(arm.types, property));
    let values = property.and_then(|property| property.get("enum")?.as_array());
    values.into_iter().flatten().map(text).collect()
}

/// A value as generated code compares it.
fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// `From` for every arm whose type no other arm has.
fn conversions(types: &Types<'_>, ident: &Ident, arms: &[Arm<'_>]) -> TokenStream {
    let texts: Vec<String> = arms.iter().map(|arm| arm.value.to_string()).collect();
    let unique = arms.iter().zip(&texts).filter(|(arm, text)| {
        texts.iter().filter(|other| other == text).count() == 1
            && !flag(arm.schema, "nullable")
            && converts(types, ident, arm)
    });
    let conversions = unique.map(|(arm, _)| {
        let (variant, value) = (&arm.variant, &arm.value);
        quote! {
            impl ::std::convert::From<#value> for #ident {
                fn from(value: #value) -> Self {
                    Self::#variant(value)
                }
            }
        }
    });
    quote!(#(#conversions)*)
}

/// An alias may stand for the type of another arm, or for the union itself; a type of its own
/// cannot.
fn converts(types: &Types<'_>, union: &Ident, arm: &Arm<'_>) -> bool {
    let Some(name) = referenced(arm.schema) else {
        return true;
    };
    *union != name && !matches!(types.kind(name), Kind::Alias)
}
