//! Responses of one operation whose types differ by status: how they are declared, read and written.

use reqwest::StatusCode;
use serde::Serialize;

use crate::Response;
use crate::reading::Read;
pub use crate::status_key::is_of;

/// The responses of an operation as an enum, with a variant for each status of the document.
/// [`responses!`](crate::responses) implements it.
pub trait ByStatus: Sized {
    /// The statuses as the document writes them: `200`, `4XX`, `default`.
    const STATUSES: &'static [&'static str];

    /// Reads the response as the variant of its status.
    ///
    /// # Errors
    ///
    /// Returns an error if the document does not describe the status, or if the body is not what it
    /// describes.
    fn read(response: Response) -> Read<Self>;
}

/// Responses that can be written, as a server does: none of them is a stream.
pub trait WrittenByStatus: ByStatus + Serialize {
    /// The status of the variant, as the document writes it, and its body.
    fn written(&self) -> (&'static [&'static str], Written<'_>);
}

/// The body of a response by status.
#[derive(Clone, Copy, Debug)]
pub enum Written<'a> {
    /// There is none.
    Empty,
    /// The response as JSON.
    Json,
    /// A text.
    Text {
        /// Its media type.
        media_type: &'static str,
        /// The text.
        text: &'a str,
    },
}

/// Whether one of the document's `keys` is for a status.
pub fn is_any(keys: &[&str], status: StatusCode) -> bool {
    keys.iter().any(|key| is_of(key, status))
}

/// Declares the responses of an operation by status. `#[status]` has the document's status and how its body is
/// read: as JSON if it says nothing, by the function of [`reading`](crate::reading) of that name otherwise; a variant without a value has none. The more precise status stands first.
#[doc(hidden)]
#[macro_export]
macro_rules! responses {
    (
        #[operation($operation:literal)]
        pub enum $name:ident {
            $(#[status $status:tt] $variant:ident $(($value:ty $(,)?))?,)*
        }
    ) => {
        $crate::responses! {
            @declare #[derive(Clone, PartialEq)]
            $operation $name { $($status $variant $(($value))?,)* }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                match self {
                    $(
                        Self::$variant $(($crate::responses!(@bound value $value)))? => {
                            $crate::responses!(@serialize serializer $(value $value)?)
                        }
                    )*
                }
            }
        }

        #[cfg(feature = "mock")]
        impl $crate::by_status::WrittenByStatus for $name {
            fn written(&self) -> (&'static [&'static str], $crate::by_status::Written<'_>) {
                match self {
                    $(Self::$variant { .. } => $crate::responses!(@written self $name $variant $status $($value)?),)*
                }
            }
        }
    };
    (
        #[operation($operation:literal, stream)]
        pub enum $name:ident {
            $(#[status $status:tt] $variant:ident $(($value:ty $(,)?))?,)*
        }
    ) => {
        $crate::responses! {
            @declare $operation $name { $($status $variant $(($value))?,)* }
        }
    };
    (
        @declare $(#[$attribute:meta])*
        $operation:literal $name:ident { $($status:tt $variant:ident $(($value:ty $(,)?))?,)* }
    ) => {
        #[doc = concat!(
            " The responses of [`Client::", $operation, "`](crate::Client::", $operation, ") by status."
        )]
        #[derive(Debug)]
        $(#[$attribute])*
        #[non_exhaustive]
        pub enum $name {
            $(
                #[doc = concat!(" The response `", $crate::responses!(@status $status), "`.")]
                $variant $(($value))?,
            )*
        }

        impl $crate::by_status::ByStatus for $name {
            const STATUSES: &'static [&'static str] = &[$($crate::responses!(@status $status)),*];

            fn read(response: $crate::Response) -> $crate::reading::Read<Self> {
                $(
                    if $crate::by_status::is_of($crate::responses!(@status $status), response.status()) {
                        return $crate::responses!(@read response $name $variant $status $($value)?);
                    }
                )*
                ::std::result::Result::Err($crate::reading::Unread::Unexpected(response))
            }
        }
    };

    (@status ($status:literal $($rest:tt)*)) => { $status };

    (@read $response:ident $name:ident $variant:ident ($status:literal)) => {
        $crate::reading::map($crate::reading::empty($response), |()| $name::$variant)
    };
    (@read $response:ident $name:ident $variant:ident ($status:literal) $value:ty) => {
        $crate::reading::map($crate::reading::json($response), $name::$variant)
    };
    (@read $response:ident $name:ident $variant:ident ($status:literal, shape($shape:ty)) $value:ty) => {
        $crate::reading::map($crate::reading::shape::<$shape, _>($response), $name::$variant)
    };
    (@read $response:ident $name:ident $variant:ident ($status:literal, $how:ident $(($media_type:literal))?) $value:ty) => {
        $crate::reading::map($crate::reading::$how($response), $name::$variant)
    };

    (@bound $value:ident $type:ty) => { $value };
    (@serialize $serializer:ident) => { ::serde::Serializer::serialize_unit($serializer) };
    (@serialize $serializer:ident $value:ident $type:ty) => {
        ::serde::Serialize::serialize($value, $serializer)
    };

    (@written $this:ident $name:ident $variant:ident ($status:literal)) => {
        (&[$status], $crate::by_status::Written::Empty)
    };
    (@written $this:ident $name:ident $variant:ident ($status:literal, $kind:ident($media_type:literal)) $value:ty) => {
        match $this {
            $name::$variant(text) => {
                let media_type = $media_type;
                (&[$status], $crate::by_status::Written::Text { media_type, text })
            }
            _ => (&[$status], $crate::by_status::Written::Json),
        }
    };
    (@written $this:ident $name:ident $variant:ident ($status:literal $($rest:tt)*) $value:ty) => {
        (&[$status], $crate::by_status::Written::Json)
    };
}

#[cfg(test)]
mod tests {
    use super::{ByStatus, Written, WrittenByStatus, is_of};
    use reqwest::StatusCode;

    crate::responses! {
        #[operation("find")]
        pub enum Found {
            #[status("200")]
            Pet(
                // A type that is too long for the line has a comma behind it.
                Vec<String>,
            ),
            #[status("202", text("text/csv"))]
            Rows(String),
            #[status("204")]
            Nothing,
            #[status("4XX")]
            Refused(Option<u8>),
        }
    }

    #[test]
    fn a_response_is_written_as_its_status_says() {
        assert_eq!(Found::STATUSES, ["200", "202", "204", "4XX"]);
        let written = |found: Found| {
            let (statuses, body) = found.written();
            let body = match body {
                Written::Empty => "empty".to_owned(),
                Written::Json => "json".to_owned(),
                Written::Text { media_type, text } => format!("{media_type}: {text}"),
            };
            (statuses.to_vec(), body)
        };
        let expected = |status, body: &str| (vec![status], body.to_owned());
        assert_eq!(written(Found::Pet(Vec::new())), expected("200", "json"));
        let rows = Found::Rows("a,b".to_owned());
        assert_eq!(written(rows), expected("202", "text/csv: a,b"));
        assert_eq!(written(Found::Nothing), expected("204", "empty"));
        // Null is a body.
        assert_eq!(written(Found::Refused(None)), expected("4XX", "json"));
    }

    #[test]
    fn a_status_is_described_by_itself_by_its_hundreds_or_by_default() {
        for (key, described) in [
            ("404", true),
            ("4XX", true),
            ("default", true),
            ("400", false),
            ("5XX", false),
            ("40", false),
        ] {
            assert_eq!(is_of(key, StatusCode::NOT_FOUND), described, "{key}");
        }
    }
}
