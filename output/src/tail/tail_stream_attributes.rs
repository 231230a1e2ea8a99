//! `TailStream.Attributes`: The dictionary [`TailStream.Attributes`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::TailStreamAttribute;
use crate::{FromJs, IntoJs};

/// The dictionary [`TailStream.Attributes`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[doc(alias = "TailStream.Attributes")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TailStreamAttributes {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `info`.
    pub info: Vec<TailStreamAttribute>,
}

impl TailStreamAttributes {
    /// With all that there is.
    #[inline]
    pub fn new(type_: impl Into<String>, info: Vec<TailStreamAttribute>) -> Self {
        Self { type_: type_.into(), info }
    }
}
