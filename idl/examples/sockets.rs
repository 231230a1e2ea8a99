// for Socket
use workers::prelude::*;
use workers::sockets::connect;

async fn banner() -> Result<Response> {
    let socket = connect("smtp.example.com:587")?;
    socket.opened().await?;
    Response::new(socket.readable())
}
