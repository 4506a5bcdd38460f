//! Leaves out the changes that follow from others: setters follow the fields of their type, what the mock
//! has of an operation follows its builder, both builders follow the method of the client, the documentation
//! of a builder follows what it builds, and a conversion into a union follows its variant.

use std::collections::{BTreeMap, BTreeSet};

use super::compare::ItemChange;
use crate::level::Level;
use crate::rules::rust as rules;
use model::names::snake;

/// Removes every change whose leader changed as seriously or more.
pub(super) fn fold(changes: Vec<ItemChange>) -> Vec<ItemChange> {
    let mut levels: BTreeMap<String, Level> = BTreeMap::new();
    for change in &changes {
        let level = levels.entry(change.item.clone()).or_insert(change.level());
        *level = change.level().max(*level);
    }
    let wholes: BTreeSet<String> = changes.iter().filter_map(whole).collect();
    let conversions: BTreeSet<(String, String)> = changes.iter().flat_map(conversions).collect();
    let follows = |change: &ItemChange| {
        let mut leaders = leaders(&change.item).into_iter();
        leaders.any(|leader| {
            levels.get(&leader) >= Some(&change.level())
                || (change.rule == &rules::DOCS_CHANGED && wholes.contains(&leader))
        }) || conversions.contains(&(change.item.clone(), trait_of(change)))
    };
    changes
        .into_iter()
        .filter(|change| !follows(change))
        .collect()
}

/// The item that has the part which changed.
fn whole(change: &ItemChange) -> Option<String> {
    let (whole, _) = change.item.rsplit_once("::")?;
    Some(whole.to_owned())
}

/// The trait that a type implements only before or only after.
fn trait_of(change: &ItemChange) -> String {
    let is_of_trait = [&rules::TRAIT_REMOVED, &rules::TRAIT_ADDED].contains(&change.rule);
    let name = change.old.as_ref().or(change.new.as_ref());
    name.filter(|_| is_of_trait).cloned().unwrap_or_default()
}

/// The conversions that come and go with a variant of a union: `From<Cat>` with the one that holds a `Cat`.
fn conversions(change: &ItemChange) -> Vec<(String, String)> {
    let is_of_variant = [
        &rules::VARIANT_REMOVED,
        &rules::VARIANT_FIELDS_CHANGED,
        &rules::VARIANT_ADDED,
        &rules::VARIANT_ADDED_TO_NON_EXHAUSTIVE_ENUM,
    ];
    let Some(whole) = whole(change).filter(|_| is_of_variant.contains(&change.rule)) else {
        return Vec::new();
    };
    let sides = [&change.old, &change.new].into_iter().flatten();
    sides
        .map(|field| (whole.clone(), format!("From<{field}>")))
        .collect()
}

/// The items whose changes a change of `item` may follow from.
fn leaders(item: &str) -> Vec<String> {
    let path: Vec<&str> = item.split("::").collect();
    match path.as_slice() {
        [module @ ("types" | "multipart"), "builder", rest @ ..] => {
            vec![format!("{module}::{}", rest.join("::"))]
        }
        ["mock", "requests", operation] => vec![
            format!("builder::{operation}"),
            format!("Client::{}", snake(operation)),
        ],
        ["mock", "requests", operation, "response" | "error"] => {
            vec![format!("builder::{operation}::send")]
        }
        ["mock", "Mock", operation] => vec![format!("Client::{operation}")],
        ["mock", "requests", rest @ ..] => vec![format!("builder::{}", rest.join("::"))],
        ["builder", operation] => vec![format!("Client::{}", snake(operation))],
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Rule;

    fn folded(changes: &[(&'static Rule, &str)]) -> Vec<String> {
        let changes = changes.iter().map(|(rule, item)| ItemChange {
            rule,
            item: (*item).to_owned(),
            old: None,
            new: None,
            kind: String::new(),
            location: None,
            is_unused: false,
        });
        let left = fold(changes.collect()).into_iter();
        left.map(|change| change.item).collect()
    }

    #[test]
    fn what_follows_from_a_change_is_left_out() {
        let added = &rules::METHOD_ADDED;
        let left = folded(&[
            (&rules::FIELD_REMOVED, "types::Pet::age"),
            (&rules::METHOD_REMOVED, "types::builder::Pet::age"),
            (&rules::ITEM_ADDED, "multipart::Photo"),
            (&rules::ITEM_ADDED, "multipart::builder::Photo"),
            (added, "Client::get_pet"),
            (&rules::ITEM_ADDED, "builder::GetPet"),
            (&rules::ITEM_ADDED, "mock::requests::GetPet"),
            (added, "mock::Mock::get_pet"),
            (&rules::SIGNATURE_CHANGED, "builder::ListPets::send"),
            (
                &rules::SIGNATURE_CHANGED,
                "mock::requests::ListPets::response",
            ),
            (added, "builder::ListPets::limit"),
            (
                &rules::FIELD_ADDED_TO_NON_EXHAUSTIVE_STRUCT,
                "mock::requests::ListPets::limit",
            ),
        ]);
        assert_eq!(
            left,
            [
                "types::Pet::age",
                "multipart::Photo",
                "Client::get_pet",
                "builder::ListPets::send",
                "builder::ListPets::limit"
            ]
        );
    }

    #[test]
    fn what_is_more_serious_or_stands_alone_stays() {
        let changes = [
            (&rules::DEPRECATED, "types::Pet"),
            (&rules::ITEM_REMOVED, "types::builder::Pet"),
            (&rules::METHOD_ADDED, "types::builder::Pet::age"),
            (&rules::METHOD_ADDED, "types::Pet::other"),
        ];
        assert_eq!(folded(&changes).len(), changes.len());
    }

    #[test]
    fn the_documentation_of_a_builder_follows_what_it_builds_and_its_fields() {
        let docs = &rules::DOCS_CHANGED;
        let left = folded(&[
            (&rules::UNCHECKED_CONSTRAINT_CHANGED, "types::Pet::age"),
            (docs, "types::builder::Pet"),
            (docs, "types::builder::Shop"),
            (docs, "types::Pet"),
        ]);
        assert_eq!(
            left,
            ["types::Pet::age", "types::builder::Shop", "types::Pet"]
        );
    }

    #[test]
    fn a_conversion_follows_the_variant_that_it_is_into() {
        let change = |rule, item: &str, old: &str| ItemChange {
            rule,
            item: item.to_owned(),
            old: Some(old.to_owned()),
            new: None,
            kind: String::new(),
            location: None,
            is_unused: false,
        };
        let changes = vec![
            change(&rules::VARIANT_REMOVED, "types::Pet::Cat", "Cat"),
            change(&rules::TRAIT_REMOVED, "types::Pet", "From<Cat>"),
            change(&rules::TRAIT_REMOVED, "types::Pet", "From<Dog>"),
            change(&rules::TRAIT_REMOVED, "types::Other", "From<Cat>"),
        ];
        let left: Vec<_> = fold(changes).into_iter().map(|it| it.old).collect();
        let expected = ["Cat", "From<Dog>", "From<Cat>"];
        assert_eq!(left, expected.map(|it| Some(it.to_owned())));
    }
}
