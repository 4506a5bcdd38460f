//! Limits: numbers, lengths and counts.

use serde_json::Value;

use super::Step;
use crate::normalise::Schema;
use crate::rules::limits::{self as rules, Limit};
use crate::rules::schema_values as values;
use document::schema::Keyword;

/// A limit, and whether the number itself is invalid.
#[derive(Clone, Copy, PartialEq)]
struct Bound {
    number: f64,
    exclusive: bool,
}

impl Bound {
    fn inclusive(number: f64) -> Self {
        Self {
            number,
            exclusive: false,
        }
    }

    fn exclusive(number: f64) -> Self {
        Self {
            number,
            exclusive: true,
        }
    }

    fn value(self) -> Value {
        let number = number_value(self.number);
        if self.exclusive {
            Value::from(format!("{number} (exclusive)"))
        } else {
            number
        }
    }
}

impl Step<'_, '_, '_> {
    pub(super) fn compare_limits(&mut self) {
        if self.both_accept("number") {
            self.compare_limit(
                Keyword::Maximum,
                upper(&self.old),
                upper(&self.new),
                &rules::MAXIMUM,
            );
            self.compare_limit(
                Keyword::Minimum,
                lower(&self.old),
                lower(&self.new),
                &rules::MINIMUM,
            );
            self.compare_multiple_of();
        }
        if self.both_accept("string") {
            self.compare_count(Keyword::MaxLength, &rules::MAX_LENGTH);
            self.compare_count(Keyword::MinLength, &rules::MIN_LENGTH);
        }
        if self.both_accept("array") {
            self.compare_count(Keyword::MaxItems, &rules::MAX_ITEMS);
            self.compare_count(Keyword::MinItems, &rules::MIN_ITEMS);
        }
        if self.both_accept("object") {
            self.compare_count(Keyword::MaxProperties, &rules::MAX_PROPERTIES);
            self.compare_count(Keyword::MinProperties, &rules::MIN_PROPERTIES);
        }
    }

    pub(super) fn both_accept(&self, name: &str) -> bool {
        self.old.accepts(name) && self.new.accepts(name)
    }

    /// Compares a limit that is a count. A minimum of zero is not a limit.
    fn compare_count(&mut self, keyword: Keyword, limit: &'static Limit) {
        let read = |schema: &Schema<'_>| {
            schema
                .number(keyword)
                .filter(|number| limit.is_upper || *number > 0.0)
                .map(Bound::inclusive)
        };
        self.compare_limit(keyword, read(&self.old), read(&self.new), limit);
    }

    fn compare_limit(
        &mut self,
        keyword: Keyword,
        old: Option<Bound>,
        new: Option<Bound>,
        limit: &'static Limit,
    ) {
        let rule = match (old, new) {
            _ if old == new => return,
            (None, _) => &limit.set,
            (_, None) => &limit.unset,
            (Some(old), Some(new)) => {
                let sign = if limit.is_upper { -1.0 } else { 1.0 };
                if is_stricter(new, old, sign) == limit.is_upper {
                    &limit.decreased
                } else {
                    &limit.increased
                }
            }
        };
        self.report(
            rule,
            Some(keyword),
            old.map(Bound::value),
            new.map(Bound::value),
        );
    }

    fn compare_multiple_of(&mut self) {
        let read = |schema: &Schema<'_>| {
            schema
                .number(Keyword::MultipleOf)
                .filter(|number| *number > 0.0)
        };
        let (old, new) = (read(&self.old), read(&self.new));
        let rule = match (old, new) {
            _ if old == new => return,
            (None, _) => &values::MULTIPLE_OF_SET,
            (Some(_), None) => &values::MULTIPLE_OF_RELAXED,
            (Some(old), Some(new)) if (old / new).fract() == 0.0 => &values::MULTIPLE_OF_RELAXED,
            _ => &values::MULTIPLE_OF_CHANGED,
        };
        let (old, new) = (old.map(number_value), new.map(number_value));
        self.report(rule, Some(Keyword::MultipleOf), old, new);
    }

    /// Compares how many items match `contains`. The default of `minContains` is 1.
    pub(super) fn compare_contains_limits(&mut self) {
        self.compare_count(Keyword::MaxContains, &rules::MAX_CONTAINS);
        let read = |schema: &Schema<'_>| schema.number(Keyword::MinContains).unwrap_or(1.0);
        let (old, new) = (read(&self.old), read(&self.new));
        if old != new {
            let rule = if new > old {
                &values::MIN_CONTAINS_INCREASED
            } else {
                &values::MIN_CONTAINS_DECREASED
            };
            let (old, new) = (Some(number_value(old)), Some(number_value(new)));
            self.report(rule, Some(Keyword::MinContains), old, new);
        }
    }
}

/// Whether the bound `new` accepts less; `sign` is 1 for lower bounds and -1 for upper ones.
fn is_stricter(new: Bound, old: Bound, sign: f64) -> bool {
    let (new_number, old_number) = (new.number * sign, old.number * sign);
    new_number > old_number || (new.number == old.number && new.exclusive && !old.exclusive)
}

fn lower(schema: &Schema<'_>) -> Option<Bound> {
    bound(schema, Keyword::Minimum, Keyword::ExclusiveMinimum, 1.0)
}

fn upper(schema: &Schema<'_>) -> Option<Bound> {
    bound(schema, Keyword::Maximum, Keyword::ExclusiveMaximum, -1.0)
}

/// Returns the stricter of the two keywords. A bound of integers is made inclusive.
fn bound(schema: &Schema<'_>, inclusive: Keyword, exclusive: Keyword, sign: f64) -> Option<Bound> {
    let inclusive = schema.number(inclusive).map(Bound::inclusive);
    let exclusive = schema.number(exclusive).map(Bound::exclusive);
    let bound = match (inclusive, exclusive) {
        (Some(one), Some(other)) if is_stricter(other, one, sign) => other,
        (Some(one), _) => one,
        (None, other) => other?,
    };
    let is_integer = schema
        .kinds
        .as_ref()
        .is_some_and(|kinds| !kinds.iter().any(|kind| kind.name == "number"));
    if !is_integer {
        return Some(bound);
    }
    let integer = (bound.number * sign).ceil() * sign;
    let is_excluded = bound.exclusive && integer == bound.number;
    Some(Bound::inclusive(if is_excluded {
        integer + sign
    } else {
        integer
    }))
}

/// The number, as an integer if it is one.
fn number_value(number: f64) -> Value {
    if number.fract() == 0.0 && number.abs() < 9e15 {
        Value::from(number as i64)
    } else {
        Value::from(number)
    }
}
