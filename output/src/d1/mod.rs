//! D1 databases.
//!
//! [Documentation](https://developers.cloudflare.com/d1/worker-api/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod d1_database;
mod d1_database_session;
mod d1_database_with_session_constraint_or_bookmark;
mod d1_exec_result;
mod d1_meta;
mod d1_meta_timings;
mod d1_prepared_statement;
mod d1_response;
mod d1_result;
mod d1_session_constraint;

pub use d1_database::D1Database;
pub use d1_database_session::D1DatabaseSession;
pub use d1_database_with_session_constraint_or_bookmark::D1DatabaseWithSessionConstraintOrBookmark;
pub use d1_exec_result::D1ExecResult;
pub use d1_meta::D1Meta;
pub use d1_meta_timings::D1MetaTimings;
pub use d1_prepared_statement::D1PreparedStatement;
pub use d1_response::D1Response;
pub use d1_result::D1Result;
pub use d1_session_constraint::D1SessionConstraint;
