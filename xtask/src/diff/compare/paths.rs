//! Which operations of two documents are the same: by method and path, whatever the places of the
//! path are called, and else by content.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use indexmap::IndexMap;
use serde_json::Value;

use super::lifecycle::{Stage, Sunset};
use super::{Call, Comparer, Exemption};
use crate::diff::change::OperationKey;
use crate::diff::normalise::{Located, Source};
use crate::diff::rules::operation as rules;
use crate::document::METHODS;

/// An operation and what it inherits from its path.
#[derive(Clone)]
pub(super) struct Operation<'a> {
    pub(super) key: OperationKey,
    pub(super) at: Located<'a>,
    pub(super) path_item: Located<'a>,
}

impl<'a> Operation<'a> {
    /// The operation's parameters, with those of the path that it does not replace.
    pub(super) fn parameters(&self, source: &Source<'a>) -> Vec<Located<'a>> {
        let identity = |at: &Located<'a>| {
            (
                at.text("in").map(str::to_owned),
                at.text("name").map(str::to_owned),
            )
        };
        let list = |at: &Located<'a>| -> Vec<Located<'a>> {
            let items = at.get("parameters");
            items
                .iter()
                .flat_map(Located::items)
                .map(|item| source.resolve(item))
                .collect()
        };
        let mut own = list(&self.at);
        for inherited in list(&self.path_item) {
            if !own.iter().any(|at| identity(at) == identity(&inherited)) {
                own.push(inherited);
            }
        }
        own
    }

    /// The names of the places in the path, in order.
    pub(super) fn places(&self) -> Vec<&str> {
        self.key
            .path
            .split('{')
            .skip(1)
            .filter_map(|rest| rest.split('}').next())
            .collect()
    }
}

/// Every operation of a document under `paths`.
pub(super) fn operations<'a>(source: &Source<'a>) -> Vec<Operation<'a>> {
    source
        .root()
        .get("paths")
        .iter()
        .flat_map(Located::members)
        .filter(|(path, _)| path.starts_with('/'))
        .flat_map(|(path, item)| of_path_item(source, path, item))
        .collect()
}

/// The operations of one path item.
pub(super) fn of_path_item<'a>(
    source: &Source<'a>,
    path: &str,
    item: Located<'a>,
) -> Vec<Operation<'a>> {
    let path_item = source.resolve(item);
    METHODS
        .iter()
        .filter_map(|method| {
            let at = path_item.get(method).filter(|at| at.value.is_object())?;
            let key = OperationKey {
                path: path.to_owned(),
                method: method.to_uppercase(),
            };
            Some(Operation {
                key,
                at,
                path_item: path_item.clone(),
            })
        })
        .collect()
}

/// The path with the names of its places left out.
fn template(path: &str) -> String {
    let mut template = String::new();
    let mut inside = false;
    for character in path.chars() {
        match character {
            '{' => {
                inside = true;
                template.push('{');
            }
            '}' => {
                inside = false;
                template.push('}');
            }
            _ if inside => {}
            _ => template.push(character),
        }
    }
    template
}

impl<'a> Comparer<'_, 'a> {
    pub(super) fn compare_paths(&mut self) {
        let new = operations(self.new);
        let mut rest: IndexMap<OperationKey, Operation<'a>> = new
            .into_iter()
            .map(|operation| (operation.key.clone(), operation))
            .collect();
        let mut unmatched = Vec::new();
        for old in operations(self.old) {
            match rest.shift_remove(&old.key) {
                Some(new) => self.compare_operation(&old, &new),
                None => unmatched.push(old),
            }
        }
        let removed: Vec<_> = unmatched
            .into_iter()
            .filter(|old| {
                let same = |new: &&Operation<'a>| {
                    new.key.method == old.key.method
                        && template(&new.key.path) == template(&old.key.path)
                };
                let Some(key) = rest.values().find(same).map(|new| new.key.clone()) else {
                    return true;
                };
                if let Some(new) = rest.shift_remove(&key) {
                    self.compare_renamed(old, &new);
                }
                false
            })
            .collect();
        let mut added: Vec<_> = rest.into_values().collect();
        for old in removed {
            match self.moved_to(&old, &added) {
                Some(index) => {
                    let new = added.remove(index);
                    self.report_moved(&old, &new);
                }
                None => self.report_removed(&old),
            }
        }
        for new in added {
            let call = Call {
                key: Some(new.key.clone()),
                exemption: None,
            };
            let text = "is new".to_owned();
            let values = Some(operation_value(&new));
            self.report(
                &call,
                &rules::OPERATION_ADDED,
                (None, None),
                (Some(&new.at), values),
                text,
            );
        }
    }

    fn compare_renamed(&mut self, old: &Operation<'a>, new: &Operation<'a>) {
        let call = Call {
            key: Some(new.key.clone()),
            exemption: None,
        };
        let text = format!(
            "is spelled `{}` instead of `{}`",
            new.key.path, old.key.path
        );
        let values = (
            Some(old.key.path.as_str().into()),
            Some(new.key.path.as_str().into()),
        );
        let rule = &rules::PATH_PARAMETER_RENAMED;
        self.report(
            &call,
            rule,
            (Some(&old.path_item), values.0),
            (Some(&new.path_item), values.1),
            text,
        );
        self.compare_operation(old, new);
    }

    /// The added operation that is the removed one under another path.
    fn moved_to(&self, old: &Operation<'a>, added: &[Operation<'a>]) -> Option<usize> {
        let content = content(self.old, old);
        added.iter().position(|new| {
            let (from, to) = (template(&old.key.path), template(&new.key.path));
            let name = old.at.text("operationId");
            let same_name = name.is_some() && name == new.at.text("operationId");
            let same_end = from.ends_with(&to) || to.ends_with(&from);
            old.key.method == new.key.method
                && (same_name || same_end)
                && content == self::content(self.new, new)
        })
    }

    fn report_moved(&mut self, old: &Operation<'a>, new: &Operation<'a>) {
        let call = Call {
            key: Some(new.key.clone()),
            exemption: unstable(old),
        };
        let text = format!("moved here from `{}`", old.key.path);
        let values = (
            Some(old.key.path.as_str().into()),
            Some(new.key.path.as_str().into()),
        );
        let rule = &rules::OPERATION_MOVED;
        self.report(
            &call,
            rule,
            (Some(&old.at), values.0),
            (Some(&new.at), values.1),
            text,
        );
    }

    fn report_removed(&mut self, old: &Operation<'a>) {
        let call = Call {
            key: Some(old.key.clone()),
            exemption: unstable(old),
        };
        let stage = Stage::of(&old.at);
        let (rule, text) = match (stage.deprecated, stage.sunset()) {
            (false, _) => (
                &rules::OPERATION_REMOVED,
                "is gone without having been deprecated".to_owned(),
            ),
            (true, Sunset::Unreadable) => (
                &rules::SUNSET_UNREADABLE,
                "is gone, and the date it was announced for cannot be read".to_owned(),
            ),
            (true, Sunset::On(date)) if self.today < date => (
                &rules::OPERATION_REMOVED_BEFORE_SUNSET,
                format!("is gone before {date}, the date it was announced for"),
            ),
            (true, _) => (
                &rules::OPERATION_REMOVED_AFTER_DEPRECATION,
                "is gone, having been deprecated".to_owned(),
            ),
        };
        let values = Some(operation_value(old));
        self.report(&call, rule, (Some(&old.at), values), (None, None), text);
    }
}

/// Nothing was promised about operations that were declared drafts or alphas.
pub(super) fn unstable(old: &Operation<'_>) -> Option<Exemption> {
    Stage::of(&old.at)
        .is_unstable()
        .then_some(Exemption::Unstable)
}

fn operation_value(operation: &Operation<'_>) -> Value {
    Value::from(operation.key.to_string())
}

/// A number that is the same for operations that take and give the same.
fn content<'a>(source: &Source<'a>, operation: &Operation<'a>) -> u64 {
    let bodies = |at: Option<Located<'a>>| -> Vec<(String, u64)> {
        let content = at.and_then(|at| source.resolve(at).get("content"));
        let mut list: Vec<_> = content
            .iter()
            .flat_map(Located::members)
            .map(|(name, at)| {
                (
                    name.to_owned(),
                    at.get("schema").map_or(0, |at| source.shape(&at)),
                )
            })
            .collect();
        list.sort();
        list
    };
    let mut hash = DefaultHasher::new();
    let mut parameters: Vec<_> = operation
        .parameters(source)
        .iter()
        .map(|at| {
            let in_path = at.text("in") == Some("path");
            let name = at.text("name").filter(|_| !in_path);
            let shape = at.get("schema").map_or(0, |at| source.shape(&at));
            (
                at.text("in").map(str::to_owned),
                name.map(str::to_owned),
                shape,
            )
        })
        .collect();
    parameters.sort();
    parameters.hash(&mut hash);
    bodies(operation.at.get("requestBody")).hash(&mut hash);
    let responses = operation.at.get("responses");
    let mut responses: Vec<_> = responses
        .iter()
        .flat_map(Located::members)
        .map(|(status, at)| (status.to_owned(), bodies(Some(at))))
        .collect();
    responses.sort();
    responses.hash(&mut hash);
    hash.finish()
}
