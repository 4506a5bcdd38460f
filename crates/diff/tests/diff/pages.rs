//! Pages that people read: what fits on a screen, and what is said twice.

use openapi_client_diff::Comparison;
use openapi_client_diff::level::Level;
use openapi_client_diff::report::{Format, Options, write};
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
