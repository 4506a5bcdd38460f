//! The names of generated files and of the modules in them.

use model::names::snake;

/// The length up to which a text names a file; what is behind it does not.
const LENGTH: usize = 60;

/// Names that Windows has for devices, with any extension behind them.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// Names that Windows has for devices with a digit behind them.
const NUMBERED_DEVICES: [&str; 2] = ["com", "lpt"];

/// The name of a file for what `text` names, which is that of its module too. Letters and digits of ASCII and
/// `_` are all that it has: Rust finds no file of a module whose name has others, and file systems differ in
/// what they take for the same. Another letter becomes the number of its character.
pub fn file_name(text: &str) -> String {
    let name = snake(text);
    let mut out = String::new();
    for c in name.chars() {
        match c {
            c if c.is_ascii() => out.push(c),
            c => out.push_str(&format!("u{:x}_", u32::from(c))),
        }
        if out.len() >= LENGTH {
            break;
        }
    }
    // Only an underscore at the end is what makes a keyword a name.
    let out = if name.ends_with('_') || out.trim_end_matches('_').is_empty() {
        out
    } else {
        out.trim_end_matches('_').to_owned()
    };
    if is_reserved(&out) {
        format!("{out}_")
    } else {
        out
    }
}

/// Whether a directory of modules has the name already, or Windows does.
fn is_reserved(name: &str) -> bool {
    let stem = name.strip_suffix(|c: char| c.is_ascii_digit());
    DEVICES.contains(&name)
        || stem.is_some_and(|stem| NUMBERED_DEVICES.contains(&stem))
        || ["mod", "builder", "error"].contains(&name)
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn a_file_has_a_name_that_every_system_accepts() {
        for (text, name) in [
            ("Pets", "pets"),
            ("Üni", "ufc_ni"),
            ("你好", "u4f60_u597d"),
            ("e\u{301}", "ue9"),
            ("con", "con_"),
            ("COM1", "com1_"),
            ("lpt9", "lpt9_"),
            ("aux", "aux_"),
            ("console", "console"),
            ("com10", "com10"),
            ("com", "com"),
            ("type", "type_"),
            ("mod", "mod_"),
            ("../../etc", "etc"),
            ("", "empty"),
        ] {
            assert_eq!(file_name(text), name, "{text}");
        }
        let long = file_name(&"x".repeat(10_000));
        assert!(long.len() < 80, "{long}");
    }
}
