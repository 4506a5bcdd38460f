#![cfg_attr(feature = "client", doc = include_str!("generated/operations.md"))]
#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::*;
