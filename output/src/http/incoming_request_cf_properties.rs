//! `IncomingRequestCfProperties`: Request metadata provided by Cloudflare's edge.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

#![allow(deprecated)]

use std::time::Duration;

use super::{
    ContinentCode, IncomingRequestCfPropertiesBotManagementEnterpriseBotManagement,
    IncomingRequestCfPropertiesCountry, IncomingRequestCfPropertiesExportedAuthenticatorMetadata,
    IncomingRequestCfPropertiesTlsClientAuthOrPlaceholder,
};
use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// Request metadata provided by Cloudflare's edge.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IncomingRequestCfProperties {
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
    /// Results of Cloudflare's Bot Management analysis
    #[doc(alias = "botManagement")]
    pub bot_management: IncomingRequestCfPropertiesBotManagementEnterpriseBotManagement,
    /// Duplicate of `botManagement.score`.
    #[doc(alias = "clientTrustScore")]
    #[deprecated]
    pub client_trust_score: u32,
    /// Custom metadata set per-host in [Cloudflare for SaaS](https://developers.cloudflare.com/cloudflare-for-platforms/cloudflare-for-saas/).
    ///
    /// This field is only present if you have Cloudflare for SaaS enabled on your account
    /// and you have followed the required steps to enable it.
    #[doc(alias = "hostMetadata")]
    pub host_metadata: Option<Js>,
    /// The [ISO 3166-1 Alpha 2](https://www.iso.org/iso-3166-country-codes.html) country code the request originated from.
    ///
    /// If your worker is [configured to accept TOR connections](https://support.cloudflare.com/hc/en-us/articles/203306930-Understanding-Cloudflare-Tor-support-and-Onion-Routing), this may also be `"T1"`, indicating a request that originated over TOR.
    ///
    /// If Cloudflare is unable to determine where the request originated this property is omitted.
    ///
    /// The country code `"T1"` is used for requests originating on TOR.
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "GB"
    /// ```
    pub country: Option<IncomingRequestCfPropertiesCountry>,
    /// If present, this property indicates that the request originated in the EU
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "1"
    /// ```
    #[doc(alias = "isEUCountry")]
    #[js(rename = "isEUCountry")]
    pub is_eu_country: Option<String>,
    /// A two-letter code indicating the continent the request originated from.
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "AN"
    /// ```
    pub continent: Option<ContinentCode>,
    /// The city the request originated from
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "Austin"
    /// ```
    pub city: Option<String>,
    /// Postal code of the incoming request
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "78701"
    /// ```
    #[doc(alias = "postalCode")]
    pub postal_code: Option<String>,
    /// Latitude of the incoming request
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "30.27130"
    /// ```
    pub latitude: Option<String>,
    /// Longitude of the incoming request
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "-97.74260"
    /// ```
    pub longitude: Option<String>,
    /// Timezone of the incoming request
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "America/Chicago"
    /// ```
    pub timezone: Option<String>,
    /// If known, the ISO 3166-2 name for the first level region associated with
    /// the IP address of the incoming request
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "Texas"
    /// ```
    pub region: Option<String>,
    /// If known, the ISO 3166-2 code for the first-level region associated with
    /// the IP address of the incoming request
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "TX"
    /// ```
    #[doc(alias = "regionCode")]
    pub region_code: Option<String>,
    /// Metro code (DMA) of the incoming request
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "635"
    /// ```
    #[doc(alias = "metroCode")]
    pub metro_code: Option<String>,
    /// Information about the client certificate presented to Cloudflare.
    ///
    /// This is populated when the incoming request is served over TLS using
    /// either Cloudflare Access or API Shield (mTLS)
    /// and the presented SSL certificate has a valid
    /// [Certificate Serial Number](https://ldapwiki.com/wiki/Certificate%20Serial%20Number)
    /// (i.e., not `null` or `""`).
    ///
    /// Otherwise, a set of placeholder values are used.
    ///
    /// The property `certPresented` will be set to `"1"` when
    /// the object is populated (i.e. the above conditions were met).
    #[doc(alias = "tlsClientAuth")]
    pub tls_client_auth: IncomingRequestCfPropertiesTlsClientAuthOrPlaceholder,
}

impl IncomingRequestCfProperties {
    /// With what must be set, and nothing else.
    ///
    /// - `colo`: The three-letter [IATA](https://en.wikipedia.org/wiki/IATA_airport_code) airport code of the data center that the request hit.
    /// - `edge_request_keep_alive_status`: Represents the upstream's response to a [TCP `keepalive` message](https://tldp.org/HOWTO/TCP-Keepalive-HOWTO/overview.html) from cloudflare.
    /// - `http_protocol`: The HTTP Protocol the request used.
    /// - `request_priority`: The browser-requested prioritization information in the request object.
    /// - `tls_version`: The TLS version of the connection to Cloudflare. In requests served over plaintext (without TLS), this property is the empty string `""`.
    /// - `tls_cipher`: The cipher for the connection to Cloudflare. In requests served over plaintext (without TLS), this property is the empty string `""`.
    /// - `bot_management`: Results of Cloudflare's Bot Management analysis
    /// - `client_trust_score`: Duplicate of `botManagement.score`.
    /// - `tls_client_auth`: Information about the client certificate presented to Cloudflare.
    #[inline]
    pub fn new(
        colo: impl Into<String>,
        edge_request_keep_alive_status: u32,
        http_protocol: impl Into<String>,
        request_priority: impl Into<String>,
        tls_version: impl Into<String>,
        tls_cipher: impl Into<String>,
        bot_management: IncomingRequestCfPropertiesBotManagementEnterpriseBotManagement,
        client_trust_score: u32,
        tls_client_auth: impl Into<IncomingRequestCfPropertiesTlsClientAuthOrPlaceholder>,
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
            bot_management,
            client_trust_score,
            host_metadata: None,
            country: None,
            is_eu_country: None,
            continent: None,
            city: None,
            postal_code: None,
            latitude: None,
            longitude: None,
            timezone: None,
            region: None,
            region_code: None,
            metro_code: None,
            tls_client_auth: tls_client_auth.into(),
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

    /// Custom metadata set per-host in [Cloudflare for SaaS](https://developers.cloudflare.com/cloudflare-for-platforms/cloudflare-for-saas/).
    ///
    /// This field is only present if you have Cloudflare for SaaS enabled on your account
    /// and you have followed the required steps to enable it.
    #[doc(alias = "hostMetadata")]
    #[inline]
    pub fn host_metadata(mut self, host_metadata: impl IntoJs) -> Self {
        self.host_metadata = Some(host_metadata.into_js());
        self
    }

    /// The [ISO 3166-1 Alpha 2](https://www.iso.org/iso-3166-country-codes.html) country code the request originated from.
    ///
    /// If your worker is [configured to accept TOR connections](https://support.cloudflare.com/hc/en-us/articles/203306930-Understanding-Cloudflare-Tor-support-and-Onion-Routing), this may also be `"T1"`, indicating a request that originated over TOR.
    ///
    /// If Cloudflare is unable to determine where the request originated this property is omitted.
    ///
    /// The country code `"T1"` is used for requests originating on TOR.
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "GB"
    /// ```
    #[inline]
    pub fn country(mut self, country: impl Into<IncomingRequestCfPropertiesCountry>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// If present, this property indicates that the request originated in the EU
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "1"
    /// ```
    #[doc(alias = "isEUCountry")]
    #[inline]
    pub fn is_eu_country(mut self, is_eu_country: impl Into<String>) -> Self {
        self.is_eu_country = Some(is_eu_country.into());
        self
    }

    /// A two-letter code indicating the continent the request originated from.
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "AN"
    /// ```
    #[inline]
    pub fn continent(mut self, continent: ContinentCode) -> Self {
        self.continent = Some(continent);
        self
    }

    /// The city the request originated from
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "Austin"
    /// ```
    #[inline]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Postal code of the incoming request
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "78701"
    /// ```
    #[doc(alias = "postalCode")]
    #[inline]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// Latitude of the incoming request
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "30.27130"
    /// ```
    #[inline]
    pub fn latitude(mut self, latitude: impl Into<String>) -> Self {
        self.latitude = Some(latitude.into());
        self
    }

    /// Longitude of the incoming request
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "-97.74260"
    /// ```
    #[inline]
    pub fn longitude(mut self, longitude: impl Into<String>) -> Self {
        self.longitude = Some(longitude.into());
        self
    }

    /// Timezone of the incoming request
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "America/Chicago"
    /// ```
    #[inline]
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.timezone = Some(timezone.into());
        self
    }

    /// If known, the ISO 3166-2 name for the first level region associated with
    /// the IP address of the incoming request
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "Texas"
    /// ```
    #[inline]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// If known, the ISO 3166-2 code for the first-level region associated with
    /// the IP address of the incoming request
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "TX"
    /// ```
    #[doc(alias = "regionCode")]
    #[inline]
    pub fn region_code(mut self, region_code: impl Into<String>) -> Self {
        self.region_code = Some(region_code.into());
        self
    }

    /// Metro code (DMA) of the incoming request
    ///
    /// # In JavaScript
    ///
    /// ```ts
    /// "635"
    /// ```
    #[doc(alias = "metroCode")]
    #[inline]
    pub fn metro_code(mut self, metro_code: impl Into<String>) -> Self {
        self.metro_code = Some(metro_code.into());
        self
    }
}
