// for Container
use workers::containers::{Container, ContainerStartupOptions};
use workers::prelude::*;

async fn ask(container: &Container, req: &Request) -> Result<Response> {
    if !container.running() {
        container.start_with(&ContainerStartupOptions::new().enable_internet(false))?;
    }
    container.get_tcp_port(8080)?.fetch(req).await
}
