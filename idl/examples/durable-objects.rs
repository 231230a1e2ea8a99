// for DurableObjectNamespace
use workers::prelude::*;

/// Each room is an object of its own.
#[event(fetch)]
async fn fetch(req: Request, env: Env) -> Result<Response> {
    let rooms = env.durable_object("ROOMS")?;
    rooms.get_by_name("lobby")?.fetch(&req).await
}

// for DurableObjectStorage
use workers::durable_objects::DurableObjectStorage;
use workers::prelude::*;

async fn count(storage: &DurableObjectStorage) -> Result<u64> {
    let visits = storage.get::<u64>("visits").await?.unwrap_or(0) + 1;
    storage.put("visits", visits).await?;
    Ok(visits)
}

// for DurableObjectState
use workers::durable_objects::DurableObjectState;
use workers::prelude::*;

/// Moves between two accounts: both amounts change, or neither.
fn move_money(state: &DurableObjectState, from: &str, to: &str, amount: i64) -> Result<()> {
    let storage = state.storage();
    storage.transaction_sync(|| {
        let kv = storage.kv();
        let left = kv.get::<i64>(from)?.unwrap_or(0) - amount;
        if left < 0 {
            return Err(Error::new("not enough"));
        }
        kv.put(from, left)?;
        kv.put(to, kv.get::<i64>(to)?.unwrap_or(0) + amount)
    })
}
