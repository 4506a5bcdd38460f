//! Finds the public items of the generated files.

use std::collections::{BTreeMap, BTreeSet};

use syn::{Item, UseTree, Visibility};

use super::UnreadableCode;
use super::item::{add_impl, read, type_path};
use crate::Files;
use model::public_api::PublicItem;

/// Re-exports of re-exports end at this depth, in case of a cycle.
const MAX_DEPTH: usize = 16;

/// A module with its submodules.
#[derive(Default)]
struct Module {
    path: String,
    items: Vec<Item>,
    children: BTreeMap<String, (bool, Module)>,
}

/// Returns every public item, by its path.
pub(super) fn public_items(files: &Files) -> Result<BTreeMap<String, PublicItem>, UnreadableCode> {
    let root = root(files)?;
    let mut public = BTreeMap::new();
    exported(&root, &mut Vec::new(), &[&root], &mut public, 0);
    let mut blocks = Vec::new();
    impl_blocks(&root, &mut blocks);
    for (module, block) in blocks {
        if let Some(path) = type_path(&block.self_ty)
            && let Some(origin) = find(&public, &module, &path)
        {
            for item in public.values_mut().filter(|item| item.origin == origin) {
                add_impl(block, item);
            }
        }
    }
    resolve_aliases(&mut public);
    Ok(public)
}

/// Replaces what an alias names by the public path of that item; `None` if it is not public or
/// ambiguous.
fn resolve_aliases(public: &mut BTreeMap<String, PublicItem>) {
    let target = |path: &str, item: &PublicItem| {
        let written = item.target.as_ref()?;
        // A public path, or an item that is public beside the alias.
        let name = written.rsplit("::").next().unwrap_or(written);
        let beside = path
            .rsplit_once("::")
            .map(|(module, _)| inside(module, name));
        let known = [Some(written.clone()), beside].into_iter().flatten();
        let mut known = known.filter(|known| known != path && public.contains_key(known));
        if let Some(known) = known.next() {
            return Some(known);
        }
        let module = item
            .origin
            .rsplit_once("::")
            .map_or("", |(module, _)| module);
        let origin = find(public, module, written)?;
        let mut paths = public.iter().filter(|(_, item)| item.origin == origin);
        paths.next().map(|(path, _)| path.clone())
    };
    let aliases = public.iter().filter(|(_, item)| item.target.is_some());
    let targets: Vec<(String, Option<String>)> = aliases
        .map(|(path, item)| (path.clone(), target(path, item)))
        .collect();
    for (path, target) in targets {
        if let Some(item) = public.get_mut(&path) {
            item.target = target;
        }
    }
}

/// Returns the root module: that of `mod.rs` or `lib.rs`, or else one public module for each file.
fn root(files: &Files) -> Result<Module, UnreadableCode> {
    for (name, directory) in [("mod.rs", ""), ("lib.rs", ""), ("src/lib.rs", "src/")] {
        if files.contains_key(name) {
            return load(files, name, directory, String::new());
        }
    }
    let mut root = Module::default();
    for name in files
        .keys()
        .filter(|name| name.ends_with(".rs") && !name.contains('/'))
    {
        let stem = name.trim_end_matches(".rs");
        let module = load(files, name, &format!("{stem}/"), stem.to_owned())?;
        root.children.insert(stem.to_owned(), (true, module));
    }
    Ok(root)
}

fn load(
    files: &Files,
    name: &str,
    directory: &str,
    path: String,
) -> Result<Module, UnreadableCode> {
    let text = files.get(name).map_or("", String::as_str);
    let file = syn::parse_file(text).map_err(|error| UnreadableCode {
        file: name.to_owned(),
        message: error.to_string(),
    })?;
    gather(files, file.items, directory, path)
}

fn gather(
    files: &Files,
    items: Vec<Item>,
    directory: &str,
    path: String,
) -> Result<Module, UnreadableCode> {
    let mut module = Module {
        path,
        ..Module::default()
    };
    for item in items {
        let Item::Mod(inner) = item else {
            module.items.push(item);
            continue;
        };
        let name = inner.ident.to_string();
        let below = format!("{directory}{name}/");
        let path = inside(&module.path, &name);
        let child = match inner.content {
            Some((_, items)) => gather(files, items, &below, path)?,
            None => {
                let beside = format!("{directory}{name}.rs");
                let file = if files.contains_key(&beside) {
                    beside
                } else {
                    format!("{below}mod.rs")
                };
                load(files, &file, &below, path)?
            }
        };
        let public = matches!(inner.vis, Visibility::Public(_));
        module.children.insert(name, (public, child));
    }
    Ok(module)
}

/// Adds the public items of a module. `path` is the public path of the module, `above` the modules
/// from the root to it.
fn exported(
    module: &Module,
    path: &mut Vec<String>,
    above: &[&Module],
    public: &mut BTreeMap<String, PublicItem>,
    depth: usize,
) {
    if depth > MAX_DEPTH {
        return;
    }
    for item in &module.items {
        if let Some((name, mut item)) = read(item) {
            item.origin = inside(&module.path, &name);
            let is_value = item.kind == "const";
            let known = public.entry(join(path, &name));
            // The former name of a unit struct is an alias and a constant.
            known
                .and_modify(|known| known.is_unit |= is_value && known.kind == "type")
                .or_insert(item);
        }
        if let Some(tree) = public_use(item) {
            used(tree, above, path, public, depth);
        }
    }
    for (name, (_, child)) in module.children.iter().filter(|(_, (public, _))| *public) {
        path.push(name.clone());
        let above: Vec<&Module> = above.iter().copied().chain([child]).collect();
        exported(child, path, &above, public, depth + 1);
        path.pop();
    }
}

/// Adds the items of a `pub use` of generated code.
fn used(
    tree: &UseTree,
    above: &[&Module],
    path: &mut Vec<String>,
    public: &mut BTreeMap<String, PublicItem>,
    depth: usize,
) {
    let Some(module) = above.last() else { return };
    match tree {
        UseTree::Path(it) => {
            if let Some(above) = entered(&it.ident.to_string(), above) {
                used(&it.tree, &above, path, public, depth);
            }
        }
        UseTree::Glob(_) => exported(module, path, above, public, depth + 1),
        UseTree::Group(it) => {
            for tree in &it.items {
                used(tree, above, path, public, depth);
            }
        }
        UseTree::Name(it) => named(
            &it.ident.to_string(),
            &it.ident.to_string(),
            above,
            path,
            public,
            depth,
        ),
        UseTree::Rename(it) => {
            named(
                &it.ident.to_string(),
                &it.rename.to_string(),
                above,
                path,
                public,
                depth,
            );
        }
    }
}

/// Adds one item or module under its public name.
fn named(
    name: &str,
    outside: &str,
    above: &[&Module],
    path: &mut Vec<String>,
    public: &mut BTreeMap<String, PublicItem>,
    depth: usize,
) {
    let Some(module) = above.last() else { return };
    if let Some((_, child)) = module.children.get(name) {
        path.push(outside.to_owned());
        let above: Vec<&Module> = above.iter().copied().chain([child]).collect();
        exported(child, path, &above, public, depth + 1);
        path.pop();
        return;
    }
    if let Some(item) = item_of(name, above, &mut BTreeSet::new()) {
        public.entry(join(path, outside)).or_insert(item);
    }
}

/// Returns the tree of a `pub use` of generated code. One with leading colons is of another crate.
fn public_use(item: &Item) -> Option<&UseTree> {
    match item {
        Item::Use(it) if it.leading_colon.is_none() => {
            matches!(it.vis, Visibility::Public(_)).then_some(&it.tree)
        }
        _ => None,
    }
}

/// Returns the item that a module has or re-exports under a name. `seen` holds the modules that were
/// searched for a name, so that each is searched once.
fn item_of(
    name: &str,
    above: &[&Module],
    seen: &mut BTreeSet<(*const Module, String)>,
) -> Option<PublicItem> {
    let module = *above.last()?;
    if !seen.insert((std::ptr::from_ref(module), name.to_owned())) {
        return None;
    }
    let own = module.items.iter().filter_map(read);
    for (known, mut item) in own {
        if known == name {
            item.origin = inside(&module.path, name);
            return Some(item);
        }
    }
    let mut uses = module.items.iter().filter_map(public_use);
    uses.find_map(|tree| item_of_use(tree, name, above, seen))
}

/// Returns the item that a `pub use` brings under a name.
fn item_of_use(
    tree: &UseTree,
    name: &str,
    above: &[&Module],
    seen: &mut BTreeSet<(*const Module, String)>,
) -> Option<PublicItem> {
    match tree {
        UseTree::Path(it) => {
            let above = entered(&it.ident.to_string(), above)?;
            item_of_use(&it.tree, name, &above, seen)
        }
        UseTree::Glob(_) => item_of(name, above, seen),
        UseTree::Group(it) => {
            let mut trees = it.items.iter();
            trees.find_map(|tree| item_of_use(tree, name, above, seen))
        }
        UseTree::Name(it) if it.ident == name => item_of(name, above, seen),
        UseTree::Rename(it) if it.rename == name => item_of(&it.ident.to_string(), above, seen),
        UseTree::Name(_) | UseTree::Rename(_) => None,
    }
}

/// Returns the modules from the root to the one that a segment of a path names.
fn entered<'m>(segment: &str, above: &[&'m Module]) -> Option<Vec<&'m Module>> {
    match segment {
        "self" => Some(above.to_vec()),
        "super" => (above.len() > 1).then(|| above[..above.len() - 1].to_vec()),
        "crate" => Some(above[..1].to_vec()),
        name => {
            let (_, child) = above.last()?.children.get(name)?;
            Some(above.iter().copied().chain([child]).collect())
        }
    }
}

fn join(path: &[String], name: &str) -> String {
    path.iter()
        .map(String::as_str)
        .chain([name])
        .collect::<Vec<_>>()
        .join("::")
}

/// Returns the path of an item of a module.
fn inside(module: &str, name: &str) -> String {
    if module.is_empty() {
        name.to_owned()
    } else {
        format!("{module}::{name}")
    }
}

fn impl_blocks<'m>(module: &'m Module, blocks: &mut Vec<(String, &'m syn::ItemImpl)>) {
    for item in &module.items {
        if let Item::Impl(block) = item {
            blocks.push((module.path.clone(), block));
        }
    }
    for (_, child) in module.children.values() {
        impl_blocks(child, blocks);
    }
}

/// Returns the path of the definition of the type of an `impl` block in `module`.
fn find(public: &BTreeMap<String, PublicItem>, module: &str, written: &str) -> Option<String> {
    let near = inside(module, written);
    if public.values().any(|item| item.origin == near) {
        return Some(near);
    }
    let end = format!("::{written}");
    let origins: BTreeSet<&String> = public
        .values()
        .map(|item| &item.origin)
        .filter(|origin| **origin == written || origin.ends_with(&end))
        .collect();
    // Two types of that name are ambiguous, so neither is returned.
    let mut origins = origins.into_iter();
    origins.next().filter(|_| origins.next().is_none()).cloned()
}
