//! The support code of a generated package: the files of `streamkap-api/src/support` that the generated
//! code needs.
//!
//! The files in the directory itself are the client, which every package has. Those in its
//! subdirectories are there for some documents only. Which of them are needed is read from the paths
//! that generated code and other files name.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use include_dir::{Dir, include_dir};
use syn::{Item, UseTree};

use super::Files;

/// The support code of `streamkap-api`, which does not depend on the Streamkap API.
static SUPPORT: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../streamkap-api/src/support");

/// The only file in the directory itself that not every package needs.
const BY_NEED: &str = "redacted.rs";

/// The files that `generated` needs, by their paths in the directory of the support code.
pub fn files(generated: &Files) -> Result<Files> {
    let mut modules = Modules::read()?;
    for path in modules.files.keys().cloned().collect::<Vec<_>>() {
        if !path.contains('/') && path != BY_NEED {
            modules.need(&path);
        }
    }
    for code in generated.values() {
        modules.need_paths(code, "support::", "");
    }
    let mut out = Files::new();
    for path in &modules.needed {
        let code = match path
            .rsplit_once('/')
            .map_or(("", path.as_str()), |split| split)
        {
            (directory, "mod.rs") => modules.prune(directory)?,
            _ => modules.files.get(path).cloned().unwrap_or_default(),
        };
        out.insert(path.clone(), code);
    }
    Ok(out)
}

/// The modules of the support code.
struct Modules {
    /// The code of each file without its tests.
    files: BTreeMap<String, String>,
    /// The items that a directory exports from the modules in it, by its path and their names.
    exports: BTreeMap<(String, String), Vec<Vec<String>>>,
    needed: BTreeSet<String>,
}

impl Modules {
    fn read() -> Result<Self> {
        let mut modules = Self {
            files: BTreeMap::new(),
            exports: BTreeMap::new(),
            needed: BTreeSet::new(),
        };
        modules.read_directory(&SUPPORT)?;
        Ok(modules)
    }

    fn read_directory(&mut self, directory: &Dir<'_>) -> Result<()> {
        for file in directory.files() {
            let (Some(path), Some(text)) = (file.path().to_str(), file.contents_utf8()) else {
                continue;
            };
            let path = path.replace('\\', "/");
            let code = text.split("\n#[cfg(test)]\n").next().unwrap_or_default();
            let code = format!("{}\n", code.trim_end());
            if path == "mod.rs" || path.ends_with("/mod.rs") {
                let directory = path.trim_end_matches("mod.rs").trim_end_matches('/');
                for item in syn::parse_file(&code).context(path.clone())?.items {
                    if let Item::Use(item) = item {
                        self.read_exports(directory, &item.tree, Vec::new());
                    }
                }
            }
            self.files.insert(path, code);
        }
        directory
            .dirs()
            .try_for_each(|inner| self.read_directory(inner))
    }

    fn read_exports(&mut self, directory: &str, tree: &UseTree, mut path: Vec<String>) {
        match tree {
            UseTree::Path(tree) => {
                path.push(tree.ident.to_string());
                self.read_exports(directory, &tree.tree, path);
            }
            UseTree::Name(tree) => {
                path.push(tree.ident.to_string());
                let key = (directory.to_owned(), tree.ident.to_string());
                self.exports.entry(key).or_default().push(path);
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.read_exports(directory, tree, path.clone());
                }
            }
            UseTree::Rename(_) | UseTree::Glob(_) => {}
        }
    }

    /// Needs a file, and everything that it names.
    fn need(&mut self, path: &str) {
        if !self.needed.insert(path.to_owned()) {
            return;
        }
        let Some(code) = self.files.get(path).cloned() else {
            return;
        };
        let directory = path.rsplit_once('/').map_or("", |(directory, _)| directory);
        let above = directory.rsplit_once('/').map_or("", |(above, _)| above);
        let is_root = path.ends_with("mod.rs");
        self.need_paths(&code, "crate::support::", "");
        // The paths of the root of all are its exports, which are needed by their names.
        if path != "mod.rs" {
            self.need_paths(&code, "super::", if is_root { above } else { directory });
        }
    }

    /// Needs the modules that the paths behind `prefix` lead to.
    fn need_paths(&mut self, code: &str, prefix: &str, directory: &str) {
        for (start, _) in code.match_indices(prefix) {
            for path in paths(&code[start + prefix.len()..]) {
                self.need_path(directory, &path);
            }
        }
    }

    fn need_path(&mut self, directory: &str, path: &[String]) {
        let [first, rest @ ..] = path else {
            return;
        };
        if first == "super" {
            let above = directory.rsplit_once('/').map_or("", |(above, _)| above);
            return self.need_path(above, rest);
        }
        let child = below(directory, first);
        let [file, root] = [format!("{child}.rs"), format!("{child}/mod.rs")];
        let is_module = self.files.contains_key(&file) || self.files.contains_key(&root);
        if self.files.contains_key(&file) {
            self.need(&file);
        } else if is_module {
            self.need(&root);
            self.need_path(&child, rest);
        }
        // A macro may have the name of a module beside it.
        if !is_module || rest.is_empty() {
            let exports = self.exports.get(&(directory.to_owned(), first.clone()));
            for export in exports.cloned().unwrap_or_default() {
                if export.len() > 1 {
                    self.need_path(directory, &[&export, rest].concat());
                }
            }
        }
    }

    /// The root of a directory without the modules that are not needed.
    fn prune(&self, directory: &str) -> Result<String> {
        let path = below(directory, "mod.rs");
        let code = self.files.get(&path).cloned().unwrap_or_default();
        let mut file = syn::parse_file(&code)?;
        let mut is_pruned = false;
        file.items.retain_mut(|item| {
            let is_kept = match item {
                Item::Mod(item) => self.has_module(&below(directory, &item.ident.to_string())),
                Item::Use(item) => {
                    let before = item.tree.clone();
                    let is_kept = self.prune_use(directory, &mut item.tree, &[]);
                    is_pruned |= before != item.tree;
                    is_kept
                }
                _ => true,
            };
            is_pruned |= !is_kept;
            is_kept
        });
        Ok(if is_pruned {
            prettyplease::unparse(&file)
        } else {
            code
        })
    }

    /// Takes what is not there out of a use tree; false where nothing is left.
    fn prune_use(&self, directory: &str, tree: &mut UseTree, before: &[String]) -> bool {
        let joined = |name: &syn::Ident| [before, &[name.to_string()]].concat();
        match tree {
            UseTree::Path(tree) => {
                let path = joined(&tree.ident);
                self.prune_use(directory, &mut tree.tree, &path)
            }
            UseTree::Name(tree) => self.has(directory, &joined(&tree.ident)),
            UseTree::Group(group) => {
                let items = std::mem::take(&mut group.items);
                for mut tree in items {
                    if self.prune_use(directory, &mut tree, before) {
                        group.items.push(tree);
                    }
                }
                !group.items.is_empty()
            }
            UseTree::Rename(_) | UseTree::Glob(_) => true,
        }
    }

    fn has(&self, directory: &str, path: &[String]) -> bool {
        let [first, rest @ ..] = path else {
            return true;
        };
        let child = below(directory, first);
        let is_directory = self.files.contains_key(&format!("{child}/mod.rs"));
        if is_directory || self.files.contains_key(&format!("{child}.rs")) {
            return self.has_module(&child) && (!is_directory || self.has(&child, rest));
        }
        match self.exports.get(&(directory.to_owned(), first.clone())) {
            Some(exports) => exports.iter().any(|export| self.has(directory, export)),
            None => true,
        }
    }

    fn has_module(&self, path: &str) -> bool {
        let files = [format!("{path}.rs"), format!("{path}/mod.rs")];
        files.iter().any(|file| self.needed.contains(file))
    }
}

fn below(directory: &str, name: &str) -> String {
    match directory {
        "" => name.to_owned(),
        directory => format!("{directory}/{name}"),
    }
}

/// The paths that code begins with: one, or those of a group in braces.
fn paths(code: &str) -> Vec<Vec<String>> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let code = code.trim_start();
    if let Some(mut rest) = code.strip_prefix('{') {
        let mut found = Vec::new();
        let mut depth = 0_usize;
        // Each name at the top of the group begins a path.
        loop {
            rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == ',');
            match rest.chars().next() {
                None => return found,
                Some('}') if depth == 0 => return found,
                Some('}') => depth -= 1,
                Some('{') => depth += 1,
                Some(c) if is_name(c) && depth == 0 => {
                    found.extend(paths(rest));
                    rest = rest.trim_start_matches(|c: char| is_name(c) || c == ':');
                    continue;
                }
                Some(_) => {}
            }
            let mut characters = rest.chars();
            characters.next();
            rest = characters.as_str();
        }
    }
    let end = code.find(|c: char| !is_name(c)).unwrap_or(code.len());
    let (name, rest) = code.split_at(end);
    if name.is_empty() {
        return Vec::new();
    }
    let inner = rest.strip_prefix("::").map(paths).unwrap_or_default();
    if inner.is_empty() {
        return vec![vec![name.to_owned()]];
    }
    let joined = inner
        .into_iter()
        .map(|inner| [vec![name.to_owned()], inner].concat());
    joined.collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::{files, paths};
    use crate::Files;

    fn needed(code: &str) -> Files {
        files(&Files::from([("mod.rs".to_owned(), code.to_owned())])).unwrap()
    }

    #[test]
    fn paths_are_read_with_their_groups() {
        let found =
            |code| -> Vec<String> { paths(code).iter().map(|path| path.join("::")).collect() };
        assert_eq!(found("a::b!(c)"), ["a::b"]);
        assert_eq!(found("{a, b::{c,\n d}, e};"), ["a", "b::c", "b::d", "e"]);
        assert_eq!(found("{}"), Vec::<String>::new());
        assert_eq!(found("*"), Vec::<String>::new());
    }

    #[test]
    fn what_generated_code_does_not_name_is_left_out_with_what_exports_it() {
        let least = needed("use crate::support::wire::Call;");
        assert!(least.contains_key("client.rs") && least.contains_key("wire/style.rs"));
        for path in [
            "typed/mod.rs",
            "wire/multipart.rs",
            "wire/form.rs",
            "stream/mod.rs",
        ] {
            assert!(!least.contains_key(path), "{path}");
        }
        for word in ["typed", "multipart", "stream;", "open_enum", "Redacted"] {
            assert!(!least["mod.rs"].contains(word), "{word}");
        }
        assert!(least.values().all(|code| !code.contains("#[test]")));
    }

    #[test]
    fn what_generated_code_names_is_there_with_what_that_names() {
        let union = needed("crate::support::union! { Other(crate::support::Redacted<Value>) }");
        for path in [
            "typed/union/declare.rs",
            "typed/union/resolve.rs",
            "redacted.rs",
        ] {
            assert!(union.contains_key(path), "{path}");
        }
        assert!(!union.contains_key("typed/enums.rs"));
        let items = needed("Ok(crate::support::stream::items(response))");
        assert!(items.contains_key("stream/lines.rs"));
        assert!(!items.contains_key("stream/events.rs"));
        assert!(!items["stream/mod.rs"].contains("event-stream"));
    }
}
