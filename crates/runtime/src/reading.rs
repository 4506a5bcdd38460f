//! Responses on their way to values: how the body is read and decoded, and with which error that fails.

use serde::de::DeserializeOwned;
use zeroize::Zeroizing;

use super::body::{self, ReadError};
use super::call_secrets::CallSecrets;
use super::decode::DecodeError;
use super::error::Error;
use super::response::{Body, Head, Response, ResponseValue};

impl<E: DeserializeOwned> Error<E> {
    /// The error of a response whose body the document describes; that of decoding it where it does
    /// not decode.
    pub async fn documented(response: Response) -> Self {
        match ResponseValue::from_response(response).await {
            Ok(value) => Self::announced(value),
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
        Err(ReadError::Connection(source)) => Err(Error::ResponseBodyError(head.status, source)),
    }
}

impl<T: DeserializeOwned> ResponseValue<T> {
    /// Reads and decodes a response whose body is JSON.
    ///
    /// An error whose body does not match the API's document is [`Error::UnexpectedResponse`], with its
    /// status, headers and message.
    pub async fn from_response<E>(response: Response) -> Result<Self, Error<E>> {
        let Response {
            mut head,
            body,
            limit,
        } = response;
        let response = match body {
            Body::Unread(response) => *response,
            Body::Error(bytes) => {
                let error = match serde_json::from_slice(&bytes) {
                    Ok(inner) => return Ok(Self::decoded(inner, head, Some(bytes))),
                    Err(error) => error,
                };
                head.mismatch =
                    DecodeError::of_error::<T>(&error, &bytes, &head.secrets.redactor());
                let body = Body::Error(bytes);
                return Err(Error::UnexpectedResponse(Response { head, body, limit }));
            }
        };
        let (mut head, bytes) = read(response, limit, head).await?;
        match serde_json::from_slice(&bytes) {
            Ok(inner) => {
                head.secrets = CallSecrets::default();
                Ok(Self::decoded(inner, head, None))
            }
            Err(error) => {
                head.secrets.resolve();
                let secrets = head.secrets.redactor();
                let error = DecodeError::new::<T>(&error, &bytes, &head.headers, &secrets);
                let response = ResponseValue::decoded((), head, Some(bytes));
                Err(Error::InvalidResponsePayload(response, error))
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
        if response.is_json() {
            Self::from_response(response).await
        } else {
            Self::text(response).await
        }
    }
}
