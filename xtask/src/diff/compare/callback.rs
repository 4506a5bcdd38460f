//! Callbacks and webhooks, where the API sends the request and the client the response.

use serde_json::Value;

use super::paths::of_path_item;
use super::schema::Direction;
use super::{Call, Comparer};
use crate::diff::change::OperationKey;
use crate::diff::normalize::Located;
use crate::diff::rules::document as rules;

impl<'a> Comparer<'_, 'a> {
    pub(super) fn compare_callbacks(&mut self, call: &Call, old: &Located<'a>, new: &Located<'a>) {
        let (before, after) = (old.get("callbacks"), new.get("callbacks"));
        for (name, at) in before.iter().flat_map(Located::entries) {
            let was = self.old.resolve(at);
            let value = Some(Value::from(name));
            match after.as_ref().and_then(|after| after.get(name)) {
                Some(other) => {
                    let is = self.new.resolve(other);
                    for (expression, item) in was.entries() {
                        if let Some(other) = is.get(expression) {
                            self.compare_incoming(call, item, other);
                        }
                    }
                }
                None => {
                    let rule = &rules::CALLBACK_REMOVED;
                    self.report(call, rule, (Some(&was), value), (Some(new), None));
                }
            }
        }
        for (name, at) in after.iter().flat_map(Located::entries) {
            if before
                .as_ref()
                .and_then(|before| before.get(name))
                .is_none()
            {
                let value = Some(Value::from(name));
                let rule = &rules::CALLBACK_ADDED;
                self.report(call, rule, (Some(old), None), (Some(&at), value));
            }
        }
    }

    pub(super) fn compare_webhooks(&mut self) {
        let (before, after) = (
            self.old.root().get("webhooks"),
            self.new.root().get("webhooks"),
        );
        let call_of = |name: &str| Call {
            key: Some(OperationKey {
                path: name.to_owned(),
                method: "WEBHOOK".to_owned(),
            }),
            exemption: None,
        };
        for (name, at) in before.iter().flat_map(Located::entries) {
            let call = call_of(name);
            match after.as_ref().and_then(|after| after.get(name)) {
                Some(other) => self.compare_incoming(&call, at, other),
                None => {
                    let value = Some(Value::from(name));
                    let rule = &rules::WEBHOOK_REMOVED;
                    self.report(&call, rule, (Some(&at), value), (None, None));
                }
            }
        }
        for (name, at) in after.iter().flat_map(Located::entries) {
            if before
                .as_ref()
                .and_then(|before| before.get(name))
                .is_none()
            {
                let value = Some(Value::from(name));
                let rule = &rules::WEBHOOK_ADDED;
                let call = call_of(name);
                self.report(&call, rule, (None, None), (Some(&at), value));
            }
        }
    }

    /// Compares a request that the API sends. The client receives its body and sends the response.
    fn compare_incoming(&mut self, call: &Call, old: Located<'a>, new: Located<'a>) {
        let after = of_path_item(self.new, "", new);
        for old in of_path_item(self.old, "", old) {
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
