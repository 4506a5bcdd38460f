//! Every link of the repository leads somewhere: those of its Markdown, of the documentation in its code and of
//! its manifests, to a file that is there, and to a heading in it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// What URLs of pages begin with: specifications, tools, and what the vendor publishes.
const SITES: [&str; 11] = [
    "crates.io/",
    "doc.rust-lang.org/",
    "docs.rs/",
    "docs.streamkap.com/",
    "github.com/streamkap-com/terraform-provider-streamkap/",
    "json-schema.org/",
    "semver.org/",
    "spec.openapis.org/",
    "streamkap.com",
    "streamkap.mintlify.app/",
    "www.rfc-editor.org/",
];

/// Directories without pages of ours.
const LEFT_OUT: [&str; 4] = [".git", "target", "golden", "snapshots"];

struct Page {
    links: Vec<String>,
    anchors: Vec<String>,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .canonicalize()
        .unwrap()
}

/// Every page below `directory`, by its path.
fn pages(directory: &Path, found: &mut BTreeMap<PathBuf, Page>) {
    for entry in std::fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if path.is_dir() && !LEFT_OUT.contains(&name) {
            pages(&path, found);
            continue;
        }
        let text = || std::fs::read_to_string(&path).unwrap();
        let page = match path.extension().and_then(|extension| extension.to_str()) {
            Some("md") => read(&text()),
            Some("rs") => read(&documentation(&text())),
            Some("toml") if name == "Cargo.toml" => of_manifest(&text()),
            _ => continue,
        };
        found.insert(path, page);
    }
}

/// What the documentation comments of Rust code say.
fn documentation(code: &str) -> String {
    let lines = code.lines().map(|line| {
        let line = line.trim_start();
        let text = line.strip_prefix("///").or(line.strip_prefix("//!"));
        text.map_or("", |text| text.strip_prefix(' ').unwrap_or(text))
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// What a manifest says about the pages of its package.
fn of_manifest(text: &str) -> Page {
    let fields = ["documentation", "homepage", "readme", "repository"];
    let links = text.lines().filter_map(|line| {
        let (field, value) = line.split_once('=')?;
        let value = value.trim().strip_prefix('"')?.strip_suffix('"')?;
        fields.contains(&field.trim()).then(|| value.to_owned())
    });
    Page {
        links: links.collect(),
        anchors: Vec::new(),
    }
}

fn read(text: &str) -> Page {
    let mut page = Page {
        links: Vec::new(),
        anchors: Vec::new(),
    };
    let mut heading: Option<String> = None;
    for event in Parser::new_ext(text, Options::all()) {
        match event {
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                page.links.push(dest_url.into_string());
            }
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::End(TagEnd::Heading(_)) => page
                .anchors
                .extend(heading.take().map(|text| anchor(&text))),
            Event::Text(text) | Event::Code(text) => {
                if let Some(heading) = &mut heading {
                    heading.push_str(&text);
                }
            }
            _ => {}
        }
    }
    page
}

/// The anchor of a heading, as the hosts of repositories make it.
fn anchor(heading: &str) -> String {
    let kept = heading
        .chars()
        .filter(|c| c.is_alphanumeric() || " -_".contains(*c));
    kept.map(|c| {
        if c == ' ' {
            '-'
        } else {
            c.to_ascii_lowercase()
        }
    })
    .collect()
}

/// Why a link leads nowhere; nothing where it leads somewhere.
fn fault(from: &Path, link: &str, pages: &BTreeMap<PathBuf, Page>) -> Option<&'static str> {
    if let Some(rest) = link.strip_prefix("https://") {
        let is_known = SITES.iter().any(|site| rest.starts_with(site));
        return (!is_known).then_some("it is of no site that pages link to");
    }
    // Paths of Rust items are rustdoc's to check.
    if link.contains("::") || !link.contains(['/', '#', '.']) {
        return None;
    }
    let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
    let target = match path {
        "" => from.to_owned(),
        path => from.parent().unwrap().join(path),
    };
    let Ok(target) = target.canonicalize() else {
        return Some("there is no such file");
    };
    let is_there = anchor.is_empty()
        || pages
            .get(&target)
            .is_some_and(|page| page.anchors.iter().any(|it| it == anchor));
    (!is_there).then_some("the page has no such heading")
}

#[test]
fn every_link_leads_somewhere() {
    let root = root();
    let mut all = BTreeMap::new();
    pages(&root, &mut all);
    let mut faults = Vec::new();
    let mut count = 0;
    for (path, page) in &all {
        for link in &page.links {
            count += 1;
            if let Some(fault) = fault(path, link, &all) {
                let path = path.strip_prefix(&root).unwrap().display();
                faults.push(format!("{path}: {link}: {fault}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(count > 50, "{count}");
}

#[test]
fn a_link_that_leads_nowhere_is_found() {
    let page = read("# One\n\n## The `second` one\n\n[a](x.md) [b](#one)");
    assert_eq!(page.links, ["x.md", "#one"]);
    assert_eq!(page.anchors, ["one", "the-second-one"]);
    let path = root().join("README.md");
    let all = BTreeMap::from([(path.clone(), page)]);
    let fault = |link: &str| fault(&path, link, &all);
    for link in [
        "#one",
        "README.md#the-second-one",
        "docs",
        "https://docs.rs/serde",
        "Client::send",
    ] {
        assert_eq!(fault(link), None, "{link}");
    }
    let code = documentation(
        "/// See [this](a/b.md).\nfn f() {} // [c](d.md)\n    //! <https://docs.rs/x>",
    );
    assert_eq!(read(&code).links, ["a/b.md", "https://docs.rs/x"]);
    let manifest = of_manifest("name = \"a\"\nreadme = \"README.md\"\n");
    assert_eq!(manifest.links, ["README.md"]);
    for link in ["#two", "no.md", "README.md#no", "https://nobody.example/x"] {
        assert!(fault(link).is_some(), "{link}");
    }
}
