//! The layout that `rustfmt` gives to files of declarations, which leave it little to decide: to run it takes longer
//! than to write them. Where a file has anything else, `rustfmt` decides.
//!
//! `prettyplease` breaks lines at 89 columns and `rustfmt` at 100, so what it breaks may be one line again.

use super::attribute::{self, WIDTH, split};

/// The width up to which the arguments of a call stay on its line.
const ARGUMENTS: usize = 60;

/// A file of declarations as `rustfmt` lays it out; none if it has anything else. What is in a macro call stays
/// as it is.
pub fn laid_out(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let mut lines = text.lines();
    let mut before = Before::default();
    while let Some(line) = lines.next() {
        let code = line.trim_start();
        let indent = line.len() - code.len();
        let is_comment = code.starts_with("//");
        if is_comment || code.is_empty() || code.starts_with("#![") && code.ends_with(']') {
            if code.len() != code.trim_end().len() || code.is_empty() && indent > 0 {
                return None;
            }
            push(&mut out, line);
            if code.is_empty() {
                before = Before::default();
            }
        } else if code.ends_with("! {") {
            push(&mut out, line);
            loop {
                let inside = lines.next()?;
                push(&mut out, inside);
                if inside.trim_start() == "}" && inside.len() == indent + 1 {
                    break;
                }
            }
            before = Before::default();
        } else {
            let statement = Statement::read(line, indent, &mut lines)?;
            if !statement.write(&mut before, &mut out) {
                return None;
            }
        }
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    Some(out)
}

fn push(out: &mut String, line: &str) {
    out.push_str(line);
    out.push('\n');
}

/// What stands before a statement, with no blank line between them.
#[derive(Default)]
struct Before {
    /// What imports, or modules, are sorted by.
    order: Option<(&'static str, String)>,
    is_derive: bool,
}

impl Before {
    /// Whether an item follows the one before it of its kind, if there is one.
    fn is_in_order(&mut self, kind: &'static str, key: String) -> bool {
        let is_in_order = match &self.order {
            Some((known, before)) if *known == kind => is_sorted(before, &key),
            _ => true,
        };
        self.order = Some((kind, key));
        is_in_order
    }
}

/// An attribute, an item, a field or the line that opens or ends one.
struct Statement<'a> {
    indent: usize,
    /// As it was.
    lines: Vec<&'a str>,
    /// It as one line, without indentation.
    code: String,
}

impl<'a> Statement<'a> {
    /// Reads on to the line that ends what `first` starts.
    fn read(first: &'a str, indent: usize, lines: &mut std::str::Lines<'a>) -> Option<Self> {
        let mut statement = Self {
            indent,
            lines: vec![first],
            code: first.trim_start().to_owned(),
        };
        let is_attribute = statement.code.starts_with("#[");
        let end: &[char] = if is_attribute {
            &[']']
        } else {
            &['{', '}', ',', ';']
        };
        let ends = |code: &str| code.ends_with(end);
        if statement.code.ends_with("(self)") || ends(&statement.code) && !is_list(&statement.code)
        {
            return Some(statement);
        }
        loop {
            let line = lines.next()?;
            let code = line.trim_start();
            statement.lines.push(line);
            join(&mut statement.code, code);
            if line.len() - code.len() == indent && ends(code) {
                return Some(statement);
            }
        }
    }

    /// Adds it as `rustfmt` lays it out; returns whether that is known.
    fn write(&self, before: &mut Before, out: &mut String) -> bool {
        let code = self.code.as_str();
        let is_derive = code.starts_with("#[derive(");
        let merges = is_derive && std::mem::replace(&mut before.is_derive, is_derive);
        before.is_derive = is_derive;
        // Letters beyond ASCII may be wider than one column.
        if merges || !code.is_ascii() || code.trim_end() != code {
            return false;
        }
        if code.starts_with("#[") {
            match attribute::laid_out(code, self.indent) {
                Some(attribute) => push(out, &attribute),
                None => self.lines.iter().for_each(|line| push(out, line)),
            }
            return true;
        }
        let visibility = ["pub ", "pub(crate) "]
            .into_iter()
            .find(|it| code.starts_with(it));
        let item = &code[visibility.map_or(0, str::len)..];
        if let Some(path) = item.strip_prefix("use ") {
            let kind = visibility.unwrap_or("use");
            return before.is_in_order(kind, order(path)) && self.imports(path, out);
        }
        if let Some(name) = item
            .strip_prefix("mod ")
            .and_then(|it| it.strip_suffix(';'))
        {
            return before.is_in_order("mod", name.to_owned()) && self.line(code, out);
        }
        before.order = None;
        let has_value = code.contains(['"', '|', '{', '=', '\'']);
        match code {
            "}" | "impl Client {" => self.line(code, out),
            _ if item.starts_with("mod ") && code.ends_with(['{', '}']) => self.line(code, out),
            _ if code.starts_with("generated_format!(") => {
                code.len() <= ARGUMENTS && self.line(code, out)
            }
            _ if code.ends_with("::new(self)") => self.line(code, out),
            _ if item.starts_with("struct ") && !code.contains('(') => {
                self.line(code, out) || code.ends_with('{') && self.opened(code, out)
            }
            _ if item.starts_with("type ") && !code.contains('"') => {
                self.line(code, out) || self.two_lines(code, " = ", " =", out)
            }
            _ if item.starts_with("const ") => self.constant(code, out),
            _ if item.starts_with("fn ") => self.method(code, out),
            _ if visibility.is_some() && code.ends_with(',') && !has_value => {
                let is_short = self.line(code, out) || self.two_lines(code, ": ", ":", out);
                is_short || self.nested(self.indent, code.trim_end_matches(','), out)
            }
            _ => false,
        }
    }

    /// Adds it as one line, if it fits.
    fn line(&self, code: &str, out: &mut String) -> bool {
        let fits = self.indent + code.len() <= WIDTH;
        if fits {
            self.push(0, code, out);
        }
        fits
    }

    fn push(&self, deeper: usize, code: &str, out: &mut String) {
        out.extend(std::iter::repeat_n(' ', self.indent + deeper));
        push(out, code);
    }

    /// Adds it as two lines, the second one indented, if they fit.
    fn two_lines(&self, code: &str, between: &str, end: &str, out: &mut String) -> bool {
        let Some((first, second)) = code.split_once(between) else {
            return false;
        };
        let fits = self.indent + 4 + second.len() <= WIDTH;
        if fits {
            self.push(0, &format!("{first}{end}"), out);
            self.push(4, second, out);
        }
        fits
    }

    /// Adds a field whose type is too long for a line: each argument is on a line of its own.
    fn nested(&self, indent: usize, code: &str, out: &mut String) -> bool {
        let deeper = indent - self.indent;
        if indent + code.len() < WIDTH {
            self.push(deeper, &format!("{code},"), out);
            return true;
        }
        let Some((name, arguments)) = code.strip_suffix('>').and_then(|it| it.split_once('<'))
        else {
            return false;
        };
        self.push(deeper, &format!("{name}<"), out);
        let Some(arguments) = split(arguments) else {
            return false;
        };
        let mut arguments = arguments.into_iter();
        let are_known = arguments.all(|argument| self.nested(indent + 4, argument, out));
        self.push(deeper, ">,", out);
        are_known
    }

    /// A long declaration, whose brace is on a line of its own.
    fn opened(&self, code: &str, out: &mut String) -> bool {
        let code = code.trim_end_matches(" {");
        let is_there = self.line(code, out);
        if is_there {
            self.push(0, "{", out);
        }
        is_there
    }

    /// A constant, of a literal or of a call.
    fn constant(&self, code: &str, out: &mut String) -> bool {
        let Some((_, value)) = code
            .split_once(" = ")
            .filter(|(_, it)| !it.contains(['[', '{']))
        else {
            return false;
        };
        let Some((_, arguments)) = value.split_once('(') else {
            return self.line(code, out);
        };
        let arguments = arguments.trim_end_matches(");");
        if arguments.len() <= ARGUMENTS {
            return self.line(code, out) || self.two_lines(code, " = ", " =", out);
        }
        let Some(arguments) = split(arguments) else {
            return false;
        };
        self.push(0, &code[..code.find('(').map_or(0, |at| at + 1)], out);
        for argument in arguments {
            self.push(4, &format!("{argument},"), out);
        }
        self.push(0, ");", out);
        true
    }

    /// A method of the client, which takes nothing.
    fn method(&self, code: &str, out: &mut String) -> bool {
        let Some((name, returned)) = code.split_once("(&self) -> ") else {
            return false;
        };
        if !returned.ends_with("<'_> {") || returned.contains([',', '(']) {
            return false;
        }
        let is_broken = !self.line(code, out);
        if is_broken {
            self.push(0, &format!("{name}("), out);
            self.push(4, "&self,", out);
            return self.line(&format!(") -> {returned}"), out);
        }
        true
    }

    /// An import, of one path or of a list.
    fn imports(&self, path: &str, out: &mut String) -> bool {
        let Some((start, names)) = path.split_once('{') else {
            return self.line(&self.code, out);
        };
        let names = names
            .strip_suffix("};")
            .filter(|names| !names.contains(['{', '}']));
        let Some(names) = names else {
            return false;
        };
        let mut pairs = names.split(", ").zip(names.split(", ").skip(1));
        let has_numbers = names.contains(|c: char| c.is_ascii_digit());
        if has_numbers && !pairs.all(|(before, after)| is_sorted(before, after)) {
            return false;
        }
        // `rustfmt` leaves a column free behind a list.
        if self.indent + self.code.len() < WIDTH {
            return self.line(&self.code, out);
        }
        let before = self.code.len() - path.len();
        self.push(0, &format!("{}{start}{{", &self.code[..before]), out);
        let mut line = String::new();
        for name in names.split(", ") {
            if !line.is_empty() && self.indent + 4 + line.len() + 2 + name.len() > WIDTH {
                self.push(4, &line, out);
                line.clear();
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(name);
            line.push(',');
        }
        self.push(4, &line, out);
        self.push(0, "};", out);
        true
    }
}

/// Whether a line opens a list of imports.
fn is_list(code: &str) -> bool {
    code.ends_with("::{") && (code.starts_with("use ") || code.starts_with("pub use "))
}

/// Adds a line to those that it goes on from.
fn join(code: &mut String, line: &str) {
    if line.starts_with([')', '>', ']', '}']) {
        if code.ends_with(',') {
            code.pop();
        }
    } else if !code.ends_with(['(', '<', '[', '{']) {
        code.push(' ');
    }
    code.push_str(line);
}

/// Whether `rustfmt` leaves two names in this order. Numbers have an order of their own.
fn is_sorted(before: &str, after: &str) -> bool {
    let mut pairs = before.bytes().zip(after.bytes());
    let is_number = |byte: Option<u8>| byte.is_some_and(|it| it.is_ascii_digit());
    match pairs.position(|(one, other)| one != other) {
        Some(at) => {
            let [one, other] = [before, after].map(|it| it.as_bytes().get(at).copied());
            // Where numbers of a length stand against one another, or against what is no letter.
            let differ = [(one, other), (other, one)]
                .into_iter()
                .any(|(one, other)| {
                    is_number(one) && !other.is_some_and(|it| it.is_ascii_alphabetic())
                });
            !differ && one < other
        }
        None => {
            before.len() <= after.len() && !is_number(after.as_bytes().get(before.len()).copied())
        }
    }
}

/// What imports are sorted by.
fn order(path: &str) -> String {
    let rank = match path.split("::").next() {
        Some("super") => 'a',
        Some("crate") => 'b',
        _ => 'c',
    };
    format!("{rank}{path}")
}

#[cfg(test)]
mod tests {
    use super::laid_out;

    #[track_caller]
    fn assert_stays(text: &str) {
        assert_eq!(laid_out(text).as_deref(), Some(text));
    }

    #[test]
    fn lines_that_are_narrow_enough_are_joined() {
        let field =
            |name: &str| format!("pub struct A {{\n    pub {name}: Vec<\n        B,\n    >,\n}}\n");
        let joined = |name: &str| format!("pub struct A {{\n    pub {name}: Vec<B>,\n}}\n");
        assert_eq!(laid_out(&field("a")), Some(joined("a")));
        // 4 columns, `pub `, the name, `: Vec<B>,`: 100 columns.
        let (widest, wider) = ("a".repeat(83), "a".repeat(84));
        assert_eq!(laid_out(&field(&widest)), Some(joined(&widest)));
        let two = format!("pub struct A {{\n    pub {wider}:\n        Vec<B>,\n}}\n");
        assert_eq!(laid_out(&field(&wider)), Some(two));
    }

    #[test]
    fn methods_and_imports_are_broken_where_they_are_too_wide() {
        let name = "a".repeat(60);
        let method = format!(
            "impl Client {{\n    pub fn {name}(\n        &self,\n    ) -> builder::{}<'_> {{\n        \
             builder::A::new(self)\n    }}\n}}\n",
            "A".repeat(30)
        );
        assert_stays(&method);
        let names = ["A".repeat(40), "B".repeat(40), "C".repeat(40)];
        let list = format!(
            "use a::{{\n    {}, {},\n    {},\n}};\n",
            names[0], names[1], names[2]
        );
        assert_stays(&list);
        let one = format!("use a::{{{}}};\n", names.join(", "));
        assert_eq!(laid_out(&one), Some(list));
    }

    #[test]
    fn attributes_have_one_argument_a_line_where_they_are_long() {
        let long = "a".repeat(40);
        assert_stays(&format!(
            "#[cfg_attr(\n    {long},\n    {long}\n)]\npub struct A;\n"
        ));
        assert_stays(&format!(
            "#[doc(alias = \"{long}{long}\")]\npub struct A;\n"
        ));
        // What is no list of words and literals stays as it is, however wide.
        assert_stays(&format!("#[a({long}, {long}!(b))]\npub struct A;\n"));
        assert_stays("#[cfg(any(feature = \"a, b\", feature = \"c)\"))]\npub struct A;\n");
    }

    #[test]
    fn anything_else_is_left_to_rustfmt() {
        for code in [
            "fn b() {}",
            "pub fn b() {}",
            "impl A {",
            "use a::{b1, b10};",
            "const A: &[u8] = &[0];",
        ] {
            assert_eq!(laid_out(&format!("{code}\n")), None, "{code}");
        }
        assert_eq!(laid_out("mod b;\nmod a;\n"), None);
        assert_eq!(laid_out("mod a10;\nmod a9;\n"), None);
        assert_eq!(laid_out("#[doc(alias = \"ü\")]\npub struct A;\n"), None);
        assert_eq!(
            laid_out("#[derive(A)]\n#[derive(B)]\npub struct A;\n"),
            None
        );
        assert_stays("mod b;\n\nmod a;\n");
        assert_stays("use super::*;\nuse crate::b;\nuse a::c;\nuse a::d;\n");
        assert_eq!(laid_out("use a::b;\nuse super::*;\n"), None);
        assert_eq!(laid_out("// Own.\n\n").as_deref(), Some("// Own.\n"));
    }

    #[test]
    fn a_macro_call_stays_as_it_is_and_hides_nothing_behind_it() {
        assert_stays("b! {\n    x   y\n}\n");
        assert_stays("/// b! {\npub struct A {\n    pub a: u8,\n}\n");
        assert_eq!(laid_out("/// b! {\nfn a() {}\n"), None);
        assert_eq!(laid_out("b! {\n}\nfn a() {}\n"), None);
        assert_eq!(laid_out("b! {\n"), None);
    }
}
