//! `globalThis.addEventListener(type)`: The values of `globalThis.addEventListener(type)`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `globalThis.addEventListener(type)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddEventListenerType {
    /// `"unhandledrejection"`
    Unhandledrejection,
    /// `"rejectionhandled"`
    Rejectionhandled,
}

rt::closed_enum! {
    AddEventListenerType {
        Unhandledrejection = "unhandledrejection",
        Rejectionhandled = "rejectionhandled",
    }
}
