//! Which branch of a union keeps most of a value.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;
use std::iter::Sum;
use std::ops::Add;

use serde_json::{Map, Value};

use super::super::number;
use super::hash::FastHasher;
use super::shape::{Arena, Branch, Id, Object, Property, Shape, Spelling, Union};

/// How much of a value a type keeps; the least score is the best.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Score {
    /// Scalars that the type drops.
    lost: u32,
    /// Strings that the type writes in another spelling.
    respelled: u32,
    /// Strings that break a constraint, enumeration values that are not listed, and unions that fall back to JSON.
    unknown: u32,
    /// Scalars that the type keeps as JSON that it does not describe.
    undescribed: u32,
    /// Described properties that are missing.
    missing: u32,
}

impl Add for Score {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            lost: self.lost.saturating_add(other.lost),
            respelled: self.respelled.saturating_add(other.respelled),
            unknown: self.unknown.saturating_add(other.unknown),
            undescribed: self.undescribed.saturating_add(other.undescribed),
            missing: self.missing.saturating_add(other.missing),
        }
    }
}

impl Sum for Score {
    fn sum<I: Iterator<Item = Self>>(scores: I) -> Self {
        scores.fold(Self::default(), Add::add)
    }
}

/// How a value fits a shape.
#[derive(Clone, Copy, Debug)]
struct Fit {
    score: Score,
    /// The branch, where the shape is a union; none where the value is kept as JSON.
    branch: Option<usize>,
    /// Whether the shape is a union of which no branch fits.
    is_other: bool,
}

impl From<Score> for Fit {
    fn from(score: Score) -> Self {
        Self {
            score,
            branch: None,
            is_other: false,
        }
    }
}

/// Chooses branches. It remembers what it found by the addresses of values, so all values have to
/// be borrowed from one that does not change or move in the meantime.
#[derive(Debug)]
pub(super) struct Resolver {
    arena: &'static Arena,
    fits: HashMap<(usize, Id), Option<Fit>, BuildHasherDefault<FastHasher>>,
    leaves: HashMap<usize, u32, BuildHasherDefault<FastHasher>>,
}

impl Resolver {
    pub(super) fn new(arena: &'static Arena) -> Self {
        Self {
            arena,
            fits: HashMap::default(),
            leaves: HashMap::default(),
        }
    }

    /// The position of the branch that `value` belongs to; none where no branch of the union of
    /// this name accepts it.
    pub(super) fn branch(&mut self, union: &str, value: &Value) -> Option<usize> {
        let id = self.arena.union(union)?;
        self.remembered(value, id)?.branch
    }

    /// Compares a value with a type once.
    fn remembered(&mut self, value: &Value, id: Id) -> Option<Fit> {
        let key = (address(value), id);
        if let Some(known) = self.fits.get(&key) {
            return *known;
        }
        // A type that refers to itself without anything between accepts nothing.
        self.fits.insert(key, None);
        let fit = match self.arena.get(id) {
            Shape::Union(union) => Some(self.union(value, union)),
            _ => self.fit(value, id),
        };
        self.fits.insert(key, fit);
        fit
    }

    fn fit(&mut self, value: &Value, id: Id) -> Option<Fit> {
        let score = match self.arena.get(id) {
            Shape::Ref(target) => return self.remembered(value, *target),
            Shape::Union(_) => return self.remembered(value, id),
            Shape::Any => Score {
                undescribed: self.leaves(value),
                ..Score::default()
            },
            Shape::Nullable(inner) => return self.nullable(value, *inner),
            Shape::Array(item) => {
                let item = *item;
                let items = value.as_array()?.iter();
                items
                    .map(|value| self.score(value, item))
                    .sum::<Option<_>>()?
            }
            Shape::Tuple(items) => {
                let values = value.as_array()?;
                let pairs = (values.len() == items.len()).then(|| values.iter().zip(items))?;
                pairs
                    .map(|(value, item)| self.score(value, *item))
                    .sum::<Option<_>>()?
            }
            Shape::Map(item) => {
                let item = *item;
                let values = value.as_object()?.values();
                values
                    .map(|value| self.score(value, item))
                    .sum::<Option<_>>()?
            }
            Shape::Object(object) => self.object(value.as_object()?, object)?,
            scalar => fit_scalar(value, scalar)?,
        };
        Some(score.into())
    }

    fn score(&mut self, value: &Value, id: Id) -> Option<Score> {
        self.fit(value, id).map(|fit| fit.score)
    }

    fn nullable(&mut self, value: &Value, inner: Id) -> Option<Fit> {
        match value {
            Value::Null => Some(Score::default().into()),
            value => self.fit(value, inner),
        }
    }

    fn object(&mut self, value: &Map<String, Value>, object: &Object) -> Option<Score> {
        let differs = |(name, constant): &(String, Value)| {
            let value = value.get(name);
            value.is_some_and(|value| !value.is_null() && !number::same(value, constant))
        };
        if value.len() < object.required || object.constants.iter().any(differs) {
            return None;
        }
        let mut score = Score::default();
        let (mut described, mut required) = (0, 0);
        for (name, value) in value {
            let Some(property) = object.properties.get(name) else {
                score = score + self.extra(value, object.extra)?;
                continue;
            };
            described += 1;
            required += usize::from(property.required);
            score = score + self.property(value, *property)?;
        }
        if required < object.required {
            return None;
        }
        let missing = object.properties.len() - described;
        score.missing = score.missing.saturating_add(count(missing));
        Some(score)
    }

    /// A field that may be absent is an `Option`, which accepts null whatever it holds.
    fn property(&mut self, value: &Value, property: Property) -> Option<Score> {
        match self.score(value, property.shape) {
            None if value.is_null() && !property.required => Some(Score {
                missing: 1,
                ..Score::default()
            }),
            score => score,
        }
    }

    fn extra(&mut self, value: &Value, extra: Option<Id>) -> Option<Score> {
        match extra {
            Some(extra) => self.score(value, extra),
            None => Some(Score {
                lost: self.leaves(value),
                ..Score::default()
            }),
        }
    }

    /// A nested union that keeps the value as JSON does not count as a branch that accepts it.
    fn union(&mut self, value: &Value, union: &Union) -> Fit {
        let mut best: Option<(Score, usize)> = None;
        for (index, branch) in candidates(value, union) {
            let Some(fit) = self.fit(value, branch.shape).filter(|fit| !fit.is_other) else {
                continue;
            };
            // A struct without required properties accepts every object; one that keeps nothing of
            // the value is not what was sent.
            if fit.score.lost > 0 && fit.score.lost == self.leaves(value) {
                continue;
            }
            if best.is_none_or(|(score, _)| fit.score < score) {
                best = Some((fit.score, index));
            }
        }
        match best {
            Some((score, index)) => Fit {
                score,
                branch: Some(index),
                is_other: false,
            },
            None => Fit {
                score: Score {
                    unknown: 1,
                    ..Score::default()
                },
                branch: None,
                is_other: true,
            },
        }
    }

    /// How many scalars a value holds; an empty array or object counts as one.
    fn leaves(&mut self, value: &Value) -> u32 {
        if !matches!(value, Value::Array(_) | Value::Object(_)) {
            return 1;
        }
        if let Some(known) = self.leaves.get(&address(value)) {
            return *known;
        }
        let count = match value {
            Value::Array(items) => items.iter().map(|item| self.leaves(item)).sum(),
            Value::Object(values) => values.values().map(|value| self.leaves(value)).sum(),
            _ => 1,
        };
        let count = u32::max(count, 1);
        self.leaves.insert(address(value), count);
        count
    }
}

/// The branches that the tag of a value leaves: those that list it, or where none does those
/// without tags; all of them where the value has no tag.
fn candidates<'u>(value: &'u Value, union: &'u Union) -> impl Iterator<Item = (usize, &'u Branch)> {
    let tag = union.tag.as_ref().and_then(|tag| value.get(tag));
    let tag = tag.filter(|tag| !tag.is_null());
    let lists = |branch: &Branch| tag.is_some_and(|tag| has_tag(branch, tag));
    let is_listed = union.branches.iter().any(lists);
    let branches = union.branches.iter().enumerate();
    branches.filter(move |(_, branch)| match tag {
        None => true,
        Some(tag) if is_listed => has_tag(branch, tag),
        Some(_) => branch.tags.is_empty(),
    })
}

fn has_tag(branch: &Branch, tag: &Value) -> bool {
    branch.tags.iter().any(|known| number::same(known, tag))
}

fn fit_scalar(value: &Value, shape: &Shape) -> Option<Score> {
    let fits = match (shape, value) {
        (Shape::Null, value) => value.is_null(),
        (Shape::Boolean, value) => value.is_boolean(),
        (Shape::String, value) => value.is_string(),
        (Shape::Check(check), Value::String(string)) => return check(string).map(spelled),
        (Shape::Const(constant), value) => number::same(constant, value),
        (Shape::Number, Value::Number(number)) => {
            let lost = u32::from(!keeps_as_float(number));
            return Some(Score {
                lost,
                ..Score::default()
            });
        }
        (Shape::Integer { min, max }, Value::Number(number)) => {
            number::integer(number).is_some_and(|integer| (min..=max).contains(&&integer))
        }
        (Shape::StringEnum(values), Value::String(string)) => {
            return Some(listed(values.binary_search(string).is_ok()));
        }
        (Shape::IntegerEnum(values), Value::Number(number)) => {
            return number::integer(number).map(|integer| listed(values.contains(&integer)));
        }
        _ => false,
    };
    fits.then(Score::default)
}

fn listed(is_listed: bool) -> Score {
    Score {
        unknown: u32::from(!is_listed),
        ..Score::default()
    }
}

fn spelled(spelling: Spelling) -> Score {
    Score {
        respelled: u32::from(spelling == Spelling::Other),
        unknown: u32::from(spelling == Spelling::Unconstrained),
        ..Score::default()
    }
}

/// Whether an `f64` holds the number exactly, as far as JSON's integers go.
fn keeps_as_float(number: &serde_json::Number) -> bool {
    const EXACT: u64 = 1 << f64::MANTISSA_DIGITS;
    let integer = number
        .as_u64()
        .or_else(|| number.as_i64().map(i64::unsigned_abs));
    integer.is_none_or(|integer| integer <= EXACT)
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

fn address(value: &Value) -> usize {
    std::ptr::from_ref(value) as usize
}
