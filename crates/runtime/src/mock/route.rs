//! Which operation a request is for.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

/// The name, the method and the path template of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Route {
    /// The name of the client's method.
    pub name: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The path template as the document writes it.
    pub path: &'static str,
}

impl Route {
    /// Describes an operation.
    pub const fn new(name: &'static str, method: &'static str, path: &'static str) -> Self {
        Self { name, method, path }
    }

    /// Whether a request of this method, path and query is for the operation.
    pub(super) fn matches(&self, method: &str, path: &str, query: &str) -> bool {
        self.method == method && self.captures(path, query).is_some()
    }

    /// The undecoded values of the path parameters; `None` if the path or the query is another.
    pub(super) fn captures<'p>(
        &self,
        path: &'p str,
        query: &'p str,
    ) -> Option<Vec<(&'static str, &'p str)>> {
        let template = self.path.split('#').next().unwrap_or_default();
        let (template, fixed_query) = template.split_once('?').unwrap_or((template, ""));
        let mut captures = Vec::new();
        let mut segments = path.split('/');
        for template in template.split('/') {
            capture(template, segments.next()?, &mut captures)?;
        }
        if segments.next().is_some() {
            return None;
        }
        for pair in fixed_query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, template) = pair.split_once('=').unwrap_or((pair, ""));
            let mut pairs = query.split('&');
            pairs.find_map(|pair| {
                let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
                (key == name).then(|| capture(template, value, &mut captures))?
            })?;
        }
        Some(captures)
    }

    /// Orders the routes that match one request: OpenAPI prefers fixed segments to parameters.
    pub(super) fn precedence(&self) -> impl Ord + use<> {
        let segments = self.path.split('/');
        let segments = segments.map(|segment| {
            if !segment.contains('{') {
                0
            } else if segment.starts_with('{') && segment.ends_with('}') {
                2
            } else {
                1
            }
        });
        (segments.collect::<Vec<_>>(), !self.path.contains('?'))
    }
}

/// Matches one segment against its template, from left to right: a parameter ends where the next
/// fixed part begins, and is not empty.
fn capture<'p>(
    template: &'static str,
    mut segment: &'p str,
    captures: &mut Vec<(&'static str, &'p str)>,
) -> Option<()> {
    let Some((fixed, mut rest)) = template.split_once('{') else {
        return (decoded(template) == decoded(segment)).then_some(());
    };
    segment = segment.strip_prefix(fixed)?;
    loop {
        let (name, after) = rest.split_once('}')?;
        let (fixed, next) = match after.split_once('{') {
            Some((fixed, next)) => (fixed, Some(next)),
            None => (after, None),
        };
        let end = match (next, fixed) {
            (None, fixed) => segment.strip_suffix(fixed)?.len(),
            (Some(_), "") => segment.chars().next()?.len_utf8(),
            (Some(_), fixed) => segment.find(fixed)?,
        };
        if end == 0 {
            return None;
        }
        captures.push((name, &segment[..end]));
        segment = &segment[end + fixed.len()..];
        match next {
            Some(next) => rest = next,
            None => return Some(()),
        }
    }
}

fn decoded(text: &str) -> Cow<'_, [u8]> {
    percent_decode_str(text).into()
}

#[cfg(test)]
mod tests {
    use super::Route;

    fn captures(template: &'static str, path: &str, query: &str) -> Option<Vec<(String, String)>> {
        let captures = Route::new("operation", "GET", template).captures(path, query)?;
        let owned = captures.into_iter();
        Some(
            owned
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .collect(),
        )
    }

    fn pair(name: &str, value: &str) -> (String, String) {
        (name.to_owned(), value.to_owned())
    }

    #[test]
    fn parameters_are_captured_between_fixed_parts() {
        let found = captures("/a/{id}/b", "/a/x%2Fy/b", "");
        assert_eq!(found, Some(vec![pair("id", "x%2Fy")]));
        let found = captures("/a/{name}.{kind}:run", "/a/one.two:run", "");
        assert_eq!(found, Some(vec![pair("name", "one"), pair("kind", "two")]));
        let found = captures("/a b/ü", "/a%20b/%C3%BC", "");
        assert_eq!(found, Some(Vec::new()));
        let found = captures("/a?kind=x&id={id}", "/a", "id=7&kind=x");
        assert_eq!(found, Some(vec![pair("id", "7")]));
    }

    #[test]
    fn other_paths_do_not_match() {
        for (template, path) in [
            ("/a/{id}", "/a"),
            ("/a/{id}", "/a/"),
            ("/a/{id}", "/a/1/2"),
            ("/a/{id}:run", "/a/:run"),
            ("/a/{id}:run", "/a/1"),
            ("/a", "/a/"),
            ("/a?kind=x", "/a"),
        ] {
            assert_eq!(captures(template, path, ""), None, "{template} {path}");
        }
    }

    #[test]
    fn fixed_segments_precede_parameters() {
        let route = |path| Route::new("operation", "GET", path).precedence();
        assert!(route("/a/me") < route("/a/{id}"));
        assert!(route("/a/{id}.json") < route("/a/{id}"));
        assert!(route("/a/{x}/b") < route("/{y}/a/b"));
        assert!(route("/a?kind=x") < route("/a"));
    }
}
