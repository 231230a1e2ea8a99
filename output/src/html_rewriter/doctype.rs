//! `Doctype`: The dictionary [`Doctype`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`Doctype`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Doctype {
    /// The member `name`.
    pub name: Option<String>,
    /// The member `publicId`.
    #[doc(alias = "publicId")]
    pub public_id: Option<String>,
    /// The member `systemId`.
    #[doc(alias = "systemId")]
    pub system_id: Option<String>,
}

impl rt::Decode for Doctype {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, public_id: r.get()?, system_id: r.get()? })
    }
}
