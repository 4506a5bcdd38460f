//! What an access token is obtained with.

use std::fmt;
use std::path::{Path, PathBuf};

use openapi_client_token::Error;
use streamkap_api::{DisplayUrl, Secret};

use crate::environment::{self, EnvironmentError};
use crate::kind::Kind;
use crate::project_key::{ProjectKey, ProjectKeyError};

/// What an access token is obtained with: a client id with its secret, or a project key.
///
/// `Debug` shows the kind, the id and where the credentials come from, never a secret.
///
/// ```
/// use streamkap_auth::Credentials;
///
/// let credentials = Credentials::client("my-id", "my-secret");
/// assert!(!format!("{credentials:?}").contains("my-secret"));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials {
    kind: Kind,
    origin: Origin,
    host: Option<String>,
}

/// Where credentials come from, and so where newer ones may be found.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Origin {
    Caller,
    File(PathBuf),
    Environment,
}

impl Credentials {
    /// Returns the credentials of a client id with its secret.
    pub fn client(id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        Self::new(Kind::Client {
            id: id.into(),
            secret: secret.into(),
        })
    }

    /// Reads a project key from a file.
    ///
    /// When the API refuses the key, the file is read again, so that a key can be rotated by
    /// replacing the file.
    ///
    /// # Errors
    ///
    /// Returns an error if the file cannot be read, holds no project key, or one for Kafka only.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, ProjectKeyError> {
        let path = path.as_ref();
        let mut credentials = Self::try_from(ProjectKey::from_file(path)?)?;
        credentials.origin = Origin::File(path.to_owned());
        Ok(credentials)
    }

    /// Reads the credentials in the environment. The first of these that is set and not empty is used:
    ///
    /// 1. `STREAMKAP_PROJECT_KEY`: a project key, as JSON or base64.
    /// 2. `STREAMKAP_PROJECT_KEY_FILE`: the path of a project key file.
    /// 3. `STREAMKAP_CLIENT_ID` with `STREAMKAP_SECRET`, or else with `STREAMKAP_CLIENT_SECRET`:
    ///    the names that the vendor's Terraform provider and its command line use.
    ///
    /// Beside them `STREAMKAP_HOST` names the API's host, as for the Terraform provider; by
    /// default it is `https://api.streamkap.com`.
    ///
    /// When the API refuses the credentials, the environment is read again, and the file that it
    /// names with it.
    ///
    /// # Errors
    ///
    /// Returns an error if nothing is set, with the list of the variables; or if what is set is
    /// incomplete or not a project key. A variable that is set is never skipped because it is bad.
    pub fn from_env() -> Result<Self, EnvironmentError> {
        let mut credentials = Self::from_variables(|name| std::env::var_os(name))?;
        credentials.origin = Origin::Environment;
        Ok(credentials)
    }

    /// Reads the credentials in other variables than the process's own, such as those of a configuration
    /// file, with the names and in the order of [`from_env`](Self::from_env).
    ///
    /// # Errors
    ///
    /// As for [`from_env`](Self::from_env).
    pub fn from_variables(
        get: impl Fn(&str) -> Option<std::ffi::OsString>,
    ) -> Result<Self, EnvironmentError> {
        let (kind, host) = environment::read(&get)?;
        Ok(Self {
            host,
            ..Self::new(kind)
        })
    }

    fn new(kind: Kind) -> Self {
        Self {
            kind,
            origin: Origin::Caller,
            host: None,
        }
    }

    pub(crate) fn kind(&self) -> &Kind {
        &self.kind
    }

    /// The API's host as the user configured it beside the credentials.
    pub(crate) fn host(&self) -> Option<&str> {
        self.host.as_deref()
    }

    /// The API's host as the project key has it, which nobody has vouched for.
    pub(crate) fn host_in_key(&self) -> Option<&str> {
        match &self.kind {
            Kind::ProjectKey(key) => key.api()?.api_url(),
            Kind::Client { .. } => None,
        }
    }

    /// Reads the credentials again from where they came. None where that is nowhere, or where
    /// they are the same as before.
    pub(crate) fn reread(&self) -> Option<Result<Self, Error>> {
        let failed = || Error::new("the credentials were refused, and reading them again failed");
        let fresh = match &self.origin {
            Origin::Caller => return None,
            Origin::File(path) => Self::from_file(path).map_err(|it| failed().with_source(it)),
            Origin::Environment => Self::from_env().map_err(|it| failed().with_source(it)),
        };
        match fresh {
            Ok(fresh) if fresh.kind == self.kind => None,
            fresh => Some(fresh),
        }
    }

    /// Whose credentials these are. Nothing in it is secret.
    pub(crate) fn id(&self) -> &str {
        match &self.kind {
            Kind::Client { id, .. } => id,
            Kind::ProjectKey(key) => key.api().map_or("", |api| api.client_id()),
        }
    }

    /// The secret that belongs to the id.
    pub(crate) fn secret(&self) -> Secret {
        match &self.kind {
            Kind::Client { secret, .. } => secret.clone(),
            Kind::ProjectKey(key) => key
                .api()
                .map(|api| api.client_secret().clone())
                .unwrap_or_default(),
        }
    }

    /// Everything in the credentials that must not be shown in a message. Of a project key these are
    /// its secrets, which are found in the whole key as well, also in base64.
    pub(crate) fn secrets(&self) -> Vec<Secret> {
        match &self.kind {
            Kind::Client { secret, .. } => vec![secret.clone()],
            Kind::ProjectKey(key) => {
                let api = key.api().map(|api| api.client_secret().clone());
                let kafka = key.kafka().map(|kafka| kafka.password().clone());
                api.into_iter().chain(kafka).collect()
            }
        }
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("kind", &self.kind)
            .field("origin", &self.origin)
            .field("host", &self.host.as_deref().map(DisplayUrl))
            .finish()
    }
}

/// A key for Kafka only holds nothing that a token could be obtained with.
impl TryFrom<ProjectKey> for Credentials {
    type Error = ProjectKeyError;

    fn try_from(key: ProjectKey) -> Result<Self, ProjectKeyError> {
        Ok(Self::new(Kind::ProjectKey(Box::new(key.with_api()?))))
    }
}
