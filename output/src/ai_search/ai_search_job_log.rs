//! `AiSearchJobLog`: The dictionary [`AiSearchJobLog`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`AiSearchJobLog`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiSearchJobLog {
    /// The member `id`.
    pub id: u32,
    /// The member `message`.
    pub message: String,
    /// The member `message_type`.
    pub message_type: u32,
    /// The member `created_at`.
    pub created_at: f64,
}

impl rt::Decode for AiSearchJobLog {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { id: r.get()?, message: r.get()?, message_type: r.get()?, created_at: r.get()? })
    }
}
