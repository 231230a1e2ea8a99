// for Hyperdrive
use workers::prelude::*;

/// A driver that speaks over any stream takes the socket.
fn connect(env: &Env) -> Result<workers::sockets::Socket> {
    let hyperdrive = env.hyperdrive("DB")?;
    console_log!("{} as {}", hyperdrive.database(), hyperdrive.user());
    hyperdrive.connect()
}
