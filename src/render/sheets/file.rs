//! From drawn sheets to the bytes of a file: fonts subset and embedded, layers named, the same bytes every time.

use lopdf::{Dictionary, Object, StringFormat};
use printpdf::{Layer, LayerInternalId, ParsedFont, PdfDocument, PdfFont, PdfSaveOptions};
use sha2::{Digest, Sha256};

use super::SheetError;
use super::pen::{Pen, font_id};
use super::text::FILES;
use crate::i18n::Language;

/// What a file says about itself.
pub(super) struct About<'a> {
    pub(super) title: &'a str,
    pub(super) author: &'a str,
    pub(super) language: Language,
}

/// Returns the id of a layer by its number; ids keep the order of the layers.
pub(super) fn layer_id(number: usize) -> LayerInternalId {
    LayerInternalId(format!("L{number:02}"))
}

/// Writes the file.
///
/// # Errors
/// When a font cannot be cut to its used glyphs, or the file cannot be put together.
pub(super) fn write(pen: Pen, layers: &[String], about: &About<'_>) -> Result<Vec<u8>, SheetError> {
    let mut document = PdfDocument::new(about.title);
    document.metadata.info.author = about.author.to_owned();
    document.metadata.info.producer = format!("plan {}", env!("CARGO_PKG_VERSION"));
    document.metadata.info.creator = "plan".to_owned();
    for (number, name) in layers.iter().enumerate() {
        document.resources.layers.map.insert(layer_id(number), Layer::new(name));
    }
    for (face, used) in pen.faces.iter().enumerate() {
        for copy in 0..used.n_copies() {
            let (name, bytes) = FILES[face];
            let cut = subsetter::subset(bytes, 0, &used.remapper).map_err(|error| SheetError(error.to_string()))?;
            let mut font = ParsedFont::from_bytes(&cut, 0, &mut Vec::new())
                .ok_or_else(|| SheetError(format!("{name} cannot be embedded")))?;
            // The tag of a subset: six letters, different for each of the copies.
            let tag: String = [face, copy].iter().map(|part| char::from(b'A' + (*part % 26) as u8)).collect();
            font.font_name = Some(format!("PLAN{tag}+{name}"));
            document.resources.fonts.map.insert(font_id(face, copy), PdfFont::new(font));
        }
    }
    document.pages = pen.pages;
    let mut warnings = Vec::new();
    let mut file = document.to_lopdf_document(&PdfSaveOptions::default(), &mut warnings);
    finish(&mut file, layers, about)?;
    file.compress();
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).map_err(|error| SheetError(error.to_string()))?;
    Ok(bytes)
}

/// Mends what the library leaves: a random identifier, layer names outside its encoding, no language.
fn finish(file: &mut lopdf::Document, layers: &[String], about: &About<'_>) -> Result<(), SheetError> {
    let failed = |error: lopdf::Error| SheetError(error.to_string());
    file.version = "1.7".to_owned();
    let groups: Vec<lopdf::ObjectId> = match file.catalog().map_err(failed)?.get(b"OCProperties") {
        Ok(properties) => {
            let list =
                properties.as_dict().and_then(|it| it.get(b"OCGs")).and_then(Object::as_array).map_err(failed)?;
            list.iter().filter_map(|group| group.as_reference().ok()).collect()
        }
        Err(_) => Vec::new(),
    };
    for (group, name) in groups.iter().zip(layers) {
        let group = file.get_dictionary_mut(*group).map_err(failed)?;
        let mut named = Dictionary::new();
        named.set("Type", Object::Name(b"OCG".to_vec()));
        named.set("Name", utf16(name));
        *group = named;
    }
    let mut hash = Sha256::new();
    hash.update(about.title.as_bytes());
    for object in file.objects.values() {
        hash.update(format!("{object:?}").as_bytes());
    }
    let id = Object::String(hash.finalize()[..16].to_vec(), StringFormat::Hexadecimal);
    file.trailer.set("ID", Object::Array(vec![id.clone(), id]));
    let catalog = file.catalog_mut().map_err(failed)?;
    catalog.set("Lang", Object::string_literal(about.language.bcp47()));
    if !layers.is_empty() {
        catalog.set("PageMode", Object::Name(b"UseOC".to_vec()));
        let settings = catalog
            .get_mut(b"OCProperties")
            .and_then(Object::as_dict_mut)
            .and_then(|it| it.get_mut(b"D"))
            .and_then(Object::as_dict_mut)
            .map_err(failed)?;
        settings.set("Name", utf16(about.title));
        settings.set("BaseState", Object::Name(b"ON".to_vec()));
    }
    Ok(())
}

/// A text of a PDF in any language.
fn utf16(text: &str) -> Object {
    let bytes = std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect();
    Object::String(bytes, StringFormat::Hexadecimal)
}
