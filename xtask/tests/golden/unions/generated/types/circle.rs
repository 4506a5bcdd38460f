// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Circle {
    pub kind: ::std::string::String,
    pub radius: f64,
}

impl Circle {
    /// A builder, to set fields by name from anything that converts.
    pub fn builder() -> super::builder::Circle {
        ::std::default::Default::default()
    }
}

pub mod builder {
    crate::support::struct_builder! {
        #[doc = " Builder for [`Circle`](super::Circle)."] #[derive(Clone)] pub struct
        Circle for super::super::Circle { required kind : ::std::string::String, required
        radius : f64, }
    }
}
