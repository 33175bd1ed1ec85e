//! Which part of an xlsx file holds which sheet.
//!
//! Follows the relationships as calamine does, and hides from it the sheets that it could not read, with a finding
//! each, so that one bad sheet does not cost the others.

use std::collections::{BTreeMap, BTreeSet};

use super::archive::Part;
use super::refusal::Refusal;
use super::xml::{self, Event, Tag};

/// The sheets of a workbook.
#[derive(Default)]
pub(super) struct Sheets {
    /// Name of the part of each sheet that calamine will list, in order and in lower case.
    pub(super) parts: Vec<String>,
    /// Names of sheets that were hidden.
    pub(super) hidden_names: Vec<String>,
}

struct Relationship {
    kind: String,
    target: String,
}

/// Lists the sheets and hides those that lead nowhere or to a part that is already taken.
pub(super) fn sheets(parts: &mut [Part]) -> Result<Sheets, Refusal> {
    let package = relationships(content(parts, "_rels/.rels")?)?;
    let is_main = |relationship: &&Relationship| relationship.kind.ends_with("/relationships/officeDocument");
    let main = package.values().rfind(is_main).ok_or(Refusal::Unreadable)?.target.clone();
    let (folder, name) = main.rfind('/').map_or(("", main.as_str()), |slash| main.split_at(slash + 1));
    let folder = folder.strip_prefix('/').unwrap_or(folder);
    let links = relationships(content(parts, &format!("{folder}_rels/{name}.rels"))?)?;
    list(content(parts, &format!("{folder}{name}"))?, &links, folder)
}

fn content<'a>(parts: &'a mut [Part], name: &str) -> Result<&'a mut [u8], Refusal> {
    let name = name.to_lowercase();
    let part = parts.iter_mut().find(|part| part.name == name).ok_or(Refusal::Unreadable)?;
    Ok(&mut part.bytes)
}

fn relationships(part: &mut [u8]) -> Result<BTreeMap<String, Relationship>, Refusal> {
    let mut found = BTreeMap::new();
    xml::walk(part, |xml, event| {
        if let Event::Open(tag) = event
            && tag.local_name(xml) == b"Relationship"
        {
            let value = |name| raw(&tag, xml, name);
            let (id, kind, target) = (value(b"Id")?, value(b"Type")?, value(b"Target")?);
            found.insert(id, Relationship { kind, target });
        }
        Ok(())
    })?;
    Ok(found)
}

fn raw(tag: &Tag, xml: &[u8], name: &[u8]) -> Result<String, Refusal> {
    let value = tag.attribute(xml, name).map_err(|_| Refusal::Unreadable)?;
    Ok(value.map(|value| String::from_utf8_lossy(&xml[value]).into_owned()).unwrap_or_default())
}

fn list(part: &mut [u8], links: &BTreeMap<String, Relationship>, folder: &str) -> Result<Sheets, Refusal> {
    let mut sheets = Sheets::default();
    let mut names = BTreeSet::new();
    xml::walk(part, |xml, event| {
        let Event::Open(tag) = event else { return Ok(()) };
        if tag.local_name(xml) != b"sheet" {
            return Ok(());
        }
        let name = raw(&tag, xml, b"name")?;
        let id = tag.local_attribute(xml, b"id").map_err(|_| Refusal::Unreadable)?.unwrap_or_default();
        let state = raw(&tag, xml, b"state")?;
        let link = links.get(&*String::from_utf8_lossy(id)).filter(|link| {
            let is_known = matches!(link.kind.rsplit('/').next(), Some("worksheet" | "chartsheet" | "dialogsheet"));
            is_known && matches!(state.as_str(), "" | "visible" | "hidden" | "veryHidden")
        });
        let path = link.map(|link| match link.target.strip_prefix('/') {
            Some(absolute) => absolute.to_lowercase(),
            None => format!("{folder}{}", link.target).to_lowercase(),
        });
        match path.filter(|path| !sheets.parts.contains(path) && names.insert(name.clone())) {
            Some(path) => sheets.parts.push(path),
            None => {
                tag.hide(xml);
                sheets.hidden_names.push(unescaped(&name));
            }
        }
        Ok(())
    })?;
    Ok(sheets)
}

fn unescaped(text: &str) -> String {
    let named = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'");
    named.replace("&amp;", "&")
}
