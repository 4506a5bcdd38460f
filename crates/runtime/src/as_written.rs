//! Generated items that have their layout.

/// The items as they are. `rustfmt` leaves what is in a macro call alone, so generated code that has its layout
/// already need not be given to it, which would take longer than to write it.
///
/// ```
/// openapi_client_runtime::as_written! {
///     pub const LIMIT: usize = 10;
/// }
/// assert_eq!(LIMIT, 10);
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! as_written {
    ($($item:item)*) => {
        $($item)*
    };
}
