//! One self-contained HTML page: no script, and nothing to load.

use std::io::{self, Write};

use super::page::{
    MAX_NAMED, Page, RENAME_HINT, Row, Task, is_folded, level_title, page, scope, what_to_do,
};
use crate::Comparison;
use crate::change::{Axis, Change};
use crate::level::Level;

/// The changes of a task are folded if there are more than these.
const MAX_OPEN: usize = 3;

const STYLE: &str = include_str!("style.css");

pub(super) fn write(comparison: &Comparison, out: &mut dyn Write) -> io::Result<()> {
    let page = page(comparison);
    let heading = page.heading.as_deref().unwrap_or("API changes");
    writeln!(
        out,
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>",
        escaped(heading)
    )?;
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
    write_summary(&page, out)?;
    if !page.tasks.is_empty() {
        writeln!(out, "<h2>What you have to do</h2>\n<ul class=\"tasks\">")?;
        for task in &page.tasks {
            write_task(task, out)?;
        }
        writeln!(out, "</ul>")?;
    }
    if !page.renames.is_empty() {
        writeln!(out, "<h2>Proposed renames</h2>\n<ul>")?;
        for (rename, count) in &page.renames {
            writeln!(
                out,
                "<li>{} ({})</li>",
                code(&rename.to_string()),
                changes(*count)
            )?;
        }
        writeln!(out, "</ul>\n<p>{}</p>", code(RENAME_HINT))?;
    }
    for (level, list) in &page.levels {
        write_level(*level, list, out)?;
    }
    if !comparison.unmatched.is_empty() {
        writeln!(out, "<h2>Accepted changes that match no change</h2>\n<ul>")?;
        for entry in &comparison.unmatched {
            let (fingerprint, reason) = (escaped(&entry.fingerprint), escaped(&entry.reason));
            writeln!(out, "<li><code>{fingerprint}</code>: {reason}</li>")?;
        }
        writeln!(out, "</ul>")?;
    }
    writeln!(out, "</main>\n</body>\n</html>")
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
        count => writeln!(out, "<p>{} accepted and not listed</p>", changes(count)),
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
        changes(task.changes.len()),
        axis = if task.axis() == Axis::Rust {
            " in Rust code"
        } else {
            ""
        }
    )?;
    for change in &task.changes {
        writeln!(out, "<li>{}</li>", entry(change))?;
    }
    writeln!(out, "</ul></details></li>")
}

fn write_level(level: Level, list: &[&Change], out: &mut dyn Write) -> io::Result<()> {
    let title = level_title(level);
    let open = if is_folded(level) { "" } else { " open" };
    writeln!(
        out,
        "<details class=\"level\"{open}><summary><h2>{title} ({})</h2></summary>",
        list.len()
    )?;
    for (axis, name) in [(Axis::Wire, "Wire"), (Axis::Rust, "Rust")] {
        let mut of_axis = list.iter().filter(|change| change.axis == axis).peekable();
        if of_axis.peek().is_none() {
            continue;
        }
        writeln!(
            out,
            "<h3>{name}</h3>\n<ul class=\"changes {}\">",
            level.name()
        )?;
        for change in of_axis {
            write_change(change, out)?;
        }
        writeln!(out, "</ul>")?;
    }
    writeln!(out, "</details>")
}

fn write_change(change: &Change, out: &mut dyn Write) -> io::Result<()> {
    match change.operations.len() {
        count if count > MAX_NAMED => write_operations(change, count, out)?,
        _ => writeln!(out, "<li>{}", entry(change))?,
    }
    writeln!(
        out,
        "<div class=\"note\"><code>{}</code></div>",
        change.rule.id
    )?;
    if let Some(hint) = what_to_do(change) {
        writeln!(out, "<div class=\"hint\">{}</div>", code(&hint))?;
    }
    writeln!(out, "</li>")
}

/// Writes the folded operations and the message of a change.
fn write_operations(change: &Change, count: usize, out: &mut dyn Write) -> io::Result<()> {
    let class = "class=\"scope\"";
    writeln!(
        out,
        "<li><details {class}><summary>{count} operations</summary>\n<ul>"
    )?;
    for operation in &change.operations {
        let operation = escaped(&operation.to_string());
        writeln!(out, "<li><code>{operation}</code></li>")?;
    }
    writeln!(out, "</ul></details>\n{}", code(&change.message))
}

/// Returns the operations and the message of a change.
fn entry(change: &Change) -> String {
    let message = code(&change.message);
    match scope(change) {
        Some(scope) => format!("<span class=\"scope\">{}</span> {message}", code(&scope)),
        None => message,
    }
}

fn changes(count: usize) -> String {
    match count {
        1 => "1 change".to_owned(),
        count => format!("{count} changes"),
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
            html.push_str(&escaped(part));
            html.push_str("</code>");
        }
    }
    html
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
