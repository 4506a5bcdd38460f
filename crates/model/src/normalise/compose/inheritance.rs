//! Inheritance: components that others extend by `allOf`, and the property that distinguishes them.
//!
//! OpenAPI's usual inheritance has a base with a `discriminator` and children that extend it. A value of
//! the base is then a value of one of the children, so the base becomes a union of them, and what
//! they share a component of its own. The same holds where a union's own branches extend it.

use std::collections::{BTreeMap, BTreeSet};

use crate::normalise::draft::Draft;
use crate::normalise::schema::{Origin, Properties, Schema, Shape};
use crate::report::Report;
use document::Pointer;
use document::schema::{Discriminator, Type};

const RULE: &str = "discriminator";

/// How deep the parts of a composition are looked through.
const DEPTH: usize = 16;

/// Makes unions of components that others extend, and describes the properties that distinguish
/// their branches where the document does not.
pub fn unite(api: &mut Draft, report: &mut Report) {
    let mut inheritance = Inheritance {
        extensions: extensions(api),
        ..Inheritance::default()
    };
    let bases: Vec<String> = api.schemas.keys().cloned().collect();
    for base in bases {
        let Some(schema) = api.schemas.get(&base) else {
            continue;
        };
        let discriminator = schema.shape.discriminator.as_ref();
        if is_union(schema) {
            inheritance.separate(api, &base, report);
        } else if discriminator.is_some_and(|it| it.property.is_some()) {
            inheritance.unite_children(api, &base, report);
        }
    }
    inheritance.extend_shared(api);
    inheritance.inherit_discriminators(api, report);
    describe_tags(api, report);
}

/// What extends what.
#[derive(Default)]
struct Inheritance {
    /// The components that extend others, by those.
    extensions: BTreeMap<String, Vec<String>>,
    /// What a component extends instead of another: by both, the component that has what they share,
    /// if they share anything.
    instead: BTreeMap<(String, String), Option<String>>,
    /// The components of what is shared, with the names that the document has for it.
    shared: BTreeMap<String, String>,
    /// The discriminator of each base, with the components that it tells apart.
    discriminators: Vec<(Discriminator, BTreeSet<String>)>,
}

/// Reports a discriminator that has no branches to select.
pub fn selects_nothing(schema: &Schema, report: &mut Report) {
    let what = "it selects nothing: there is no union, and no other schema extends this one";
    report.kept(&schema.at().join(RULE), RULE, what);
}

fn is_union(schema: &Schema) -> bool {
    schema.shape.one_of.is_some() || schema.shape.any_of.is_some()
}

/// The components that extend others, by those.
fn extensions(api: &Draft) -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, schema) in &api.schemas {
        for part in schema.shape.all_of.iter().flatten() {
            if let Some(base) = part.referenced().filter(|base| base != name) {
                found.entry(base.to_owned()).or_default().push(name.clone());
            }
        }
    }
    found
}

impl Inheritance {
    /// Makes a base the union of its children and of what they share.
    fn unite_children(&mut self, api: &mut Draft, base: &str, report: &mut Report) {
        let children = self.descendants(api, base);
        let shared = new_name(api, base);
        let Some(schema) = api.schemas.get_mut(base) else {
            return;
        };
        if children.is_empty() {
            return;
        }
        let at = schema.at().join(RULE);
        let Some(mut discriminator) = schema.shape.discriminator.take() else {
            return;
        };
        own_value(&mut discriminator, base, &shared);
        let branches = children.iter().chain([&shared]);
        let told_apart = branches.clone().cloned().collect();
        self.discriminators
            .push((discriminator.clone(), told_apart));
        let branches = branches.map(|name| Schema::reference(name, schema.origin.clone()));
        let union = Shape {
            one_of: Some(branches.collect()),
            discriminator: Some(discriminator),
            ..Shape::default()
        };
        let own = std::mem::replace(&mut schema.shape, union);
        let mut own = Schema::new(own, schema.origin.clone());
        own.about.description.clone_from(&schema.about.description);
        let what = format!("a union of the schemas that extend it; what they share is `{shared}`");
        report.kept(&at, RULE, what);
        let children = self.extensions.get(base).cloned().unwrap_or_default();
        self.share(api, base, children, Some((shared, own)));
    }

    /// The components that extend a base, at any depth. Those below one that is a base itself belong
    /// to that one.
    fn descendants(&self, api: &Draft, base: &str) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        let mut seen = BTreeSet::from([base]);
        let mut waiting = vec![base];
        while let Some(name) = waiting.pop() {
            for child in self.extensions.get(name).into_iter().flatten() {
                if !seen.insert(child) {
                    continue;
                }
                found.push(child.clone());
                let schema = api.schemas.get(child);
                let is_base =
                    schema.is_some_and(|it| it.shape.discriminator.is_some() || is_union(it));
                if !is_base {
                    waiting.push(child);
                }
            }
        }
        found
    }

    /// Lets the branches of a union that extend it extend what stands beside its branches instead.
    fn separate(&mut self, api: &mut Draft, name: &str, report: &mut Report) {
        let shared = new_name(api, name);
        let Some(schema) = api.schemas.get_mut(name) else {
            return;
        };
        let branches = [&schema.shape.one_of, &schema.shape.any_of];
        let branches: Vec<&Schema> = branches.into_iter().flatten().flatten().collect();
        let is_branch = |child: &String| branches.iter().any(|it| it.referenced() == Some(child));
        let extending = self.extensions.get(name).into_iter().flatten();
        let extending: Vec<String> = extending.filter(|it| is_branch(it)).cloned().collect();
        if extending.is_empty() {
            return;
        }
        let all_extend = branches.iter().all(|branch| {
            let target = branch.referenced();
            target.is_some_and(|target| extending.iter().any(|child| child == target))
        });
        let own = Shape {
            one_of: None,
            any_of: None,
            discriminator: None,
            ..schema.shape.clone()
        };
        if all_extend {
            schema.shape = Shape {
                one_of: schema.shape.one_of.take(),
                any_of: schema.shape.any_of.take(),
                discriminator: schema.shape.discriminator.take(),
                ..Shape::default()
            };
        }
        let what = "its branches extend it; they extend what stands beside them";
        report.kept(schema.at(), "all-of", what);
        let own = Schema::new(own, schema.origin.clone());
        let own = Some((shared, own)).filter(|(_, own)| !own.shape.is_only_type());
        self.share(api, name, extending, own);
    }

    /// Notes that `children` extend what is shared instead of `base`.
    fn share(
        &mut self,
        api: &mut Draft,
        base: &str,
        children: Vec<String>,
        shared: Option<(String, Schema)>,
    ) {
        let name = shared.as_ref().map(|(name, _)| name.clone());
        for child in children {
            self.instead.insert((child, base.to_owned()), name.clone());
        }
        if let Some((name, schema)) = shared {
            self.shared.insert(name.clone(), base.to_owned());
            api.schemas.insert(name, schema);
        }
    }

    /// Gives unions of nothing but components that one base tells apart the discriminator of that base.
    fn inherit_discriminators(&self, api: &mut Draft, report: &mut Report) {
        let of_all = |branches: &[Schema]| {
            let branches = || {
                branches
                    .iter()
                    .filter(|it| it.shape.kind != Some(Type::Null))
            };
            let mut found = self.discriminators.iter();
            let found = found.find(|(_, told_apart)| {
                branches().all(|it| {
                    it.referenced()
                        .is_some_and(|name| told_apart.contains(name))
                })
            });
            found.filter(|_| branches().count() > 1)
        };
        for schema in api.schemas_mut() {
            schema.for_all(&mut |schema| {
                let shape = &mut schema.shape;
                let branches = shape.one_of.as_ref().xor(shape.any_of.as_ref());
                let branches = branches.filter(|_| shape.discriminator.is_none());
                if let Some((discriminator, _)) = branches.and_then(|it| of_all(it)) {
                    shape.discriminator = Some(discriminator.clone());
                    let what = "the discriminator of the schema that all branches extend";
                    report.kept(schema.at(), RULE, what);
                }
            });
        }
    }

    /// Lets components extend what is shared.
    fn extend_shared(&self, api: &mut Draft) {
        if self.instead.is_empty() {
            return;
        }
        for (name, schema) in &mut api.schemas {
            let child = self.shared.get(name).unwrap_or(name);
            let Some(parts) = &mut schema.shape.all_of else {
                continue;
            };
            parts.retain_mut(|part| {
                let Some(base) = part.referenced() else {
                    return true;
                };
                let Some(shared) = self.instead.get(&(child.clone(), base.to_owned())) else {
                    return true;
                };
                part.shape.reference.clone_from(shared);
                shared.is_some()
            });
            if parts.is_empty() {
                schema.shape.all_of = None;
            }
        }
    }
}

/// Lets what a base shares be selected by the value that the document has for the base.
fn own_value(discriminator: &mut Discriminator, base: &str, shared: &str) {
    let reference = Pointer::root().join(shared);
    let mut is_mapped = false;
    for (_, target) in &mut discriminator.mapping {
        if target.rsplit('/').next() == Some(base) {
            reference.as_str().clone_into(target);
            is_mapped = true;
        }
    }
    if !is_mapped {
        let entry = (base.to_owned(), reference.as_str().to_owned());
        discriminator.mapping.push(entry);
    }
}

fn new_name(api: &Draft, base: &str) -> String {
    let mut name = format!("{base}Base");
    while api.schemas.contains_key(&name) {
        name.push_str("Base");
    }
    name
}

/// Describes the property of a discriminator in the branches that do not.
fn describe_tags(api: &mut Draft, report: &mut Report) {
    let mut missing: BTreeSet<(String, String)> = BTreeSet::new();
    for schema in api.schemas_mut() {
        schema.for_all(&mut |schema| {
            if !is_union(schema) && schema.shape.all_of.is_none() {
                let discriminator = schema.shape.discriminator.take();
                if discriminator.is_some() {
                    selects_nothing(schema, report);
                }
                return;
            }
            let shape = &mut schema.shape;
            let discriminator = shape.discriminator.as_ref();
            let Some(tag) = discriminator.and_then(|it| it.property.clone()) else {
                return;
            };
            let branches = [&mut shape.one_of, &mut shape.any_of];
            for branch in branches.into_iter().flatten().flatten() {
                match branch.referenced() {
                    Some(name) => drop(missing.insert((name.to_owned(), tag.clone()))),
                    None if branch.shape.all_of.is_none() => describe(branch, &tag, report),
                    None => {}
                }
            }
        });
    }
    for (name, tag) in missing {
        if !is_described(api, &name, &tag, 0)
            && let Some(schema) = api.schemas.get_mut(&name)
        {
            describe(schema, &tag, report);
        }
    }
}

/// Whether a component describes a property, or is not an object.
fn is_described(api: &Draft, name: &str, property: &str, depth: usize) -> bool {
    let within = |schema: &Schema| {
        schema.property(property).is_some()
            || is_union(schema)
            || schema
                .referenced()
                .is_some_and(|name| is_described(api, name, property, depth + 1))
    };
    let Some(schema) = api.schemas.get(name).filter(|_| depth < DEPTH) else {
        return true;
    };
    within(schema) || schema.shape.all_of.iter().flatten().any(within)
}

/// Adds a property of any string to an object.
fn describe(schema: &mut Schema, property: &str, report: &mut Report) {
    let string = Shape {
        kind: Some(Type::String),
        ..Shape::default()
    };
    let at = schema.at().join("properties").join(property);
    let string = Schema::new(string, Origin(at));
    let origin = schema.origin.clone();
    let shape = &mut schema.shape;
    let what = format!("`{property}` selects this branch and is not described; a string");
    if let Some(parts) = &mut shape.all_of {
        let mut properties = Properties::default();
        properties.insert(property.to_owned(), string);
        let part = Shape {
            kind: Some(Type::Object),
            properties: Some(properties),
            ..Shape::default()
        };
        parts.push(Schema::new(part, origin.clone()));
    } else if shape.kind == Some(Type::Object)
        && shape
            .properties
            .as_ref()
            .is_some_and(|it| !it.is_empty() && !it.contains_key(property))
    {
        let properties = shape.properties.get_or_insert_default();
        properties.insert(property.to_owned(), string);
    } else {
        return;
    }
    report.kept(&origin.0, RULE, what);
}
