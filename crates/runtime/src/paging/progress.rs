//! Whether a list that comes in pages goes on.

/// How many pages without an item may follow one another.
const EMPTY: u32 = 100;

/// Notices lists without an end: those whose pages lead back to one before, and those of pages without items.
#[derive(Debug, Default)]
pub(super) struct Progress {
    /// A page before, by its cursor or URL.
    earlier: Option<String>,
    /// How many pages came since.
    since: u64,
    /// After how many pages another one takes its place: twice as many each time, so that a cycle of any
    /// length is noticed, with one page kept (Brent's algorithm).
    until: u64,
    /// How many pages without an item came last.
    empty: u32,
}

impl Progress {
    /// Notes a page with `count` items that names the next page.
    ///
    /// # Errors
    ///
    /// Returns an error if the list does not go on.
    pub(super) fn note(&mut self, next: &str, count: u64) -> Result<(), String> {
        if self.earlier.as_deref() == Some(next) {
            return Err(
                "the pages of the list lead back to an earlier one; the API returned the same cursor or \
                 link again"
                    .to_owned(),
            );
        }
        self.empty = match count {
            0 => self.empty + 1,
            _ => 0,
        };
        if self.empty == EMPTY {
            return Err(format!(
                "the API returned {EMPTY} pages in a row without an item, each with another one behind it"
            ));
        }
        self.since += 1;
        if self.since >= self.until {
            self.earlier = Some(next.to_owned());
            self.until = (self.until * 2).max(1);
            self.since = 0;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{EMPTY, Progress};

    /// The number of pages that are read of a list of these cursors, each with `count` items.
    fn read(cursors: impl Iterator<Item = String>, count: u64) -> u64 {
        let mut progress = Progress::default();
        let read = cursors.take_while(|cursor| progress.note(cursor, count).is_ok());
        read.fold(0, |pages, _| pages + 1)
    }

    #[test]
    fn a_cycle_of_any_length_ends_soon() {
        for length in [1, 2, 3, 7, 100, 1_000] {
            for before in [0, 1, 5, 64] {
                let start = (0..before).map(|page| format!("start {page}"));
                let cycle = (0..length).cycle().map(|page| page.to_string());
                let pages = read(start.chain(cycle).take(100_000), 1);
                assert!(
                    pages <= 3 * length + 3 * before,
                    "{length} {before}: {pages}"
                );
            }
        }
    }

    #[test]
    fn a_list_that_goes_on_is_read_to_its_end() {
        assert_eq!(read((0..50_000).map(|page| page.to_string()), 1), 50_000);
    }

    #[test]
    fn pages_without_items_end_where_none_of_them_has_one() {
        let pages = read((0..50_000).map(|page| page.to_string()), 0);
        assert_eq!(pages, u64::from(EMPTY) - 1);
        let mut progress = Progress::default();
        for page in 0..1_000_u64 {
            let count = u64::from(page % u64::from(EMPTY) == 0);
            assert!(progress.note(&page.to_string(), count).is_ok(), "{page}");
        }
    }
}
