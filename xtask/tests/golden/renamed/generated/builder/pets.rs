// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, Response, ResponseValue};
use crate::{Client, types};
use crate::responses;
impl Client {
    /// Sends a `GET` request to `/pets`.
    pub fn list_pets(&self) -> ListPets<'_> {
        ListPets::new(self)
    }

    /// The former name of [`Client::list_pets`](crate::Client::list_pets).
    #[deprecated(note = "renamed to `list_pets`")]
    pub fn list_pets_pets_get(&self) -> ListPets<'_> {
        self.list_pets()
    }

    /// Sends a `POST` request to `/pets`.
    pub fn add_animal(&self) -> AddAnimal<'_> {
        AddAnimal::new(self)
    }

    /// The former name of [`Client::add_animal`](crate::Client::add_animal).
    #[deprecated(note = "renamed to `add_animal`")]
    pub fn post_pets(&self) -> AddAnimal<'_> {
        self.add_animal()
    }
}

crate::support::call_builders!(ListPets, AddAnimal);
/// Builder for [`Client::list_pets`](crate::Client::list_pets).
#[derive(Clone)]
#[derive(Debug)]
pub struct ListPets<'a> {
    client: &'a crate::Client,
    call_options: crate::support::CallOptions,
}

impl<'a> ListPets<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            call_options: ::std::default::Default::default(),
        }
    }

    fn call(self) -> ::std::result::Result<Call, ::std::string::String> {
        Ok(
            Call::new(
                OperationInfo {
                    operation_id: "list_pets",
                    method: "GET",
                    path: "/pets",
                },
                self.call_options,
            ),
        )
    }

    /// Sends the call.
    ///
    /// A failed attempt is repeated as the retry policy of the client or the call says. Dropping the future
    /// cancels the call; the API may have processed it all the same.
    ///
    /// # Errors
    ///
    /// Returns an error if a parameter is missing or invalid, if the request fails,
    /// if the API responds with an error status, or if the response cannot be decoded.
    pub async fn send(
        self,
    ) -> ::std::result::Result<ResponseValue<responses::ListPetsSuccess>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200u16 => {
                Ok(
                    ResponseValue::<types::Pet>::from_response(response)
                        .await?
                        .map(responses::ListPetsSuccess::Ok),
                )
            }
            201u16 => {
                Ok(
                    ResponseValue::<::std::string::String>::from_response(response)
                        .await?
                        .map(responses::ListPetsSuccess::Created),
                )
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// The former name of `ListPets`.
#[deprecated(note = "renamed to `ListPets`")]
pub type ListPetsPetsGet<'a> = ListPets<'a>;

/// Builder for [`Client::add_animal`](crate::Client::add_animal).
#[derive(Clone)]
#[derive(Debug)]
pub struct AddAnimal<'a> {
    client: &'a crate::Client,
    body: ::std::result::Result<
        ::std::option::Option<types::builder::Pet>,
        ::std::string::String,
    >,
    call_options: crate::support::CallOptions,
}

impl<'a> AddAnimal<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            body: Ok(None),
            call_options: ::std::default::Default::default(),
        }
    }

    /// The whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::Pet>,
        V::Error: ::std::fmt::Display,
    {
        self.body = crate::support::wire::converted::<_, types::Pet>("body", value)
            .map(::std::convert::Into::into)
            .map(Some);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: ::std::ops::FnOnce(types::builder::Pet) -> types::builder::Pet,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> ::std::result::Result<Call, ::std::string::String> {
        let mut call = Call::new(
            OperationInfo {
                operation_id: "add_animal",
                method: "POST",
                path: "/pets",
            },
            self.call_options,
        );
        if let Some(body) = self.body? {
            let body: types::Pet = crate::support::wire::converted("body", body)?;
            call.json("application/json", &body)?;
        }
        Ok(call)
    }

    /// Sends the call.
    ///
    /// A failed attempt is repeated as the retry policy of the client or the call says. Dropping the future
    /// cancels the call; the API may have processed it all the same.
    ///
    /// # Errors
    ///
    /// Returns an error if a parameter is missing or invalid, if the request fails,
    /// if the API responds with an error status, or if the response cannot be decoded.
    pub async fn send(self) -> ::std::result::Result<ResponseValue<()>, Error<()>> {
        let response = Call::send(self.client, self.call(), "").await?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// The former name of `AddAnimal`.
#[deprecated(note = "renamed to `AddAnimal`")]
pub type PostPets<'a> = AddAnimal<'a>;
