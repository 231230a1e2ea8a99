//! `D1Result`: The dictionary [`D1Result`](https://developers.cloudflare.com/d1/worker-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::D1Meta;
use crate::rt::{self, Js, Result};

/// The dictionary [`D1Result`](https://developers.cloudflare.com/d1/worker-api/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct D1Result {
    /// The member `success`.
    pub success: bool,
    /// The member `meta`.
    pub meta: D1Meta,
    /// The member `results`.
    ///
    /// A JavaScript value: `T`.
    pub results: Vec<Js>,
}

impl rt::Decode for D1Result {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let success = r.get();
        let meta = r.get();
        let results = r.get();
        Ok(Self { success: success?, meta: meta?, results: results? })
    }
}
