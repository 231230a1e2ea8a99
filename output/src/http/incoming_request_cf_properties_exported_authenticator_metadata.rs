//! `IncomingRequestCfPropertiesExportedAuthenticatorMetadata`: Metadata about the request's TLS handshake
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// Metadata about the request's TLS handshake
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IncomingRequestCfPropertiesExportedAuthenticatorMetadata {
    /// The client's [`HELLO` message](https://www.rfc-editor.org/rfc/rfc5246#section-7.4.1.2), encoded in hexadecimal
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "44372ba35fa1270921d318f34c12f155dc87b682cf36a790cfaa3ba8737a1b5d"
    /// ```
    #[doc(alias = "clientHandshake")]
    pub client_handshake: String,
    /// The server's [`HELLO` message](https://www.rfc-editor.org/rfc/rfc5246#section-7.4.1.2), encoded in hexadecimal
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "44372ba35fa1270921d318f34c12f155dc87b682cf36a790cfaa3ba8737a1b5d"
    /// ```
    #[doc(alias = "serverHandshake")]
    pub server_handshake: String,
    /// The client's [`FINISHED` message](https://www.rfc-editor.org/rfc/rfc5246#section-7.4.9), encoded in hexadecimal
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "084ee802fe1348f688220e2a6040a05b2199a761f33cf753abb1b006792d3f8b"
    /// ```
    #[doc(alias = "clientFinished")]
    pub client_finished: String,
    /// The server's [`FINISHED` message](https://www.rfc-editor.org/rfc/rfc5246#section-7.4.9), encoded in hexadecimal
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "084ee802fe1348f688220e2a6040a05b2199a761f33cf753abb1b006792d3f8b"
    /// ```
    #[doc(alias = "serverFinished")]
    pub server_finished: String,
}

impl IncomingRequestCfPropertiesExportedAuthenticatorMetadata {
    /// With all that there is.
    ///
    /// - `client_handshake`: The client's [`HELLO` message](https://www.rfc-editor.org/rfc/rfc5246#section-7.4.1.2), encoded in hexadecimal
    /// - `server_handshake`: The server's [`HELLO` message](https://www.rfc-editor.org/rfc/rfc5246#section-7.4.1.2), encoded in hexadecimal
    /// - `client_finished`: The client's [`FINISHED` message](https://www.rfc-editor.org/rfc/rfc5246#section-7.4.9), encoded in hexadecimal
    /// - `server_finished`: The server's [`FINISHED` message](https://www.rfc-editor.org/rfc/rfc5246#section-7.4.9), encoded in hexadecimal
    #[inline]
    pub fn new(
        client_handshake: impl Into<String>,
        server_handshake: impl Into<String>,
        client_finished: impl Into<String>,
        server_finished: impl Into<String>,
    ) -> Self {
        Self {
            client_handshake: client_handshake.into(),
            server_handshake: server_handshake.into(),
            client_finished: client_finished.into(),
            server_finished: server_finished.into(),
        }
    }
}
