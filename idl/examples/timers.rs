// for setTimeout
use std::time::Duration;

use workers::prelude::*;
use workers::time::sleep;
use workers::timers::set_timeout_with;

async fn later() -> Result<()> {
    set_timeout_with(|| console_log!("a second later"), Duration::from_secs(1))?;
    // In an `async fn` there is a shorter way.
    sleep(Duration::from_secs(2)).await;
    Ok(())
}
