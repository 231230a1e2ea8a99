//! `R2Objects`: The dictionary [`R2Objects`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::R2Object;
use crate::rt::{self, Result};

/// The dictionary [`R2Objects`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct R2Objects {
    /// The member `objects`.
    pub objects: Vec<R2Object>,
    /// The member `delimitedPrefixes`.
    #[doc(alias = "delimitedPrefixes")]
    pub delimited_prefixes: Vec<String>,
    /// The member `truncated`.
    pub truncated: bool,
    /// The member `cursor`.
    pub cursor: Option<String>,
}

impl rt::Decode for R2Objects {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let objects = r.get();
        let delimited_prefixes = r.get();
        let truncated = r.get();
        let cursor = r.get();
        Ok(Self {
            objects: objects?,
            delimited_prefixes: delimited_prefixes?,
            truncated: truncated?,
            cursor: cursor?,
        })
    }
}
