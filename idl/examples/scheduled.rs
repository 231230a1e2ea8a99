// for ScheduledController
use workers::prelude::*;

#[event(scheduled)]
async fn scheduled(controller: ScheduledController, env: Env) -> Result<()> {
    let kv = env.kv("CLOCK")?;
    kv.put("last", format!("{} at {:?}", controller.cron(), controller.scheduled_time())).await
}
