//! Unions: which branch a JSON value belongs to, and the enum that holds it.
//!
//! The generator describes every type that a union can hold in one JSON file, its *shapes*. A union
//! is read in two steps. First the value is compared with the shapes of the branches, and the branch
//! that keeps most of it is chosen; each pair of a value and a type is compared once, however deep
//! unions are nested. Then the value is decoded as that branch. A value that no branch accepts is
//! kept as JSON.
//!
//! Generated code declares each union with `union!`, which expects the
//! shapes in `crate::SHAPES`.
//!
//! No message here quotes a value: a value that does not decode may hold a secret.

mod declare;
mod hash;
mod node;
mod resolve;
mod shape;
mod tape;

pub use node::{Union, deserialize};
pub use shape::{Shapes, Spelling};
pub(super) use tape::Tape;
