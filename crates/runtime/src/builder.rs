//! Builders of structs, and what their setters take.

use std::error::Error;
use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::str::FromStr;

/// Declares the builder of the struct behind `#[builds]`. The type of a field is its [`FieldKind`]: whether
/// it is required, and whether it can be null. serde reads and writes the struct by it as well: `#[property]` is the
/// name of the property where the field has another one, and a second type is the shape (of `lenient`) in which the
/// value is read.
#[doc(hidden)]
#[macro_export]
macro_rules! struct_builder {
    ($($(#$attribute:tt)+ pub struct $name:ident $body:tt)*) => {$(
        $crate::struct_builder! { @builder $(#$attribute)+ pub struct $name $body }
        $crate::struct_builder! { @object $(#$attribute)+ pub struct $name $body }
    )*};

    (
        @builder
        $(#[doc = $doc:literal])*
        #[builds($target:path)]
        $(#[derive($derive:path)])?
        pub struct $name:ident {
            $(
                $(#[doc = $summary:literal])*
                $(#[deprecated $($deprecated:tt)*])?
                $(#[property = $property:literal])?
                $field:ident: $kind:ident<$value:ty $(, $shape:ty)? $(,)?>,
            )*
            $(#[extra] $extra:ident: Extra<$map:ty $(, $maps:ty)? $(,)?>,)?
        }
    ) => {
        $(#[doc = $doc])*
        $(#[derive($derive)])?
        #[derive(Debug, Default)]
        pub struct $name {
            $($field: $crate::builder::Field<$crate::builder::$kind<$value>>,)*
            $($extra: $crate::builder::Field<$crate::builder::Extra<$map>>,)?
        }

        impl $target {
            /// A builder, to set fields by name from anything that converts.
            ///
            $(#[doc = $doc])*
            #[inline]
            pub fn builder() -> $name {
                ::std::default::Default::default()
            }
        }

        impl $name {
            $(
                $(#[doc = $summary])*
                ///
                #[doc = concat!(
                    "Sets [`", stringify!($field), "`](field@", stringify!($target), "::", stringify!($field), "); see ",
                    "[`IntoField`](crate::IntoField) for what it accepts.",
                )]
                $(#[deprecated $($deprecated)*])?
                pub fn $field<M>(
                    mut self,
                    value: impl $crate::builder::IntoField<$crate::builder::$kind<$value>, M>,
                ) -> Self {
                    self.$field = value.into_field();
                    self
                }
            )*

            $(
                /// Sets the properties that the document does not describe; see
                /// [`IntoField`](crate::IntoField) for what it accepts.
                pub fn $extra<M>(
                    mut self,
                    value: impl $crate::builder::IntoField<$crate::builder::Extra<$map>, M>,
                ) -> Self {
                    self.$extra = value.into_field();
                    self
                }
            )?

            /// Builds the struct.
            ///
            /// # Errors
            ///
            /// Returns an error that names every field that is missing or invalid.
            #[inline]
            pub fn build(self) -> ::std::result::Result<$target, $crate::builder::BuildError> {
                $crate::builder::Build::build(self)
            }
        }

        impl $crate::builder::Build for $name {
            type Target = $target;

            fn assemble<F: $crate::builder::Fields>(
                self,
                mut _fields: F,
            ) -> ::std::result::Result<$target, F::Error> {
                // All at once: what is dropped where one is missing is the same whichever it is.
                #[allow(irrefutable_let_patterns, reason = "a struct may have no field")]
                let (
                    $(::std::option::Option::Some($field),)*
                    $(::std::option::Option::Some($extra),)?
                ) = (
                    $(_fields.take(self.$field, &[stringify!($field) $(, $property)?]),)*
                    $(_fields.take(self.$extra, &[stringify!($extra)]),)?
                ) else {
                    return ::std::result::Result::Err(_fields.into_error());
                };
                type Built = $target;
                ::std::result::Result::Ok(Built { $($field,)* $($extra,)? })
            }
        }

        impl ::std::convert::From<$target> for $name {
            #[inline]
            fn from(_value: $target) -> Self {
                Self {
                    $($field: $crate::builder::Field::Set(_value.$field),)*
                    $($extra: $crate::builder::Field::Set(_value.$extra),)?
                }
            }
        }
    };

    (
        @object
        $(#[doc = $doc:literal])*
        #[builds($target:path)]
        $(#[derive($derive:path)])?
        pub struct $name:ident {
            $(
                $(#[doc = $summary:literal])*
                $(#[deprecated $($deprecated:tt)*])?
                $(#[property = $property:literal])?
                $field:ident: $kind:ident<$value:ty $(, $shape:ty)? $(,)?>,
            )*
            $(#[extra] $extra:ident: Extra<$map:ty $(, $maps:ty)? $(,)?>,)?
        }
    ) => {
        impl $crate::object::Properties for $name {
            const NAME: &'static str = stringify!($name);
            const RENAMED: &'static [(&'static str, &'static str)] =
                &[$($((stringify!($field), $property),)?)*];

            #[inline]
            fn read<'de, M: ::serde::de::MapAccess<'de>>(
                &mut self,
                name: &str,
                properties: &mut M,
            ) -> ::std::result::Result<(), M::Error> {
                match name {
                    $(
                        $crate::struct_builder!(@name $field $($property)?) => self.$field.read::<($($shape)?), M>(
                            $crate::struct_builder!(@name $field $($property)?),
                            properties,
                        ),
                    )*
                    _ => $crate::struct_builder!(@more self name properties $(.$extra ($($maps)?))?),
                }
            }

            fn write<S: ::serde::ser::SerializeMap>(
                _object: &$target,
                _properties: &mut $crate::object::Written<S>,
            ) {
                $(_properties.add::<$crate::builder::$kind<$value>>(
                    $crate::struct_builder!(@name $field $($property)?),
                    &_object.$field,
                );)*
                $(_properties.add_all(&_object.$extra);)?
            }
        }

        impl ::serde::Serialize for $target {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::object::write::<$name, S>(self, serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $target {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::object::read::<$name, D>(deserializer)
            }
        }
    };

    (@name $field:ident) => { stringify!($field) };
    (@name $field:ident $property:literal) => { $property };

    (@more $this:ident $name:ident $properties:ident) => { $crate::object::skip($properties) };
    (@more $this:ident $name:ident $properties:ident .$extra:ident $maps:ty) => {
        $this.$extra.read_more::<$maps, M>($name, $properties)
    };
}

/// Declares the builder of a form, which nothing is read by.
#[doc(hidden)]
#[macro_export]
macro_rules! form_builder {
    ($($builder:tt)*) => { $crate::struct_builder! { @builder $($builder)* } };
}

/// What a builder builds.
pub trait Build: Sized {
    /// The struct.
    type Target;

    /// Puts the struct together of the fields.
    ///
    /// # Errors
    ///
    /// Returns the error of `fields` if one of them has no value.
    fn assemble<F: Fields>(self, fields: F) -> Result<Self::Target, F::Error>;

    /// Builds the struct.
    ///
    /// # Errors
    ///
    /// Returns an error that names every field that is missing or invalid.
    fn build(self) -> Result<Self::Target, BuildError> {
        self.assemble(Problems::of(std::any::type_name::<Self::Target>()))
    }
}

/// What takes the values of fields where a struct is put together.
pub trait Fields {
    /// Why a struct cannot be put together.
    type Error;

    /// The value of a field; `None` if it has none. `names` are that of the field and, where it differs, that of
    /// the property.
    fn take<K: FieldKind>(
        &mut self,
        field: Field<K>,
        names: &'static [&'static str],
    ) -> Option<K::Value>;

    /// The error, after a field had no value.
    fn into_error(self) -> Self::Error;
}

/// What a field of a struct holds, and what it holds if it is not set.
pub trait FieldKind {
    /// What a setter takes.
    type Input;
    /// What the struct holds.
    type Value;

    /// The value of a field that is set.
    fn set(input: Self::Input) -> Self::Value;

    /// The value of a field that is not set; `None` if it must be set.
    fn unset() -> Option<Self::Value>;

    /// The value of a field whose property is absent where the struct is read; `None` if it must be there.
    fn absent() -> Option<Self::Value> {
        Self::unset()
    }
}

/// A field that can be null.
pub trait Nullable: FieldKind {
    /// The value of a field that is null.
    fn null() -> Self::Value;
}

macro_rules! kinds {
    ($($(#[$docs:meta])* $name:ident $([$bound:path])?: $value:ty, $set:expr, $unset:expr $(, null $null:expr)? $(, absent $absent:expr)?;)*) => {$(
        $(#[$docs])*
        #[derive(Clone, Copy, Debug)]
        pub enum $name<T> {
            #[doc(hidden)]
            Never(std::convert::Infallible, T),
        }

        impl<T $(: $bound)?> FieldKind for $name<T> {
            type Input = T;
            type Value = $value;

            fn set(input: T) -> $value {
                $set(input)
            }

            fn unset() -> Option<$value> {
                $unset
            }

            $(fn absent() -> Option<$value> {
                $absent
            })?
        }

        $(impl<T> Nullable for $name<T> {
            fn null() -> $value {
                $null
            }
        })?
    )*};
}

kinds! {
    /// A field that must be set.
    Required: T, std::convert::identity, None;
    /// A field that is null unless it is set.
    RequiredOrNull: Option<T>, Some, Some(None), null None;
    /// A field that is absent unless it is set.
    Optional: Option<T>, Some, Some(None);
    /// A field that is absent unless it is set, and that can be null.
    OptionalOrNull: Option<Option<T>>, |input| Some(Some(input)), Some(None), null Some(None);
    /// A field with one value.
    Constant [Default]: T, std::convert::identity, Some(T::default()), absent None;
    /// The properties that the document does not describe.
    Extra [Default]: T, std::convert::identity, Some(T::default());
}

/// A field of a builder.
#[derive(Default)]
pub enum Field<K: FieldKind> {
    /// Not set.
    #[default]
    Unset,
    /// Set to a value.
    Set(K::Value),
    /// Set to what does not convert, with the reason.
    Invalid(String),
}

impl<K: FieldKind> Field<K> {
    fn converted<E: fmt::Display>(input: Result<K::Input, E>) -> Self {
        match input {
            Ok(input) => Self::Set(K::set(input)),
            Err(error) => Self::Invalid(error.to_string()),
        }
    }

    /// The value of the field `name`.
    ///
    /// # Errors
    ///
    /// Returns an error if the field is missing or invalid.
    pub fn value(self, name: &'static str) -> Result<K::Value, FieldError> {
        match self {
            Self::Set(value) => Ok(value),
            Self::Unset => K::unset().ok_or(FieldError::Missing(name)),
            Self::Invalid(reason) => Err(FieldError::Invalid(name, reason)),
        }
    }
}

// Derived, these would bind the kind and not its value. What a field holds may be a secret, so it is
// not shown.
impl<K: FieldKind<Value: Clone>> Clone for Field<K> {
    fn clone(&self) -> Self {
        match self {
            Self::Unset => Self::Unset,
            Self::Set(value) => Self::Set(value.clone()),
            Self::Invalid(reason) => Self::Invalid(reason.clone()),
        }
    }
}

impl<K: FieldKind> fmt::Debug for Field<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Unset => "unset",
            Self::Set(_) => "set",
            Self::Invalid(_) => "invalid",
        })
    }
}

/// What converts into a `T`: by `TryInto`, which the value itself does, or a builder by building. `M` tells these
/// apart, and is always inferred.
pub trait IntoValue<T, M> {
    /// The value.
    ///
    /// # Errors
    ///
    /// Returns the reason why it does not convert.
    fn into_value(self) -> Result<T, String>;
}

/// What a setter takes for a field of kind `K`: a value, or what converts into one; an `Option` of
/// that, where `None` leaves the field unset; a string for dates and IP addresses; [`Null`] for a
/// field that can be null. `M` tells these apart, and is always inferred.
///
/// `K` says what the field is: [`Required`], [`RequiredOrNull`], [`Optional`], [`OptionalOrNull`], [`Constant`]
/// or [`Extra`], each of the type of the value.
pub trait IntoField<K: FieldKind, M> {
    /// The field.
    fn into_field(self) -> Field<K>;
}

/// The ways in which a value becomes a field.
pub mod marker {
    use std::marker::PhantomData;

    /// By `TryInto`.
    #[derive(Clone, Copy, Debug)]
    pub enum Value {}
    /// By building.
    #[derive(Clone, Copy, Debug)]
    pub enum Built {}
    /// By conversion.
    #[derive(Clone, Copy, Debug)]
    pub struct Converted<M>(PhantomData<M>);
    /// By parsing a string.
    #[derive(Clone, Copy, Debug)]
    pub enum Parsed {}
    /// As null.
    #[derive(Clone, Copy, Debug)]
    pub enum Null {}
    /// As what an `Option` holds.
    #[derive(Clone, Copy, Debug)]
    pub struct Held<M>(PhantomData<M>);
}

/// JSON's null, for a field where it differs from leaving the field out.
///
/// ```
/// use openapi_client_runtime::builder::{Field, IntoField, Optional, OptionalOrNull};
/// use openapi_client_runtime::builder::Null;
///
/// let null: Field<OptionalOrNull<String>> = Null.into_field();
/// assert_eq!(null.value("note"), Ok(Some(None)));
/// let absent: Field<Optional<String>> = None::<&str>.into_field();
/// assert_eq!(absent.value("note"), Ok(None));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Null;

/// A type that setters parse from a string.
///
/// ```
/// use openapi_client_runtime::builder::{Field, FromString, IntoField, Required};
///
/// #[derive(Debug, PartialEq)]
/// struct Cents(u64);
///
/// impl std::str::FromStr for Cents {
///     type Err = std::num::ParseIntError;
///
///     fn from_str(text: &str) -> Result<Self, Self::Err> {
///         text.replace('.', "").parse().map(Self)
///     }
/// }
///
/// impl FromString for Cents {}
///
/// let price: Field<Required<Cents>> = "1.50".into_field();
/// assert_eq!(price.value("price"), Ok(Cents(150)));
/// ```
pub trait FromString: FromStr<Err: fmt::Display> {}

impl FromString for IpAddr {}
impl FromString for Ipv4Addr {}
impl FromString for Ipv6Addr {}
#[cfg(feature = "chrono")]
impl FromString for chrono::DateTime<chrono::Utc> {}
#[cfg(feature = "chrono")]
impl FromString for chrono::NaiveDate {}

impl<T, V: TryInto<T, Error: fmt::Display>> IntoValue<T, marker::Value> for V {
    fn into_value(self) -> Result<T, String> {
        self.try_into().map_err(|error| error.to_string())
    }
}

impl<T: From<B::Target>, B: Build> IntoValue<T, marker::Built> for B {
    fn into_value(self) -> Result<T, String> {
        Ok(self.build()?.into())
    }
}

impl<K: FieldKind, V: IntoValue<K::Input, M>, M> IntoField<K, marker::Converted<M>> for V {
    fn into_field(self) -> Field<K> {
        Field::converted(self.into_value())
    }
}

impl<K: FieldKind<Input: FromString>, V: AsRef<str>> IntoField<K, marker::Parsed> for V {
    fn into_field(self) -> Field<K> {
        Field::converted(self.as_ref().parse())
    }
}

impl<K: FieldKind, V: IntoField<K, M>, M> IntoField<K, marker::Held<M>> for Option<V> {
    fn into_field(self) -> Field<K> {
        self.map_or(Field::Unset, V::into_field)
    }
}

impl<K: Nullable> IntoField<K, marker::Null> for Null {
    fn into_field(self) -> Field<K> {
        Field::Set(K::null())
    }
}

/// The fields that a builder could not take.
struct Problems {
    target: &'static str,
    fields: Vec<FieldError>,
}

impl Problems {
    fn of(target: &'static str) -> Self {
        Self {
            target,
            fields: Vec::new(),
        }
    }
}

impl Fields for Problems {
    type Error = BuildError;

    fn take<K: FieldKind>(
        &mut self,
        field: Field<K>,
        names: &'static [&'static str],
    ) -> Option<K::Value> {
        let name = names.first().copied().unwrap_or_default();
        let value = field.value(name);
        value.map_err(|problem| self.fields.push(problem)).ok()
    }

    #[cold]
    fn into_error(self) -> BuildError {
        let name = self.target.rsplit("::").next().unwrap_or(self.target);
        BuildError {
            target: name.trim().to_owned(),
            fields: self.fields,
        }
    }
}

/// A struct cannot be built: fields are missing or invalid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BuildError {
    target: String,
    fields: Vec<FieldError>,
}

/// What is wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldError {
    /// The field with this name is required and not set.
    Missing(&'static str),
    /// The field with this name was set to a value that does not convert, for this reason.
    Invalid(&'static str, String),
}

impl BuildError {
    /// Every field that is missing or invalid, in the order of the struct.
    pub fn fields(&self) -> &[FieldError] {
        &self.fields
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` cannot be built: ", self.target)?;
        for (index, field) in self.fields.iter().enumerate() {
            let separator = if index == 0 { "" } else { "; " };
            write!(f, "{separator}{field}")?;
        }
        Ok(())
    }
}

impl fmt::Display for FieldError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(name) => write!(f, "`{name}` is missing"),
            Self::Invalid(name, reason) => write!(f, "`{name}` is invalid: {reason}"),
        }
    }
}

impl Error for BuildError {}

impl From<BuildError> for String {
    fn from(error: BuildError) -> Self {
        error.to_string()
    }
}
