//! `AiSearchConfigIndexMethod`: The dictionary [`AiSearchConfigIndexMethod`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`AiSearchConfigIndexMethod`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug, Default)]
pub struct AiSearchConfigIndexMethod {
    vector: Option<bool>,
    keyword: Option<bool>,
}

impl AiSearchConfigIndexMethod {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `vector`.
    #[inline]
    pub fn vector(mut self, vector: bool) -> Self {
        self.vector = Some(vector);
        self
    }

    /// The member `keyword`.
    #[inline]
    pub fn keyword(mut self, keyword: bool) -> Self {
        self.keyword = Some(keyword);
        self
    }
}

impl rt::Encode for AiSearchConfigIndexMethod {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.vector);
        pack.put(&self.keyword);
    }
}
