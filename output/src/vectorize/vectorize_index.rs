//! `VectorizeIndex`: A Vectorize Vector Search Index for querying vectors/embeddings.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    VectorizeIndexDetails, VectorizeMatches, VectorizeQueryOptions, VectorizeVector,
    VectorizeVectorMutation,
};
use crate::rt::{self, Js, Promise};

/// A Vectorize Vector Search Index for querying vectors/embeddings.
///
/// This type is exclusively for the Vectorize **beta** and will be deprecated once Vectorize RC is released.
/// See `Vectorize` for its new implementation.
///
/// [Documentation](https://developers.cloudflare.com/vectorize/reference/client-api/)
///
/// # Example
/// ```no_run
/// use workers::prelude::*;
/// use workers::vectorize::{VectorizeQueryOptions, VectorizeVector};
///
/// async fn similar(env: &Env, embedding: &[f64]) -> Result<Vec<String>> {
///     let index = env.vectorize("BOOKS")?;
///     index.upsert(&[VectorizeVector::new("book-1", embedding.to_vec())]).await?;
///     let found = index.query_with(embedding, &VectorizeQueryOptions::new().top_k(3)).await?;
///     Ok(found.matches.into_iter().map(|one| one.id).collect())
/// }
/// ```
#[repr(transparent)]
pub struct VectorizeIndex(Js);

rt::handle_type!(VectorizeIndex: Js);

impl VectorizeIndex {
    /// Get information about the currently bound index.
    ///
    /// Returns A promise that resolves with information about the current index.
    #[inline]
    pub fn describe(&self) -> Promise<VectorizeIndexDetails> {
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

    /// Insert a list of vectors into the index dataset. If a provided id exists, an error will be thrown.
    ///
    /// Returns A promise that resolves with the ids & count of records that were successfully processed.
    ///
    /// # Arguments
    ///
    /// - `vectors`: List of vectors that will be inserted.
    #[inline]
    pub fn insert(&self, vectors: &[VectorizeVector]) -> Promise<VectorizeVectorMutation> {
        let mut pack = rt::Pack::new();
        pack.put(vectors);
        rt::promise(|slot| unsafe { sys::js_insert(self.raw(), pack.as_ptr(), pack.len(), slot) })
    }

    /// Upsert a list of vectors into the index dataset. If a provided id exists, it will be replaced with the new values.
    ///
    /// Returns A promise that resolves with the ids & count of records that were successfully processed.
    ///
    /// # Arguments
    ///
    /// - `vectors`: List of vectors that will be upserted.
    #[inline]
    pub fn upsert(&self, vectors: &[VectorizeVector]) -> Promise<VectorizeVectorMutation> {
        let mut pack = rt::Pack::new();
        pack.put(vectors);
        rt::promise(|slot| unsafe { sys::js_upsert(self.raw(), pack.as_ptr(), pack.len(), slot) })
    }

    /// Delete a list of vectors with a matching id.
    ///
    /// Returns A promise that resolves with the ids & count of records that were successfully processed (and thus deleted).
    ///
    /// # Arguments
    ///
    /// - `ids`: List of vector ids that should be deleted.
    #[doc(alias = "deleteByIds")]
    #[inline]
    pub fn delete_by_ids(&self, ids: &[&str]) -> Promise<VectorizeVectorMutation> {
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
        "VectorizeIndex.describe" => fn js_describe(this: RawHandle, slot: Slot);
        "VectorizeIndex.query" => fn js_query(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "VectorizeIndex.query:with" => fn js_query_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "VectorizeIndex.insert" => fn js_insert(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "VectorizeIndex.upsert" => fn js_upsert(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "VectorizeIndex.deleteByIds" => fn js_delete_by_ids(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "VectorizeIndex.getByIds" => fn js_get_by_ids(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
    }
}
