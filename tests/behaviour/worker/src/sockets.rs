//! TCP, to a server of the test's that sends everything back.

use std::fmt::Debug;

use workers::prelude::*;
use workers::sockets::{connect, connect_with, SocketAddress, SocketOptions};

use crate::{not_found, show, thrown};

pub async fn answer(route: &str, env: &Env) -> Result<Response> {
    match route {
        "echo" => show(echo(env).await?),
        "much" => show(much(env).await?),
        "refused" => show(refused().await?),
        _ => not_found(),
    }
}

async fn echo(env: &Env) -> Result<impl Debug> {
    let address = SocketAddress::new("127.0.0.1", env.json("ECHO")?);
    let socket = connect_with(address, &SocketOptions::new().allow_half_open(true))?;
    let opened = socket.opened().await?.remote_address.is_some();
    let mut io = socket.io()?;
    io.write("hello").await?;
    let mut buffer = [0; 64];
    let count = io.read(&mut buffer).await?;
    io.close().await?;
    let text = String::from_utf8_lossy(&buffer[..count]).into_owned();
    socket.close().await?;
    Ok((opened, text))
}

/// A megabyte there and back.
async fn much(env: &Env) -> Result<impl Debug> {
    let socket = connect(format!("127.0.0.1:{}", env.json::<u16>("ECHO")?))?;
    let (mut input, mut output) = socket.io()?.split();
    workers::spawn_local(async move {
        for _ in 0..16 {
            if output.write(vec![7; 65_536]).await.is_err() {
                return;
            }
        }
        output.release();
    });
    let mut received = 0;
    while received < 1024 * 1024 {
        match input.next().await {
            Some(chunk) => received += chunk?.len(),
            None => break,
        }
    }
    drop(socket.close());
    Ok(received)
}

async fn refused() -> Result<impl Debug> {
    let socket = connect("127.0.0.1:1")?;
    Ok(thrown(socket.opened().await.map(|_| ())))
}
