//! Responses: statuses, media types and headers.

use serde_json::Value;

use super::body::schema_of;
use super::media::{Relation, has_other_parameters, match_media_types, medium_of, related};
use super::schema::{Context, Medium};
use super::{Call, Comparer};
use crate::direction::Direction;
use crate::normalize::{Located, canonical};
use crate::rules::{Rule, http as rules};
use crate::value::quote;

impl<'a> Comparer<'_, 'a> {
    /// Compares the responses of an operation. A client sends the response of a callback.
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
                .flat_map(Located::properties)
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
                    let rule = if is_success(status) {
                        &rules::RESPONSE_SUCCESS_STATUS_REMOVED
                    } else {
                        &rules::RESPONSE_NON_SUCCESS_STATUS_REMOVED
                    };
                    self.report(call, rule, (Some(response), value), (Some(new), None));
                }
            }
        }
        for (status, response) in after
            .iter()
            .filter(|(name, _)| find(&before, name).is_none())
        {
            let rule = if is_success(status) {
                &rules::RESPONSE_SUCCESS_STATUS_ADDED
            } else {
                &rules::RESPONSE_NON_SUCCESS_STATUS_ADDED
            };
            let value = Some(Value::from(*status));
            self.report(call, rule, (Some(old), None), (Some(response), value));
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
                self.report_media_type_changed(call, rule, (name, media), (other_name, other));
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
                    let rule = if related(name, other_name) == Some(Relation::Specialized) {
                        &rules::RESPONSE_MEDIA_TYPE_SPECIALIZED
                    } else {
                        &rules::RESPONSE_MEDIA_TYPE_GENERALIZED
                    };
                    self.report_media_type_changed(call, rule, (name, media), (other_name, &other));
                    self.compare_response_media(call, name, media, &other, direction);
                }
                None => {
                    let value = Some(Value::from(*name));
                    let rule = &rules::RESPONSE_MEDIA_TYPE_REMOVED;
                    self.report(call, rule, (Some(media), value), (Some(new), None));
                }
            }
        }
        for (name, media) in &matching.added {
            let value = Some(Value::from(*name));
            let rule = &rules::RESPONSE_MEDIA_TYPE_ADDED;
            self.report(call, rule, (Some(old), None), (Some(media), value));
        }
        self.compare_headers(call, old, new, direction);
        let links = |at: &Located<'a>| at.get("links").map(|at| canonical(at.value));
        if links(old) != links(new) {
            let rule = &rules::RESPONSE_LINKS_CHANGED;
            self.report(call, rule, (Some(old), None), (Some(new), None));
        }
    }

    fn report_media_type_changed(
        &mut self,
        call: &Call,
        rule: &'static Rule,
        (was, old): (&str, &Located<'a>),
        (is, new): (&str, &Located<'a>),
    ) {
        let was = (Some(old), Some(Value::from(was)));
        let is = (Some(new), Some(Value::from(is)));
        self.report(call, rule, was, is);
    }

    fn compare_response_media(
        &mut self,
        call: &Call,
        name: &str,
        old: &Located<'a>,
        new: &Located<'a>,
        direction: Direction,
    ) {
        match (schema_of(old), schema_of(new)) {
            (None, None) => {}
            (None, Some(schema)) => {
                let rule = &rules::RESPONSE_MEDIA_TYPE_SCHEMA_ADDED;
                let (was, is) = ((Some(old), None), (Some(&schema), None));
                self.report_with(call, rule, was, is, quote(&name.into()))
                    .keyword = "schema";
            }
            (Some(schema), None) => {
                let rule = &rules::RESPONSE_MEDIA_TYPE_SCHEMA_REMOVED;
                let (was, is) = ((Some(&schema), None), (Some(new), None));
                self.report_with(call, rule, was, is, quote(&name.into()));
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
        // The media type states the content type.
        let headers = |at: &Located<'a>| -> Vec<(&'a str, Located<'a>)> {
            let headers = at.get("headers");
            headers
                .iter()
                .flat_map(Located::properties)
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
                    let rule = if header.flag("required") {
                        &rules::REQUIRED_RESPONSE_HEADER_REMOVED
                    } else {
                        &rules::OPTIONAL_RESPONSE_HEADER_REMOVED
                    };
                    let value = Some(Value::from(*name));
                    self.report(call, rule, (Some(&header), value), (Some(new), None));
                }
            }
        }
        for (name, at) in after
            .iter()
            .filter(|(name, _)| find(&before, name).is_none())
        {
            let header = self.new.resolve(at.clone());
            let value = Some(Value::from(*name));
            let rule = &rules::RESPONSE_HEADER_ADDED;
            self.report(call, rule, (Some(old), None), (Some(&header), value));
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
            let rule = if required.1 {
                &rules::RESPONSE_HEADER_BECAME_REQUIRED
            } else {
                &rules::RESPONSE_HEADER_BECAME_OPTIONAL
            };
            let was = (Some(old), Some(required.0.into()));
            let is = (Some(new), Some(required.1.into()));
            self.report(call, rule, was, is);
        }
        if new.flag("deprecated") && !old.flag("deprecated") {
            let (was, is) = (Some(false.into()), Some(true.into()));
            let rule = &rules::RESPONSE_HEADER_DEPRECATED;
            self.report(call, rule, (Some(old), was), (Some(new), is));
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

/// Returns the entry of that name, ignoring case.
fn find<'l, 'a>(list: &'l [(&'a str, Located<'a>)], name: &str) -> Option<&'l Located<'a>> {
    list.iter()
        .find(|(other, _)| other.eq_ignore_ascii_case(name))
        .map(|(_, at)| at)
}
