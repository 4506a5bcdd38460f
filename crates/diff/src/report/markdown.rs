//! Markdown, for a pull request or a changelog.

use std::io::{self, Write};

use super::Options;
use super::budget::{Block, join, text};
use super::entries::{Entry, with_fingerprint};
use super::page::{Group, MAX_NAMED, Page, RENAME_HINT, Task, page, scope, what_to_do};
use crate::Comparison;
use crate::change::{Axis, Change};
use crate::level::Level;

/// A task lists at most this many changes by their messages.
const MAX_LISTED: usize = 3;
/// A change lists at most this many operations, since pull requests have a limited size.
const MAX_OPERATIONS: usize = 50;

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
        writeln!(out, "- {rename} ({})", changes(*count))?;
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
        let count = changes(group.count());
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
        count => writeln!(out, "\n{} accepted and not listed", changes(count)),
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
    let (rule, fingerprint) = (change.rule.id, &change.fingerprint);
    writeln!(out, "- {} (`{rule}`, `{fingerprint}`)", message(change))?;
    if let Some(others) = entry.others(with_fingerprint) {
        writeln!(out, "  - {}", escaped(&others))?;
    }
    for code in &entry.code {
        let (rule, fingerprint) = (code.change.rule.id, &code.change.fingerprint);
        let others = code
            .others(with_fingerprint)
            .map(|others| format!(", {}", escaped(&others)));
        writeln!(
            out,
            "  - code: {} (`{rule}`, `{fingerprint}`){}",
            escaped(&code.change.message),
            others.unwrap_or_default()
        )?;
    }
    if let Some(hint) = what_to_do(change) {
        writeln!(out, "  - hint: {}", escaped(&hint))?;
    }
    // The operations of a change that breaks nobody are only counted.
    if change.operations.len() > MAX_NAMED && change.level >= Level::Maybe {
        let count = change.operations.len();
        let listed = change.operations.iter().take(MAX_OPERATIONS);
        let mut names: Vec<String> = listed.map(|it| format!("`{it}`")).collect();
        if let more @ 1.. = count.saturating_sub(MAX_OPERATIONS) {
            names.push(format!("and {more} more"));
        }
        writeln!(
            out,
            "\n  <details><summary>{count} operations</summary>\n\n  {}\n\n  </details>\n",
            names.join(", ")
        )?;
    }
    Ok(())
}

fn changes(count: usize) -> String {
    match count {
        1 => "1 change".to_owned(),
        count => format!("{count} changes"),
    }
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
