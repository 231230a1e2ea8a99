//! Artifacts.
//!
//! [Documentation](https://developers.cloudflare.com/workers/runtime-apis/bindings/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod artifacts;
mod artifacts_commit_metadata;
mod artifacts_commit_metadata_author;
mod artifacts_commit_metadata_committer;
mod artifacts_create_opts;
mod artifacts_create_repo_result;
mod artifacts_create_token_result;
mod artifacts_create_token_result_scope;
mod artifacts_error;
mod artifacts_error_code;
mod artifacts_import_params;
mod artifacts_import_params_source;
mod artifacts_import_params_target;
mod artifacts_import_params_target_opts;
mod artifacts_list_opts;
mod artifacts_repo;
mod artifacts_repo_create_token_scope;
mod artifacts_repo_fork_opts;
mod artifacts_repo_info;
mod artifacts_repo_list_result;
mod artifacts_repo_list_result_repo;
mod artifacts_repo_log_opts;
mod artifacts_repo_read_file_args;
mod artifacts_token_info;
mod artifacts_token_info_scope;
mod artifacts_token_info_state;
mod artifacts_token_list_result;
mod artifacts_tree_entry;
mod artifacts_tree_entry_type;

pub use artifacts::Artifacts;
pub use artifacts_commit_metadata::ArtifactsCommitMetadata;
pub use artifacts_commit_metadata_author::ArtifactsCommitMetadataAuthor;
pub use artifacts_commit_metadata_committer::ArtifactsCommitMetadataCommitter;
pub use artifacts_create_opts::ArtifactsCreateOpts;
pub use artifacts_create_repo_result::ArtifactsCreateRepoResult;
pub use artifacts_create_token_result::ArtifactsCreateTokenResult;
pub use artifacts_create_token_result_scope::ArtifactsCreateTokenResultScope;
pub use artifacts_error::ArtifactsError;
pub use artifacts_error_code::ArtifactsErrorCode;
pub use artifacts_import_params::ArtifactsImportParams;
pub use artifacts_import_params_source::ArtifactsImportParamsSource;
pub use artifacts_import_params_target::ArtifactsImportParamsTarget;
pub use artifacts_import_params_target_opts::ArtifactsImportParamsTargetOpts;
pub use artifacts_list_opts::ArtifactsListOpts;
pub use artifacts_repo::ArtifactsRepo;
pub use artifacts_repo_create_token_scope::ArtifactsRepoCreateTokenScope;
pub use artifacts_repo_fork_opts::ArtifactsRepoForkOpts;
pub use artifacts_repo_info::ArtifactsRepoInfo;
pub use artifacts_repo_list_result::ArtifactsRepoListResult;
pub use artifacts_repo_list_result_repo::ArtifactsRepoListResultRepo;
pub use artifacts_repo_log_opts::ArtifactsRepoLogOpts;
pub use artifacts_repo_read_file_args::ArtifactsRepoReadFileArgs;
pub use artifacts_token_info::ArtifactsTokenInfo;
pub use artifacts_token_info_scope::ArtifactsTokenInfoScope;
pub use artifacts_token_info_state::ArtifactsTokenInfoState;
pub use artifacts_token_list_result::ArtifactsTokenListResult;
pub use artifacts_tree_entry::ArtifactsTreeEntry;
pub use artifacts_tree_entry_type::ArtifactsTreeEntryType;
