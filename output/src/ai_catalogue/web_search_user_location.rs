//! `WebSearchUserLocation`: The dictionary [`WebSearchUserLocation`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::WebSearchUserLocationApproximate;
use crate::{FromJs, IntoJs};

/// The dictionary [`WebSearchUserLocation`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `type` is always `"approximate"`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "approximate"))]
#[non_exhaustive]
pub struct WebSearchUserLocation {
    /// The member `approximate`.
    pub approximate: WebSearchUserLocationApproximate,
}

impl WebSearchUserLocation {
    /// With all that there is.
    #[inline]
    pub fn new(approximate: WebSearchUserLocationApproximate) -> Self {
        Self { approximate }
    }
}
