// Generated; do not edit.

crate::support::union! {
    #[doc = " What no branch accepts may hold a secret, for a branch does."] pub enum
    Secretive { Login(super::Login) : From, Deleted(super::Deleted) : From, ..redacted
    Other }
}
