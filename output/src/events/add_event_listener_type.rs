//! `addEventListener type`: The values of `globalThis.addEventListener(type)`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit: see `idl/overrides/events.jsonc`.

use crate::rt;

/// The values of `globalThis.addEventListener(type)`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddEventListenerType {
    /// `"fetch"`
    Fetch,
    /// `"scheduled"`
    Scheduled,
    /// `"queue"`
    Queue,
    /// `"unhandledrejection"`
    Unhandledrejection,
    /// `"rejectionhandled"`
    Rejectionhandled,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    AddEventListenerType {
        Fetch = "fetch",
        Scheduled = "scheduled",
        Queue = "queue",
        Unhandledrejection = "unhandledrejection",
        Rejectionhandled = "rejectionhandled",
    }
}
