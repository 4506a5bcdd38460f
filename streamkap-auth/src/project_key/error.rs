//! Why something is not a project key.

use std::io;
use std::path::PathBuf;

use openapi_client_token::Error;

/// The longest project key that the API accepts, in characters, in the form in which it is sent
/// (`maxLength` of `project_key` in the API's document).
pub const PROJECT_KEY_LIMIT: usize = 8192;

/// Why something is not a project key, or not one that can be used for what was asked.
///
/// No variant carries anything out of the key except the names of fields.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ProjectKeyError {
    /// It is white space only.
    #[error("the project key is empty")]
    Empty,

    /// It does not fit into what the API accepts, in the shortest form in which it could be sent.
    #[error(
        "the project key is too long: {characters} characters, and the API accepts {PROJECT_KEY_LIMIT}"
    )]
    TooLong {
        /// The number of characters.
        characters: usize,
    },

    /// It begins like neither, and does not decode as base64 of JSON.
    #[error(
        "the project key is neither JSON nor base64 of JSON; pass the file's content as it was downloaded"
    )]
    NeitherJsonNorBase64,

    /// It begins like JSON and is not.
    #[error("the project key is not valid JSON at line {line}, column {column}")]
    Json {
        /// The line, from 1, in the JSON after base64 is undone.
        line: usize,
        /// The column in bytes, from 1.
        column: usize,
    },

    /// It is JSON, and a field has another type than in a project key.
    #[error("the project key has {} at line {line}, column {column}", wrong(field))]
    Form {
        /// The field, as a JSON pointer such as `/api/client_id`; empty where it is there twice.
        field: String,
        /// The line, from 1, in the JSON after base64 is undone.
        line: usize,
        /// The column in bytes, from 1.
        column: usize,
    },

    /// It is JSON of something else: its `type` is another one, or it has neither part of a key.
    #[error("this is not a project key: {reason}")]
    NotAProjectKey {
        /// What is wrong with it.
        reason: &'static str,
    },

    /// A part of the key lacks a field that it is there for.
    #[error("the project key's `{part}` part has no `{field}`; download the key again")]
    MissingField {
        /// `api` or `kafka`.
        part: &'static str,
        /// The field's name in the file.
        field: &'static str,
    },

    /// It is a good key that has no credentials for the API.
    #[error(
        "this project key is for Kafka only and cannot be exchanged for a token; create one with API access"
    )]
    KafkaOnly,

    /// The file cannot be read.
    #[error("cannot read the project key file {}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// The error of the system.
        source: io::Error,
    },
}

fn wrong(field: &str) -> String {
    match field {
        "" => "a field twice".to_owned(),
        field => format!("a field of the wrong type, `{field}`,"),
    }
}

impl From<ProjectKeyError> for Error {
    fn from(source: ProjectKeyError) -> Self {
        Self::new("the project key cannot be used").with_source(source)
    }
}

/// `?` makes it the error of any call.
impl<E: ?Sized> From<ProjectKeyError> for streamkap_api::Error<E> {
    fn from(source: ProjectKeyError) -> Self {
        Error::from(source).into()
    }
}
