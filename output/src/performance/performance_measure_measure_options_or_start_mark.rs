//! `Performance.measure(measureOptionsOrStartMark)`: Text or `PerformanceMeasureOptions`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::PerformanceMeasureOptions;
use crate::rt;

/// Text or `PerformanceMeasureOptions`.
#[derive(Clone, Debug)]
pub enum PerformanceMeasureMeasureOptionsOrStartMark<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// `PerformanceMeasureOptions`
    Options(PerformanceMeasureOptions),
}

rt::union_type! {
    PerformanceMeasureMeasureOptionsOrStartMark<'a> [from encode]
    {}
    {
        Str(0): text,
        Options(1): value PerformanceMeasureOptions,
    }
    []
}
