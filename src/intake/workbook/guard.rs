//! The last resort against a panic of an outside reader, and a meter on what it reads.

use std::cell::Cell;
use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::panic::{AssertUnwindSafe, catch_unwind};

thread_local! {
    static IS_READING: Cell<bool> = const { Cell::new(false) };
}

/// Returns whether this thread is inside a guarded read.
///
/// A panic hook asks it and stays silent when it is true: the panic is caught and becomes a finding.
#[must_use]
pub fn is_reading() -> bool {
    IS_READING.get()
}

/// Runs an outside reader and returns what it gives, or `None` when it panicked.
pub(super) fn guarded<T>(read: impl FnOnce() -> T) -> Option<T> {
    let was_reading = IS_READING.replace(true);
    let outcome = catch_unwind(AssertUnwindSafe(read));
    IS_READING.set(was_reading);
    outcome.ok()
}

/// Bytes that can be read about once: an archive that makes its reader come back again and again runs dry.
pub(super) struct Metered<'a> {
    bytes: Cursor<&'a [u8]>,
    rest: usize,
}

impl<'a> Metered<'a> {
    /// Returns a reader over the bytes that gives each about once.
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        // The tables of a zip are read twice, and readers ask in blocks.
        const SPARE: usize = 1024 * 1024;
        Self { bytes: Cursor::new(bytes), rest: bytes.len() + bytes.len() / 4 + SPARE }
    }
}

impl Read for Metered<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let n = self.bytes.read(buffer)?;
        self.rest = self.rest.checked_sub(n).ok_or_else(|| io::Error::other("read more than once"))?;
        Ok(n)
    }
}

impl Seek for Metered<'_> {
    fn seek(&mut self, position: SeekFrom) -> io::Result<u64> {
        self.bytes.seek(position)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_caught_and_can_be_told_from_others() {
        assert!(!is_reading());
        assert_eq!(guarded(is_reading), Some(true));
        assert_eq!(guarded(|| -> usize { Vec::<usize>::new()[0] }), None);
        assert!(!is_reading());
    }

    #[test]
    fn bytes_read_again_and_again_run_dry() {
        let bytes = vec![0; 4 * 1024 * 1024];
        let mut metered = Metered::new(&bytes);
        let mut read_all = || {
            metered.rewind()?;
            io::copy(&mut metered, &mut io::sink())
        };
        assert!(read_all().is_ok());
        assert!(read_all().is_err());
    }
}
