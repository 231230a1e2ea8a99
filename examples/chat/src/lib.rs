//! Chat rooms. Each is a Durable Object with a WebSocket for every visitor; it may sleep while all of them are silent, and the sockets stay open.
//!
//! `GET /<room>?name=Ada` opens a WebSocket. Each text that is sent goes to all in the room.

use workers::durable_objects::{DurableObject, DurableObjectState, StrOrBytes};
use workers::prelude::*;
use workers::websocket::{WebSocket, WebSocketPair};

struct Room {
    state: DurableObjectState,
}

/// What a socket remembers while the room sleeps.
#[derive(FromJs, IntoJs)]
struct Visitor {
    name: String,
}

#[export]
impl DurableObject for Room {
    fn new(state: DurableObjectState, _env: Env) -> Self {
        Room { state }
    }

    async fn fetch(&self, req: Request) -> Result<Response> {
        let url = req.url();
        let name = name_in(&url).unwrap_or("somebody").to_owned();
        let (client, server) = WebSocketPair::new()?;
        self.state.accept_web_socket(&server)?;
        self.tell(&format!("{name} has come"))?;
        server.serialize_attachment(Visitor { name })?;
        Response::from_web_socket(&client)
    }

    async fn web_socket_message(&self, socket: WebSocket, message: StrOrBytes) -> Result<()> {
        let StrOrBytes::Str(text) = message else {
            return socket.close_with(Some(1003), Some("text only"));
        };
        self.tell(&format!("{}: {text}", name_of(&socket)?))
    }

    async fn web_socket_close(
        &self,
        socket: WebSocket,
        _code: u16,
        _reason: String,
        _clean: bool,
    ) -> Result<()> {
        self.tell(&format!("{} has gone", name_of(&socket)?))
    }
}

impl Room {
    /// All who are in the room.
    fn tell(&self, text: &str) -> Result<()> {
        for socket in self.state.get_web_sockets()? {
            // One that is just being closed takes no more.
            if u32::from(socket.ready_state()) == WebSocket::OPEN {
                socket.send(text)?;
            }
        }
        Ok(())
    }
}

fn name_of(socket: &WebSocket) -> Result<String> {
    Ok(socket.deserialize_attachment::<Visitor>()?.name)
}

#[event(fetch)]
async fn fetch(req: Request, env: Env) -> Result<Response> {
    let url = req.url();
    let room = url.split(['/', '?']).nth(3).unwrap_or_default();
    match req.headers().get("upgrade")?.as_deref() {
        Some("websocket") => env.durable_object("ROOMS")?.get_by_name(room)?.fetch(&req).await,
        _ => Response::builder().status(426).text("this is a WebSocket"),
    }
}

fn name_in(url: &str) -> Option<&str> {
    url.split_once("?name=").map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::name_in;

    #[test]
    fn names() {
        assert_eq!(name_in("https://host/room?name=Ada"), Some("Ada"));
        assert_eq!(name_in("https://host/room"), None);
    }
}
