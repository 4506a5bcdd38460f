//! Which generated code fits this version of the runtime.

/// Fails to compile unless generated code is of the format that this version of the runtime is for.
/// `$command` generates it again, and fixes both the code and the version of the runtime.
///
/// ```
/// openapi_client_runtime::generated_format!(1, "openapi-client generate");
/// assert_eq!(openapi_client_runtime::FORMAT, 1);
/// ```
///
/// ```compile_fail
/// openapi_client_runtime::generated_format!(0, "openapi-client generate");
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! generated_format {
    (1, $command:literal) => {};
    ($format:literal, $command:literal) => {
        ::std::compile_error!(::std::concat!(
            "this code is generated in format ",
            $format,
            ", and this version of openapi-client-runtime is for format 1; run: ",
            $command
        ));
    };
}

/// The format of generated code that this version of the runtime is for.
pub const FORMAT: u32 = 1;
