//! Which branch of a union keeps most of a value.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;
use std::ops::Add;

use super::super::hash::FastHasher;
use super::super::number;
use super::super::tape::{Json, Kind, Properties};
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

/// Chooses branches for the values of one tape.
pub(super) struct Resolver {
    arena: &'static Arena,
    /// What is known of arrays and objects inside others, for each union that they were compared with.
    fits: HashMap<(usize, Id), Fit, BuildHasherDefault<FastHasher>>,
    /// The unions that are being compared with a value, and the value.
    open: Vec<(usize, Id)>,
}

impl Resolver {
    pub(super) fn new(arena: &'static Arena) -> Self {
        Self {
            arena,
            fits: HashMap::default(),
            open: Vec::new(),
        }
    }

    /// The position of the branch that `value` belongs to; none where no branch of the union of
    /// this name accepts it.
    pub(super) fn branch(&mut self, union: &str, value: Json<'_>) -> Option<usize> {
        let (id, union) = self.arena.union(union)?;
        if let Some(known) = self.fits.get(&(value.place(), id)) {
            return known.branch;
        }
        let mut candidates = candidates(self.arena, value, union);
        let (index, branch) = candidates.next()?;
        if candidates.next().is_none() && keeps_some(self.arena, value, branch.shape) {
            return Some(index);
        }
        self.union(value, id, union)?.branch
    }

    /// Compares a value with a union: once if it holds others, for which the same unions are asked many times.
    fn remembered(&mut self, value: Json<'_>, id: Id, union: &Union) -> Option<Fit> {
        let key = (value.place(), id);
        if let Some(known) = self.fits.get(&key) {
            return Some(*known);
        }
        let fit = self.union(value, id, union)?;
        if matches!(value.kind(), Kind::Array(_) | Kind::Object(_)) {
            self.fits.insert(key, fit);
        }
        Some(fit)
    }

    fn fit(&mut self, value: Json<'_>, id: Id) -> Option<Fit> {
        let score = match self.arena.get(id) {
            Shape::Ref(target) => return self.fit(value, *target),
            Shape::Union(union) => return self.remembered(value, id, union),
            Shape::Any => Score {
                undescribed: value.leaves(),
                ..Score::default()
            },
            Shape::Nullable(_) if value.is_null() => Score::default(),
            Shape::Nullable(inner) => return self.fit(value, *inner),
            Shape::Array(item) => {
                let mut items = value.items()?;
                items.try_fold(Score::default(), |sum, value| {
                    Some(sum + self.score(value, *item)?)
                })?
            }
            Shape::Tuple(shapes) => {
                let items = value.items()?;
                let mut pairs = (items.len() == shapes.len()).then(|| items.zip(shapes))?;
                pairs.try_fold(Score::default(), |sum, (value, shape)| {
                    Some(sum + self.score(value, *shape)?)
                })?
            }
            Shape::Map(item) => {
                let mut properties = value.properties()?;
                properties.try_fold(Score::default(), |sum, (_, value)| {
                    Some(sum + self.score(value, *item)?)
                })?
            }
            Shape::Object(object) => self.object(value.properties()?, object)?,
            scalar => fit_scalar(value, scalar)?,
        };
        Some(score.into())
    }

    fn score(&mut self, value: Json<'_>, id: Id) -> Option<Score> {
        self.fit(value, id).map(|fit| fit.score)
    }

    fn object(&mut self, properties: Properties<'_>, object: &Object) -> Option<Score> {
        if !may_be(properties, object) {
            return None;
        }
        let mut score = Score::default();
        let (mut described, mut required) = (0, 0);
        for (name, value) in properties {
            let Some(property) = object.properties.get(name) else {
                score = score + self.extra(value, object.extra)?;
                continue;
            };
            described += 1;
            required += usize::from(property.required);
            score = score + self.property(value, *property)?;
        }
        if required < object.required.len() {
            return None;
        }
        let missing = object.properties.len() - described;
        score.missing = score.missing.saturating_add(count(missing));
        Some(score)
    }

    /// A field that may be absent is an `Option`, which accepts null whatever it holds.
    fn property(&mut self, value: Json<'_>, property: Property) -> Option<Score> {
        match self.score(value, property.shape) {
            None if value.is_null() && !property.required => Some(Score {
                missing: 1,
                ..Score::default()
            }),
            score => score,
        }
    }

    fn extra(&mut self, value: Json<'_>, extra: Option<Id>) -> Option<Score> {
        match extra {
            Some(extra) => self.score(value, extra),
            None => Some(Score {
                lost: value.leaves(),
                ..Score::default()
            }),
        }
    }

    /// A nested union that keeps the value as JSON does not count as a branch that accepts it. A union that is
    /// its own branch accepts nothing.
    fn union(&mut self, value: Json<'_>, id: Id, union: &Union) -> Option<Fit> {
        let place = value.place();
        let open = self.open.iter().rev();
        let mut of_value = open.take_while(|(open, _)| *open == place);
        if of_value.any(|(_, open)| *open == id) {
            return None;
        }
        self.open.push((place, id));
        let mut best: Option<(Score, usize)> = None;
        for (index, branch) in candidates(self.arena, value, union) {
            let Some(fit) = self.fit(value, branch.shape).filter(|fit| !fit.is_other) else {
                continue;
            };
            // A struct without required properties accepts every object; one that keeps nothing of
            // the value is not what was sent.
            if fit.score.lost > 0 && fit.score.lost == value.leaves() {
                continue;
            }
            if best.is_none_or(|(score, _)| fit.score < score) {
                best = Some((fit.score, index));
            }
            if fit.score == Score::default() {
                break;
            }
        }
        self.open.pop();
        Some(match best {
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
        })
    }
}

/// The branches that may accept a value: of those that its tag leaves, the ones for values of its kind. The tag
/// leaves those that list it, or where none does those without tags; all of them where the value has no tag.
fn candidates<'u>(
    arena: &'u Arena,
    value: Json<'u>,
    union: &'u Union,
) -> impl Iterator<Item = (usize, &'u Branch)> {
    let tag = union.tag.as_ref().zip(value.properties());
    let tag = tag.and_then(|(tag, properties)| properties.get(tag));
    let tag = tag.filter(|tag| !tag.is_null());
    let lists = |branch: &Branch| tag.is_some_and(|tag| has_tag(branch, tag));
    let is_listed = union.branches.iter().any(lists);
    let branches = union.branches.iter().enumerate();
    let branches = branches.filter(move |(_, branch)| match tag {
        None => true,
        Some(tag) if is_listed => has_tag(branch, tag),
        Some(_) => branch.tags.is_empty(),
    });
    branches.filter(move |(_, branch)| may_accept(arena, value, branch.shape))
}

fn has_tag(branch: &Branch, tag: Json<'_>) -> bool {
    branch.tags.iter().any(|known| tag.is(known))
}

/// Whether a shape is for values of this kind, without a look at what they hold but for the first item of an
/// array and the properties that an object has to have.
fn may_accept(arena: &Arena, value: Json<'_>, id: Id) -> bool {
    match (arena.get(id), value.kind()) {
        (Shape::Ref(target), _) => may_accept(arena, value, *target),
        (Shape::Nullable(inner), kind) => {
            matches!(kind, Kind::Null) || may_accept(arena, value, *inner)
        }
        (Shape::Any | Shape::Union(_) | Shape::Const(_), _)
        | (Shape::Null, Kind::Null)
        | (Shape::Boolean, Kind::Bool(_))
        | (Shape::Number | Shape::Integer { .. } | Shape::IntegerEnum(_), Kind::Number(_))
        | (Shape::String | Shape::Check(_) | Shape::StringEnum(_), Kind::String(_))
        | (Shape::Tuple(_), Kind::Array(_))
        | (Shape::Map(_), Kind::Object(_)) => true,
        (Shape::Array(item), Kind::Array(mut items)) => {
            let first = items.next();
            first.is_none_or(|first| may_accept(arena, first, *item))
        }
        (Shape::Object(object), Kind::Object(properties)) => may_be(properties, object),
        _ => false,
    }
}

/// Whether an object has the properties that a struct requires, and no other value where the struct has a
/// constant.
fn may_be(properties: Properties<'_>, object: &Object) -> bool {
    let may_be_constant = |(name, constant): &(String, _)| {
        let value = properties.get(name);
        value.is_none_or(|value| value.is_null() || value.is(constant))
    };
    let is_there = |name: &String| properties.get(name).is_some();
    properties.len() >= object.required.len()
        && object.constants.iter().all(may_be_constant)
        && object.required.iter().all(is_there)
}

/// Whether a type keeps something of a value, if it accepts it at all, and is no union that may keep it as JSON
/// that it does not describe. False where that takes a closer look.
fn keeps_some(arena: &Arena, value: Json<'_>, id: Id) -> bool {
    match (arena.get(id), value.kind()) {
        (Shape::Ref(target), _) => keeps_some(arena, value, *target),
        (Shape::Nullable(inner), kind) => {
            matches!(kind, Kind::Null) || keeps_some(arena, value, *inner)
        }
        (Shape::Union(_), _) => false,
        (Shape::Number, kind) => !matches!(kind, Kind::Number(_)),
        (Shape::Object(object), Kind::Object(mut properties)) => {
            let is_kept = |(name, value): (&str, Json<'_>)| {
                let is_kept = matches!(value.kind(), Kind::String(_) | Kind::Bool(_));
                is_kept && object.properties.contains_key(name)
            };
            properties.len() == 0 || properties.any(is_kept)
        }
        (Shape::Array(item), Kind::Array(mut items)) => {
            let first = items.next();
            first.is_none_or(|first| keeps_some(arena, first, *item))
        }
        (Shape::Map(item), Kind::Object(mut properties)) => {
            let first = properties.next();
            first.is_none_or(|(_, first)| keeps_some(arena, first, *item))
        }
        (Shape::Tuple(_), _) => false,
        _ => true,
    }
}

fn fit_scalar(value: Json<'_>, shape: &Shape) -> Option<Score> {
    let fits = match (shape, value.kind()) {
        (Shape::Null, Kind::Null)
        | (Shape::Boolean, Kind::Bool(_))
        | (Shape::String, Kind::String(_)) => true,
        (Shape::Check(check), Kind::String(string)) => return check(string).map(spelled),
        (Shape::Const(constant), _) => value.is(constant),
        (Shape::Number, Kind::Number(number)) => {
            let lost = u32::from(!keeps_as_float(number));
            return Some(Score {
                lost,
                ..Score::default()
            });
        }
        (Shape::Integer { min, max }, Kind::Number(number)) => {
            number::integer(number).is_some_and(|integer| (min..=max).contains(&&integer))
        }
        (Shape::StringEnum(values), Kind::String(string)) => {
            let found = values.binary_search_by(|value| value.as_str().cmp(string));
            return Some(listed(found.is_ok()));
        }
        (Shape::IntegerEnum(values), Kind::Number(number)) => {
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
