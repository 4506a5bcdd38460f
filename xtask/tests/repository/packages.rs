//! Every package that can be published has what the registry asks for and what its readers expect.

use std::path::{Path, PathBuf};

use toml_edit::{DocumentMut, Item};

/// The categories of the registry that packages are in.
const CATEGORIES: [&str; 8] = [
    "api-bindings",
    "authentication",
    "command-line-utilities",
    "data-structures",
    "development-tools",
    "parser-implementations",
    "web-programming",
    "web-programming::http-client",
];

struct Package {
    directory: PathBuf,
    manifest: DocumentMut,
    workspace: DocumentMut,
}

impl Package {
    /// A key of `[package]`, also where the workspace states it.
    fn get(&self, key: &str) -> Option<&Item> {
        let own = self.manifest["package"].get(key)?;
        match own.get("workspace").and_then(Item::as_bool) {
            Some(true) => self.workspace["workspace"]["package"].get(key),
            _ => Some(own),
        }
    }

    fn text(&self, key: &str) -> &str {
        let text = self.get(key).and_then(Item::as_str);
        text.unwrap_or_else(|| panic!("{}: no `{key}`", self.directory.display()))
    }

    fn list(&self, key: &str) -> Vec<&str> {
        let list = self.get(key).and_then(Item::as_array).into_iter().flatten();
        list.map(|item| item.as_str().unwrap()).collect()
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn manifest(directory: &Path) -> DocumentMut {
    let text = std::fs::read_to_string(directory.join("Cargo.toml")).unwrap();
    text.parse().unwrap()
}

/// The packages that can be published.
fn packages() -> Vec<Package> {
    let root = root();
    let crates = std::fs::read_dir(root.join("crates")).unwrap();
    let mut directories: Vec<PathBuf> = crates.map(|entry| entry.unwrap().path()).collect();
    directories.extend(["streamkap-api", "streamkap-auth"].map(|name| root.join(name)));
    let packages = directories.into_iter().map(|directory| Package {
        manifest: manifest(&directory),
        workspace: manifest(&root),
        directory,
    });
    packages.collect()
}

#[test]
fn manifests_state_what_the_registry_asks_for() {
    let packages = packages();
    assert_eq!(packages.len(), 10);
    for package in &packages {
        let name = package.text("name");
        assert!(package.get("publish").is_none(), "{name}");
        let description = package.text("description");
        assert!(
            (20..=120).contains(&description.len()),
            "{name}: {description}"
        );
        assert!(!description.ends_with('.'), "{name}: {description}");
        assert_eq!(package.text("license"), "MIT OR Apache-2.0", "{name}");
        assert_eq!(
            package.text("documentation"),
            format!("https://docs.rs/{name}")
        );
        let workspace = &package.workspace["workspace"]["package"];
        for key in ["edition", "rust-version"] {
            assert_eq!(
                Some(package.text(key)),
                workspace[key].as_str(),
                "{name}: {key}"
            );
        }
        let keywords = package.list("keywords");
        assert!((3..=5).contains(&keywords.len()), "{name}: {keywords:?}");
        assert!(
            keywords.iter().all(|it| it.len() <= 20),
            "{name}: {keywords:?}"
        );
        let categories = package.list("categories");
        assert!(!categories.is_empty(), "{name}");
        for category in categories {
            assert!(CATEGORIES.contains(&category), "{name}: {category}");
        }
    }
}

#[test]
fn packages_have_their_licences_and_a_readme() {
    let root = root();
    for package in packages() {
        let read = |name: &str| {
            let path = package.directory.join(name);
            std::fs::read_to_string(&path)
                .unwrap_or_else(|error| panic!("{}: {error}", path.display()))
        };
        for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
            let ours = std::fs::read_to_string(root.join(licence)).unwrap();
            assert_eq!(read(licence), ours, "{}", package.directory.display());
        }
        let readme = read(package.text("readme"));
        assert!(readme.starts_with("# "), "{}", package.directory.display());
        // A package shows it outside the repository, where relative links lead nowhere.
        for (at, _) in readme.match_indices("](") {
            let target = &readme[at + 2..];
            let is_absolute = ["https://", "#"]
                .iter()
                .any(|start| target.starts_with(start));
            let line: String = target.chars().take(60).collect();
            assert!(is_absolute, "{}: {line}", package.directory.display());
        }
    }
}

#[test]
fn packages_depend_on_one_another_in_the_versions_that_they_have() {
    let root = root();
    let workspace = manifest(&root);
    let dependencies = workspace["workspace"]["dependencies"].as_table().unwrap();
    let mut own = 0;
    for (name, stated) in dependencies {
        let Some(path) = stated.get("path").and_then(Item::as_str) else {
            continue;
        };
        own += 1;
        let directory = root.join(path);
        let package = Package {
            manifest: manifest(&directory),
            workspace: workspace.clone(),
            directory,
        };
        assert_eq!(
            stated["version"].as_str(),
            Some(package.text("version")),
            "{name}"
        );
        let package_name = stated.get("package").and_then(Item::as_str);
        assert_eq!(package_name.unwrap_or(name), package.text("name"));
    }
    assert_eq!(own, 10);
}
