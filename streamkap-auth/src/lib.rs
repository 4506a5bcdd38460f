//! Streamkap credentials and access tokens.
