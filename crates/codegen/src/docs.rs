//! Descriptions as documentation that rustdoc renders without a complaint: no code block is taken
//! for a test, no bracket for a link into the crate, no tag for broken HTML.

use proc_macro2::TokenStream;
use pulldown_cmark::{CodeBlockKind, CowStr, Event, Options, Parser, Tag, TagEnd};
use quote::quote;

use model::Provenance;

/// The lines of a description as `#[doc]` attributes, none for an empty one.
pub fn attributes(paragraphs: &[String]) -> TokenStream {
    let text = paragraphs
        .iter()
        .map(|paragraph| paragraph.trim())
        .filter(|paragraph| !paragraph.is_empty())
        .collect::<Vec<_>>()
        .join("\n\n");
    let text = source(&text);
    let lines = text.lines().map(|line| {
        let line = if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        };
        quote!(#[doc = #line])
    });
    quote!(#(#lines)*)
}

/// Where an operation is known from, as a section of its documentation.
pub fn provenance(provenance: &Provenance) -> String {
    let kind = markdown(&one_line(&provenance.kind));
    let mut text = format!(
        "# Provenance\n\nThe published document does not define this operation. It is known from ({kind}):\n"
    );
    for source in &provenance.sources {
        let source = one_line(source);
        let source = match is_link(&source) {
            true => format!("<{source}>"),
            false => markdown(&source),
        };
        text.push_str(&format!("\n- {source}"));
    }
    if let Some(known) = &provenance.known {
        text.push_str(&format!("\n\nHow well: {}.", markdown(&one_line(known))));
    }
    text
}

/// Whether a text is a URL that Markdown takes as one.
pub fn is_link(text: &str) -> bool {
    let is_harmless = |c: char| c.is_ascii_graphic() && !"<>\"`\\^{|}()[]".contains(c);
    is_web(text) && text.chars().all(is_harmless)
}

/// A text as a Rust comment can hold it: every line ends in a line feed, and nothing changes the
/// direction of what is behind it, which the compiler refuses.
fn source(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.replace(is_directional, "")
}

/// Whether a character changes the direction of text.
fn is_directional(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// A description on one line, as plain text.
pub fn one_line(description: &str) -> String {
    description.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Markdown of unknown origin as Markdown that rustdoc takes.
pub fn markdown(description: &str) -> String {
    if is_plain(description) {
        return description.trim().to_owned();
    }
    let mut options = Options::empty();
    options.insert(Options::ENABLE_TABLES);
    options.insert(Options::ENABLE_STRIKETHROUGH);
    let parsed = options;
    let mut links: Vec<bool> = Vec::new();
    let mut in_code = false;
    let mut events: Vec<Event<'_>> = Vec::new();
    for event in Parser::new_ext(&dedent(description), options) {
        match event {
            Event::Start(Tag::CodeBlock(kind)) => {
                in_code = true;
                events.push(Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(
                    language(&kind),
                ))));
            }
            Event::End(TagEnd::CodeBlock) => {
                in_code = false;
                events.push(Event::End(TagEnd::CodeBlock));
            }
            Event::Start(Tag::Link { ref dest_url, .. } | Tag::Image { ref dest_url, .. }) => {
                let is_link = matches!(event, Event::Start(Tag::Link { .. })) && is_web(dest_url);
                links.push(is_link);
                if is_link {
                    events.push(event.into_static());
                }
            }
            Event::End(TagEnd::Link | TagEnd::Image) => {
                if links.pop() == Some(true) {
                    events.push(Event::End(TagEnd::Link));
                }
            }
            Event::Start(Tag::HtmlBlock) => events.push(Event::Start(Tag::Paragraph)),
            Event::End(TagEnd::HtmlBlock) => events.push(Event::End(TagEnd::Paragraph)),
            Event::Html(html) | Event::InlineHtml(html) => html_as_text(&html, &mut events),
            Event::Text(text) if in_code => events.push(Event::Text(text.into_string().into())),
            Event::Text(text) if links.is_empty() => linked(&text, &mut events),
            Event::Rule => {}
            other => events.push(other.into_static()),
        }
    }
    let mut out = String::new();
    let options = pulldown_cmark_to_cmark::Options {
        code_block_token_count: 3,
        ..Default::default()
    };
    match pulldown_cmark_to_cmark::cmark_with_options(events, &mut out, parsed, options) {
        Ok(_) => out.trim().to_owned(),
        // What cannot be written back is shown as it came.
        Err(_) => format!("```text\n{}\n```", description.replace("```", "'''")),
    }
}

/// Whether there is nothing in a text that Markdown or rustdoc would take for more than text.
fn is_plain(text: &str) -> bool {
    !text.contains([
        '[', ']', '<', '>', '`', '*', '_', '#', '\t', '|', '\\', '&', '~',
    ]) && !text.contains("://")
        && !text.lines().any(|line| line.starts_with("   "))
}

/// Takes away the indentation that all lines but the first share: it comes from the source of the
/// document, not from its author.
fn dedent(text: &str) -> String {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let shared = text
        .lines()
        .skip(1)
        .filter(|line| !line.trim().is_empty())
        .map(indent)
        .min()
        .unwrap_or(0);
    let mut lines = text.lines();
    let mut out = lines.next().unwrap_or("").trim_start().to_owned();
    for line in lines {
        out.push('\n');
        out.push_str(line.get(shared..).unwrap_or("").trim_end());
    }
    out
}

/// No code block is to be compiled, whatever language it claims.
fn language(kind: &CodeBlockKind<'_>) -> CowStr<'static> {
    let stated = match kind {
        CodeBlockKind::Fenced(language) => language.split([',', ' ', '{']).next().unwrap_or(""),
        CodeBlockKind::Indented => "",
    };
    let harmless = [
        "json",
        "yaml",
        "bash",
        "sh",
        "shell",
        "python",
        "py",
        "javascript",
        "js",
        "typescript",
        "ts",
        "sql",
        "http",
        "xml",
        "html",
        "curl",
        "toml",
        "go",
        "java",
        "console",
        "csv",
    ];
    if harmless.contains(&stated) {
        stated.to_owned().into()
    } else {
        "text".into()
    }
}

fn is_web(address: &str) -> bool {
    ["https://", "http://", "mailto:"]
        .iter()
        .any(|scheme| address.starts_with(scheme))
}

/// A tag is shown rather than obeyed; the common ones that only set text apart are left out.
fn html_as_text(html: &str, events: &mut Vec<Event<'_>>) {
    let tag = html.trim().trim_start_matches(['<', '/']);
    let name: String = tag
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .collect();
    let html_only_sets_apart = [
        "br", "p", "b", "i", "em", "strong", "ul", "ol", "li", "a", "div", "span", "code", "pre",
    ];
    if html.trim().ends_with('>') && html.matches('<').count() == 1 {
        if name.eq_ignore_ascii_case("br") {
            events.push(Event::SoftBreak);
            return;
        }
        if html_only_sets_apart.contains(&name.to_ascii_lowercase().as_str()) {
            return;
        }
    }
    events.push(Event::Code(one_line(html).into()));
}

/// Bare addresses become links.
fn linked(text: &str, events: &mut Vec<Event<'_>>) {
    let mut rest = text;
    while let Some(start) = rest.find("https://").or_else(|| rest.find("http://")) {
        let (before, from) = rest.split_at(start);
        let end = from
            .find(|c: char| c.is_whitespace() || "<>\"'`)]}".contains(c))
            .unwrap_or(from.len());
        let address = from[..end].trim_end_matches(['.', ',', ';', ':', '!', '?']);
        if !before.is_empty() {
            events.push(Event::Text(before.to_owned().into()));
        }
        events.push(Event::Code(address.to_owned().into()));
        rest = &from[address.len()..];
        if address.len() <= "https://".len() {
            break;
        }
    }
    if !rest.is_empty() {
        events.push(Event::Text(rest.to_owned().into()));
    }
}
