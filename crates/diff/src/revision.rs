//! The two documents of a comparison, for its heading.

use jiff::civil::Date;
use serde::{Serialize, Serializer};
use serde_json::Value;

/// One of the compared documents.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Revision {
    /// The file, or `REV:path` in git.
    pub source: String,
    /// `info.title`.
    pub title: Option<String>,
    /// `info.version`.
    pub version: Option<String>,
    /// The date of the commit, or the date on which the file was changed.
    #[serde(serialize_with = "iso")]
    pub date: Option<Date>,
}

impl Revision {
    /// Reads the title and the version of a document.
    pub fn of(document: &Value, source: String, date: Option<Date>) -> Self {
        let info = |name: &str| {
            let value = document.pointer("/info")?.get(name)?;
            value.as_str().map(str::to_owned)
        };
        Self {
            source,
            title: info("title"),
            version: info("version"),
            date,
        }
    }

    /// Returns the version with the date, or the source of a document without a version.
    fn label(&self) -> String {
        let name = self.version.as_ref().unwrap_or(&self.source);
        match self.date {
            Some(date) => format!("{name} ({date})"),
            None => name.clone(),
        }
    }
}

/// Returns the heading of a comparison: `Pets: 1.0.0 (2026-01-02) → 1.1.0 (2026-02-03)`.
pub(super) fn heading(old: &Revision, new: &Revision) -> String {
    let title = new.title.as_ref().or(old.title.as_ref());
    let title = title.map_or_else(String::new, |title| format!("{title}: "));
    let (mut before, mut after) = (old.label(), new.label());
    if before == after {
        (before, after) = (old.source.clone(), new.source.clone());
    }
    format!("{title}{before} → {after}")
}

fn iso<S: Serializer>(date: &Option<Date>, serializer: S) -> Result<S::Ok, S::Error> {
    date.map(|date| date.to_string()).serialize(serializer)
}
