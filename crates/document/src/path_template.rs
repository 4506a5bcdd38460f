//! Path templates such as `/pets/{petId}`.

/// A path split into literal text and parameters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathTemplate<'a> {
    segments: Vec<Segment<'a>>,
}

/// A piece of a path template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Segment<'a> {
    /// Text that is sent as it is.
    Literal(&'a str),
    /// The name of a path parameter, without its braces.
    Parameter(&'a str),
}

impl<'a> PathTemplate<'a> {
    /// Splits `path`. A brace that is not closed is literal text, as is everything after it.
    pub fn parse(path: &'a str) -> Self {
        let mut segments = Vec::new();
        let mut rest = path;
        while let Some((before, after)) = rest.split_once('{')
            && let Some((name, after)) = after.split_once('}')
        {
            if !before.is_empty() {
                segments.push(Segment::Literal(before));
            }
            segments.push(Segment::Parameter(name));
            rest = after;
        }
        if !rest.is_empty() {
            segments.push(Segment::Literal(rest));
        }
        Self { segments }
    }

    /// The pieces in order.
    pub fn segments(&self) -> &[Segment<'a>] {
        &self.segments
    }

    /// The names of the parameters in order; a name that occurs twice is returned twice.
    pub fn parameters(&self) -> impl Iterator<Item = &'a str> + '_ {
        self.segments.iter().filter_map(|segment| match segment {
            Segment::Parameter(name) => Some(*name),
            Segment::Literal(_) => None,
        })
    }

    /// The names of the parameters in order of their first occurrence.
    pub fn distinct_parameters(&self) -> Vec<&'a str> {
        let mut names = Vec::new();
        for name in self.parameters() {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    /// The path with the parameter names left out: two paths of one shape serve the same requests.
    pub fn shape(&self) -> String {
        let pieces = self.segments.iter().map(|segment| match segment {
            Segment::Literal(text) => *text,
            Segment::Parameter(_) => "{}",
        });
        pieces.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_and_parameters_alternate_as_written() {
        let template = PathTemplate::parse("/a/{x}.{y}/b/{x}");
        assert_eq!(
            template.segments(),
            [
                Segment::Literal("/a/"),
                Segment::Parameter("x"),
                Segment::Literal("."),
                Segment::Parameter("y"),
                Segment::Literal("/b/"),
                Segment::Parameter("x"),
            ]
        );
        assert_eq!(template.parameters().collect::<Vec<_>>(), ["x", "y", "x"]);
        assert_eq!(template.distinct_parameters(), ["x", "y"]);
        assert_eq!(template.shape(), "/a/{}.{}/b/{}");
    }

    #[test]
    fn a_brace_that_is_not_closed_is_literal() {
        let template = PathTemplate::parse("/a/{x}/{y");
        assert_eq!(template.distinct_parameters(), ["x"]);
        assert_eq!(template.segments()[2], Segment::Literal("/{y"));
        assert_eq!(PathTemplate::parse("").segments(), []);
        assert_eq!(PathTemplate::parse("/}{").shape(), "/}{");
    }
}
