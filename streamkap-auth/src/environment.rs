//! Which environment variables hold credentials, and in which order they are looked at.

use std::ffi::OsString;

use openapi_client_token::Error;
use streamkap_api::Secret;

use crate::kind::Kind;
use crate::project_key::{ProjectKey, ProjectKeyError};

const PROJECT_KEY: &str = "STREAMKAP_PROJECT_KEY";
const PROJECT_KEY_FILE: &str = "STREAMKAP_PROJECT_KEY_FILE";
const CLIENT_ID: &str = "STREAMKAP_CLIENT_ID";
/// The Terraform provider's name first, then the one of the vendor's command line.
const CLIENT_SECRETS: [&str; 2] = ["STREAMKAP_SECRET", "STREAMKAP_CLIENT_SECRET"];
const HOST: &str = "STREAMKAP_HOST";

/// Why the environment holds no credentials.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum EnvironmentError {
    /// None of the variables is set.
    #[error(
        "no Streamkap credentials in the environment: set {PROJECT_KEY}, or {PROJECT_KEY_FILE}, \
         or {CLIENT_ID} with {} (or {})",
        CLIENT_SECRETS[0],
        CLIENT_SECRETS[1]
    )]
    Missing,

    /// One variable of a pair is set.
    #[error("{set} is set, and {missing} is not")]
    Incomplete {
        /// The variable that is set.
        set: &'static str,
        /// The one that it needs beside it.
        missing: &'static str,
    },

    /// A variable holds bytes that are not Unicode text.
    #[error("{variable} is not Unicode text")]
    NotText {
        /// The variable.
        variable: &'static str,
    },

    /// A variable holds, or names a file that holds, something that is not a usable project key.
    #[error("no credentials from {variable}")]
    ProjectKey {
        /// The variable.
        variable: &'static str,
        /// What is wrong with the project key.
        source: ProjectKeyError,
    },
}

/// Reads the credentials, with the host of the API where one is set.
pub(crate) fn read(
    get: &dyn Fn(&str) -> Option<OsString>,
) -> Result<(Kind, Option<String>), EnvironmentError> {
    let host = text(get, HOST)?;
    let credentials = match project_key(get)? {
        Some(key) => Kind::ProjectKey(Box::new(key)),
        None => client(get)?.ok_or(EnvironmentError::Missing)?,
    };
    Ok((credentials, host))
}

fn project_key(
    get: &dyn Fn(&str) -> Option<OsString>,
) -> Result<Option<ProjectKey>, EnvironmentError> {
    let (variable, key) = if let Some(inline) = text(get, PROJECT_KEY)? {
        (PROJECT_KEY, ProjectKey::try_from(&Secret::new(inline)))
    } else if let Some(path) = get(PROJECT_KEY_FILE).filter(|path| !path.is_empty()) {
        (PROJECT_KEY_FILE, ProjectKey::from_file(path))
    } else {
        return Ok(None);
    };
    key.and_then(ProjectKey::with_api)
        .map(Some)
        .map_err(|source| EnvironmentError::ProjectKey { variable, source })
}

fn client(get: &dyn Fn(&str) -> Option<OsString>) -> Result<Option<Kind>, EnvironmentError> {
    let id = text(get, CLIENT_ID)?;
    let mut secret = None;
    for variable in CLIENT_SECRETS {
        if secret.is_none() {
            secret = text(get, variable)?.map(|value| (variable, Secret::new(value)));
        }
    }
    match (id, secret) {
        (Some(id), Some((_, secret))) => Ok(Some(Kind::Client { id, secret })),
        (Some(_), None) => Err(EnvironmentError::Incomplete {
            set: CLIENT_ID,
            missing: CLIENT_SECRETS[0],
        }),
        (None, Some((set, _))) => Err(EnvironmentError::Incomplete {
            set,
            missing: CLIENT_ID,
        }),
        (None, None) => Ok(None),
    }
}

/// A variable that is set to nothing is as good as not set.
fn text(
    get: &dyn Fn(&str) -> Option<OsString>,
    variable: &'static str,
) -> Result<Option<String>, EnvironmentError> {
    let Some(value) = get(variable) else {
        return Ok(None);
    };
    let value = value
        .into_string()
        .map_err(|_| EnvironmentError::NotText { variable })?;
    let trimmed = value.trim();
    Ok((!trimmed.is_empty()).then(|| trimmed.to_owned()))
}

impl From<EnvironmentError> for Error {
    fn from(source: EnvironmentError) -> Self {
        Self::new("the environment holds no credentials").with_source(source)
    }
}

/// `?` makes it the error of any call.
impl<E: ?Sized> From<EnvironmentError> for streamkap_api::Error<E> {
    fn from(source: EnvironmentError) -> Self {
        Error::from(source).into()
    }
}
