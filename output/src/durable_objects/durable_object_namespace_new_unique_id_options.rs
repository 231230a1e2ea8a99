//! `DurableObjectNamespaceNewUniqueIdOptions`: The dictionary [`DurableObjectNamespaceNewUniqueIdOptions`](https://developers.cloudflare.com/durable-objects/api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::DurableObjectJurisdiction;
use crate::rt;

/// The dictionary [`DurableObjectNamespaceNewUniqueIdOptions`](https://developers.cloudflare.com/durable-objects/api/).
#[derive(Clone, Debug, Default)]
pub struct DurableObjectNamespaceNewUniqueIdOptions {
    jurisdiction: Option<DurableObjectJurisdiction>,
}

impl DurableObjectNamespaceNewUniqueIdOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `jurisdiction`.
    #[inline]
    pub fn jurisdiction(mut self, jurisdiction: DurableObjectJurisdiction) -> Self {
        self.jurisdiction = Some(jurisdiction);
        self
    }
}

impl rt::Encode for DurableObjectNamespaceNewUniqueIdOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.jurisdiction);
    }
}
