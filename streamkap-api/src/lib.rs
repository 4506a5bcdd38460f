#![cfg_attr(all(feature = "client", feature = "full"), doc = include_str!("../README.md"))]
#![cfg_attr(all(feature = "client", feature = "full"), doc = include_str!("generated/operations.md"))]
#![cfg_attr(
    not(all(feature = "client", feature = "full")),
    doc = "A part of the API."
)]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::*;
