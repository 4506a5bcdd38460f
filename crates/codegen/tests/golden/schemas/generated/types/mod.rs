// Generated; do not edit.

mod base;
mod class;
mod code;
mod codes;
mod level;
mod open;
mod parcel;
mod rate;
mod reading;
mod report;
mod stamp;
mod stop;
mod tree;
pub use base::*;
pub use class::*;
pub use code::*;
pub use codes::*;
pub use level::*;
pub use open::*;
pub use parcel::*;
pub use rate::*;
pub use reading::*;
pub use report::*;
pub use stamp::*;
pub use stop::*;
pub use tree::*;

/// Builders of the structs.
pub mod builder {
    pub use super::base::builder::*;
    pub use super::open::builder::*;
    pub use super::parcel::builder::*;
    pub use super::reading::builder::*;
    pub use super::report::builder::*;
    pub use super::stop::builder::*;
}
