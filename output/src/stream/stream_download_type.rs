//! `StreamDownloadType`: The values of `StreamDownloadType`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `StreamDownloadType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StreamDownloadType {
    /// `"default"`
    Default,
    /// `"audio"`
    Audio,
}

rt::closed_enum! {
    StreamDownloadType {
        Default = "default",
        Audio = "audio",
    }
}
