//! `TailStream.EventOutcome`: The values of `TailStream.EventOutcome`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `TailStream.EventOutcome`.
#[doc(alias = "TailStream.EventOutcome")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TailStreamEventOutcome {
    /// `"ok"`
    Ok,
    /// `"canceled"`
    Canceled,
    /// `"exception"`
    Exception,
    /// `"unknown"`
    Unknown,
    /// `"killSwitch"`
    KillSwitch,
    /// `"daemonDown"`
    DaemonDown,
    /// `"exceededCpu"`
    ExceededCpu,
    /// `"exceededMemory"`
    ExceededMemory,
    /// `"loadShed"`
    LoadShed,
    /// `"responseStreamDisconnected"`
    ResponseStreamDisconnected,
    /// `"scriptNotFound"`
    ScriptNotFound,
    /// `"internalError"`
    InternalError,
    /// `"exceededWallTime"`
    ExceededWallTime,
    /// `"aborted"`
    Aborted,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    TailStreamEventOutcome {
        Ok = "ok",
        Canceled = "canceled",
        Exception = "exception",
        Unknown = "unknown",
        KillSwitch = "killSwitch",
        DaemonDown = "daemonDown",
        ExceededCpu = "exceededCpu",
        ExceededMemory = "exceededMemory",
        LoadShed = "loadShed",
        ResponseStreamDisconnected = "responseStreamDisconnected",
        ScriptNotFound = "scriptNotFound",
        InternalError = "internalError",
        ExceededWallTime = "exceededWallTime",
        Aborted = "aborted",
    }
}
