//! Markdown, for a pull request or a changelog.

use std::io::{self, Write};

use super::Options;
use super::budget::{Block, join, text};
use super::entries::{Alike, Entry};
use super::naming::{MAX_NAMED, scope, what_to_do};
use super::page::{Group, Page, RENAME_HINT, Task, of_changes, of_entries, page};
use crate::Comparison;
use crate::change::{Axis, Change};
use crate::level::Level;

/// A task lists at most this many changes by their messages.
const MAX_LISTED: usize = 3;
/// A fold lists at most this many operations or changes, since pull requests have a limited size.
const MAX_FOLDED: usize = 50;

pub(super) fn write(
    comparison: &Comparison,
    options: &Options,
    out: &mut dyn Write,
) -> io::Result<()> {
    let page = page(comparison, options.group_by.unwrap_or_default());
    let head = text(|out| write_head(&page, out))?;
    let mut blocks = Vec::new();
    if !page.tasks.is_empty() {
        let tasks = page.tasks.iter();
        blocks.push(Block {
            open: "\n### What you have to do\n\n".to_owned(),
            elements: tasks
                .map(|it| text(|out| write_task(it, out)))
                .collect::<Result<_, _>>()?,
            close: String::new(),
        });
    }
    if !page.renames.is_empty() {
        blocks.push(Block::of(text(|out| write_renames(&page, out))?));
    }
    for group in &page.groups {
        blocks.push(block(group)?);
    }
    let tail = text(|out| write_unmatched(comparison, out))?;
    let rest = |count| format!("\n{count} more entries are not shown\n");
    out.write_all(join(head, blocks, &tail, options.limit, rest).as_bytes())
}

fn write_head(page: &Page<'_>, out: &mut dyn Write) -> io::Result<()> {
    if let Some(heading) = &page.heading {
        writeln!(out, "## {}\n", escaped(heading))?;
    }
    if let Some((old, new)) = page.sources {
        writeln!(out, "`{}` → `{}`\n", old.source, new.source)?;
    }
    if let Some(only) = &page.only {
        writeln!(out, "Only {only}\n")?;
    }
    write_summary(page, out)
}

fn write_renames(page: &Page<'_>, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "\n### Proposed renames\n")?;
    for (rename, count) in &page.renames {
        writeln!(out, "- {rename} ({})", of_changes(*count))?;
    }
    writeln!(out, "\n{RENAME_HINT}")
}

fn block(group: &Group<'_>) -> io::Result<Block> {
    let list = group.entries.iter();
    let mut block = Block {
        open: format!("\n### {}\n\n", group.title),
        elements: list
            .map(|it| text(|out| write_change(it, out)))
            .collect::<Result<_, _>>()?,
        close: String::new(),
    };
    if group.is_folded {
        let count = of_entries(group.entries.len());
        block.open += &format!("<details><summary>{count}</summary>\n\n");
        block.close = "\n</details>\n".to_owned();
    }
    Ok(block)
}

fn write_unmatched(comparison: &Comparison, out: &mut dyn Write) -> io::Result<()> {
    if comparison.warnings.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n### Warnings\n")?;
    for warning in &comparison.warnings {
        writeln!(out, "- {}", escaped(warning))?;
    }
    Ok(())
}

fn write_summary(page: &Page<'_>, out: &mut dyn Write) -> io::Result<()> {
    let levels = Level::ALL.map(Level::name).join(" | ");
    writeln!(out, "| | verdict | {levels} |")?;
    writeln!(out, "| --- | --- | ---: | ---: | ---: | ---: |")?;
    for row in &page.rows {
        let counts = row.counts.map(|count| count.to_string()).join(" | ");
        writeln!(
            out,
            "| {} | **{}** | {counts} |",
            row.axis,
            row.verdict.name()
        )?;
    }
    if let Some(bump) = page.bump {
        writeln!(out, "\nRecommended version bump: **{bump}**")?;
    }
    if let Some(reason) = page.rust_failure {
        writeln!(
            out,
            "\nThe generated code was not compared: {}",
            escaped(reason)
        )?;
    }
    match page.accepted {
        0 => Ok(()),
        count => writeln!(out, "\n{} accepted and not listed", of_changes(count)),
    }
}

fn write_task(task: &Task<'_>, out: &mut dyn Write) -> io::Result<()> {
    let perhaps = match task.level {
        Level::Maybe => " (may be necessary)",
        _ => "",
    };
    let axis = match task.axis() {
        Axis::Rust => "Rust: ",
        Axis::Wire => "",
    };
    writeln!(out, "- [ ] {axis}{}{perhaps}", escaped(&task.text))?;
    for change in task.changes.iter().take(MAX_LISTED) {
        let entry = match scope(change) {
            Some(scope) => format!("{scope}: {}", escaped(&change.message)),
            None => escaped(&change.message),
        };
        writeln!(out, "  - {entry}")?;
    }
    match task.changes.len().saturating_sub(MAX_LISTED) {
        0 => Ok(()),
        more => writeln!(out, "  - and {more} more"),
    }
}

/// Returns the operations and the message of a change.
fn message(change: &Change) -> String {
    let message = escaped(&change.message);
    match scope(change) {
        Some(scope) => format!("{scope}: {message}"),
        None if change.axis == Axis::Rust => format!("Rust: {message}"),
        None => message,
    }
}

fn write_change(entry: &Entry<'_>, out: &mut dyn Write) -> io::Result<()> {
    let change = entry.change;
    writeln!(out, "- {} {}", message(change), rule_of(change))?;
    if let Some(others) = in_a_line(entry) {
        writeln!(out, "  - {others}")?;
    }
    if let Some(hint) = what_to_do(change) {
        writeln!(out, "  - hint: {}", escaped(&hint))?;
    }
    for code in &entry.code {
        let (message, rule) = (escaped(&code.change.message), rule_of(code.change));
        let others = in_a_line(code).map(|others| format!(", {others}"));
        writeln!(
            out,
            "  - code: {message} {rule}{}",
            others.unwrap_or_default()
        )?;
        write_folded_others(code, "    ", out)?;
    }
    write_folded_others(entry, "  ", out)?;
    // The operations of a change that breaks nobody are only counted.
    if change.operations.len() > MAX_NAMED && change.level >= Level::Maybe {
        let names = change.operations.iter().map(|it| format!("`{it}`"));
        let title = format!("{} operations", names.len());
        write_fold(&title, names, (Layout::Line, "  "), out)?;
    }
    Ok(())
}

/// Returns the rule and the fingerprint of a change.
fn rule_of(change: &Change) -> String {
    format!("(`{}`, `{}`)", change.rule.id, change.fingerprint)
}

/// Returns what else changed so, if it fits in a line.
fn in_a_line(entry: &Entry<'_>) -> Option<String> {
    let others = entry.others(Alike::with_fingerprint)?;
    (entry.alike.len() <= MAX_NAMED).then(|| escaped(&others))
}

/// Writes what else changed so, if it does not fit in a line.
fn write_folded_others(entry: &Entry<'_>, indent: &str, out: &mut dyn Write) -> io::Result<()> {
    let names = entry.alike.iter();
    let names = names.map(|it| escaped(&it.with_fingerprint()));
    if names.len() <= MAX_NAMED {
        return Ok(());
    }
    let title = format!("and {} more", names.len());
    write_fold(&title, names, (Layout::List, indent), out)
}

/// How the names of a fold are written.
enum Layout {
    Line,
    List,
}

/// Writes names in a fold of an item of a list.
fn write_fold(
    title: &str,
    names: impl ExactSizeIterator<Item = String>,
    (layout, indent): (Layout, &str),
    out: &mut dyn Write,
) -> io::Result<()> {
    let more = names.len().saturating_sub(MAX_FOLDED);
    let mut names: Vec<String> = names.take(MAX_FOLDED).collect();
    if more > 0 {
        names.push(format!("and {more} more"));
    }
    let names = match layout {
        Layout::Line => names.join(", "),
        Layout::List => format!("- {}", names.join(&format!("\n{indent}- "))),
    };
    writeln!(
        out,
        "\n{indent}<details><summary>{title}</summary>\n\n{indent}{names}\n\n{indent}</details>\n"
    )
}

/// Escapes markup outside code spans.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    let mut in_code = false;
    for character in text.chars() {
        match character {
            '`' => in_code = !in_code,
            '<' | '>' | '*' | '_' | '|' | '[' | ']' if !in_code => escaped.push('\\'),
            '\n' | '\r' => {
                escaped.push(' ');
                continue;
            }
            _ => {}
        }
        escaped.push(character);
    }
    escaped
}
