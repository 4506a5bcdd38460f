//! The lifecycle of properties.

use super::Step;
use crate::compare::lifecycle::{Stage, Stages, Transition};
use crate::normalise::{Located, Schema};
use crate::rules::{Directed, schema_structure as rules};
use document::schema::Keyword;

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
                Transition::Deprecated => &rules::PROPERTY_DEPRECATED,
                Transition::Reactivated => &rules::PROPERTY_REACTIVATED,
                Transition::SunsetInvalid => &rules::PROPERTY_SUNSET_INVALID,
                Transition::StabilityInvalid => &rules::PROPERTY_STABILITY_INVALID,
                Transition::SunsetPassed => &rules::PROPERTY_SUNSET_PASSED,
                Transition::StabilityDecreased => &rules::PROPERTY_STABILITY_DECREASED,
                Transition::StabilityIncreased => &rules::PROPERTY_STABILITY_INCREASED,
                // The property stays as usable as it was.
                Transition::SunsetRemoved | Transition::SunsetChanged => continue,
            };
            let old = (old_at.pointer.clone(), change.old);
            let new = (new_at.pointer.clone(), change.new);
            self.report_at(rule, None, old, new).detail = change.detail;
        }
    }
}

impl<'a> Step<'_, '_, 'a> {
    /// Reports that a subschema or the items of an array were deprecated.
    pub(super) fn compare_deprecation(&mut self, old: &Located<'a>, new: &Located<'a>) {
        let is_deprecated = (
            self.comparison.old.schema(old).flag(Keyword::Deprecated),
            self.comparison.new.schema(new).flag(Keyword::Deprecated),
        );
        let rule = match is_deprecated {
            (false, true) => &rules::SCHEMA_DEPRECATED,
            (true, false) => &rules::SCHEMA_REACTIVATED,
            _ => return,
        };
        let old = (old.pointer.clone(), Some(is_deprecated.0.into()));
        let new = (new.pointer.clone(), Some(is_deprecated.1.into()));
        self.report_at(rule, None, old, new);
    }
}

fn stage<'a>(schema: &Schema<'a>) -> Stage<'a> {
    let value = |keyword| schema.get(keyword).map(|at| at.value);
    Stage {
        deprecated: schema.flag(Keyword::Deprecated),
        sunset: value(Keyword::Sunset),
        stability: value(Keyword::Stability),
    }
}
