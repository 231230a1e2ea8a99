//! `Navigator`: The interface [`Navigator`](https://developer.mozilla.org/docs/Web/API/Navigator).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js, Result};

/// The interface [`Navigator`](https://developer.mozilla.org/docs/Web/API/Navigator).
#[repr(transparent)]
pub struct Navigator(Js);

rt::handle_type!(Navigator: Js);

impl Navigator {
    /// Calls [`Navigator.sendBeacon`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
    #[doc(alias = "sendBeacon")]
    #[inline]
    pub fn send_beacon(&self, url: &str) -> Result<bool> {
        rt::boolean(unsafe { sys::js_send_beacon(self.raw(), url.as_ptr(), url.len()) })
    }

    /// Calls [`Navigator.sendBeacon`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
    #[cfg(feature = "http")]
    #[doc(alias = "sendBeacon")]
    #[inline]
    pub fn send_beacon_with<'a>(
        &self,
        url: &str,
        body: impl Into<crate::http::BodyInit<'a>>,
    ) -> Result<bool> {
        let body = body.into();
        let mut pack = rt::Pack::new();
        pack.put(&body);
        rt::boolean(unsafe {
            sys::js_send_beacon_with(self.raw(), url.as_ptr(), url.len(), pack.as_ptr(), pack.len())
        })
    }

    /// The attribute [`userAgent`](https://developer.mozilla.org/docs/Web/API/Navigator/userAgent).
    #[doc(alias = "userAgent")]
    #[inline]
    pub fn user_agent(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_user_agent(self.raw()) }))
    }

    /// The attribute [`hardwareConcurrency`](https://developer.mozilla.org/docs/Web/API/Navigator/hardwareConcurrency).
    #[doc(alias = "hardwareConcurrency")]
    #[inline]
    pub fn hardware_concurrency(&self) -> u64 {
        rt::attribute(rt::number(unsafe { sys::js_hardware_concurrency(self.raw()) }))
    }

    /// The attribute [`platform`](https://developer.mozilla.org/docs/Web/API/Navigator/platform).
    #[inline]
    pub fn platform(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_platform(self.raw()) }))
    }

    /// The attribute [`language`](https://developer.mozilla.org/docs/Web/API/Navigator/language).
    #[inline]
    pub fn language(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_language(self.raw()) }))
    }

    /// The attribute [`languages`](https://developer.mozilla.org/docs/Web/API/Navigator/languages).
    #[inline]
    pub fn languages(&self) -> Vec<String> {
        rt::attribute(rt::take(unsafe { sys::js_languages(self.raw()) }))
    }

    /// The attribute [`storage`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(all(feature = "experimental", feature = "file-system"))]
    #[inline]
    pub fn storage(&self) -> crate::file_system::StorageManager {
        rt::attribute(rt::handle(unsafe { sys::js_storage(self.raw()) }))
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:global";
        "Navigator.sendBeacon" => fn js_send_beacon(
            this: RawHandle,
            url: *const u8,
            url_len: usize,
        ) -> i32;
        #[cfg(feature = "http")]
        "Navigator.sendBeacon:with" => fn js_send_beacon_with(
            this: RawHandle,
            url: *const u8,
            url_len: usize,
            pack: *const u8,
            pack_len: usize,
        ) -> i32;
        "Navigator.userAgent" => fn js_user_agent(this: RawHandle) -> i32;
        "Navigator.hardwareConcurrency" => fn js_hardware_concurrency(this: RawHandle) -> f64;
        "Navigator.platform" => fn js_platform(this: RawHandle) -> i32;
        "Navigator.language" => fn js_language(this: RawHandle) -> i32;
        "Navigator.languages" => fn js_languages(this: RawHandle) -> i32;
        #[cfg(all(feature = "experimental", feature = "file-system"))]
        "Navigator.storage" => fn js_storage(this: RawHandle) -> RawHandle;
    }
}
