//! `ResponseFormatText`: The dictionary [`ResponseFormatText`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`ResponseFormatText`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `type` is always `"text"`.
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[js(constant(type = "text"))]
#[non_exhaustive]
pub struct ResponseFormatText {}

impl ResponseFormatText {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}
