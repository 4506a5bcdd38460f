//! Limits of numbers, lengths and counts.

use serde_json::Value;

use super::Step;
use crate::diff::normalise::Schema;
use crate::diff::rules::{Directed, schema_values as rules};

/// The four ways in which a limit can differ.
struct Limit {
    set: &'static Directed,
    tightened: &'static Directed,
    relaxed: &'static Directed,
    lifted: &'static Directed,
    /// What the limit is called in a sentence.
    name: &'static str,
}

/// A limit of numbers: a number, and whether it is itself excluded.
#[derive(Clone, Copy, PartialEq)]
struct Bound {
    number: f64,
    excluded: bool,
}

impl Bound {
    fn value(self) -> Value {
        let number = number_value(self.number);
        if self.excluded {
            Value::from(format!("{number} (excluded)"))
        } else {
            number
        }
    }
}

impl Step<'_, '_, '_> {
    pub(super) fn compare_bounds(&mut self) {
        if self.both_admit("number") {
            self.compare_numbers();
            self.compare_multiple_of();
        }
        if self.both_admit("string") {
            self.compare_count("maxLength", true, &MAX_LENGTH);
            self.compare_count("minLength", false, &MIN_LENGTH);
        }
        if self.both_admit("array") {
            self.compare_count("maxItems", true, &MAX_ITEMS);
            self.compare_count("minItems", false, &MIN_ITEMS);
        }
        if self.both_admit("object") {
            self.compare_count("maxProperties", true, &MAX_PROPERTIES);
            self.compare_count("minProperties", false, &MIN_PROPERTIES);
        }
    }

    pub(super) fn both_admit(&self, name: &str) -> bool {
        self.old.admits(name) && self.new.admits(name)
    }

    fn compare_numbers(&mut self) {
        let (old, new) = (upper(&self.old), upper(&self.new));
        self.compare_limit("maximum", old, new, &MAXIMUM, |old, new| {
            tighter(new, old, -1.0)
        });
        let (old, new) = (lower(&self.old), lower(&self.new));
        self.compare_limit("minimum", old, new, &MINIMUM, |old, new| {
            tighter(new, old, 1.0)
        });
    }

    /// A limit that is a whole number; a least count of nothing is no limit.
    fn compare_count(&mut self, keyword: &str, greatest: bool, limit: &'static Limit) {
        let read = |schema: &Schema<'_>| {
            let number = schema
                .number(keyword)
                .filter(|number| greatest || *number > 0.0)?;
            Some(Bound {
                number,
                excluded: false,
            })
        };
        let (old, new) = (read(&self.old), read(&self.new));
        self.compare_limit(keyword, old, new, limit, |old, new| {
            if greatest {
                new.number < old.number
            } else {
                new.number > old.number
            }
        });
    }

    fn compare_limit(
        &mut self,
        keyword: &str,
        old: Option<Bound>,
        new: Option<Bound>,
        limit: &'static Limit,
        is_tighter: impl Fn(Bound, Bound) -> bool,
    ) {
        if old == new {
            return;
        }
        let values = (old.map(Bound::value), new.map(Bound::value));
        let name = limit.name;
        let (rule, text) = match (old, new) {
            (None, Some(_)) => (limit.set, format!("has {name} {}", super::show(&values.1))),
            (Some(_), None) => (
                limit.lifted,
                format!("no longer has {name} {}", super::show(&values.0)),
            ),
            (Some(old), Some(new)) => (
                if is_tighter(old, new) {
                    limit.tightened
                } else {
                    limit.relaxed
                },
                format!(
                    "has {name} {} instead of {}",
                    super::show(&values.1),
                    super::show(&values.0)
                ),
            ),
            (None, None) => return,
        };
        self.report(rule, keyword, values.0, values.1, text);
    }

    fn compare_multiple_of(&mut self) {
        let read = |schema: &Schema<'_>| schema.number("multipleOf").filter(|number| *number > 0.0);
        let (old, new) = (read(&self.old), read(&self.new));
        if old == new {
            return;
        }
        let rule = match (old, new) {
            (None, _) => &rules::MULTIPLE_OF_ADDED,
            (Some(_), None) => &rules::MULTIPLE_OF_RELAXED,
            (Some(old), Some(new)) if (old / new).fract() == 0.0 => &rules::MULTIPLE_OF_RELAXED,
            _ => &rules::MULTIPLE_OF_CHANGED,
        };
        let values = (old.map(number_value), new.map(number_value));
        let text = format!(
            "is a multiple of {} instead of {}",
            super::show(&values.1),
            super::show(&values.0)
        );
        self.report(rule, "multipleOf", values.0, values.1, text);
    }

    /// How many items of the kind `contains` there are; one at least, when nothing is said.
    pub(super) fn compare_contains_counts(&mut self) {
        self.compare_count("maxContains", true, &MAX_CONTAINS);
        let read = |schema: &Schema<'_>| Bound {
            number: schema.number("minContains").unwrap_or(1.0),
            excluded: false,
        };
        let (old, new) = (Some(read(&self.old)), Some(read(&self.new)));
        self.compare_limit("minContains", old, new, &MIN_CONTAINS, |old, new| {
            new.number > old.number
        });
    }
}

/// Whether the bound `new` lets less through; `sign` is 1 for lower bounds and -1 for upper ones.
fn tighter(new: Bound, old: Bound, sign: f64) -> bool {
    let (new_number, old_number) = (new.number * sign, old.number * sign);
    new_number > old_number || (new.number == old.number && new.excluded && !old.excluded)
}

fn lower(schema: &Schema<'_>) -> Option<Bound> {
    bound(schema, "minimum", "exclusiveMinimum", 1.0)
}

fn upper(schema: &Schema<'_>) -> Option<Bound> {
    bound(schema, "maximum", "exclusiveMaximum", -1.0)
}

/// The bound that counts when both keywords are there; among integers none is excluded.
fn bound(schema: &Schema<'_>, including: &str, excluding: &str, sign: f64) -> Option<Bound> {
    let included = schema.number(including).map(|number| Bound {
        number,
        excluded: false,
    });
    let excluded = schema.number(excluding).map(|number| Bound {
        number,
        excluded: true,
    });
    let bound = match (included, excluded) {
        (Some(one), Some(other)) => Some(if tighter(other, one, sign) {
            other
        } else {
            one
        }),
        (one, other) => one.or(other),
    }?;
    let integers = schema
        .kinds
        .as_ref()
        .is_some_and(|kinds| !kinds.iter().any(|kind| kind.name == "number"));
    if !integers {
        return Some(bound);
    }
    let whole = (bound.number * sign).ceil() * sign;
    let excluded = bound.excluded && whole == bound.number;
    Some(Bound {
        number: if excluded { whole + sign } else { whole },
        excluded: false,
    })
}

/// The number, as an integer if it is one.
fn number_value(number: f64) -> Value {
    if number.fract() == 0.0 && number.abs() < 9e15 {
        Value::from(number as i64)
    } else {
        Value::from(number)
    }
}

macro_rules! limits {
    ($($name:ident: $set:ident, $tightened:ident, $relaxed:ident, $lifted:ident, $text:literal;)*) => {
        $(static $name: Limit = Limit {
            set: &rules::$set,
            tightened: &rules::$tightened,
            relaxed: &rules::$relaxed,
            lifted: &rules::$lifted,
            name: $text,
        };)*
    };
}

limits! {
    MAXIMUM: MAXIMUM_SET, MAXIMUM_LOWERED, MAXIMUM_RAISED, MAXIMUM_LIFTED, "the maximum";
    MINIMUM: MINIMUM_SET, MINIMUM_RAISED, MINIMUM_LOWERED, MINIMUM_LIFTED, "the minimum";
    MAX_LENGTH: MAX_LENGTH_SET, MAX_LENGTH_LOWERED, MAX_LENGTH_RAISED, MAX_LENGTH_LIFTED, "the greatest length";
    MIN_LENGTH: MIN_LENGTH_SET, MIN_LENGTH_RAISED, MIN_LENGTH_LOWERED, MIN_LENGTH_LIFTED, "the least length";
    MAX_ITEMS: MAX_ITEMS_SET, MAX_ITEMS_LOWERED, MAX_ITEMS_RAISED, MAX_ITEMS_LIFTED, "the greatest number of items";
    MIN_ITEMS: MIN_ITEMS_SET, MIN_ITEMS_RAISED, MIN_ITEMS_LOWERED, MIN_ITEMS_LIFTED, "the least number of items";
    MAX_PROPERTIES: MAX_PROPERTIES_SET, MAX_PROPERTIES_LOWERED, MAX_PROPERTIES_RAISED, MAX_PROPERTIES_LIFTED, "the greatest number of members";
    MIN_PROPERTIES: MIN_PROPERTIES_SET, MIN_PROPERTIES_RAISED, MIN_PROPERTIES_LOWERED, MIN_PROPERTIES_LIFTED, "the least number of members";
    MAX_CONTAINS: MAX_CONTAINS_SET, MAX_CONTAINS_LOWERED, MAX_CONTAINS_RAISED, MAX_CONTAINS_LIFTED, "the greatest number of such items";
    // There is always a least number, so it is neither set nor lifted.
    MIN_CONTAINS: MIN_CONTAINS_RAISED, MIN_CONTAINS_RAISED, MIN_CONTAINS_LOWERED, MIN_CONTAINS_LOWERED, "the least number of such items";
}
