//! Client and types for the Streamkap REST API.
