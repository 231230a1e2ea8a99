//! Connections.

use futures_util::{AsyncReadExt, AsyncWriteExt};
use workers::prelude::*;
use workers::sockets::connect;

/// `127.0.0.1:1234`: sends a line there, and answers with what comes back.
pub async fn answer(address: &str) -> Result<Response> {
    let socket = connect(address)?;
    let mut io = socket.io()?;
    io.write_all(b"hello ").await?;
    io.write("there\n").await?;
    io.flush().await?;
    let mut text = String::new();
    io.read_to_string(&mut text).await?;
    AsyncWriteExt::close(&mut io).await?;
    Response::ok(text)
}
