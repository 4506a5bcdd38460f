//! Tokens and keys, over loopback. What needs a process of its own is beside this directory.

#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "../common/mod.rs"]
mod common;

mod calls;
mod exchange;
mod fastapi;
mod file_access;
mod hostile_machine;
mod hostile_memory;
mod hostile_server;
mod life;
mod project_key;
mod redaction;
mod stand_in;
mod store;
mod two_apis;
