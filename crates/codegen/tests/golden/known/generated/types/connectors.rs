// Generated; do not edit.

use super::*;
use openapi_client_runtime::{Secret, named, open_enum};
use serde_json::{Error, Map, Value};
use std::fmt;

#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = named!(builder::Postgres)))]
#[non_exhaustive]
pub struct Postgres {
    #[doc(alias = "database.hostname")]
    pub database_hostname: String,
    #[doc(alias = "database.password")]
    pub database_password: Option<Secret>,
    pub mode: Option<Mode>,
    pub tls: Option<Tls>,
    pub own: Option<PostgresOwn>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
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
    #[uses = " Part of [`types::Postgres`](crate::types::Postgres)."]
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
            #[property = "database.hostname"]
            database_hostname: Required<String>,
            #[property = "database.password"]
            database_password: Optional<Secret>,
            mode: Optional<super::super::Mode>,
            tls: Optional<super::super::Tls>,
            own: Optional<super::super::PostgresOwn>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }
}
