//! The names of fields and variants.

use crate::names::{Taken, other_variant, pascal, snake};
use crate::{EnumValue, Format, Schema, SchemaKind, Text};

/// The names of fields for these properties. One that is spelled as its field has the name before
/// one that only folds to it.
pub fn fields<'a>(names: impl Iterator<Item = &'a str>, has_extra: bool) -> Vec<String> {
    // A builder has a setter for each field beside `build`.
    let mut taken = Taken::new(&["build"]);
    if has_extra {
        taken.reserve("extra");
    }
    unique(
        names.map(|name| (snake(name), name)).collect(),
        &mut taken,
        |name, field| name == field,
    )
}

/// The variants of an open enumeration of strings.
pub fn of_strings(
    values: impl Iterator<Item = Option<String>>,
    names: &[Option<String>],
    descriptions: Vec<Option<Text>>,
) -> Vec<EnumValue<String>> {
    enumeration(values, names, descriptions, |value| {
        (pascal(value), value.clone())
    })
}

/// The variants of an open enumeration of integers.
pub fn of_integers(
    values: impl Iterator<Item = Option<i128>>,
    names: &[Option<String>],
    descriptions: Vec<Option<Text>>,
) -> Vec<EnumValue<i128>> {
    enumeration(values, names, descriptions, |value| {
        let name = match value {
            0.. => format!("Value{value}"),
            _ => format!("Minus{}", value.unsigned_abs()),
        };
        (name, String::new())
    })
}

fn enumeration<T>(
    values: impl Iterator<Item = Option<T>>,
    names: &[Option<String>],
    descriptions: Vec<Option<Text>>,
    preferred: impl Fn(&T) -> (String, String),
) -> Vec<EnumValue<T>> {
    let listed = values.zip(names).zip(descriptions);
    let listed: Vec<(T, (String, String), Option<Text>)> = listed
        .filter_map(|((value, given), description)| {
            let value = value?;
            let (name, spelled) = preferred(&value);
            let name = match given {
                Some(given) if given.chars().any(char::is_alphanumeric) => pascal(given),
                _ => name,
            };
            Some((value, (name, spelled), description))
        })
        .collect();
    let preferred = listed.iter().map(|(_, (name, _), _)| name.as_str());
    let mut taken = Taken::new(&["Self", other_variant(preferred)]);
    let preferred = listed
        .iter()
        .map(|(_, (name, spelled), _)| (name.clone(), spelled.as_str()));
    let variants = unique(preferred.collect(), &mut taken, |spelled, _| {
        spelled.chars().all(char::is_alphanumeric)
    });
    listed
        .into_iter()
        .zip(variants)
        .map(|((value, _, description), variant)| EnumValue {
            value,
            variant,
            description,
        })
        .collect()
}

/// Unique names for pairs of a preferred name and what it was made from; those that are `spelled` as
/// their name come first.
fn unique(
    preferred: Vec<(String, &str)>,
    taken: &mut Taken,
    is_spelled: impl Fn(&str, &str) -> bool,
) -> Vec<String> {
    let mut order: Vec<usize> = (0..preferred.len()).collect();
    order.sort_by_key(|index| {
        let (name, source) = &preferred[*index];
        (!is_spelled(source, name), *source)
    });
    let mut names = vec![String::new(); preferred.len()];
    for index in order {
        names[index] = taken.unique(&preferred[index].0);
    }
    names
}

/// The variants of a union: what its branches are called without what they share with the union's
/// name, or the kind of value.
pub fn of_union(name: &str, branches: &[Schema]) -> Vec<String> {
    let mut order: Vec<(String, usize)> = branches
        .iter()
        .enumerate()
        .map(|(index, branch)| (variant(name, branch), index))
        .collect();
    order.sort();
    let mut taken = Taken::new(&["Self"]);
    let mut names = vec![String::new(); branches.len()];
    for (preferred, index) in order {
        names[index] = taken.unique(&preferred);
    }
    names
}

fn variant(union: &str, branch: &Schema) -> String {
    let name = match &branch.kind {
        SchemaKind::Reference(target) => {
            let short = target.strip_prefix(union).unwrap_or(target);
            let starts_well = short.chars().next().is_some_and(|c| c.is_ascii_uppercase());
            return if starts_well {
                pascal(short)
            } else {
                target.clone()
            };
        }
        SchemaKind::String(string) => match string.format {
            Format::Uuid => "Uuid",
            Format::Date => "Date",
            Format::DateTime => "DateTime",
            Format::Password => "Secret",
            Format::Ip => "Ip",
            Format::Ipv4 => "Ipv4",
            Format::Ipv6 => "Ipv6",
            Format::Plain | Format::Byte | Format::Binary => "String",
        },
        SchemaKind::Integer(_) => "Integer",
        SchemaKind::Number(_) => "Number",
        SchemaKind::Boolean => "Boolean",
        SchemaKind::Array(items) => return format!("{}Array", variant(union, items)),
        SchemaKind::Tuple(_) => "Tuple",
        SchemaKind::Map(Some(values)) if !values.is_any() => {
            return format!("{}Map", variant(union, values));
        }
        SchemaKind::Map(_) | SchemaKind::Object(_) => "Object",
        SchemaKind::Null => "Null",
        SchemaKind::Any
        | SchemaKind::Union(_)
        | SchemaKind::Enumeration(_)
        | SchemaKind::Constant(_) => "Any",
    };
    name.to_owned()
}
