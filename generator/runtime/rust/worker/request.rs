//! Reading requests.

impl crate::Request {
    /// Reads the body as JSON, in Rust.
    pub fn read_json<T: serde::de::DeserializeOwned>(
        &self,
    ) -> crate::rt::Promise<crate::rt::json::Json<T>> {
        // SAFETY: the handle is alive during the call, and the slot is new.
        crate::rt::promise(|slot| unsafe { crate::rt::sys::body_text(crate::rt::raw(self), slot) })
    }
}

impl crate::Response {
    /// Reads the body as JSON, in Rust.
    pub fn read_json<T: serde::de::DeserializeOwned>(
        &self,
    ) -> crate::rt::Promise<crate::rt::json::Json<T>> {
        // SAFETY: the handle is alive during the call, and the slot is new.
        crate::rt::promise(|slot| unsafe { crate::rt::sys::body_text(crate::rt::raw(self), slot) })
    }
}
