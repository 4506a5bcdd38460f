//! Attributes as `rustfmt` lays them out.

/// The width of a line.
pub const WIDTH: usize = 100;
/// The width up to which several arguments stay on a line.
const ARGUMENTS: usize = 70;
/// How deep lists may be nested.
const DEPTH: usize = 8;

/// An attribute, written as one line, as `rustfmt` lays it out, indented. None if it does not fit, or is not of words,
/// literals and lists of them, which `rustfmt` leaves as it is.
pub fn laid_out(code: &str, indent: usize) -> Option<String> {
    let inside = code.strip_prefix("#[")?.strip_suffix(']')?;
    let mut lines = format!("{}#[", " ".repeat(indent));
    let fits = Meta::parse(inside, 0)?.write(indent, indent + 2, 1, &mut lines);
    lines.push(']');
    fits.then_some(lines)
}

/// A word, perhaps with a literal, or a list of these.
struct Meta<'a> {
    /// All of it, or the name of a list.
    text: &'a str,
    list: Option<Vec<Self>>,
}

impl<'a> Meta<'a> {
    fn parse(text: &'a str, depth: usize) -> Option<Self> {
        let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == ':';
        let name = &text[..text.find(|c| !is_word(c)).unwrap_or(text.len())];
        if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) || depth > DEPTH {
            return None;
        }
        let behind = &text[name.len()..];
        if let Some(value) = behind.strip_prefix(" = ") {
            let is_text = value.len() > 1 && end_of_string(value) == Some(value.len());
            let is_number = value.bytes().all(|it| it.is_ascii_digit());
            let is_literal = is_text || is_number || value == "true" || value == "false";
            return is_literal.then_some(Self { text, list: None });
        }
        if behind.is_empty() {
            return Some(Self { text, list: None });
        }
        let inside = behind.strip_prefix('(')?.strip_suffix(')')?;
        let parts = split(inside)?;
        let list = parts.into_iter().map(|part| Self::parse(part, depth + 1));
        Some(Self {
            text: name,
            list: Some(list.collect::<Option<_>>()?),
        })
    }

    /// Adds it behind `used` columns; `after` are the columns behind it.
    fn write(&self, indent: usize, used: usize, after: usize, out: &mut String) -> bool {
        let Some(line) = self.line() else {
            let Some(list) = &self.list else {
                return false;
            };
            out.push_str(self.text);
            out.push('(');
            let [only] = list.as_slice() else {
                return written_below(list, indent, out);
            };
            // A list that is the only one is broken inside.
            if !only.write(indent, used + self.text.len() + 1, after + 1, out) {
                return false;
            }
            out.push(')');
            return true;
        };
        if used + line.len() + after <= WIDTH {
            out.push_str(&line);
            return true;
        }
        match &self.list {
            Some(list) => {
                out.push_str(self.text);
                out.push('(');
                written_below(list, indent, out)
            }
            None => false,
        }
    }

    /// It as one line, unless a list in it is too long for one.
    fn line(&self) -> Option<String> {
        let Some(list) = &self.list else {
            return Some(self.text.to_owned());
        };
        let parts = list
            .iter()
            .map(Self::line)
            .collect::<Option<Vec<_>>>()?
            .join(", ");
        let is_short = list.len() < 2 || parts.len() <= ARGUMENTS || self.text == "derive";
        is_short.then(|| format!("{}({parts})", self.text))
    }
}

/// Adds the parts of a list, each on a line of its own, and its end.
fn written_below(list: &[Meta<'_>], indent: usize, out: &mut String) -> bool {
    for (index, part) in list.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        out.push('\n');
        out.extend(std::iter::repeat_n(' ', indent + 4));
        if !part.write(indent + 4, indent + 4, 1, out) {
            return false;
        }
    }
    out.push('\n');
    out.extend(std::iter::repeat_n(' ', indent));
    out.push(')');
    true
}

/// The parts between the commas of a list.
pub fn split(list: &str) -> Option<Vec<&str>> {
    let (mut parts, mut start, mut depth, mut at) = (Vec::new(), 0, 0_usize, 0);
    let bytes = list.as_bytes();
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => {
                at += end_of_string(&list[at..])?;
                continue;
            }
            b'(' | b'<' => depth += 1,
            b')' | b'>' => depth = depth.checked_sub(1)?,
            b',' if depth == 0 => {
                parts.push(&list[start..at]);
                start = at + 2;
            }
            _ => {}
        }
        at += 1;
    }
    parts.push(list.get(start..)?);
    Some(parts)
}

/// Where the string ends that `text` starts with.
fn end_of_string(text: &str) -> Option<usize> {
    let mut bytes = text.bytes().enumerate().skip(1);
    if !text.starts_with('"') {
        return None;
    }
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'"' => return Some(at + 1),
            b'\\' => drop(bytes.next()),
            _ => {}
        }
    }
    None
}
