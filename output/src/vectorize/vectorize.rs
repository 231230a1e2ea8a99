//! `Vectorize`: A Vectorize Vector Search Index for querying vectors/embeddings.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    VectorizeAsyncMutation, VectorizeIndexInfo, VectorizeMatches, VectorizeQueryOptions,
    VectorizeVector,
};
use crate::rt::{self, Js, Promise};

/// A Vectorize Vector Search Index for querying vectors/embeddings.
///
/// Mutations in this version are async, returning a mutation id.
///
/// [Documentation](https://developers.cloudflare.com/vectorize/reference/client-api/)
#[repr(transparent)]
pub struct Vectorize(Js);

rt::handle_type!(Vectorize: Js);

impl Vectorize {
    /// Get information about the currently bound index.
    ///
    /// Returns A promise that resolves with information about the current index.
    #[inline]
    pub fn describe(&self) -> Promise<VectorizeIndexInfo> {
        rt::promise(|slot| unsafe { sys::js_describe(self.raw(), slot) })
    }

    /// Use the provided vector to perform a similarity search across the index.
    ///
    /// Returns A promise that resolves with matched and scored vectors.
    ///
    /// # Arguments
    ///
    /// - `vector`: Input vector that will be used to drive the similarity search.
    #[inline]
    pub fn query(&self, vector: &[f64]) -> Promise<VectorizeMatches> {
        let mut pack = rt::Pack::new();
        pack.put(vector);
        rt::promise(|slot| unsafe { sys::js_query(self.raw(), pack.as_ptr(), pack.len(), slot) })
    }

    /// Use the provided vector to perform a similarity search across the index.
    ///
    /// Returns A promise that resolves with matched and scored vectors.
    ///
    /// # Arguments
    ///
    /// - `vector`: Input vector that will be used to drive the similarity search.
    /// - `options`: Configuration options to massage the returned data.
    #[doc(alias = "query")]
    #[inline]
    pub fn query_with(
        &self,
        vector: &[f64],
        options: &VectorizeQueryOptions,
    ) -> Promise<VectorizeMatches> {
        let mut pack = rt::Pack::new();
        pack.put(vector);
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_query_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Use the provided vector-id to perform a similarity search across the index.
    ///
    /// Returns A promise that resolves with matched and scored vectors.
    ///
    /// # Arguments
    ///
    /// - `vector_id`: Id for a vector in the index against which the index should be queried.
    #[doc(alias = "queryById")]
    #[inline]
    pub fn query_by_id(&self, vector_id: &str) -> Promise<VectorizeMatches> {
        rt::promise(|slot| unsafe {
            sys::js_query_by_id(self.raw(), vector_id.as_ptr(), vector_id.len(), slot)
        })
    }

    /// Use the provided vector-id to perform a similarity search across the index.
    ///
    /// Returns A promise that resolves with matched and scored vectors.
    ///
    /// # Arguments
    ///
    /// - `vector_id`: Id for a vector in the index against which the index should be queried.
    /// - `options`: Configuration options to massage the returned data.
    #[doc(alias = "queryById")]
    #[inline]
    pub fn query_by_id_with(
        &self,
        vector_id: &str,
        options: &VectorizeQueryOptions,
    ) -> Promise<VectorizeMatches> {
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_query_by_id_with(
                self.raw(),
                vector_id.as_ptr(),
                vector_id.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Insert a list of vectors into the index dataset. If a provided id exists, an error will be thrown.
    ///
    /// Returns A promise that resolves with a unique identifier of a mutation containing the insert changeset.
    ///
    /// # Arguments
    ///
    /// - `vectors`: List of vectors that will be inserted.
    #[inline]
    pub fn insert(&self, vectors: &[VectorizeVector]) -> Promise<VectorizeAsyncMutation> {
        let mut pack = rt::Pack::new();
        pack.put(vectors);
        rt::promise(|slot| unsafe { sys::js_insert(self.raw(), pack.as_ptr(), pack.len(), slot) })
    }

    /// Upsert a list of vectors into the index dataset. If a provided id exists, it will be replaced with the new values.
    ///
    /// Returns A promise that resolves with a unique identifier of a mutation containing the upsert changeset.
    ///
    /// # Arguments
    ///
    /// - `vectors`: List of vectors that will be upserted.
    #[inline]
    pub fn upsert(&self, vectors: &[VectorizeVector]) -> Promise<VectorizeAsyncMutation> {
        let mut pack = rt::Pack::new();
        pack.put(vectors);
        rt::promise(|slot| unsafe { sys::js_upsert(self.raw(), pack.as_ptr(), pack.len(), slot) })
    }

    /// Delete a list of vectors with a matching id.
    ///
    /// Returns A promise that resolves with a unique identifier of a mutation containing the delete changeset.
    ///
    /// # Arguments
    ///
    /// - `ids`: List of vector ids that should be deleted.
    #[doc(alias = "deleteByIds")]
    #[inline]
    pub fn delete_by_ids(&self, ids: &[&str]) -> Promise<VectorizeAsyncMutation> {
        let mut pack = rt::Pack::new();
        pack.put(ids);
        rt::promise(|slot| unsafe {
            sys::js_delete_by_ids(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Get a list of vectors with a matching id.
    ///
    /// Returns A promise that resolves with the raw unscored vectors matching the id set.
    ///
    /// # Arguments
    ///
    /// - `ids`: List of vector ids that should be returned.
    #[doc(alias = "getByIds")]
    #[inline]
    pub fn get_by_ids(&self, ids: &[&str]) -> Promise<Vec<VectorizeVector>> {
        let mut pack = rt::Pack::new();
        pack.put(ids);
        rt::promise(|slot| unsafe {
            sys::js_get_by_ids(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:vectorize";
        "Vectorize.describe" => fn js_describe(this: RawHandle, slot: Slot);
        "Vectorize.query" => fn js_query(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "Vectorize.query:with" => fn js_query_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "Vectorize.queryById" => fn js_query_by_id(
            this: RawHandle,
            vector_id: *const u8,
            vector_id_len: usize,
            slot: Slot,
        );
        "Vectorize.queryById:with" => fn js_query_by_id_with(
            this: RawHandle,
            vector_id: *const u8,
            vector_id_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "Vectorize.insert" => fn js_insert(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "Vectorize.upsert" => fn js_upsert(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "Vectorize.deleteByIds" => fn js_delete_by_ids(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "Vectorize.getByIds" => fn js_get_by_ids(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
    }
}
