//! `ArtifactsTokenInfo`: Token metadata (no plaintext).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ArtifactsTokenInfoScope, ArtifactsTokenInfoState};
use crate::rt::{self, Result};

/// Token metadata (no plaintext).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ArtifactsTokenInfo {
    /// Unique token ID.
    pub id: String,
    /// Token scope: "read" or "write".
    pub scope: ArtifactsTokenInfoScope,
    /// Token state: "active", "expired", or "revoked".
    pub state: ArtifactsTokenInfoState,
    /// ISO 8601 creation timestamp.
    #[doc(alias = "createdAt")]
    pub created_at: String,
    /// ISO 8601 expiry timestamp.
    #[doc(alias = "expiresAt")]
    pub expires_at: String,
}

impl rt::Decode for ArtifactsTokenInfo {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            id: r.get()?,
            scope: r.get()?,
            state: r.get()?,
            created_at: r.get()?,
            expires_at: r.get()?,
        })
    }
}
