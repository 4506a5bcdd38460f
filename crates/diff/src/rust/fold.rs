//! Leaves out the changes that follow from others: setters follow the fields of their type, what the mock
//! has of an operation follows its builder, and both builders follow the method of the client.

use std::collections::BTreeMap;

use super::compare::ItemChange;
use crate::level::Level;
use model::names::snake;

/// Removes every change whose leader changed as seriously or more.
pub(super) fn fold(changes: Vec<ItemChange>) -> Vec<ItemChange> {
    let mut levels: BTreeMap<String, Level> = BTreeMap::new();
    for change in &changes {
        let level = levels.entry(change.item.clone()).or_insert(change.level());
        *level = change.level().max(*level);
    }
    let follows = |change: &ItemChange| {
        let mut leaders = leaders(&change.item).into_iter();
        leaders.any(|leader| levels.get(&leader) >= Some(&change.level()))
    };
    changes
        .into_iter()
        .filter(|change| !follows(change))
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
    use crate::rules::{Rule, rust as rules};

    fn folded(changes: &[(&'static Rule, &str)]) -> Vec<String> {
        let changes = changes.iter().map(|(rule, item)| ItemChange {
            rule,
            item: (*item).to_owned(),
            old: None,
            new: None,
            kind: String::new(),
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
}
