//! `URLPattern`: The **`URLPattern`** interface of the URL Pattern API matches URLs or parts of URLs against a pattern.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    UrlPatternExecInput, UrlPatternInput, UrlPatternOptions, UrlPatternResult, UrlPatternTestInput,
};
use crate::rt::{self, Js, Result};

/// The **`URLPattern`** interface of the URL Pattern API matches URLs or parts of URLs against a pattern. The pattern can contain capturing groups that extract parts of the matched URL.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URLPattern)
///
/// # Example
/// ```no_run
/// use workers::prelude::*;
/// use workers::url::UrlPattern;
///
/// fn book(url: &str) -> Result<Option<String>> {
///     let pattern = UrlPattern::new("https://*.example.com/books/:id")?;
///     let found = pattern.exec(url)?;
///     Ok(found.and_then(|found| found.pathname.groups.get("id").cloned().flatten()))
/// }
/// ```
#[doc(alias = "URLPattern")]
#[repr(transparent)]
pub struct UrlPattern(Js);

rt::handle_type!(UrlPattern: Js);

impl UrlPattern {
    /// Calls [`new URLPattern`](https://developer.mozilla.org/docs/Web/API/URLPattern).
    #[inline]
    pub fn new<'a>(input: impl Into<UrlPatternInput<'a>>) -> Result<UrlPattern> {
        let input = input.into();
        let mut pack = rt::Pack::new();
        pack.put(&input);
        rt::handle(unsafe { sys::js_construct(pack.as_ptr(), pack.len()) })
    }

    /// Calls [`new URLPattern`](https://developer.mozilla.org/docs/Web/API/URLPattern).
    #[doc(alias = "new")]
    #[inline]
    pub fn new_with<'a>(
        input: impl Into<UrlPatternInput<'a>>,
        base_url: Option<&str>,
        pattern_options: Option<&UrlPatternOptions>,
    ) -> Result<UrlPattern> {
        let input = input.into();
        let mut pack = rt::Pack::new();
        pack.put(&input);
        pack.put(&pattern_options);
        rt::handle(unsafe {
            sys::js_construct_with(
                rt::opt_ptr(base_url),
                rt::opt_len(base_url),
                pack.as_ptr(),
                pack.len(),
            )
        })
    }

    /// The **`protocol`** read-only property of the URLPattern interface is a string containing the pattern used to match the protocol part of a URL.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URLPattern/protocol)
    #[inline]
    pub fn protocol(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_protocol(self.raw()) }))
    }

    /// The **`username`** read-only property of the URLPattern interface is a string containing the pattern used to match the username part of a URL.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URLPattern/username)
    #[inline]
    pub fn username(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_username(self.raw()) }))
    }

    /// The **`password`** read-only property of the URLPattern interface is a string containing the pattern used to match the password part of a URL.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URLPattern/password)
    #[inline]
    pub fn password(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_password(self.raw()) }))
    }

    /// The **`hostname`** read-only property of the URLPattern interface is a string containing the pattern used to match the hostname part of a URL.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URLPattern/hostname)
    #[inline]
    pub fn hostname(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_hostname(self.raw()) }))
    }

    /// The **`port`** read-only property of the URLPattern interface is a string containing the pattern used to match the port part of a URL.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URLPattern/port)
    #[inline]
    pub fn port(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_port(self.raw()) }))
    }

    /// The **`pathname`** read-only property of the URLPattern interface is a string containing the pattern used to match the pathname part of a URL.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URLPattern/pathname)
    #[inline]
    pub fn pathname(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_pathname(self.raw()) }))
    }

    /// The **`search`** read-only property of the URLPattern interface is a string containing the pattern used to match the search part of a URL.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URLPattern/search)
    #[inline]
    pub fn search(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_search(self.raw()) }))
    }

    /// The **`hash`** read-only property of the URLPattern interface is a string containing the pattern used to match the fragment part of a URL.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URLPattern/hash)
    #[inline]
    pub fn hash(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_hash(self.raw()) }))
    }

    /// The **`hasRegExpGroups`** read-only property of the URLPattern interface is a boolean indicating whether or not any of the URLPattern components contain regular expression capturing groups.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URLPattern/hasRegExpGroups)
    #[doc(alias = "hasRegExpGroups")]
    #[inline]
    pub fn has_reg_exp_groups(&self) -> bool {
        rt::attribute(rt::boolean(unsafe { sys::js_has_reg_exp_groups(self.raw()) }))
    }

    /// The **`test()`** method of the URLPattern interface takes a URL string or object of URL parts, and returns a boolean indicating if the given input matches the current pattern.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URLPattern/test)
    #[inline]
    pub fn test<'a>(&self, input: impl Into<UrlPatternTestInput<'a>>) -> Result<bool> {
        let input = input.into();
        let mut pack = rt::Pack::new();
        pack.put(&input);
        rt::boolean(unsafe { sys::js_test(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// The **`test()`** method of the URLPattern interface takes a URL string or object of URL parts, and returns a boolean indicating if the given input matches the current pattern.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URLPattern/test)
    #[doc(alias = "test")]
    #[inline]
    pub fn test_with<'a>(
        &self,
        input: impl Into<UrlPatternTestInput<'a>>,
        base_url: &str,
    ) -> Result<bool> {
        let input = input.into();
        let mut pack = rt::Pack::new();
        pack.put(&input);
        rt::boolean(unsafe {
            sys::js_test_with(
                self.raw(),
                base_url.as_ptr(),
                base_url.len(),
                pack.as_ptr(),
                pack.len(),
            )
        })
    }

    /// The **`exec()`** method of the URLPattern interface takes a URL or object of URL parts, and returns either an object containing the results of matching the URL to the pattern, or null if the URL does not match the pattern.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URLPattern/exec)
    #[inline]
    pub fn exec<'a>(
        &self,
        input: impl Into<UrlPatternExecInput<'a>>,
    ) -> Result<Option<UrlPatternResult>> {
        let input = input.into();
        let mut pack = rt::Pack::new();
        pack.put(&input);
        rt::take(unsafe { sys::js_exec(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// The **`exec()`** method of the URLPattern interface takes a URL or object of URL parts, and returns either an object containing the results of matching the URL to the pattern, or null if the URL does not match the pattern.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URLPattern/exec)
    #[doc(alias = "exec")]
    #[inline]
    pub fn exec_with<'a>(
        &self,
        input: impl Into<UrlPatternExecInput<'a>>,
        base_url: &str,
    ) -> Result<Option<UrlPatternResult>> {
        let input = input.into();
        let mut pack = rt::Pack::new();
        pack.put(&input);
        rt::take(unsafe {
            sys::js_exec_with(
                self.raw(),
                base_url.as_ptr(),
                base_url.len(),
                pack.as_ptr(),
                pack.len(),
            )
        })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:url";
        "URLPattern.constructor" => fn js_construct(pack: *const u8, pack_len: usize) -> RawHandle;
        "URLPattern.constructor:with" => fn js_construct_with(
            base_url: *const u8,
            base_url_len: usize,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "URLPattern.protocol" => fn js_protocol(this: RawHandle) -> i32;
        "URLPattern.username" => fn js_username(this: RawHandle) -> i32;
        "URLPattern.password" => fn js_password(this: RawHandle) -> i32;
        "URLPattern.hostname" => fn js_hostname(this: RawHandle) -> i32;
        "URLPattern.port" => fn js_port(this: RawHandle) -> i32;
        "URLPattern.pathname" => fn js_pathname(this: RawHandle) -> i32;
        "URLPattern.search" => fn js_search(this: RawHandle) -> i32;
        "URLPattern.hash" => fn js_hash(this: RawHandle) -> i32;
        "URLPattern.hasRegExpGroups" => fn js_has_reg_exp_groups(this: RawHandle) -> i32;
        "URLPattern.test" => fn js_test(this: RawHandle, pack: *const u8, pack_len: usize) -> i32;
        "URLPattern.test:with" => fn js_test_with(
            this: RawHandle,
            base_url: *const u8,
            base_url_len: usize,
            pack: *const u8,
            pack_len: usize,
        ) -> i32;
        "URLPattern.exec" => fn js_exec(this: RawHandle, pack: *const u8, pack_len: usize) -> i32;
        "URLPattern.exec:with" => fn js_exec_with(
            this: RawHandle,
            base_url: *const u8,
            base_url_len: usize,
            pack: *const u8,
            pack_len: usize,
        ) -> i32;
    }
}
