//! `AiModelsSearchObjectTask`: The dictionary [`AiModelsSearchObjectTask`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`AiModelsSearchObjectTask`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiModelsSearchObjectTask {
    /// The member `id`.
    pub id: String,
    /// The member `name`.
    pub name: String,
    /// The member `description`.
    pub description: String,
}

impl rt::Decode for AiModelsSearchObjectTask {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { id: r.get()?, name: r.get()?, description: r.get()? })
    }
}
