//! Tests that run a part of themselves in processes of its own.

#![allow(dead_code)]

use std::process::{Child, Command, Stdio};

/// What the part is given, where this process is one that runs it.
pub fn argument() -> Option<String> {
    std::env::var("STREAMKAP_TEST_CHILD").ok()
}

/// The command that runs the test of this name again, as a child with this argument.
pub fn command(test: &str, argument: &str) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", test, "--nocapture", "--test-threads", "1"])
        .env("STREAMKAP_TEST_CHILD", argument)
        .stdout(Stdio::piped());
    command
}

/// The value that a child has printed after `name=`.
pub fn result(child: Child, name: &str) -> String {
    let output = child.wait_with_output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{text}");
    let start = format!("{name}=");
    let value = text
        .lines()
        .find_map(|line| Some(line.split_once(&start)?.1));
    value
        .unwrap_or_else(|| panic!("no {name} in {text}"))
        .to_owned()
}

/// The most memory that this process has used, in KiB, as the system counts it.
#[cfg(target_os = "linux")]
pub fn peak_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kibibytes = line.unwrap().trim().strip_suffix(" kB").unwrap();
    kibibytes.trim().parse().unwrap()
}
