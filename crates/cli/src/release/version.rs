//! The next version.

use semver::{BuildMetadata, Version};

use diff::level::Bump;

/// The version that follows `last` for a bump, with the API's version as build metadata. Below
/// 1.0.0 the second number counts as major and the third as minor, as in cargo.
pub fn next(last: &Version, bump: Bump, api: &str) -> Version {
    let (major, minor, patch) = (last.major, last.minor, last.patch);
    let (major, minor, patch) = match (bump, major) {
        (Bump::None, _) => (major, minor, patch),
        (Bump::Major, 0) => (0, minor + 1, 0),
        (Bump::Minor | Bump::Patch, 0) => (0, minor, patch + 1),
        (Bump::Major, _) => (major + 1, 0, 0),
        (Bump::Minor, _) => (major, minor + 1, 0),
        (Bump::Patch, _) => (major, minor, patch + 1),
    };
    with_api(Version::new(major, minor, patch), api)
}

/// The version with the API's version as build metadata; invalid characters become hyphens.
pub fn with_api(version: Version, api: &str) -> Version {
    let clean: String = api
        .trim()
        .chars()
        .map(|character| match character {
            'a'..='z' | 'A'..='Z' | '0'..='9' | '.' | '-' => character,
            _ => '-',
        })
        .collect();
    let build = BuildMetadata::new(clean.trim_matches('.')).unwrap_or(BuildMetadata::EMPTY);
    Version { build, ..version }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn after(last: &str, bump: Bump, api: &str) -> String {
        next(&Version::parse(last).unwrap(), bump, api).to_string()
    }

    #[test]
    fn from_1_0_on_each_bump_raises_its_number() {
        assert_eq!(after("1.2.3+2.0.0", Bump::Major, "2.1.0"), "2.0.0+2.1.0");
        assert_eq!(after("1.2.3", Bump::Minor, "2.1.0"), "1.3.0+2.1.0");
        assert_eq!(after("1.2.3", Bump::Patch, "2.1.0"), "1.2.4+2.1.0");
    }

    #[test]
    fn below_1_0_a_major_change_raises_the_second_number() {
        assert_eq!(after("0.2.3", Bump::Major, "2"), "0.3.0+2");
        assert_eq!(after("0.2.3", Bump::Minor, "2"), "0.2.4+2");
        assert_eq!(after("0.2.3", Bump::Patch, "2"), "0.2.4+2");
    }

    #[test]
    fn an_api_version_of_any_form_becomes_build_metadata() {
        assert_eq!(after("1.0.0", Bump::Patch, "v2 (beta)"), "1.0.1+v2--beta-");
        assert_eq!(after("1.0.0", Bump::Patch, "2..0"), "1.0.1");
        assert_eq!(after("1.0.0", Bump::Patch, ""), "1.0.1");
    }
}
