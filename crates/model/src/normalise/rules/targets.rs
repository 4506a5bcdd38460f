//! What references of a document lead to.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::Value;

use crate::report::Report;
use document::Pointer;
use document::schema::{Schema, Type, TypeName, Types};

/// The rule of references.
pub const RULE: &str = "reference";
const SCHEMAS: &str = "/components/schemas/";

/// What references of a document lead to.
pub struct Targets<'d> {
    document: &'d Value,
    /// The components' names.
    components: BTreeSet<String>,
    /// Names of locations outside the components that something refers to, in the order in which
    /// they were found.
    promoted: BTreeMap<Pointer, String>,
    /// Whether the schema at a location accepts values of one type only.
    of_type: HashMap<(String, Type), bool>,
}

impl<'d> Targets<'d> {
    /// What references of `document` lead to, whose components have these names.
    pub fn new(document: &'d Value, components: BTreeSet<String>) -> Self {
        Self {
            document,
            components,
            promoted: BTreeMap::new(),
            of_type: HashMap::new(),
        }
    }

    /// The locations that something refers to and that were made components but for those of which
    /// `is_done`, each with its name and its schema.
    pub fn promoted(&self, is_done: impl Fn(&str) -> bool) -> Vec<(String, Schema)> {
        let waiting = self.promoted.iter().filter(|(_, name)| !is_done(name));
        let schema = |(at, name): (&Pointer, &String)| (name.clone(), self.read(at));
        waiting.map(schema).collect()
    }

    fn read(&self, at: &Pointer) -> Schema {
        let value = self.document.pointer(at.as_str());
        Schema::read(value.unwrap_or(&Value::Null), at.clone())
    }

    /// The name of the component that a pointer stands for.
    pub fn resolve(
        &mut self,
        target: Pointer,
        root: &Pointer,
        report: &mut Report,
    ) -> Option<String> {
        if let Some(token) = target.as_str().strip_prefix(SCHEMAS)
            && !token.contains('/')
        {
            let name = token.replace("~1", "/").replace("~0", "~");
            if self.components.contains(&name) {
                return Some(name);
            }
        }
        let exists = |at: &Pointer| self.document.pointer(at.as_str()).is_some();
        // `#/$defs/…` inside a schema that was made on its own and then pasted in.
        let pasted = || Some(root.append(&target)).filter(exists);
        let target = Some(target.clone()).filter(exists).or_else(pasted)?;
        if target == Pointer::root() {
            return None;
        }
        if let Some(name) = self.promoted.get(&target) {
            return Some(name.clone());
        }
        let name = self.new_name(&name_of(target.as_str()));
        let what = format!("referred to from elsewhere; made the component `{name}`");
        report.kept(&target, RULE, what);
        self.promoted.insert(target, name.clone());
        Some(name)
    }

    fn new_name(&self, base: &str) -> String {
        let is_taken = |name: &String| {
            self.components.contains(name) || self.promoted.values().any(|known| known == name)
        };
        let mut name = base.to_owned();
        let mut number = 2;
        while is_taken(&name) {
            name = format!("{base}{number}");
            number += 1;
        }
        name
    }

    /// Whether the schema that a reference leads to accepts only values of type `kind`: then a `type`
    /// beside the reference narrows nothing.
    pub fn is_of_type(&mut self, reference: &str, kind: Type) -> bool {
        let key = (reference.to_owned(), kind);
        if let Some(known) = self.of_type.get(&key) {
            return *known;
        }
        // What leads back to itself says nothing of its own.
        self.of_type.insert(key.clone(), false);
        let target = Pointer::from_reference(reference);
        let target = target.filter(|at| self.document.pointer(at.as_str()).is_some());
        let target = target.map(|at| self.read(&at));
        let found = target.is_some_and(|target| self.accepts_only(&target, kind));
        self.of_type.insert(key, found);
        found
    }

    fn accepts_only(&mut self, schema: &Schema, kind: Type) -> bool {
        if let Some(stated) = &schema.values.types {
            return *stated == Types::One(TypeName::Known(kind));
        }
        if let Some(target) = &schema.core.reference {
            return self.is_of_type(target, kind);
        }
        let composition = &schema.composition;
        if let Some(branches) = composition.one_of.as_ref().or(composition.any_of.as_ref()) {
            let mut branches = branches.iter().peekable();
            return branches.peek().is_some() && branches.all(|it| self.accepts_only(it, kind));
        }
        let mut branches = composition.all_of.iter().flatten();
        branches.any(|branch| self.accepts_only(branch, kind))
    }
}

/// A name for a location: its tokens without those that only state what kind of location it is.
fn name_of(pointer: &str) -> String {
    let tokens = pointer.split('/').filter(|token| {
        !matches!(
            *token,
            "" | "components"
                | "schemas"
                | "properties"
                | "$defs"
                | "definitions"
                | "paths"
                | "schema"
                | "content"
                | "application~1json"
        )
    });
    let name: Vec<_> = tokens
        .map(|token| token.replace("~1", "-").replace("~0", "-"))
        .collect();
    name.join("-")
}
