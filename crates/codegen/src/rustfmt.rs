//! The layout of generated code: that of the toolchain's `rustfmt`.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::io::Write as _;
use std::num::NonZero;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::thread;

use anyhow::{Context, Result, bail};

use super::Files;
use super::canonical::laid_out;
use super::types::longest_run;

/// About how much one run lays out at least, in bytes; to start one takes as long as a tenth of this.
const PART: usize = 200_000;

/// The names of rustfmt's configuration; the first that is in a directory applies.
const CONFIGURATION: [&str; 2] = [".rustfmt.toml", "rustfmt.toml"];

/// A tree of modules.
pub struct Tree<'a> {
    /// The directory that it is for, whose configuration applies.
    pub directory: PathBuf,
    /// The files, by their paths.
    pub files: &'a Files,
    /// Whether the files have the default layout already.
    pub is_laid_out: bool,
}

/// Lays out module trees as `cargo fmt` would in their directories: with the configuration that is
/// there or above, or with default settings.
///
/// # Errors
///
/// Returns an error if rustfmt cannot be run or does not lay out all of the code.
pub fn format(trees: &[Tree<'_>]) -> Result<BTreeMap<PathBuf, Files>> {
    let temporary = tempfile::tempdir().context("a temporary directory cannot be created")?;
    let default = temporary.path().join(CONFIGURATION[0]);
    fs::write(&default, "").with_context(|| format!("{} cannot be written", default.display()))?;
    let mut out = BTreeMap::new();
    let mut files: BTreeMap<PathBuf, Vec<File<'_>>> = BTreeMap::new();
    for tree in trees {
        let own = configuration(&tree.directory);
        let needs_layout = !tree.is_laid_out || own.is_some();
        let mut done = Files::new();
        let mut wanted = Vec::new();
        for (path, text) in tree.files {
            let is_code = needs_layout && path.ends_with(".rs");
            let has_default = is_code && own.is_none();
            let known = has_default.then(|| laid_out(text)).flatten();
            if is_code && known.is_none() {
                wanted.push(File::new(&tree.directory, path, text));
            }
            done.insert(path.clone(), known.unwrap_or_else(|| text.clone()));
        }
        out.insert(tree.directory.clone(), done);
        files
            .entry(own.clone().unwrap_or_else(|| default.clone()))
            .or_default()
            .extend(wanted);
    }
    thread::scope(|scope| {
        let mut runs = Vec::new();
        for (configuration, files) in &mut files {
            for part in parts(std::mem::take(files)) {
                runs.push(scope.spawn(|| run_part(part, configuration)));
            }
        }
        for run in runs {
            for (file, text) in run.join().unwrap_or_else(|panic| resume_unwind(panic))? {
                let tree: &mut Files = out.entry(file.directory.to_owned()).or_default();
                tree.insert(file.path.to_owned(), text);
            }
        }
        Ok(out)
    })
}

/// A file on its way through rustfmt.
struct File<'a> {
    directory: &'a Path,
    path: &'a str,
    /// The comments and inner attributes that it starts with, which stay as they are.
    start: &'a str,
    code: &'a str,
}

impl<'a> File<'a> {
    fn new(directory: &'a Path, path: &'a str, text: &'a str) -> Self {
        let is_start = |line: &&str| {
            let line = line.trim();
            let is_comment = line.starts_with("//") && !line.starts_with("///");
            is_comment || line.is_empty() || line.starts_with("#![") && line.ends_with(']')
        };
        let lines = text.split_inclusive('\n').take_while(is_start);
        let (start, code) = text.split_at(lines.map(str::len).sum());
        Self {
            directory,
            path,
            start,
            code,
        }
    }
}

/// The files in parts of about the same size, one for each run of rustfmt.
fn parts(mut files: Vec<File<'_>>) -> Vec<Vec<File<'_>>> {
    files.sort_by_key(|file| Reverse(file.code.len()));
    let size: usize = files.iter().map(|file| file.code.len()).sum();
    let processors = thread::available_parallelism().map_or(1, NonZero::get);
    let mut parts: Vec<(usize, Vec<File<'_>>)> = Vec::new();
    parts.resize_with(size.div_ceil(PART).min(processors), Default::default);
    for file in files {
        if let Some((size, part)) = parts.iter_mut().min_by_key(|(size, _)| *size) {
            *size += file.code.len();
            part.push(file);
        }
    }
    parts.into_iter().map(|(_, part)| part).collect()
}

/// Lays out files in one run, as one text: the files of a tree take longer to write and to delete than
/// to lay out.
fn run_part<'a>(part: Vec<File<'a>>, configuration: &Path) -> Result<Vec<(File<'a>, String)>> {
    let end = End::of(&part);
    let mut input = String::new();
    for (index, file) in part.iter().enumerate() {
        input.push_str(file.code);
        input.push_str(&format!("\n{}\n", end.item(index)));
    }
    let mut command = Command::new(program());
    command
        .args(["--edition", "2024", "--config-path"])
        .arg(configuration);
    let output = run(&mut command, input)?;
    // It fails too where it leaves a line as it is, which is valid code.
    if !output.status.success() {
        check()?;
    }
    let mut rest = std::str::from_utf8(&output.stdout).unwrap_or_default();
    let newline = if rest.contains("\r\n") { "\r\n" } else { "\n" };
    let mut files = Vec::new();
    for (index, file) in part.into_iter().enumerate() {
        let laid_out = rest.split_once(&end.item(index));
        let laid_out = laid_out.map(|(code, behind)| (code.trim(), behind));
        let laid_out = laid_out.filter(|(code, _)| code.is_empty() == file.code.trim().is_empty());
        let Some((code, behind)) = laid_out else {
            bail!(
                "{}: cannot lay out the generated code: {}",
                program().display(),
                first_line(&output.stderr)
            );
        };
        let start = file.start.replace('\n', newline);
        let text = match code {
            "" => format!("{}{newline}", start.trim_end()),
            code => format!("{start}{code}{newline}"),
        };
        files.push((file, text));
        rest = behind;
    }
    Ok(files)
}

/// What the name of an [`End`] starts with.
const START: &str = "__END";

/// The item that stands behind each file of a run, of a name that is in none of them.
struct End(String);

impl End {
    fn of(part: &[File<'_>]) -> Self {
        let longest = part.iter().map(|file| longest_run(file.code, START, '_'));
        let length = longest.max().map_or(0, |length| length + 1);
        Self(format!("{START}{}", "_".repeat(length)))
    }

    fn item(&self, index: usize) -> String {
        format!("const {}{index}: () = ();", self.0)
    }
}

/// The rustfmt that cargo runs: the one beside the cargo that runs this program, if one does, so that
/// rustup need not look for it.
fn program() -> OsString {
    let beside_cargo = || {
        let cargo = PathBuf::from(std::env::var_os("CARGO")?);
        let name = format!("rustfmt{}", std::env::consts::EXE_SUFFIX);
        let program = cargo.with_file_name(name);
        program.is_file().then(|| program.into_os_string())
    };
    let chosen = std::env::var_os("RUSTFMT").or_else(beside_cargo);
    chosen.unwrap_or_else(|| "rustfmt".into())
}

/// Runs rustfmt with this input.
fn run(command: &mut Command, input: String) -> Result<Output> {
    let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let child = piped.stderr(Stdio::piped()).spawn();
    let output = child.and_then(|mut child| {
        let stdin = child.stdin.take();
        // It reads all before it writes, but may end early, and then what it prints says why.
        let writer =
            thread::spawn(move || stdin.map(|mut stdin| stdin.write_all(input.as_bytes())));
        let output = child.wait_with_output();
        let _ = writer.join();
        output
    });
    output.with_context(|| format!("{}: cannot be run; {INSTALL}", program().display()))
}

const INSTALL: &str = "it lays out the generated code: install it with `rustup component add rustfmt`, \
                       or set RUSTFMT to its path";

/// Fails if there is no rustfmt, such as where rustup knows the component and has not installed it.
fn check() -> Result<()> {
    let output = run(Command::new(program()).arg("--version"), String::new())?;
    if !output.status.success() {
        let message = first_line(&output.stderr);
        bail!("{}: {message}; {INSTALL}", program().display());
    }
    Ok(())
}

fn first_line(message: &[u8]) -> String {
    let message = String::from_utf8_lossy(message);
    message.lines().next().unwrap_or("no message").to_owned()
}

/// The nearest configuration of rustfmt in `directory` or above.
fn configuration(directory: &Path) -> Option<PathBuf> {
    let directory = super::workspace::absolute(directory);
    directory.ancestors().find_map(|directory| {
        let mut paths = CONFIGURATION.iter().map(|name| directory.join(name));
        paths.find(|path| path.is_file())
    })
}
