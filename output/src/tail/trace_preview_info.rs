//! `TracePreviewInfo`: The dictionary [`TracePreviewInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`TracePreviewInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct TracePreviewInfo {
    /// The member `id`.
    pub id: String,
    /// The member `slug`.
    pub slug: String,
    /// The member `name`.
    pub name: String,
}

impl TracePreviewInfo {
    /// With all that there is.
    #[inline]
    pub fn new(id: impl Into<String>, slug: impl Into<String>, name: impl Into<String>) -> Self {
        Self { id: id.into(), slug: slug.into(), name: name.into() }
    }
}

impl rt::Encode for TracePreviewInfo {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.id);
        pack.put(&self.slug);
        pack.put(&self.name);
    }
}

impl rt::Decode for TracePreviewInfo {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { id: r.get()?, slug: r.get()?, name: r.get()? })
    }
}
