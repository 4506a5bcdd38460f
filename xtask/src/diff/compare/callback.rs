//! Callbacks and webhooks, where the API calls and the client answers.

use serde_json::Value;

use super::paths::of_path_item;
use super::schema::Direction;
use super::{Call, Comparer};
use crate::diff::change::OperationKey;
use crate::diff::normalise::Located;
use crate::diff::rules::document as rules;

impl<'a> Comparer<'_, 'a> {
    pub(super) fn compare_callbacks(&mut self, call: &Call, old: &Located<'a>, new: &Located<'a>) {
        let (before, after) = (old.get("callbacks"), new.get("callbacks"));
        for (name, at) in before.iter().flat_map(Located::members) {
            let was = self.old.resolve(at);
            let value = Some(Value::from(name));
            match after.as_ref().and_then(|after| after.get(name)) {
                Some(other) => {
                    let is = self.new.resolve(other);
                    for (expression, item) in was.members() {
                        if let Some(other) = is.get(expression) {
                            self.compare_incoming(call, item, other);
                        }
                    }
                }
                None => {
                    let text = "is gone".to_owned();
                    self.report(
                        call,
                        &rules::CALLBACK_REMOVED,
                        (Some(&was), value),
                        (Some(new), None),
                        text,
                    );
                }
            }
        }
        for (name, at) in after.iter().flat_map(Located::members) {
            if before
                .as_ref()
                .and_then(|before| before.get(name))
                .is_none()
            {
                let text = "is new".to_owned();
                let value = Some(Value::from(name));
                self.report(
                    call,
                    &rules::CALLBACK_ADDED,
                    (Some(old), None),
                    (Some(&at), value),
                    text,
                );
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
        for (name, at) in before.iter().flat_map(Located::members) {
            let call = call_of(name);
            match after.as_ref().and_then(|after| after.get(name)) {
                Some(other) => self.compare_incoming(&call, at, other),
                None => {
                    let value = Some(Value::from(name));
                    let text = "is no longer sent".to_owned();
                    self.report(
                        &call,
                        &rules::WEBHOOK_REMOVED,
                        (Some(&at), value),
                        (None, None),
                        text,
                    );
                }
            }
        }
        for (name, at) in after.iter().flat_map(Located::members) {
            if before
                .as_ref()
                .and_then(|before| before.get(name))
                .is_none()
            {
                let value = Some(Value::from(name));
                let text = "is sent".to_owned();
                let call = call_of(name);
                self.report(
                    &call,
                    &rules::WEBHOOK_ADDED,
                    (None, None),
                    (Some(&at), value),
                    text,
                );
            }
        }
    }

    /// Compares a call that the API makes: what it sends is what a client receives, and the
    /// client's answer is what it sends.
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
