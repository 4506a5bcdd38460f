//! The changes between all revisions of a document, the newest first.

use std::io::{self, BufWriter, Write};

use jiff::Timestamp;

use super::budget::{Block, join, text};
use super::html::{escaped, fragment, head};
use super::{Format, Options, json, markdown, sections, uri, write, xml};
use crate::Comparison;
use crate::level::Verdict;
use crate::revision::{self, Revision};

/// Writes the comparisons of a history, the newest first, as text, Markdown, HTML, JSON or an Atom
/// feed. Other formats are about one comparison, and get the newest one.
pub fn write_history(
    steps: &[Comparison],
    options: &Options,
    out: &mut dyn Write,
) -> io::Result<()> {
    match options.format {
        Format::Text if steps.is_empty() => writeln!(out, "{}", nothing(options)),
        Format::Markdown if steps.is_empty() => {
            writeln!(out, "# API changes\n\n{}", nothing(options))
        }
        Format::Text => {
            for (index, step) in steps.iter().enumerate() {
                if index > 0 {
                    writeln!(out, "\n{}\n", "-".repeat(72))?;
                }
                write(step, options, out)?;
            }
            Ok(())
        }
        Format::Markdown => write_markdown(steps, options, out),
        Format::Html => write_html(steps, options, out),
        Format::Json => {
            let reports: Vec<_> = steps.iter().map(json::report).collect();
            let mut buffered = BufWriter::new(out);
            serde_json::to_writer_pretty(&mut buffered, &reports)?;
            writeln!(buffered)?;
            buffered.flush()
        }
        Format::Atom => write_feed(steps, options, out),
        Format::Github | Format::Sarif | Format::Junit => match steps.first() {
            Some(newest) => write(newest, options, out),
            None => Ok(()),
        },
    }
}

fn nothing(options: &Options) -> String {
    format!("No revision of {} changed the API.", options.document)
}

fn title(step: &Comparison) -> String {
    let revisions = step.revisions.as_ref();
    revisions.map_or_else(
        || "API changes".to_owned(),
        |(old, new)| revision::heading(old, new),
    )
}

/// Returns the verdict and the numbers of changes: `wire: breaking (1 breaking, 2 compatible)`.
fn summary(step: &Comparison) -> String {
    let verdicts = sections::verdicts(step).into_iter();
    let verdicts = verdicts.map(|(axis, it, counts)| format!("{axis}: {} ({counts})", it.name()));
    verdicts.collect::<Vec<_>>().join("; ")
}

fn more(count: usize) -> String {
    format!("{count} older revisions are not shown")
}

fn write_markdown(steps: &[Comparison], options: &Options, out: &mut dyn Write) -> io::Result<()> {
    let unlimited = Options {
        limit: None,
        ..options.clone()
    };
    let step = |step| {
        let page = text(|out| markdown::write(step, &unlimited, out))?;
        Ok(Block::of(format!("{page}\n")))
    };
    let blocks = steps.iter().map(step).collect::<io::Result<_>>()?;
    let rest = |count| format!("{}\n", more(count));
    let page = join(
        "# API changes\n\n".to_owned(),
        blocks,
        "",
        options.limit,
        rest,
    );
    out.write_all(page.as_bytes())
}

fn write_html(steps: &[Comparison], options: &Options, out: &mut dyn Write) -> io::Result<()> {
    let step = |step: &Comparison| {
        let open = if step.wire() >= Verdict::MaybeBreaking {
            " open"
        } else {
            ""
        };
        let verdict = step.wire().name();
        let html = text(|out| {
            writeln!(
                out,
                "<details class=\"level\"{open}><summary><h2>{}</h2> <span class=\"badge {verdict}\">{}</span></summary>",
                escaped(&title(step)),
                escaped(&summary(step))
            )?;
            fragment(step, options, out)?;
            writeln!(out, "</details>")
        })?;
        Ok(Block::of(html))
    };
    let blocks = steps.iter().map(step).collect::<io::Result<_>>()?;
    let head = text(|out| {
        head("API changes", out)?;
        writeln!(out, "<h1>API changes</h1>")?;
        if steps.is_empty() {
            let nothing = nothing(options);
            writeln!(out, "<p>{}</p>", escaped(&nothing))?;
        }
        Ok(())
    })?;
    let rest = |count| format!("<p>{}</p>\n", more(count));
    let page = join(
        head,
        blocks,
        "</main>\n</body>\n</html>\n",
        options.limit,
        rest,
    );
    out.write_all(page.as_bytes())
}

/// Writes an Atom feed with one entry for each revision that changed something.
fn write_feed(steps: &[Comparison], options: &Options, out: &mut dyn Write) -> io::Result<()> {
    let of_new = |step: &Comparison| step.revisions.as_ref().map(|(_, new)| new.clone());
    let newest = steps.first().and_then(of_new);
    let name = newest.as_ref().and_then(|it| it.title.clone());
    writeln!(
        out,
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n\
         <title>Changes of {}</title>\n<id>urn:openapi-changes:{}</id>\n<updated>{}</updated>\n\
         <author><name>openapi-client</name></author>",
        xml::escaped(name.as_deref().unwrap_or("the API")),
        uri::encoded(&options.document),
        updated(newest.as_ref()),
    )?;
    for step in steps {
        let new = of_new(step);
        let source = new.as_ref().map_or("", |it| it.source.as_str());
        let content = text(|out| fragment(step, options, out))?;
        writeln!(
            out,
            "<entry>\n<title>{}</title>\n<id>urn:openapi-changes:{}</id>\n<updated>{}</updated>\n\
             <summary>{}</summary>\n\
             <content type=\"html\">{}</content>\n</entry>",
            xml::escaped(&title(step)),
            uri::encoded(source),
            updated(new.as_ref()),
            xml::escaped(&summary(step)),
            xml::escaped(&content)
        )?;
    }
    writeln!(out, "</feed>")
}

/// The time of a revision; the beginning of all time where it is not known.
fn updated(revision: Option<&Revision>) -> Timestamp {
    revision.and_then(|it| it.time).unwrap_or_default()
}
