//! A Worker with a path for each way in which bytes and items stream.

mod items;
mod read;
mod sockets;
mod write;

use workers::prelude::*;

#[event(fetch)]
async fn fetch(req: Request, env: Env) -> Result<Response> {
    let url = req.url();
    let (group, rest) = path_of(&url).split_once('/').unwrap_or_default();
    match group {
        "items" => items::answer(rest, &req).await,
        "read" => read::answer(rest, &req).await,
        "sockets" => sockets::answer(rest).await,
        "write" => write::answer(rest, &req, &env).await,
        _ => not_found(),
    }
}

fn path_of(url: &str) -> &str {
    let path = url.splitn(4, '/').nth(3).unwrap_or("");
    path.split(['?', '#']).next().unwrap_or("")
}

fn not_found() -> Result<Response> {
    Response::builder().status(404).text("not found")
}

/// How much memory the module has, in pages of 64 KB.
fn pages() -> usize {
    core::arch::wasm32::memory_size(0)
}

/// A sum that depends on the order.
#[derive(Default)]
struct Checksum(u32);

impl Checksum {
    fn add(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.wrapping_mul(31).wrapping_add(u32::from(*byte));
        }
    }
}

/// The bytes that the tests send: from a position on.
fn pattern(from: usize, length: usize) -> Vec<u8> {
    (from..from + length).map(|at| (at % 251) as u8).collect()
}
