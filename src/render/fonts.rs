//! The fonts that the program carries, for every writer that sets words.

/// Arabic text and headings of the PDF.
pub(super) static AMIRI: &[u8] = include_bytes!("../../templates/fonts/Amiri-Regular.ttf");
/// Arabic headings of the PDF.
pub(super) static AMIRI_BOLD: &[u8] = include_bytes!("../../templates/fonts/Amiri-Bold.ttf");
/// Arabic on the screen, in tables and in charts.
pub(super) static NASKH: &[u8] = include_bytes!("../../templates/fonts/NotoNaskhArabic-Regular.ttf");
/// Arabic on the screen, in tables and in charts.
pub(super) static NASKH_BOLD: &[u8] = include_bytes!("../../templates/fonts/NotoNaskhArabic-Bold.ttf");
/// French and English.
pub(super) static SANS: &[u8] = include_bytes!("../../templates/fonts/NotoSans-Regular.ttf");
/// French and English.
pub(super) static SANS_BOLD: &[u8] = include_bytes!("../../templates/fonts/NotoSans-Bold.ttf");
/// French and English.
pub(super) static SANS_ITALIC: &[u8] = include_bytes!("../../templates/fonts/NotoSans-Italic.ttf");
/// Amazigh names.
pub(super) static TIFINAGH: &[u8] = include_bytes!("../../templates/fonts/NotoSansTifinagh-Regular.ttf");

/// Returns the fonts by the names of their files.
#[must_use]
pub fn embedded() -> [(&'static str, &'static [u8]); 8] {
    [
        ("Amiri-Regular", AMIRI),
        ("Amiri-Bold", AMIRI_BOLD),
        ("NotoNaskhArabic-Regular", NASKH),
        ("NotoNaskhArabic-Bold", NASKH_BOLD),
        ("NotoSans-Regular", SANS),
        ("NotoSans-Bold", SANS_BOLD),
        ("NotoSans-Italic", SANS_ITALIC),
        ("NotoSansTifinagh-Regular", TIFINAGH),
    ]
}
