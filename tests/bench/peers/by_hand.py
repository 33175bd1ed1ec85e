"""The pages of a plan as somebody would write them for typst by hand: its own markup, a few rules of look, no data read.

Takes the `document.json` that plan's theme reads; the file it makes holds the same words, tables, drawings, marks and
sources. The texts stand in strings, which typst reads faster than markup: what is compared is the setting of pages.
"""

import json
import pathlib

LOOK = """
#set document(title: {title}, author: {author}, date: datetime(year: {year}, month: {month}, day: {day}))
#set page(paper: "a4", margin: (x: 20mm, y: 25mm), numbering: "1",
  header: [#{commune} #h(1fr) #{period}], footer: [#{notice} #h(1fr) #context counter(page).display()])
#set text(lang: {lang}, region: {region}, font: {font}, size: {size}pt)
#set par(justify: true)
#set heading(numbering: "1.1")
#show heading.where(level: 1): it => {{ pagebreak(weak: true); block(fill: rgb("#1f5c4d"), width: 100%, inset: 8mm, text(fill: white, size: 18pt, it)) }}
#show heading: set block(sticky: true)
#set table(stroke: (x, y) => (bottom: 0.4pt + gray), fill: (x, y) => if y == 0 {{ rgb("#1f5c4d") }}, inset: 3pt)
#show table: set text(size: 8.8pt, font: {table_font}, hyphenate: true)
#show table: set par(justify: false)
#show table.cell.where(y: 0): set text(fill: white, weight: "bold")
#show figure: set block(breakable: true)
#show figure.where(kind: table): set figure.caption(position: top)
#let mark(n) = super(link(label("source:" + str(n)), "[" + str(n) + "]"))
#let note(body) = block(fill: luma(240), inset: 8pt, width: 100%, stroke: (left: 2pt + orange), body)
#text(size: 30pt, weight: "bold", {title})
#parbreak()
#text(size: 24pt, {commune})
#parbreak()
#{period}
#parbreak()
#{whole_notice}
#pagebreak()
#outline(depth: 2)
#outline(title: {tables}, target: figure.where(kind: table))
#outline(title: {figures}, target: figure.where(kind: image))
"""


def string(text):
    return json.dumps(text, ensure_ascii=False)


class Writer:
    def __init__(self, data, folder):
        self.data, self.folder, self.out = data, folder, []

    def marked(self, text, source):
        return f"#{string(text)}" + (f"#mark({source + 1})" if source is not None else "")

    def words(self, inlines):
        out = []
        for inline in inlines:
            kind, content = inline["inline"], inline.get("content")
            if kind in ("text", "name"):
                out.append(f"#{string(content)}")
            elif kind == "figure":
                out.append(self.marked(content["text"], content["source"]))
            elif kind == "footnote":
                out.append(f"#footnote[{self.words(content['text'])}]")
            elif kind == "link":
                out.append(f"#link(label({string(content['target'])}))[{self.words(content['text'])}]")
            elif kind in ("strong", "emphasis"):
                out.append(f"#{'strong' if kind == 'strong' else 'emph'}[{self.words(content)}]")
            else:
                out.append("#linebreak()")
        return "".join(out)

    def blocks(self, blocks):
        return "\n\n".join(self.block(block) for block in blocks)

    def block(self, block):
        kind = block["block"]
        if kind == "paragraph":
            return self.words(block["text"]) + "#parbreak()"
        if kind == "heading":
            numbered = "" if block["number"] else ", numbering: none"
            return f"#[#heading(level: {block['level']}{numbered})[{self.words(block['text'])}] #label({string(block['id'])})]"
        if kind == "list":
            items = ", ".join(f"[{self.blocks(item)}]" for item in block["items"])
            return f"#{'enum' if block['ordered'] else 'list'}({items})"
        if kind == "callout":
            return f"#note[{self.blocks(block['blocks'])}]"
        if kind == "quote":
            return f"#quote(block: true)[{self.blocks(block['blocks'])}]"
        if kind == "table":
            return self.table(block)
        return self.chart(block)

    def caption(self, block):
        source = block.get("source")
        return f"[{self.marked(block['caption'], source)}]"

    def table(self, table):
        columns = table["columns"]
        widths = self.data["layouts"].get(table["id"], {}).get("widths") or [column["width"] for column in columns]
        aligned = ", ".join("end" if column["kind"] == "number" else "start" for column in columns)
        heads = ", ".join("[#" + string(column["header"]) + "]" for column in columns)
        cells = [f"table.header({heads})"]
        for row in table["rows"]:
            for at, cell in enumerate(row["cells"]):
                if cell["n_rows"] == 0:
                    continue
                inner = f"[{self.marked(cell['text'], cell['source'])}]"
                if row["kind"] == "group":
                    cells.append(f"table.cell(colspan: {len(columns)}, strong{inner})")
                    break
                if cell["n_rows"] > 1:
                    inner = f"table.cell(rowspan: {cell['n_rows']}, {inner})"
                cells.append(inner)
        widths = ", ".join(f"{width:.2f}fr" for width in widths)
        body = f"table(columns: ({widths},), align: ({aligned},), {', '.join(cells)})"
        numbered = "" if table["number"] else "numbering: none, outlined: false, "
        figure = f"figure({body}, kind: table, {numbered}caption: {self.caption(table)})"
        return f"#[#{figure} #label({string(table['id'])})]"

    def chart(self, chart):
        file = self.folder / f"{chart['id']}.svg"
        file.write_text(self.data["drawings"][chart["id"]], encoding="utf-8")
        alt = string(chart["description"])
        figure = f"figure(image({string(file.name)}, alt: {alt}), kind: image, alt: {alt}, caption: {self.caption(chart)})"
        return f"#[#{figure} #label({string(chart['id'])})]"

    def sources(self):
        out = [f"#[#heading(level: 1, numbering: none, {string(self.data['words']['sources'])}) <sources>]"]
        out.append("#set text(size: 7pt)\n#set par(justify: false, leading: 0.3em, spacing: 0.5em)\n#columns(2)[")
        for group in self.data["sources"]:
            how = "; ".join("…".join(line["pieces"]) for line in group["lines"])
            entries = []
            for family in group["families"]:
                entries.append(f"#strong({string(family['label'])}) #{string(family['id'])} ")
                for entry in family["entries"]:
                    number = entry["index"] + 1
                    said = f"{entry['id']} {entry['label']} {'; '.join(entry['gaps'])}"
                    entries.append(f'#[#metadata(none) #label("source:{number}")]*[{number}]* #{string(said)}')
            out.append(f"#par[#{string(how)}]\n#par[{' · '.join(entries)}]")
        return "\n".join([*out, "]"])


def write(exported, folder):
    """Writes plain.typ and its drawings into a folder."""
    data = json.loads((pathlib.Path(exported) / "document.json").read_text(encoding="utf-8"))
    document, words = data["document"], data["words"]
    cover = document["cover"]
    year, month, day = (int(part) for part in cover["date_iso"].split("-"))
    is_arabic = data["lang"] == "ar"
    look = LOOK.format(
        title=string(cover["title"]), author=string(cover["author"]), year=year, month=month, day=day,
        commune=string(cover["commune"]), period=string(cover["period"]), notice=string(cover["notice_short"] or ""),
        whole_notice=string(cover["notice"] or ""), lang=string(data["lang"]), region=string(data["region"]) if data["region"] else "none",
        font='("Amiri", "Noto Sans")' if is_arabic else '("Noto Sans", "Amiri")', size=12.5 if is_arabic else 10,
        table_font='("Noto Naskh Arabic", "Noto Sans", "Amiri")' if is_arabic else '("Noto Sans", "Amiri")',
        tables=string(words["tables"]), figures=string(words["figures"]),
    )
    writer = Writer(data, pathlib.Path(folder))
    parts = [look]
    for chapter in document["chapters"]:
        numbered = "" if chapter["number"] else ", numbering: none"
        parts.append(f"#[#heading(level: 1{numbered})[{writer.words(chapter['title'])}] #label({string(chapter['id'])})]")
        parts.append(writer.blocks(chapter["blocks"]))
    parts.append(writer.sources())
    (pathlib.Path(folder) / "plain.typ").write_text("\n\n".join(parts), encoding="utf-8")
