//! Hostile texts, and a document with a location for each kind of text that OpenAPI has.

use serde_json::{Map, Value};

/// What code in a document would do if it ran.
macro_rules! canary {
    () => {
        "std::fs::write(\"canary-ran\", \"x\").unwrap();"
    };
}

/// Texts that somebody writes who wants code to run, to leave a comment or a string, or to break the build.
pub fn texts() -> Vec<String> {
    let quotes = "> ".repeat(2_000);
    let long = "long ".repeat(2_000);
    let texts: &[&str] = &[
        // Code blocks, in everything that Markdown has them in.
        concat!("-      ", canary!()),
        concat!("+      ", canary!()),
        concat!("1.      ", canary!()),
        concat!("1)\t\t", canary!()),
        concat!("- a\n\n      - b\n\n            ", canary!()),
        concat!("y\n\n~~~rust\n", canary!(), "\n~~~\n\ny"),
        concat!("```\n", canary!(), "\n```"),
        concat!("``````should_panic\n", canary!(), "\n``````"),
        concat!("```{.rust}\n", canary!(), "\n```"),
        concat!("```text,rust\n", canary!(), "\n```"),
        concat!("```edition2021\n", canary!(), "\n"),
        concat!("```text\nopen\n\n```\n", canary!(), "\n```\n```"),
        concat!("y\n\n    ", canary!(), "\n"),
        concat!("y\n\n\t", canary!(), "\n"),
        concat!("    ", canary!()),
        concat!("> ```\n> ", canary!(), "\n> ```"),
        concat!("> - >     ", canary!()),
        concat!(">\t\t", canary!()),
        concat!("[^1]\n\n[^1]:\n\n        ", canary!()),
        concat!("- [ ] task\n\n          ", canary!()),
        concat!("a | b\n--|--\n`c` | d\n\n    ", canary!()),
        concat!("<pre><code>\n", canary!(), "\n</code></pre>"),
        concat!("<div>\n\n    ", canary!(), "\n\n</div>"),
        concat!("<!--\n\n```\n", canary!(), "\n```\n-->\n\n    ", canary!()),
        concat!("<script>\n\n\n    ", canary!()),
        concat!("y\r\r\t", canary!(), "\r\n\r\n```\r", canary!(), "\r```"),
        concat!("y\u{B}\n\n\u{C}    ", canary!()),
        concat!("y\u{2028}\u{2028}    ", canary!()),
        concat!("y\u{85}\u{85}    ", canary!()),
        concat!(
            "# Heading\n    ",
            canary!(),
            "\nSetext\n===\n    ",
            canary!()
        ),
        // Ends of comments, strings, attributes, macros, tables and manifests.
        "T<br>pub fn evil() {}<br>//",
        "T\npub fn evil() {}\n//",
        "T\rpub fn evil() {}\r//",
        "*/ pub fn evil() {} /*",
        "\"]\npub fn evil() {}\n#[doc = \"",
        "\"#; evil(); r#\"",
        "\"####; evil(); r####\"",
        "\"); evil(); //",
        "\\\"); evil(); //\\",
        "'; evil(); '",
        "{} {0} {x:?} {{ }} $crate #ident #(x)*",
        "#![doc = include_str!(\"/etc/passwd\")]",
        "a\"\n[dependencies]\nevil = { path = \"/\" }\n",
        "`a` ``b`` ```c``` ` `` ```",
        "a | b \\| c || d",
        "-->\n```no_run\n<!--",
        "</code></pre></div><script>alert(1)</script>",
        "[a](crate::Client) [Client] [`Self`] [x](file:///etc/passwd) ![i](javascript:x) <https://x.example>",
        "[crate]: https://x.example\n\n[crate]",
        "https://x.example/a_b*c* http://",
        // What no source, terminal or file system likes.
        "\u{202E}evil\u{2066}\u{200F}\u{FEFF}\u{200B}",
        "\0\u{1B}[2J\u{7}\u{8}\u{7F}\u{9B}",
        "../../../../etc/passwd",
        "C:\\con\\..\\x.rs",
        "con",
        "aux",
        "COM1",
        "mod",
        "const __END0: () = ();",
        // Names that are none, and other scripts.
        "self",
        "Self",
        "crate",
        "_",
        "",
        " ",
        "r#fn",
        "0",
        "-1",
        "Üñï",
        "ÜÑÏ",
        "你好",
        "שלום",
        "नमस्ते",
        "𝔘𝔫𝔦",
        "e\u{301}",
        "ﬁ ǅ ß ſ K",
        "🦀",
        "١٢",
        &quotes,
        &long,
    ];
    texts.iter().map(|text| (*text).to_owned()).collect()
}

/// The document, without hostile texts.
pub fn template() -> Value {
    let text = include_str!("../../hostile/document.yaml");
    document::parse(text, "hostile").unwrap()
}

/// The document with this text in every location: as it is as prose, with a number behind it as a name.
pub fn everywhere(text: &str) -> Value {
    filled(&template(), &|marker| match marker {
        "PROSE" => text.to_owned(),
        name => format!("{text}{}", &name[1..]),
    })
}

/// The document with harmless words in every location.
pub fn harmless() -> Value {
    filled(&template(), &|marker| format!("word {marker}"))
}

/// `value` with `fill` of each marker in its place.
pub fn filled(value: &Value, fill: &dyn Fn(&str) -> String) -> Value {
    match value {
        Value::Object(entries) => {
            let entries = entries.iter().map(|(key, value)| {
                let key = in_string(key, fill);
                (key, filled(value, fill))
            });
            Value::Object(entries.collect::<Map<_, _>>())
        }
        Value::Array(items) => items.iter().map(|item| filled(item, fill)).collect(),
        Value::String(text) => in_string(text, fill).into(),
        other => other.clone(),
    }
}

/// The markers of a string.
pub fn markers(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((marker, behind)) = next_marker(rest) {
        found.push(marker);
        rest = behind;
    }
    found
}

fn in_string(text: &str, fill: &dyn Fn(&str) -> String) -> String {
    let is_pointer = text.starts_with("#/");
    let mut out = String::new();
    let mut rest = text;
    while let Some((marker, behind)) = next_marker(rest) {
        out.push_str(&rest[..rest.len() - behind.len() - marker.len()]);
        let filled = fill(marker);
        out.push_str(&if is_pointer {
            reference(&filled)
        } else {
            filled
        });
        rest = behind;
    }
    out + rest
}

/// A name as a part of a reference.
fn reference(name: &str) -> String {
    let whole = model::recorded::component(name).to_reference();
    whole.rsplit('/').next().unwrap().to_owned()
}

fn next_marker(text: &str) -> Option<(&str, &str)> {
    let digits = |at: usize| {
        let rest = text[at + 1..].bytes();
        rest.take_while(u8::is_ascii_digit).count()
    };
    let name = text.match_indices('N').map(|(at, _)| (at, 1 + digits(at)));
    let name = name.filter(|(_, length)| *length > 1);
    let prose = text
        .match_indices("PROSE")
        .map(|(at, word)| (at, word.len()));
    let (at, length) = name.chain(prose).min()?;
    Some((&text[at..at + length], &text[at + length..]))
}
