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
