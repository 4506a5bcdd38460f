//! Documents at random, from fixed seeds: nothing panics, and all that is generated is Rust. The fuzz target
//! `document` finds its documents by the same grammar.
//!
//! `RANDOM_DOCUMENTS` is their number, and `RANDOM_SEED` the first seed.

use std::time::{Duration, Instant};

use crate::support::grammar;
use openapi_client_codegen::generate;

/// The most that one of these small documents may take, without optimisation and on a busy machine.
const LONG: Duration = Duration::from_secs(20);

fn number(name: &str, default: u64) -> u64 {
    std::env::var(name).map_or(default, |number| number.parse().unwrap())
}

#[test]
fn any_document_becomes_code_that_parses() {
    let (first, count) = (number("RANDOM_SEED", 0), number("RANDOM_DOCUMENTS", 150));
    let start = Instant::now();
    let (mut slowest, mut files) = ((Duration::ZERO, 0), 0);
    for seed in first..first + count {
        let document = grammar::Source::new(&bytes(seed)).document();
        let begin = Instant::now();
        let generation =
            std::panic::catch_unwind(|| generate(&document, &["Generated.".to_owned()]));
        let Ok(Ok(generation)) = generation else {
            let problem = generation.map(|result| result.map(|_| ()));
            panic!("seed {seed}: {problem:?}: {document}");
        };
        slowest = slowest.max((begin.elapsed(), seed));
        for (path, text) in &generation.files {
            let parsed = syn::parse_file(text);
            assert!(parsed.is_ok(), "seed {seed}: {path}: {text}");
            files += 1;
        }
    }
    assert!(slowest.0 < LONG, "{slowest:?}");
    println!(
        "{count} documents from seed {first}: {files} files in {:?}, the slowest in {:?} (seed {}), memory {}",
        start.elapsed(),
        slowest.0,
        slowest.1,
        memory()
    );
}

/// Bytes from a seed (SplitMix64).
fn bytes(seed: u64) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x2545_F491_4F6C_DD1D);
    let next = || {
        state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        Some((mixed ^ (mixed >> 31)).to_le_bytes())
    };
    std::iter::from_fn(next).take(128).flatten().collect()
}

/// The most memory that the process had, where the system says so.
fn memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM"));
    line.unwrap_or("unknown").to_owned()
}
