//! `cloudflare:pipelines.Pipeline`: The interface [`cloudflare:pipelines.Pipeline`](https://developers.cloudflare.com/pipelines/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, IntoJs, Js, Promise};

/// The interface [`cloudflare:pipelines.Pipeline`](https://developers.cloudflare.com/pipelines/).
///
/// # Example
/// ```no_run
/// use workers::prelude::*;
///
/// #[derive(IntoJs)]
/// struct Click {
///     page: String,
///     at: workers::Date,
/// }
///
/// async fn record(env: &Env, page: String) -> Result<()> {
///     env.pipeline("CLICKS")?.send(&[Click { page, at: workers::Date::now() }]).await
/// }
/// ```
#[doc(alias = "cloudflare:pipelines.Pipeline")]
#[repr(transparent)]
pub struct Pipeline(Js);

rt::handle_type!(Pipeline: Js);

impl Pipeline {
    /// The Pipeline interface represents the type of a binding to a Pipeline
    ///
    /// # Arguments
    ///
    /// - `records`: The records to send to the pipeline
    #[inline]
    pub fn send<T: IntoJs>(&self, records: &[T]) -> Promise<()> {
        let mut pack = rt::Pack::new();
        pack.list(records, |pack, x| pack.value(x));
        rt::promise(|slot| unsafe { sys::js_send(self.raw(), pack.as_ptr(), pack.len(), slot) })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:pipelines";
        "cloudflare:pipelines.Pipeline.send" => fn js_send(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
    }
}
