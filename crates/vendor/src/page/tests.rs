#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::*;

const BODY: &str = "\
openapi: 3.1.0
info:
  title: T
  version: '1'
  description: |
    Call it like this:

    ```bash
    curl x
    ```
paths:
  /a/b:
    post:
      responses:
        '200':
          description: ok
";

fn page(info: &str, body: &str) -> String {
    format!("# Title\n\n## OpenAPI\n\n````yaml {info}\n{body}\n````\n")
}

fn message(text: &str) -> String {
    let error = anyhow::Error::from(Page::parse(text, "p.md").unwrap_err());
    format!("{error:#}")
}

#[test]
fn the_operation_and_the_reference_are_read_from_the_right() {
    for (info, reference) in [
        (
            "/openapi/openapi.json post /a/b",
            Some("/openapi/openapi.json"),
        ),
        (
            "api-reference/v2.openapi.json POST /a/b",
            Some("api-reference/v2.openapi.json"),
        ),
        ("Post /a/b", None),
        (
            "https://x.example/x.oas.yaml post /a/b",
            Some("https://x.example/x.oas.yaml"),
        ),
        ("my spec post.yaml post /a/b", Some("my spec post.yaml")),
    ] {
        let page = Page::parse(&page(info, BODY), "p.md").unwrap();
        assert_eq!(page.operation.to_string(), "POST /a/b");
        assert_eq!(page.snippet_of.as_deref(), reference);
    }
    let file_like = BODY.replace("/a/b:\n    post", "/v3/openapi.yaml:\n    get");
    let page = Page::parse(&page("get /v3/openapi.yaml", &file_like), "p.md").unwrap();
    assert_eq!(page.operation.to_string(), "GET /v3/openapi.yaml");
    assert_eq!(page.snippet_of, None);
}

#[test]
fn fences_in_descriptions_and_in_the_prologue_are_not_a_snippet() {
    let prologue = "> Index at: https://docs.x.example/llms.txt\n> Use it.\n\n<AgentInstructions>\n\
        Be kind.\n</AgentInstructions>\n\n```yaml get /not/this\nopenapi: no\n```\n\n\
        `````md\n````yaml get /nor/this\n````\n`````\n\n<Card title=\"x\" />\n";
    let page = Page::parse(&(prologue.to_owned() + &page("post /a/b", BODY)), "p.md").unwrap();
    assert_eq!(page.operation.to_string(), "POST /a/b");
    assert_eq!(
        page.index.as_deref(),
        Some("https://docs.x.example/llms.txt")
    );
    let description = page.document["info"]["description"].as_str().unwrap();
    assert_eq!(description, "Call it like this:\n\n```bash\ncurl x\n```\n");
}

#[test]
fn line_ends_and_a_missing_last_newline_do_not_matter() {
    let plain = page("post /a/b", BODY);
    let expected = Page::parse(&plain, "p.md").unwrap().document;
    let unfinished = plain.trim_end();
    let windows = plain.replace('\n', "\r\n");
    for text in [unfinished, &windows] {
        assert_eq!(Page::parse(text, "p.md").unwrap().document, expected);
    }
}

#[test]
fn a_wider_fence_closes_at_its_own_width() {
    let text = page("post /a/b", BODY).replace("````", "``````");
    assert!(Page::parse(&text, "p.md").is_ok());
}

#[test]
fn the_snippet_below_its_heading_wins_over_an_example_elsewhere() {
    let example = "# How\n\n````yaml post /other\nopenapi: 3.1.0\n````\n\n";
    let page = Page::parse(&(example.to_owned() + &page("post /a/b", BODY)), "p.md").unwrap();
    assert_eq!(page.operation.to_string(), "POST /a/b");
}

#[test]
fn a_four_backtick_example_in_a_guide_is_not_a_snippet() {
    let guide = "# Compose\n\n````yaml compose.yaml\nservices: {}\n````\n";
    let error = Page::parse(guide, "p.md").unwrap_err();
    assert!(error.is_about_something_else(), "{error}");
}

#[test]
fn a_code_block_that_is_not_closed_may_hide_an_operation() {
    let open = "# A\n\n```bash\nls\n";
    let hidden = open.to_owned() + "\n## OpenAPI\n";
    assert_eq!(
        message(&hidden),
        "p.md:3: this code block is not closed, the page is truncated; read it again"
    );
    assert!(
        Page::parse(open, "p.md")
            .unwrap_err()
            .is_about_something_else()
    );
    let indented = "# A\n\n```bash\nls\n  ```\n\n".to_owned() + &page("post /a/b", BODY);
    assert!(Page::parse(&indented, "p.md").is_ok());
}

#[test]
fn each_page_that_cannot_be_used_has_its_own_refusal() {
    let cases = [
        (
            "no fence",
            "# Guide\n\nText.\n\n```bash\nls\n```\n".to_owned(),
        ),
        (
            "truncated",
            page("post /a/b", BODY).replace("\n````\n", "\n```"),
        ),
        (
            "second",
            page("post /a/b", BODY) + &page("post /a/b", BODY).replace("# Title", ""),
        ),
        ("asyncapi", page("asyncapi.yaml channel", "asyncapi: 3.0.0")),
        (
            "summary",
            page(
                "post /a/b",
                "paths:\n  path: /a/b\n  method: post\n  request: {}\n",
            ),
        ),
        ("not openapi", page("post /a/b", "info: {}\n")),
        ("swagger", page("post /a/b", "swagger: '2.0'\n")),
        ("other operation", page("get /a/b", BODY)),
        ("no operation", page("", BODY)),
        ("no method", page("/a/b", BODY)),
        ("webhook", page("openapi.json webhook orderPlaced", BODY)),
        ("unknown method", page("fetch /a/b", BODY)),
        (
            "broken yaml",
            page("post /a/b", "openapi: 3.1.0\npaths: [\n"),
        ),
    ];
    let shown: String = cases
        .iter()
        .map(|(case, text)| format!("{case}: {}\n", message(text).lines().next().unwrap()))
        .collect();
    insta::assert_snapshot!(shown);
}
