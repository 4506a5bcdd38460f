// Generated; do not edit.

#[cfg(feature = "full")]
mod full;
mod health;
#[cfg(feature = "pets")]
mod pets;
#[cfg(any(feature = "pets", feature = "shops"))]
mod shared_animal;
#[cfg(any(feature = "pets", feature = "shops", feature = "tag-mock"))]
mod shared_code;
#[cfg(feature = "shops")]
mod shops;
pub use health::*;

#[cfg(feature = "full")]
#[cfg_attr(docsrs, doc(cfg(feature = "full")))]
pub use full::*;

#[cfg(feature = "pets")]
#[cfg_attr(docsrs, doc(cfg(feature = "pets")))]
pub use pets::*;

#[cfg(any(feature = "pets", feature = "shops"))]
#[cfg_attr(docsrs, doc(cfg(any(feature = "pets", feature = "shops"))))]
pub use shared_animal::*;

#[cfg(any(feature = "pets", feature = "shops", feature = "tag-mock"))]
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "pets", feature = "shops", feature = "tag-mock")))
)]
pub use shared_code::*;

#[cfg(feature = "shops")]
#[cfg_attr(docsrs, doc(cfg(feature = "shops")))]
pub use shops::*;

/// Builders of the structs.
pub mod builder {
    pub use super::health::builder::*;

    #[cfg(feature = "full")]
    #[cfg_attr(docsrs, doc(cfg(feature = "full")))]
    pub use super::full::builder::*;

    #[cfg(any(feature = "pets", feature = "shops"))]
    #[cfg_attr(docsrs, doc(cfg(any(feature = "pets", feature = "shops"))))]
    pub use super::shared_animal::builder::*;

    #[cfg(feature = "shops")]
    #[cfg_attr(docsrs, doc(cfg(feature = "shops")))]
    pub use super::shops::builder::*;
}
