//! `FacetStartupOptions`: The dictionary `FacetStartupOptions`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/durable_objects.jsonc`.

use super::DurableObjectClass;
use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `FacetStartupOptions`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FacetStartupOptions {
    /// The member `id`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`DurableObjectId | string`).
    pub id: Option<Js>,
    /// The member `class`.
    pub class: DurableObjectClass,
}

impl FacetStartupOptions {
    /// A `FacetStartupOptions` with what it must have.
    pub fn new(class: DurableObjectClass) -> Self {
        Self { id: None, class }
    }

    /// The member `id`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`DurableObjectId | string`).
    pub fn id(mut self, id: impl IntoJs) -> Self {
        self.id = Some(id.into_js());
        self
    }
}

impl rt::Encode for FacetStartupOptions {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.id);
        pack.put(&self.class);
    }
}

impl rt::Decode for FacetStartupOptions {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let id = r.get();
        let class = r.get();
        Ok(Self { id: id?, class: class? })
    }
}
