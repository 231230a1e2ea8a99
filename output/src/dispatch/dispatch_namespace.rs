//! `DispatchNamespace`: The interface [`DispatchNamespace`](https://developers.cloudflare.com/cloudflare-for-platforms/workers-for-platforms/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// The interface [`DispatchNamespace`](https://developers.cloudflare.com/cloudflare-for-platforms/workers-for-platforms/).
///
/// # Example
/// ```no_run
/// use workers::prelude::*;
///
/// /// `https://example.com/<customer>/...` is answered by the customer's Worker.
/// #[event(fetch)]
/// async fn fetch(req: Request, env: Env) -> Result<Response> {
///     let url = workers::url::Url::new(req.url())?.pathname();
///     let customer = url.split('/').nth(1).unwrap_or_default();
///     env.dispatcher("CUSTOMERS")?.get(customer)?.fetch(&req).await
/// }
/// ```
#[repr(transparent)]
pub struct DispatchNamespace(Js);

rt::handle_type!(DispatchNamespace: Js);

impl DispatchNamespace {
    /// Calls [`DispatchNamespace.get`](https://developers.cloudflare.com/cloudflare-for-platforms/workers-for-platforms/).
    ///
    /// Returns A Fetcher object that allows you to send requests to the Worker script.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the Worker script.
    ///
    /// # Errors
    ///
    /// - If the Worker script does not exist in this dispatch namespace, an error will be thrown.
    #[cfg(feature = "rpc")]
    #[inline]
    pub fn get(&self, name: &str) -> crate::rt::Result<crate::rpc::Fetcher> {
        rt::handle(unsafe { sys::js_get(self.raw(), name.as_ptr(), name.len()) })
    }

    /// Calls [`DispatchNamespace.get`](https://developers.cloudflare.com/cloudflare-for-platforms/workers-for-platforms/).
    ///
    /// Returns A Fetcher object that allows you to send requests to the Worker script.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the Worker script.
    /// - `args`: Arguments to Worker script.
    /// - `options`: Options for Dynamic Dispatch invocation.
    ///
    /// # Errors
    ///
    /// - If the Worker script does not exist in this dispatch namespace, an error will be thrown.
    #[cfg(feature = "rpc")]
    #[doc(alias = "get")]
    #[inline]
    pub fn get_with(
        &self,
        name: &str,
        args: Option<&std::collections::HashMap<String, Js>>,
        options: Option<&super::DynamicDispatchOptions>,
    ) -> crate::rt::Result<crate::rpc::Fetcher> {
        let mut pack = rt::Pack::new();
        pack.put(&args);
        pack.put(&options);
        rt::handle(unsafe {
            sys::js_get_with(self.raw(), name.as_ptr(), name.len(), pack.as_ptr(), pack.len())
        })
    }
}

mod sys {
    crate::rt::imports! {
        "workers:dispatch";
        #[cfg(feature = "rpc")]
        "DispatchNamespace.get" => fn js_get(
            this: crate::rt::RawHandle,
            name: *const u8,
            name_len: usize,
        ) -> crate::rt::RawHandle;
        #[cfg(feature = "rpc")]
        "DispatchNamespace.get:with" => fn js_get_with(
            this: crate::rt::RawHandle,
            name: *const u8,
            name_len: usize,
            pack: *const u8,
            pack_len: usize,
        ) -> crate::rt::RawHandle;
    }
}
