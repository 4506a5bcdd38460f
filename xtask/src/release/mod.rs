//! The next release of `streamkap-api`: its version, its changelog and its manifests.

pub mod changelog;
pub mod manifest;
pub mod version;
