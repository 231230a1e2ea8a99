//! `WebSearchUserLocationApproximate`: The dictionary [`WebSearchUserLocationApproximate`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`WebSearchUserLocationApproximate`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct WebSearchUserLocationApproximate {
    /// The member `city`.
    pub city: Option<String>,
    /// The member `country`.
    pub country: Option<String>,
    /// The member `region`.
    pub region: Option<String>,
    /// The member `timezone`.
    pub timezone: Option<String>,
}

impl WebSearchUserLocationApproximate {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `city`.
    #[inline]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// The member `country`.
    #[inline]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// The member `region`.
    #[inline]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// The member `timezone`.
    #[inline]
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.timezone = Some(timezone.into());
        self
    }
}
