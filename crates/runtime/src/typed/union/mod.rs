//! Unions: which branch a JSON value belongs to, and the enum that holds it.
//!
//! The generator describes every type that a union can hold in one JSON file, its *shapes*. A union
//! is read in three steps. The value is written onto a tape, which borrows its strings from the input.
//! Then it is compared with the shapes of the branches: a branch that is the only one for values of its
//! kind, tag and constants is chosen at once, and otherwise the one that keeps most of the value; each pair
//! of a value and a union is compared once, however deep unions are nested. Then the value is decoded as
//! that branch. A value that no branch accepts is kept as JSON.
//!
//! Generated code declares each union with `union!`, which expects the
//! shapes in `crate::SHAPES`.
//!
//! No message here quotes a value: a value that does not decode may hold a secret.

mod declare;
mod read;
mod resolve;
mod shape;

pub use read::{Union, deserialize};
pub use shape::{Shapes, Spelling};
