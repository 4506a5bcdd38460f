//! Which generated code fits this version of the runtime.

/// Fails to compile unless generated code is of the format that this version of the runtime is for.
/// `$command` generates it again, and fixes both the code and the version of the runtime.
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
