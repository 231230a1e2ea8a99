// for Performance
use workers::performance::performance;
use workers::prelude::*;

fn since_start() -> Result<f64> {
    let performance = performance();
    performance.mark("start")?;
    performance.mark("end")?;
    Ok(performance.now())
}
