//! Short paths: what generated code names by its full path is imported and named as a person would
//! name it, wherever nothing else has that name.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Group, Ident, Spacing, Span, TokenStream, TokenTree};
use quote::{format_ident, quote};
use syn::visit_mut::{self, VisitMut};
use syn::{Item, Meta, Path, UseTree, Visibility};

/// What every module sees without an import, by its full path.
const PRELUDE: &[(&str, &str)] = &[
    ("std::borrow::ToOwned", "ToOwned"),
    ("std::boxed::Box", "Box"),
    ("std::convert::From", "From"),
    ("std::convert::Into", "Into"),
    ("std::convert::TryFrom", "TryFrom"),
    ("std::convert::TryInto", "TryInto"),
    ("std::default::Default", "Default"),
    ("std::ops::FnOnce", "FnOnce"),
    ("std::option::Option", "Option"),
    ("std::option::Option::None", "None"),
    ("std::option::Option::Some", "Some"),
    ("std::result::Result", "Result"),
    ("std::result::Result::Err", "Err"),
    ("std::result::Result::Ok", "Ok"),
    ("std::string::String", "String"),
    ("std::string::ToString", "ToString"),
    ("std::vec::Vec", "Vec"),
];

/// Items that have a shorter path.
const REEXPORTED: &[(&str, &str)] = &[
    ("chrono::offset::Utc", "chrono::Utc"),
    ("chrono::naive::NaiveDate", "chrono::NaiveDate"),
];

/// Modules that are imported whole.
const MODULES: &[&str] = &["std::fmt"];

/// The crate under all generated code.
const RUNTIME: &str = "openapi_client_runtime";

/// Crates that are there with a feature only, and so are not imported.
const OPTIONAL: &[&str] = &["schemars"];

/// Imports what a file names by full paths. `visible` are the names of the parent module, where the
/// file imports all of them.
pub fn shorten(file: syn::File, visible: &BTreeSet<String>) -> syn::File {
    let items = module(file.items, visible);
    let mut file = syn::File { items, ..file };
    Shorthand.visit_file_mut(&mut file);
    file
}

/// `Self { client }` instead of `Self { client: client }`, and `|| value` instead of `|| { value }`.
struct Shorthand;

impl VisitMut for Shorthand {
    fn visit_expr_closure_mut(&mut self, closure: &mut syn::ExprClosure) {
        if let syn::Expr::Block(block) = &*closure.body
            && let [syn::Stmt::Expr(value, None)] = block.block.stmts.as_slice()
        {
            *closure.body = value.clone();
        }
        visit_mut::visit_expr_closure_mut(self, closure);
    }

    fn visit_field_value_mut(&mut self, field: &mut syn::FieldValue) {
        if let (syn::Member::Named(name), syn::Expr::Path(path)) = (&field.member, &field.expr)
            && path.path.is_ident(name)
        {
            field.colon_token = None;
        }
        visit_mut::visit_field_value_mut(self, field);
    }
}

fn module(items: Vec<Item>, visible: &BTreeSet<String>) -> Vec<Item> {
    let mut scope = Scope {
        taken: items.iter().flat_map(defined).collect(),
        visible,
        imports: BTreeMap::new(),
    };
    let mut kept = Vec::new();
    let mut others = Vec::new();
    for item in items {
        match item {
            Item::Use(item) if matches!(item.vis, Visibility::Inherited) => {
                if !scope.import(&item.tree) {
                    kept.push(item);
                }
            }
            other => others.push(other),
        }
    }
    let none = BTreeSet::new();
    let others: Vec<Item> = others
        .into_iter()
        .map(|item| match item {
            Item::Mod(mut item) => {
                if let Some((_, content)) = &mut item.content {
                    *content = module(std::mem::take(content), &none);
                }
                Item::Mod(item)
            }
            Item::Use(item) => Item::Use(item),
            mut other => {
                scope.visit_item_mut(&mut other);
                other
            }
        })
        .collect();
    let mut uses = scope.uses(kept);
    uses.extend(others);
    uses
}

/// Shortens the paths of an item. What is in macro calls and attributes is tokens, not yet parsed.
impl VisitMut for Scope<'_> {
    fn visit_attribute_mut(&mut self, attribute: &mut syn::Attribute) {
        if let Meta::List(list) = &mut attribute.meta {
            self.path(&mut list.path, None, false);
            list.tokens = self.stream(std::mem::take(&mut list.tokens));
        }
    }

    fn visit_macro_mut(&mut self, call: &mut syn::Macro) {
        self.path(&mut call.path, None, true);
        call.tokens = self.stream(std::mem::take(&mut call.tokens));
    }

    fn visit_path_mut(&mut self, path: &mut Path) {
        self.path(path, None, false);
        visit_mut::visit_path_mut(self, path);
    }

    fn visit_type_path_mut(&mut self, path: &mut syn::TypePath) {
        self.qualified(&mut path.qself, &mut path.path);
    }

    fn visit_expr_path_mut(&mut self, expr: &mut syn::ExprPath) {
        for attribute in &mut expr.attrs {
            self.visit_attribute_mut(attribute);
        }
        self.qualified(&mut expr.qself, &mut expr.path);
    }
}

/// The names that an item defines, in its module or as type parameters.
fn defined(item: &Item) -> Vec<String> {
    match item {
        Item::Struct(item) => vec![item.ident.to_string()],
        Item::Enum(item) => vec![item.ident.to_string()],
        Item::Type(item) => vec![item.ident.to_string()],
        Item::Mod(item) => vec![item.ident.to_string()],
        Item::Fn(item) => vec![item.sig.ident.to_string()],
        Item::Const(item) => vec![item.ident.to_string()],
        Item::Static(item) => vec![item.ident.to_string()],
        Item::Impl(item) => type_parameters(item),
        Item::Macro(item) => declared(&item.mac.tokens),
        _ => Vec::new(),
    }
}

fn type_parameters(item: &syn::ItemImpl) -> Vec<String> {
    let methods = item.items.iter().filter_map(|item| match item {
        syn::ImplItem::Fn(method) => Some(&method.sig.generics),
        _ => None,
    });
    let generics = methods.chain([&item.generics]);
    let parameters = generics.flat_map(syn::Generics::type_params);
    parameters.map(|it| it.ident.to_string()).collect()
}

/// The names behind `struct` and `enum` in a macro call, and those of the type parameters of setters.
fn declared(tokens: &TokenStream) -> Vec<String> {
    let mut names = vec!["F".to_owned(), "M".to_owned()];
    let mut is_name = false;
    for tree in tokens.clone() {
        let TokenTree::Ident(ident) = tree else {
            continue;
        };
        if std::mem::take(&mut is_name) {
            names.push(ident.to_string());
        }
        is_name = ident == "struct" || ident == "enum";
    }
    names
}

struct Scope<'a> {
    /// Names of the module itself, which stand for something else than an import.
    taken: BTreeSet<String>,
    /// Those of the parent module, which do so too.
    visible: &'a BTreeSet<String>,
    /// Full paths by the names that they are imported as.
    imports: BTreeMap<String, Vec<String>>,
}

impl Scope<'_> {
    /// Whether a name stands for something else than an import.
    fn is_taken(&self, name: &str) -> bool {
        self.taken.contains(name) || self.visible.contains(name)
    }

    /// Takes over an import, unless it is one of a whole module or renames.
    fn import(&mut self, tree: &UseTree) -> bool {
        let mut paths = Vec::new();
        if !leaves(tree, &mut Vec::new(), &mut paths) {
            return false;
        }
        for path in paths {
            if let Some(name) = path.last() {
                self.imports.insert(name.clone(), path.clone());
            }
        }
        true
    }

    /// Shortens a path that may stand behind a type, as in `<T as Trait>::name`.
    fn qualified(&mut self, qself: &mut Option<syn::QSelf>, path: &mut Path) {
        if let Some(qself) = qself {
            self.visit_type_mut(&mut qself.ty);
            let behind = path.segments.len() - qself.position;
            self.path(path, Some(qself.position), false);
            qself.position = path.segments.len() - behind;
        } else {
            self.path(path, None, false);
        }
        visit_mut::visit_path_mut(self, path);
    }

    /// Shortens a path, or its first `count` segments, if it starts at the root of a crate or at the
    /// parent module.
    fn path(&mut self, path: &mut Path, count: Option<usize>, is_macro: bool) {
        let first = path.segments.first().map(|first| &first.ident);
        let is_full = first.is_some_and(|first| first == "crate" || first == "super");
        if path.leading_colon.is_none() && !is_full {
            return;
        }
        let segments = path.segments.iter().take(count.unwrap_or(usize::MAX));
        let with_arguments = segments.clone().position(|it| !it.arguments.is_empty());
        let length = with_arguments.map_or(segments.len(), |index| index + 1);
        let names = segments.take(length).map(|it| it.ident.to_string());
        let names: Vec<String> = names.collect();
        if names.len() < 2 {
            return;
        }
        let Some(short) = self.short(&names, is_macro) else {
            return;
        };
        // The last name stays, with its arguments.
        let dropped = length - short.len().min(length);
        let segments = std::mem::take(&mut path.segments);
        path.segments = segments.into_iter().skip(dropped).collect();
        for (segment, name) in path.segments.iter_mut().zip(&short) {
            segment.ident = Ident::new(name, segment.ident.span());
        }
        path.leading_colon = None;
    }

    /// The tokens with short paths.
    fn stream(&mut self, stream: TokenStream) -> TokenStream {
        let trees: Vec<TokenTree> = stream.into_iter().collect();
        let mut out: Vec<TokenTree> = Vec::with_capacity(trees.len());
        let mut index = 0;
        while let Some(tree) = trees.get(index) {
            if let Some((path, next)) = path_at(&trees, index) {
                let is_macro = matches!(trees.get(next), Some(TokenTree::Punct(sign)) if sign.as_char() == '!');
                match self.short(&path, is_macro) {
                    Some(short) => out.extend(path_tokens(&short)),
                    None => out.extend(trees.get(index..next).unwrap_or_default().iter().cloned()),
                }
                index = next;
                continue;
            }
            match tree {
                TokenTree::Group(group) => {
                    let mut short = Group::new(group.delimiter(), self.stream(group.stream()));
                    short.set_span(group.span());
                    out.push(TokenTree::Group(short));
                }
                other => out.push(other.clone()),
            }
            index += 1;
        }
        out.into_iter().collect()
    }

    /// The short form of a path; none where it stays as it is.
    fn short(&mut self, path: &[String], is_macro: bool) -> Option<Vec<String>> {
        if path.first()? == "super" {
            let name = path.get(1).filter(|name| self.visible.contains(*name))?;
            return (path.len() == 2).then(|| vec![name.clone()]);
        }
        if OPTIONAL.contains(&path.first()?.as_str()) {
            return Some(path.to_vec());
        }
        let path = reexported(path);
        for length in [4, 3] {
            let full = path.get(..length).map(|path| path.join("::"));
            let known = PRELUDE
                .iter()
                .find(|(known, _)| Some(*known) == full.as_deref());
            if let Some((_, name)) = known {
                let is_free = !self.is_taken(name) && !self.imports.contains_key(*name);
                let rest = path.get(length..).unwrap_or_default();
                return is_free.then(|| [&[(*name).to_owned()], rest].concat());
            }
        }
        let is_upper = |name: &String| name.starts_with(|first: char| first.is_uppercase());
        let item = match path.iter().position(is_upper) {
            Some(item) => item,
            None if is_macro => path.len() - 1,
            // The runtime is known by what generated code imports.
            None if path[0] == RUNTIME => path.len() - 1,
            None if path.len() == 3 => path.len() - 1,
            None if path[0] == "crate" => path.len() - 1,
            None => path.len().checked_sub(2)?,
        };
        if item == 0 {
            // A function of a crate.
            return (!self.is_taken(&path[0])).then_some(path);
        }
        let whole = path.get(..item).map(|module| module.join("::"))?;
        if !MODULES.contains(&whole.as_str()) && self.claim(&path[..=item]) {
            return Some(path[item..].to_vec());
        }
        let is_module = item >= 2 && path[0] != "crate" && self.claim(&path[..item]);
        is_module.then(|| path[item - 1..].to_vec())
    }

    /// Whether a path is, or now becomes, what its last name stands for.
    fn claim(&mut self, path: &[String]) -> bool {
        let Some(name) = path.last() else {
            return false;
        };
        let in_prelude = PRELUDE.iter().any(|(_, known)| known == name);
        if self.is_taken(name) || in_prelude {
            return false;
        }
        let known = self
            .imports
            .entry(name.clone())
            .or_insert_with(|| path.to_vec());
        known == path
    }

    /// The imports as items, in the order of `rustfmt`: those of the parent module, of this crate, and of others.
    fn uses(self, kept: Vec<syn::ItemUse>) -> Vec<Item> {
        let mut modules: BTreeMap<Vec<String>, BTreeSet<String>> = BTreeMap::new();
        for path in self.imports.into_values() {
            if let Some((name, module)) = path.split_last() {
                modules
                    .entry(module.to_vec())
                    .or_default()
                    .insert(name.clone());
            }
        }
        let mut uses: Vec<(u8, Vec<String>, Item)> = Vec::new();
        for (module, names) in modules {
            let rank = match module.first().map(String::as_str) {
                Some("crate") => 1,
                _ => 2,
            };
            let idents: Vec<Ident> = names.iter().map(|name| format_ident!("{name}")).collect();
            let path = path_tokens(&module);
            // A list comes behind all names.
            let key = match names.first() {
                Some(name) if names.len() == 1 => name.clone(),
                _ => "{".to_owned(),
            };
            let item = match idents.as_slice() {
                [only] => quote!(use #path::#only;),
                all => quote!(use #path::{#(#all),*};),
            };
            if let Ok(item) = syn::parse2(item) {
                uses.push((rank, [module, vec![key]].concat(), Item::Use(item)));
            }
        }
        for item in kept {
            uses.push((0, Vec::new(), Item::Use(item)));
        }
        uses.sort_by(|left, right| (left.0, &left.1).cmp(&(right.0, &right.1)));
        uses.into_iter().map(|(_, _, item)| item).collect()
    }
}

fn reexported(path: &[String]) -> Vec<String> {
    let full = path.get(..3).map(|path| path.join("::"));
    let known = REEXPORTED
        .iter()
        .find(|(known, _)| Some(*known) == full.as_deref());
    match known {
        Some((_, short)) => {
            let rest = path.get(3..).unwrap_or_default().iter().cloned();
            short.split("::").map(str::to_owned).chain(rest).collect()
        }
        None => path.to_vec(),
    }
}

/// The path that starts at `index` from the root of a crate or from the parent module, without the
/// colons before it, and the index behind it.
fn path_at(trees: &[TokenTree], index: usize) -> Option<(Vec<String>, usize)> {
    let is_colons = |index: usize| {
        let sign = |index: usize| match trees.get(index) {
            Some(TokenTree::Punct(sign)) if sign.as_char() == ':' => Some(sign.spacing()),
            _ => None,
        };
        sign(index) == Some(Spacing::Joint) && sign(index + 1).is_some()
    };
    let ident = |index: usize| match trees.get(index) {
        Some(TokenTree::Ident(ident)) => Some(ident.to_string()),
        _ => None,
    };
    let mut next = index;
    let mut path = Vec::new();
    match ident(index) {
        Some(first) if first == "crate" || first == "super" => {
            if ends_path(trees, index) || !is_colons(index + 1) {
                return None;
            }
            path.push(first);
            next += 1;
        }
        Some(_) => return None,
        None if ends_value(trees, index) => return None,
        None => {}
    }
    while is_colons(next)
        && let Some(name) = ident(next + 2)
    {
        path.push(name);
        next += 3;
    }
    (path.len() > 1).then_some((path, next))
}

/// Whether colons stand before `index`.
fn ends_path(trees: &[TokenTree], index: usize) -> bool {
    let before = index.checked_sub(1).and_then(|index| trees.get(index));
    matches!(before, Some(TokenTree::Punct(sign)) if sign.as_char() == ':')
        && index.checked_sub(2).is_some_and(
            |index| matches!(trees.get(index), Some(TokenTree::Punct(sign)) if sign.as_char() == ':' && sign.spacing() == Spacing::Joint),
        )
}

/// Whether colons at `index` go on with what stands before them.
fn ends_value(trees: &[TokenTree], index: usize) -> bool {
    let sign = |index: usize| match trees.get(index) {
        Some(TokenTree::Punct(sign)) => sign.as_char(),
        _ => ' ',
    };
    let Some(before) = index.checked_sub(1) else {
        return false;
    };
    match trees.get(before) {
        Some(TokenTree::Ident(ident)) => {
            !["as", "for", "in", "impl", "dyn", "mut", "return", "where"]
                .iter()
                .any(|keyword| ident == keyword)
        }
        Some(TokenTree::Punct(_)) if sign(before) == '>' => {
            // An arrow, or the generics of `impl<'de>`.
            let opens = |index: &usize| sign(*index) == '<';
            let start = (0..before)
                .rev()
                .find(opens)
                .and_then(|open| trees.get(open.checked_sub(1)?));
            let is_impl = matches!(start, Some(TokenTree::Ident(ident)) if ident == "impl");
            !is_impl
                && !before
                    .checked_sub(1)
                    .is_some_and(|before| "-=".contains(sign(before)))
        }
        _ => false,
    }
}

fn path_tokens(path: &[String]) -> TokenStream {
    let names = path.iter().map(|name| Ident::new(name, Span::call_site()));
    quote!(#(#names)::*)
}

/// The full paths that a `use` imports; false where it imports a whole module or renames.
fn leaves(tree: &UseTree, module: &mut Vec<String>, paths: &mut Vec<Vec<String>>) -> bool {
    match tree {
        UseTree::Path(path) => {
            module.push(path.ident.to_string());
            let all = leaves(&path.tree, module, paths);
            module.pop();
            all
        }
        UseTree::Name(name) => {
            let mut path = module.clone();
            path.push(name.ident.to_string());
            paths.push(path);
            true
        }
        UseTree::Group(group) => group.items.iter().all(|tree| leaves(tree, module, paths)),
        UseTree::Glob(_) | UseTree::Rename(_) => false,
    }
}
