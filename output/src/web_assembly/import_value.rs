//! `WebAssembly.Instance.constructor(imports)`: A number, `Global`, `Memory` or `Table`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{Global, Memory, Table};
use crate::rt;

/// A number, `Global`, `Memory` or `Table`.
#[derive(Clone, Debug)]
pub enum ImportValue {
    /// A number.
    Number(f64),
    /// `Global`
    Global(Global),
    /// `Memory`
    Memory(Memory),
    /// `Table`
    Table(Table),
}

rt::union_type! {
    ImportValue [from encode]
    {}
    {
        Number(0): number,
        Global(1): handle Global,
        Memory(2): handle Memory,
        Table(3): handle Table,
    }
    []
}
