// Generated; do not edit.

mod health;
#[cfg(feature = "tag-mock")]
#[cfg_attr(docsrs, doc(cfg(feature = "tag-mock")))]
mod mock;
#[cfg(feature = "pets")]
#[cfg_attr(docsrs, doc(cfg(feature = "pets")))]
mod pets;
#[cfg(feature = "shops")]
#[cfg_attr(docsrs, doc(cfg(feature = "shops")))]
mod shops_and_markets;
pub use health::*;

#[cfg(feature = "pets")]
#[cfg_attr(docsrs, doc(cfg(feature = "pets")))]
pub use pets::*;

#[cfg(feature = "shops")]
#[cfg_attr(docsrs, doc(cfg(feature = "shops")))]
pub use shops_and_markets::*;

#[cfg(feature = "tag-mock")]
#[cfg_attr(docsrs, doc(cfg(feature = "tag-mock")))]
pub use mock::*;
