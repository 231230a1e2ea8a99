//! `WebAssembly.Instance.exports`: `Global`, `Memory` or `Table`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{Global, Memory, Table};
use crate::rt::{self, Js};

/// `Global`, `Memory` or `Table`.
#[doc(alias = "ExportValue")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum GlobalOrMemoryOrTable {
    /// `Global`
    Global(Global),
    /// `Memory`
    Memory(Memory),
    /// `Table`
    Table(Table),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    GlobalOrMemoryOrTable [decode]
    {}
    {
        Global(0): handle Global,
        Memory(1): handle Memory,
        Table(2): handle Table,
        Other(3): other Js,
    }
    []
}
