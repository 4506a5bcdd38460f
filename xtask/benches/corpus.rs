//! Generation beside `openapi-to-rust`, over a folder of OpenAPI documents, as a Markdown table of
//! ratios: how long generation takes, how much code comes out, how long `cargo check` takes for it.
//!
//! ```console
//! cargo install openapi-to-rust --version 0.23.0
//! cargo bench -p xtask --bench corpus -- FOLDER
//! ```

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use clap::Parser;

#[derive(Parser)]
struct Arguments {
    /// A folder with OpenAPI documents as JSON.
    folder: PathBuf,
    /// The peer's program.
    #[arg(long, default_value = "openapi-to-rust")]
    peer: PathBuf,
    /// How often each generation runs; the median counts.
    #[arg(long, default_value_t = 15)]
    rounds: usize,
    /// How often each crate is checked; the median counts.
    #[arg(long, default_value_t = 3)]
    checks: usize,
    /// Where the crates and what cargo builds of them go; a temporary folder otherwise.
    #[arg(long)]
    work: Option<PathBuf>,
    /// What `cargo bench` adds.
    #[arg(long, hide = true)]
    bench: bool,
}

/// What one side makes of one document.
#[derive(Clone, Copy, Default)]
struct Measure {
    generation: Duration,
    lines: usize,
    check: Duration,
}

fn main() {
    let arguments = Arguments::parse();
    let temporary = tempfile::tempdir().unwrap();
    let work = arguments
        .work
        .unwrap_or_else(|| temporary.path().to_owned());
    let mut documents: Vec<PathBuf> = fs::read_dir(&arguments.folder)
        .unwrap_or_else(|error| panic!("{}: {error}", arguments.folder.display()))
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "json")
        })
        .collect();
    documents.sort();

    println!(
        "| document | generation | ours / peer's | lines | ours / peer's | `cargo check` | ours / peer's |"
    );
    println!("| --- | --- | --- | --- | --- | --- | --- |");
    let (mut our_sum, mut peer_sum) = (Measure::default(), Measure::default());
    for document in &documents {
        let name = document.file_stem().unwrap().to_string_lossy().into_owned();
        let ours = work.join("ours").join(&name);
        let peers = work.join("peer").join(&name);
        let our_command = || {
            let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
            command.arg("generate").arg("--spec").arg(document);
            command.arg("--out").arg(&ours);
            command
        };
        let peer_command = || {
            let mut command = Command::new(&arguments.peer);
            command.arg("generate").arg(document).arg("--output-dir");
            command
                .arg(peers.join("src"))
                .args(["--module-name", "api"]);
            command
        };
        let (our_generation, peer_generation) = in_turns(
            arguments.rounds,
            || time(our_command()),
            || time(peer_command()),
        );
        let our_generation = our_generation.unwrap_or_else(|| panic!("{name} does not generate"));
        if peer_generation.is_some() {
            as_crate(&peers, &name);
        }
        // Once to build the dependencies.
        let compiles = check(&ours, &work).is_some();
        assert!(compiles, "{name} does not compile");
        let peer_compiles = peer_generation.is_some() && check(&peers, &work).is_some();
        let (our_check, peer_check) = in_turns(
            arguments.checks,
            || check(&ours, &work),
            || peer_compiles.then(|| check(&peers, &work)).flatten(),
        );
        let our = Measure {
            generation: our_generation,
            lines: lines(&ours.join("src")),
            check: our_check.unwrap_or_else(|| panic!("{name} does not compile")),
        };
        let peer = peer_generation
            .zip(peer_check)
            .map(|(generation, check)| Measure {
                generation,
                lines: lines(&peers.join("src")),
                check,
            });
        if let Some(peer) = peer {
            add(&mut our_sum, our);
            add(&mut peer_sum, peer);
        }
        row(&name, our, peer);
    }
    row("all that both take", our_sum, Some(peer_sum));
}

/// The median times of both; `None` for one that fails.
fn in_turns(
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

fn median(times: Vec<Option<Duration>>) -> Option<Duration> {
    let mut times: Vec<Duration> = times.into_iter().collect::<Option<_>>()?;
    times.sort();
    times.get(times.len() / 2).copied()
}

/// How long a command takes, if it succeeds.
fn time(mut command: Command) -> Option<Duration> {
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let start = Instant::now();
    let status = command
        .status()
        .unwrap_or_else(|error| panic!("{}: {error}", command.get_program().to_string_lossy()));
    status.success().then(|| start.elapsed())
}

/// How long `cargo check` takes where the dependencies are there: all of the crate from the start, as it
/// is checked for those who depend on it.
fn check(folder: &Path, work: &Path) -> Option<Duration> {
    let root = folder.join("src/lib.rs");
    let text = fs::read(&root).ok()?;
    fs::write(&root, text).ok()?;
    let mut command = Command::new(env!("CARGO"));
    command.args(["check", "--quiet"]).current_dir(folder);
    command.env("CARGO_TARGET_DIR", work.join("target"));
    command.env("CARGO_INCREMENTAL", "0");
    time(command)
}

/// The peer makes modules, and says which dependencies a crate around them needs.
fn as_crate(folder: &Path, name: &str) {
    let source = folder.join("src");
    let dependencies = fs::read_to_string(source.join("REQUIRED_DEPS.toml")).unwrap();
    let package = format!(
        "[package]\nname = \"{name}-peer\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n"
    );
    fs::write(folder.join("Cargo.toml"), package + &dependencies).unwrap();
    fs::rename(source.join("mod.rs"), source.join("lib.rs")).unwrap();
}

fn lines(folder: &Path) -> usize {
    let entries = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let count = entries.map(|path| {
        if path.is_dir() {
            lines(&path)
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            fs::read_to_string(&path).unwrap().lines().count()
        } else {
            0
        }
    });
    count.sum()
}

fn add(sum: &mut Measure, one: Measure) {
    sum.generation += one.generation;
    sum.lines += one.lines;
    sum.check += one.check;
}

fn row(name: &str, our: Measure, peer: Option<Measure>) {
    let beside = |our: String, ratio: Option<f64>| match ratio {
        Some(ratio) => format!("{our} | {ratio:.2}"),
        None => format!("{our} | –"),
    };
    let seconds = |time: Duration| format!("{:.2} s", time.as_secs_f64());
    let ratio = |of: fn(Measure) -> f64| peer.map(|peer| of(our) / of(peer));
    println!(
        "| {name} | {} | {} | {} |",
        beside(
            seconds(our.generation),
            ratio(|measure| measure.generation.as_secs_f64())
        ),
        beside(our.lines.to_string(), ratio(|measure| measure.lines as f64)),
        beside(
            seconds(our.check),
            ratio(|measure| measure.check.as_secs_f64())
        ),
    );
}
