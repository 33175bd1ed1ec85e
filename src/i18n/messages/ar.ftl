# Messages of `plan` in Arabic (Moroccan administrative usage, Western digits).
# Quantities begin with a right-to-left mark: a negative number would else turn the words beside it around.

## Numbers and dates

number-percent = ‎{ $value }%
number-dirhams = { $value ->
    [one] درهم واحد
    [two] درهمان
    [few] { $value } دراهم
    [many] { $value } درهما
   *[other] { $value } درهم
}
number-million-dirhams = { $value ->
    [few] { $value } ملايين درهم
   *[other] { $value } مليون درهم
}
number-date = { $day } { $month } { $year }
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = ماي
month-6 = يونيو
month-7 = يوليوز
month-8 = غشت
month-9 = شتنبر
month-10 = أكتوبر
month-11 = نونبر
month-12 = دجنبر

## Pages (furniture of the HTML and PDF documents)

page-contents = فهرس المحتويات
page-list-of-tables = لائحة الجداول
page-list-of-figures = لائحة الأشكال
page-table-label = الجدول { $number }
page-figure-label = الرسم { $number }
page-note = ملاحظة
page-warning = تنبيه
page-missing = معطيات ناقصة
page-sources = مصادر الأرقام
page-sources-note = يحيل كل رقم من أرقام هذه الوثيقة على رقمه في هذا الملحق، حيث يبين الملف والورقة والخلية أو الصيغة التي جاء منها. وتذكر الصيغة أو الورقة المشتركة مرة واحدة فوق أرقامها، وتحل «…»، أو «*» في المعرفات، محل ما يخص كل رقم على حدة.
reference-table = الجدول { $number }
reference-figure = الرسم { $number }
reference-chapter = الفصل { $number }
reference-annex = الملحق { $number }
reference-section = الفقرة { $number }
reference-part = «{ $number }»
reference-absent = جدول غير منجز لغياب المعطيات
watermark-draft = مسودة
sheet-remarks = ملاحظات اللجنة
counted-years = { $n ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $shown } سنوات
    [many] { $shown } سنة
   *[other] { $shown } سنة
}
counted-windows = { $n ->
    [one] نافذة واحدة
    [two] نافذتين
    [few] { $shown } نوافذ
    [many] { $shown } نافذة
   *[other] { $shown } نافذة
}
counted-zones = { $n ->
    [one] منطقة واحدة
    [two] منطقتين
    [few] { $shown } مناطق
    [many] { $shown } منطقة
   *[other] { $shown } منطقة
}
counted-localities = { $n ->
    [one] تجمع سكني واحد
    [two] تجمعين سكنيين
    [few] { $shown } تجمعات سكنية
    [many] { $shown } تجمعا سكنيا
   *[other] { $shown } تجمع سكني
}
counted-workshops = { $n ->
    [one] ورشة واحدة
    [two] ورشتين
    [few] { $shown } ورشات
    [many] { $shown } ورشة
   *[other] { $shown } ورشة
}
counted-participants = { $n ->
    [one] مشارك واحد
    [two] مشاركين اثنين
    [few] { $shown } مشاركين
    [many] { $shown } مشاركا
   *[other] { $shown } مشارك
}
counted-needs = { $n ->
    [one] حاجة واحدة
    [two] حاجتين
    [few] { $shown } حاجيات
    [many] { $shown } حاجة
   *[other] { $shown } حاجة
}
counted-axes = { $n ->
    [one] محور واحد
    [two] محورين
    [few] { $shown } محاور
    [many] { $shown } محورا
   *[other] { $shown } محور
}
counted-objectives = { $n ->
    [one] هدف واحد
    [two] هدفين
    [few] { $shown } أهداف
    [many] { $shown } هدفا
   *[other] { $shown } هدف
}
counted-projects = { $n ->
    [one] مشروع واحد
    [two] مشروعين
    [few] { $shown } مشاريع
    [many] { $shown } مشروعا
   *[other] { $shown } مشروع
}
counted-indicators = { $n ->
    [one] مؤشر واحد
    [two] مؤشرين
    [few] { $shown } مؤشرات
    [many] { $shown } مؤشرا
   *[other] { $shown } مؤشر
}
table-key-figures = أرقام أساسية
table-ranking-first = المشاريع الأولى في الترتيب
head-value = القيمة
key-population = السكان البلديون
key-households = الأسر
key-water = الأسر المتوفرة على الماء الجاري
key-electricity = الأسر المتوفرة على الكهرباء
key-illiterate-women = الأمية لدى النساء
key-illiterate-men = الأمية لدى الرجال
key-participants = المشاركون في الورشات
key-needs = الحاجيات المعبر عنها
key-projects = المشاريع المبرمجة
key-cost = كلفة المشاريع المبرمجة
key-own = حصة الجماعة
key-partners = حصة الشركاء
html-title = { $title } – { $commune } ({ $period })
html-skip = الانتقال إلى المحتوى
html-languages = اللغات
html-notice = إشعار
html-about = حول هذه الوثيقة
html-top = العودة إلى أعلى الصفحة
html-search = البحث في الوثيقة
html-search-results = عدد النتائج: { $count }
html-search-none = لا توجد نتائج
html-sort = ترتيب حسب هذا العمود
html-chart-data = معطيات الرسم { $number }
html-sources-back = ويعيد الرقم في هذا الملحق إلى موضعه في الوثيقة.
html-source = مصدر هذا الرقم
html-source-whole = عرضه في ملحق المصادر
html-close = إغلاق
html-decision-window = تجربة ترجيحات أخرى – { $commune } ({ $period })
html-decision-title = تجربة ترجيحات أخرى
html-decision-simulation = هذه محاكاة لا تغير شيئا في البرنامج.
html-decision-official-own = الترجيحات الرسمية هي التي اعتمدتها اللجنة.
html-decision-official-profile = الترجيحات الرسمية هي ترجيحات الإطار المعمول به.
html-decision-no-script = هذا المتصفح لا يشغل البرامج النصية: يعرض الجدول الترتيب الرسمي ولا يمكن تغيير الترجيحات.
html-decision-weights = ترجيح المعايير
html-decision-weights-note = يحتسب كل معيار بحصته من مجموع الترجيحات. ويحسب الترتيب هنا تماما كما يحسبه البرنامج المعلوماتي. وتبقى للأصوات حصتها.
html-decision-reset = الرجوع إلى الترجيحات الرسمية
html-decision-less = خفض الترجيح: { $id }
html-decision-more = رفع الترجيح: { $id }
html-decision-sum = مجموع الترجيحات: { $sum }
html-decision-no-weights = امنحوا معيارا واحدا على الأقل ترجيحا يفوق الصفر.
html-decision-ranking = ترتيب المشاريع
html-decision-caption = ترتيب المشاريع حسب الترجيحات المختارة مع الفارق عن الترتيب الرسمي
html-decision-rank = الرتبة
html-decision-move = الفارق
html-decision-project = المشروع
html-decision-score = النقطة
html-decision-cost = الكلفة (درهم)
html-decision-place = البرمجة الرسمية
html-decision-up = عدد المراتب المكسوبة مقارنة بالترتيب الرسمي: { $count }
html-decision-down = عدد المراتب المفقودة مقارنة بالترتيب الرسمي: { $count }
html-decision-same = الرتبة الرسمية نفسها
html-decision-new = بدون رتبة رسمية
html-decision-changes = عدد المشاريع التي تغيرت رتبتها عن الرتبة الرسمية: { $count }
html-decision-unchanged = الرتب هي الرتب الرسمية.
html-decision-to-study = قيد الدراسة
html-decision-to-study-note = تنقص هذه المشاريع نقطة في معيار محتسب، ولا تفترض لها أي نقطة.
html-decision-ties = عند تساوي النقط يفصل بين المشاريع حسب:
html-decision-tied = المشاريع التي تبقى متساوية تتقاسم الرتبة (=).
preview-ends = تتجدد الصفحات كلما حفظ ملف. للإنهاء: Ctrl-C
preview-made = الصفحات محينة.
preview-trouble = لم تعرض كما تطلب قوالبكم
preview-kept = تبقى آخر الصفحات السليمة معروضة.
error-port = تعذر استعمال المنفذ { $port }: { $why }
    .help = حددوا منفذا آخر بالخيار --port، أو 0 لأي منفذ شاغر
html-slides-window = دورة المجلس – { $commune } ({ $period })
html-slides-of = شريحة
html-slides-pager = الشرائح
html-slides-previous = السابقة
html-slides-next = التالية
html-slides-full = ملء الشاشة
html-slides-rows = الأسطر الأولى: { $n } من أصل { $all }، والوثيقة تعرضها كلها.
tie-urgency = الاستعجال
tie-gender = الأثر على المساواة بين النساء والرجال
tie-vulnerability = الفئات الهشة
tie-beneficiaries = عدد المستفيدين
tie-lower_cost = الكلفة الأقل
tie-cost_per_beneficiary = كلفة أقل لكل مستفيد
tie-readiness = توفر العقار
tie-lots = القرعة بالبذرة المسجلة

## Charts

## Workbooks (sheets, columns and accepted words)

language-ar = العربية
language-fr = الفرنسية
language-en = الإنجليزية
column-in-language = { $column } ({ $language })
sheet-help = تعليمات
sheet-zones = مناطق التشاور
sheet-localities = الدواوير والأحياء
sheet-indicators = المؤشرات
sheet-ages = السكان حسب السن
sheet-facilities = التجهيزات
sheet-finance = المالية الجماعية
sheet-workshops = الورشات
sheet-participants = المشاركون
sheet-needs = الحاجيات
sheet-swot = نقاط القوة والضعف
sheet-votes = التصويت
sheet-judgements = الأحكام
column-against = مقارنة مع
column-judgement = كم مرة أهم
column-who = من
sheet-ballots = أوراق التصويت
sheet-tallies = أوراق الفرز
sheet-axes = المحاور الاستراتيجية
sheet-objectives = الأهداف
sheet-projects = المشاريع
sheet-scores = التنقيط
sheet-sources = مصادر التمويل
sheet-envelopes = الأغلفة السنوية
sheet-financing = تمويل المشاريع
column-zone_id = رمز المنطقة
column-name = الاسم
column-locality_id = رمز الدوار
column-hcp_code = رمز المندوبية السامية للتخطيط
column-households = عدد الأسر
column-population = السكان
column-women_pct = نسبة النساء (%)
column-men_pct = نسبة الرجال (%)
column-under_15_pct = أقل من 15 سنة (%)
column-age_15_59_pct = من 15 إلى 59 سنة (%)
column-age_60_plus_pct = 60 سنة فما فوق (%)
column-distance_road_km = المسافة إلى طريق معبدة (كلم)
column-distance_primary_km = المسافة إلى المدرسة الابتدائية (كلم)
column-distance_college_km = المسافة إلى الإعدادية (كلم)
column-distance_lycee_km = المسافة إلى الثانوية التأهيلية (كلم)
column-distance_health_km = المسافة إلى المركز الصحي (كلم)
column-source = المصدر
column-latitude = خط العرض (درجات عشرية)
column-longitude = خط الطول (درجات عشرية)
column-place_source = مصدر الموقع
column-indicator_id = رمز المؤشر
column-indicator_name = المؤشر
column-sex = الجنس
column-year = السنة
column-value = القيمة
column-unit = الوحدة
column-note = ملاحظة
column-age_group = فئة العمر
column-facility_id = رمز التجهيز
column-facility_kind = نوع التجهيز
column-state = الحالة
column-part = جزء الميزانية
column-flow = مداخيل أو نفقات
column-category = الصنف
column-label = البيان
column-budgeted_dh = المبلغ المبرمج (درهم)
column-realised_dh = المبلغ المنجز (درهم)
column-workshop_id = رمز الورشة
column-date = التاريخ
column-workshop_kind = نوع الورشة
column-localities = الدواوير المعنية
column-place = المكان
column-attendance_age = الفئة العمرية
column-persons = عدد الأشخاص
column-need_id = رمز الحاجة
column-title = العنوان
column-sector = القطاع
column-workshops = الورشات التي عبرت عنها
column-women = عبرت عنها النساء
column-men = عبر عنها الرجال
column-youth = عبر عنها الشباب
column-severity = درجة الحدة (1-5)
column-quadrant = الخانة
column-statement = البيان المستخلص
column-group = الفئة
column-project_id = رمز المشروع
column-votes = عدد الأصوات
column-ballot = ورقة التصويت
column-count = عدد الأوراق
column-points = النقط
column-winner = المفضل
column-loser = على
column-voter = المصوت
column-tally_table = الطاولة
column-first_count = العد الأول
column-second_count = العد الثاني
column-budget = الميزانية
column-axis_id = رمز المحور
column-objective_id = رمز الهدف
column-needs = الحاجيات المستجاب لها
column-lead = صاحب المشروع
column-competence = الاختصاص
column-land_status = الوضعية العقارية
column-cost_dh = الكلفة التقديرية (درهم)
column-duration_years = مدة الإنجاز (سنوات)
column-earliest_year = أقرب سنة للانطلاق
column-recurrent_cost_dh = التكاليف السنوية المتكررة (درهم)
column-beneficiaries_women = المستفيدات
column-beneficiaries_men = المستفيدون
column-gender_marker = واسم النوع (0-2)
column-gender_note = تعليل واسم النوع
column-environment = الأثر على البيئة
column-prerequisites = مشاريع يتوقف عليها
column-criterion = معيار الاختيار
column-source_id = رمز مصدر التمويل
column-source_kind = نوع التمويل
column-amount_dh = المبلغ (درهم)
column-certainty = درجة اليقين
column-convention = الاتفاقية
word-sex-F = نساء
word-sex-M = رجال
word-sex-T = المجموع
word-workshop_kind-women = ورشة النساء
word-workshop_kind-men = ورشة الرجال
word-workshop_kind-youth = ورشة الشباب
word-workshop_kind-mixed = ورشة مختلطة
word-workshop_kind-associations = لقاء الجمعيات
word-workshop_kind-administrations = لقاء المصالح اللاممركزة
word-workshop_kind-ieecag = هيئة المساواة وتكافؤ الفرص ومقاربة النوع
word-workshop_kind-restitution = لقاء الإرجاع
word-group-women = النساء
word-group-men = الرجال
word-group-youth = الشباب
word-quadrant-strength = نقاط القوة
word-quadrant-weakness = نقاط الضعف
word-quadrant-opportunity = الفرص
word-quadrant-threat = التهديدات
word-facility_kind-preschool = تعليم أولي
word-facility_kind-primary_school = مدرسة ابتدائية
word-facility_kind-college = إعدادية
word-facility_kind-lycee = ثانوية تأهيلية
word-facility_kind-boarding_house = دار الطالب / دار الطالبة
word-facility_kind-health_centre = مركز صحي
word-facility_kind-dispensary = مستوصف قروي
word-facility_kind-birthing_unit = دار الولادة
word-facility_kind-youth_house = دار الشباب
word-facility_kind-women_centre = مركز نسوي
word-facility_kind-sports_ground = ملعب القرب
word-facility_kind-library = خزانة
word-facility_kind-souk = سوق أسبوعي
word-facility_kind-well = بئر
word-facility_kind-water_system = منظومة ماء
word-facility_kind-other = تجهيز آخر
word-state-good = جيدة
word-state-medium = متوسطة
word-state-bad = سيئة
word-state-closed = مغلق
word-flow-revenue = مداخيل
word-flow-expenditure = نفقات
word-category-own_taxes = رسوم تدبرها الجماعة
word-category-state_managed_taxes = رسوم تدبرها الدولة لفائدة الجماعة
word-category-fees = حقوق وواجبات
word-category-property_income = مداخيل الأملاك
word-category-vat_share = حصة الضريبة على القيمة المضافة
word-category-other_revenue = مداخيل أخرى
word-category-personnel = نفقات الموظفين
word-category-supplies = لوازم وماء وكهرباء ووقود
word-category-maintenance = الصيانة
word-category-social_culture = الشؤون الاجتماعية والثقافية
word-category-contributions = المساهمات والإعانات
word-category-interest = فوائد القروض
word-category-other_expenditure = نفقات أخرى
word-category-equipment_grants = إعانات التجهيز
word-category-loans = القروض
word-category-carry_over = المبالغ المرحلة
word-category-works = الأشغال
word-category-purchases = المقتنيات
word-category-studies = الدراسات
word-category-land = العقار
word-category-loan_principal = أصل القروض
word-competence-own = ذاتية
word-competence-shared = مشتركة
word-competence-transferred = منقولة
word-competence-state = الدولة
word-competence-region = الجهة
word-competence-province = الإقليم
word-competence-association = جمعية
word-land_status-acquired = مقتنى
word-land_status-mobilised = معبأ
word-land_status-private_agreement = بالتراضي
word-land_status-habous = أرض حبسية
word-land_status-collective = أرض سلالية
word-land_status-unknown = غير معروفة
word-land_status-not_needed = لا يتطلب عقارا
land-is-acquired = مقتنى
land-is-mobilised = معبأ
land-is-private_agreement = بالتراضي
land-is-habous = أرض حبسية
land-is-collective = أرض سلالية
land-is-unknown = غير معروفة
land-is-not_needed = لا يتطلب عقارا
word-environment-positive = إيجابي
word-environment-neutral = محايد
word-environment-mitigated = سلبي مع تدابير تخفيف
word-environment-negative = سلبي
word-source_kind-own = موارد ذاتية
word-source_kind-grant = إعانة أو مساهمة شريك
word-source_kind-loan = قرض
word-source_kind-in_kind = مساهمة عينية
word-source_kind-ppp = شراكة بين القطاعين العام والخاص
word-source_kind-users = مساهمة المستعملين
word-certainty-signed = اتفاقية موقعة
word-certainty-agreed = متفق عليه
word-certainty-requested = مطلوب
word-certainty-hoped = مأمول
word-part-1 = الجزء الأول (التسيير)
word-part-2 = الجزء الثاني (التجهيز)
word-yes = نعم
word-no = لا
word-all = الكل

fill-required = إلزامي
fill-optional = اختياري: اترك الخلية فارغة إذا كان المعطى غير معروف
fill-id = رمز خاص بالسطر، لا يتكرر
fill-reference = رمز موجود في ورقة «{ $sheet }»
fill-references = رموز من ورقة «{ $sheet }» تفصل بينها ؛ أو كلمة «الكل»
fill-text = نص حر
fill-number = عدد بالأرقام، بدون وحدة
fill-money = مبلغ بالدرهم
fill-year = سنة من أربعة أرقام
fill-date = تاريخ، مثل 15/11/2026
fill-yes-no = نعم أو لا
fill-word = واحد من: { $words }
fill-score = نقطة من { $lowest } إلى { $highest }
help-general = 
    املأ سطرا لكل عنصر تحت سطر العناوين؛ لا تغير العناوين.
    اترك الخلية فارغة إذا كان المعطى غير معروف: لا تكتب 0.
    ضع المؤشر على عنوان العمود لقراءة شرحه.
    أرقام الإحصاء معبأة مسبقا ومصدرها مذكور في عمود «المصدر».
    لا تكتب أسماء الأشخاص ولا أرقام بطاقاتهم أو هواتفهم.
settings-head = إعدادات مخطط جماعة { $commune }.
    غير ما بعد علامة = فقط؛ الأسطر التي تبدأ بعلامة # شروح.
settings-date = تاريخ الوثيقة: احذف العلامة # وأكمل السطر التالي.
settings-illustrative = معطيات توضيحية: تذكر الوثيقة ذلك في كل صفحة.
settings-weights = ترجيح المعايير: احذف العلامة # إذا اعتمدت اللجنة ترجيحها الخاص؛ يجب أن يكون المجموع 100.
settings-numbers = قراءة الأعداد المكتوبة كنص: auto-strict يرفض ما يحتمل قراءتين؛ أو fr أو ar-MA أو en.
sheet-clusters = مجموعات الحاجيات
sheet-problem_tree = شجرة المشاكل
sheet-pairwise = الترتيب الثنائي
sheet-stones = التنقيط بالحصى
sheet-venn = رسم فين
sheet-activities = جدول الأنشطة
sheet-access_control = الولوج والتحكم
sheet-time_use = استعمال الوقت
sheet-marker_proof = إثبات واسم النوع
sheet-alignments = الانسجام مع البرامج
column-distance_water_m = المسافة إلى نقطة الماء (متر)
column-travel_min = مدة الوصول إلى مركز الجماعة (دقيقة)
column-days_cut_off = أيام العزلة في السنة
column-has_electricity = مكهرب
column-has_all_season_road = سالك طيلة السنة
column-has_mobile = تغطية الهاتف النقال
column-has_transport = نقل منتظم
column-has_flood_risk = معرض للفيضانات
column-age_band = الفئة العمرية للقيمة
column-numerator = البسط
column-denominator = المقام
column-has_water = مزود بالماء
column-has_power = مزود بالكهرباء
column-has_separate_latrines = مرافق صحية منفصلة للفتيات
column-classes = عدد الأقسام
column-multigrade_classes = الأقسام متعددة المستويات
column-teachers = عدد المدرسين
column-pupils_girls = التلميذات
column-pupils_boys = التلاميذ الذكور
column-beds = عدد الأسرة
column-doctors = عدد الأطباء
column-nurses = عدد الممرضين
column-ambulances = عدد سيارات الإسعاف
column-woman_facilitator = منشطة امرأة
column-suits_women = وقت ومكان ملائمان للنساء
column-childcare = رعاية الأطفال
column-spoken_language = لغة التنشيط
column-frequency = التكرار (من 1 إلى 5)
column-trend = المنحى
column-affected_women = النساء المعنيات
column-affected_men = الرجال المعنيون
column-cluster_id = رمز المجموعة
column-agreed_in = ورشة الاتفاق
column-agreed = تم الاتفاق
column-disputed = نقط الخلاف
column-node_id = رمز العقدة
column-parent_id = رمز العقدة الأصل
column-node_kind = نوع العقدة
column-mirror = الحالة المنشودة
column-need_a = الحاجة الأولى
column-need_b = الحاجة الثانية
column-preferred_need = الحاجة المفضلة
column-reason = السبب
column-stones = عدد الحصى
column-institution = المؤسسة
column-importance = الأهمية (من 1 إلى 5)
column-closeness = القرب (من 1 إلى 5)
column-relation = العلاقة
column-activity = النشاط
column-role = الدور
column-women_hours = ساعات النساء في الأسبوع
column-men_hours = ساعات الرجال في الأسبوع
column-girls_hours = ساعات الفتيات في الأسبوع
column-boys_hours = ساعات الفتيان في الأسبوع
column-resource = المورد أو المنفعة
column-access_women = ولوج النساء
column-access_men = ولوج الرجال
column-control_women = تحكم النساء
column-control_men = تحكم الرجال
column-person = المعني باليوم
column-hours = الساعات في اليوم
column-gender_analysis = تحليل النوع منجز
column-no_harm = عدم الإضرار محقق
column-equality_objective = هدف أو نشاط للمساواة
column-main_objective = المساواة هدف رئيسي
column-sex_indicator = مؤشر حسب الجنس
column-will_report = تقرير حسب الجنس
column-programme_level = مستوى البرنامج
column-programme = البرنامج
column-aim = الهدف المشترك
word-trend-better = يتحسن
word-trend-same = مستقر
word-trend-worse = يتفاقم
word-node_kind-cause = سبب
word-node_kind-central = مشكل مركزي
word-node_kind-effect = أثر
word-relation-support = دعم
word-relation-conflict = نزاع
word-relation-none = لا علاقة
word-role-productive = دور إنتاجي
word-role-reproductive = دور منزلي ورعائي
word-role-community = دور جماعي
word-role-rest = راحة ودراسة وغيرها
word-person-women = نساء
word-person-men = رجال
word-person-girls = فتيات
word-person-boys = فتيان
word-programme_level-regional = جهوي
word-programme_level-provincial = إقليمي
word-programme_level-sector = قطاعي
word-programme_level-national = وطني
word-access_women-none = منعدم
word-access_women-partial = جزئي
word-access_women-full = كامل
word-access_men-none = منعدم
word-access_men-partial = جزئي
word-access_men-full = كامل
word-control_women-none = منعدم
word-control_women-partial = جزئي
word-control_women-full = كامل
word-control_men-none = منعدم
word-control_men-partial = جزئي
word-control_men-full = كامل

inspect-area = الخلايا المستعملة
inspect-hidden = مخفية
inspect-sheet = تقرأ على أنها
inspect-header = سطر العناوين
inspect-merged = الخلايا المدمجة
inspect-text = الفاصل والترميز
inspect-cells = الخلايا المملوءة { $cells }: مستعملة { $used }، مرفوضة { $refused }، غير معتمدة { $ignored }
inspect-column = العمود
inspect-label = العنوان
inspect-meaning = يقرأ على أنه
inspect-filled = الخلايا
inspect-types = القيم
confidence-known = عنوان معروف
confidence-declared = plan.toml
confidence-with_group = مع مجموعته
confidence-without_group = دون مجموعته
confidence-proposed = اقتراح، لم يقرأ
confidence-unknown = غير معروف
value-text = نصوص
value-number = أعداد
value-percent = نسب مئوية
value-bool = نعم أو لا
value-date = تواريخ
value-error = أخطاء
value-formula = صيغ دون قيمة
ignored-header = عناوين الأعمدة
ignored-above_table = فوق الجدول
ignored-total = أسطر المجاميع
ignored-repeated_header = سطر عناوين مكرر
ignored-stray_note = ملاحظات خارج الجدول
ignored-example = سطر مثال
ignored-unknown_column = عمود غير معروف
ignored-unlabelled_column = عمود بلا عنوان
ignored-personal_data = معطيات شخصية
ignored-doubled_column = عمود مكرر
ignored-for_information = للإخبار
ignored-row_left_out = سطر مستبعد
ignored-sheet_left_out = ورقة مستبعدة
ignored-unknown_sheet = ورقة غير معروفة
ignored-second_sheet = ورقة قرئت من مكان آخر
ignored-help = إرشادات الاستعمال

## Diagnostics

severity-note = ملاحظة
severity-warning = تنبيه
severity-error = خطأ
diagnostic-help = مساعدة
P1001 = تعذرت قراءة الملف، فهو تالف أو ليس جدولا
    .help = افتح الملف في برنامج الجداول واحفظه من جديد بصيغة .xlsx
P1002 = لا توجد ورقة «{ $sheet }» في المجلد
    .help = املأ ورقة «{ $sheet }» في data/{ $workbook }.xlsx، أو أضف ملف data/{ $file }.csv
P1003 = «{ $value }» ليس عددا
    .help = اكتب العدد وحده بالأرقام، أو اترك الخلية فارغة إذا كان غير معروف
P1004 = ورقة «{ $sheet }» غير معروفة، ولم تستعمل
    .help = أعد تسميتها باسم إحدى أوراق النماذج إذا كانت تحمل معطيات المخطط
P1005 = العمود الإلزامي «{ $column }» غير موجود في الورقة
    .help = أضف العمود «{ $column }» إلى سطر العناوين
P1006 = العمود «{ $label }» غير معروف، ولم يستعمل
    .help = غير عنوانه إذا كان يحمل معطيات المخطط
    .near = هل تقصد «{ $suggestion }»؟
P1007 = الرمز «{ $value }» مكرر
    .help = أعط كل سطر رمزا خاصا به؛ لم يقرأ هذا السطر
P1008 = الخلية فارغة، وهي إلزامية: { $column }
    .help = املأ الخلية؛ لم يقرأ هذا السطر
P1009 = «{ $value }» ليست من الأجوبة المقبولة
    .help = اكتب واحدة من: { $words }
P1010 = القيمة { $value } خارج المجال المقبول
    .help = اكتب عددا بين { $least } و{ $most }
P1011 = «{ $value }» غير موجود في ورقة «{ $sheet }»
    .help = صحح الرمز، أو أضف السطر إلى ورقة «{ $sheet }»
    .near = هل تقصد «{ $suggestion }»؟
P1012 = الورقة «{ $sheet }» موجودة في مكانين
    .help = احتفظ بواحدة منهما؛ قرئت الأولى فقط: { $first }
P1013 = الملف يتجاوز الحد المسموح به: { $limit ->
    [file-bytes] حجم الملف
    [entries] عدد أجزاء الملف
    [entry-bytes] حجم أحد أجزائه
    [inflated-bytes] حجمه بعد فك الضغط
    [ratio] نسبة الضغط
    [sheets] عدد الأوراق
    [cells] عدد الخلايا
    [strings] عدد النصوص
    [text-bytes] حجم النصوص
    [formats] عدد التنسيقات
   *[other] عدد الروابط
}
    .help = قسم الملف إلى ملفات أصغر، أو احذف الأوراق والصفوف غير المستعملة
P1014 = الخلية تحتوي على صيغة لم تحسب نتيجتها
    .help = افتح الملف في برنامج الجداول واحفظه، أو اكتب القيمة مكان الصيغة
P1015 = الخلية تحتوي على خطأ { $value }
    .help = صحح الصيغة أو اكتب القيمة
P1016 = «{ $value }» ليس تاريخا صحيحا
    .help = اكتب التاريخ على شكل 15/11/2026 أو 2026-11-15
P1017 = «{ $value }» يحتمل قراءتين
    .help = اكتب { $grouped } أو { $decimal }، أو حدد الاصطلاح في plan.toml: [intake] numbers = "fr"
P1018 = الدوار «{ $value }» غير معروف
    .help = صحح الاسم، أو أضف الدوار إلى ورقة «الدواوير والأحياء»
    .near = هل تقصد «{ $suggestion }»؟
P1019 = الصيغة { $format } غير مقروءة
    .help = احفظ الملف بصيغة .xlsx أو .ods أو .csv
P1020 = «{ $value }» ليس مبلغا بالدرهم والسنتيم
    .help = اكتب المبلغ برقمين على الأكثر بعد الفاصلة
P1021 = العنوان «{ $label }» مكرر في سطر العناوين
    .help = احتفظ بعمود واحد؛ قرئ الأول فقط
P1022 = العمود «{ $label }» يبدو أنه يحمل معطيات شخصية، ولم يقرأ
    .help = احذف العمود: لا يحتوي المخطط على أسماء أو أرقام بطاقات أو هواتف (القانون 09.08)
P1023 = سطر مجموع، لم يحتسب
    .help = لا حاجة إلى أي إجراء: يحسب البرنامج المجاميع
P1024 = لم يعثر على سطر العناوين في الورقة
    .help = اكتب عناوين الأعمدة في أحد الأسطر الأربعين الأولى كما في النموذج
P1025 = أوقفت قراءة الملف: { $why ->
    [time] استغرقت وقتا طويلا
    [stopped] تعطل القارئ أو احتاج إلى ذاكرة كبيرة
   *[other] تعذر تشغيل القارئ المنفصل
}
    .help = افتح الملف في برنامج الجداول واحفظه بصيغة .xlsx
P1026 = المجموع { $value } يخالف حاصل جمع الأسطر { $sum }: { $column }
    .help = صحح الأسطر أو المجموع؛ وقد اعتمدت الأسطر
P1027 = قرئت الورقة المخفية «{ $name }»
    .help = أظهرها للتحقق من محتواها أو احذفها
P1028 = { $count ->
    [one] يأخذ المصنف قيما من ملف آخر
    [two] يأخذ المصنف قيما من ملفين آخرين
    [few] يأخذ المصنف قيما من { $count } ملفات أخرى
   *[other] يأخذ المصنف قيما من { $count } ملفا آخر
}
    .help = اعتمدت القيم المحفوظة آخر مرة؛ افتح تلك الملفات أيضا قبل الحفظ أو ألصق القيم
P1029 = عدة أسطر تشبه سطر العناوين، واختير السطر { $row }
    .help = إن كان غيره ({ $others }) فاكتب header = … لهذه الورقة في plan.toml
P1030 = قرئ السطران { $first } و{ $last } معا كسطر عناوين
    .help = إن كان أحدهما فقط فاكتب header = … لهذه الورقة في plan.toml
P1031 = { $count ->
    [one] نقلت القيمة إلى خلية واحدة أسفلها في العمود: { $column }
    [two] نقلت القيم إلى خليتين في العمود: { $column }
    [few] نقلت القيم إلى { $count } خلايا في العمود: { $column }
   *[other] نقلت القيم إلى { $count } خلية في العمود: { $column }
}
    .help = لا شيء يلزم إن كان هذا معنى الخلايا المدمجة
P1032 = عدد في خلايا مدمجة على عدة أسطر: { $column }
    .help = احتسب مرة واحدة في السطر الأول؛ اكتبه في كل سطر إن كان يخص كل سطر
P1033 = سطر خارج الجدول لم يقرأ: { $text }
    .help = لا شيء يلزم إن كان ملاحظة؛ وإلا فاملأ الأعمدة الإلزامية في سطره
P1034 = { $count ->
    [one] خلية في العمود { $letter } الذي لا عنوان له لم تستعمل
    [two] خليتان في العمود { $letter } الذي لا عنوان له لم تستعملا
    [few] { $count } خلايا في العمود { $letter } الذي لا عنوان له لم تستعمل
   *[other] { $count } خلية في العمود { $letter } الذي لا عنوان له لم تستعمل
}
    .help = ضع عنوانا للعمود إن كان يتضمن معطيات المخطط
P1035 = تكرر سطر العناوين هنا ولم يقرأ
    .help = لا شيء يلزم
P1036 = قرئ «{ $label }» على أنه «{ $column }» دون مجموعته «{ $group }»
    .help = إن كان ذلك خطأ فاكتب العنوان كاملا في خلية واحدة أو صرح بالعمود في plan.toml
P1037 = وحدة «{ $value }» لا تناسب العمود: { $column }
    .help = اكتب القيمة بوحدة العمود
P1038 = «{ $value }» قد يكون اسما واحدا أو عدة أسماء
    .help = افصل بين الأسماء بفاصلة منقوطة
P1039 = كل القيم بين 0 و1: { $column }
    .help = اكتب النسب من 0 إلى 100 (49 وليس 0,49) أو اجعل تنسيق الخلايا نسبة مئوية
P1040 = إعداد غير معروف «{ $key }»
    .help = اختر من بين: { $known }
P1041 = لا توجد في الملف ورقة «{ $name }»
    .help = صحح الاسم؛ أوراق الملف: { $known }
P1042 = لا يوجد في سطر العناوين عمود «{ $label }»
    .help = اكتب العنوان كما في الملف أو حرف العمود
    .near = هل تقصد «{ $suggestion }»؟
P1043 = الإعداد { $key } لا يقبل «{ $value }»
    .help = اكتب إحدى القيم: { $accepted }
P1044 = لا يوجد في مساحة العمل ملف «{ $name }»
    .help = صحح الاسم أو احذف هذا الجزء من plan.toml
P1045 = قرئ الملف النصي بالفاصل { $delimiter ->
    [tab] علامة الجدولة
   *[other] «{ $delimiter }»
} والترميز { $encoding }
    .help = إن كان ذلك خطأ فاكتب delimiter = … أو encoding = … لهذا الملف في plan.toml
P1046 = الاسم «{ $value }» لعدة أسطر: { $ids }
    .help = اكتب الرمز بدل الاسم
P2001 = تعذرت قراءة الفصل
    .help = صحح القالب في السطر المشار إليه؛ حل الفصل الأصلي محله ({ $why })
P2002 = لا يوجد عنصر باسم «{ $id }»
    .help = صحح الاسم في القالب؛ الأسماء المتاحة: { $known }
P2004 = قيمة غير متحقق منها في النظام { $profile }: { $key }
    .help = تحقق من النص القانوني قبل الاعتماد عليها؛ السند مذكور في النظام وفي ملحق بالوثيقة
P2006 = لا يوجد رسم للحرف { $letter } في خطوط الوثيقة
    .help = احذف الحرف من النص أو من اسم العنصر؛ عوض بعلامة �
P2020 = يذكر plan.toml في الترتيب مشروعا غير موجود: { $value }
    .help = اكتب رمز المشروع كما في ورقة «المشاريع»، أو احذف السطر
P2021 = «{ $value }» ليست اتجاها ولا دالة تفضيل
    .help = الاتجاه: الأعلى أو الأدنى (max وmin و+ و-)؛ دوال التفضيل: usual وu وv وlevel وlinear وgaussian
P2022 = لا يوجد جدول خيارات حسب المعايير
    .help = اكتب المعايير في السطر الأول والخيارات في العمود الأول؛ يعرض plan rank --help مثالا
P2023 = تعذرت قراءة جدول الخيارات
    .help = لكل معيار اسم، ولكل خيار اسم وقيمة عن كل معيار؛ انظر plan rank --help ({ $why })
P2024 = { $value } غير مرتب: لا قيمة له في { $criteria }
    .help = املأ الخانة؛ وإلى ذلك الحين يبقى الخيار قيد الدراسة
P2030 = { $what ->
    [none] لا توجد أي ورقة تصويت
   *[other] تعذرت قراءة أوراق التصويت
}
    .help = ملف الأوراق يتبع أحد الأشكال التي يعرضها `plan vote --help`{ $what ->
    [none] {""}
   *[other] { " " }({ $what })
}
P2031 = «{ $value }» غير معروض على التصويت
    .help = اكتب رمز مشروع من اللائحة؛ لم تحتسب هذه الورقة
P2032 = «{ $value }» مكرر
    .help = احتفظ به مرة واحدة؛ لم يحتسب التكرار
P2033 = { $key } يذكر { $said } والملف يضم { $n }
    .help = ابحث عن أسطر ناقصة أو مكررة، أو صحح رأس الملف
P2034 = «{ $value }» ليس عدد نقط ولا مبلغا
    .help = اكتب عددا صحيحا من النقط، أو مبلغا دون عملة؛ لم يحتسب هذا السطر
P2035 = نتيجتا العد مختلفتان: { $first } و{ $second }
    .help = أعد عد هذه الورقة بحضور شاهد من كل فئة؛ ولن تحتسب قبل ذلك
P2036 = لم تحتسب أصوات هذه الورقة إلا مرة واحدة
    .help = اطلب من شخص ثان أن يعيد العد، واكتب نتيجته في العمود الثاني
P2037 = فرز أصوات المشروع { $project } ({ $group }): { $sum } في أوراق الفرز و{ $votes } في ورقة «التصويت»
    .help = ابحث عن ورقة فرز ناقصة أو مكررة؛ المجموع المعتمد هو مجموع ورقة «التصويت»
P2110 = يرجح plan.toml فئة لا تصوت على حدة: { $value }
    .help = اكتب إحدى هذه الكلمات: { $words }
P2111 = في هذه الورقة { $sum } من الحصى، لا عشر
    .help = راجع ورقة التصويت؛ وقد عدت الحصى كما هي
P2112 = تعذر إثبات الترتيب الذي تخالفه الأوراق أقل من غيره
    .help = في دائرة واحدة من المواجهات أكثر من { $most } مشروعا؛ فاعتمدت أقوى السلاسل (schulze). اختر قاعدة أخرى في [votes] أو عددا أقل من المشاريع
P2113 = لا يمكن للأصوات أن تبت في غلاف [participatory]
    .help = املأ ورقة «أوراق التصويت» أو «التصويت» وكلفة المشاريع، أو احذف [participatory]
P2114 = الأحكام متناقضة: نسبة الاتساق { $ratio }
    .help = راجع { $pair }: قيل { $said }، وباقي الأحكام تقول { $implied }
P2115 = الأحكام متناقضة إلى حد لا تستعمل معه: نسبة الاتساق { $ratio }
    .help = راجع { $pair }: قيل { $said }، وباقي الأحكام تقول { $implied }. وإلى ذلك الحين تستعمل أوزان [weights] أو أوزان القالب
P2116 = { $what ->
    [none] لم يعثر على أي حكم على المعايير
   *[other] لا يمكن استعمال الأحكام على المعايير ({ $what })
}
    .help = املأ ورقة «الأحكام»: المعيار، وما يقارن به، وكم مرة هو أهم
P2117 = لا يمكن حساب هذا المعيار من الأرقام: { $value }
    .help = اكتب إحدى هذه الكلمات: { $words }
P2070 = { $indicator }: القيمة { $value } تخالف ما تعطيه مكوناتها ({ $computed })
    .help = صحح القيمة أو مكوناتها؛ الصيغة: { $formula }
P2071 = المؤشر «{ $value }» غير موجود في القائمة
    .help = اكتب رمزا من القائمة، مثل EAU01
P2072 = الإحصاء { $year }، { $commune }: المجموع { $sum } بدل { $wanted }
    .help = الفرق وارد في الجدول المنشور؛ أشر إليه عند استعمال هذه الأرقام
P2073 = { $indicator }: قيمتا النساء ({ $women }) والرجال ({ $men }) لا توافقان المجموع ({ $total })
    .help = راجع القيم الثلاث: يجب أن تكون من مصدر واحد وسنة واحدة
P2074 = الحاجة المفضلة { $winner } ليست من الزوج { $a } و{ $b }
    .help = اكتب رمز إحدى الحاجتين؛ لم يقرأ هذا السطر
P2075 = الترتيب الثنائي، { $group }: عدد المقارنات { $has } بدل { $wanted }
    .help = قارن كل حاجة مرة واحدة بكل حاجة أخرى
P2076 = التنقيط بالحصى، { $group }: عدد الحصى { $has } بدل { $wanted }
    .help = أعد العد: لكل مجموعة العدد نفسه من الحصى في كل ورشة
P2077 = شجرة { $cluster }: { $has ->
    [0] لا يوجد مشكل مركزي
   *[other] عدد المشاكل المركزية { $has }
}
    .help = أبق مشكلا مركزيا واحدا في كل شجرة
P2078 = العقدة { $node } لا ترتبط بالمشكل المركزي
    .help = اكتب رمز العقدة الأصل، دون حلقة
P2079 = العقدة { $node } بدون حالة منشودة
    .help = اكتب الحالة الإيجابية المقابلة للمشكل
P2080 = توزيع ساعات اليوم ({ $person }): المجموع { $sum }
    .help = راجع الساعات: اليوم 24 ساعة
P2081 = المشروع { $project }، الواسم { $marker }: أعمدة لم تملأ: { $lacks }
    .help = أكمل ورقة إثبات الواسم، أو خفض الواسم
P2082 = المنطقة { $zone }: حصة النساء { $share }% دون العتبة { $norm }%
    .help = نظم ورشة أخرى للنساء في وقت ومكان ملائمين
P2083 = التشاور يغطي { $share }% من الساكنة، دون { $norm }%
    .help = نظم ورشات في الدواوير الغائبة أو علل غيابها: { $localities }
P2084 = { $indicator }: قيمة جنس واحد فقط
    .help = أضف قيمة الجنس الآخر أو سبب غيابها
P2085 = قيم بدون مصدر: { $n }
    .help = اكتب المصدر والسنة في كل سطر من ورقة المؤشرات
P2086 = مشكل ذو أولوية بدون مشروع: { $cluster }
    .help = اقترح مشروعا أو اكتب سبب التأجيل
P2087 = خلية تشبه رقم بطاقة أو هاتف شخص، ولم تقرأ
    .help = احذف كل معطى شخصي من المصنف (القانون 09.08)
P2088 = الهدف { $objective } لا يخدمه أي مشروع
    .help = أسند إليه مشروعا أو احذفه
P2089 = قيم تعود إلى ما قبل { $year }: { $n }
    .help = ابحث عن قيمة أحدث قبل المصادقة
P3001 = مجموع سكان الدواوير ({ $sum }) يختلف عن سكان الجماعة ({ $commune })
    .help = راجع أعداد السكان في ورقة «الدواوير والأحياء»، أو أضف الدواوير الناقصة
P3002 = مجموع النسب { $sum }% بدل 100%
    .help = صحح النسب في هذا السطر
P3003 = القيمة { $value } تختلف عن الإحصاء ({ $census }): { $indicator }
    .help = أعد قيمة الإحصاء، أو غير المصدر إذا كانت القيمة من جهة أخرى
P3004 = تمويل المشروع { $project } ({ $sum }) لا يساوي كلفته ({ $cost })
    .help = صحح ورقة «تمويل المشاريع»؛ يبقى المشروع في لائحة الاحتياط
P3005 = { $n ->
    [1] المشروع { $projects } يتوقف على نفسه
   *[other] المشاريع { $projects } يتوقف بعضها على بعض في حلقة
}
    .help = احذف أحد الارتباطات من عمود «مشاريع يتوقف عليها»
P3006 = المشروع { $project } بدون نقطة في: { $criteria }
    .help = أكمل ورقة «التنقيط»؛ يبقى المشروع للدراسة ولا يرتب
P3007 = المشروع { $project } لا يستجيب لأي حاجة مشخصة
    .help = اذكر الحاجيات في عمود «الحاجيات المستجاب لها»
P3008 = لا يوجد غلاف سنوي لمصدر التمويل «{ $source }»
    .help = أضف أغلفته إلى ورقة «الأغلفة السنوية»
P3009 = عدد المستفيدين من المشروع { $project } ({ $sum }) يفوق سكان الدواوير المعنية ({ $population })
    .help = صحح عدد المستفيدين أو الدواوير المعنية
P3010 = الورشة { $workshop } بدون عدد المشاركين حسب الجنس
    .help = املأ ورقة «المشاركون» لهذه الورشة
P3011 = المنطقة { $zone } بدون ورشة خاصة بفئة: { $group }
    .help = نظم ورشة منفصلة لهذه الفئة أو سجلها في ورقة «الورشات»
P3012 = يحتوي المجلد على معطيات توضيحية
    .help = لا تستعملها في وثيقة رسمية؛ احذف illustrative من plan.toml بعد إدخال المعطيات الحقيقية
P3013 = السنة { $year } خارج مدة البرنامج ({ $period })
    .help = اكتب سنة من سنوات البرنامج
P3014 = واسم النوع للمشروع { $project } بدون تعليل كاف
    .help = اكتب تعليلا من { $least } حرفا على الأقل
P3015 = المبلغ المنجز { $value } يفوق ثلاثة أضعاف المبرمج { $budgeted }
    .help = راجع المبلغين في ورقة «المالية الجماعية»
P3016 = الوثيقة المختصرة من { $pages } صفحة، والحد الأقصى { $most }
    .help = اختصر فصولها في templates/chapters/ داخل المجلد { $variant }
P3017 = تعذر إعداد ملف PDF
    .help = صحح الملف في السطر المبين؛ ويحل الشكل الأصلي محله إلى حين ذلك ({ $why })
P3018 = يستعمل هذا القالب ما لا يجوز في فصل: { $what }
    .help = الفصل يختبر وقائع ويدرج أرقاما: if وfor على مستويين ودوال البرنامج
P3019 = قيمة غير مقبولة في ملف المظهر: { $key } = { $value }
    .help = { $expected ->
        [colour] اكتب لونا مثل "#1f5c4d"
        [contrast] اختر لونا أغمق حتى يقرأ النص الأبيض فوقه
        [file] اكتب مسار ملف SVG أو PNG أو JPEG داخل templates/ لا يتجاوز 1 ميغابايت
        [font] ضع ملفاتها (ttf أو otf) في templates/fonts/؛ العائلات الموجودة: { $known }
        [toml] صحح السطر: الملف بصيغة TOML
       *[key] المفاتيح المعروفة: logo وcolours.main وcolours.accent وfonts.text وfonts.headings وfonts.tables وfonts.arabic وfonts.latin
    }
P3030 = لا تقرأ أي وثيقة هذا الملف من القوالب
    .help = { $kind ->
        [font] اذكر عائلة الخط في theme.toml تحت [fonts]، أو احذف الملف
       *[other] احذفه، أو أعطه اسم قالب معروف: الأمر plan render --write-templates DIR يكتب القوالب كلها
    }
    .near = هل تقصد templates/{ $suggestion }؟
P3031 = تعذر استعمال قالب الصفحة، فحل القالب الأصلي محله
    .help = { $kind ->
        [forbidden] احذف هذا: { $what }؛ الصفحة تعرض القيم وتختبرها (if) وتمر على قوائمها (for على مستويين)
        [long] اختصره: حجم الصفحة يتجاوز 4 ميغابايت
        [end-tag] احذف الوسم الذي يغلق المظهر أو البرنامج داخل الصفحة
        [outward] احذف هذا: { $what }؛ الصفحة لا تجلب شيئا من خارجها، والصور تدرج فيها بصيغة data:
        [missing] أضف هذا إلى القالب: { $what }
       *[template] صحح السطر المشار إليه ({ $what })
    }
P3032 = { $why ->
    [broken] عطل المظهر إعداد الصفحات
   *[limits] تجاوز المظهر مدة الحساب المسموح بها ({ $seconds } ثانية) أو ذاكرته
}، فحل الشكل الأصلي محله
    .help = ابحث عن حلقة لا تنتهي أو قائمة بلا حد أو صورة أو رسم مفرط الحجم
P3033 = لا يمكن إعداد الوثائق بهذا الخط
    .help = { $why ->
        [large] أعط ملفا لا يتجاوز 16 ميغابايت
        [collection] استخرج الخط من مجموعته (ttc) في ملف ttf أو otf
        [web] أعط ملف ttf أو otf: خط الويب (woff) لا يصلح
        [variable] أعط ملفات الأوزان المطلوبة: الخط المتغير لا يقبل الاختصار
        [licence] اطلب الترخيص من صاحب الخط: فهو يمنع إدراجه أو اختصاره في الوثائق (OS/2 fsType)
        [no-font] أعط ملف ttf أو otf: هذا الملف ليس خطا
       *[broken] أعط ملفا كاملا: تعذرت قراءة هذا الخط
    }
P3034 = تنقص الخط «{ $family }» { $script ->
    [arabic] حروف عربية
    [latin] حروف لاتينية أو أرقام أو علامات
   *[both] الحروف العربية واللاتينية معا
}
    .help = يرسم الخط الأصلي ما نقص؛ اختر خطا يضم هذه الحروف حتى لا يختلط خطان
P3035 = يتجاوز هذا الفصل { $bound ->
    [length] 2 ميغابايت من النص
    [repeat] 12 مرة للجدول أو الرسم أو النص نفسه
   *[depth] 16 مستوى من القوائم أو الاقتباسات أو التشديد
}
    .help = { $bound ->
        [length] اختصر حلقاته أو نصوصه؛ حل الفصل الأصلي محله
        [repeat] أخرج الجدول أو الرسم أو النص من الحلقة؛ حذف ما زاد
       *[depth] قلل المستويات في السطر المشار إليه؛ أبقي على الكلمات
    }
P3036 = لم يقرأ هذا الملف من القوالب
    .help = { $why ->
        [large] اجعله أصغر من 4 ميغابايت
        [link] ضع الملف نفسه مكان الرابط
        [deep] ضعه على عمق أربعة مجلدات على الأكثر
        [many] أبق 2000 ملف و96 ميغابايت على الأكثر في templates/
       *[text] احفظه بترميز UTF-8
    }
P3040 = الموقع ({ $latitude }؛ { $longitude }) خارج البلد
    .help = اكتب خط العرض وخط الطول بالدرجات العشرية، مثلا 35.42 و-5.38؛ لم يرسم الموقع
P3041 = خط العرض { $latitude } وخط الطول { $longitude } معكوسان على ما يبدو
    .help = بادل بين القيمتين؛ لم يرسم الموقع
P3042 = اسم الخريطة { $name } غير معروف، ولم تستعمل
    .help = سم الملف باسم طبقة: { $known }
P3043 = تعذرت قراءة الخريطة: { $why ->
    [encoding] الملف غير مرمز بصيغة UTF-8
    [shape] لا تتبع صيغة GeoJSON
   *[text] ليست نصا بصيغة JSON
}
    .help = صدر الخريطة من جديد بصيغة GeoJSON؛ لم يستعمل الملف ({ $detail })
P3044 = النقطة ({ $x }؛ { $y }) خارج البلد، ولم تستعمل الخريطة
    .help = صدر الخريطة بنظام WGS 84 (EPSG:4326) بالدرجات، خط الطول قبل خط العرض
P3045 = الخريطة أكبر من الحد: { $megabytes } ميغابايت أو { $points } نقطة
    .help = بسط الأشكال في برنامج الخرائط ثم صدرها من جديد؛ لم يستعمل الملف
P3046 = أحد الإحداثيين ناقص
    .help = املأ خط العرض وخط الطول معا، أو اتركهما فارغين؛ لم يرسم الموقع
P1101 = المرجع { $reference } لا يقابل أي خلية في الورقة
    .help = افتح الملف في برنامج الجداول واحفظه من جديد؛ لم تقرأ هذه الخلية
P1102 = الخلية مكررة داخل الملف
    .help = أعد كتابة القيمة واحفظ الملف؛ لم تقرأ هذه الخلية
P1103 = عدد حروف النص { $characters }، والحد الأقصى للخلية { $max }
    .help = اختصر النص، أو ضعه في ملف داخل texts/؛ لم تقرأ هذه الخلية
P1104 = الملف محمي بكلمة سر
    .help = احفظ نسخة من الملف دون كلمة سر (ملف، معلومات، حماية المصنف)
P1105 = الملف صفحة ويب تحمل اسم ملف جداول
    .help = افتحه في برنامج الجداول واحفظه بصيغة .xlsx
P1106 = الملف فارغ
    .help = ضع مكانه الملف المملوء، أو احذفه
P1107 = محتوى الملف بصيغة { $actual }، خلافا لما يدل عليه اسمه
    .help = افتحه في برنامج الجداول واحفظه بصيغة .xlsx؛ لا يكفي تغيير الاسم
P1108 = يتضمن الملف عنصرا لا تكتبه برامج الجداول: { $construct ->
    [doctype] تعريف DOCTYPE
    [names] أسماء أجزاء غير سليمة
    [duplicate-names] أجزاء مكررة
    [sizes] أحجام غير صحيحة
    [formats] تنسيقات غير سليمة
    [depth] عناصر متداخلة بلا حد
   *[other] تعليقات بلا حد
}
    .help = تأكد من مصدر الملف؛ إذا كان موثوقا، افتحه واحفظه من جديد بصيغة .xlsx
P1109 = السطر { $line } غير مرمز بنظام UTF-8
    .help = احفظ الملف بصيغة «CSV UTF-8» أو بصيغة .xlsx
P1110 = الملف مرمز بنظام UTF-16 دون علامة البداية
    .help = احفظ الملف بصيغة «CSV UTF-8» أو بصيغة .xlsx
P1111 = يحتمل الملف أكثر من فاصل بين الأعمدة؛ الفاصل المعتمد: «{ $delimiter }»
    .help = إذا كانت الأعمدة غير صحيحة، اكتب sep=; (أو الفاصل المستعمل) في السطر الأول، أو احفظ الملف بصيغة .xlsx
P1112 = تعذرت قراءة الورقة
    .help = انسخ خلاياها إلى ورقة جديدة واحذف هذه الورقة؛ قرئت باقي الأوراق
P1113 = تعذرت قراءة قيمة الخلية
    .help = أعد كتابة القيمة واحفظ الملف؛ لم تقرأ هذه الخلية
P1114 = علامة اقتباس مفتوحة في السطر { $line } لم تغلق
    .help = أغلقها أو احذفها: كل ما بعدها قرئ كخلية واحدة
P1115 = { $count ->
    [one] خلية أخرى من هذه الورقة تحمل الملاحظة { $code }
    [two] خليتان أخريان من هذه الورقة تحملان الملاحظة { $code }
    [few] { $count } خلايا أخرى من هذه الورقة تحمل الملاحظة { $code }
    [many] { $count } خلية أخرى من هذه الورقة تحمل الملاحظة { $code }
   *[other] { $count } خلية أخرى من هذه الورقة تحمل الملاحظة { $code }
}
    .help = صحح الخلايا المذكورة، ثم أعد التحقق

## Document (tables and figures)

indicator-SAN04 = متوسط المسافة إلى أقرب مركز صحي
indicator-SAN05 = الساكنة على بعد أكثر من 6 كلم من مركز صحي
indicator-FIN01 = المداخيل العادية للفرد
indicator-FIN02 = نسبة الموارد الذاتية
indicator-FIN03 = حصة الضريبة على القيمة المضافة
indicator-FIN04 = ثقل نفقات الموظفين
indicator-FIN05 = الادخار الخام
indicator-FIN06 = معدل الادخار الخام
indicator-FIN07 = الادخار الصافي
indicator-FIN10 = نفقات التجهيز للفرد
indicator-FIN11 = نسبة إنجاز نفقات التجهيز
indicator-JSC01 = دور الشباب المفتوحة
indicator-JSC03 = المراكز النسوية المفتوحة
indicator-JSC04 = الخزانات المفتوحة
indicator-DEM01 = مجموع السكان
indicator-DEM02 = عدد الأسر
indicator-DEM03 = متوسط حجم الأسرة
indicator-DEM04 = معدل النمو السنوي المتوسط 2014-2024
indicator-DEM06 = نسبة الذكورة
indicator-DEM07 = نسبة السكان دون 15 سنة
indicator-DEM08 = نسبة السكان 15-59 سنة
indicator-DEM09 = نسبة السكان 60 سنة فما فوق
indicator-DEM10 = نسبة الإعالة
indicator-DEM13 = متوسط السن عند الزواج الأول
indicator-DEM14 = المؤشر التركيبي للخصوبة
indicator-DEM17 = معدل انتشار الإعاقة
indicator-EAU01 = الأسر المتوفرة على الماء الجاري
indicator-ASS01 = الأسر المرتبطة بشبكة التطهير السائل
indicator-ASS02 = الأسر المتوفرة على حفرة صحية
indicator-ASS03 = الأسر بدون مرحاض
indicator-ASS05 = الأسر التي تستفيد من جمع النفايات
indicator-ELE01 = الأسر المتوفرة على الكهرباء
indicator-ROU01 = الساكنة على بعد كيلومترين على الأكثر من طريق معبدة
indicator-EMP01 = معدل النشاط (15 سنة فما فوق)
indicator-EMP02 = معدل البطالة
indicator-EMP05 = المساعدون العائليون بدون أجر ضمن المشتغلين
indicator-EDU02 = نسبة تمدرس الأطفال من 6 إلى 11 سنة
indicator-EDU05 = معدل الأمية (10 سنوات فما فوق)
indicator-EDU09 = متوسط المسافة إلى أقرب مدرسة ابتدائية
indicator-EDU10 = نسبة الدواوير على بعد أقل من 2 كلم من مدرسة
indicator-EDU11 = متوسط المسافة إلى أقرب إعدادية
indicator-HAB01 = نسبة الأسر في سكن بدائي أو صفيحي
indicator-HAB02 = نسبة المساكن من نوع قروي
indicator-HAB03 = نسبة الأسر المالكة
indicator-HAB04 = عدد الأفراد في الغرفة
indicator-HAB05 = الأسر المتوفرة على مطبخ
indicator-DEM05 = الكثافة السكانية
indicator-DEM11 = معدل التمدن
indicator-DEM12 = الأسر التي ترأسها نساء
indicator-DEM15 = صافي الهجرة
indicator-DEM16 = السكان المتوقعون
indicator-HAB06 = التغطية بوثيقة تعمير
indicator-EDU01 = نسبة التمدرس بالتعليم الأولي
indicator-EDU03 = النسبة الصافية للتمدرس بالإعدادي
indicator-EDU04 = النسبة الصافية للتمدرس بالثانوي التأهيلي
indicator-EDU06 = نسبة الهدر المدرسي بالابتدائي
indicator-EDU07 = عدد التلاميذ في القسم
indicator-EDU08 = عدد التلاميذ لكل مدرس
indicator-EDU12 = المدارس المرتبطة بالماء الصالح للشرب
indicator-EDU13 = المدارس المتوفرة على مرافق صحية منفصلة
indicator-EDU14 = المدارس المكهربة
indicator-EDU15 = نسبة التغطية بالنقل المدرسي
indicator-EDU16 = نسبة تغطية دار الطالب والطالبة
indicator-EDU17 = نسبة الأقسام متعددة المستويات
indicator-EDU18 = مؤشر المناصفة بالإعدادي
indicator-SAN01 = عدد السكان لكل مؤسسة للرعاية الصحية الأولية
indicator-SAN02 = عدد السكان لكل طبيب
indicator-SAN03 = عدد السكان لكل ممرض(ة)
indicator-SAN06 = الولادات تحت المراقبة الطبية
indicator-SAN07 = تغطية الفحوص قبل الولادة
indicator-SAN08 = الأطفال الملقحون كليا
indicator-SAN09 = سيارات الإسعاف لكل 10000 نسمة
indicator-SAN10 = دار الولادة المشغلة
indicator-SAN11 = معدل وفيات الرضع
indicator-SAN12 = نسبة التغطية بالتأمين الإجباري الأساسي عن المرض
indicator-EAU02 = الأسر المزودة بالنافورات العمومية
indicator-EAU03 = نسبة الولوج إلى الماء الصالح للشرب
indicator-EAU04 = حصة الفرد من الماء يوميا
indicator-EAU05 = المسافة إلى أقرب نقطة ماء
indicator-EAU06 = عدد الأشخاص لكل نقطة ماء
indicator-EAU07 = مدة جلب الماء ذهابا وإيابا
indicator-EAU08 = حصة النساء والفتيات في جلب الماء
indicator-EAU09 = ساعات التزويد اليومية
indicator-EAU10 = مردودية الشبكة
indicator-EAU11 = حصة فاتورة الماء من دخل الأسرة
indicator-ASS04 = نسبة معالجة المياه العادمة
indicator-ASS06 = إنتاج النفايات للفرد يوميا
indicator-ASS07 = النقط السوداء والمطارح العشوائية
indicator-ELE02 = الدواوير المكهربة
indicator-ELE03 = نقط الإنارة العمومية لكل 1000 نسمة
indicator-ELE04 = الدواوير المغطاة بشبكة الهاتف النقال
indicator-ELE05 = الأسر المرتبطة بالإنترنت
indicator-ROU02 = الدواوير الموصولة طيلة السنة
indicator-ROU03 = كثافة الطرق المعبدة
indicator-ROU04 = المسالك في حالة سيئة
indicator-ROU05 = مدة الوصول إلى مركز الجماعة
indicator-ROU06 = أيام العزلة في السنة
indicator-ROU07 = الدواوير المستفيدة من النقل المنتظم
indicator-AGR01 = المساحة الصالحة للزراعة
indicator-AGR02 = نسبة الأراضي المسقية
indicator-AGR03 = متوسط مساحة الاستغلالية
indicator-AGR04 = القطيع
indicator-AGR05 = التعاونيات النشيطة
indicator-AGR06 = نسبة النساء بين المنخرطين
indicator-AGR07 = نسبة النساء بين مالكي الاستغلاليات
indicator-AGR08 = الاستغلاليات التي تعاني خصاصا مائيا
indicator-ECO01 = المقاولات والمحلات الاقتصادية
indicator-ECO02 = مداخيل السوق الأسبوعي
indicator-ECO03 = الطاقة الإيوائية السياحية
indicator-ECO04 = عدد الصناع التقليديين
indicator-ECO05 = الأنشطة المدرة للدخل الممولة
indicator-EMP03 = نسبة الشباب خارج الدراسة والشغل والتكوين
indicator-EMP04 = حصة الفلاحة في التشغيل
indicator-EMP06 = مقاعد التكوين المهني لكل 1000 شاب
indicator-JSC02 = ملاعب القرب لكل 10000 نسمة
indicator-JSC05 = الجمعيات لكل 1000 نسمة
indicator-JSC06 = الجمعيات التي ترأسها نساء
indicator-ENV01 = المساحة الغابوية
indicator-ENV02 = المساحات الخضراء للفرد
indicator-ENV03 = الدواوير المعرضة للفيضانات
indicator-ENV04 = المساحة المتضررة من التعرية
indicator-ENV05 = الكوارث خلال 10 سنوات
indicator-ENV06 = مواقع ذات أهمية بيئية
indicator-GOV01 = نسبة النساء بالمجلس الجماعي
indicator-GOV02 = الموظفون الجماعيون لكل 1000 نسمة
indicator-GOV03 = نسبة النساء بين الموظفين
indicator-GOV04 = نسبة الحضور في الدورات
indicator-GOV05 = إحداث واستشارة هيئة المساواة
indicator-GOV06 = الشكايات المعالجة داخل الأجل
indicator-GOV07 = اتفاقيات الشراكة النشيطة
indicator-FIN08 = عدد سنوات الادخار لسداد الدين
indicator-FIN09 = معدل المديونية
indicator-FIN12 = نسبة التحصيل
indicator-FIN13 = الباقي استخلاصه
indicator-FIN14 = الفائض المتاح
indicator-VUL01 = معدل الفقر النقدي
indicator-VUL02 = معدل الفقر متعدد الأبعاد
indicator-VUL03 = معدل الهشاشة
indicator-VUL04 = الأسر المسجلة في السجل الاجتماعي الموحد
indicator-VUL05 = الأسر تحت عتبة الاستفادة
indicator-VUL06 = نسبة تغطية الأسر المؤهلة
indicator-VUL07 = خطأ الإقصاء
indicator-VUL08 = خطأ الإدماج
indicator-VUL09 = نسبة التداخل بين البرامج
indicator-VUL10 = الأرامل والمطلقات ربات الأسر
indicator-VUL11 = المسنون الذين يعيشون وحدهم
indicator-VUL12 = الأطفال غير المتمدرسين 6-15 سنة
unit-percent = %
unit-percent_per_year = % في السنة
unit-persons = نسمة
unit-households = أسرة
unit-persons_per_household = فرد/أسرة
unit-persons_per_room = فرد/غرفة
unit-men_per_100_women = رجل لكل 100 امرأة
unit-children_per_woman = طفل/امرأة
unit-years = سنة
unit-km = كلم
unit-dirhams = درهم
unit-dirhams_per_person = درهم/نسمة
unit-count = عدد
quantity-percent_per_year = ‏{ $value }% سنويا
quantity-persons = { $value ->
    [one] ‏نسمة واحدة
    [two] ‏نسمتان
    [few] ‏{ $value } نسمات
    [many] ‏{ $value } نسمة
   *[other] ‏{ $value } نسمة
}
quantity-households = { $value ->
    [one] ‏أسرة واحدة
    [two] ‏أسرتان
    [few] ‏{ $value } أسر
    [many] ‏{ $value } أسرة
   *[other] ‏{ $value } أسرة
}
quantity-persons_per_household = { $value ->
    [one] ‏فرد واحد
    [two] ‏فردان
    [few] ‏{ $value } أفراد
    [many] ‏{ $value } فردا
   *[other] ‏{ $value } فرد
}
quantity-persons_per_room = { $value ->
    [one] ‏فرد واحد
    [two] ‏فردان
    [few] ‏{ $value } أفراد
    [many] ‏{ $value } فردا
   *[other] ‏{ $value } فرد
}
quantity-men_per_100_women = { $value ->
    [one] ‏رجل واحد لكل 100 امرأة
    [two] ‏رجلان لكل 100 امرأة
    [few] ‏{ $value } رجال لكل 100 امرأة
    [many] ‏{ $value } رجلا لكل 100 امرأة
   *[other] ‏{ $value } رجل لكل 100 امرأة
}
quantity-children_per_woman = { $value ->
    [one] ‏طفل واحد لكل امرأة
    [two] ‏طفلان لكل امرأة
    [few] ‏{ $value } أطفال لكل امرأة
    [many] ‏{ $value } طفلا لكل امرأة
   *[other] ‏{ $value } طفل لكل امرأة
}
quantity-years = { $value ->
    [one] ‏سنة واحدة
    [two] ‏سنتان
    [few] ‏{ $value } سنوات
    [many] ‏{ $value } سنة
   *[other] ‏{ $value } سنة
}
quantity-km = ‏{ $value } كلم
quantity-dirhams = { $value ->
    [one] ‏درهم واحد
    [two] ‏درهمان
    [few] ‏{ $value } دراهم
    [many] ‏{ $value } درهما
   *[other] ‏{ $value } درهم
}
quantity-dirhams_per_person = { $value ->
    [one] ‏درهم واحد للفرد
    [two] ‏درهمان للفرد
    [few] ‏{ $value } دراهم للفرد
    [many] ‏{ $value } درهما للفرد
   *[other] ‏{ $value } درهم للفرد
}
quantity-count = { $value }
missing-mark = –
missing-word = غير متوفر
missing-note = – : معطى غير متوفر.
nothing-mark = 0
yes-mark = نعم
total = المجموع
list-separator = ،{ " " }
sentence-separator = ؛{ " " }
pair-separator = :{ " " }
reach-whole-commune = مجموع تراب الجماعة
source-norm = النظام { $profile }، { $key }: المعيار { $norm }، الوزن { $weight } ({ $status })
source-more-parts = وعناصر أخرى عددها { $n }
formula-ordinary-revenue = المداخيل العادية
formula-ordinary-expenditure = النفقات العادية
formula-own-revenue = الموارد الذاتية
formula-vat-share = حصة الضريبة على القيمة المضافة
formula-personnel = نفقات الموظفين
formula-gross-savings = الادخار الخام
formula-loan-principal = استهلاك أصل القروض
formula-equipment-mandated = نفقات التجهيز المأمور بصرفها
formula-equipment-credits = اعتمادات التجهيز
formula-realised = المنجز
formula-distance = المسافة
formula-population = السكان
formula-limit = الحد
formula-threshold = العتبة
formula-localities = الدواوير والأحياء
formula-value = القيمة
formula-norm = المعيار
formula-beyond-norm = ما يتجاوز المعيار
formula-mean = متوسط
formula-hours-F = ساعات النساء
formula-hours-M = ساعات الرجال
formula-severity = الحدة
formula-frequency = التكرار
formula-affected = المتضررون
formula-doctors = الأطباء
formula-nurses = الممرضون
formula-ambulances = سيارات الإسعاف
formula-pupils = التلاميذ
formula-teachers = المدرسون
formula-classes = الأقسام
formula-multigrade = الأقسام متعددة المستويات
formula-schools = المدارس
formula-schools-water = مدارس متوفرة على الماء
formula-schools-elec = مدارس مكهربة
formula-schools-sep-latrines = مدارس بمراحيض منفصلة
formula-numerator = البسط
formula-denominator = المقام
formula-P-urban = السكان الحضريون
formula-pupils-transported = التلاميذ المنقولون
formula-pupils-living-over-3km = التلاميذ على أكثر من 3 كلم
formula-neet = خارج التمدرس والشغل والتكوين
formula-pop-15-24 = السكان 15-24 سنة
formula-pop-12-14 = السكان 12-14 سنة
formula-enrolled-12-14 = المتمدرسون 12-14 سنة
formula-pop-4-5 = السكان 4-5 سنوات
formula-enrolled-4-5 = المتمدرسون 4-5 سنوات
formula-hh-connected = الأسر المرتبطة
formula-hh-public-tap = الأسر بنافورة عمومية
formula-hh-rsu = الأسر بالسجل
formula-hh-female-head = الأسر التي ترأسها نساء
formula-women-anc = النساء المتابعات
formula-pregnancies = حالات الحمل
formula-trips = الرحلات
formula-trips-by-women-girls = رحلات النساء والفتيات
formula-staff = الموظفون
formula-staff-F = الموظفات
formula-sum = مجموع
formula-weight = الوزن
formula-score-place = موقع النقطة على سلمها
formula-criteria-share = حصة المعايير
formula-criteria-points = نقاط المعايير
formula-votes-share = حصة الأصوات
formula-votes-points = نقاط الأصوات
formula-amount = المبلغ
formula-points = النقط
formula-members = الأعضاء
formula-members-F = العضوات
formula-choices-won = الاختيارات المكسوبة
formula-stones = الحصى
formula-groups = الفئات
formula-holders = المستغلون
formula-holders-F = المستغلات
formula-councillors = أعضاء المجلس
formula-councillors-F = عضوات المجلس
formula-km-bad = كلم في حالة سيئة
formula-km-tracks = كلم المسالك
formula-grounds = الملاعب
formula-count = عدد
formula-share = نسبة
formula-facilities = التجهيزات
formula-state = الحالة
formula-closed = مغلق
formula-km = كلم
formula-M = الذكور
formula-F = الإناث
formula-P2014 = سكان 2014
formula-P2024 = سكان 2024
formula-amenities-toilet = الأسر المتوفرة على مرحاض (%)
formula-household-waste-municipal-bin = حاويات الجماعة (%)
formula-household-waste-truck = شاحنات جمع النفايات (%)
formula-age = { $from }–{ $to } سنة
formula-age-plus = { $from } سنة فأكثر
years-range = ‎{ $first }-{ $last }‎
women-and-men = { $women } و{ $men }
counted-women = { $n ->
    [zero] بلا نساء
    [one] امرأة واحدة
    [two] امرأتان
    [few] { $n } نساء
    [many] { $n } امرأة
   *[other] { $n } امرأة
}
counted-men = { $n ->
    [zero] بلا رجال
    [one] رجل واحد
    [two] رجلان
    [few] { $n } رجال
    [many] { $n } رجلا
   *[other] { $n } رجل
}
norm-at-least = { $value } على الأقل
norm-at-most = { $value } على الأكثر
signed-plus = ‎+{ $value }
signed-plain = { $value }
rank-mark-tied = { $rank } =
rank-plain = الرتبة { $rank }، بنقطة { $score } من 100
rank-tied = الرتبة { $rank } مكرر، بنقطة { $score } من 100
votes-and-rank = { $votes } (الرتبة { $rank })
window-name = النافذة { $number }
without-axis = بدون محور
weeks-range = { $shortest } إلى { $longest } أسابيع
weeks-whole-plan = طيلة مدة البرنامج
head-score-n = النقطة { $score }
place-reserve = لائحة الاحتياط
place-reserve-short = احتياط
trace-no-project = لا مشروع لهذه الحاجة بعد
trace-project = { $project } ({ $place })
marker-0 = 0 – لا يستهدف المساواة
marker-1 = 1 – هدف مهم
marker-2 = 2 – هدف رئيسي
marker-none = بدون واسم
refusal-to-study = للدراسة: تنقيط غير مكتمل
refusal-no-cost = بدون كلفة تقديرية
refusal-financing-incomplete = التركيبة المالية غير مكتملة؛ الفجوة: { $gap }
refusal-shortfall = { $source } { $amount }
refusal-shortfall-year = سنة { $year }: { $list }
refusal-envelope-short = ينقص على الأقل { $list }
refusal-prerequisite = يتوقف على المشروع { $project } غير المبرمج
refusal-too-long = مدة الإنجاز تتجاوز نهاية البرنامج
stage-not_started = لم تبدأ
stage-under_way = جارية
stage-complete = مكتملة
stage-not_tracked = لا تتتبع في الملفات
status-law = نص قانوني
status-practice = ممارسة
status-unverified = غير متحقق منه
status-draft = مشروع غير مصادق عليه
status-adopted = صادق عليه المجلس الجماعي
status-in_force = نافذ بعد التأشير عليه
notice-illustrative = مثال توضيحي: أرقام الإحصاء والدواوير حقيقية (المندوبية السامية للتخطيط)، أما الورشات والحاجيات والتصويت والمشاريع والمالية والشركاء فمن وضع هذا المثال ولا تلزم أي جهة.
notice-illustrative-short = مثال توضيحي – معطيات غير رسمية
cover-region = جهة { $name }
cover-province = { $kind ->
    [province] إقليم { $name }
    [prefecture] عمالة { $name }
   *[either] عمالة أو إقليم { $name }
}
cover-cercle = دائرة { $name }
cover-author = المجلس الجماعي: { $name }
cover-credit = الإحصائيات: المندوبية السامية للتخطيط، الإحصاء العام للسكان والسكنى 2014 و2024، مستنسخة بدون تغيير؛ حسب البرنامج المجاميع والنسب والفوارق انطلاقا منها.
cover-colophon = أنجز بواسطة plan { $version }، النظام { $profile } (صيغة { $profile_version })
annex-letters = أ ب ج د ه و ز ح ط ي ك ل م ن
commune-urban = جماعة حضرية
commune-rural = جماعة قروية
identity-name = الجماعة
identity-code = الرمز الجغرافي
identity-kind = الصنف
identity-region = الجهة
identity-province = الإقليم
identity-prefecture = العمالة
identity-province-or-prefecture = العمالة أو الإقليم
province-word-province = الإقليم
province-word-prefecture = العمالة
province-word-either = العمالة أو الإقليم
identity-cercle = الدائرة
identity-localities = عدد الدواوير والأحياء المسجلة
group-women = النساء
group-men = الرجال
group-youth = الشباب
finance-operating-revenue = مداخيل التسيير
finance-operating-expenditure = نفقات التسيير
finance-equipment-revenue = مداخيل التجهيز
finance-equipment-expenditure = نفقات التجهيز
finance-balances = الأرصدة
finance-ordinary-revenue = المداخيل العادية
finance-ordinary-expenditure = النفقات العادية
finance-gross-savings = الادخار الخام
finance-net-savings = الادخار الصافي
days = { $n ->
    [zero] لا يوم
    [one] يوم واحد
    [two] يومان
    [few] { $n } أيام
    [many] { $n } يوما
   *[other] { $n } يوم
}
working-days = { $n ->
    [zero] لا يوم عمل
    [one] يوم عمل واحد
    [two] يوما عمل
    [few] { $n } أيام عمل
    [many] { $n } يوم عمل
   *[other] { $n } يوم عمل
}
head-item = البيان
head-description = المعطى
head-locality = الدوار أو الحي
head-zone = المنطقة
head-indicator = المؤشر
head-unit = الوحدة
head-before = الجماعة 2014
head-commune-after = الجماعة 2024
head-commune = الجماعة
head-province = الإقليم
head-region = الجهة
head-country = المغرب
head-norm = المعيار
head-gap = الفارق (نساء - رجال)
head-rank = الرتبة
head-deficit = مؤشر الخصاص
head-number = العدد
head-in-bad-state = في حالة سيئة
head-closed = مغلقة
head-account-line = بنود الحساب (درهم)
head-source = مصدر التمويل (المبالغ بالدرهم)
head-id = الرمز
head-workshops = الورشات
head-groups-apart = فئات استمع إليها على حدة
head-needs = الحاجيات
head-severe = حادة (4-5)
head-answered = لها مشروع
head-need = الحاجة
head-localities = الدواوير المعنية
head-severity = الحدة
head-objective = الهدف
head-objectives = الأهداف
head-projects = المشاريع
head-cost = الكلفة (درهم)
head-marker = واسم النوع
head-programmed = المبرمجة
head-share = حصة الكلفة المبرمجة
head-share-of-estimate = حصة الكلفة التقديرية
head-share-of-needs = حصة الحاجيات الأولى الممولة
head-project = المشروع
head-programmed-in = البرمجة
head-projects-places = المشاريع وبرمجتها
head-axis = المحور
head-beneficiaries = المستفيدون
head-reason = السبب
head-weight = الترجيح
head-score = النقطة
axis-cost-millions = الكلفة بمليون درهم
kind-programmed = مبرمج
kind-reserve = في الاحتياط
dates-range = { $first } – { $last }
meetings-of-kind = { $name } ({ $n })
meetings-held = منعقد، مع عدد اللقاءات
head-body = الجهة
head-part = الدور
head-risk = الخطر
head-finding = ما تبينه المعطيات
head-risk-answer = التدبير المقترح
risk-whole-programme = البرنامج كله
risk-land = العقار
    .finding = مشاريع مبرمجة عقارها غير مقتنى ولا معبأ: { $n } من { $all }
    .answer = تسوية الوضعية العقارية قبل طلب العروض، ولا تعلن صفقة دون سند أو موافقة مكتوبة
risk-unsigned = تمويل غير موقع
    .finding = مشاريع النافذة الأولى التي لها مساهمة واحدة على الأقل دون اتفاقية موقعة: { $n }؛ والحصة الموقعة من أموال الشركاء: { $signed }
    .answer = توقيع الاتفاقيات حسب الترتيب، وتأجيل ما لم يوقع عند افتتاح السنة
risk-promised = حصة جماعية فوق الطاقة
    .finding = الحصة الذاتية المبرمجة نسبة إلى ما تستطيع الجماعة أداءه: { $list }
    .answer = تأجيل آخر مشاريع البرنامج أو خفض حصة الجماعة أو البحث عن شريك قبل التصويت
risk-promised-window = { $ratio } مرة في النافذة { $number }
risk-recurrent = تكاليف التسيير
    .finding = التكاليف السنوية للمشاريع بعد إنجازها: { $cost }، والادخار الصافي { $savings }
    .answer = تحديد من يؤدي التسيير والصيانة منذ الاتفاقية، وإدراج التكلفة في البرمجة لثلاث سنوات
risk-competence = اختصاص غير منفرد
    .finding = مشاريع مبرمجة تدخل أيضا في اختصاص جهة أخرى: { $n } من { $all }
    .answer = الحصول على موافقة مكتوبة من الجهة المختصة، والتحقق من أنها لم تبرمج المشروع نفسه
risk-waiting = ترابط المشاريع
    .finding = مشاريع تنتظر إتمام مشروع آخر: { $n }
    .answer = تتبع المشروع السابق أولا، ويبلغ تأخره إلى لجنة التتبع خلال ثلاثة أشهر
risk-environment = البيئة
    .finding = مشاريع مبرمجة لها أثر سلبي، مع تدابير تخفيف أو دونها: { $n }
    .answer = إدراج تدابير التخفيف وكلفتها في دفتر التحملات، والتحقق من لزوم دراسة التأثير على البيئة
risk-fragile = رتبة قابلة للنقاش
    .finding = مشاريع مبرمجة قد تفقد تمويلها بأوزان أخرى: { $n }
    .answer = تعليل اختيار اللجنة لكل منها في المحضر
body-council = المجلس الجماعي
    .part = يتداول ويصوت
body-president = رئيس المجلس
    .part = يشرف على الإعداد والتنفيذ
body-director = المدير العام للمصالح
    .part = ينسق بين المصالح
body-staff = الفريق التقني الجماعي
    .part = يجمع المعطيات ويتتبع المشاريع
body-commissions = اللجان الدائمة
    .part = تدرس قبل الدورة
body-equity = هيئة المساواة وتكافؤ الفرص
    .part = تبدي رأيها
body-monitoring = لجنة التتبع
    .part = تنظر في التقدم كل ثلاثة أشهر
head-diverging = تفضيل لم يتبع
head-missing-scores = ما ينقص
head-window = نافذة التعاقد
head-window-short = النافذة
head-years = السنوات
head-projects-beginning = مشاريع تنطلق خلالها
head-spent = المبلغ (درهم)
head-stage = المرحلة
head-usual-length = المدة المعتادة
head-state = الوضعية
head-deadline = الأجل
head-delay = المدة
head-legal-source = السند
head-status = درجة التحقق
head-key = القيمة
head-value-used = المعتمد حاليا
head-distance_road_km = طريق معبدة (كلم)
head-distance_primary_km = مدرسة ابتدائية (كلم)
head-distance_college_km = إعدادية (كلم)
head-distance_lycee_km = ثانوية تأهيلية (كلم)
head-distance_health_km = مركز صحي (كلم)
head-beyond-distance_road_km = فوق معيار الطريق (كلم)
head-beyond-distance_primary_km = فوق معيار المدرسة (كلم)
head-beyond-distance_college_km = فوق معيار الإعدادية (كلم)
head-beyond-distance_lycee_km = فوق معيار الثانوية (كلم)
head-beyond-distance_health_km = فوق معيار المركز الصحي (كلم)
table-identity-card = بطاقة الجماعة
table-population-localities = الأسر والسكان حسب الدوار
table-localities-access = المسافة من كل دوار إلى الخدمات الأساسية
table-localities-deficit = ترتيب الدواوير حسب مؤشر الخصاص
    .note = مؤشر الخصاص من 0 إلى 1: متوسط ما يتجاوز معيار كل مسافة معروفة، منسوبا إلى المعيار وفي حدود 1، بترجيح متساو.
table-facilities-by_kind = التجهيزات حسب النوع والحالة
table-indicators-demography = مؤشرات السكان
table-indicators-housing = مؤشرات السكن
table-indicators-education = مؤشرات التعليم
table-indicators-health = مؤشرات الصحة
table-indicators-water = مؤشرات الماء الصالح للشرب
table-indicators-sanitation = مؤشرات التطهير والنفايات
table-indicators-electricity = مؤشرات الكهرباء
table-indicators-roads = مؤشرات الطرق
table-indicators-employment = مؤشرات الشغل
table-indicators-youth_culture = تجهيزات الشباب والمرأة والثقافة
table-indicators-finance = مؤشرات المالية الجماعية
table-gender-indicators = مؤشرات النساء والرجال
    .note = الفارق بالنقط المئوية للنسب، وبوحدة المؤشر لغيرها. الفارق النسبي: (الرجال − النساء) / الرجال.
table-gender-marker = المشاريع وكلفتها حسب واسم النوع
    .note = واسم لجنة المساعدة الإنمائية (OECD-DAC) وصفي: لا يقرأ كمقدار دقيق، ولا تعد العلامة 2 أفضل من 1.
table-finance-retrospective = الحسابات المنجزة حسب السنوات (بالدرهم)
table-financing-by_source = تمويل البرنامج حسب المصدر والسنة (بالدرهم)
table-financing-envelopes = الأغلفة السنوية حسب المصدر (بالدرهم)
table-participation-workshops = الورشات والمشاركون فيها
table-participation-zones = المشاركة حسب منطقة التشاور
table-needs-by_sector = الحاجيات حسب القطاع والفئة
table-needs-list = لائحة الحاجيات المعبر عنها
table-swot = نقاط القوة والضعف والفرص والتهديدات
table-frame-axes = المحاور والأهداف
table-frame-totals = المحاور والأهداف والمشاريع
table-trace = من الحاجة إلى المشروع
table-criteria-weights = معايير الاختيار وترجيحها
table-criteria-anchors = دلالة النقط
table-ranking-projects = ترتيب المشاريع
table-ranking-votes = أصوات النساء والرجال والشباب إلى جانب الترتيب
    .note = تفضيل لم يتبع: مشروع من الثلاثة الأوائل عند فئة، يوجد في النصف الأدنى من الترتيب.
table-ranking-to_study = مشاريع للدراسة
table-programme-windows = نوافذ التعاقد
    .note = تحتسب مبالغ كل نافذة حسب سنوات صرفها.
table-programme-years = البرمجة المتعددة السنوات (بالدرهم)
table-programme-reserve = لائحة الاحتياط
table-programme-waiting = لائحة الاحتياط
table-stages-calendar = مراحل الإعداد
table-deadlines = آجال المسطرة
table-programme-risks = مخاطر خاصة بهذا البرنامج
table-profile-unverified = قيم ينبغي التحقق منها
checked-horizon-years = مدة الوثيقة
checked-windows = نوافذ التعاقد
checked-costed-years = السنوات المفصلة مواردها ونفقاتها
checked-update-from-year = السنة التي يجوز التحيين ابتداء منها
checked-scoring = شبكة التنقيط
checked-scoring-criteria-share-pct = حصة المعايير من المجموع
checked-participation-groups-apart = الفئات التي يستمع إليها على حدة
checked-participation-women-share-min-pct = الحد الأدنى لحصة النساء من الحضور
checked-diagnosis-coverage-min-pct = الحد الأدنى لحصة السكان المدعوين إلى الورشات
checked-diagnosis-min-persons = أصغر عدد من الأشخاص ينشر
checked-diagnosis-min-households = أصغر عدد من الأسر ينشر
checked-adoption-visa = تأشيرة العامل بعد التصويت
checked-gender-parity-band = مجال التكافؤ بين النساء والرجال
checked-programming-carry-over-kinds = مصادر ترحل اعتماداتها
checked-programming-later-pct = نقصان القيمة عن كل سنة انتظار
checked-programming-floor-score = نقطة المشروع الذي تفرضه قاعدة الإنصاف
checked-programming-loan-own-share-pct = المساهمة الذاتية المطلوبة للاقتراض
checked-programming-loan-sectors = القطاعات المفتوحة للاقتراض
checked-programming-certainty = أوزان درجات تأكيد التمويل
checked-programming-signed-min-pct = الحصة الموقعة المنتظرة قبل فتح النافذة
checked-programming-savings-rate-pct = عتبة الإنذار لمعدل الادخار الإجمالي
checked-programming-debt-years = مدة سداد الدين
checked-programming-annuity-max-pct = سقف قسط الدين السنوي
checked-programming-realism = عتبات نسبة الواقعية
checked-programming-recurrent-cover-max = حصة الادخار التي يمكن أن تأخذها التكاليف المتكررة
head-file = الملف
head-bytes = الحجم (بايت)
head-fingerprint = البصمة SHA-256
table-sources-files = الملفات المقروءة
table-project-sheet = بطاقة المشروع { $id }
chart-first-bars = { $caption } (العدد المعروض: { $n })
chart-population-pyramid = هرم الأعمار، { $commune } 2024
    .description = حصة كل فئة عمرية من الرجال على اليسار ومن النساء على اليمين، بالنسبة المئوية من كل جنس.
chart-population-localities = السكان حسب الدوار
    .description = عدد السكان في كل دوار، من الأكبر إلى الأصغر.
chart-gaps-norms = وضعية الجماعة مقارنة بالإقليم والجهة والمغرب والمعيار
    .description = لكل مؤشر، نسبة الجماعة ونسب الإقليم والجهة والمغرب والمعيار على محور واحد من 0 إلى 100%.
chart-gender-gaps = الفوارق بين النساء والرجال
    .description = لكل مؤشر، نسبة النساء ونسبة الرجال على المحور نفسه.
chart-needs-by_sector = الحاجيات حسب القطاع
    .description = عدد الحاجيات المعبر عنها في كل قطاع، من الأكثر إلى الأقل.
chart-localities-deficit = مؤشر الخصاص حسب الدوار
    .description = مؤشر الخصاص لكل دوار من 0 إلى 1، من الأكثر خصاصا إلى الأقل.
chart-localities-heat = الخصاص حسب الدوار والقطاع
    .description = لكل دوار أو حي ولكل قطاع له معيار معروف، مقدار الخصاص من 0 إلى 1؛ الخانة الأغمق تعني خصاصا أكبر، والخانة المخططة غير معروفة.
chart-map-localities = خريطة دواوير وأحياء { $commune }
    .description = الدواوير والأحياء في مواقعها؛ حجم القرص يدل على عدد السكان، ولونه على مؤشر الخصاص.
chart-programme-calendar = الجدول الزمني للبرنامج
    .description = المشاريع المبرمجة حسب الترتيب، ولكل منها سنوات إنجازه؛ وتحدد الأقواس فترات التعاقد.
map-north = ش
map-illustrative = مواقع توضيحية غير مقيسة
map-layer-roads = طرق معبدة
map-layer-tracks = مسالك
map-layer-water = الماء
step-range = { $from }–{ $to }
head-latitude = خط العرض
head-longitude = خط الطول
head-first-year = من
head-last-year = إلى
service-distance_road_km = طريق معبدة
service-distance_primary_km = مدرسة ابتدائية
service-distance_college_km = إعدادية
service-distance_lycee_km = ثانوية تأهيلية
service-distance_health_km = مركز صحي
chart-ranking-scores = نقط المشاريع حسب الترتيب
    .description = نقطة كل مشروع من 100، حسب الترتيب.
chart-financing-years = تمويل البرنامج حسب السنة ونوع المصدر (مليون درهم)
    .description = مبالغ كل سنة بملايين الدراهم، مجزأة حسب نوع مصدر التمويل.
chart-financing-certainty = درجة تأكيد التمويل حسب النافذة
    .description = حصة كل نافذة مما تؤديه الجماعة، ثم مما يؤديه الشركاء بحسب مساهماتهم: موقعة أو متفق عليها أو مطلوبة أو مأمولة.
chart-ranking-cost = نقطة كل مشروع مرتب وكلفته
    .description = كل علامة مشروع: كلما ارتفعت ارتفعت نقطته، وكلما ابتعدت إلى اليمين ارتفعت كلفته. ويحمل الأوائل رموزهم.
chart-participation-ages = الحضور حسب السن والجنس
    .description = عدد النساء والرجال الحاضرين في اللقاءات لكل فئة عمرية.
chart-participation-meetings = مسار التشاور
    .description = لقاءات كل نوع من أولها إلى آخرها، مع عددها.
chart-implementation-bodies = من يقرر ومن يعد ومن يتتبع
    .description = هيكلة متعارف عليها: المجلس، والرئيس ومصالحه، واللجان الدائمة، وهيئة المساواة، ولجنة التتبع، مع دور كل جهة.
unit-persons_per_km2 = نسمة/كلم²
unit-ratio = نسبة
unit-pupils_per_class = تلميذ/قسم
unit-pupils_per_teacher = تلميذ/مدرس
unit-persons_per_facility = نسمة/مؤسسة
unit-persons_per_doctor = نسمة/طبيب
unit-persons_per_nurse = نسمة/ممرض
unit-persons_per_point = شخص/نقطة ماء
unit-per_1000 = لكل 1000
unit-per_10000 = لكل 10000
unit-litres_per_person_day = لتر/فرد/يوم
unit-metres = متر
unit-minutes = دقيقة
unit-hours_per_day = ساعة/يوم
unit-kg_per_person_day = كلغ/فرد/يوم
unit-km_per_100km2 = كلم/100 كلم²
unit-days = يوم
unit-hectares = هكتار
unit-heads = رأس
unit-beds = سرير
unit-m2_per_person = م²/فرد
unit-yes_no = نعم أو لا
quantity-persons_per_km2 = { $value ->
    [one] نسمة واحدة في الكيلومتر المربع
    [two] نسمتان في الكيلومتر المربع
    [few] { $value } نسمات في الكيلومتر المربع
    [many] { $value } نسمة في الكيلومتر المربع
   *[other] { $value } نسمة في الكيلومتر المربع
}
quantity-ratio = { $value }
quantity-pupils_per_class = { $value ->
    [one] تلميذ واحد في القسم
    [two] تلميذان في القسم
    [few] { $value } تلاميذ في القسم
    [many] { $value } تلميذا في القسم
   *[other] { $value } تلميذ في القسم
}
quantity-pupils_per_teacher = { $value ->
    [one] تلميذ واحد لكل مدرس
    [two] تلميذان لكل مدرس
    [few] { $value } تلاميذ لكل مدرس
    [many] { $value } تلميذا لكل مدرس
   *[other] { $value } تلميذ لكل مدرس
}
quantity-persons_per_facility = { $value ->
    [one] نسمة واحدة لكل مؤسسة
    [two] نسمتان لكل مؤسسة
    [few] { $value } نسمات لكل مؤسسة
    [many] { $value } نسمة لكل مؤسسة
   *[other] { $value } نسمة لكل مؤسسة
}
quantity-persons_per_doctor = { $value ->
    [one] نسمة واحدة لكل طبيب
    [two] نسمتان لكل طبيب
    [few] { $value } نسمات لكل طبيب
    [many] { $value } نسمة لكل طبيب
   *[other] { $value } نسمة لكل طبيب
}
quantity-persons_per_nurse = { $value ->
    [one] نسمة واحدة لكل ممرض
    [two] نسمتان لكل ممرض
    [few] { $value } نسمات لكل ممرض
    [many] { $value } نسمة لكل ممرض
   *[other] { $value } نسمة لكل ممرض
}
quantity-persons_per_point = { $value ->
    [one] شخص واحد لكل نقطة ماء
    [two] شخصان لكل نقطة ماء
    [few] { $value } أشخاص لكل نقطة ماء
    [many] { $value } شخصا لكل نقطة ماء
   *[other] { $value } شخص لكل نقطة ماء
}
quantity-per_1000 = { $value } لكل 1000
quantity-per_10000 = { $value } لكل 10000 نسمة
quantity-litres_per_person_day = { $value ->
    [one] لتر واحد للفرد في اليوم
    [two] لتران للفرد في اليوم
    [few] { $value } لترات للفرد في اليوم
    [many] { $value } لترا للفرد في اليوم
   *[other] { $value } لتر للفرد في اليوم
}
quantity-metres = { $value ->
    [one] متر واحد
    [two] متران
    [few] { $value } أمتار
    [many] { $value } مترا
   *[other] { $value } متر
}
quantity-minutes = { $value ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $value } دقائق
    [many] { $value } دقيقة
   *[other] { $value } دقيقة
}
quantity-hours_per_day = { $value ->
    [one] ساعة واحدة في اليوم
    [two] ساعتان في اليوم
    [few] { $value } ساعات في اليوم
    [many] { $value } ساعة في اليوم
   *[other] { $value } ساعة في اليوم
}
quantity-kg_per_person_day = { $value } كلغ للفرد في اليوم
quantity-km_per_100km2 = { $value } كلم لكل 100 كلم²
quantity-days = { $value ->
    [zero] لا يوم
    [one] يوم واحد
    [two] يومان
    [few] { $value } أيام
    [many] { $value } يوما
   *[other] { $value } يوم
}
quantity-hectares = { $value ->
    [one] هكتار واحد
    [two] هكتاران
    [few] { $value } هكتارات
    [many] { $value } هكتارا
   *[other] { $value } هكتار
}
quantity-heads = { $value ->
    [one] رأس واحد
    [two] رأسان
    [few] { $value } رؤوس
    [many] { $value } رأسا
   *[other] { $value } رأس
}
quantity-beds = { $value ->
    [one] سرير واحد
    [two] سريران
    [few] { $value } أسرة
    [many] { $value } سريرا
   *[other] { $value } سرير
}
quantity-m2_per_person = { $value } م² للفرد
quantity-yes_no = { $value ->
    [0] لا
   *[other] نعم
}
head-beyond-EDU09 = المدرسة: ما بعد المعيار (كلم)
head-beyond-EDU11 = الإعدادية: ما بعد المعيار (كلم)
head-beyond-SAN04 = الصحة: ما بعد المعيار (كلم)
head-beyond-ELE02 = الكهربة: النقص
head-beyond-ELE04 = الهاتف: النقص
head-beyond-ROU02 = المسالك: النقص
head-beyond-ROU06 = أيام العزلة
head-beyond-EAU05 = الماء: ما بعد المعيار (متر)
head-unknown = معايير مجهولة
none-mark = بدون
no-convention-mark = بدون
not-applicable = لا ينطبق
not-named = لم تذكره
no-convention = لا توجد
no-certainty = غير محددة
withheld-mark = •
withheld-note = •: عدد محجوب لأنه يقل عن { $persons } أشخاص أو { $households } أسر أو يسمح باستنتاج عدد كهذا.
workshops-withheld = لا ينشر عدد الحاضرين في كل لقاء: بعض الأعداد صغيرة، وقد تستنتج من غيرها. والحضور مبين في جدولي المناطق وأنواع اللقاءات.
head-service = المرفق
head-mean-km = متوسط المسافة (كلم)
head-people-beyond = السكان على بعد أكثر من { $km } كلم
people-and-share = { $people } – { $share }
head-gini = معامل جيني
head-unknown-localities = دواوير مجهولة
head-problem = المشكل
head-said-by = من ذكره
head-figures-say = ما تقوله الأرقام
said-agrees = تؤكده الأرقام
said-disagrees = تخالفه الأرقام
said-silent = رقم بلا معيار
said-unlinked = دون مؤشر مرتبط
said-unmeasured = بلا رقم: { $name }
figure-of-women = { $name } لدى النساء
figure-of-men = { $name } لدى الرجال
figure-in-area = { $name } ({ $area })
figure-alone = { $name }: { $value }
figure-against-men = { $name }: { $value }، والرجال { $reference }
figure-against-women = { $name }: { $value }، والنساء { $reference }
indicator-in-year = { $name }، { $year }
kinds-procedure-note = لا يحتسب لقاء الإخبار ضمن الورشات ولا ضمن حضورها.
figure-against-norm = { $name }: { $value }، والمعيار { $reference }
figure-against-province = { $name }: { $value }، والإقليم { $reference }
grid-of = { $who } (معامل الاتساق: { $zeta })
head-wins = مرات التفضيل
head-equal-weight = مجموعات متساوية الوزن
head-by-attendance = حسب الحضور
head-importance = الأهمية
head-closeness = القرب
node-effect = أثر
node-central = المشكل المركزي
node-cause = سبب
node-end = غاية
node-objective = الهدف
node-means = وسيلة
head-part-of-tree = الموضع في الشجرة
head-hangs-from = الارتباط
head-parity = مؤشر المناصفة
head-reading = القراءة
parity-reached = مناصفة
parity-against_women = لغير صالح النساء
parity-against_men = لغير صالح الرجال
parity-not_said = دون حكم
head-together = الترتيب المشترك
head-lost-for = أولوية مفقودة لدى
pair-of-groups = { " / " }
agreement-diverges = أولويات متباعدة
agreement-near = أولويات متقاربة
head-groups = المجموعتان
head-tau = تاو كندال
head-rho = رو سبيرمان
head-overlap = التطابق في الثلاث الأولى
head-female-share = حصة النساء والفتيات
head-lacks = ما ينقص
lacking-gender_marker = واسم النوع
lacking-gender_analysis = تحليل النوع
lacking-no_harm = التحقق من عدم الإضرار
lacking-gender_note = تعليل واسم النوع
lacking-equality_objective = هدف أو نشاط للمساواة
lacking-sex_indicator = مؤشر حسب الجنس
lacking-will_report = تقرير حسب الجنس
lacking-main_objective = المساواة هدفا رئيسيا
head-group = المجموعة
head-first-needs = الحاجيات الأولى
head-funded = الممولة
head-not-served = غير الممولة
head-question = السؤال
head-answer = الجواب
head-women-share = حصة النساء
answer-yes = نعم
answer-partly = جزئيا
answer-no = لا
answer-unknown = غير معروف
gender-stage-launch = الانطلاق
gender-stage-monograph = المونوغرافية
gender-stage-diagnosis = التشخيص
gender-stage-strategy = الاستراتيجية
gender-stage-projects = المشاريع
gender-stage-budget = الميزانية
gender-stage-follow_up = التتبع والتقييم
gender-question-ieecag_convened = هل دعيت هيئة المساواة؟
gender-question-indicators_by_sex = هل المؤشرات حسب الجنس؟
gender-question-female_heads = هل عدد الأسر التي ترأسها نساء معروف؟
gender-question-water_time = هل وقت جلب الماء معروف؟
gender-question-separate_groups = هل نظمت ورشات منفصلة في كل منطقة؟
gender-question-women_facilitators = هل نشطت نساء ورشات النساء؟
gender-question-suits_women = هل الوقت والمكان ملائمان للنساء؟
gender-question-childcare = هل وفرت رعاية الأطفال؟
gender-question-language_noted = هل لغة التنشيط مدونة؟
gender-question-objectives_name_inequality = هل تستهدف أهداف تقليص اللامساواة؟
gender-question-beneficiaries_by_sex = هل المستفيدون حسب الجنس معروفون؟
gender-question-marked = هل لكل مشروع واسم النوع؟
gender-question-no_harm = هل تم التحقق من عدم الإضرار؟
gender-question-marker_shares = هل الكلفة معروفة حسب الواسم؟
gender-question-targets_by_sex = هل للمشاريع مؤشرات حسب الجنس؟
gender-question-report_by_sex = هل سترفع النتائج حسب الجنس؟
agreed-yes = متفق عليه
agreed-no = لا اتفاق
agreed-not-noted = غير مدون
head-programmed-dh = المبرمج (درهم)
head-orphan = ما بقي معزولا
head-count = العدد
head-which = التفصيل
orphan-clusters = مشاكل بدون مشروع
orphan-clusters-objective = مشاكل بدون هدف
orphan-objectives = أهداف بدون مشروع
orphan-unaligned = أهداف خارج أي برنامج
orphan-projects = مشاريع بدون حاجة
orphan-projects-objective = مشاريع بدون هدف
orphan-unfunded = مشاريع غير مبرمجة
table-localities-sectors = مؤشر الخصاص حسب الدوار والقطاع
table-access-services = ولوج السكان إلى المرافق
table-population-projection = السكان المتوقعون خلال سنوات البرنامج
table-participation-kinds = الحضور حسب نوع الورشة
table-participation-ages = الحضور حسب السن والجنس
table-clusters-list = المشاكل مجمعة، مع قول الورشات والأرقام
    .note = مؤشر الحدة: الحدة (+0,5 عند التفاقم) × التكرار × المتضررون / السكان؛ من 0 إلى 27,5.
table-tools-pairs = الترتيب الثنائي
table-tools-stones = التنقيط بالحصى
stones-more = باقي الحاجيات ({ $n }) نالت حصى أقل.
table-tools-venn = المؤسسات كما رسمتها الورشات
table-trees-problems = أشجار المشاكل
table-trees-objectives = أشجار الأهداف
table-gender-priorities = أولويات النساء والرجال والشباب
table-gender-agreement = تقارب الأولويات
table-gender-activities = جدول الأنشطة: ساعات في الأسبوع
table-gender-access = الولوج والتحكم
table-gender-roles = ساعات اليوم حسب الدور
table-gender-marker_axes = الكلفة حسب الواسم والمحور ونافذة التعاقد
    .note = الواسم نوعي: يصف نية ولا يقيس مبلغا دقيقا للمساواة.
table-gender-proofs = ما ينقص لإثبات الواسم
table-gender-served = الحاجيات الأولى التي مولت
table-gender-checklist = لائحة فحص النوع حسب المرحلة
table-frame-agreement = الاتفاق على المشاكل والأهداف
table-frame-alignment = انسجام الأهداف مع البرامج
table-trace-money = من المشكل إلى المال
table-trace-orphans = ما بقي معزولا في السلسلة
table-indicators-agriculture = مؤشرات الفلاحة
table-indicators-economy = مؤشرات الاقتصاد
table-indicators-environment = مؤشرات البيئة
table-indicators-governance = مؤشرات الحكامة
table-indicators-vulnerability = مؤشرات الهشاشة
gender-benefit = حصة المبالغ المبرمجة التي تصل إلى النساء
chart-access-lorenz = توزيع المسافة إلى المرافق بين السكان
    .description = منحنى لكل مرفق: حصة السكان الأقرب مقابل حصتهم من مجموع المسافة؛ كلما ابتعد المنحنى عن خط التساوي كان التفاوت أكبر.
chart-trees-problems = شجرة المشكل الأول
    .description = الآثار في الأعلى والمشكل في الوسط والأسباب في الأسفل.
chart-trees-objectives = شجرة أهداف المشكل الأول
    .description = الغايات في الأعلى والهدف في الوسط والوسائل في الأسفل.
chart-gender-priorities = الحاجيات الأولى للنساء والرجال
    .description = لكل حاجة حصتها من صوت النساء على محور ومن صوت الرجال على الآخر؛ الخط المائل علامة اختلاف.
chart-gender-points = الفارق بين النساء والرجال بالنقط
    .description = لكل مؤشر، معدل النساء ناقص معدل الرجال.
curve-with-gini = { $name } ({ $gini })
axis-people = حصة السكان، من الأقرب
axis-distance = حصة المسافة
line-of-equality = تساو تام
side-less-women = أقل عند النساء
side-more-women = أكثر عند النساء
table-locality-norms = { $name }: المعايير (الرتبة حسب الخصاص: { $rank })

## Command line

next-command = الأمر الموالي: { $command }
findings-folded = … و{ $n } أخرى من نوع { $code }
findings-summary = الأخطاء: { $errors }، التنبيهات: { $warnings } (التفاصيل: plan check)
check-clean = لا خطأ ولا تنبيه.
init-made = أنشئ مجلد جماعة { $commune } ({ $code }، { $province }) في { $folder }:
prioritize-nothing = لا مشاريع بعد: املأ ورقتي «المشاريع» و«التنقيط» في data/projects.xlsx.
program-nothing = لا مشروع مبرمج: يلزم ترتيب وتمويل وأغلفة سنوية في data/projects.xlsx.
render-wrote = كتب { $path } ({ $kilobytes } كيلوبايت)
render-wrote-templates = كتبت القوالب ({ $n }) في { $folder }؛ أبق ما تغيره واحذف الباقي
render-wrote-pages = كتب { $path } ({ $kilobytes } كيلوبايت، الصفحات: { $pages })
batch-done = أنجز
batch-summary = المنجز: { $done }، المتعثر: { $failed }
batch-mistakes = أخطاء تتكرر في عدة ملفات (للمزيد: plan explain CODE):
batch-mistake = { $where ->
    [column] { $code } في العمود { $column } من الورقة «{ $sheet }»، عدد الملفات: { $n }
    [sheet] { $code } في «{ $sheet }»، عدد الملفات: { $n }
   *[plan] { $code }، عدد المخططات: { $n }
}
batch-mistakes-more = { $n ->
    [one] وخطأ آخر (--format json)
    [two] وخطآن آخران (--format json)
    [few] و{ $n } أخطاء أخرى (--format json)
   *[other] و{ $n } خطأ آخر (--format json)
}
trace-unknown = لا يوجد رقم باسم { $id } في المخطط
    .help = اكتب plan trace بدون رمز للاطلاع على اللائحة
commune-several = أكثر من جماعة باسم «{ $query }»
    .help = أعط الرمز، أو الاسم متبوعا بفاصلة والإقليم:
commune-near = لا توجد جماعة باسم «{ $query }»
    .help = هل تقصد:
commune-none = لا توجد جماعة باسم «{ $query }»
    .help = أعط رمزها في الإحصاء، مثل 01.571.05.27، أو اسمها بالفرنسية أو العربية
error-settings = تعذر استعمال plan.toml: { $why }
    .help = صحح السطر المشار إليه؛ ينشئ plan init ملفا سليما للمقارنة
error-unknown-profile = لا يوجد نظام باسم «{ $why }»
    .help = اختر ma-pac أو ma-pcd، أو ضع الملف في profiles/ واذكر مساره
error-profile = النظام غير متماسك: { $why }
    .help = صحح ملف النظام
error-unknown-commune = الجماعة غير موجودة في الإحصاء: { $why }
    .help = صحح code في plan.toml
error-weights = الترجيح غير صحيح: { $why }
    .help = صحح جزء [weights] في plan.toml؛ يجب أن يكون المجموع 100
error-render = تعذرت كتابة الوثيقة: { $why }
    .help = إذا كان القالب معدلا فصححه، وإلا فأبلغ عن الخطأ
error-unknown-chapter = لا فصل بهذا الاسم: «{ $id }»
    .help = الفصول المعروفة: { $known }
error-bug = خلل في البرنامج: { $why }
    .help = أبلغ عن الخلل مع الأمر الذي كتبته؛ لم يتغير أي ملف
error-file-read = تعذرت قراءة { $path }: { $why }
    .help = تحقق من المسار ومن حق القراءة
error-file-write = تعذرت الكتابة في { $path }: { $why }
    .help = اختر مجلدا آخر، أو تحقق من حق الكتابة؛ لم يتغير أي ملف سابق
error-folder-not-empty = المجلد { $path } موجود وغير فارغ
    .help = اختر اسما آخر: لا يكتب plan init فوق أي ملف
error-no-workspace = تعذر فتح { $path }: { $why }
    .help = ادخل إلى مجلد المخطط أو استعمل -C المجلد؛ ينشئ plan init مجلدا جديدا
error-source-date = القيمة SOURCE_DATE_EPOCH=«{ $value }» ليست عددا من الثواني
    .help = أعطها عددا من الثواني منذ 1970، أو احذفها واكتب date في plan.toml
error-unknown-theme = لا يوجد محور باسم «{ $theme }»
    .help = المحاور: { $known }
error-same-commune = مدخل آخر يخص الجماعة نفسها: { $why }
error-unknown-province = لا يوجد إقليم برمز «{ $code }»
    .help = أعط رمز الإقليم، مثل 01.571
io-not-found = غير موجود
io-permission-denied = ليس لك حق الوصول
io-already-exists = موجود من قبل
io-storage-full = القرص ممتلئ
io-is-a-folder = هذا مجلد
io-not-a-folder = ليس مجلدا
io-read-only = القرص للقراءة فقط
head-entry = المدخل
head-files = الملفات
head-pages = الصفحات
head-errors = الأخطاء
head-warnings = التنبيهات
head-outcome = النتيجة
material-zones = مناطق التشاور: { $has } من { $wanted } على الأقل
material-localities = الدواوير والأحياء: { $has } من { $wanted } على الأقل
material-populated_localities = دواوير معروفة السكان: { $has } من { $wanted } على الأقل
material-observations = قيم المؤشرات: { $has } من { $wanted } على الأقل
material-account_years = سنوات الحساب: { $has } من { $wanted } على الأقل
material-facilities = التجهيزات: { $has } من { $wanted } على الأقل
material-workshops = الورشات: { $has } من { $wanted } على الأقل
material-zones_heard_apart = مناطق استمع فيها إلى النساء والرجال والشباب كل على حدة: { $has }% من { $wanted }%
material-needs = الحاجيات: { $has } من { $wanted } على الأقل
material-statements = نقاط القوة والضعف: { $has } من { $wanted } على الأقل
material-voting_groups = فئات صوتت: { $has } من { $wanted }
material-axes = المحاور الاستراتيجية: { $has } من { $wanted } على الأقل
material-objectives = الأهداف: { $has } من { $wanted } على الأقل
material-projects = المشاريع: { $has } من { $wanted } على الأقل
material-scored_projects = مشاريع تامة التنقيط: { $has }% من { $wanted }%
material-funded_sources = مصادر لها غلاف سنوي: { $has } من { $wanted } على الأقل
material-financed_projects = مشاريع يساوي تمويلها كلفتها: { $has }% من { $wanted }%
material-vision = نصوص الرؤية: { $has } من { $wanted } على الأقل
material-adoption = تاريخ المقرر والتأشيرة: غير مسجل
responsible-zones = فرق التنشيط والفريق التقني الجماعي
responsible-localities = الفريق التقني الجماعي
responsible-populated_localities = الفريق التقني الجماعي
responsible-observations = الفريق التقني الجماعي
responsible-account_years = المصلحة المالية والفريق التقني الجماعي
responsible-facilities = الفريق التقني الجماعي
responsible-workshops = فرق التنشيط والفريق التقني الجماعي
responsible-zones_heard_apart = فرق التنشيط والفريق التقني الجماعي
responsible-needs = فرق التنشيط والفريق التقني الجماعي
responsible-statements = فرق التنشيط والفريق التقني الجماعي
responsible-voting_groups = فرق التنشيط والفريق التقني الجماعي
responsible-axes = اللجنة المكلفة بالبرمجة ومكتب المجلس
responsible-objectives = اللجنة المكلفة بالبرمجة ومكتب المجلس
responsible-projects = الفريق التقني الجماعي
responsible-scored_projects = الفريق التقني الجماعي
responsible-funded_sources = المصلحة المالية والفريق التقني الجماعي
responsible-financed_projects = المصلحة المالية والفريق التقني الجماعي
responsible-vision = اللجنة المكلفة بالبرمجة ومكتب المجلس
responsible-adoption = رئيس المجلس
head-piece = الوثيقة أو المعطى
head-responsible = الجهة المكلفة
piece-there = متوفرة
piece-missing = ناقصة
table-checklist = لائحة مراقبة الملف

# Explanations of codes
head-code = الرمز
head-gravity = الدرجة
head-meaning = المعنى
explain-why = لماذا يهم ذلك
explain-mend = ما العمل
explain-example = مثال
error-unknown-code = لا يوجد رمز «{ $code }»
    .help = يكتب الرمز على شكل P1003؛ اللائحة الكاملة: plan explain --list

# Findings: folding, baseline
findings-folded-in = … و{ $n } أخرى من نوع { $code } في { $cells } (لعرضها كلها: --all)
baseline-accepted = ملاحظات مقبولة غير معروضة: { $n }
baseline-expired = { $n } × { $code } في { $place } مقبولة ولم تعد موجودة: أعد كتابة اللائحة
baseline-head = ملاحظات فحصت وقبلت. تعرف الملاحظة برمزها وعمودها وقيمتها لا بسطرها.
baseline-written = ملاحظات مقبولة: { $n }، في { $path }
error-baseline = لا يمكن استعمال اللائحة { $path }: { $why }
    .help = أعد كتابتها بالأمر plan check --write-baseline
error-check-format = الصيغتان sarif وjunit خاصتان بالأمر plan check

## ترتيب أي جدول (plan rank)

ballot-column-ballot = الورقة | البطاقة | التصويت | الاختيار | الاختيارات | الترتيب
ballot-column-budget = الغلاف | الغلاف المالي | المبلغ المتاح
ballot-column-cost = الكلفة | التكلفة | الثمن | المبلغ
ballot-column-count = العدد | عدد | عدد البطاقات | عدد المصوتين
ballot-column-first-count = العد 1 | الأول
ballot-column-group = المجموعة | الجنس | الصنف
ballot-column-loser = الخاسر | المغلوب
ballot-column-name = العنوان | اسم المشروع | عنوان المشروع
ballot-column-points = الحصى | التنقيط | النقاط
ballot-column-project-id = المشروع | الرمز | رقم المشروع
ballot-column-second-count = العد 2 | الثاني
ballot-column-tally-table = رقم الطاولة | مكتب التصويت
ballot-column-voter = رقم الورقة | رقم المصوت
ballot-column-votes = الأصوات | أصوات
ballot-column-winner = الفائز | الغالب
matrix-row-weight = الترجيح | الأوزان | الوزن
matrix-row-direction = الاتجاه | الاتجاهات | النوع
matrix-row-low = أدنى السلم | الحد الأدنى
matrix-row-high = أعلى السلم | الحد الأقصى
matrix-row-preference = التفضيل | دالة التفضيل
matrix-row-q = q | عتبة اللامبالاة
matrix-row-p = p | عتبة التفضيل
matrix-row-s = s | سيغما
matrix-word-higher = الأعلى | أعلى | الأكثر | تعظيم | منفعة
matrix-word-lower = الأدنى | أدنى | الأقل | تقليل | كلفة
method-weighted-sum = المجموع المرجح
method-weighted-product = الجداء المرجح
method-topsis = TOPSIS
method-vikor = VIKOR
method-promethee = PROMETHEE II
rank-title = الترتيب بطريقة { $method }
rank-criterion = { $direction ->
    [lower] { $criterion } { $weight }% (الأقل أفضل)
   *[higher] { $criterion } { $weight }% (الأكثر أفضل)
 }
rank-places = من { $best } إلى { $worst }
rank-to-study = قيد الدراسة: { $name }
rank-to-study-between = قيد الدراسة: { $name }؛ مهما كانت القيم الناقصة، رتبته { $places }
rank-note-equal-weights = لم يحدد أي ترجيح: للمعايير كلها الوزن نفسه.
rank-note-no-direction = لم يحدد أي اتجاه: الأكثر أفضل في كل المعايير.
rank-note-constant-column = { $criterion }: القيمة نفسها للجميع؛ لا يميز بين أحد.
rank-note-all-equal = لا ترى الطريقة فرقا بين بعض الخيارات وبين الأفضل أو الأسوأ: تأخذ 0,5.
rank-note-no-acceptable-advantage = تقدم الأول ضئيل في هذه الطريقة: هو حل وسط مع من يليه.
rank-note-no-acceptable-stability = الأول ليس أولا لدى الأغلبية ولا من حيث أكبر ضرر: رتبته غير مستقرة.
rank-note-draws = الأول في … %: النسبة من { $n } سحبا عشوائيا للأوزان، كلها متساوية الاحتمال (البذرة { $seed }). الرتب المعتادة: 9 سحوبات من 10.
rank-note-no-draws = الجدول كبير جدا أو من سطر واحد: لم تسحب أوزان.
rank-compare-title = الرتب حسب كل طريقة
rank-compare-tau = التوافق مع الأولى (تاو)
rank-compare-refused = { $method }: { $why }
rank-refused-empty = لا خيار له قيمة في كل المعايير
rank-refused-ragged = الأسطر ليست بالطول نفسه
rank-refused-missing-value = لا قيمة للخيار { $alternative } في { $criterion }
rank-refused-not-finite = قيمة { $alternative } في { $criterion } ليست عددا
rank-refused-non-positive = قيمة { $alternative } في { $criterion } صفر أو أقل، وهذه الطريقة تقسم عليها
    .help = استعمل --normalisation minmax أو طريقة أخرى
rank-refused-cost-not-normalised = الأقل أفضل في { $criterion }، فلا بد من توحيد سلم قيمه
    .help = استعمل --normalisation minmax
rank-refused-lengths = عدد الأوزان والاتجاهات لا يساوي عدد المعايير
rank-refused-weights = لا وزن أكبر من الصفر، أو أحد الأوزان سالب
rank-refused-bounds = سلم { $criterion } ليس له حد أدنى أصغر من حده الأقصى
rank-refused-comparisons = المقارنات متناقضة
rank-refused-not-connected = المقارنات لا تربط بين كل المعايير
error-rank-weights = الأوزان «{ $value }» لا تناسب المعايير، وعددها { $n }
    .help = اكتب عددا عن كل معيار (40,30,30)، أو أسماء وأعدادا (الاستعجال=60,الكلفة=40)
error-rank-bounds = الخيار --normalisation { $value } يحتاج إلى سطري «أدنى السلم» و«أعلى السلم»
head-alternative = الخيار
head-first-share = الأول في … %
head-usual-places = الرتب المعتادة

## لماذا يحتل المشروع رتبته، وما مدى ثباتها

table-why = لماذا يحتل { $id } هذه الرتبة
table-ranking-points = نقط الأول إلى جانب نقط الثاني
table-ranking-sides = النقط والرتب حسب المعايير وحسب الأصوات
table-ranking-apart = مشاريع تتباعد رتبها بين المعايير والأصوات
table-ranking-sure = مدى ثبات كل رتبة
table-ranking-doubtful = مشاريع يتوقف تمويلها على الترجيح
table-ranking-excluded = مشاريع استبعدتها اللجنة
table-methods-agreement = طرق أخرى على النقط والأوزان نفسها
table-votes-voices = الرتب حسب التصويت: كل فئة على حدة ثم الجميع
table-votes-agreement = مدى توافق تصويت الفئات
table-votes-rules = الأصوات نفسها وفق قواعد أخرى
table-envelope-funded = ما تموله الأصوات من الغلاف المخصص لها
table-envelope-rules = الغلاف نفسه وفق قواعد أخرى
table-envelope-groups = نصيب كل فئة من الغلاف
chart-ranking-places = الرتب التي يحتلها كل مشروع ونسبة تكرارها
    .description = كل سطر مشروع، وكل عمود رتبة أو عدة رتب؛ وكلما كانت الخانة أغمق كان المشروع أكثر احتلالا لها حين تسحب الأوزان بالقرعة.
head-voice-equal = تساوي الفئات
head-voice-heads = تساوي الأصوات
head-turn = الدور
head-votes-given = الأصوات
head-ballots-naming = الأوراق التي تذكره
head-envelope-left = الباقي
head-rule = القاعدة
head-served = المستفيدون
head-better-off = أحسن حالا
head-worse-off = أقل حظا
head-voters = المصوتون
head-voters-share = الحصة من المصوتين
head-projects-each = المشاريع لكل مصوت
head-money-share = الحصة من المبلغ
ballot-rule-borda = الرتب (بوردا)
ballot-rule-copeland = المواجهات المكسوبة
ballot-rule-schulze = شولتسه
ballot-rule-kemeny = كيميني
ballot-rule-approval = الموافقة
ballot-rule-dots = النقط
ballot-rule-stones = عشر حصيات
ballot-rule-pairwise = الأزواج
envelope-rule-greedy = الأكثر أصواتا أولا
envelope-rule-equal_shares = الحصص المتساوية
envelope-rule-equal_shares_greedy = الحصص المتساوية ثم الأكثر أصواتا
envelope-rule-phragmen = فراغمن
envelope-rule-best_welfare = أكبر رضا
envelope-rule-chosen = { $rule } (المعتمدة)
head-mark-of = { $project }: النقطة
head-points-of = { $project }: النقط المحصلة
head-criteria-score = المعايير
head-vote-score = الأصوات
head-rank-by-criteria = الرتبة بالمعايير وحدها
head-rank-by-votes = الرتبة بالأصوات وحدها
head-near-places = إذا تغير كل وزن بالخمس
head-carried = نسبة المحاولات الممولة
head-firmness = الثبات
head-method = الطريقة
head-shared-first = المشترك بين الأوائل
head-reversals = مشاريع يقلب خروجها ترتيب غيرها
n-of = { $n } من { $of }
firmness-firm = ثابت
firmness-likely = مرجح
firmness-firm-without = ثابت، بلا تمويل
firmness-likely-without = مرجح، بلا تمويل
firmness-fragile = هش
why-criteria = مجموع المعايير
why-votes = أصوات الفئات
why-together = المعايير والأصوات معا
why-place = ما رتبته؟
why-points = النقط حسب المعيار
why-voices = كيف صوتت الفئات
why-before = الذي قبله
why-after = الذي بعده
why-change = ما الذي يغير رتبته
why-sure = ما مدى الثبات؟
why-place-with-votes = الرتبة { $rank } من { $n }، بمجموع { $score } من 100: { $criteria } من المعايير ({ $share }% من المجموع) و{ $votes } من الأصوات ({ $rest }%).
why-place-by-criteria = الرتبة { $rank } من { $n }، بمجموع { $score } من 100، كلها من المعايير.
why-must = قدمته اللجنة على غيره: الخطر لا يحتمل الانتظار.
why-decided-by = يساوي جاره في النقط؛ وفصل بينهما: { $rule }.
why-points-of = { $criterion }: النقطة { $mark }، { $points } من { $weight }
why-voice = { $group }: عدد الأصوات { $votes }، الرتبة { $rank }
why-before-by = { $gap ->
    [one] يتقدم { $project } بفارق نقطة واحدة.
    [two] يتقدم { $project } بفارق نقطتين.
    [few] يتقدم { $project } بفارق { $gap } نقط.
   *[other] يتقدم { $project } بفارق { $gap } نقطة.
}
why-before-equal = مجموع { $project } مساو له.
why-after-by = { $gap ->
    [one] يتأخر { $project } بفارق نقطة واحدة.
    [two] يتأخر { $project } بفارق نقطتين.
    [few] يتأخر { $project } بفارق { $gap } نقط.
   *[other] يتأخر { $project } بفارق { $gap } نقطة.
}
why-after-equal = مجموع { $project } مساو له.
why-gains = من نقط المجموع يتقدم الأعلى رتبة في: { $list }.
why-losses = ومن نقط المجموع يتقدم الآخر في: { $list }.
why-difference = { $criterion } (+{ $points })
why-mark-up = يتجاوز { $project } لو كانت نقطته { $to } بدل { $from } في: { $criterion }.
why-swap-up = { $way ->
    [up] يساوي { $project } لو ارتفع وزن «{ $criterion }» من { $from } إلى { $to }.
   *[down] يساوي { $project } لو انخفض وزن «{ $criterion }» من { $from } إلى { $to }.
 }
why-swap-down = { $way ->
    [up] يلحق به { $project } لو ارتفع وزن «{ $criterion }» من { $from } إلى { $to }.
   *[down] يلحق به { $project } لو انخفض وزن «{ $criterion }» من { $from } إلى { $to }.
 }
why-no-change = لا يكفي تغيير نقطة واحدة أو وزن واحد ليتجاوز جارا.
why-sure-of = { $word }. الرتب المعتادة: { $usual }. إذا تغير كل وزن بالخمس: { $near }. يكفيه المال في { $carried } من السحوبات.
explain-not-ranked = المشروع { $project } غير مرتب.
    .help = يبين plan prioritize النقط الناقصة أو سبب الاستبعاد
# الملصقات
wall-owner = { $commune } – { $kind } { $first }-{ $last }
wall-illustrative = مثال توضيحي – معطيات غير رسمية
wall-ranking = ترتيب المشاريع
wall-programme = البرنامج سنة بسنة
wall-programmed = النقطة { $score } – الأشغال { $years }
wall-reserved = النقطة { $score } – لائحة الاحتياط
wall-spent = المبلغ المبرمج: { $amount }
wall-ballot = ورقة التصويت
wall-ballot-instruction = ضع علامة أمام فئتك، ثم أمام المشاريع التي تريد إنجازها أولا. الورقة مجهولة الاسم: لا تكتب اسمك.
wall-atlas = أطلس { $commune }
wall-beside = تدل العلامات المرسومة بجانب كل دوار أو حي على عدد مرافقه أو مشاريعه، لا على موقعها بالضبط. ولا تظهر على الخريطة المشاريع التي تهم تراب الجماعة كله. ويمكن إظهار كل طبقة أو إخفاؤها في قارئ PDF.
wall-layer-localities = الدواوير والأحياء
wall-layer-schools = المدارس
wall-layer-health = الصحة
wall-layer-water = الماء
wall-layer-roads = الطرق
wall-layer-deficits = مؤشر الخصاص (من 0 إلى 1)
wall-layer-projects = المشاريع المبرمجة
# The screen and computed marks
table-criteria-computed = التنقيط الذي تعطيه الأرقام، حيث يعتمد أو يخالف المكتوب
table-ranking-screen = ما يعترض المشاريع حسب بطاقاتها
head-figure = الرقم
head-mark-computed = المحسوب
head-mark-written = المكتوب
head-mark-used = في الترتيب
head-obstacles = العوائق
head-verdict = النتيجة
head-screen = الفحص
mark-computed = محسوب
mark-written = مكتوب
computed-population = { $figure } % من ساكنة الجماعة
computed-vulnerability = { $figure } مرة من خصاص الجماعة
computed-gender = الواسم { $figure }
computed-cost-eff = { $figure } مرة من الكلفة الوسيطة للفرد في القطاع
screen-out = مستبعد
screen-to-study = للدراسة
screen-eligible = للمراجعة
obstacle-competence = اختصاص جهة أخرى أو غير مذكور
obstacle-land = العقار غير معروف
obstacle-duplicate = قد يكون هو { $with }
obstacle-cost = الكلفة غير مذكورة
obstacle-beneficiaries = عدد المستفيدات أو المستفيدين غير معروف
obstacle-need = لا يستجيب لأي حاجة معبر عنها
obstacle-environment = يضر بالبيئة دون تدبير يعوض
# plan weigh
table-criteria-judged = الأوزان المستخرجة من الأحكام، بمقارنة المعايير أو بالنقط
head-geometric-mean = بالمتوسطات الهندسية
judgement-heads = المعيار|معيار
weigh-title = أوزان المعايير: { $method }
weigh-method-ahp = المقارنة الثنائية (AHP)
weigh-method-best-worst = الأهم والأقل أهمية
weigh-method-swing = النقط
weigh-method-swara = خطوة خطوة (SWARA)
weigh-ratio = نسبة الاتساق
weigh-ratio-good = نسبة الاتساق: { $ratio }. الأحكام متوافقة بما يكفي (0,10 على الأكثر).
weigh-ratio-doubtful = نسبة الاتساق: { $ratio }. أكثر من 0,10: تراجع الأحكام قبل التوقيع على الأوزان.
weigh-ratio-contradict = نسبة الاتساق: { $ratio }. أكثر من 0,20: الأحكام متناقضة إلى حد لا تعطي معه أوزانا.
weigh-worst = أبعد حكم عن غيره: { $one } مقارنة مع { $other } قيل { $said }، وباقي الأحكام تقول { $implied }.
weigh-filled = أزواج لم يقارنها أحد: { $n }. ملئت بحيث يكون التناقض أقل ما يمكن.
weigh-voices = ضمت أحكام { $n } أصوات، لكل منها الوزن نفسه.
weigh-refused-comparisons = لا يمكن استعمال الأحكام على { $one } و{ $other }
    .help = يقول كل واحد كل زوج مرة واحدة بعدد أكبر من 0، ويذكر معيارين
weigh-refused-not-connected = لا تصل الأحكام بين كل المعايير
    .help = قارن كل معيار مع غيره مرة على الأقل؛ وفي طريقة الأهم والأقل أهمية: الأهم مع الجميع والجميع مع الأقل أهمية
weigh-refused-weights = لا تعطي الأحكام أوزانا
    .help = أعط نقطا من 0 فأكثر، منها واحدة على الأقل فوق 0؛ وفي swara كل معيار مرة واحدة
error-rank-judged = تذكر الأحكام { $value } ولا معيار بهذا الاسم في الجدول
    .help = اكتب المعايير كما في رأس الجدول
error-rank-contradict = الأحكام متناقضة إلى حد لا تعطي معه أوزانا
    .help = يذكر plan weigh الحكم الذي يراجع أولا
# plan vote
vote-head = المشاريع: { $projects }، أوراق التصويت: { $ballots }{ $groups ->
    [0] .
   *[other] ، الفئات: { $groups }.
  }
vote-nothing = لم يمكن احتساب أي تصويت
    .help = راجع الأشكال التي يعرضها `plan vote --help` وما ذكر أعلاه
vote-no-budget = هذه القاعدة تصرف مالا ولم تحدد ميزانية
    .help = أضف --budget المبلغ، أو ميزانية في الملف
vote-no-cost = هذه القاعدة تصرف مالا والمشروع { $project } دون كلفة
    .help = قدم لائحة المشاريع وكلفتها في ملف ثان
vote-too-large = مبلغ أو عدد المصوتين يتجاوز ما يحسب بدقة
    .help = اكتب مبالغ أصغر وبأعشار أقل
vote-pairs-spend = المقارنات الثنائية لا تبين مقدار الرغبة في كل مشروع، فلا يوزع بها مال
    .help = اعتمد القبول أو النقط أو الترتيب
vote-written = تمت كتابة { $path }
vote-rule-borda = بوردا
vote-rule-approval = القبول
vote-rule-plurality = الاختيار الأول
vote-rule-points = النقط
vote-rule-copeland = المواجهات المكسوبة
vote-rule-schulze = شولتسه
vote-rule-kemeny = كيميني
vote-rule-greedy = الأكثر أصواتا أولا
vote-rule-greedy-no-skip = الأكثر أصواتا دون تخط
vote-rule-greedy-threshold = الأكثر أصواتا مع عتبة
vote-rule-equal-shares = الحصص المتساوية
vote-rule-phragmen = فراغمين
vote-rule-best-welfare = أكبر رضا
vote-how = { $rule }: { $how }
vote-how-borda = مع عشرة مشاريع ينال الأول في الورقة تسع نقط والثاني ثماني والأخير لا شيء.
vote-how-approval = نقطة عن كل ورقة تريد المشروع.
vote-how-plurality = نقطة عن كل ورقة تضع المشروع أولا.
vote-how-points = تجمع ملصقات أو حصيات أو نقط الجميع.
vote-how-copeland = يواجه كل مشروع بكل مشروع آخر؛ من تفضله أوراق أكثر ينال نقطة، وعند التعادل نصف نقطة لكل منهما.
vote-how-schulze = يتقدم مشروع على آخر إذا كانت سلسلة مواجهاته المكسوبة أقوى.
vote-how-kemeny = من بين كل الترتيبات الممكنة، الترتيب الذي تخالفه الأوراق أقل من غيره.
vote-how-greedy = يؤخذ المشروع الأكثر أصواتا ثم الذي يليه؛ وما لم يعد المال يكفيه يتجاوز.
vote-how-greedy-no-skip = يؤخذ المشروع الأكثر أصواتا ثم الذي يليه إلى أن لا يكفي المال لأحدها.
vote-how-greedy-threshold = كذلك، من بين المشاريع التي نالت أصواتا كافية.
vote-how-equal-shares = لكل مصوت حصة متساوية من المال، ويدفع مع من يريدون المشروع جزءا متساويا من كلفته.
vote-how-phragmen = يكسب الجميع بالوتيرة نفسها، ويقتنى المشروع متى استطاع من يريدونه أداء كلفته.
vote-how-best-welfare = من بين كل المجموعات التي يكفيها المال، المجموعة الأكثر إرضاء.
vote-completion-none = ما بقي من المال لا يصرف.
vote-completion-greedy = ثم يذهب الباقي إلى المشاريع الأكثر أصواتا.
vote-completion-add1 = ترفع كل حصة بوحدة واحدة، أو بجزء من عشرة آلاف من الحصة إذا فاقت عشرة آلاف، ما لم تتجاوز الخطوة الموالية الميزانية (Add1).
vote-completion-add1-exhaustive = ترفع كل حصة بوحدة واحدة، أو بجزء من عشرة آلاف من الحصة إذا فاقت عشرة آلاف، إلى أن لا يسع المال مشروعا آخر (Add1).
vote-completion-add1-greedy = ترفع كل حصة بوحدة واحدة، أو بجزء من عشرة آلاف من الحصة إذا فاقت عشرة آلاف، ما لم تتجاوز الخطوة الموالية الميزانية، ثم الأكثر أصواتا أولا.
vote-completion-add1-exhaustive-greedy = ترفع كل حصة بوحدة واحدة، أو بجزء من عشرة آلاف من الحصة إذا فاقت عشرة آلاف، إلى أن لا يسع المال مشروعا آخر، ثم الأكثر أصواتا أولا.
vote-head-rank = الرتبة
vote-head-project = المشروع
vote-head-score = النقط
vote-head-equal = صوت متساو
vote-head-heads = حسب الأفراد
vote-head-round = الدور
vote-head-cost = الكلفة
vote-head-votes = الأصوات
vote-head-payment = يدفع كل واحد
vote-head-left = الباقي
vote-head-group = الفئة
vote-head-voters = المصوتون
vote-head-voter-share = حصة المصوتين
vote-head-served = نالوا شيئا
vote-head-average = مشاريع لكل واحد
vote-head-money-share = حصة المال
vote-compare-ranks = الأوراق نفسها محتسبة بطرق عدة
vote-compare-funds = المال نفسه موزع بطرق عدة
vote-groups-equal = { $rule }، كل فئة على حدة؛ والرتبة تعطي كل فئة الصوت نفسه
vote-groups-heads = { $rule }، كل فئة على حدة؛ والرتبة تعطي كل مصوت الصوت نفسه
vote-no-group = دون فئة
vote-diverges = للمراجعة: { $project } ضمن الثلاثة الأوائل لدى { $groups }، لكن رتبته { $rank } من { $n } لدى الجميع.
vote-agreement = التوافق بين { $one } و{ $other }: { $tau } (1 الترتيب نفسه، 0 لا صلة، −1 الترتيب المعاكس).
vote-silent = لا أوراق من { $group }: صوتهم غائب عن النتيجة.
vote-undefined = غير محدد
vote-beats-all = { $project } مفضل على كل مشروع آخر اثنين اثنين.
vote-beats-none = لا مشروع مفضل على كل المشاريع الأخرى اثنين اثنين.
vote-kemeny-too-large = لم يحتسب كيميني: أكثر من { $most } مشروعا في حلقة مواجهات واحدة.
vote-kemeny-several = عدد الترتيبات المتساوية لدى كيميني: { $n }؛ تظهر لكل مشروع أحسن رتبة له فيها.
vote-spent = { $rule }: عدد المشاريع { $n }، بكلفة { $cost } من { $budget }؛ الباقي: { $left }.
vote-served = { $served } من المصوتين ينالون مشروعا واحدا على الأقل مما يريدون.
vote-better-off = { $served } من المصوتين ينالون مشروعا واحدا على الأقل مما يريدون؛ ومقارنة بقاعدة «الأكثر أصواتا أولا» يستفيد { $better } أكثر و{ $worse } أقل.
vote-unproven = توقف البحث قبل البرهان: لم يعثر على أحسن.
vote-tie = تعادل بين { $among }: أخذ { $taken } ({ $order }).
vote-order-votes = أصوات أكثر ثم كلفة أقل ثم الرمز
vote-order-id = الرمز
vote-equity = ما تناله كل فئة: { $rule }
# Marked workbooks
sheet-to-fix = ما يجب تصحيحه
head-nth = الرقم
head-place = الموضع
head-wrong = الخلل
head-mend = ما العمل
marked-title = ما يجب تصحيحه (الأخطاء: { $errors }، التنبيهات: { $warnings })
marked-note = يأتي ما يعطل المخطط في المقدمة. انقر على الموضع للانتقال إليه؛ الخلية ملونة وعليها تعليق.
marked-written = نسخة معلمة: { $path } (عدد الخلايا: { $n })
marked-whole = لا ينقص هذه النسخة شيء من ملفك، ولوائح الاختيار فيها محينة بالرموز الحالية: صحح الأخطاء في ملفك الأصلي، أو هنا ثم ضع النسخة مكانه.
marked-values-only = لا تضم هذه النسخة سوى القيم، دون الصيغ والتنسيق: صحح الأخطاء في ملفك الأصلي.
marked-written-fresh = نسخة معلمة: { $path } (عدد الخلايا: { $n }؛ القيم وحدها، دون الصيغ والتنسيق)
marked-none = لا شيء يعلم: لا توجد ملاحظة في مصنف مقروء.
error-marked-folder = ستكتب النسخ المعلمة في مجلد الملفات الأصلية: { $path }
    .help = اختر مجلدا آخر
error-unknown-sector = القطاع { $sector } غير معروف؛ المعروف: { $known }
error-unknown-locality = الدوار { $locality } غير معروف؛ المعروف: { $known }

column-carry_over = ترحيل المبالغ غير المصروفة
refusal-loan-not-eligible = المقرض لا يمول هذا القطاع
refusal-loan-own-share = المساهمة الذاتية غير كافية للاقتراض؛ ينقص { $gap }
refusal-bound = لا سنة ممكنة بسبب: { $list }
refusal-after-first-misfit = يأتي بعد أول مشروع لم يجد مكانا
refusal-not-weighed = توقف البحث قبل دراسته
rule-envelope = غلاف { $source } لسنة { $year }
rule-capacity = عدد المشاريع المتزامنة سنة { $year }
rule-recurrent = سقف التكاليف المتكررة
rule-prerequisite = وجوب انتهاء المشروع { $project } قبله
rule-alternatives = واحد على الأكثر من بين { $projects }
rule-zone-floor = مشروع في النافذة الأولى لفائدة { $zone }
rule-zone-cap = حصة { $zone } من الموارد الذاتية
rule-theme-women = الحصة الدنيا لمشاريع النساء
rule-theme-sector = الحصة الدنيا لقطاع { $sector }
rule-must = المشروع { $project } المقرر من طرف المجلس
proof-best = حساب دقيق: لا برنامج آخر يحترم هذه القواعد يبلغ مجموعا أعلى.
methods-moved = تغير الطريقة الثانية سنوات انطلاق عدة مشاريع فيتسع المجال لغيرها، أما جدول لائحة الاحتياط فيبقي السنوات كما هي. ويختار المجلس إحدى الطريقتين ويعلل اختياره.
proof-within = على بعد { $gap } على الأكثر من أفضل برنامج ممكن.
proof-none = لم يوجد برنامج يحترم جميع القواعد؛ يعتمد البرنامج حسب الترتيب.
table-programme-methods = البرنامج حسب الترتيب والبرنامج الأعلى قيمة
head-measure = المقياس
head-by-rank = حسب الترتيب
head-optimal = الأعلى قيمة
methods-projects = المشاريع المبرمجة
methods-cost = الكلفة المبرمجة (درهم)
methods-value = القيمة بنقط التنقيط
methods-gain = الربح مقارنة بالبرنامج حسب الترتيب
methods-entering = المشاريع الداخلة
methods-leaving = المشاريع الخارجة
settings-votes = كيف تعد أصوات النساء والرجال والشباب. sheet: votes (المجاميع) أو ballots (أوراق التصويت).
    rule: borda أو copeland أو schulze أو kemeny أو approval أو dots أو stones أو pairwise.
    voice: equal (لكل فئة الوزن نفسه) أو heads (لكل صوت الوزن نفسه).
settings-envelope = مبلغ بالدرهم تقرره الأصوات وحدها.
    rule: greedy أو equal_shares أو equal_shares_greedy أو phragmen أو best_welfare.
settings-programme = البرنامج من اختيار المجلس: احذف # لتقرر. method: إما by_rank (حسب الترتيب، يتتبع يدويا) أو optimal (الأعلى قيمة، بحث دقيق)؛ when_full: إما skip (يجرب المشروع الموالي) أو stop؛ أما later_pct وقواعد المقرض ففي ملف النظام.
P2040 = « { $value } » غير معروف
    .help = اكتب معرف المشروع أو المنطقة أو القطاع كما ورد في ورقته أو في ملف النظام
P2041 = { $n ->
    [1] قاعدة لا يمكن احترامها: { $rules }
   *[other] قواعد لا يمكن احترامها معا: { $rules }
}
    .help = غير إحداها: { $rules }؛ وإلى ذلك الحين يحترم البرنامج ما أمكن
P2042 = البرنامج على بعد { $gap }% على الأكثر من أفضل ما يمكن بعد { $seconds } ثانية
    .help = يمكن اعتماده كما هو؛ وقد تثبته أو تحسنه ثوان إضافية في [programme]
# Starter workbooks
sheet-lists = اللوائح
lists-open = اكتب أو الصق هنا رموز ورقة «{ $sheet }» من { $workbook }: كل ما يكتب في هذا العمود يضاف إلى لوائح الاختيار في هذا المصنف.
sample-row = مثال: { $id }
refused-limits = القيم المقبولة: من { $least } إلى { $most }.
refused-list = اختر من القائمة: { $column }.
first-day = 01/01/1990
last-day = 31/12/2200
P1060 = لا يقرأ سطر المثال
    .help = لا حاجة إلى أي إجراء: اكتب تحته أو احذف السطر

# Forms
form-title-workshop = محضر ورشة – { $commune }
form-title-douar = استمارة الدوار – { $commune }
form-title-household = استمارة الأسرة (دون أسماء) – { $commune }
form-workshop-code = رمز الورشة (مثل W01)
form-held-on = التاريخ
form-workshop-kind = نوع الورشة
form-zone = المنطقة
form-locality = الدوار أو الحي
form-group-participants = عدد المشاركين
form-group-need1 = الحاجة الأولى
form-group-need2 = الحاجة الثانية
form-group-need3 = الحاجة الثالثة
form-women-15-24 = النساء 15-24 سنة
form-men-15-24 = الرجال 15-24 سنة
form-women-25-59 = النساء 25-59 سنة
form-men-25-59 = الرجال 25-59 سنة
form-women-60-plus = النساء 60 سنة فأكثر
form-men-60-plus = الرجال 60 سنة فأكثر
form-need-title = الحاجة في جملة
form-need-sector = القطاع
form-need-severity = درجة الحدة من 1 إلى 5
form-need-voices = من عبر عنها
form-households = عدد الأسر
form-population = عدد السكان
form-distance-road-km = المسافة إلى الطريق المعبد (كلم)
form-distance-primary-km = المسافة إلى المدرسة الابتدائية (كلم)
form-distance-college-km = المسافة إلى الإعدادية (كلم)
form-distance-lycee-km = المسافة إلى الثانوية التأهيلية (كلم)
form-distance-health-km = المسافة إلى المركز الصحي (كلم)
form-water = المصدر الرئيسي لماء الشرب
form-water-network = الشبكة داخل المسكن
form-water-standpipe = نافورة عمومية
form-water-well = بئر أو مطفية
form-water-other = مصدر آخر
form-electricity = هل يتوفر المسكن على الكهرباء
form-sewer = هل المسكن موصول بشبكة التطهير
form-yes_no-yes = نعم
form-yes_no-no = لا
form-limit-date = لا يمكن أن يكون التاريخ لاحقا لليوم
form-limit-code = حروف لاتينية وأرقام دون فراغ، 20 على الأكثر
form-limit-five = عدد صحيح من 1 إلى 5
form-limit-whole = عدد صحيح غير سالب وفي حدود المعقول
form-limit-km = مسافة بالكيلومتر من 0 إلى 200
P1061 = أجوبة غير كافية في { $locality }: { $n }
    .help = لا تعرض نتيجة عن أقل من { $least } أسر حماية للأشخاص؛ استكمل البحث
P1062 = الجواب { $value } يختلف عن المصنف: { $column }
    .help = اعتمدت قيمة المصنف { $kept }؛ أفرغ خليته إذا كان الجواب هو الصحيح
P1063 = أعمدة تقنية أضافها خادم الاستمارة، لم تقرأ: { $n }
    .help = لا حاجة إلى أي إجراء

head-would-take = ما يلزمه
head-pushes-out = يخرج من البرنامج
head-dependents = المشاريع المتوقفة عليه
head-scenario = الموارد
head-gap-expected = خصاص مرجح
head-gap-legal = خصاص إذا أديت كل المبالغ
table-programme-lacks = ما يلزم كل مشروع احتياطي
table-programme-dependents = مشاريع تتوقف عليها أخرى
table-programme-scenarios = البرنامج بموارد أخرى
scenario-document = حسب الأغلفة
scenario-cut = تقليص كل غلاف بنسبة { $percent } %
scenario-signed = المبالغ الموقعة والموارد الذاتية فقط
scenario-expected = كل مبلغ حسب درجة يقينه
scenario-robust = { $n ->
    [0] لا مشروع يبقى في كل الحالات: فلا يعلن أي منها على أنه مضمون.
   *[other] المشاريع الباقية في كل الحالات، وهي الأضمن للإعلان عنها: { $projects }.
}
table-finance-ratios = الادخار والمديونية والواقعية
table-finance-triennial = البرمجة الميزانياتية المتحركة (درهم)
table-finance-gap = خصاص البرنامج حسب السنوات (درهم)
ratio-gross-savings = الادخار الخام لآخر سنة متوفرة (درهم)
ratio-savings-rate = الادخار الخام من المداخيل العادية
ratio-net-savings = الادخار الصافي (درهم)
ratio-annuity = الفوائد وأصل الدين من المداخيل العادية
ratio-debt-years = سنوات الادخار الخام اللازمة لسداد الدين
ratio-borrowing-room = هامش الاقتراض (درهم)
ratio-debt-missing = الدين غير مصرح به
ratio-capacity = النافذة { $number }: القدرة على التمويل الذاتي (درهم)
ratio-own = النافذة { $number }: الحصة الذاتية المبرمجة (درهم)
ratio-realism = النافذة { $number }: الحصة الذاتية من القدرة
ratio-secured = النافذة { $number }: المبالغ الموقعة من الكلفة
ratio-external-secured = النافذة { $number }: الجزء الموقع من مساهمات الغير
ratio-recurrent-cover = التكاليف المتكررة الجديدة من نمو الادخار الخام
light-green = جيد
light-orange = يستدعي اليقظة
light-red = إنذار
triennial-recurrent = منها التكاليف السنوية للمشاريع المنجزة
triennial-principal = أصل الدين
triennial-carried = الفائض المرحل
triennial-resources = مساهمات الشركاء والمقرضين
triennial-expenditure = نفقات البرنامج
triennial-balance = الرصيد
forecast-trend = خط مستقيم عبر السنوات المتوفرة
forecast-growth = معدل النمو
forecast-smoothing = قاعدة التمهيد، تسعة أشهر كما هي، وهي معروفة بالحذر
forecast-smoothing_annualised = قاعدة التمهيد، تسعة أشهر محولة إلى سنة، وهي معروفة بالحذر
forecast-scenario = آخر سنة مع تغيير سنوي بنسبة scenario_pct
forecast-note = طريقة التوقع: { $method }. متوسط الخطأ في السنوات المتوفرة: المداخيل { $revenue }، النفقات { $expenditure }. وكل رصيد سالب يجب تغطيته قبل التصويت.
error-what-if = { $why } ليس تغييرا في الموارد
    .help = اكتب source=ID:+AMOUNT@YEAR بمصدر من الورقة وسنة من المخطط (من { $first } إلى { $last })، مثل source=indh:+500000@{ $first }
land-clears = { $land }: لا انطلاق قبل { $year }
program-what-if-none = لا يحرك هذا التغيير أي مشروع.
program-what-if = بهذا التغيير: يدخل { $entering }؛ يخرج { $leaving }؛ تتغير سنوات { $moving }
P2043 = رصيد سنة { $year } سالب: { $balance } درهم
    .help = أجل مشاريع أو ابحث عن شركاء أو راجع التوقع في [finance] قبل التصويت
P2044 = في النافذة { $window } تبلغ الحصة الذاتية المبرمجة { $ratio } مرة قدرة الجماعة
    .help = أجل مشاريع أو ابحث عن شركاء؛ تحتسب القدرة من الحسابات ومن [finance]
P2045 = في النافذة { $window } لم يوقع سوى { $share }% من مساهمات الغير، والمطلوب { $least }%
    .help = وقع اتفاقيات المشاريع الأولى قبل التصويت، أو أرجئ غير المتفق عليه إلى نافذة لاحقة
head-convention = الاتفاقية
table-partner-sheet = بطاقة الشريك: { $name } (درهم)

# Law: the procedure
sheet-procedure = مراحل المسطرة
sheet-council_votes = تصويت المجلس
sheet-procedure_attendance = الحضور حسب المرحلة
sheet-data_requests = طلبات المعطيات
sheet-derogations = الاستثناءات
column-step = المرحلة
column-step_year = السنة المعنية
column-planned_date = التاريخ المبرمج
column-done_date = تاريخ الإنجاز
column-reference = الرقم أو المرجع
column-document = الوثيقة المثبتة
column-voted_step = موضوع التصويت
column-session_kind = نوع الدورة
column-members_in_office = الأعضاء المزاولون مهامهم
column-members_present = الأعضاء الحاضرون
column-votes_for = الأصوات الموافقة
column-votes_against = الأصوات الرافضة
column-abstentions = الممتنعون
column-attendee = صفة الحاضرين
column-attended_women = عدد النساء الحاضرات
column-attended_men = عدد الرجال الحاضرين
column-request_id = رقم الطلب
column-service = المصلحة
column-asked_for = المعطيات المطلوبة
column-asked_date = تاريخ الطلب
column-answered_date = تاريخ الجواب
column-rule_id = القاعدة
column-decided_by = الجهة المقررة
column-derogation_reason = سبب الاستثناء
word-step-mandate = بداية انتداب المجلس
word-step-launch_meeting = الاجتماع الإخباري والتشاوري
word-step-decision = قرار إعداد البرنامج
word-step-posting = تعليق القرار بمقر الجماعة
word-step-notification = تبليغ القرار إلى العامل
word-step-study_start = انطلاق الدراسة التحضيرية
word-step-monograph = إنجاز المونوغرافية
word-step-diagnosis = إنجاز التشخيص التشاركي
word-step-vision = اعتماد الرؤية والمحاور
word-step-programming = ترتيب المشاريع وبرمجتها
word-step-restitution = إرجاع النتائج إلى الساكنة
word-step-equality_installed = تنصيب هيئة المساواة
word-step-equality_opinion = رأي هيئة المساواة
word-step-committee_submission = عرض المشروع على اللجان الدائمة
word-step-committee_opinion = رأي اللجان الدائمة
word-step-convocation = استدعاء أعضاء المجلس
word-step-returned = إرجاع المشروع من طرف المجلس
word-step-deliberation = مداولة المجلس وتصويته
word-step-transmission = إحالة المقرر على العامل
word-step-visa_refused = رفض التأشيرة أو تعليقها
word-step-visa = تأشيرة العامل
word-step-publication = نشر البرنامج
word-step-budget_programming = البرمجة الميزانياتية لثلاث سنوات
word-step-annual_report = إحالة التقرير السنوي للتقييم على اللجان
word-step-annual_report_session = دورة دراسة التقرير السنوي
word-step-complaints_register = سجل الشكايات والاقتراحات
word-step-update_decision = قرار تحيين البرنامج
word-step-update_deliberation = مداولة التحيين
word-step-update_visa = تأشيرة التحيين
word-step-closing = حصيلة البرنامج وإغلاقه
word-voted_step-deliberation = البرنامج
word-voted_step-update_deliberation = تحيين البرنامج
word-session_kind-ordinary = عادية
word-session_kind-extraordinary = استثنائية
word-attendee-president = رئيس المجلس
word-attendee-bureau = مكتب المجلس
word-attendee-committees = اللجان الدائمة
word-attendee-members = أعضاء المجلس
word-attendee-governor = ممثل العامل
word-attendee-services = المصالح اللاممركزة
word-attendee-associations = الجمعيات
word-attendee-equality_body = هيئة المساواة
word-attendee-experts = خبراء وأشخاص ذوو كفاءة
P4001 = القاعدة { $rule } الملزمة غير مستوفاة
    .help = { $remedy }
P4002 = القاعدة { $rule } غير مستوفاة
    .help = { $remedy }
P4003 = القاعدة { $rule }: ملاحظة للإخبار
    .help = { $remedy }
P4004 = القاعدة { $rule } موضوع استثناء مسجل
    .help = يذكر الاستثناء في الوثيقة مع صاحبه وتاريخه وسببه
P4005 = لا توجد قاعدة باسم { $rule } في هذا النظام
    .help = اكتب رقم قاعدة مثل R-004؛ الأمر plan check --legal يسردها
P4006 = يعلن plan.toml الوضعية «{ $declared }» ولا تثبتها المسطرة
    .help = سجل المداولة والتأشيرة برقميهما وتاريخيهما في ورقة «مراحل المسطرة»؛ إلى ذلك الحين تذكر الوثائق: { $proved }
P4007 = تثبت المسطرة أكثر مما يعلنه plan.toml («{ $declared }»)
    .help = حين قيمة status في plan.toml؛ تذكر الوثائق: { $proved }
P4008 = المرحلة «{ $step }» لا يمكن أن تلي الوضعية «{ $state }»
    .help = راجع التواريخ: هذه المرحلة لم تحتسب
P4009 = المرحلة «{ $step }» بدون رقم
    .help = اكتب الرقم في عمود «الرقم أو المرجع»؛ بدونه لا تحتسب
P4010 = المرحلة «{ $step }» مؤرخة بعد تاريخ الوثيقة ({ $date })
    .help = صحح التاريخ أو حين تاريخ الوثيقة في plan.toml؛ لم تحتسب هذه المرحلة
P4011 = القاعدة { $rule } من ملف النظام لا يعرفها البرنامج
    .help = احذفها من ملف النظام؛ لا يمكن التحقق منها
months =
    { $n ->
        [one] شهر واحد
        [two] شهران
        [few] { $n } أشهر
        [many] { $n } شهرا
       *[other] { $n } شهر
    }

# Law: the rules
rule-R-001 = يغطي البرنامج بالضبط مدة النظام (ست سنوات)
    .remedy = صحح first_year في plan.toml وسنوات المشاريع
rule-R-002 = يتخذ القرار أو يوضع البرنامج خلال السنة الأولى من الانتداب
    .remedy = أدخل بداية الانتداب وتاريخ القرار أو المداولة؛ التأخر يذكر ولا يوقف العمل
rule-R-003 = لا يقرر الرئيس إلا بعد اجتماع إخباري وتشاوري مع المكتب والأجهزة المساعدة
    .remedy = سجل الاجتماع والحضور (الرئيس والمكتب واللجان)
rule-R-004 = يعلق القرار بمقر الجماعة داخل الأجل
    .remedy = علق القرار وسجل تاريخ شهادة التعليق؛ وإذا فات الأجل فسجل استثناء معللا
rule-R-005 = يبلغ القرار إلى الوالي أو العامل داخل الأجل
    .remedy = وجه رسالة التبليغ وسجل رقم الوصل؛ وإذا فات الأجل فسجل استثناء معللا
rule-R-006 = يحدد القرار تاريخ انطلاق الدراسة التحضيرية وكيفية إنجازها
    .remedy = أدخل تاريخ «انطلاق الدراسة التحضيرية» وكيفيات الإنجاز في عمود الملاحظة
rule-R-007 = يتضمن البرنامج تشخيصا لحاجيات الجماعة وإمكاناتها
    .remedy = أدخل قيمة واحدة على الأقل في كل موضوع ناقص، والحاجيات ونقط القوة والضعف
rule-R-008 = تحدد الحاجيات ذات الأولوية بتشاور مع الساكنة والإدارات والفاعلين
    .remedy = نظم الورشات الناقصة وسجلها بتاريخها، ورتب الحاجيات
rule-R-009 = تقدر موارد ونفقات السنوات الثلاث الأولى، والموارد لا تقل عن النفقات
    .remedy = أكمل الحسابات وأظرفة التمويل، ثم أجل مشاريع أو ابحث عن شركاء للسنة ذات الرصيد السلبي
rule-R-010 = تؤخذ مقاربة النوع بعين الاعتبار
    .remedy = عالج القواعد الملزمة غير المستوفاة من الأسرة نفسها
rule-R-011 = يظهر منظور التنمية المستدامة في كل مشروع
    .remedy = املأ عمود الأثر البيئي لكل مشروع
rule-R-012 = يعد البرنامج وفق منهج تشاركي بجلسات موثقة
    .remedy = سجل لكل منطقة ورشة بتاريخها ومشاركيها حسب الجنس
rule-R-013 = تنظم استشارات مع المواطنات والمواطنين والجمعيات وهيئة المساواة قبل المشروع
    .remedy = نظم الجلسة الناقصة قبل عرض المشروع على اللجان وسجل تاريخها
rule-R-014 = ينسجم البرنامج مع برنامج التنمية الجهوية وبرنامج تنمية العمالة أو الإقليم ومشاريع الدولة
    .remedy = أضف لكل محور برنامجا يلتقي معه في ورقة «الالتقائية مع البرامج»
rule-R-015 = يعرض المشروع على اللجان الدائمة داخل الأجل قبل الدورة
    .remedy = وجه المشروع إلى اللجان قبل الدورة بالأجل المحدد، أو أجل الدورة
rule-R-016 = تدرس لجنة التخطيط المشروع قبل الدورة
    .remedy = سجل محضر اللجنة وتاريخه
rule-R-017 = يتداول المجلس في البرنامج ويصوت عليه
    .remedy = سجل المداولة برقمها وتاريخها وعدد الأصوات؛ ومجموعها يساوي عدد الحاضرين
rule-R-018 = يقع التصويت في دورة عادية أو استثنائية قانونية
    .remedy = صحح نوع الدورة أو تاريخها؛ وإلا فأعد العرض على دورة قانونية
rule-R-019 = يصوت على البرنامج بالأغلبية المطلقة للأعضاء المزاولين مهامهم
    .remedy = تحقق من الأصوات؛ وعند عدم توفر النصاب تعاد المداولة وفق القانون
rule-R-020 = لا ينفذ البرنامج إلا بعد تأشيرة العامل
    .remedy = سجل التأشيرة برقمها وتاريخها؛ قبلها يبقى البرنامج غير نافذ
rule-R-021 = يذكر أجل التأشيرة
    .remedy = راسل مصالح العمالة أو الإقليم بشأن الملف
rule-R-022 = ترسل المحاضر والمقررات إلى العامل داخل الأجل
    .remedy = أرسل المقرر وسجل تاريخ الإحالة ورقمها
rule-R-023 = ينشر البرنامج المصادق عليه
    .remedy = علق البرنامج أو انشره مع ملخص بالعربية، وسجل القناة والتاريخ
rule-R-024 = يتضمن البرنامج منظومة للتتبع بأهداف ومؤشرات
    .remedy = اربط كل مشروع بحاجة ذات مؤشر أو بمؤشر واسم النوع
rule-R-025 = يعد الرئيس تقريرا سنويا للتقييم ويعرضه على اللجان الدائمة داخل الأجل
    .remedy = أعد تقرير السنة الناقصة وسجل تاريخ عرضه وتاريخ الدورة
rule-R-026 = يحين البرنامج ابتداء من السنة التي يحددها النظام
    .remedy = أجل قرار التحيين إلى السنة المسموح بها
rule-R-027 = يتبع التحيين مراحل الإعداد نفسها
    .remedy = أنجز المراحل الناقصة بعد قرار التحيين وسجل تواريخها
rule-R-028 = تذكر الكلفة الإجمالية وحصة الجماعة وحصة كل شريك حسب المشروع
    .remedy = أكمل ورقة التمويل حتى يساوي مجموعها الكلفة
rule-R-029 = لا تتجاوز المشاريع إمكانات الجماعة
    .remedy = أجل مشاريع أو ابحث عن شركاء حتى تدخل الحصة الذاتية في القدرة
rule-R-030 = تستند أموال الشركاء إلى اتفاقيات موقعة
    .remedy = وقع اتفاقيات مشاريع النافذة الأولى أو حول غير المتفق عليه إلى النافذة الثانية
rule-R-031 = تحدد نافذتان للتعاقد من ثلاث سنوات
    .remedy = صحح النوافذ في ملف النظام
rule-R-032 = تعد الميزانية على أساس برمجة لثلاث سنوات تحين كل سنة
    .remedy = حين البرمجة وسجل تاريخها
rule-R-033 = كل مشروع يستجيب لمشكل مشخص
    .remedy = اذكر حاجيات كل مشروع
rule-R-034 = كل مشكل ذي أولوية له مشروع أو سبب مكتوب
    .remedy = أضف مشروعا للمشكل أو اكتب سبب عدم الاستجابة
rule-R-035 = كل مشروع ينتمي إلى محور وهدف
    .remedy = أكمل عمودي المحور والهدف
rule-R-036 = كل مشروع من اختصاص الجماعة أو يذكر حامله المختص
    .remedy = اذكر الاختصاص، والحامل المختص لما ليس للجماعة
rule-R-037 = الوضعية العقارية معروفة لكل مشروع بناء
    .remedy = سو الوعاء العقاري أو أجل المشروع
rule-R-038 = تدرج أيضا مشاريع باقي الفاعلين في تراب الجماعة
    .remedy = أضف مشاريع القطاعات والمبادرة الوطنية والإقليم والجمعيات
rule-R-039 = النص خاص بهذه الجماعة
    .remedy = أعد كتابة النصوص المنقولة
rule-R-040 = لوائح الحضور مفصلة حسب الجنس والسن
    .remedy = أكمل ورقة المشاركين حسب الجنس والفئة العمرية
rule-R-041 = النساء لا يقللن عن النسبة الدنيا من المشاركين
    .remedy = نظم ورشات إضافية للنساء في المنطقة المعنية
rule-R-042 = تنظم جلسات منفصلة للنساء والرجال والشباب في كل منطقة
    .remedy = نظم جلسة الفئة الناقصة في المنطقة
rule-R-043 = مؤشرات الأفراد مفصلة حسب الجنس
    .remedy = أدخل قيمة الجنس الناقص أو سبب غيابها
rule-R-044 = يعرض ترتيب النساء وترتيب الرجال منفصلين مع تباينهما
    .remedy = أدخل أصوات النساء وأصوات الرجال
rule-R-045 = لكل مشروع واسم النوع 0 أو 1 أو 2 بتعليل
    .remedy = املأ الواسم واكتب تعليله
rule-R-046 = تحسب حصة الميزانية ذات الواسم 1 و2
    .remedy = املأ الواسم والكلفة لكل مشروع
rule-R-047 = هيئة المساواة وتكافؤ الفرص ومقاربة النوع منصبة وأبدت رأيها
    .remedy = اعرض المشروع على الهيئة قبل المداولة وسجل رأيها
rule-R-048 = استشيرت لجنة المساواة وتكافؤ الفرص
    .remedy = استشر اللجنة وسجل رأيها
rule-R-050 = كل دوار أو حي حاضر في المعطيات والتشاور
    .remedy = نظم لقاء في الدواوير الغائبة أو علل غيابها
rule-R-051 = لكل قيمة سنة ومصدر ووحدة
    .remedy = اكتب مصدر القيم التي لا مصدر لها
rule-R-052 = الساكنة المستعملة في المعايير مسقطة على سنوات البرنامج
    .remedy = أدخل ساكنة إحصاءين
rule-R-053 = لكل مشروع هدف مادي وجدولة ومسؤول وأقساط سنوية
    .remedy = أكمل المستفيدين والحامل والتمويل
rule-R-054 = تذكر كلفة التسيير والمكلف به لكل مشروع تجهيز
    .remedy = املأ الكلفة السنوية للتسيير وحامل المشروع
rule-R-055 = يفتح سجل للشكايات والاقتراحات ويلخص كل سنة
    .remedy = افتح السجل وسجل تاريخه وملخص كل سنة
rule-R-056 = لا تتضمن الوثيقة المنشورة معطيات شخصية
    .remedy = احذف أرقام الهوية والهواتف من المصنفات
rule-R-057 = أمدت الإدارات والمؤسسات الجماعة بما لديها من وثائق ومشاريع
    .remedy = راسل المصالح التي لم تجب
rule-R-058 = تذكر طريقة تقدير الموارد
    .remedy = أدخل الحسابات، واختر الطريقة في [finance] من plan.toml

# Law: what a verdict rests on
proof-done = { $step }: { $date }
proof-done-number = { $step }: رقم { $number } بتاريخ { $date }
proof-undated = { $step }: لا تاريخ
proof-due = { $step }: آخر أجل { $date }
proof-late =
    التأخر: { $n ->
        [one] يوم واحد
        [two] يومان
        [few] { $n } أيام
        [many] { $n } يوما
       *[other] { $n } يوم
    }
proof-overdue =
    فات الأجل منذ { $n ->
        [one] يوم واحد
        [two] يومين
        [few] { $n } أيام
        [many] { $n } يوما
       *[other] { $n } يوم
    }
proof-no-attendance = { $step }: لا لائحة حضور
proof-attended = حضر: { $who }
proof-did-not-attend = لم يسجل حضور: { $who }
proof-starts = تنطلق الدراسة في { $date }
proof-conditions = كيفيات الإنجاز مذكورة
proof-no-conditions = كيفيات الإنجاز غير مذكورة
proof-workshops = الورشات: { $n }
proof-documented = ورشات بتاريخها ومشاركيها حسب الجنس: { $n } من { $all }
proof-zones-heard = مناطق لها ورشة: { $n } من { $all }
proof-zones-without = مناطق بدون ورشة: { $ids }
proof-heard =
    { $group }: { $n ->
        [zero] لا جلسة
        [one] جلسة واحدة
        [two] جلستان
        [few] { $n } جلسات
       *[other] { $n } جلسة
    }
proof-no-number = بدون رقم
proof-no-votes = الأصوات غير مسجلة
proof-present = الحاضرون: { $n }
proof-votes-for = الموافقون: { $n }
proof-votes-against = الرافضون: { $n }
proof-abstained = الممتنعون: { $n }
proof-members = المزاولون مهامهم: { $n }
proof-session = الدورة: { $kind }
proof-claims-force = plan.toml يعلن البرنامج نافذا
proof-update-from = التحيين ممكن ابتداء من { $year }
proof-not-repeated = لم تنجز من جديد: { $step }
proof-requests = الطلبات المجاب عنها: { $n } من { $all }
proof-request-open = طلب بلا جواب: { $id }
proof-period =
    من { $first } إلى { $last }: { $n ->
        [few] { $n } سنوات
       *[other] { $n } سنة
    }
proof-projects-outside = مشاريع خارج المدة: { $ids }
proof-themes = مواضيع لها قيم: { $n } من { $all } ({ $values } قيمة)
proof-theme-without = بدون قيم: { $theme }
proof-statements = حاجيات ونقط قوة وضعف: { $n }
proof-needs-ranked = حاجيات مرتبة: { $n } من { $all }
proof-environment-rated = مشاريع مقيمة بيئيا: { $n } من { $all }
proof-project-not = ما عدا { $id }
proof-coverage-unknown = تغطية التشاور غير معروفة
proof-coverage = الساكنة المدعوة: { $share } (الحد الأدنى { $least })
proof-left-out = دواوير غائبة: { $ids }
proof-values-sourced = قيم لها مصدر: { $n } من { $all }
proof-values-old = قيم أقدم من { $year }: { $n }
proof-projected = سنوات مسقطة: { $n } من { $all }
proof-rules-kept = مستوفاة: { $ids }
proof-rules-broken = غير مستوفاة: { $ids }
proof-rules-open = بدون معطيات: { $ids }
proof-lists-split = لوائح مفصلة: { $n } من { $all }
proof-workshops-not = ورشات ناقصة: { $ids }
proof-women-unknown = الحضور حسب الجنس غير معروف
proof-women = النساء: { $share } (الحد الأدنى { $least })
proof-women-zone = المنطقة { $zone }: { $share }
proof-zones-apart = مناطق استمع فيها لكل فئة على حدة: { $n } من { $all }
proof-zone-without-group = المنطقة { $zone } بدون جلسة: { $group }
proof-by-sex = مؤشرات بقيمتي الجنسين: { $n } من { $all }
proof-one-sex = بجنس واحد: { $ids }
proof-no-votes-of = لا أصوات: { $group }
proof-votes-of =
    { $group }: صوتوا على { $n ->
        [one] مشروع واحد
        [two] مشروعين
        [few] { $n } مشاريع
        [many] { $n } مشروعا
       *[other] { $n } مشروع
    }
proof-markers = مشاريع بواسم معلل: { $n } من { $all }
proof-marked-money = حصة الواسم 1 و2 من الكلفة: { $share }
proof-marked-money-unknown = لا كلفة بواسم
proof-axes-aligned = محاور تلتقي مع برنامج آخر: { $n } من { $all }
proof-alignments = التقاءات مسجلة: { $n }
proof-axes-without = محاور بدون التقائية: { $ids }
proof-projects-answer = مشاريع تستجيب لحاجة مشخصة: { $n } من { $all }
proof-first-problems = مشاكل أولى لها مشروع: { $n } من { $all }
proof-problems-open = بدون مشروع: { $ids }
proof-projects-placed = مشاريع بمحور وهدف: { $n } من { $all }
proof-projects-competent = مشاريع من الاختصاص أو بحامل مختص: { $n } من { $all }
proof-no-land-needed = لا مشروع يحتاج عقارا
proof-land-settled = مشاريع سوي عقارها: { $n } من { $all }
proof-others-projects = مشاريع يحملها غير الجماعة: { $n } من { $all }
proof-likeness = تشابه النصوص مع أقرب جماعة: { $share }
proof-no-other-plan = تقارن النصوص بين الجماعات التي تعد معا
proof-no-forecast = لا تقدير بدون حسابات
proof-forecast-year = { $year }: موارد { $resources }، نفقات { $expenditure }
proof-shares-stated = مشاريع تمويلها يساوي كلفتها: { $n } من { $all }
proof-total-cost = الكلفة الإجمالية: { $amount }
proof-own-shares = مشاريع بحصة جماعية: { $n } من { $all }
proof-own-share = النافذة { $window }: الحصة الذاتية { $own }، القدرة { $capacity }
proof-own-share-alone = النافذة { $window }: الحصة الذاتية { $own }، القدرة غير معروفة
proof-signed = أموال الشركاء الموقعة، النافذة 1: { $share } (الحد الأدنى { $least })
proof-signed-unknown = درجة اليقين غير مذكورة
proof-window = النافذة { $n }: من { $first } إلى { $last }
proof-triennial = سنوات الجدول: { $n }
proof-forecast = الطريقة: { $method }
proof-forecast-unsaid = لا تقدير
proof-measured = مشاريع لها مؤشر: { $n } من { $all }
proof-objectives-measured = أهداف لها مؤشر: { $n } من { $all }
proof-objectives-not = أهداف بدون مؤشر: { $ids }
proof-no-year-over = لم تنقض أي سنة من البرنامج؛ أولها { $year }
proof-report-sent = تقرير { $year }: أحيل في { $sent }، الدورة في { $session }
proof-report-no-session = تقرير { $year }: أحيل في { $sent }، تاريخ الدورة غير معروف
proof-report-missing = تقرير { $year }: غائب
proof-followable = مشاريع مبرمجة بهدف وحامل وأقساط تساوي الكلفة: { $n } من { $all }
proof-running-costs = مشاريع بكلفة تسيير ومكلف به: { $n } من { $all }
proof-channel = القناة: { $channel }
proof-no-channel = قناة النشر غير مذكورة
proof-years-without = سنوات بدون ملخص: { $ids }
proof-personal = خلايا مقروءة: { $all }؛ خلايا رفضت لأنها تشبه رقما شخصيا: { $n }

# Law: outcomes, actors, papers and states
consulted-population = الساكنة
consulted-administrations = الإدارات
consulted-associations = الجمعيات والفاعلون
consulted-equality = هيئة المساواة
outcome-pass = مستوفاة
outcome-fail = غير مستوفاة
outcome-derogated = باستثناء
outcome-no_data = بدون معطيات
outcome-not_applicable = لا تنطبق
gravity-block = ملزمة
gravity-warn = تنبيه
gravity-info = إخبار
family-procedure = المسطرة
family-content = المضمون
family-gender = مقاربة النوع
family-coherence = الانسجام
family-finance = المالية
family-follow_up = التتبع والتقييم
family-publication = النشر وحماية المعطيات
actor-president = رئيس المجلس
actor-council = مجلس الجماعة
actor-committees = اللجان الدائمة
actor-technical_team = الفريق التقني الجماعي
actor-finance_service = المصلحة المكلفة بالميزانية
actor-equality_body = هيئة المساواة
actor-governor = عامل العمالة أو الإقليم
actor-services = المصالح اللاممركزة
paper-launch_notice = دعوة إلى الاجتماع الإخباري والتشاوري
paper-decision = قرار رئيس المجلس
paper-posting_notice = إعلان وشهادة التعليق
paper-notification_letter = رسالة تبليغ القرار إلى العامل
paper-data_requests = رسائل طلب المعطيات من المصالح
paper-committee_order = قرار إحداث لجنة الإعداد والتتبع
paper-terms_of_reference = الشروط المرجعية
paper-minutes = محضر اجتماع
paper-deliberation = مقرر المجلس
state-draft = مسودة
state-launched = في طور الإعداد: صدر قرار الانطلاق
state-diagnosed = في طور الإعداد: أنجز التشخيص
state-envisioned = في طور الإعداد: حددت الرؤية والمحاور
state-prioritised = في طور الإعداد: رتبت المشاريع
state-programmed = مشروع معد للعرض على اللجان والمجلس
state-in_committee = مشروع معروض على اللجان الدائمة
state-returned = مشروع أرجعه المجلس
state-voted = صوت عليه المجلس، غير نافذ قبل التأشيرة
state-visa_pending = صوت عليه المجلس، في انتظار التأشيرة
state-visa_suspended = صوت عليه المجلس، علقت التأشيرة
state-in_force = نافذ
state-updating = نافذ، وفي طور التحيين
state-closed = انتهى العمل به
state-deliberation = مقرر رقم { $number } بتاريخ { $date }
state-visa = تأشيرة رقم { $number } بتاريخ { $date }
state-open =
    { $n ->
        [one] قاعدة ملزمة واحدة غير مستوفاة أو غير مثبتة
        [two] قاعدتان ملزمتان غير مستوفاتين أو غير مثبتتين
        [few] { $n } قواعد ملزمة غير مستوفاة أو غير مثبتة
       *[other] { $n } قاعدة ملزمة غير مستوفاة أو غير مثبتة
    }
state-separator = ؛{ " " }
material-launch_steps = مراحل الانطلاق المنجزة: { $has } من { $wanted }
responsible-launch_steps = رئيس المجلس
timing-on_time = في الأجل
timing-done_late =
    أنجز بتأخر { $n ->
        [one] يوم واحد
        [two] يومين
        [few] { $n } أيام
        [many] { $n } يوما
       *[other] { $n } يوم
    }
timing-done = أنجز
timing-overdue =
    متأخر بـ{ $n ->
        [one] يوم واحد
        [two] يومين
        [few] { $n } أيام
        [many] { $n } يوما
       *[other] { $n } يوم
    }
timing-due_in =
    بعد { $n ->
        [zero] أقل من يوم
        [one] يوم واحد
        [two] يومين
        [few] { $n } أيام
        [many] { $n } يوما
       *[other] { $n } يوم
    }
timing-open = لم ينجز
timing-unknown = لا أجل معروف
## Follow-up: sheets of data/tracking.xlsx

sheet-progress = تقدم المشاريع
sheet-targets = النتائج المستهدفة
sheet-results = النتائج المحققة
sheet-difficulties = الصعوبات
sheet-complaints = سجل الشكايات والاقتراحات
sheet-evaluations = مخطط التقييم
column-progress_date = تاريخ الوضعية
column-component = المكون
column-component_cost_dh = كلفة المكون (درهم)
column-planned_quantity = الكمية المبرمجة
column-done_quantity = الكمية المنجزة
column-physical_pct = التقدم المادي (%)
column-credits_dh = الاعتمادات المفتوحة (درهم)
column-committed_dh = المبالغ الملتزم بها (درهم)
column-mandated_dh = المبالغ المأمور بصرفها (درهم)
column-work_status = حالة الإنجاز
column-delay_reason = سبب التأخر
column-target_id = رمز النتيجة المستهدفة
column-baseline = القيمة المرجعية
column-baseline_women = القيمة المرجعية للنساء
column-baseline_men = القيمة المرجعية للرجال
column-target = القيمة المستهدفة
column-target_women = القيمة المستهدفة للنساء
column-target_men = القيمة المستهدفة للرجال
column-target_year = سنة بلوغ القيمة المستهدفة
column-result_date = تاريخ القياس
column-result = القيمة المقيسة
column-result_women = القيمة المقيسة للنساء
column-result_men = القيمة المقيسة للرجال
column-difficulty_id = رقم الصعوبة
column-opened_date = تاريخ الظهور
column-description = الوصف
column-measure = التدبير المقترح
column-owner = المسؤول
column-due_date = الأجل
column-closed_date = تاريخ التجاوز
column-complaint_id = رقم الشكاية
column-received_date = تاريخ التوصل
column-channel = وسيلة التقديم
column-complaint_result = مآل الشكاية
column-evaluation_id = رقم السؤال
column-question = السؤال التقييمي
column-evaluation_criterion = المعيار
column-method = المنهجية
column-evaluator = جهة التقييم
column-independence = تصريح الاستقلالية
column-finding = الخلاصة
column-response = جواب المجلس
word-work_status-not_started = لم ينطلق
word-work_status-preparation = قيد التحضير
word-work_status-underway = قيد الإنجاز
word-work_status-finished = منجز
word-work_status-stopped = متوقف
word-delay_reason-land = العقار
word-delay_reason-study = الدراسات
word-delay_reason-permit = التراخيص
word-delay_reason-tender_failed = عدم جدوى طلب العروض
word-delay_reason-contractor = تعثر المقاولة
word-delay_reason-partner_late = تأخر شريك
word-delay_reason-own_funds_short = نقص التمويل الذاتي
word-delay_reason-dispute = نزاع
word-delay_reason-weather = الأحوال الجوية
word-delay_reason-other = سبب آخر
word-channel-office = مكتب الضبط
word-channel-phone = الهاتف
word-channel-internet = الأنترنت
word-channel-letter = رسالة
word-channel-box = صندوق الشكايات
word-channel-meeting = اجتماع
word-complaint_result-accepted = مقبولة
word-complaint_result-rejected = مرفوضة
word-complaint_result-transferred = محالة على جهة أخرى
word-complaint_result-pending = قيد المعالجة
word-evaluation_criterion-relevance = الملاءمة
word-evaluation_criterion-coherence = الانسجام
word-evaluation_criterion-effectiveness = الفعالية
word-evaluation_criterion-efficiency = النجاعة
word-evaluation_criterion-impact = الأثر
word-evaluation_criterion-sustainability = الاستدامة

## Social programmes

sheet-institutions = المؤسسات
sheet-programmes = البرامج الاجتماعية
sheet-programme_coverage = تغطية البرامج
sheet-registry = السجل الاجتماعي
sheet-overlaps = التداخلات
sheet-social_references = المبالغ المرجعية
sheet-household_types = أنواع الأسر
sheet-household_benefits = الاستفادة حسب نوع الأسرة
sheet-shocks = الصدمات
sheet-urgent_measures = التدابير الاستعجالية
sheet-strategy = الإطار الاستراتيجي
sheet-pillar_alignment = الربط بالمحاور
sheet-implementation = الخطة التنفيذية
column-institution_id = رمز المؤسسة
column-mandate = المهمة
column-programme_id = رمز البرنامج
column-programme_kind = نوع البرنامج
column-target_group = الفئة المستهدفة
column-targeting = طريقة الاستهداف
column-criteria = المعايير
column-score_limit = أعلى مؤشر مقبول
column-benefit_unit = وحدة الاستفادة
column-payments_per_year = عدد الدفعات في السنة
column-months = أشهر الأداء (1-12)
column-trigger = شرط التفعيل
column-yearly_budget_dh = الميزانية السنوية (درهم)
column-running_cost_dh = كلفة التدبير السنوية (درهم)
column-eligible_households = الأسر المستوفية للشروط
column-served_households = الأسر المستفيدة
column-served_eligible_households = الأسر المستوفية والمستفيدة
column-served_women = النساء المستفيدات
column-served_men = الرجال المستفيدون
column-service_points = نقط البيع أو المدارس أو الشبابيك
column-score_from = المؤشر من
column-score_to = المؤشر إلى
column-registered_households = الأسر المسجلة
column-registered_women = النساء والفتيات المسجلات
column-registered_men = الرجال والفتيان المسجلون
column-households_in_one = الأسر المستفيدة من برنامج واحد
column-households_in_several = الأسر المستفيدة من عدة برامج
column-programme_a = البرنامج الأول
column-programme_b = البرنامج الثاني
column-households_in_both = الأسر المستفيدة من البرنامجين
column-reference_kind = المرجع
column-household_type = رمز نوع الأسرة
column-entitled_persons = عدد ذوي الحقوق
column-shock_id = رمز الصدمة
column-shock_kind = طبيعة الصدمة
column-newly_eligible_pct = الأسر المستوفية حديثا (%)
column-duration_months = المدة (بالأشهر)
column-contingency_dh = احتياطي الطوارئ (درهم)
column-measure_id = رمز التدبير
column-deadline = الأجل
column-bypasses_ranking = يتجاوز الترتيب
column-pillar_id = رمز المحور
column-strategy_part = عنصر الاستراتيجية
column-pillar_aim = الغاية
column-serves = يخدم
column-weight_pct = الحصة من الكلفة (%)
column-step_id = رمز المرحلة
column-first_year = السنة الأولى
column-last_year = السنة الأخيرة
column-reached = الوضعية عند الإغلاق
word-arrangement-own = بإمكانيات الجماعة
word-arrangement-contract = باتفاقية
word-arrangement-negotiate = قيد التفاوض
word-window_status-prepared = قيد الإعداد
word-window_status-negotiated = تم التفاوض بشأنها
word-window_status-signed = موقعة
word-window_status-closed = مغلقة
word-convention_status-draft = مشروع اتفاقية
word-convention_status-council_approved = صادق عليها المجلس
word-convention_status-visa = مؤشر عليها
word-convention_status-signed = موقعة
word-convention_status-amended = معدلة بملحق
word-convention_status-ended = منتهية
word-reached-not_begun = لم يبدأ
word-reached-begun = في طور الإنجاز
word-reached-stopped = متوقف
word-reached-finished = منجز
word-reached-reserve = لائحة الاحتياط
move-finished = منجز
move-carried = مرحل
move-left = خرج من البرنامج
move-moved = سنوات أخرى
move-from_reserve = دخل من لائحة الاحتياط
move-entered = جديد ومبرمج
move-new_reserve = جديد في لائحة الاحتياط
move-same = دون تغيير
head-party = الطرف
head-object = الموضوع
head-became = المآل
head-years-before = السنوات سابقا
head-years-after = السنوات حاليا
head-rank-before = الرتبة سابقا
head-rank-after = الرتبة حاليا
head-spent-before = المصروف
head-window-envelope = غلاف النافذة { $number }
head-window-taken = المبرمج في النافذة { $number }
window-envelope = أغلفة كل المصادر (بالدرهم)
window-programmed = المبرمج (بالدرهم)
window-carried = مشاريع بدأت من قبل
window-opening-planned = الفتح المرتقب
window-closing-planned = الإغلاق المرتقب
window-arrangement-own = مشاريع بإمكانيات الجماعة
window-arrangement-contract = مشاريع باتفاقية
window-arrangement-negotiate = مشاريع قيد التفاوض
window-signed = حصة الموقع من أموال الشركاء
window-least = الحد الأدنى للموقع
arrangement-derived = { " " }(حسب التمويل)
signature-place = الاسم والصفة والتاريخ والتوقيع
table-convention-signatures = توقيعات أطراف الاتفاقية { $id }
table-contracts-windows = نوافذ التعاقد: الحالة والإمكانيات والمشاريع
table-contracts-envelopes = الأغلفة حسب المصدر والنافذة (بالدرهم)
table-contracts-projects = كيفية إنجاز كل مشروع
table-contracts-list = الاتفاقيات (بالدرهم)
table-contracts-difference = ما غيره التجديد (بالدرهم)
table-convention-sheet = بطاقة الاتفاقية { $id }
table-convention-payments = الاتفاقية { $id }: المساهمات حسب الطرف والسنة (بالدرهم)
contract-drafted = مشاريع الاتفاقيات: { $path }
contract-renewed = أغلقت النافذة { $closed } وفتحت النافذة { $opened }. الصيغة الجديدة: { $folder }
    المشاريع المنجزة: { $finished }. المرحلة: { $carried }. التي لم تبدأ أو تنتظر: { $waiting }.
contract-needs = حاجيات بدون مشروع: { $needs }
error-no-convention = لا يذكر التمويل أي اتفاقية
    .help = املأ عمود «الاتفاقية» في ورقة «تمويل المشاريع»
error-conventions-kept = يضم هذا المخطط اتفاقيات من قبل
    .help = أتمم ورقة «الاتفاقيات» في data/contracts.xlsx
error-no-next-window = لا نافذة تعاقد بعد النافذة المفتوحة
    .help = أعد مخططا جديدا بواسطة plan init
error-nothing-followed = لا يعرف شيء عن تنفيذ النافذة
    .help = املأ ورقة «progress» في data/tracking.xlsx: المشروع والتاريخ والتقدم المادي والأداءات والوضعية والسبب
P2046 = لا توجد في المخطط نافذة { $window }
    .help = اكتب نافذة من 1 إلى { $n }
P2047 = الاتفاقية «{ $convention }» للمشروع { $project } غير مدرجة
    .help = أضفها إلى ورقة «الاتفاقيات» في contracts.xlsx أو صحح رمزها؛ ولا تحتسب مساهمة { $source } موقعة
P2048 = مساهمة { $source } في { $project } مدونة موقعة دون اتفاقية موقعة
    .help = ضع للاتفاقية «{ $convention }» حالة «موقعة» مع هذا المشروع وهذا الطرف بعد توقيعها؛ وإلى ذلك الحين تحتسب متفقا عليها على الأكثر
P2049 = تقل مساهمة { $source } سنة { $year } في الاتفاقية { $convention } عما يطلبه البرنامج ب { $missing } درهم
    .help = ارفع مبلغ الاتفاقية أو غير سنة المشروع
P2050 = لم تحدد كيفية إنجاز { $project }
    .help = اختر في عمود «كيفية الإنجاز»: بإمكانيات الجماعة أو باتفاقية أو قيد التفاوض
P2051 = كيفية إنجاز { $project } («{ $arrangement }») تخالف تمويله
    .help = اذكر الاتفاقية في التمويل أو صحح الجواب
P2052 = رحل { $project } دون ذكر السبب
    .help = دون السبب في ورقة التتبع
P2053 = لم يكتمل { $project } وقد أدي عنه { $paid } درهم أي ما يعادل كلفته
    .help = راجع كلفته وتمويله في الصيغة الجديدة
column-window_opened = تاريخ الفتح
column-window_closed = تاريخ الإغلاق
head-forecast-error = متوسط الخطأ في السنوات الماضية
head-own-money = موارد الجماعة
head-entering = المشاريع الداخلة
head-certainty-none = غير محدد
table-finance-categories = توقع المداخيل والنفقات العادية حسب الصنف (بالدرهم)
table-financing-plan = مخطط التمويل حسب المصدر ودرجة اليقين (بالدرهم)
table-programme-musts = مشاريع قررها المجلس مسبقا مع السبب
column-milestone = المعلمة
column-indicator = المؤشر المتتبع
column-result_level = مستوى النتيجة
column-review_year = سنة التقييم
word-programme_kind-regular_cash = تحويلات نقدية منتظمة
word-programme_kind-seasonal_cash = تحويلات نقدية موسمية
word-programme_kind-shock_response = الاستجابة للصدمات
word-programme_kind-subsidised_food = مواد غذائية مدعومة
word-programme_kind-school_feeding = التغذية المدرسية
word-programme_kind-disability_benefit = دعم الإعاقة
word-programme_kind-insurance = تأمين
word-programme_kind-works = أشغال مؤدى عنها
word-programme_kind-services = خدمات
word-target_group-poor = الأسر الفقيرة
word-target_group-disabled = الأشخاص في وضعية إعاقة
word-target_group-pupils = التلاميذ
word-target_group-mothers = الأمهات وصغار الأطفال
word-target_group-widows = الأرامل الحاضنات لأطفال
word-target_group-elderly = المسنون
word-target_group-workers = العاملون دون أجر قار
word-target_group-shocked = الأسر المتضررة من صدمة
word-target_group-everyone = الجميع
word-targeting-registry = مؤشر السجل
word-targeting-category = الفئة
word-targeting-place = المكان
word-targeting-community = لجنة محلية
word-targeting-open = مفتوح للجميع
word-benefit_unit-household = الأسرة
word-benefit_unit-person = الشخص المستحق
word-reference_kind-poverty_line = عتبة الفقر (للفرد في السنة)
word-reference_kind-food_basket = السلة الغذائية (للفرد في السنة)
word-shock_kind-economic = اقتصادية
word-shock_kind-health = صحية
word-shock_kind-environmental = بيئية
word-strategy_part-vision = الرؤية
word-strategy_part-goal = الغاية الاستراتيجية
word-strategy_part-pillar = المحور
word-strategy_part-foundation = الركيزة
word-strategy_part-governance = الحكامة
word-result_level-output = منجز
word-result_level-outcome = نتيجة
word-result_level-impact = أثر
P4301 = السجل يشبه لائحة أسر: { $rows } من السطور تخص أسرة واحدة
    .help = اجمع الأسر حسب الدوار وشريحة المؤشر؛ لم تقرأ الورقة (القانون 09.08)
P4302 = { $value } أسرة في { $a } و{ $b }، بينما لا يتجاوز أحدهما { $most }
    .help = صحح العدد؛ اعتمد { $most }
P4303 = { $value } يتجاوز المجموع الذي هو جزء منه: { $most }
    .help = صحح أحد العددين؛ لم يستعمل الجزء
P4304 = البرنامج { $programme } مقارن بنفسه
    .help = اكتب برنامجين مختلفين؛ لم يقرأ هذا السطر
P4305 = المحور "{ $pillar }" لا يوجد في أي إطار استراتيجي
    .help = اكتب واحدا من: { $known }
P4306 = "{ $value }" ليس شهرا
    .help = اكتب أشهرا من 1 إلى 12 تفصل بينها ؛ مثل 6;7;8 أو 6-8
P4307 = البرنامج { $programme } بلا مؤسسة مسؤولة
    .help = اذكر المؤسسة المسؤولة عنه
P4308 = المحور { $pillar } بلا مشروع ولا برنامج
    .help = أضف سطرا إلى ورقة "الربط بالمحاور"، أو بين في المخطط سبب غياب ما يخدمه
P4309 = مشاريع لا تخدم أي محور ({ $n }): { $projects }
    .help = أضفها إلى ورقة "الربط بالمحاور" إن كانت تخدم الاستراتيجية
P4310 = يقدم { $a } و{ $b } الشيء نفسه للفئة نفسها تحت مؤسستين
    .help = اتفقوا على مسؤول واحد، أو ميزوا بينهما بالفئة المستهدفة
P4311 = يختار { $a } و{ $b } الفئة نفسها بطريقتين
    .help = اتفقوا على طريقة واحدة وسقف واحد، أو بينوا سبب الاختلاف
P4312 = التدبير الاستعجالي { $measure } بلا { $lacks ->
    [deadline] أجل
   *[trigger] شرط تفعيل
}
    .help = املأ الخانة: التدبير الذي يتجاوز الترتيب يحتاج إليهما معا
P4313 = الإطار الاستراتيجي "{ $frame }" غير معروف
    .help = اكتب واحدا من: { $known }
P4314 = سطر الجماعة يذكر { $value } بينما مجموع الدواوير { $sum }
    .help = صحح أحدهما؛ اعتمد مجموع الدواوير
P4315 = المحور { $pillar } لم يربط بمشروع ولا ببرنامج
    .help = اكتب المشروع أو البرنامج؛ لم يقرأ هذا السطر
P4316 = يستفيد من { $programme } { $value } أسرة حيث سجلت { $most } فقط
    .help = صحح أحدهما: الأسرة المستفيدة ينبغي أن تكون مسجلة
P4317 = مجموع حصص { $aligned } هو { $sum } %
    .help = اخفضها إلى 100 % حتى لا يحتسب أي درهم مرتين؛ وقد خفضت بالتناسب
P4318 = تنتهي المرحلة سنة { $last } قبل سنتها الأولى { $first }
    .help = صحح السنوات؛ لم يقرأ هذا السطر
P4319 = التداخلات في { $place } تناقض أعداد برامجه
    .help = راجع ورقة "التداخلات" مع ورقة "تغطية البرامج"
settings-social = الإطار الوطني للحماية الاجتماعية الذي يتبعه المخطط: jordan أو mauritania أو morocco؛ احذف # للاختيار.
households-range = بين { $least } و{ $most }
band-of = من { $from } إلى { $to }
pair-of = { $a } – { $b }
payment-of = { $amount } × { $times } ({ $unit })
share-step = من { $from } إلى { $to }
share-unknown = غير معروف أو محجوب
month-paid-mark = ×
months-without-cash = أشهر بلا أي تحويل نقدي
urgent-project-ranked = { $project } (الرتبة { $rank })
phase-of = المرحلة { $n }: { $first }–{ $last } (كلفة ما ينطلق فيها { $cost }، وعدد ما يراجع في نهايتها { $ending })
head-programme-owner = المسؤول
head-service-points = نقط الخدمة
head-coverage = نسبة المستوفين المستفيدين
head-exclusion = نسبة المستوفين المقصيين
head-inclusion = نسبة المستفيدين غير المستوفين
head-under-limit = المسجلون دون السقف
head-payment = الدفعات
head-household-year = للأسرة في السنة (درهم)
head-person-year = للفرد في السنة (درهم)
head-poverty_line = من عتبة الفقر
head-food_basket = من السلة الغذائية
head-household-type = نوع الأسرة
head-support = بالمقارنة مع غيرها
support-none = لا شيء
support-little = قليل
support-even = قريب من المتوسط
support-much = كثير
support-unknown = مبلغ ناقص
head-pair = البرنامجان
head-shared-target = الفئة المشتركة
head-similarity = في البرنامجين من مجموعهما
head-of-first = من الأول
head-of-second = من الثاني
head-pair-gap = لا يصلهما أي منهما
head-links = الاستنتاج
link-duplication = ازدواج
link-conflict = تعارض المعايير
link-gap = خصاص
link-complementarity = تكامل
head-score-band = المؤشر
head-access-index = الولوج إلى الخدمات (0–100)
head-meeting = التقاؤهما
meeting-cash-without-service = دعم دون خدمات
meeting-service-without-cash = خدمات دون دعم
meeting-both = كلاهما
meeting-neither = لا هذا ولا ذاك
meeting-unknown = غير معروف
merger-several-owners = متعددون
merger-one-owner = واحد
head-kept = يحتفظ به
head-duplicates = أسر تستفيد مرتين
head-saving = الوفر السنوي (درهم)
head-today = اليوم
head-harmonised = بعد التنسيق
scenario-programmes = عدد البرامج
scenario-cost = التحويلات وكلفة التدبير (درهم)
scenario-households = الأسر المختلفة المستفيدة
scenario-repeated = استفادات فوق الأولى للأسرة نفسها
scenario-saving = ما يوفره الدمج (درهم)
scenario-extended = أسر مقصية يمكن أن يشملها الوفر
scenario-unknown = { $n ->
    [one] لغياب الأرقام لا تشمل الكلفتان تحويلات برنامج واحد.
    [two] لغياب الأرقام لا تشمل الكلفتان تحويلات برنامجين.
    [few] لغياب الأرقام لا تشمل الكلفتان تحويلات { $n } برامج.
    [many] لغياب الأرقام لا تشمل الكلفتان تحويلات { $n } برنامجا.
   *[other] لغياب الأرقام لا تشمل الكلفتان تحويلات { $n } برنامج.
}
scenario-unknown-running = { $n ->
    [one] لغياب الأرقام لا تشمل الكلفتان كلفة تدبير برنامج واحد.
    [two] لغياب الأرقام لا تشمل الكلفتان كلفة تدبير برنامجين.
    [few] لغياب الأرقام لا تشمل الكلفتان كلفة تدبير { $n } برامج.
    [many] لغياب الأرقام لا تشمل الكلفتان كلفة تدبير { $n } برنامجا.
   *[other] لغياب الأرقام لا تشمل الكلفتان كلفة تدبير { $n } برنامج.
}
head-shock = الصدمة
head-answering = البرنامج المستجيب
head-newly = الأسر المستوفية حديثا
head-months = الأشهر
head-extra-cost = الكلفة الإضافية (درهم)
head-lasts = مدة كفاية الاحتياطي (بالأشهر)
head-short = الخصاص (درهم)
head-scenarios = السيناريوهات
head-with-trigger = بشرط تفعيل محدد
head-money-lasts = باحتياطي كاف
head-urgent = التدبير
head-payer = الممول
head-urgent-project = جزء من المشروع
head-projects-cost = كلفة مشاريعه (درهم)
head-share-of-projects = من مجموع المشاريع
head-programmes-yearly = الميزانية السنوية المصرح بها لبرامجه (درهم)
head-step = الخطوة
table-social-programmes = البرامج الاجتماعية بالجماعة
table-social-coverage = من يصله كل برنامج ومن يقصيه
table-social-targeting = كيف يختار كل برنامج مستفيديه
    .note = المسجلون دون السقف: الشريحة التي يقطعها السقف تحتسب في العدد الأكبر فقط.
table-social-registry = السجل الاجتماعي حسب الدوار
table-social-bands = الأسر المسجلة حسب المؤشر
table-social-matrix = البرامج مثنى مثنى
table-social-value = قيمة كل برنامج
table-social-households = مجموع ما تتلقاه أنواع الأسر
    .note = كثير: أكثر من 150 % من متوسط نصيب الفرد في الأنواع المعروضة؛ قليل: أقل من 50 %.
table-social-places = الدعم والخدمات حسب الدوار
    .note = يعتبر كل منهما محققا ابتداء من 50. الولوج هو 100 ناقص مؤشر الخصاص الوارد في التشخيص.
table-social-mergers = برامج قابلة للدمج
    .note = على الأقل: التحويلات التي لن تؤدى مرتين بأصغر المبلغين، وكلفة التدبير ما عدا أكبرها.
table-social-scenarios = البرامج اليوم وبعد التنسيق
table-social-calendar = أشهر الأداء
table-social-shocks = كلفة الصدمات
table-social-readiness = الجاهزية حسب طبيعة الصدمة
table-social-urgent = التدابير الاستعجالية، معروضة خارج الترتيب
table-strategy-frame = الإطار الاستراتيجي
table-strategy-pillars = ما يخدم كل محور
table-strategy-phases = التنفيذ على مراحل وتتبعه
chart-social-matrix = الأسر المشتركة بين البرامج، { $commune }
    .description = من الأسر المستفيدة من أحد برنامجين في { $commune }، نسبة المستفيدة منهما معا.
chart-social-coverage = الأسر المستوفية المستفيدة حسب الدوار والبرنامج، { $commune }
    .description = كل خانة نسبة الأسر المستوفية للشروط في دوار من { $commune } التي يصلها برنامج.
chart-social-households = ما تتلقاه أنواع الأسر في السنة بالدرهم، { $commune }
    .description = كل عمود يجمع القيمة السنوية للبرامج التي يتلقاها نوع من الأسر في { $commune }.
formula-served-eligible-households = الأسر المستوفية المستفيدة
formula-eligible-households = الأسر المستوفية
formula-served-households = الأسر المستفيدة
formula-served-women = النساء المستفيدات
formula-served-men = الرجال المستفيدون
formula-persons-served = الأفراد المستفيدون
formula-households-in-both = الأسر في البرنامجين
formula-served-a = المستفيدة من الأول
formula-served-b = المستفيدة من الثاني
formula-households-in-one = الأسر في برنامج واحد
formula-households-in-several = الأسر في عدة برامج
formula-reached-by-either = من يصلهم أحدهما
formula-amount-dh = المبلغ
formula-payments-per-year = الدفعات في السنة
formula-annual-value-dh = القيمة السنوية
formula-annual-value-of-person = القيمة السنوية للفرد
formula-annual-value-of-household = القيمة السنوية للأسرة
formula-reference-dh = المبلغ المرجعي
formula-household-size = حجم الأسرة
formula-entitled-persons = ذوو الحقوق
formula-persons = الأفراد
formula-months-paid = أشهر الأداء
formula-month-of-household = شهر الأسرة
formula-month-of-all = شهر الجميع
formula-newly-eligible-pct = نسبة المستوفين الجدد
formula-duration-months = الأشهر
formula-contingency-dh = الاحتياطي
formula-deficit-index = مؤشر الخصاص
formula-cost-dh = الكلفة
formula-weight-pct = الحصة
interlink-nothing = لا تتضمن مساحة العمل شيئا عن البرامج الاجتماعية: املأ data/programmes.xlsx أو اختر إطارا في plan.toml تحت [social].
error-unknown-frame = إطار غير معروف { $frame }؛ المعروف: { $known }
frame-window = المرحلة { $n }: { $first }–{ $last }
frame-institutions = المؤسسات: { $names }
frame-body = { $body }: عدد الأعضاء { $n }
frame-reports-to = ترفع تقاريرها إلى: { $body }

head-several-share = في عدة برامج من المستفيدين
head-in-a-year = في السنة
sheet-alternatives = البدائل المدروسة
sheet-gender_answers = أسئلة النوع
column-alternative = البديل
column-chosen = معتمد
column-gender_question = سؤال النوع
column-gender_answer = الجواب
word-gender_question-team_women = النساء في الفريق (الثلث)
word-gender_question-safety = السلامة في المشاريع
word-gender_question-work_burden = تخفيف العمل اليومي
word-gender_question-womens_equipment = تجهيزات النساء في الميزانية
word-gender_question-procurement = النساء في الصفقات
word-gender_question-body_opinion = رأي هيئة المساواة
word-gender_answer-yes = نعم
word-gender_answer-partly = جزئيا
word-gender_answer-no = لا
gender-question-team_women = هل تشكل النساء ثلث الفريق؟
gender-question-safety = هل تراعي المشاريع السلامة (الإنارة والنقل)؟
gender-question-work_burden = هل تخفف المشاريع العمل اليومي غير المؤدى عنه؟
gender-question-womens_equipment = هل رصدت في الميزانية مبالغ لتجهيزات النساء؟
gender-question-procurement = هل تشارك النساء في الصفقات العمومية؟
gender-question-body_opinion = هل أبدت هيئة المساواة رأيها قبل التصويت؟
table-frame-alternatives = البدائل المدروسة
head-rests-on = ما يستند إليه الجواب
head-relative-gap = الفارق النسبي
table-gender-fairness = إنصاف النتيجة
fair-women-served = الحاجيات الأولى للنساء التي مولت
fair-men-served = الحاجيات الأولى للرجال التي مولت
fair-ratio = نسبة حصة النساء إلى حصة الرجال
fair-benefit = حصة النساء من المبالغ المبرمجة
reading-not-by-sex = غير متوفر حسب الجنس
head-severity-index = مؤشر الحدة
table-indicators-zones = المؤشرات حسب المنطقة
head-localities-missing = تجمعات دون معطى
table-indicators-change = التطور من 2014 إلى 2024
head-census-change = التطور
# Law: tables
law-none = { "" }
head-evidence = المعطيات المعتمدة
head-remedy = من يتدخل وكيف
head-family = الأسرة
head-total = المجموع
head-decided-by = الجهة المقررة
head-date = التاريخ
head-reference = المرجع
head-actor = المسؤول
head-paper = الوثيقة
head-due = آخر أجل
head-done = تاريخ الإنجاز
head-timing = الوضعية
derogated-by = استثناء قرره { $who } بتاريخ { $date }: { $why }
actor-acts = { $actor }: { $remedy }
due-provisional = { $date } (حسب التاريخ المبرمج)
due-planned = مبرمج في { $date }
due-waits = يحتسب من: { $step } (تاريخه غير معروف)
due-unset = لا أجل قانوني؛ حدد تاريخا في ورقة «مراحل المسطرة»
next-what = المرحلة المقبلة
next-says = التفصيل
next-step = المرحلة
next-actor = المسؤول
next-paper = الوثيقة
next-deadline = الأجل
next-timing = الوضعية
table-law-rules = قواعد النظام ونتيجة التحقق منها
table-law-summary = حصيلة التحقق حسب الأسرة
table-law-derogations = الاستثناءات المسجلة
table-law-calendar = جدولة المسطرة وآجالها
table-law-next = المرحلة المقبلة
legal-head = { $title } · { $state }
legal-open = القواعد الملزمة غير المستوفاة أو غير المثبتة: { $n } من { $all }
ics-written =
    كتب { $path }: { $n ->
        [zero] لا موعد
        [one] موعد واحد
        [two] موعدان
        [few] { $n } مواعيد
       *[other] { $n } موعدا
    }
rule-not-in-regime = { $regime }: لا تنطبق هذه القاعدة

# Law: procedure papers
field-launch-date = تاريخ الاجتماع
field-launch-hour = ساعة الاجتماع
field-launch-place = مكان الاجتماع
field-decision-number = رقم القرار
field-decision-date = تاريخ القرار
field-posting-number = عدد التعليق
field-posting-date = بداية التعليق
field-posting-until = نهاية التعليق
field-notification-number = رقم رسالة التبليغ
field-notification-date = تاريخ التبليغ
field-study-start = انطلاق الدراسة
field-study-conditions = كيفيات إنجاز الدراسة
field-committee-number = رقم قرار اللجنة
field-committee-date = تاريخ قرار اللجنة
field-draft-date = تاريخ عرض المشروع على اللجان
field-opinion-date = تاريخ رأي اللجان
field-equality-date = تاريخ رأي هيئة المساواة
field-deliberation-number = رقم المقرر
field-deliberation-date = تاريخ الجلسة
field-session-kind = نوع الدورة
field-session-month = شهر الدورة
field-votes-members = الأعضاء المزاولون مهامهم
field-votes-present = الأعضاء الحاضرون
field-votes-for = الأصوات الموافقة
field-votes-against = الأصوات الرافضة
field-votes-abstentions = الممتنعون
field-cost-total = الكلفة الإجمالية
field-cost-own = حصة الجماعة
field-cost-partners = حصة الشركاء
field-request-service = المصلحة
field-request-object = المعطيات المطلوبة
field-request-number = رقم الرسالة
field-request-date = تاريخ الرسالة
field-request-deadline = أجل الجواب
field-meeting-name = موضوع الاجتماع
field-meeting-number = رقم المحضر
field-meeting-date = تاريخ الاجتماع
field-meeting-hour = ساعة البداية
field-meeting-end = ساعة النهاية
field-meeting-place = مكان الاجتماع
field-meeting-agenda = جدول الأعمال
field-meeting-summary = خلاصة المناقشات
field-meeting-decisions = القرارات والتوصيات
field-president = اسم الرئيس وتوقيعه
field-secretary = اسم كاتب المجلس وتوقيعه
field-rapporteur = اسم المقرر وتوقيعه
field-letter-date = تاريخ الوثيقة
field-letter-number = رقم الوثيقة
letterhead-kingdom = المملكة المغربية
letterhead-ministry = وزارة الداخلية
letterhead-commune = جماعة { $name }
papers-to-fill = { "  " }يملأ باليد: { $fields }
head-attendee = الصفة
table-paper-attendance = الحاضرون حسب الصفة والجنس
letterhead-province = عمالة أو إقليم { $name }
field-launch-planned = تاريخ الاجتماع
next-stage = الطور
## Findings of the follow-up

P4200 = المشروع { $project } مسجل في التتبع وليس في البرنامج
    .help = أدرجه في البرنامج أو احذف سطر تتبعه
P4201 = تراجع تقدم المشروع { $project } من { $before } % إلى { $after } % دون تفسير
    .help = اكتب السبب في عمود الملاحظة، أو صحح القيمة
P4202 = أنجز من المشروع { $project } أكثر مما برمج: { $done } مقابل { $planned }
    .help = راجع الكمية المبرمجة؛ يحتسب التقدم 100 %
P4203 = المشروع { $project } متوقف دون ذكر السبب
    .help = اختر سببا من القائمة
P4204 = المبالغ المأمور بصرفها للمشروع { $project } ({ $paid } درهم) تفوق الملتزم بها ({ $committed } درهم)
    .help = راجع المبلغين مع مصلحة المالية
P4205 = تاريخ الجواب على الشكاية { $complaint } ({ $date }) سابق لتاريخ التوصل بها
    .help = صحح أحد التاريخين

## Tables of the follow-up

head-light = الإشارة
head-physical = التقدم المادي
head-financial = التقدم المالي
head-elapsed = المدة المنقضية
head-schedule-index = مؤشر الآجال
head-cost-index = مؤشر الكلفة
head-not-known = غير معروفة
head-weighted = التقدم المرجح بالكلفة
head-simple = المتوسط البسيط
head-cost-dh = الكلفة (درهم)
head-mandated = المأمور بصرفه (درهم)
head-how = طريقة الحساب
head-means = المعنى
head-attained = نسبة بلوغ الهدف
head-what = الموضوع
head-why-look = ما يستدعي الانتباه
head-lead = صاحب المشروع
head-on-time = في الأجل
head-results = النتائج المحققة
track-no-axis = مشاريع بدون محور
track-no-lead = صاحب مشروع غير محدد
whole-plan = البرنامج كله
track-light-black = أسود
    .means = توقفت الأشغال
track-light-blue = أزرق
    .means = منجز
track-light-grey = رمادي
    .means = لم ينطلق، وسنته الأولى لم تنصرم
track-light-unknown = غير معروف
    .means = كان يجب أن ينطلق ولا معلومة عنه
rate-physical = التقدم المادي للبرنامج
    .how = متوسط التقدم المادي مرجحا بكلفة المشاريع
rate-target = الهدف إلى اليوم
    .how = ما برمج صرفه إلى اليوم على مجموع البرنامج
rate-against-target = الفارق مع الهدف
    .how = التقدم المادي ناقص الهدف إلى اليوم
rate-simple = متوسط المشاريع
    .how = متوسط التقدم، لكل مشروع الوزن نفسه
rate-financial = التقدم المالي
    .how = المأمور بصرفه على كلفة المشاريع
rate-launch = نسبة الانطلاق
    .how = المشاريع المنطلقة على المشاريع المبرمجة
rate-commitment = نسبة الالتزام
    .how = الملتزم به على الاعتمادات المفتوحة
rate-payment-order = نسبة الأمر بالصرف
    .how = المأمور بصرفه على الملتزم به
rate-points = { $points ->
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $points } نقط
    [many] { $points } نقطة
   *[other] { $points } نقطة
}
table-track-rates = مؤشرات التنفيذ
table-track-lights = المشاريع حسب الإشارة
table-track-projects = تقدم كل مشروع
table-track-axes = التقدم حسب المحور
table-track-windows = التقدم حسب نافذة التعاقد
table-track-targets = بلوغ الأهداف حسب الجنس
table-track-warnings = ما يستدعي الانتباه
table-track-difficulties = الصعوبات والتدابير المقترحة
table-track-complaints = الشكايات والاقتراحات
table-track-scorecard = حصيلة كل صاحب مشروع
table-track-evaluations = مخطط التقييم
attained-kept = حوفظ عليه
attained-not-kept = لم يحافظ عليه
warning-stopped = المشروع متوقف
warning-stopped-because = المشروع متوقف: { $reason }
warning-late-start = كان مبرمجا ابتداء من { $year } ولم ينطلق
warning-slow = بطيء بالنظر إلى المدة المنقضية: مؤشر الآجال { $index }
warning-overrun = تجاوز المأمور بصرفه الكلفة بمبلغ { $amount }
warning-no-record = كان يجب أن ينطلق ولا معلومة عنه
warning-land = ينطلق سنة { $year } والعقار غير مسوى
warning-not-signed = ينطلق سنة { $year } ولم توقع مساهمات بمبلغ { $amount }
warning-target = حل أجل الهدف ولم ينجز من الطريق إليه سوى { $percent }
warning-target-unmeasured = حل أجل الهدف ولم يقس
difficulty-open = قائمة
difficulty-due = قائمة، الأجل { $date }
difficulty-closed = تم تجاوزها في { $date }
complaints-received = الشكايات والاقتراحات المتوصل بها
complaints-answered = المجاب عنها
complaints-overdue = بدون جواب بعد انصرام الأجل
complaints-median = الأجل الوسيط للجواب (بالأيام)
complaints-in-time = المجاب عنها داخل الأجل
complaints-women = المقدمة من النساء
complaints-men = المقدمة من الرجال
complaints-subject = منها حول: { $sector }
evaluator-independent = { $name } (مستقل)
evaluation-answered = { $finding } – جواب المجلس: { $response }
formula-component-weight = وزن المكون
formula-done = المنجز
formula-planned = المبرمج
formula-payment-orders = المأمور بصرفه
formula-cost = الكلفة
warning-difficulty = { $days ->
        [one] انصرم أجل تجاوزها منذ يوم واحد
        [two] انصرم أجل تجاوزها منذ يومين
        [few] انصرم أجل تجاوزها منذ { $days } أيام
        [many] انصرم أجل تجاوزها منذ { $days } يوما
       *[other] انصرم أجل تجاوزها منذ { $days } يوم
    }
warning-complaints = { $n ->
    [one] { $days ->
        [few] شكاية واحدة بدون جواب بعد { $days } أيام
        [many] شكاية واحدة بدون جواب بعد { $days } يوما
       *[other] شكاية واحدة بدون جواب بعد { $days } يوم
    }
    [two] { $days ->
        [few] شكايتان بدون جواب بعد { $days } أيام
        [many] شكايتان بدون جواب بعد { $days } يوما
       *[other] شكايتان بدون جواب بعد { $days } يوم
    }
    [few] { $days ->
        [few] { $n } شكايات بدون جواب بعد { $days } أيام
        [many] { $n } شكايات بدون جواب بعد { $days } يوما
       *[other] { $n } شكايات بدون جواب بعد { $days } يوم
    }
   *[other] { $days ->
        [few] { $n } شكاية بدون جواب بعد { $days } أيام
        [many] { $n } شكاية بدون جواب بعد { $days } يوما
       *[other] { $n } شكاية بدون جواب بعد { $days } يوم
    }
}
track-light-red = أحمر
    .means = تأخر كبير، أو لم ينطلق بعد انصرام سنته الأولى
track-light-orange = برتقالي
    .means = تأخر محدود
track-light-green = أخضر
    .means = يسير وفق البرنامج

## Commands track and diff

head-change = ما تغير
track-nothing = لم يسجل بعد أي تقدم: تملأ معطيات التتبع في data/tracking.xlsx.
track-on = وضعية التنفيذ في { $date }
track-workbook-made = أحدث ملف التتبع { $path }.
target-persons-reached = الأشخاص المستفيدون
target-persons = أشخاص
diff-none = لا فرق بين النسختين في المشاريع والبرمجة والتمويل والترتيب.
diff-programme = كلفة البرنامج
diff-cost = من { $before } إلى { $after }
table-plan-changes = ما تغير بين النسختين
change-added = مشروع جديد
change-removed = لم يعد في الوثيقة
change-entered = دخل البرنامج: { $years }
change-left = خرج من البرنامج، وكان ينطلق سنة { $year }: { $why }
change-moved = من { $before } إلى { $after }
change-cost = الكلفة من { $before } إلى { $after }
change-financing = مساهمة { $source } من { $before } إلى { $after }
change-envelope = غلاف { $year } من { $before } إلى { $after }
change-rank = الرتبة من { $before } إلى { $after }
error-nothing-to-track = لا مشروع مبرمج يمكن تتبعه
    .help = برمج المشاريع أولا: plan program
report-annual = التقرير السنوي للتقييم
report-dashboard = لوحة القيادة
report-midterm = المراجعة في منتصف المدة
report-balance = الحصيلة الختامية
table-track-reasons = أسباب التأخر والتوقف
chart-track-axes = التقدم المادي والمالي حسب المحور (%)
    .description = لكل محور عمودان: التقدم المادي المرجح بالكلفة والتقدم المالي.
head-evaluation-finding = الخلاصة أو الموعد
sheet-components = المكونات
sheet-logframe = الإطار المنطقي
column-quantity = الكمية
column-unit_cost_dh = كلفة الوحدة (بالدرهم)
column-cost_origin = مصدر كلفة الوحدة
cost-origin-estimate = تقدير
cost-origin-quote = عرض أثمان
cost-origin-study = دراسة
cost-origin-contract = صفقة
column-frame_level = المستوى
column-number = الرقم
column-verification = وسائل التحقق
column-assumption = الفرضية أو الوسائل
word-frame_level-general = الهدف العام
word-frame_level-specific = الهدف الخاص
word-frame_level-result = النتيجة
word-frame_level-activity = النشاط
head-component = المكون
head-logic = منطق التدخل
head-frame-values = الانطلاق والهدف
frame-values = من { $baseline } إلى { $target }
table-project-components = مكونات المشروع { $id } (بالدرهم)
table-project-frame = الإطار المنطقي للمشروع { $id }
table-project-instalments = دفعات المشروع { $id } حسب المصدر والسنة (بالدرهم)
P2054 = مجموع مكونات { $project } ({ $sum }) لا يساوي كلفته ({ $cost })
    .help = صحح كمية أو كلفة وحدة أو الكلفة
P2055 = لا نشاط للنتيجة { $number } من { $project }
    .help = أضف نشاطا يخدمها في ورقة الإطار المنطقي
P2056 = مؤشر من { $project } تنقصه قيمة الانطلاق أو الهدف أو وسيلة التحقق
    .help = أتمم السطر { $number } من الإطار المنطقي
lacks-impossible = لا يمكن إدراجه وفق القواعد
# Contracting.
sheet-conventions = الاتفاقيات
sheet-convention_amounts = مبالغ الاتفاقيات
sheet-windows = نوافذ التعاقد
sheet-former = الصيغة السابقة
sheet-spent = المصروف سابقا
column-convention_id = رمز الاتفاقية
column-parties = الأطراف
column-projects = المشاريع
column-convention_status = حالة الاتفاقية
column-approved_date = مداولة المجلس
column-signed_date = تاريخ التوقيع
column-end_date = تاريخ الانتهاء
column-commune_duties = التزامات الجماعة
column-partner_duties = التزامات الشركاء
column-steering = لجنة القيادة
column-reporting = التقارير
column-termination = الفسخ
column-window = النافذة
column-window_status = حالة النافذة
column-review_note = ملاحظة المراجعة
column-arrangement = كيفية الإنجاز
column-rank = الرتبة
# Law: tables
# Law: procedure papers
law-unverified = السند غير متحقق منه
head-wanted = المطلوب
head-done-by = ينجزه
head-shown-by = يبينه
coverage-planned = مبرمج
coverage-counts = أنجز وبين { $done } من { $all } نظاما؛ والمبرمج منها { $planned }.
doctor-version = الإصدار
doctor-languages = اللغات
doctor-profiles = الأنظمة القانونية
doctor-frames = الأطر الوطنية
doctor-fonts = الخطوط المدمجة
doctor-file-mib = أكبر ملف (ميبيبايت)
doctor-zip-entries = أجزاء المصنف
doctor-entry-mib = أكبر جزء بعد فك الضغط (ميبيبايت)
doctor-inflated-mib = أكبر مصنف بعد فك الضغط (ميبيبايت)
doctor-ratio = أكبر نسبة ضغط
doctor-sheets = أوراق الملف
doctor-cells = الخانات المملوءة في الملف
doctor-cell-characters = حروف الخانة
interlink-workbook-made = أنشئ مصنف البرامج الاجتماعية { $path }.

## How the figures of tables are worked out

origin-procedure = المراحل والآجال والقواعد
    .rule = مراحل ملف النظام وآجاله وقواعده، مع التواريخ والوثائق والتصويتات المدونة في الأوراق.
origin-participation = الورشات والمشاركة
    .rule = أسطر الأوراق محسوبة حسب الورشة والمنطقة والجنس والسن؛ وتحجب الأعداد الصغيرة.
origin-places = الدواوير والتجهيزات
    .rule = أسطر الأوراق معدودة أو مجموعة؛ والفوارق منسوبة إلى معايير ملف النظام.
origin-needs = الحاجيات والمشاكل
    .rule = الحاجيات معدودة حسب القطاع والمكان والفئة؛ وما عبر عن الشيء نفسه يعد مشكلا واحدا.
origin-tools = أدوات الورشات
    .rule = أجوبة الورشات مجموعة أداة بأداة.
origin-gender = تحليل النوع
    .rule = المشاركة والأصوات وإثباتات واسم النوع ومبالغ المشاريع، مع فصل النساء عن الرجال.
origin-frame = المحاور والأهداف
    .rule = المشاريع معدودة والتكاليف مجموعة حسب المحور والهدف.
origin-ranking = النقط والأوزان والترتيب
    .rule = نقاط كل معيار: الوزن × موقع النقطة على سلمها. المجموع: حصة المعايير × النقاط + حصة الأصوات × المرتبة في الأصوات.
origin-votes = الأصوات والغلاف التشاركي
    .rule = أصوات أو أوراق محسوبة حسب الفئة وفق القاعدة المختارة في plan.toml؛ ويتبع الغلاف القاعدة المذكورة.
origin-programme = البرمجة
    .rule = مشاريع مختارة وفق قاعدة الفصل في حدود الغلاف السنوي لكل مصدر؛ والمبالغ مجموعة حسب السنة والنافذة.
origin-financing = التمويل والاتفاقيات
    .rule = مبالغ الأوراق مجموعة حسب المشروع والمصدر والسنة والنافذة.
origin-finance = مالية الجماعة
    .rule = الحسابات المنجزة، والتوقع بالطريقة المبينة، ومبالغ البرمجة.
origin-social = البرامج الاجتماعية
    .rule = أسطر الأوراق مجموعة حسب البرنامج والدوار ونوع الأسرة؛ وتحجب الأعداد الصغيرة.
origin-strategy = الإطار الوطني
    .rule = المشاريع والبرامج المرتبطة بكل ركيزة؛ والمبالغ مجموعة.
origin-chain = من المشكل إلى المال
    .rule = سلاسل الحاجة والهدف والمشروع والمبلغ كما تربطها الأوراق.
origin-projects = بطاقات المشاريع
    .rule = سطر المشروع في كل ورقة؛ أما الرتبة والسنة فمن الترتيب والبرمجة.
origin-tracking = التتبع
    .rule = التقدم والنفقات والأهداف والنتائج المدونة كل سنة، وفق صيغ الفصل.
origin-governance = الهيئات وخارطة الطريق
    .rule = أسطر الأوراق؛ والنصاب والتأخر والأعضاء محسوبة في تاريخ الوثيقة.
origin-registers = السجلات
    .rule = أسطر السجلات معدودة ومقارنة بالآجال في تاريخ الوثيقة.
origin-values = قيم ملف النظام
    .rule = قيم ملف النظام مع المصدر والوضعية المبينين في الجدول.
table-source = المصدر
# Registers.

paper-exercises = تمارين لورشة تكوينية
paper-answer_key = أجوبة التمارين
field-exercise-group = اسم المجموعة
field-exercise-answer = الجواب
sheet-stakeholders = الأطراف المعنية
sheet-consultations = استشارات الأطراف المعنية
sheet-commitments = التزامات الشركاء
sheet-documents = الوثائق المدروسة
sheet-practices = الممارسات الجيدة
sheet-communication = مخطط التواصل
sheet-dissemination = سجل التعميم
sheet-capacities = القدرات
sheet-trainings = مخطط التكوين
sheet-social_workers = العاملون الاجتماعيون
sheet-referrals = مسار الإحالة
sheet-legal_needs = نصوص تحتاج إلى مراجعة
sheet-legal_bases = الأسس القانونية
sheet-requests = طلبات موجهة إلى الشركاء
sheet-studies = الدراسات المزمع إنجازها
sheet-support_contracts = عقود المواكبة
sheet-coach_log = سجل المواكبة
sheet-score_cards = بطاقة تقييم المواطنين
column-stakeholder_id = الطرف المعني
column-actor_kind = صنف الفاعل
column-thematic_group = المجموعة الموضوعاتية
column-contact_role = صفة المخاطب
column-partner_role = ما يقدمه
column-occasion = مناسبة الاستشارة
column-position = الموقف المعبر عنه
column-commitment_id = رقم الالتزام
column-commitment = الالتزام
column-condition = الشرط
column-commitment_status = مآل الالتزام
column-document_id = رقم الوثيقة
column-author = الجهة المصدرة
column-recommendation = التوصية
column-used_in = مستعملة في
column-practice_id = رقم الممارسة
column-origin = المصدر
column-practice_context = السياق
column-what_worked = ما نجح
column-transferable_to = قابلة للنقل إلى
column-action_id = رقم العملية
column-audience = الفئة المستهدفة
column-message = الرسالة
column-medium = القناة
column-message_language = اللغة المستعملة
column-reach_planned = عدد الأشخاص المستهدفين
column-reach_done = عدد الأشخاص المبلغين
column-shared_document = الوثيقة المعممة
column-capacity_id = رقم القدرة
column-capacity_body = الهيئة أو المصلحة
column-skill = الكفاءة
column-present_level = المستوى الحالي (0–4)
column-required_level = المستوى المطلوب (0–4)
column-training_id = رقم الدورة
column-capacity_ids = القدرات المستهدفة
column-trainer = الجهة المكونة
column-training_days = الأيام
column-places = المشاركون المرتقبون
column-social_workers = العاملون الاجتماعيون
column-followed_households = الأسر المتتبعة
column-situation = الوضعية
column-first_service = الاستقبال الأول
column-next_service = الإحالة إلى
column-answer_days = أجل الجواب (أيام)
column-legal_need_id = رقم النص
column-legal_text = النص القانوني
column-article = المادة
column-legal_problem = الصعوبة المطروحة
column-proposed_change = التعديل المقترح
column-authority = السلطة المختصة
column-legal_object = المقتضى
column-text_verified = تم التحقق منه في الجريدة الرسمية
column-request_kind = نوع الطلب
column-request_object = موضوع الطلب
column-study_id = رقم الدراسة
column-study_question = الأسئلة المطروحة
column-data_needed = المعطيات اللازمة
column-start_date = تاريخ البداية
column-support_id = رقم العقد
column-support_purpose = موضوع المواكبة
column-deliverable = المنتوج المسلم
column-contract_days = الأيام المتعاقد عليها
column-log_days = الأيام المنجزة
column-coach_activity = نشاط المواكبة
column-paid_dh = المؤدى (درهم)
column-survey_date = تاريخ الاستطلاع
column-respondents_women = النساء المجيبات
column-respondents_men = الرجال المجيبون
column-score_women = متوسط تنقيط النساء (1–5)
column-score_men = متوسط تنقيط الرجال (1–5)
word-actor_kind-administration = مصلحة الدولة
word-actor_kind-local_authority = جماعة ترابية
word-actor_kind-public_agency = مؤسسة عمومية
word-actor_kind-civil_society = جمعية
word-actor_kind-professional_body = هيئة مهنية
word-actor_kind-private_sector = القطاع الخاص
word-actor_kind-university = جامعة
word-actor_kind-donor = شريك ممول
word-actor_kind-expert = شريك تقني
word-actor_kind-media = وسائل الإعلام
word-occasion-workshop = ورشة
word-occasion-meeting = اجتماع
word-occasion-round_table = مائدة مستديرة
word-occasion-interview = مقابلة
word-occasion-written = كتابة
word-commitment_status-announced = معلن
word-commitment_status-confirmed = مؤكد
word-commitment_status-kept = منفذ
word-commitment_status-partly_kept = منفذ جزئيا
word-commitment_status-not_kept = غير منفذ
word-commitment_status-withdrawn = مسحوب
word-used_in-monograph = المونوغرافيا
word-used_in-diagnosis = التشخيص
word-used_in-gender = النوع
word-used_in-vision = الرؤية
word-used_in-priorities = الأولويات
word-used_in-programme = البرمجة
word-used_in-finance = المالية
word-used_in-risks = المخاطر
word-used_in-follow_up = التتبع
word-used_in-social_protection = الحماية الاجتماعية
word-medium-meeting = لقاء عمومي
word-medium-market = السوق الأسبوعي
word-medium-posting = التعليق
word-medium-radio = الإذاعة
word-medium-press = الصحافة
word-medium-internet = الأنترنت
word-medium-message = رسائل قصيرة
word-medium-print = مطوية
word-medium-school = المدرسة
word-medium-visit = زيارات منزلية
word-message_language-arabic = العربية
word-message_language-darija = الدارجة
word-message_language-amazigh = الأمازيغية
word-message_language-hassaniya = الحسانية
word-message_language-french = الفرنسية
word-message_language-sign = لغة الإشارة
word-request_kind-data = معطيات
word-request_kind-study = دراسة
word-request_kind-information = معلومات
register-state-in_time = داخل الأجل
register-state-done = أنجز، الأجل غير معروف
register-state-waiting = في الانتظار
register-state-open = مفتوح بدون أجل
register-part = { $n } من { $all }
register-join = { " " }·{ " " }
register-condition = { $text } (الشرط: { $condition })
register-article = { $text }، المادة { $article }
paper-study_terms = الشروط المرجعية لدراسة
field-asked-study-title = عنوان الدراسة
field-asked-study-question = الأسئلة المطروحة
field-asked-study-data = المعطيات اللازمة
field-asked-study-deliverable = المنتوج المسلم
field-asked-study-start = بداية الدراسة
field-asked-study-end = نهاية الدراسة
field-asked-study-budget = ميزانية الدراسة
field-asked-study-body = الجهة المكلفة بالدراسة
register-meetings = لقاءات الساكنة
register-answers = الطلبات المجابة
register-aim = الغاية
register-reach = الأشخاص المبلغون
register-reached = المشمولة
register-share = النسبة
register-last = آخر مرة
register-wanting = الخصاص
register-facility = المرفق
register-staff = الموظفون
register-present = الموجود
register-needed = المعيار
register-caseload = الأسر لكل عامل
register-days-done = الأيام المنجزة
register-kind = النوع
register-what = الموضوع
register-whom = الجهة
register-commune = الجماعة
register-days-late = أيام التأخر
register-verified = متحقق منه
register-unverified = يتعين التحقق منه
register-absent-kinds = لا فاعل مسجل في الأصناف الآتية: { $kinds }.
register-never-heard = لم تستشر قط: { $names }.
register-left-out = لم يشملها التعميم بعد: { $names }.
register-late-request = طلب
register-late-commitment = التزام
register-late-communication = تواصل
register-late-training = تكوين
register-measure-heard = الأطراف التي استشيرت
register-measure-kept = التزامات نفذت داخل الأجل
register-measure-answered = طلبات أجيبت داخل الأجل
register-measure-used = وثائق استعملت خلاصتها
register-measure-recommended = توصيات تبناها مشروع
register-measure-sectors = قطاعات تغطيها وثيقة
register-measure-localities = تجمعات سكنية عمم فيها البرنامج
register-measure-zones = مناطق عمم فيها البرنامج
register-measure-population = ساكنة التجمعات المشمولة
register-measure-gaps = خصاص في القدرات بدون تكوين
register-measure-trainings = دورات تكوينية أنجزت
register-measure-training_cost = كلفة مخطط التكوين
register-measure-bases = أسس قانونية تم التحقق منها
registers-nothing = لا سجل ممسوك بعد.
registers-workbook-made = أنشئ مصنف السجلات { $path }.
report-conventions = سجل الاتفاقيات
report-registers = السجلات
table-registers-summary = خلاصة السجلات
table-registers-coverage = الأطراف المستشارة حسب المنطقة وصنف الفاعل
    .note = المستشارون من بين المسجلين. لا تحتسب استشارة بدون تاريخ.
table-registers-unheard = أطراف لم تستشر قط
table-registers-partners = الشركاء وما يقدمونه
table-registers-positions = مواقف الأطراف المعنية
table-registers-commitments = الالتزامات ومآلها
table-registers-documents = الوثائق المدروسة وما استخلص منها
table-registers-practices = الممارسات الجيدة
table-registers-bases = الأسس القانونية للمشاريع والمرتكزات
table-registers-legal_needs = نصوص تحتاج إلى مراجعة
table-registers-communication = مخطط التواصل
table-registers-spread = تعميم البرنامج حسب المنطقة
    .note = المنطقة المذكورة دون تجمعاتها تشملها كلها؛ ولا يحتسب سطر بدون تاريخ أو مكان.
table-registers-scores = بطاقة تقييم المواطنين
table-registers-gaps = القدرات الحالية والمطلوبة
table-registers-trainings = مخطط التكوين والحضور
    .note = يحجب الحضور حين يكون قليلا إلى حد قد يكشف شخصا.
table-registers-staff = موظفو المرافق مقارنة بالمعايير
    .note = المعايير أرقام متداولة في التخطيط، لم يتحقق منها بعد في نص.
table-registers-caseloads = عدد الأسر لكل عامل اجتماعي
table-registers-referrals = من الوضعية إلى الخدمة
table-registers-requests = الطلبات الموجهة إلى الشركاء وأجوبتها
table-registers-studies = الدراسات المزمع إنجازها
table-registers-support = عقود المواكبة
table-registers-coach_log = سجل المواكبة
table-registers-late = أجوبة والتزامات متأخرة
checked-staffing-primary-school-teachers = عدد التلاميذ لكل مدرس بالابتدائي
checked-staffing-college-teachers = عدد التلاميذ لكل مدرس بالإعدادي
checked-staffing-health-centre-doctors = أطباء المركز الصحي
checked-staffing-health-centre-nurses = ممرضو المركز الصحي
checked-staffing-dispensary-nurses = ممرضو المستوصف
register-state-done_late =
    { $days ->
        [one] أنجز بتأخر يوم واحد
        [two] أنجز بتأخر يومين
        [few] أنجز بتأخر { $days } أيام
       *[other] أنجز بتأخر { $days } يوما
    }
register-state-overdue =
    { $days ->
        [one] متأخر بيوم واحد
        [two] متأخر بيومين
        [few] متأخر بـ { $days } أيام
       *[other] متأخر بـ { $days } يوما
    }
P2120 = استشارة { $stakeholder } بدون تاريخ
    .help = اكتب التاريخ أو الورشة التي استشير فيها؛ وإلى ذلك الحين لا تحتسب
P2121 = أطراف معنية لم تستشر قط: { $n } ({ $ids })
    .help = استشرها قبل حصر الرؤية، أو اكتب سبب عدم ذلك
P2122 = الالتزام { $commitment } غير مرتبط بمشروع أو برنامج أو قطاع
    .help = اكتب المشروع أو البرنامج أو القطاع الذي يخدمه
P2123 = الالتزام { $commitment } بمبلغ { $amount } درهم يفوق كلفة مشروعه ({ $cost } درهم)
    .help = صحح المبلغ أو اربط الالتزام بالقطاع
P2124 = سطر تعميم بدون تاريخ أو مكان لا يشمل أحدا
    .help = اكتب التاريخ والمنطقة أو التجمعات السكنية أو كلمة «الكل»
P2125 = { $id } انتهى أو أجيب عنه ({ $last }) قبل بدايته ({ $first })
    .help = صحح أحد التاريخين
P2126 = عقد المواكبة { $support }: المسجل يفوق المتعاقد عليه (الأيام: { $days }، المؤدى: { $paid } درهم)
    .help = صحح السجل أو أدخل الملحق التعديلي للعقد
P2127 = خصاص في القدرات بدون تكوين: { $n } ({ $ids })
    .help = برمج دورة لكل منها أو راجع المستوى المطلوب
## Governance: bodies, meetings, decisions, roadmap

sheet-bodies = هيئات الحكامة
sheet-members = أعضاء الهيئات
sheet-meetings = اجتماعات الهيئات
sheet-decisions = القرارات وتتبعها
sheet-questions = القضايا المعروضة
sheet-roadmap = خارطة الطريق
sheet-roadmap_table = خارطة الطريق كما نشرت
column-body_id = رمز الهيئة
column-body_kind = صنف الهيئة
column-tier = المستوى
column-act_number = رقم قرار الإحداث
column-act_date = تاريخ قرار الإحداث
column-body_mandate = المهام
column-reports_to = ترفع تقاريرها إلى
column-quorum = النصاب القانوني
column-deliverables = المنتظر إنجازه
column-member_function = الصفة داخل الهيئة
column-member_sex = نساء أو رجال
column-members_count = عدد الأعضاء
column-meeting_id = رمز الاجتماع
column-purpose = موضوع الاجتماع
column-present_women = النساء الحاضرات
column-present_men = الرجال الحاضرون
column-excused = المعتذرون
column-minutes = مرجع المحضر
column-decision_id = رمز القرار
column-decision_kind = نوع القرار
column-decision = القرار
column-action = الإجراء المطلوب
column-owner_body_id = الهيئة المكلفة
column-decision_status = وضعية التنفيذ
column-question_id = رمز القضية
column-open_question = القضية
column-question_priority = الأولوية (1 إلى 5)
column-asked_by = صاحب الطلب
column-settled_in = بت فيها اجتماع
column-activity_id = رمز النشاط
column-phase = المرحلة
column-expected_result = النتيجة المتوقعة
column-observation = الملاحظة
column-starts = تاريخ البداية
column-ends = تاريخ النهاية
column-depends_on = بعد نشاط
column-measure_kind = نوع الإجراء المصاحب
column-activities = الأنشطة
column-expected_results = النتائج المتوقعة
column-observations = الملاحظات
word-body_kind-steering = لجنة قيادة
word-body_kind-technical = لجنة تقنية
word-body_kind-thematic_group = مجموعة عمل موضوعاتية
word-body_kind-local_animation = لجنة تنشيط محلية
word-body_kind-equality_body = هيئة المساواة وتكافؤ الفرص
word-body_kind-forum = منتدى أو إطار تشاور
word-body_kind-other = هيئة أخرى
word-member_sex-F = نساء
word-member_sex-M = رجال
word-decision_kind-decision = قرار
word-decision_kind-recommendation = توصية
word-decision_kind-opinion = رأي
word-decision_kind-request = طلب
word-decision_kind-study = دراسة أو جمع معلومات
word-decision_status-open = لم يشرع فيه
word-decision_status-underway = في طور التنفيذ
word-decision_status-done = منجز
word-decision_status-dropped = متخلى عنه
word-measure_kind-training = تكوين
word-measure_kind-communication = تواصل
word-measure_kind-legal = إجراء قانوني
word-measure_kind-organisation = تنظيم وتتبع
P1070 = قوائم المرحلة «{ $phase }» غير متساوية
    .help = راجع الترتيب: { $activities } من الأنشطة و{ $results } من النتائج و{ $observations } من الملاحظات؛ قوبلت حسب الترتيب وبقي الزائد منفردا
P1071 = السنة { $value } غير معقولة
    .help = صحح السنة؛ لم يؤخذ بالتاريخ
    .near = هل المقصود { $suggestion }؟ لم يؤخذ بالتاريخ
P1072 = لا شيء يبين نهاية أعمدة المرحلة «{ $phase }»
    .help = قسمت البنود ({ $n }) أثلاثا: { $activities } و{ $results } و{ $observations }؛ تحقق منها أو الصق الجدول في الورقة بأعمدته الأربعة
P1073 = تنقص النص عناوين أعمدة خارطة الطريق
    .help = اكتب العناوين الأربعة قبل المراحل، كل عنوان في سطر: المرحلة، الأنشطة، النتائج المتوقعة، الملاحظات (ينقص: { $lacks })
P1075 = الاتفاقية { $convention } مؤرخة في { $day }، أي بعد تاريخ الوثيقة ({ $date })
    .help = صحح تاريخ المصادقة أو التوقيع، أو ضع للاتفاقية حالتها عند تاريخ الوثيقة
P1076 = مساهمة { $source } في { $project } مدونة أقل تأكدا من اتفاقيتها الموقعة
    .help = دون «اتفاقية موقعة» في ورقة التمويل، أو صحح حالة الاتفاقية «{ $convention }» أو أطرافها
P2060 = هيئات ترفع تقاريرها إلى بعضها في حلقة: { $bodies }
    .help = حدد من منها لا ترفع تقاريرها إلى الأخرى، في عمود «ترفع تقاريرها إلى»
P2061 = نصاب الهيئة { $body } ({ $quorum }) يفوق عدد أعضائها ({ $seats })
    .help = صحح النصاب أو أتمم ورقة الأعضاء
P2062 = عدد الحاضرين في الاجتماع { $meeting } ({ $present }) يفوق عدد المقاعد ({ $seats })
    .help = احتسب الأعضاء دون المدعوين، أو أتمم ورقة الأعضاء
P2063 = القرار { $decision } اتخذ دون نصاب
    .help = أعد عرضه في اجتماع قانوني (الاجتماع { $meeting })
P2064 = القرار { $decision } ناقص: { $lacks }
    .help = أتمم السطر في ورقة القرارات؛ قرار بلا تاريخ لا يحتسب منجزا في الأجل
P2065 = النشاط { $activity } يبدأ قبل نهاية { $before }
    .help = البداية { $starts } والنهاية { $ends }: راجع التاريخين أو عمود «بعد نشاط»
P2066 = النشاط { $activity } ينتهي قبل أن يبدأ
    .help = صحح تاريخ البداية أو النهاية
P2067 = النشاط { $activity } بلا نتيجة متوقعة
    .help = اكتب ما سيتحقق عند إنجازه
P2068 = أنشطة ينتظر بعضها بعضا في حلقة: { $activities }
    .help = احذف إحدى الإحالات في عمود «بعد نشاط»
P2069 = لا محضر لأي اجتماع للهيئة { $body }
    .help = سجل مرجع محضر في ورقة الاجتماعات؛ قبل ذلك لا تعد الهيئة عاملة
table-governance-bodies = هيئات حكامة البرنامج
    .note = تعد الهيئة عاملة متى كان لأحد اجتماعاتها محضر؛ ونسبة النساء من المقاعد المبين جنس شاغليها.
table-governance-members = أعضاء الهيئات حسب المؤسسة والصفة والجنس
table-governance-meetings = اجتماعات الهيئات
table-governance-decisions = القرارات وتنفيذها
    .note = ما لا تاريخ له لا يحتسب في الأجل.
table-governance-late = القرارات المتأخرة
table-governance-agenda = جدول أعمال الاجتماعات المقبلة
table-governance-duties = من يقرر ومن ينفذ ومن يطلع
table-governance-involvement = الفاعلون حسب مراحل البرنامج
table-roadmap-table = خارطة الطريق
table-paper-agenda = القضايا حسب الأولوية
table-paper-follow_up = تتبع القرارات السابقة
table-paper-members = تأليف الهيئة
chart-governance-bodies = هيكلة الحكامة
    .description = الهيئات حسب المستوى، كل هيئة تحت التي ترفع إليها تقاريرها، مع عدد أعضائها ونصيب النساء منه.
chart-roadmap-timeline = الجدول الزمني لخارطة الطريق
    .description = كل نشاط من بدايته إلى نهايته، ولون لكل مرحلة.
head-tier = المستوى
head-founding-act = قرار الإحداث
head-reports-to = ترفع تقاريرها إلى
head-quorum = النصاب
head-members = الأعضاء
head-operational = عاملة؟
head-purpose = الموضوع
head-minutes = المحضر
head-decision = القرار
head-action = الإجراء
head-carried-out-by = المكلف بالتنفيذ
head-members-quorum = الأعضاء (النصاب)
members-quorum = { $members } ({ $quorum })
group-reports-to = ترفع تقاريرها إلى: { $body }
timing-status = { $status }؛ { $timing }
timing-lacks = { $timing }؛ ينقص: { $lacks }
head-priority = الأولوية
head-asked-by = صاحب الطلب
head-asked-on = منذ
head-next-meeting = الاجتماع المقبل
head-decides = يقرر
head-executes = ينفذ
head-told = يطلع
head-late-ones = منها متأخرة
head-done-ones = منها منجزة
head-roadmap-activities = أنشطة خارطة الطريق
head-phase = المرحلة
head-activities = الأنشطة
head-expected-results = النتائج المتوقعة
head-observations = الملاحظات
head-owner-dates = المسؤول والتواريخ
head-starts = البداية
head-ends = النهاية
operational-yes =
    { $n ->
        [one] نعم، محضر واحد
        [two] نعم، محضران
        [few] نعم، { $n } محاضر
       *[other] نعم، { $n } محضرا
    }
operational-no = لا، بلا محضر
act-of = { $number }، { $date }
quorum-reached = مستوفى ({ $present } من { $needed })
quorum-missed = غير مستوفى ({ $present } من { $needed })
quorum-unknown = غير معروف
meeting-planned = مبرمج
link-action = الإجراء المطلوب
link-owner = المسؤول
link-deadline = الأجل
link-date = تاريخ الإنجاز
decision-dropped = متخلى عنه
decision-of = { $body }، { $date }
body-women = الأعضاء: { $members }، منهم نساء: { $women }
body-no-members = الأعضاء غير مسجلين
body-not-working = بلا محضر بعد
body-workshops = ورشات المنطقة: { $n }
involvement-residents = ساكنة المناطق
involvement-acts = يتولى
involvement-present = الحضور: { $n }
involvement-workshops = ورشات: { $n }
body-of-axis = { $body } (محور: { $axis })
roadmap-after = بعد { $ids }
roadmap-from = ابتداء من { $date }
roadmap-until = إلى غاية { $date }
roadmap-accompanies = { $measure } مصاحب للمشروع { $project }
quarter-of = ف{ $quarter } { $year }
agenda-follow-up = تتبع: { $text }
agenda-meeting = { $date }: { $purpose }
agenda-meeting-unset = لم يحدد بعد
agenda-file = { $text } (الملف: { $file })
governance-nothing = لا هيئات مسجلة: املأ أوراق الحكامة في governance.xlsx
governance-late-count =
    { $n ->
        [one] قرار واحد متأخر في { $date }
        [two] قراران متأخران في { $date }
        [few] { $n } قرارات متأخرة في { $date }
       *[other] { $n } قرارا متأخرا في { $date }
    }
paper-agenda = جدول أعمال اجتماع هيئة
paper-group_terms = الشروط المرجعية لمجموعة عمل
field-body-name = اسم الهيئة
field-body-mandate = مهام الهيئة
field-body-deliverables = المنتظر إنجازه
field-body-above = الهيئة المشرفة
field-body-act = قرار الإحداث
field-body-quorum = النصاب
field-agenda-date = تاريخ الاجتماع
field-agenda-purpose = موضوع الاجتماع
