//! The fenced code blocks of a Markdown page.

/// A fenced code block at the start of a line.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Fence {
    /// Line of the opening fence, counted from 1.
    pub line: usize,
    /// How many backticks or tildes open it.
    pub width: usize,
    /// The text behind the opening fence.
    pub info: String,
    /// The lines between the fences; those up to the end of the page when it is not closed.
    pub body: String,
    /// Whether the closing fence is there.
    pub closed: bool,
    /// The last heading before it, without its marks.
    pub heading: Option<String>,
}

/// Every fenced block of the page, in order.
///
/// A fence of four and more closes at the start of a line only. That is stricter than Markdown and
/// what a fence around YAML needs: block strings in YAML are indented, so a fence inside never closes it.
pub(super) fn fences(page: &str) -> Vec<Fence> {
    let mut found: Vec<Fence> = Vec::new();
    let mut heading: Option<String> = None;
    let mut open: Option<(char, Fence)> = None;
    for (index, line) in page.lines().enumerate() {
        if let Some((mark, mut fence)) = open.take() {
            let mut closing = line.trim_end();
            if fence.width < 4 {
                closing = closing.trim_start_matches(' ');
            }
            if closing.len() >= fence.width && closing.chars().all(|c| c == mark) {
                fence.closed = true;
                found.push(fence);
            } else {
                fence.body.push_str(line);
                fence.body.push('\n');
                open = Some((mark, fence));
            }
            continue;
        }
        if let Some((mark, width, info)) = opening(line) {
            let fence = Fence {
                line: index + 1,
                width,
                info: info.to_owned(),
                body: String::new(),
                closed: false,
                heading: heading.clone(),
            };
            open = Some((mark, fence));
        } else if let Some(text) = heading_text(line) {
            heading = Some(text.to_owned());
        }
    }
    found.extend(open.map(|(_, fence)| fence));
    found
}

fn opening(line: &str) -> Option<(char, usize, &str)> {
    let mark = line.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let info = line.trim_start_matches(mark);
    let width = line.len() - info.len();
    let is_fence = width >= 3 && !(mark == '`' && info.contains('`'));
    is_fence.then(|| (mark, width, info.trim()))
}

fn heading_text(line: &str) -> Option<&str> {
    let text = line.trim_start_matches('#');
    let level = line.len() - text.len();
    ((1..=6).contains(&level) && text.starts_with([' ', '\t'])).then(|| text.trim())
}
