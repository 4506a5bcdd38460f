//! Matches the operations of two documents: by method and path, whatever the names of the path
//! parameters, and then by content.

use std::collections::hash_map::DefaultHasher;
use std::collections::{HashMap, VecDeque};
use std::hash::{Hash, Hasher};

use serde_json::Value;

use super::comparer::{Call, Comparer};
use super::draft::Exemption;
use super::lifecycle::{Stage, Sunset};
use super::prefix::Moved;
use crate::change::OperationKey;
use crate::normalise::{Located, Source};
use crate::rules::operation as rules;
use crate::value::quote;
use document::{PathItem, PathTemplate};

/// An operation under its key.
#[derive(Clone)]
pub(super) struct Operation<'a> {
    pub(super) key: OperationKey,
    pub(super) at: Located<'a>,
    inner: document::LocatedOperation<'a>,
}

impl<'a> Operation<'a> {
    fn new(inner: document::LocatedOperation<'a>) -> Self {
        Self {
            key: OperationKey {
                path: inner.path().into(),
                method: inner.method.to_uppercase().into(),
            },
            at: inner.at.clone(),
            inner,
        }
    }

    /// Returns the parameters, with those of the path item that the operation does not override.
    /// Unresolved parameters have no name and are left out.
    pub(super) fn parameters(&self, source: &Source<'a>) -> Vec<Located<'a>> {
        let parameters = self.inner.parameters(source.resolver());
        parameters.into_iter().flatten().collect()
    }

    /// Returns the path item as written, and the target of its reference if it has one.
    pub(super) fn path_item(&self) -> &[Located<'a>] {
        self.inner.path_item.layers()
    }

    /// Returns the names of the path parameters, in order.
    pub(super) fn path_parameters(&self) -> Vec<&str> {
        PathTemplate::parse(&self.key.path).parameters().collect()
    }
}

/// Returns every operation under `paths`.
pub(super) fn operations<'a>(source: &Source<'a>) -> Vec<Operation<'a>> {
    document::operations(source.resolver())
        .into_iter()
        .filter(|operation| operation.path().starts_with('/'))
        .filter(|operation| operation.at.value.is_object())
        .map(Operation::new)
        .collect()
}

/// Returns the operations of one path item.
pub(super) fn of_path_item<'a>(item: &PathItem<'a>) -> Vec<Operation<'a>> {
    item.operations()
        .filter(|operation| operation.at.value.is_object())
        .map(Operation::new)
        .collect()
}

/// Returns the path without the names of its parameters.
fn shape(path: &str) -> String {
    PathTemplate::parse(path).shape()
}

impl<'a> Comparer<'_, 'a> {
    pub(super) fn compare_paths(&mut self) {
        let (old, new) = (operations(self.old), operations(self.new));
        let by_key: HashMap<OperationKey, usize> = new
            .iter()
            .enumerate()
            .map(|(index, it)| (self.new_key(&it.key), index))
            .collect();
        let mut is_matched = vec![false; new.len()];
        let mut unmatched = Vec::new();
        for old in old {
            match by_key.get(&self.old_key(&old.key)) {
                Some(&index) => {
                    is_matched[index] = true;
                    self.compare_operation(&old, &new[index]);
                }
                None => unmatched.push(old),
            }
        }
        let identity = |key: &OperationKey| (key.method.clone(), shape(&key.path));
        let mut by_shape: HashMap<_, VecDeque<usize>> = HashMap::new();
        for (index, new) in new.iter().enumerate().filter(|(it, _)| !is_matched[*it]) {
            by_shape
                .entry(identity(&self.new_key(&new.key)))
                .or_default()
                .push_back(index);
        }
        let mut removed = Vec::new();
        for old in unmatched {
            let same_shape = by_shape.get_mut(&identity(&self.old_key(&old.key)));
            match same_shape.and_then(VecDeque::pop_front) {
                Some(index) => {
                    is_matched[index] = true;
                    self.compare_renamed(&old, &new[index]);
                }
                None => removed.push(old),
            }
        }
        let unmatched = new
            .into_iter()
            .zip(is_matched)
            .filter(|(_, is_matched)| !is_matched);
        let added = unmatched.map(|(new, _)| new).collect();
        self.compare_unmatched(removed, added);
    }

    /// Returns the key of an old operation under which it is matched.
    fn old_key(&self, key: &OperationKey) -> OperationKey {
        self.matched_key(key, Moved::old_path)
    }

    /// Returns the key of a new operation under which it is matched.
    fn new_key(&self, key: &OperationKey) -> OperationKey {
        self.matched_key(key, Moved::new_path)
    }

    fn matched_key(&self, key: &OperationKey, path: fn(&Moved, &str) -> String) -> OperationKey {
        let moved = match &self.prefix {
            Some(moved) => path(moved, &key.path),
            None => key.path.to_string(),
        };
        let rest = |prefix: &String| {
            let rest = moved.strip_prefix(prefix.trim_end_matches('/'))?;
            rest.starts_with('/').then(|| rest.to_owned())
        };
        let stripped = self.ignored_prefixes.iter().find_map(rest);
        OperationKey {
            path: stripped.unwrap_or(moved).into(),
            method: key.method.clone(),
        }
    }

    /// Reports operations that are in one document only, or that moved.
    fn compare_unmatched(&mut self, removed: Vec<Operation<'a>>, added: Vec<Operation<'a>>) {
        // Operations can only have moved if their content is equal.
        let mut by_content: HashMap<_, Vec<(usize, String)>> = HashMap::new();
        for (index, new) in added.iter().enumerate() {
            let content = (new.key.method.clone(), content(self.new, new));
            let same = by_content.entry(content).or_default();
            same.push((index, shape(&new.key.path)));
        }
        let mut is_moved = vec![false; added.len()];
        for old in removed {
            let from = shape(&old.key.path);
            let id = old.at.str("operationId");
            let content = (old.key.method.clone(), content(self.old, &old));
            let mut candidates = by_content.get(&content).into_iter().flatten();
            let found = candidates.find(|(index, to)| {
                let is_same_id = id.is_some() && id == added[*index].at.str("operationId");
                let is_prefixed = from.ends_with(to) || to.ends_with(&from);
                !is_moved[*index] && (is_same_id || is_prefixed)
            });
            match found {
                Some((index, _)) => {
                    is_moved[*index] = true;
                    self.report_moved(&old, &added[*index]);
                }
                None => self.report_removed(&old),
            }
        }
        let added = added.into_iter().zip(is_moved);
        let added = added.filter_map(|(new, is_moved)| (!is_moved).then_some(new));
        for new in added {
            let call = Call {
                key: Some(new.key.clone()),
                exemption: None,
            };
            let value = Some(operation_value(&new));
            let rule = &rules::OPERATION_ADDED;
            self.report(&call, rule, (None, None), (Some(&new.at), value));
        }
    }

    fn compare_renamed(&mut self, old: &Operation<'a>, new: &Operation<'a>) {
        let call = Call {
            key: Some(new.key.clone()),
            exemption: None,
        };
        let was = (old.path_item().first(), Some(Value::from(&*old.key.path)));
        let is = (new.path_item().first(), Some(Value::from(&*new.key.path)));
        self.report(&call, &rules::PATH_PARAMETER_RENAMED, was, is);
        self.compare_operation(old, new);
    }

    fn report_moved(&mut self, old: &Operation<'a>, new: &Operation<'a>) {
        let call = Call {
            key: Some(new.key.clone()),
            exemption: unstable(old),
        };
        let was = (Some(&old.at), Some(Value::from(&*old.key.path)));
        let is = (Some(&new.at), Some(Value::from(&*new.key.path)));
        self.report(&call, &rules::OPERATION_MOVED, was, is);
    }

    fn report_removed(&mut self, old: &Operation<'a>) {
        let call = Call {
            key: Some(old.key.clone()),
            exemption: unstable(old),
        };
        let stage = Stage::of(&old.at);
        let detail = stage.sunset.map(quote).unwrap_or_default();
        let rule = match (stage.deprecated, stage.sunset()) {
            (false, _) => &rules::OPERATION_REMOVED,
            (true, Sunset::Invalid) => &rules::OPERATION_REMOVED_WITH_INVALID_SUNSET,
            (true, Sunset::On(date)) if self.today < date => {
                &rules::OPERATION_REMOVED_BEFORE_SUNSET
            }
            (true, _) => &rules::OPERATION_REMOVED_WITH_DEPRECATION,
        };
        let was = (Some(&old.at), Some(operation_value(old)));
        self.report_with(&call, rule, was, (None, None), detail);
    }
}

/// Returns the exemption of an operation whose stability level was draft or alpha.
pub(super) fn unstable(old: &Operation<'_>) -> Option<Exemption> {
    Stage::of(&old.at)
        .is_unstable()
        .then_some(Exemption::Unstable)
}

fn operation_value(operation: &Operation<'_>) -> Value {
    Value::from(operation.key.to_string())
}

/// Returns a hash of the parameters, the request body and the responses.
fn content<'a>(source: &Source<'a>, operation: &Operation<'a>) -> u64 {
    let bodies = |at: Option<Located<'a>>| -> Vec<(String, u64)> {
        let content = at.and_then(|at| source.resolve(at).get("content"));
        let mut list: Vec<_> = content
            .iter()
            .flat_map(Located::properties)
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
            let in_path = at.str("in") == Some("path");
            let name = at.str("name").filter(|_| !in_path);
            let shape = at.get("schema").map_or(0, |at| source.shape(&at));
            (
                at.str("in").map(str::to_owned),
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
        .flat_map(Located::properties)
        .map(|(status, at)| (status.to_owned(), bodies(Some(at))))
        .collect();
    responses.sort();
    responses.hash(&mut hash);
    hash.finish()
}
