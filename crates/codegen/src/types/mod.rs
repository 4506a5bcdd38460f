//! The types of a plan as Rust: one item or a few for each type, each struct with its builder.
//!
//! None of them is typify's (by way of progenitor): open enums, unions, absent and null told apart,
//! properties beyond those described, secrets and constrained strings are more than it supports.

mod aliases;
mod code;
mod constrained;
mod customised;
mod cycles;
mod enums;
mod fields;
mod json_schema;
mod multipart;
mod rust;
mod shapes;
mod structs;
mod unions;
mod uses;

pub use code::{Code, documentation, longest_run, raw_string};
pub use customised::Customised;
pub use fields::{Field, Presence, fields, holds_secret, is_constant};
pub use rust::{From, Kind, Types};
pub use shapes::{Shapes, shapes};

/// Writes the type `name`.
pub fn write(types: &Types<'_>, name: &str) -> Code {
    let Some(schema) = types.schema(name) else {
        return Code::default();
    };
    let mut code = match types.kind(name) {
        Kind::Struct => structs::write(types, name, schema),
        Kind::Multipart => multipart::write(types, name, schema),
        Kind::Union => Code::of_items(unions::write(types, name, schema)),
        Kind::Enumeration => Code::of_items(enums::enumeration(types, name, schema)),
        Kind::Constant => Code::of_items(enums::constant(types, name, schema)),
        Kind::Replaced => Code::of_items(aliases::replaced(types, name, schema)),
        Kind::Alias => Code::of_items(aliases::alias(types, name, schema)),
        Kind::Wrapper => Code::of_items(aliases::wrapper(types, name, schema)),
        Kind::ConstrainedString => Code::of_items(constrained::write(types, name, schema)),
    };
    let of_plan = types.plan.types.get(name);
    code.gate = of_plan.map(|it| it.features.clone()).unwrap_or_default();
    code
}
