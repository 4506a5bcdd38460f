//! The changes that `diff` reports.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod budgets;
mod cases;
mod copies;
mod facts;
mod judgement;
mod pages;
mod pairs;
mod renames;
mod respelling;
mod rust;
mod tokens;
mod upgrades;

use openapi_client_diff::{Comparison, compare};
use serde_json::Value;

/// The document that the cases patch.
fn base() -> Value {
    serde_json::from_str(include_str!("../diff_cases/base.json")).unwrap()
}

/// Compares as of a fixed day, so that announced dates do not pass.
fn on_a_fixed_day(old: &Value, new: &Value) -> Comparison {
    compare(old, new, jiff::civil::date(2026, 1, 1))
}
