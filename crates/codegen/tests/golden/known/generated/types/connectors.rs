// Generated; do not edit.

use super::*;
use openapi_client_runtime::{Secret, open_enum};
use serde::{Deserialize, Serialize};
use serde_json::{Error, Map, Value};
use std::fmt;

#[derive(Clone, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Postgres {
    #[doc(alias = "database.hostname")]
    #[serde(rename = "database.hostname")]
    pub database_hostname: String,
    #[doc(alias = "database.password")]
    #[serde(rename = "database.password", skip_serializing_if = "Option::is_none")]
    pub database_password: Option<Secret>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<Mode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tls: Option<Tls>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub own: Option<PostgresOwn>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl fmt::Debug for Postgres {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Postgres")
            .field("database_hostname", &self.database_hostname)
            .field("database_password", &self.database_password)
            .field("mode", &self.mode)
            .field("tls", &self.tls)
            .field("own", &self.own)
            .field("extra", &self.extra.keys())
            .finish()
    }
}

impl Postgres {
    /// Starts the body [`CreateSource`] with this as its `config`, in which `connector` is `post'gres`.
    ///
    /// # Errors
    ///
    /// Returns an error if a value cannot be written as JSON.
    pub fn to_create_source(&self) -> Result<crate::types::builder::CreateSource, Error> {
        let value = serde_json::to_value(self)?;
        let value: Map<String, Value> = serde_json::from_value(value)?;
        Ok(crate::types::CreateSource::builder()
            .connector("post`gres")
            .config(value))
    }
}

open_enum! {
    pub enum PostgresOwn {
        A = "a",
        B = "b",
        #[other]
        Other,
    }
}

pub mod builder {
    use openapi_client_runtime::{Secret, struct_builder};
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`Postgres`](super::Postgres).
        #[builds(super::super::Postgres)]
        #[derive(Clone)]
        pub struct Postgres {
            database_hostname: Required<String>,
            database_password: Optional<Secret>,
            mode: Optional<super::super::Mode>,
            tls: Optional<super::super::Tls>,
            own: Optional<super::super::PostgresOwn>,
            extra: Extra<Map<String, Value>>,
        }
    }
}
