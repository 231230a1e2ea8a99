//! `CryptoKeyEllipticKeyAlgorithm`: The dictionary [`CryptoKeyEllipticKeyAlgorithm`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`CryptoKeyEllipticKeyAlgorithm`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CryptoKeyEllipticKeyAlgorithm {
    /// The member `name`.
    pub name: String,
    /// The member `namedCurve`.
    #[doc(alias = "namedCurve")]
    pub named_curve: String,
}

impl CryptoKeyEllipticKeyAlgorithm {
    /// With all that there is.
    #[inline]
    pub fn new(name: impl Into<String>, named_curve: impl Into<String>) -> Self {
        Self { name: name.into(), named_curve: named_curve.into() }
    }
}
