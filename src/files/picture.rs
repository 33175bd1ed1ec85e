//! A firm's picture as the drawing that documents show.
//!
//! Takes the bytes of a PNG or JPEG file, gives an SVG that holds them. The picture is not decoded: only its size is read.

use std::fmt::Write as _;

/// Returns the drawing that holds a picture; nothing when it is neither PNG nor JPEG.
pub(super) fn as_svg(bytes: &[u8]) -> Option<String> {
    let (kind, [width, height]) = match png_size(bytes) {
        Some(size) => ("png", size),
        None => ("jpeg", jpeg_size(bytes)?),
    };
    if width == 0 || height == 0 {
        return None;
    }
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\">\
         <image width=\"{width}\" height=\"{height}\" href=\"data:image/{kind};base64,"
    );
    base64(bytes, &mut svg);
    svg.push_str("\"/></svg>");
    Some(svg)
}

/// The width and height that a PNG file gives in its first block.
fn png_size(bytes: &[u8]) -> Option<[u32; 2]> {
    let header = bytes.strip_prefix(b"\x89PNG\r\n\x1A\n")?.get(4..16)?.strip_prefix(b"IHDR")?;
    let (width, height) = header.split_at(4);
    Some([u32::from_be_bytes(width.try_into().ok()?), u32::from_be_bytes(height.try_into().ok()?)])
}

/// The width and height that a JPEG file gives before its picture.
fn jpeg_size(bytes: &[u8]) -> Option<[u32; 2]> {
    let mut rest = bytes.strip_prefix(b"\xFF\xD8")?;
    loop {
        let [0xFF, kind, high, low, body @ ..] = rest else { return None };
        let length = usize::from(u16::from_be_bytes([*high, *low]));
        // The frame's head, of any coding; tables and arithmetic codes lie among its numbers.
        if matches!(kind, 0xC0..=0xCF) && !matches!(kind, 0xC4 | 0xC8 | 0xCC) {
            let [_, height_high, height_low, width_high, width_low, ..] = body else { return None };
            let of = |high: u8, low: u8| u32::from(u16::from_be_bytes([high, low]));
            return Some([of(*width_high, *width_low), of(*height_high, *height_low)]);
        }
        rest = rest.get(2 + length..)?;
    }
}

fn base64(bytes: &[u8], out: &mut String) {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for three in bytes.chunks(3) {
        let value = (0..3).fold(0u32, |value, at| value << 8 | u32::from(three.get(at).copied().unwrap_or(0)));
        for at in 0..4 {
            let letter = LETTERS[(value >> (18 - 6 * at) & 63) as usize] as char;
            let shown = if at <= three.len() { letter } else { '=' };
            let _ = out.write_char(shown);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One red point, as the PNG specification lays it out.
    const PNG: &[u8] = b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\x03\0\0\0\x02\x08\x02\0\0\0";

    #[test]
    fn a_png_or_jpeg_becomes_a_drawing_of_its_size() {
        let svg = as_svg(PNG).expect("it is a PNG");
        assert!(svg.contains("viewBox=\"0 0 3 2\"") && svg.contains("data:image/png;base64,iVBORw0KGgo"), "{svg}");
        let jpeg = b"\xFF\xD8\xFF\xE0\0\x04ab\xFF\xC2\0\x0B\x08\0\x05\0\x07\x03";
        let svg = as_svg(jpeg).expect("it is a JPEG");
        assert!(svg.contains("viewBox=\"0 0 7 5\"") && svg.contains("data:image/jpeg;base64,"), "{svg}");
    }

    #[test]
    fn what_is_no_picture_is_none() {
        for bytes in
            [&b""[..], b"GIF89a", b"\xFF\xD8\xFF\xE0\0\0\xFF\xFF", b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR", b"\xFF\xD8"]
        {
            assert_eq!(as_svg(bytes), None);
        }
    }

    #[test]
    fn bytes_are_written_as_the_standard_says() {
        // RFC 4648, section 10.
        for (bytes, expected) in [("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")] {
            let mut out = String::new();
            base64(bytes.as_bytes(), &mut out);
            assert_eq!(out, expected);
        }
    }
}
