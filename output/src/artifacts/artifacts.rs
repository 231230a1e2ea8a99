//! `Artifacts`: Artifacts binding — namespace-level operations.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    ArtifactsCreateOpts, ArtifactsCreateRepoResult, ArtifactsImportParams, ArtifactsListOpts,
    ArtifactsRepo, ArtifactsRepoListResult,
};
use crate::rt::{self, Js, Promise};

/// Artifacts binding — namespace-level operations.
///
/// Methods may throw `ArtifactsError` with code `INTERNAL_ERROR` if an unexpected service error occurs.
///
/// [Documentation](https://developers.cloudflare.com/workers/runtime-apis/bindings/)
///
/// # Example
/// ```no_run
/// use workers::prelude::*;
///
/// async fn latest(env: &Env, name: &str) -> Result<Option<String>> {
///     let repo = env.artifacts("REPOS")?.get(name).await?;
///     let log = repo.log().await?;
///     Ok(log.into_iter().next().map(|commit| commit.message))
/// }
/// ```
#[repr(transparent)]
pub struct Artifacts(Js);

rt::handle_type!(Artifacts: Js);

impl Artifacts {
    /// Create a new repository with an initial access token.
    ///
    /// Returns Repo metadata with initial token.
    ///
    /// # Arguments
    ///
    /// - `name`: Repository name (alphanumeric, dots, hyphens, underscores).
    ///
    /// # Errors
    ///
    /// - `ArtifactsError` with code `INVALID_REPO_NAME` if name is invalid.
    /// - `ArtifactsError` with code `ALREADY_EXISTS` if the repo already exists.
    #[inline]
    pub fn create(&self, name: &str) -> Promise<ArtifactsCreateRepoResult> {
        rt::promise(|slot| unsafe { sys::js_create(self.raw(), name.as_ptr(), name.len(), slot) })
    }

    /// Create a new repository with an initial access token.
    ///
    /// Returns Repo metadata with initial token.
    ///
    /// # Arguments
    ///
    /// - `name`: Repository name (alphanumeric, dots, hyphens, underscores).
    /// - `opts`: Optional: readOnly flag, description, default branch name.
    ///
    /// # Errors
    ///
    /// - `ArtifactsError` with code `INVALID_REPO_NAME` if name is invalid.
    /// - `ArtifactsError` with code `ALREADY_EXISTS` if the repo already exists.
    #[doc(alias = "create")]
    #[inline]
    pub fn create_with(
        &self,
        name: &str,
        opts: &ArtifactsCreateOpts,
    ) -> Promise<ArtifactsCreateRepoResult> {
        let mut pack = rt::Pack::new();
        pack.put(opts);
        rt::promise(|slot| unsafe {
            sys::js_create_with(
                self.raw(),
                name.as_ptr(),
                name.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Get a handle to an existing repository.
    ///
    /// Returns Repo handle.
    ///
    /// # Arguments
    ///
    /// - `name`: Repository name.
    ///
    /// # Errors
    ///
    /// - `ArtifactsError` with code `NOT_FOUND` if the repo does not exist.
    /// - `ArtifactsError` with code `CREATE_IN_PROGRESS` if the repo is still being created.
    /// - `ArtifactsError` with code `IMPORT_IN_PROGRESS` if the repo is still importing.
    /// - `ArtifactsError` with code `FORK_IN_PROGRESS` if the repo is still forking.
    #[inline]
    pub fn get(&self, name: &str) -> Promise<ArtifactsRepo> {
        rt::promise(|slot| unsafe { sys::js_get(self.raw(), name.as_ptr(), name.len(), slot) })
    }

    /// Import a repository from an external git remote.
    ///
    /// Returns Repo metadata with initial token.
    ///
    /// # Arguments
    ///
    /// - `params`: Source URL and optional branch/depth, plus target name and options.
    ///
    /// # Errors
    ///
    /// - `ArtifactsError` with code `INVALID_REPO_NAME` if the target name is invalid.
    /// - `ArtifactsError` with code `INVALID_INPUT` if the source URL is not valid HTTPS.
    /// - `ArtifactsError` with code `INVALID_URL` if the source URL does not point to a git repository.
    /// - `ArtifactsError` with code `REMOTE_AUTH_REQUIRED` if the remote requires authentication.
    /// - `ArtifactsError` with code `NOT_FOUND` if the remote repository does not exist.
    /// - `ArtifactsError` with code `UPSTREAM_UNAVAILABLE` if the remote cannot be reached.
    /// - `ArtifactsError` with code `MEMORY_LIMIT` if the import exceeds service memory limits.
    /// - `ArtifactsError` with code `ALREADY_EXISTS` if the target repo already exists.
    #[inline]
    pub fn import(&self, params: &ArtifactsImportParams) -> Promise<ArtifactsCreateRepoResult> {
        let mut pack = rt::Pack::new();
        pack.put(params);
        rt::promise(|slot| unsafe { sys::js_import(self.raw(), pack.as_ptr(), pack.len(), slot) })
    }

    /// List repositories with cursor-based pagination.
    #[inline]
    pub fn list(&self) -> Promise<ArtifactsRepoListResult> {
        rt::promise(|slot| unsafe { sys::js_list(self.raw(), slot) })
    }

    /// List repositories with cursor-based pagination.
    ///
    /// # Arguments
    ///
    /// - `opts`: Optional: limit (1–200, default 50), cursor for next page.
    #[doc(alias = "list")]
    #[inline]
    pub fn list_with(&self, opts: &ArtifactsListOpts) -> Promise<ArtifactsRepoListResult> {
        let mut pack = rt::Pack::new();
        pack.put(opts);
        rt::promise(|slot| unsafe {
            sys::js_list_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Delete a repository and all associated tokens.
    ///
    /// Returns true if deleted, false if not found.
    ///
    /// # Arguments
    ///
    /// - `name`: Repository name.
    ///
    /// # Errors
    ///
    /// - `ArtifactsError` with code `INVALID_REPO_NAME` if name is invalid.
    #[inline]
    pub fn delete(&self, name: &str) -> Promise<bool> {
        rt::promise(|slot| unsafe { sys::js_delete(self.raw(), name.as_ptr(), name.len(), slot) })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:artifacts";
        "Artifacts.create" => fn js_create(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            slot: Slot,
        );
        "Artifacts.create:with" => fn js_create_with(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "Artifacts.get" => fn js_get(this: RawHandle, name: *const u8, name_len: usize, slot: Slot);
        "Artifacts.import" => fn js_import(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "Artifacts.list" => fn js_list(this: RawHandle, slot: Slot);
        "Artifacts.list:with" => fn js_list_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "Artifacts.delete" => fn js_delete(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            slot: Slot,
        );
    }
}
