//! Elements that are known by sight, in the form in which every spreadsheet program writes them.
//!
//! What is known here needs no look at its attributes: it has only those of a cell, each once and in their usual
//! order, and holds nothing but characters. Anything else is left to the walk that understands XML.

/// Returns the reference and the length of a cell such as `<c r="A1" s="2" t="s"><v>12</v></c>`.
pub(super) fn cell(bytes: &[u8]) -> Option<(&[u8], usize)> {
    let after = bytes.strip_prefix(b"<c r=\"")?;
    let n_reference = run(after, |byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    let reference = &after[..n_reference];
    let mut rest = after[n_reference..].strip_prefix(b"\"")?;
    for attribute in [b" s=\"", b" t=\""] {
        if let Some(value) = rest.strip_prefix(attribute) {
            let n = run(value, |byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
            rest = value[n..].strip_prefix(b"\"")?;
        }
    }
    let content = rest.strip_prefix(b"><v>")?;
    let end = content[run(content, |byte| byte != b'<')..].strip_prefix(b"</v></c>")?;
    Some((reference, bytes.len() - end.len()))
}

/// Returns the length of a shared text such as `<si><t>Amtil</t></si>`.
pub(super) fn text(bytes: &[u8]) -> Option<usize> {
    let after = bytes.strip_prefix(b"<si><t>")?;
    let end = after[run(after, |byte| byte != b'<')..].strip_prefix(b"</t></si>")?;
    Some(bytes.len() - end.len())
}

fn run(bytes: &[u8], is_of: impl Fn(u8) -> bool) -> usize {
    bytes.iter().position(|&byte| !is_of(byte)).unwrap_or(bytes.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_cell_is_known_with_its_attributes_in_their_order() {
        for element in [
            "<c r=\"AB12\"><v>1.5</v></c>",
            "<c r=\"AB12\" s=\"3\"><v>1.5</v></c>",
            "<c r=\"AB12\" t=\"str\"><v>&amp;</v></c>",
            "<c r=\"AB12\" s=\"3\" t=\"s\"><v></v></c>",
        ] {
            let bytes = format!("{element}<c>");
            assert_eq!(cell(bytes.as_bytes()), Some((&b"AB12"[..], element.len())), "{element}");
        }
    }

    #[test]
    fn whatever_is_written_otherwise_is_left_alone() {
        for element in [
            "<c r=\"A1\" r=\"B1\"><v>1</v></c>",
            "<c r=\"A1\" t=\"s\" s=\"1\"><v>1</v></c>",
            "<c r=\"A1\"><f>B1</f><v>1</v></c>",
            "<c r=\"A1\"><v>1<!-- --></v></c>",
            "<c r=\"A1\"/>",
            "<c r=\"A1\"><v>1</v>",
            "<c  r=\"A1\"><v>1</v></c>",
            "<c r=\"A1",
        ] {
            assert_eq!(cell(element.as_bytes()), None, "{element}");
        }
        assert_eq!(text(b"<si><t>a</t></si><si>"), Some(17));
        assert_eq!(text(b"<si><t>a</t><r/></si>"), None);
        assert_eq!(text(b"<si><t>a"), None);
    }
}
