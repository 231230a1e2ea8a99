//! `AiSearchInstanceInfoIndexMethod`: The dictionary [`AiSearchInstanceInfoIndexMethod`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`AiSearchInstanceInfoIndexMethod`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AiSearchInstanceInfoIndexMethod {
    /// The member `vector`.
    pub vector: Option<bool>,
    /// The member `keyword`.
    pub keyword: Option<bool>,
}

impl rt::Decode for AiSearchInstanceInfoIndexMethod {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { vector: r.get()?, keyword: r.get()? })
    }
}
