//! Parameters: what a client writes into the path, the query, headers and cookies.

use serde_json::Value;

use super::lifecycle::{Stage, Stages, Sunset, Transition};
use super::media::medium_of;
use super::paths::Operation;
use super::schema::{Context, Direction, Medium, show};
use super::{Call, Comparer};
use crate::diff::normalise::{Located, canonical};
use crate::diff::rules::{Rule, http as rules, operation as lifecycle};

/// Headers that are not described as parameters: OpenAPI says to ignore such parameters.
const IGNORED_HEADERS: [&str; 3] = ["accept", "content-type", "authorization"];

/// What a parameter is known by: its location and name; a place of the path by its number.
type Identity = (String, String);

fn identity(operation: &Operation<'_>, at: &Located<'_>) -> Option<Identity> {
    let location = at.text("in")?.to_owned();
    let name = at.text("name")?;
    let name = match location.as_str() {
        "path" => match operation.places().as_slice() {
            // With one place only, a name that is not the place's is a slip.
            [_] => "{0}".to_owned(),
            places => places
                .iter()
                .position(|place| *place == name)
                .map_or_else(|| name.to_owned(), |number| format!("{{{number}}}")),
        },
        "header" => {
            let name = name.to_ascii_lowercase();
            if IGNORED_HEADERS.contains(&name.as_str()) {
                return None;
            }
            name
        }
        _ => name.to_owned(),
    };
    Some((location, name))
}

impl<'a> Comparer<'_, 'a> {
    pub(super) fn compare_parameters(
        &mut self,
        call: &Call,
        old: &Operation<'a>,
        new: &Operation<'a>,
    ) {
        let before = old.parameters(self.old);
        let after = new.parameters(self.new);
        for parameter in &before {
            let Some(known) = identity(old, parameter) else {
                continue;
            };
            match after
                .iter()
                .find(|at| identity(new, at).as_ref() == Some(&known))
            {
                Some(other) => self.compare_parameter(call, parameter, other),
                None => self.report_removed_parameter(call, parameter, &new.at),
            }
        }
        for parameter in &after {
            let Some(known) = identity(new, parameter) else {
                continue;
            };
            if !before
                .iter()
                .any(|at| identity(old, at).as_ref() == Some(&known))
            {
                self.report_added_parameter(call, &old.at, parameter);
            }
        }
    }

    fn report_added_parameter(&mut self, call: &Call, old: &Located<'a>, at: &Located<'a>) {
        let (rule, text) = if at.text("in") == Some("path") {
            (&rules::PATH_PARAMETER_ADDED, "is a place of the path now")
        } else if at.flag("required") {
            (&rules::REQUIRED_PARAMETER_ADDED, "is new and required")
        } else {
            (
                &rules::OPTIONAL_PARAMETER_ADDED,
                "is new and may be left out",
            )
        };
        let name = at.value.get("name").cloned();
        self.report(
            call,
            rule,
            (Some(old), None),
            (Some(at), name),
            text.to_owned(),
        );
    }

    fn report_removed_parameter(&mut self, call: &Call, at: &Located<'a>, new: &Located<'a>) {
        let stage = Stage::of(at);
        let (rule, text) = match (stage.deprecated, stage.sunset()) {
            (false, _) => (&rules::PARAMETER_REMOVED, "is gone".to_owned()),
            (true, Sunset::Unreadable) => (
                &lifecycle::PARAMETER_SUNSET_UNREADABLE,
                "is gone, and the date it was announced for cannot be read".to_owned(),
            ),
            (true, Sunset::On(date)) if self.today < date => (
                &rules::PARAMETER_REMOVED_BEFORE_SUNSET,
                format!("is gone before {date}, the date it was announced for"),
            ),
            (true, _) => (
                &rules::PARAMETER_REMOVED_AFTER_DEPRECATION,
                "is gone, having been deprecated".to_owned(),
            ),
        };
        let name = at.value.get("name").cloned();
        self.report(call, rule, (Some(at), name), (Some(new), None), text);
    }

    fn compare_parameter(&mut self, call: &Call, old: &Located<'a>, new: &Located<'a>) {
        self.compare_parameter_flag(
            call,
            (old, new),
            "required",
            (&rules::PARAMETER_BECAME_REQUIRED, "is required now"),
            (&rules::PARAMETER_BECAME_OPTIONAL, "may be left out now"),
        );
        self.compare_parameter_flag(
            call,
            (old, new),
            "allowEmptyValue",
            (
                &rules::PARAMETER_EMPTY_VALUE_ALLOWED,
                "can be sent without a value",
            ),
            (
                &rules::PARAMETER_EMPTY_VALUE_FORBIDDEN,
                "cannot be sent without a value",
            ),
        );
        self.compare_parameter_flag(
            call,
            (old, new),
            "allowReserved",
            (
                &rules::PARAMETER_RESERVED_CHARACTERS_CHANGED,
                "may hold reserved characters as they are",
            ),
            (
                &rules::PARAMETER_RESERVED_CHARACTERS_CHANGED,
                "has to have reserved characters escaped",
            ),
        );
        self.compare_style(call, old, new);
        self.compare_parameter_lifecycle(call, old, new);
        let (schemas, contents) = (
            (old.get("schema"), new.get("schema")),
            (only_content(old), only_content(new)),
        );
        match (contents, schemas) {
            ((Some((before, was)), Some((after, is))), _) if before == after => {
                if let (Some(was), Some(is)) = (was.get("schema"), is.get("schema")) {
                    let medium = match medium_of(before) {
                        Medium::Json => Medium::Json,
                        _ => Medium::Parameter,
                    };
                    self.compare_parameter_schema(call, &was, &is, medium);
                }
            }
            ((None, None), (was, is)) => {
                if let (Some(was), Some(is)) = (was, is) {
                    self.compare_parameter_default(call, old, new, (&was, &is));
                    let query = old.text("in") == Some("query");
                    let medium = if query {
                        Medium::Query
                    } else {
                        Medium::Parameter
                    };
                    self.compare_parameter_schema(call, &was, &is, medium);
                }
            }
            ((was, is), _) => {
                let name = |content: Option<(&str, Located<'a>)>| {
                    content.map(|(name, _)| Value::from(name))
                };
                let (was, is) = (name(was), name(is));
                let text = format!("is written as {} instead of {}", shown(&is), shown(&was));
                let rule = &rules::PARAMETER_CONTENT_CHANGED;
                self.report(call, rule, (Some(old), was), (Some(new), is), text);
            }
        }
    }

    fn compare_parameter_schema(
        &mut self,
        call: &Call,
        old: &Located<'a>,
        new: &Located<'a>,
        medium: Medium,
    ) {
        let context = Context {
            direction: Direction::Request,
            medium,
            exemption: None,
        };
        self.compare_schemas(call, old, new, context);
    }

    fn compare_parameter_flag(
        &mut self,
        call: &Call,
        (old, new): (&Located<'a>, &Located<'a>),
        name: &str,
        raised: (&'static Rule, &str),
        lowered: (&'static Rule, &str),
    ) {
        // A place of the path is always filled, whether the document says so or not.
        let in_path = name == "required" && new.text("in") == Some("path");
        let (before, after) = (old.flag(name) || in_path, new.flag(name) || in_path);
        if before != after {
            let (rule, text) = if after { raised } else { lowered };
            let values = (Some(before.into()), Some(after.into()));
            self.report(
                call,
                rule,
                (Some(old), values.0),
                (Some(new), values.1),
                text.to_owned(),
            );
        }
    }

    fn compare_style(&mut self, call: &Call, old: &Located<'a>, new: &Located<'a>) {
        let style = |at: &Located<'a>| {
            let location = at.text("in").unwrap_or_default();
            let usual = if matches!(location, "query" | "cookie") {
                "form"
            } else {
                "simple"
            };
            let style = at.text("style").unwrap_or(usual);
            let explode = at
                .value
                .get("explode")
                .and_then(Value::as_bool)
                .unwrap_or(style == "form");
            (style, explode)
        };
        let (before, after) = (style(old), style(new));
        if before == after {
            return;
        }
        let written = |(style, explode): (&str, bool)| {
            format!(
                "{style}, {}",
                if explode { "exploded" } else { "not exploded" }
            )
        };
        let (was, is) = (written(before), written(after));
        // One value is written the same in every style but those of matrix and label.
        let scalar = |at: &Located<'a>, source: &crate::diff::normalise::Source<'a>| {
            at.get("schema").is_some_and(|at| {
                let schema = source.schema(&at);
                schema.kinds.is_some() && !schema.admits("array") && !schema.admits("object")
            })
        };
        let plain = |style: &str| !matches!(style, "matrix" | "label");
        if plain(before.0) && plain(after.0) && scalar(old, self.old) && scalar(new, self.new) {
            return;
        }
        let text = format!("is written in style `{is}` instead of `{was}`");
        let rule = &rules::PARAMETER_STYLE_CHANGED;
        self.report(
            call,
            rule,
            (Some(old), Some(was.into())),
            (Some(new), Some(is.into())),
            text,
        );
    }

    fn compare_parameter_default(
        &mut self,
        call: &Call,
        old: &Located<'a>,
        new: &Located<'a>,
        (was, is): (&Located<'a>, &Located<'a>),
    ) {
        // A parameter that is always sent needs no default.
        let always = |at: &Located<'a>| at.flag("required") || at.text("in") == Some("path");
        if always(old) && always(new) {
            return;
        }
        let before = self
            .old
            .schema(was)
            .get("default")
            .map(|at| at.value.clone());
        let after = self
            .new
            .schema(is)
            .get("default")
            .map(|at| at.value.clone());
        if before.as_ref().map(canonical) == after.as_ref().map(canonical) {
            return;
        }
        let rule = match (&before, &after) {
            (None, _) => &rules::PARAMETER_DEFAULT_ADDED,
            (_, None) => &rules::PARAMETER_DEFAULT_REMOVED,
            _ => &rules::PARAMETER_DEFAULT_CHANGED,
        };
        let text = format!(
            "means {} instead of {} when left out",
            show(&after),
            show(&before)
        );
        self.report(call, rule, (Some(old), before), (Some(new), after), text);
    }

    fn compare_parameter_lifecycle(&mut self, call: &Call, old: &Located<'a>, new: &Located<'a>) {
        let stages = Stages {
            old: Stage::of(old),
            new: Stage::of(new),
            today: self.today,
        };
        for (transition, change) in stages.transitions() {
            let rule = match transition {
                Transition::Deprecated => &lifecycle::PARAMETER_DEPRECATED,
                Transition::Reactivated => &lifecycle::PARAMETER_REACTIVATED,
                Transition::SunsetUnreadable => &lifecycle::PARAMETER_SUNSET_UNREADABLE,
                Transition::SunsetRemoved => &lifecycle::PARAMETER_SUNSET_REMOVED,
                Transition::SunsetPassed => &lifecycle::PARAMETER_SUNSET_PASSED,
                Transition::SunsetChanged => &lifecycle::PARAMETER_SUNSET_CHANGED,
                Transition::StabilityLowered => &lifecycle::PARAMETER_STABILITY_LOWERED,
                Transition::StabilityRaised => &lifecycle::PARAMETER_STABILITY_RAISED,
                Transition::StabilityUnreadable => &lifecycle::PARAMETER_STABILITY_UNREADABLE,
            };
            self.report(
                call,
                rule,
                (Some(old), change.old),
                (Some(new), change.new),
                change.text,
            );
        }
    }
}

/// The one media type of a parameter that is written as a document.
fn only_content<'a>(parameter: &Located<'a>) -> Option<(&'a str, Located<'a>)> {
    parameter.get("content")?.members().next()
}

fn shown(media_type: &Option<Value>) -> String {
    media_type
        .as_ref()
        .map_or_else(|| "plain text".to_owned(), super::schema::quote)
}
