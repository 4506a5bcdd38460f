#![cfg_attr(feature = "client", doc = include_str!("../README.md"))]
#![cfg_attr(feature = "client", doc = include_str!("generated/operations.md"))]
#![cfg_attr(not(feature = "client"), doc = "The types of the API alone.")]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;

pub use generated::*;
