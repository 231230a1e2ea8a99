// for WebSocketPair
use workers::prelude::*;
use workers::websocket::WebSocketPair;

#[event(fetch)]
async fn fetch() -> Result<Response> {
    let (client, server) = WebSocketPair::new()?;
    server.accept()?;
    server.send("hello")?;
    Response::from_web_socket(&client)
}
