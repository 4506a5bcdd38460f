//! The Kafka part of a project key.

use std::fmt;

use serde::Deserialize;
use streamkap_api::Secret;

use crate::lenient::null_is_default;

/// The part of a project key that is for Kafka.
///
/// Everything but the secret part may be missing from a file, since the vendor does not publish
/// which fields are required; each method states its default.
///
/// ```
/// # let key: streamkap_auth::ProjectKey = r#"{"type": "streamkap_project_key", "kafka": {
/// #     "username": "u", "password": "p", "bootstrap_servers": "broker-1:9092,broker-2:9092",
/// #     "security_protocol": "SASL_SSL", "sasl_mechanism": "PLAIN"}}"#.parse()?;
/// # struct ClientConfig;
/// # impl ClientConfig { fn set(&mut self, _: &str, _: &str) {} }
/// # let mut config = ClientConfig;
/// if let Some(kafka) = key.kafka() {
///     for (name, value) in kafka.client_properties() {
///         config.set(name, value.expose());
///     }
/// }
/// # Ok::<(), streamkap_auth::ProjectKeyError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Deserialize)]
pub struct KafkaCredentials {
    #[serde(default, deserialize_with = "null_is_default")]
    username: String,
    #[serde(default, deserialize_with = "null_is_default")]
    password: Secret,
    #[serde(default)]
    bootstrap_servers: Servers,
    #[serde(default)]
    security_protocol: Option<String>,
    #[serde(default)]
    sasl_mechanism: Option<String>,
    #[serde(default)]
    schema_registry_url: Option<String>,
}

/// Documented as one string; an array is read too.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
enum Servers {
    One(String),
    Several(Vec<String>),
    Absent(()),
}

impl Default for Servers {
    fn default() -> Self {
        Self::Absent(())
    }
}

impl KafkaCredentials {
    /// The SASL user. Empty where the file names none.
    pub fn username(&self) -> &str {
        &self.username
    }

    /// The SASL password. Empty where the file names none.
    pub fn password(&self) -> &Secret {
        &self.password
    }

    /// The brokers to begin with, each as `host:port`.
    pub fn bootstrap_servers(&self) -> Vec<&str> {
        let trimmed = |server: &'_ &str| !server.is_empty();
        match &self.bootstrap_servers {
            Servers::One(servers) => servers.split(',').map(str::trim).filter(trimmed).collect(),
            Servers::Several(servers) => servers.iter().map(|s| s.trim()).filter(trimmed).collect(),
            Servers::Absent(()) => Vec::new(),
        }
    }

    /// The servers without what stands before an `@`: it may be a password.
    fn shown_servers(&self) -> Vec<&str> {
        let servers = self.bootstrap_servers().into_iter();
        servers
            .map(|server| server.rsplit_once('@').map_or(server, |(_, host)| host))
            .collect()
    }

    /// How the connection is protected. `SASL_SSL` where the file does not state it, so that a
    /// password never travels in the clear by omission.
    pub fn security_protocol(&self) -> &str {
        self.security_protocol.as_deref().unwrap_or("SASL_SSL")
    }

    /// How the password is presented. `PLAIN` where the file does not state it.
    pub fn sasl_mechanism(&self) -> &str {
        self.sasl_mechanism.as_deref().unwrap_or("PLAIN")
    }

    /// The URL of the schema registry, where the key has one. It accepts the same user and password.
    pub fn schema_registry_url(&self) -> Option<&str> {
        self.schema_registry_url
            .as_deref()
            .filter(|url| !url.trim().is_empty())
    }

    /// The properties of a Kafka client, by the names that librdkafka and the clients built on it
    /// use. The values are secrets all, so that the list can be handled as one.
    pub fn client_properties(&self) -> Vec<(&'static str, Secret)> {
        let servers = self.bootstrap_servers().join(",");
        vec![
            ("bootstrap.servers", servers.into()),
            ("security.protocol", self.security_protocol().into()),
            ("sasl.mechanism", self.sasl_mechanism().into()),
            ("sasl.username", self.username().into()),
            ("sasl.password", self.password.clone()),
        ]
    }

    /// The properties of a schema registry client, by the names that Confluent's clients use.
    /// Empty where the key has no schema registry.
    pub fn schema_registry_properties(&self) -> Vec<(&'static str, Secret)> {
        let Some(url) = self.schema_registry_url() else {
            return Vec::new();
        };
        let user_info = format!("{}:{}", self.username(), self.password.expose());
        vec![
            ("schema.registry.url", url.into()),
            ("basic.auth.credentials.source", "USER_INFO".into()),
            ("basic.auth.user.info", user_info.into()),
        ]
    }
}

impl fmt::Debug for KafkaCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KafkaCredentials")
            .field("username", &self.username)
            .field("bootstrap_servers", &self.shown_servers())
            .finish_non_exhaustive()
    }
}
