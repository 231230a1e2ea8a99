//! `AiModelsSearchObjectProperty`: The dictionary [`AiModelsSearchObjectProperty`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`AiModelsSearchObjectProperty`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiModelsSearchObjectProperty {
    /// The member `property_id`.
    pub property_id: String,
    /// The member `value`.
    pub value: String,
}

impl rt::Decode for AiModelsSearchObjectProperty {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { property_id: r.get()?, value: r.get()? })
    }
}
