//! The source files of this crate, for programs that write it beside the packages that they generate.

use std::path::Path;

use include_dir::{Dir, include_dir};

/// The manifest of this crate.
pub const MANIFEST: &str = include_str!("../Cargo.toml");

/// The directory `src`.
static SOURCE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src");

/// Returns the files below `src`, by their paths with slashes, without tests.
///
/// ```
/// let mut files = openapi_client_runtime::source::files();
/// let (_, root) = files.find(|(path, _)| path == "lib.rs").unwrap();
/// assert!(root.contains("pub mod builder;"));
/// ```
pub fn files() -> impl Iterator<Item = (String, String)> {
    let mut found = Vec::new();
    let mut waiting = vec![&SOURCE];
    while let Some(directory) = waiting.pop() {
        waiting.extend(directory.dirs().filter(|it| !is_test(it.path())));
        for file in directory.files().filter(|it| !is_test(it.path())) {
            let text = file.contents_utf8().unwrap_or_default();
            found.push((slashed(file.path()), without_tests(text)));
        }
    }
    found.into_iter()
}

/// The file without the module of tests at its end. What else is for tests alone stays.
fn without_tests(text: &str) -> String {
    let code = match text.rsplit_once("\n#[cfg(test)]\n") {
        Some((code, tests)) if tests.contains("mod tests") => code,
        _ => text,
    };
    format!("{}\n", code.trim_end())
}

fn is_test(path: &Path) -> bool {
    [Path::new("tests"), Path::new("tests.rs")].contains(&path)
}

fn slashed(path: &Path) -> String {
    let parts = path.iter().map(|part| part.to_string_lossy());
    parts.collect::<Vec<_>>().join("/")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::collections::BTreeSet;

    #[test]
    fn the_module_of_tests_is_left_out_and_nothing_else() {
        let cases = [
            ("fn a() {}\n\n#[cfg(test)]\nmod tests {}\n", "fn a() {}\n"),
            (
                "fn a() {}\n\n#[cfg(test)]\nfn b() {}\n\nfn c() {}\n",
                "fn a() {}\n\n#[cfg(test)]\nfn b() {}\n\nfn c() {}\n",
            ),
            (
                "#[cfg(test)]\nfn b() {}\nfn c() {}\n\n#[cfg(test)]\n#[allow(x)]\nmod tests;\n",
                "#[cfg(test)]\nfn b() {}\nfn c() {}\n",
            ),
        ];
        for (text, code) in cases {
            assert_eq!(super::without_tests(text), code);
        }
        // What stands before the tests of a file is all there.
        let files: Vec<_> = super::files().collect();
        let (_, redactor) = files
            .iter()
            .find(|(path, _)| path == "redactor.rs")
            .unwrap();
        assert!(redactor.contains("fn step()"), "{redactor}");
        assert!(redactor.contains("fn forms_in_json("), "{redactor}");
    }

    #[test]
    fn every_module_is_there_and_no_test() {
        let files: Vec<_> = super::files().collect();
        let paths: BTreeSet<&str> = files.iter().map(|(path, _)| path.as_str()).collect();
        for (path, text) in &files {
            let directory = match path.rsplit_once('/') {
                _ if path == "lib.rs" => String::new(),
                Some((directory, "mod.rs")) => format!("{directory}/"),
                _ => format!("{}/", path.trim_end_matches(".rs")),
            };
            for line in text.lines() {
                let line = line.strip_prefix("pub ").unwrap_or(line);
                let Some(name) = line.strip_prefix("mod ") else {
                    continue;
                };
                let Some(name) = name.strip_suffix(';') else {
                    continue;
                };
                let found = [
                    format!("{directory}{name}.rs"),
                    format!("{directory}{name}/mod.rs"),
                ];
                assert!(
                    found.iter().any(|it| paths.contains(it.as_str())),
                    "{path}: {name}"
                );
            }
            assert!(!text.contains("\n    #[test]"), "{path}");
        }
        assert!(paths.len() > 50, "{paths:?}");
    }
}
