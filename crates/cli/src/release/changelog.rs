//! Changelogs: one section per release, the newest first.

use semver::Version;

/// The section of a release.
#[derive(Clone, Copy, Debug)]
pub struct Section<'a> {
    /// The released version.
    pub version: &'a Version,
    /// The date of the release.
    pub date: jiff::civil::Date,
    /// The changes, in Markdown.
    pub body: &'a str,
}

/// The changelog of `package` with `section` on top. A section for a version after `last` was never
/// released, and is replaced.
pub fn with_section(
    changelog: &str,
    package: &str,
    last: Option<&Version>,
    section: &Section<'_>,
) -> String {
    let Section {
        version,
        date,
        body,
    } = section;
    let new = format!("# Changelog\n\nThe releases of {package}.\n");
    let changelog = if changelog.trim().is_empty() {
        &new
    } else {
        changelog
    };
    let (head, sections) = split(changelog);
    let released = sections.into_iter().filter(|section| {
        let of = version_of(section);
        match (of, last) {
            (Some(of), Some(last)) => of.cmp_precedence(last).is_le(),
            (Some(of), None) => !of.cmp_precedence(version).is_eq(),
            // A section with another heading is hand-written.
            (None, _) => true,
        }
    });
    let mut text = format!(
        "{}\n\n## {version} - {date}\n\n{}\n",
        head.trim_end(),
        body.trim_end()
    );
    for section in released {
        text.push('\n');
        text.push_str(section.trim_end());
        text.push('\n');
    }
    text
}

/// The text before the first section, and the sections.
fn split(changelog: &str) -> (&str, Vec<&str>) {
    let mut starts: Vec<usize> = changelog
        .match_indices("\n## ")
        .map(|(at, _)| at + 1)
        .collect();
    if changelog.starts_with("## ") {
        starts.insert(0, 0);
    }
    let head = starts
        .first()
        .map_or(changelog, |first| &changelog[..*first]);
    let ends = starts.iter().skip(1).copied().chain([changelog.len()]);
    (
        head,
        starts
            .iter()
            .zip(ends)
            .map(|(start, end)| &changelog[*start..end])
            .collect(),
    )
}

fn version_of(section: &str) -> Option<Version> {
    let word = section.lines().next()?.split_whitespace().nth(1)?;
    Version::parse(word.trim_matches(['[', ']']).trim_start_matches('v')).ok()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn version(text: &str) -> Version {
        Version::parse(text).unwrap()
    }

    fn with_section(
        changelog: &str,
        last: Option<&Version>,
        version: &Version,
        body: &str,
    ) -> String {
        let date = jiff::civil::date(2026, 11, 25);
        let section = Section {
            version,
            date,
            body,
        };
        super::with_section(changelog, "pets", last, &section)
    }

    #[test]
    fn the_newest_release_is_on_top_with_its_date() {
        let first = with_section("", None, &version("0.1.0+1"), "First.");
        assert!(first.starts_with("# Changelog\n"), "{first}");
        let second = with_section(
            &first,
            Some(&version("0.1.0")),
            &version("0.2.0+2"),
            "Second.",
        );
        let positions = [
            "## 0.2.0+2 - 2026-11-25",
            "Second.",
            "## 0.1.0+1 - 2026-11-25",
            "First.",
        ]
        .map(|text| second.find(text).unwrap());
        assert!(positions.is_sorted(), "{second}");
    }

    #[test]
    fn a_section_that_was_never_released_is_replaced() {
        let last = version("0.1.0");
        let released = with_section("", None, &version("0.1.0+1"), "First.");
        let draft = with_section(&released, Some(&last), &version("0.1.1+1"), "Draft.");
        let final_text = with_section(&draft, Some(&last), &version("0.2.0+2"), "Second.");
        assert_eq!(
            final_text,
            with_section(&released, Some(&last), &version("0.2.0+2"), "Second.")
        );
        assert_eq!(
            final_text,
            with_section(&final_text, Some(&last), &version("0.2.0+2"), "Second.")
        );
    }

    #[test]
    fn what_was_written_by_hand_stays() {
        let text = "# Log\n\nHello.\n\n## Notes\n\nBy hand.\n";
        let text = with_section(text, None, &version("0.1.0"), "First.");
        assert!(text.starts_with("# Log\n\nHello.\n\n## 0.1.0 - "), "{text}");
        assert!(text.ends_with("## Notes\n\nBy hand.\n"), "{text}");
    }
}
