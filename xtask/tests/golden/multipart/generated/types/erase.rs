// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Default)]
#[non_exhaustive]
pub struct EraseBody {
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub why: ::std::option::Option<::std::string::String>,
}

impl EraseBody {
    /// A builder, to set fields by name from anything that converts.
    pub fn builder() -> super::builder::EraseBody {
        ::std::default::Default::default()
    }
}

pub mod builder {
    crate::support::struct_builder! {
        #[doc = " Builder for [`EraseBody`](super::EraseBody)."] #[derive(Clone)] pub
        struct EraseBody for super::super::EraseBody { optional why :
        ::std::string::String, }
    }
}
