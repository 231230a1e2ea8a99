//! `DurableObjectTransaction.setAlarm(scheduledTime)`: What `DurableObjectTransaction.setAlarm(scheduledTime)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Date};

/// What `DurableObjectTransaction.setAlarm(scheduledTime)` takes.
#[derive(Clone, Debug)]
pub enum DurableObjectTransactionSetAlarmScheduledTime {
    /// A number.
    Number(f64),
    /// A point in time.
    Date(Date),
}

rt::union_type! {
    DurableObjectTransactionSetAlarmScheduledTime {
        Number(0): number,
        Date(1): value Date,
    }
}
