//! `HyperdriveDynamicConfig`: Parameters identifying the database that a dynamically-provisioned Hyperdrive connection should target.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// Parameters identifying the database that a dynamically-provisioned
/// Hyperdrive connection should target.
#[derive(Clone, Debug)]
pub struct HyperdriveDynamicConfig {
    dynamic_hyperdrive_connection_string: String,
    connection_string: String,
    target_region: String,
    caching_enabled: Option<bool>,
    max_connections: Option<u32>,
}

impl HyperdriveDynamicConfig {
    /// With what must be set, and nothing else.
    ///
    /// - `dynamic_hyperdrive_connection_string`: Generated connection string to pass into the dynamic worker.
    /// - `connection_string`: Connection string for the origin database Hyperdrive should connect to. Contains credentials, so treat it as a secret.
    /// - `target_region`: Region in which to place the connection pool. See the Hyperdrive documentation for the set of supported regions.
    #[inline]
    pub fn new(
        dynamic_hyperdrive_connection_string: impl Into<String>,
        connection_string: impl Into<String>,
        target_region: impl Into<String>,
    ) -> Self {
        Self {
            dynamic_hyperdrive_connection_string: dynamic_hyperdrive_connection_string.into(),
            connection_string: connection_string.into(),
            target_region: target_region.into(),
            caching_enabled: None,
            max_connections: None,
        }
    }

    /// Whether Hyperdrive should cache query results for this connection.
    #[doc(alias = "cachingEnabled")]
    #[inline]
    pub fn caching_enabled(mut self, caching_enabled: bool) -> Self {
        self.caching_enabled = Some(caching_enabled);
        self
    }

    /// Maximum number of connections the pool may open to the origin database.
    /// Defaults to 60.
    #[doc(alias = "maxConnections")]
    #[inline]
    pub fn max_connections(mut self, max_connections: u32) -> Self {
        self.max_connections = Some(max_connections);
        self
    }
}

impl rt::Encode for HyperdriveDynamicConfig {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.dynamic_hyperdrive_connection_string);
        pack.put(&self.connection_string);
        pack.put(&self.target_region);
        pack.put(&self.caching_enabled);
        pack.put(&self.max_connections);
    }
}
