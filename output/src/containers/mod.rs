//! Containers.
//!
//! [Documentation](https://developers.cloudflare.com/containers/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod bool_or_container_exec_pty_options;
mod container;
mod container_directory_snapshot;
mod container_directory_snapshot_restore_params;
mod container_exec_options;
mod container_exec_options_stderr;
mod container_exec_options_stdin;
mod container_exec_options_stdout;
mod container_exec_pty_options;
mod container_info;
mod container_snapshot;
mod container_snapshot_options;
mod container_snapshot_restore_params;
mod container_start_resources;
mod container_startup_options;
mod container_startup_options_instance;
mod exec_output;
mod exec_process;

#[cfg(feature = "experimental")]
mod container_directory_snapshot_options;

pub use bool_or_container_exec_pty_options::BoolOrContainerExecPtyOptions;
pub use container::Container;
pub use container_directory_snapshot::ContainerDirectorySnapshot;
pub use container_directory_snapshot_restore_params::ContainerDirectorySnapshotRestoreParams;
pub use container_exec_options::ContainerExecOptions;
pub use container_exec_options_stderr::ContainerExecOptionsStderr;
pub use container_exec_options_stdin::ContainerExecOptionsStdin;
pub use container_exec_options_stdout::ContainerExecOptionsStdout;
pub use container_exec_pty_options::ContainerExecPtyOptions;
pub use container_info::ContainerInfo;
pub use container_snapshot::ContainerSnapshot;
pub use container_snapshot_options::ContainerSnapshotOptions;
pub use container_snapshot_restore_params::ContainerSnapshotRestoreParams;
pub use container_start_resources::ContainerStartResources;
pub use container_startup_options::ContainerStartupOptions;
pub use container_startup_options_instance::ContainerStartupOptionsInstance;
pub use exec_output::ExecOutput;
pub use exec_process::ExecProcess;

#[cfg(feature = "experimental")]
pub use container_directory_snapshot_options::ContainerDirectorySnapshotOptions;
