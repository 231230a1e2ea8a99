//! Making responses.

use std::borrow::Cow;

use crate::rt::{handle, sys, Js, Pack, Result};
use crate::Response;

impl Response {
    /// A response with a text, status 200.
    ///
    /// # Errors
    /// What JavaScript throws.
    #[inline]
    pub fn ok(text: impl AsRef<str>) -> Result<Response> {
        let text = text.as_ref();
        // SAFETY: the text is alive during the call; the result is ours.
        handle(unsafe { sys::response_text(text.as_ptr(), text.len()) })
    }

    /// A response with a page.
    ///
    /// # Errors
    /// What JavaScript throws.
    pub fn html(page: impl AsRef<str>) -> Result<Response> {
        let builder = Response::builder().header("content-type", "text/html;charset=utf-8");
        builder.text(page.as_ref())
    }

    /// A response with bytes.
    ///
    /// # Errors
    /// What JavaScript throws.
    pub fn from_bytes(bytes: impl AsRef<[u8]>) -> Result<Response> {
        Response::builder().bytes(bytes.as_ref())
    }

    /// A response with a value as JSON.
    ///
    /// # Errors
    /// If the value cannot be said in JSON.
    #[cfg(feature = "serde")]
    pub fn from_json<T: serde::Serialize + ?Sized>(value: &T) -> Result<Response> {
        Response::builder().json(value)
    }

    /// The answer to a request for a WebSocket, status 101: the client gets `socket`, which is one end of a `WebSocketPair`.
    ///
    /// # Errors
    /// If the socket was given away or accepted before.
    #[cfg(feature = "websocket")]
    pub fn from_web_socket(socket: &crate::websocket::WebSocket) -> Result<Response> {
        Response::builder().status(101).body(Body::WebSocket(socket))
    }

    /// A response with a status, headers and any body.
    pub fn builder() -> ResponseBuilder<'static> {
        ResponseBuilder::new()
    }
}

/// What a response is made with: status and headers, and at the end the body.
#[must_use = "a builder makes a response by `text`, `bytes`, `empty`, `stream` .."]
pub struct ResponseBuilder<'a> {
    status: u16,
    headers: Vec<(u8, Cow<'a, str>, Cow<'a, str>)>,
}

/// The body of a response.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Body<'a> {
    /// None.
    Empty,
    /// Text.
    Text(&'a str),
    /// Bytes.
    Bytes(&'a [u8]),
    /// Whatever JavaScript takes: a stream, a form, a blob.
    Js(&'a Js),
    /// One end of a `WebSocketPair`, with the status 101.
    #[cfg(feature = "websocket")]
    WebSocket(&'a crate::websocket::WebSocket),
}

impl<'a> ResponseBuilder<'a> {
    const fn new() -> ResponseBuilder<'a> {
        ResponseBuilder { status: 200, headers: Vec::new() }
    }

    /// The status.
    pub fn status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    /// Sets a header.
    pub fn header<'b>(
        self,
        name: impl Into<Cow<'b, str>>,
        value: impl Into<Cow<'b, str>>,
    ) -> ResponseBuilder<'b>
    where
        'a: 'b,
    {
        self.with(0, name.into(), value.into())
    }

    /// Adds a header: one that is there already (`set-cookie`) stays.
    pub fn append_header<'b>(
        self,
        name: impl Into<Cow<'b, str>>,
        value: impl Into<Cow<'b, str>>,
    ) -> ResponseBuilder<'b>
    where
        'a: 'b,
    {
        self.with(1, name.into(), value.into())
    }

    fn with<'b>(self, how: u8, name: Cow<'b, str>, value: Cow<'b, str>) -> ResponseBuilder<'b>
    where
        'a: 'b,
    {
        let mut builder: ResponseBuilder<'b> = self;
        builder.headers.push((how, name, value));
        builder
    }

    /// Makes the response with a text.
    ///
    /// # Errors
    /// If the status, a header's name or its value is not allowed; so in all of these.
    pub fn text(self, text: &str) -> Result<Response> {
        self.body(Body::Text(text))
    }

    /// Makes the response with bytes.
    ///
    /// # Errors
    /// See [`text`](Self::text).
    pub fn bytes(self, bytes: &[u8]) -> Result<Response> {
        self.body(Body::Bytes(bytes))
    }

    /// Makes the response with a value as JSON.
    ///
    /// # Errors
    /// See [`text`](Self::text), and if the value cannot be said in JSON.
    #[cfg(feature = "serde")]
    pub fn json<T: serde::Serialize + ?Sized>(self, value: &T) -> Result<Response> {
        let json = serde_json::to_vec(value)?;
        self.header("content-type", "application/json").body(Body::Bytes(&json))
    }

    /// Makes the response without a body.
    ///
    /// # Errors
    /// See [`text`](Self::text).
    pub fn empty(self) -> Result<Response> {
        self.body(Body::Empty)
    }

    /// Makes the response with anything that JavaScript takes for a body: a `ReadableStream`, `FormData`, `Blob`.
    ///
    /// # Errors
    /// See [`text`](Self::text), and if it is none of these.
    pub fn stream(self, body: &impl AsRef<Js>) -> Result<Response> {
        self.body(Body::Js(body.as_ref()))
    }

    /// Makes the response.
    ///
    /// # Errors
    /// See [`text`](Self::text).
    pub fn body(self, body: Body<'_>) -> Result<Response> {
        let mut pack = Pack::new();
        pack.u32(u32::from(self.status));
        pack.count(self.headers.len());
        for (how, name, value) in &self.headers {
            pack.u8(*how);
            pack.text(name);
            pack.text(value);
        }
        match &body {
            Body::Empty => pack.arm(0),
            Body::Text(text) => {
                pack.arm(1);
                pack.text(text);
            }
            Body::Bytes(bytes) => {
                pack.arm(2);
                pack.bytes(*bytes);
            }
            Body::Js(js) => {
                pack.arm(3);
                pack.handle(js);
            }
            #[cfg(feature = "websocket")]
            Body::WebSocket(socket) => {
                pack.arm(4);
                pack.handle(socket);
            }
        }
        // SAFETY: the pack, and with it all that it points to, is alive during the call; the result is ours.
        handle(unsafe { sys::response(pack.as_ptr(), pack.len()) })
    }
}
