//! The enum of a union.

/// Declares the enum of a union: a variant for each branch, and behind `..` the variant that keeps
/// any other value as JSON.
///
/// - `: From` behind a variant implements `From` for what it holds.
/// - `as` inside a variant reads the value in a shape of [`lenient`](crate::support::lenient).
/// - `redacted` before the last variant keeps its JSON out of `Debug`.
macro_rules! union {
    ($(#[$attribute:meta])* pub enum $name:ident { $($body:tt)* }) => {
        crate::support::union! {
            in crate::generated::SHAPES;
            $(#[$attribute])*
            pub enum $name { $($body)* }
        }
    };

    (
        in $shapes:path;
        $(#[$attribute:meta])*
        pub enum $name:ident {
            $($(#[$of_variant:meta])* $variant:ident($value:ty $(as $shape:ty)?) $(: $from:ident)?,)*
            .. redacted $other:ident
        }
    ) => {
        crate::support::union! {
            @declare $shapes; $other crate::support::Redacted<::serde_json::Value>;
            [$(#[$attribute])*] $name
            $($(#[$of_variant])* $variant($value $(as $shape)?) $(: $from)?,)*
        }
    };

    (
        in $shapes:path;
        $(#[$attribute:meta])*
        pub enum $name:ident {
            $($(#[$of_variant:meta])* $variant:ident($value:ty $(as $shape:ty)?) $(: $from:ident)?,)*
            .. $other:ident
        }
    ) => {
        crate::support::union! {
            @declare $shapes; $other ::serde_json::Value;
            [$(#[$attribute])*] $name
            $($(#[$of_variant])* $variant($value $(as $shape)?) $(: $from)?,)*
        }
    };

    (
        @declare $shapes:path; $other:ident $json:ty;
        [$(#[$attribute:meta])*] $name:ident
        $($(#[$of_variant:meta])* $variant:ident($value:ty $(as $shape:ty)?) $(: $from:ident)?,)*
    ) => {
        $(#[$attribute])*
        #[derive(Clone, Debug, ::serde::Serialize)]
        #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
        #[serde(untagged)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$of_variant])* $variant($value),)*
            /// A value that the document does not describe, as it came.
            #[cfg_attr(feature = "schemars", schemars(skip))]
            $other($json),
        }

        impl crate::support::union::Union for $name {
            const NAME: &'static str = concat!("$union:", stringify!($name));

            fn shapes() -> &'static crate::support::union::Shapes {
                &$shapes
            }

            fn read<'de, __Access: ::serde::de::SeqAccess<'de>>(
                branch: usize,
                value: &mut __Access,
            ) -> ::std::option::Option<Self> {
                let mut branches = 0..;
                $(
                    if branches.next() == ::std::option::Option::Some(branch) {
                        let value = crate::support::union!(@read value $value $(as $shape)?);
                        return value.ok()?.map(Self::$variant);
                    }
                )*
                ::std::option::Option::None
            }

            fn other(value: ::serde_json::Value) -> Self {
                Self::$other(::std::convert::Into::into(value))
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<__Deserializer: ::serde::Deserializer<'de>>(
                deserializer: __Deserializer,
            ) -> ::std::result::Result<Self, __Deserializer::Error> {
                crate::support::union::deserialize(deserializer)
            }
        }

        $($(
            impl ::std::convert::$from<$value> for $name {
                fn from(value: $value) -> Self {
                    Self::$variant(value)
                }
            }
        )?)*
    };

    (@read $access:ident $value:ty) => { $access.next_element::<$value>() };
    (@read $access:ident $value:ty as $shape:ty) => {
        $access
            .next_element::<crate::support::lenient::InShape<$shape, $value>>()
            .map(|value| value.map(|value| value.0))
    };
}

pub(crate) use union;
