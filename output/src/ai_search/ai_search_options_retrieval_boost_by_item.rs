//! `AiSearchOptionsRetrievalBoostByItem`: The dictionary [`AiSearchOptionsRetrievalBoostByItem`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiSearchOptionsRetrievalBoostByItemDirection;
use crate::rt;

/// The dictionary [`AiSearchOptionsRetrievalBoostByItem`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug)]
pub struct AiSearchOptionsRetrievalBoostByItem {
    field: String,
    direction: Option<AiSearchOptionsRetrievalBoostByItemDirection>,
}

impl AiSearchOptionsRetrievalBoostByItem {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(field: impl Into<String>) -> Self {
        Self { field: field.into(), direction: None }
    }

    /// The member `direction`.
    #[inline]
    pub fn direction(mut self, direction: AiSearchOptionsRetrievalBoostByItemDirection) -> Self {
        self.direction = Some(direction);
        self
    }
}

impl rt::Encode for AiSearchOptionsRetrievalBoostByItem {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.field);
        pack.put(&self.direction);
    }
}
