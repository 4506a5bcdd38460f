//! What JSON the generated types accept and keep, as the generator describes it.

use std::collections::{BTreeMap, HashMap};
use std::hash::BuildHasherDefault;
use std::str::FromStr;
use std::sync::OnceLock;

use serde::Serialize;
use serde_json::{Map, Value};

use super::super::hash::FastHasher;
#[cfg(feature = "chrono")]
use super::super::lenient::timestamp;
use super::super::number;

/// Reports how a string fits the Rust type that it is decoded as; none where it does not decode.
pub type Check = fn(&str) -> Option<Spelling>;

/// How a string fits the Rust type that it is decoded as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spelling {
    /// The type writes the same string again.
    Same,
    /// The type writes another string for the same value.
    Other,
    /// The string breaks a constraint, which the type does not check when it decodes.
    Unconstrained,
}

impl Spelling {
    /// That of a string that is a `T`.
    pub fn of<T: FromStr + Serialize>(string: &str) -> Option<Self> {
        Self::of_value(string, string.parse::<T>().ok()?)
    }

    /// That of a timestamp.
    #[cfg(feature = "chrono")]
    pub fn of_timestamp(string: &str) -> Option<Self> {
        Self::of_value(string, timestamp(string)?)
    }

    /// That of a string whose constraints a `T` states.
    pub fn of_constrained<T: FromStr>(string: &str) -> Option<Self> {
        let is_constrained = string.parse::<T>().is_ok();
        Some(if is_constrained {
            Self::Same
        } else {
            Self::Unconstrained
        })
    }

    fn of_value<T: Serialize>(string: &str, value: T) -> Option<Self> {
        let written = serde_json::to_value(value).ok()?;
        Some(if written == string {
            Self::Same
        } else {
            Self::Other
        })
    }
}

/// The shapes of the types of one crate, parsed when the first union is read.
///
/// The JSON is an object with one property for each type. A shape is one of
///
/// - `"any"`, `"null"`, `"boolean"`, `"number"`, `"string"`;
/// - `{"integer": "i64"}` with the Rust type;
/// - `{"check": "uuid"}`, a string that the check of this name judges;
/// - `{"enum": [...]}`, an open enumeration of strings or of integers;
/// - `{"const": ...}`, one value;
/// - `{"nullable": S}`, `{"array": S}`, `{"tuple": [S, ...]}`, `{"map": S}`, `{"ref": "Type"}`;
/// - `{"object": {"required": {"name": S}, "optional": {"name": S}, "extra": S}}`, where a struct
///   without `extra` drops the properties that it does not describe;
/// - `{"union": {"tag": "type", "branches": [{"tags": ["a"], "shape": S}]}}` with the branches in
///   the order of the variants; `tag` and `tags` are optional.
#[derive(Debug)]
pub struct Shapes {
    json: &'static str,
    checks: &'static [(&'static str, Check)],
    arena: OnceLock<Arena>,
}

impl Shapes {
    /// The shapes in `json`, with the checks that it names.
    pub const fn new(json: &'static str, checks: &'static [(&'static str, Check)]) -> Self {
        Self {
            json,
            checks,
            arena: OnceLock::new(),
        }
    }

    pub(super) fn arena(&self) -> &Arena {
        self.arena
            .get_or_init(|| Arena::parse(self.json, self.checks))
    }
}

/// The position of a shape in its [`Arena`].
pub(super) type Id = usize;

#[derive(Debug)]
pub(super) enum Shape {
    /// Any JSON, kept as it is.
    Any,
    Null,
    Boolean,
    Number,
    String,
    Integer {
        min: i128,
        max: i128,
    },
    Check(Check),
    /// Sorted.
    StringEnum(Vec<String>),
    IntegerEnum(Vec<i128>),
    Const(Value),
    Nullable(Id),
    Array(Id),
    Tuple(Vec<Id>),
    Map(Id),
    Ref(Id),
    Object(Object),
    Union(Union),
}

#[derive(Debug, Default)]
pub(super) struct Object {
    /// The names of the properties that have to be there.
    pub(super) required: Vec<String>,
    pub(super) properties: HashMap<String, Property, BuildHasherDefault<FastHasher>>,
    /// The properties that have one value each: an object of another type mostly differs in one of
    /// them.
    pub(super) constants: Vec<(String, Value)>,
    /// The shape of further properties; without one the struct drops them.
    pub(super) extra: Option<Id>,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Property {
    pub(super) shape: Id,
    pub(super) required: bool,
}

#[derive(Debug)]
pub(super) struct Union {
    pub(super) tag: Option<String>,
    pub(super) branches: Vec<Branch>,
}

#[derive(Debug)]
pub(super) struct Branch {
    /// The values of the tag that belong to the branch; empty where it has none.
    pub(super) tags: Vec<Value>,
    pub(super) shape: Id,
}

#[derive(Debug)]
pub(super) struct Arena {
    shapes: Vec<Shape>,
    types: HashMap<String, Id, BuildHasherDefault<FastHasher>>,
}

impl Arena {
    /// What cannot be parsed is read as any JSON: the generator's tests refuse such a file.
    fn parse(json: &str, checks: &'static [(&'static str, Check)]) -> Self {
        let types: BTreeMap<String, Value> = serde_json::from_str(json).unwrap_or_default();
        let mut parser = Parser {
            checks,
            shapes: (0..types.len()).map(|_| Shape::Any).collect(),
            types: types.keys().cloned().zip(0..).collect(),
        };
        for (id, shape) in types.values().enumerate() {
            parser.shapes[id] = parser.parse(shape);
        }
        let mut arena = Self {
            shapes: parser.shapes,
            types: parser.types,
        };
        arena.cut_cycles();
        arena.find_constants();
        arena
    }

    /// A type that is only another name for itself has no values; nothing follows it.
    fn cut_cycles(&mut self) {
        for id in 0..self.shapes.len() {
            let target = |id: &Id| match self.get(*id) {
                Shape::Ref(target) | Shape::Nullable(target) => Some(*target),
                _ => None,
            };
            let targets = std::iter::successors(Some(id), target);
            if targets.take(self.shapes.len() + 1).count() > self.shapes.len() {
                self.shapes[id] = Shape::Any;
            }
        }
    }

    fn find_constants(&mut self) {
        for id in 0..self.shapes.len() {
            let Shape::Object(object) = self.get(id) else {
                continue;
            };
            let properties = object.properties.iter();
            let constants = properties.filter_map(|(name, property)| {
                let constant = self.constant(property.shape)?;
                Some((name.clone(), constant.clone()))
            });
            let found: Vec<(String, Value)> = constants.collect();
            if let Some(Shape::Object(object)) = self.shapes.get_mut(id) {
                object.constants = found;
            }
        }
    }

    /// The only value that a shape accepts, apart from null.
    fn constant(&self, id: Id) -> Option<&Value> {
        let target = match self.get(id) {
            Shape::Ref(target) | Shape::Nullable(target) => self.get(*target),
            shape => shape,
        };
        match target {
            Shape::Const(value) => Some(value),
            _ => None,
        }
    }

    pub(super) fn get(&self, id: Id) -> &Shape {
        // Every id was given out by the parser.
        self.shapes.get(id).unwrap_or(&Shape::Any)
    }

    /// The union of this name, with its position.
    pub(super) fn union(&self, name: &str) -> Option<(Id, &Union)> {
        let id = *self.types.get(name)?;
        match self.get(id) {
            Shape::Union(union) => Some((id, union)),
            _ => None,
        }
    }
}

struct Parser {
    checks: &'static [(&'static str, Check)],
    shapes: Vec<Shape>,
    types: HashMap<String, Id, BuildHasherDefault<FastHasher>>,
}

impl Parser {
    fn add(&mut self, shape: &Value) -> Id {
        let shape = self.parse(shape);
        self.shapes.push(shape);
        self.shapes.len() - 1
    }

    fn parse(&mut self, shape: &Value) -> Shape {
        match shape {
            Value::String(name) => match name.as_str() {
                "null" => Shape::Null,
                "boolean" => Shape::Boolean,
                "number" => Shape::Number,
                "string" => Shape::String,
                _ => Shape::Any,
            },
            Value::Object(shape) => {
                let keyword = shape.iter().next();
                keyword.map_or(Shape::Any, |(keyword, value)| self.keyword(keyword, value))
            }
            _ => Shape::Any,
        }
    }

    fn keyword(&mut self, keyword: &str, value: &Value) -> Shape {
        match keyword {
            "integer" => integer(value),
            "check" => {
                let check = self.checks.iter().find(|(name, _)| value == name);
                check.map_or(Shape::String, |(_, check)| Shape::Check(*check))
            }
            "enum" => enumeration(value),
            "const" => Shape::Const(value.clone()),
            "nullable" => Shape::Nullable(self.add(value)),
            "array" => Shape::Array(self.add(value)),
            "tuple" => {
                let items = value.as_array().into_iter().flatten();
                Shape::Tuple(items.map(|item| self.add(item)).collect())
            }
            "map" => Shape::Map(self.add(value)),
            "ref" => {
                let id = value.as_str().and_then(|name| self.types.get(name));
                id.map_or(Shape::Any, |id| Shape::Ref(*id))
            }
            "object" => Shape::Object(self.object(value)),
            "union" => Shape::Union(self.union(value)),
            _ => Shape::Any,
        }
    }

    fn object(&mut self, value: &Value) -> Object {
        let properties = |key: &str| value[key].as_object().into_iter().flat_map(Map::iter);
        let mut object = Object::default();
        for (key, required) in [("required", true), ("optional", false)] {
            for (name, shape) in properties(key) {
                let shape = self.add(shape);
                if required {
                    object.required.push(name.clone());
                }
                let property = Property { shape, required };
                object.properties.insert(name.clone(), property);
            }
        }
        object.extra = value.get("extra").map(|extra| self.add(extra));
        object
    }

    fn union(&mut self, value: &Value) -> Union {
        let branches = value["branches"].as_array().into_iter().flatten();
        Union {
            tag: value["tag"].as_str().map(str::to_owned),
            branches: branches
                .map(|branch| Branch {
                    tags: branch["tags"].as_array().cloned().unwrap_or_default(),
                    shape: self.add(&branch["shape"]),
                })
                .collect(),
        }
    }
}

fn integer(rust: &Value) -> Shape {
    let (min, max) = match rust.as_str().unwrap_or_default() {
        "i8" => (i8::MIN.into(), i8::MAX.into()),
        "i16" => (i16::MIN.into(), i16::MAX.into()),
        "i32" => (i32::MIN.into(), i32::MAX.into()),
        "u8" => (0, u8::MAX.into()),
        "u16" => (0, u16::MAX.into()),
        "u32" => (0, u32::MAX.into()),
        "u64" => (0, u64::MAX.into()),
        "NonZeroU32" => (1, u32::MAX.into()),
        "NonZeroU64" => (1, u64::MAX.into()),
        _ => (i64::MIN.into(), i64::MAX.into()),
    };
    Shape::Integer { min, max }
}

fn enumeration(values: &Value) -> Shape {
    let values = values.as_array().map(Vec::as_slice).unwrap_or_default();
    let integer = |value: &Value| value.as_number().and_then(number::integer);
    let integers: Option<Vec<i128>> = values.iter().map(integer).collect();
    match integers {
        Some(integers) if !integers.is_empty() => Shape::IntegerEnum(integers),
        _ => {
            let strings = values.iter().filter_map(Value::as_str);
            let mut strings: Vec<String> = strings.map(str::to_owned).collect();
            strings.sort_unstable();
            Shape::StringEnum(strings)
        }
    }
}
