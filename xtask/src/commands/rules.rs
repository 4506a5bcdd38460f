//! `cargo xtask rules`: every rule of `diff`.

use std::io::Write;
use std::path::Path;

use clap::Args;

use crate::Outcome;
use crate::diff::rules;

/// Lists the rules of `diff`, each with its level and an example.
#[derive(Debug, Args)]
pub struct RulesArgs {
    /// Only rules whose id holds this text.
    filter: Option<String>,
}

/// Prints the rules.
pub fn run(args: RulesArgs, _root: &Path, out: &mut dyn Write) -> anyhow::Result<Outcome> {
    let wanted = |id: &str| args.filter.as_deref().is_none_or(|text| id.contains(text));
    for rule in rules::all().filter(|rule| wanted(rule.id)) {
        writeln!(out, "{:<10}  {}", rule.level.name(), rule.id)?;
        writeln!(
            out,
            "            {}; example: {}",
            rule.meaning, rule.example
        )?;
    }
    Ok(Outcome::Done)
}
