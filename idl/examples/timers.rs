// for setTimeout
use std::time::Duration;

use workers::prelude::*;
use workers::time::sleep;
use workers::timers::set_timeout;

async fn later() -> Result<()> {
    set_timeout(Duration::from_secs(1), || console_log!("a second later"))?;
    // In an `async fn` there is a shorter way.
    sleep(Duration::from_secs(2)).await;
    Ok(())
}
