//! Calls whose parameters and bodies are being set.

use std::fmt;
use std::future::Future;

use serde::Serialize;

use super::call::Call;
use super::parameter::{Encoded, Parameter};
use super::payload::{BodyKind, Payload, Whole};
use crate::builder::{Field, FieldKind, IntoField};
use crate::call_options::CallOptions;
use crate::client_core::ClientCore;
use crate::client_info::ClientInfo;
use crate::paging::{PageFacts, Pages, Paging};
use crate::reading::Reading;
use crate::{Body, CallFuture, Error, OperationInfo, ResponseValue};

/// How the document has an operation, of whose body a builder holds an `H`.
#[derive(Clone, Copy, Debug)]
pub struct Description<H> {
    /// The operation.
    pub operation: OperationInfo,
    /// The server that the document gives the operation alone.
    pub server: Option<&'static str>,
    /// The parameters, in the order in which they are sent.
    pub parameters: &'static [Parameter],
    /// The body.
    pub payload: Option<Payload<H>>,
}

/// What the builder of an operation has so far: the parameters and the body that are set, and the options.
///
/// `Debug` shows what is set, and no value.
#[derive(Clone)]
pub struct Draft<'a, H: 'static = ()> {
    client: &'a ClientCore,
    description: &'static Description<H>,
    /// By the names of the setters.
    parameters: Vec<(&'static str, Encoded)>,
    body: Result<Option<H>, String>,
    /// What the call has beside its parameters.
    pub options: CallOptions,
}

impl<'a, H> Draft<'a, H> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a impl ClientInfo, description: &'static Description<H>) -> Self {
        Self {
            client: client.core(),
            description,
            parameters: Vec::new(),
            body: Ok(None),
            options: CallOptions::default(),
        }
    }

    /// Sets the parameter of this setter, in place of what it was set to.
    #[must_use]
    pub fn set<K: FieldKind<Value: Serialize>, M>(
        mut self,
        setter: &'static str,
        value: impl IntoField<K, M>,
    ) -> Self {
        let encoded = match value.into_field() {
            Field::Unset => None,
            Field::Set(value) => {
                let value = super::to_json(&value);
                Some(value.map_err(|_| "cannot be written".to_owned()))
            }
            Field::Invalid(reason) => Some(Err(format!("is invalid: {reason}"))),
        };
        self.put(setter, encoded);
        self
    }

    fn put(&mut self, setter: &'static str, encoded: Option<Encoded>) {
        self.parameters.retain(|(name, _)| *name != setter);
        self.parameters
            .extend(encoded.map(|encoded| (setter, encoded)));
    }

    /// Sets the body.
    #[must_use]
    pub fn body<K, B, M>(mut self, value: impl IntoField<K, M>) -> Self
    where
        K: BodyKind<B, Held = H>,
    {
        self.body = match value.into_field() {
            Field::Unset => Ok(None),
            Field::Set(value) => Ok(K::hold(value)),
            Field::Invalid(reason) => Err(format!("the body is invalid: {reason}")),
        };
        self
    }

    /// Does `set` to the builder of the body.
    #[must_use]
    pub fn edit_body<K: BodyKind<B, Held = H>, B: Default>(
        mut self,
        set: impl FnOnce(B) -> B,
    ) -> Self {
        self.body = self.body.map(|held| Some(K::edit(held, set)));
        self
    }

    /// The call.
    ///
    /// # Errors
    ///
    /// Returns a message that names what is missing or cannot be sent.
    fn call(self) -> Result<Call, String> {
        let Description {
            operation,
            server,
            parameters,
            payload,
        } = self.description;
        let call = Call::new(*operation, self.options);
        let mut call = with_parameters(call, *server, parameters, self.parameters)?;
        if let Some(payload) = payload {
            match self.body? {
                Some(body) => (payload.send)(payload, body, &mut call)?,
                None if payload.is_required => return Err("the body is not set".to_owned()),
                None => {}
            }
        }
        Ok(call)
    }

    /// Sends the call.
    ///
    /// # Errors
    ///
    /// Returns an error if a parameter or the body is missing or cannot be sent, and all that
    /// [`Call::send`] and the reading of the response fail with.
    pub fn send<T, E>(
        self,
        reading: Reading<T, E>,
    ) -> impl Future<Output = Result<ResponseValue<T>, Error<E>>> + Send + use<'a, T, E, H> {
        let client = self.client;
        let call = self.call();
        Call::read(client, call, reading)
    }

    /// The same in a box.
    pub fn into_future<T: 'a, E: 'a>(self, reading: Reading<T, E>) -> CallFuture<'a, T, E> {
        Box::pin(self.send(reading))
    }

    /// The pages of the list that the call begins.
    pub fn pages<T: 'static, E: 'static>(
        self,
        reading: Reading<T, E>,
        paging: Paging,
        facts: fn(&T) -> PageFacts,
    ) -> Pages<T, E> {
        Pages::new(self.client, self.call(), reading, paging, facts)
    }
}

/// The call with its server and its parameters, which are the same for every kind of body.
fn with_parameters(
    mut call: Call,
    server: Option<&'static str>,
    parameters: &[Parameter],
    mut set: Vec<(&'static str, Encoded)>,
) -> Result<Call, String> {
    if let Some(server) = server {
        call.server(server);
    }
    for parameter in parameters {
        let mut set = set.iter_mut();
        let value = set.find(|(setter, _)| *setter == parameter.setter);
        let value = value.map(|(_, value)| std::mem::replace(value, Ok(Default::default())));
        parameter.write(value, &mut call)?;
    }
    Ok(call)
}

impl Draft<'_, Whole<Body>> {
    /// Sets the body to bytes or a stream of them.
    #[must_use]
    pub fn bytes(mut self, body: impl Into<Body>) -> Self {
        self.body = Ok(Some(body.into().into()));
        self
    }
}

impl<H> fmt::Debug for Draft<'_, H> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let set = self.parameters.iter().map(|(setter, _)| *setter);
        let body = (!matches!(self.body, Ok(None))).then_some("body");
        f.debug_struct("Draft")
            .field("set", &set.chain(body).collect::<Vec<_>>())
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
