//! Which operation a call is of.

/// An operation of the API's document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OperationInfo {
    /// The operation's name, as the method of the client has it.
    pub operation_id: &'static str,
    /// The HTTP method in capitals.
    pub method: &'static str,
    /// The path, with the names of its parameters in braces.
    pub path: &'static str,
}
