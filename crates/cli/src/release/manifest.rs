//! The manifests that contain the version of a package.

use anyhow::{Context, bail};
use semver::{BuildMetadata, Version};
use toml_edit::{DocumentMut, value};

/// The package's manifest with another version.
pub fn with_version(manifest: &str, version: &Version) -> anyhow::Result<String> {
    let mut document: DocumentMut = manifest.parse()?;
    let package = document.get_mut("package").context("it has no [package]")?;
    package["version"] = value(version.to_string());
    Ok(document.to_string())
}

/// The version in a package's manifest.
pub fn version_of(manifest: &str) -> anyhow::Result<Version> {
    let document: DocumentMut = manifest.parse()?;
    let Some(version) = document
        .get("package")
        .and_then(|it| it.get("version")?.as_str())
    else {
        bail!("it has no package.version; add one, such as \"0.1.0\"");
    };
    Ok(Version::parse(version)?)
}

/// The workspace's manifest with the version requirement of the package.
pub fn with_dependency(manifest: &str, package: &str, version: &Version) -> anyhow::Result<String> {
    let mut document: DocumentMut = manifest.parse()?;
    let dependencies = document
        .get_mut("workspace")
        .and_then(|it| it.get_mut("dependencies"));
    let required = Version {
        build: BuildMetadata::EMPTY,
        ..version.clone()
    }
    .to_string();
    if let Some(dependency) = dependencies.and_then(|it| it.get_mut(package))
        && dependency.get("version").is_some()
    {
        dependency["version"] = value(required);
    }
    Ok(document.to_string())
}

/// The lock file with the version of the package.
pub fn with_locked(lock: &str, package: &str, version: &Version) -> anyhow::Result<String> {
    let mut document: DocumentMut = lock.parse()?;
    let packages = document
        .get_mut("package")
        .and_then(|it| it.as_array_of_tables_mut());
    for table in packages.into_iter().flat_map(|tables| tables.iter_mut()) {
        let is_own = table.get("source").is_none();
        if is_own && table.get("name").and_then(|name| name.as_str()) == Some(package) {
            table["version"] = value(version.to_string());
        }
    }
    Ok(document.to_string())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn only_the_version_changes() {
        let version = Version::parse("0.2.0+2.0.0").unwrap();
        let manifest = "[package]\nname = \"a\" # the name\nversion = \"0.1.0\"\n";
        assert_eq!(
            with_version(manifest, &version).unwrap(),
            "[package]\nname = \"a\" # the name\nversion = \"0.2.0+2.0.0\"\n"
        );
        let workspace =
            "[workspace.dependencies]\na = { path = \"a\", version = \"0.1.0\" }\nb = \"1\"\n";
        assert_eq!(
            with_dependency(workspace, "a", &version).unwrap(),
            "[workspace.dependencies]\na = { path = \"a\", version = \"0.2.0\" }\nb = \"1\"\n"
        );
        let lock = "version = 4\n\n[[package]]\nname = \"a\"\nversion = \"0.1.0\"\n\n[[package]]\nname = \"b\"\nversion = \"0.1.0\"\n";
        assert_eq!(
            with_locked(lock, "a", &version).unwrap(),
            lock.replacen("\"0.1.0\"", "\"0.2.0+2.0.0\"", 1)
        );
    }

    #[test]
    fn a_version_is_required() {
        let error = version_of("[package]\nversion.workspace = true\n").unwrap_err();
        assert!(error.to_string().contains("package.version"), "{error}");
    }
}
