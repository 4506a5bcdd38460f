//! The connectors of an imaginary shop.

use streamkap_api::{BuildError, types};

/// The tables of the shop.
pub fn tables() -> Vec<String> {
    ["public.orders", "public.customers"]
        .map(str::to_owned)
        .to_vec()
}

/// The database of the shop. A real program reads its password from elsewhere.
///
/// # Errors
///
/// Returns an error if a field is missing or invalid.
pub fn postgres() -> Result<types::PostgresqlSourceConfig, BuildError> {
    types::PostgresqlSourceConfig::builder()
        .database_hostname_user_defined("db.example.com")
        .database_user("streamkap")
        .database_password("the password of the database")
        .database_dbname("shop")
        .schema_include_list("public")
        .table_include_list_user_defined(tables().join(","))
        .build()
}

/// The warehouse that the tables are copied to.
///
/// # Errors
///
/// Returns an error if a field is missing or invalid.
pub fn snowflake() -> Result<types::SnowflakeDestinationConfig, BuildError> {
    types::SnowflakeDestinationConfig::builder()
        .snowflake_url_name("example.snowflakecomputing.com")
        .snowflake_user_name("STREAMKAP")
        .snowflake_private_key("the private key")
        .snowflake_database_name("SHOP")
        .snowflake_schema_name("PUBLIC")
        .build()
}
