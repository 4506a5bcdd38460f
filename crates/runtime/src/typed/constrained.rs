//! Strings whose length or pattern is checked.

use std::cell::Cell;
use std::error::Error;
use std::fmt;

/// Declares a string whose length, counted in characters, or pattern is checked when it is made. What is
/// decoded is not checked: a response that breaks a constraint is still a response. `#[pattern]` names the
/// type of the regular expression, so that only crates that need it depend on it, then the pattern of the
/// document and the same for that type. `#[format]` is not checked.
#[doc(hidden)]
#[macro_export]
macro_rules! constrained_string {
    (
        $(#[doc = $doc:literal])*
        $(#[deprecated $($deprecated:tt)*])?
        $(#[uses = $uses:literal])?
        $(#[derive($($derive:path),*)])?
        $(#[min_length = $min:literal])?
        $(#[max_length = $max:literal])?
        $(#[pattern($regex:path, $pattern:literal, $bounded:literal)])?
        $(#[format = $format:literal])?
        pub struct $name:ident;
    ) => {
        $(#[doc = $doc])*
        $(#[deprecated $($deprecated)*])?
        $(#[cfg_attr(doc, doc = concat!("\n\n", $uses))])?
        $(#[derive($($derive),*)])?
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(::std::string::String);

        impl $name {
            /// The string.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The string itself.
            pub fn into_inner(self) -> ::std::string::String {
                self.0
            }
        }

        impl ::std::ops::Deref for $name {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl ::std::convert::TryFrom<::std::string::String> for $name {
            type Error = $crate::constrained::ConstraintError;

            fn try_from(
                value: ::std::string::String,
            ) -> ::std::result::Result<Self, $crate::constrained::ConstraintError> {
                $($crate::constrained::check_min_length(&value, $min)?;)?
                $($crate::constrained::check_max_length(&value, $max)?;)?
                $({
                    static PATTERN: ::std::sync::LazyLock<::std::option::Option<$regex>> =
                        ::std::sync::LazyLock::new(|| <$regex>::new($bounded).ok());
                    let matches = PATTERN.as_ref().is_none_or(|regex| regex.is_match(&value));
                    $crate::constrained::check_pattern(matches, $pattern)?;
                })?
                ::std::result::Result::Ok(Self(value))
            }
        }

        impl ::std::convert::TryFrom<&str> for $name {
            type Error = $crate::constrained::ConstraintError;

            fn try_from(
                value: &str,
            ) -> ::std::result::Result<Self, $crate::constrained::ConstraintError> {
                Self::try_from(::std::borrow::ToOwned::to_owned(value))
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::constrained::ConstraintError;

            fn from_str(
                value: &str,
            ) -> ::std::result::Result<Self, $crate::constrained::ConstraintError> {
                Self::try_from(value)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                let value = <::std::string::String as ::serde::Deserialize>::deserialize(deserializer)?;
                $crate::constrained::read(value, Self, Self::try_from)
            }
        }

        #[cfg(feature = "schemars")]
        impl ::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn schema_id() -> ::std::borrow::Cow<'static, str> {
                concat!(module_path!(), "::", stringify!($name)).into()
            }

            fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                let schema = ::schemars::json_schema!({
                    "type": "string",
                    $("minLength": $min as u64,)?
                    $("maxLength": $max as u64,)?
                    $("pattern": $pattern,)?
                    $("format": $format,)?
                });
                $crate::json_schema::described(schema, &[$($doc),*])
            }
        }
    };
}

/// A string breaks a constraint of the document. The message does not quote the string.
///
/// ```
/// use openapi_client_runtime::constrained::{ConstraintError, check_max_length};
///
/// let error = check_max_length("canary", 3).unwrap_err();
/// assert_eq!(error, ConstraintError::TooLong(3));
/// assert_eq!(error.to_string(), "longer than 3 characters");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConstraintError {
    /// It has fewer characters than this.
    TooShort(usize),
    /// It has more characters than this.
    TooLong(usize),
    /// It does not match this pattern.
    Pattern(&'static str),
}

impl fmt::Display for ConstraintError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooShort(length) => write!(f, "shorter than {length} characters"),
            Self::TooLong(length) => write!(f, "longer than {length} characters"),
            Self::Pattern(pattern) => write!(f, "does not match the pattern `{pattern}`"),
        }
    }
}

impl Error for ConstraintError {}

thread_local! {
    static CHECKED: Cell<bool> = const { Cell::new(false) };
}

/// Runs `decode`, in which constrained strings are checked, as a server checks what it receives. Without it
/// they are not: see [`constrained_string`](crate::constrained_string).
///
/// ```
/// use openapi_client_runtime::constrained::{check_max_length, checked, read};
///
/// let check = |value: String| check_max_length(&value, 3).map(|()| value);
/// let decode = || read::<_, serde_json::Error>("canary".to_owned(), |value| value, check);
/// assert!(decode().is_ok());
/// assert_eq!(checked(decode).unwrap_err().to_string(), "longer than 3 characters");
/// ```
pub fn checked<T>(decode: impl FnOnce() -> T) -> T {
    /// Ends the checks, also where `decode` panics.
    struct End(bool);
    impl Drop for End {
        fn drop(&mut self) {
            CHECKED.set(self.0);
        }
    }
    let _end = End(CHECKED.replace(true));
    decode()
}

/// The constrained string that was decoded.
///
/// # Errors
///
/// Returns an error if constrained strings are [`checked`] and `value` breaks a constraint.
pub fn read<T, E: serde::de::Error>(
    value: String,
    unchecked: impl FnOnce(String) -> T,
    check: impl FnOnce(String) -> Result<T, ConstraintError>,
) -> Result<T, E> {
    if CHECKED.get() {
        check(value).map_err(E::custom)
    } else {
        Ok(unchecked(value))
    }
}

/// # Errors
///
/// Returns an error if `value` has fewer than `length` characters.
pub fn check_min_length(value: &str, length: usize) -> Result<(), ConstraintError> {
    if value.chars().take(length).count() < length {
        Err(ConstraintError::TooShort(length))
    } else {
        Ok(())
    }
}

/// # Errors
///
/// Returns an error if `value` has more than `length` characters.
pub fn check_max_length(value: &str, length: usize) -> Result<(), ConstraintError> {
    if value.chars().nth(length).is_some() {
        Err(ConstraintError::TooLong(length))
    } else {
        Ok(())
    }
}

/// # Errors
///
/// Returns an error if the string does not match `pattern`.
pub fn check_pattern(matches: bool, pattern: &'static str) -> Result<(), ConstraintError> {
    if matches {
        Ok(())
    } else {
        Err(ConstraintError::Pattern(pattern))
    }
}
