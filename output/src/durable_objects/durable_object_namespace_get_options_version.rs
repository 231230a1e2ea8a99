//! `DurableObjectNamespaceGetOptionsVersion`: The dictionary [`DurableObjectNamespaceGetOptionsVersion`](https://developers.cloudflare.com/durable-objects/api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`DurableObjectNamespaceGetOptionsVersion`](https://developers.cloudflare.com/durable-objects/api/).
///
/// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
#[derive(Clone, Debug, Default)]
pub struct DurableObjectNamespaceGetOptionsVersion {
    cohort: Option<String>,
}

impl DurableObjectNamespaceGetOptionsVersion {
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

impl rt::Encode for DurableObjectNamespaceGetOptionsVersion {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.cohort);
    }
}
