// for AnalyticsEngineDataset
use workers::analytics::AnalyticsEngineDataPoint;
use workers::prelude::*;

fn count(env: &Env, customer: &str, duration: f64) -> Result<()> {
    let point = AnalyticsEngineDataPoint::new()
        .indexes(vec![Some(customer.to_owned().into())])
        .doubles(vec![duration]);
    env.analytics_engine("VISITS")?.write_data_point(&point)
}
