//! Responses on their way to values: how the body is read and decoded, and with which error that fails.

use reqwest::{StatusCode, Upgraded};
use serde::de::DeserializeOwned;
use zeroize::Zeroizing;

use super::body::{self, ReadError};
use super::call_secrets::CallSecrets;
use super::decode;
use super::display_url::without_query;
use super::error::Error;
use super::response::{Body, Head, Response, ResponseValue};

impl<E: DeserializeOwned> Error<E> {
    /// The error of a response whose body the document describes; that of decoding it where it does
    /// not decode.
    pub async fn documented(response: Response) -> Self {
        match ResponseValue::from_response(response).await {
            Ok(value) => Self::ErrorResponse(value),
            Err(error) => error,
        }
    }
}

/// Reads the body of a success.
async fn read<E>(
    response: reqwest::Response,
    limit: usize,
    mut head: Box<Head>,
) -> Result<(Box<Head>, Zeroizing<Vec<u8>>), Error<E>> {
    match body::read_whole(response, limit).await {
        Ok(bytes) => Ok((head, bytes)),
        Err(ReadError::TooLong) => {
            head.secrets.resolve();
            Err(Error::ResponseTooLong(ResponseValue::decoded(
                (),
                head,
                None,
            )))
        }
        Err(ReadError::Connection(source)) => {
            Err(Error::ResponseBodyError(head.status, without_query(source)))
        }
    }
}

impl<T: DeserializeOwned> ResponseValue<T> {
    /// Reads and decodes a response whose body is JSON.
    ///
    /// An error whose body does not match the API's document is [`Error::UnexpectedResponse`], with its
    /// status, headers and message.
    pub async fn from_response<E>(response: Response) -> Result<Self, Error<E>> {
        let Response { head, body, limit } = response;
        match body {
            Body::Error(bytes) => match serde_json::from_slice(&bytes) {
                Ok(inner) => Ok(Self::decoded(inner, head, Some(bytes))),
                Err(_) => Err(Error::UnexpectedResponse(Response {
                    head,
                    body: Body::Error(bytes),
                    limit,
                })),
            },
            Body::Unread(response) => {
                let (mut head, bytes) = read(*response, limit, head).await?;
                match serde_json::from_slice(&bytes) {
                    Ok(inner) => {
                        head.secrets = CallSecrets::default();
                        Ok(Self::decoded(inner, head, None))
                    }
                    Err(error) => {
                        head.secrets.resolve();
                        let secrets = head.secrets.redactor();
                        let error =
                            decode::DecodeError::new::<T>(&error, &bytes, &head.headers, &secrets);
                        Err(Error::InvalidResponsePayload(
                            ResponseValue::decoded((), head, Some(bytes)),
                            error,
                        ))
                    }
                }
            }
        }
    }
}

impl ResponseValue<String> {
    /// Reads a response whose body is text; what is not UTF-8 in it is replaced.
    pub async fn text<E>(response: Response) -> Result<Self, Error<E>> {
        let Response { head, body, limit } = response;
        match body {
            Body::Error(bytes) => {
                let text = String::from_utf8_lossy(&bytes).into_owned();
                Ok(Self::decoded(text, head, Some(bytes)))
            }
            Body::Unread(response) => {
                let (head, bytes) = read(*response, limit, head).await?;
                let text = String::from_utf8_lossy(&bytes).into_owned();
                Ok(Self::decoded(text, head, None))
            }
        }
    }
}

impl ResponseValue<String> {
    /// Reads a response whose body is a string, as JSON where the response states so, else as text.
    pub async fn json_or_text<E>(response: Response) -> Result<Self, Error<E>> {
        match response.is_json() {
            true => Self::from_response(response).await,
            false => Self::text(response).await,
        }
    }
}

impl ResponseValue<Upgraded> {
    /// A response that switches the connection to another protocol.
    pub async fn upgrade<E>(response: Response) -> Result<Self, Error<E>> {
        let is_switch = response.status() == StatusCode::SWITCHING_PROTOCOLS;
        match response {
            Response {
                head,
                body: Body::Unread(response),
                ..
            } if is_switch => {
                let upgraded = response
                    .upgrade()
                    .await
                    .map_err(|source| Error::InvalidUpgrade(without_query(source)))?;
                Ok(Self::decoded(upgraded, head, None))
            }
            other => Err(Error::UnexpectedResponse(other)),
        }
    }
}
