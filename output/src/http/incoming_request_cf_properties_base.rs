//! `IncomingRequestCfPropertiesBase`: The dictionary [`IncomingRequestCfPropertiesBase`](https://developers.cloudflare.com/workers/runtime-apis/fetch/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use super::IncomingRequestCfPropertiesExportedAuthenticatorMetadata;
use crate::{FromJs, IntoJs};

/// The dictionary [`IncomingRequestCfPropertiesBase`](https://developers.cloudflare.com/workers/runtime-apis/fetch/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IncomingRequestCfPropertiesBase {
    /// [ASN](https://www.iana.org/assignments/as-numbers/as-numbers.xhtml) of the incoming request.
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// 395747
    /// ```
    pub asn: Option<u32>,
    /// The organization which owns the ASN of the incoming request.
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "Google Cloud"
    /// ```
    #[doc(alias = "asOrganization")]
    pub as_organization: Option<String>,
    /// The original value of the `Accept-Encoding` header if Cloudflare modified it.
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "gzip, deflate, br"
    /// ```
    #[doc(alias = "clientAcceptEncoding")]
    pub client_accept_encoding: Option<String>,
    /// The number of milliseconds it took for the request to reach your worker.
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// 22
    /// ```
    #[doc(alias = "clientTcpRtt")]
    #[js(unit = "milliseconds")]
    pub client_tcp_rtt: Option<Duration>,
    /// The three-letter [IATA](https://en.wikipedia.org/wiki/IATA_airport_code)
    /// airport code of the data center that the request hit.
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "DFW"
    /// ```
    pub colo: String,
    /// Represents the upstream's response to a
    /// [TCP `keepalive` message](https://tldp.org/HOWTO/TCP-Keepalive-HOWTO/overview.html)
    /// from cloudflare.
    ///
    /// For workers with no upstream, this will always be `1`.
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// 3
    /// ```
    #[doc(alias = "edgeRequestKeepAliveStatus")]
    pub edge_request_keep_alive_status: u32,
    /// The HTTP Protocol the request used.
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "HTTP/2"
    /// ```
    #[doc(alias = "httpProtocol")]
    pub http_protocol: String,
    /// The browser-requested prioritization information in the request object.
    ///
    /// If no information was set, defaults to the empty string `""`
    ///
    /// Defaults to `""`.
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "weight=192;exclusive=0;group=3;group-weight=127"
    /// ```
    #[doc(alias = "requestPriority")]
    pub request_priority: String,
    /// The TLS version of the connection to Cloudflare.
    /// In requests served over plaintext (without TLS), this property is the empty string `""`.
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "TLSv1.3"
    /// ```
    #[doc(alias = "tlsVersion")]
    pub tls_version: String,
    /// The cipher for the connection to Cloudflare.
    /// In requests served over plaintext (without TLS), this property is the empty string `""`.
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "AEAD-AES128-GCM-SHA256"
    /// ```
    #[doc(alias = "tlsCipher")]
    pub tls_cipher: String,
    /// Metadata containing the [`HELLO`](https://www.rfc-editor.org/rfc/rfc5246#section-7.4.1.2) and [`FINISHED`](https://www.rfc-editor.org/rfc/rfc5246#section-7.4.9) messages from this request's TLS handshake.
    ///
    /// If the incoming request was served over plaintext (without TLS) this field is undefined.
    #[doc(alias = "tlsExportedAuthenticator")]
    pub tls_exported_authenticator:
        Option<IncomingRequestCfPropertiesExportedAuthenticatorMetadata>,
}

impl IncomingRequestCfPropertiesBase {
    /// With what must be set, and nothing else.
    ///
    /// - `colo`: The three-letter [IATA](https://en.wikipedia.org/wiki/IATA_airport_code) airport code of the data center that the request hit.
    /// - `edge_request_keep_alive_status`: Represents the upstream's response to a [TCP `keepalive` message](https://tldp.org/HOWTO/TCP-Keepalive-HOWTO/overview.html) from cloudflare.
    /// - `http_protocol`: The HTTP Protocol the request used.
    /// - `request_priority`: The browser-requested prioritization information in the request object.
    /// - `tls_version`: The TLS version of the connection to Cloudflare. In requests served over plaintext (without TLS), this property is the empty string `""`.
    /// - `tls_cipher`: The cipher for the connection to Cloudflare. In requests served over plaintext (without TLS), this property is the empty string `""`.
    #[inline]
    pub fn new(
        colo: impl Into<String>,
        edge_request_keep_alive_status: u32,
        http_protocol: impl Into<String>,
        request_priority: impl Into<String>,
        tls_version: impl Into<String>,
        tls_cipher: impl Into<String>,
    ) -> Self {
        Self {
            asn: None,
            as_organization: None,
            client_accept_encoding: None,
            client_tcp_rtt: None,
            colo: colo.into(),
            edge_request_keep_alive_status,
            http_protocol: http_protocol.into(),
            request_priority: request_priority.into(),
            tls_version: tls_version.into(),
            tls_cipher: tls_cipher.into(),
            tls_exported_authenticator: None,
        }
    }

    /// [ASN](https://www.iana.org/assignments/as-numbers/as-numbers.xhtml) of the incoming request.
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// 395747
    /// ```
    #[inline]
    pub fn asn(mut self, asn: u32) -> Self {
        self.asn = Some(asn);
        self
    }

    /// The organization which owns the ASN of the incoming request.
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "Google Cloud"
    /// ```
    #[doc(alias = "asOrganization")]
    #[inline]
    pub fn as_organization(mut self, as_organization: impl Into<String>) -> Self {
        self.as_organization = Some(as_organization.into());
        self
    }

    /// The original value of the `Accept-Encoding` header if Cloudflare modified it.
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "gzip, deflate, br"
    /// ```
    #[doc(alias = "clientAcceptEncoding")]
    #[inline]
    pub fn client_accept_encoding(mut self, client_accept_encoding: impl Into<String>) -> Self {
        self.client_accept_encoding = Some(client_accept_encoding.into());
        self
    }

    /// The number of milliseconds it took for the request to reach your worker.
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// 22
    /// ```
    #[doc(alias = "clientTcpRtt")]
    #[inline]
    pub fn client_tcp_rtt(mut self, client_tcp_rtt: Duration) -> Self {
        self.client_tcp_rtt = Some(client_tcp_rtt);
        self
    }

    /// Metadata containing the [`HELLO`](https://www.rfc-editor.org/rfc/rfc5246#section-7.4.1.2) and [`FINISHED`](https://www.rfc-editor.org/rfc/rfc5246#section-7.4.9) messages from this request's TLS handshake.
    ///
    /// If the incoming request was served over plaintext (without TLS) this field is undefined.
    #[doc(alias = "tlsExportedAuthenticator")]
    #[inline]
    pub fn tls_exported_authenticator(
        mut self,
        tls_exported_authenticator: IncomingRequestCfPropertiesExportedAuthenticatorMetadata,
    ) -> Self {
        self.tls_exported_authenticator = Some(tls_exported_authenticator);
        self
    }
}
