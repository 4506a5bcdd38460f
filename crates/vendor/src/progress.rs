//! Progress output.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::io::Write;

use indicatif::{ProgressBar, ProgressStyle};

use crate::source::Source;

/// How progress is displayed, on standard error.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Progress {
    /// A bar, for a terminal.
    Bar,
    /// A line now and then, for a log.
    Lines,
    /// Not at all.
    #[default]
    Silent,
}

/// Writes lines without breaking the progress bar, and counts pages.
pub struct Reporter<'a> {
    out: RefCell<&'a mut dyn Write>,
    progress: Progress,
    bar: RefCell<ProgressBar>,
    pages: Cell<(usize, usize)>,
}

impl<'a> Reporter<'a> {
    /// A reporter that writes lines to `out`.
    pub fn new(out: &'a mut dyn Write, progress: Progress) -> Self {
        Self {
            out: RefCell::new(out),
            progress,
            bar: RefCell::new(ProgressBar::hidden()),
            pages: Cell::new((0, 0)),
        }
    }

    /// Writes a line, without the control characters with which a document could move a terminal's
    /// cursor. A closed output does not stop the run.
    pub fn line(&self, line: impl fmt::Display) {
        let mut line = line.to_string();
        line.retain(|c| !c.is_control() || matches!(c, '\n' | '\t'));
        self.bar.borrow().suspend(|| {
            let _ = writeln!(self.out.borrow_mut(), "{line}");
        });
    }

    /// States what is read, before anything answers.
    pub fn begin(&self, source: &Source) {
        if self.progress != Progress::Silent {
            anstream::eprintln!("reading {source}");
        }
    }

    /// Starts the progress bar.
    pub fn start(&self, pages: usize) {
        self.pages.set((0, pages));
        if self.progress == Progress::Bar {
            let style =
                ProgressStyle::with_template("reading {wide_bar} {pos} of {len} pages, {eta}");
            let bar = ProgressBar::new(pages as u64);
            *self.bar.borrow_mut() = match style {
                Ok(style) => bar.with_style(style),
                Err(_) => bar,
            };
        }
    }

    /// Counts a page.
    pub fn step(&self) {
        const LINE_EVERY: usize = 10;
        let (done, of) = self.pages.get();
        let done = done + 1;
        self.pages.set((done, of));
        self.bar.borrow().inc(1);
        if self.progress == Progress::Lines && (done % LINE_EVERY == 0 || done == of) {
            anstream::eprintln!("read {done} of {of} pages");
        }
    }

    /// Removes the progress bar.
    pub fn finish(&self) {
        self.bar.borrow().finish_and_clear();
    }
}

impl Drop for Reporter<'_> {
    fn drop(&mut self) {
        self.finish();
    }
}
