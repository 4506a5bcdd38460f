//! Callbacks and webhooks, where the API sends the request and the client the response.

use indexmap::IndexMap;
use serde_json::Value;

use super::comparer::{Call, Comparer};
use super::paths::of_path_item;
use crate::change::OperationKey;
use crate::direction::Direction;
use crate::normalise::{Located, Source};
use crate::rules::document as rules;
use document::PathItem;

/// Returns the values of a map, each with its reference resolved.
fn entries<'a>(source: &Source<'a>, at: Option<Located<'a>>) -> IndexMap<&'a str, Located<'a>> {
    let entries = at.iter().flat_map(Located::properties);
    entries
        .map(|(name, at)| (name, source.resolve(at)))
        .collect()
}

impl<'a> Comparer<'_, 'a> {
    pub(super) fn compare_callbacks(&mut self, call: &Call, old: &Located<'a>, new: &Located<'a>) {
        let before = entries(self.old, old.get("callbacks"));
        let after = entries(self.new, new.get("callbacks"));
        for (name, was) in &before {
            match after.get(name) {
                Some(is) => {
                    for (expression, item) in was.properties() {
                        if let Some(other) = is.get(expression) {
                            self.compare_incoming(call, item, other);
                        }
                    }
                }
                None => {
                    let value = Some(Value::from(*name));
                    let rule = &rules::CALLBACK_REMOVED;
                    self.report(call, rule, (Some(was), value), (Some(new), None));
                }
            }
        }
        for (name, at) in after.iter().filter(|(name, _)| !before.contains_key(*name)) {
            let value = Some(Value::from(*name));
            let rule = &rules::CALLBACK_ADDED;
            self.report(call, rule, (Some(old), None), (Some(at), value));
        }
    }

    pub(super) fn compare_webhooks(&mut self) {
        let before = entries(self.old, self.old.root().get("webhooks"));
        let after = entries(self.new, self.new.root().get("webhooks"));
        let call_of = |name: &str| Call {
            key: Some(OperationKey {
                path: name.into(),
                method: "WEBHOOK".into(),
            }),
            exemption: None,
        };
        for (name, at) in &before {
            let call = call_of(name);
            match after.get(name) {
                Some(other) => self.compare_incoming(&call, at.clone(), other.clone()),
                None => {
                    let value = Some(Value::from(*name));
                    let rule = &rules::WEBHOOK_REMOVED;
                    self.report(&call, rule, (Some(at), value), (None, None));
                }
            }
        }
        for (name, at) in after.iter().filter(|(name, _)| !before.contains_key(*name)) {
            let value = Some(Value::from(*name));
            let rule = &rules::WEBHOOK_ADDED;
            self.report(&call_of(name), rule, (None, None), (Some(at), value));
        }
    }

    /// Compares a request that the API sends. The client receives its body and sends the response.
    fn compare_incoming(&mut self, call: &Call, old: Located<'a>, new: Located<'a>) {
        let read = |source: &Source<'a>, at| PathItem::read(source.resolver(), "", at);
        let (Ok(old), Ok(new)) = (read(self.old, old), read(self.new, new)) else {
            return;
        };
        let after = of_path_item(&new);
        for old in of_path_item(&old) {
            if let Some(new) = after.iter().find(|new| new.key.method == old.key.method) {
                self.compare_incoming_body(call, &old.at, &new.at);
            }
        }
    }

    fn compare_incoming_body(&mut self, call: &Call, old: &Located<'a>, new: &Located<'a>) {
        let body = |at: &Located<'a>| at.get("requestBody");
        if let (Some(_), Some(_)) = (body(old), body(new)) {
            self.compare_request_bodies(call, old, new, Direction::Response);
        }
        self.compare_responses(call, old, new, Direction::Request);
    }
}
