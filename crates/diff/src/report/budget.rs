//! Keeps a page within a number of bytes, without a cut inside an element.

use std::io::{self, Write};

/// Returns what a function writes.
pub(super) fn text(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<String> {
    let mut out = Vec::new();
    write(&mut out)?;
    Ok(String::from_utf8_lossy(&out).into_owned())
}

/// Elements of a page that stand together, such as a list.
#[derive(Default)]
pub(super) struct Block {
    /// What comes before the elements.
    pub(super) open: String,
    pub(super) elements: Vec<String>,
    /// What comes after the elements.
    pub(super) close: String,
}

impl Block {
    /// Returns a block of one element, which is kept or left out as a whole.
    pub(super) fn of(element: String) -> Self {
        Self {
            elements: vec![element],
            ..Self::default()
        }
    }
}

/// Joins the blocks within `limit` bytes. Elements that do not fit are left out, beginning with the
/// first one that does not fit, and `rest` says how many. The head and the tail are always there.
pub(super) fn join(
    head: String,
    blocks: Vec<Block>,
    tail: &str,
    limit: Option<usize>,
    rest: impl Fn(usize) -> String,
) -> String {
    let limit = limit.unwrap_or(usize::MAX);
    let total: usize = blocks.iter().map(|block| block.elements.len()).sum();
    let reserved = tail.len() + rest(total).len();
    let mut page = head;
    let mut shown = 0;
    'blocks: for block in blocks {
        let mut is_open = false;
        for element in &block.elements {
            let opening = if is_open { 0 } else { block.open.len() };
            let needed = page.len() + opening + element.len() + block.close.len() + reserved;
            if needed > limit {
                if is_open {
                    page.push_str(&block.close);
                }
                break 'blocks;
            }
            if !is_open {
                page.push_str(&block.open);
                is_open = true;
            }
            page.push_str(element);
            shown += 1;
        }
        if is_open {
            page.push_str(&block.close);
        }
    }
    if shown < total {
        page.push_str(&rest(total - shown));
    }
    page + tail
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blocks() -> Vec<Block> {
        let block = |name: &str| Block {
            open: format!("<{name}>"),
            elements: vec!["<i>1</i>".to_owned(), "<i>2</i>".to_owned()],
            close: format!("</{name}>"),
        };
        vec![block("a"), block("b")]
    }

    #[test]
    fn no_element_is_cut_and_every_block_is_closed() {
        let rest = |count: usize| format!("({count} more)");
        let all = join("H".to_owned(), blocks(), "T", None, rest);
        assert_eq!(all, "H<a><i>1</i><i>2</i></a><b><i>1</i><i>2</i></b>T");
        for limit in 0..all.len() + 20 {
            let page = join("H".to_owned(), blocks(), "T", Some(limit), rest);
            assert!(
                page.len() <= limit.max("H(4 more)T".len()),
                "{limit}: {page}"
            );
            for tag in ["a", "b", "i"] {
                let count = |text: String| page.matches(&text).count();
                assert_eq!(
                    count(format!("<{tag}>")),
                    count(format!("</{tag}>")),
                    "{page}"
                );
            }
            let shown = page.matches("<i>").count();
            let is_counted = shown == 4 || page.contains(&format!("({} more)", 4 - shown));
            assert!(is_counted, "{page}");
        }
    }
}
