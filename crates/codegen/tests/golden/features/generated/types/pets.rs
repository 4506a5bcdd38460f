// Generated; do not edit.

use super::*;
