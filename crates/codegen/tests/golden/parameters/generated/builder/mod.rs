// Generated; do not edit.

mod headers;
mod query;
mod simple;
mod slips;
pub use headers::*;
pub use query::*;
pub use simple::*;
pub use slips::*;
