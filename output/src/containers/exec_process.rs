//! `ExecProcess`: The interface [`ExecProcess`](https://developers.cloudflare.com/containers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ExecOutput;
use crate::rt::{self, Js, Promise, Result};

/// The interface [`ExecProcess`](https://developers.cloudflare.com/containers/).
#[repr(transparent)]
pub struct ExecProcess(Js);

rt::handle_type!(ExecProcess: Js);

impl ExecProcess {
    /// The attribute [`stdin`](https://developers.cloudflare.com/containers/).
    #[inline]
    pub fn stdin(&self) -> Option<crate::streams::WritableStream> {
        rt::attribute(rt::optional_handle(unsafe { sys::js_stdin(self.raw()) }))
    }

    /// The attribute [`stdout`](https://developers.cloudflare.com/containers/).
    #[inline]
    pub fn stdout(&self) -> Option<crate::streams::ReadableStream> {
        rt::attribute(rt::optional_handle(unsafe { sys::js_stdout(self.raw()) }))
    }

    /// The attribute [`stderr`](https://developers.cloudflare.com/containers/).
    #[inline]
    pub fn stderr(&self) -> Option<crate::streams::ReadableStream> {
        rt::attribute(rt::optional_handle(unsafe { sys::js_stderr(self.raw()) }))
    }

    /// The attribute [`pid`](https://developers.cloudflare.com/containers/).
    #[inline]
    pub fn pid(&self) -> i32 {
        rt::attribute(rt::number(unsafe { sys::js_pid(self.raw()) }))
    }

    /// The attribute [`isPty`](https://developers.cloudflare.com/containers/).
    #[doc(alias = "isPty")]
    #[inline]
    pub fn is_pty(&self) -> bool {
        rt::attribute(rt::boolean(unsafe { sys::js_is_pty(self.raw()) }))
    }

    /// The attribute [`exitCode`](https://developers.cloudflare.com/containers/).
    #[doc(alias = "exitCode")]
    #[inline]
    pub fn exit_code(&self) -> Promise<i32> {
        rt::promise(|slot| unsafe { sys::js_exit_code(self.raw(), slot) })
    }

    /// Calls [`ExecProcess.output`](https://developers.cloudflare.com/containers/).
    #[inline]
    pub fn output(&self) -> Promise<ExecOutput> {
        rt::promise(|slot| unsafe { sys::js_output(self.raw(), slot) })
    }

    /// Calls [`ExecProcess.kill`](https://developers.cloudflare.com/containers/).
    #[inline]
    pub fn kill(&self) -> Result<()> {
        rt::unit(unsafe { sys::js_kill(self.raw()) })
    }

    /// Calls [`ExecProcess.kill`](https://developers.cloudflare.com/containers/).
    #[doc(alias = "kill")]
    #[inline]
    pub fn kill_with(&self, signal: i32) -> Result<()> {
        rt::unit(unsafe { sys::js_kill_with(self.raw(), signal) })
    }

    /// Calls [`ExecProcess.resize`](https://developers.cloudflare.com/containers/).
    #[inline]
    pub fn resize(&self, cols: i32, rows: i32) -> Result<()> {
        rt::unit(unsafe { sys::js_resize(self.raw(), cols, rows) })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:containers";
        "ExecProcess.stdin" => fn js_stdin(this: RawHandle) -> RawHandle;
        "ExecProcess.stdout" => fn js_stdout(this: RawHandle) -> RawHandle;
        "ExecProcess.stderr" => fn js_stderr(this: RawHandle) -> RawHandle;
        "ExecProcess.pid" => fn js_pid(this: RawHandle) -> f64;
        "ExecProcess.isPty" => fn js_is_pty(this: RawHandle) -> i32;
        "ExecProcess.exitCode" => fn js_exit_code(this: RawHandle, slot: Slot);
        "ExecProcess.output" => fn js_output(this: RawHandle, slot: Slot);
        "ExecProcess.kill" => fn js_kill(this: RawHandle) -> i32;
        "ExecProcess.kill:with" => fn js_kill_with(this: RawHandle, signal: i32) -> i32;
        "ExecProcess.resize" => fn js_resize(this: RawHandle, cols: i32, rows: i32) -> i32;
    }
}
