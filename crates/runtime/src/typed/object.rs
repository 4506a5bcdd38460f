//! Structs that are JSON objects, read and written by their builders: a property that is read sets a field.
//!
//! What serde derives is larger, and most of the time that the compiler takes for a struct. It would also read a
//! struct from an array, by the position of the fields, and nobody who sends an array means that.

use std::collections::BTreeMap;
use std::marker::PhantomData;
use std::{convert, fmt};

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Map, Value};

use super::lenient::{InShape, ReadAs};
use super::text::Text;
use crate::builder::{
    Build, Constant, Extra, Field, FieldKind, Fields, Optional, OptionalOrNull, Required,
    RequiredOrNull,
};

/// A builder whose fields are the properties of an object. `struct_builder!` implements it.
pub trait Properties: Build + Default {
    /// The name of the struct.
    const NAME: &'static str;

    /// The names of the fields whose properties have another name, with that.
    const RENAMED: &'static [(&'static str, &'static str)];

    /// Reads the value of the property `name`.
    ///
    /// # Errors
    ///
    /// When the value is none of the field's type, or when the field has been read already.
    fn read<'de, M: MapAccess<'de>>(
        &mut self,
        name: &str,
        properties: &mut M,
    ) -> Result<(), M::Error>;

    /// Writes the properties of `object`.
    fn write<S: SerializeMap>(object: &Self::Target, properties: &mut Written<S>);
}

/// Reads a struct from an object by its builder `B`.
///
/// # Errors
///
/// When what comes is no object, when a value is none of its field's type, when a field is there twice, and when
/// one that is required is absent.
pub fn read<'de, B: Properties, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<B::Target, D::Error> {
    deserializer.deserialize_map(ObjectVisitor::<B>(PhantomData))
}

struct ObjectVisitor<B>(PhantomData<B>);

impl<'de, B: Properties> Visitor<'de> for ObjectVisitor<B> {
    type Value = B::Target;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("struct ")?;
        f.write_str(B::NAME)
    }

    #[inline]
    fn visit_map<M: MapAccess<'de>>(self, mut properties: M) -> Result<B::Target, M::Error> {
        let mut builder = B::default();
        while let Some(Text(name)) = properties.next_key()? {
            builder.read(&name, &mut properties)?;
        }
        builder.assemble(Missing(None, PhantomData))
    }
}

/// The first field that is required and absent.
struct Missing<E>(Option<&'static str>, PhantomData<E>);

impl<E: Error> Fields for Missing<E> {
    type Error = E;

    #[inline]
    fn take<K: FieldKind>(
        &mut self,
        field: Field<K>,
        names: &'static [&'static str],
    ) -> Option<K::Value> {
        let value = match field {
            Field::Set(value) => Some(value),
            _ => K::absent(),
        };
        if value.is_none() && self.0.is_none() {
            self.0 = names.last().copied();
        }
        value
    }

    #[cold]
    fn into_error(self) -> E {
        E::missing_field(self.0.unwrap_or_default())
    }
}

/// Writes a struct as an object by its builder `B`.
///
/// # Errors
///
/// When a value cannot be written.
pub fn write<B: Properties, S: Serializer>(
    object: &B::Target,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut properties = Written {
        map: serializer.serialize_map(None)?,
        result: Ok(()),
    };
    B::write(object, &mut properties);
    properties.result?;
    properties.map.end()
}

/// The properties of an object that is being written, up to the first that cannot be.
#[derive(Debug)]
pub struct Written<S: SerializeMap> {
    map: S,
    result: Result<(), S::Error>,
}

impl<S: SerializeMap> Written<S> {
    /// Writes the property `name`, if the value of the field is not absent.
    pub fn add<K: WriteKind>(&mut self, name: &str, value: &K::Value) {
        if self.result.is_ok() {
            self.result = K::write(name, value, &mut self.map);
        }
    }

    /// Writes the properties that the document does not describe.
    pub fn add_all<'a, T: Serialize + 'a>(
        &mut self,
        extra: impl IntoIterator<Item = (&'a String, &'a T)>,
    ) {
        for (name, value) in extra {
            if self.result.is_ok() {
                self.result = self.map.serialize_entry(name, value);
            }
        }
    }
}

/// How a field of this kind is written as a property.
pub trait WriteKind: FieldKind {
    /// Writes the property `name`, if the value is not absent.
    ///
    /// # Errors
    ///
    /// When the value cannot be written.
    fn write<S: SerializeMap>(
        name: &str,
        value: &Self::Value,
        properties: &mut S,
    ) -> Result<(), S::Error>;
}

/// How a field of this kind is read from its property, in the shape `A`.
pub trait ReadKind<A>: FieldKind {
    /// Reads what the struct holds.
    ///
    /// # Errors
    ///
    /// When what comes is none of the field's type.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self::Value, D::Error>;
}

macro_rules! kinds {
    ($($kind:ident $([$bound:path])?: $read:ident $wrap:expr, $absent:expr;)*) => {$(
        impl<A: ReadAs<T>, T $(: $bound)?> ReadKind<A> for $kind<T> {
            #[inline]
            fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self::Value, D::Error> {
                A::$read(deserializer).map($wrap)
            }
        }

        impl<T: Serialize $(+ $bound)?> WriteKind for $kind<T> {
            fn write<S: SerializeMap>(
                name: &str,
                value: &Self::Value,
                properties: &mut S,
            ) -> Result<(), S::Error> {
                if $absent(value) {
                    return Ok(());
                }
                properties.serialize_entry(name, value)
            }
        }
    )*};
}

kinds! {
    Required: read convert::identity, |_| false;
    Constant [Default]: read convert::identity, |_| false;
    RequiredOrNull: read_option convert::identity, |_| false;
    Optional: read_option convert::identity, Option::is_none;
    OptionalOrNull: read_option Some, Option::is_none;
}

struct Property<K, A>(PhantomData<(K, A)>);

impl<'de, K: ReadKind<A>, A> DeserializeSeed<'de> for Property<K, A> {
    type Value = K::Value;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<K::Value, D::Error> {
        K::read(deserializer)
    }
}

impl<K: FieldKind> Field<K> {
    /// Reads the value of the property `name`, in the shape `A`.
    ///
    /// # Errors
    ///
    /// When the value is none of the field's type, or when the field has been read already.
    #[inline]
    pub fn read<'de, A, M>(
        &mut self,
        name: &'static str,
        properties: &mut M,
    ) -> Result<(), M::Error>
    where
        K: ReadKind<A>,
        M: MapAccess<'de>,
    {
        if !matches!(self, Self::Unset) {
            return Err(M::Error::duplicate_field(name));
        }
        let value = properties.next_value_seed(Property(PhantomData::<(K, A)>))?;
        // What was there is `Unset`: nothing to drop, which the compiler does not see.
        std::mem::forget(std::mem::replace(self, Self::Set(value)));
        Ok(())
    }
}

/// A map that takes the properties which the document does not describe, in the shape `A`.
pub trait ReadMore<A>: Default {
    /// Reads the value of the property `name`.
    ///
    /// # Errors
    ///
    /// When it is none of the map's values.
    fn read_more<'de, M: MapAccess<'de>>(
        &mut self,
        name: &str,
        properties: &mut M,
    ) -> Result<(), M::Error>;
}

impl ReadMore<()> for Map<String, Value> {
    fn read_more<'de, M: MapAccess<'de>>(
        &mut self,
        name: &str,
        properties: &mut M,
    ) -> Result<(), M::Error> {
        self.insert(name.to_owned(), properties.next_value()?);
        Ok(())
    }
}

/// The shape of a map by that of its values.
pub trait MapShape {
    /// The shape of a value.
    type Value;
}

impl MapShape for () {
    type Value = ();
}

impl<A> MapShape for BTreeMap<String, A> {
    type Value = A;
}

impl<S: MapShape<Value: ReadAs<T>>, T> ReadMore<S> for BTreeMap<String, T> {
    fn read_more<'de, M: MapAccess<'de>>(
        &mut self,
        name: &str,
        properties: &mut M,
    ) -> Result<(), M::Error> {
        let InShape(value, _) = properties.next_value::<InShape<S::Value, T>>()?;
        self.insert(name.to_owned(), value);
        Ok(())
    }
}

impl<T> Field<Extra<T>>
where
    Extra<T>: FieldKind<Value = T>,
{
    /// Reads the value of the property `name`, which the document does not describe.
    ///
    /// # Errors
    ///
    /// When it is none of the map's values.
    pub fn read_more<'de, A, M>(&mut self, name: &str, properties: &mut M) -> Result<(), M::Error>
    where
        T: ReadMore<A>,
        M: MapAccess<'de>,
    {
        if !matches!(self, Self::Set(_)) {
            *self = Self::Set(T::default());
        }
        if let Self::Set(map) = self {
            map.read_more(name, properties)?;
        }
        Ok(())
    }
}

/// Reads over a property that the struct does not have.
///
/// # Errors
///
/// When what comes is no JSON.
pub fn skip<'de, M: MapAccess<'de>>(properties: &mut M) -> Result<(), M::Error> {
    properties.next_value::<IgnoredAny>().map(|_| ())
}
