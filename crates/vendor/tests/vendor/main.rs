//! Vendoring, from servers on loopback.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod from_site;
mod from_url;
mod support;
mod under_faults;
