// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Patch {
    pub id: i64,
    pub parent: ::std::option::Option<i64>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::nullable::deserialize"
    )]
    pub by_types: ::std::option::Option<::std::option::Option<::std::string::String>>,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::nullable::deserialize"
    )]
    pub by_flag: ::std::option::Option<::std::option::Option<::std::string::String>>,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::nullable::deserialize"
    )]
    pub by_any_of: ::std::option::Option<::std::option::Option<::std::string::String>>,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::nullable::deserialize"
    )]
    pub by_one_of: ::std::option::Option<::std::option::Option<super::Label>>,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::nullable::deserialize"
    )]
    pub by_enum: ::std::option::Option<::std::option::Option<super::PatchByEnum>>,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::nullable::deserialize"
    )]
    pub by_reference: ::std::option::Option<::std::option::Option<super::MaybeLabel>>,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::nullable::deserialize"
    )]
    pub by_sibling: ::std::option::Option<::std::option::Option<super::Label>>,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::nullable::deserialize"
    )]
    pub by_json_null: ::std::option::Option<::std::option::Option<bool>>,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::nullable::deserialize"
    )]
    pub list: ::std::option::Option<
        ::std::option::Option<
            ::std::vec::Vec<::std::option::Option<::std::string::String>>,
        >,
    >,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub map: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::option::Option<i64>>,
    >,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::nullable::present"
    )]
    pub nothing: ::std::option::Option<()>,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient::read_nullable::<crate::support::lenient::Timestamp, _, _>"
    )]
    pub when: ::std::option::Option<
        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    >,
}

impl Patch {
    /// A builder, to set fields by name from anything that converts.
    pub fn builder() -> super::builder::Patch {
        ::std::default::Default::default()
    }
}

crate::support::open_enum! {
    pub enum PatchByEnum { Low = "low", High = "high", ..Other }
}

pub mod builder {
    crate::support::struct_builder! {
        #[doc = " Builder for [`Patch`](super::Patch)."] #[derive(Clone)] pub struct
        Patch for super::super::Patch { required id : i64, required_or_null parent : i64,
        optional name : ::std::string::String, optional_or_null by_types by_types_null :
        ::std::string::String, optional_or_null by_flag by_flag_null :
        ::std::string::String, optional_or_null by_any_of by_any_of_null :
        ::std::string::String, optional_or_null by_one_of by_one_of_null :
        super::super::Label, optional_or_null by_enum by_enum_null :
        super::super::PatchByEnum, optional_or_null by_reference by_reference_null :
        super::super::MaybeLabel, optional_or_null by_sibling by_sibling_null :
        super::super::Label, optional_or_null by_json_null by_json_null_null : bool,
        optional_or_null list list_null : ::std::vec::Vec < ::std::option::Option <
        ::std::string::String > >, optional map : ::std::collections::BTreeMap <
        ::std::string::String, ::std::option::Option < i64 > >, optional nothing : (),
        optional_or_null when when_null : ::chrono::DateTime < ::chrono::offset::Utc >, }
    }
}
