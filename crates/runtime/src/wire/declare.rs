//! The declaration of an operation's builder.

/// Declares the builder of an operation: its parameters as the fields of a struct, each with the function of
/// [`Parameter`](crate::wire::Parameter) that says where it is written and those that say how, and its body
/// as a type, with the function of [`payload`](crate::wire::payload) that sends it. `#[operation]` has the
/// operation's name, method and path, and the document's `operationId` where that is another; `#[accept]` the
/// media types of responses, and whether they are read as a stream. `#[response]` and `#[error]` have the
/// type of the documented responses, and for which statuses which function of
/// [`reading`](crate::reading) reads them, unless the type knows itself. The client is the `Client` where the
/// declaration stands.
#[doc(hidden)]
#[macro_export]
macro_rules! call_builder {
    (
        $([body [$($body_doc:tt)*] $format:ident $media:tt $body_need:ident $body:ty $(, $body_builder:ty)?])?
        #[operation($name:literal, $method:literal, $path:literal $(, id = $id:literal)? $(,)?)]
        $(#[server($server:literal)])?
        $(#[accept $accept:tt])?
        $(#[response $response:tt])?
        $(#[error $error:tt])?
        $(#[derive($derive:ident)])?
        pub struct $builder:ident {
            $(
                $(#[doc $($doc:tt)*])*
                $(#[deprecated $($deprecated:tt)*])?
                #[write($location:ident($wire:literal $(,)?) $(, $how:ident($($setting:literal),*))* $(,)?)]
                $setter:ident: $need:ident<$value:ty $(,)?>,
            )*
        }

        $(
            $(#[doc = $other_doc:literal])*
            $(#[accept $other_accept:tt])?
            $(#[response $other_response:tt])?
            $(#[error $other_error:tt])?
            fn $other:ident() {}
        )*
    ) => {
        #[doc = concat!(" Builder for [`Client::", $name, "`](crate::Client::", $name, ").")]
        #[derive($($derive,)? Debug)]
        pub struct $builder<'a>(
            $crate::wire::Draft<'a, $crate::call_builder!(@held $($body_need $body $(, $body_builder)?)?)>,
        );

        impl<'a> $builder<'a> {
            const DESCRIPTION: &'static $crate::wire::Description<
                $crate::call_builder!(@held $($body_need $body $(, $body_builder)?)?)
            > = &$crate::wire::Description {
                operation: $crate::OperationInfo {
                    name: $name,
                    operation_id: [$($id,)? $name][0],
                    method: $method,
                    path: $path,
                },
                server: $crate::call_builder!(@option $($server)?),
                parameters: &[$(
                    $crate::wire::Parameter::$location(stringify!($setter), $crate::wire::Need::$need, $wire)
                        $(.$how($($setting),*))*,
                )*],
                payload: $crate::call_builder!(@payload $($format $media $body_need $body $(, $body_builder)?)?),
            };

            const READING: $crate::reading::Reading<
                $crate::call_builder!(@type $($response)?),
                $crate::call_builder!(@type $($error)?),
            > = $crate::call_builder!(@reading [$($accept)?] [$($response)?] [$($error)?]);

            /// A call without parameters and body so far.
            pub fn new(client: &'a Client) -> Self {
                Self($crate::wire::Draft::new(client, Self::DESCRIPTION))
            }

            $(
                $(#[doc $($doc)*])*
                $(#[deprecated $($deprecated)*])?
                pub fn $setter<M>(
                    self,
                    value: impl $crate::builder::IntoField<$crate::builder::$need<$value>, M>,
                ) -> Self {
                    Self(self.0.set(stringify!($setter), value))
                }
            )*

            $(
                $crate::call_builder! {
                    @body [$($body_doc)*] $format $media $body_need $body $(, $body_builder)?
                }
            )?

            /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
            pub fn send(self) -> impl ::std::future::Future<
                Output = ::std::result::Result<
                    $crate::ResponseValue<$crate::call_builder!(@type $($response)?)>,
                    $crate::Error<$crate::call_builder!(@type $($error)?)>,
                >,
            > + Send {
                self.0.send(Self::READING)
            }

            $(
                $(#[doc = $other_doc])*
                pub fn $other(self) -> impl ::std::future::Future<
                    Output = ::std::result::Result<
                        $crate::ResponseValue<$crate::call_builder!(@type $($other_response)?)>,
                        $crate::Error<$crate::call_builder!(@type $($other_error)?)>,
                    >,
                > + Send {
                    self.0.send($crate::call_builder!(
                        @reading [$($other_accept)?] [$($other_response)?] [$($other_error)?]
                    ))
                }
            )*
        }

        impl $crate::CallBuilder for $builder<'_> {
            type Success = $crate::call_builder!(@type $($response)?);
            type Failure = $crate::call_builder!(@type $($error)?);

            const OPERATION: $crate::OperationInfo = Self::DESCRIPTION.operation;

            fn call_options(&mut self) -> &mut $crate::CallOptions {
                &mut self.0.options
            }
        }

        impl<'a> ::std::future::IntoFuture for $builder<'a> {
            type Output = ::std::result::Result<
                $crate::ResponseValue<$crate::call_builder!(@type $($response)?)>,
                $crate::Error<$crate::call_builder!(@type $($error)?)>,
            >;
            type IntoFuture = $crate::CallFuture<
                'a,
                $crate::call_builder!(@type $($response)?),
                $crate::call_builder!(@type $($error)?),
            >;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.0.into_future(Self::READING)
            }
        }
    };

    // With a body, which the rest is told of before all else.
    (
        #[$operation:ident $($arguments:tt)*]
        $(#[$attribute:ident $attributes:tt])*
        pub struct $builder:ident $fields:tt

        $(#[doc = $doc:literal])*
        #[body($format:ident $media:tt $(, $body_builder:ty)?)]
        type Body = $need:ident<$body:ty $(,)?>;

        $($others:tt)*
    ) => {
        $crate::call_builder! {
            [body [$(#[doc = $doc])*] $format $media $need $body $(, $body_builder)?]
            #[$operation $($arguments)*]
            $(#[$attribute $attributes])*
            pub struct $builder $fields
            $($others)*
        }
    };

    (@option) => { ::std::option::Option::None };
    (@option $value:expr) => { ::std::option::Option::Some($value) };

    (@type) => { () };
    (@type ($type:ty $(, $($rest:tt)*)?)) => { $type };

    (@reading [$($accept:tt)?] [$($success:tt)?] [$($failure:tt)?]) => {
        $crate::reading::Reading {
            accept: $crate::call_builder!(@accept $($accept)?),
            is_stream: $crate::call_builder!(@is_stream $($accept)?),
            success: $crate::call_builder!(@outcome $($success)?),
            failure: $crate::call_builder!(@outcome $($failure)?),
        }
    };
    (@accept) => { "" };
    (@accept ($accept:literal $($rest:tt)*)) => { $accept };
    (@is_stream $(($accept:literal))?) => { false };
    (@is_stream ($accept:literal, stream)) => { true };

    (@outcome) => { $crate::reading::Outcome::NONE };
    (@outcome ($type:ty $(,)?)) => {
        $crate::reading::Outcome {
            statuses: <$type as $crate::by_status::ByStatus>::STATUSES,
            read: <$type as $crate::by_status::ByStatus>::read,
        }
    };
    (@outcome ($type:ty, $how:ident($($status:literal),* $(; $shape:ty)? $(,)?) $(,)?)) => {
        $crate::reading::Outcome {
            statuses: &[$($status),*],
            read: $crate::reading::$how $(::<$shape, $type>)?,
        }
    };
    // The more precise status stands first.
    (@outcome ($type:ty, optional, $($how:ident($($status:literal),* $(; $shape:ty)? $(,)?)),+ $(,)?)) => {
        $crate::reading::Outcome {
            statuses: &[$($($status),*),+],
            read: |response| {
                $(
                    if $crate::by_status::is_any(&[$($status),*], response.status()) {
                        return $crate::call_builder!(@optional response $how $($shape)?);
                    }
                )+
                ::std::result::Result::Err($crate::reading::Unread::Unexpected(response))
            },
        }
    };
    (@outcome ($type:ty, $($how:ident($($status:literal),* $(; $shape:ty)? $(,)?)),+ $(,)?)) => {
        $crate::reading::Outcome {
            statuses: &[$($($status),*),+],
            read: |response| {
                $(
                    if $crate::by_status::is_any(&[$($status),*], response.status()) {
                        return $crate::reading::$how $(::<$shape, $type>)? (response);
                    }
                )+
                ::std::result::Result::Err($crate::reading::Unread::Unexpected(response))
            },
        }
    };
    (@optional $response:ident empty) => {
        $crate::reading::map($crate::reading::empty($response), |()| ::std::option::Option::None)
    };
    (@optional $response:ident $how:ident $($shape:ty)?) => {
        $crate::reading::map(
            $crate::reading::$how $(::<$shape, _>)? ($response),
            ::std::option::Option::Some,
        )
    };

    (@held) => { () };
    (@held $kind:ident $value:ty) => {
        $crate::call_builder!(@held $kind $value, $crate::wire::payload::Whole<$value>)
    };
    (@held $kind:ident $value:ty, $builder:ty) => {
        <$crate::builder::$kind<$value> as $crate::wire::payload::BodyKind<$builder>>::Held
    };

    (@payload) => { ::std::option::Option::None };
    (@payload $format:ident $media:tt $kind:ident $value:ty) => {
        $crate::call_builder!(
            @payload $format $media $kind $value, $crate::wire::payload::Whole<$value>
        )
    };
    (@payload $format:ident($media:literal, range) $kind:ident $value:ty, $builder:ty) => {
        $crate::call_builder!(@payload $format($media) $kind $value, $builder)
    };
    (@payload $format:ident($media:literal $(, $encoding:expr)* $(,)?) $kind:ident $value:ty, $builder:ty) => {
        ::std::option::Option::Some($crate::wire::payload::Payload {
            is_required: <
                $crate::builder::$kind<$value> as $crate::wire::payload::BodyKind<$builder>
            >::IS_REQUIRED,
            media_type: $media,
            encodings: &[$($encoding),*],
            send: $crate::wire::payload::$format::<$crate::builder::$kind<$value>, $builder>,
        })
    };

    (@body [$($doc:tt)*] $format:ident($media:literal, range) $kind:ident $value:ty $(, $builder:ty)?) => {
        $crate::call_builder!(@body [$($doc)*] $format($media) $kind $value $(, $builder)?);

        /// The media type of the body, such as `image/png`.
        pub fn content_type(self, media_type: &str) -> Self {
            $crate::CallBuilder::header(self, "content-type", media_type)
        }
    };
    (@body [$($doc:tt)*] bytes $media:tt $kind:ident $value:ty) => {
        $($doc)*
        pub fn body(self, value: impl ::std::convert::Into<$value>) -> Self {
            Self(self.0.bytes(value))
        }
    };
    (@body [$($doc:tt)*] $format:ident $media:tt $kind:ident $value:ty) => {
        $($doc)*
        pub fn body<M>(
            self,
            value: impl $crate::builder::IntoField<$crate::builder::$kind<$value>, M>,
        ) -> Self {
            Self(self.0.body::<_, $crate::wire::payload::Whole<$value>, _>(value))
        }
    };
    (@body [$($doc:tt)*] $format:ident $media:tt $kind:ident $value:ty, $builder:ty) => {
        $($doc)*
        pub fn body<M>(
            self,
            value: impl $crate::builder::IntoField<$crate::builder::$kind<$value>, M>,
        ) -> Self {
            Self(self.0.body(value))
        }

        /// The body, field by field.
        pub fn body_map<F>(self, set: F) -> Self
        where
            F: ::std::ops::FnOnce($builder) -> $builder,
        {
            Self(self.0.edit_body::<$crate::builder::$kind<$value>, $builder>(set))
        }
    };
}
