//! Builders of structs.

/// Declares the builder of a struct: a setter for each field, from anything that converts. What does
/// not convert, or is missing, is reported when the struct is built.
macro_rules! struct_builder {
    (
        $(#[$attribute:meta])*
        pub struct $name:ident for $target:path {
            $($(#[$mark:meta])* $kind:ident $field:ident $($null:ident)?: $value:ty,)*
        }
    ) => {
        $(#[$attribute])*
        #[derive(Debug, Default)]
        pub struct $name {
            $($field: ::std::option::Option<crate::support::struct_builder!(@held $kind $value)>,)*
            // No field of a document has a name that begins so.
            _problem: crate::support::Problem,
        }

        impl $name {
            $(crate::support::struct_builder!(@setter [$(#[$mark])*] $kind $field $($null)?: $value);)*
        }

        impl ::std::convert::TryFrom<$name> for $target {
            type Error = ::std::string::String;

            fn try_from(builder: $name) -> ::std::result::Result<Self, Self::Error> {
                builder._problem.none()?;
                ::std::result::Result::Ok(Self {
                    $($field: crate::support::struct_builder!(@built $kind $field builder),)*
                })
            }
        }

        impl ::std::convert::From<$target> for $name {
            fn from(value: $target) -> Self {
                // A struct without fields has nothing to copy.
                let _ = &value;
                Self {
                    $($field: crate::support::struct_builder!(@taken $kind $field value),)*
                    _problem: ::std::default::Default::default(),
                }
            }
        }
    };

    (@held required_or_null $value:ty) => { ::std::option::Option<$value> };
    (@held optional_or_null $value:ty) => { ::std::option::Option<$value> };
    // Properties that nobody described may be secrets.
    (@held extra $value:ty) => { crate::support::Redacted<$value> };
    (@held $kind:ident $value:ty) => { $value };

    (@setter [$(#[$mark:meta])*] required_or_null $field:ident: $value:ty) => {
        /// Sets the field; `None` is null.
        $(#[$mark])*
        pub fn $field<V>(mut self, value: ::std::option::Option<V>) -> Self
        where
            V: ::std::convert::TryInto<$value>,
            V::Error: ::std::fmt::Display,
        {
            self.$field = ::std::option::Option::Some(
                value.and_then(|value| self._problem.converted(stringify!($field), value)),
            );
            self
        }
    };
    (@setter [$(#[$mark:meta])*] optional_or_null $field:ident $null:ident: $value:ty) => {
        /// Sets the field to a value.
        $(#[$mark])*
        pub fn $field<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<$value>,
            V::Error: ::std::fmt::Display,
        {
            self.$field = ::std::option::Option::Some(self._problem.converted(stringify!($field), value));
            self
        }

        /// Sets the field to null, which is not the same as leaving it out.
        $(#[$mark])*
        pub fn $null(mut self) -> Self {
            self.$field = ::std::option::Option::Some(::std::option::Option::None);
            self
        }
    };
    (@setter [$(#[$mark:meta])*] extra $field:ident: $value:ty) => {
        /// Sets the properties that the document does not describe.
        $(#[$mark])*
        pub fn $field<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<$value>,
            V::Error: ::std::fmt::Display,
        {
            let value: ::std::option::Option<$value> =
                self._problem.converted(stringify!($field), value);
            self.$field = value.map(::std::convert::Into::into);
            self
        }
    };
    (@setter [$(#[$mark:meta])*] $kind:ident $field:ident: $value:ty) => {
        /// Sets the field.
        $(#[$mark])*
        pub fn $field<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<$value>,
            V::Error: ::std::fmt::Display,
        {
            self.$field = self._problem.converted(stringify!($field), value);
            self
        }
    };

    (@built required $field:ident $builder:ident) => {
        $builder.$field.ok_or_else(|| concat!("no value for ", stringify!($field)).to_string())?
    };
    (@built required_or_null $field:ident $builder:ident) => { $builder.$field.flatten() };
    (@built constant $field:ident $builder:ident) => { $builder.$field.unwrap_or_default() };
    (@built extra $field:ident $builder:ident) => { $builder.$field.unwrap_or_default().into_inner() };
    (@built $kind:ident $field:ident $builder:ident) => { $builder.$field };

    (@taken optional $field:ident $value:ident) => { $value.$field };
    (@taken optional_or_null $field:ident $value:ident) => { $value.$field };
    (@taken extra $field:ident $value:ident) => {
        ::std::option::Option::Some($value.$field.into())
    };
    (@taken $kind:ident $field:ident $value:ident) => {
        ::std::option::Option::Some($value.$field)
    };
}

pub(crate) use struct_builder;

/// What did not convert, reported when the struct is built.
#[derive(Clone, Debug, Default)]
pub struct Problem(Option<String>);

impl Problem {
    /// The value for `field`; `None` where it does not convert, which is remembered.
    pub fn converted<V, T>(&mut self, field: &str, value: V) -> Option<T>
    where
        V: TryInto<T>,
        V::Error: std::fmt::Display,
    {
        match value.try_into() {
            Ok(value) => Some(value),
            Err(error) => {
                self.0 = Some(format!("{field}: {error}"));
                None
            }
        }
    }

    /// Whether all went well.
    ///
    /// # Errors
    ///
    /// What did not convert, with the field's name.
    pub fn none(self) -> Result<(), String> {
        self.0.map_or(Ok(()), Err)
    }
}
