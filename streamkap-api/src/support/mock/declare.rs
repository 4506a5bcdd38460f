//! The declaration of an operation of the mock.

/// Declares the request of an operation, and the method of the mock that stubs it. `#[operation]` has the
/// operation's name, method and path, `#[read]` the method of [`Incoming`](super::Incoming) that reads the
/// field; `response` and `error` write the documented responses.
macro_rules! mock_operation {
    (
        #[stub($method:ident)]
        #[operation($name:literal, $verb:literal, $path:literal)]
        #[statuses($($status:literal),*)]
        pub struct $ident:ident {
            $(#[read($($read:tt)*)] pub $field:ident: $value:ty,)*
        }

        fn response($success:ident: $response:ty $(,)?) -> $documented:ty $write_response:block

        fn error($failure:ident: $error:ty $(,)?) -> $documented_error:ty $write_error:block
    ) => {
        #[doc = concat!(" A request of [`Client::", $name, "`](crate::Client::", $name, ").")]
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub struct $ident {
            $(pub $field: $value,)*
        }

        impl crate::support::mock::Mock {
            #[doc = concat!(" Stubs [`Client::", $name, "`](crate::Client::", $name, ").")]
            #[track_caller]
            pub fn $method(&self) -> crate::support::mock::Stub<$ident> {
                crate::support::mock::Stub::on(self)
            }
        }

        impl crate::support::mock::Operation for $ident {
            const ROUTE: crate::support::mock::Route =
                crate::support::mock::Route::new($name, $verb, $path);
            const RESPONSES: &'static [&'static str] = &[$($status),*];
            type Response = $response;
            type Error = $error;

            fn read(
                request: &crate::support::mock::Incoming,
            ) -> ::std::result::Result<Self, ::std::string::String> {
                // An operation without parameters and body reads nothing.
                let _ = request;
                ::std::result::Result::Ok(Self { $($field: request.$($read)*?,)* })
            }

            fn response($success: $response) -> $documented $write_response

            fn error($failure: $error) -> $documented_error $write_error
        }
    };
}

pub(crate) use mock_operation;
