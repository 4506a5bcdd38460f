//! One self-contained HTML page: no script, and nothing to load.

use std::io::{self, Write};

use super::Options;
use super::budget::{Block, join, text};
use super::entries::{Alike, Entry};
use super::naming::{MAX_NAMED, scope, what_to_do};
use super::page::{Group, Page, RENAME_HINT, Row, Task, of_changes, of_entries, page};
use crate::Comparison;
use crate::change::{Axis, Change};
use crate::level::Level;

/// The changes of a task are folded if there are more than these.
const MAX_OPEN: usize = 3;

/// What stands for a beginning that is left out. No line ends behind it: U+2060 is no part of the code, and
/// joins what is beside it.
const ELIDED: &str = "…\u{2060}";

const STYLE: &str = include_str!("style.css");

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
            open: "<h2>What you have to do</h2>\n<ul class=\"tasks\">\n".to_owned(),
            elements: tasks
                .map(|it| text(|out| write_task(it, out)))
                .collect::<Result<_, _>>()?,
            close: "</ul>\n".to_owned(),
        });
    }
    if !page.renames.is_empty() {
        blocks.push(Block::of(text(|out| write_renames(&page, out))?));
    }
    for group in &page.groups {
        blocks.extend(blocks_of(group)?);
    }
    let mut tail = text(|out| write_unmatched(comparison, out))?;
    tail += "</main>\n</body>\n</html>\n";
    let rest = |count| format!("<p>{count} more entries are not shown</p>\n");
    out.write_all(join(head, blocks, &tail, options.limit, rest).as_bytes())
}

/// Writes the beginning of a page.
pub(super) fn head(title: &str, out: &mut dyn Write) -> io::Result<()> {
    writeln!(
        out,
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>",
        escaped(title)
    )
}

/// Writes the summary and the changes of a comparison, without the page around them.
pub(super) fn fragment(
    comparison: &Comparison,
    options: &Options,
    out: &mut dyn Write,
) -> io::Result<()> {
    let page = page(comparison, options.group_by.unwrap_or_default());
    write_summary(&page, out)?;
    for group in &page.groups {
        for block in blocks_of(group)? {
            let Block {
                open,
                elements,
                close,
            } = block;
            write!(out, "{open}{}{close}", elements.concat())?;
        }
    }
    write_unmatched(comparison, out)
}

fn write_head(page: &Page<'_>, out: &mut dyn Write) -> io::Result<()> {
    let heading = page.heading.as_deref().unwrap_or("API changes");
    head(heading, out)?;
    writeln!(out, "<h1>{}</h1>", escaped(heading))?;
    if let Some((old, new)) = page.sources {
        let (old, new) = (escaped(&old.source), escaped(&new.source));
        writeln!(
            out,
            "<p class=\"sources\"><code>{old}</code> → <code>{new}</code></p>"
        )?;
    }
    if let Some(only) = &page.only {
        writeln!(out, "<p>Only {}</p>", code(only))?;
    }
    write_summary(page, out)
}

fn write_renames(page: &Page<'_>, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "<h2>Proposed renames</h2>\n<ul>")?;
    for (rename, count) in &page.renames {
        let (rename, count) = (code(&rename.to_string()), of_changes(*count));
        writeln!(out, "<li>{rename} ({count})</li>")?;
    }
    writeln!(out, "</ul>\n<p>{}</p>", code(RENAME_HINT))
}

fn write_unmatched(comparison: &Comparison, out: &mut dyn Write) -> io::Result<()> {
    if comparison.warnings.is_empty() {
        return Ok(());
    }
    writeln!(out, "<h2>Warnings</h2>\n<ul>")?;
    for warning in &comparison.warnings {
        writeln!(out, "<li>{}</li>", code(warning))?;
    }
    writeln!(out, "</ul>")
}

fn write_summary(page: &Page<'_>, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "<table>\n<thead><tr><th></th><th>verdict</th>")?;
    for level in Level::ALL {
        writeln!(out, "<th class=\"count\">{}</th>", level.name())?;
    }
    writeln!(out, "</tr></thead>\n<tbody>")?;
    for Row {
        axis,
        verdict,
        counts,
    } in &page.rows
    {
        let verdict = verdict.name();
        write!(
            out,
            "<tr><th>{axis}</th><td><span class=\"badge {verdict}\">{verdict}</span></td>"
        )?;
        for count in counts {
            write!(out, "<td class=\"count\">{count}</td>")?;
        }
        writeln!(out, "</tr>")?;
    }
    writeln!(out, "</tbody>\n</table>")?;
    if let Some(bump) = page.bump {
        writeln!(
            out,
            "<p>Recommended version bump: <strong>{bump}</strong></p>"
        )?;
    }
    if let Some(reason) = page.rust_failure {
        let reason = escaped(reason);
        writeln!(out, "<p>The generated code was not compared: {reason}</p>")?;
    }
    match page.accepted {
        0 => Ok(()),
        count => writeln!(out, "<p>{} accepted and not listed</p>", of_changes(count)),
    }
}

fn write_task(task: &Task<'_>, out: &mut dyn Write) -> io::Result<()> {
    let perhaps = match task.level {
        Level::Maybe => " <span class=\"note\">may be necessary</span>",
        _ => "",
    };
    let open = if task.changes.len() > MAX_OPEN {
        ""
    } else {
        " open"
    };
    write!(
        out,
        "<li><details{open}><summary>{}{perhaps} <span class=\"note\">{}{axis}</span></summary>\n<ul>\n",
        code(&task.text),
        of_changes(task.changes.len()),
        axis = if task.axis() == Axis::Rust {
            " in Rust code"
        } else {
            ""
        }
    )?;
    for change in &task.changes {
        writeln!(out, "<li>{}</li>", message(change))?;
    }
    writeln!(out, "</ul></details></li>")
}

/// Returns the changes of a group: one block for each axis, in one fold.
fn blocks_of(group: &Group<'_>) -> io::Result<Vec<Block>> {
    let open = if group.is_folded { "" } else { " open" };
    let title = code(&group.title);
    let mut blocks = Vec::new();
    for (axis, name) in [(Axis::Wire, "Wire"), (Axis::Rust, "Rust")] {
        let entries = group.entries.iter();
        let of_axis: Vec<_> = entries.filter(|it| it.change.axis == axis).collect();
        if of_axis.is_empty() {
            continue;
        }
        let elements = of_axis.iter().map(|it| text(|out| write_change(it, out)));
        blocks.push(Block {
            open: format!(
                "<details class=\"level\"{open}><summary><h2>{title}: {name} ({})</h2></summary>\n\
                 <ul class=\"changes\">\n",
                of_entries(of_axis.len())
            ),
            elements: elements.collect::<Result<_, _>>()?,
            close: "</ul>\n</details>\n".to_owned(),
        });
    }
    Ok(blocks)
}

fn write_change(entry: &Entry<'_>, out: &mut dyn Write) -> io::Result<()> {
    let change = entry.change;
    match change.operations.len() {
        count if count > MAX_NAMED => write_operations(change, count, out)?,
        _ => writeln!(
            out,
            "<li class=\"{}\">{}",
            change.level.name(),
            message(change)
        )?,
    }
    writeln!(
        out,
        "<div class=\"note\"><code>{}</code> <code>{}</code></div>",
        change.rule.id, change.fingerprint
    )?;
    write_others(entry, out)?;
    if let Some(hint) = what_to_do(change) {
        writeln!(out, "<div class=\"hint\">{}</div>", code(&hint))?;
    }
    for of_code in &entry.code {
        let Change {
            message,
            rule,
            fingerprint,
            ..
        } = of_code.change;
        writeln!(
            out,
            "<div class=\"note\">Code: {} <code>{}</code> <code>{fingerprint}</code></div>",
            code(message),
            rule.id
        )?;
        write_others(of_code, out)?;
    }
    writeln!(out, "</li>")
}

fn write_others(entry: &Entry<'_>, out: &mut dyn Write) -> io::Result<()> {
    let count = entry.alike.len();
    if count > MAX_NAMED {
        writeln!(
            out,
            "<details class=\"note\"><summary>and {count} more</summary>\n<ul>"
        )?;
        for other in &entry.alike {
            writeln!(out, "<li>{}</li>", code(&other.with_fingerprint()))?;
        }
        return writeln!(out, "</ul></details>");
    }
    match entry.others(Alike::with_fingerprint) {
        Some(others) => writeln!(out, "<div class=\"note\">{}</div>", code(&others)),
        None => Ok(()),
    }
}

/// Writes the folded operations and the message of a change.
fn write_operations(change: &Change, count: usize, out: &mut dyn Write) -> io::Result<()> {
    let class = "class=\"scope\"";
    writeln!(
        out,
        "<li class=\"{}\"><details {class}><summary>{count} operations</summary>\n<ul>",
        change.level.name()
    )?;
    for operation in &change.operations {
        let operation = escaped(&operation.to_string());
        writeln!(out, "<li><code>{operation}</code></li>")?;
    }
    writeln!(out, "</ul></details>\n{}", code(&change.message))
}

/// Returns the operations and the message of a change.
fn message(change: &Change) -> String {
    let message = code(&change.message);
    match scope(change) {
        Some(scope) => format!("<span class=\"scope\">{}</span> {message}", code(&scope)),
        None => message,
    }
}

/// Escapes text, with code spans between backticks.
fn code(text: &str) -> String {
    let mut html = String::new();
    for (index, part) in text.split('`').enumerate() {
        if index % 2 == 0 {
            html.push_str(&escaped(part));
        } else {
            html.push_str("<code>");
            let elided = part.strip_prefix('…');
            if elided.is_some() {
                html.push_str(ELIDED);
            }
            html.push_str(&escaped(elided.unwrap_or(part)));
            html.push_str("</code>");
        }
    }
    html
}

pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
