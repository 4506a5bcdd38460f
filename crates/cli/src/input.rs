//! Reads the documents to compare, from files, git, URLs or standard input, with the documents that
//! they refer to, and applies the overlay.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use anyhow::{Context, bail};
use jiff::Timestamp;
use serde_json::Value;
use url::Url;

use diff::revision::Revision;
use document::known::{self, Known};
use document::overlay::Overlay;
use document::{DocumentError, MAX_DOCUMENT, MAX_REFERENCED, Scope};
use model::recorded::Recorded;

/// The directory of the vendored document.
const DIRECTORY: &str = "openapi";
/// The vendored document.
pub const DOCUMENT: &str = "openapi/openapi.json";
/// The overlay of the vendored document.
const OVERLAY: &str = "openapi/overlay.yaml";
/// The names of the code that is generated from the vendored document.
pub const NAMES: &str = "openapi/names.toml";
/// The name of standard input.
pub const STANDARD_INPUT: &str = "-";

/// A document to compare.
#[derive(Debug)]
pub struct Input {
    /// The document with the overlay applied.
    pub document: Value,
    /// The document without the overlay, as it was written.
    pub text: String,
    /// The title, version and date.
    pub revision: Revision,
    /// Where it is from.
    origin: Origin,
    /// Whether it is the vendored document or another state of it, which what the workspace knows of the
    /// API completes.
    is_completed: bool,
}

/// The origin of a document.
#[derive(Debug, PartialEq)]
enum Origin {
    File(PathBuf),
    Git { revision: String, path: String },
    Url(String),
    StandardInput,
}

impl Origin {
    /// Returns standard input for `-`, a URL, or the file of that name if it exists, or else the
    /// revision and the path in git. A relative path is below `base`.
    fn of(base: &Path, name: &str) -> Self {
        if name == STANDARD_INPUT {
            return Self::StandardInput;
        }
        if is_url(name) {
            return Self::Url(name.to_owned());
        }
        let file = base.join(name);
        match name.split_once(':') {
            Some((revision, path))
                if !file.exists() && !revision.is_empty() && !path.is_empty() =>
            {
                Self::Git {
                    revision: revision.to_owned(),
                    path: path.to_owned(),
                }
            }
            _ => Self::File(file),
        }
    }

    /// Returns the content. `root` is in the repository.
    fn read(&self, root: &Path) -> anyhow::Result<String> {
        match self {
            Self::File(path) => document::read_text(path).map_err(|error| match error {
                DocumentError::Unreadable { origin, source } => anyhow::Error::new(source).context(
                    format!("{origin}: cannot be read; pass a file, or REV:path for a file in git"),
                ),
                other => other.into(),
            }),
            Self::Git { revision, path } => git_show(root, revision, path, MAX_DOCUMENT),
            Self::Url(url) => Ok(vendor::fetch::text(url)?.0),
            Self::StandardInput => Ok(document::read_standard_input()?),
        }
    }

    /// Returns when the commit was made or the file changed.
    fn time(&self, root: &Path) -> Option<Timestamp> {
        match self {
            Self::File(path) => {
                let modified = std::fs::metadata(path).ok()?.modified().ok()?;
                Timestamp::try_from(modified).ok()
            }
            Self::Git { revision, .. } => {
                // Of an annotated tag the message would come before it, which has any length.
                let commit = format!("{revision}^{{commit}}");
                let arguments = ["show", "--no-patch", "--format=%ct", "--end-of-options"];
                let seconds = git(root, &[&arguments[..], &[commit.as_str()]].concat()).ok()?;
                Timestamp::from_second(seconds.trim().parse().ok()?).ok()
            }
            Self::Url(_) | Self::StandardInput => None,
        }
    }

    /// Bundles the documents that `document` refers to: files, files of the same revision, or URLs
    /// of the same origin.
    fn bundle(&self, root: &Path, document: Value, within: Option<&Path>) -> anyhow::Result<Value> {
        let base = match self {
            Self::File(path) => document::file_url(path),
            Self::StandardInput => document::file_url(Path::new("stdin")),
            Self::Git { path, .. } => {
                let mut url = Url::parse("git:///")?;
                url.set_path(path);
                Some(url)
            }
            Self::Url(url) => Some(Url::parse(url)?),
        };
        let Some(base) = base else {
            return Ok(document);
        };
        let mut load = |url: &Url| match self {
            Self::File(path) => Ok(Scope::new(path, within)?.read(url)?),
            Self::StandardInput => Ok(Scope::new(Path::new("stdin"), within)?.read(url)?),
            Self::Git { revision, .. } if url.scheme() == "git" => {
                git_show(root, revision, &git_path(url), MAX_REFERENCED)
            }
            Self::Url(source) if Url::parse(source)?.origin() == url.origin() => {
                Ok(vendor::fetch::text(url.as_str())?.0)
            }
            _ => bail!("another origin is not read; bundle the document with the command `vendor`"),
        };
        Ok(document::bundle(document, base, &mut load)?)
    }

    /// The file of the workspace that belongs to this document, of the same revision, with its name.
    fn beside(&self, root: &Path, path: &str) -> (Self, String) {
        match self {
            Self::Git { revision, .. } => {
                let (revision, path) = (revision.clone(), path.to_owned());
                let name = format!("{revision}:{path}");
                (Self::Git { revision, path }, name)
            }
            Self::File(_) | Self::Url(_) | Self::StandardInput => {
                (Self::File(root.join(path)), path.to_owned())
            }
        }
    }

    /// Whether this is a file that is the vendored document.
    fn is_vendored(&self, root: &Path) -> bool {
        let real = |path: &Path| path.canonicalize().ok();
        match self {
            Self::File(path) => {
                real(path).is_some_and(|path| Some(path) == real(&root.join(DOCUMENT)))
            }
            Self::Git { path, .. } => path == DOCUMENT,
            Self::Url(_) | Self::StandardInput => false,
        }
    }
}

/// Returns the path of a `git` URL as git expects it.
fn git_path(url: &Url) -> String {
    let path = percent_encoding::percent_decode_str(url.path()).decode_utf8_lossy();
    path.trim_start_matches('/').to_owned()
}

/// Whether a document is read from a URL.
pub(crate) fn is_url(name: &str) -> bool {
    name.starts_with("https://") || name.starts_with("http://")
}

/// Why git does not run.
const NO_GIT: &str = "cannot run git; install it, or pass two files";

/// Runs git and returns its output, or its error message.
fn git(root: &Path, arguments: &[&str]) -> anyhow::Result<String> {
    let output = Command::new("git")
        .arg("-C")
        .arg(root)
        .args(arguments)
        .output()
        .context(NO_GIT)?;
    checked(&output)?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Returns git's error message if it failed.
fn checked(output: &Output) -> anyhow::Result<()> {
    if output.status.success() {
        return Ok(());
    }
    let reason = String::from_utf8_lossy(&output.stderr);
    bail!("{}", reason.trim().trim_start_matches("fatal: "))
}

/// Returns the revisions of a file in git as `REV:path`, the newest first, at most `count`, also those in which it
/// had another name. `path` is relative to `root`; those that are returned are relative to the repository.
pub fn revisions(root: &Path, path: &str, count: usize) -> anyhow::Result<Vec<String>> {
    let limit = format!("--max-count={count}");
    let arguments = [
        "-c",
        "core.quotePath=false",
        "log",
        "--format=%h",
        "--abbrev=12",
        "--follow",
        "--name-only",
        "--no-relative",
        "--diff-filter=AMR",
        &limit,
        "--",
        path,
    ];
    let log = git(root, &arguments)?;
    let mut lines = log.lines().filter(|line| !line.is_empty());
    let mut names = Vec::new();
    while let (Some(commit), Some(path)) = (lines.next(), lines.next()) {
        names.push(format!("{commit}:{path}"));
    }
    if names.is_empty() {
        bail!("{path}: no revision in git; pass a committed file, relative to the workspace");
    }
    Ok(names)
}

/// Returns a file as of a revision, of at most `limit` bytes, as files outside of git have.
fn git_show(root: &Path, revision: &str, path: &str, limit: u64) -> anyhow::Result<String> {
    if revision.starts_with('-') {
        bail!("`{revision}` is not a revision; pass REV:path, such as HEAD:{DOCUMENT}");
    }
    let object = format!("{revision}:{path}");
    let not_in_git = |reason: anyhow::Error| {
        reason.context(format!(
            "{object}: not in git; pass a file, or a revision that has the file"
        ))
    };
    let mut git = Command::new("git")
        .arg("-C")
        .arg(root)
        .args(["cat-file", "blob", &object])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .context(NO_GIT)?;
    let text = match git.stdout.take() {
        Some(output) => document::read_from(output, &object, limit),
        None => Ok(String::new()),
    };
    let ended = git.wait_with_output().context(NO_GIT)?;
    // At the limit nobody reads on, and git fails.
    let is_cut = matches!(text, Err(DocumentError::TooLarge { .. }));
    if !is_cut {
        checked(&ended).map_err(not_in_git)?;
    }
    Ok(text?)
}

/// Reads a document of the workspace: a file below `root`, or `REV:path` in git. An overlay is
/// applied: the named one, none for `none`, or by default that of the vendored document. The vendored
/// document is completed first with what is known besides, unless the overlay is `none`.
pub fn load(root: &Path, name: &str, overlay: Option<&str>) -> anyhow::Result<Value> {
    read(root, root, name, overlay, None).map(|input| input.document)
}

/// Reads a document as [`load`] does. A relative path is below `base`, and `-` is standard input. The
/// local documents that it refers to are within the directory `within`, or else within its repository or
/// directory.
pub fn read(
    root: &Path,
    base: &Path,
    name: &str,
    overlay: Option<&str>,
    within: Option<&Path>,
) -> anyhow::Result<Input> {
    let mut input = read_as_it_is(root, base, name, within)?;
    input.is_completed = input.origin.is_vendored(root);
    input.complete(root, base, overlay)?;
    Ok(input)
}

/// Two documents to compare.
#[derive(Debug)]
pub struct Pair {
    /// The old and the new document.
    pub inputs: [Input; 2],
    /// Why what the workspace knows of its API completes neither, although one of them is of that API.
    pub incomplete: Option<String>,
}

/// Reads two documents as [`read`] does. Both are completed or neither: a newer download of the vendored
/// document is completed beside it, and no document of another API has anything in common with what is
/// known of this one.
pub fn read_pair(
    root: &Path,
    names: [(&Path, &str); 2],
    overlay: Option<&str>,
    within: Option<&Path>,
) -> anyhow::Result<Pair> {
    let [(old_base, old), (new_base, new)] = names;
    let mut inputs = [
        read_as_it_is(root, old_base, old, within)?,
        read_as_it_is(root, new_base, new, within)?,
    ];
    let others = others(root, &inputs);
    let is_completed = others.as_ref().is_some_and(Vec::is_empty);
    for (input, base) in inputs.iter_mut().zip([old_base, new_base]) {
        input.is_completed = is_completed;
        input.complete(root, base, overlay)?;
    }
    let incomplete = match others.as_deref() {
        Some([(other, why)]) if overlay != Some("none") => Some(format!(
            "what the workspace adds to {DOCUMENT} (known operations, overlay, names) is left out of both \
             documents: `{other}` has {why} it, so it is taken for another API"
        )),
        _ => None,
    };
    Ok(Pair { inputs, incomplete })
}

/// The documents that are not the vendored one or other states of it, each with what it lacks; `None` in a
/// directory without a vendored document.
fn others(root: &Path, inputs: &[Input; 2]) -> Option<Vec<(String, &'static str)>> {
    let is_vendored = |input: &&Input| input.origin.is_vendored(root);
    let vendored = match inputs.iter().find(is_vendored) {
        Some(input) => Cow::Borrowed(&input.document),
        None => {
            let text = document::read_text(&root.join(DOCUMENT)).ok()?;
            Cow::Owned(document::parse(&text, DOCUMENT).ok()?)
        }
    };
    let others = inputs.iter().filter(|it| !is_vendored(it));
    let others = others.filter_map(|it| {
        let why = difference(&it.document, &vendored)?;
        Some((it.revision.source.clone(), why))
    });
    Some(others.collect())
}

/// What a document lacks to be a state of the document of the other's API: the same title, at least one path
/// in common, and a server unless one of them names none.
fn difference(one: &Value, other: &Value) -> Option<&'static str> {
    fn keys(document: &Value) -> BTreeSet<&str> {
        let paths = document.get("paths").and_then(Value::as_object);
        paths
            .into_iter()
            .flatten()
            .map(|(path, _)| path.as_str())
            .collect()
    }
    fn servers(document: &Value) -> BTreeSet<&str> {
        let servers = document.get("servers").and_then(Value::as_array);
        let urls = servers.into_iter().flatten();
        let urls = urls.filter_map(|server| server.get("url")?.as_str());
        urls.map(|url| url.trim_end_matches('/')).collect()
    }
    let title = |document: &'_ Value| document.pointer("/info/title").cloned();
    let (ours, theirs) = (servers(one), servers(other));
    if title(one).is_none_or(|it| Some(it) != title(other)) {
        Some("another title than")
    } else if keys(one).is_disjoint(&keys(other)) {
        Some("no path in common with")
    } else if !ours.is_empty() && !theirs.is_empty() && ours.is_disjoint(&theirs) {
        Some("no server in common with")
    } else {
        None
    }
}

/// Reads a document and those that it refers to.
fn read_as_it_is(
    root: &Path,
    base: &Path,
    name: &str,
    within: Option<&Path>,
) -> anyhow::Result<Input> {
    let origin = Origin::of(base, name);
    let text = origin.read(root)?;
    let source = match origin {
        Origin::StandardInput => "standard input".to_owned(),
        _ => name.to_owned(),
    };
    let document = origin.bundle(root, document::parse(&text, &source)?, within)?;
    let revision = Revision::of(&document, source, origin.time(root));
    Ok(Input {
        document,
        text,
        revision,
        origin,
        is_completed: false,
    })
}

impl Input {
    /// Returns the file that annotations name: its path in the repository, that of the working tree for a
    /// file in git.
    pub fn file(&self) -> String {
        match &self.origin {
            Origin::Git { path, .. } => path.clone(),
            Origin::File(path) => {
                let path = document::within_repository(path);
                path.unwrap_or_else(|| self.revision.source.clone())
            }
            Origin::Url(_) | Origin::StandardInput => self.revision.source.clone(),
        }
    }

    /// Adds what is known besides the document if it is to be completed, and applies the overlay.
    fn complete(&mut self, root: &Path, base: &Path, overlay: Option<&str>) -> anyhow::Result<()> {
        if overlay != Some("none") && self.is_completed {
            known::combine(&mut self.document, &known_beside(root, &self.origin)?);
        }
        if let Some((overlay, name)) = self.overlay(root, base, overlay)? {
            // An action without a match is no error: the overlay may be that of the other document.
            Overlay::parse(&overlay, &name)?.apply_what_fits(&mut self.document);
        }
        Ok(())
    }

    /// Returns the content and the name of the overlay.
    fn overlay(
        &self,
        root: &Path,
        base: &Path,
        overlay: Option<&str>,
    ) -> anyhow::Result<Option<(String, String)>> {
        let (origin, name) = match overlay {
            Some("none") => return Ok(None),
            Some(name) => (Origin::of(base, name), name.to_owned()),
            None if self.is_completed => self.origin.beside(root, OVERLAY),
            None => return Ok(None),
        };
        match origin.read(root) {
            Ok(text) => Ok(Some((text, name))),
            // A revision before the overlay was added has none.
            Err(_) if overlay.is_none() => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Reads the recorded names of the code of the document: those of its revision, of the working tree
    /// for one from elsewhere, and none for a document of another API.
    pub fn names(&self, root: &Path) -> anyhow::Result<Recorded> {
        if !self.is_completed {
            return Ok(Recorded::default());
        }
        names_beside(root, &self.origin)
    }
}

/// Reads the recorded names of the code of the vendored document of the workspace: `name` is a file below
/// `root`, or `REV:path` in git.
pub fn names_of(root: &Path, name: &str) -> anyhow::Result<Recorded> {
    names_beside(root, &Origin::of(root, name))
}

fn names_beside(root: &Path, document: &Origin) -> anyhow::Result<Recorded> {
    let (origin, name) = document.beside(root, NAMES);
    match origin.read(root) {
        Ok(text) => Ok(Recorded::parse(&text, &name)?),
        // A revision before names were recorded has none.
        Err(_) => Ok(Recorded::default()),
    }
}

/// Reads the recorded names of the file `name`, relative to `base`; none for `none`.
pub fn read_names(root: &Path, base: &Path, name: &str) -> anyhow::Result<Recorded> {
    match name {
        "none" => Ok(Recorded::default()),
        _ => Ok(Recorded::parse(&Origin::of(base, name).read(root)?, name)?),
    }
}

/// Whether `name` is the vendored document of the working tree.
pub fn is_vendored(root: &Path, base: &Path, name: &str) -> bool {
    let origin = Origin::of(base, name);
    matches!(origin, Origin::File(_)) && origin.is_vendored(root)
}

/// Reads what is known besides the vendored document, in the same revision.
fn known_beside(root: &Path, document: &Origin) -> anyhow::Result<Vec<Known>> {
    let mut known = Vec::new();
    for file in known::FILES {
        let (origin, name) = document.beside(root, &format!("{DIRECTORY}/{file}"));
        // A revision before the file was added has none.
        if let Ok(text) = origin.read(root) {
            known.push(Known::parse(&text, &name)?);
        }
    }
    Ok(known)
}
