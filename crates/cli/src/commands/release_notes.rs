//! `release-notes`: the changelogs and the versions of the next release.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, bail};
use clap::Args;
use semver::Version;
use serde_json::Value;

use crate::input::{self, DOCUMENT};
use crate::release::changelog::{self, Section};
use crate::release::{manifest, version};
use crate::{Outcome, Workspace};
use codegen::write;
use diff::level::Bump;
use diff::report::{self, Format, Options};
use diff::{Comparison, compare};

/// Writes the changes since the last release into the changelogs of the generated package and of the
/// package that exposes its types, and sets their versions.
///
/// The generated package gets the version that its code requires, with the API's version as build
/// metadata. A breaking release of it is a breaking release of the package that exposes its types.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  openapi-client release-notes --dry-run
      Shows the versions and the changelog sections.
  openapi-client release-notes --dependent-bump minor
      Raises the minor version of the package that exposes the types, for changes by hand.

Exit codes:
  0  done, or nothing to release
  1  failed; nothing was changed
  2  invalid arguments")]
pub struct ReleaseNotesArgs {
    /// Part of the generated package's version to raise, at least the one that the changes require.
    #[arg(long, value_enum)]
    bump: Option<Raise>,
    /// Part of the other package's version to raise, at least the one that the generated package
    /// requires.
    #[arg(long, value_enum)]
    dependent_bump: Option<Raise>,
    /// Directory of the generated package. Default: that of the program.
    #[arg(long, value_name = "DIR")]
    package: Option<String>,
    /// Directory of a package whose public API exposes the types of the generated one. Default: that of
    /// the program.
    #[arg(long, value_name = "DIR")]
    dependent: Option<String>,
    /// Accepts a --bump that is lower than the changes require.
    #[arg(long)]
    allow_lower_bump: bool,
    /// Shows what would be written, and writes nothing.
    #[arg(long)]
    dry_run: bool,
}

/// The part of a version to raise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Raise {
    /// No public API changes
    Patch,
    /// Code that uses the package compiles as before
    Minor,
    /// Code that uses the package may stop compiling
    Major,
}

impl From<Raise> for Bump {
    fn from(raise: Raise) -> Self {
        match raise {
            Raise::Patch => Self::Patch,
            Raise::Minor => Self::Minor,
            Raise::Major => Self::Major,
        }
    }
}

/// A package of the workspace that is released.
struct Package {
    name: String,
    directory: PathBuf,
    manifest: String,
    /// The last release: its tag and its version.
    last: Option<(String, Version)>,
}

/// The next release of a package.
struct Release {
    version: Version,
    /// The part of the version that was raised; `None` for the first release.
    bump: Option<Bump>,
    notes: String,
}

/// Writes the changelogs and the versions.
pub fn run(
    args: ReleaseNotesArgs,
    workspace: Workspace<'_>,
    out: &mut dyn Write,
) -> anyhow::Result<Outcome> {
    let (root, home) = (workspace.root, workspace.program.home);
    let Some(name) = args.package.as_deref().or(home.map(|home| home.package)) else {
        bail!("the generated package is unknown; pass its directory with --package");
    };
    let document = input::load(root, DOCUMENT, None)?;
    let api = Package::read(root, name)?;
    let release = api_release(&args, root, &api, &document, out)?;
    let mut releases = Vec::new();
    let dependent = args.dependent.as_deref();
    let dependent = dependent.or(home
        .map(|home| home.dependent)
        .filter(|name| root.join(name).exists()));
    let dependent = dependent
        .map(|name| Package::read(root, name))
        .transpose()?;
    if let Some(dependent) = &dependent
        && let Some(release) =
            dependent_release(&args, root, (dependent, &api), release.as_ref(), out)?
    {
        releases.push((dependent, release));
    }
    if let Some(release) = release {
        releases.insert(0, (&api, release));
    }
    if releases.is_empty() {
        return Ok(Outcome::Done);
    }
    if args.dry_run {
        for (package, release) in &releases {
            writeln!(
                out,
                "would write version {} of {} and this section:\n\n{}\n",
                release.version,
                package.name,
                release.notes.trim_end()
            )?;
        }
        return Ok(Outcome::Done);
    }
    for (path, text) in files(root, &releases)? {
        write::file(&path, &text)?;
    }
    for (package, release) in &releases {
        writeln!(
            out,
            "{} {}: changelog and manifests written",
            package.name, release.version
        )?;
    }
    let tags: Vec<String> = releases
        .iter()
        .map(|(package, release)| package.tag(&release.version))
        .collect();
    writeln!(
        out,
        "next: review the changelogs, commit, and tag {}",
        tags.join(" and ")
    )?;
    Ok(Outcome::Done)
}

/// The next release of the generated package; `None` if there is nothing to release.
fn api_release(
    args: &ReleaseNotesArgs,
    root: &Path,
    package: &Package,
    document: &Value,
    out: &mut dyn Write,
) -> anyhow::Result<Option<Release>> {
    let version = document.pointer("/info/version").and_then(Value::as_str);
    let version = version.unwrap_or("unknown");
    let Some((tag, last)) = &package.last else {
        writeln!(
            out,
            "no tag {}* yet: this is the first release",
            package.tag_prefix()
        )?;
        return Ok(Some(Release {
            version: version::with_api(package.version()?, version),
            bump: None,
            notes: format!("The first release, from version {version} of the API."),
        }));
    };
    let comparison = since(root, tag, document)?;
    let required = comparison.rust_bump;
    let bump = match (args.bump.map(Bump::from), required) {
        (Some(bump), Some(required)) if bump < required && !args.allow_lower_bump => bail!(
            "--bump {} is lower than the changes since {tag} require, which is {}; raise it, or \
             pass --allow-lower-bump",
            bump.name(),
            required.name()
        ),
        (Some(bump), _) => bump,
        (None, Some(required)) => required,
        (None, None) => bail!(
            "the required version is unknown: {}; pass it with --bump",
            comparison
                .rust_failure
                .as_deref()
                .unwrap_or("the generated code was not compared")
        ),
    };
    if bump == Bump::None {
        writeln!(
            out,
            "the generated code is the same as in {tag}: nothing to release"
        )?;
        return Ok(None);
    }
    writeln!(out, "since {tag}: a {} change", bump.name())?;
    let mut notes = Vec::new();
    let options = Options {
        format: Format::Markdown,
        ..Options::default()
    };
    report::write(&comparison, &options, &mut notes)?;
    Ok(Some(Release {
        version: version::next(last, bump, version),
        bump: Some(bump),
        notes: String::from_utf8_lossy(&notes).into_owned(),
    }))
}

/// The next release of the package that exposes the types of the generated one, which is the second;
/// `None` if neither changed.
fn dependent_release(
    args: &ReleaseNotesArgs,
    root: &Path,
    (package, generated): (&Package, &Package),
    api: Option<&Release>,
    out: &mut dyn Write,
) -> anyhow::Result<Option<Release>> {
    let depends = api.map(|api| {
        let version = &api.version;
        let name = &generated.name;
        format!("Uses {name} {version}, whose types are part of this package's public API.")
    });
    let Some((tag, last)) = &package.last else {
        return Ok(Some(Release {
            version: package.version()?,
            bump: None,
            notes: "The first release.".to_owned(),
        }));
    };
    let has_changed = package.has_changed(root, tag)?;
    // The types of the generated package are exposed: what breaks one breaks the other.
    let required = match api.and_then(|api| api.bump) {
        Some(Bump::Major) => Bump::Major,
        Some(bump) if bump != Bump::None => Bump::Patch,
        _ => Bump::None,
    };
    let bump = match args.dependent_bump.map(Bump::from) {
        Some(bump) if bump < required && !args.allow_lower_bump => bail!(
            "--dependent-bump {} is lower than {} requires, which is {}; raise it, or pass \
             --allow-lower-bump",
            bump.name(),
            generated.name,
            required.name()
        ),
        Some(bump) => bump,
        None => required,
    };
    if has_changed && args.dependent_bump.is_none() {
        writeln!(
            out,
            "note: {} was changed by hand since {tag}; choose its version with --dependent-bump",
            package.name
        )?;
    }
    if bump == Bump::None {
        return Ok(None);
    }
    let mut notes: Vec<String> = depends.into_iter().collect();
    if has_changed {
        notes.push("Changes by hand: see the repository's CHANGELOG.".to_owned());
    }
    let next = version::next(last, bump, "");
    Ok(Some(Release {
        version: next,
        bump: Some(bump),
        notes: notes.join("\n\n"),
    }))
}

/// Every file to write, with its text.
fn files(root: &Path, releases: &[(&Package, Release)]) -> anyhow::Result<Vec<(PathBuf, String)>> {
    let workspace_path = root.join("Cargo.toml");
    let mut workspace = read(&workspace_path)?;
    let lock_path = root.join("Cargo.lock");
    let mut lock = read_if_exists(&lock_path)?;
    let today = jiff::Zoned::now().date();
    let mut files = Vec::new();
    for (package, release) in releases {
        let path = package.directory.join("CHANGELOG.md");
        let last = package.last.as_ref().map(|(_, version)| version);
        let section = Section {
            version: &release.version,
            date: today,
            body: &release.notes,
        };
        let log = changelog::with_section(&read_if_exists(&path)?, &package.name, last, &section);
        files.push((path, log));
        let own = manifest::with_version(&package.manifest, &release.version)?;
        files.push((package.directory.join("Cargo.toml"), own));
        workspace = manifest::with_dependency(&workspace, &package.name, &release.version)?;
        if let Some(text) = Some(&lock).filter(|lock| !lock.is_empty()) {
            lock = manifest::with_locked(text, &package.name, &release.version)?;
        }
    }
    files.push((workspace_path, workspace));
    if !lock.is_empty() {
        files.push((lock_path, lock));
    }
    Ok(files)
}

impl Package {
    fn read(root: &Path, name: &str) -> anyhow::Result<Self> {
        let directory = root.join(name);
        let manifest = read(&directory.join("Cargo.toml"))?;
        let mut package = Self {
            name: name.to_owned(),
            directory,
            manifest,
            last: None,
        };
        package.last = package.last_release(root)?;
        Ok(package)
    }

    fn version(&self) -> anyhow::Result<Version> {
        manifest::version_of(&self.manifest).with_context(|| format!("{}/Cargo.toml", self.name))
    }

    fn tag_prefix(&self) -> String {
        format!("{}-v", self.name)
    }

    /// The tag of a version, without build metadata: some tools do not accept `+`.
    fn tag(&self, version: &Version) -> String {
        let Version {
            major,
            minor,
            patch,
            ..
        } = version;
        format!("{}{major}.{minor}.{patch}", self.tag_prefix())
    }

    /// The highest version among the tags.
    fn last_release(&self, root: &Path) -> anyhow::Result<Option<(String, Version)>> {
        let prefix = self.tag_prefix();
        let text = git(root, &["tag", "--list", &format!("{prefix}*")])?;
        let releases = text.lines().filter_map(|tag| {
            let version = Version::parse(tag.strip_prefix(&prefix)?).ok()?;
            Some((tag.to_owned(), version))
        });
        Ok(releases.max_by(|(_, one), (_, other)| one.cmp_precedence(other)))
    }

    /// Whether the sources differ from those of a tag.
    fn has_changed(&self, root: &Path, tag: &str) -> anyhow::Result<bool> {
        let sources = format!("{}/src", self.name);
        let changed = git(root, &["diff", "--name-only", tag, "--", &sources])?;
        Ok(!changed.trim().is_empty())
    }
}

/// The output of git.
fn git(root: &Path, arguments: &[&str]) -> anyhow::Result<String> {
    let output = Command::new("git")
        .arg("-C")
        .arg(root)
        .args(arguments)
        .output()
        .context("git cannot be run; install it")?;
    if !output.status.success() {
        let reason = String::from_utf8_lossy(&output.stderr);
        bail!(
            "git {} failed: {}",
            arguments.first().unwrap_or(&""),
            reason.trim().trim_start_matches("fatal: ")
        );
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn since(root: &Path, tag: &str, document: &Value) -> anyhow::Result<Comparison> {
    let tagged = format!("{tag}:{DOCUMENT}");
    let old = input::load(root, &tagged, None)?;
    let mut comparison = compare(&old, document, jiff::Zoned::now().date());
    let old_names = input::names_of(root, &tagged)?;
    let names = input::names_of(root, DOCUMENT)?;
    if let Err(error) =
        super::diff::add_generated(&mut comparison, (&old, &old_names), (document, &names))
    {
        comparison.rust_failure = Some(format!("{error:#}"));
    }
    Ok(comparison)
}

fn read(path: &Path) -> anyhow::Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("{}: cannot be read", path.display()))
}

fn read_if_exists(path: &Path) -> anyhow::Result<String> {
    if path.exists() {
        read(path)
    } else {
        Ok(String::new())
    }
}
