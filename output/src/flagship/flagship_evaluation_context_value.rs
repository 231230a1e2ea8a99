//! `FlagshipEvaluationContextValue`: Evaluation context for targeting rules.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use crate::rt;

/// Evaluation context for targeting rules.
/// Keys are attribute names (e.g. "userId", "country"), values are the attribute values.
#[derive(Clone, Debug)]
pub enum FlagshipEvaluationContextValue {
    /// Text.
    Str(String),
    /// A number.
    Number(f64),
    /// A boolean.
    Bool(bool),
    /// A list.
    List(Vec<Option<FlagshipEvaluationContextValue>>),
    /// Values by name.
    Map(HashMap<String, Option<FlagshipEvaluationContextValue>>),
}

rt::union_type! {
    FlagshipEvaluationContextValue [from encode]
    {}
    {
        Str(0): owned_text,
        Number(1): number,
        Bool(2): value bool,
        List(3): list Option<FlagshipEvaluationContextValue>,
        Map(4): value HashMap<String, Option<FlagshipEvaluationContextValue>>,
    }
    []
}
