//! `ArtifactsRepo`: Repository capability returned by `Artifacts.get`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use super::{
    ArtifactsCommitMetadata, ArtifactsCreateRepoResult, ArtifactsCreateTokenResult,
    ArtifactsRepoCreateTokenScope, ArtifactsRepoForkOpts, ArtifactsRepoInfo, ArtifactsRepoLogOpts,
    ArtifactsTokenListResult, ArtifactsTreeEntry,
};
use crate::rt::{self, Disposable, Promise};

/// Repository capability returned by `Artifacts.get`.
///
/// Metadata is available through `info`, not as properties on the capability.
/// Methods may throw `ArtifactsError` with code `INTERNAL_ERROR` if an unexpected service error occurs.
///
/// The capability is an RPC stub. Dispose of it when finished, for example with
/// `using repo = await env.ARTIFACTS.get(name);`, to release it before the request ends.
///
/// Dropping its last owner disposes of it.
///
/// [Documentation](https://developers.cloudflare.com/workers/runtime-apis/bindings/)
#[repr(transparent)]
pub struct ArtifactsRepo(Disposable);

rt::handle_type!(ArtifactsRepo: Disposable);

impl ArtifactsRepo {
    /// Create an access token for this repo.
    ///
    /// # Errors
    ///
    /// - `ArtifactsError` with code `INVALID_TTL` if ttl is out of range.
    #[doc(alias = "createToken")]
    #[inline]
    pub fn create_token(&self) -> Promise<ArtifactsCreateTokenResult> {
        rt::promise(|slot| unsafe { sys::js_create_token(self.raw(), slot) })
    }

    /// Create an access token for this repo.
    ///
    /// # Arguments
    ///
    /// - `scope`: Token scope: "write" (default) or "read".
    /// - `ttl`: Time-to-live in seconds (default 86400, min 60, max 31536000).
    ///
    /// # Errors
    ///
    /// - `ArtifactsError` with code `INVALID_TTL` if ttl is out of range.
    #[doc(alias = "createToken")]
    #[inline]
    pub fn create_token_with(
        &self,
        scope: Option<ArtifactsRepoCreateTokenScope>,
        ttl: Option<Duration>,
    ) -> Promise<ArtifactsCreateTokenResult> {
        let scope = scope.as_ref().map(ArtifactsRepoCreateTokenScope::as_str);
        let mut pack = rt::Pack::new();
        pack.optional(&ttl, |pack, x| pack.seconds(x));
        rt::promise(|slot| unsafe {
            sys::js_create_token_with(
                self.raw(),
                rt::opt_ptr(scope),
                rt::opt_len(scope),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// List tokens for this repo (metadata only, no plaintext).
    #[doc(alias = "listTokens")]
    #[inline]
    pub fn list_tokens(&self) -> Promise<ArtifactsTokenListResult> {
        rt::promise(|slot| unsafe { sys::js_list_tokens(self.raw(), slot) })
    }

    /// Revoke a token by plaintext or ID.
    ///
    /// Returns true if revoked, false if not found.
    ///
    /// # Arguments
    ///
    /// - `token_or_id`: Plaintext token or token ID.
    ///
    /// # Errors
    ///
    /// - `ArtifactsError` with code `INVALID_INPUT` if tokenOrId is empty.
    #[doc(alias = "revokeToken")]
    #[inline]
    pub fn revoke_token(&self, token_or_id: &str) -> Promise<bool> {
        rt::promise(|slot| unsafe {
            sys::js_revoke_token(self.raw(), token_or_id.as_ptr(), token_or_id.len(), slot)
        })
    }

    /// Retrieve current repository metadata. Each call performs a fresh lookup.
    ///
    /// Returns Current public repository metadata.
    ///
    /// # Errors
    ///
    /// - `ArtifactsError` `NOT_FOUND` if the repository was deleted, or `INTERNAL_ERROR` on an unexpected lookup failure.
    #[inline]
    pub fn info(&self) -> Promise<ArtifactsRepoInfo> {
        rt::promise(|slot| unsafe { sys::js_info(self.raw(), slot) })
    }

    /// Read the raw bytes of a Git blob by object ID.
    ///
    /// Returns An untyped `Blob`, or `null` if the object is missing or is not a Git blob.
    ///
    /// # Arguments
    ///
    /// - `hash`: Lowercase, 40-character SHA-1 object ID.
    ///
    /// # Errors
    ///
    /// - `ArtifactsError` `INVALID_INPUT` for a malformed hash, `MEMORY_LIMIT` if the object cannot be buffered safely, or `INTERNAL_ERROR` on an unexpected read failure.
    ///
    /// See `ArtifactsRepo.readFile` to resolve a file by ref and path.
    #[cfg(feature = "blob")]
    #[doc(alias = "readBlob")]
    #[inline]
    pub fn read_blob(&self, hash: &str) -> Promise<Option<crate::blob::Blob>> {
        rt::promise(|slot| unsafe {
            sys::js_read_blob(self.raw(), hash.as_ptr(), hash.len(), slot)
        })
    }

    /// Read the immediate children of a Git tree by object ID.
    ///
    /// Returns Tree entries, or `null` if the object is missing.
    ///
    /// # Arguments
    ///
    /// - `hash`: Lowercase, 40-character SHA-1 tree ID.
    ///
    /// # Errors
    ///
    /// - `ArtifactsError` `INVALID_INPUT` for a malformed hash, or `INTERNAL_ERROR` if the object is not a valid tree or the read fails unexpectedly.
    ///
    /// See `ArtifactsTreeEntry`
    #[doc(alias = "readTree")]
    #[inline]
    pub fn read_tree(&self, hash: &str) -> Promise<Option<Vec<ArtifactsTreeEntry>>> {
        rt::promise(|slot| unsafe {
            sys::js_read_tree(self.raw(), hash.as_ptr(), hash.len(), slot)
        })
    }

    /// Decode a Git commit by object ID.
    ///
    /// Returns Commit metadata, or `null` if the object is missing.
    ///
    /// # Arguments
    ///
    /// - `hash`: Lowercase, 40-character SHA-1 commit ID.
    ///
    /// # Errors
    ///
    /// - `ArtifactsError` `INVALID_INPUT` for a malformed hash, or `INTERNAL_ERROR` if the object is not a valid commit or the read fails unexpectedly.
    ///
    /// See `ArtifactsCommitMetadata`
    #[doc(alias = "readCommit")]
    #[inline]
    pub fn read_commit(&self, hash: &str) -> Promise<Option<ArtifactsCommitMetadata>> {
        rt::promise(|slot| unsafe {
            sys::js_read_commit(self.raw(), hash.as_ptr(), hash.len(), slot)
        })
    }

    /// Resolve a file from a branch, tag, or commit ID and return its bytes with a browser-safe
    /// content type in `Blob.type`.
    ///
    /// Returns A MIME-typed `Blob`, or `null` if the ref or path cannot resolve to a file.
    ///
    /// # Arguments
    ///
    /// - `args`: File lookup options.
    ///
    /// # Errors
    ///
    /// - `ArtifactsError` `INVALID_INPUT` if either argument is empty, `MEMORY_LIMIT` if the file cannot be buffered safely, or `INTERNAL_ERROR` on an unexpected read failure.
    #[cfg(feature = "blob")]
    #[doc(alias = "readFile")]
    #[inline]
    pub fn read_file(
        &self,
        args: &super::ArtifactsRepoReadFileArgs,
    ) -> Promise<Option<crate::blob::Blob>> {
        let mut pack = rt::Pack::new();
        pack.put(args);
        rt::promise(|slot| unsafe {
            sys::js_read_file(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// List commits along the first-parent chain, newest first.
    ///
    /// Returns Commit metadata, or an empty array if the ref cannot be resolved.
    ///
    /// # Errors
    ///
    /// - `ArtifactsError` `INTERNAL_ERROR` on an unexpected traversal failure.
    ///
    /// See `ArtifactsCommitMetadata`
    #[inline]
    pub fn log(&self) -> Promise<Vec<ArtifactsCommitMetadata>> {
        rt::promise(|slot| unsafe { sys::js_log(self.raw(), slot) })
    }

    /// List commits along the first-parent chain, newest first.
    ///
    /// Returns Commit metadata, or an empty array if the ref cannot be resolved.
    ///
    /// # Arguments
    ///
    /// - `opts`: History options. All fields are optional.
    ///
    /// # Errors
    ///
    /// - `ArtifactsError` `INTERNAL_ERROR` on an unexpected traversal failure.
    ///
    /// See `ArtifactsCommitMetadata`
    #[doc(alias = "log")]
    #[inline]
    pub fn log_with(&self, opts: &ArtifactsRepoLogOpts) -> Promise<Vec<ArtifactsCommitMetadata>> {
        let mut pack = rt::Pack::new();
        pack.put(opts);
        rt::promise(|slot| unsafe { sys::js_log_with(self.raw(), pack.as_ptr(), pack.len(), slot) })
    }

    /// Fork this repo to a new repo.
    ///
    /// # Arguments
    ///
    /// - `name`: Target repository name.
    ///
    /// # Errors
    ///
    /// - `ArtifactsError` with code `INVALID_REPO_NAME` if name is invalid.
    /// - `ArtifactsError` with code `ALREADY_EXISTS` if the target repo already exists.
    /// - `ArtifactsError` with code `FORK_IN_PROGRESS` if a fork is already running.
    #[inline]
    pub fn fork(&self, name: &str) -> Promise<ArtifactsCreateRepoResult> {
        rt::promise(|slot| unsafe { sys::js_fork(self.raw(), name.as_ptr(), name.len(), slot) })
    }

    /// Fork this repo to a new repo.
    ///
    /// # Arguments
    ///
    /// - `name`: Target repository name.
    /// - `opts`: Optional: description, readOnly flag, defaultBranchOnly (default true).
    ///
    /// # Errors
    ///
    /// - `ArtifactsError` with code `INVALID_REPO_NAME` if name is invalid.
    /// - `ArtifactsError` with code `ALREADY_EXISTS` if the target repo already exists.
    /// - `ArtifactsError` with code `FORK_IN_PROGRESS` if a fork is already running.
    #[doc(alias = "fork")]
    #[inline]
    pub fn fork_with(
        &self,
        name: &str,
        opts: &ArtifactsRepoForkOpts,
    ) -> Promise<ArtifactsCreateRepoResult> {
        let mut pack = rt::Pack::new();
        pack.put(opts);
        rt::promise(|slot| unsafe {
            sys::js_fork_with(
                self.raw(),
                name.as_ptr(),
                name.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:artifacts";
        "ArtifactsRepo.createToken" => fn js_create_token(this: RawHandle, slot: Slot);
        "ArtifactsRepo.createToken:with" => fn js_create_token_with(
            this: RawHandle,
            scope: *const u8,
            scope_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "ArtifactsRepo.listTokens" => fn js_list_tokens(this: RawHandle, slot: Slot);
        "ArtifactsRepo.revokeToken" => fn js_revoke_token(
            this: RawHandle,
            token_or_id: *const u8,
            token_or_id_len: usize,
            slot: Slot,
        );
        "ArtifactsRepo.info" => fn js_info(this: RawHandle, slot: Slot);
        #[cfg(feature = "blob")]
        "ArtifactsRepo.readBlob" => fn js_read_blob(
            this: RawHandle,
            hash: *const u8,
            hash_len: usize,
            slot: Slot,
        );
        "ArtifactsRepo.readTree" => fn js_read_tree(
            this: RawHandle,
            hash: *const u8,
            hash_len: usize,
            slot: Slot,
        );
        "ArtifactsRepo.readCommit" => fn js_read_commit(
            this: RawHandle,
            hash: *const u8,
            hash_len: usize,
            slot: Slot,
        );
        #[cfg(feature = "blob")]
        "ArtifactsRepo.readFile" => fn js_read_file(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "ArtifactsRepo.log" => fn js_log(this: RawHandle, slot: Slot);
        "ArtifactsRepo.log:with" => fn js_log_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "ArtifactsRepo.fork" => fn js_fork(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            slot: Slot,
        );
        "ArtifactsRepo.fork:with" => fn js_fork_with(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
    }
}
