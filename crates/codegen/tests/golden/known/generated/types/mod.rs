// Generated; do not edit.

#[cfg(feature = "connectors")]
mod connectors;
mod create;
mod mode;
#[cfg(any(feature = "connectors", feature = "steps"))]
mod shared_tls;
mod source;
#[cfg(feature = "steps")]
mod steps;
pub use create::*;
pub use mode::*;
pub use source::*;

#[cfg(feature = "connectors")]
#[cfg_attr(docsrs, doc(cfg(feature = "connectors")))]
pub use connectors::*;

#[cfg(any(feature = "connectors", feature = "steps"))]
#[cfg_attr(docsrs, doc(cfg(any(feature = "connectors", feature = "steps"))))]
pub use shared_tls::*;

#[cfg(feature = "steps")]
#[cfg_attr(docsrs, doc(cfg(feature = "steps")))]
pub use steps::*;

/// Builders of the structs.
pub mod builder {
    pub use super::create::builder::*;
    pub use super::source::builder::*;

    #[cfg(feature = "connectors")]
    #[cfg_attr(docsrs, doc(cfg(feature = "connectors")))]
    pub use super::connectors::builder::*;

    #[cfg(feature = "steps")]
    #[cfg_attr(docsrs, doc(cfg(feature = "steps")))]
    pub use super::steps::builder::*;
}
