//! `ArtifactsTreeEntryType`: Classification of a Git tree entry derived from its mode.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// Classification of a Git tree entry derived from its mode.
///
/// `tree` is a directory, `blob` is a regular file, `symlink` is a symbolic link,
/// `gitlink` is a submodule reference, and `exec` is an executable file.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArtifactsTreeEntryType {
    /// `"tree"`
    Tree,
    /// `"blob"`
    Blob,
    /// `"symlink"`
    Symlink,
    /// `"gitlink"`
    Gitlink,
    /// `"exec"`
    Exec,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    ArtifactsTreeEntryType {
        Tree = "tree",
        Blob = "blob",
        Symlink = "symlink",
        Gitlink = "gitlink",
        Exec = "exec",
    }
}
