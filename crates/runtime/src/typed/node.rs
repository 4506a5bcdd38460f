//! Decoding a value that is on a tape already.

use serde::de::value::BorrowedStrDeserializer;
use serde::de::{
    DeserializeSeed, Deserializer, Error as _, Expected, IntoDeserializer, MapAccess, SeqAccess,
    Unexpected, Visitor,
};
use serde::{Deserialize, forward_to_deserialize_any};
use serde_json::{Error, Value};

use super::tape::{Items, Json, Kind, Properties};

/// Why a value is decoded from a tape. It is one type, whatever the reason: each type that is decoded from it
/// is compiled once.
pub(crate) trait Aim {
    /// The branch of the value, if `name` is that of a union which is resolved here; none of the branches where the
    /// value is kept as JSON.
    fn branch(&self, name: &str, value: Json<'_>) -> Option<Option<usize>> {
        let _ = (name, value);
        None
    }

    /// Something inside of this property or element did not decode. The innermost comes first.
    fn failed(&self, step: Step<'_>) {
        let _ = step;
    }
}

/// A step from a value to one inside of it.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(
    not(feature = "client"),
    expect(
        dead_code,
        reason = "only clients say where a response does not decode"
    )
)]
pub(crate) enum Step<'a> {
    Property(&'a str),
    Element(usize),
}

/// A value to decode.
#[derive(Clone, Copy)]
pub(crate) struct Node<'a> {
    value: Json<'a>,
    aim: &'a dyn Aim,
}

impl<'a> Node<'a> {
    pub(crate) fn new(value: Json<'a>, aim: &'a dyn Aim) -> Self {
        Self { value, aim }
    }

    fn with(self, value: Json<'a>) -> Self {
        Self { value, ..self }
    }

    /// Decodes what `step` leads to.
    fn inside<S: DeserializeSeed<'a>>(
        self,
        step: Step<'a>,
        value: Json<'a>,
        seed: S,
    ) -> Result<S::Value, Error> {
        let decoded = seed.deserialize(self.with(value));
        if decoded.is_err() {
            self.aim.failed(step);
        }
        decoded
    }

    fn array<V: Visitor<'a>>(self, items: Items<'a>, visitor: V) -> Result<V::Value, Error> {
        let mut elements = Elements {
            node: self,
            items,
            index: 0,
        };
        let value = visitor.visit_seq(&mut elements)?;
        elements.end()?;
        Ok(value)
    }

    fn object<V: Visitor<'a>>(
        self,
        properties: Properties<'a>,
        visitor: V,
    ) -> Result<V::Value, Error> {
        let mut entries = Entries {
            node: self,
            properties,
            read: None,
        };
        let value = visitor.visit_map(&mut entries)?;
        entries.end()?;
        Ok(value)
    }

    #[cold]
    fn mismatch(self, expected: &dyn Expected) -> Error {
        let found = match self.value.kind() {
            Kind::Null => Unexpected::Unit,
            Kind::Bool(value) => Unexpected::Bool(value),
            Kind::Number(_) => Unexpected::Other("number"),
            Kind::String(_) => Unexpected::Other("string"),
            Kind::Array(_) => Unexpected::Seq,
            Kind::Object(_) => Unexpected::Map,
        };
        Error::invalid_type(found, expected)
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
            Kind::Array(items) => self.array(items, visitor),
            Kind::Object(properties) => self.object(properties, visitor),
        }
    }

    // What is asked for by its kind is looked at for that alone, as `serde_json` does: less to compile.

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.value.string() {
            Some(string) => visitor.visit_borrowed_str(string),
            None => Err(self.mismatch(&visitor)),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_str(visitor)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.value.items() {
            Some(items) => self.array(items, visitor),
            None => Err(self.mismatch(&visitor)),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.value.properties() {
            Some(properties) => self.object(properties, visitor),
            None => Err(self.mismatch(&visitor)),
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
        let Some(branch) = self.aim.branch(name, self.value) else {
            return visitor.visit_newtype_struct(self);
        };
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
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit
        unit_struct tuple tuple_struct struct identifier
    }
}

/// The elements of an array.
struct Elements<'a> {
    node: Node<'a>,
    items: Items<'a>,
    index: usize,
}

impl Elements<'_> {
    fn end(&mut self) -> Result<(), Error> {
        let rest = self.items.len();
        if rest == 0 {
            Ok(())
        } else {
            Err(Error::invalid_length(
                self.index + rest,
                &"fewer elements in the array",
            ))
        }
    }
}

impl<'de> SeqAccess<'de> for Elements<'de> {
    type Error = Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Error> {
        let Some(value) = self.items.next() else {
            return Ok(None);
        };
        let step = Step::Element(self.index);
        self.index += 1;
        self.node.inside(step, value, seed).map(Some)
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.items.len())
    }
}

/// The properties of an object.
struct Entries<'a> {
    node: Node<'a>,
    properties: Properties<'a>,
    /// The property whose name was read.
    read: Option<(&'a str, Json<'a>)>,
}

impl Entries<'_> {
    fn end(&mut self) -> Result<(), Error> {
        if self.properties.len() == 0 {
            Ok(())
        } else {
            Err(Error::custom(
                "the object has more properties than are read",
            ))
        }
    }
}

impl<'de> MapAccess<'de> for Entries<'de> {
    type Error = Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Error> {
        self.read = self.properties.next();
        let Some((name, _)) = self.read else {
            return Ok(None);
        };
        seed.deserialize(BorrowedStrDeserializer::new(name))
            .map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Error> {
        let Some((name, value)) = self.read.take() else {
            return Err(Error::custom("a value is read before its name"));
        };
        self.node.inside(Step::Property(name), value, seed)
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.properties.len())
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

    fn next_element_seed<T: DeserializeSeed<'a>>(
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
