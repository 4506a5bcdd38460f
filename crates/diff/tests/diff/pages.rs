//! Pages that people read: what fits on a screen, and what is said twice.

use openapi_client_diff::Comparison;
use openapi_client_diff::level::Level;
use openapi_client_diff::report::{Format, GroupBy, Options, write};
use openapi_client_diff::revision::Revision;
use serde_json::{Map, Value, json};

use crate::on_a_fixed_day;

/// A document with `count` operations, each of which takes at most `maximum` items.
fn operations(count: usize, maximum: u32) -> Value {
    let paths: Map<String, Value> = (0..count)
        .map(|number| {
            let limit = json!({ "type": "integer", "maximum": maximum });
            let operation = json!({ "get": {
                "operationId": format!("list_{number}"),
                "parameters": [{ "name": "limit", "in": "query", "schema": limit }],
                "responses": { "200": { "description": "" } },
            } });
            (format!("/items/{number}"), operation)
        })
        .collect();
    json!({ "openapi": "3.1.0", "info": { "title": "Items", "version": "1" }, "paths": paths })
}

fn page(comparison: &Comparison, format: Format) -> String {
    let options = Options {
        format,
        ..Options::default()
    };
    let mut page = Vec::new();
    write(comparison, &options, &mut page).unwrap();
    String::from_utf8(page).unwrap()
}

#[test]
fn one_change_of_two_hundred_operations_fits_on_a_screen() {
    let comparison = on_a_fixed_day(&operations(215, 100), &operations(215, 50));
    assert_eq!(comparison.changes.len(), 1);
    assert_eq!(comparison.changes[0].level, Level::Breaking);
    for format in [Format::Text, Format::Markdown] {
        let page = page(&comparison, format);
        assert!(page.contains("215 operations"), "{page}");
        assert!(page.lines().count() <= 40, "{page}");
    }
    // Other pages have one entry as well.
    for (format, entry) in [
        (Format::Github, "::error "),
        (Format::Junit, "<testcase "),
        (Format::Html, "request-maximum-decreased"),
    ] {
        let page = page(&comparison, format);
        assert_eq!(page.matches(entry).count(), 1, "{page}");
    }
}

#[test]
fn two_hundred_operations_that_were_removed_are_one_entry() {
    let comparison = on_a_fixed_day(&operations(215, 100), &operations(1, 100));
    assert_eq!(comparison.changes.len(), 214);
    for format in PAGES {
        let page = page(&comparison, format);
        assert_eq!(page.matches("operation-removed").count(), 1, "{page}");
        let plain = page.replace("<code>", "`").replace("</code>", "`");
        assert!(plain.contains("and 213 more"), "{page}");
        assert!(plain.contains("`GET /items/10` (`"), "{page}");
    }
    let text = page(&comparison, Format::Text);
    assert!(text.lines().count() <= 20, "{text}");
    assert!(text.contains("and 203 more\n"), "{text}");
    // Markdown is as long unless it is unfolded.
    let markdown = page(&comparison, Format::Markdown);
    let folded = markdown.split("<details>").nth(1).unwrap();
    let folded = folded.split("</details>").next().unwrap();
    assert!(folded.contains("- and 163 more\n"), "{markdown}");
    let shown = markdown.replace(folded, "");
    assert!(shown.lines().count() <= 40, "{markdown}");
    let html = page(&comparison, Format::Html);
    let has = |fingerprint: &str| html.contains(fingerprint);
    assert!(comparison.changes.iter().all(|it| has(&it.fingerprint)));
    // Programs have each change, and so has an operation.
    let junit = page(&comparison, Format::Junit);
    assert_eq!(junit.matches("<testcase ").count(), 214);
    let options = Options {
        group_by: Some(GroupBy::Endpoint),
        ..Options::default()
    };
    let mut grouped = Vec::new();
    write(&comparison, &options, &mut grouped).unwrap();
    let grouped = String::from_utf8(grouped).unwrap();
    assert_eq!(grouped.matches("operation-removed").count(), 214);
}

#[test]
fn the_sources_are_named_once() {
    let (old, new) = (operations(1, 100), operations(1, 50));
    let mut comparison = on_a_fixed_day(&old, &new);
    for (version, count) in [("1", 1), ("2", 1)] {
        let mut newer = new.clone();
        newer["info"]["version"] = version.into();
        comparison.revisions = Some((
            Revision::of(&old, "old.json".to_owned(), None),
            Revision::of(&newer, "new.json".to_owned(), None),
        ));
        for format in [Format::Markdown, Format::Html] {
            let page = page(&comparison, format);
            let body = page.split("<body>").last().unwrap();
            assert_eq!(body.matches("old.json").count(), count, "{version}: {body}");
        }
    }
}

#[test]
fn a_task_says_what_replaces_what() {
    let mut new = operations(1, 100);
    let paths = new["paths"].as_object_mut().unwrap();
    let item = paths.remove("/items/0").unwrap();
    paths.insert("/v2/items/0".to_owned(), item);
    let comparison = on_a_fixed_day(&operations(1, 100), &new);
    for format in [
        Format::Text,
        Format::Markdown,
        Format::Html,
        Format::Github,
        Format::Junit,
    ] {
        let page = page(&comparison, format)
            .replace("<code>", "`")
            .replace("</code>", "`");
        assert!(
            page.contains("call `/v2/items/0` instead of `/items/0`"),
            "{page}"
        );
    }
}

/// A document with an operation that sends and receives a `Pet` of these properties.
fn pets(properties: &Value) -> Value {
    let schema = json!({ "$ref": "#/components/schemas/Pet" });
    let content = json!({ "application/json": { "schema": schema } });
    json!({
        "openapi": "3.1.0", "info": { "title": "Pets", "version": "1" },
        "paths": { "/pets": { "post": {
            "operationId": "add_pet", "requestBody": { "content": content },
            "responses": { "200": { "description": "", "content": content } },
        } } },
        "components": { "schemas": { "Pet": { "type": "object", "properties": properties } } },
    })
}

fn with_code(old: &Value, new: &Value) -> Comparison {
    let mut comparison = on_a_fixed_day(old, new);
    let names = model::recorded::Recorded::default();
    let api = |document| codegen::public_api::of(document, &names).unwrap();
    comparison.add_rust(&api(old), &api(new), |_| false);
    comparison
}

const PAGES: [Format; 3] = [Format::Text, Format::Markdown, Format::Html];

#[test]
fn the_same_change_of_several_properties_is_one_entry_with_each_fingerprint() {
    let properties = |maximum: u32| {
        let limited = json!({ "type": "integer", "maximum": maximum });
        json!({ "age": limited, "rank": limited, "weight": limited, "name": { "type": "string" } })
    };
    let comparison = on_a_fixed_day(&pets(&properties(9)), &pets(&properties(8)));
    let rule = "request-maximum-decreased";
    let changes = comparison.changes.iter();
    let changes: Vec<_> = changes.filter(|it| it.rule.id == rule).collect();
    assert_eq!(changes.len(), 3);
    for format in PAGES {
        let page = page(&comparison, format);
        assert_eq!(page.matches(rule).count(), 1, "{page}");
        let plain = page.replace("<code>", "`").replace("</code>", "`");
        assert!(plain.contains("and 2 more: `rank` ("), "{page}");
        for change in &changes {
            assert_eq!(page.matches(&change.fingerprint).count(), 1, "{page}");
        }
    }
    let annotations = page(&comparison, Format::Github);
    let text = "of `Pet` was decreased from 9 to 8%0Aand 2 more: `rank`, `weight`%0Ahint";
    assert!(annotations.contains(text), "{annotations}");
    // Another limit is another change.
    let mut other = properties(8);
    other["rank"]["maximum"] = 7.into();
    let comparison = on_a_fixed_day(&pets(&properties(9)), &pets(&other));
    let page = page(&comparison, Format::Text);
    assert_eq!(page.matches(rule).count(), 2, "{page}");
}

#[test]
fn values_that_were_added_to_one_schema_are_one_entry() {
    let colors = |colors: Value| pets(&json!({ "color": { "type": "string", "enum": colors } }));
    let new = colors(json!(["red", "green", "blue", "white"]));
    let comparison = on_a_fixed_day(&colors(json!(["red"])), &new);
    for format in PAGES {
        let page = page(&comparison, format);
        let plain = page.replace("<code>", "`").replace("</code>", "`");
        for rule in ["request-enum-value-added", "response-enum-value-added"] {
            assert_eq!(page.matches(rule).count(), 1, "{page}");
        }
        assert!(plain.contains("enum value `green` was added to "), "{page}");
        assert!(plain.contains("and 2 more: `blue` (`"), "{page}");
        assert!(plain.contains("`), `white` (`"), "{page}");
    }
}

/// A document with a schema for each name, whose `size` has a limit, sent by an operation of its own.
fn sizes(limits: &[(&str, u32)]) -> Value {
    let mut document = pets(&json!({}));
    for (name, maximum) in limits {
        let reference = json!({ "$ref": format!("#/components/schemas/{name}") });
        document["paths"][format!("/{name}")] = json!({ "put": {
            "operationId": format!("put_{name}"),
            "requestBody": { "content": { "application/json": { "schema": reference } } },
            "responses": { "200": { "description": "" } },
        } });
        let size = json!({ "type": "integer", "maximum": maximum });
        document["components"]["schemas"][name] =
            json!({ "type": "object", "properties": { "size": size } });
    }
    document
}

#[test]
fn changes_of_many_schemas_are_named_by_what_they_differ_in() {
    let names = ["A", "B", "C", "D", "E"];
    let old = sizes(&names.map(|name| (name, 9)));
    let mut limits = names.map(|name| (name, 8));
    limits[4].1 = 7;
    let comparison = on_a_fixed_day(&old, &sizes(&limits));
    let rule = "request-maximum-decreased";
    for format in PAGES {
        let page = page(&comparison, format);
        // Another limit is another change.
        assert_eq!(page.matches(rule).count(), 2, "{page}");
        let plain = page.replace("<code>", "`").replace("</code>", "`");
        let other = "and 3 more: `PUT /B`: request property `size` of `B` (`";
        assert!(plain.contains(other), "{page}");
    }
    let annotations = page(&comparison, Format::Github);
    let others = "`PUT /C`: request property `size` of `C`; `PUT /D`: ";
    assert!(annotations.contains(others), "{annotations}");
    // Other properties that are added to other schemas are other changes.
    let mut new = old.clone();
    for name in names {
        let properties = if name == "C" { ["c", "d"] } else { ["a", "b"] };
        for property in properties {
            new["components"]["schemas"][name]["properties"][property] = json!({});
        }
    }
    let added = on_a_fixed_day(&old, &new);
    let text = page(&added, Format::Text);
    let added = text.matches("request-optional-property-added").count();
    assert_eq!(added, 2, "{text}");
    assert!(text.contains("and 7 more:\n               `b` ("), "{text}");
    assert!(text.contains("and 1 more: `d` ("), "{text}");
    // Few are told one by one.
    let few = on_a_fixed_day(
        &sizes(&[("A", 9), ("B", 9), ("C", 9)]),
        &sizes(&[("A", 8), ("B", 8), ("C", 8)]),
    );
    let page = page(&few, Format::Text);
    assert_eq!(page.matches(rule).count(), 3, "{page}");
}

#[test]
fn what_was_not_compared_is_in_every_format() {
    let mut comparison = on_a_fixed_day(&operations(1, 100), &operations(1, 50));
    comparison.rust_failure = Some("no code for <this>".to_owned());
    comparison.warnings = vec!["an entry matches no change".to_owned()];
    for format in [
        Format::Text,
        Format::Markdown,
        Format::Html,
        Format::Json,
        Format::Github,
        Format::Sarif,
        Format::Junit,
    ] {
        let page = page(&comparison, format);
        for said in ["no code for", "an entry matches no change"] {
            assert!(page.contains(said), "{format:?}: {page}");
        }
    }
    let sarif: Value = serde_json::from_str(&page(&comparison, Format::Sarif)).unwrap();
    let invocation = &sarif["runs"][0]["invocations"][0];
    let notes = invocation["toolExecutionNotifications"].as_array();
    assert_eq!(notes.map(Vec::len), Some(2), "{invocation}");
    let junit = page(&comparison, Format::Junit);
    let skipped = "<skipped message=\"no code for &lt;this&gt;\"/>";
    assert!(junit.contains(skipped), "{junit}");
}

#[test]
fn verdicts_have_the_counts_of_their_axis() {
    let limited = |maximum: u32| pets(&json!({ "age": { "type": "integer", "maximum": maximum } }));
    let mut new = limited(8);
    new["info"]["version"] = "2".into();
    let comparison = with_code(&limited(9), &new);
    let wire = "(1 breaking, 1 compatible, 1 cosmetic)";
    let rust = "(2 cosmetic)";
    let text = page(&comparison, Format::Text);
    assert!(text.contains(wire) && text.contains(rust), "{text}");
    let annotations = page(&comparison, Format::Github);
    let tail = format!("\nwire: breaking {wire}\nrust: none {rust}\n");
    assert!(annotations.ends_with(&tail), "{annotations}");
}

#[test]
fn what_comes_and_goes_with_an_operation_or_a_parameter_is_told_with_it() {
    let text = json!({ "type": "string" });
    let old = pets(&json!({ "name": text }));
    let mut new = old.clone();
    let content = |schema: &str| json!({ "application/json": { "schema": { "$ref": format!("#/components/schemas/{schema}") } } });
    new["paths"]["/toys"] = json!({ "post": {
        "operationId": "add_toy", "requestBody": { "content": content("Toy") },
        "responses": { "200": { "description": "", "content": content("Pet") } },
    } });
    new["components"]["schemas"]["Toy"] = json!({ "type": "object", "properties": {
        "shape": { "$ref": "#/components/schemas/Shape" },
    } });
    new["components"]["schemas"]["Shape"] = json!({ "type": "string", "enum": ["round"] });
    new["paths"]["/pets"]["post"]["parameters"] =
        json!([{ "name": "limit", "in": "query", "schema": text }]);
    for (one, other, what) in [(&old, &new, "added"), (&new, &old, "removed")] {
        let comparison = with_code(one, other);
        let page = page(&comparison, Format::Text);
        let mut sections = page.split("\n\n");
        let operation = sections.find(|it| it.contains("POST /toys"));
        let operation = operation.unwrap();
        for item in [
            "method `Client::add_toy`",
            "struct `types::Toy`",
            "enum `types::Shape`",
        ] {
            let code = format!("code: {item} was {what}");
            assert!(operation.contains(&code), "{code}: {page}");
        }
        assert_eq!(page.matches("types::Toy").count(), 1, "{page}");
        // A task that repeats that of the operation is none.
        let markdown = self::page(&comparison, Format::Markdown);
        assert!(
            !markdown.contains("- [ ] Rust: do not call the method\n  - method `Client::add_toy`")
        );
        // What breaks code only has an entry of its own.
        let setter = format!("code: method `builder::AddPet::limit` was {what}");
        assert_eq!(page.contains(&setter), what == "added", "{page}");
    }
}

#[test]
fn what_breaks_nobody_in_the_code_is_told_with_its_cause() {
    let name = json!({ "type": "string" });
    let old = pets(&json!({ "name": name, "old": name }));
    let new = pets(&json!({ "name": name, "nick": name }));
    let comparison = with_code(&old, &new);
    let fingerprint = |rule: &str| {
        let change = comparison.changes.iter().find(|it| it.rule.id == rule);
        change.unwrap().fingerprint.clone()
    };
    let added = fingerprint("rust-field-added-to-non-exhaustive-struct");
    for format in PAGES {
        let page = page(&comparison, format);
        assert_eq!(page.matches(&added).count(), 1, "{page}");
        let plain = page.replace("<code>", "`").replace("</code>", "`");
        let at = |text: &str| plain.find(text).unwrap_or_else(|| panic!("{text}: {page}"));
        let code = at("ode: field `types::Pet::nick` of type");
        let entries = plain
            .match_indices("-property-")
            .filter(|(it, _)| *it < code);
        let (cause, _) = entries.last().unwrap();
        assert!(plain[..cause].ends_with("-optional"), "{page}");
        assert!(plain[cause..].starts_with("-property-added"), "{page}");
        // A field that is gone breaks code, and has an entry of its own.
        at("rust-field-removed");
    }
    // So are properties that were added to one schema.
    let more = with_code(
        &old,
        &pets(&json!({ "name": name, "old": name, "a": name, "b": name })),
    );
    let text = page(&more, Format::Text);
    for rule in [
        "response-optional-property-added",
        "rust-field-added-to-non-exhaustive-struct",
    ] {
        assert_eq!(text.matches(rule).count(), 1, "{text}");
    }
    assert_eq!(text.matches("and 1 more: `b` (").count(), 3, "{text}");
    // Grouped by rule, each has its own.
    let options = Options {
        group_by: Some(GroupBy::Type),
        ..Options::default()
    };
    let mut page = Vec::new();
    write(&comparison, &options, &mut page).unwrap();
    let page = String::from_utf8(page).unwrap();
    assert!(
        page.contains(": rust-field-added-to-non-exhaustive-struct"),
        "{page}"
    );
}

#[test]
fn types_that_changed_are_one_task() {
    let properties = |kind: &str| {
        let lists = json!({ "type": "array", "items": { "type": kind } });
        json!({ "age": { "type": kind }, "ages": lists })
    };
    let old = pets(&properties("string"));
    let comparison = with_code(&old, &pets(&properties("integer")));
    let count = |rule: &str| {
        let changes = comparison.changes.iter();
        changes.filter(|it| it.rule.id == rule).count()
    };
    assert_eq!(count("rust-field-type-changed"), 2);
    let page = page(&comparison, Format::Markdown);
    let tasks = page.lines().filter(|line| line.starts_with("- [ ] Rust"));
    assert_eq!(tasks.collect::<Vec<_>>(), ["- [ ] Rust: use the new type"]);
}

#[test]
fn no_line_ends_behind_the_beginning_of_elided_code() {
    let component = |name: &str| {
        let mut document = pets(&json!({ "name": { "type": "string" } }));
        let schemas = document["components"]["schemas"].as_object_mut().unwrap();
        let pet = schemas.remove("Pet").unwrap();
        schemas.insert(name.to_owned(), pet);
        let text = document
            .to_string()
            .replace("schemas/Pet", &format!("schemas/{name}"));
        serde_json::from_str(&text).unwrap()
    };
    let comparison = with_code(&component("Animal"), &component("Creature"));
    let changes = comparison.changes.iter();
    let elided = changes.filter(|it| it.message.contains("`…Animal…`"));
    assert!(elided.count() > 0, "{:#?}", comparison.changes);
    let page = page(&comparison, Format::Html);
    assert!(page.contains("<code>…\u{2060}Animal…</code>"), "{page}");
    assert!(!page.contains("<code>…A"), "{page}");
}

#[test]
fn the_title_ends_before_the_sources() {
    let (old, new) = (operations(1, 100), operations(1, 50));
    let mut comparison = on_a_fixed_day(&old, &new);
    comparison.revisions = Some((
        Revision::of(&old, "old.json".to_owned(), None),
        Revision::of(&new, "new.json".to_owned(), None),
    ));
    for format in PAGES {
        let page = page(&comparison, format);
        assert!(page.contains("Items: old.json → new.json"), "{page}");
    }
}
