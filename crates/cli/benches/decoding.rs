//! Decoding and encoding by the generated types beside those of `openapi-to-rust` and beside
//! `serde_json::Value`, over values of the component schemas of a directory of OpenAPI documents, as a
//! Markdown table of ratios.
//!
//! ```console
//! cargo install openapi-to-rust --version 0.23.0
//! cargo bench -p openapi-client-cli --bench decoding -- DIRECTORY
//! ```
//!
//! Only values that both sides decode are measured. The sides take turns value by value.

#![allow(clippy::unwrap_used, clippy::expect_used)]

#[allow(dead_code)]
#[path = "support/mod.rs"]
mod support;
#[allow(dead_code)]
#[path = "../../codegen/tests/codegen/support/values.rs"]
mod values;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::Parser;
use serde_json::Value;

use support::{as_crate, documents, our_command, peer_command, time};

#[derive(Parser)]
struct Arguments {
    /// A directory with OpenAPI documents as JSON.
    directory: PathBuf,
    /// The peer's program.
    #[arg(long, default_value = "openapi-to-rust")]
    peer: PathBuf,
    /// How often each value is decoded and encoded in a turn.
    #[arg(long, default_value_t = 200)]
    rounds: usize,
    /// Where the crates and what cargo builds of them go; a temporary directory otherwise.
    #[arg(long)]
    work: Option<PathBuf>,
    /// What `cargo bench` adds.
    #[arg(long, hide = true)]
    bench: bool,
}

fn main() {
    let arguments = Arguments::parse();
    let temporary = tempfile::tempdir().unwrap();
    let work = arguments
        .work
        .clone()
        .unwrap_or_else(|| temporary.path().to_owned());
    println!(
        "| document | values | decoding, ours | / peer's | / `Value` | encoding, ours | / peer's |"
    );
    println!("| --- | --- | --- | --- | --- | --- | --- |");
    let mut sums = [0.0; 6];
    for document in documents(&arguments.directory) {
        let name = document.file_stem().unwrap().to_string_lossy().into_owned();
        match measure(&arguments, &work, &document, &name) {
            Some(measured) => {
                row(&name, measured);
                sums.iter_mut()
                    .zip(measured)
                    .for_each(|(sum, one)| *sum += one);
            }
            None => println!("| {name} | – | – | – | – | – | – |"),
        }
    }
    row("all that both decode", sums);
}

/// The count of values, then nanoseconds: decoding by ours, the peer's and `Value`, encoding by ours and
/// the peer's. `None` where the peer refuses the document or its output does not compile.
fn measure(arguments: &Arguments, work: &Path, document: &Path, name: &str) -> Option<[f64; 6]> {
    let (ours, peers) = (work.join("ours").join(name), work.join("peer").join(name));
    time(our_command(document, &ours)).unwrap_or_else(|| panic!("{name} does not generate"));
    time(peer_command(&arguments.peer, document, &peers))?;
    as_crate(&peers, name);
    let parsed: Value = serde_json::from_str(&fs::read_to_string(document).unwrap()).unwrap();
    let (our_types, peer_types) = (
        types(&ours.join("src/generated/types")),
        types(&peers.join("src")),
    );
    let maker = values::Maker {
        document: &parsed,
        future: false,
    };
    let driver = work.join("driver").join(name);
    let (mut calls, mut cases) = (String::new(), Vec::new());
    let components = parsed["components"]["schemas"].as_object();
    for component in components.into_iter().flatten().map(|(name, _)| name) {
        let folded = folded(component);
        let (Some(our), Some(peer)) = (our_types.get(&folded), peer_types.get(&folded)) else {
            continue;
        };
        let made: Vec<String> = maker
            .of_component(component)
            .iter()
            .map(Value::to_string)
            .collect();
        writeln!(
            calls,
            "        {:?} => pair::<ours::types::{our}, peers::{peer}>(json, rounds),",
            component
        )
        .unwrap();
        cases.push((component.clone(), made));
    }
    write_driver(&driver, name, (&ours, &peers), &calls);
    fs::write(
        driver.join("cases.json"),
        serde_json::to_vec(&cases).unwrap(),
    )
    .unwrap();
    let mut command = Command::new(env!("CARGO"));
    command.args(["run", "--release", "--quiet"]);
    command.arg(arguments.rounds.to_string());
    command.current_dir(&driver);
    command.env("CARGO_TARGET_DIR", work.join("target"));
    let output = command.output().unwrap();
    if !output.status.success() {
        eprintln!("{name}: {}", String::from_utf8_lossy(&output.stderr));
        return None;
    }
    let numbers = String::from_utf8_lossy(&output.stdout);
    let numbers: Vec<f64> = numbers
        .split_whitespace()
        .map(|number| number.parse().unwrap())
        .collect();
    numbers.try_into().ok()
}

fn folded(name: &str) -> String {
    let letters = name.chars().filter(char::is_ascii_alphanumeric);
    letters.collect::<String>().to_lowercase()
}

/// The public types in the Rust files of a directory, by their folded names.
fn types(directory: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            if path.file_name().is_some_and(|name| name != "builder") {
                found.extend(types(&path));
            }
            continue;
        }
        for line in fs::read_to_string(&path).unwrap_or_default().lines() {
            let words: Vec<&str> = line.split_whitespace().take(3).collect();
            if let ["pub", "struct" | "enum" | "type", name] = words.as_slice() {
                let is_part = |c: char| c.is_alphanumeric() || c == '_';
                let name: String = name.chars().take_while(|c| is_part(*c)).collect();
                found.insert(folded(&name), name);
            }
        }
    }
    found
}

fn write_driver(driver: &Path, name: &str, (ours, peers): (&Path, &Path), calls: &str) {
    let package = |directory: &Path| {
        let manifest = fs::read_to_string(directory.join("Cargo.toml")).unwrap();
        let line = manifest.lines().find(|line| line.starts_with("name = "));
        let name = line.unwrap().trim_start_matches("name = ");
        name.trim_matches('"').to_owned()
    };
    fs::create_dir_all(driver.join("src")).unwrap();
    let manifest = format!(
        "[package]\nname = \"{name}-driver\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [dependencies]\n\
         ours = {{ package = {:?}, path = {ours:?}, default-features = false }}\n\
         peers = {{ package = {:?}, path = {peers:?} }}\n\
         serde = \"1\"\nserde_json = \"1\"\n",
        package(ours),
        package(peers),
    );
    fs::write(driver.join("Cargo.toml"), manifest).unwrap();
    let program = include_str!("support/driver.rs").replace("        // One line a type.\n", calls);
    fs::write(driver.join("src/main.rs"), program).unwrap();
}

fn row(name: &str, measured: [f64; 6]) {
    let [count, our, peer, value, our_encoding, peer_encoding] = measured;
    println!(
        "| {name} | {count:.0} | {:.0} µs | {:.2} | {:.2} | {:.0} µs | {:.2} |",
        our / 1e3,
        our / peer,
        our / value,
        our_encoding / 1e3,
        our_encoding / peer_encoding,
    );
}
