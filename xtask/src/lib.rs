//! The commands of the workspace, as functions of a root directory and a writer: tests call them
//! and compare their output.

// The links serve readers of the source: nobody publishes this documentation.
#![allow(rustdoc::private_intra_doc_links)]

pub mod bundle;
pub mod commands;
pub mod diff;
pub mod document;
#[cfg(feature = "vendor")]
pub mod fetch;
pub mod fingerprint;
pub mod generate;

pub mod model;
pub mod names;
pub mod normalise;
pub mod openapi;
pub mod overlay;
pub mod pagination;
#[cfg(feature = "vendor")]
pub mod progress;
pub mod recorded;
pub mod release;
pub mod report;
pub mod toml_file;
#[cfg(feature = "vendor")]
pub mod vendoring;

use std::process::ExitCode;

/// The outcome of a command that did not fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Done, or already up to date. Exit code 0.
    Done,
    /// Files are out of date, or a change is at or above the requested level. Exit code 4.
    Differs,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Done => ExitCode::SUCCESS,
            Outcome::Differs => ExitCode::from(4),
        }
    }
}
