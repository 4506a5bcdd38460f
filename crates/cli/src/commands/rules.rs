//! `rules`: lists the rules of `diff`.

use std::io::Write;

use anyhow::bail;
use clap::Args;
use similar::TextDiff;

use crate::{Outcome, Workspace};
use diff::rules::{self, Rule};

/// An error suggests at most this many rules.
const MAX_SUGGESTIONS: usize = 3;

/// Lists the rules of `diff`, each with its level, an example and a hint.
#[derive(Debug, Args)]
pub struct RulesArgs {
    /// List only the rules whose id contains this text.
    filter: Option<String>,
}

/// Prints the rules.
pub fn run(
    args: RulesArgs,
    workspace: Workspace<'_>,
    out: &mut dyn Write,
) -> anyhow::Result<Outcome> {
    let filter = args.filter.unwrap_or_default();
    let matching: Vec<&Rule> = rules::all()
        .filter(|rule| rule.id.contains(&filter))
        .collect();
    if matching.is_empty() {
        bail!(
            "no rule id contains `{filter}`; similar rules are {}; run `{} rules` to list all rules",
            suggestions(&filter).join(", "),
            workspace.program.name
        );
    }
    for rule in matching {
        writeln!(out, "{:<10}  {}", rule.level.name(), rule.id)?;
        writeln!(out, "            {}", rule.meaning)?;
        writeln!(out, "            example: {}", rule.example)?;
        if let Some(hint) = rule.hint {
            writeln!(out, "            hint: {hint}")?;
        }
    }
    Ok(Outcome::Done)
}

/// Returns the ids that are most similar to `wanted`, the most similar first.
fn suggestions(wanted: &str) -> Vec<String> {
    let similarity = |id: &str| TextDiff::from_chars(wanted, id).ratio();
    let mut ids: Vec<(f32, &str)> = rules::all()
        .map(|rule| (similarity(rule.id), rule.id))
        .collect();
    ids.sort_by(|one, other| other.0.total_cmp(&one.0));
    ids.truncate(MAX_SUGGESTIONS);
    ids.iter().map(|(_, id)| format!("`{id}`")).collect()
}
