//! `BrowserRunDevtools`: Methods exposed by the nested `devtools` binding target.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    BrowserRunDevToolsProtocol, BrowserRunDevToolsTarget, BrowserRunDevToolsVersion,
    BrowserRunTargetActionResult, BrowserRunTargetOptions,
};
use crate::rt::{self, Js, Promise};

/// Methods exposed by the nested `devtools` binding target.
///
/// [Documentation](https://developers.cloudflare.com/browser-rendering/)
#[repr(transparent)]
pub struct BrowserRunDevtools(Js);

rt::handle_type!(BrowserRunDevtools: Js);

impl BrowserRunDevtools {
    /// Calls [`BrowserRunDevtools.getVersion`](https://developers.cloudflare.com/browser-rendering/).
    #[doc(alias = "getVersion")]
    #[inline]
    pub fn get_version(&self, session_id: &str) -> Promise<BrowserRunDevToolsVersion> {
        rt::promise(|slot| unsafe {
            sys::js_get_version(self.raw(), session_id.as_ptr(), session_id.len(), slot)
        })
    }

    /// Calls [`BrowserRunDevtools.getProtocol`](https://developers.cloudflare.com/browser-rendering/).
    #[doc(alias = "getProtocol")]
    #[inline]
    pub fn get_protocol(&self, session_id: &str) -> Promise<BrowserRunDevToolsProtocol> {
        rt::promise(|slot| unsafe {
            sys::js_get_protocol(self.raw(), session_id.as_ptr(), session_id.len(), slot)
        })
    }

    /// Calls [`BrowserRunDevtools.listTargets`](https://developers.cloudflare.com/browser-rendering/).
    #[doc(alias = "listTargets")]
    #[inline]
    pub fn list_targets(&self, session_id: &str) -> Promise<Vec<BrowserRunDevToolsTarget>> {
        rt::promise(|slot| unsafe {
            sys::js_list_targets(self.raw(), session_id.as_ptr(), session_id.len(), slot)
        })
    }

    /// Calls [`BrowserRunDevtools.listTargets`](https://developers.cloudflare.com/browser-rendering/).
    #[doc(alias = "listTargets")]
    #[inline]
    pub fn list_targets_with(
        &self,
        session_id: &str,
        options: &BrowserRunTargetOptions,
    ) -> Promise<Vec<BrowserRunDevToolsTarget>> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_list_targets_with(
                self.raw(),
                session_id.as_ptr(),
                session_id.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Calls [`BrowserRunDevtools.getTarget`](https://developers.cloudflare.com/browser-rendering/).
    #[doc(alias = "getTarget")]
    #[inline]
    pub fn get_target(
        &self,
        session_id: &str,
        target_id: &str,
    ) -> Promise<BrowserRunDevToolsTarget> {
        rt::promise(|slot| unsafe {
            sys::js_get_target(
                self.raw(),
                session_id.as_ptr(),
                session_id.len(),
                target_id.as_ptr(),
                target_id.len(),
                slot,
            )
        })
    }

    /// Calls [`BrowserRunDevtools.newTarget`](https://developers.cloudflare.com/browser-rendering/).
    #[doc(alias = "newTarget")]
    #[inline]
    pub fn new_target(&self, session_id: &str) -> Promise<BrowserRunDevToolsTarget> {
        rt::promise(|slot| unsafe {
            sys::js_new_target(self.raw(), session_id.as_ptr(), session_id.len(), slot)
        })
    }

    /// Calls [`BrowserRunDevtools.newTarget`](https://developers.cloudflare.com/browser-rendering/).
    #[doc(alias = "newTarget")]
    #[inline]
    pub fn new_target_with(
        &self,
        session_id: &str,
        url: Option<&str>,
        options: Option<&BrowserRunTargetOptions>,
    ) -> Promise<BrowserRunDevToolsTarget> {
        let mut pack = rt::Pack::new();
        pack.put(&options);
        rt::promise(|slot| unsafe {
            sys::js_new_target_with(
                self.raw(),
                session_id.as_ptr(),
                session_id.len(),
                rt::opt_ptr(url),
                rt::opt_len(url),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Calls [`BrowserRunDevtools.activateTarget`](https://developers.cloudflare.com/browser-rendering/).
    #[doc(alias = "activateTarget")]
    #[inline]
    pub fn activate_target(
        &self,
        session_id: &str,
        target_id: &str,
    ) -> Promise<BrowserRunTargetActionResult> {
        rt::promise(|slot| unsafe {
            sys::js_activate_target(
                self.raw(),
                session_id.as_ptr(),
                session_id.len(),
                target_id.as_ptr(),
                target_id.len(),
                slot,
            )
        })
    }

    /// Calls [`BrowserRunDevtools.closeTarget`](https://developers.cloudflare.com/browser-rendering/).
    #[doc(alias = "closeTarget")]
    #[inline]
    pub fn close_target(
        &self,
        session_id: &str,
        target_id: &str,
    ) -> Promise<BrowserRunTargetActionResult> {
        rt::promise(|slot| unsafe {
            sys::js_close_target(
                self.raw(),
                session_id.as_ptr(),
                session_id.len(),
                target_id.as_ptr(),
                target_id.len(),
                slot,
            )
        })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:browser";
        "BrowserRunDevtools.getVersion" => fn js_get_version(
            this: RawHandle,
            session_id: *const u8,
            session_id_len: usize,
            slot: Slot,
        );
        "BrowserRunDevtools.getProtocol" => fn js_get_protocol(
            this: RawHandle,
            session_id: *const u8,
            session_id_len: usize,
            slot: Slot,
        );
        "BrowserRunDevtools.listTargets" => fn js_list_targets(
            this: RawHandle,
            session_id: *const u8,
            session_id_len: usize,
            slot: Slot,
        );
        "BrowserRunDevtools.listTargets:with" => fn js_list_targets_with(
            this: RawHandle,
            session_id: *const u8,
            session_id_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "BrowserRunDevtools.getTarget" => fn js_get_target(
            this: RawHandle,
            session_id: *const u8,
            session_id_len: usize,
            target_id: *const u8,
            target_id_len: usize,
            slot: Slot,
        );
        "BrowserRunDevtools.newTarget" => fn js_new_target(
            this: RawHandle,
            session_id: *const u8,
            session_id_len: usize,
            slot: Slot,
        );
        "BrowserRunDevtools.newTarget:with" => fn js_new_target_with(
            this: RawHandle,
            session_id: *const u8,
            session_id_len: usize,
            url: *const u8,
            url_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "BrowserRunDevtools.activateTarget" => fn js_activate_target(
            this: RawHandle,
            session_id: *const u8,
            session_id_len: usize,
            target_id: *const u8,
            target_id_len: usize,
            slot: Slot,
        );
        "BrowserRunDevtools.closeTarget" => fn js_close_target(
            this: RawHandle,
            session_id: *const u8,
            session_id_len: usize,
            target_id: *const u8,
            target_id_len: usize,
            slot: Slot,
        );
    }
}
