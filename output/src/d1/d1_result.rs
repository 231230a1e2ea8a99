//! `D1Result`: The dictionary [`D1Result`](https://developers.cloudflare.com/d1/worker-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::D1Meta;
use crate::rt::{self, FromJs, Result};

/// The dictionary [`D1Result`](https://developers.cloudflare.com/d1/worker-api/).
///
/// In JavaScript, `success` is always `true`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct D1Result<T> {
    /// The member `meta`.
    pub meta: D1Meta,
    /// The member `results`.
    pub results: Vec<T>,
}

impl<T: FromJs> rt::Decode for D1Result<T> {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let meta = r.get();
        let results = r.list(|r| r.value());
        Ok(Self { meta: meta?, results: results? })
    }
}
