//! `DurableObjectRestoreOptions`: The dictionary [`DurableObjectRestoreOptions`](https://developers.cloudflare.com/durable-objects/api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use crate::rt::{self, Js};

/// The dictionary [`DurableObjectRestoreOptions`](https://developers.cloudflare.com/durable-objects/api/).
///
/// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
#[derive(Clone, Debug, Default)]
pub struct DurableObjectRestoreOptions {
    kv_data: Option<HashMap<String, Js>>,
}

impl DurableObjectRestoreOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `kvData`.
    #[doc(alias = "kvData")]
    #[inline]
    pub fn kv_data(mut self, kv_data: HashMap<String, Js>) -> Self {
        self.kv_data = Some(kv_data);
        self
    }
}

impl rt::Encode for DurableObjectRestoreOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.kv_data);
    }
}
