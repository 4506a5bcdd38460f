//! Compares schemas. Each pair of locations is compared once, however many operations and cycles
//! lead there.

mod arrays;

mod combine;
mod lifecycle;
mod limits;
mod objects;
mod types;
mod unions;
mod values;

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::rc::Rc;

use jiff::civil::Date;
use serde_json::Value;

use super::draft::{Draft, Exemption};
use super::unchanged::Unchanged;
use crate::direction::Direction;
use crate::level::Level;
use crate::normalise::{Located, Schema, Source};
use crate::rules::Directed;
use document::Pointer;
use document::schema::Keyword;

/// How values are serialized, which decides which types look alike on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Medium {
    /// JSON: a number is never a string.
    Json,
    /// A body that is not JSON: every value is plain text.
    PlainText,
    /// A header of a response.
    Header,
    /// A path, header or cookie parameter.
    Parameter,
    /// A query parameter, which can be sent once or repeatedly.
    Query,
    /// A property of an object that is serialized as a parameter or header.
    Property,
}

/// What decides the level of a change besides the two schemas.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Context {
    pub(crate) direction: Direction,
    pub(crate) medium: Medium,
    pub(crate) exemption: Option<Exemption>,
}

impl Context {
    fn with_medium(self, medium: Medium) -> Self {
        Self { medium, ..self }
    }
}

/// The pairs of schemas, with the changes of each and the pairs that it leads to.
pub(crate) struct SchemaComparison<'s, 'a> {
    pub(crate) old: &'s Source<'a>,
    pub(crate) new: &'s Source<'a>,
    pub(crate) today: Date,
    unchanged: Unchanged<'a>,
    index: HashMap<(usize, usize, Context), usize>,
    nodes: Vec<Node>,
    queue: VecDeque<(usize, Located<'a>, Located<'a>, Context)>,
    /// Components that another component replaces, with the pairs at whose locations it does.
    replacements: Replacements,
}

/// The old and the new component, with the numbers of the pairs.
pub(crate) type Replacements = BTreeMap<(String, String), Vec<usize>>;

/// The pair of everything that is unchanged.
const SILENT: usize = 0;

#[derive(Default)]
struct Node {
    drafts: Vec<Draft>,
    children: Vec<usize>,
}

impl<'s, 'a> SchemaComparison<'s, 'a> {
    pub(crate) fn new(old: &'s Source<'a>, new: &'s Source<'a>, today: Date) -> Self {
        Self {
            old,
            new,
            today,
            unchanged: Unchanged::between(old, new),
            index: HashMap::new(),
            nodes: vec![Node::default()],
            queue: VecDeque::new(),
            replacements: Replacements::new(),
        }
    }

    /// Queues a pair for [`Self::run`] and returns its number.
    pub(crate) fn pair(&mut self, old: &Located<'a>, new: &Located<'a>, context: Context) -> usize {
        let number = self.number(old, new, context);
        if let Some(components) = self.retargeted(old, new) {
            let numbers = self.replacements.entry(components).or_default();
            numbers.push(number);
        }
        number
    }

    /// Returns the components of two references, if they differ.
    fn retargeted(&self, old: &Located<'a>, new: &Located<'a>) -> Option<(String, String)> {
        let old = component_of(self.old, old)?;
        let new = component_of(self.new, new)?;
        (old != new).then_some((old, new))
    }

    /// Whether a reference leads to another component although both documents have either of them:
    /// then neither component changed, and the reference did.
    fn is_retargeted(&self, old: &Located<'a>, new: &Located<'a>) -> bool {
        self.retargeted(old, new).is_some_and(|(old, new)| {
            has_component(self.new, &old) || has_component(self.old, &new)
        })
    }

    fn number(&mut self, old: &Located<'a>, new: &Located<'a>, context: Context) -> usize {
        let is_retargeted = self.is_retargeted(old, new);
        let behind = |source, at: &Located<'a>| {
            if is_retargeted {
                at.clone()
            } else {
                behind_reference(source, at)
            }
        };
        let (old, new) = (behind(self.old, old), behind(self.new, new));
        if self.unchanged.contains(old.value, new.value) {
            return SILENT;
        }
        let key = (old.identity(), new.identity(), context);
        let next = self.nodes.len();
        let number = *self.index.entry(key).or_insert(next);
        if number == next {
            self.nodes.push(Node::default());
            self.queue.push_back((number, old, new, context));
        }
        number
    }

    /// Compares all queued pairs, and those that they lead to.
    pub(crate) fn run(&mut self) {
        while let Some((number, old_at, new_at, context)) = self.queue.pop_front() {
            let (mut old, mut new) = (self.old.schema(&old_at), self.new.schema(&new_at));
            if let Some(merged) = self.merged((&old, &old_at), (&new, &new_at)) {
                (old, new) = merged;
            }
            if self.is_retargeted(&old_at, &new_at) {
                old = at_reference(&old, &old_at);
                new = at_reference(&new, &new_at);
            }
            Step {
                comparison: self,
                number,
                old_at,
                new_at,
                old,
                new,
                context,
            }
            .run();
        }
    }

    /// Returns every change, with the operations that lead to its pair. `roots` are the pairs that
    /// the operations begin with.
    pub(crate) fn affected<K: Clone>(&self, roots: &[(K, usize)]) -> Vec<(Vec<K>, Draft)> {
        // Most pairs lead to no change and need not be visited.
        let leads_to_change = self.leading_to(|_| true);
        let mut affected: Vec<Vec<K>> = vec![Vec::new(); self.nodes.len()];
        for (key, root) in roots {
            let mut seen = HashSet::from([*root]);
            let mut queue = vec![*root];
            while let Some(number) = queue.pop() {
                let node = &self.nodes[number];
                if !node.drafts.is_empty() {
                    affected[number].push(key.clone());
                }
                let children = node.children.iter().copied();
                queue.extend(children.filter(|it| leads_to_change[*it] && seen.insert(*it)));
            }
        }
        let nodes = self.nodes.iter().zip(affected);
        nodes
            .filter(|(_, keys)| !keys.is_empty())
            .flat_map(|(node, keys)| node.drafts.iter().map(move |it| (keys.clone(), it.clone())))
            .collect()
    }

    /// Returns the components that another one replaces wherever they were used, without a change
    /// that can break a client.
    pub(crate) fn compatible_replacements(&self) -> BTreeMap<&str, &str> {
        let can_break = self.leading_to(|draft| draft.level() > Level::Compatible);
        let mut found: BTreeMap<&str, Option<&str>> = BTreeMap::new();
        for ((old, new), numbers) in &self.replacements {
            let is_compatible = !numbers.iter().any(|number| can_break[*number]);
            found
                .entry(old)
                // A component with several replacements has none.
                .and_modify(|known| *known = None)
                .or_insert_with(|| is_compatible.then_some(new.as_str()));
        }
        found
            .into_iter()
            .filter_map(|(old, new)| Some((old, new?)))
            .collect()
    }

    /// Returns for each pair whether it, or a pair that it leads to, has such a change.
    pub(crate) fn leading_to(&self, is_such: impl Fn(&Draft) -> bool) -> Vec<bool> {
        let mut parents = vec![Vec::new(); self.nodes.len()];
        for (number, node) in self.nodes.iter().enumerate() {
            for &child in &node.children {
                parents[child].push(number);
            }
        }
        let mut leads: Vec<bool> = self
            .nodes
            .iter()
            .map(|node| node.drafts.iter().any(&is_such))
            .collect();
        let mut queue: Vec<usize> = (0..leads.len()).filter(|it| leads[*it]).collect();
        while let Some(number) = queue.pop() {
            for &parent in &parents[number] {
                if !std::mem::replace(&mut leads[parent], true) {
                    queue.push(parent);
                }
            }
        }
        leads
    }
}

/// Follows a reference without constraints beside it, so that all uses of a component are one
/// location.
fn behind_reference<'a>(source: &Source<'a>, at: &Located<'a>) -> Located<'a> {
    let stands_alone = at.value.as_object().is_some_and(|keywords| {
        keywords.keys().all(|keyword| {
            matches!(
                keyword.as_str(),
                "$ref" | "description" | "summary" | "title" | "example"
            )
        })
    });
    if stands_alone {
        source.resolve(at.clone())
    } else {
        at.clone()
    }
}

/// Returns the schema of a reference with the location of the reference.
fn at_reference<'a>(schema: &Schema<'a>, at: &Located<'a>) -> Rc<Schema<'a>> {
    Rc::new(Schema {
        pointer: at.pointer.clone(),
        ..schema.clone()
    })
}

/// Whether the document has a schema component of that name.
pub(crate) fn has_component(source: &Source<'_>, name: &str) -> bool {
    let components = source.root().get("components");
    let schemas = components.and_then(|at| at.get("schemas"));
    schemas.is_some_and(|schemas| schemas.get(name).is_some())
}

/// One pair under comparison.
struct Step<'c, 's, 'a> {
    comparison: &'c mut SchemaComparison<'s, 'a>,
    number: usize,
    old_at: Located<'a>,
    new_at: Located<'a>,
    old: Rc<Schema<'a>>,
    new: Rc<Schema<'a>>,
    context: Context,
}

impl<'a> Step<'_, '_, 'a> {
    fn run(mut self) {
        use crate::rules::schema_structure as structure;
        use crate::rules::schema_values as rules;

        if self.old.external != self.new.external {
            let (old, new) = (
                self.old.external.clone().map(Value::from),
                self.new.external.clone().map(Value::from),
            );
            let rule = &structure::EXTERNAL_REFERENCE_CHANGED;
            self.report(rule, Some(Keyword::Ref), old, new);
            return;
        }
        match (self.old.never, self.new.never) {
            (true, true) => return,
            (false, true) => {
                self.report(&rules::SCHEMA_BECAME_FALSE, None, None, None);
                return;
            }
            (true, false) => {
                self.report(&rules::SCHEMA_BECAME_NOT_FALSE, None, None, None);
                return;
            }
            (false, false) => {}
        }
        self.compare_nullability();
        if self.compare_unions() {
            return;
        }
        if self.compare_types() {
            self.compare_values();
            self.compare_limits();
            self.compare_strings();
            self.compare_arrays();
            self.compare_objects();
        }
        self.compare_all_of();
        self.compare_conditions();
        self.compare_discriminator();
        self.compare_default();
    }

    /// Queues two schemas that this pair leads to.
    fn descend(&mut self, old: &Located<'a>, new: &Located<'a>, context: Context) {
        let child = self.comparison.pair(old, new, context);
        self.comparison.nodes[self.number].children.push(child);
    }

    /// Reports a change of a keyword, or of the schema itself if the keyword is empty.
    fn report(
        &mut self,
        rule: &'static Directed,
        keyword: Option<Keyword>,
        old: Option<Value>,
        new: Option<Value>,
    ) -> &mut Draft {
        let old_pointer = keyword_pointer(self.comparison.old, &self.old, keyword);
        let new_pointer = keyword_pointer(self.comparison.new, &self.new, keyword);
        self.report_at(rule, keyword, (old_pointer, old), (new_pointer, new))
    }

    /// Reports a change at other locations than those of this pair.
    fn report_at(
        &mut self,
        rule: &'static Directed,
        keyword: Option<Keyword>,
        (old_pointer, old_value): (Pointer, Option<Value>),
        (new_pointer, new_value): (Pointer, Option<Value>),
    ) -> &mut Draft {
        let rule = match self.context.direction {
            Direction::Request => &rule.request,
            Direction::Response => &rule.response,
        };
        let drafts = &mut self.comparison.nodes[self.number].drafts;
        drafts.push(Draft {
            rule,
            direction: Some(self.context.direction),
            exemption: self.context.exemption,
            keyword: keyword.map_or("", Keyword::name),
            old_pointer: Some(old_pointer),
            new_pointer: Some(new_pointer),
            old_value,
            new_value,
            detail: String::new(),
        });
        let last = drafts.len() - 1;
        &mut drafts[last]
    }

    /// Reports something that the new document adds to this schema.
    fn report_added(
        &mut self,
        rule: &'static Directed,
        keyword: Option<Keyword>,
        at: &Located<'a>,
        value: Value,
    ) -> &mut Draft {
        let old = self.counterpart(self.comparison.old, &self.old, &at.pointer);
        self.report_at(
            rule,
            keyword,
            (old, None),
            (at.pointer.clone(), Some(value)),
        )
    }

    /// Reports something that the new document removes from this schema.
    fn report_removed(
        &mut self,
        rule: &'static Directed,
        keyword: Option<Keyword>,
        at: &Located<'a>,
        value: Value,
    ) -> &mut Draft {
        let new = self.counterpart(self.comparison.new, &self.new, &at.pointer);
        self.report_at(
            rule,
            keyword,
            (at.pointer.clone(), Some(value)),
            (new, None),
        )
    }

    /// Returns where something in a component is missing in the other document: in the same
    /// component, however many schemas that include it are compared.
    fn counterpart(&self, other: &Source<'a>, schema: &Schema<'a>, at: &Pointer) -> Pointer {
        let mut tokens = at.tokens();
        let is_component = tokens.next().as_deref() == Some("components");
        let rest: Vec<String> = tokens.take(2).collect();
        let component = Pointer::from_tokens(std::iter::once("components".to_owned()).chain(rest));
        let is_included = is_component && !schema.pointer.as_str().starts_with(component.as_str());
        if is_included && other.at(&component).is_some() {
            component
        } else {
            schema.pointer.clone()
        }
    }
}

/// Returns the location of the keyword, or of the schema if it does not have the keyword.
fn keyword_pointer(source: &Source<'_>, schema: &Schema<'_>, keyword: Option<Keyword>) -> Pointer {
    let Some(keyword) = keyword else {
        return schema.pointer.clone();
    };
    if let Some(at) = schema.get(keyword) {
        return at.pointer.clone();
    }
    // Either keyword lists the values.
    let spellings = if keyword == Keyword::Enum {
        vec![Keyword::Enum, Keyword::Const]
    } else {
        vec![keyword]
    };
    let definition = source.at(&schema.pointer);
    spellings
        .into_iter()
        .find_map(|keyword| Some(definition.as_ref()?.get(keyword.name())?.pointer))
        .unwrap_or_else(|| schema.pointer.clone())
}

/// Returns the name of the schema component that a schema refers to.
fn component_of<'a>(source: &Source<'a>, at: &Located<'a>) -> Option<String> {
    let schema = source.schema(at);
    let name = schema
        .pointer
        .as_str()
        .strip_prefix("/components/schemas/")?;
    let is_reference = schema.component.is_some() && !name.contains('/');
    is_reference.then(|| schema.component.clone()).flatten()
}
