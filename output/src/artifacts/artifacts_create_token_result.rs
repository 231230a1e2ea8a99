//! `ArtifactsCreateTokenResult`: Result of creating an access token.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ArtifactsCreateTokenResultScope;
use crate::rt::{self, Result};

/// Result of creating an access token.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ArtifactsCreateTokenResult {
    /// Unique token ID.
    pub id: String,
    /// Plaintext token (only returned at creation time).
    pub plaintext: String,
    /// Token scope: "read" or "write".
    pub scope: ArtifactsCreateTokenResultScope,
    /// ISO 8601 token expiry timestamp.
    #[doc(alias = "expiresAt")]
    pub expires_at: String,
}

impl rt::Decode for ArtifactsCreateTokenResult {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { id: r.get()?, plaintext: r.get()?, scope: r.get()?, expires_at: r.get()? })
    }
}
