//! Responses: statuses, media types and headers.

use serde_json::Value;

use super::body::described;
use super::media::{Relation, has_other_parameters, match_media_types, medium_of, related};
use super::schema::{Context, Direction, Medium};
use super::{Call, Comparer};
use crate::diff::normalise::{Located, canonical};
use crate::diff::rules::{Rule, http as rules};

impl<'a> Comparer<'_, 'a> {
    /// Compares what an operation answers; a callback's answer is something that a client sends.
    pub(super) fn compare_responses(
        &mut self,
        call: &Call,
        old: &Located<'a>,
        new: &Located<'a>,
        direction: Direction,
    ) {
        let statuses = |at: &Located<'a>| -> Vec<(&'a str, Located<'a>)> {
            let responses = at.get("responses");
            responses
                .iter()
                .flat_map(Located::members)
                .filter(|(name, _)| !name.starts_with("x-"))
                .collect()
        };
        let (before, after) = (statuses(old), statuses(new));
        for (status, response) in &before {
            let value = Some(Value::from(*status));
            match find(&after, status) {
                Some(other) => {
                    let was = self.old.resolve(response.clone());
                    let is = self.new.resolve(other.clone());
                    self.compare_response(call, &was, &is, direction);
                }
                None => {
                    let (rule, text) = if is_success(status) {
                        (
                            &rules::SUCCESS_STATUS_REMOVED,
                            "is no longer given".to_owned(),
                        )
                    } else {
                        (
                            &rules::ERROR_STATUS_REMOVED,
                            "is no longer given".to_owned(),
                        )
                    };
                    self.report(call, rule, (Some(response), value), (Some(new), None), text);
                }
            }
        }
        for (status, response) in after
            .iter()
            .filter(|(name, _)| find(&before, name).is_none())
        {
            let rule = if is_success(status) {
                &rules::SUCCESS_STATUS_ADDED
            } else {
                &rules::ERROR_STATUS_ADDED
            };
            let text = "can be given".to_owned();
            let value = Some(Value::from(*status));
            self.report(call, rule, (Some(old), None), (Some(response), value), text);
        }
    }

    fn compare_response(
        &mut self,
        call: &Call,
        old: &Located<'a>,
        new: &Located<'a>,
        direction: Direction,
    ) {
        let mut matching = match_media_types(old, new);
        for ((name, media), (other_name, other)) in &matching.pairs {
            if has_other_parameters(name, other_name) {
                let rule = &rules::RESPONSE_MEDIA_TYPE_PARAMETERS_CHANGED;
                self.report_other_media_type(call, rule, (name, media), (other_name, other));
            }
            self.compare_response_media(call, name, media, other, direction);
        }
        for (name, media) in &matching.removed {
            let position = matching
                .added
                .iter()
                .position(|(other, _)| related(name, other).is_some());
            match position.map(|index| matching.added.remove(index)) {
                Some((other_name, other)) => {
                    let rule = if related(name, other_name) == Some(Relation::Specialised) {
                        &rules::RESPONSE_MEDIA_TYPE_SPECIALISED
                    } else {
                        &rules::RESPONSE_MEDIA_TYPE_GENERALISED
                    };
                    self.report_other_media_type(call, rule, (name, media), (other_name, &other));
                    self.compare_response_media(call, name, media, &other, direction);
                }
                None => {
                    let text = format!("no longer comes as `{name}`");
                    let value = Some(Value::from(*name));
                    let rule = &rules::RESPONSE_MEDIA_TYPE_REMOVED;
                    self.report(call, rule, (Some(media), value), (Some(new), None), text);
                }
            }
        }
        for (name, media) in &matching.added {
            let text = format!("can come as `{name}`");
            let value = Some(Value::from(*name));
            let rule = &rules::RESPONSE_MEDIA_TYPE_ADDED;
            self.report(call, rule, (Some(old), None), (Some(media), value), text);
        }
        self.compare_headers(call, old, new, direction);
        let links = |at: &Located<'a>| at.get("links").map(|at| canonical(at.value));
        if links(old) != links(new) {
            let text = "has other links to operations".to_owned();
            self.report(
                call,
                &rules::LINK_CHANGED,
                (Some(old), None),
                (Some(new), None),
                text,
            );
        }
    }

    fn report_other_media_type(
        &mut self,
        call: &Call,
        rule: &'static Rule,
        (was, old): (&str, &Located<'a>),
        (is, new): (&str, &Located<'a>),
    ) {
        let text = format!("comes as `{is}` instead of `{was}`");
        let values = (Some(Value::from(was)), Some(Value::from(is)));
        self.report(
            call,
            rule,
            (Some(old), values.0),
            (Some(new), values.1),
            text,
        );
    }

    fn compare_response_media(
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
                let text = format!("follows a schema as `{name}`");
                self.report(
                    call,
                    &rules::RESPONSE_BODY_DESCRIBED,
                    (Some(old), None),
                    (Some(&schema), None),
                    text,
                );
            }
            (Some(schema), None) => {
                let text = format!("no longer follows a schema as `{name}`");
                self.report(
                    call,
                    &rules::RESPONSE_BODY_NOT_DESCRIBED,
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
    }

    fn compare_headers(
        &mut self,
        call: &Call,
        old: &Located<'a>,
        new: &Located<'a>,
        direction: Direction,
    ) {
        // A header that describes the content is said by the media type already.
        let headers = |at: &Located<'a>| -> Vec<(&'a str, Located<'a>)> {
            let headers = at.get("headers");
            headers
                .iter()
                .flat_map(Located::members)
                .filter(|(name, _)| !name.eq_ignore_ascii_case("content-type"))
                .collect()
        };
        let (before, after) = (headers(old), headers(new));
        for (name, at) in &before {
            let header = self.old.resolve(at.clone());
            match find(&after, name) {
                Some(other) => {
                    let other = self.new.resolve(other.clone());
                    self.compare_header(call, &header, &other, direction);
                }
                None => {
                    let (rule, text) = if header.flag("required") {
                        (
                            &rules::REQUIRED_HEADER_REMOVED,
                            "was always there and is gone",
                        )
                    } else {
                        (&rules::OPTIONAL_HEADER_REMOVED, "is gone")
                    };
                    let value = Some(Value::from(*name));
                    self.report(
                        call,
                        rule,
                        (Some(&header), value),
                        (Some(new), None),
                        text.to_owned(),
                    );
                }
            }
        }
        for (name, at) in after
            .iter()
            .filter(|(name, _)| find(&before, name).is_none())
        {
            let header = self.new.resolve(at.clone());
            let value = Some(Value::from(*name));
            let text = "is new".to_owned();
            self.report(
                call,
                &rules::HEADER_ADDED,
                (Some(old), None),
                (Some(&header), value),
                text,
            );
        }
    }

    fn compare_header(
        &mut self,
        call: &Call,
        old: &Located<'a>,
        new: &Located<'a>,
        direction: Direction,
    ) {
        let required = (old.flag("required"), new.flag("required"));
        if required.0 != required.1 {
            let (rule, text) = if required.1 {
                (&rules::HEADER_BECAME_REQUIRED, "is always there now")
            } else {
                (&rules::HEADER_BECAME_OPTIONAL, "may be missing now")
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
        if new.flag("deprecated") && !old.flag("deprecated") {
            let text = "is deprecated".to_owned();
            let values = (Some(false.into()), Some(true.into()));
            self.report(
                call,
                &rules::HEADER_DEPRECATED,
                (Some(old), values.0),
                (Some(new), values.1),
                text,
            );
        }
        if let (Some(before), Some(after)) = (old.get("schema"), new.get("schema")) {
            let context = Context {
                direction,
                medium: Medium::Header,
                exemption: None,
            };
            self.compare_schemas(call, &before, &after, context);
        }
    }
}

fn is_success(status: &str) -> bool {
    status.starts_with('2')
}

/// The entry of that name, in any letter case.
fn find<'l, 'a>(list: &'l [(&'a str, Located<'a>)], name: &str) -> Option<&'l Located<'a>> {
    list.iter()
        .find(|(other, _)| other.eq_ignore_ascii_case(name))
        .map(|(_, at)| at)
}
