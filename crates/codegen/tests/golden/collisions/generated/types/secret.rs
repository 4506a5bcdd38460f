// Generated; do not edit.

use super::*;

pub type Secret = ::openapi_client_runtime::Secret;
