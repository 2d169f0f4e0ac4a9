//! In which order a partner wants which papers.

use crate::{
    candidates::background::Keyed,
    ids::{PartnerId, PrintOrderId},
    office::{Reading, Writing},
    records::{self, record},
    refusal::{Problem, Refusal, Result},
};

record! {
    /// What one partner wants, in its order.
    PrintOrder {
        /// Which partner.
        partner: PartnerId,
        /// What the office calls it.
        name: Option<String>,
        /// `id`, `en` or `ja`.
        language: Option<String>,
        /// Names of the catalogue in their order, separated by blanks.
        prints: Option<String>,
    }
}

/// As many papers as a bundle may name; far more than there are.
const MOST_PRINTS: usize = 40;

impl Reading<'_> {
    /// Every partner's order.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn print_orders(&self) -> Result<Vec<Keyed<PrintOrderId, PrintOrder>>> {
        self.keyed("print_orders", "partner, id")
    }
}

impl Writing<'_> {
    /// Remembers what a partner wants, in place of what it wanted so far. Two computers that write it mean the same row.
    ///
    /// # Errors
    /// [`Refusal::Fields`], [`Refusal::NotFound`].
    pub fn keep_print_order(&self, mut ask: PrintOrder) -> Result<()> {
        let names: Vec<&str> = ask.prints.as_deref().unwrap_or_default().split_whitespace().collect();
        if names.is_empty() || names.len() > MOST_PRINTS {
            return Err(Refusal::field("prints", Problem::Empty).into());
        }
        ask.prints = Some(names.join(" "));
        self.tell("name", self.partner_name(ask.partner)?);
        let id = PrintOrderId::shared(&ask.partner.to_string());
        Ok(records::put(self.store, "print_orders", &[("id", &id)], &ask)?)
    }
}
