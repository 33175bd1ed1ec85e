//! Which format a file has, by its name and by its bytes.

use super::Limits;
use super::archive;
use super::refusal::Refusal;

/// A format that is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    /// Office Open XML, with or without macros.
    Xlsx,
    /// One of the older binary formats, which are read apart.
    Legacy,
    /// OpenDocument spreadsheet.
    Ods,
    /// Text with a delimiter; found in the text when not given.
    Delimited {
        /// The delimiter, when the extension says it.
        delimiter: Option<u8>,
    },
}

/// Returns the format that the extension announces and the bytes confirm.
pub(super) fn format(file: &str, bytes: &[u8], limits: &Limits) -> Result<Format, Refusal> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Refusal::Empty);
    }
    let name = file.rsplit(['/', '\\']).next().unwrap_or(file).to_lowercase();
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    let actual = content(bytes, limits)?;
    match (extension, actual) {
        ("xlsx" | "xlsm", Content::Zip("xlsx")) => Ok(Format::Xlsx),
        ("ods", Content::Zip("ods")) => Ok(Format::Ods),
        ("xls", Content::Other("xls")) | ("xlsb", Content::Zip("xlsb")) => Ok(Format::Legacy),
        ("csv", Content::Text) => Ok(Format::Delimited { delimiter: None }),
        ("tsv", Content::Text) => Ok(Format::Delimited { delimiter: Some(b'\t') }),
        (_, Content::WebPage) => Err(Refusal::WebPage),
        (
            "xls" | "xlsb" | "xlt" | "xltx" | "xltm" | "xlam" | "fods" | "ots",
            Content::Zip(actual @ ("xlsx" | "ods")),
        ) => {
            // Templates have the content of workbooks; the others only the name of something else.
            if extension.starts_with("xlt") || extension.starts_with("xla") || extension == "ots" {
                Err(Refusal::Unsupported { format: unread(extension) })
            } else {
                Err(Refusal::OtherFormat { actual })
            }
        }
        ("xlsx" | "xlsm" | "xlsb" | "xls" | "ods" | "csv" | "tsv", Content::Zip("zip")) => Err(Refusal::Unreadable),
        ("xlsx" | "xlsm" | "xlsb" | "xls" | "ods" | "csv" | "tsv", Content::Zip(actual) | Content::Other(actual)) => {
            Err(Refusal::OtherFormat { actual })
        }
        ("xlsx" | "xlsm" | "xlsb" | "xls" | "ods", Content::Text) => Err(Refusal::Unreadable),
        (other, _) => Err(Refusal::Unsupported { format: unread(other) }),
    }
}

fn unread(extension: &str) -> &'static str {
    const KNOWN: [&str; 14] =
        ["xlt", "xltx", "xltm", "xlam", "fods", "ots", "numbers", "pdf", "doc", "docx", "txt", "dbf", "html", "zip"];
    KNOWN.into_iter().find(|known| *known == extension).unwrap_or("?")
}

enum Content {
    /// A zip archive, with the extension its entries deserve.
    Zip(&'static str),
    /// Something that is neither zip nor plain text, with its usual extension.
    Other(&'static str),
    /// A web page.
    WebPage,
    /// Plain text, perhaps.
    Text,
}

fn content(bytes: &[u8], limits: &Limits) -> Result<Content, Refusal> {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return zip_content(bytes, limits).map(Content::Zip);
    }
    if bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        let is_encrypted = contains_utf16(bytes, "EncryptedPackage");
        return if is_encrypted { Err(Refusal::Protected) } else { Ok(Content::Other("xls")) };
    }
    // The record that begins a workbook of Excel 2 to 4, without any container.
    if matches!(bytes, [0x09, 0x00 | 0x02 | 0x04 | 0x08, 0x04 | 0x06 | 0x08, 0x00, ..]) {
        return Ok(Content::Other("xls"));
    }
    if bytes.starts_with(b"%PDF") {
        return Ok(Content::Other("pdf"));
    }
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(1024)]).to_lowercase();
    let head = head.trim_start_matches('\u{FEFF}').trim_start();
    if ["<html", "<!doctype html", "<table", "<head", "<meta", "mime-version:"]
        .iter()
        .any(|mark| head.starts_with(mark))
    {
        return Ok(Content::WebPage);
    }
    if head.starts_with("<?xml") {
        return Ok(if head.contains("<html") || head.contains("xhtml") {
            Content::WebPage
        } else if head.contains("opendocument") || head.contains("office:document") {
            Content::Other("fods")
        } else {
            Content::Other("xml")
        });
    }
    Ok(Content::Text)
}

fn zip_content(bytes: &[u8], limits: &Limits) -> Result<&'static str, Refusal> {
    let names = archive::names(bytes, limits)?;
    if let Some(mimetype) = archive::peek(bytes, limits, "mimetype") {
        return Ok(if mimetype.starts_with(b"application/vnd.oasis.opendocument.spreadsheet") {
            "ods"
        } else if mimetype.starts_with(b"application/vnd.oasis.opendocument.text") {
            "odt"
        } else {
            "zip"
        });
    }
    let has = |name: &str| names.contains(name);
    Ok(if has("xl/workbook.bin") {
        "xlsb"
    } else if has("word/document.xml") {
        "docx"
    } else if has("[content_types].xml") && has("_rels/.rels") {
        // The main part may stand in any folder.
        "xlsx"
    } else if has("content.xml") && has("meta-inf/manifest.xml") {
        "ods"
    } else if names.iter().any(|name| name.ends_with(".iwa")) {
        "numbers"
    } else {
        "zip"
    })
}

fn contains_utf16(bytes: &[u8], text: &str) -> bool {
    let wanted: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(wanted.len()).any(|window| window == wanted)
}
