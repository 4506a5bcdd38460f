//! The two documents of a comparison, for its heading.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
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
    /// When the commit was made, or the file changed. JSON has the date, in UTC.
    #[serde(rename = "date", serialize_with = "date")]
    pub time: Option<Timestamp>,
}

impl Revision {
    /// Reads the title and the version of a document.
    pub fn of(document: &Value, source: String, time: Option<Timestamp>) -> Self {
        let info = |name: &str| {
            let value = document.pointer("/info")?.get(name)?;
            value.as_str().map(str::to_owned)
        };
        Self {
            source,
            title: info("title"),
            version: info("version"),
            time,
        }
    }

    /// Returns the version with the date, or the source of a document without a version.
    fn label(&self) -> String {
        let name = self.version.as_ref().unwrap_or(&self.source);
        match self.time.map(in_utc) {
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

fn in_utc(time: Timestamp) -> Date {
    time.to_zoned(TimeZone::UTC).date()
}

fn date<S: Serializer>(time: &Option<Timestamp>, serializer: S) -> Result<S::Ok, S::Error> {
    let date = time.map(|time| in_utc(time).to_string());
    date.serialize(serializer)
}
