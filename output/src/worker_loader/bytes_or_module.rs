//! `WorkerLoaderModule.wasm`: Bytes or `Module`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// Bytes or `Module`.
#[derive(Clone, Debug)]
pub enum BytesOrModule {
    /// Bytes.
    Bytes(Vec<u8>),
    /// `Module`
    Module(crate::web_assembly::Module),
}

rt::union_type! {
    BytesOrModule [from encode]
    {}
    {
        Bytes(0): owned_bytes,
        Module(1): handle crate::web_assembly::Module,
    }
    []
}
