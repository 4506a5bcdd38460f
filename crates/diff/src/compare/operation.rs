//! One operation in two documents.

use serde_json::Value;

use super::comparer::{Call, Comparer};
use super::lifecycle::{Stage, Stages, Transition};
use super::paths::{Operation, unstable};
use crate::direction::Direction;
use crate::normalise::Located;
use crate::rules::operation as rules;

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
        let (before, after) = (old.str("operationId"), new.str("operationId"));
        if before == after {
            return;
        }
        let rule = if after.is_some() {
            &rules::OPERATION_ID_CHANGED
        } else {
            &rules::OPERATION_ID_REMOVED
        };
        let was = (Some(old), before.map(Value::from));
        let is = (Some(new), after.map(Value::from));
        self.report(call, rule, was, is);
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
            let value = Some((*tag).clone());
            let rule = &rules::OPERATION_TAG_REMOVED;
            self.report(call, rule, (Some(old), value), (Some(new), None));
        }
        for tag in after.iter().filter(|tag| !before.contains(tag)) {
            let value = Some((*tag).clone());
            let rule = &rules::OPERATION_TAG_ADDED;
            self.report(call, rule, (Some(old), None), (Some(new), value));
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
                Transition::SunsetInvalid => &rules::OPERATION_SUNSET_INVALID,
                Transition::SunsetRemoved => &rules::OPERATION_SUNSET_REMOVED,
                Transition::SunsetPassed => &rules::OPERATION_SUNSET_PASSED,
                Transition::SunsetChanged => &rules::OPERATION_SUNSET_CHANGED,
                Transition::StabilityDecreased => &rules::OPERATION_STABILITY_DECREASED,
                Transition::StabilityIncreased => &rules::OPERATION_STABILITY_INCREASED,
                Transition::StabilityInvalid => &rules::OPERATION_STABILITY_INVALID,
            };
            let was = (Some(old), change.old);
            let is = (Some(new), change.new);
            self.report_with(call, rule, was, is, change.detail);
        }
    }
}
