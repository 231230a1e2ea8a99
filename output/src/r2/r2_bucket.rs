//! `R2Bucket`: The interface [`R2Bucket`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    R2BucketDeleteKeys, R2BucketGetOnlyIf, R2BucketPutOnlyIf, R2BucketPutValue, R2GetOptions,
    R2ListOptions, R2MultipartOptions, R2MultipartUpload, R2Object, R2ObjectBody,
    R2ObjectBodyOrObject, R2Objects, R2PutOptions,
};
use crate::rt::{self, Js, Promise, Result};

/// The interface [`R2Bucket`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
///
/// # Example
/// ```no_run
/// use workers::prelude::*;
///
/// #[event(fetch)]
/// async fn fetch(req: Request, env: Env) -> Result<Response> {
///     let bucket = env.r2("FILES")?;
///     if let ("PUT", Some(body)) = (req.method().as_str(), req.body()) {
///         bucket.put("report.pdf", body).await?;
///     }
///     match bucket.get("report.pdf").await? {
///         Some(object) => {
///             let headers = Headers::new()?;
///             object.write_http_metadata(&headers)?;
///             headers.set("etag", &object.http_etag())?;
///             Response::new_with(object.body(), &workers::http::ResponseInit::new().headers(headers))
///         }
///         None => Response::builder().status(404).text("no report yet"),
///     }
/// }
/// ```
#[repr(transparent)]
pub struct R2Bucket(Js);

rt::handle_type!(R2Bucket: Js);

impl R2Bucket {
    /// Calls [`R2Bucket.head`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[inline]
    pub fn head(&self, key: &str) -> Promise<Option<R2Object>> {
        rt::promise(|slot| unsafe { sys::js_head(self.raw(), key.as_ptr(), key.len(), slot) })
    }

    /// Calls [`R2Bucket.get`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[doc(alias = "get")]
    #[inline]
    pub fn get_only_if(
        &self,
        key: &str,
        only_if: impl Into<R2BucketGetOnlyIf>,
    ) -> Promise<Option<R2ObjectBodyOrObject>> {
        let only_if = only_if.into();
        let mut pack = rt::Pack::new();
        pack.put(&only_if);
        rt::promise(|slot| unsafe {
            sys::js_get_only_if(
                self.raw(),
                key.as_ptr(),
                key.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Calls [`R2Bucket.get`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[doc(alias = "get")]
    #[inline]
    pub fn get_only_if_with(
        &self,
        key: &str,
        only_if: impl Into<R2BucketGetOnlyIf>,
        options: &R2GetOptions,
    ) -> Promise<Option<R2ObjectBodyOrObject>> {
        let only_if = only_if.into();
        let mut pack = rt::Pack::new();
        pack.put(&only_if);
        pack.put(options);
        if let Some(error) = pack.refused() {
            return rt::promise_failed(error);
        }
        rt::promise(|slot| unsafe {
            sys::js_get_only_if_with(
                self.raw(),
                key.as_ptr(),
                key.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Calls [`R2Bucket.get`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[inline]
    pub fn get(&self, key: &str) -> Promise<Option<R2ObjectBody>> {
        rt::promise(|slot| unsafe { sys::js_get(self.raw(), key.as_ptr(), key.len(), slot) })
    }

    /// Calls [`R2Bucket.get`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[doc(alias = "get")]
    #[inline]
    pub fn get_with(&self, key: &str, options: &R2GetOptions) -> Promise<Option<R2ObjectBody>> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        if let Some(error) = pack.refused() {
            return rt::promise_failed(error);
        }
        rt::promise(|slot| unsafe {
            sys::js_get_with(self.raw(), key.as_ptr(), key.len(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls [`R2Bucket.put`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[doc(alias = "put")]
    #[inline]
    pub fn put_only_if<'a>(
        &self,
        key: &str,
        value: impl Into<R2BucketPutValue<'a>>,
        only_if: impl Into<R2BucketPutOnlyIf>,
    ) -> Promise<Option<R2Object>> {
        let value = value.into();
        let only_if = only_if.into();
        let mut pack = rt::Pack::new();
        pack.put(&value);
        pack.put(&only_if);
        rt::promise(|slot| unsafe {
            sys::js_put_only_if(
                self.raw(),
                key.as_ptr(),
                key.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Calls [`R2Bucket.put`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[doc(alias = "put")]
    #[inline]
    pub fn put_only_if_with<'a>(
        &self,
        key: &str,
        value: impl Into<R2BucketPutValue<'a>>,
        only_if: impl Into<R2BucketPutOnlyIf>,
        options: &R2PutOptions,
    ) -> Promise<Option<R2Object>> {
        let value = value.into();
        let only_if = only_if.into();
        let mut pack = rt::Pack::new();
        pack.put(&value);
        pack.put(&only_if);
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_put_only_if_with(
                self.raw(),
                key.as_ptr(),
                key.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Calls [`R2Bucket.put`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[inline]
    pub fn put<'a>(&self, key: &str, value: impl Into<R2BucketPutValue<'a>>) -> Promise<R2Object> {
        let value = value.into();
        let mut pack = rt::Pack::new();
        pack.put(&value);
        rt::promise(|slot| unsafe {
            sys::js_put(self.raw(), key.as_ptr(), key.len(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls [`R2Bucket.put`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[doc(alias = "put")]
    #[inline]
    pub fn put_with<'a>(
        &self,
        key: &str,
        value: impl Into<R2BucketPutValue<'a>>,
        options: &R2PutOptions,
    ) -> Promise<R2Object> {
        let value = value.into();
        let mut pack = rt::Pack::new();
        pack.put(&value);
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_put_with(self.raw(), key.as_ptr(), key.len(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls [`R2Bucket.createMultipartUpload`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[doc(alias = "createMultipartUpload")]
    #[inline]
    pub fn create_multipart_upload(&self, key: &str) -> Promise<R2MultipartUpload> {
        rt::promise(|slot| unsafe {
            sys::js_create_multipart_upload(self.raw(), key.as_ptr(), key.len(), slot)
        })
    }

    /// Calls [`R2Bucket.createMultipartUpload`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[doc(alias = "createMultipartUpload")]
    #[inline]
    pub fn create_multipart_upload_with(
        &self,
        key: &str,
        options: &R2MultipartOptions,
    ) -> Promise<R2MultipartUpload> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_create_multipart_upload_with(
                self.raw(),
                key.as_ptr(),
                key.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Calls [`R2Bucket.resumeMultipartUpload`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[doc(alias = "resumeMultipartUpload")]
    #[inline]
    pub fn resume_multipart_upload(&self, key: &str, upload_id: &str) -> Result<R2MultipartUpload> {
        rt::handle(unsafe {
            sys::js_resume_multipart_upload(
                self.raw(),
                key.as_ptr(),
                key.len(),
                upload_id.as_ptr(),
                upload_id.len(),
            )
        })
    }

    /// Calls [`R2Bucket.delete`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[inline]
    pub fn delete<'a>(&self, keys: impl Into<R2BucketDeleteKeys<'a>>) -> Promise<()> {
        let keys = keys.into();
        let mut pack = rt::Pack::new();
        pack.put(&keys);
        rt::promise(|slot| unsafe { sys::js_delete(self.raw(), pack.as_ptr(), pack.len(), slot) })
    }

    /// Calls [`R2Bucket.list`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[inline]
    pub fn list(&self) -> Promise<R2Objects> {
        rt::promise(|slot| unsafe { sys::js_list(self.raw(), slot) })
    }

    /// Calls [`R2Bucket.list`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
    #[doc(alias = "list")]
    #[inline]
    pub fn list_with(&self, options: &R2ListOptions) -> Promise<R2Objects> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_list_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:r2";
        "R2Bucket.head" => fn js_head(this: RawHandle, key: *const u8, key_len: usize, slot: Slot);
        "R2Bucket.get:only-if" => fn js_get_only_if(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "R2Bucket.get:only-if-with" => fn js_get_only_if_with(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "R2Bucket.get" => fn js_get(this: RawHandle, key: *const u8, key_len: usize, slot: Slot);
        "R2Bucket.get:with" => fn js_get_with(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "R2Bucket.put:only-if" => fn js_put_only_if(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "R2Bucket.put:only-if-with" => fn js_put_only_if_with(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "R2Bucket.put" => fn js_put(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "R2Bucket.put:with" => fn js_put_with(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "R2Bucket.createMultipartUpload" => fn js_create_multipart_upload(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
            slot: Slot,
        );
        "R2Bucket.createMultipartUpload:with" => fn js_create_multipart_upload_with(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "R2Bucket.resumeMultipartUpload" => fn js_resume_multipart_upload(
            this: RawHandle,
            key: *const u8,
            key_len: usize,
            upload_id: *const u8,
            upload_id_len: usize,
        ) -> RawHandle;
        "R2Bucket.delete" => fn js_delete(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "R2Bucket.list" => fn js_list(this: RawHandle, slot: Slot);
        "R2Bucket.list:with" => fn js_list_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
    }
}
