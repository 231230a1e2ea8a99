//! Prices for a shop, for a Worker in TypeScript to call, which is called back: it has the catalogue.

mod basket;

use basket::{Basket, BasketStub};
use workers::prelude::*;
use workers::rpc::WorkerEntrypoint;
use workers::Function;

/// What the Worker in TypeScript has.
#[rpc]
pub trait Catalogue {
    /// The price of one, in cents; an error if there is no such article.
    async fn price(&self, article: String) -> Result<u32>;
}

/// Some of an article.
#[derive(Clone, Debug, FromJs, IntoJs)]
pub struct Line {
    pub article: String,
    pub count: u32,
}

#[derive(Debug, PartialEq, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
pub struct Quote {
    /// In cents.
    pub total: u32,
    /// What one of each costs, in the order of the lines.
    pub unit_prices: Vec<u32>,
    /// Is left out if there is none.
    pub discount: Option<u32>,
}

pub struct Pricing {
    catalogue: CatalogueStub,
}

#[export(default)]
impl WorkerEntrypoint for Pricing {
    fn new(_ctx: Context, env: Env) -> Result<Self> {
        Ok(Pricing { catalogue: env.binding("CATALOGUE")? })
    }
}

#[rpc]
impl Pricing {
    /// What the lines cost, and less from `from` cents on if `discount` says so: it is given the sum and says what comes off.
    async fn quote(
        &self,
        lines: Vec<Line>,
        discount: Option<Function<fn(u32) -> u32>>,
    ) -> Result<Quote> {
        quote(&self.catalogue, &lines, discount).await
    }

    /// A basket to put things into. It is there as long as somebody has it.
    fn basket(&self) -> Result<BasketStub> {
        Basket::new(self.catalogue.clone()).into_stub()
    }
}

/// Asks for all prices at once.
pub(crate) async fn quote(
    catalogue: &CatalogueStub,
    lines: &[Line],
    discount: Option<Function<fn(u32) -> u32>>,
) -> Result<Quote> {
    let asked: Vec<_> = lines.iter().map(|line| catalogue.price(line.article.clone())).collect();
    let mut unit_prices = Vec::new();
    for price in asked {
        unit_prices.push(price.await?);
    }
    let sum = sum(lines, &unit_prices)?;
    let discount = match discount {
        Some(discount) => Some(discount.call(sum).await?).filter(|&off| off > 0),
        None => None,
    };
    Ok(Quote { total: sum - discount.unwrap_or(0).min(sum), unit_prices, discount })
}

fn sum(lines: &[Line], unit_prices: &[u32]) -> Result<u32> {
    let each = lines.iter().zip(unit_prices);
    let sum = each.map(|(line, &price)| u64::from(line.count) * u64::from(price)).sum::<u64>();
    u32::try_from(sum)
        .map_err(|_| Error::named("PricingError", "nobody can pay that").with_code("TOO_MUCH"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums() {
        let lines = [2, 3].map(|count| Line { article: "tea".into(), count });
        assert_eq!(sum(&lines, &[250, 100]).ok(), Some(800));
        let error = sum(&lines, &[u32::MAX, 1]).unwrap_err();
        assert_eq!((error.name(), error.code()), ("PricingError", Some("TOO_MUCH")));
    }
}
