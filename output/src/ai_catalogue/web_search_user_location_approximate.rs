//! `WebSearchUserLocationApproximate`: The dictionary `WebSearchUserLocationApproximate`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `WebSearchUserLocationApproximate`.
#[derive(Clone, Debug, Default)]
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
    /// A `WebSearchUserLocationApproximate` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `city`.
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// The member `country`.
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// The member `region`.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// The member `timezone`.
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.timezone = Some(timezone.into());
        self
    }
}

impl rt::Encode for WebSearchUserLocationApproximate {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.city);
        pack.put(&self.country);
        pack.put(&self.region);
        pack.put(&self.timezone);
    }
}

impl rt::Decode for WebSearchUserLocationApproximate {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { city: r.get()?, country: r.get()?, region: r.get()?, timezone: r.get()? })
    }
}
