//! `CloudflareAccessIdentity`: Represents the identity of a user authenticated via Cloudflare Access.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::{
    CloudflareAccessIdentityGeo, CloudflareAccessIdentityGroup, CloudflareAccessIdentityIdp,
};
use crate::rt::{self, Date, Js, Result};

/// Represents the identity of a user authenticated via Cloudflare Access.
/// This matches the result of calling /cdn-cgi/access/get-identity.
///
/// The exact structure of the returned object depends on the identity provider
/// configuration for the Access application. The fields below represent commonly
/// available properties, but additional provider-specific fields may be present.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CloudflareAccessIdentity {
    /// The user's email address, if available from the identity provider.
    pub email: Option<String>,
    /// The user's display name.
    pub name: Option<String>,
    /// The user's unique identifier.
    pub user_uuid: Option<String>,
    /// The Cloudflare account ID.
    pub account_id: Option<String>,
    /// Login timestamp (Unix epoch seconds).
    pub iat: Option<Date>,
    /// The user's IP address at authentication time.
    pub ip: Option<String>,
    /// Authentication methods used (e.g., "pwd").
    pub amr: Option<Vec<String>>,
    /// Identity provider information.
    pub idp: Option<CloudflareAccessIdentityIdp>,
    /// Geographic information about where the user authenticated.
    pub geo: Option<CloudflareAccessIdentityGeo>,
    /// Group memberships from the identity provider.
    pub groups: Option<Vec<CloudflareAccessIdentityGroup>>,
    /// Device posture check results, keyed by check ID.
    #[doc(alias = "devicePosture")]
    pub device_posture: Option<HashMap<String, Js>>,
    /// True if the user connected via Cloudflare WARP.
    pub is_warp: Option<bool>,
    /// True if the user is authenticated via Cloudflare Gateway.
    pub is_gateway: Option<bool>,
}

impl rt::Decode for CloudflareAccessIdentity {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let email = r.get();
        let name = r.get();
        let user_uuid = r.get();
        let account_id = r.get();
        let iat = r.optional(|r| r.epoch_seconds());
        let ip = r.get();
        let amr = r.get();
        let idp = r.get();
        let geo = r.get();
        let groups = r.get();
        let device_posture = r.get();
        let is_warp = r.get();
        let is_gateway = r.get();
        Ok(Self {
            email: email?,
            name: name?,
            user_uuid: user_uuid?,
            account_id: account_id?,
            iat: iat?,
            ip: ip?,
            amr: amr?,
            idp: idp?,
            geo: geo?,
            groups: groups?,
            device_posture: device_posture?,
            is_warp: is_warp?,
            is_gateway: is_gateway?,
        })
    }
}
