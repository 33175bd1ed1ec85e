//! The package of a workbook: its parts, and how they refer to each other.

use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::styles::Styles;
use super::xml::{Kind, escaped, rewritten, tags, unescaped};
use super::{Marking, Marks, ReadWorkbook, comments, lists, sheet, summary};
use crate::i18n::message;

const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPREADSHEET: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/// Bytes of all parts; intake refuses more before it comes to this.
const INFLATED: u64 = 256 * 1024 * 1024;

/// Parts of a package in their order.
struct Package(Vec<(String, Vec<u8>)>);

/// A part that is referred to.
struct Relation {
    id: String,
    kind: String,
    /// Path inside the package.
    target: String,
}

/// Returns the workbook with its cells marked and a first sheet; nothing when it is no package, or one that is
/// written in an unusual way.
pub(super) fn edited(file: &ReadWorkbook<'_>, marking: &Marking<'_>) -> Option<Vec<u8>> {
    if !file.bytes.starts_with(b"PK") || !has_ending(file.path, &[".xlsx", ".xlsm"]) {
        return None;
    }
    let mut package = Package::read(file.bytes)?;
    let main = package.relations("")?.into_iter().find(|it| it.kind.ends_with("/officeDocument"))?.target;
    let relations = package.relations(&main)?;
    let styles_part = relations.iter().find(|it| it.kind.ends_with("/styles"))?.target.clone();
    let mut styles = Styles::read(package.text(&styles_part)?)?;
    let workbook = package.text(&main)?.to_owned();
    for (name, id) in sheets(&workbook)? {
        let Some(part) = relations.iter().find(|it| it.id == id && it.kind.ends_with("/worksheet")) else { continue };
        let part = part.target.clone();
        let Some(xml) = package.text(&part).map(sheet::unselected) else { continue };
        let grid = file.grids.iter().find(|grid| lists::is_lists(&name) && *grid.sheet == *name);
        let xml = grid.and_then(|grid| lists::refreshed(&xml, grid, marking.ids)).unwrap_or(xml);
        let xml = match marking.marks.get(name.as_str()) {
            Some(marks) => {
                let xml = sheet::coloured(&xml, marks, &mut styles)?;
                package.comment(&part, xml, marks, marking)?
            }
            None => xml,
        };
        package.put(&part, xml);
    }
    let first = summary::part(marking, styles.sheet);
    package.put(&styles_part, styles.written()?);
    let folder = main.rsplit_once('/').map_or("", |(folder, _)| folder);
    let first_part = package.free(&join(folder, "worksheets/planToFix"), "xml");
    package.put(&first_part, first);
    let id = package.relate(&main, &format!("{OFFICE}/worksheet"), &format!("/{first_part}"))?;
    package.put(&main, with_first_sheet(&workbook, &message(marking.language, "sheet-to-fix"), &id)?);
    package.content_type(&first_part, &format!("{SPREADSHEET}.worksheet+xml"))?;
    package.written()
}

fn has_ending(path: &str, endings: &[&str]) -> bool {
    let path = path.to_lowercase();
    endings.iter().any(|ending| path.ends_with(ending))
}

/// Returns the names of the sheets with their relations, in order.
fn sheets(workbook: &str) -> Option<Vec<(String, String)>> {
    let list = tags(workbook).filter(|tag| tag.name == "sheet" && tag.kind != Kind::Close);
    list.map(|tag| Some((unescaped(tag.attribute("name")?), tag.local_attribute("id")?.to_owned()))).collect()
}

/// Puts a sheet before the others, which moves the number of every other one.
fn with_first_sheet(workbook: &str, name: &str, id: &str) -> Option<String> {
    let taken: Vec<String> = sheets(workbook)?.into_iter().map(|(name, _)| name.to_lowercase()).collect();
    let name = std::iter::once(name.to_owned())
        .chain((2..).map(|n| format!("{name} {n}")))
        .find(|name| !taken.contains(&name.to_lowercase()))?;
    let numbers =
        tags(workbook).filter(|tag| tag.name == "sheet").filter_map(|tag| tag.attribute("sheetId")?.parse().ok());
    let number = numbers.max().unwrap_or(0u32).checked_add(1)?;
    let (mut out, mut copied, mut is_put) = (String::new(), 0, false);
    for tag in tags(workbook) {
        let text = match (tag.name, tag.kind) {
            ("sheets", Kind::Open) => {
                is_put = true;
                let own = &workbook[tag.span.clone()];
                format!(
                    "{own}<sheet name=\"{}\" sheetId=\"{number}\" xmlns:r=\"{OFFICE}\" r:id=\"{id}\"/>",
                    escaped(&name)
                )
            }
            ("workbookView", Kind::Open | Kind::Empty) => rewritten(&tag, &[("activeTab", None), ("firstSheet", None)]),
            ("definedName", Kind::Open | Kind::Empty) => match tag.attribute("localSheetId") {
                Some(local) => {
                    let local = (local.parse::<u32>().ok()?.checked_add(1)?).to_string();
                    rewritten(&tag, &[("localSheetId", Some(&local))])
                }
                None => continue,
            },
            _ => continue,
        };
        out.push_str(&workbook[copied..tag.span.start]);
        out.push_str(&text);
        copied = tag.span.end;
    }
    out.push_str(&workbook[copied..]);
    is_put.then_some(out)
}

impl Package {
    fn read(bytes: &[u8]) -> Option<Self> {
        let mut zip = ZipArchive::new(Cursor::new(bytes)).ok()?;
        let mut parts = Vec::new();
        let mut left = INFLATED;
        for at in 0..zip.len() {
            let entry = zip.by_index(at).ok()?;
            if entry.is_dir() {
                continue;
            }
            let name = entry.name().ok()?.trim_start_matches('/').to_owned();
            let mut content = Vec::new();
            let n = entry.take(left + 1).read_to_end(&mut content).ok()? as u64;
            left = left.checked_sub(n)?;
            parts.push((name, content));
        }
        Some(Self(parts))
    }

    fn written(self) -> Option<Vec<u8>> {
        // A fixed day: the same copy is the same bytes whenever it is made.
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(zip::DateTime::default());
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in self.0 {
            zip.start_file(name, options).ok()?;
            zip.write_all(&content).ok()?;
        }
        zip.finish().ok().map(Cursor::into_inner)
    }

    /// Returns a part that is text in UTF-8; names of parts do not tell capitals apart.
    fn text(&self, name: &str) -> Option<&str> {
        let (_, bytes) = self.0.iter().find(|(other, _)| other.eq_ignore_ascii_case(name))?;
        std::str::from_utf8(bytes).ok().map(|text| text.trim_start_matches('\u{feff}'))
    }

    fn put(&mut self, name: &str, text: String) {
        match self.0.iter_mut().find(|(other, _)| other.eq_ignore_ascii_case(name)) {
            Some((_, bytes)) => *bytes = text.into_bytes(),
            None => self.0.push((name.to_owned(), text.into_bytes())),
        }
    }

    /// Returns a name that no part has yet.
    fn free(&self, stem: &str, extension: &str) -> String {
        let is_taken = |name: &str| self.0.iter().any(|(other, _)| other.eq_ignore_ascii_case(name));
        let mut n = 1usize;
        while is_taken(&format!("{stem}{n}.{extension}")) {
            n += 1;
        }
        format!("{stem}{n}.{extension}")
    }

    /// Returns what a part refers to; the package itself has the empty name.
    fn relations(&self, part: &str) -> Option<Vec<Relation>> {
        let folder = part.rsplit_once('/').map_or("", |(folder, _)| folder);
        let xml = self.text(&relations_of(part))?;
        let list = tags(xml).filter(|tag| tag.name == "Relationship" && tag.kind != Kind::Close);
        list.filter(|tag| tag.attribute("TargetMode") != Some("External"))
            .map(|tag| {
                Some(Relation {
                    id: tag.attribute("Id")?.to_owned(),
                    kind: tag.attribute("Type")?.to_owned(),
                    target: join(folder, &unescaped(tag.attribute("Target")?)),
                })
            })
            .collect()
    }

    /// Adds a relation to a part and returns its id.
    fn relate(&mut self, part: &str, kind: &str, target: &str) -> Option<String> {
        let name = relations_of(part);
        let xml = self.text(&name).unwrap_or(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>",
        );
        let id = (1..).map(|n| format!("rIdPlan{n}")).find(|id| !xml.contains(&format!("\"{id}\"")))?;
        let relation = format!("<Relationship Id=\"{id}\" Type=\"{kind}\" Target=\"{}\"/>", escaped(target));
        let xml = appended(xml, "Relationships", &relation)?;
        self.put(&name, xml);
        Some(id)
    }

    fn content_type(&mut self, part: &str, kind: &str) -> Option<()> {
        let entry = format!("<Override PartName=\"/{part}\" ContentType=\"{kind}\"/>");
        let xml = appended(self.text("[Content_Types].xml")?, "Types", &entry)?;
        self.put("[Content_Types].xml", xml);
        Some(())
    }

    /// Puts comments on the marked cells of a sheet, beside those it has; returns the part of the sheet.
    fn comment(&mut self, part: &str, xml: String, marks: &Marks, marking: &Marking<'_>) -> Option<String> {
        let relations = self.relations(part).unwrap_or_default();
        let folder = part.split('/').next().filter(|folder| *folder != part).unwrap_or("");
        let own = relations.iter().find(|it| it.kind.ends_with("/comments")).map(|it| it.target.clone());
        let mut new = marks.clone();
        match own {
            Some(own) => {
                let (text, left) = comments::more_comments(self.text(&own)?, marks)?;
                self.put(&own, text);
                new = left;
            }
            None => {
                let name = self.free(&join(folder, "planComments"), "xml");
                self.put(&name, comments::new_comments(marks));
                self.relate(part, &format!("{OFFICE}/comments"), &format!("/{name}"))?;
                self.content_type(&name, &format!("{SPREADSHEET}.comments+xml"))?;
            }
        }
        let drawing = sheet::drawing_id(&xml).and_then(|id| relations.iter().find(|it| it.id == id));
        if let Some(drawing) = drawing {
            let text = comments::more_drawing(self.text(&drawing.target)?, &new, marking.language)?;
            self.put(&drawing.target, text);
            return Some(xml);
        }
        let name = self.free(&join(folder, "drawings/planDrawing"), "vml");
        self.put(&name, comments::new_drawing(&new, marking.language));
        let id = self.relate(part, &format!("{OFFICE}/vmlDrawing"), &format!("/{name}"))?;
        self.content_type(&name, "application/vnd.openxmlformats-officedocument.vmlDrawing")?;
        sheet::with_drawing(&xml, &id)
    }
}

/// Adds an element to the end of the root, which may close itself.
fn appended(xml: &str, root: &str, element: &str) -> Option<String> {
    let last = tags(xml).filter(|tag| tag.name == root).last()?;
    match last.kind {
        Kind::Close => Some(format!("{}{element}{}", &xml[..last.span.start], &xml[last.span.start..])),
        Kind::Empty => {
            let open = super::xml::Tag { kind: Kind::Open, ..last.clone() };
            Some(format!("{}{}{element}</{root}>", &xml[..last.span.start], rewritten(&open, &[])))
        }
        Kind::Open => None,
    }
}

fn relations_of(part: &str) -> String {
    match part.rsplit_once('/') {
        Some((folder, name)) => format!("{folder}/_rels/{name}.rels"),
        None => format!("_rels/{part}.rels"),
    }
}

/// Joins a folder and a target, which may be absolute or begin with `../`.
fn join(folder: &str, target: &str) -> String {
    if let Some(absolute) = target.strip_prefix('/') {
        return absolute.to_owned();
    }
    let mut path: Vec<&str> = folder.split('/').filter(|name| !name.is_empty()).collect();
    for name in target.split('/') {
        match name {
            "" | "." => {}
            ".." => {
                path.pop();
            }
            name => path.push(name),
        }
    }
    path.join("/")
}
