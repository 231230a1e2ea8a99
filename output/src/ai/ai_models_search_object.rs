//! `AiModelsSearchObject`: The dictionary [`AiModelsSearchObject`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiModelsSearchObjectProperty, AiModelsSearchObjectTask};
use crate::rt::{self, Result};

/// The dictionary [`AiModelsSearchObject`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiModelsSearchObject {
    /// The member `id`.
    pub id: String,
    /// The member `source`.
    pub source: f64,
    /// The member `name`.
    pub name: String,
    /// The member `description`.
    pub description: String,
    /// The member `task`.
    pub task: AiModelsSearchObjectTask,
    /// The member `tags`.
    pub tags: Vec<String>,
    /// The member `properties`.
    pub properties: Vec<AiModelsSearchObjectProperty>,
}

impl rt::Decode for AiModelsSearchObject {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            id: r.get()?,
            source: r.get()?,
            name: r.get()?,
            description: r.get()?,
            task: r.get()?,
            tags: r.get()?,
            properties: r.get()?,
        })
    }
}
