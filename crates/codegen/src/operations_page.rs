//! The page of a generated crate's documentation that lists the operations by tag, each linked to its method
//! and with a call of it that compiles; and the call that the README shows.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use proc_macro2::TokenStream;

use super::docs::{self, DocComment};
use super::types::{Field, From, Presence, RustKind, Types, fields as fields_of, is_constant};
use model::names::snake;
use model::{
    self, BodyKind, Direction, Enumeration, Float, Format, Operation, Provenance, Schema, Text,
};

/// The file's path below `src/generated/`.
pub const PATH: &str = "operations.md";

/// How the first line of the file starts.
pub const MARK: &str = "<!-- Generated from ";

/// The width up to which a call is on one line.
const WIDTH: usize = 90;

/// The most fields of a body that a call sets by name.
const FIELDS: usize = 6;

/// How many optional fields a call sets of a body that has no required ones.
const SHOWN: usize = 2;

/// The page.
#[derive(Clone, Debug, Default)]
pub struct Page {
    header: Vec<String>,
    rows: Vec<Row>,
}

/// One operation.
#[derive(Clone, Debug)]
struct Row {
    tag: Option<String>,
    feature: Option<String>,
    method: String,
    request: DocComment,
    /// Whether it is a GET request.
    reads: bool,
    /// Where it is known from, if the published document does not define it.
    source: Option<DocComment>,
    summary: DocComment,
    call: Call,
}

/// A call with what its operation requires.
#[derive(Clone, Debug, Default)]
struct Call {
    /// The types of the arguments that no literal stands for, by their names.
    variables: Vec<(String, String)>,
    /// The calls of setters.
    setters: Vec<String>,
}

impl Page {
    /// Puts the page below these lines.
    pub fn set_header(&mut self, header: &[String]) {
        self.header = header.to_vec();
    }

    /// Adds an operation.
    pub fn add(&mut self, operation: &Operation, types: &Types<'_>) {
        // A summary that only repeats the name says less than the description behind it.
        let says_more = |text: &&Text| snake(text.untrusted()) != operation.name;
        let summary = operation
            .docs
            .iter()
            .find(says_more)
            .or(operation.docs.first());
        let summary = summary.map(docs::first_sentence).unwrap_or_default();
        let request = format!("{} {}", operation.method.to_uppercase(), operation.path);
        self.rows.push(Row {
            tag: operation.tag.as_deref().map(docs::one_line),
            feature: operation.feature.clone(),
            method: operation.name.clone(),
            request: DocComment::default().code(&request),
            reads: operation.method == "get",
            source: operation.provenance.as_ref().map(source),
            summary: DocComment::default().inline(&summary),
            call: Call::new(operation, types),
        });
    }

    /// The call that shows most plainly how calls are made: one that reads, with nothing left open.
    pub fn example(&self) -> Option<String> {
        let closed = self.rows.iter().filter(|row| row.call.variables.is_empty());
        let row = closed.min_by_key(|row| (!row.reads, row.call.setters.len()))?;
        Some(row.call.text(&row.method))
    }

    /// The Markdown, for the crate of this name.
    pub fn text(&self, crate_name: &str) -> String {
        let mut out = String::new();
        for line in &self.header {
            let line = docs::comment(line).replace("--", "—");
            let _ = writeln!(out, "<!-- {line} -->");
        }
        out.push_str("\n# Operations\n");
        let mut tags: Vec<Option<&str>> = Vec::new();
        let mut by_tag: BTreeMap<Option<&str>, Vec<&Row>> = BTreeMap::new();
        for row in &self.rows {
            let tag = row.tag.as_deref();
            let rows = by_tag.entry(tag).or_default();
            if rows.is_empty() {
                tags.push(tag);
            }
            rows.push(row);
        }
        let has_sources = self.rows.iter().any(|row| row.source.is_some());
        for tag in tags {
            if let Some(tag) = tag.filter(|tag| !tag.is_empty()) {
                let title = DocComment::default().inline(&tag.into()).markdown();
                let _ = write!(out, "\n## {title}\n");
            }
            out.push_str(&section(&by_tag[&tag], has_sources, crate_name));
        }
        out
    }
}

/// The operations of one tag: a table, and a call of each.
fn section(rows: &[&Row], has_sources: bool, crate_name: &str) -> String {
    let mut out = String::from(if has_sources {
        "\n| method | request | known from | |\n| --- | --- | --- | --- |\n"
    } else {
        "\n| method | request | |\n| --- | --- | --- |\n"
    });
    if let Some(feature) = rows.iter().find_map(|row| row.feature.as_ref()) {
        out = format!("\nWith the feature `{feature}`.\n{out}");
    }
    for row in rows {
        let (method, request, summary) = (&row.method, row.request.cell(), row.summary.cell());
        let _ = write!(out, "| [`{method}`](Client::{method}) | {request} | ");
        if has_sources {
            let source = row.source.as_ref().map(DocComment::cell);
            let source = source.as_deref().unwrap_or("published document");
            let _ = write!(out, "{source} | ");
        }
        let _ = writeln!(out, "{summary} |");
    }
    let _ = write!(
        out,
        "\n```no_run\n\
         # use {crate_name}::{{Client, types}};\n\
         # fn value<T>() -> T {{ unimplemented!() }}\n\
         # async fn calls(client: Client) -> Result<(), Box<dyn std::error::Error>> {{\n"
    );
    for row in rows {
        for (name, of) in &row.call.variables {
            let of = of.replace("crate ::", &format!("{crate_name} ::"));
            let _ = writeln!(out, "# let {name}: {of} = value();");
        }
        let _ = writeln!(out, "{}", row.call.text(&row.method));
    }
    out.push_str("# Ok(())\n# }\n```\n");
    out
}

impl Call {
    fn new(operation: &Operation, types: &Types<'_>) -> Self {
        let mut call = Self::default();
        for parameter in operation.parameters.iter().filter(|known| known.required) {
            let name = &parameter.ident;
            let of = types.without_null(&parameter.schema, From::Operations);
            let value =
                literal(types, &parameter.schema, name).unwrap_or_else(|| call.variable(name, of));
            call.setters.push(format!("{name}({value})"));
        }
        if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
            let set = match body.kind {
                // Strings, also constrained ones, and bytes convert from a literal.
                BodyKind::Text | BodyKind::Bytes => Some("body(\"body\")".to_owned()),
                BodyKind::Json | BodyKind::Form => fields(types, &body.schema),
                BodyKind::Multipart => None,
            };
            let set = set.unwrap_or_else(|| {
                let of = types.without_null(&body.schema, From::Operations);
                format!("body({})", call.variable("body", of))
            });
            call.setters.push(set);
        }
        call
    }

    /// A variable of this type, whose name is none of those that the code around the calls has.
    fn variable(&mut self, name: &str, of: TokenStream) -> String {
        let name = match name {
            "client" | "types" | "value" => format!("{name}_"),
            _ => name.to_owned(),
        };
        self.variables.push((name.clone(), of.to_string()));
        name
    }

    fn text(&self, method: &str) -> String {
        let mut parts = vec![format!("{method}()")];
        parts.extend(self.setters.iter().cloned());
        parts.push("send()".to_owned());
        let line = format!("client.{}.await?;", parts.join("."));
        if line.len() <= WIDTH {
            line
        } else {
            format!("client\n    .{}\n    .await?;", parts.join("\n    ."))
        }
    }
}

/// The setter of a body whose required fields have literals.
fn fields(types: &Types<'_>, schema: &Schema) -> Option<String> {
    let name = schema.reference()?;
    if types.kind(name) != RustKind::Struct {
        return None;
    }
    let all = fields_of(types, name, types.schema(name)?.object()?);
    let required = all
        .iter()
        .filter(|field| field.presence == Presence::Required && !is_constant(types, field.schema));
    let required: Vec<_> = required.collect();
    if required.len() > FIELDS {
        return None;
    }
    let set = |field: &Field<'_>, literal: Literal| {
        let name = field.ident.to_string();
        let value = literal(types, field.schema, &name)?;
        Some(format!(".{name}({value})"))
    };
    let required = required.into_iter().map(|field| set(field, literal));
    let mut setters: Vec<String> = required.collect::<Option<_>>()?;
    if setters.is_empty() {
        // A call that sets nothing shows nothing.
        let optional = all.iter().filter(|field| is_worth_showing(field));
        let optional = optional.filter_map(|field| set(field, literal_beside_null));
        setters.extend(optional.take(SHOWN));
    }
    Some(format!("body_map(|body| body{})", setters.concat()))
}

/// What makes a literal for a value of a name.
type Literal = fn(&Types<'_>, &Schema, &str) -> Option<String>;

/// Whether a caller sets the field, or may have to.
fn is_worth_showing(field: &Field<'_>) -> bool {
    let schema = field.schema;
    !schema.docs.deprecated
        && schema.direction != Direction::Response
        && field.presence != Presence::Required
}

/// A literal that the setter of a value takes: the name for a string, the first of listed values.
fn literal(types: &Types<'_>, schema: &Schema, name: &str) -> Option<String> {
    if schema.nullable {
        None
    } else {
        literal_beside_null(types, schema, name)
    }
}

/// The same for a setter that takes the value itself where null is accepted as well.
fn literal_beside_null(types: &Types<'_>, schema: &Schema, name: &str) -> Option<String> {
    let target = match schema.reference() {
        Some(of) => match types.kind(of) {
            RustKind::Alias | RustKind::ConstrainedString | RustKind::Enumeration => {
                types.schema(of)?
            }
            _ => return None,
        },
        None => schema,
    };
    let is_of_reference = !std::ptr::eq(target, schema);
    if is_of_reference && target.nullable {
        return None;
    }
    match &target.kind {
        model::SchemaKind::String(string)
            if matches!(string.format, Format::Plain | Format::Password) =>
        {
            Some(format!("{name:?}"))
        }
        model::SchemaKind::Enumeration(Enumeration::Strings(values)) => {
            Some(format!("{:?}", values.first()?.value))
        }
        model::SchemaKind::Array(items) => match &items.kind {
            model::SchemaKind::String(string)
                if string.format == Format::Plain && !items.nullable =>
            {
                Some(format!("vec![{name:?}.to_owned()]"))
            }
            _ => None,
        },
        model::SchemaKind::Boolean => Some("true".to_owned()),
        model::SchemaKind::Integer(_) => Some("1".to_owned()),
        model::SchemaKind::Number(Float::F64) => Some("1.0".to_owned()),
        _ => None,
    }
}

/// The kind of the first source, as a link to it if it is a URL.
fn source(provenance: &Provenance) -> DocComment {
    let url = provenance.sources.iter().find(|it| docs::is_link(it));
    DocComment::default().web_link(&provenance.kind.as_str().into(), url)
}
