//! `IncomingRequestCfProperties`: Request metadata provided by Cloudflare's edge.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/http.jsonc`.

#![allow(deprecated)]

use super::{
    ContinentCode, IncomingRequestCfPropertiesBotManagementEnterpriseBotManagement,
    IncomingRequestCfPropertiesExportedAuthenticatorMetadata,
};
use crate::rt::{self, IntoJs, Js, Result};

/// Request metadata provided by Cloudflare's edge.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct IncomingRequestCfProperties {
    /// [ASN](https://www.iana.org/assignments/as-numbers/as-numbers.xhtml) of the incoming request.
    ///
    /// # In JavaScript
    /// ```ts
    /// 395747
    /// ```
    pub asn: Option<f64>,
    /// The organization which owns the ASN of the incoming request.
    ///
    /// # In JavaScript
    /// ```ts
    /// "Google Cloud"
    /// ```
    #[doc(alias = "asOrganization")]
    pub as_organization: Option<String>,
    /// The original value of the `Accept-Encoding` header if Cloudflare modified it.
    ///
    /// # In JavaScript
    /// ```ts
    /// "gzip, deflate, br"
    /// ```
    #[doc(alias = "clientAcceptEncoding")]
    pub client_accept_encoding: Option<String>,
    /// The number of milliseconds it took for the request to reach your worker.
    ///
    /// # In JavaScript
    /// ```ts
    /// 22
    /// ```
    #[doc(alias = "clientTcpRtt")]
    pub client_tcp_rtt: Option<f64>,
    /// The three-letter [IATA](https://en.wikipedia.org/wiki/IATA_airport_code)
    /// airport code of the data center that the request hit.
    ///
    /// # In JavaScript
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
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`0 | 1 | 2 | 3 | 4 | 5`).
    ///
    /// # In JavaScript
    /// ```ts
    /// 3
    /// ```
    #[doc(alias = "edgeRequestKeepAliveStatus")]
    pub edge_request_keep_alive_status: Js,
    /// The HTTP Protocol the request used.
    ///
    /// # In JavaScript
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
    /// ```ts
    /// "weight=192;exclusive=0;group=3;group-weight=127"
    /// ```
    #[doc(alias = "requestPriority")]
    pub request_priority: String,
    /// The TLS version of the connection to Cloudflare.
    /// In requests served over plaintext (without TLS), this property is the empty string `""`.
    ///
    /// # In JavaScript
    /// ```ts
    /// "TLSv1.3"
    /// ```
    #[doc(alias = "tlsVersion")]
    pub tls_version: String,
    /// The cipher for the connection to Cloudflare.
    /// In requests served over plaintext (without TLS), this property is the empty string `""`.
    ///
    /// # In JavaScript
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
    pub client_trust_score: f64,
    /// Custom metadata set per-host in [Cloudflare for SaaS](https://developers.cloudflare.com/cloudflare-for-platforms/cloudflare-for-saas/).
    ///
    /// This field is only present if you have Cloudflare for SaaS enabled on your account
    /// and you have followed the required steps to enable it.
    ///
    /// Untyped here: type parameter: no rule for a type parameter inside a declared type yet (`HostMetadata`).
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
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`Iso3166Alpha2Code | "T1"`).
    ///
    /// # In JavaScript
    /// ```ts
    /// "GB"
    /// ```
    pub country: Option<Js>,
    /// If present, this property indicates that the request originated in the EU
    ///
    /// # In JavaScript
    /// ```ts
    /// "1"
    /// ```
    #[doc(alias = "isEUCountry")]
    pub is_eu_country: Option<String>,
    /// A two-letter code indicating the continent the request originated from.
    ///
    /// # In JavaScript
    /// ```ts
    /// "AN"
    /// ```
    pub continent: Option<ContinentCode>,
    /// The city the request originated from
    ///
    /// # In JavaScript
    /// ```ts
    /// "Austin"
    /// ```
    pub city: Option<String>,
    /// Postal code of the incoming request
    ///
    /// # In JavaScript
    /// ```ts
    /// "78701"
    /// ```
    #[doc(alias = "postalCode")]
    pub postal_code: Option<String>,
    /// Latitude of the incoming request
    ///
    /// # In JavaScript
    /// ```ts
    /// "30.27130"
    /// ```
    pub latitude: Option<String>,
    /// Longitude of the incoming request
    ///
    /// # In JavaScript
    /// ```ts
    /// "-97.74260"
    /// ```
    pub longitude: Option<String>,
    /// Timezone of the incoming request
    ///
    /// # In JavaScript
    /// ```ts
    /// "America/Chicago"
    /// ```
    pub timezone: Option<String>,
    /// If known, the ISO 3166-2 name for the first level region associated with
    /// the IP address of the incoming request
    ///
    /// # In JavaScript
    /// ```ts
    /// "Texas"
    /// ```
    pub region: Option<String>,
    /// If known, the ISO 3166-2 code for the first-level region associated with
    /// the IP address of the incoming request
    ///
    /// # In JavaScript
    /// ```ts
    /// "TX"
    /// ```
    #[doc(alias = "regionCode")]
    pub region_code: Option<String>,
    /// Metro code (DMA) of the incoming request
    ///
    /// # In JavaScript
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
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`IncomingRequestCfPropertiesTLSClientAuth | IncomingRequestCfPropert...`).
    #[doc(alias = "tlsClientAuth")]
    pub tls_client_auth: Js,
}

impl IncomingRequestCfProperties {
    /// A `IncomingRequestCfProperties` with what it must have.
    pub fn new(
        colo: impl Into<String>,
        edge_request_keep_alive_status: impl IntoJs,
        http_protocol: impl Into<String>,
        request_priority: impl Into<String>,
        tls_version: impl Into<String>,
        tls_cipher: impl Into<String>,
        bot_management: IncomingRequestCfPropertiesBotManagementEnterpriseBotManagement,
        client_trust_score: f64,
        tls_client_auth: impl IntoJs,
    ) -> Self {
        Self {
            asn: None,
            as_organization: None,
            client_accept_encoding: None,
            client_tcp_rtt: None,
            colo: colo.into(),
            edge_request_keep_alive_status: edge_request_keep_alive_status.into_js(),
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
            tls_client_auth: tls_client_auth.into_js(),
        }
    }

    /// [ASN](https://www.iana.org/assignments/as-numbers/as-numbers.xhtml) of the incoming request.
    ///
    /// # In JavaScript
    /// ```ts
    /// 395747
    /// ```
    pub fn asn(mut self, asn: f64) -> Self {
        self.asn = Some(asn);
        self
    }

    /// The organization which owns the ASN of the incoming request.
    ///
    /// # In JavaScript
    /// ```ts
    /// "Google Cloud"
    /// ```
    #[doc(alias = "asOrganization")]
    pub fn as_organization(mut self, as_organization: impl Into<String>) -> Self {
        self.as_organization = Some(as_organization.into());
        self
    }

    /// The original value of the `Accept-Encoding` header if Cloudflare modified it.
    ///
    /// # In JavaScript
    /// ```ts
    /// "gzip, deflate, br"
    /// ```
    #[doc(alias = "clientAcceptEncoding")]
    pub fn client_accept_encoding(mut self, client_accept_encoding: impl Into<String>) -> Self {
        self.client_accept_encoding = Some(client_accept_encoding.into());
        self
    }

    /// The number of milliseconds it took for the request to reach your worker.
    ///
    /// # In JavaScript
    /// ```ts
    /// 22
    /// ```
    #[doc(alias = "clientTcpRtt")]
    pub fn client_tcp_rtt(mut self, client_tcp_rtt: f64) -> Self {
        self.client_tcp_rtt = Some(client_tcp_rtt);
        self
    }

    /// Metadata containing the [`HELLO`](https://www.rfc-editor.org/rfc/rfc5246#section-7.4.1.2) and [`FINISHED`](https://www.rfc-editor.org/rfc/rfc5246#section-7.4.9) messages from this request's TLS handshake.
    ///
    /// If the incoming request was served over plaintext (without TLS) this field is undefined.
    #[doc(alias = "tlsExportedAuthenticator")]
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
    ///
    /// Untyped here: type parameter: no rule for a type parameter inside a declared type yet (`HostMetadata`).
    #[doc(alias = "hostMetadata")]
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
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`Iso3166Alpha2Code | "T1"`).
    ///
    /// # In JavaScript
    /// ```ts
    /// "GB"
    /// ```
    pub fn country(mut self, country: impl IntoJs) -> Self {
        self.country = Some(country.into_js());
        self
    }

    /// If present, this property indicates that the request originated in the EU
    ///
    /// # In JavaScript
    /// ```ts
    /// "1"
    /// ```
    #[doc(alias = "isEUCountry")]
    pub fn is_eu_country(mut self, is_eu_country: impl Into<String>) -> Self {
        self.is_eu_country = Some(is_eu_country.into());
        self
    }

    /// A two-letter code indicating the continent the request originated from.
    ///
    /// # In JavaScript
    /// ```ts
    /// "AN"
    /// ```
    pub fn continent(mut self, continent: ContinentCode) -> Self {
        self.continent = Some(continent);
        self
    }

    /// The city the request originated from
    ///
    /// # In JavaScript
    /// ```ts
    /// "Austin"
    /// ```
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Postal code of the incoming request
    ///
    /// # In JavaScript
    /// ```ts
    /// "78701"
    /// ```
    #[doc(alias = "postalCode")]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// Latitude of the incoming request
    ///
    /// # In JavaScript
    /// ```ts
    /// "30.27130"
    /// ```
    pub fn latitude(mut self, latitude: impl Into<String>) -> Self {
        self.latitude = Some(latitude.into());
        self
    }

    /// Longitude of the incoming request
    ///
    /// # In JavaScript
    /// ```ts
    /// "-97.74260"
    /// ```
    pub fn longitude(mut self, longitude: impl Into<String>) -> Self {
        self.longitude = Some(longitude.into());
        self
    }

    /// Timezone of the incoming request
    ///
    /// # In JavaScript
    /// ```ts
    /// "America/Chicago"
    /// ```
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.timezone = Some(timezone.into());
        self
    }

    /// If known, the ISO 3166-2 name for the first level region associated with
    /// the IP address of the incoming request
    ///
    /// # In JavaScript
    /// ```ts
    /// "Texas"
    /// ```
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// If known, the ISO 3166-2 code for the first-level region associated with
    /// the IP address of the incoming request
    ///
    /// # In JavaScript
    /// ```ts
    /// "TX"
    /// ```
    #[doc(alias = "regionCode")]
    pub fn region_code(mut self, region_code: impl Into<String>) -> Self {
        self.region_code = Some(region_code.into());
        self
    }

    /// Metro code (DMA) of the incoming request
    ///
    /// # In JavaScript
    /// ```ts
    /// "635"
    /// ```
    #[doc(alias = "metroCode")]
    pub fn metro_code(mut self, metro_code: impl Into<String>) -> Self {
        self.metro_code = Some(metro_code.into());
        self
    }
}

impl rt::Encode for IncomingRequestCfProperties {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.asn);
        pack.put(&self.as_organization);
        pack.put(&self.client_accept_encoding);
        pack.put(&self.client_tcp_rtt);
        pack.put(&self.colo);
        pack.put(&self.edge_request_keep_alive_status);
        pack.put(&self.http_protocol);
        pack.put(&self.request_priority);
        pack.put(&self.tls_version);
        pack.put(&self.tls_cipher);
        pack.put(&self.tls_exported_authenticator);
        pack.put(&self.bot_management);
        pack.put(&self.client_trust_score);
        pack.put(&self.host_metadata);
        pack.put(&self.country);
        pack.put(&self.is_eu_country);
        pack.put(&self.continent);
        pack.put(&self.city);
        pack.put(&self.postal_code);
        pack.put(&self.latitude);
        pack.put(&self.longitude);
        pack.put(&self.timezone);
        pack.put(&self.region);
        pack.put(&self.region_code);
        pack.put(&self.metro_code);
        pack.put(&self.tls_client_auth);
    }
}

impl rt::Decode for IncomingRequestCfProperties {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let asn = r.get();
        let as_organization = r.get();
        let client_accept_encoding = r.get();
        let client_tcp_rtt = r.get();
        let colo = r.get();
        let edge_request_keep_alive_status = r.get();
        let http_protocol = r.get();
        let request_priority = r.get();
        let tls_version = r.get();
        let tls_cipher = r.get();
        let tls_exported_authenticator = r.get();
        let bot_management = r.get();
        let client_trust_score = r.get();
        let host_metadata = r.get();
        let country = r.get();
        let is_eu_country = r.get();
        let continent = r.get();
        let city = r.get();
        let postal_code = r.get();
        let latitude = r.get();
        let longitude = r.get();
        let timezone = r.get();
        let region = r.get();
        let region_code = r.get();
        let metro_code = r.get();
        let tls_client_auth = r.get();
        Ok(Self {
            asn: asn?,
            as_organization: as_organization?,
            client_accept_encoding: client_accept_encoding?,
            client_tcp_rtt: client_tcp_rtt?,
            colo: colo?,
            edge_request_keep_alive_status: edge_request_keep_alive_status?,
            http_protocol: http_protocol?,
            request_priority: request_priority?,
            tls_version: tls_version?,
            tls_cipher: tls_cipher?,
            tls_exported_authenticator: tls_exported_authenticator?,
            bot_management: bot_management?,
            client_trust_score: client_trust_score?,
            host_metadata: host_metadata?,
            country: country?,
            is_eu_country: is_eu_country?,
            continent: continent?,
            city: city?,
            postal_code: postal_code?,
            latitude: latitude?,
            longitude: longitude?,
            timezone: timezone?,
            region: region?,
            region_code: region_code?,
            metro_code: metro_code?,
            tls_client_auth: tls_client_auth?,
        })
    }
}
