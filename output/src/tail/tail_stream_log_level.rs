//! `TailStream.Log.level`: The values of `TailStream.Log.level`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `TailStream.Log.level`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TailStreamLogLevel {
    /// `"debug"`
    Debug,
    /// `"error"`
    Error,
    /// `"info"`
    Info,
    /// `"log"`
    Log,
    /// `"warn"`
    Warn,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    TailStreamLogLevel {
        Debug = "debug",
        Error = "error",
        Info = "info",
        Log = "log",
        Warn = "warn",
    }
}
