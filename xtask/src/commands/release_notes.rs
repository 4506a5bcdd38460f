//! `cargo xtask release-notes`: the changelog and the version of the next release.

use std::io::Write;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, bail};
use clap::Args;
use semver::Version;
use serde_json::Value;

use crate::Outcome;
use crate::diff::input::{self, DOCUMENT};
use crate::diff::level::Bump;
use crate::diff::report::{self, Format};
use crate::diff::{Comparison, compare};
use crate::release::{changelog, manifest, version};

/// The package that is released.
const PACKAGE: &str = "streamkap-api";
/// What the tags of its releases begin with.
const TAG: &str = "streamkap-api-v";

/// Writes the changes since the last release into streamkap-api/CHANGELOG.md and sets the version
/// that the generated code asks for, with the API's version as build metadata.
#[derive(Debug, Args)]
pub struct ReleaseNotesArgs {
    /// The part of the version to raise, instead of the one that the generated code asks for.
    #[arg(long, value_enum)]
    bump: Option<Raise>,
    /// Says what would be written, and writes nothing.
    #[arg(long)]
    dry_run: bool,
}

/// The part of the version to raise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Raise {
    /// Documentation only.
    Patch,
    /// Downstream code compiles as it did.
    Minor,
    /// Downstream code may stop compiling.
    Major,
}

/// The last release: its tag and its version.
struct Release {
    tag: String,
    version: Version,
}

/// Writes the changelog and the version.
pub fn run(args: ReleaseNotesArgs, root: &Path, out: &mut dyn Write) -> anyhow::Result<Outcome> {
    let document = input::load(root, DOCUMENT, None)?;
    let api = api_version(&document);
    let last = last_release(root)?;
    let directory = root.join(PACKAGE);
    let own = read(&directory.join("Cargo.toml"))?;
    let (next, notes) = match &last {
        None => {
            writeln!(out, "no tag {TAG}* yet: this is the first release")?;
            let own = manifest::version_of(&own).context(format!("{PACKAGE}/Cargo.toml"))?;
            (
                version::with_api(own, api),
                format!("The first release, from version {api} of the API."),
            )
        }
        Some(last) => {
            let comparison = since(root, last, &document)?;
            let bump = match args.bump {
                Some(bump) => bump.into(),
                None => asked_for(&comparison)?,
            };
            if bump == Bump::None {
                writeln!(
                    out,
                    "the generated code is the same as in {}: nothing to release",
                    last.tag
                )?;
                return Ok(Outcome::Done);
            }
            writeln!(out, "since {}: a {} change", last.tag, bump.name())?;
            (version::next(&last.version, bump, api), notes(&comparison)?)
        }
    };
    let last = last.map(|last| last.version);
    let old_log = read_if_there(&directory.join("CHANGELOG.md"))?;
    let log = changelog::with_section(&old_log, last.as_ref(), &next, &notes);
    let workspace = read(&root.join("Cargo.toml"))?;
    let mut files = vec![
        (directory.join("CHANGELOG.md"), log),
        (
            directory.join("Cargo.toml"),
            manifest::with_version(&own, &next)?,
        ),
        (
            root.join("Cargo.toml"),
            manifest::with_dependency(&workspace, PACKAGE, &next)?,
        ),
    ];
    let lock = read_if_there(&root.join("Cargo.lock"))?;
    if !lock.is_empty() {
        files.push((
            root.join("Cargo.lock"),
            manifest::with_locked(&lock, PACKAGE, &next)?,
        ));
    }
    if args.dry_run {
        writeln!(
            out,
            "would write version {next} and this section:\n\n{}",
            notes.trim_end()
        )?;
        return Ok(Outcome::Done);
    }
    for (path, text) in &files {
        replace(path, text)?;
    }
    writeln!(out, "{PACKAGE} {next}: changelog and manifests written")?;
    writeln!(
        out,
        "next: look through {PACKAGE}/CHANGELOG.md, commit, and tag {TAG}{}",
        tag_version(&next)
    )?;
    Ok(Outcome::Done)
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

fn api_version(document: &Value) -> &str {
    document
        .pointer("/info/version")
        .and_then(Value::as_str)
        .unwrap_or("unknown")
}

/// Tags are named without build metadata, which some tools do not take.
fn tag_version(version: &Version) -> String {
    format!("{}.{}.{}", version.major, version.minor, version.patch)
}

/// The release with the greatest version among the tags.
fn last_release(root: &Path) -> anyhow::Result<Option<Release>> {
    let output = Command::new("git")
        .arg("-C")
        .arg(root)
        .args(["tag", "--list", &format!("{TAG}*")])
        .output()
        .context("git cannot be run; install it")?;
    if !output.status.success() {
        let reason = String::from_utf8_lossy(&output.stderr);
        bail!(
            "the tags cannot be listed: {}",
            reason.trim().trim_start_matches("fatal: ")
        );
    }
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let releases = text.lines().filter_map(|tag| {
        let version = Version::parse(tag.strip_prefix(TAG)?).ok()?;
        Some(Release {
            tag: tag.to_owned(),
            version,
        })
    });
    Ok(releases.max_by(|one, other| one.version.cmp_precedence(&other.version)))
}

fn since(root: &Path, last: &Release, document: &Value) -> anyhow::Result<Comparison> {
    let old = input::load(root, &format!("{}:{DOCUMENT}", last.tag), None)?;
    let mut comparison = compare(&old, document, jiff::Zoned::now().date());
    if let Err(error) = comparison.add_generated(&old, document) {
        comparison.rust_failure = Some(format!("{error:#}"));
    }
    Ok(comparison)
}

fn asked_for(comparison: &Comparison) -> anyhow::Result<Bump> {
    match (comparison.rust_bump, &comparison.rust_failure) {
        (Some(bump), _) => Ok(bump),
        (None, Some(reason)) => {
            bail!("which version to publish is not known: {reason}; decide it with --bump")
        }
        (None, None) => bail!(
            "which version to publish is not known without the generated code; decide it with --bump"
        ),
    }
}

fn notes(comparison: &Comparison) -> anyhow::Result<String> {
    let mut text = Vec::new();
    report::write(comparison, Format::Markdown, DOCUMENT, &mut text)?;
    Ok(String::from_utf8_lossy(&text).into_owned())
}

fn read(path: &Path) -> anyhow::Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("{}: cannot be read", path.display()))
}

fn read_if_there(path: &Path) -> anyhow::Result<String> {
    if path.exists() {
        read(path)
    } else {
        Ok(String::new())
    }
}

/// Replaces a file at once: whoever reads it sees the old text or the new one.
fn replace(path: &Path, text: &str) -> anyhow::Result<()> {
    let context = || format!("{}: cannot be written", path.display());
    let directory = path.parent().unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    // A temporary file is for its owner alone; a changelog is for all, as far as the umask says.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = builder.tempfile_in(directory).with_context(context)?;
    file.write_all(text.as_bytes()).with_context(context)?;
    if let Ok(metadata) = path.metadata() {
        file.as_file()
            .set_permissions(metadata.permissions())
            .with_context(context)?;
    }
    file.as_file().sync_all().with_context(context)?;
    file.persist(path).with_context(context)?;
    Ok(())
}
