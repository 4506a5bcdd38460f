//! Adds an accepted change to the file of the policy, and leaves the rest of the file as it is.

use std::path::Path;

use anyhow::{Context, bail};

use super::{Entry, Policy};

/// Adds an entry to the file at `path`, which is created if it does not exist.
///
/// # Errors
///
/// Returns an error, and leaves the file as it is, if the file is not a policy, if its entries are not
/// in block style, if the change is accepted already, or if the file cannot be written.
pub fn accept(path: &Path, entry: &Entry) -> anyhow::Result<()> {
    let name = path.display().to_string();
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(error).with_context(|| format!("{name}: cannot be read")),
    };
    let before = Policy::parse(&text, &name)?;
    if before
        .accepted
        .iter()
        .any(|it| it.entry.fingerprint == entry.fingerprint)
    {
        bail!("{name}: {} is accepted already", entry.name());
    }
    let written = inserted(&text, entry).with_context(|| {
        format!("{name}: write `accepted:` on a line of its own, and its entries below")
    })?;
    let after = Policy::parse(&written, &name)?;
    let is_there = after.accepted.iter().any(|it| it.entry == *entry);
    if !is_there || after.accepted.len() != before.accepted.len() + 1 {
        bail!(
            "{name}: the entry cannot be added; write `accepted:` and its entries in block style"
        );
    }
    let temporary = path.with_extension("new");
    std::fs::write(&temporary, written)
        .and_then(|()| std::fs::rename(&temporary, path))
        .with_context(|| format!("{name}: cannot be written"))
}

/// Returns the text with the entry as the first one; `None` if the entries are not in block style.
fn inserted(text: &str, entry: &Entry) -> Option<String> {
    let Some(start) = text
        .lines()
        .position(|line| line.trim_end() == "accepted:" || line.starts_with("accepted: #"))
    else {
        let is_elsewhere = text.lines().any(|line| line.starts_with("accepted"));
        let separator = if text.is_empty() || text.ends_with('\n') {
            ""
        } else {
            "\n"
        };
        return (!is_elsewhere && !text.trim_start().starts_with('{'))
            .then(|| format!("{text}{separator}accepted:\n{}", written(entry, "  ")));
    };
    let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
    let first = lines
        .iter()
        .skip(start + 1)
        .find(|line| line.trim_start().starts_with('-'));
    let indentation = first.map_or("  ", |line| &line[..line.len() - line.trim_start().len()]);
    let new = written(entry, indentation);
    lines.insert(start + 1, &new);
    let separator = if lines[start].ends_with('\n') {
        ""
    } else {
        "\n"
    };
    let (head, tail) = lines.split_at(start + 1);
    Some(format!("{}{separator}{}", head.concat(), tail.concat()))
}

fn written(entry: &Entry, indentation: &str) -> String {
    let quoted = |text: &str| serde_json::Value::from(text).to_string();
    let fields = [
        ("fingerprint", &entry.fingerprint),
        ("rule", &entry.rule),
        ("path", &entry.path),
        ("pointer", &entry.pointer),
        ("reason", &Some(entry.reason.clone())),
        ("expires", &entry.expires),
    ];
    let mut text = String::new();
    for (name, value) in fields {
        if let Some(value) = value {
            let mark = if text.is_empty() { "- " } else { "  " };
            text += &format!("{indentation}{mark}{name}: {}\n", quoted(value));
        }
    }
    text
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn entry() -> Entry {
        Entry {
            fingerprint: Some("0123456789abcdef".to_owned()),
            reason: "nobody: \"sends\" it # yet".to_owned(),
            expires: Some("2030-01-31".to_owned()),
            ..Entry::default()
        }
    }

    #[test]
    fn an_entry_is_added_and_the_rest_of_the_file_stays() {
        let directory = std::env::temp_dir().join(format!("policy-{}", std::process::id()));
        std::fs::create_dir_all(&directory).unwrap();
        let path = directory.join("policy.yaml");
        let before = [
            "",
            "# ours\nlevels:\n  server-removed: compatible\n",
            "accepted:\n- fingerprint: abc\n  reason: old # why\n",
            "accepted: # list\n    # first\n    - {fingerprint: abc, reason: old}\nlevels: {}\n",
            "accepted:",
        ];
        for text in before {
            std::fs::write(&path, text).unwrap();
            accept(&path, &entry()).unwrap_or_else(|error| panic!("{text}: {error:#}"));
            let after = std::fs::read_to_string(&path).unwrap();
            for line in text.lines() {
                assert!(after.lines().any(|it| it == line), "{line}: {after}");
            }
            let policy = Policy::parse(&after, "policy").unwrap();
            assert!(
                policy.accepted.iter().any(|it| it.entry == entry()),
                "{after}"
            );
            let error = accept(&path, &entry()).unwrap_err().to_string();
            assert!(error.contains("is accepted already"), "{error}");
        }
        for text in [
            "accepted: []\n",
            "{\"accepted\": []}",
            "accepted: [",
            "- a\n",
        ] {
            std::fs::write(&path, text).unwrap();
            accept(&path, &entry()).unwrap_err();
            assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
        }
        std::fs::remove_dir_all(&directory).unwrap();
    }
}
