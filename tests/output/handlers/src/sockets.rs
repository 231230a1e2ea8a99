//! Connections: taken by the Worker, by an entrypoint, by an object; and a test, for `workerd test`, that connects to each.

use workers::prelude::*;
use workers::rpc::{Fetcher, WorkerEntrypoint};
use workers::sockets::Socket;

#[event(connect)]
async fn connect(socket: Socket) -> Result<()> {
    answer(socket, "the Worker").await
}

struct Gate;

#[export]
impl WorkerEntrypoint for Gate {
    fn new(_: Context, _: Env) -> Self {
        Gate
    }

    async fn connect(&self, socket: Socket) -> Result<()> {
        answer(socket, "the entrypoint").await
    }

    async fn test(&self, _: workers::global::TestController) -> Result<()> {
        console_log!("the entrypoint is tested");
        Ok(())
    }
}

/// Takes a line, and says who has it.
pub(crate) async fn answer(socket: Socket, who: &str) -> Result<()> {
    let mut io = socket.io()?;
    let mut line = [0; 64];
    let count = io.read(&mut line).await?;
    io.write(format!("{who}: {}", String::from_utf8_lossy(&line[..count]))).await?;
    io.close().await
}

#[event(test)]
async fn test(env: Env) -> Result<()> {
    if env.text("RESULT")? == "fail" {
        return Err(Error::new("it is to fail"));
    }
    let object = env.durable_object("SWITCH")?.get_by_name("a")?;
    for (who, service) in [
        ("the Worker", env.service("WORKER")?),
        ("the entrypoint", env.service("GATE")?),
        ("the object", Fetcher::from(object)),
    ] {
        let answered = ask(&service).await?;
        if answered != format!("{who}: hello") {
            return Err(Error::new(format!("{who} answered `{answered}`")));
        }
        console_log!("connected to {who}");
    }
    Ok(())
}

async fn ask(service: &Fetcher) -> Result<String> {
    let socket = service.connect("anywhere:1")?;
    let mut io = socket.io()?;
    io.write("hello").await?;
    let mut line = [0; 64];
    let count = io.read(&mut line).await?;
    Ok(String::from_utf8_lossy(&line[..count]).into_owned())
}
