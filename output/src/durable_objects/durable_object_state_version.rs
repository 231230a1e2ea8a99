//! `DurableObjectStateVersion`: The dictionary [`DurableObjectStateVersion`](https://developers.cloudflare.com/durable-objects/api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`DurableObjectStateVersion`](https://developers.cloudflare.com/durable-objects/api/).
///
/// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct DurableObjectStateVersion {
    /// The member `cohort`.
    pub cohort: Option<String>,
}

impl DurableObjectStateVersion {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `cohort`.
    #[inline]
    pub fn cohort(mut self, cohort: impl Into<String>) -> Self {
        self.cohort = Some(cohort.into());
        self
    }
}
