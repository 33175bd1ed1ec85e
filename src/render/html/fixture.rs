//! A document for the tests: small, in three languages, with one block of every kind and names that bite.

use std::collections::BTreeMap;

use crate::chart::{Bar, Chart, DotRow, Drawing, PyramidGroup, StackedColumn, Tick, round_marks, to_svg};
use crate::document::{
    Block, CalloutKind, Cell, Chapter, ChartBlock, Column, ColumnKind, Cover, Document, Inline, Row, RowKind,
    SourceFile, SourceLine, SourceNote, Table, Variant,
};
use crate::i18n::{Language, integer};

/// A name that is markup.
pub(super) const SCRIPT: &str = "<script>alert(1)</script>";
/// A name full of what must be written out.
pub(super) const ENTITIES: &str = "&amp; \"x\" 'y'";

/// The words of a fixture in Arabic, French and English.
type Said = [&'static str; 3];

fn say(language: Language, said: Said) -> String {
    let position = Language::ALL.iter().position(|other| *other == language).unwrap_or(0);
    said[position].to_owned()
}

fn words(language: Language, said: Said) -> Vec<Inline> {
    vec![Inline::Text(say(language, said))]
}

fn paragraph(language: Language, said: Said) -> Block {
    Block::Paragraph { text: words(language, said) }
}

/// Returns the document in a language.
pub(super) fn document(language: Language) -> Document {
    Document {
        language,
        variant: Variant::Full,
        cover: cover(language),
        chapters: vec![
            foreword(language),
            population(language),
            services(language),
            needs(language),
            programme(language),
            annex(language),
        ],
        sources: sources(language),
        files: vec![SourceFile { path: "data/monograph.xlsx".to_owned(), sha256: "00ff".repeat(16) }],
    }
}

/// Returns the drawings of the document.
pub(super) fn drawings(document: &Document) -> BTreeMap<String, String> {
    let blocks = document.chapters.iter().flat_map(|chapter| &chapter.blocks);
    let charts = blocks.filter_map(|block| if let Block::Chart(chart) = block { Some(chart) } else { None });
    charts.map(|chart| (chart.id.clone(), to_svg(&chart.chart))).collect()
}

/// Returns the files of the three languages.
pub(super) fn siblings() -> Vec<(Language, String)> {
    Language::ALL.map(|language| (language, format!("plan.{language}.html"))).into()
}

fn cover(language: Language) -> Cover {
    Cover {
        title: say(language, ["برنامج عمل الجماعة", "Programme d’action de la commune", "Communal action programme"]),
        commune: say(language, ["أولاد فارس", "Ouled Fares", "Ouled Fares"]),
        period: "2028-2033".to_owned(),
        territory: vec![
            say(language, ["جهة الدار البيضاء - سطات", "Région Casablanca-Settat", "Casablanca-Settat region"]),
            say(language, ["إقليم سطات", "Province de Settat", "Settat province"]),
        ],
        status: say(language, ["مشروع", "Projet", "Draft"]),
        status_short: say(language, ["مشروع", "Projet", "Draft"]),
        date: Some(say(language, ["15 نونبر 2026", "15 novembre 2026", "15 November 2026"])),
        date_iso: Some("2026-11-15".to_owned()),
        watermark: None,
        notice: Some(say(
            language,
            [
                "المعطيات الواردة في هذه الوثيقة توضيحية، ولا تصف جماعة حقيقية.",
                "Les données de ce document sont illustratives et ne décrivent aucune commune réelle.",
                "The data in this document are illustrative and describe no real commune.",
            ],
        )),
        notice_short: Some(say(language, ["معطيات توضيحية", "Données illustratives", "Illustrative data"])),
        credit: say(
            language,
            ["المصدر: المندوبية السامية للتخطيط", "Source\u{A0}: HCP, RGPH 2024", "Source: HCP, RGPH 2024"],
        ),
        author: say(language, ["مجلس جماعة أولاد فارس", "Conseil communal d’Ouled Fares", "Council of Ouled Fares"]),
        colophon: "plan 0.1.0 · morocco-pac · 4f1c2a".to_owned(),
    }
}

fn chapter(language: Language, id: &str, number: Option<&str>, title: Said, blocks: Vec<Block>) -> Chapter {
    Chapter { id: id.to_owned(), number: number.map(str::to_owned), title: words(language, title), blocks }
}

fn heading(language: Language, level: u8, id: &str, number: Option<&str>, said: Said) -> Block {
    Block::Heading { level, id: id.to_owned(), number: number.map(str::to_owned), text: words(language, said) }
}

fn foreword(language: Language) -> Chapter {
    let quote = paragraph(
        language,
        [
            "جماعة يصل فيها الماء والمدرسة إلى كل دوار.",
            "Une commune où l’eau et l’école arrivent à chaque douar.",
            "A commune where water and school reach every douar.",
        ],
    );
    let warning = paragraph(
        language,
        [
            "لم يصادق المجلس بعد على هذه الوثيقة.",
            "Le conseil n’a pas encore voté ce document.",
            "The council has not voted on this document yet.",
        ],
    );
    let text = [
        "أعدت اللجنة هذا البرنامج بعد ورشات ضمت نساء ورجال كل الدواوير.",
        "Le comité a préparé ce programme après des ateliers qui ont réuni les femmes et les hommes de tous les douars.",
        "The committee prepared this programme after workshops with the women and men of every douar.",
    ];
    let blocks = vec![
        paragraph(language, text),
        Block::Quote { blocks: vec![quote] },
        Block::Callout { kind: CalloutKind::Warning, blocks: vec![warning] },
    ];
    chapter(language, "foreword", None, ["تقديم", "Avant-propos", "Foreword"], blocks)
}

fn population(language: Language) -> Chapter {
    let mut text = words(language, ["يبلغ عدد سكان الجماعة ", "La commune compte ", "The commune has "]);
    text.push(Inline::Figure {
        text: format!("{} {}", integer(language, 45_312), say(language, ["نسمة", "habitants", "inhabitants"])),
        source: Some(0),
    });
    text.push(Inline::Text(say(language, ["، منهم في دوار ", ", dont au douar ", ", of whom in the douar "])));
    text.push(Inline::Name(say(language, ["Aït Ourir (القديم)", "آيت أورير", "آيت أورير"])));
    text.push(Inline::Text(" ".to_owned()));
    text.push(Inline::Figure { text: integer(language, 1_250), source: Some(1) });
    text.push(Inline::Text(say(language, [" (انظر ", " (voir ", " (see "])));
    text.push(Inline::Link {
        target: "population.pyramid".to_owned(),
        text: words(language, ["هرم الأعمار", "la pyramide", "the pyramid"]),
    });
    text.push(Inline::Text(").".to_owned()));
    let blocks = vec![
        heading(language, 2, "population.size", Some("1.1"), ["عدد السكان", "Effectif", "Size"]),
        Block::Paragraph { text },
        pyramid(language),
        heading(language, 2, "population.places", Some("1.2"), ["الدواوير", "Les douars", "The douars"]),
        localities(language),
    ];
    chapter(language, "population", Some("1"), ["السكان", "La population", "The population"], blocks)
}

fn services(language: Language) -> Chapter {
    let items = vec![
        vec![paragraph(language, ["الماء الصالح للشرب", "L’eau potable", "Drinking water"])],
        vec![
            paragraph(language, ["المدارس:", "Les écoles\u{A0}:", "Schools:"]),
            Block::List {
                ordered: true,
                items: vec![vec![Block::Paragraph {
                    text: vec![
                        Inline::Strong(words(language, ["الابتدائي", "primaire", "primary"])),
                        Inline::Break,
                        Inline::Emphasis(words(language, ["الإعدادي", "collège", "secondary"])),
                    ],
                }]],
            },
        ],
    ];
    let missing = Block::Paragraph {
        text: vec![
            Inline::Text(say(language, ["لا معطيات عن ", "Pas de données sur ", "No data on "])),
            Inline::Name(SCRIPT.to_owned()),
        ],
    };
    let blocks = vec![
        Block::List { ordered: false, items },
        heading(language, 2, "services.access", Some("2.1"), ["الولوج", "L’accès", "Access"]),
        bars(language),
        heading(language, 3, "services.compared", None, ["مقارنة", "Comparaison", "Comparison"]),
        dots(language),
        Block::Callout { kind: CalloutKind::Missing, blocks: vec![missing] },
    ];
    chapter(language, "services", Some("2"), ["الخدمات الأساسية", "Les services de base", "Basic services"], blocks)
}

fn needs(language: Language) -> Chapter {
    let note = paragraph(
        language,
        [
            "الترتيب نتيجة تصويت النساء والرجال كل على حدة.",
            "Le rang vient des votes des femmes et des hommes, comptés à part.",
            "Ranks come from the votes of women and men, counted apart.",
        ],
    );
    let blocks = vec![Block::Callout { kind: CalloutKind::Note, blocks: vec![note] }, priorities(language)];
    chapter(language, "needs", Some("3"), ["الحاجيات", "Les besoins", "The needs"], blocks)
}

fn programme(language: Language) -> Chapter {
    let blocks = vec![stacked(language), projects(language)];
    chapter(language, "programme", Some("4"), ["البرمجة", "La programmation", "The programme"], blocks)
}

fn annex(language: Language) -> Chapter {
    let name = Inline::Name(ENTITIES.to_owned());
    let blocks = vec![Block::Paragraph { text: vec![name, Inline::Text(" < 5 & > 3".to_owned())] }];
    chapter(language, "annex", None, ["ملحق", "Annexe", "Annex"], blocks)
}

fn column(language: Language, kind: ColumnKind, said: Said) -> Column {
    Column { header: say(language, said), kind, width: 2 }
}

fn cell(text: impl Into<String>, source: Option<usize>) -> Cell {
    Cell::new(text, source)
}

fn row(kind: RowKind, cells: Vec<Cell>) -> Row {
    Row { kind, cells }
}

fn table(id: &str, number: usize, caption: String, columns: Vec<Column>, rows: Vec<Row>) -> Table {
    Table { id: id.to_owned(), number, caption, columns, rows, note: None, source: None, is_wide: false }
}

fn localities(language: Language) -> Block {
    let names: [(&str, u64); 6] = [
        ("Ouled Saïd", 820),
        ("دوار لحمر", 1_250),
        (SCRIPT, 12),
        (ENTITIES, 7),
        ("*", 1),
        ("Aït Ourir (القديم)", 45_312),
    ];
    let mut rows: Vec<Row> = names
        .iter()
        .map(|(name, people)| {
            let people = integer(language, *people);
            row(RowKind::Body, vec![cell(*name, None), cell(people, Some(1)), cell("12,5", Some(2))])
        })
        .collect();
    rows.push(row(RowKind::Body, vec![cell("Douar X", None), cell("", None), cell("–", None)]));
    rows.push(row(
        RowKind::Total,
        vec![
            cell(say(language, ["المجموع", "Total", "Total"]), None),
            cell(integer(language, 47_402), Some(0)),
            cell("", None),
        ],
    ));
    let columns = vec![
        column(language, ColumnKind::RowHeader, ["الدوار", "Douar", "Douar"]),
        column(language, ColumnKind::Number, ["السكان", "Habitants", "Inhabitants"]),
        column(language, ColumnKind::Number, ["المسافة (كلم)", "Distance (km)", "Distance (km)"]),
    ];
    let caption = say(language, ["سكان الدواوير", "Habitants des douars", "Inhabitants of the douars"]);
    let note = say(
        language,
        ["مسافة إلى أقرب نقطة ماء.", "Distance au point d’eau le plus proche.", "Distance to the nearest water point."],
    );
    Block::Table(Table { note: Some(note), ..table("localities", 1, caption, columns, rows) })
}

fn priorities(language: Language) -> Block {
    let columns = vec![
        column(language, ColumnKind::Number, ["الرتبة", "Rang", "Rank"]),
        column(language, ColumnKind::RowHeader, ["الحاجة", "Besoin", "Need"]),
        column(language, ColumnKind::Text, ["القطاع", "Secteur", "Sector"]),
    ];
    let water = say(language, ["ماء", "Eau", "Water"]);
    let need = say(language, ["ربط الدواوير بالماء", "Raccorder les douars", "Connect the douars"]);
    let rows = vec![
        row(RowKind::Group, vec![cell(say(language, ["النساء", "Femmes", "Women"]), None)]),
        row(RowKind::Body, vec![cell("1", Some(2)), cell(need.clone(), None), cell(water.clone(), None)]),
        row(RowKind::Group, vec![cell(say(language, ["الرجال", "Hommes", "Men"]), None)]),
        row(RowKind::Body, vec![cell("2", Some(2)), cell(need, None), cell(water, None)]),
    ];
    let caption = say(language, ["الأولويات حسب الجنس", "Priorités selon le sexe", "Priorities by sex"]);
    Block::Table(table("needs.by_sex", 2, caption, columns, rows))
}

fn projects(language: Language) -> Block {
    let mut columns = vec![column(language, ColumnKind::RowHeader, ["المشروع", "Projet", "Project"])];
    for year in 2028..2034 {
        columns.push(Column { header: year.to_string(), kind: ColumnKind::Number, width: 1 });
    }
    columns.push(column(language, ColumnKind::Text, ["الشركاء", "Partenaires", "Partners"]));
    let rows = (1_u64..=5)
        .map(|project| {
            let mut cells = vec![cell(
                format!("P{project:02} {}", say(language, ["مسلك قروي", "Piste rurale", "Rural track"])),
                None,
            )];
            cells.extend((0..6).map(|year| cell(integer(language, project * 125_000 + year), Some(1))));
            cells.push(cell("INDH, ONEE", None));
            row(RowKind::Body, cells)
        })
        .collect();
    let caption = say(language, ["المشاريع حسب السنوات", "Projets par année", "Projects by year"]);
    Block::Table(Table { is_wide: true, ..table("projects", 3, caption, columns, rows) })
}

fn chart(language: Language, id: &str, number: usize, caption: Said, drawing: Drawing) -> Block {
    let title = say(language, caption);
    let columns = vec![
        column(language, ColumnKind::RowHeader, ["الفئة", "Catégorie", "Category"]),
        column(language, ColumnKind::Number, ["القيمة", "Valeur", "Value"]),
    ];
    let rows = vec![row(RowKind::Body, vec![cell(ENTITIES, None), cell("12", Some(0))])];
    Block::Chart(Box::new(ChartBlock {
        id: id.to_owned(),
        number,
        caption: title.clone(),
        description: say(language, ["وصف الشكل بالكلمات.", "Ce que montre la figure.", "What the figure shows."]),
        chart: Chart { title: title.clone(), direction: language.direction(), drawing },
        data: table(&format!("{id}.data"), 0, title, columns, rows),
        source: None,
    }))
}

fn ticks(language: Language, most: u32) -> Vec<Tick> {
    let text = |value: f64| integer(language, value as u64);
    round_marks(f64::from(most)).into_iter().map(|value| Tick { value, text: text(value) }).collect()
}

fn pyramid(language: Language) -> Block {
    let ages = ["0-4", "5-14", "15-24", "25-59"];
    let unknown = say(language, ["غير متوفر", "inconnu", "unknown"]);
    let mut groups: Vec<PyramidGroup> = ages
        .iter()
        .zip([(3_900, 3_750), (8_100, 7_900), (7_300, 7_100), (9_100, 9_400)])
        .map(|(label, (men, women)): (_, (u32, u32))| PyramidGroup {
            label: (*label).to_owned(),
            values: [Some(f64::from(men)), Some(f64::from(women))],
            texts: [integer(language, men.into()), integer(language, women.into())],
        })
        .collect();
    groups.push(PyramidGroup {
        label: say(language, ["60 فما فوق", "60 et plus", "60 and over"]),
        values: [Some(2_100.0), None],
        texts: [integer(language, 2_100), unknown],
    });
    let sides = [say(language, ["الذكور", "Hommes", "Men"]), say(language, ["الإناث", "Femmes", "Women"])];
    let drawing = Drawing::Pyramid { sides, groups, ticks: ticks(language, 9_400) };
    chart(
        language,
        "population.pyramid",
        1,
        ["السكان حسب السن والجنس", "Population par âge et sexe", "Population by age and sex"],
        drawing,
    )
}

fn bars(language: Language) -> Block {
    let long = [
        "نسبة الأسر المرتبطة بشبكة الماء الصالح للشرب (ONEE) في الوسط القروي للجماعة",
        "Part des ménages raccordés au réseau d’eau potable (ONEE) en milieu rural",
        "Share of households connected to the drinking water network (ONEE) in rural areas",
    ];
    let unknown = say(language, ["لا توجد معطيات", "pas de données", "no data"]);
    let bar = |label: String, value: Option<f64>, text: String| Bar { label, value, text };
    let bars = vec![
        bar(say(language, long), Some(62.5), "62,5%".to_owned()),
        bar(say(language, ["الكهرباء", "Électricité", "Electricity"]), Some(97.0), "97%".to_owned()),
        bar(say(language, ["التطهير السائل", "Assainissement", "Sanitation"]), None, unknown),
        bar(say(language, ["جمع النفايات", "Déchets", "Waste"]), Some(0.0), "0%".to_owned()),
        bar(SCRIPT.to_owned(), Some(31.0), "31%".to_owned()),
    ];
    let reference = Some(Tick {
        value: 80.0,
        text: say(language, ["المعيار الوطني 80%", "Norme nationale 80\u{A0}%", "National norm 80%"]),
    });
    let drawing = Drawing::Bars { bars, ticks: ticks(language, 100), reference };
    chart(
        language,
        "services.access_bars",
        2,
        ["الولوج إلى الخدمات", "Accès aux services", "Access to services"],
        drawing,
    )
}

fn dots(language: Language) -> Block {
    let series = vec![
        say(language, ["الجماعة", "Commune", "Commune"]),
        say(language, ["الإقليم", "Province", "Province"]),
        say(language, ["الجهة", "Région", "Region"]),
        say(language, ["الوطن", "Pays", "Country"]),
        say(language, ["المعيار", "Norme", "Norm"]),
    ];
    let line = |said: Said, values: [Option<f64>; 5], text: &str| DotRow {
        label: say(language, said),
        values: values.into(),
        text: text.to_owned(),
    };
    let unknown = say(language, ["غير متوفر", "inconnu", "unknown"]);
    let rows = vec![
        line(
            ["الأمية", "Analphabétisme", "Illiteracy"],
            [Some(41.2), Some(38.0), Some(27.5), Some(24.8), None],
            "41,2%",
        ),
        line(["الفقر", "Pauvreté", "Poverty"], [Some(12.0), Some(12.0), Some(6.0), Some(3.9), None], "12%"),
        line(
            ["التمدرس", "Scolarisation 6-11 ans", "School, 6 to 11"],
            [Some(93.0), Some(95.0), None, Some(97.0), Some(100.0)],
            "93%",
        ),
        line(["النشاط", "Activité", "Activity"], [None, Some(45.0), Some(44.0), Some(46.0), None], &unknown),
    ];
    let drawing = Drawing::Dots { series, rows, ticks: ticks(language, 100) };
    chart(
        language,
        "services.compared_dots",
        3,
        ["الجماعة ومحيطها", "La commune et son entourage", "The commune and its surroundings"],
        drawing,
    )
}

fn stacked(language: Language) -> Block {
    let series = vec![
        say(language, ["الجماعة", "Commune", "Commune"]),
        say(language, ["المبادرة الوطنية للتنمية البشرية", "INDH", "INDH"]),
        say(language, ["الجهة", "Région", "Region"]),
        say(language, ["الجمعيات", "Associations", "Associations"]),
    ];
    let columns = (0..6_u32)
        .map(|year| {
            let parts = [2 + year % 3, 3, year, 1];
            StackedColumn {
                label: (2028 + year).to_string(),
                parts: parts.map(f64::from).into(),
                texts: parts.map(|part| part.to_string()).into(),
                total: parts.iter().sum::<u32>().to_string(),
            }
        })
        .collect();
    let drawing = Drawing::Stacked { series, columns, ticks: ticks(language, 15) };
    chart(
        language,
        "programme.by_year",
        4,
        ["التمويل حسب السنة (مليون درهم)", "Financement par année (MDH)", "Financing by year (MAD million)"],
        drawing,
    )
}

fn sources(language: Language) -> Vec<SourceNote> {
    let line = |depth, text: &str| SourceLine { depth, text: text.to_owned() };
    vec![
        SourceNote {
            id: "DEM01".to_owned(),
            label: say(language, ["عدد السكان", "Population totale", "Total population"]),
            kin: String::new(),
            lines: vec![
                line(0, "DEM01 = Σ population"),
                line(1, "data/monograph.xlsx!السكان!D12"),
                line(2, "HCP RGPH 2024!people!141.09.03!total/all/population"),
                line(1, "data/monograph.xlsx!السكان!D13"),
            ],
        },
        SourceNote {
            id: "DEM02".to_owned(),
            label: say(language, ["سكان الدوار", "Population du douar", "Population of the douar"]),
            kin: String::new(),
            lines: vec![line(0, "data/monograph.xlsx!Population & \"x\"!D14")],
        },
        SourceNote { id: "EAU01".to_owned(), label: SCRIPT.to_owned(), kin: String::new(), lines: Vec::new() },
        SourceNote {
            id: "EAU02".to_owned(),
            label: ENTITIES.to_owned(),
            kin: String::new(),
            lines: vec![line(3, "plan.toml!weights.water")],
        },
    ]
}
