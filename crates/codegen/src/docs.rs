//! Texts of a document as documentation. A [`DocComment`] is all that becomes a `#[doc]` attribute, a `//!`
//! comment or Markdown, and what a document says gets into one through three functions only: `code` for
//! names and values, `inline` for a title or a summary, `prose` for a description. No text is run or
//! compiled as a test, breaks out of its comment, links into the crate or turns the direction of the code.

use std::fmt::Write as _;

use proc_macro2::{Ident, TokenStream};
use pulldown_cmark::{CodeBlockKind, CowStr, Event, Options, Parser, Tag, TagEnd};
use quote::{ToTokens, quote};
use serde_json::Value;

use document::Located;
use model::names::start_of;
use model::public_api::PublicItem;
use model::report::Report;
use model::{Provenance, Text};

/// The length up to which the documentation has a description, in bytes.
pub const PROSE: usize = 64 << 10;

/// The length up to which the documentation has a name or a value, in characters.
const CODE: usize = 200;

/// How deeply lists and quotes of a description may be nested and keep their layout.
const NESTED: usize = 16;

/// Languages of code blocks that rustdoc does not take for Rust.
const LANGUAGES: [&str; 22] = [
    "text",
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

/// The documentation of an item, and whether it is deprecated.
#[derive(Clone, Debug, Default)]
pub struct Documentation {
    lines: Vec<String>,
    /// What else a search finds the item by, as the contents of attributes.
    aliases: Vec<TokenStream>,
    /// Whether the item is deprecated.
    pub is_deprecated: bool,
    /// Why it is deprecated.
    note: Option<String>,
}

impl Documentation {
    /// The documentation of these lines, which are of the generator.
    pub fn of_lines(lines: &[String]) -> Self {
        Self {
            lines: lines.to_vec(),
            ..Self::default()
        }
    }

    /// States it as that of a part of `item`: a field, a variant or a method.
    pub fn state(&self, part: &str, item: &mut PublicItem) {
        item.docs.extend(self.attributes());
        if self.is_deprecated {
            item.deprecated_parts.insert(part.to_owned());
        }
    }

    /// The content of the attribute of each line.
    pub fn attributes(&self) -> impl Iterator<Item = String> {
        let lines = self.lines.iter();
        let aliases = self.aliases.iter().map(TokenStream::to_string);
        lines
            .map(|line| quote!(doc = #line).to_string())
            .chain(aliases)
    }

    /// Adds a paragraph.
    pub fn and(mut self, paragraph: DocComment) -> Self {
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
        self.lines.extend(paragraph.lines());
        self
    }

    /// Adds what else a search finds the item by, as the contents of attributes.
    pub fn aliased(mut self, aliases: Vec<TokenStream>) -> Self {
        self.aliases = aliases;
        self
    }

    /// The documentation of an item that is deprecated, if `is_deprecated` is true.
    pub fn deprecated_if(mut self, is_deprecated: bool) -> Self {
        self.is_deprecated = is_deprecated;
        self
    }

    /// The documentation of an item that is deprecated because of `note`.
    pub fn deprecated(mut self, note: String) -> Self {
        self.note = Some(note);
        self.deprecated_if(true)
    }
}

impl ToTokens for Documentation {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let (lines, aliases) = (&self.lines, &self.aliases);
        tokens.extend(quote!(#(#[doc = #lines])* #(#[#aliases])*));
        if self.is_deprecated {
            let note = self.note.as_ref().map(|note| quote!((note = #note)));
            tokens.extend(quote!(#[deprecated #note]));
        }
    }
}

impl From<DocComment> for Documentation {
    fn from(comment: DocComment) -> Self {
        Self {
            lines: comment.lines(),
            ..Self::default()
        }
    }
}

/// Documentation in the making. Plain strings do not fit in unless they stand in the generator's source.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use]
pub struct DocComment(Vec<String>);

impl DocComment {
    /// Documentation that starts with these words of ours.
    pub fn own(words: &'static str) -> Self {
        Self::default().paragraph(words)
    }

    /// Starts a paragraph with these words of ours.
    pub fn paragraph(mut self, words: &'static str) -> Self {
        self.0.push(words.to_owned());
        self
    }

    /// Adds words of ours to the last paragraph.
    pub fn and(self, words: &'static str) -> Self {
        self.push(words)
    }

    /// Adds a name or a value to the last paragraph.
    pub fn code(self, text: &str) -> Self {
        let code = code(text);
        self.push(&code)
    }

    /// Adds a number to the last paragraph.
    pub fn number(self, number: u16) -> Self {
        self.push(&number.to_string())
    }

    /// Adds a title or a summary to the last paragraph.
    pub fn inline(self, text: &Text) -> Self {
        let text = inline(text);
        self.push(&text)
    }

    /// Adds a link to an item of the crate to the last paragraph; `path` is what its name is behind.
    pub fn link(self, path: &'static str, item: &Ident) -> Self {
        let shown = path.trim_start_matches("crate::");
        let shown = shown.trim_start_matches("super::");
        self.push(&format!("[`{shown}{item}`]({path}{item})"))
    }

    /// Adds the first sentence of a description as a paragraph of its own, unless it is empty.
    pub fn sentence(mut self, text: &Text) -> Self {
        let sentence = first_sentence(text);
        if !sentence.untrusted().is_empty() {
            let stop = if sentence.untrusted().ends_with(['.', '!', '?', ':', '…']) {
                ""
            } else {
                "."
            };
            self.0.push(inline(&sentence));
            self = self.push(stop);
        }
        self
    }

    /// Adds the paragraphs of a description, unless it is empty.
    pub fn prose(mut self, text: &Text) -> Self {
        let text = prose(text.untrusted());
        if !text.is_empty() && self.0.last() != Some(&text) {
            self.0.push(text);
        }
        self
    }

    /// Adds a title to the last paragraph, as a link if there is a URL that Markdown takes as one.
    pub fn web_link(self, title: &Text, url: Option<&String>) -> Self {
        let title = inline(title);
        match url {
            Some(url) if is_link(url) => self.push(&format!("[{title}]({url})")),
            _ => self.push(&title),
        }
    }

    /// Adds a section that states where an operation is known from.
    pub fn provenance(self, provenance: &Provenance) -> Self {
        let text = |text: &String| Text::from(text.as_str());
        let mut docs = self
            .paragraph("# Provenance")
            .paragraph("The published document does not define this operation. It is known from (")
            .inline(&text(&provenance.kind))
            .and("):")
            .paragraph("");
        for (index, source) in provenance.sources.iter().enumerate() {
            docs = docs.and(if index == 0 { "- " } else { "\n- " });
            docs = if is_link(source) {
                docs.push(&format!("<{source}>"))
            } else {
                docs.inline(&text(source))
            };
        }
        match &provenance.known {
            Some(known) => docs.paragraph("How well: ").inline(&text(known)).and("."),
            None => docs,
        }
    }

    /// Adds the paragraphs of another one.
    pub fn chain(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn push(mut self, text: &str) -> Self {
        match self.0.last_mut() {
            Some(last) => last.push_str(text),
            None => self.0.push(text.to_owned()),
        }
        self
    }

    /// The Markdown. Paragraphs that would be code only side by side are shown as plain text.
    pub fn markdown(&self) -> String {
        let text = self.0.join("\n\n");
        if runs_nothing(&text) {
            text
        } else {
            plain(&text)
        }
    }

    /// The lines as `#[doc]` attributes, none for an empty one.
    pub fn attributes(&self) -> TokenStream {
        let lines = self.lines();
        quote!(#(#[doc = #lines])*)
    }

    /// The lines with the space that stands before each.
    fn lines(&self) -> Vec<String> {
        let text = self.markdown();
        let lines = text.lines().map(|line| {
            if line.is_empty() {
                String::new()
            } else {
                format!(" {line}")
            }
        });
        lines.collect()
    }

    /// The lines as comments that document the module around them.
    pub fn inner_comment(&self) -> String {
        let mut out = String::new();
        for line in self.markdown().lines() {
            let _ = writeln!(out, "{}", format!("//! {line}").trim_end());
        }
        out
    }

    /// The Markdown as the content of a cell of a table.
    pub fn cell(&self) -> String {
        one_line(&self.markdown())
            .replace("\\|", "|")
            .replace('|', "\\|")
    }
}

/// What a search of the documentation finds `name` by beside that name, on as few lines as rustfmt leaves
/// alone. Texts that cannot be an alias are left out.
pub fn aliases<'a>(name: &str, texts: impl IntoIterator<Item = &'a str>) -> Vec<TokenStream> {
    /// The width up to which rustfmt leaves the arguments of an attribute on one line.
    const WIDTH: usize = 70;
    let mut lines: Vec<(usize, Vec<&str>)> = Vec::new();
    let mut known = vec![name];
    for text in texts {
        if known.contains(&text) || !is_alias(text) {
            continue;
        }
        known.push(text);
        let width = format!("alias = {text:?}, ").len();
        match lines.last_mut() {
            Some((used, line)) if *used + width <= WIDTH => {
                *used += width;
                line.push(text);
            }
            _ => lines.push((width, vec![text])),
        }
    }
    let lines = lines.iter();
    lines
        .map(|(_, line)| quote!(doc(#(alias = #line),*)))
        .collect()
}

/// The alias for a name on the wire, where a search does not find `name` by it: it looks at neither case nor
/// underscores.
pub fn wire_alias(name: &str, wire: &str) -> Vec<TokenStream> {
    let searched = |text: &str| text.replace('_', "").to_lowercase();
    let is_found = searched(name) == searched(wire);
    aliases(name, (!is_found).then_some(wire))
}

/// Whether rustdoc accepts a text as an alias.
fn is_alias(text: &str) -> bool {
    let is_accepted = |c: char| c == ' ' || !(c.is_whitespace() || matches!(c, '"' | '\'' | '\\'));
    !text.is_empty()
        && text.len() <= CODE
        && text.trim() == text
        && text.chars().all(is_accepted)
        && source(text) == text
}

/// The first sentence of a text on one line, or its start.
pub fn first_sentence(text: &Text) -> Text {
    const LENGTH: usize = 120;
    let text = &*one_line(text.untrusted());
    let sentence = text.split_once(". ").map_or(text, |(first, _)| first);
    if sentence.chars().count() <= LENGTH {
        return sentence.trim_end_matches('.').into();
    }
    let start: String = sentence.chars().take(LENGTH).collect();
    let words = start.rsplit_once(' ').map_or(&*start, |(words, _)| words);
    format!("{words}…").into()
}

/// A line of a comment that is not documentation.
pub fn comment(text: &str) -> String {
    one_line(&source(text))
}

/// A text on one line.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text without what no comment can hold: characters that show nothing, and those that change the
/// direction of what is behind them, which the compiler refuses.
fn source(text: &str) -> String {
    let is_hidden = |c: char| {
        (c.is_control() && c != '\n' && c != '\t')
            || matches!(c, '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
    };
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.replace(is_hidden, "")
}

/// A name or a value as code in a line.
fn code(text: &str) -> String {
    let text = one_line(&source(text));
    let mut shown: String = text.chars().take(CODE).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    if shown.is_empty() {
        return "` `".to_owned();
    }
    let runs = shown.split(|c| c != '`').map(str::len);
    let ticks = "`".repeat(runs.max().unwrap_or_default() + 1);
    // A space is stripped on either side.
    if shown.starts_with('`') || shown.ends_with('`') {
        format!("{ticks} {shown} {ticks}")
    } else {
        format!("{ticks}{shown}{ticks}")
    }
}

/// A title or a summary as part of a line.
fn inline(text: &Text) -> String {
    let text = one_line(&source(limited(text.untrusted())));
    let mut blocks = 0;
    let mut is_paragraph = true;
    for event in Parser::new_ext(&text, written()) {
        if let Event::Start(tag) = &event
            && !matches!(
                tag,
                Tag::Emphasis
                    | Tag::Strong
                    | Tag::Strikethrough
                    | Tag::Link { .. }
                    | Tag::Image { .. }
            )
        {
            blocks += 1;
            is_paragraph &= *tag == Tag::Paragraph;
        }
        is_paragraph &= !matches!(event, Event::Rule);
    }
    if blocks == 1 && is_paragraph {
        one_line(&prose(&text))
    } else {
        plain(&text)
    }
}

/// A description as Markdown that rustdoc shows and does not run.
fn prose(text: &str) -> String {
    let text = dedent(&source(limited(text)));
    if is_plain(&text) {
        return text.trim().to_owned();
    }
    let markdown = rewritten(&text).filter(|markdown| runs_nothing(markdown));
    markdown.unwrap_or_else(|| plain(&text))
}

/// Reports the texts of which the documentation has the beginning only.
pub fn note_long(document: &Value, report: &mut Report) {
    let mut waiting = vec![Located::root(document)];
    while let Some(at) = waiting.pop() {
        for keyword in ["title", "summary", "description"] {
            if at.str(keyword).is_some_and(|text| text.len() > PROSE) {
                let what =
                    format!("longer than {PROSE} bytes; the documentation has its beginning");
                report.lost(&at.pointer.join(keyword), "documentation", what);
            }
        }
        waiting.extend(at.properties().map(|(_, value)| value));
        waiting.extend(at.items());
    }
}

/// The start of a text that is too long.
fn limited(text: &str) -> &str {
    start_of(text, PROSE)
}

/// A text without any markup: no line is indented, and no sign means anything.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    for line in source(text).lines() {
        for c in line.trim().chars() {
            if c.is_ascii_punctuation() {
                out.push('\\');
            }
            out.push(c);
        }
        out.push('\n');
    }
    out.trim().to_owned()
}

/// The extensions of Markdown that descriptions are read with.
fn written() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH
}

/// Whether rustdoc finds neither a test nor HTML in a text. It looks for tests with and without its
/// extensions, by its version.
fn runs_nothing(markdown: &str) -> bool {
    let extensions = written()
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION;
    let is_harmless = |event: Event<'_>| match event {
        Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language))) => {
            LANGUAGES.contains(&&*language)
        }
        Event::Start(Tag::CodeBlock(CodeBlockKind::Indented) | Tag::HtmlBlock)
        | Event::Html(_)
        | Event::InlineHtml(_) => false,
        _ => true,
    };
    [extensions, Options::empty()]
        .into_iter()
        .all(|options| Parser::new_ext(markdown, options).all(is_harmless))
}

/// A description with its code blocks marked as none of Rust, and without HTML and links that do not
/// lead to the web. `None` if it is nested too deeply or cannot be written back.
fn rewritten(text: &str) -> Option<String> {
    let mut links: Vec<bool> = Vec::new();
    let mut in_code = false;
    let mut depth = 0_usize;
    let mut events: Vec<Event<'_>> = Vec::new();
    for event in Parser::new_ext(text, written()) {
        match &event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > NESTED {
            return None;
        }
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
                    events.push(event);
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
            Event::Text(text) if in_code => events.push(Event::Text(text)),
            Event::Text(text) if links.is_empty() => linked(&text, &mut events),
            Event::Rule => {}
            other => events.push(other),
        }
    }
    let mut out = String::new();
    let options = pulldown_cmark_to_cmark::Options {
        code_block_token_count: 3,
        ..Default::default()
    };
    pulldown_cmark_to_cmark::cmark_with_options(events, &mut out, written(), options).ok()?;
    Some(out.trim().to_owned())
}

/// Whether there is nothing in a text that Markdown or rustdoc would take for more than text.
fn is_plain(text: &str) -> bool {
    let is_plain_line = |line: &str| {
        let text = line.trim_start_matches(' ');
        let item = text.strip_prefix("- ").unwrap_or(text);
        line.len() - text.len() < 3
            && item.chars().next().is_none_or(char::is_alphabetic)
            && text.len() - item.len() <= 2
    };
    !text.contains([
        '[', ']', '<', '>', '`', '*', '_', '#', '\t', '|', '\\', '&', '~',
    ]) && !text.contains("://")
        && text.lines().all(is_plain_line)
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
    let known = LANGUAGES.into_iter().find(|known| *known == stated);
    known.unwrap_or("text").into()
}

/// Whether a text is a URL that Markdown takes as one.
pub fn is_link(text: &str) -> bool {
    let is_harmless = |c: char| c.is_ascii_graphic() && !"<>\"`\\^{|}()[]".contains(c);
    is_web(text) && text.chars().all(is_harmless)
}

fn is_web(url: &str) -> bool {
    ["https://", "http://", "mailto:"]
        .iter()
        .any(|scheme| url.starts_with(scheme))
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

/// Bare URLs become code.
fn linked(text: &str, events: &mut Vec<Event<'_>>) {
    let mut rest = text;
    while let Some(start) = rest.find("https://").or_else(|| rest.find("http://")) {
        let (before, from) = rest.split_at(start);
        let end = from
            .find(|c: char| c.is_whitespace() || "<>\"'`)]}".contains(c))
            .unwrap_or(from.len());
        let url = from[..end].trim_end_matches(['.', ',', ';', ':', '!', '?']);
        if !before.is_empty() {
            events.push(Event::Text(before.to_owned().into()));
        }
        events.push(Event::Code(url.to_owned().into()));
        rest = &from[url.len()..];
        if url.len() <= "https://".len() {
            break;
        }
    }
    if !rest.is_empty() {
        events.push(Event::Text(rest.to_owned().into()));
    }
}
