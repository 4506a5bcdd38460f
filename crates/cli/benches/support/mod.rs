//! What the benchmarks beside a peer share.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// The OpenAPI documents of a directory, by name.
pub fn documents(directory: &Path) -> Vec<PathBuf> {
    let mut documents: Vec<PathBuf> = fs::read_dir(directory)
        .unwrap_or_else(|error| panic!("{}: {error}", directory.display()))
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "json")
        })
        .collect();
    documents.sort();
    documents
}

/// The command that generates our crate.
pub fn our_command(document: &Path, out: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_openapi-client"));
    command.arg("generate").arg("--spec").arg(document);
    command.arg("--out").arg(out);
    command
}

/// The command that generates the peer's modules.
pub fn peer_command(peer: &Path, document: &Path, out: &Path) -> Command {
    let mut command = Command::new(peer);
    command.arg("generate").arg(document).arg("--output-dir");
    command.arg(out.join("src")).args(["--module-name", "api"]);
    command
}

/// The median times of both; `None` for one that fails.
pub fn in_turns(
    rounds: usize,
    our: impl Fn() -> Option<Duration>,
    peer: impl Fn() -> Option<Duration>,
) -> (Option<Duration>, Option<Duration>) {
    let (mut ours, mut peers) = (Vec::new(), Vec::new());
    for _ in 0..rounds {
        ours.push(our());
        peers.push(peer());
    }
    (median(ours), median(peers))
}

pub fn median(times: Vec<Option<Duration>>) -> Option<Duration> {
    let mut times: Vec<Duration> = times.into_iter().collect::<Option<_>>()?;
    times.sort();
    times.get(times.len() / 2).copied()
}

/// How long a command takes, if it succeeds.
pub fn time(mut command: Command) -> Option<Duration> {
    command.stdin(Stdio::null());
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let start = Instant::now();
    let status = command
        .status()
        .unwrap_or_else(|error| panic!("{}: {error}", command.get_program().to_string_lossy()));
    status.success().then(|| start.elapsed())
}

/// How long `cargo check` takes where the dependencies are there: all of the crate from the start, as it
/// is checked for those who depend on it.
pub fn check(directory: &Path, work: &Path) -> Option<Duration> {
    let root = directory.join("src/lib.rs");
    let text = fs::read(&root).ok()?;
    fs::write(&root, text).ok()?;
    let mut command = Command::new(env!("CARGO"));
    command.args(["check", "--quiet"]).current_dir(directory);
    command.env("CARGO_TARGET_DIR", work.join("target"));
    command.env("CARGO_INCREMENTAL", "0");
    time(command)
}

/// The peer makes modules, and says which dependencies a crate around them needs.
pub fn as_crate(directory: &Path, name: &str) {
    let source = directory.join("src");
    let dependencies = fs::read_to_string(source.join("REQUIRED_DEPS.toml")).unwrap();
    let package = format!(
        "[package]\nname = \"{name}-peer\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n"
    );
    fs::write(directory.join("Cargo.toml"), package + &dependencies).unwrap();
    fs::rename(source.join("mod.rs"), source.join("lib.rs")).unwrap();
}
