//! Request bodies and their media types.

use serde_json::Value;

use super::comparer::{Call, Comparer};
use super::draft::Exemption;
use super::media::{MediaRules, has_other_parameters, match_media_types};
use crate::direction::Direction;
use crate::normalise::Located;
use crate::rules::{document, http as rules};

/// The rules about the content of a request body.
const MEDIA_RULES: MediaRules = MediaRules {
    schema_added: &rules::REQUEST_MEDIA_TYPE_SCHEMA_ADDED,
    schema_removed: &rules::REQUEST_MEDIA_TYPE_SCHEMA_REMOVED,
    encoding_changed: &rules::REQUEST_PART_ENCODING_CHANGED,
};

impl<'a> Comparer<'_, 'a> {
    /// Compares the request bodies of an operation. A client receives the request body of a
    /// callback.
    pub(super) fn compare_request_bodies(
        &mut self,
        call: &Call,
        old: &Located<'a>,
        new: &Located<'a>,
        direction: Direction,
    ) {
        let before = old.get("requestBody").map(|at| self.old.resolve(at));
        let after = new.get("requestBody").map(|at| self.new.resolve(at));
        match (before, after) {
            (None, None) => {}
            (None, Some(body)) => {
                let rule = if body.flag("required") {
                    &rules::REQUEST_BODY_ADDED_REQUIRED
                } else {
                    &rules::REQUEST_BODY_ADDED_OPTIONAL
                };
                self.report(call, rule, (Some(old), None), (Some(&body), None));
            }
            (Some(body), None) => {
                let value = Some(Value::from("requestBody"));
                let rule = &rules::REQUEST_BODY_REMOVED;
                self.report(call, rule, (Some(&body), value), (Some(new), None));
            }
            (Some(before), Some(after)) => {
                self.compare_body(call, &before, &after, direction);
            }
        }
    }

    fn compare_body(
        &mut self,
        call: &Call,
        old: &Located<'a>,
        new: &Located<'a>,
        direction: Direction,
    ) {
        let required = (old.flag("required"), new.flag("required"));
        if required.0 != required.1 {
            let rule = match (required.1, direction) {
                (true, _) => &rules::REQUEST_BODY_BECAME_REQUIRED,
                (false, Direction::Request) => &rules::REQUEST_BODY_BECAME_OPTIONAL,
                (false, Direction::Response) => &document::CALLBACK_BODY_BECAME_OPTIONAL,
            };
            // A body that became required does not break a client that receives it.
            let is_harmless = direction == Direction::Response && required.1;
            let call = &Call {
                exemption: call
                    .exemption
                    .or(is_harmless.then_some(Exemption::Received)),
                ..call.clone()
            };
            let was = (Some(old), Some(required.0.into()));
            let is = (Some(new), Some(required.1.into()));
            self.report(call, rule, was, is);
        }
        let matching = match_media_types(old, new, Direction::Request);
        for ((name, media), (other_name, other)) in &matching.pairs {
            if has_other_parameters(name, other_name) {
                let (was, is) = (Some(Value::from(*name)), Some(Value::from(*other_name)));
                let rule = &rules::REQUEST_MEDIA_TYPE_PARAMETERS_CHANGED;
                self.report(call, rule, (Some(media), was), (Some(other), is));
            }
            self.compare_media(call, name, (media, other), direction, &MEDIA_RULES);
        }
        for (name, media) in &matching.removed {
            let value = Some(Value::from(*name));
            let rule = &rules::REQUEST_MEDIA_TYPE_REMOVED;
            self.report(call, rule, (Some(media), value), (Some(new), None));
        }
        for (name, media) in &matching.added {
            let value = Some(Value::from(*name));
            let rule = &rules::REQUEST_MEDIA_TYPE_ADDED;
            self.report(call, rule, (Some(old), None), (Some(media), value));
        }
    }
}
