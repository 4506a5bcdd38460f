//! A schema in normal form.

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::text::Text;
use document::Pointer;

/// A schema in normal form.
#[derive(Clone, Debug, PartialEq)]
pub struct Schema {
    /// The location that defines it.
    pub pointer: Pointer,
    /// What it states about itself to people.
    pub docs: Docs,
    /// Whether null is accepted as well.
    pub nullable: bool,
    /// The direction that its values go in.
    pub direction: Direction,
    /// Whether the values are a secret that has no type of its own: any JSON, or a map.
    pub redacted: bool,
    /// The constraints that no Rust type checks, by their keywords.
    pub unchecked: Map<String, Value>,
    /// What values it accepts.
    pub kind: SchemaKind,
}

/// What a schema states about itself to people.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Docs {
    /// `description`.
    pub description: Option<Text>,
    /// `default`: what the server uses where the value is absent.
    pub default: Option<Value>,
    /// `deprecated`.
    pub deprecated: bool,
}

/// The direction that a value goes in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Direction {
    /// Only to the server (`writeOnly`).
    Request,
    /// Only from the server (`readOnly`).
    Response,
    /// Either way.
    #[default]
    Both,
}

/// What values a schema accepts.
#[derive(Clone, Debug, PartialEq)]
pub enum SchemaKind {
    /// Any JSON.
    Any,
    /// Only null.
    Null,
    /// `true` and `false`.
    Boolean,
    /// Integers.
    Integer(Integer),
    /// Numbers.
    Number(Float),
    /// Strings.
    String(StringSchema),
    /// Arrays of any length.
    Array(Box<Schema>),
    /// Arrays of a fixed length.
    Tuple(Vec<Schema>),
    /// Objects of any property names. The schema of the values is absent where the document has none.
    Map(Option<Box<Schema>>),
    /// Objects with described properties.
    Object(Object),
    /// What one of several schemas accepts.
    Union(Union),
    /// Listed values; the type accepts others too.
    Enumeration(Enumeration),
    /// One value.
    Constant(Value),
    /// What the type of this name accepts.
    Reference(String),
}

/// The width and sign of an integer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Integer {
    /// 8 bits.
    I8,
    /// 8 bits, not negative.
    U8,
    /// 16 bits.
    I16,
    /// 16 bits, not negative.
    U16,
    /// 32 bits.
    I32,
    /// 32 bits, not negative.
    U32,
    /// 64 bits.
    I64,
    /// 64 bits, not negative.
    U64,
}

impl Integer {
    /// The Rust type.
    pub fn name(self) -> &'static str {
        match self {
            Self::I8 => "i8",
            Self::U8 => "u8",
            Self::I16 => "i16",
            Self::U16 => "u16",
            Self::I32 => "i32",
            Self::U32 => "u32",
            Self::I64 => "i64",
            Self::U64 => "u64",
        }
    }
}

/// The precision of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Float {
    /// Single precision.
    F32,
    /// Double precision.
    F64,
}

/// A string with its format and constraints.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StringSchema {
    /// `format`, where a Rust type exists for it.
    pub format: Format,
    /// `minLength`.
    pub min_length: Option<u64>,
    /// `maxLength`.
    pub max_length: Option<u64>,
    /// `pattern`.
    pub pattern: Option<String>,
}

impl StringSchema {
    /// Whether a length or a pattern is given.
    pub fn is_constrained(&self) -> bool {
        self.min_length.is_some() || self.max_length.is_some() || self.pattern.is_some()
    }
}

/// The formats of strings that decide a Rust type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// None, or one without a Rust type.
    #[default]
    Plain,
    /// `uuid`.
    Uuid,
    /// `date`.
    Date,
    /// `date-time`.
    DateTime,
    /// `ip`.
    Ip,
    /// `ipv4`.
    Ipv4,
    /// `ipv6`.
    Ipv6,
    /// `byte`: Base64 in a string.
    Byte,
    /// `binary`: bytes where the media type allows them.
    Binary,
    /// `password`.
    Password,
}

/// An object with described properties.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Object {
    /// The properties by their names on the wire, in the order of the document.
    pub properties: IndexMap<String, Property>,
    /// The schema of further properties, where the document allows them explicitly.
    pub extra: Option<Box<Schema>>,
    /// Whether it is a branch of a union for values of several of the other branches, which accept them too.
    pub joins_branches: bool,
}

/// A property of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Property {
    /// The field's name in Rust.
    pub field: String,
    /// Whether an object must have it.
    pub required: bool,
    /// Its schema.
    pub schema: Schema,
}

/// A union.
#[derive(Clone, Debug, PartialEq)]
pub struct Union {
    /// The property whose value selects a branch.
    pub tag: Option<String>,
    /// The branches in the order in which they are tried.
    pub branches: Vec<Branch>,
}

/// A branch of a union.
#[derive(Clone, Debug, PartialEq)]
pub struct Branch {
    /// The variant's name in Rust.
    pub variant: String,
    /// The values of the union's tag that select the branch.
    pub tags: Vec<Value>,
    /// Its schema.
    pub schema: Schema,
}

/// Listed values.
#[derive(Clone, Debug, PartialEq)]
pub enum Enumeration {
    /// Of strings.
    Strings(Vec<EnumValue<String>>),
    /// Of integers.
    Integers(Vec<EnumValue<i128>>),
}

/// A listed value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnumValue<T> {
    /// The value.
    pub value: T,
    /// The variant's name in Rust.
    pub variant: String,
    /// What the document states about it.
    pub description: Option<Text>,
}

impl Enumeration {
    /// The Rust type of the values, listed and others, and the method that returns one.
    pub fn integer(values: &[EnumValue<i128>]) -> (&'static str, &'static str) {
        let all = |holds: fn(i128) -> bool| values.iter().all(|value| holds(value.value));
        if all(|value| i64::try_from(value).is_ok()) {
            ("i64", "as_i64")
        } else if all(|value| u64::try_from(value).is_ok()) {
            ("u64", "as_u64")
        } else {
            ("i128", "as_i128")
        }
    }
}

/// An integer of 64 bits as JSON.
pub fn integer_as_json(integer: i128) -> Value {
    let signed = i64::try_from(integer).map(Value::from);
    let whole = signed.or_else(|_| u64::try_from(integer).map(Value::from));
    whole.unwrap_or_default()
}

impl Schema {
    /// A schema of this kind that states nothing else.
    pub fn new(kind: SchemaKind, pointer: Pointer) -> Self {
        Self {
            pointer,
            docs: Docs::default(),
            nullable: false,
            direction: Direction::Both,
            redacted: false,
            unchecked: Map::new(),
            kind,
        }
    }

    /// The name of the type that it refers to.
    pub fn reference(&self) -> Option<&str> {
        match &self.kind {
            SchemaKind::Reference(name) => Some(name),
            _ => None,
        }
    }

    /// The object with described properties.
    pub fn object(&self) -> Option<&Object> {
        match &self.kind {
            SchemaKind::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The union.
    pub fn union(&self) -> Option<&Union> {
        match &self.kind {
            SchemaKind::Union(union) => Some(union),
            _ => None,
        }
    }

    /// The string.
    pub fn string(&self) -> Option<&StringSchema> {
        match &self.kind {
            SchemaKind::String(string) => Some(string),
            _ => None,
        }
    }

    /// Whether it is a string that is bytes where the media type allows them.
    pub fn is_binary(&self) -> bool {
        let string = self.string();
        string.is_some_and(|string| string.format == Format::Binary)
    }

    /// Whether any JSON is accepted.
    pub fn is_any(&self) -> bool {
        self.kind == SchemaKind::Any
    }

    /// The schemas directly inside it.
    pub fn parts(&self) -> Vec<&Schema> {
        match &self.kind {
            SchemaKind::Array(items) => vec![items],
            SchemaKind::Tuple(items) => items.iter().collect(),
            SchemaKind::Map(values) => values.iter().map(Box::as_ref).collect(),
            SchemaKind::Object(object) => {
                let properties = object.properties.values();
                let properties = properties.map(|property| &property.schema);
                properties
                    .chain(object.extra.iter().map(Box::as_ref))
                    .collect()
            }
            SchemaKind::Union(union) => {
                union.branches.iter().map(|branch| &branch.schema).collect()
            }
            SchemaKind::Any
            | SchemaKind::Null
            | SchemaKind::Boolean
            | SchemaKind::Integer(_)
            | SchemaKind::Number(_)
            | SchemaKind::String(_)
            | SchemaKind::Enumeration(_)
            | SchemaKind::Constant(_)
            | SchemaKind::Reference(_) => Vec::new(),
        }
    }

    /// Adds the names of all types that it refers to, at any depth, to `found`.
    pub fn references<'a>(&'a self, found: &mut Vec<&'a str>) {
        found.extend(self.reference());
        for part in self.parts() {
            part.references(found);
        }
    }

    /// The schemas directly inside it, to be changed.
    pub fn parts_mut(&mut self) -> Vec<&mut Schema> {
        match &mut self.kind {
            SchemaKind::Array(items) => vec![items],
            SchemaKind::Tuple(items) => items.iter_mut().collect(),
            SchemaKind::Map(values) => values.iter_mut().map(Box::as_mut).collect(),
            SchemaKind::Object(object) => {
                let properties = object.properties.values_mut();
                let properties = properties.map(|property| &mut property.schema);
                properties
                    .chain(object.extra.iter_mut().map(Box::as_mut))
                    .collect()
            }
            SchemaKind::Union(union) => {
                let branches = union.branches.iter_mut();
                branches.map(|branch| &mut branch.schema).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Whether both accept the same values as the same type, whatever they state to people and
    /// wherever they are defined.
    pub fn is_same_type(&self, other: &Self) -> bool {
        fn strip(schema: &mut Schema) {
            schema.pointer = Pointer::root();
            schema.docs = Docs::default();
            schema.unchecked = Map::new();
            schema.parts_mut().into_iter().for_each(strip);
        }
        let (mut one, mut other) = (self.clone(), other.clone());
        strip(&mut one);
        strip(&mut other);
        one == other
    }
}
