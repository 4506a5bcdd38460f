//! What writers state of the public items that they write, from the data that they write them from.

mod facts;
mod item;

pub use facts::describe;
pub use item::{Builder, BuilderField, Declared, Items, Methods, item, setter, text};
