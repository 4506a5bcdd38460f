//! An `llms.txt` index: the list of a documentation site's pages.

use std::collections::HashSet;

use crate::fetch::HttpUrl;

/// Files that a site lists beside its pages.
const NOT_PAGES: [&str; 10] = [
    "json", "yaml", "yml", "txt", "xml", "pdf", "png", "svg", "zip", "html",
];

/// Whether a file is an index and not a page: by its name, or by a list of links under the
/// heading that the format prescribes.
pub(super) fn is_index(text: &str, name: &str) -> bool {
    let name = name.split(['?', '#']).next().unwrap_or_default();
    name.ends_with("llms.txt")
        || (text.lines().any(|line| line.trim_end() == "## Docs")
            && !text.contains("\n````")
            && links(text).next().is_some())
}

/// The pages that an index lists, without duplicates and in its order, and the number of links to other sites.
///
/// A page is on the index's own site, where the extra headers may go. A link without an extension
/// is a page too; its Markdown has the same URL with `.md` appended.
pub(super) fn pages(text: &str, index: &HttpUrl) -> (Vec<HttpUrl>, usize) {
    let mut pages: Vec<HttpUrl> = Vec::new();
    let mut known: HashSet<String> = HashSet::new();
    let mut elsewhere = 0;
    for link in links(text) {
        match index.join(link) {
            Ok(url) if url.same_origin(index) => {
                let page = markdown(&url);
                if let Some(page) = page.filter(|page| known.insert(page.url().to_string())) {
                    pages.push(page);
                }
            }
            _ => elsewhere += 1,
        }
    }
    (pages, elsewhere)
}

/// The targets of list items that begin with a link.
fn links(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter_map(|line| {
        let item = line.trim_start().strip_prefix(['-', '*', '+'])?;
        let (_, rest) = item.trim_start().strip_prefix('[')?.split_once("](")?;
        let end = rest.find([')', ' '])?;
        Some(&rest[..end])
    })
}

fn markdown(url: &HttpUrl) -> Option<HttpUrl> {
    let path = url.path().trim_end_matches('/');
    let name = path.rsplit('/').next().unwrap_or_default();
    match name.rsplit_once('.') {
        Some((_, "md" | "mdx")) => Some(url.clone()),
        Some((_, extension)) if NOT_PAGES.contains(&extension) => None,
        _ if name.is_empty() => Some(url.with_path("/index.md")),
        _ => Some(url.with_path(&format!("{path}.md"))),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const INDEX: &str = "\
# Site

> About it.

## Docs

- [Access Token](https://docs.x.example/api/auth/access-token.md): Exchange (or not) credentials.
- [List](https://docs.x.example/api/list)
* [Relative [v2]](/api/v1.2/things/#part): Things.
- [Again](https://docs.x.example/api/list.md)
- [Elsewhere](https://other.example/page.md)
- No link here

## OpenAPI Specs

- [openapi](https://docs.x.example/openapi/openapi.json)
";

    #[test]
    fn pages_are_listed_once_with_their_markdown_address() {
        let index = HttpUrl::parse("https://docs.x.example/llms.txt").unwrap();
        let (pages, elsewhere) = pages(INDEX, &index);
        let pages: Vec<String> = pages.iter().map(ToString::to_string).collect();
        assert_eq!(
            pages,
            [
                "https://docs.x.example/api/auth/access-token.md",
                "https://docs.x.example/api/list.md",
                "https://docs.x.example/api/v1.2/things.md",
            ]
        );
        assert_eq!(elsewhere, 1);
    }

    #[test]
    fn an_index_is_known_by_its_name_or_its_list() {
        assert!(is_index(INDEX, "https://docs.x.example/pages"));
        assert!(is_index("", "https://docs.x.example/llms.txt?x"));
        assert!(!is_index("# Page\n\n## Docs\n\nNo list.\n", "page.md"));
    }
}
