//! Which operation a call is of.

/// An operation of the API's document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OperationInfo {
    /// The operation's name, as the method of the client has it.
    pub name: &'static str,
    /// The document's `operationId`, which no renaming in Rust changes; the name where there is none.
    pub operation_id: &'static str,
    /// The HTTP method in capitals.
    pub method: &'static str,
    /// The path, with the names of its parameters in braces.
    pub path: &'static str,
}
