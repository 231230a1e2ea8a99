//! `DurableObjectNamespace`: The interface [`DurableObjectNamespace`](https://developers.cloudflare.com/durable-objects/api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    DurableObjectId, DurableObjectJurisdiction, DurableObjectNamespaceGetOptions,
    DurableObjectNamespaceNewUniqueIdOptions, DurableObjectStub,
};
use crate::rt::{self, Js, Result};

/// The interface [`DurableObjectNamespace`](https://developers.cloudflare.com/durable-objects/api/).
///
/// # Example
/// ```no_run
/// use workers::prelude::*;
///
/// /// Each room is an object of its own.
/// #[event(fetch)]
/// async fn fetch(req: Request, env: Env) -> Result<Response> {
///     let rooms = env.durable_object("ROOMS")?;
///     rooms.get_by_name("lobby")?.fetch(&req).await
/// }
/// ```
#[repr(transparent)]
pub struct DurableObjectNamespace(Js);

rt::handle_type!(DurableObjectNamespace: Js);

impl DurableObjectNamespace {
    /// Calls [`DurableObjectNamespace.newUniqueId`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "newUniqueId")]
    #[inline]
    pub fn new_unique_id(&self) -> Result<DurableObjectId> {
        rt::handle(unsafe { sys::js_new_unique_id(self.raw()) })
    }

    /// Calls [`DurableObjectNamespace.newUniqueId`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "newUniqueId")]
    #[inline]
    pub fn new_unique_id_with(
        &self,
        options: &DurableObjectNamespaceNewUniqueIdOptions,
    ) -> Result<DurableObjectId> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::handle(unsafe { sys::js_new_unique_id_with(self.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Calls [`DurableObjectNamespace.idFromName`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "idFromName")]
    #[inline]
    pub fn id_from_name(&self, name: &str) -> Result<DurableObjectId> {
        rt::handle(unsafe { sys::js_id_from_name(self.raw(), name.as_ptr(), name.len()) })
    }

    /// Calls [`DurableObjectNamespace.idFromString`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "idFromString")]
    #[inline]
    pub fn id_from_string(&self, id: &str) -> Result<DurableObjectId> {
        rt::handle(unsafe { sys::js_id_from_string(self.raw(), id.as_ptr(), id.len()) })
    }

    /// Calls [`DurableObjectNamespace.get`](https://developers.cloudflare.com/durable-objects/api/).
    #[inline]
    pub fn get(&self, id: &DurableObjectId) -> Result<DurableObjectStub> {
        rt::handle(unsafe { sys::js_get(self.raw(), id.raw()) })
    }

    /// Calls [`DurableObjectNamespace.get`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "get")]
    #[inline]
    pub fn get_with(
        &self,
        id: &DurableObjectId,
        options: &DurableObjectNamespaceGetOptions,
    ) -> Result<DurableObjectStub> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::handle(unsafe { sys::js_get_with(self.raw(), id.raw(), pack.as_ptr(), pack.len()) })
    }

    /// Calls [`DurableObjectNamespace.getByName`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "getByName")]
    #[inline]
    pub fn get_by_name(&self, name: &str) -> Result<DurableObjectStub> {
        rt::handle(unsafe { sys::js_get_by_name(self.raw(), name.as_ptr(), name.len()) })
    }

    /// Calls [`DurableObjectNamespace.getByName`](https://developers.cloudflare.com/durable-objects/api/).
    #[doc(alias = "getByName")]
    #[inline]
    pub fn get_by_name_with(
        &self,
        name: &str,
        options: &DurableObjectNamespaceGetOptions,
    ) -> Result<DurableObjectStub> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::handle(unsafe {
            sys::js_get_by_name_with(
                self.raw(),
                name.as_ptr(),
                name.len(),
                pack.as_ptr(),
                pack.len(),
            )
        })
    }

    /// Calls [`DurableObjectNamespace.getExisting`](https://developers.cloudflare.com/durable-objects/api/).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[doc(alias = "getExisting")]
    #[inline]
    pub fn get_existing(&self, id: &DurableObjectId) -> Result<DurableObjectStub> {
        rt::handle(unsafe { sys::js_get_existing(self.raw(), id.raw()) })
    }

    /// Calls [`DurableObjectNamespace.getExisting`](https://developers.cloudflare.com/durable-objects/api/).
    ///
    /// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
    #[cfg(feature = "experimental")]
    #[doc(alias = "getExisting")]
    #[inline]
    pub fn get_existing_with(
        &self,
        id: &DurableObjectId,
        options: &DurableObjectNamespaceGetOptions,
    ) -> Result<DurableObjectStub> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::handle(unsafe {
            sys::js_get_existing_with(self.raw(), id.raw(), pack.as_ptr(), pack.len())
        })
    }

    /// Calls [`DurableObjectNamespace.jurisdiction`](https://developers.cloudflare.com/durable-objects/api/).
    #[inline]
    pub fn jurisdiction(
        &self,
        jurisdiction: DurableObjectJurisdiction,
    ) -> Result<DurableObjectNamespace> {
        let jurisdiction = jurisdiction.as_str();
        rt::handle(unsafe {
            sys::js_jurisdiction(self.raw(), jurisdiction.as_ptr(), jurisdiction.len())
        })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:durable-objects";
        "DurableObjectNamespace.newUniqueId" => fn js_new_unique_id(this: RawHandle) -> RawHandle;
        "DurableObjectNamespace.newUniqueId:with" => fn js_new_unique_id_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "DurableObjectNamespace.idFromName" => fn js_id_from_name(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
        ) -> RawHandle;
        "DurableObjectNamespace.idFromString" => fn js_id_from_string(
            this: RawHandle,
            id: *const u8,
            id_len: usize,
        ) -> RawHandle;
        "DurableObjectNamespace.get" => fn js_get(this: RawHandle, id: RawHandle) -> RawHandle;
        "DurableObjectNamespace.get:with" => fn js_get_with(
            this: RawHandle,
            id: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "DurableObjectNamespace.getByName" => fn js_get_by_name(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
        ) -> RawHandle;
        "DurableObjectNamespace.getByName:with" => fn js_get_by_name_with(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        #[cfg(feature = "experimental")]
        "DurableObjectNamespace.getExisting" => fn js_get_existing(
            this: RawHandle,
            id: RawHandle,
        ) -> RawHandle;
        #[cfg(feature = "experimental")]
        "DurableObjectNamespace.getExisting:with" => fn js_get_existing_with(
            this: RawHandle,
            id: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> RawHandle;
        "DurableObjectNamespace.jurisdiction" => fn js_jurisdiction(
            this: RawHandle,
            jurisdiction: *const u8,
            jurisdiction_len: usize,
        ) -> RawHandle;
    }
}
