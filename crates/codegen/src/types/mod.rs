//! The types of an API as Rust: one item or a few for each type, each struct with its builder.
//!
//! None of them is typify's (by way of progenitor): open enums, unions, absent and null told apart,
//! properties beyond those described, secrets and constrained strings are more than it supports.

mod aliases;
mod code;
mod constrained;
mod customised;
mod cycles;
mod depth;
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
pub use rust::{From, RustKind, Types};
pub use shapes::{Shapes, shapes};

use crate::stated::describe;

/// Writes the type `name`.
pub fn write(types: &Types<'_>, name: &str) -> Code {
    let Some(schema) = types.schema(name) else {
        return Code::default();
    };
    let mut code = match types.kind(name) {
        RustKind::Struct => structs::write(types, name, schema),
        RustKind::Multipart => multipart::write(types, name, schema),
        RustKind::Union => unions::write(types, name, schema),
        RustKind::Enumeration => enums::enumeration(types, name, schema),
        RustKind::Constant => enums::constant(types, name, schema),
        RustKind::Replaced => aliases::replaced(types, name, schema),
        RustKind::Alias => aliases::alias(types, name, schema),
        RustKind::Wrapper => aliases::wrapper(types, name, schema),
        RustKind::ConstrainedString => constrained::write(types, name, schema),
    };
    if let Some(item) = code.public.get_mut(&types.public_path(name)) {
        describe(schema, item);
    }
    let of_api = types.api.types.get(name);
    code.gate = of_api.map(|it| it.features.clone()).unwrap_or_default();
    code
}
