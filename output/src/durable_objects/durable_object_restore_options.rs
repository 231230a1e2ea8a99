//! `DurableObjectRestoreOptions`: The dictionary `DurableObjectRestoreOptions`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/durable_objects.jsonc`.

use std::collections::HashMap;

use crate::rt::{self, Js};

/// The dictionary `DurableObjectRestoreOptions`.
///
/// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
#[derive(Clone, Debug, Default)]
pub struct DurableObjectRestoreOptions {
    kv_data: Option<HashMap<String, Js>>,
}

impl DurableObjectRestoreOptions {
    /// A `DurableObjectRestoreOptions` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `kvData`.
    #[doc(alias = "kvData")]
    pub fn kv_data(mut self, kv_data: HashMap<String, Js>) -> Self {
        self.kv_data = Some(kv_data);
        self
    }
}

impl rt::Encode for DurableObjectRestoreOptions {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.kv_data);
    }
}
