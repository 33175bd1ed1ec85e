//! Contracting: what may count as secured, the windows as objects, and the renewal when a window closes.

mod difference;
mod renew;
mod secured;
mod windows;

pub use difference::{Difference, Move, difference};
pub use renew::{Closed, Open, closed, open, payments, with_former};
pub use secured::{Backing, arrangement, asked, backing, certainty, convention_of, shortfalls};
pub use windows::{WindowObject, window_objects};

#[cfg(test)]
mod tests;
