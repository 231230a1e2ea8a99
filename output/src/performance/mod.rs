//! Performance measurement.
//!
//! [Documentation](https://developers.cloudflare.com/workers/runtime-apis/performance/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod event_counts;
mod functions;
mod performance;
mod performance_entry;
mod performance_event_loop_utilization;
mod performance_mark;
mod performance_mark_options;
mod performance_measure;
mod performance_measure_measure_options_or_start_mark;
mod performance_measure_options;
mod performance_node_timing;
mod performance_observer;
mod performance_observer_entry_list;
mod performance_observer_observe_options;
mod performance_resource_timing;
mod uv_metrics_info;

pub use event_counts::EventCounts;
pub use functions::performance;
pub use performance::Performance;
pub use performance_entry::PerformanceEntry;
pub use performance_event_loop_utilization::PerformanceEventLoopUtilization;
pub use performance_mark::PerformanceMark;
pub use performance_mark_options::PerformanceMarkOptions;
pub use performance_measure::PerformanceMeasure;
pub use performance_measure_measure_options_or_start_mark::PerformanceMeasureMeasureOptionsOrStartMark;
pub use performance_measure_options::PerformanceMeasureOptions;
pub use performance_node_timing::PerformanceNodeTiming;
pub use performance_observer::PerformanceObserver;
pub use performance_observer_entry_list::PerformanceObserverEntryList;
pub use performance_observer_observe_options::PerformanceObserverObserveOptions;
pub use performance_resource_timing::PerformanceResourceTiming;
pub use uv_metrics_info::UvMetricsInfo;
