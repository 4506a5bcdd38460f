//! Text in XML.

/// Escapes text for XML, without the characters that XML cannot state.
pub(super) fn escaped(text: &str) -> String {
    let mut xml = String::new();
    for character in text.chars() {
        match character {
            '&' => xml.push_str("&amp;"),
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            '"' => xml.push_str("&quot;"),
            '\n' | '\t' => xml.push(character),
            other if other.is_control() || matches!(other, '\u{fffe}' | '\u{ffff}') => {
                xml.push('\u{fffd}');
            }
            other => xml.push(other),
        }
    }
    xml
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
