//! `BrowserRunAcquireGuardrails`: Session-scoped guardrails applied when acquiring a browser session.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// Session-scoped guardrails applied when acquiring a browser session.
#[derive(Clone, Debug, Default)]
pub struct BrowserRunAcquireGuardrails {
    allowed_domains: Option<Vec<String>>,
    allowed_domain_sets: Option<Vec<String>>,
}

impl BrowserRunAcquireGuardrails {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Domains that the browser may access. An empty list denies all domains.
    #[doc(alias = "allowedDomains")]
    #[inline]
    pub fn allowed_domains(mut self, allowed_domains: Vec<String>) -> Self {
        self.allowed_domains = Some(allowed_domains);
        self
    }

    /// Named domain sets that the browser may access.
    #[doc(alias = "allowedDomainSets")]
    #[inline]
    pub fn allowed_domain_sets(mut self, allowed_domain_sets: Vec<String>) -> Self {
        self.allowed_domain_sets = Some(allowed_domain_sets);
        self
    }
}

impl rt::Encode for BrowserRunAcquireGuardrails {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.allowed_domains);
        pack.put(&self.allowed_domain_sets);
    }
}
