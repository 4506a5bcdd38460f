//! Time to decode an ambiguous recursive union against its depth and its width.
//!
//! `cargo bench -p openapi-client-runtime --bench unions` prints a table.

#![allow(missing_docs, clippy::unwrap_used)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use openapi_client_runtime::union;
use openapi_client_runtime::union::Shapes;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

static SHAPES: Shapes = Shapes::new(
    r#"{
        "A": {"object": {"required": {"kids": {"array": {"ref": "Node"}}, "x": {"integer": "i64"}}}},
        "B": {"object": {"required": {"kids": {"array": {"ref": "Node"}}, "x": "string"}}},
        "Node": {"union": {"branches": [{"shape": {"ref": "A"}}, {"shape": {"ref": "B"}}]}}
    }"#,
    &[],
);

#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct A {
    kids: Vec<Node>,
    x: i64,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct B {
    kids: Vec<Node>,
    x: String,
}

union! {
    in SHAPES;
    pub enum Node {
        A(A),
        B(B),
        #[other]
        Other(Value),
    }
}

/// A chain of nodes, each of which holds `width` more without kids.
fn tree(depth: usize, width: usize) -> Value {
    let leaf = json!({"kids": [], "x": "leaf"});
    (0..depth).fold(leaf.clone(), |kid, level| {
        let mut kids = vec![leaf.clone(); width];
        kids.push(kid);
        match level % 2 {
            0 => json!({"kids": kids, "x": level}),
            _ => json!({"kids": kids, "x": level.to_string()}),
        }
    })
}

/// The shortest of many runs.
fn time(json: &str) -> Duration {
    let runs = (0..200).map(|_| {
        let start = Instant::now();
        black_box(serde_json::from_str::<Node>(black_box(json)).unwrap());
        start.elapsed()
    });
    runs.min().unwrap_or_default()
}

fn main() {
    println!("depth  width  bytes    microseconds  nanoseconds a byte");
    for (depth, width) in [
        (10, 0),
        (20, 0),
        (50, 0),
        (100, 0),
        (100, 10),
        (100, 100),
        (1, 100),
        (1, 1_000),
        (1, 10_000),
    ] {
        let json = tree(depth, width).to_string();
        let bytes = json.len();
        let time = time(&json);
        println!(
            "{depth:>5}  {width:>5}  {bytes:>7}  {:>12.1}  {:>18.1}",
            time.as_secs_f64() * 1e6,
            time.as_secs_f64() * 1e9 / bytes as f64
        );
    }
}
