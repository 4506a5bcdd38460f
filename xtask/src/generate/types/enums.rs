//! Enumerations and constants.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use super::documentation;
use crate::generate::docs;
use crate::lower::names::{Taken, pascal};

/// An open enum of texts.
pub fn text(name: &str, schema: &Value) -> TokenStream {
    let values: Vec<&str> = values(schema).filter_map(Value::as_str).collect();
    let wished: Vec<String> = values.iter().map(|value| pascal(value)).collect();
    let (variants, other) = variants(schema, &wished);
    let ident = format_ident!("{name}");
    let docs = documentation(schema, "");
    let arms = variants
        .iter()
        .zip(&values)
        .map(|((variant, text), value)| quote!(#text #variant = #value,));
    quote! {
        crate::support::open_enum! {
            #docs
            pub enum #ident {
                #(#arms)*
                .. #other
            }
        }
    }
}

/// An open enum of whole numbers.
pub fn integer(name: &str, schema: &Value) -> TokenStream {
    let values: Vec<i64> = values(schema).filter_map(Value::as_i64).collect();
    let wished: Vec<String> = values
        .iter()
        .map(|value| match value {
            0.. => format!("Value{value}"),
            _ => format!("Minus{}", value.unsigned_abs()),
        })
        .collect();
    let (variants, other) = variants(schema, &wished);
    let ident = format_ident!("{name}");
    let docs = documentation(schema, "");
    let arms = variants
        .iter()
        .zip(&values)
        .map(|((variant, text), value)| {
            let value = Literal::i64_unsuffixed(*value);
            quote!(#text #variant = #value,)
        });
    quote! {
        crate::support::open_integer_enum! {
            #docs
            pub enum #ident {
                #(#arms)*
                .. #other
            }
        }
    }
}

/// A type with one value.
pub fn constant(name: &str, schema: &Value) -> TokenStream {
    let value = values(schema).next().unwrap_or(&Value::Null);
    let json = value.to_string();
    let ident = format_ident!("{name}");
    let docs = documentation(schema, &format!("Always `{}`.", json.replace('`', "'")));
    quote! {
        crate::support::constant! {
            #docs
            pub struct #ident = #json;
        }
    }
}

fn values(schema: &Value) -> impl Iterator<Item = &Value> {
    schema
        .get("enum")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
}

/// The variants' names with their documentation, and the name of the one that holds any other
/// value.
fn variants(
    schema: &Value,
    wished: &[String],
) -> (Vec<(proc_macro2::Ident, TokenStream)>, proc_macro2::Ident) {
    let note = |keyword: &str, index: usize| {
        let notes = schema.get(keyword).and_then(Value::as_array)?;
        notes.get(index)?.as_str().map(str::to_owned)
    };
    let names: Vec<String> = wished
        .iter()
        .enumerate()
        .map(|(index, wished)| match note("x-names", index) {
            Some(given) if given.chars().any(char::is_alphanumeric) => pascal(&given),
            _ => wished.clone(),
        })
        .collect();
    let other = ["Other", "Unlisted", "OtherValue", "UnlistedValue"]
        .into_iter()
        .find(|other| !names.iter().any(|name| name == other))
        .unwrap_or("AnyOtherValue");
    let mut taken = Taken::new(&["Self", other]);
    // A value that is spelled as its variant has the name before one that only folds to it.
    let mut unique: Vec<Option<String>> = vec![None; names.len()];
    let mut order: Vec<usize> = (0..names.len()).collect();
    let values: Vec<&Value> = values(schema).collect();
    order.sort_by_key(|index| {
        let text = values
            .get(*index)
            .and_then(|value| value.as_str())
            .unwrap_or("");
        (!text.chars().all(char::is_alphanumeric), text.to_owned())
    });
    for index in order {
        unique[index] = Some(taken.unique(&names[index]));
    }
    let variants = unique
        .into_iter()
        .enumerate()
        .map(|(index, name)| {
            let ident = format_ident!("{}", name.unwrap_or_default());
            let text: Vec<String> = note("x-descriptions", index)
                .map(|text| docs::markdown(&text))
                .into_iter()
                .collect();
            (ident, docs::attributes(&text))
        })
        .collect();
    (variants, format_ident!("{other}"))
}
