//! The credential file that a project key comes as.

mod api;
mod decode;
mod error;

use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;
use streamkap_api::Secret;
use streamkap_api::types::ProjectKeyFile;
use zeroize::Zeroizing;

use crate::kafka::KafkaCredentials;

use decode::Decoded;

pub use api::ApiCredentials;
pub use error::{PROJECT_KEY_LIMIT, ProjectKeyError};

/// A Streamkap project key: the whole credential file, with credentials for the API, for Kafka,
/// or for both.
///
/// It is read from raw JSON or from base64, in the standard or the URL-safe alphabet, padded or
/// not, in one line or wrapped, with white space or a byte order mark around it. Fields that this
/// crate does not know are kept and come out again unchanged.
///
/// `Debug` shows the key's id and which parts it has, never a secret.
///
/// ```
/// use streamkap_auth::ProjectKey;
///
/// let key: ProjectKey = r#"{
///     "type": "streamkap_project_key",
///     "api": { "client_id": "my-id", "client_secret": "my-secret" }
/// }"#
/// .parse()?;
/// assert_eq!(key.api().map(|api| api.client_id()), Some("my-id"));
/// assert!(key.kafka().is_none());
/// # Ok::<(), streamkap_auth::ProjectKeyError>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct ProjectKey(Decoded);

impl ProjectKey {
    /// Reads a key from the bytes of a file, in any of the forms that the type's documentation
    /// lists.
    ///
    /// # Errors
    ///
    /// Returns a [`ProjectKeyError`] that states what is wrong with the bytes.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ProjectKeyError> {
        decode::decode(bytes).map(Self)
    }

    /// Reads a key from a file.
    ///
    /// A file that others than its owner can read is read all the same, with a warning through
    /// `tracing`, since it holds secrets.
    ///
    /// # Errors
    ///
    /// Returns an error if the file cannot be read, is not a regular file (a pipe cannot be read again after
    /// a rotation, and could block), or holds no key.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, ProjectKeyError> {
        decode::from_file(path.as_ref()).map(Self)
    }

    /// Reads a key from a value that serializes as the file does, such as the response of the
    /// operation that creates project keys.
    ///
    /// # Errors
    ///
    /// As for [`from_bytes`](Self::from_bytes).
    pub fn from_value(file: &impl Serialize) -> Result<Self, ProjectKeyError> {
        let json = serde_json::to_vec(file).map(Zeroizing::new);
        Self::from_bytes(&json.map_err(|_| ProjectKeyError::NeitherJsonNorBase64)?)
    }

    /// The key's id, where the file names it.
    pub fn id(&self) -> Option<&str> {
        self.0.id.as_deref()
    }

    /// Which tools the key is scoped to (`full`, `read-only`, `agent-operator`, `infra-admin`),
    /// where the file names it. The server enforces its own copy.
    pub fn tool_profile(&self) -> Option<&str> {
        self.0.tool_profile.as_deref()
    }

    /// The credentials for the API. None for a Kafka-only key, which no token can be obtained with.
    pub fn api(&self) -> Option<&ApiCredentials> {
        self.0.api.as_ref()
    }

    /// The credentials for Kafka. None for a key that is for the API only.
    pub fn kafka(&self) -> Option<&KafkaCredentials> {
        self.0.kafka.as_ref()
    }

    /// The key, if a token can be obtained with it.
    pub(crate) fn with_api(self) -> Result<Self, ProjectKeyError> {
        match self.api() {
            Some(_) => Ok(self),
            None => Err(ProjectKeyError::KafkaOnly),
        }
    }

    /// The file as it was read, as JSON text.
    pub fn to_json(&self) -> &Secret {
        &self.0.json
    }

    /// The file as one line of base64, in the standard alphabet, padded.
    pub fn to_base64(&self) -> Secret {
        Secret::new(STANDARD.encode(self.0.json.expose()))
    }
}

/// Reads a key from text, as [`ProjectKey::from_bytes`] does.
impl FromStr for ProjectKey {
    type Err = ProjectKeyError;

    fn from_str(text: &str) -> Result<Self, ProjectKeyError> {
        Self::from_bytes(text.as_bytes())
    }
}

impl TryFrom<&[u8]> for ProjectKey {
    type Error = ProjectKeyError;

    fn try_from(bytes: &[u8]) -> Result<Self, ProjectKeyError> {
        Self::from_bytes(bytes)
    }
}

impl TryFrom<&Secret> for ProjectKey {
    type Error = ProjectKeyError;

    fn try_from(text: &Secret) -> Result<Self, ProjectKeyError> {
        text.expose().parse()
    }
}

impl TryFrom<PathBuf> for ProjectKey {
    type Error = ProjectKeyError;

    fn try_from(path: PathBuf) -> Result<Self, ProjectKeyError> {
        Self::from_file(path)
    }
}

/// Converts the response of the operation that creates project keys:
///
/// ```
/// use streamkap_api::types::ProjectKeyFile;
/// use streamkap_auth::ProjectKey;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let created: ProjectKeyFile = serde_json::from_str(
/// #     r#"{ "type": "streamkap_project_key", "api": { "client_id": "id", "client_secret": "s" } }"#,
/// # )?;
/// // let created = client.create_project_key().body(…).send().await?.into_inner();
/// let key = ProjectKey::try_from(created)?;
/// # assert!(key.api().is_some());
/// # Ok(())
/// # }
/// ```
impl TryFrom<ProjectKeyFile> for ProjectKey {
    type Error = ProjectKeyError;

    fn try_from(file: ProjectKeyFile) -> Result<Self, ProjectKeyError> {
        Self::from_value(&file)
    }
}

impl fmt::Debug for ProjectKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProjectKey")
            .field("id", &self.0.id)
            .field("api", &self.0.api)
            .field("kafka", &self.0.kafka)
            .finish_non_exhaustive()
    }
}
