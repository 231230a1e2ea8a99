//! `FacetStartupOptions`: The dictionary [`FacetStartupOptions`](https://developers.cloudflare.com/durable-objects/api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::DurableObjectClass;
use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// The dictionary [`FacetStartupOptions`](https://developers.cloudflare.com/durable-objects/api/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct FacetStartupOptions {
    /// The member `id`.
    ///
    /// A JavaScript value, one of: `DurableObjectId`, `string`.
    pub id: Option<Js>,
    /// The member `class`.
    pub class: DurableObjectClass,
}

impl FacetStartupOptions {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(class: DurableObjectClass) -> Self {
        Self { id: None, class }
    }

    /// The member `id`.
    ///
    /// A JavaScript value, one of: `DurableObjectId`, `string`.
    #[inline]
    pub fn id(mut self, id: impl IntoJs) -> Self {
        self.id = Some(id.into_js());
        self
    }
}
