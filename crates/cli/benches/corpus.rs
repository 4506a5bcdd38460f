//! Generation beside `openapi-to-rust`, over a directory of OpenAPI documents, as a Markdown table of
//! ratios: how long generation takes, how much code comes out, how long `cargo check` takes for it.
//!
//! ```console
//! cargo install openapi-to-rust --version 0.23.0
//! cargo bench -p openapi-client-cli --bench corpus -- DIRECTORY
//! ```

#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "support/mod.rs"]
mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Parser;

use support::{as_crate, check, documents, in_turns, our_command, peer_command, time};

#[derive(Parser)]
struct Arguments {
    /// A directory with OpenAPI documents as JSON.
    directory: PathBuf,
    /// The peer's program.
    #[arg(long, default_value = "openapi-to-rust")]
    peer: PathBuf,
    /// How often each generation runs; the median counts.
    #[arg(long, default_value_t = 15)]
    rounds: usize,
    /// How often each crate is checked; the median counts.
    #[arg(long, default_value_t = 3)]
    checks: usize,
    /// Where the crates and what cargo builds of them go; a temporary directory otherwise.
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
    println!(
        "| document | generation | ours / peer's | lines | ours / peer's | `cargo check` | ours / peer's |"
    );
    println!("| --- | --- | --- | --- | --- | --- | --- |");
    let (mut our_sum, mut peer_sum) = (Measure::default(), Measure::default());
    for document in &documents(&arguments.directory) {
        let name = document.file_stem().unwrap().to_string_lossy().into_owned();
        let ours = work.join("ours").join(&name);
        let peers = work.join("peer").join(&name);
        let (our_generation, peer_generation) = in_turns(
            arguments.rounds,
            || time(our_command(document, &ours)),
            || time(peer_command(&arguments.peer, document, &peers)),
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

fn lines(directory: &Path) -> usize {
    let entries = fs::read_dir(directory)
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
