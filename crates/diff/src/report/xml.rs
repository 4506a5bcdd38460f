//! Text in XML.

use super::html;

/// Escapes text for XML, without the characters that XML cannot state.
pub(super) fn escaped(text: &str) -> String {
    let is_impossible = |character: char| match character {
        '\n' | '\t' => false,
        '\u{fffe}' | '\u{ffff}' => true,
        other => other.is_control(),
    };
    html::escaped(text).replace(is_impossible, "\u{fffd}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_cannot_state_is_replaced() {
        let text = "a<b & \"c\"\n\t\u{0}\u{1b}\u{85}\u{fffe}\u{ffff}é";
        let replaced = "a&lt;b &amp; &quot;c&quot;\n\t\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}é";
        assert_eq!(escaped(text), replaced);
    }
}
