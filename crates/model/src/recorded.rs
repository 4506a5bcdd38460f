//! The record of Rust names: a committed file that lists the name of every generated type and
//! operation by its location in the document, so that a later document renames nothing.
//!
//! A location is a JSON pointer that does not change when unrelated parts of the document do: it has
//! the name of a parameter or of a union's branch instead of its index, and a property of a branch of
//! `allOf` is a property of the schema. What an operation shares with others, such as a response of
//! the components, is located at the operation.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use toml_edit::{DocumentMut, Item, Key, Table, value};

use crate::Status;
use crate::names::{is_feature, is_identifier, snake};
use crate::toml_file::{TomlError, TomlFile};
use document::{PathTemplate, Pointer};

/// The name of the file.
pub const FILE: &str = "names.toml";

/// The first lines of the file.
const HEADER: &str = "\
# The Rust names of types and operations, by their locations in the document.
# Written by the commands `generate` and `rename`. Commit this file: a type or an operation
# keeps its name as long as it is recorded here.
";

/// The names that were given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recorded {
    /// The names of types by location. Types that the document no longer has are kept.
    pub types: BTreeMap<Pointer, String>,
    /// The names of the variants of unions that hold a type, by the location of the union and the name
    /// of the type.
    pub variants: BTreeMap<Pointer, String>,
    /// The names of operations by location, which is that of the path and the method.
    pub operations: BTreeMap<Pointer, String>,
    /// The location of a type or an operation that was renamed, and that of its successor.
    pub renamed: BTreeMap<Pointer, Pointer>,
    /// Former names of operations, and the locations of the operations.
    pub former_operations: BTreeMap<String, Pointer>,
    /// The names of the setters of path parameters, by the location of the operation and the position of
    /// the parameter in the path.
    pub path_parameters: BTreeMap<Pointer, String>,
    /// The statuses of the error responses that make the error type of an operation, by the location of the
    /// operation.
    pub errors: BTreeMap<Pointer, String>,
    /// The names of components whose fields are those of a type that no request holds, by location.
    pub response_only: BTreeMap<Pointer, String>,
    /// The features of tags. Where there are none, not even of no tag, operations are not behind features.
    pub features: Option<BTreeMap<String, String>>,
}

const TYPES: &str = "types";
const VARIANTS: &str = "variants";
const OPERATIONS: &str = "operations";
const RENAMED: &str = "renamed";
const FORMER_OPERATIONS: &str = "former-operations";
const PATH_PARAMETERS: &str = "path-parameters";
const ERRORS: &str = "errors";
const RESPONSE_ONLY: &str = "response-only";
const FEATURES: &str = "features";

impl Recorded {
    /// Reads the record `text` of `file`, which is for messages.
    ///
    /// # Errors
    ///
    /// Returns an error with the line if a table is unknown or a value is not valid.
    pub fn parse(text: &str, file: &str) -> Result<Self, TomlError> {
        let file = TomlFile::parse(text, file)?;
        let mut read = Self::default();
        for (table, item) in file.document.iter() {
            let at = item.span();
            let Some(entries) = item.as_table() else {
                return Err(file.error(at, format!("`{table}` is not a table")));
            };
            if table == FEATURES {
                read.features.get_or_insert_default();
            }
            for (key, item) in entries.iter() {
                let at = item.span().or(at.clone());
                let Some(text) = item.as_str() else {
                    return Err(file.error(at, format!("the value of `{key}` is not a string")));
                };
                read.add(table, key, text)
                    .map_err(|problem| file.error(at, problem))?;
            }
        }
        Ok(read)
    }

    fn add(&mut self, table: &str, key: &str, text: &str) -> Result<(), String> {
        match table {
            TYPES => {
                let name = checked(text, is_type_name(text), "type")?;
                self.types.insert(location(key)?, name);
            }
            VARIANTS => {
                let name = checked(text, is_type_name(text), "variant")?;
                self.variants.insert(location(key)?, name);
            }
            OPERATIONS => {
                let name = checked(text, is_operation_name(text), "operation")?;
                self.operations.insert(location(key)?, name);
            }
            RENAMED => {
                self.renamed.insert(location(key)?, location(text)?);
            }
            FORMER_OPERATIONS => {
                let name = checked(key, is_operation_name(key), "operation")?;
                self.former_operations.insert(name, location(text)?);
            }
            PATH_PARAMETERS => {
                let name = checked(text, snake(text) == text, "setter")?;
                self.path_parameters.insert(location(key)?, name);
            }
            ERRORS => {
                let mut statuses = text.split_whitespace();
                if !statuses.all(|status| Status::parse(status).is_some()) {
                    return Err(format!(
                        "`{text}` is not a list of statuses, such as `404 5XX`"
                    ));
                }
                self.errors.insert(location(key)?, text.to_owned());
            }
            RESPONSE_ONLY => {
                let name = checked(text, is_type_name(text), "type")?;
                self.response_only.insert(location(key)?, name);
            }
            FEATURES => {
                let feature = checked_feature(text)?;
                let features = self.features.get_or_insert_default();
                features.insert(key.to_owned(), feature);
            }
            _ => {
                return Err(format!(
                    "unknown table `{table}`; the tables are {TYPES}, {VARIANTS}, {OPERATIONS}, \
                     {RENAMED}, {FORMER_OPERATIONS}, {PATH_PARAMETERS}, {ERRORS}, {RESPONSE_ONLY} and \
                     {FEATURES}"
                ));
            }
        }
        Ok(())
    }

    /// Whether nothing is recorded.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether the component `name` was renamed.
    pub fn has_renamed(&self, name: &str) -> bool {
        self.renamed.contains_key(&component(name))
    }

    /// The location that replaces `at`, which is not in the document: the location itself or one that
    /// encloses it was renamed, once or several times. `is_present` is whether the document has a
    /// type or an operation at a location.
    pub fn successor(
        &self,
        at: &Pointer,
        is_present: impl Fn(&Pointer) -> bool,
    ) -> Option<Pointer> {
        let mut at = at.clone();
        let mut seen = BTreeSet::new();
        // A record that was edited by hand may lead in a circle.
        while seen.insert(at.clone()) {
            at = self.renamed_once(&at)?;
            if is_present(&at) {
                return Some(at);
            }
        }
        None
    }

    fn renamed_once(&self, at: &Pointer) -> Option<Pointer> {
        let mut above = at.clone();
        loop {
            if let Some(new) = self.renamed.get(&above) {
                let rest = at.as_str().get(above.as_str().len()..)?;
                return Some(new.append(&Pointer::from(rest)));
            }
            (above, _) = above.split_last()?;
        }
    }

    /// The record for a document with these paths: what is recorded of a path that differs from one of
    /// them in the names of parameters only is located there.
    #[must_use]
    pub fn following<'a>(&self, paths: impl Iterator<Item = &'a str>) -> Self {
        let present: BTreeMap<String, &str> = paths
            .map(|path| (PathTemplate::parse(path).shape(), path))
            .collect();
        let moved = |at: &Pointer| -> Pointer {
            let mut tokens = at.tokens();
            if tokens.next().as_deref() != Some("paths") {
                return at.clone();
            }
            let path = tokens.next().unwrap_or_default();
            match present.get(&PathTemplate::parse(&path).shape()) {
                Some(present) if *present != path => {
                    let rest = Pointer::from_tokens(tokens);
                    Pointer::from_tokens(["paths", *present]).append(&rest)
                }
                _ => at.clone(),
            }
        };
        let names = |names: &BTreeMap<Pointer, String>| -> BTreeMap<Pointer, String> {
            names
                .iter()
                .map(|(at, name)| (moved(at), name.clone()))
                .collect()
        };
        Self {
            types: names(&self.types),
            variants: names(&self.variants),
            operations: names(&self.operations),
            renamed: (self.renamed.iter())
                .map(|(old, new)| (old.clone(), moved(new)))
                .collect(),
            former_operations: (self.former_operations.iter())
                .map(|(name, at)| (name.clone(), moved(at)))
                .collect(),
            path_parameters: names(&self.path_parameters),
            errors: names(&self.errors),
            response_only: self.response_only.clone(),
            features: self.features.clone(),
        }
    }

    /// Adds what `earlier` records of the shape of types and calls, beside their names, and this does not.
    pub fn keep_shapes_of(&mut self, earlier: &Self) {
        for (own, earlier) in [
            (&mut self.path_parameters, &earlier.path_parameters),
            (&mut self.errors, &earlier.errors),
            (&mut self.response_only, &earlier.response_only),
        ] {
            for (at, stated) in earlier {
                own.entry(at.clone()).or_insert_with(|| stated.clone());
            }
        }
    }

    /// Records that the type or operation at `old` is the one at `new` now.
    pub fn rename(&mut self, old: Pointer, new: Pointer) {
        // The successor may have been renamed to the old location before.
        if self.renamed.get(&new) == Some(&old) {
            self.renamed.remove(&new);
        }
        self.renamed.insert(old, new);
    }
}

/// The location of a component.
pub fn component(name: &str) -> Pointer {
    Pointer::from("/components/schemas").join(name)
}

fn checked(name: &str, is_valid: bool, what: &str) -> Result<String, String> {
    if is_valid {
        Ok(name.to_owned())
    } else {
        Err(format!("`{name}` is not a valid name of a Rust {what}"))
    }
}

fn checked_feature(name: &str) -> Result<String, String> {
    if is_feature(name) {
        Ok(name.to_owned())
    } else {
        Err(format!(
            "`{name}` is not the name of a feature, in lower case and not one that every package has"
        ))
    }
}

fn location(text: &str) -> Result<Pointer, String> {
    if text.starts_with('/') {
        Ok(Pointer::from(text))
    } else {
        Err(format!(
            "`{text}` is not a location; it starts with `/`, such as /components/schemas/Pet"
        ))
    }
}

/// Whether a generated type can have the name. `PlanAB` can, of a type `Plan`, its property `a` and
/// the property `b` of that.
fn is_type_name(name: &str) -> bool {
    let is_camel = |name: &str| !name.contains('_') && !name.starts_with(char::is_lowercase);
    name != "Self" && is_camel(name) && is_identifier(name)
}

/// Whether a method of the client can have the name.
pub fn is_operation_name(name: &str) -> bool {
    snake(name) == name && !crate::names::RESERVED_OPERATIONS.contains(&name)
}

impl fmt::Display for Recorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = DocumentMut::new();
        let mut put = |name: &str, entries: Vec<(&str, &str)>| {
            if entries.is_empty() {
                return;
            }
            let mut table = Table::new();
            for (key, text) in entries {
                table.insert_formatted(&Key::new(key), value(text));
            }
            out[name] = Item::Table(table);
        };
        let names = |names: &'_ BTreeMap<Pointer, String>| -> Vec<(String, String)> {
            let entries = names.iter();
            entries
                .map(|(at, name)| (at.as_str().to_owned(), name.clone()))
                .collect()
        };
        let renamed = self.renamed.iter();
        let renamed = renamed.map(|(old, new)| (old.as_str().to_owned(), new.as_str().to_owned()));
        let former = self.former_operations.iter();
        let former = former.map(|(name, at)| (name.clone(), at.as_str().to_owned()));
        for (table, entries) in [
            (TYPES, names(&self.types)),
            (VARIANTS, names(&self.variants)),
            (OPERATIONS, names(&self.operations)),
            (RENAMED, renamed.collect()),
            (FORMER_OPERATIONS, former.collect()),
            (PATH_PARAMETERS, names(&self.path_parameters)),
            (ERRORS, names(&self.errors)),
            (RESPONSE_ONLY, names(&self.response_only)),
        ] {
            let entries = entries
                .iter()
                .map(|(key, text)| (key.as_str(), text.as_str()));
            put(table, entries.collect());
        }
        if let Some(features) = &self.features {
            let mut table = Table::new();
            for (tag, feature) in features {
                table.insert_formatted(&Key::new(tag), value(feature));
            }
            out[FEATURES] = Item::Table(table);
        }
        write!(f, "{HEADER}\n{out}")
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_record_is_read_as_it_was_written() {
        let mut record = Recorded::default();
        for (at, name) in [
            ("/components/schemas/a.b \"c\"", "Ab"),
            ("/components/schemas/größe", "Größe"),
            (
                "/paths/~1x~1{id}/get/responses/200/content/application~1json/schema",
                "X",
            ),
        ] {
            record.types.insert(at.into(), name.to_owned());
        }
        record
            .variants
            .insert("/components/schemas/E/oneOf/Pet".into(), "Pet".to_owned());
        record
            .operations
            .insert("/paths/~1x/get".into(), "x".to_owned());
        record.renamed.insert(
            "/components/schemas/Old".into(),
            "/components/schemas/New".into(),
        );
        record
            .former_operations
            .insert("old_x".to_owned(), "/paths/~1x/get".into());
        record.features = Some([("Some \"tag\"".to_owned(), "some-tag".to_owned())].into());
        let text = record.to_string();
        assert_eq!(
            Recorded::parse(&text, "names.toml").unwrap(),
            record,
            "{text}"
        );
        assert_eq!(
            Recorded::parse("", "names.toml").unwrap(),
            Recorded::default()
        );
        // A table without an entry is not the same as none.
        let without_tags = Recorded {
            features: Some(BTreeMap::new()),
            ..Recorded::default()
        };
        let text_without_tags = without_tags.to_string();
        let read = Recorded::parse(&text_without_tags, "names.toml").unwrap();
        assert_eq!(read, without_tags, "{text_without_tags}");
        let lines = text.lines().skip_while(|line| *line != "[types]");
        assert_eq!(
            lines.take_while(|line| !line.is_empty()).count(),
            4,
            "one line each: {text}"
        );
    }

    #[test]
    fn errors_name_the_line() {
        for (text, message) in [
            ("[types]\n<<<<<<< HEAD\n", "names.toml:2: not valid TOML"),
            (
                "[types]\n\"/a\" = 3\n",
                "names.toml:2: the value of `/a` is not a string",
            ),
            (
                "[types]\n\"/a\" = \"Self\"\n",
                "names.toml:2: `Self` is not a valid name of a Rust type",
            ),
            (
                "[types]\n\"/a\" = \"A b\"\n",
                "names.toml:2: `A b` is not a valid name of a Rust type",
            ),
            (
                "[operations]\n\"/a\" = \"new\"\n",
                "names.toml:2: `new` is not a valid name of a Rust operation",
            ),
            (
                "[types]\nPet = \"Pet\"\n",
                "names.toml:2: `Pet` is not a location",
            ),
            (
                "\n[others]\na = \"b\"\n",
                "names.toml:3: unknown table `others`",
            ),
            (
                "[features]\nPets = \"client\"\n",
                "names.toml:2: `client` is not the name of a feature",
            ),
            ("types = 3\n", "names.toml:1: `types` is not a table"),
        ] {
            let error = Recorded::parse(text, "names.toml").unwrap_err().to_string();
            assert!(error.starts_with(message), "{error}");
        }
    }
}
