//! The bodies of calls: what the setters of a body take, what a builder holds of it, and how it is sent.

use std::fmt;

use serde::Serialize;

use super::call::Call;
use super::form::Encoding;
use super::multipart::IntoForm;
use crate::Body;
use crate::builder::{
    Build, FieldKind, Fields, Optional, OptionalOrNull, Required, RequiredOrNull,
};

/// How the document has the body of an operation, of which a builder holds an `H`.
#[derive(Clone, Copy, Debug)]
pub struct Payload<H> {
    /// Whether a call needs it.
    pub is_required: bool,
    /// The media type.
    pub media_type: &'static str,
    /// How the properties of a form are written where the document defines it.
    pub encodings: &'static [(&'static str, Encoding)],
    /// Adds it to a call.
    pub send: fn(&Self, H, &mut Call) -> Result<(), String>,
}

/// A body of some kind whose builder is a `B`, which is [`Whole`] where it has none of its own.
pub trait BodyKind<B>: FieldKind {
    /// What the builder of the call holds.
    type Held;
    /// What is sent.
    type Sent;

    /// Whether a call needs it.
    const IS_REQUIRED: bool;

    /// What a setter has set; `None` for nothing.
    fn hold(value: Self::Value) -> Option<Self::Held>;

    /// What is held with `set` done to its builder.
    fn edit(held: Option<Self::Held>, set: impl FnOnce(B) -> B) -> Self::Held
    where
        B: Default;

    /// The body.
    ///
    /// # Errors
    ///
    /// Returns a message if it is not complete.
    fn build(held: Self::Held) -> Result<Self::Sent, String>;
}

macro_rules! kinds {
    ($($kind:ident($is_required:literal, $value:ident => $held:expr);)*) => {$(
        impl<T, B: Build<Target = T> + From<T>> BodyKind<B> for $kind<T> {
            type Held = B;
            type Sent = T;

            const IS_REQUIRED: bool = $is_required;

            fn hold($value: Self::Value) -> Option<B> {
                $held.map(B::from)
            }

            fn edit(held: Option<B>, set: impl FnOnce(B) -> B) -> B
            where
                B: Default,
            {
                set(held.unwrap_or_default())
            }

            fn build(held: B) -> Result<T, String> {
                built(held)
            }
        }
    )*};
    (null $($kind:ident($is_required:literal, $value:ident => $held:expr);)*) => {$(
        impl<T, B: Build<Target = T> + From<T>> BodyKind<B> for $kind<T> {
            type Held = Option<B>;
            type Sent = Option<T>;

            const IS_REQUIRED: bool = $is_required;

            fn hold($value: Self::Value) -> Option<Option<B>> {
                $held.map(|value| value.map(B::from))
            }

            fn edit(held: Option<Option<B>>, set: impl FnOnce(B) -> B) -> Option<B>
            where
                B: Default,
            {
                Some(set(held.flatten().unwrap_or_default()))
            }

            fn build(held: Option<B>) -> Result<Option<T>, String> {
                held.map(built).transpose()
            }
        }
    )*};
}

kinds! {
    Required(true, value => Some(value));
    Optional(false, value => value);
}

kinds! {
    null
    RequiredOrNull(true, value => Some(value));
    OptionalOrNull(false, value => value);
}

fn built<B: Build>(builder: B) -> Result<B::Target, String> {
    Ok(builder.build()?)
}

/// A body that is set as a whole, in place of a builder. It has no `Debug`, which would show it.
#[derive(Clone)]
pub struct Whole<T>(T);

impl<T> From<T> for Whole<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T> Build for Whole<T> {
    type Target = T;

    fn assemble<F: Fields>(self, _: F) -> Result<T, F::Error> {
        Ok(self.0)
    }
}

/// Sends a body as JSON.
///
/// # Errors
///
/// Returns a message if it is not complete, or cannot be written.
pub fn json<K: BodyKind<B, Sent: Serialize>, B>(
    payload: &Payload<K::Held>,
    held: K::Held,
    call: &mut Call,
) -> Result<(), String> {
    call.json(payload.media_type, &K::build(held)?)
}

/// Sends a body as `application/x-www-form-urlencoded`.
///
/// # Errors
///
/// As those of [`json`].
pub fn form<K: BodyKind<B, Sent: Serialize>, B>(
    payload: &Payload<K::Held>,
    held: K::Held,
    call: &mut Call,
) -> Result<(), String> {
    call.form(&K::build(held)?, payload.encodings)
}

/// Sends a body as `multipart/form-data`.
///
/// # Errors
///
/// As those of [`json`].
pub fn multipart<K: BodyKind<B, Sent: IntoForm>, B>(
    _: &Payload<K::Held>,
    held: K::Held,
    call: &mut Call,
) -> Result<(), String> {
    call.multipart(K::build(held)?)
}

/// Sends a body as text.
///
/// # Errors
///
/// As those of [`json`].
pub fn text<K: BodyKind<B, Sent: fmt::Display>, B>(
    payload: &Payload<K::Held>,
    held: K::Held,
    call: &mut Call,
) -> Result<(), String> {
    call.bytes(payload.media_type, K::build(held)?.to_string());
    Ok(())
}

/// Sends a body as it is.
///
/// # Errors
///
/// As those of [`json`].
pub fn bytes<K: BodyKind<B, Sent = Body>, B>(
    payload: &Payload<K::Held>,
    held: K::Held,
    call: &mut Call,
) -> Result<(), String> {
    call.bytes(payload.media_type, K::build(held)?);
    Ok(())
}
