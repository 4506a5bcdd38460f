//! Parameters: path, query, header and cookie.

use serde_json::Value;

use super::comparer::{Call, Comparer};
use super::lifecycle::{Stage, Stages, Sunset, Transition};
use super::matching::pair_by;
use super::media::medium_of;
use super::paths::Operation;
use super::schema::{Context, Medium};
use crate::direction::Direction;
use crate::normalise::{Located, Source, canonical};
use crate::rules::{Rule, http as rules, operation as lifecycle};
use crate::value::quote;
use document::schema::Keyword;

/// Header parameters that OpenAPI ignores.
const IGNORED_HEADERS: [&str; 3] = ["accept", "content-type", "authorization"];

/// The identity of a parameter: its location and name. A path parameter has its index as name.
type Identity = (String, String);

fn identity(operation: &Operation<'_>, at: &Located<'_>) -> Option<Identity> {
    let location = at.str("in")?.to_owned();
    let name = at.str("name")?;
    let name = match location.as_str() {
        "path" => match operation.path_parameters().as_slice() {
            // The only path parameter may be misspelled.
            [_] => "{0}".to_owned(),
            names => names
                .iter()
                .position(|other| *other == name)
                .map_or_else(|| name.to_owned(), |index| format!("{{{index}}}")),
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
        let (mut removed, mut added) = (before.iter().collect(), after.iter().collect());
        let pairs = pair_by(
            &mut removed,
            &mut added,
            |at| identity(old, at),
            |at| identity(new, at),
        );
        for (parameter, other) in pairs {
            self.compare_parameter(call, parameter, other);
        }
        removed.retain(|at| identity(old, at).is_some());
        added.retain(|at| identity(new, at).is_some());
        self.compare_spread(call, (old, &mut removed), (new, &mut added));
        for parameter in removed {
            self.report_removed_parameter(call, parameter, &new.at);
        }
        for parameter in added {
            self.report_added_parameter(call, &old.at, parameter);
        }
    }

    fn report_added_parameter(&mut self, call: &Call, old: &Located<'a>, at: &Located<'a>) {
        let rule = if at.str("in") == Some("path") {
            &rules::PATH_PARAMETER_ADDED
        } else if at.flag("required") {
            &rules::REQUIRED_PARAMETER_ADDED
        } else {
            &rules::OPTIONAL_PARAMETER_ADDED
        };
        let name = at.value.get("name").cloned();
        self.report(call, rule, (Some(old), None), (Some(at), name));
    }

    fn report_removed_parameter(&mut self, call: &Call, at: &Located<'a>, new: &Located<'a>) {
        let stage = Stage::of(at);
        let detail = stage.sunset.map(quote).unwrap_or_default();
        let rule = match (stage.deprecated, stage.sunset()) {
            (false, _) => &rules::PARAMETER_REMOVED,
            (true, Sunset::Invalid) => &rules::PARAMETER_REMOVED_WITH_INVALID_SUNSET,
            (true, Sunset::On(date)) if self.today < date => {
                &rules::PARAMETER_REMOVED_BEFORE_SUNSET
            }
            (true, _) => &rules::PARAMETER_REMOVED_WITH_DEPRECATION,
        };
        let name = at.value.get("name").cloned();
        self.report_with(call, rule, (Some(at), name), (Some(new), None), detail);
    }

    fn compare_parameter(&mut self, call: &Call, old: &Located<'a>, new: &Located<'a>) {
        let pair = (old, new);
        self.compare_parameter_flag(
            call,
            pair,
            "required",
            &rules::PARAMETER_BECAME_REQUIRED,
            &rules::PARAMETER_BECAME_OPTIONAL,
        );
        self.compare_parameter_flag(
            call,
            pair,
            "allowEmptyValue",
            &rules::PARAMETER_EMPTY_VALUE_ALLOWED,
            &rules::PARAMETER_EMPTY_VALUE_DISALLOWED,
        );
        self.compare_parameter_flag(
            call,
            pair,
            "allowReserved",
            &rules::PARAMETER_ALLOW_RESERVED_CHANGED,
            &rules::PARAMETER_ALLOW_RESERVED_CHANGED,
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
                    let query = old.str("in") == Some("query");
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
                let shown = |name: &Option<Value>| {
                    name.as_ref().map_or_else(|| "plain text".to_owned(), quote)
                };
                let detail = format!("from {} to {}", shown(&was), shown(&is));
                let rule = &rules::PARAMETER_CONTENT_CHANGED;
                self.report_with(call, rule, (Some(old), was), (Some(new), is), detail);
            }
        }
    }

    pub(super) fn compare_parameter_schema(
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
        set: &'static Rule,
        unset: &'static Rule,
    ) {
        // A path parameter is always required, whether the document says so or not.
        let in_path = name == "required" && new.str("in") == Some("path");
        let (before, after) = (old.flag(name) || in_path, new.flag(name) || in_path);
        if before != after {
            let rule = if after { set } else { unset };
            let was = (Some(old), Some(before.into()));
            let is = (Some(new), Some(after.into()));
            self.report(call, rule, was, is);
        }
    }

    fn compare_style(&mut self, call: &Call, old: &Located<'a>, new: &Located<'a>) {
        let style = |at: &Located<'a>| {
            let location = at.str("in").unwrap_or_default();
            let default = if matches!(location, "query" | "cookie") {
                "form"
            } else {
                "simple"
            };
            let style = at.str("style").unwrap_or(default);
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
        let shown = |(style, explode): (&str, bool)| {
            format!(
                "{style}, {}",
                if explode { "exploded" } else { "not exploded" }
            )
        };
        // A scalar is serialized alike in every style but `matrix` and `label`.
        let is_scalar = |at: &Located<'a>, source: &Source<'a>| {
            at.get("schema").is_some_and(|at| {
                let schema = source.schema(&at);
                schema.kinds.is_some() && !schema.accepts("array") && !schema.accepts("object")
            })
        };
        let is_plain = |style: &str| !matches!(style, "matrix" | "label");
        if is_plain(before.0)
            && is_plain(after.0)
            && is_scalar(old, self.old)
            && is_scalar(new, self.new)
        {
            return;
        }
        let was = (Some(old), Some(shown(before).into()));
        let is = (Some(new), Some(shown(after).into()));
        self.report(call, &rules::PARAMETER_STYLE_CHANGED, was, is);
    }

    fn compare_parameter_default(
        &mut self,
        call: &Call,
        old: &Located<'a>,
        new: &Located<'a>,
        (was, is): (&Located<'a>, &Located<'a>),
    ) {
        // A required parameter has no use for a default value.
        let is_required = |at: &Located<'a>| at.flag("required") || at.str("in") == Some("path");
        if is_required(old) && is_required(new) {
            return;
        }
        let before = self
            .old
            .schema(was)
            .get(Keyword::Default)
            .map(|at| at.value.clone());
        let after = self
            .new
            .schema(is)
            .get(Keyword::Default)
            .map(|at| at.value.clone());
        if before.as_ref().map(canonical) == after.as_ref().map(canonical) {
            return;
        }
        let rule = match (&before, &after) {
            (None, _) => &rules::PARAMETER_DEFAULT_VALUE_ADDED,
            (_, None) => &rules::PARAMETER_DEFAULT_VALUE_REMOVED,
            _ => &rules::PARAMETER_DEFAULT_VALUE_CHANGED,
        };
        self.report(call, rule, (Some(old), before), (Some(new), after));
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
                Transition::SunsetInvalid => &lifecycle::PARAMETER_SUNSET_INVALID,
                Transition::SunsetRemoved => &lifecycle::PARAMETER_SUNSET_REMOVED,
                Transition::SunsetPassed => &lifecycle::PARAMETER_SUNSET_PASSED,
                Transition::SunsetChanged => &lifecycle::PARAMETER_SUNSET_CHANGED,
                Transition::StabilityDecreased => &lifecycle::PARAMETER_STABILITY_DECREASED,
                Transition::StabilityIncreased => &lifecycle::PARAMETER_STABILITY_INCREASED,
                Transition::StabilityInvalid => &lifecycle::PARAMETER_STABILITY_INVALID,
            };
            let was = (Some(old), change.old);
            let is = (Some(new), change.new);
            self.report_with(call, rule, was, is, change.detail);
        }
    }
}

/// Returns the media type of a parameter with `content`.
pub(super) fn only_content<'a>(parameter: &Located<'a>) -> Option<(&'a str, Located<'a>)> {
    parameter.get("content")?.properties().next()
}
