//! Credentials together with the API that they are for.

use std::ops::Deref;

use crate::issuer::Issuer;

/// An issuer that a source uses or has used. Two are the same if they are at the same address in memory.
pub(super) struct Account(Box<dyn Issuer>);

impl Account {
    pub(super) fn new(issuer: Box<dyn Issuer>) -> Self {
        Self(issuer)
    }
}

impl Deref for Account {
    type Target = dyn Issuer;

    fn deref(&self) -> &Self::Target {
        &*self.0
    }
}
