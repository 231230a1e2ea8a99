//! `WorkerLoader`: The interface [`WorkerLoader`](https://developers.cloudflare.com/workers/runtime-apis/bindings/worker-loader/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{WorkerLoaderWorkerCode, WorkerStub};
use crate::rt::{self, Js, Reply, Result};

/// The interface [`WorkerLoader`](https://developers.cloudflare.com/workers/runtime-apis/bindings/worker-loader/).
///
/// # Example
/// ```no_run
/// use std::collections::HashMap;
///
/// use workers::prelude::*;
/// use workers::worker_loader::WorkerLoaderWorkerCode;
///
/// async fn run(env: &Env, script: &str, req: &Request) -> Result<Response> {
///     let modules = HashMap::from([("main.js".to_owned(), script.to_owned().into())]);
///     let code = WorkerLoaderWorkerCode::new("2026-01-01", "main.js", modules);
///     env.worker_loader("LOADER")?.load(&code)?.get_entrypoint()?.fetch(req).await
/// }
/// ```
#[repr(transparent)]
pub struct WorkerLoader(Js);

rt::handle_type!(WorkerLoader: Js);

impl WorkerLoader {
    /// Calls [`WorkerLoader.get`](https://developers.cloudflare.com/workers/runtime-apis/bindings/worker-loader/).
    #[inline]
    pub fn get<M: 'static, R: Reply<WorkerLoaderWorkerCode, M>>(
        &self,
        name: Option<&str>,
        mut get_code: impl FnMut() -> R + 'static,
    ) -> Result<WorkerStub> {
        let get_code =
            rt::callback(rt::replying(rt::Packed, move |a| a.get().map(|()| get_code())));
        rt::handle(unsafe {
            sys::js_get(self.raw(), rt::opt_ptr(name), rt::opt_len(name), get_code.give())
        })
    }

    /// Calls [`WorkerLoader.load`](https://developers.cloudflare.com/workers/runtime-apis/bindings/worker-loader/).
    #[inline]
    pub fn load(&self, code: &WorkerLoaderWorkerCode) -> Result<WorkerStub> {
        let mut pack = rt::Pack::new();
        pack.put(code);
        rt::handle(unsafe { sys::js_load(self.raw(), pack.as_ptr(), pack.len()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:worker-loader";
        "WorkerLoader.get" => fn js_get(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            get_code: u32,
        ) -> RawHandle;
        "WorkerLoader.load" => fn js_load(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
    }
}
