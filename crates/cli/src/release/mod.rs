//! The next release of the packages: versions, changelogs and manifests.

pub mod changelog;
pub mod manifest;
pub mod version;
