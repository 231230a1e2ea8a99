//! `StreamCaption.status`: The values of `StreamCaption.status`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `StreamCaption.status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StreamCaptionStatus {
    /// `"ready"`
    Ready,
    /// `"inprogress"`
    Inprogress,
    /// `"error"`
    Error,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    StreamCaptionStatus {
        Ready = "ready",
        Inprogress = "inprogress",
        Error = "error",
    }
}
