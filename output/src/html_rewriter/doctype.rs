//! `Doctype`: The dictionary [`Doctype`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`Doctype`](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
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

impl Doctype {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The member `publicId`.
    #[doc(alias = "publicId")]
    #[inline]
    pub fn public_id(mut self, public_id: impl Into<String>) -> Self {
        self.public_id = Some(public_id.into());
        self
    }

    /// The member `systemId`.
    #[doc(alias = "systemId")]
    #[inline]
    pub fn system_id(mut self, system_id: impl Into<String>) -> Self {
        self.system_id = Some(system_id.into());
        self
    }
}
