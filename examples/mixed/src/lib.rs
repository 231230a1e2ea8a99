//! The half in Rust of a Worker that is written in two languages. `worker.js` is the other one, and the one that the platform calls.

use workers::prelude::*;
use workers::rpc::WorkerEntrypoint;

/// What JavaScript does not answer itself.
#[event(fetch)]
async fn fetch(req: Request) -> Result<Response> {
    let url = req.url();
    let path = url.splitn(4, '/').nth(3).unwrap_or_default();
    Response::ok(format!("Rust has no /{path}"))
}

/// Functions for JavaScript: a class, so that a service binding reaches them, too.
struct Tools;

#[export]
impl WorkerEntrypoint for Tools {
    fn new(_: Context, _: Env) -> Self {
        Tools
    }
}

#[rpc]
impl Tools {
    /// Is there when the call returns.
    fn checksum(&self, bytes: Vec<u8>) -> u32 {
        adler32(&bytes)
    }

    /// Has to wait: JavaScript has a promise.
    async fn checksum_of(&self, url: String) -> Result<u32> {
        let answer = workers::http::fetch(&url).await?;
        Ok(adler32(&answer.bytes().await?))
    }

    /// An `Err` is thrown.
    fn half(&self, number: u32) -> Result<u32> {
        match number % 2 {
            0 => Ok(number / 2),
            _ => Err(Error::range_error(format!("{number} is odd"))),
        }
    }
}

fn adler32(bytes: &[u8]) -> u32 {
    let (a, b) = bytes.iter().fold((1, 0), |(a, b), &byte| {
        let a = (a + u32::from(byte)) % 65_521;
        (a, (b + a) % 65_521)
    });
    b << 16 | a
}

#[cfg(test)]
mod tests {
    use super::adler32;

    #[test]
    fn checksums() {
        assert_eq!(adler32(b""), 1);
        assert_eq!(adler32(b"Wikipedia"), 0x11E6_0398);
    }
}
