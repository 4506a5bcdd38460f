//! What a package states in its manifest about the code that is generated for it: additional derives,
//! and types of its own for components and formats.

use std::collections::BTreeSet;

use anyhow::{Result, anyhow, bail};
use toml_edit::Item;

use super::types::Customised;
use model::Api;
use model::normalise::format_component;
use model::recorded::{Recorded, component};
use model::toml_file::TomlFile;

/// The keys of the section that `generate` writes.
const WRITTEN: [&str; 3] = ["spec", "overlay", "dependencies"];
/// The keys of the section that the user writes.
const OWN: [&str; 3] = ["derives", "types", "formats"];
/// Formats that have a meaning beside that of their type: secrets, and bytes.
const FIXED_FORMATS: [&str; 2] = ["password", "binary"];

/// The customisation of a package, as its manifest states it.
#[derive(Clone, Debug, Default)]
pub struct Custom {
    derives: Vec<Stated<Vec<String>>>,
    types: Vec<Stated<String>>,
    formats: Vec<Stated<String>>,
}

/// An entry of a table.
#[derive(Clone, Debug)]
struct Stated<T> {
    name: String,
    value: T,
    /// The file and the line.
    at: String,
}

impl<T> Stated<T> {
    fn new(name: &str, value: T, at: &str) -> Self {
        Self {
            name: name.to_owned(),
            value,
            at: at.to_owned(),
        }
    }
}

impl Custom {
    /// Reads the section `[package.metadata.openapi-client]` of the manifest `text`.
    ///
    /// # Errors
    ///
    /// Returns an error with the line of `file` if a key is unknown or a value is not valid.
    pub fn of_manifest(text: &str, file: &str) -> Result<Self> {
        let file = TomlFile::parse(text, file)?;
        let mut custom = Self::default();
        let package = file.document.get("package");
        let section = package.and_then(|it| it.get("metadata")?.get("openapi-client"));
        for (key, item) in section
            .and_then(Item::as_table_like)
            .into_iter()
            .flat_map(|it| it.iter())
        {
            let here = file.location(item.span());
            if WRITTEN.contains(&key) {
                continue;
            }
            if !OWN.contains(&key) {
                let keys = [WRITTEN, OWN].concat().join(", ");
                bail!("{here}: unknown key `{key}`; the keys are {keys}");
            }
            let Some(table) = item.as_table_like() else {
                bail!("{here}: `{key}` is not a table");
            };
            for (name, item) in table.iter() {
                let here = file.location(item.span());
                custom
                    .add(key, name, item, &here)
                    .map_err(|problem| anyhow!("{here}: {problem}"))?;
            }
        }
        Ok(custom)
    }

    fn add(&mut self, table: &str, name: &str, item: &Item, at: &str) -> Result<(), String> {
        if table == "derives" {
            let Some(list) = item.as_array() else {
                return Err(format!("the derives of `{name}` are not an array"));
            };
            let derives = list.iter().map(|derive| match derive.as_str() {
                Some(derive) => derive_path(derive),
                None => Err(format!("a derive of `{name}` is not a string")),
            });
            self.derives
                .push(Stated::new(name, derives.collect::<Result<_, _>>()?, at));
            return Ok(());
        }
        let Some(path) = item.as_str() else {
            return Err(format!("the type of `{name}` is not a string"));
        };
        let path = type_path(path)?;
        if table == "types" {
            self.types.push(Stated::new(name, path, at));
        } else if FIXED_FORMATS.contains(&name) {
            return Err(format!("the format `{name}` cannot have another type"));
        } else {
            self.formats.push(Stated::new(name, path, at));
        }
        Ok(())
    }

    /// The formats that have a type of the user.
    pub fn formats(&self) -> BTreeSet<String> {
        self.formats.iter().map(|it| it.name.clone()).collect()
    }

    /// Finds the types that the entries name, by their components or by their Rust names.
    ///
    /// # Errors
    ///
    /// Returns an error with the line if the document has no such type, or if the type is not one
    /// that the entry can be about.
    pub fn resolve(&self, api: &Api, names: &Recorded) -> Result<Customised> {
        let mut resolved = Customised::default();
        for stated in &self.types {
            let name = find(&stated.name, api, names).ok_or_else(|| {
                anyhow!("{}: the document has no type `{}`", stated.at, stated.name)
            })?;
            if api.types[&name].multipart.is_some() {
                bail!(
                    "{}: `{name}` is the form of a request and cannot be replaced",
                    stated.at
                );
            }
            resolved.replaced.insert(name, stated.value.clone());
        }
        for stated in &self.formats {
            // A format that the document does not have is no mistake: it may come again.
            for kind in ["string", "integer", "number"] {
                let at = component(&format_component(&stated.name, kind));
                if let Some(name) = names
                    .types
                    .get(&at)
                    .filter(|it| api.types.contains_key(*it))
                {
                    resolved.replaced.insert(name.clone(), stated.value.clone());
                }
            }
        }
        for stated in &self.derives {
            let name = match stated.name.as_str() {
                Customised::EVERY => Some(Customised::EVERY.to_owned()),
                name => find(name, api, names),
            };
            let name = name.ok_or_else(|| {
                anyhow!("{}: the document has no type `{}`", stated.at, stated.name)
            })?;
            if resolved.replaced.contains_key(&name) {
                bail!(
                    "{}: `{name}` is a type of your own; derive there",
                    stated.at
                );
            }
            resolved.derives.insert(name, stated.value.clone());
        }
        Ok(resolved)
    }
}

fn find(stated: &str, api: &Api, names: &Recorded) -> Option<String> {
    let of_component = names.types.get(&component(stated)).cloned();
    let name = of_component.unwrap_or_else(|| stated.to_owned());
    api.types.contains_key(&name).then_some(name)
}

/// The path of a derive, from anywhere in the package.
fn derive_path(stated: &str) -> Result<String, String> {
    let path: syn::Path =
        syn::parse_str(stated).map_err(|_| format!("`{stated}` is not the path of a derive"))?;
    Ok(absolute(&path, stated))
}

/// The path of a type, from anywhere in the package.
fn type_path(stated: &str) -> Result<String, String> {
    let invalid = || format!("`{stated}` is not the path of a Rust type, such as my_ids::Id");
    match syn::parse_str(stated) {
        Ok(syn::Type::Path(it)) if it.qself.is_none() => Ok(absolute(&it.path, stated)),
        _ => Err(invalid()),
    }
}

/// A path of one segment is in the prelude; another one begins with a crate.
fn absolute(path: &syn::Path, stated: &str) -> String {
    let first = path
        .segments
        .first()
        .map(|segment| segment.ident.to_string());
    let is_crate = matches!(first.as_deref(), Some("crate"));
    if path.leading_colon.is_some() || is_crate || path.segments.len() == 1 {
        stated.to_owned()
    } else {
        format!("::{stated}")
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn errors_name_the_file_and_the_line() {
        let manifest = |text: &str| {
            format!("[package]\nname = \"x\"\n\n[package.metadata.openapi-client]\n{text}\n")
        };
        for (text, message) in [
            (
                "typos = 1",
                "Cargo.toml:5: unknown key `typos`; the keys are spec, overlay, dependencies, derives, types, formats",
            ),
            ("derives = 1", "Cargo.toml:5: `derives` is not a table"),
            (
                "derives.Pet = \"Eq\"",
                "Cargo.toml:5: the derives of `Pet` are not an array",
            ),
            (
                "derives.Pet = [1]",
                "Cargo.toml:5: a derive of `Pet` is not a string",
            ),
            (
                "derives.Pet = [\"a b\"]",
                "Cargo.toml:5: `a b` is not the path of a derive",
            ),
            (
                "\ntypes.Pet = 3",
                "Cargo.toml:6: the type of `Pet` is not a string",
            ),
            (
                "types.Pet = \"&str\"",
                "Cargo.toml:5: `&str` is not the path of a Rust type, such as my_ids::Id",
            ),
            (
                "formats.password = \"String\"",
                "Cargo.toml:5: the format `password` cannot have another type",
            ),
            ("x = ", "Cargo.toml:5: not valid TOML"),
        ] {
            let error = Custom::of_manifest(&manifest(text), "Cargo.toml").unwrap_err();
            assert!(error.to_string().starts_with(message), "{error}");
        }
        Custom::of_manifest("[package]\n", "Cargo.toml").unwrap();
    }
}
