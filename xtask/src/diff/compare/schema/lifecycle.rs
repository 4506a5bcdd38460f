//! The lifecycle of properties.

use super::Step;
use crate::diff::compare::lifecycle::{Stage, Stages, Transition};
use crate::diff::normalise::{Located, Schema};
use crate::diff::rules::{Directed, schema_structure as rules};

impl<'a> Step<'_, '_, 'a> {
    pub(super) fn compare_lifecycle(
        &mut self,
        old_at: &Located<'a>,
        new_at: &Located<'a>,
        old: &Schema<'a>,
        new: &Schema<'a>,
    ) {
        let stages = Stages {
            old: stage(old),
            new: stage(new),
            today: self.comparison.today,
        };
        for (transition, change) in stages.transitions() {
            let rule: &'static Directed = match transition {
                Transition::Deprecated => &rules::DEPRECATED,
                Transition::Reactivated => &rules::REACTIVATED,
                Transition::SunsetUnreadable => &rules::SUNSET_UNREADABLE,
                Transition::StabilityUnreadable => &rules::STABILITY_UNREADABLE,
                Transition::SunsetPassed => &rules::SUNSET_PASSED,
                Transition::StabilityLowered => &rules::STABILITY_LOWERED,
                Transition::StabilityRaised => &rules::STABILITY_RAISED,
                // A date that goes or moves away leaves the property as usable as it was.
                Transition::SunsetRemoved | Transition::SunsetChanged => continue,
            };
            let old = (Some(old_at.pointer.clone()), change.old);
            let new = (Some(new_at.pointer.clone()), change.new);
            self.report_at(rule, old, new, change.text);
        }
    }
}

fn stage<'a>(schema: &Schema<'a>) -> Stage<'a> {
    let value = |keyword: &str| schema.get(keyword).map(|at| at.value);
    Stage {
        deprecated: schema.flag("deprecated"),
        sunset: value("x-sunset"),
        stability: value("x-stability-level"),
    }
}
