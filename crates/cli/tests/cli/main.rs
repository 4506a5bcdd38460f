//! The commands, by their functions and by the program.

#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "../../../vendor/tests/vendor/support/server.rs"]
mod server;

mod command_line;
mod diff_command;
mod fastapi;
mod generate_command;
mod names;
mod readme;
mod support;
mod urls;
mod vendor_killed;
mod workflows;
