//! `ContainerExecOptions`: The dictionary [`ContainerExecOptions`](https://developers.cloudflare.com/containers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::{
    BoolOrContainerExecPtyOptions, ContainerExecOptionsStderr, ContainerExecOptionsStdin,
    ContainerExecOptionsStdout,
};
use crate::rt;

/// The dictionary [`ContainerExecOptions`](https://developers.cloudflare.com/containers/).
#[derive(Clone, Debug, Default)]
pub struct ContainerExecOptions {
    cwd: Option<String>,
    env: Option<HashMap<String, String>>,
    user: Option<String>,
    signal: Option<crate::events::AbortSignal>,
    pty: Option<BoolOrContainerExecPtyOptions>,
    stdin: Option<ContainerExecOptionsStdin>,
    stdout: Option<ContainerExecOptionsStdout>,
    stderr: Option<ContainerExecOptionsStderr>,
}

impl ContainerExecOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `cwd`.
    #[inline]
    pub fn cwd(mut self, cwd: impl Into<String>) -> Self {
        self.cwd = Some(cwd.into());
        self
    }

    /// The member `env`.
    #[inline]
    pub fn env(mut self, env: HashMap<String, String>) -> Self {
        self.env = Some(env);
        self
    }

    /// The member `user`.
    #[inline]
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// The member `signal`.
    #[inline]
    pub fn signal(mut self, signal: crate::events::AbortSignal) -> Self {
        self.signal = Some(signal);
        self
    }

    /// The member `pty`.
    #[inline]
    pub fn pty(mut self, pty: impl Into<BoolOrContainerExecPtyOptions>) -> Self {
        self.pty = Some(pty.into());
        self
    }

    /// The member `stdin`.
    #[inline]
    pub fn stdin(mut self, stdin: impl Into<ContainerExecOptionsStdin>) -> Self {
        self.stdin = Some(stdin.into());
        self
    }

    /// The member `stdout`.
    #[inline]
    pub fn stdout(mut self, stdout: ContainerExecOptionsStdout) -> Self {
        self.stdout = Some(stdout);
        self
    }

    /// The member `stderr`.
    #[inline]
    pub fn stderr(mut self, stderr: ContainerExecOptionsStderr) -> Self {
        self.stderr = Some(stderr);
        self
    }
}

impl rt::Encode for ContainerExecOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.cwd);
        pack.put(&self.env);
        pack.put(&self.user);
        pack.put(&self.signal);
        pack.put(&self.pty);
        pack.put(&self.stdin);
        pack.put(&self.stdout);
        pack.put(&self.stderr);
    }
}
