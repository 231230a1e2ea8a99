//! What a Worker can make of WebAssembly by itself: all but modules.

use std::fmt::Debug;

use workers::prelude::*;
use workers::web_assembly::{Memory, MemoryDescriptor};

use crate::{not_found, show, thrown};

pub async fn answer(route: &str) -> Result<Response> {
    match route {
        "memory" => show(memory()?),
        _ => not_found(),
    }
}

fn memory() -> Result<impl Debug> {
    let memory = Memory::new(&MemoryDescriptor::new(1).maximum(2))?;
    let before = memory.grow(1)?;
    Ok((before, memory.buffer().len(), thrown(memory.grow(1))))
}
