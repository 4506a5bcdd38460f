//! The `Link` header (RFC 8288).

use reqwest::header::{HeaderMap, LINK};

/// The target of the link to the next page.
pub(super) fn next(headers: &HeaderMap) -> Option<String> {
    let values = headers.get_all(LINK).iter();
    let mut values = values.filter_map(|value| value.to_str().ok());
    values.find_map(next_in)
}

fn next_in(value: &str) -> Option<String> {
    let mut rest = value;
    while let Some((_, after)) = rest.split_once('<') {
        let (target, after) = after.split_once('>')?;
        let (mut parameters, after) = split(after, ',');
        while !parameters.is_empty() {
            let (parameter, others) = split(parameters, ';');
            if is_next(parameter) {
                return Some(target.to_owned());
            }
            parameters = others;
        }
        rest = after;
    }
    None
}

/// What is before and behind the first separator outside of quotes.
fn split(text: &str, separator: char) -> (&str, &str) {
    let mut is_quoted = false;
    let end = text.find(|character| {
        is_quoted ^= character == '"';
        character == separator && !is_quoted
    });
    match end {
        Some(end) => (&text[..end], &text[end + separator.len_utf8()..]),
        None => (text, ""),
    }
}

/// Whether a parameter is a `rel` with `next` among its relations.
fn is_next(parameter: &str) -> bool {
    let Some((name, value)) = parameter.split_once('=') else {
        return false;
    };
    let mut relations = value.trim().trim_matches('"').split_ascii_whitespace();
    name.trim().eq_ignore_ascii_case("rel")
        && relations.any(|relation| relation.eq_ignore_ascii_case("next"))
}

#[cfg(test)]
mod tests {
    use super::next_in;

    #[test]
    fn the_next_link_is_found_among_others() {
        for (value, expected) in [
            (r#"</a?page=2>; rel="next""#, Some("/a?page=2")),
            (
                r#"</a?page=1>; rel="prev", </a?x=1,2&page=3>; rel=next"#,
                Some("/a?x=1,2&page=3"),
            ),
            (
                r#"</a>; title="a, b; rel=next"; rel="last", </b>; REL="last NEXT""#,
                Some("/b"),
            ),
            (r#"</a>; rel="nextish""#, None),
            (r#"</a; rel="next""#, None),
            ("", None),
        ] {
            assert_eq!(next_in(value).as_deref(), expected, "{value}");
        }
    }
}
