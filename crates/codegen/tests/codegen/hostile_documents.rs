//! Hostile texts at every location of a document: what is generated is code that Rust reads, in files that
//! every system accepts, and none of a text's code is a test. `hostile_crates.rs` compiles and runs it.

use std::collections::BTreeSet;
use std::path::Path;

use crate::support::hostile;
use openapi_client_codegen::{Files, Generation, generate, package, readme};
use proc_macro2::{TokenStream, TokenTree};
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag};
use serde_json::Value;
use syn::visit::Visit;

/// OpenAPI's own words, which the document has beside markers.
const WORDS: &str = "3.1.0 path query header cookie string integer number array object null binary \
    password date-time uuid form cursor apiKey http bearer image/png .";

/// The texts for locations whose words are OpenAPI's own.
const SHORT: [usize; 8] = [0, 5, 6, 31, 34, 37, 50, 64];

#[test]
fn every_string_of_the_document_is_a_location_or_a_word_of_openapi() {
    fn check(value: &Value, words: &BTreeSet<&str>) {
        match value {
            Value::String(text) => assert!(
                words.contains(&**text) || !hostile::markers(text).is_empty(),
                "{text}"
            ),
            Value::Array(items) => items.iter().for_each(|item| check(item, words)),
            Value::Object(entries) => entries.values().for_each(|value| check(value, words)),
            _ => {}
        }
    }
    check(&hostile::template(), &WORDS.split_whitespace().collect());
}

#[test]
fn a_text_everywhere_is_neither_code_nor_a_test() {
    let words = files(&hostile::harmless());
    let operations = |files: &Files| files["operations.md"].matches("(Client::").count();
    for text in hostile::texts() {
        let files = files(&hostile::everywhere(&text));
        check(&files, &text);
        assert_eq!(operations(&files), operations(&words), "{text:?}");
    }
}

#[test]
fn a_text_at_any_location_alone_is_neither_code_nor_a_test() {
    let document = hostile::harmless();
    let mut locations = Vec::new();
    strings(&document, String::new(), &mut locations);
    assert!(locations.len() > 250, "{}", locations.len());
    let texts = hostile::texts();
    for (index, pointer) in locations.iter().enumerate() {
        // Every text has its turn; all of them at all locations take a quarter of an hour.
        let turn = SHORT[index % SHORT.len()];
        for text in [&texts[turn], &texts[index % texts.len()]] {
            let mut document = document.clone();
            *document.pointer_mut(pointer).unwrap() = text.as_str().into();
            let header = ["Generated.".to_owned()];
            match generate(&document, &header) {
                Ok(generation) => check(&of(&generation), &format!("{pointer}: {text:?}")),
                Err(error) => panic!("{pointer}: {text:?}: {error:#}"),
            }
        }
    }
}

#[test]
fn the_values_of_an_enumeration_are_code_in_its_documentation() {
    let value = "x` <script>alert(1)</script> [a](https://a.example) `y";
    let mut document = hostile::harmless();
    document["components"]["schemas"]["Told"] = serde_json::json!({ "enum": ["plain", value] });
    let files = files(&document);
    let docs = files
        .values()
        .find(|text| text.contains("enum Told"))
        .unwrap();
    // The macro shows a value between two backticks, but for one that would leave them.
    let shown = format!("``\"{value}\"``");
    let variants: String = docs.lines().map(str::trim_start).collect();
    assert!(
        variants.contains(&format!("#[shown = {shown:?}]")),
        "{docs}"
    );
    assert_eq!(variants.matches("#[shown").count(), 1, "{docs}");
}

/// The generated files, the README, and the root of the crate.
fn of(generation: &Generation) -> Files {
    let mut files = generation.tree("hostile");
    let readme = readme::text(generation, "hostile", Path::new("hostile"));
    files.insert("README.md".to_owned(), readme);
    files.insert("src/lib.rs".to_owned(), package::root(generation));
    files
}

/// The same of a document.
fn files(document: &Value) -> Files {
    let generation = generate(document, &["Generated.".to_owned()]).unwrap();
    of(&generation)
}

/// The pointers of all strings.
fn strings(value: &Value, at: String, found: &mut Vec<String>) {
    match value {
        Value::String(_) => found.push(at),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                strings(item, format!("{at}/{index}"), found);
            }
        }
        Value::Object(entries) => {
            for (key, value) in entries {
                let key = key.replace('~', "~0").replace('/', "~1");
                strings(value, format!("{at}/{key}"), found);
            }
        }
        _ => {}
    }
}

/// Checks the paths, the code and the documentation of all files.
fn check(files: &Files, what: &str) {
    let mut paths = BTreeSet::new();
    for (path, text) in files {
        assert!(is_portable(path), "{what}: {path}");
        assert!(paths.insert(path.to_lowercase()), "{what}: {path} twice");
        assert!(
            !text.contains('\r') && !text.contains('\0'),
            "{what}: {path}"
        );
        if path.ends_with(".md") {
            let tests = blocks(text).into_iter().filter(is_test).count();
            let own = text
                .matches("\n```no_run\n# use hostile::{Client, types};\n")
                .count();
            let readme = "\n```rust,no_run\nuse hostile::Client;\n";
            let own = own + text.matches(readme).count();
            assert_eq!(tests, own, "{what}: {path}: {text}");
        }
        if path.ends_with(".rs") {
            let file = syn::parse_file(text)
                .unwrap_or_else(|error| panic!("{what}: {path}: {error}: {text}"));
            let is_code = has_evil(text.parse().unwrap());
            assert!(!is_code, "{what}: {path}: {text}");
            let mut docs = Docs::default();
            docs.visit_file(&file);
            docs.end();
            for text in docs.found {
                let tests: Vec<_> = blocks(&text).into_iter().filter(is_test).collect();
                assert!(tests.is_empty(), "{what}: {path}: {tests:?} in {text:?}");
            }
        }
    }
}

/// Whether a text has become code: each that would defines or calls `evil()`, without arguments. As a name, it has
/// some.
fn has_evil(tokens: TokenStream) -> bool {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    tokens.iter().enumerate().any(|(index, token)| match token {
        TokenTree::Group(group) => has_evil(group.stream()),
        TokenTree::Ident(name) if name == "evil" => matches!(
            tokens.get(index + 1),
            Some(TokenTree::Group(arguments)) if arguments.stream().is_empty()
        ),
        _ => false,
    })
}

#[test]
fn code_of_a_text_is_found_wherever_it_is() {
    for (code, is_evil) in [
        ("pub fn evil() {}", true),
        ("macro_call! { struct A { a: u8 = { evil() } } }", true),
        ("/// pub fn evil() {}\nstruct A;", false),
        ("impl A { fn evil(&self) { \"evil()\"; } }", false),
    ] {
        assert_eq!(has_evil(code.parse().unwrap()), is_evil, "{code}");
    }
}

/// Whether every system accepts a path.
fn is_portable(path: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "_-.".contains(c);
    let devices = ["con", "prn", "aux", "nul", "com1", "com9", "lpt1", "lpt9"];
    path.split('/').all(|part| {
        let stem = part.split('.').next().unwrap().to_lowercase();
        !stem.is_empty()
            && part.len() < 120
            && part.chars().all(is_plain)
            && !devices.contains(&&*stem)
    })
}

/// The documentation of each item.
#[derive(Default)]
struct Docs {
    found: Vec<String>,
    last: Option<String>,
}

impl Docs {
    fn end(&mut self) {
        self.found.extend(self.last.take());
    }
}

impl<'a> Visit<'a> for Docs {
    fn visit_attribute(&mut self, attribute: &'a syn::Attribute) {
        match &attribute.meta {
            syn::Meta::NameValue(meta) if meta.path.is_ident("doc") => {
                if let syn::Expr::Lit(syn::ExprLit {
                    lit: syn::Lit::Str(line),
                    ..
                }) = &meta.value
                {
                    let last = self.last.get_or_insert_default();
                    let line = line.value();
                    last.push_str(line.strip_prefix(' ').unwrap_or(&line));
                    last.push('\n');
                }
            }
            _ => self.end(),
        }
    }

    fn visit_ident(&mut self, _: &'a proc_macro2::Ident) {
        self.end();
    }

    fn visit_macro(&mut self, call: &'a syn::Macro) {
        // The calls that declare types hold items.
        if let Ok(file) = syn::parse2::<syn::File>(call.tokens.clone()) {
            self.visit_file(&file);
        }
        let mut lines = String::new();
        for token in call.tokens.clone() {
            doc_strings(token, &mut lines);
        }
        self.found.push(lines);
    }
}

/// The lines of `#[doc = "…"]` among tokens, with blank lines between those of different items.
fn doc_strings(token: proc_macro2::TokenTree, lines: &mut String) {
    let proc_macro2::TokenTree::Group(group) = token else {
        if !matches!(&token, proc_macro2::TokenTree::Punct(sign) if sign.as_char() == '#') {
            lines.push_str("\n\nitem\n\n");
        }
        return;
    };
    let tokens: Vec<_> = group.stream().into_iter().collect();
    match &*tokens {
        [
            proc_macro2::TokenTree::Ident(name),
            _,
            proc_macro2::TokenTree::Literal(line),
        ] if name == "doc" => {
            let line: syn::LitStr =
                syn::parse2(proc_macro2::TokenTree::from(line.clone()).into()).unwrap();
            let line = line.value();
            lines.push_str(line.strip_prefix(' ').unwrap_or(&line));
            lines.push('\n');
        }
        _ => tokens
            .into_iter()
            .for_each(|token| doc_strings(token, lines)),
    }
}

/// The languages of the code blocks of Markdown; none for indented ones.
fn blocks(markdown: &str) -> Vec<Option<String>> {
    let rustdoc = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION;
    let events = Parser::new_ext(markdown, rustdoc);
    let blocks = events.filter_map(|event| match event {
        Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language))) => {
            Some(Some(language.to_string()))
        }
        Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => Some(None),
        _ => None,
    });
    blocks.collect()
}

/// Whether rustdoc takes a code block for Rust, as its book says.
fn is_test(language: &Option<String>) -> bool {
    let words = [
        "",
        "rust",
        "no_run",
        "ignore",
        "should_panic",
        "compile_fail",
        "test_harness",
        "standalone_crate",
    ];
    let Some(language) = language else {
        return true;
    };
    let is_rust = |word: &str| {
        words.contains(&word) || word.starts_with("edition") || word.starts_with("ignore-")
    };
    language.is_empty()
        || language.split([',', ' ', '\t', '{', '}', '.']).all(is_rust)
        || language.contains("rust")
}
