//! From bytes to a project key. All of it is hostile input: its size is bounded before anything is
//! decoded, and each step reads it once.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path as FilePath;

use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use openapi_client_token::secret_file;
use serde::Deserialize;
use serde_json::error::Category;
use serde_path_to_error::{Path, Segment};
use streamkap_api::Secret;
use zeroize::Zeroizing;

use super::api::ApiCredentials;
use super::error::{PROJECT_KEY_LIMIT, ProjectKeyError};
use crate::kafka::KafkaCredentials;
use crate::lenient::string_or_none;

/// The most that is looked at, in bytes: room for the longest key that can be sent, pretty-printed
/// with non-ASCII text, in base64, in wrapped lines.
const INPUT_LIMIT: usize = 64 * 1024;

/// The `type` of every project key.
const TYPE: &str = "streamkap_project_key";

/// Base64 as tools write it: padded or not.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// What a file holds.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Decoded {
    /// All of it.
    pub(super) json: Secret,
    pub(super) id: Option<String>,
    pub(super) tool_profile: Option<String>,
    pub(super) api: Option<ApiCredentials>,
    pub(super) kafka: Option<KafkaCredentials>,
}

pub(super) fn from_file(path: &FilePath) -> Result<Decoded, ProjectKeyError> {
    let failed = |source| ProjectKeyError::File {
        path: path.to_owned(),
        source,
    };
    let file = secret_file::open_to_read(path).map_err(failed)?;
    let bytes = read_bounded(&file).map_err(failed)?;
    decode(&bytes)
}

/// Reads one byte more than is accepted, so that the length check sees that there is more.
fn read_bounded(file: &File) -> io::Result<Zeroizing<Vec<u8>>> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(INPUT_LIMIT + 1));
    file.take(INPUT_LIMIT as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

pub(super) fn decode(input: &[u8]) -> Result<Decoded, ProjectKeyError> {
    if input.len() > INPUT_LIMIT {
        return Err(ProjectKeyError::TooLong {
            characters: input.len(),
        });
    }
    let text = trimmed(input).ok_or(ProjectKeyError::NeitherJsonNorBase64)?;
    if text.is_empty() {
        return Err(ProjectKeyError::Empty);
    }
    if text.starts_with(['{', '[']) {
        return parse(text);
    }
    let decoded = from_base64(text).ok_or(ProjectKeyError::NeitherJsonNorBase64)?;
    match trimmed(&decoded) {
        Some(json) if json.starts_with(['{', '[']) => parse(json),
        _ => Err(ProjectKeyError::NeitherJsonNorBase64),
    }
}

/// The text without a byte order mark, white space or quotes around it.
fn trimmed(bytes: &[u8]) -> Option<&str> {
    let text = str::from_utf8(bytes).ok()?;
    let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}' || c == '\0');
    let unquoted = ['"', '\'']
        .iter()
        .find_map(|quote| text.strip_prefix(*quote)?.strip_suffix(*quote));
    Some(unquoted.map_or(text, str::trim))
}

fn from_base64(text: &str) -> Option<Zeroizing<Vec<u8>>> {
    let standard: Zeroizing<Vec<u8>> = Zeroizing::new(
        text.bytes()
            .filter(|byte| !byte.is_ascii_whitespace())
            .map(|byte| match byte {
                b'-' => b'+',
                b'_' => b'/',
                other => other,
            })
            .collect(),
    );
    BASE64.decode(standard.as_slice()).ok().map(Zeroizing::new)
}

/// The parts of the file that this crate uses. What is only informational never makes a key fail.
#[derive(Deserialize)]
struct Document {
    #[serde(default, rename = "type", deserialize_with = "string_or_none")]
    kind: Option<String>,
    #[serde(default, deserialize_with = "string_or_none")]
    project_key_id: Option<String>,
    #[serde(default, deserialize_with = "string_or_none")]
    tool_profile: Option<String>,
    #[serde(default)]
    api: Option<ApiCredentials>,
    #[serde(default)]
    kafka: Option<KafkaCredentials>,
}

/// Reads the document; an error comes with the location of the field that it is about.
fn document(json: &str) -> Result<Document, (String, serde_json::Error)> {
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let document = serde_path_to_error::deserialize(&mut deserializer)
        .map_err(|error| (pointer(error.path()), error.into_inner()))?;
    deserializer.end().map_err(|error| (String::new(), error))?;
    Ok(document)
}

/// A location as a JSON pointer. It leads through fields of [`Document`], so it quotes nothing
/// of the key.
fn pointer(path: &Path) -> String {
    let segments = path.iter().filter_map(|segment| match segment {
        Segment::Map { key } => Some(format!("/{}", key.replace('~', "~0").replace('/', "~1"))),
        Segment::Seq { index } => Some(format!("/{index}")),
        Segment::Enum { .. } | Segment::Unknown => None,
    });
    segments.collect()
}

fn parse(json: &str) -> Result<Decoded, ProjectKeyError> {
    let document = document(json).map_err(|(field, error)| {
        let (line, column) = (error.line(), error.column());
        match error.classify() {
            Category::Data if json.starts_with('[') => ProjectKeyError::NotAProjectKey {
                reason: "it is an array",
            },
            Category::Data => ProjectKeyError::Form {
                field,
                line,
                column,
            },
            _ => ProjectKeyError::Json { line, column },
        }
    })?;
    if document.kind.as_deref().is_some_and(|kind| kind != TYPE) {
        return Err(ProjectKeyError::NotAProjectKey {
            reason: "its `type` is not `streamkap_project_key`",
        });
    }
    if document.api.is_none() && document.kafka.is_none() {
        return Err(ProjectKeyError::NotAProjectKey {
            reason: "it has neither an `api` nor a `kafka` part",
        });
    }
    let mut json = Secret::from(json);
    if let Some(api) = &document.api {
        require("api", "client_id", api.client_id())?;
        require("api", "client_secret", api.client_secret().expose())?;
        json = fit_for_sending(json)?;
    }
    Ok(Decoded {
        json,
        id: document.project_key_id,
        tool_profile: document.tool_profile,
        api: document.api,
        kafka: document.kafka,
    })
}

fn require(part: &'static str, field: &'static str, value: &str) -> Result<(), ProjectKeyError> {
    if value.trim().is_empty() {
        Err(ProjectKeyError::MissingField { part, field })
    } else {
        Ok(())
    }
}

/// A key that is too long because it is pretty-printed is sent without the white space.
fn fit_for_sending(json: Secret) -> Result<Secret, ProjectKeyError> {
    if json.expose().chars().count() <= PROJECT_KEY_LIMIT {
        return Ok(json);
    }
    let compact = Secret::new(without_white_space(json.expose()));
    match compact.expose().chars().count() {
        0..=PROJECT_KEY_LIMIT => Ok(compact),
        characters => Err(ProjectKeyError::TooLong { characters }),
    }
}

/// JSON text without the white space between its tokens. The text is known to be valid.
fn without_white_space(json: &str) -> String {
    let mut compact = String::with_capacity(json.len());
    let (mut in_string, mut escaped) = (false, false);
    for character in json.chars() {
        if in_string || !character.is_ascii_whitespace() {
            compact.push(character);
        }
        in_string = match character {
            '"' if !escaped => !in_string,
            _ => in_string,
        };
        escaped = in_string && character == '\\' && !escaped;
    }
    compact
}
