//! Decoding a value whose unions are resolved.

use std::cell::RefCell;
use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{DeserializeOwned, Deserializer, Error as _, IntoDeserializer, SeqAccess, Visitor};
use serde::{Deserialize, forward_to_deserialize_any};
use serde_json::{Error, Value};

use super::resolve::Resolver;
use super::shape::Shapes;
use super::tape::{Json, Kind, Tape};

/// What the name of a union begins with when its type asks to be decoded. No struct's name does.
const UNION: &str = "$union:";

/// The enum of a union, as `union!` declares it.
pub trait Union: DeserializeOwned {
    /// `$union:` and the name of the type, which its shape has too.
    const NAME: &'static str;

    /// The shapes of its crate.
    fn shapes() -> &'static Shapes;

    /// Reads the next element of `value` as the branch at this position; none where it does not
    /// decode.
    fn read<'de, A: SeqAccess<'de>>(branch: usize, value: &mut A) -> Option<Self>;

    /// Keeps a value that no branch accepts.
    fn other(value: Value) -> Self;
}

/// Reads a union.
///
/// # Errors
///
/// Returns an error if the input is not JSON. The message quotes nothing of it.
pub fn deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: Union,
    D: Deserializer<'de>,
{
    deserializer.deserialize_newtype_struct(T::NAME, UnionVisitor(PhantomData))
}

struct UnionVisitor<T>(PhantomData<T>);

impl<'de, T: Union> Visitor<'de> for UnionVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a union")
    }

    /// Any deserializer but that of a [`Node`] comes here: the value is read, then resolved.
    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        let tape = Tape::deserialize(deserializer)?;
        let resolver = RefCell::new(Resolver::new(T::shapes().arena()));
        let node = Node {
            value: tape.value(),
            resolver: &resolver,
        };
        T::deserialize(node).map_err(|_| D::Error::custom("the value does not fit the union"))
    }

    /// The deserializer of a [`Node`] comes here, with a [`Resolved`].
    fn visit_seq<A: SeqAccess<'de>>(self, mut resolved: A) -> Result<T, A::Error> {
        let branch = resolved.next_element()?;
        if let Some(value) = branch.and_then(|branch| T::read(branch, &mut resolved)) {
            return Ok(value);
        }
        Ok(T::other(resolved.next_element()?.unwrap_or_default()))
    }
}

/// A value that belongs to a resolved one.
#[derive(Clone, Copy)]
struct Node<'a> {
    value: Json<'a>,
    resolver: &'a RefCell<Resolver>,
}

impl<'a> Node<'a> {
    fn with(self, value: Json<'a>) -> Self {
        Self { value, ..self }
    }
}

impl<'a> IntoDeserializer<'a, Error> for Node<'a> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Node<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.value.kind() {
            Kind::Null => visitor.visit_unit(),
            Kind::Bool(value) => visitor.visit_bool(value),
            Kind::Number(number) => number.deserialize_any(visitor),
            Kind::String(string) => visitor.visit_borrowed_str(string),
            Kind::Array(items) => {
                let mut nodes = SeqDeserializer::new(items.map(|value| self.with(value)));
                let result = visitor.visit_seq(&mut nodes)?;
                nodes.end()?;
                Ok(result)
            }
            Kind::Object(properties) => {
                let nodes = properties.map(|(name, value)| (name, self.with(value)));
                let mut nodes = MapDeserializer::new(nodes);
                let result = visitor.visit_map(&mut nodes)?;
                nodes.end()?;
                Ok(result)
            }
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.value.is_null() {
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        let Some(union) = name.strip_prefix(UNION) else {
            return visitor.visit_newtype_struct(self);
        };
        let branch = self.resolver.borrow_mut().branch(union, self.value);
        visitor.visit_seq(Resolved {
            node: self,
            branch: Some(branch),
        })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        Value::deserialize(self)?.deserialize_enum(name, variants, visitor)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct seq tuple tuple_struct map struct identifier
    }
}

/// The position of the branch, then the value as often as it is asked for.
struct Resolved<'a> {
    node: Node<'a>,
    /// The branch, until it is read; none of them where the value is kept as JSON.
    branch: Option<Option<usize>>,
}

impl<'a> SeqAccess<'a> for Resolved<'a> {
    type Error = Error;

    fn next_element_seed<T: serde::de::DeserializeSeed<'a>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Error> {
        match self.branch.take() {
            Some(Some(branch)) => seed.deserialize(branch.into_deserializer()).map(Some),
            Some(None) => Ok(None),
            None => seed.deserialize(self.node).map(Some),
        }
    }
}
