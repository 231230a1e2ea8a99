//! `URL`: The **`URL`** interface is used to parse, construct, normalize, and encode URLs.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    UrlBase, UrlCanParseBase, UrlCanParseUrl, UrlCreateObjectUrlObject, UrlParseBase, UrlParseUrl,
    UrlSearchParams, UrlUrl,
};
use crate::rt::{self, Js, Result};

/// The **`URL`** interface is used to parse, construct, normalize, and encode URLs. It works by providing properties which allow you to easily read and modify the components of a URL.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URL)
///
/// # Example
/// ```no_run
/// use workers::prelude::*;
/// use workers::url::Url;
///
/// fn page(req: &Request) -> Result<u32> {
///     let url = Url::new(req.url())?;
///     let page = url.search_params().get("page")?;
///     Ok(page.and_then(|page| page.parse().ok()).unwrap_or(1))
/// }
/// ```
#[doc(alias = "URL")]
#[repr(transparent)]
pub struct Url(Js);

rt::handle_type!(Url: Js);
rt::display!(Url, to_js_string);

impl Url {
    /// Calls [`new URL`](https://developer.mozilla.org/docs/Web/API/URL).
    #[inline]
    pub fn new<'a>(url: impl Into<UrlUrl<'a>>) -> Result<Url> {
        let url = url.into();
        let mut pack = rt::Pack::new();
        pack.put(&url);
        rt::handle(unsafe { sys::js_construct(pack.as_ptr(), pack.len()) })
    }

    /// Calls [`new URL`](https://developer.mozilla.org/docs/Web/API/URL).
    #[doc(alias = "new")]
    #[inline]
    pub fn new_with<'a>(url: impl Into<UrlUrl<'a>>, base: impl Into<UrlBase<'a>>) -> Result<Url> {
        let url = url.into();
        let base = base.into();
        let mut pack = rt::Pack::new();
        pack.put(&url);
        pack.put(&base);
        rt::handle(unsafe { sys::js_construct_with(pack.as_ptr(), pack.len()) })
    }

    /// The **`href`** property of the URL interface is a string containing the whole URL.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URL/href)
    #[inline]
    pub fn href(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_href(self.raw()) }))
    }

    /// Sets [`href`](Self::href).
    #[doc(alias = "href")]
    #[inline]
    pub fn set_href(&self, value: &str) {
        rt::attribute(rt::unit(unsafe {
            sys::js_href_set(self.raw(), value.as_ptr(), value.len())
        }))
    }

    /// The **`origin`** read-only property of the URL interface returns a string containing the Unicode serialization of the origin of the represented URL.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URL/origin)
    #[inline]
    pub fn origin(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_origin(self.raw()) }))
    }

    /// The **`protocol`** property of the URL interface is a string containing the protocol or scheme of the URL, including the final ":".
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URL/protocol)
    #[inline]
    pub fn protocol(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_protocol(self.raw()) }))
    }

    /// Sets [`protocol`](Self::protocol).
    #[doc(alias = "protocol")]
    #[inline]
    pub fn set_protocol(&self, value: &str) {
        rt::attribute(rt::unit(unsafe {
            sys::js_protocol_set(self.raw(), value.as_ptr(), value.len())
        }))
    }

    /// The **`username`** property of the URL interface is a string containing the username component of the URL. If the URL does not have a username, this property contains an empty string, "".
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URL/username)
    #[inline]
    pub fn username(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_username(self.raw()) }))
    }

    /// Sets [`username`](Self::username).
    #[doc(alias = "username")]
    #[inline]
    pub fn set_username(&self, value: &str) {
        rt::attribute(rt::unit(unsafe {
            sys::js_username_set(self.raw(), value.as_ptr(), value.len())
        }))
    }

    /// The **`password`** property of the URL interface is a string containing the password component of the URL. If the URL does not have a password, this property contains an empty string, "".
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URL/password)
    #[inline]
    pub fn password(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_password(self.raw()) }))
    }

    /// Sets [`password`](Self::password).
    #[doc(alias = "password")]
    #[inline]
    pub fn set_password(&self, value: &str) {
        rt::attribute(rt::unit(unsafe {
            sys::js_password_set(self.raw(), value.as_ptr(), value.len())
        }))
    }

    /// The **`host`** property of the URL interface is a string containing the host, which is the hostname, and then, if the port of the URL is nonempty, a ":", followed by the port of the URL. If the URL does not have a hostname, this property contains an empty string, "".
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URL/host)
    #[inline]
    pub fn host(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_host(self.raw()) }))
    }

    /// Sets [`host`](Self::host).
    #[doc(alias = "host")]
    #[inline]
    pub fn set_host(&self, value: &str) {
        rt::attribute(rt::unit(unsafe {
            sys::js_host_set(self.raw(), value.as_ptr(), value.len())
        }))
    }

    /// The **`hostname`** property of the URL interface is a string containing either the domain name or IP address of the URL. If the URL does not have a hostname, this property contains an empty string, "". IPv4 and IPv6 addresses are normalized, such as stripping leading zeros, and domain names are converted to IDN.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URL/hostname)
    #[inline]
    pub fn hostname(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_hostname(self.raw()) }))
    }

    /// Sets [`hostname`](Self::hostname).
    #[doc(alias = "hostname")]
    #[inline]
    pub fn set_hostname(&self, value: &str) {
        rt::attribute(rt::unit(unsafe {
            sys::js_hostname_set(self.raw(), value.as_ptr(), value.len())
        }))
    }

    /// The **`port`** property of the URL interface is a string containing the port number of the URL. If the port is the default for the protocol (80 for ws: and http:, 443 for wss: and https:, and 21 for ftp:), this property contains an empty string, "".
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URL/port)
    #[inline]
    pub fn port(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_port(self.raw()) }))
    }

    /// Sets [`port`](Self::port).
    #[doc(alias = "port")]
    #[inline]
    pub fn set_port(&self, value: &str) {
        rt::attribute(rt::unit(unsafe {
            sys::js_port_set(self.raw(), value.as_ptr(), value.len())
        }))
    }

    /// The **`pathname`** property of the URL interface represents a location in a hierarchical structure. It is a string constructed from a list of path segments, each of which is prefixed by a / character.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URL/pathname)
    #[inline]
    pub fn pathname(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_pathname(self.raw()) }))
    }

    /// Sets [`pathname`](Self::pathname).
    #[doc(alias = "pathname")]
    #[inline]
    pub fn set_pathname(&self, value: &str) {
        rt::attribute(rt::unit(unsafe {
            sys::js_pathname_set(self.raw(), value.as_ptr(), value.len())
        }))
    }

    /// The **`search`** property of the URL interface is a search string, also called a query string, that is a string containing a "?" followed by the parameters of the URL. If the URL does not have a search query, this property contains an empty string, "".
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URL/search)
    #[inline]
    pub fn search(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_search(self.raw()) }))
    }

    /// Sets [`search`](Self::search).
    #[doc(alias = "search")]
    #[inline]
    pub fn set_search(&self, value: &str) {
        rt::attribute(rt::unit(unsafe {
            sys::js_search_set(self.raw(), value.as_ptr(), value.len())
        }))
    }

    /// The **`searchParams`** read-only property of the URL interface returns a URLSearchParams object allowing access to the GET decoded query arguments contained in the URL.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URL/searchParams)
    #[doc(alias = "searchParams")]
    #[inline]
    pub fn search_params(&self) -> UrlSearchParams {
        rt::attribute(rt::handle(unsafe { sys::js_search_params(self.raw()) }))
    }

    /// The **`hash`** property of the URL interface is a string containing a "#" followed by the fragment identifier of the URL. If the URL does not have a fragment identifier, this property contains an empty string, "".
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URL/hash)
    #[inline]
    pub fn hash(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_hash(self.raw()) }))
    }

    /// Sets [`hash`](Self::hash).
    #[doc(alias = "hash")]
    #[inline]
    pub fn set_hash(&self, value: &str) {
        rt::attribute(rt::unit(unsafe {
            sys::js_hash_set(self.raw(), value.as_ptr(), value.len())
        }))
    }

    /// The **`toJSON()`** method of the URL interface returns a string containing a serialized version of the URL, although in practice it seems to have the same effect as URL.toString().
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URL/toJSON)
    #[doc(alias = "toJSON")]
    #[inline]
    pub fn to_json(&self) -> Result<String> {
        rt::take(unsafe { sys::js_to_json(self.raw()) })
    }

    /// Calls [`URL.toString`](https://developer.mozilla.org/docs/Web/API/URL/toString).
    #[doc(alias = "toString")]
    #[inline]
    pub fn to_js_string(&self) -> Result<String> {
        rt::take(unsafe { sys::js_to_string(self.raw()) })
    }

    /// The **`URL.canParse()`** static method of the URL interface returns a boolean indicating whether or not an absolute URL, or a relative URL combined with a base URL, are parsable and valid.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URL/canParse_static)
    #[doc(alias = "canParse")]
    #[inline]
    pub fn can_parse<'a>(url: impl Into<UrlCanParseUrl<'a>>) -> Result<bool> {
        let url = url.into();
        let mut pack = rt::Pack::new();
        pack.put(&url);
        rt::boolean(unsafe { sys::static_can_parse(pack.as_ptr(), pack.len()) })
    }

    /// The **`URL.canParse()`** static method of the URL interface returns a boolean indicating whether or not an absolute URL, or a relative URL combined with a base URL, are parsable and valid.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URL/canParse_static)
    #[doc(alias = "canParse")]
    #[inline]
    pub fn can_parse_with<'a>(
        url: impl Into<UrlCanParseUrl<'a>>,
        base: impl Into<UrlCanParseBase<'a>>,
    ) -> Result<bool> {
        let url = url.into();
        let base = base.into();
        let mut pack = rt::Pack::new();
        pack.put(&url);
        pack.put(&base);
        rt::boolean(unsafe { sys::static_can_parse_with(pack.as_ptr(), pack.len()) })
    }

    /// The **`URL.parse()`** static method of the URL interface returns a newly created URL object representing the URL defined by the parameters.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URL/parse_static)
    #[inline]
    pub fn parse<'a>(url: impl Into<UrlParseUrl<'a>>) -> Result<Option<Url>> {
        let url = url.into();
        let mut pack = rt::Pack::new();
        pack.put(&url);
        rt::optional_handle(unsafe { sys::static_parse(pack.as_ptr(), pack.len()) })
    }

    /// The **`URL.parse()`** static method of the URL interface returns a newly created URL object representing the URL defined by the parameters.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URL/parse_static)
    #[doc(alias = "parse")]
    #[inline]
    pub fn parse_with<'a>(
        url: impl Into<UrlParseUrl<'a>>,
        base: impl Into<UrlParseBase<'a>>,
    ) -> Result<Option<Url>> {
        let url = url.into();
        let base = base.into();
        let mut pack = rt::Pack::new();
        pack.put(&url);
        pack.put(&base);
        rt::optional_handle(unsafe { sys::static_parse_with(pack.as_ptr(), pack.len()) })
    }

    /// The **`createObjectURL()`** static method of the URL interface creates a string containing a blob URL pointing to the object given in the parameter.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URL/createObjectURL_static)
    #[doc(alias = "createObjectURL")]
    #[inline]
    pub fn create_object_url(object: impl Into<UrlCreateObjectUrlObject>) -> Result<String> {
        let object = object.into();
        let mut pack = rt::Pack::new();
        pack.put(&object);
        rt::take(unsafe { sys::static_create_object_url(pack.as_ptr(), pack.len()) })
    }

    /// The **`revokeObjectURL()`** static method of the URL interface releases an existing object URL which was previously created by calling URL.createObjectURL().
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/URL/revokeObjectURL_static)
    #[doc(alias = "revokeObjectURL")]
    #[inline]
    pub fn revoke_object_url(object_url: &str) -> Result<()> {
        rt::unit(unsafe { sys::static_revoke_object_url(object_url.as_ptr(), object_url.len()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:url";
        "URL.constructor" => fn js_construct(pack: *const u8, pack_len: usize) -> RawHandle;
        "URL.constructor:with" => fn js_construct_with(
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "URL.href" => fn js_href(this: RawHandle) -> i32;
        "URL.href:set" => fn js_href_set(
            this: RawHandle,
            value: *const u8,
            value_len: usize,
        ) -> i32;
        "URL.origin" => fn js_origin(this: RawHandle) -> i32;
        "URL.protocol" => fn js_protocol(this: RawHandle) -> i32;
        "URL.protocol:set" => fn js_protocol_set(
            this: RawHandle,
            value: *const u8,
            value_len: usize,
        ) -> i32;
        "URL.username" => fn js_username(this: RawHandle) -> i32;
        "URL.username:set" => fn js_username_set(
            this: RawHandle,
            value: *const u8,
            value_len: usize,
        ) -> i32;
        "URL.password" => fn js_password(this: RawHandle) -> i32;
        "URL.password:set" => fn js_password_set(
            this: RawHandle,
            value: *const u8,
            value_len: usize,
        ) -> i32;
        "URL.host" => fn js_host(this: RawHandle) -> i32;
        "URL.host:set" => fn js_host_set(
            this: RawHandle,
            value: *const u8,
            value_len: usize,
        ) -> i32;
        "URL.hostname" => fn js_hostname(this: RawHandle) -> i32;
        "URL.hostname:set" => fn js_hostname_set(
            this: RawHandle,
            value: *const u8,
            value_len: usize,
        ) -> i32;
        "URL.port" => fn js_port(this: RawHandle) -> i32;
        "URL.port:set" => fn js_port_set(
            this: RawHandle,
            value: *const u8,
            value_len: usize,
        ) -> i32;
        "URL.pathname" => fn js_pathname(this: RawHandle) -> i32;
        "URL.pathname:set" => fn js_pathname_set(
            this: RawHandle,
            value: *const u8,
            value_len: usize,
        ) -> i32;
        "URL.search" => fn js_search(this: RawHandle) -> i32;
        "URL.search:set" => fn js_search_set(
            this: RawHandle,
            value: *const u8,
            value_len: usize,
        ) -> i32;
        "URL.searchParams" => fn js_search_params(this: RawHandle) -> RawHandle;
        "URL.hash" => fn js_hash(this: RawHandle) -> i32;
        "URL.hash:set" => fn js_hash_set(
            this: RawHandle,
            value: *const u8,
            value_len: usize,
        ) -> i32;
        "URL.toJSON" => fn js_to_json(this: RawHandle) -> i32;
        "URL.toString" => fn js_to_string(this: RawHandle) -> i32;
        "URL::canParse" => fn static_can_parse(pack: *const u8, pack_len: usize) -> i32;
        "URL::canParse:with" => fn static_can_parse_with(pack: *const u8, pack_len: usize) -> i32;
        "URL::parse" => fn static_parse(pack: *const u8, pack_len: usize) -> RawHandle;
        "URL::parse:with" => fn static_parse_with(pack: *const u8, pack_len: usize) -> RawHandle;
        "URL::createObjectURL" => fn static_create_object_url(
            pack: *const u8,
            pack_len: usize,
        ) -> i32;
        "URL::revokeObjectURL" => fn static_revoke_object_url(
            object_url: *const u8,
            object_url_len: usize,
        ) -> i32;
    }
}
