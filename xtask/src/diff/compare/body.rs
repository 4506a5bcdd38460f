//! Request bodies and their media types.

use serde_json::Value;

use super::media::{has_other_parameters, match_media_types, medium_of};
use super::schema::{Context, Direction, quote, show};
use super::{Call, Comparer, Exemption};
use crate::diff::normalise::{Located, canonical};
use crate::diff::rules::{document, http as rules};

impl<'a> Comparer<'_, 'a> {
    /// Compares what an operation is sent; a callback's body is something that a client receives.
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
                let (rule, text) = if body.flag("required") {
                    (&rules::REQUIRED_BODY_ADDED, "is new and required")
                } else {
                    (&rules::OPTIONAL_BODY_ADDED, "is new and may be left out")
                };
                self.report(
                    call,
                    rule,
                    (Some(old), None),
                    (Some(&body), None),
                    text.to_owned(),
                );
            }
            (Some(body), None) => {
                let text = "is gone".to_owned();
                let value = Some(Value::from("requestBody"));
                self.report(
                    call,
                    &rules::BODY_REMOVED,
                    (Some(&body), value),
                    (Some(new), None),
                    text,
                );
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
            let (rule, text) = match (required.1, direction) {
                (true, _) => (&rules::BODY_BECAME_REQUIRED, "is required now"),
                (false, Direction::Request) => {
                    (&rules::BODY_BECAME_OPTIONAL, "may be left out now")
                }
                (false, Direction::Response) => (
                    &document::CALLBACK_BODY_BECAME_OPTIONAL,
                    "may be missing now",
                ),
            };
            // A body that always comes breaks nobody who receives it.
            let received = direction == Direction::Response && required.1;
            let exemption = call.exemption.or(received.then_some(Exemption::Received));
            let call = &Call {
                exemption,
                ..call.clone()
            };
            let values = (Some(required.0.into()), Some(required.1.into()));
            self.report(
                call,
                rule,
                (Some(old), values.0),
                (Some(new), values.1),
                text.to_owned(),
            );
        }
        let matching = match_media_types(old, new);
        for ((name, media), (other_name, other)) in &matching.pairs {
            if has_other_parameters(name, other_name) {
                let text = format!("is sent as `{other_name}` instead of `{name}`");
                let (was, is) = (Some(Value::from(*name)), Some(Value::from(*other_name)));
                let rule = &rules::REQUEST_MEDIA_TYPE_PARAMETERS_CHANGED;
                self.report(call, rule, (Some(media), was), (Some(other), is), text);
            }
            self.compare_request_media(call, name, media, other, direction);
        }
        for (name, media) in &matching.removed {
            let text = format!("can no longer be sent as `{name}`");
            let value = Some(Value::from(*name));
            let rule = &rules::REQUEST_MEDIA_TYPE_REMOVED;
            self.report(call, rule, (Some(media), value), (Some(new), None), text);
        }
        for (name, media) in &matching.added {
            let text = format!("can be sent as `{name}`");
            let value = Some(Value::from(*name));
            let rule = &rules::REQUEST_MEDIA_TYPE_ADDED;
            self.report(call, rule, (Some(old), None), (Some(media), value), text);
        }
    }

    fn compare_request_media(
        &mut self,
        call: &Call,
        name: &str,
        old: &Located<'a>,
        new: &Located<'a>,
        direction: Direction,
    ) {
        match (described(old), described(new)) {
            (None, None) => {}
            (None, Some(schema)) => {
                let text = format!("has to follow a schema as `{name}`");
                self.report(
                    call,
                    &rules::REQUEST_BODY_DESCRIBED,
                    (Some(old), None),
                    (Some(&schema), None),
                    text,
                );
            }
            (Some(schema), None) => {
                let text = format!("need not follow a schema any more as `{name}`");
                self.report(
                    call,
                    &rules::REQUEST_BODY_NOT_DESCRIBED,
                    (Some(&schema), None),
                    (Some(new), None),
                    text,
                );
            }
            (Some(before), Some(after)) => {
                let context = Context {
                    direction,
                    medium: medium_of(name),
                    exemption: None,
                };
                self.compare_schemas(call, &before, &after, context);
            }
        }
        self.compare_encodings(call, old, new);
    }

    /// How the parts of a form are encoded.
    fn compare_encodings(&mut self, call: &Call, old: &Located<'a>, new: &Located<'a>) {
        let parts = |at: &Located<'a>| -> Vec<(&'a str, Located<'a>)> {
            at.get("encoding")
                .iter()
                .flat_map(Located::members)
                .collect()
        };
        let (before, after) = (parts(old), parts(new));
        let mut names: Vec<&str> = before.iter().chain(&after).map(|(name, _)| *name).collect();
        names.sort_unstable();
        names.dedup();
        let find = |list: &[(&str, Located<'a>)], name: &str| {
            list.iter()
                .find(|(other, _)| *other == name)
                .map(|(_, at)| at.value.clone())
        };
        for name in names {
            let was = find(&before, name);
            let is = find(&after, name);
            if was.as_ref().map(canonical) != is.as_ref().map(canonical) {
                let text = format!(
                    "has the part {} encoded as {} instead of {}",
                    quote(&name.into()),
                    show(&is),
                    show(&was)
                );
                let rule = &rules::REQUEST_PART_ENCODING_CHANGED;
                self.report(call, rule, (Some(old), was), (Some(new), is), text);
            }
        }
    }
}

/// The schema of a media type, when it is there.
pub(super) fn described<'a>(media: &Located<'a>) -> Option<Located<'a>> {
    media.get("schema")
}
