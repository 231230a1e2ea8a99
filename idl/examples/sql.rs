// for SqlStorage
use workers::durable_objects::DurableObjectState;
use workers::prelude::*;

#[derive(FromJs)]
struct Visitor {
    name: String,
    visits: u32,
}

fn regulars(state: &DurableObjectState) -> Result<Vec<Visitor>> {
    let sql = state.storage().sql();
    sql.exec("CREATE TABLE IF NOT EXISTS visitors (name TEXT PRIMARY KEY, visits INTEGER)", ())?;
    sql.exec("SELECT name, visits FROM visitors WHERE visits > ?", (10,))?.to_array()
}
