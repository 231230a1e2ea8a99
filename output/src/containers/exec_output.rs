//! `ExecOutput`: The interface [`ExecOutput`](https://developers.cloudflare.com/containers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// The interface [`ExecOutput`](https://developers.cloudflare.com/containers/).
#[repr(transparent)]
pub struct ExecOutput(Js);

rt::handle_type!(ExecOutput: Js);

impl ExecOutput {
    /// The attribute [`stdout`](https://developers.cloudflare.com/containers/).
    #[inline]
    pub fn stdout(&self) -> Vec<u8> {
        rt::attribute(rt::take(unsafe { sys::js_stdout(self.raw()) }))
    }

    /// The attribute [`stderr`](https://developers.cloudflare.com/containers/).
    #[inline]
    pub fn stderr(&self) -> Vec<u8> {
        rt::attribute(rt::take(unsafe { sys::js_stderr(self.raw()) }))
    }

    /// The attribute [`exitCode`](https://developers.cloudflare.com/containers/).
    #[doc(alias = "exitCode")]
    #[inline]
    pub fn exit_code(&self) -> i32 {
        rt::attribute(rt::number(unsafe { sys::js_exit_code(self.raw()) }))
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:containers";
        "ExecOutput.stdout" => fn js_stdout(this: RawHandle) -> i32;
        "ExecOutput.stderr" => fn js_stderr(this: RawHandle) -> i32;
        "ExecOutput.exitCode" => fn js_exit_code(this: RawHandle) -> f64;
    }
}
