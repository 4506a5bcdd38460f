//! Vendoring a documentation site from its index.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use crate::support::*;
use axum::response::Response;
use openapi_client_vendor::{OnConflict, PROVENANCE};

/// A site whose pages can be changed between two runs; every response has a strong `ETag`.
struct Site {
    pages: Arc<Mutex<BTreeMap<String, String>>>,
    server: Server,
}

impl Site {
    /// Thirty pages about operations, two guides and what a site lists besides.
    fn of_thirty_pages() -> Self {
        let mut pages: BTreeMap<String, String> = (0..30)
            .map(|number| {
                let path = format!("/things{number:02}");
                (
                    format!("/api-reference{path}.md"),
                    page(&path, &format!("Thing{number:02}"), "string"),
                )
            })
            .collect();
        pages.insert(
            "/guides/start.md".to_owned(),
            "# Start\n\n```bash\nls\n```\n".to_owned(),
        );
        pages.insert(
            "/events.md".to_owned(),
            "# E\n\n## AsyncAPI\n\n````yaml asyncapi.yaml things\nasyncapi: 3.0.0\n````\n"
                .to_owned(),
        );
        Self::new(pages)
    }

    fn new(pages: BTreeMap<String, String>) -> Self {
        let pages = Arc::new(Mutex::new(pages));
        let served = pages.clone();
        let server = Server::new(move |seen| Self::response(&served.lock().unwrap(), seen));
        Self { pages, server }
    }

    fn response(pages: &BTreeMap<String, String>, seen: &Seen) -> Response {
        if seen.path == "/llms.txt" {
            return response(200, Self::index(pages));
        }
        let Some(text) = pages.get(&seen.path) else {
            return response(404, "<html>not here</html>");
        };
        let etag = format!(
            "\"{:x}\"",
            text.bytes().fold(7_u64, |hash, byte| {
                hash.wrapping_mul(31).wrapping_add(u64::from(byte))
            })
        );
        match seen.header("if-none-match") {
            Some(known) if known == etag => response(304, ""),
            _ => with(response(200, text.clone()), "etag", &etag),
        }
    }

    fn index(pages: &BTreeMap<String, String>) -> String {
        let mut text = "# Site\n\n## Docs\n\n".to_owned();
        for (number, path) in pages.keys().enumerate() {
            // Links come with `.md`, without it, and with a description or none.
            let link = if number % 2 == 0 {
                path
            } else {
                path.trim_end_matches(".md")
            };
            let description = if number % 3 == 0 { ": About (it)." } else { "" };
            text.push_str(&format!("- [Page {number}]({link}){description}\n"));
        }
        text.push_str("- [Blog](https://blog.example/post)\n\n## OpenAPI Specs\n\n");
        text.push_str("- [openapi](/openapi/openapi.json)\n");
        text
    }

    fn url(&self) -> String {
        self.server.at("/llms.txt")
    }

    fn set(&self, path: &str, text: String) {
        self.pages.lock().unwrap().insert(path.to_owned(), text);
    }
}

#[test]
fn thirty_pages_become_one_document_whose_order_is_by_name() {
    let site = Site::of_thirty_pages();
    let workspace = Workspace::new();
    let printed = workspace.vendor(&site.url());
    insta::assert_snapshot!(site.server.anonymous(&printed));
    let document = workspace.document();
    let paths: Vec<&String> = document["paths"].as_object().unwrap().keys().collect();
    assert_eq!(paths.len(), 30);
    assert!(paths.is_sorted());
    assert_eq!(
        document["components"]["schemas"].as_object().unwrap().len(),
        30
    );
    assert_eq!(document["security"], serde_json::json!([]));
    let most = site.server.most_at_once();
    assert!((2..=6).contains(&most), "{most} requests at once");
    assert!(
        site.server
            .seen()
            .iter()
            .all(|seen| !seen.path.contains("openapi.json"))
    );
}

#[test]
fn a_site_with_nothing_new_is_one_line_and_sends_no_page_again() {
    let site = Site::of_thirty_pages();
    let workspace = Workspace::new();
    workspace.vendor(&site.url());
    let before = workspace.state();
    site.server.forget();
    let printed = workspace.vendor(&site.url());
    assert!(
        printed.starts_with("up to date: ") && printed.lines().count() == 1,
        "{printed}"
    );
    assert_eq!(workspace.state(), before);
    let conditional = site
        .server
        .seen()
        .iter()
        .filter(|seen| seen.header("if-none-match").is_some())
        .count();
    assert_eq!(conditional, 30);
}

#[test]
fn what_changed_on_a_site_is_told_and_the_rest_keeps_its_record() {
    let site = Site::of_thirty_pages();
    let workspace = Workspace::new();
    workspace.vendor(&site.url());
    site.set(
        "/api-reference/things05.md",
        page("/things05", "Thing05", "integer"),
    );
    site.set("/api-reference/more.md", page("/more", "More", "string"));
    let printed = workspace.vendor(&site.url());
    insta::assert_snapshot!(site.server.anonymous(&printed));
    let fresh = Workspace::new();
    fresh.vendor(&site.url());
    assert_eq!(
        fresh.document().to_string(),
        workspace.document().to_string()
    );
    assert_eq!(
        workspace
            .read(PROVENANCE)
            .unwrap()
            .matches("\"kind\": \"page\"")
            .count(),
        31
    );
}

/// Three pages, the second of which has another definition of the component that they share.
fn quarrel() -> Site {
    Site::new(BTreeMap::from([
        ("/a.md".to_owned(), page("/a", "Shared", "string")),
        ("/b.md".to_owned(), page("/b", "Shared", "integer")),
        ("/c.md".to_owned(), page("/c", "Shared", "string")),
    ]))
}

#[test]
fn pages_that_define_one_component_differently_are_shown_and_refused() {
    let site = quarrel();
    let workspace = Workspace::new();
    let printed = site.server.anonymous(&workspace.vendor(&site.url()));
    insta::assert_snapshot!(without_times(&printed));
    assert_eq!(workspace.state(), (None, None));
}

/// Replaces times such as `2026-11-22T10:00:00Z`.
fn without_times(text: &str) -> String {
    text.split_inclusive([' ', '\n', ','])
        .map(|word| {
            let time = word.trim_end_matches([' ', '\n', ',']);
            if time.len() == 20 && time.ends_with('Z') && time.as_bytes()[10] == b'T' {
                word.replace(time, "TIME")
            } else {
                word.to_owned()
            }
        })
        .collect()
}

#[test]
fn a_quarrel_between_pages_is_decided_by_the_caller() {
    let kind = |workspace: &Workspace| {
        workspace.document()["components"]["schemas"]["Shared"]["properties"]["value"]["type"]
            .clone()
    };
    let site = quarrel();
    let workspace = Workspace::new();
    let mut asked = request(&site.url());
    asked.on_conflict = OnConflict::Keep;
    let printed = workspace.run(&asked);
    assert!(
        printed.contains("conflict, keep: /components/schemas/Shared"),
        "{printed}"
    );
    assert_eq!(
        kind(&workspace),
        "string",
        "nothing is vendored yet, so most pages decide"
    );
    assert_eq!(workspace.document()["paths"].as_object().unwrap().len(), 3);

    asked.on_conflict = OnConflict::Replace;
    workspace.run(&asked);
    assert_eq!(kind(&workspace), "integer");
    asked.on_conflict = OnConflict::Keep;
    workspace.run(&asked);
    assert_eq!(
        kind(&workspace),
        "integer",
        "what is vendored is kept although most differ"
    );
}

#[test]
fn a_page_of_today_that_quarrels_with_one_of_another_day_is_shown_and_refused() {
    let site = quarrel();
    site.set("/b.md", page("/b", "Shared", "string"));
    let workspace = Workspace::new();
    workspace.vendor(&site.url());
    let before = workspace.state();
    site.server.forget();
    site.set("/b.md", page("/b", "Shared", "integer"));
    let printed = site.server.anonymous(&workspace.vendor(&site.url()));
    let unchanged = site
        .server
        .seen()
        .iter()
        .filter(|seen| seen.header("if-none-match").is_some())
        .count();
    assert_eq!(
        unchanged, 3,
        "the other two are known from what is vendored"
    );
    for expected in [
        "--- http://SERVER/a.md read ",
        "+++ http://SERVER/b.md read ",
        "1 definition differs",
    ] {
        assert!(printed.contains(expected), "{printed}");
    }
    assert_eq!(workspace.state(), before);
}

#[test]
fn a_page_that_cannot_be_read_stops_the_whole() {
    for (text, problem) in [
        (None, "responded 404"),
        (Some("<html>oops</html>".to_owned()), "an HTML page"),
        (
            Some(
                page("/things05", "Thing05", "string")
                    .trim_end_matches('`')
                    .to_owned(),
            ),
            "the page is truncated",
        ),
        (
            Some(
                "# P\n\n## OpenAPI\n\n````yaml get /x\npaths:\n  path: /x\n  method: get\n````\n"
                    .to_owned(),
            ),
            "Mintlify's own summary",
        ),
    ] {
        let site = Site::of_thirty_pages();
        let workspace = Workspace::new();
        workspace.vendor(&site.url());
        let before = workspace.state();
        let path = "/api-reference/things05.md";
        let served = site.pages.clone();
        match text {
            Some(text) => site.set(path, text),
            None => {
                // The index still lists the page.
                let index = Site::index(&served.lock().unwrap());
                served.lock().unwrap().remove(path);
                let pages = served.clone();
                let server = Server::new(move |seen| match seen.path.as_str() {
                    "/llms.txt" => response(200, index.clone()),
                    _ => Site::response(&pages.lock().unwrap(), seen),
                });
                let printed = workspace.vendor(&server.at("/llms.txt"));
                assert!(
                    printed.contains(problem) && printed.contains(path),
                    "{printed}"
                );
                assert_eq!(workspace.state(), before);
                continue;
            }
        }
        let printed = workspace.vendor(&site.url());
        assert!(
            printed.contains(problem) && printed.contains(path),
            "{printed}"
        );
        assert_eq!(workspace.state(), before);
    }
}

#[test]
fn a_site_that_lost_most_of_its_pages_is_refused() {
    let site = Site::of_thirty_pages();
    let workspace = Workspace::new();
    workspace.vendor(&site.url());
    let before = workspace.state();
    site.pages
        .lock()
        .unwrap()
        .retain(|path, _| path.ends_with("0.md"));
    let printed = workspace.vendor(&site.url());
    assert!(
        printed.contains("27 of 30 vendored operations are not in the new document"),
        "{printed}"
    );
    assert_eq!(workspace.state(), before);
}

#[test]
fn a_page_that_became_a_guide_is_told() {
    let site = Site::of_thirty_pages();
    let workspace = Workspace::new();
    workspace.vendor(&site.url());
    site.set(
        "/api-reference/things05.md",
        "# Moved\n\nSee elsewhere.\n".to_owned(),
    );
    let printed = workspace.vendor(&site.url());
    let page = site.server.at("/api-reference/things05.md");
    assert!(
        printed.contains(&format!("note: {page} no longer describes an operation")),
        "{printed}"
    );
    assert!(printed.contains("- GET /things05"), "{printed}");
}

#[test]
fn a_site_whose_export_is_off_is_refused() {
    let site = Site::new(BTreeMap::from([("/a.md".to_owned(), "# A\n".to_owned())]));
    let printed = Workspace::new().vendor(&site.url());
    assert!(
        printed.contains("none of its 1 pages has an OpenAPI snippet"),
        "{printed}"
    );
}

#[test]
fn an_index_of_very_many_pages_is_refused_before_any_is_read() {
    let link = |number: usize| format!("- [Page](/pages/{number}.md)\n");
    let index: String = (0..20_000).map(link).collect();
    let server = Server::new(move |_| response(200, format!("# Site\n\n## Docs\n\n{index}")));
    let workspace = Workspace::new();
    let printed = workspace.vendor(&server.at("/llms.txt"));
    let problem = "lists 20000 pages, more than the 5000";
    assert!(printed.contains(problem), "{printed}");
    assert_eq!(server.seen().len(), 1);
}
