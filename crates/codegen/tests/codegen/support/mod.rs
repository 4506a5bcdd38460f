//! Documents for the tests, and values for their schemas.

pub mod golden;
pub mod grammar;
pub mod hostile;
pub mod mutants;
pub mod random;
pub mod values;
