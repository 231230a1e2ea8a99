//! `IncomingRequestCfPropertiesGeographicInformation`: Geographic data about the request's origin.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ContinentCode, IncomingRequestCfPropertiesGeographicInformationCountry};
use crate::{FromJs, IntoJs};

/// Geographic data about the request's origin.
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IncomingRequestCfPropertiesGeographicInformation {
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
    pub country: Option<IncomingRequestCfPropertiesGeographicInformationCountry>,
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
}

impl IncomingRequestCfPropertiesGeographicInformation {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    pub fn country(
        mut self,
        country: impl Into<IncomingRequestCfPropertiesGeographicInformationCountry>,
    ) -> Self {
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
