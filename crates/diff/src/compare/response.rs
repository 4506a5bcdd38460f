//! Responses: statuses, media types and headers.

use serde_json::Value;

use super::comparer::{Call, Comparer};
use super::media::{
    MediaRules, Relation, has_other_parameters, match_media_types, medium_of, related,
};
use super::parameter::only_content;
use super::schema::{Context, Medium};
use crate::direction::Direction;
use crate::normalise::{Located, canonical};
use crate::rules::{Rule, http as rules};
use crate::value::quote;
use document::MediaType;

/// The rules about the content of a response body.
const MEDIA_RULES: MediaRules = MediaRules {
    schema_added: &rules::RESPONSE_MEDIA_TYPE_SCHEMA_ADDED,
    schema_removed: &rules::RESPONSE_MEDIA_TYPE_SCHEMA_REMOVED,
    encoding_changed: &rules::RESPONSE_PART_ENCODING_CHANGED,
};

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
            let other = find(&after, status).or_else(|| covering(&after, status));
            if let Some(other) = &other {
                let was = self.old.resolve(response.clone());
                let is = self.new.resolve((*other).clone());
                self.compare_response(call, &was, &is, direction);
            }
            if find(&after, status).is_some() {
                continue;
            }
            let value = Some(Value::from(*status));
            let is_narrowed = after.iter().any(|(it, _)| covers(status, it));
            let rule = match other {
                Some(_) => &rules::RESPONSE_STATUS_GENERALIZED,
                None if is_success(status) && !is_narrowed => {
                    &rules::RESPONSE_SUCCESS_STATUS_REMOVED
                }
                None => &rules::RESPONSE_NON_SUCCESS_STATUS_REMOVED,
            };
            self.report(call, rule, (Some(response), value), (Some(new), None));
        }
        for (status, response) in after
            .iter()
            .filter(|(name, _)| find(&before, name).is_none())
        {
            // The old document describes the response under a range or `default`.
            if let Some(other) = covering(&before, status) {
                let was = self.old.resolve(other.clone());
                let is = self.new.resolve(response.clone());
                self.compare_response(call, &was, &is, direction);
            }
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
        let mut matching = match_media_types(old, new, Direction::Response);
        for ((name, media), (other_name, other)) in &matching.pairs {
            if has_other_parameters(name, other_name) {
                let rule = &rules::RESPONSE_MEDIA_TYPE_PARAMETERS_CHANGED;
                self.report_media_type_changed(call, rule, (name, media), (other_name, other));
            }
            self.compare_media(call, name, (media, other), direction, &MEDIA_RULES);
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
                    self.compare_media(call, name, (media, &other), direction, &MEDIA_RULES);
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
        let contents = (only_content(old), only_content(new));
        let (before, after, medium) = match &contents {
            (None, None) => (old.get("schema"), new.get("schema"), Medium::Header),
            (Some((was, before)), Some((is, after)))
                if MediaType::parse(was).essence() == MediaType::parse(is).essence() =>
            {
                let medium = match medium_of(was) {
                    Medium::Json => Medium::Json,
                    _ => Medium::Header,
                };
                (before.get("schema"), after.get("schema"), medium)
            }
            _ => {
                let name = |it: &Option<(&str, Located<'a>)>| {
                    let name = it.as_ref().map(|(name, _)| Value::from(*name));
                    (
                        name.clone(),
                        name.map_or_else(|| "plain text".to_owned(), |it| quote(&it)),
                    )
                };
                let ((was, from), (is, to)) = (name(&contents.0), name(&contents.1));
                let rule = &rules::RESPONSE_HEADER_CONTENT_CHANGED;
                let detail = format!("from {from} to {to}");
                self.report_with(call, rule, (Some(old), was), (Some(new), is), detail);
                return;
            }
        };
        if let (Some(before), Some(after)) = (before, after) {
            let context = Context {
                direction,
                medium,
                exemption: None,
            };
            self.compare_schemas(call, &before, &after, context);
        }
    }
}

/// Whether the status `range` stands for the other one too: `4XX` for `404`, `default` for all.
fn covers(range: &str, status: &str) -> bool {
    let is_range =
        |it: &str| it.len() == 3 && it.get(1..).is_some_and(|it| it.eq_ignore_ascii_case("xx"));
    match range {
        "default" => status != "default",
        range => {
            is_range(range)
                && !is_range(status)
                && status.len() == 3
                && range.as_bytes()[0] == status.as_bytes()[0]
        }
    }
}

/// Returns the response that covers a status without a response of its own.
fn covering<'l, 'a>(list: &'l [(&'a str, Located<'a>)], status: &str) -> Option<&'l Located<'a>> {
    let covering = |is_default: bool| {
        let is_covering = |name: &str| (name == "default") == is_default && covers(name, status);
        list.iter()
            .find(|(name, _)| is_covering(name))
            .map(|(_, at)| at)
    };
    covering(false).or_else(|| covering(true))
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
