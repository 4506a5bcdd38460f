//! Comparing schemas: every pair of places once, however many operations and circles lead there.

mod arrays;
mod bounds;
mod combine;
mod lifecycle;
mod objects;
mod types;
mod unions;
mod values;

use std::collections::{HashMap, VecDeque};
use std::rc::Rc;

use jiff::civil::Date;
use serde_json::Value;

use super::draft::{Draft, Exemption};
use super::same::Same;
use crate::diff::normalise::{Located, Schema, Source};
use crate::diff::rules::Directed;
use crate::document::Pointer;

/// Who has to honour a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Direction {
    /// What the client sends.
    Request,
    /// What the client receives.
    Response,
}

/// How values travel, which decides which types cannot be told apart on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Medium {
    /// JSON: a number is never a text.
    Json,
    /// A body that is not JSON: everything is text.
    Text,
    /// A header of a response.
    Header,
    /// A path, header or cookie parameter.
    Parameter,
    /// A query parameter, which can be given once or several times.
    Query,
    /// A member of an object that is written as a parameter or header.
    Member,
}

/// What decides the meaning of a difference besides the two schemas.
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

/// The pairs of schemas that were compared, with what was found and what they lead to.
pub(crate) struct SchemaComparison<'s, 'a> {
    pub(crate) old: &'s Source<'a>,
    pub(crate) new: &'s Source<'a>,
    pub(crate) today: Date,
    same: Same<'a>,
    index: HashMap<(usize, usize, Context), usize>,
    nodes: Vec<Node>,
    waiting: VecDeque<(usize, Located<'a>, Located<'a>, Context)>,
}

/// The pair of everything that is the same on both sides.
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
            same: Same::between(old, new),
            index: HashMap::new(),
            nodes: vec![Node::default()],
            waiting: VecDeque::new(),
        }
    }

    /// Puts a pair on the list of what is compared by [`Self::run`]; the number names it.
    pub(crate) fn pair(&mut self, old: &Located<'a>, new: &Located<'a>, context: Context) -> usize {
        let old = behind_reference(self.old, old);
        let new = behind_reference(self.new, new);
        if self.same.holds(old.value, new.value) {
            return SILENT;
        }
        let key = (old.identity(), new.identity(), context);
        let next = self.nodes.len();
        let number = *self.index.entry(key).or_insert(next);
        if number == next {
            self.nodes.push(Node::default());
            self.waiting.push_back((number, old, new, context));
        }
        number
    }

    /// Compares all pairs on the list, and those that they lead to.
    pub(crate) fn run(&mut self) {
        while let Some((number, old_at, new_at, context)) = self.waiting.pop_front() {
            let (mut old, mut new) = (self.old.schema(&old_at), self.new.schema(&new_at));
            // Parts on one side only: the other side may say the same in one piece.
            if old.all_of.is_some() != new.all_of.is_some() {
                (old, new) = (self.old.flattened(&old_at), self.new.flattened(&new_at));
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

    /// What was found for the pair and for everything that it leads to.
    pub(crate) fn reached(&self, root: usize) -> impl Iterator<Item = &Draft> {
        let mut seen = vec![false; self.nodes.len()];
        let mut order = vec![root];
        seen[root] = true;
        let mut next = 0;
        while let Some(&number) = order.get(next) {
            for &child in &self.nodes[number].children {
                if !std::mem::replace(&mut seen[child], true) {
                    order.push(child);
                }
            }
            next += 1;
        }
        order
            .into_iter()
            .flat_map(|number| &self.nodes[number].drafts)
    }

    /// Whether anything was found at all.
    pub(crate) fn is_silent(&self) -> bool {
        self.nodes.iter().all(|node| node.drafts.is_empty())
    }
}

/// The target of a reference that stands alone, so that all uses of a component are one place.
fn behind_reference<'a>(source: &Source<'a>, at: &Located<'a>) -> Located<'a> {
    let stands_alone = at.value.as_object().is_some_and(|members| {
        members.keys().all(|keyword| {
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
        use crate::diff::rules::schema_structure as structure;
        use crate::diff::rules::schema_values as rules;

        if self.old.foreign != self.new.foreign {
            let (old, new) = (
                self.old.foreign.map(Value::from),
                self.new.foreign.map(Value::from),
            );
            let text = format!("leads to {} instead of {}", show(&new), show(&old));
            self.report(
                &structure::FOREIGN_REFERENCE_CHANGED,
                "$ref",
                old,
                new,
                text,
            );
            return;
        }
        match (self.old.never, self.new.never) {
            (true, true) => return,
            (false, true) => {
                return self.report_plain(&rules::BECAME_IMPOSSIBLE, "no value is valid any more");
            }
            (true, false) => {
                return self
                    .report_plain(&rules::BECAME_POSSIBLE, "values are valid, where none was");
            }
            (false, false) => {}
        }
        self.compare_nullability();
        if self.compare_alternatives() {
            return;
        }
        if self.compare_types() {
            self.compare_values();
            self.compare_bounds();
            self.compare_texts();
            self.compare_arrays();
            self.compare_objects();
        }
        self.compare_parts();
        self.compare_conditions();
        self.compare_discriminator();
        self.compare_default();
    }

    /// Compares two places that this pair leads to.
    fn descend(&mut self, old: &Located<'a>, new: &Located<'a>, context: Context) {
        let child = self.comparison.pair(old, new, context);
        self.comparison.nodes[self.number].children.push(child);
    }

    fn report(
        &mut self,
        rule: &'static Directed,
        keyword: &str,
        old: Option<Value>,
        new: Option<Value>,
        text: String,
    ) {
        let old_pointer = keyword_pointer(self.comparison.old, &self.old, keyword);
        let new_pointer = keyword_pointer(self.comparison.new, &self.new, keyword);
        self.report_at(
            rule,
            (Some(old_pointer), old),
            (Some(new_pointer), new),
            text,
        );
    }

    fn report_plain(&mut self, rule: &'static Directed, text: &str) {
        self.report(rule, "", None, None, text.to_owned());
    }

    fn report_at(
        &mut self,
        rule: &'static Directed,
        (old_pointer, old_value): (Option<Pointer>, Option<Value>),
        (new_pointer, new_value): (Option<Pointer>, Option<Value>),
        text: String,
    ) {
        self.report_exempt(
            rule,
            (old_pointer, old_value),
            (new_pointer, new_value),
            text,
            self.context.exemption,
        );
    }

    fn report_exempt(
        &mut self,
        rule: &'static Directed,
        (old_pointer, old_value): (Option<Pointer>, Option<Value>),
        (new_pointer, new_value): (Option<Pointer>, Option<Value>),
        text: String,
        exemption: Option<Exemption>,
    ) {
        let rule = match self.context.direction {
            Direction::Request => &rule.request,
            Direction::Response => &rule.response,
        };
        let draft = Draft {
            rule,
            exemption,
            old_pointer,
            new_pointer,
            old_value,
            new_value,
            text,
        };
        self.comparison.nodes[self.number].drafts.push(draft);
    }
}

/// Where the keyword stands, or the schema that lacks it.
fn keyword_pointer(source: &Source<'_>, schema: &Schema<'_>, keyword: &str) -> Pointer {
    if let Some(at) = schema.get(keyword) {
        return at.pointer.clone();
    }
    // Values may be listed by either keyword.
    let spellings = if keyword == "enum" {
        vec!["enum", "const"]
    } else {
        vec![keyword]
    };
    let definition = source.at(&schema.pointer);
    spellings
        .into_iter()
        .find_map(|keyword| Some(definition.as_ref()?.get(keyword)?.pointer))
        .unwrap_or_else(|| schema.pointer.clone())
}

/// A value as sentences show it, shortened.
pub(crate) fn show(value: &Option<Value>) -> String {
    value.as_ref().map_or_else(|| "nothing".to_owned(), quote)
}

/// A value as sentences show it, shortened.
pub(crate) fn quote(value: &Value) -> String {
    let text = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let short: String = text.chars().take(80).collect();
    let dots = if short.len() < text.len() { "…" } else { "" };
    format!("`{short}{dots}`")
}
