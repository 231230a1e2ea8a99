//! `FacetStartupOptions`: The dictionary [`FacetStartupOptions`](https://developers.cloudflare.com/durable-objects/api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{DurableObjectClass, StrOrDurableObjectId};
use crate::rt;

/// The dictionary [`FacetStartupOptions`](https://developers.cloudflare.com/durable-objects/api/).
#[derive(Clone, Debug)]
pub struct FacetStartupOptions {
    id: Option<StrOrDurableObjectId>,
    class: DurableObjectClass,
}

impl FacetStartupOptions {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(class: DurableObjectClass) -> Self {
        Self { id: None, class }
    }

    /// The member `id`.
    #[inline]
    pub fn id(mut self, id: impl Into<StrOrDurableObjectId>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl rt::Encode for FacetStartupOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.id);
        pack.put(&self.class);
    }
}
