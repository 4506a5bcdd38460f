//! Every promise about hostile documents, servers and machines names a test, and that test is there.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// The pages that promise something.
const PAGES: [&str; 2] = ["SECURITY.md", "streamkap-auth/docs/token-life.md"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .canonicalize()
        .unwrap()
}

/// A row of a table with a column `test`.
struct Promise {
    words: String,
    /// What is code in that column and behind it.
    proofs: Vec<String>,
}

fn promises(page: &str) -> Vec<Promise> {
    let mut promises = Vec::new();
    let (mut is_head, mut column, mut tests) = (false, 0, None);
    for event in Parser::new_ext(page, Options::all()) {
        match event {
            Event::Start(Tag::TableHead) => (is_head, column, tests) = (true, 0, None),
            Event::End(TagEnd::TableHead) => is_head = false,
            Event::End(TagEnd::Table) => tests = None,
            Event::Start(Tag::TableRow) => {
                column = 0;
                if tests.is_some() {
                    promises.push(Promise {
                        words: String::new(),
                        proofs: Vec::new(),
                    });
                }
            }
            Event::End(TagEnd::TableCell) => column += 1,
            Event::Text(text) if is_head && *text == *"test" => tests = Some(column),
            Event::Text(text) if column == 0 => {
                if let Some(promise) = promises.last_mut() {
                    promise.words.push_str(&text);
                }
            }
            Event::Code(code) if tests.is_some_and(|tests| column >= tests) => {
                promises.last_mut().unwrap().proofs.push(code.to_string());
            }
            _ => {}
        }
    }
    promises
}

/// Adds the functions that are marked as tests in the Rust files below `directory`, and those that the program of the
/// behaviour tests calls, which are public there.
fn tests(directory: &Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if path.is_dir() && ![".git", "target", "generated"].contains(&name) {
            tests(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let code = std::fs::read_to_string(&path).unwrap();
            found.extend(tests_of(&code));
        }
    }
}

fn tests_of(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut is_test = false;
    for line in code.lines().map(str::trim_start) {
        is_test |= line.starts_with("#[test]") || line.starts_with("#[tokio::test");
        let called = line.strip_prefix("pub async fn ");
        let function = line.strip_prefix("fn ").or(line.strip_prefix("async fn "));
        let function = function.filter(|_| is_test).or(called);
        if let Some((name, _)) = function.and_then(|function| function.split_once('(')) {
            found.push(name.to_owned());
        }
        is_test &= line.starts_with("#[") || line.starts_with("//");
    }
    found
}

/// What a page promises without a test that is there.
fn faults(page: &str, tests: &BTreeSet<String>) -> Vec<String> {
    let mut faults = Vec::new();
    for promise in promises(page) {
        let (paths, names): (Vec<_>, Vec<_>) = promise
            .proofs
            .iter()
            .partition(|proof| proof.contains(['/', '.']));
        if names.is_empty() {
            faults.push(format!("{}: no test is named", promise.words));
        }
        let missing = names.into_iter().filter(|name| !tests.contains(*name));
        faults.extend(missing.map(|name| format!("`{name}` is not a test")));
        let missing = paths.into_iter().filter(|path| {
            let directories = ["", "streamkap-auth/tests/", "streamkap-auth/tests/auth/"];
            let mut paths = directories.iter().map(|directory| root().join(directory));
            !paths.any(|directory| directory.join(path).exists())
        });
        faults.extend(missing.map(|path| format!("`{path}` is not there")));
    }
    faults
}

#[test]
fn every_promise_names_a_test_that_is_there() {
    let mut all = BTreeSet::new();
    tests(&root(), &mut all);
    for name in PAGES {
        let page = std::fs::read_to_string(root().join(name)).unwrap();
        assert!(promises(&page).len() > 20, "{name}");
        let faults = faults(&page, &all);
        assert!(faults.is_empty(), "{name}:\n{}", faults.join("\n"));
    }
}

#[test]
fn a_promise_without_its_test_is_found() {
    let tests = BTreeSet::from(["it_holds".to_owned()]);
    let page = |cell: &str| format!("| promise | test |\n| --- | --- |\n| this | {cell} |\n");
    assert!(faults(&page("`it_holds` in `README.md`"), &tests).is_empty());
    for cell in ["", "`README.md`", "`it_held`", "`it_holds` in `no.md`"] {
        assert_eq!(faults(&page(cell), &tests).len(), 1, "{cell}");
    }
    let code = "#[test]\n#[ignore]\nfn one() {}\nfn two() {}\n#[tokio::test]\nasync fn three() {}";
    assert_eq!(tests_of(code), ["one", "three"]);
}
