//! `D1Response`: The dictionary [`D1Response`](https://developers.cloudflare.com/d1/worker-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::D1Meta;
use crate::rt::{self, Result};

/// The dictionary [`D1Response`](https://developers.cloudflare.com/d1/worker-api/).
///
/// In JavaScript, `success` is always `true`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct D1Response {
    /// The member `meta`.
    pub meta: D1Meta,
}

impl rt::Decode for D1Response {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { meta: r.get()? })
    }
}
