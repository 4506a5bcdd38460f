//! The declarations of the mock and of its operations.

/// Declares the request of an operation, and the method of the mock that stubs it. `#[operation]` has the
/// operation's name, method and path, `#[read]` the method of [`Incoming`](super::Incoming) that reads the
/// field; `#[response]` and `#[error]` have the type of a documented response, and the method of
/// [`Documented`](super::Documented) that writes it for these statuses, unless the type knows itself.
#[doc(hidden)]
#[macro_export]
#[allow(
    clippy::crate_in_macro_def,
    reason = "the client and the mock are those of the crate of the operation"
)]
macro_rules! mock_operation {
    (
        #[stub($method:ident)]
        #[operation($name:literal, $verb:literal, $path:literal)]
        $(#[response $response:tt])?
        $(#[error $error:tt])?
        pub struct $ident:ident {
            $(#[read($($read:tt)*)] pub $field:ident: $value:ty,)*
        }
    ) => {
        #[doc = concat!(" A request of [`Client::", $name, "`](crate::Client::", $name, ").")]
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub struct $ident {
            $(pub $field: $value,)*
        }

        impl crate::mock::Mock {
            #[doc = concat!(" Stubs [`Client::", $name, "`](crate::Client::", $name, ").")]
            #[track_caller]
            pub fn $method(&self) -> $crate::mock::Stub<$ident> {
                $crate::mock::Stub::on(self)
            }
        }

        impl $crate::mock::Operation for $ident {
            const ROUTE: $crate::mock::Route =
                $crate::mock::Route::new($name, $verb, $path);
            const RESPONSES: [&'static [&'static str]; 2] = [
                $crate::mock_operation!(@statuses $($response)?),
                $crate::mock_operation!(@statuses $($error)?),
            ];
            type Response = $crate::mock_operation!(@type $($response)?);
            type Error = $crate::mock_operation!(@type $($error)?);

            fn read(
                request: &$crate::mock::Incoming,
            ) -> ::std::result::Result<Self, ::std::string::String> {
                // An operation without parameters and body reads nothing.
                let _ = request;
                ::std::result::Result::Ok(Self { $($field: request.$($read)*?,)* })
            }

            fn response(value: Self::Response) -> $crate::mock::Documented {
                $crate::mock_operation!(@write value $($response)?)
            }

            fn error(value: Self::Error) -> $crate::mock::Documented {
                $crate::mock_operation!(@write value $($error)?)
            }
        }
    };

    (@type) => { () };
    (@type ($type:ty $(, $($rest:tt)*)?)) => { $type };

    (@statuses) => { &[] };
    (@statuses ($type:ty)) => { <$type as $crate::by_status::ByStatus>::STATUSES };
    (@statuses ($type:ty, $write:ident($($status:literal),*) $(, $media_type:literal)? $(, empty($($none:literal),*))?)) => {
        &[$($status,)* $($($none,)*)?]
    };

    (@write $value:ident) => { $crate::mock::Documented::empty(&[], $value) };
    (@write $value:ident ($type:ty)) => { $crate::mock::Documented::by_status($value) };
    (@write $value:ident ($type:ty, $write:ident($($status:literal),*) $(, $media_type:literal)?)) => {
        $crate::mock::Documented::$write(&[$($status),*], $($media_type,)? $value)
    };
    (@write $value:ident ($type:ty, $write:ident($($status:literal),*) $(, $media_type:literal)?, empty($($none:literal),*))) => {
        match $value {
            ::std::option::Option::Some(value) => {
                $crate::mock::Documented::$write(&[$($status),*], $($media_type,)? value)
            }
            ::std::option::Option::None => $crate::mock::Documented::empty(&[$($none),*], ()),
        }
    };
}

/// Declares the mock of an API, for its client and its operations.
#[doc(hidden)]
#[macro_export]
macro_rules! mock {
    (
        #[api(client = $client:path, operations = $operations:expr)]
        pub struct $mock:ident;
    ) => {
        /// A mock of the API: an HTTP server on a free loopback port, with a method for each operation that
        /// stubs it.
        ///
        /// A request that no stub is for gets the status 501, with the report in its `detail`, which
        /// [`Error`](crate::Error) shows. When the mock is dropped, it fails the test if there was such a
        /// request or if a stub's [`times`](Stub::times) were not reached; [`verify`](MockServer::verify)
        /// does it earlier. The server ends with the mock.
        ///
        /// The server runs on a thread of its own, on real time: delays do not follow a paused clock. A
        /// server that does can be put in front of a mock [`without_server`](Self::without_server).
        ///
        /// It derefs to the [`MockServer`], which has the methods that do not depend on the API.
        #[derive(Debug)]
        pub struct $mock($crate::mock::MockServer);

        impl $mock {
            /// Starts the server.
            ///
            /// # Panics
            ///
            /// Panics if the server cannot listen on a loopback port.
            pub async fn start() -> Self {
                Self($crate::mock::MockServer::start($operations).await)
            }

            /// Makes a mock without a server: the one that is at `base_url` passes requests to
            /// [`respond`](MockServer::respond). It can add what this server does not do, such as delays
            /// on a paused clock.
            pub fn without_server(
                base_url: impl ::std::convert::Into<::std::string::String>,
            ) -> Self {
                Self($crate::mock::MockServer::without_server(
                    $operations,
                    base_url,
                ))
            }

            /// Builds a client without credentials that calls the mock.
            ///
            /// # Errors
            ///
            /// Returns an error if the HTTP client cannot be set up.
            pub fn client(&self) -> ::std::result::Result<$client, $crate::ClientBuildError> {
                self.0.client()
            }
        }

        impl ::std::ops::Deref for $mock {
            type Target = $crate::mock::MockServer;

            fn deref(&self) -> &$crate::mock::MockServer {
                &self.0
            }
        }
    };
}
