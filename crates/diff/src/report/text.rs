//! Text for a terminal. The caller strips the colors if the output is not a terminal.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};

use super::Options;
use super::entries::{Alike, Entry};
use super::naming::{MAX_NAMED, what_to_do};
use super::page::{RENAME_HINT, of_changes, only, renames};
use super::sections::{sections, verdicts};
use crate::Comparison;
use crate::change::Change;
use crate::level::Level;
use crate::revision;

/// A section lists at most this many operations, and an entry this many other changes.
const MAX_LISTED: usize = 10;

fn style(level: Level) -> Style {
    match level {
        Level::Breaking => AnsiColor::Red.on_default().bold(),
        Level::Maybe => AnsiColor::Yellow.on_default(),
        Level::Compatible => AnsiColor::Green.on_default(),
        Level::Cosmetic => Style::new().dimmed(),
    }
}

pub(super) fn write(
    comparison: &Comparison,
    options: &Options,
    out: &mut dyn Write,
) -> io::Result<()> {
    let (bold, dim) = (Style::new().bold(), Style::new().dimmed());
    if let Some((old, new)) = &comparison.revisions {
        writeln!(out, "{bold}{}{bold:#}\n", revision::heading(old, new))?;
    }
    if let Some(only) = only(comparison) {
        writeln!(out, "only {only}\n")?;
    }
    for section in sections(&comparison.changes, options.group_by) {
        writeln!(out, "{bold}{}{bold:#}", section.title)?;
        for operation in section.operations.iter().take(MAX_LISTED) {
            writeln!(out, "{dim}  {operation}{dim:#}")?;
        }
        if let more @ 1.. = section.operations.len().saturating_sub(MAX_LISTED) {
            writeln!(out, "{dim}  and {more} more{dim:#}")?;
        }
        for entry in &section.entries {
            write_entry(entry, out)?;
        }
        writeln!(out)?;
    }
    let renames = renames(comparison);
    if !renames.is_empty() {
        writeln!(out, "{bold}Proposed renames{bold:#}")?;
        for (rename, count) in renames {
            writeln!(out, "  {rename} ({})", of_changes(count))?;
        }
        writeln!(out, "  {RENAME_HINT}")?;
        writeln!(out)?;
    }
    for warning in &comparison.warnings {
        writeln!(out, "warning: {warning}")?;
    }
    if !comparison.accepted.is_empty() {
        let accepted = of_changes(comparison.accepted.len());
        writeln!(out, "{accepted} accepted and not listed")?;
    }
    for (axis, verdict, counts) in verdicts(comparison) {
        let verdict = verdict.name();
        writeln!(out, "{axis}: {bold}{verdict}{bold:#} ({counts})")?;
    }
    if comparison.rust().is_some() {
        writeln!(
            out,
            "recommended bump: {bold}{}{bold:#}",
            comparison.recommended_bump().name()
        )?;
    }
    if let Some(reason) = &comparison.rust_failure {
        writeln!(out, "rust: not compared: {reason}")?;
    }
    Ok(())
}

fn write_entry(entry: &Entry<'_>, out: &mut dyn Write) -> io::Result<()> {
    let (dim, change) = (Style::new().dimmed(), entry.change);
    let level = style(change.level);
    let name = change.level.name();
    writeln!(out, "  {level}{name:10}{level:#} {}", change.message)?;
    writeln!(
        out,
        "  {:10} {dim}{} {}{}{dim:#}",
        "",
        change.rule.id,
        change.fingerprint,
        location(change)
            .filter(|location| !location.is_empty())
            .map(|location| format!(" at {location}"))
            .unwrap_or_default()
    )?;
    write_others(entry, out)?;
    if let Some(hint) = what_to_do(change) {
        writeln!(out, "  {:10} hint: {hint}", "")?;
    }
    for code in &entry.code {
        let Change {
            message,
            rule,
            fingerprint,
            ..
        } = code.change;
        let rule = rule.id;
        writeln!(out, "  {:10} code: {message}", "")?;
        writeln!(out, "  {:10} {dim}{rule} {fingerprint}{dim:#}", "")?;
        write_others(code, out)?;
    }
    Ok(())
}

/// Writes what else changed so: in a line if it is little.
fn write_others(entry: &Entry<'_>, out: &mut dyn Write) -> io::Result<()> {
    let count = entry.alike.len();
    if count <= MAX_NAMED {
        return match entry.others(Alike::with_fingerprint) {
            Some(others) => writeln!(out, "  {:10} {others}", ""),
            None => Ok(()),
        };
    }
    writeln!(out, "  {:10} and {count} more:", "")?;
    for other in entry.alike.iter().take(MAX_LISTED) {
        writeln!(out, "  {:10}   {}", "", other.with_fingerprint())?;
    }
    match count.saturating_sub(MAX_LISTED) {
        0 => Ok(()),
        more => writeln!(out, "  {:10}   and {more} more", ""),
    }
}

/// Returns the location of the change: both pointers if they differ, and how many others there are.
fn location(change: &Change) -> Option<String> {
    let first = match (&change.old_pointer, &change.new_pointer) {
        (Some(old), Some(new)) => from_to(old.as_str(), new.as_str()),
        (Some(at), None) | (None, Some(at)) => at.to_string(),
        (None, None) => return None,
    };
    Some(match change.further.len() {
        0 => first,
        1 => format!("{first} and 1 more location"),
        more => format!("{first} and {more} more locations"),
    })
}

/// Returns both pointers, with what they share at either end once: the deeper one if the other leads to it,
/// or else `/a/{b → c}/d`.
fn from_to(old: &str, new: &str) -> String {
    let is_within = |deep: &str, shallow: &str| {
        let rest = deep.strip_prefix(shallow);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    for (deep, shallow) in [(new, old), (old, new)] {
        if is_within(deep, shallow) {
            return deep.to_owned();
        }
    }
    let (before, after): (Vec<&str>, Vec<&str>) =
        (old.split('/').collect(), new.split('/').collect());
    let shortest = before.len().min(after.len());
    let same = |(one, other): &(&&str, &&str)| one == other;
    let start = before.iter().zip(&after).take_while(same).count();
    let ends = before.iter().rev().zip(after.iter().rev());
    // Both sides keep a token of their own.
    let end = ends.take_while(same).count().min(shortest - start - 1);
    let own = |tokens: &[&str]| tokens[start..tokens.len() - end].join("/");
    let own = format!("{{{} → {}}}", own(&before), own(&after));
    let (lead, tail) = (&before[..start], &before[before.len() - end..]);
    [lead, &[own.as_str()], tail].concat().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_two_locations_share_is_said_once() {
        for (old, new, expected) in [
            ("/a/b", "/a/b", "/a/b"),
            ("/a/b", "/a/b/properties/c", "/a/b/properties/c"),
            ("/a/b/properties/c", "/a/b", "/a/b/properties/c"),
            ("", "/a", "/a"),
            ("/a/b/x", "/a/c/x", "/a/{b → c}/x"),
            ("/a/b", "/a/bc", "/a/{b → bc}"),
            ("/a/0/x", "/a/x", "/a/{0/x → x}"),
            ("/a/x/x", "/a/x/x/x/y", "/a/x/x/x/y"),
            ("/a/x/y", "/a/x/x/y", "/a/x/{y → x/y}"),
            (
                "/paths/~1a/get",
                "/webhooks/a",
                "/{paths/~1a/get → webhooks/a}",
            ),
        ] {
            assert_eq!(from_to(old, new), expected);
        }
    }
}
