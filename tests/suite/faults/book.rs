//! Small workbooks that spreadsheet programs open, written part by part so that a fault can be put anywhere.

use std::fmt::Write as _;
use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// A sheet: its name, whether it is hidden, and the XML of its rows.
pub struct Sheet {
    pub name: String,
    pub is_hidden: bool,
    pub rows: String,
}

/// Zips entries in order, with the same bytes each time.
pub fn zipped(entries: &[(String, Vec<u8>)]) -> Vec<u8> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default());
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in entries {
        zip.start_file(name.as_str(), options).expect("the entry is begun");
        zip.write_all(content).expect("the entry is written");
    }
    zip.finish().expect("the archive is closed").into_inner()
}

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPE: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/// Returns the bytes of a workbook with these sheets.
pub fn workbook(sheets: &[Sheet]) -> Vec<u8> {
    let (mut types, mut list, mut links) = (String::new(), String::new(), String::new());
    for (n, sheet) in (1..).zip(sheets) {
        let _ =
            write!(types, "<Override PartName=\"/xl/worksheets/sheet{n}.xml\" ContentType=\"{TYPE}.worksheet+xml\"/>");
        let state = if sheet.is_hidden { " state=\"hidden\"" } else { "" };
        let _ = write!(list, "<sheet name=\"{}\" sheetId=\"{n}\"{state} r:id=\"rId{n}\"/>", escaped(&sheet.name));
        let _ = write!(
            links,
            "<Relationship Id=\"rId{n}\" Type=\"{OFFICE}/worksheet\" Target=\"worksheets/sheet{n}.xml\"/>"
        );
    }
    let mut entries = vec![
        (
            "[Content_Types].xml",
            format!(
                "<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{TYPE}.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{TYPE}.styles+xml\"/>{types}</Types>"
            ),
        ),
        (
            "_rels/.rels",
            format!(
                "<Relationships xmlns=\"{PACKAGE}/relationships\"><Relationship Id=\"rId1\" Type=\"{OFFICE}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        ("xl/workbook.xml", format!("<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets>{list}</sheets></workbook>")),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                "<Relationships xmlns=\"{PACKAGE}/relationships\">{links}<Relationship Id=\"rId900\" Type=\"{OFFICE}/styles\" Target=\"styles.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/styles.xml",
            format!(
                "<styleSheet xmlns=\"{MAIN}\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"2\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/><xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/></cellXfs></styleSheet>"
            ),
        ),
    ]
    .into_iter()
    .map(|(name, text)| (name.to_owned(), format!("{HEAD}{text}").into_bytes()))
    .collect::<Vec<_>>();
    for (n, sheet) in (1..).zip(sheets) {
        let text = format!("{HEAD}<worksheet xmlns=\"{MAIN}\"><sheetData>{}</sheetData></worksheet>", sheet.rows);
        entries.push((format!("xl/worksheets/sheet{n}.xml"), text.into_bytes()));
    }
    zipped(&entries)
}

/// The rows of a table in CSV, with a bold header; what reads as a number is one.
pub fn rows(csv: &str) -> String {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(csv.as_bytes());
    let mut xml = String::new();
    for (row, record) in (1..).zip(reader.records()) {
        let record = record.expect("the table is well formed");
        let _ = write!(xml, "<row r=\"{row}\">");
        for (column, text) in (0u32..).zip(&record).filter(|(_, text)| !text.is_empty()) {
            let at = format!("{}{row}", plan::source::column_letters(column));
            let style = if row == 1 { " s=\"1\"" } else { "" };
            let is_number = text.parse::<f64>().is_ok() && !text.starts_with('0') && !text.starts_with('-');
            let _ = if is_number {
                write!(xml, "<c r=\"{at}\"{style}><v>{text}</v></c>")
            } else {
                write!(xml, "<c r=\"{at}\"{style} t=\"inlineStr\"><is><t>{}</t></is></c>", escaped(text))
            };
        }
        xml.push_str("</row>");
    }
    xml
}

/// Puts another cell in the place of one, such as `D4`.
pub fn replaced(rows: &str, at: &str, cell: &str) -> String {
    let start = rows.find(&format!("<c r=\"{at}\"")).unwrap_or_else(|| panic!("there is no cell {at}"));
    let end = start + rows[start..].find("</c>").expect("the cell is closed") + 4;
    format!("{}{cell}{}", &rows[..start], &rows[end..])
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
