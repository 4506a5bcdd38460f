//! The forms that the values of keywords have.

use std::fmt;

use indexmap::IndexMap;
use serde_json::{Map, Number, Value};

use super::{Depth, Keyword, Schema, Sub, Whole};
use crate::{Located, Pointer};

/// Where a keyword is, as a pointer only if one is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Location<'p> {
    pub(super) schema: &'p Pointer,
    pub(super) keyword: &'p str,
}

impl Location<'_> {
    fn pointer(self) -> Pointer {
        self.schema.join(self.keyword)
    }
}

/// The form of a keyword's value.
pub trait Readable<'a>: Sized {
    /// Reads the value at `at`; none if it has another form.
    fn read(value: &'a Value, at: Location<'_>) -> Option<Self>;

    /// The value as JSON.
    fn write(&self) -> Value;
}

/// What stands where a schema is expected.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Form {
    /// An object of keywords.
    #[default]
    Object,
    /// `true`, which accepts everything, or `false`, which accepts nothing.
    Boolean(bool),
    /// No schema.
    Other(Value),
}

/// A type of JSON Schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Type {
    /// `null`.
    Null,
    /// `boolean`.
    Boolean,
    /// `integer`.
    Integer,
    /// `number`.
    Number,
    /// `string`.
    String,
    /// `array`.
    Array,
    /// `object`.
    Object,
}

impl Type {
    /// All types.
    pub const ALL: [Self; 7] = [
        Self::Null,
        Self::Boolean,
        Self::Integer,
        Self::Number,
        Self::String,
        Self::Array,
        Self::Object,
    ];

    /// The name in JSON Schema.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::String => "string",
            Self::Array => "array",
            Self::Object => "object",
        }
    }

    /// The type of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The type of a value.
    pub fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(_) => Self::Boolean,
            Value::Number(number) if number.is_f64() => Self::Number,
            Value::Number(_) => Self::Integer,
            Value::String(_) => Self::String,
            Value::Array(_) => Self::Array,
            Value::Object(_) => Self::Object,
        }
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// An entry of `type`.
#[derive(Clone, Debug, PartialEq)]
pub enum TypeName {
    /// A type of JSON Schema.
    Known(Type),
    /// Something else.
    Other(Value),
}

impl TypeName {
    fn read(value: &Value) -> Self {
        let known = value.as_str().and_then(Type::named);
        known.map_or_else(|| Self::Other(value.clone()), Self::Known)
    }

    fn write(&self) -> Value {
        match self {
            Self::Known(kind) => kind.name().into(),
            Self::Other(value) => value.clone(),
        }
    }
}

/// The value of `type`.
#[derive(Clone, Debug, PartialEq)]
pub enum Types {
    /// One type. JSON's null is one that has no name.
    One(TypeName),
    /// An array of types.
    Several(Vec<TypeName>),
}

impl Types {
    /// What `type` of a schema states, without reading the rest of it.
    pub fn of(schema: &Value) -> Option<Self> {
        Self::from_json(schema.get(Keyword::Type.name())?)
    }

    /// The names, those that JSON Schema does not have among them.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let names = match self {
            Self::One(name) => std::slice::from_ref(name),
            Self::Several(names) => names.as_slice(),
        };
        names.iter().filter_map(|name| match name {
            TypeName::Known(kind) => Some(kind.name()),
            // `type: null` in YAML is JSON's null; what is meant is the string.
            TypeName::Other(Value::Null) => Some(Type::Null.name()),
            TypeName::Other(name) => name.as_str(),
        })
    }

    fn from_json(value: &Value) -> Option<Self> {
        match value {
            Value::String(_) | Value::Null => Some(Self::One(TypeName::read(value))),
            Value::Array(names) => Some(Self::Several(names.iter().map(TypeName::read).collect())),
            _ => None,
        }
    }
}

impl Readable<'_> for Types {
    fn read(value: &Value, _at: Location<'_>) -> Option<Self> {
        Self::from_json(value)
    }

    fn write(&self) -> Value {
        match self {
            Self::One(name) => name.write(),
            Self::Several(names) => names.iter().map(TypeName::write).collect(),
        }
    }
}

/// The value of `exclusiveMinimum` and `exclusiveMaximum`.
#[derive(Clone, Debug, PartialEq)]
pub enum Exclusive {
    /// 3.0's flag beside the bound.
    Flag(bool),
    /// 3.1's bound.
    Bound(Number),
}

impl Readable<'_> for Exclusive {
    fn read(value: &Value, _at: Location<'_>) -> Option<Self> {
        match value {
            Value::Bool(flag) => Some(Self::Flag(*flag)),
            Value::Number(bound) => Some(Self::Bound(bound.clone())),
            _ => None,
        }
    }

    fn write(&self) -> Value {
        match self {
            Self::Flag(flag) => Value::Bool(*flag),
            Self::Bound(bound) => Value::Number(bound.clone()),
        }
    }
}

/// The value of `items`.
#[derive(Clone, Debug, PartialEq)]
pub enum Items<D: Depth = Whole> {
    /// The schema of all items.
    All(Box<Sub<D>>),
    /// One schema for each leading item, in earlier drafts.
    Leading(Vec<Sub<D>>),
}

impl<'a, D: Depth> Readable<'a> for Items<D>
where
    Sub<D>: Subschema<'a>,
{
    fn read(value: &'a Value, at: Location<'_>) -> Option<Self> {
        match value {
            Value::Array(_) => Some(Self::Leading(Readable::read(value, at)?)),
            _ => Some(Self::All(Readable::read(value, at)?)),
        }
    }

    fn write(&self) -> Value {
        match self {
            Self::All(schema) => schema.write(),
            Self::Leading(schemas) => schemas.write(),
        }
    }
}

/// An array of names, such as `required`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Names {
    /// The names, as often as they are listed.
    pub names: Vec<String>,
    /// The entries that are no names.
    pub others: Vec<Value>,
}

impl Readable<'_> for Names {
    fn read(value: &Value, _at: Location<'_>) -> Option<Self> {
        let mut read = Self::default();
        for entry in value.as_array()? {
            match entry {
                Value::String(name) => read.names.push(name.clone()),
                other => read.others.push(other.clone()),
            }
        }
        Some(read)
    }

    fn write(&self) -> Value {
        let names = self.names.iter().map(|name| Value::from(name.as_str()));
        names.chain(self.others.iter().cloned()).collect()
    }
}

/// The value of `discriminator`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Discriminator {
    /// `propertyName`.
    pub property: Option<String>,
    /// `mapping`: the values of the property with the names or references of schemas.
    pub mapping: Vec<(String, String)>,
    /// Everything else, entries that are no strings among it.
    pub others: Map<String, Value>,
}

impl Readable<'_> for Discriminator {
    fn read(value: &Value, _at: Location<'_>) -> Option<Self> {
        let mut read = Self::default();
        for (key, value) in value.as_object()? {
            match (key.as_str(), value) {
                ("propertyName", Value::String(name)) => read.property = Some(name.clone()),
                ("mapping", Value::Object(entries))
                    if entries.values().all(|target| target.is_string()) =>
                {
                    let entry = |(value, target): (&String, &Value)| {
                        Some((value.clone(), target.as_str()?.to_owned()))
                    };
                    read.mapping = entries.iter().filter_map(entry).collect();
                }
                _ => drop(read.others.insert(key.clone(), value.clone())),
            }
        }
        Some(read)
    }

    fn write(&self) -> Value {
        let mut written = self.others.clone();
        if let Some(name) = &self.property {
            written.insert("propertyName".to_owned(), name.as_str().into());
        }
        if !self.mapping.is_empty() {
            let entries = self.mapping.iter();
            let entries = entries.map(|(value, target)| (value.clone(), target.as_str().into()));
            written.insert("mapping".to_owned(), Value::Object(entries.collect()));
        }
        Value::Object(written)
    }
}

impl Readable<'_> for Value {
    fn read(value: &Value, _at: Location<'_>) -> Option<Self> {
        Some(value.clone())
    }

    fn write(&self) -> Value {
        self.clone()
    }
}

impl Readable<'_> for String {
    fn read(value: &Value, _at: Location<'_>) -> Option<Self> {
        value.as_str().map(str::to_owned)
    }

    fn write(&self) -> Value {
        self.as_str().into()
    }
}

impl Readable<'_> for bool {
    fn read(value: &Value, _at: Location<'_>) -> Option<Self> {
        value.as_bool()
    }

    fn write(&self) -> Value {
        (*self).into()
    }
}

impl Readable<'_> for Number {
    fn read(value: &Value, _at: Location<'_>) -> Option<Self> {
        value.as_number().cloned()
    }

    fn write(&self) -> Value {
        Value::Number(self.clone())
    }
}

/// A count; `3.0` is one.
impl Readable<'_> for u64 {
    fn read(value: &Value, _at: Location<'_>) -> Option<Self> {
        let whole = |count: &f64| *count >= 0.0 && count.fract() == 0.0;
        let count = || value.as_f64().filter(whole).map(|count| count as Self);
        value.as_u64().or_else(count)
    }

    fn write(&self) -> Value {
        (*self).into()
    }
}

/// What stands for a schema inside another one.
pub trait Subschema<'a> {
    /// Reads the schema at `at`.
    fn read_at(value: &'a Value, at: Pointer) -> Self;

    /// The schema as JSON.
    fn to_json(&self) -> Value;
}

impl<'a> Subschema<'a> for Schema {
    fn read_at(value: &'a Value, at: Pointer) -> Self {
        Self::read(value, at)
    }

    fn to_json(&self) -> Value {
        self.write()
    }
}

impl<'a> Subschema<'a> for Located<'a> {
    fn read_at(value: &'a Value, pointer: Pointer) -> Self {
        Self { value, pointer }
    }

    fn to_json(&self) -> Value {
        self.value.clone()
    }
}

impl<'a, S: Subschema<'a>> Readable<'a> for Box<S> {
    fn read(value: &'a Value, at: Location<'_>) -> Option<Self> {
        Some(Self::new(S::read_at(value, at.pointer())))
    }

    fn write(&self) -> Value {
        self.to_json()
    }
}

impl<'a, S: Subschema<'a>> Readable<'a> for Vec<S> {
    fn read(value: &'a Value, at: Location<'_>) -> Option<Self> {
        let at = at.pointer();
        let items = value.as_array()?.iter().enumerate();
        let items = items.map(|(index, item)| S::read_at(item, at.join(index)));
        Some(items.collect())
    }

    fn write(&self) -> Value {
        self.iter().map(S::to_json).collect()
    }
}

impl<'a, S: Subschema<'a>> Readable<'a> for IndexMap<String, S> {
    fn read(value: &'a Value, at: Location<'_>) -> Option<Self> {
        let at = at.pointer();
        let entries = value.as_object()?.iter();
        let entry = |(name, schema): (&String, &'a Value)| {
            (name.clone(), S::read_at(schema, at.join(name)))
        };
        Some(entries.map(entry).collect())
    }

    fn write(&self) -> Value {
        let entries = self.iter();
        let entries = entries.map(|(name, schema)| (name.clone(), schema.to_json()));
        Value::Object(entries.collect())
    }
}

impl Readable<'_> for Vec<Value> {
    fn read(value: &Value, _at: Location<'_>) -> Option<Self> {
        value.as_array().cloned()
    }

    fn write(&self) -> Value {
        Value::Array(self.clone())
    }
}

impl Readable<'_> for IndexMap<String, Names> {
    fn read(value: &Value, at: Location<'_>) -> Option<Self> {
        let entries = value.as_object()?.iter();
        let entry =
            |(name, names): (&String, &Value)| Some((name.clone(), Names::read(names, at)?));
        entries.map(entry).collect()
    }

    fn write(&self) -> Value {
        let entries = self.iter();
        let entries = entries.map(|(name, names)| (name.clone(), names.write()));
        Value::Object(entries.collect())
    }
}
