//! A Durable Object that takes connections, and hears of errors of its sockets.

use workers::durable_objects::{DurableObject, DurableObjectState};
use workers::prelude::*;
use workers::sockets::Socket;
use workers::websocket::{WebSocket, WebSocketPair};

struct Switch {
    state: DurableObjectState,
}

#[export]
impl DurableObject for Switch {
    fn new(state: DurableObjectState, _: Env) -> Self {
        Switch { state }
    }

    async fn fetch(&self, _: Request) -> Result<Response> {
        let (client, server) = WebSocketPair::new()?;
        self.state.accept_web_socket(&server)?;
        Response::from_web_socket(&client)
    }

    async fn connect(&self, socket: Socket) -> Result<()> {
        crate::sockets::answer(socket, "the object").await
    }

    async fn web_socket_error(&self, _: WebSocket, error: Error) {
        console_log!("the object: {error}");
    }
}
