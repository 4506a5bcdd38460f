#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::path::PathBuf;

use serde_json::json;
use tempfile::TempDir;

use super::*;

/// A workspace in a temporary directory, with files beside it to vendor from.
struct Workspace(TempDir);

impl Workspace {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn root(&self) -> PathBuf {
        self.0.path().join("root")
    }

    fn file(&self, name: &str, text: &str) -> Request {
        let path = self.0.path().join(name);
        std::fs::write(&path, text).unwrap();
        Request::new(Source::File(path))
    }

    /// Runs and gives what was printed, with the error as `main` would print it.
    fn run(&self, request: &Request) -> String {
        let mut out = Vec::new();
        let result = vendor(&self.root(), request, &mut out);
        let mut text = String::from_utf8(out).unwrap();
        if let Err(error) = result {
            text.push_str(&format!("error: {error:#}\n"));
        }
        text
    }

    fn vendor(&self, name: &str, text: &str) -> String {
        self.run(&self.file(name, text))
    }

    fn read(&self, name: &str) -> Option<String> {
        std::fs::read_to_string(self.root().join(DIRECTORY).join(name)).ok()
    }

    fn document(&self) -> Value {
        serde_json::from_str(&self.read(DOCUMENT).unwrap()).unwrap()
    }
}

/// A page about `method path`, whose response is the component `name` with one property of `kind`.
fn page(method: &str, path: &str, name: &str, kind: &str) -> String {
    page_with(method, path, name, kind, "security: []\n")
}

fn page_with(method: &str, path: &str, name: &str, kind: &str, head: &str) -> String {
    format!(
        "> Index: https://docs.x.example/llms.txt\n\n# Page\n\n## OpenAPI\n\n\
         ````yaml /openapi.json {method} {path}\n\
openapi: 3.1.0
info: {{title: T, version: 1.0.0}}
{head}\
paths:
  {path}:
    {method}:
      responses:
        '200':
          description: ok
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/{name}'
components:
  schemas:
    {name}:
      type: object
      properties:
        value:
          type: {kind}
    Shared:
      type: string
````"
    )
}

fn untimed(text: &str) -> String {
    let is_time = |word: &str| word.len() > 19 && word.contains("T") && word.contains("Z");
    text.split_inclusive([' ', '\n', '"'])
        .map(|word| {
            if is_time(word) {
                word.replacen(&word[..20], "TIME", 1)
            } else {
                word.into()
            }
        })
        .collect()
}

#[test]
fn the_first_page_becomes_the_document_as_published() {
    let workspace = Workspace::new();
    insta::assert_snapshot!(workspace.vendor("thing.md", &page("post", "/b", "Thing", "string")));
    insta::assert_snapshot!(workspace.read(DOCUMENT).unwrap());
    insta::assert_snapshot!(untimed(&workspace.read(PROVENANCE).unwrap()));
}

#[test]
fn the_order_in_which_pages_come_does_not_show() {
    let pages = [
        page("post", "/b", "Thing", "string"),
        page("get", "/a", "Zoo", "string"),
        page_with(
            "get",
            "/b",
            "Ant",
            "string",
            "security:\n  - key: []\ntags:\n  - name: T\n",
        ),
    ];
    let made = |order: [usize; 3]| {
        let workspace = Workspace::new();
        for index in order {
            workspace.vendor(&format!("{index}.md"), &pages[index]);
        }
        workspace.read(DOCUMENT).unwrap()
    };
    let expected = made([0, 1, 2]);
    assert_eq!(made([1, 0, 2]), expected);
    assert_eq!(made([0, 2, 1]), expected);
    let document: Value = serde_json::from_str(&expected).unwrap();
    let paths: Vec<&String> = document["paths"].as_object().unwrap().keys().collect();
    assert_eq!(paths, ["/a", "/b"]);
}

#[test]
fn security_and_servers_of_a_page_stay_with_its_operation() {
    let workspace = Workspace::new();
    workspace.vendor("a.md", &page("get", "/a", "A", "string"));
    let head = "security:\n  - key: []\nservers:\n  - url: https://b.example\n";
    let printed = workspace.vendor("b.md", &page_with("get", "/b", "B", "string", head));
    insta::assert_snapshot!(printed);
    let document = workspace.document();
    assert_eq!(document["security"], json!([]));
    assert_eq!(document.get("servers"), None);
    assert_eq!(
        document["paths"]["/b"]["get"]["security"],
        json!([{"key": []}])
    );
    assert_eq!(
        document["paths"]["/b"]["get"]["servers"],
        json!([{"url": "https://b.example"}])
    );
    assert_eq!(document["paths"]["/a"]["get"].get("security"), None);
    let again = workspace.vendor("b.md", &page_with("get", "/b", "B", "string", head));
    assert!(again.contains("up to date"), "{again}");
}

#[test]
fn the_same_page_again_is_nothing_new_and_writes_nothing() {
    let workspace = Workspace::new();
    let text = page("get", "/a", "A", "string");
    workspace.vendor("a.md", &text);
    let before = (workspace.read(DOCUMENT), workspace.read(PROVENANCE));
    insta::assert_snapshot!(workspace.vendor("a.md", &text));
    assert_eq!(
        (workspace.read(DOCUMENT), workspace.read(PROVENANCE)),
        before
    );
}

#[test]
fn a_document_that_was_removed_comes_back_as_it_was() {
    let workspace = Workspace::new();
    let text = page("get", "/a", "A", "string");
    workspace.vendor("a.md", &text);
    let record = workspace.read(PROVENANCE).unwrap();
    let earlier = record.replacen("\"read\": \"20", "\"read\": \"19", 1);
    std::fs::write(workspace.root().join(DIRECTORY).join(PROVENANCE), &earlier).unwrap();
    let document = workspace.read(DOCUMENT);
    std::fs::remove_file(workspace.root().join(DIRECTORY).join(DOCUMENT)).unwrap();
    workspace.vendor("a.md", &text);
    assert_eq!(workspace.read(DOCUMENT), document);
    assert_eq!(workspace.read(PROVENANCE).unwrap(), earlier);
}

#[test]
fn two_definitions_are_shown_and_refused() {
    let workspace = Workspace::new();
    workspace.vendor("a.md", &page("get", "/a", "Thing", "string"));
    let before = (workspace.read(DOCUMENT), workspace.read(PROVENANCE));
    let printed = workspace.vendor("b.md", &page("get", "/b", "Thing", "integer"));
    insta::assert_snapshot!(untimed(&printed));
    assert_eq!(
        (workspace.read(DOCUMENT), workspace.read(PROVENANCE)),
        before
    );
}

#[test]
fn a_conflict_is_decided_by_the_caller() {
    for (on_conflict, expected) in [
        (OnConflict::Keep, "string"),
        (OnConflict::Replace, "integer"),
    ] {
        let workspace = Workspace::new();
        workspace.vendor("a.md", &page("get", "/a", "Thing", "string"));
        let mut request = workspace.file("b.md", &page("get", "/b", "Thing", "integer"));
        request.on_conflict = on_conflict;
        let printed = workspace.run(&request);
        assert!(printed.contains("/components/schemas/Thing"), "{printed}");
        let document = workspace.document();
        assert_eq!(
            document["components"]["schemas"]["Thing"]["properties"]["value"]["type"],
            expected
        );
        assert!(document["paths"]["/b"]["get"].is_object());
    }
}

#[test]
fn a_component_that_nothing_reaches_any_more_goes_with_the_last_reference() {
    let workspace = Workspace::new();
    workspace.vendor("a.md", &page("get", "/a", "Old", "string"));
    let mut request = workspace.file("a.md", &page("get", "/a", "New", "string"));
    request.on_conflict = OnConflict::Replace;
    workspace.run(&request);
    let names: Vec<String> = workspace.document()["components"]["schemas"]
        .as_object()
        .unwrap()
        .keys()
        .cloned()
        .collect();
    assert_eq!(names, ["Shared", "New"], "what nothing ever reached stays");
}

#[test]
fn a_page_of_another_openapi_version_is_not_mixed_in() {
    let workspace = Workspace::new();
    workspace.vendor("a.md", &page("get", "/a", "A", "string"));
    let old = page("get", "/b", "B", "string").replace("openapi: 3.1.0", "openapi: 3.0.3");
    let printed = workspace.vendor("b.md", &old);
    assert!(
        printed.contains("its OpenAPI version is 3.0.3"),
        "{printed}"
    );
}

#[test]
fn a_whole_document_replaces_what_was_vendored() {
    let workspace = Workspace::new();
    let document = |version: &str, paths: Value| {
        let info = json!({"title": "T", "version": version});
        json!({"openapi": "3.1.0", "info": info, "paths": paths}).to_string()
    };
    workspace.vendor(
        "1.json",
        &document("1.0.0", json!({"/z": {"get": {}}, "/a": {"put": {}}})),
    );
    let new = json!({"/z": {"get": {"summary": "s"}}, "/a": {"put": {}, "post": {}}});
    let new = document("1.1.0", new);
    insta::assert_snapshot!(workspace.vendor("2.json", &new));
    let paths: Vec<String> = workspace.document()["paths"]
        .as_object()
        .unwrap()
        .keys()
        .cloned()
        .collect();
    assert_eq!(paths, ["/z", "/a"], "the published order is kept");
}

#[test]
fn a_document_that_lost_operations_is_refused_until_allowed() {
    let workspace = Workspace::new();
    let document = |paths: Value| json!({"openapi": "3.1.0", "paths": paths}).to_string();
    workspace.vendor(
        "1.json",
        &document(json!({"/a": {"get": {}, "put": {}}, "/b": {"get": {}}})),
    );
    let before = workspace.read(DOCUMENT);
    let mut request = workspace.file("2.json", &document(json!({"/b": {"get": {}}})));
    insta::assert_snapshot!(workspace.run(&request));
    assert_eq!(workspace.read(DOCUMENT), before);
    request.max_lost_operations = 67;
    assert!(workspace.run(&request).contains("- GET /a"));
}

#[test]
fn a_cut_document_is_known_by_its_dangling_references() {
    let workspace = Workspace::new();
    let text = "openapi: 3.1.0\npaths:\n  /a:\n    get:\n      responses:\n        '200':\n          \
        $ref: '#/components/responses/Gone'\n      x-note:\n        example: {$ref: '#/nowhere'}\n";
    let mut request = workspace.file("cut.yaml", text);
    insta::assert_snapshot!(workspace.run(&request));
    assert_eq!(workspace.read(DOCUMENT), None);
    request.allow_dangling_references = true;
    assert!(workspace.run(&request).contains("written"));
}

#[test]
fn what_is_neither_document_nor_page_is_refused() {
    let workspace = Workspace::new();
    for (text, hint) in [
        ("", "empty"),
        ("<!DOCTYPE html><html></html>", "an HTML page"),
        ("{\"openapi\": \"3.1.0\", \"paths\": {", "invalid JSON"),
        ("swagger: '2.0'\n", "Swagger 2.0"),
        ("just words", "not an OpenAPI document"),
        (
            "# Guide\n\nNo operation.\n",
            "the page has no OpenAPI snippet",
        ),
        (
            "---\nopenapi: get /a\n---\n\n# Raw\n",
            "the page has no OpenAPI snippet",
        ),
    ] {
        let printed = workspace.vendor("x", text);
        assert!(
            printed.starts_with("error: ") && printed.contains(hint),
            "{text}: {printed}"
        );
        assert_eq!(workspace.read(DOCUMENT), None);
    }
}

#[test]
fn a_dry_run_says_everything_and_writes_nothing() {
    let workspace = Workspace::new();
    let mut request = workspace.file("a.md", &page("get", "/a", "A", "string"));
    request.dry_run = true;
    let printed = workspace.run(&request);
    assert!(printed.contains("+ GET /a") && printed.ends_with("dry run: nothing was written\n"));
    assert!(!workspace.root().exists());
}

#[test]
fn overlay_actions_that_the_new_document_does_not_need_are_named() {
    let workspace = Workspace::new();
    workspace.vendor("a.md", &page("get", "/a", "A", "string"));
    std::fs::write(
        workspace.root().join(DIRECTORY).join(OVERLAY),
        "overlay: 1.1.0\ninfo: {title: T, version: '1'}\nactions:\n\
         - {target: $.components.schemas.B, description: B is closed., update: {type: object}}\n",
    )
    .unwrap();
    insta::assert_snapshot!(workspace.vendor("b.md", &page("get", "/b", "B", "string")));
}

#[test]
fn the_committed_document_and_overlay_fit_each_other() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(DIRECTORY);
    let mut document = document::read(&directory.join(DOCUMENT), None).unwrap();
    overlay::load(&directory.join(OVERLAY))
        .unwrap()
        .apply(&mut document)
        .unwrap();
    let text = std::fs::read_to_string(directory.join(DOCUMENT)).unwrap();
    assert!(
        Provenance::read(&directory.join(PROVENANCE))
            .unwrap()
            .unwrap()
            .is_of(&text)
    );
}

#[test]
fn a_document_that_is_cut_into_pages_and_put_together_is_the_same() {
    let reference = |name: &str| json!({"$ref": format!("#/components/{name}")});
    let document = json!({
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "servers": [{"url": "https://x.example"}],
        "security": [{"key": []}],
        "tags": [{"name": "B"}, {"name": "A"}],
        "paths": {
            "/a": {
                "parameters": [reference("parameters/Page")],
                "get": {"x": reference("schemas/Union")},
                "post": {"security": [], "x": reference("schemas/Leaf")}
            },
            "/b/{id}": {"delete": {"responses": {"200": reference("responses/Gone")}}}
        },
        "components": {
            "parameters": {"Page": {"schema": reference("schemas/Leaf")}},
            "responses": {"Gone": {"description": "gone"}},
            "schemas": {
                "Leaf": {"type": "string"},
                "Mapped": {"items": reference("schemas/Union")},
                "Union": {"discriminator": {"propertyName": "p", "mapping": {"m": "Mapped"}}}
            },
            "securitySchemes": {"key": {"type": "http", "scheme": "bearer"}}
        }
    });
    let mut pages: Vec<site::PageRead> = tree::operations(&document)
        .into_iter()
        .map(|operation| site::PageRead {
            record: SourceRecord::now("page.md", "", crate::fetch::Validators::default()),
            page: Page {
                label: operation.to_string(),
                document: snippet::of(&document, &operation).unwrap(),
                operation,
                snippet_of: None,
                index: None,
            },
        })
        .collect();
    for _ in 0..pages.len() {
        pages.rotate_left(1);
        let merged = combine::combine(None, &pages, OnConflict::Refuse).unwrap();
        assert_eq!(
            merged.document["paths"].to_string(),
            document["paths"].to_string()
        );
        assert_eq!(
            merged.document["components"].to_string(),
            document["components"].to_string()
        );
        assert_eq!(merged.document, document);
        assert!(merged.notes.is_empty(), "{:?}", merged.notes);
    }
}
