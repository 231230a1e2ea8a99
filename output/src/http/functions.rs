//! Functions of Fetch: requests, responses, headers and bodies.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{FetchInput, RequestInit, Response};
use crate::rt::{self, Promise};

/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Window/fetch)
///
/// # Example
/// ```no_run
/// use workers::http::{fetch_with, RequestInit};
/// use workers::prelude::*;
///
/// async fn create(name: &str) -> Result<String> {
///     let headers = Headers::new()?;
///     headers.set("content-type", "text/plain")?;
///     let init = RequestInit::new().method("POST").headers(headers).body(name.to_owned());
///     let answer = fetch_with("https://example.com/people", &init).await?;
///     if !answer.is_ok() {
///         return Err(Error::new(format!("status {}", answer.status())));
///     }
///     answer.text().await
/// }
/// ```
#[inline]
pub fn fetch<'a>(input: impl Into<FetchInput<'a>>) -> Promise<Response> {
    let input = input.into();
    let mut pack = rt::Pack::new();
    pack.put(&input);
    rt::promise(|slot| unsafe { sys::js_fetch(pack.as_ptr(), pack.len(), slot) })
}

/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/Window/fetch)
///
/// # Example
/// ```no_run
/// use workers::http::{fetch_with, RequestInit};
/// use workers::prelude::*;
///
/// async fn create(name: &str) -> Result<String> {
///     let headers = Headers::new()?;
///     headers.set("content-type", "text/plain")?;
///     let init = RequestInit::new().method("POST").headers(headers).body(name.to_owned());
///     let answer = fetch_with("https://example.com/people", &init).await?;
///     if !answer.is_ok() {
///         return Err(Error::new(format!("status {}", answer.status())));
///     }
///     answer.text().await
/// }
/// ```
#[doc(alias = "fetch")]
#[inline]
pub fn fetch_with<'a>(input: impl Into<FetchInput<'a>>, init: &RequestInit) -> Promise<Response> {
    let input = input.into();
    let mut pack = rt::Pack::new();
    pack.put(&input);
    pack.put(init);
    if let Some(error) = pack.refused() {
        return rt::promise_failed(error);
    }
    rt::promise(|slot| unsafe { sys::js_fetch_with(pack.as_ptr(), pack.len(), slot) })
}

mod sys {
    use crate::rt::Slot;

    crate::rt::imports! {
        "workers:http";
        "globalThis.fetch" => fn js_fetch(pack: *const u8, pack_len: usize, slot: Slot);
        "globalThis.fetch:with" => fn js_fetch_with(pack: *const u8, pack_len: usize, slot: Slot);
    }
}
