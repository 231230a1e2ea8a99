// for Console
use workers::console::console;
use workers::prelude::*;

fn report(visits: u32) -> Result<()> {
    console_log!("{visits} visits");
    console().warn("too many")?;
    console().time_with("work")?;
    console().time_end_with("work")
}
