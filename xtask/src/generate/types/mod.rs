//! The types of a plan as Rust: one item or a few for each type, each with its builder where requests
//! use it.
//!
//! Strings whose length or pattern is checked are typify's (by way of progenitor); everything that
//! typify does not support is written here: open enums, unions, absent and null told apart,
//! properties beyond those described, secrets.

mod aliases;
mod code;
mod customised;
mod cycles;
mod enums;
mod fields;
mod multipart;
mod rust;
mod shapes;
mod structs;
mod unions;

pub use code::{Code, documentation};
pub use customised::{COMPARED, Customised};
pub use fields::{Presence, fields, holds_secret};
pub use rust::{From, Kind, Types};
pub use shapes::{Shapes, shapes};

/// Writes the type `name`.
pub fn write(types: &Types<'_>, name: &str) -> Code {
    let Some(schema) = types.schema(name) else {
        return Code::default();
    };
    match types.kind(name) {
        Kind::Struct => structs::write(types, name, schema),
        Kind::Multipart => multipart::write(types, name, schema),
        Kind::Union => Code::of_items(unions::write(types, name, schema)),
        Kind::Enumeration => Code::of_items(enums::enumeration(types, name, schema)),
        Kind::Constant => Code::of_items(enums::constant(types, name, schema)),
        Kind::Replaced => Code::of_items(aliases::replaced(types, name, schema)),
        Kind::Alias => Code::of_items(aliases::alias(types, name, schema)),
        Kind::Wrapper => Code::of_items(aliases::wrapper(types, name, schema)),
        // progenitor writes these.
        Kind::ConstrainedString => Code::default(),
    }
}
