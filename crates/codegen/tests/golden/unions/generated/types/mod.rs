// Generated; do not edit.

mod animal;
mod bird;
mod circle;
mod event;
mod fish;
mod notice;
mod pair;
mod scalar;
mod shape;
mod square;
mod subscription;
mod timestamp;
mod whole;
pub use animal::*;
pub use bird::*;
pub use circle::*;
pub use event::*;
pub use fish::*;
pub use notice::*;
pub use pair::*;
pub use scalar::*;
pub use shape::*;
pub use square::*;
pub use subscription::*;
pub use timestamp::*;
pub use whole::*;

/// Builders of the structs.
pub mod builder {
    pub use super::animal::builder::*;
    pub use super::bird::builder::*;
    pub use super::circle::builder::*;
    pub use super::event::builder::*;
    pub use super::fish::builder::*;
    pub use super::shape::builder::*;
    pub use super::square::builder::*;
    pub use super::subscription::builder::*;
    pub use super::whole::builder::*;
}
