//! `ScriptVersion`: The dictionary [`ScriptVersion`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`ScriptVersion`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct ScriptVersion {
    /// The member `id`.
    pub id: Option<String>,
    /// The member `tag`.
    pub tag: Option<String>,
    /// The member `message`.
    pub message: Option<String>,
}

impl ScriptVersion {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `id`.
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// The member `tag`.
    #[inline]
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Some(tag.into());
        self
    }

    /// The member `message`.
    #[inline]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

impl rt::Encode for ScriptVersion {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.id);
        pack.put(&self.tag);
        pack.put(&self.message);
    }
}

impl rt::Decode for ScriptVersion {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { id: r.get()?, tag: r.get()?, message: r.get()? })
    }
}
