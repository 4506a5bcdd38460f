//! The workspace's own commands, as functions over a root folder and a writer, so that tests call
//! them and compare what they print.

pub mod commands;
pub mod diff;
pub mod document;
pub mod fingerprint;
pub mod generate;
pub mod lower;
pub mod openapi;
pub mod overlay;
pub mod plan;
pub mod release;
pub mod report;
pub mod vendor;

use std::process::ExitCode;

/// How a command that did not fail ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Everything asked for was done, or is as it should be. Exit code 0.
    Done,
    /// The answer is no: files are not current, or a change is at or above the level asked about.
    /// Exit code 4.
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
