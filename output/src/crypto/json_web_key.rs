//! `JsonWebKey`: The dictionary [`JsonWebKey`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::RsaOtherPrimesInfo;
use crate::rt::{self, Result};

/// The dictionary [`JsonWebKey`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct JsonWebKey {
    /// The member `kty`.
    pub kty: String,
    /// The member `use`.
    #[doc(alias = "use")]
    pub use_: Option<String>,
    /// The member `key_ops`.
    pub key_ops: Option<Vec<String>>,
    /// The member `alg`.
    pub alg: Option<String>,
    /// The member `ext`.
    pub ext: Option<bool>,
    /// The member `crv`.
    pub crv: Option<String>,
    /// The member `x`.
    pub x: Option<String>,
    /// The member `y`.
    pub y: Option<String>,
    /// The member `d`.
    pub d: Option<String>,
    /// The member `n`.
    pub n: Option<String>,
    /// The member `e`.
    pub e: Option<String>,
    /// The member `p`.
    pub p: Option<String>,
    /// The member `q`.
    pub q: Option<String>,
    /// The member `dp`.
    pub dp: Option<String>,
    /// The member `dq`.
    pub dq: Option<String>,
    /// The member `qi`.
    pub qi: Option<String>,
    /// The member `oth`.
    pub oth: Option<Vec<RsaOtherPrimesInfo>>,
    /// The member `k`.
    pub k: Option<String>,
    /// The member `pub`.
    #[doc(alias = "pub")]
    pub pub_: Option<String>,
    /// The member `priv`.
    #[doc(alias = "priv")]
    pub priv_: Option<String>,
}

impl JsonWebKey {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(kty: impl Into<String>) -> Self {
        Self {
            kty: kty.into(),
            use_: None,
            key_ops: None,
            alg: None,
            ext: None,
            crv: None,
            x: None,
            y: None,
            d: None,
            n: None,
            e: None,
            p: None,
            q: None,
            dp: None,
            dq: None,
            qi: None,
            oth: None,
            k: None,
            pub_: None,
            priv_: None,
        }
    }

    /// The member `use`.
    #[doc(alias = "use")]
    #[inline]
    pub fn use_(mut self, use_: impl Into<String>) -> Self {
        self.use_ = Some(use_.into());
        self
    }

    /// The member `key_ops`.
    #[inline]
    pub fn key_ops(mut self, key_ops: Vec<String>) -> Self {
        self.key_ops = Some(key_ops);
        self
    }

    /// The member `alg`.
    #[inline]
    pub fn alg(mut self, alg: impl Into<String>) -> Self {
        self.alg = Some(alg.into());
        self
    }

    /// The member `ext`.
    #[inline]
    pub fn ext(mut self, ext: bool) -> Self {
        self.ext = Some(ext);
        self
    }

    /// The member `crv`.
    #[inline]
    pub fn crv(mut self, crv: impl Into<String>) -> Self {
        self.crv = Some(crv.into());
        self
    }

    /// The member `x`.
    #[inline]
    pub fn x(mut self, x: impl Into<String>) -> Self {
        self.x = Some(x.into());
        self
    }

    /// The member `y`.
    #[inline]
    pub fn y(mut self, y: impl Into<String>) -> Self {
        self.y = Some(y.into());
        self
    }

    /// The member `d`.
    #[inline]
    pub fn d(mut self, d: impl Into<String>) -> Self {
        self.d = Some(d.into());
        self
    }

    /// The member `n`.
    #[inline]
    pub fn n(mut self, n: impl Into<String>) -> Self {
        self.n = Some(n.into());
        self
    }

    /// The member `e`.
    #[inline]
    pub fn e(mut self, e: impl Into<String>) -> Self {
        self.e = Some(e.into());
        self
    }

    /// The member `p`.
    #[inline]
    pub fn p(mut self, p: impl Into<String>) -> Self {
        self.p = Some(p.into());
        self
    }

    /// The member `q`.
    #[inline]
    pub fn q(mut self, q: impl Into<String>) -> Self {
        self.q = Some(q.into());
        self
    }

    /// The member `dp`.
    #[inline]
    pub fn dp(mut self, dp: impl Into<String>) -> Self {
        self.dp = Some(dp.into());
        self
    }

    /// The member `dq`.
    #[inline]
    pub fn dq(mut self, dq: impl Into<String>) -> Self {
        self.dq = Some(dq.into());
        self
    }

    /// The member `qi`.
    #[inline]
    pub fn qi(mut self, qi: impl Into<String>) -> Self {
        self.qi = Some(qi.into());
        self
    }

    /// The member `oth`.
    #[inline]
    pub fn oth(mut self, oth: Vec<RsaOtherPrimesInfo>) -> Self {
        self.oth = Some(oth);
        self
    }

    /// The member `k`.
    #[inline]
    pub fn k(mut self, k: impl Into<String>) -> Self {
        self.k = Some(k.into());
        self
    }

    /// The member `pub`.
    #[doc(alias = "pub")]
    #[inline]
    pub fn pub_(mut self, pub_: impl Into<String>) -> Self {
        self.pub_ = Some(pub_.into());
        self
    }

    /// The member `priv`.
    #[doc(alias = "priv")]
    #[inline]
    pub fn priv_(mut self, priv_: impl Into<String>) -> Self {
        self.priv_ = Some(priv_.into());
        self
    }
}

impl rt::Encode for JsonWebKey {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.kty);
        pack.put(&self.use_);
        pack.put(&self.key_ops);
        pack.put(&self.alg);
        pack.put(&self.ext);
        pack.put(&self.crv);
        pack.put(&self.x);
        pack.put(&self.y);
        pack.put(&self.d);
        pack.put(&self.n);
        pack.put(&self.e);
        pack.put(&self.p);
        pack.put(&self.q);
        pack.put(&self.dp);
        pack.put(&self.dq);
        pack.put(&self.qi);
        pack.put(&self.oth);
        pack.put(&self.k);
        pack.put(&self.pub_);
        pack.put(&self.priv_);
    }
}

impl rt::Decode for JsonWebKey {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            kty: r.get()?,
            use_: r.get()?,
            key_ops: r.get()?,
            alg: r.get()?,
            ext: r.get()?,
            crv: r.get()?,
            x: r.get()?,
            y: r.get()?,
            d: r.get()?,
            n: r.get()?,
            e: r.get()?,
            p: r.get()?,
            q: r.get()?,
            dp: r.get()?,
            dq: r.get()?,
            qi: r.get()?,
            oth: r.get()?,
            k: r.get()?,
            pub_: r.get()?,
            priv_: r.get()?,
        })
    }
}
