// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Pet {
    pub name: ::std::string::String,
    pub species: super::PetSpecies,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub color: ::std::option::Option<super::PetColor>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub place: ::std::option::Option<super::PetPlace>,
}

impl Pet {
    /// A builder, to set fields by name from anything that converts.
    pub fn builder() -> super::builder::Pet {
        ::std::default::Default::default()
    }
}

crate::support::open_enum! {
    pub enum PetColor { Black = "black", White = "white", ..Other }
}

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Default)]
#[non_exhaustive]
pub struct PetColor2 {
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub red: ::std::option::Option<i64>,
}

crate::support::open_enum! {
    pub enum PetPlace { In = "in", Out = "out", ..Other }
}

crate::support::constant! {
    #[doc = " Always `\"pet\"`."] pub struct PetSpecies = "\"pet\"";
}

pub mod builder {
    crate::support::struct_builder! {
        #[doc = " Builder for [`Pet`](super::Pet)."] #[derive(Clone)] pub struct Pet for
        super::super::Pet { required name : ::std::string::String, constant species :
        super::super::PetSpecies, optional color : super::super::PetColor, optional place
        : super::super::PetPlace, }
    }
}
