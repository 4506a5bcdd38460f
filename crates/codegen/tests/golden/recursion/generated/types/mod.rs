// Generated; do not edit.

mod expression;
mod holder;
mod husband;
mod json;
mod list;
mod map;
mod negated;
mod own;
mod pair;
mod part;
mod ping;
mod pong;
mod tree;
mod wife;
pub use expression::*;
pub use holder::*;
pub use husband::*;
pub use json::*;
pub use list::*;
pub use map::*;
pub use negated::*;
pub use own::*;
pub use pair::*;
pub use part::*;
pub use ping::*;
pub use pong::*;
pub use tree::*;
pub use wife::*;

/// Builders of the structs.
pub mod builder {
    pub use super::expression::builder::*;
    pub use super::holder::builder::*;
    pub use super::husband::builder::*;
    pub use super::negated::builder::*;
    pub use super::part::builder::*;
    pub use super::tree::builder::*;
    pub use super::wife::builder::*;
}
