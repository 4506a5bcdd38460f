//! One operation in two documents.

use serde_json::Value;

use super::lifecycle::{Stage, Stages, Transition};
use super::paths::{Operation, unstable};
use super::schema::{Direction, quote};
use super::{Call, Comparer};
use crate::diff::normalise::Located;
use crate::diff::rules::operation as rules;

impl<'a> Comparer<'_, 'a> {
    pub(super) fn compare_operation(&mut self, old: &Operation<'a>, new: &Operation<'a>) {
        let call = Call {
            key: Some(new.key.clone()),
            exemption: unstable(old),
        };
        self.compare_operation_id(&call, &old.at, &new.at);
        self.compare_operation_tags(&call, &old.at, &new.at);
        self.compare_operation_lifecycle(&call, &old.at, &new.at);
        self.compare_security(&call, old, new);
        self.compare_operation_servers(&call, old, new);
        self.compare_parameters(&call, old, new);
        self.compare_request_bodies(&call, &old.at, &new.at, Direction::Request);
        self.compare_responses(&call, &old.at, &new.at, Direction::Response);
        self.compare_callbacks(&call, &old.at, &new.at);
    }

    fn compare_operation_id(&mut self, call: &Call, old: &Located<'a>, new: &Located<'a>) {
        let (before, after) = (old.text("operationId"), new.text("operationId"));
        if before == after {
            return;
        }
        let (rule, text) = match (before, after) {
            (Some(before), None) => (
                &rules::OPERATION_ID_REMOVED,
                format!("has lost its name `{before}`"),
            ),
            (None, Some(after)) => (
                &rules::OPERATION_ID_CHANGED,
                format!("has the name `{after}` now"),
            ),
            _ => (
                &rules::OPERATION_ID_CHANGED,
                format!(
                    "has the name `{}` instead of `{}`",
                    after.unwrap_or_default(),
                    before.unwrap_or_default()
                ),
            ),
        };
        let values = (before.map(Value::from), after.map(Value::from));
        self.report(
            call,
            rule,
            (Some(old), values.0),
            (Some(new), values.1),
            text,
        );
    }

    fn compare_operation_tags(&mut self, call: &Call, old: &Located<'a>, new: &Located<'a>) {
        let tags = |at: &Located<'a>| -> Vec<&'a Value> {
            at.value
                .get("tags")
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
                .collect()
        };
        let (before, after) = (tags(old), tags(new));
        for tag in before.iter().filter(|tag| !after.contains(tag)) {
            let text = format!("no longer has the tag {}", quote(tag));
            let value = Some((*tag).clone());
            self.report(
                call,
                &rules::OPERATION_TAG_REMOVED,
                (Some(old), value),
                (Some(new), None),
                text,
            );
        }
        for tag in after.iter().filter(|tag| !before.contains(tag)) {
            let text = format!("has the tag {} now", quote(tag));
            let value = Some((*tag).clone());
            self.report(
                call,
                &rules::OPERATION_TAG_ADDED,
                (Some(old), None),
                (Some(new), value),
                text,
            );
        }
    }

    fn compare_operation_lifecycle(&mut self, call: &Call, old: &Located<'a>, new: &Located<'a>) {
        let stages = Stages {
            old: Stage::of(old),
            new: Stage::of(new),
            today: self.today,
        };
        for (transition, change) in stages.transitions() {
            let rule = match transition {
                Transition::Deprecated => &rules::OPERATION_DEPRECATED,
                Transition::Reactivated => &rules::OPERATION_REACTIVATED,
                Transition::SunsetUnreadable => &rules::SUNSET_UNREADABLE,
                Transition::SunsetRemoved => &rules::SUNSET_REMOVED,
                Transition::SunsetPassed => &rules::SUNSET_PASSED,
                Transition::SunsetChanged => &rules::SUNSET_CHANGED,
                Transition::StabilityLowered => &rules::STABILITY_LOWERED,
                Transition::StabilityRaised => &rules::STABILITY_RAISED,
                Transition::StabilityUnreadable => &rules::STABILITY_UNREADABLE,
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
