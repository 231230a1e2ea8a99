//! `AiSearchOptionsCache.cache_threshold`: The values of `AiSearchOptionsCache.cache_threshold`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `AiSearchOptionsCache.cache_threshold`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiSearchOptionsCacheCacheThreshold {
    /// `"super_strict_match"`
    SuperStrictMatch,
    /// `"close_enough"`
    CloseEnough,
    /// `"flexible_friend"`
    FlexibleFriend,
    /// `"anything_goes"`
    AnythingGoes,
}

rt::closed_enum! {
    AiSearchOptionsCacheCacheThreshold {
        SuperStrictMatch = "super_strict_match",
        CloseEnough = "close_enough",
        FlexibleFriend = "flexible_friend",
        AnythingGoes = "anything_goes",
    }
}
