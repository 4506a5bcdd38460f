//! Decodes and encodes the values of `cases.json` by the types of two crates, and prints the count of
//! values and the nanoseconds: decoding by ours, the peer's and `Value`, encoding by ours and the peer's.

use std::hint::black_box;
use std::time::{Duration, Instant};

use serde::Serialize;
use serde::de::DeserializeOwned;

type Times = [Duration; 5];

/// The shortest of many runs.
fn shortest(rounds: usize, work: impl Fn()) -> Duration {
    let time = || {
        let start = Instant::now();
        work();
        start.elapsed()
    };
    (0..rounds).map(|_| time()).min().unwrap_or_default()
}

fn decoding<T: DeserializeOwned>(json: &str, rounds: usize) -> Duration {
    shortest(rounds, || {
        black_box(serde_json::from_str::<T>(black_box(json)).ok());
    })
}

fn encoding<T: Serialize>(value: &T, rounds: usize) -> Duration {
    shortest(rounds, || {
        black_box(serde_json::to_string(black_box(value)).ok());
    })
}

fn pair<O, P>(json: &str, rounds: usize) -> Option<Times>
where
    O: DeserializeOwned + Serialize,
    P: DeserializeOwned + Serialize,
{
    let ours: O = serde_json::from_str(json).ok()?;
    let peers: P = serde_json::from_str(json).ok()?;
    Some([
        decoding::<O>(json, rounds),
        decoding::<P>(json, rounds),
        decoding::<serde_json::Value>(json, rounds),
        encoding(&ours, rounds),
        encoding(&peers, rounds),
    ])
}

fn of_type(name: &str, json: &str, rounds: usize) -> Option<Times> {
    match name {
        // One line a type.
        _ => None,
    }
}

fn main() {
    let rounds = std::env::args().nth(1).unwrap().parse().unwrap();
    let cases = std::fs::read_to_string("cases.json").unwrap();
    let cases: Vec<(String, Vec<String>)> = serde_json::from_str(&cases).unwrap();
    let (mut count, mut sums) = (0, Times::default());
    for (name, values) in cases {
        for json in values {
            let Some(times) = of_type(&name, &json, rounds) else {
                continue;
            };
            count += 1;
            sums.iter_mut()
                .zip(times)
                .for_each(|(sum, one)| *sum += one);
        }
    }
    print!("{count}");
    sums.iter().for_each(|sum| print!(" {}", sum.as_nanos()));
    println!();
}
