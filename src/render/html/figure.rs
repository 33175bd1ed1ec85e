//! Charts: the drawing, its caption, its words and the data behind it.

use std::collections::BTreeMap;

use super::PageError;
use super::markup::{Writer, anchor};
use super::table;
use crate::diagnostics::Arg;
use crate::document::ChartBlock;
use crate::i18n::{args, message_with};

/// Writes a chart.
pub(super) fn write(
    writer: &mut Writer<'_>,
    chart: &ChartBlock,
    charts: &BTreeMap<String, String>,
) -> Result<(), PageError> {
    let svg = charts.get(&chart.id).ok_or_else(|| PageError::Drawing(chart.id.clone()))?;
    let id = anchor(&chart.id);
    let caption = format!("{id}_caption");
    let number = args([("number", Arg::Text(chart.number.to_string()))]);
    writer.raw("<figure class=\"chart\"");
    writer.attribute("id", &id);
    writer.attribute("aria-labelledby", &caption);
    writer.raw(">\n<div class=\"scroll\" role=\"group\" tabindex=\"0\"");
    writer.attribute("aria-labelledby", &caption);
    writer.raw(">\n");
    writer.raw(svg);
    writer.raw("</div>\n<figcaption");
    writer.attribute("id", &caption);
    writer.raw("><span class=\"label\">");
    writer.text(&message_with(writer.language, "page-figure-label", &number));
    writer.raw("</span> ");
    writer.text(&chart.caption);
    writer.raw("</figcaption>\n<p class=\"unseen\">");
    writer.text(&chart.description);
    writer.raw("</p>\n<details><summary>");
    writer.text(&message_with(writer.language, "html-chart-data", &number));
    writer.raw("</summary>\n");
    table::write(writer, &chart.data);
    writer.raw("</details>\n</figure>\n");
    Ok(())
}
