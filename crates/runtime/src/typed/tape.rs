//! A JSON value in one piece of memory, whose strings are those of the input wherever they stand there as they
//! are.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::hash::Hasher as _;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Number, Value};

use super::hash::FastHasher;
use super::number;
use super::text::Text;

/// The name in whose place `serde_json` passes a number that it holds as text, with its feature
/// `arbitrary_precision`.
const NUMBER: &str = "$serde_json::private::Number";

/// Among more names than this, one that is there twice is not looked for one by one.
const FEW: usize = 64;

/// One entry for each value, those of an array or an object behind it, with an entry for the name before each
/// property.
pub(crate) struct Tape<'a> {
    /// A value that is no array and no object, which takes no memory.
    scalar: Option<Entry<'a>>,
    entries: Vec<Entry<'a>>,
    /// Whether a property that is there again counts as well, as it does for who reads the text.
    keeps_repeated: bool,
}

enum Entry<'a> {
    Null,
    Bool(bool),
    Number(Number),
    String(Cow<'a, str>),
    Array(Size),
    Object(Size),
    /// In place of the name of a property that is there again behind it, which counts alone.
    Replaced,
}

#[derive(Clone, Copy, Default)]
struct Size {
    /// How many values it holds.
    len: u32,
    /// How many scalars it holds; an empty array or object counts as one.
    leaves: u32,
    /// How many entries behind it belong to it.
    entries: u32,
}

/// A tape of so many entries would take 96 GiB.
fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The entries that there is space for when the first array or object starts.
const START: usize = 32;

impl<'a> Tape<'a> {
    fn new(keeps_repeated: bool) -> Self {
        Self {
            scalar: None,
            entries: Vec::new(),
            keeps_repeated,
        }
    }

    /// A text as it stands there, up to where it is no JSON.
    #[cfg(feature = "client")]
    pub(crate) fn of_text(json: &'a [u8]) -> Self {
        let mut tape = Self::new(true);
        let mut json = serde_json::Deserializer::from_slice(json);
        // What was read before an error is on the tape.
        let _ = Recorder(&mut tape).deserialize(&mut json);
        tape
    }

    /// The value.
    pub(crate) fn value(&self) -> Json<'_> {
        let scalar = self.scalar.as_ref().map(std::slice::from_ref);
        Json(scalar.unwrap_or(&self.entries))
    }
}

impl<'de> Deserialize<'de> for Tape<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut tape = Self::new(false);
        Recorder(&mut tape).deserialize(deserializer)?;
        Ok(tape)
    }
}

/// Writes a value at the end of a tape, and returns how many leaves it has.
struct Recorder<'t, 'a>(&'t mut Tape<'a>);

impl<'a> Recorder<'_, 'a> {
    fn scalar<E>(self, entry: Entry<'a>) -> Result<u32, E> {
        if self.0.entries.is_empty() {
            self.0.scalar = Some(entry);
        } else {
            self.0.entries.push(entry);
        }
        Ok(1)
    }

    /// Starts an array or an object; returns where.
    fn start(&mut self, entry: impl FnOnce(Size) -> Entry<'a>) -> usize {
        let entries = &mut self.0.entries;
        if entries.is_empty() {
            entries.reserve(START);
        }
        entries.push(entry(Size::default()));
        entries.len() - 1
    }

    /// Ends the array or object that starts at `start`; returns how many leaves it has.
    fn end(self, start: usize, entry: impl FnOnce(Size) -> Entry<'a>, size: Size) -> u32 {
        let leaves = size.leaves.max(1);
        self.0.entries[start] = entry(Size {
            leaves,
            entries: count(self.0.entries.len() - start - 1),
            ..size
        });
        leaves
    }
}

impl<'de> Recorder<'_, 'de> {
    fn elements<A: SeqAccess<'de>>(
        &mut self,
        items: &mut A,
        size: &mut Size,
    ) -> Result<(), A::Error> {
        while let Some(more) = items.next_element_seed(Recorder(&mut *self.0))? {
            size.len += 1;
            size.leaves = size.leaves.saturating_add(more);
        }
        Ok(())
    }

    /// Returns the number that the object stands for, if it does.
    fn properties<A: MapAccess<'de>>(
        &mut self,
        properties: &mut A,
        size: &mut Size,
    ) -> Result<Option<Number>, A::Error> {
        let first = self.0.entries.len();
        let mut names = Names::default();
        while let Some(Text(name)) = properties.next_key()? {
            if size.len == 0 && name == NUMBER && numbers_are_text() {
                let Text(number) = properties.next_value()?;
                return number.parse().map(Some).map_err(A::Error::custom);
            }
            let earlier = if self.0.keeps_repeated {
                None
            } else {
                names.add(&name, &self.0.entries, first)
            };
            match earlier {
                None => size.len += 1,
                Some(earlier) => {
                    let behind = self.0.entries.get(earlier + 1..);
                    let lost = behind.map(|value| Json(value).leaves());
                    size.leaves = size.leaves.saturating_sub(lost.unwrap_or_default());
                    self.0.entries[earlier] = Entry::Replaced;
                }
            }
            self.0.entries.push(Entry::String(name));
            let more = properties.next_value_seed(Recorder(&mut *self.0))?;
            size.leaves = size.leaves.saturating_add(more);
        }
        Ok(None)
    }
}

impl<'de> DeserializeSeed<'de> for Recorder<'_, 'de> {
    type Value = u32;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<u32, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Recorder<'_, 'de> {
    type Value = u32;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any valid JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<u32, E> {
        self.scalar(Entry::Null)
    }

    fn visit_none<E: Error>(self) -> Result<u32, E> {
        self.scalar(Entry::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<u32, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<u32, E> {
        self.scalar(Entry::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<u32, E> {
        self.scalar(Entry::Number(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<u32, E> {
        self.scalar(Entry::Number(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<u32, E> {
        self.scalar(Number::from_f64(value).map_or(Entry::Null, Entry::Number))
    }

    fn visit_borrowed_str<E: Error>(self, value: &'de str) -> Result<u32, E> {
        self.scalar(Entry::String(Cow::Borrowed(value)))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<u32, E> {
        self.visit_string(value.to_owned())
    }

    fn visit_string<E: Error>(self, value: String) -> Result<u32, E> {
        self.scalar(Entry::String(Cow::Owned(value)))
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut items: A) -> Result<u32, A::Error> {
        let start = self.start(Entry::Array);
        let mut size = Size::default();
        let read = self.elements(&mut items, &mut size);
        let leaves = self.end(start, Entry::Array, size);
        read.map(|()| leaves)
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut properties: A) -> Result<u32, A::Error> {
        let start = self.start(Entry::Object);
        let mut size = Size::default();
        let read = self.properties(&mut properties, &mut size);
        if let Ok(Some(number)) = read {
            self.0.entries.truncate(start);
            return self.scalar(Entry::Number(number));
        }
        let leaves = self.end(start, Entry::Object, size);
        read.map(|_| leaves)
    }
}

/// Whether `serde_json` has its feature `arbitrary_precision`, which has a number for what is beyond a double.
fn numbers_are_text() -> bool {
    "1e999".parse::<Number>().is_ok()
}

/// The names of an object that is being read.
#[derive(Default)]
struct Names {
    len: usize,
    /// A bit for the hash of each.
    bits: [u64; 4],
    /// Where each is on the tape, among many.
    places: HashMap<String, usize>,
}

impl Names {
    /// Where the same name is already, in the object whose properties start at `start` and to which it is added.
    fn add(&mut self, name: &str, tape: &[Entry<'_>], start: usize) -> Option<usize> {
        let place = tape.len();
        self.len += 1;
        if self.len > FEW {
            if self.places.is_empty() {
                let names = places(tape, start).map(|(place, name)| (name.to_owned(), place));
                self.places.extend(names);
            }
            return self.places.insert(name.to_owned(), place);
        }
        let mut hasher = FastHasher::default();
        hasher.write(name.as_bytes());
        let hash = hasher.finish();
        let bits = &mut self.bits[(hash >> 6) as usize % 4];
        let bit = 1 << (hash % 64);
        let may_be_there = *bits & bit != 0;
        *bits |= bit;
        let mut places = places(tape, start);
        let found = may_be_there.then(|| places.find(|(_, known)| *known == name))?;
        found.map(|(place, _)| place)
    }
}

/// The names of the properties from `start` on, and where they are.
fn places<'t>(tape: &'t [Entry<'t>], start: usize) -> impl Iterator<Item = (usize, &'t str)> {
    let behind = |name: &usize| Some(name + 1 + Json(tape.get(name + 1..)?).width());
    let places = std::iter::successors(Some(start), behind);
    let names = places.map_while(|place| Some((place, tape.get(place)?)));
    names.filter_map(|(place, entry)| match entry {
        Entry::String(name) => Some((place, &**name)),
        _ => None,
    })
}

/// A value on a tape: the first of its entries.
#[derive(Clone, Copy)]
pub(crate) struct Json<'t>(&'t [Entry<'t>]);

/// What a value is.
pub(super) enum Kind<'t> {
    Null,
    Bool(bool),
    Number(&'t Number),
    String(&'t str),
    Array(Items<'t>),
    Object(Properties<'t>),
}

impl<'t> Json<'t> {
    pub(super) fn kind(self) -> Kind<'t> {
        match self.0.first() {
            None | Some(Entry::Null | Entry::Replaced) => Kind::Null,
            Some(Entry::Bool(value)) => Kind::Bool(*value),
            Some(Entry::Number(number)) => Kind::Number(number),
            Some(Entry::String(string)) => Kind::String(string),
            Some(Entry::Array(size)) => Kind::Array(Items(self.inside(*size))),
            Some(Entry::Object(size)) => Kind::Object(Properties(self.inside(*size))),
        }
    }

    fn inside(self, size: Size) -> Inside<'t> {
        let (_, behind) = self.0.split_at(1);
        Inside {
            len: size.len as usize,
            entries: behind.get(..size.entries as usize).unwrap_or(behind),
        }
    }

    fn size(self) -> Option<Size> {
        match self.0.first() {
            Some(Entry::Array(size) | Entry::Object(size)) => Some(*size),
            _ => None,
        }
    }

    /// How many entries it has.
    fn width(self) -> usize {
        1 + self.size().unwrap_or_default().entries as usize
    }

    /// How many scalars it holds; an empty array or object counts as one.
    pub(super) fn leaves(self) -> u32 {
        self.size().map_or(1, |size| size.leaves)
    }

    /// Distinguishes the values of a tape.
    pub(super) fn place(self) -> usize {
        self.0.as_ptr() as usize
    }

    pub(super) fn is_null(self) -> bool {
        matches!(self.kind(), Kind::Null)
    }

    pub(super) fn string(self) -> Option<&'t str> {
        match self.kind() {
            Kind::String(string) => Some(string),
            _ => None,
        }
    }

    pub(super) fn items(self) -> Option<Items<'t>> {
        match self.kind() {
            Kind::Array(items) => Some(items),
            _ => None,
        }
    }

    pub(super) fn properties(self) -> Option<Properties<'t>> {
        match self.kind() {
            Kind::Object(properties) => Some(properties),
            _ => None,
        }
    }

    /// Whether it equals a value, numbers by their value.
    pub(super) fn is(self, other: &Value) -> bool {
        match (self.kind(), other) {
            (Kind::Null, Value::Null) => true,
            (Kind::Bool(one), Value::Bool(other)) => one == *other,
            (Kind::Number(one), Value::Number(other)) => number::same_number(one, other),
            (Kind::String(one), Value::String(other)) => one == other,
            (Kind::Array(one), Value::Array(other)) => {
                one.0.len == other.len() && one.zip(other).all(|(one, other)| one.is(other))
            }
            (Kind::Object(mut one), Value::Object(other)) => {
                let is_same = |(name, value): (&str, Self)| {
                    other.get(name).is_some_and(|other| value.is(other))
                };
                one.0.len == other.len() && one.all(is_same)
            }
            _ => false,
        }
    }
}

/// What an array or an object holds.
#[derive(Clone, Copy)]
struct Inside<'t> {
    len: usize,
    entries: &'t [Entry<'t>],
}

impl<'t> Inside<'t> {
    fn next(&mut self) -> Option<Json<'t>> {
        self.entries.first()?;
        let value = Json(self.entries);
        self.entries = self.entries.get(value.width()..).unwrap_or_default();
        self.len = self.len.saturating_sub(1);
        Some(value)
    }
}

/// The items of an array.
#[derive(Clone, Copy)]
pub(super) struct Items<'t>(Inside<'t>);

impl<'t> Iterator for Items<'t> {
    type Item = Json<'t>;

    fn next(&mut self) -> Option<Json<'t>> {
        self.0.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.0.len, Some(self.0.len))
    }
}

impl ExactSizeIterator for Items<'_> {}

/// The properties of an object.
#[derive(Clone, Copy)]
pub(super) struct Properties<'t>(Inside<'t>);

impl<'t> Properties<'t> {
    pub(super) fn get(mut self, name: &str) -> Option<Json<'t>> {
        self.find(|(known, _)| *known == name)
            .map(|(_, value)| value)
    }
}

impl<'t> Iterator for Properties<'t> {
    type Item = (&'t str, Json<'t>);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let (name, behind) = self.0.entries.split_first()?;
            self.0.entries = behind;
            let len = self.0.len;
            let value = self.0.next()?;
            match name {
                Entry::String(name) => return Some((name, value)),
                _ => self.0.len = len,
            }
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.0.len, Some(self.0.len))
    }
}

impl ExactSizeIterator for Properties<'_> {}
