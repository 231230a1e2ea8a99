//! An object that is handed over: its state stays here, and who has a stub of it calls its methods.

use std::cell::RefCell;

use workers::prelude::*;

use crate::{quote, CatalogueStub, Line, Quote};

pub struct Basket {
    catalogue: CatalogueStub,
    lines: RefCell<Vec<Line>>,
}

impl Basket {
    pub(crate) fn new(catalogue: CatalogueStub) -> Basket {
        Basket { catalogue, lines: RefCell::new(Vec::new()) }
    }
}

#[rpc]
impl Basket {
    /// Puts something in, and says how many things there are.
    fn add(&self, line: Line) -> u32 {
        let mut lines = self.lines.borrow_mut();
        lines.push(line);
        lines.iter().map(|line| line.count).sum()
    }

    /// What all of it costs.
    async fn quote(&self) -> Result<Quote> {
        let lines = self.lines.borrow().clone();
        quote(&self.catalogue, &lines, None).await
    }
}
