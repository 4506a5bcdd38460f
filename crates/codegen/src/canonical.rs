//! Files that have the default layout of `rustfmt` already: of declarations, one on a line, that leave it nothing
//! to decide. To run it takes longer than to write them.

/// The width of a line.
const WIDTH: usize = 100;
/// The width up to which the arguments of an attribute stay on its line.
const ARGUMENTS: usize = 70;

/// Whether each line of a file is one that `rustfmt` leaves as it is. It leaves alone what is in a macro call.
pub fn is_canonical(text: &str) -> bool {
    let mut lines = text.lines();
    let mut before = "";
    let mut imported = String::new();
    while let Some(line) = lines.next() {
        let code = line.trim_start();
        let indent = &line[..line.len() - code.len()];
        let is_comment = code.starts_with("//");
        if !is_comment && code.ends_with("! {") {
            let end = format!("{indent}}}");
            if !lines.by_ref().any(|line| line == end) {
                return false;
            }
            before = "}";
            continue;
        }
        if let Some(path) = code.strip_prefix("use ") {
            let key = order(path);
            let is_first = !before.starts_with("use ");
            if !is_first && key < imported {
                return false;
            }
            imported = key;
        }
        // Letters beyond ASCII may be wider than one column.
        let fits = is_comment || line.is_ascii() && line.len() <= WIDTH;
        let merges = code.starts_with("#[derive(") && before.starts_with("#[derive(");
        let is_trimmed = line.trim_end().len() == line.len();
        if merges || !fits || !is_trimmed || !(is_comment || is_line(code)) {
            return false;
        }
        before = code;
    }
    true
}

/// Whether this is a whole declaration, or the line that opens or ends one.
fn is_line(code: &str) -> bool {
    let is_plain = !code.contains(['"', '|', '{', '(', '=', '\'']);
    match code {
        "" | "}" | "pub mod builder {" | "impl Client {" => true,
        _ if code.starts_with("#[") => is_attribute(code),
        _ if code.starts_with("use ") => {
            // Numbers in lists have an order of their own.
            code.ends_with(';') && !code.contains(|c: char| c.is_ascii_digit())
        }
        _ if code.starts_with("pub struct ") => {
            code.ends_with(['{', '}', ';']) && !code.contains('(')
        }
        _ if code.starts_with("pub type ") => code.ends_with(';') && !code.contains(['(', '"']),
        _ if code.starts_with("pub fn ") => {
            code.contains("(&self) -> ") && code.ends_with("<'_> {") && !code.contains(',')
        }
        // The body of a method that starts a call.
        _ if code.ends_with("::new(self)") => true,
        _ if code.starts_with("pub ") => code.ends_with(',') && is_plain,
        _ => false,
    }
}

fn is_attribute(code: &str) -> bool {
    let Some((_, arguments)) = code.split_once('(') else {
        return code == "#[non_exhaustive]" || code == "#[deprecated]";
    };
    let Some(arguments) = arguments.strip_suffix(")]") else {
        return false;
    };
    code.starts_with("#[derive(") || arguments.len() <= ARGUMENTS
}

/// What imports are sorted by.
fn order(path: &str) -> String {
    let rank = match path.split("::").next() {
        Some("super") => '0',
        Some("crate") => '1',
        _ => '2',
    };
    format!("{rank}{path}")
}

#[cfg(test)]
mod tests {
    use super::is_canonical;

    #[test]
    fn a_comment_that_ends_like_a_macro_call_hides_no_line() {
        assert!(is_canonical(
            "/// b! {\npub struct A {\n    pub a: u8,\n}\n"
        ));
        let wide = format!("pub struct A {{\n    pub {}: u8,\n}}\n", "a".repeat(100));
        assert!(!is_canonical(&format!("/// b! {{\n{wide}")));
        assert!(is_canonical(&format!("b! {{\n{wide}}}\n")));
        assert!(!is_canonical("#[doc(alias = \"ü\")]\npub struct A;\n"));
        assert!(!is_canonical("fn b() {}\n"));
    }
}
