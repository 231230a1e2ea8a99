//! `VectorizeMatches`: A set of matching `VectorizeMatch` for a particular query.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::VectorizeMatch;
use crate::rt::{self, Result};

/// A set of matching `VectorizeMatch` for a particular query.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct VectorizeMatches {
    /// The member `matches`.
    pub matches: Vec<VectorizeMatch>,
    /// The member `count`.
    pub count: u32,
}

impl rt::Decode for VectorizeMatches {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let matches = r.get();
        let count = r.get();
        Ok(Self { matches: matches?, count: count? })
    }
}
