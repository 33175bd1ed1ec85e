//! One made-up drawing of each kind, in the words of a language.

use plan::chart::{
    Bar, BarGroup, Chart, Curve, Drawing, Event, Gantt, GanttRow, GanttSpan, GanttWindow, GapBars, GroupedBars,
    HeatMap, HeatRow, Lorenz, Map, MapArea, MapLine, MapPoint, Matrix, Node, Organisation, ProblemTree, Scatter,
    ScatterPoint, ShareRow, Shares, Slope, SlopeLine, Step, Steps, Tick, Timeline,
};
use plan::i18n::Language;

/// Words in Arabic, French and English.
type Said = [&'static str; 3];

const SECTORS: [Said; 7] = [
    ["الماء الصالح للشرب", "Eau potable", "Drinking water"],
    ["الكهرباء", "Électricité", "Electricity"],
    ["الطرق والمسالك", "Routes et pistes", "Roads and tracks"],
    ["التعليم", "Éducation", "Education"],
    ["الصحة", "Santé", "Health"],
    ["التطهير السائل والنفايات", "Assainissement et déchets", "Sanitation and waste"],
    ["الشباب والرياضة والثقافة", "Jeunesse, sport et culture", "Youth, sport and culture"],
];

const DOUARS: [Said; 12] = [
    ["أمطيل", "Amtil", "Amtil"],
    ["احماميوش", "Ahmamiouch", "Ahmamiouch"],
    ["أحلو", "Ahlou", "Ahlou"],
    ["المهارزة", "El Mharza", "El Mharza"],
    ["بني راتن السفلى", "Bni Raten Soufla", "Lower Bni Raten"],
    ["الدار الحمراء", "Dar El Hamra", "Dar El Hamra"],
    ["عين القصب", "Aïn El Qsab", "Ain El Qsab"],
    ["تازروت ن بوعزة", "Tazrout N'Bouazza", "Tazrout N'Bouazza"],
    ["الزاوية", "Zaouia", "Zaouia"],
    ["بوجديان", "Boujdiane", "Boujdiane"],
    ["أولاد علي", "Ouled Ali", "Ouled Ali"],
    ["الخندق", "El Khandaq", "El Khandaq"],
];

fn said(language: Language, words: Said) -> String {
    let [ar, fr, en] = words;
    match language {
        Language::Ar => ar,
        Language::Fr => fr,
        Language::En => en,
    }
    .to_owned()
}

fn tick(value: f64, text: impl ToString) -> Tick {
    Tick { value, text: text.to_string() }
}

fn percents() -> Vec<Tick> {
    [0, 20, 40, 60, 80, 100].map(|it| tick(f64::from(it) / 100.0, format!("{it}%"))).to_vec()
}

fn steps(language: Language) -> Steps {
    let texts = ["0–0.2", "0.2–0.4", "0.4–0.6", "0.6–0.8", "0.8–1"];
    let steps =
        texts.iter().enumerate().map(|(index, text)| Step { from: index as f64 / 5.0, text: (*text).to_owned() });
    Steps { steps: steps.collect(), missing: said(language, ["غير متوفر", "donnée absente", "no data"]) }
}

/// Every kind with its name.
pub fn all(language: Language) -> Vec<(&'static str, Chart)> {
    let t = |words: Said| said(language, words);
    let drawings = vec![
        ("grouped", grouped(language)),
        ("gap", gap(language)),
        ("slope", slope(language, false)),
        ("slope-time", slope(language, true)),
        ("heat", heat(language)),
        ("matrix", matrix(language)),
        ("gantt", gantt(language)),
        ("lorenz", lorenz(language)),
        ("problem-tree", problem_tree(language)),
        ("organisation", organisation(language)),
        ("timeline", timeline(language)),
        ("shares", shares(language, false)),
        ("shares-ordered", shares(language, true)),
        ("scatter", scatter(language)),
        ("map-points", map_points(language)),
        ("map-areas", map_areas(language)),
    ];
    let title = t(["رسم توضيحي بمعطيات غير حقيقية", "Dessin illustratif", "Illustrative drawing"]);
    drawings
        .into_iter()
        .map(|(name, drawing)| (name, Chart { title: title.clone(), direction: language.direction(), drawing }))
        .collect()
}

fn sexes(language: Language) -> [String; 2] {
    [said(language, ["النساء", "Femmes", "Women"]), said(language, ["الرجال", "Hommes", "Men"])]
}

fn grouped(language: Language) -> Drawing {
    let groups = SECTORS.iter().take(4).enumerate().map(|(index, name)| {
        let values = [Some(82.0 - 11.0 * index as f64), if index == 2 { None } else { Some(64.0) }];
        let missing = said(language, ["غير متوفر", "donnée absente", "no data"]);
        let texts = values.map(|it| it.map_or_else(|| missing.clone(), |it| format!("{it}%"))).to_vec();
        BarGroup { label: said(language, *name), values: values.to_vec(), texts }
    });
    let ticks = [0.0, 25.0, 50.0, 75.0, 100.0].map(|it| tick(it, format!("{it}%"))).to_vec();
    Drawing::Grouped(GroupedBars { series: sexes(language).to_vec(), groups: groups.collect(), ticks })
}

fn gap(language: Language) -> Drawing {
    let values = [Some(-18.4), Some(6.5), Some(-31.2), None, Some(0.0), Some(12.0)];
    let missing = said(language, ["غير متوفر", "donnée absente", "no data"]);
    let bars = SECTORS.iter().zip(values).map(|(name, value)| Bar {
        label: said(language, *name),
        value,
        text: value.map_or_else(|| missing.clone(), |it| format!("{it:+.1}").replace('-', "−")),
    });
    let sides = [
        said(language, ["النساء دون الرجال", "les femmes en retrait", "women behind"]),
        said(language, ["الرجال دون النساء", "les hommes en retrait", "men behind"]),
    ];
    let ticks = [-40, -20, 0, 20].map(|it| tick(f64::from(it), it.to_string().replace('-', "−"))).to_vec();
    Drawing::Gap(GapBars { sides, bars: bars.collect(), ticks })
}

fn slope(language: Language, is_time: bool) -> Drawing {
    let values = [[62.0, 78.5], [95.0, 98.2], [41.0, 40.0], [61.0, 83.0], [38.0, 44.0], [12.0, 9.5], [11.0, 10.0]];
    let lines = SECTORS.iter().zip(values).enumerate().map(|(index, (name, values))| {
        let values = [Some(values[0]), if index == 5 { None } else { Some(values[1]) }];
        let texts = values.map(|it| it.map_or_else(|| "—".to_owned(), |it| format!("{it:.1}%")));
        SlopeLine { label: said(language, *name), values, texts }
    });
    let sides = if is_time { ["2014".to_owned(), "2024".to_owned()] } else { sexes(language) };
    Drawing::Slope(Slope { sides, is_time, lines: lines.collect() })
}

fn heat(language: Language) -> Drawing {
    let rows = DOUARS.iter().take(9).enumerate().map(|(row, name)| {
        let cells = (0..SECTORS.len()).map(|column| {
            let value = ((row * 7 + column * 3) % 11) as f64 / 10.0;
            if (row + column) % 8 == 5 { (None, String::new()) } else { (Some(value), format!("{value:.1}")) }
        });
        HeatRow { label: said(language, *name), cells: cells.collect() }
    });
    let columns = SECTORS.iter().map(|name| said(language, *name)).collect();
    Drawing::Heat(HeatMap { columns, rows: rows.collect(), steps: steps(language) })
}

fn matrix(language: Language) -> Drawing {
    let names: Vec<String> = SECTORS.iter().map(|name| said(language, *name)).collect();
    let texts: [Said; 3] = [
        ["تداخل طفيف", "recoupement faible", "slight overlap"],
        ["تداخل متوسط", "recoupement moyen", "some overlap"],
        ["تداخل كبير", "recoupement fort", "strong overlap"],
    ];
    let steps = texts.iter().enumerate().map(|(index, text)| Step { from: index as f64, text: said(language, *text) });
    let cell = |row: usize, column: usize| {
        let level = (row + column) % 4;
        (level > 0 && row != column).then(|| (level as f64 - 1.0, "+".repeat(level)))
    };
    let cells = (0..names.len()).map(|row| (0..names.len()).map(|column| cell(row, column)).collect()).collect();
    Drawing::Matrix(Matrix { names, cells, steps: Steps { steps: steps.collect(), missing: String::new() } })
}

fn gantt(language: Language) -> Drawing {
    let works: [Said; 6] = [
        ["تزويد دوار أحلو بالماء الصالح للشرب", "AEP du douar Ahlou", "Water supply of Ahlou"],
        [
            "تهيئة المسلك الرابط بين أمطيل والمهارزة على طول 7 كلم",
            "Aménagement de la piste Amtil – El Mharza sur 7 km",
            "Track from Amtil to El Mharza, 7 km",
        ],
        ["بناء مركز صحي", "Centre de santé", "Health centre"],
        ["النقل المدرسي", "Transport scolaire", "School transport"],
        ["دار الطالبة", "Dar Taliba", "Girls' boarding house"],
        ["ملعب القرب", "Terrain de proximité", "Local sports ground"],
    ];
    let kinds: [Said; 3] =
        [["الدراسات", "études", "studies"], ["الأشغال", "travaux", "works"], ["التسيير", "fonctionnement", "running"]];
    let spans = [
        vec![(0, 0, 0, ""), (1, 2, 1, "1.2")],
        vec![(0, 1, 0, ""), (2, 4, 1, "6.4")],
        vec![(3, 3, 0, ""), (4, 5, 1, "3.0")],
        vec![(0, 5, 2, "0.9")],
        vec![(2, 3, 1, "2.1"), (4, 5, 2, "")],
        vec![(5, 5, 1, "0.4")],
    ];
    let rows = works.iter().zip(spans).map(|(name, spans)| GanttRow {
        label: said(language, *name),
        spans: spans
            .into_iter()
            .map(|(first, last, kind, text)| GanttSpan { columns: [first, last], kind, text: text.to_owned() })
            .collect(),
    });
    let window = |words: Said, columns: [usize; 2]| GanttWindow { label: said(language, words), columns };
    Drawing::Gantt(Gantt {
        columns: (2028..2034).map(|year| year.to_string()).collect(),
        windows: vec![
            window(["التعاقد الأول", "1re contractualisation", "First window"], [0, 2]),
            window(["التعاقد الثاني", "2e contractualisation", "Second window"], [3, 5]),
        ],
        kinds: kinds.iter().map(|kind| said(language, *kind)).collect(),
        rows: rows.collect(),
    })
}

fn lorenz(language: Language) -> Drawing {
    let curve = |words: Said, power: f64| Curve {
        label: said(language, words),
        points: (0..=10).map(|it| (f64::from(it) / 10.0, (f64::from(it) / 10.0).powf(power))).collect(),
    };
    Drawing::Lorenz(Lorenz {
        axes: [
            said(
                language,
                ["النسبة التراكمية للسكان", "part cumulée de la population", "cumulated share of the population"],
            ),
            said(
                language,
                [
                    "النسبة التراكمية للولوج إلى الماء",
                    "part cumulée de l'accès à l'eau",
                    "cumulated share of access to water",
                ],
            ),
        ],
        equality: said(language, ["المساواة التامة", "égalité parfaite", "perfect equality"]),
        curves: vec![
            curve(["2014، معامل جيني 0.42", "2014, indice de Gini 0,42", "2014, Gini 0.42"], 2.4),
            curve(["2024، معامل جيني 0.20", "2024, indice de Gini 0,20", "2024, Gini 0.20"], 1.5),
        ],
        ticks: percents(),
    })
}

fn node(language: Language, words: Said, children: Vec<Node>) -> Node {
    Node { text: said(language, words), detail: String::new(), children }
}

fn problem_tree(language: Language) -> Drawing {
    let n = |words: Said, children: Vec<Node>| node(language, words, children);
    Drawing::ProblemTree(ProblemTree {
        heads: [
            said(language, ["الآثار", "Effets", "Effects"]),
            said(language, ["المشكل", "Problème", "Problem"]),
            said(language, ["الأسباب", "Causes", "Causes"]),
        ],
        effects: vec![
            n(
                ["انقطاع الفتيات عن الدراسة", "Abandon scolaire des filles", "Girls leave school"],
                vec![n(["الزواج المبكر", "Mariages précoces", "Early marriages"], vec![])],
            ),
            n(["أمراض مرتبطة بالمياه", "Maladies hydriques", "Water-borne disease"], vec![]),
        ],
        centre: said(
            language,
            [
                "ضعف الولوج إلى الماء الصالح للشرب بالدواوير البعيدة",
                "Faible accès à l'eau potable dans les douars éloignés",
                "Poor access to drinking water in remote douars",
            ],
        ),
        causes: vec![
            n(
                ["قدم شبكة التوزيع", "Vétusté du réseau de distribution", "Worn-out network"],
                vec![
                    n(["غياب الصيانة", "Absence d'entretien", "No maintenance"], vec![]),
                    n(
                        [
                            "ضعف مداخيل الجمعيات المسيرة",
                            "Faibles recettes des associations gestionnaires",
                            "Low income of the managing associations",
                        ],
                        vec![],
                    ),
                ],
            ),
            n(["تراجع الفرشة المائية", "Baisse de la nappe phréatique", "Falling water table"], vec![]),
            n(["تشتت السكن", "Habitat dispersé", "Scattered dwellings"], vec![]),
            n(
                ["غياب الربط الفردي", "Pas de branchements individuels", "No household connections"],
                vec![n(["كلفة الربط مرتفعة", "Coût du branchement élevé", "Connection fee too high"], vec![])],
            ),
        ],
    })
}

fn organisation(language: Language) -> Drawing {
    let mut council = node(
        language,
        ["المجلس الجماعي", "Conseil communal", "Communal council"],
        vec![
            node(
                language,
                ["لجنة التخطيط", "Comité de planification", "Planning committee"],
                vec![
                    node(language, ["الفريق التقني", "Équipe technique", "Technical team"], vec![]),
                    node(language, ["كتابة اللجنة", "Secrétariat", "Secretariat"], vec![]),
                ],
            ),
            node(
                language,
                [
                    "هيئة المساواة وتكافؤ الفرص ومقاربة النوع",
                    "Instance de l'équité, de l'égalité des chances et de l'approche genre",
                    "Equity, equal opportunities and gender body",
                ],
                vec![],
            ),
            node(
                language,
                ["لجنة التتبع والتقييم", "Comité de suivi et d'évaluation", "Monitoring and evaluation committee"],
                vec![],
            ),
            node(language, ["منتديات الساكنة", "Forums des habitants", "Residents' forums"], vec![]),
        ],
    );
    council.detail =
        said(language, ["15 عضوا، منهم 4 نساء", "15 membres dont 4 femmes", "15 members, 4 of them women"]);
    council.children[0].detail =
        said(language, ["7 أعضاء، منهم 3 نساء", "7 membres dont 3 femmes", "7 members, 3 women"]);
    Drawing::Organisation(Organisation { roots: vec![council] })
}

fn timeline(language: Language) -> Drawing {
    let states: [Said; 3] = [["منجز", "fait", "done"], ["متأخر", "en retard", "late"], ["مبرمج", "prévu", "planned"]];
    let events: [(&str, Said, usize); 5] = [
        (
            "12/01/2028",
            [
                "قرار إعداد برنامج العمل",
                "Décision d'élaborer le programme d'action",
                "Decision to prepare the programme",
            ],
            0,
        ),
        (
            "30/01/2028",
            [
                "اجتماع إخباري وتشاوري مع المصالح الخارجية وهيئات المجتمع المدني",
                "Réunion d'information et de concertation avec les services extérieurs et la société civile",
                "Information and consultation meeting with the State's services and civil society",
            ],
            0,
        ),
        ("15/04/2028", ["تشخيص تشاركي", "Diagnostic participatif", "Participatory diagnosis"], 1),
        ("30/06/2028", ["ترتيب الأولويات", "Hiérarchisation des priorités", "Ranking of priorities"], 2),
        ("15/10/2028", ["مصادقة المجلس", "Vote du conseil", "Vote of the council"], 2),
    ];
    let events = events.into_iter().map(|(date, label, state)| Event {
        date: date.to_owned(),
        label: said(language, label),
        state,
    });
    Drawing::Timeline(Timeline {
        states: states.iter().map(|it| said(language, *it)).collect(),
        events: events.collect(),
    })
}

fn shares(language: Language, is_ordered: bool) -> Drawing {
    let ranks = ["1", "2", "3", "4", "5"].map(str::to_owned).to_vec();
    let sources: [Said; 4] = [
        ["الجماعة", "Commune", "Commune"],
        ["الدولة", "État", "State"],
        ["الجهة", "Région", "Region"],
        ["شركاء آخرون", "Autres partenaires", "Other partners"],
    ];
    let series = if is_ordered { ranks } else { sources.iter().map(|it| said(language, *it)).collect() };
    let rows = SECTORS.iter().enumerate().map(|(row, name)| {
        let raw: Vec<f64> = (0..series.len()).map(|column| ((row * 3 + column * 5) % 7) as f64 + 0.4).collect();
        let sum: f64 = raw.iter().sum();
        let shares: Vec<f64> = if row == 5 { vec![] } else { raw.iter().map(|it| it / sum).collect() };
        let texts = shares.iter().map(|it| format!("{:.0}%", it * 100.0)).collect();
        ShareRow { label: said(language, *name), shares, texts }
    });
    let rows = rows.collect();
    Drawing::Shares(Shares { series, is_ordered, rows, ticks: percents() })
}

fn scatter(language: Language) -> Drawing {
    let kinds: [Said; 2] = [["مقبول", "retenu", "accepted"], ["مؤجل", "différé", "deferred"]];
    let points = DOUARS.iter().enumerate().map(|(index, name)| ScatterPoint {
        label: said(language, *name),
        at: [((index * 37) % 90) as f64 + 5.0, ((index * 53) % 80) as f64 / 8.0],
        kind: index % 2,
    });
    Drawing::Scatter(Scatter {
        axes: [
            said(language, ["الكلفة (بملايين الدراهم)", "coût (millions de dirhams)", "cost (million dirhams)"]),
            said(language, ["النقطة", "note", "score"]),
        ],
        ticks: [
            [0, 20, 40, 60, 80, 100].map(|it| tick(f64::from(it), it)).to_vec(),
            [0, 2, 4, 6, 8, 10].map(|it| tick(f64::from(it), it)).to_vec(),
        ],
        kinds: kinds.iter().map(|it| said(language, *it)).collect(),
        points: points.collect(),
        divides: [Some(45.0), Some(5.0)],
    })
}

fn bars(language: Language) -> Vec<Tick> {
    [1, 2, 5, 10, 20, 50]
        .map(|it| tick(f64::from(it), format!("{it} {}", said(language, ["كلم", "km", "km"]))))
        .to_vec()
}

fn place(index: usize) -> [f64; 2] {
    [-5.4 + ((index * 29) % 41) as f64 / 400.0, 35.42 + ((index * 17) % 37) as f64 / 400.0]
}

fn map_points(language: Language) -> Drawing {
    let points = DOUARS.iter().enumerate().map(|(index, name)| MapPoint {
        label: said(language, *name),
        at: place(index),
        size: Some((index * 180 + 90) as f64),
        value: Some(if index == 4 { None } else { Some(index as f64 / 12.0) }),
        kind: 0,
    });
    Drawing::Map(Map {
        points: points.collect(),
        lines: vec![MapLine { points: (0..5).map(place).collect(), kind: 1 }],
        line_kinds: vec![
            said(language, ["طريق معبدة", "route revêtue", "paved road"]),
            said(language, ["مسلك", "piste", "track"]),
        ],
        steps: steps(language),
        sizes: vec![
            tick(200.0, said(language, ["200 نسمة", "200 habitants", "200 people"])),
            tick(1000.0, said(language, ["1000 نسمة", "1 000 habitants", "1,000 people"])),
        ],
        bars: bars(language),
        north: said(language, ["ش", "N", "N"]),
        note: said(language, ["مواقع تقريبية غير حقيقية", "positions illustratives", "illustrative places"]),
        ..Map::default()
    })
}

fn map_areas(language: Language) -> Drawing {
    let areas = (0..4).map(|index| {
        let (x, y) = (-5.4 + 0.06 * (index % 2) as f64, 35.4 + 0.05 * (index / 2) as f64);
        let ring = vec![[x, y], [x + 0.06, y + 0.004], [x + 0.055, y + 0.05], [x + 0.002, y + 0.047], [x, y]];
        let hole = vec![[x + 0.01, y + 0.01], [x + 0.015, y + 0.01], [x + 0.015, y + 0.02], [x + 0.01, y + 0.01]];
        MapArea {
            label: said(language, DOUARS[index]),
            rings: if index == 0 { vec![ring, hole] } else { vec![ring] },
            value: Some(if index == 2 { None } else { Some(index as f64 / 3.0) }),
        }
    });
    let points = (0..6).map(|index| MapPoint {
        label: String::new(),
        at: place(index),
        size: None,
        value: None,
        kind: index % 3,
    });
    let kinds: [Said; 3] = [
        ["مدرسة", "école", "school"],
        ["مركز صحي", "centre de santé", "health centre"],
        ["نقطة ماء", "point d'eau", "water point"],
    ];
    Drawing::Map(Map {
        areas: areas.collect(),
        points: points.collect(),
        kinds: kinds.iter().map(|it| said(language, *it)).collect(),
        steps: steps(language),
        bars: bars(language),
        north: said(language, ["ش", "N", "N"]),
        ..Map::default()
    })
}
