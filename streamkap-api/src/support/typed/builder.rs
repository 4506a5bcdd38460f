//! Builders of structs.

/// Declares the builder of a struct: a setter for each field, from anything that converts. What does
/// not convert, or is missing, is told when the struct is built.
macro_rules! struct_builder {
    (
        $(#[$attribute:meta])*
        pub struct $name:ident for $target:path {
            $($kind:ident $field:ident $($null:ident)?: $value:ty,)*
        }
    ) => {
        $(#[$attribute])*
        #[derive(Clone, Debug, Default)]
        pub struct $name {
            $($field: ::std::option::Option<crate::support::struct_builder!(@held $kind $value)>,)*
            // No field of a document has a name that begins so.
            _problem: ::std::option::Option<::std::string::String>,
        }

        impl $name {
            $(crate::support::struct_builder!(@setter $kind $field $($null)?: $value);)*
        }

        impl ::std::convert::TryFrom<$name> for $target {
            type Error = ::std::string::String;

            fn try_from(builder: $name) -> ::std::result::Result<Self, Self::Error> {
                if let ::std::option::Option::Some(problem) = builder._problem {
                    return ::std::result::Result::Err(problem);
                }
                ::std::result::Result::Ok(Self {
                    $($field: crate::support::struct_builder!(@built $kind $field builder),)*
                })
            }
        }

        impl ::std::convert::From<$target> for $name {
            fn from(value: $target) -> Self {
                // A struct without fields has nothing to take over.
                let _ = &value;
                Self {
                    $($field: crate::support::struct_builder!(@taken $kind $field value),)*
                    _problem: ::std::option::Option::None,
                }
            }
        }
    };

    (@held required_or_null $value:ty) => { ::std::option::Option<$value> };
    (@held optional_or_null $value:ty) => { ::std::option::Option<$value> };
    (@held $kind:ident $value:ty) => { $value };

    (@setter required_or_null $field:ident: $value:ty) => {
        /// Sets the field; `None` is null.
        pub fn $field<V>(mut self, value: ::std::option::Option<V>) -> Self
        where
            V: ::std::convert::TryInto<$value>,
            V::Error: ::std::fmt::Display,
        {
            match value.map(::std::convert::TryInto::try_into).transpose() {
                ::std::result::Result::Ok(value) => self.$field = ::std::option::Option::Some(value),
                ::std::result::Result::Err(error) => {
                    self._problem = ::std::option::Option::Some(format!("{}: {error}", stringify!($field)));
                }
            }
            self
        }
    };
    (@setter optional_or_null $field:ident $null:ident: $value:ty) => {
        /// Sets the field to a value.
        pub fn $field<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<$value>,
            V::Error: ::std::fmt::Display,
        {
            match value.try_into() {
                ::std::result::Result::Ok(value) => {
                    self.$field = ::std::option::Option::Some(::std::option::Option::Some(value));
                }
                ::std::result::Result::Err(error) => {
                    self._problem = ::std::option::Option::Some(format!("{}: {error}", stringify!($field)));
                }
            }
            self
        }

        /// Sets the field to null, which says something else than leaving it out.
        pub fn $null(mut self) -> Self {
            self.$field = ::std::option::Option::Some(::std::option::Option::None);
            self
        }
    };
    (@setter $kind:ident $field:ident: $value:ty) => {
        /// Sets the field.
        pub fn $field<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<$value>,
            V::Error: ::std::fmt::Display,
        {
            match value.try_into() {
                ::std::result::Result::Ok(value) => self.$field = ::std::option::Option::Some(value),
                ::std::result::Result::Err(error) => {
                    self._problem = ::std::option::Option::Some(format!("{}: {error}", stringify!($field)));
                }
            }
            self
        }
    };

    (@built required $field:ident $builder:ident) => {
        $builder.$field.ok_or_else(|| concat!("no value for ", stringify!($field)).to_string())?
    };
    (@built required_or_null $field:ident $builder:ident) => { $builder.$field.flatten() };
    (@built constant $field:ident $builder:ident) => { $builder.$field.unwrap_or_default() };
    (@built extra $field:ident $builder:ident) => { $builder.$field.unwrap_or_default() };
    (@built $kind:ident $field:ident $builder:ident) => { $builder.$field };

    (@taken optional $field:ident $value:ident) => { $value.$field };
    (@taken optional_or_null $field:ident $value:ident) => { $value.$field };
    (@taken $kind:ident $field:ident $value:ident) => {
        ::std::option::Option::Some($value.$field)
    };
}

pub(crate) use struct_builder;
