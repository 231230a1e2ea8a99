//! `InstanceStatus.status`: The values of `InstanceStatus.status`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `InstanceStatus.status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceStatusStatus {
    /// `"queued"`
    Queued,
    /// `"running"`
    Running,
    /// `"paused"`
    Paused,
    /// `"errored"`
    Errored,
    /// `"terminated"`
    Terminated,
    /// `"complete"`
    Complete,
    /// `"waiting"`
    Waiting,
    /// `"waitingForPause"`
    WaitingForPause,
    /// `"rollingBack"`
    RollingBack,
    /// `"unknown"`
    Unknown,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    InstanceStatusStatus {
        Queued = "queued",
        Running = "running",
        Paused = "paused",
        Errored = "errored",
        Terminated = "terminated",
        Complete = "complete",
        Waiting = "waiting",
        WaitingForPause = "waitingForPause",
        RollingBack = "rollingBack",
        Unknown = "unknown",
    }
}
