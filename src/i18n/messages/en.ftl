# Messages of `plan` in English.

## Numbers and dates

number-percent = { $value }%
number-dirhams = MAD { $value }
number-million-dirhams = MAD { $value } million
number-date = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## Pages (furniture of the HTML and PDF documents)

page-contents = Contents
page-list-of-tables = List of tables
page-list-of-figures = List of figures
page-table-label = Table { $number }
page-figure-label = Figure { $number }
page-note = Note
page-warning = Warning
page-missing = Missing data
page-sources = Sources of the figures
page-sources-note = Each figure in this document leads to a line of this annex, which gives the file, the sheet and the cell, or the formula, that it comes from.
reference-table = table { $number }
reference-figure = figure { $number }
reference-chapter = chapter { $number }
reference-annex = annex { $number }
reference-section = section { $number }
reference-part = “{ $number }”
reference-absent = table not drawn up, for want of data
watermark-draft = DRAFT
sheet-remarks = Remarks of the committee
counted-years = { $n ->
    [one] { $shown } year
   *[other] { $shown } years
}
counted-windows = { $n ->
    [one] { $shown } window
   *[other] { $shown } windows
}
counted-zones = { $n ->
    [one] { $shown } zone
   *[other] { $shown } zones
}
counted-localities = { $n ->
    [one] { $shown } locality
   *[other] { $shown } localities
}
counted-workshops = { $n ->
    [one] { $shown } workshop
   *[other] { $shown } workshops
}
counted-participants = { $n ->
    [one] { $shown } participant
   *[other] { $shown } participants
}
counted-needs = { $n ->
    [one] { $shown } need
   *[other] { $shown } needs
}
counted-axes = { $n ->
    [one] { $shown } axis
   *[other] { $shown } axes
}
counted-objectives = { $n ->
    [one] { $shown } objective
   *[other] { $shown } objectives
}
counted-projects = { $n ->
    [one] { $shown } project
   *[other] { $shown } projects
}
counted-indicators = { $n ->
    [one] { $shown } indicator
   *[other] { $shown } indicators
}
table-key-figures = Key figures
table-ranking-first = First projects of the ranking
head-value = Value
key-population = Population
key-households = Households
key-water = Households with running water
key-electricity = Households with electricity
key-illiterate-women = Illiteracy of women
key-illiterate-men = Illiteracy of men
key-participants = Participants in workshops
key-needs = Needs stated
key-projects = Projects programmed
key-cost = Cost of programmed projects
key-own = Share of the commune
key-partners = Share of the partners
html-title = { $title } – { $commune } ({ $period })
html-skip = Skip to the content
html-languages = Languages
html-notice = Notice
html-about = About this document
html-top = Top of the page
html-search = Search the document
html-search-results = Results: { $count }
html-search-none = No results
html-sort = Sort by this column
html-chart-data = Data of figure { $number }
html-source-of = Source: { $id } – { $place }
html-source-back = Back to the figure { $id }
html-source = Where this figure comes from
html-source-whole = See it in the annex of sources
html-close = Close
html-decision-window = Trying other weights – { $commune } ({ $period })
html-decision-title = Trying other weights
html-decision-simulation = This is a simulation: it changes nothing in the plan.
html-decision-official-own = The official weights are those that the committee adopted.
html-decision-official-profile = The official weights are those of the regime.
html-decision-no-script = This browser runs no script: the table shows the official ranking, and the weights cannot be moved.
html-decision-weights = Weights of the criteria
html-decision-weights-note = Each criterion counts by its share of the sum. The ranking is computed here exactly as the program computes it.
html-decision-reset = Back to the official weights
html-decision-less = Less weight: { $id }
html-decision-more = More weight: { $id }
html-decision-sum = Sum of the weights: { $sum }
html-decision-no-weights = Give at least one criterion a weight above zero.
html-decision-ranking = Ranking of the projects
html-decision-caption = Ranking of the projects under the weights chosen, with the moves from the official ranking
html-decision-rank = Rank
html-decision-move = Move
html-decision-project = Project
html-decision-score = Score
html-decision-cost = Cost (MAD)
html-decision-place = Official programme
html-decision-up = Up from the official rank by: { $count }
html-decision-down = Down from the official rank by: { $count }
html-decision-same = Same rank as the official one
html-decision-new = Not ranked officially
html-decision-changes = Projects whose rank differs from the official one: { $count }
html-decision-unchanged = The ranks are the official ones.
html-decision-to-study = To be studied
html-decision-to-study-note = These projects lack a score on a criterion that counts; none is made up for them.
html-decision-ties = Equal scores are separated by:
html-decision-tied = Projects still equal share their rank (=).
preview-ends = The pages follow every file that is saved. Ctrl-C ends.
preview-made = The pages are up to date.
preview-kept = The last good pages are still shown.
error-port = port { $port } cannot be used: { $why }
    .help = give another one with --port, or 0 for any that is free
html-slides-window = Session of the council – { $commune } ({ $period })
html-slides-of = Slide
html-slides-pager = Slides
html-slides-previous = Previous
html-slides-next = Next
html-slides-full = Full screen
html-slides-rows = The first { $n } rows of { $all }; the plan shows all of them.
tie-urgency = urgency
tie-gender = effect on equality between women and men
tie-vulnerability = vulnerable people
tie-beneficiaries = number of beneficiaries
tie-lower_cost = lower cost

## Charts

## Workbooks (sheets, columns and accepted words)

language-ar = Arabic
language-fr = French
language-en = English
column-in-language = { $column } ({ $language })
sheet-help = How to fill
sheet-zones = Consultation zones
sheet-localities = Localities
sheet-indicators = Indicators
sheet-ages = Population by age
sheet-facilities = Facilities
sheet-finance = Communal finance
sheet-workshops = Workshops
sheet-participants = Participants
sheet-needs = Needs
sheet-swot = Strengths and weaknesses
sheet-votes = Votes
sheet-tallies = Paper tallies
sheet-axes = Strategic axes
sheet-objectives = Objectives
sheet-projects = Projects
sheet-scores = Scores
sheet-sources = Financing sources
sheet-envelopes = Yearly envelopes
sheet-financing = Project financing
column-zone_id = Zone id
column-name = Name
column-locality_id = Locality id
column-hcp_code = HCP code
column-households = Households
column-population = Population
column-women_pct = Women (%)
column-men_pct = Men (%)
column-under_15_pct = Under 15 (%)
column-age_15_59_pct = 15 to 59 (%)
column-age_60_plus_pct = 60 and over (%)
column-distance_road_km = Distance to a paved road (km)
column-distance_primary_km = Distance to a primary school (km)
column-distance_college_km = Distance to a lower secondary school (km)
column-distance_lycee_km = Distance to an upper secondary school (km)
column-distance_health_km = Distance to a health centre (km)
column-source = Source
column-latitude = Latitude (decimal degrees)
column-longitude = Longitude (decimal degrees)
column-place_source = Source of the position
column-indicator_id = Indicator id
column-indicator_name = Indicator
column-sex = Sex
column-year = Year
column-value = Value
column-unit = Unit
column-note = Note
column-age_group = Age group
column-facility_id = Facility id
column-facility_kind = Kind of facility
column-state = State
column-part = Part of the budget
column-flow = Revenue or expenditure
column-category = Category
column-label = Label
column-budgeted_dh = Budgeted (MAD)
column-realised_dh = Realised (MAD)
column-workshop_id = Workshop id
column-date = Date
column-workshop_kind = Kind of workshop
column-localities = Localities concerned
column-place = Place
column-attendance_age = Age bracket
column-persons = Persons
column-need_id = Need id
column-title = Title
column-sector = Sector
column-workshops = Workshops that named it
column-women = Named by women
column-men = Named by men
column-youth = Named by youth
column-severity = Severity (1-5)
column-quadrant = Quadrant
column-statement = Statement
column-group = Group
column-project_id = Project id
column-votes = Votes
column-ballot = Ballot
column-count = Ballots
column-points = Points
column-winner = Preferred
column-loser = To
column-voter = Voter
column-tally_table = Table
column-first_count = First count
column-second_count = Second count
column-budget = Budget
column-axis_id = Axis id
column-objective_id = Objective id
column-needs = Needs answered
column-lead = Lead
column-competence = Competence
column-land_status = Land status
column-cost_dh = Estimated cost (MAD)
column-duration_years = Duration (years)
column-earliest_year = Earliest year
column-recurrent_cost_dh = Recurrent cost a year (MAD)
column-beneficiaries_women = Women benefiting
column-beneficiaries_men = Men benefiting
column-gender_marker = Gender marker (0-2)
column-gender_note = Justification of the gender marker
column-environment = Effect on the environment
column-prerequisites = Prerequisites
column-criterion = Criterion
column-source_id = Source id
column-source_kind = Kind of financing
column-amount_dh = Amount (MAD)
column-certainty = Certainty
column-convention = Convention
word-sex-F = Women
word-sex-M = Men
word-sex-T = All
word-workshop_kind-women = Women's workshop
word-workshop_kind-men = Men's workshop
word-workshop_kind-youth = Youth workshop
word-workshop_kind-mixed = Mixed workshop
word-workshop_kind-associations = Meeting of associations
word-workshop_kind-administrations = Meeting of state services
word-workshop_kind-ieecag = Equity and gender body (IEECAG)
word-workshop_kind-restitution = Restitution meeting
word-group-women = Women
word-group-men = Men
word-group-youth = Youth
word-quadrant-strength = Strengths
word-quadrant-weakness = Weaknesses
word-quadrant-opportunity = Opportunities
word-quadrant-threat = Threats
word-facility_kind-preschool = Preschool
word-facility_kind-primary_school = Primary school
word-facility_kind-college = Lower secondary school
word-facility_kind-lycee = Upper secondary school
word-facility_kind-boarding_house = Boarding house
word-facility_kind-health_centre = Health centre
word-facility_kind-dispensary = Rural dispensary
word-facility_kind-birthing_unit = Birthing unit
word-facility_kind-youth_house = Youth house
word-facility_kind-women_centre = Women's centre
word-facility_kind-sports_ground = Sports ground
word-facility_kind-library = Library
word-facility_kind-souk = Weekly market
word-facility_kind-well = Well
word-facility_kind-water_system = Water system
word-facility_kind-other = Other
word-state-good = Good
word-state-medium = Medium
word-state-bad = Bad
word-state-closed = Closed
word-flow-revenue = Revenue
word-flow-expenditure = Expenditure
word-category-own_taxes = Taxes managed by the commune
word-category-state_managed_taxes = Taxes managed by the state
word-category-fees = Fees and dues
word-category-property_income = Property income
word-category-vat_share = Value-added tax share
word-category-other_revenue = Other revenue
word-category-personnel = Personnel
word-category-supplies = Supplies, water, electricity, fuel
word-category-maintenance = Maintenance
word-category-social_culture = Social and cultural action
word-category-contributions = Contributions and grants
word-category-interest = Interest
word-category-other_expenditure = Other expenditure
word-category-equipment_grants = Equipment grants
word-category-loans = Loans
word-category-carry_over = Carry-over
word-category-works = Works
word-category-purchases = Purchases
word-category-studies = Studies
word-category-land = Land
word-category-loan_principal = Loan principal
word-competence-own = Own
word-competence-shared = Shared
word-competence-transferred = Transferred
word-competence-state = State
word-competence-region = Region
word-competence-province = Province
word-competence-association = Association
word-land_status-acquired = Acquired
word-land_status-mobilised = Mobilised
word-land_status-private_agreement = Private agreement
word-land_status-habous = Habous land
word-land_status-collective = Collective land
word-land_status-unknown = Unknown
word-land_status-not_needed = Not needed
word-environment-positive = Positive
word-environment-neutral = Neutral
word-environment-mitigated = Negative, mitigated
word-environment-negative = Negative
word-source_kind-own = Own money
word-source_kind-grant = Grant or contribution
word-source_kind-loan = Loan
word-source_kind-in_kind = In kind
word-source_kind-ppp = Public-private partnership
word-source_kind-users = Users' fees
word-certainty-signed = Signed
word-certainty-agreed = Agreed
word-certainty-requested = Requested
word-certainty-hoped = Hoped for
word-part-1 = Part 1 (operating)
word-part-2 = Part 2 (equipment)
word-yes = yes
word-no = no
word-all = all

fill-required = Required
fill-optional = Optional: leave empty when unknown
fill-id = An id of the row's own, never repeated
fill-reference = An id of the sheet "{ $sheet }"
fill-references = Ids of the sheet "{ $sheet }" separated by ; or the word "all"
fill-text = Free text
fill-number = A number in digits, without unit
fill-money = An amount in dirhams
fill-year = A year of four digits
fill-date = A date, such as 15/11/2026
fill-yes-no = yes or no
fill-word = One of: { $words }
fill-score = A score from { $lowest } to { $highest }
help-general = 
    Fill one row for each item below the header; do not change the labels.
    Leave a cell empty when the figure is unknown: do not write 0.
    Rest the pointer on a column's label to read what it takes.
    Census figures are already filled in; the column "Source" says so.
    Write no person's name, identity number or telephone.
settings-head = Settings of the plan of the commune of { $commune }.
    Change only what follows the = sign; lines that begin with # are explanations.
settings-date = Date of the document: take the # off the next line and complete it.
settings-illustrative = Illustrative data: the document says so on every page.
settings-weights = Weights of the criteria: take off the # when the committee chose its own; they must add up to 100.
settings-numbers = Reading of numbers typed as text: auto-strict refuses what can be read in two ways; else fr, ar-MA or en.

## Diagnostics

severity-note = note
severity-warning = warning
severity-error = error
diagnostic-help = help
P1001 = the file cannot be read: it is damaged or no workbook
    .help = open the file in a spreadsheet program and save it again as .xlsx
P1002 = no sheet "{ $sheet }" in the workspace
    .help = fill the sheet "{ $sheet }" of data/{ $workbook }.xlsx, or add data/{ $sheet }.csv
P1003 = "{ $value }" is not a number
    .help = write the number alone, in digits, or leave the cell empty when it is unknown
P1004 = the sheet "{ $sheet }" is not known and was not used
    .help = rename it as a sheet of the starter workbooks if it holds data of the plan
P1005 = the required column "{ $column }" is missing
    .help = add the column "{ $column }" to the header row
P1006 = the column "{ $label }" is not known and was not used
    .help = correct its label if it holds data of the plan
    .near = did you mean "{ $suggestion }"?
P1007 = the id "{ $value }" stands twice
    .help = give each row its own id; this row was not read
P1008 = the cell is empty, and it is required: { $column }
    .help = fill the cell; this row was not read
P1009 = "{ $value }" is none of the accepted words
    .help = write one of: { $words }
P1010 = { $value } is outside the accepted range
    .help = write a number between { $least } and { $most }
P1011 = "{ $value }" is not in the sheet "{ $sheet }"
    .help = correct the id, or add the row to the sheet "{ $sheet }"
    .near = did you mean "{ $suggestion }"?
P1012 = the sheet "{ $sheet }" is in two places
    .help = keep one of them; only the first was read: { $first }
P1013 = the file is over a limit: { $limit ->
    [file-bytes] size of the file
    [entries] number of parts
    [entry-bytes] size of a part
    [inflated-bytes] size when unpacked
    [ratio] compression ratio
    [sheets] number of sheets
    [cells] number of cells
    [strings] number of texts
    [text-bytes] size of the texts
    [formats] number of formats
   *[other] number of links
}
    .help = split the file, or delete unused sheets and rows
P1014 = the formula holds no computed value
    .help = open the file in a spreadsheet program and save it, or write the value in place of the formula
P1015 = the cell holds the error { $value }
    .help = correct the formula or write the value
P1016 = "{ $value }" is not a date
    .help = write the date as 15/11/2026 or 2026-11-15
P1017 = "{ $value }" can be read in two ways
    .help = write { $grouped } or { $decimal }, or declare the convention in plan.toml: [intake] numbers = "fr"
P1018 = the locality "{ $value }" is unknown
    .help = correct the name, or add the locality to the sheet "Localities"
    .near = did you mean "{ $suggestion }"?
P1019 = the format { $format } is not read
    .help = save the file as .xlsx, .ods or .csv
P1020 = "{ $value }" is not an amount of dirhams and centimes
    .help = write the amount with two decimals at most
P1021 = the label "{ $label }" stands twice
    .help = keep one column; only the first was read
P1022 = the column "{ $label }" looks like personal data and was not read
    .help = delete the column: the plan holds no names, identity numbers or telephones (law 09-08)
P1023 = a row of totals, not counted
    .help = nothing to do: totals are computed
P1024 = no header row was found
    .help = write the column labels in one of the first forty rows, as in the starter workbook
P1025 = the file was given up: { $why ->
    [time] reading it took too long
    [stopped] its reader broke down or needed too much memory
   *[other] the separate reader could not be started
}
    .help = open the file in a spreadsheet program and save it as .xlsx
P1026 = the total { $value } differs from the sum of its rows, { $sum }: { $column }
    .help = correct the rows or the total; the rows were used
P1027 = the hidden sheet "{ $name }" was read
    .help = show it to check what it holds, or delete it
P1028 = { $count ->
    [one] the workbook takes values from another file
   *[other] the workbook takes values from { $count } other files
}
    .help = the values stored at the last save were used; open those files too before saving, or paste the values
P1029 = several rows look like a header; row { $row } was chosen
    .help = if it is another one ({ $others }), write header = … for this sheet in plan.toml
P1030 = rows { $first } and { $last } were read together as header
    .help = if only one of them is, write header = … for this sheet in plan.toml
P1031 = { $count ->
    [one] the value was carried down to one cell of its column: { $column }
   *[other] values were carried down to { $count } cells of their column: { $column }
}
    .help = nothing to do if the merged cells mean what they show
P1032 = a number stands in cells merged over several rows: { $column }
    .help = it was counted once, in the first row; write it in each row if it holds for each
P1033 = a line beside the table was not read: { $text }
    .help = nothing to do if it is a note; else fill the required columns of its row
P1034 = { $count ->
    [one] a cell of column { $letter }, which has no label, was not used
   *[other] { $count } cells of column { $letter }, which has no label, were not used
}
    .help = give the column a label if it holds data of the plan
P1035 = the header is repeated here and was passed over
    .help = nothing to do
P1036 = "{ $label }" was read as "{ $column }", without its group "{ $group }"
    .help = if that is wrong, write the full label in one cell, or map the column in plan.toml
P1037 = the unit of "{ $value }" does not fit: { $column }
    .help = write the value in the unit of the column
P1038 = "{ $value }" may be one name or several
    .help = separate names by a semicolon
P1039 = all values lie between 0 and 1: { $column }
    .help = write percentages from 0 to 100 (49, not 0.49), or format the cells as percentages
P1040 = unknown setting "{ $key }"
    .help = choose among: { $known }
P1041 = the file has no sheet "{ $name }"
    .help = correct the name; the sheets of the file: { $known }
P1042 = the header has no column "{ $label }"
    .help = write the label as in the file, or the letter of the column
    .near = did you mean "{ $suggestion }"?
P1043 = the setting { $key } does not accept "{ $value }"
    .help = write one of: { $accepted }
P1044 = the workspace has no file "{ $name }"
    .help = correct the name, or delete this part of plan.toml
P1045 = text file read with delimiter { $delimiter }, encoding { $encoding }
    .help = if that is wrong, write delimiter = … or encoding = … for this file in plan.toml
P1046 = the name "{ $value }" belongs to several rows: { $ids }
    .help = write the id in place of the name
P2001 = the chapter cannot be read: { $why }
    .help = correct the template at the line shown
P2002 = there is no "{ $id }"
    .help = correct the name in the template; known names: { $known }
P2004 = unverified value of the profile { $profile }: { $key }
    .help = check the text before relying on it; the profile and an annex of the document name its source
P2006 = no font of the document draws the character { $letter }
    .help = take the character out of the text; it is replaced by �
P2030 = no ballots were found
    .help = a ballot file has one of the layouts that `plan vote --help` shows { $what }
P2031 = "{ $value }" does not stand for election
    .help = write the id of a project of the list; this ballot was not counted
P2032 = "{ $value }" stands twice
    .help = keep it once; the second was not counted
P2033 = { $key } says { $said }, the file holds { $n }
    .help = look for missing or doubled lines, or correct the head of the file
P2034 = "{ $value }" is not a number of points or an amount
    .help = write a whole number of points, or an amount without currency; this line was not counted
P2035 = the two counts differ: { $first } and { $second }
    .help = count this sheet again with a witness of each group; until then it is not counted
P2036 = this tally was counted once
    .help = have a second person count it, and write what they find in the second column
P2037 = the tallies of { $group } for { $project } add up to { $sum }, the sheet "Votes" says { $votes }
    .help = look for a tally that is missing or stands twice; the total of "Votes" is used
P3001 = the localities' population ({ $sum }) differs from the commune's ({ $commune })
    .help = check the sheet "Localities", or add the missing ones
P3002 = the shares add up to { $sum }% instead of 100%
    .help = correct the shares of this row
P3003 = { $value } differs from the census ({ $census }): { $indicator }
    .help = put the census value back, or change the source if it comes from elsewhere
P3004 = the financing of { $project } ({ $sum }) does not make its cost ({ $cost })
    .help = correct the sheet "Project financing"; the project stays on the reserve list
P3005 = { $n ->
    [1] the project { $projects } depends on itself
   *[other] the projects { $projects } depend on each other in a circle
}
    .help = remove one of the links in the column "Prerequisites"
P3006 = the project { $project } has no score on: { $criteria }
    .help = complete the sheet "Scores"; the project stays to be studied, without rank
P3007 = the project { $project } answers no diagnosed need
    .help = name the needs in the column "Needs answered"
P3008 = no envelope is given for the source "{ $source }"
    .help = add its envelopes to the sheet "Yearly envelopes"
P3009 = { $project } has more beneficiaries ({ $sum }) than inhabitants ({ $population })
    .help = correct the number of beneficiaries or the localities
P3010 = the workshop { $workshop } has no count of participants by sex
    .help = fill the sheet "Participants" for this workshop
P3011 = the zone { $zone } has no separate workshop for: { $group }
    .help = hold a separate workshop for this group, or enter it in the sheet "Workshops"
P3012 = the workspace holds illustrative data
    .help = do not use them in an official document; remove illustrative from plan.toml once the real data are in
P3013 = the year { $year } lies outside the plan ({ $period })
    .help = write a year of the plan
P3014 = the gender marker of { $project } lacks a justification
    .help = write a justification of at least { $least } characters
P3015 = the realised { $value } is more than three times the budgeted { $budgeted }
    .help = check both amounts in the sheet "Communal finance"
P3016 = the short document has { $pages } pages; it may have { $most }
    .help = shorten its chapters in templates/chapters/, folder { $variant }
P3017 = the PDF was not laid out: { $why }
    .help = correct the file at the line shown, or take it away to return to the built-in look
P3018 = this template uses what a chapter may not use: { $what }
    .help = a chapter tests facts and inserts figures: if, for on two levels, and the program's functions
P3019 = this value of the theme is refused: { $key } = { $value }
    .help = { $expected ->
        [colour] write a colour such as "#1f5c4d"
        [contrast] choose a darker colour: white text must be readable on it
        [file] give the path of an SVG file under templates/, of at most 1 MB
       *[key] known keys: colours.main, colours.accent, logo
    }
P3040 = the place { $latitude }, { $longitude } lies outside the country
    .help = write latitude and longitude in decimal degrees, such as 35.42 and -5.38; the place is not drawn
P3041 = the latitude { $latitude } and the longitude { $longitude } seem exchanged
    .help = exchange the two values; the place is not drawn
P3042 = the map "{ $name }" is not known and was not used
    .help = give the file the name of a layer: { $known }
P3043 = the map cannot be read: { $reason }
    .help = export the map again as GeoJSON; the file was not used
P3044 = the point { $x }, { $y } lies outside the country; the map was not used
    .help = export the map in WGS 84 (EPSG:4326), in degrees, longitude before latitude
P3045 = the map exceeds { $megabytes } MiB or { $points } points
    .help = simplify the shapes in the mapping program and export again; the file was not used
P3046 = one of the two coordinates is missing
    .help = fill both latitude and longitude, or leave both empty; the place is not drawn
P1101 = the reference { $reference } points to no cell of a sheet
    .help = open the file in a spreadsheet program and save it again; the cell was not read
P1102 = the file holds this cell twice
    .help = type the value again and save the file; the cell was not read
P1103 = the text has { $characters } characters, and a cell holds { $max }
    .help = shorten the text, or move it to a file of texts/; the cell was not read
P1104 = the file is protected by a password
    .help = save a copy without password (File, Info, Protect workbook)
P1105 = the file is a web page that carries the name of a workbook
    .help = open it in a spreadsheet program and save it as .xlsx
P1106 = the file is empty
    .help = put the file that was filled in its place, or delete this one
P1107 = the content of the file is of the format { $actual }, not the one its name says
    .help = open it in a spreadsheet program and save it as .xlsx; do not just rename it
P1108 = the file holds a construct that spreadsheet programs do not write: { $construct ->
    [doctype] a DOCTYPE declaration
    [names] abnormal part names
    [duplicate-names] duplicate parts
    [sizes] false sizes
    [formats] abnormal formats
    [depth] endless nesting
   *[other] a flood of comments
}
    .help = ask where the file comes from; if it can be trusted, open it and save it again as .xlsx
P1109 = line { $line } is not written in UTF-8
    .help = save the file as "CSV UTF-8", or as .xlsx
P1110 = the file is written in UTF-16 without its mark
    .help = save the file as "CSV UTF-8", or as .xlsx
P1111 = several delimiters are possible; this one was used: { $delimiter }
    .help = if the columns are wrong, write sep=; (or your delimiter) as first line, or save as .xlsx
P1112 = the sheet cannot be read
    .help = copy its cells into a new sheet and delete this one; the other sheets were read
P1113 = the value of the cell cannot be read
    .help = type the value again and save the file; the cell was not read
P1114 = a quotation mark opened on line { $line } is never closed
    .help = close it, or delete it: all that follows was read as one cell
P1115 = { $count ->
    [one] another cell of this sheet has the finding { $code }
   *[other] { $count } other cells of this sheet have the finding { $code }
}
    .help = correct the cells that are listed, then run the check again

## Document (tables and figures)

indicator-SAN04 = Mean distance to the nearest health centre
indicator-SAN05 = Population beyond 6 km of a health centre
indicator-FIN01 = Ordinary revenue per person
indicator-FIN02 = Own-resource share
indicator-FIN03 = VAT-transfer dependence
indicator-FIN04 = Personnel weight
indicator-FIN05 = Gross savings
indicator-FIN06 = Gross savings rate
indicator-FIN07 = Net savings
indicator-FIN10 = Investment per person
indicator-FIN11 = Equipment execution rate
indicator-JSC01 = Youth houses open
indicator-JSC03 = Women's centres open
indicator-JSC04 = Libraries open
indicator-DEM01 = Total population
indicator-DEM02 = Households
indicator-DEM03 = Average household size
indicator-DEM04 = Average annual growth 2014-2024
indicator-DEM06 = Sex ratio
indicator-DEM07 = Share under 15
indicator-DEM08 = Share 15-59
indicator-DEM09 = Share 60 and over
indicator-DEM10 = Dependency ratio
indicator-DEM13 = Mean age at first marriage
indicator-DEM14 = Total fertility rate
indicator-DEM17 = Disability prevalence
indicator-EAU01 = Households with running water
indicator-ASS01 = Households connected to sewer
indicator-ASS02 = Households with a septic tank
indicator-ASS03 = Households without a toilet
indicator-ASS05 = Households served by waste collection
indicator-ELE01 = Households with electricity
indicator-ROU01 = Population within 2 km of a paved road
indicator-EMP01 = Activity rate (15 and over)
indicator-EMP02 = Unemployment rate
indicator-EMP05 = Unpaid family workers among the employed
indicator-EDU02 = Schooling rate at 6 to 11
indicator-EDU05 = Illiteracy rate (10 and over)
indicator-EDU09 = Mean distance to the nearest primary school
indicator-EDU10 = Localities within 2 km of a primary school
indicator-EDU11 = Mean distance to the nearest lower secondary school
indicator-HAB01 = Rudimentary or slum housing
indicator-HAB02 = Rural-type housing
indicator-HAB03 = Owner households
indicator-HAB04 = Persons per room
indicator-HAB05 = Households with kitchen
unit-percent = %
unit-percent_per_year = % a year
unit-persons = persons
unit-households = households
unit-persons_per_household = pers./household
unit-persons_per_room = pers./room
unit-men_per_100_women = men per 100 women
unit-children_per_woman = children/woman
unit-years = years
unit-km = km
unit-dirhams = MAD
unit-dirhams_per_person = MAD/person
unit-count = number
quantity-percent_per_year = { $value }% a year
quantity-persons = { $value } inhabitants
quantity-households = { $value } households
quantity-persons_per_household = { $value } persons
quantity-persons_per_room = { $value } persons
quantity-men_per_100_women = { $value } men per 100 women
quantity-children_per_woman = { $value } children per woman
quantity-years = { $value } years
quantity-km = { $value } km
quantity-dirhams = MAD { $value }
quantity-dirhams_per_person = MAD { $value } a person
quantity-count = { $value }
missing-mark = –
missing-word = not available
missing-note = – : not available.
nothing-mark = 0
yes-mark = yes
total = Total
list-separator = ,{ " " }
sentence-separator = ;{ " " }
pair-separator = :{ " " }
reach-whole-commune = Whole commune
source-more-parts = and { $n } more parts
years-range = { $first }-{ $last }
women-and-men = { $women } women, { $men } men
norm-at-least = at least { $value }
norm-at-most = at most { $value }
signed-plus = +{ $value }
signed-plain = { $value }
rank-mark-tied = { $rank } =
rank-plain = Rank { $rank }, score { $score } of 100
rank-tied = Rank { $rank } shared, score { $score } of 100
votes-and-rank = { $votes } (rank { $rank })
window-name = Window { $number }
without-axis = Without axis
weeks-range = { $shortest } to { $longest } weeks
weeks-whole-plan = The plan's years
head-score-n = Score { $score }
place-reserve = Reserve list
trace-no-project = No project yet
marker-0 = 0 – not targeted
marker-1 = 1 – significant objective
marker-2 = 2 – principal objective
marker-none = Without marker
refusal-to-study = To be studied: scores incomplete
refusal-no-cost = No estimated cost
refusal-financing-incomplete = Financing incomplete; missing { $gap }
refusal-shortfall = { $source } in { $year }: { $amount }
refusal-envelope-short = Envelopes too small; at best, missing { $list }
refusal-prerequisite = Waits for project { $project }, not programmed
refusal-too-long = Too long for the years of the plan
stage-not_started = Not started
stage-under_way = Under way
stage-complete = Complete
stage-not_tracked = Not tracked here
status-law = Law
status-practice = Practice
status-unverified = Unverified
status-draft = Draft, not adopted
status-adopted = Adopted by the communal council
status-in_force = In force after the visa
notice-illustrative = Illustrative example: the census and locality figures are real (HCP); workshops, needs, votes, projects, finance and partners are invented for the example and commit nobody.
notice-illustrative-short = Illustrative example – not official data
cover-region = Region { $name }
cover-province = Province or prefecture { $name }
cover-cercle = Cercle { $name }
cover-author = Communal council of { $name }
cover-credit = Statistics: High Commission for Planning (HCP), censuses of 2014 and 2024, reproduced unchanged; sums, ratios and gaps computed by the program.
cover-colophon = Set with plan { $version }, profile { $profile } (version { $profile_version })
annex-letters = A B C D E F G H I J K L M N
commune-urban = Urban commune
commune-rural = Rural commune
identity-name = Commune
identity-code = Geographic code
identity-kind = Kind
identity-region = Region
identity-province = Province or prefecture
identity-cercle = Cercle
identity-localities = Localities listed
group-women = Women
group-men = Men
group-youth = Youth
finance-operating-revenue = Operating revenue
finance-operating-expenditure = Operating expenditure
finance-equipment-revenue = Equipment revenue
finance-equipment-expenditure = Equipment expenditure
finance-balances = Balances
finance-ordinary-revenue = Ordinary revenue
finance-ordinary-expenditure = Ordinary expenditure
finance-gross-savings = Gross savings
finance-net-savings = Net savings
days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
working-days = { $n ->
    [one] { $n } working day
   *[other] { $n } working days
}
head-item = Item
head-description = Description
head-locality = Locality
head-zone = Zone
head-indicator = Indicator
head-unit = Unit
head-before = Commune 2014
head-commune-after = Commune 2024
head-commune = Commune
head-province = Province
head-region = Region
head-country = Morocco
head-norm = Norm
head-gap = Gap (women - men)
head-rank = Rank
head-deficit = Deficit index
head-number = Number
head-in-bad-state = In bad state
head-closed = Closed
head-account-line = Account lines (MAD)
head-source = Source (amounts in MAD)
head-id = Id
head-workshops = Workshops
head-groups-apart = Groups heard apart
head-needs = Needs
head-severe = Severe (4-5)
head-answered = With a project
head-need = Need
head-localities = Localities
head-severity = Severity
head-objective = Objective
head-projects = Projects
head-cost = Cost (MAD)
head-marker = Gender marker
head-programmed = Programmed
head-share = Share of programmed cost
head-project = Project
head-programmed-in = Programmed in
head-axis = Axis
head-beneficiaries = Beneficiaries
head-reason = Reason
head-weight = Weight
head-score = Score
head-diverging = Preference not followed
head-missing-scores = Criteria without a score
head-window = Contracting window
head-years = Years
head-projects-beginning = Projects beginning
head-spent = Amount (MAD)
head-stage = Stage
head-usual-length = Usual length
head-state = State
head-deadline = Deadline
head-delay = Length
head-legal-source = Source
head-status = Status
head-key = Value
head-distance_road_km = Paved road (km)
head-distance_primary_km = Primary school (km)
head-distance_college_km = Lower secondary (km)
head-distance_lycee_km = Upper secondary (km)
head-distance_health_km = Health centre (km)
head-beyond-distance_road_km = Beyond, road (km)
head-beyond-distance_primary_km = Beyond, primary school (km)
head-beyond-distance_college_km = Beyond, lower secondary (km)
head-beyond-distance_lycee_km = Beyond, upper secondary (km)
head-beyond-distance_health_km = Beyond, health centre (km)
table-identity-card = The commune at a glance
table-population-localities = Households and population by locality
table-localities-access = Distance from each locality to basic services
table-localities-deficit = Localities by deficit index
    .note = Index from 0 to 1: mean of what lies beyond each known distance norm, as a share of the norm and at most 1, with equal weights.
table-facilities-by_kind = Facilities by kind and state
table-indicators-demography = Demographic indicators
table-indicators-housing = Housing indicators
table-indicators-education = Education indicators
table-indicators-health = Health indicators
table-indicators-water = Drinking water indicators
table-indicators-sanitation = Sanitation and waste indicators
table-indicators-electricity = Electricity indicators
table-indicators-roads = Road indicators
table-indicators-employment = Employment indicators
table-indicators-youth_culture = Youth, women's and culture facilities
table-indicators-finance = Communal finance indicators
table-gender-indicators = Indicators of women and men
    .note = Gap in points for percentages, else in the indicator's unit.
table-gender-marker = Projects and cost by gender marker
    .note = The OECD-DAC marker is qualitative: it is not an exact quantity, and a 2 is not better than a 1.
table-finance-retrospective = Accounts realised by year (MAD)
table-financing-by_source = Financing of the programme by source and year (MAD)
table-financing-envelopes = Yearly envelopes by source (MAD)
table-participation-workshops = Workshops and participants
table-participation-zones = Participation by consultation zone
table-needs-by_sector = Needs by sector and group
table-needs-list = List of needs
table-swot = Strengths, weaknesses, opportunities and threats
table-frame-axes = Axes and objectives
table-trace = From need to project
table-criteria-weights = Criteria and weights
table-criteria-anchors = What the scores mean
table-ranking-projects = Ranking of the projects
table-ranking-votes = Votes of women, men and youth beside the ranking
    .note = Preference not followed: a project among a group's first three that ranks in the lower half.
table-ranking-to_study = Projects to be studied
table-programme-windows = Contracting windows
    .note = The amounts of a window are those of its years.
table-programme-years = Multi-year programme (MAD)
table-programme-reserve = Reserve list
table-stages-calendar = Stages of preparation
table-deadlines = Deadlines of the procedure
table-profile-unverified = Values to be verified
head-file = File
head-bytes = Size (bytes)
head-fingerprint = SHA-256 fingerprint
table-sources-files = Files read
table-project-sheet = Sheet of project { $id }
chart-first-bars = { $caption } (first { $n })
chart-population-pyramid = Age pyramid, { $commune } 2024
    .description = Share of each age group, men on the left and women on the right, in per cent of each sex.
chart-population-localities = Population by locality
    .description = Inhabitants of each locality, from the largest to the smallest.
chart-gaps-norms = The commune beside province, region, Morocco and the norm
    .description = For each indicator, the rates of the commune, province, region and Morocco, and the norm, on an axis from 0 to 100%.
chart-gender-gaps = Gaps between women and men
    .description = For each indicator, the rate of women and that of men on the same axis.
chart-needs-by_sector = Needs by sector
    .description = Number of needs named in each sector, from the most to the least.
chart-localities-deficit = Deficit index by locality
    .description = Deficit index of each locality, from 0 to 1, from the most to the least deprived.
chart-localities-heat = Deficit by locality and service
    .description = For each locality and each service that has a norm of distance, the deficit from 0 to 1; a darker cell is a greater deficit, a hatched one is unknown.
chart-map-localities = Map of the localities of { $commune }
    .description = The localities at their places; the size of each disc shows the population, its shade the deficit index.
chart-programme-calendar = Calendar of the programme
    .description = The programmed projects by rank, each with the years of its work; brackets mark the contracting windows.
map-north = N
map-illustrative = illustrative places, not surveyed
map-layer-roads = Paved roads
map-layer-tracks = Tracks
map-layer-water = Water
step-range = { $from }–{ $to }
head-latitude = Latitude
head-longitude = Longitude
head-first-year = From
head-last-year = To
service-distance_road_km = Paved road
service-distance_primary_km = Primary school
service-distance_college_km = Lower secondary school
service-distance_lycee_km = Upper secondary school
service-distance_health_km = Health centre
chart-ranking-scores = Scores of the projects by rank
    .description = Score of each project out of 100, by rank.
chart-financing-years = Financing of the programme by year and kind of source (MAD million)
    .description = Amounts of each year in millions of dirhams, split by kind of source.

## Command line

next-command = Next: { $command }
findings-folded = … and { $n } more of { $code }
findings-summary = Errors: { $errors }, warnings: { $warnings } (details: plan check)
check-clean = No errors and no warnings.
init-made = Made the workspace of { $commune } ({ $code }, { $province }) in { $folder }:
prioritize-nothing = No projects yet: fill the sheets "Projects" and "Scores" of data/projects.xlsx.
program-nothing = No project is programmed: scores, financing and yearly envelopes are needed in data/projects.xlsx.
render-wrote = Wrote { $path } ({ $kilobytes } KB)
render-wrote-pages = Wrote { $path } ({ $kilobytes } KB, { $pages } pages)
batch-done = done
batch-summary = Done: { $done }, failed: { $failed }
trace-unknown = no figure { $id } in the plan
    .help = run plan trace without an id to list them
commune-several = several communes are called "{ $query }"
    .help = give the code, or the name with the province after a comma:
commune-near = no commune is called "{ $query }"
    .help = did you mean:
commune-none = no commune is called "{ $query }"
    .help = give its census code, such as 01.571.05.27, or its name in French or Arabic
error-settings = plan.toml cannot be used: { $why }
    .help = correct the line shown; plan init makes a right file to compare with
error-unknown-profile = there is no profile "{ $why }"
    .help = choose ma-pac or ma-pcd, or put the file in profiles/ and give its path
error-profile = the profile contradicts itself: { $why }
    .help = correct the profile's file
error-unknown-commune = the commune is not in the census: { $why }
    .help = correct code in plan.toml
error-weights = wrong weights: { $why }
    .help = correct [weights] in plan.toml; they must add up to 100
error-render = the document could not be laid out: { $why }
    .help = correct the template if it was changed, else report the error
error-unknown-chapter = no chapter is called "{ $id }"
    .help = known chapters: { $known }
error-template-limits = the theme in templates/pdf/ went beyond its time ({ $seconds } s) or its memory
    .help = look in its files for a loop without end or a list without measure
error-bug = a bug in the program: { $why }
    .help = please report it with the command you typed; no file was changed
error-file-read = { $path } cannot be read: { $why }
    .help = check the path and the right to read
error-file-write = { $path } cannot be written: { $why }
    .help = choose another folder, or check the right to write; no file that stood there was changed
error-folder-not-empty = { $path } exists and is not empty
    .help = choose another name: plan init writes over nothing
error-no-workspace = { $path } cannot be opened: { $why }
    .help = go to the plan's folder or add -C DIR; plan init makes one
error-source-date = SOURCE_DATE_EPOCH="{ $value }" is not a number of seconds
    .help = give the seconds since 1970, or unset it and write date in plan.toml
error-unknown-theme = there is no theme "{ $theme }"
    .help = themes: { $known }
error-same-commune = another entry is for the same commune: { $why }
error-unknown-province = there is no province of code "{ $code }"
    .help = give the province's code, such as 01.571
io-not-found = not found
io-permission-denied = permission denied
io-already-exists = exists already
io-storage-full = the disk is full
io-is-a-folder = it is a folder
io-not-a-folder = it is not a folder
io-read-only = the disk is read-only
head-lacks = What it lacks
head-entry = Entry
head-files = Files
head-pages = Pages
head-errors = Errors
head-warnings = Warnings
head-outcome = Outcome
material-zones = consultation zones: { $has } of { $wanted }
material-localities = localities: { $has } of { $wanted }
material-populated_localities = localities of known population: { $has } of { $wanted }
material-observations = indicator values: { $has } of { $wanted }
material-account_years = years of accounts: { $has } of { $wanted }
material-facilities = facilities: { $has } of { $wanted }
material-workshops = workshops: { $has } of { $wanted }
material-zones_heard_apart = zones where women, men and youth were heard apart: { $has }% of { $wanted }%
material-needs = needs: { $has } of { $wanted }
material-statements = strengths and weaknesses: { $has } of { $wanted }
material-voting_groups = groups that voted: { $has } of { $wanted }
material-axes = strategic axes: { $has } of { $wanted }
material-objectives = objectives: { $has } of { $wanted }
material-projects = projects: { $has } of { $wanted }
material-scored_projects = fully scored projects: { $has }% of { $wanted }%
material-funded_sources = sources with an envelope: { $has } of { $wanted }
material-financed_projects = projects whose financing makes their cost: { $has }% of { $wanted }%
material-vision = vision in texts/: { $has } of { $wanted }
material-adoption = deliberation and visa: not recorded
responsible-zones = Facilitation teams and communal technical team
responsible-localities = Communal technical team
responsible-populated_localities = Communal technical team
responsible-observations = Communal technical team
responsible-account_years = Finance service and communal technical team
responsible-facilities = Communal technical team
responsible-workshops = Facilitation teams and communal technical team
responsible-zones_heard_apart = Facilitation teams and communal technical team
responsible-needs = Facilitation teams and communal technical team
responsible-statements = Facilitation teams and communal technical team
responsible-voting_groups = Facilitation teams and communal technical team
responsible-axes = Committee in charge of programming and bureau of the council
responsible-objectives = Committee in charge of programming and bureau of the council
responsible-projects = Communal technical team
responsible-scored_projects = Communal technical team
responsible-funded_sources = Finance service and communal technical team
responsible-financed_projects = Finance service and communal technical team
responsible-vision = Committee in charge of programming and bureau of the council
responsible-adoption = President of the council
head-piece = Piece or data
head-responsible = Responsible
piece-there = There
piece-missing = Missing
table-checklist = Checklist of the file

# Explanations of codes
head-code = Code
head-gravity = Severity
head-meaning = Meaning
explain-why = Why it matters
explain-mend = What to do
explain-example = Example
error-unknown-code = there is no code "{ $code }"
    .help = codes are written like P1003; all of them: plan explain --list

# Findings: folding, baseline
findings-folded-in = … and { $n } more of { $code } in { $cells } (every one: --all)
baseline-accepted = Accepted findings, not shown: { $n }
baseline-expired = { $n } × { $code } at { $place } is accepted and occurs no more: write the baseline again
baseline-head = Findings that were looked at and accepted. A finding is known by its code, column and value, not by its row.
baseline-written = Accepted findings: { $n }, in { $path }
error-baseline = the baseline { $path } cannot be used: { $why }
    .help = write it again with plan check --write-baseline
error-check-format = sarif and junit are forms of plan check only

# Wall sheets
wall-owner = { $commune } – development plan { $first }–{ $last }
wall-illustrative = Illustrative example – not official data
wall-ranking = Ranking of the projects
wall-programme = The programme, year by year
wall-programmed = Score { $score } – works { $years }
wall-reserved = Score { $score } – reserve list
wall-spent = To be spent: { $amount }
wall-ballot = Ballot
wall-ballot-instruction = Tick your group, then the projects that you want first. This sheet is anonymous: do not write your name.
wall-atlas = Atlas of { $commune }
wall-beside = Signs beside a locality give the number of its facilities or projects, not their exact place. Projects for the whole commune are not on the map. In a PDF viewer each layer can be switched on and off.
wall-layer-localities = Localities
wall-layer-schools = Schools
wall-layer-health = Health
wall-layer-water = Water
wall-layer-roads = Roads
wall-layer-deficits = Deficit index (0 to 1)
wall-layer-projects = Programmed projects
# plan vote
vote-head = { $projects ->
    [one] One project
   *[other] { $projects } projects
  }, { $ballots ->
    [one] one ballot
   *[other] { $ballots } ballots
  }{ $groups ->
    [0] .
    [one] , one group.
   *[other] , { $groups } groups.
  }
vote-nothing = no vote could be counted
    .help = look at the layouts of `plan vote --help`, and at what was found above
vote-no-budget = this rule spends money, and no budget is given
    .help = add --budget AMOUNT, or a budget in the file
vote-no-cost = this rule spends money, and project { $project } has no cost
    .help = give a list of projects with their costs as a second file
vote-too-large = an amount or the number of voters is beyond what is reckoned exactly
    .help = write amounts below a million billion, with fewer decimals
vote-pairs-spend = pairs do not say how much each project is wanted, so that no money can be given by them
    .help = take approval, points or orders
vote-written = Wrote { $path }
vote-rule-borda = Borda
vote-rule-approval = Approval
vote-rule-plurality = First choices
vote-rule-points = Points
vote-rule-copeland = Duels won
vote-rule-schulze = Schulze
vote-rule-kemeny = Kemeny
vote-rule-greedy = Most votes first
vote-rule-greedy-no-skip = Most votes first, no skipping
vote-rule-greedy-threshold = Most votes first, with a threshold
vote-rule-equal-shares = Equal shares
vote-rule-phragmen = Phragmén
vote-rule-best-welfare = Greatest satisfaction
vote-how = { $rule }: { $how }
vote-how-borda = with ten projects, the first on a ballot gets nine points, the second eight, the last none.
vote-how-approval = one point for each ballot that wants the project.
vote-how-plurality = one point for each ballot that puts the project first.
vote-how-points = the dots, stones or points of all are added up.
vote-how-copeland = each project meets each other; the one preferred by more ballots wins a point, equals get half.
vote-how-schulze = a project stands above another when its chain of won duels is the stronger.
vote-how-kemeny = of all possible orders, the one that ballots contradict least.
vote-how-greedy = the project with most votes is taken, then the next; one that no longer fits is skipped.
vote-how-greedy-no-skip = the project with most votes is taken, then the next, until one does not fit.
vote-how-greedy-threshold = as before, among the projects with enough votes.
vote-how-equal-shares = every voter holds the same part of the money and pays, with the others who want a project, an equal part of its cost.
vote-how-phragmen = all voters earn at the same pace; a project is bought as soon as those who want it can pay.
vote-how-best-welfare = of all sets that the money buys, the one that satisfies most.
vote-completion-none = Money that is left stays unspent.
vote-completion-greedy = Then what is left goes to the projects with most votes.
vote-completion-add1 = Every part is raised by one until the next step would spend too much (Add1).
vote-completion-add1-exhaustive = Every part is raised by one until nothing more fits (Add1).
vote-completion-add1-greedy = Every part is raised by one until the next step would spend too much; then most votes first.
vote-completion-add1-exhaustive-greedy = Every part is raised by one until nothing more fits; then most votes first.
vote-head-rank = Rank
vote-head-project = Project
vote-head-score = Points
vote-head-equal = Equal voice
vote-head-heads = By head
vote-head-round = Turn
vote-head-cost = Cost
vote-head-votes = Votes
vote-head-payment = Each pays
vote-head-left = Left
vote-head-group = Group
vote-head-voters = Voters
vote-head-voter-share = Part of voters
vote-head-served = Got something
vote-head-average = Projects each
vote-head-money-share = Part of money
vote-compare-ranks = The same ballots, counted in several ways
vote-compare-funds = The same money, given in several ways
vote-groups-equal = { $rule }, each group apart; the rank gives every group the same voice
vote-groups-heads = { $rule }, each group apart; the rank gives every voter the same voice
vote-no-group = No group
vote-diverges = Look again at { $project }: among the first three of { $groups }, but { $rank } of { $n } for all together.
vote-agreement = { $one } and { $other } agree: { $tau } (1 the same order, 0 no link, −1 the reverse).
vote-silent = No ballots from { $group }: their voice is not in the result.
vote-undefined = undefined
vote-beats-all = { $project } is preferred to every other project, two by two.
vote-beats-none = No project is preferred to every other, two by two.
vote-kemeny-too-large = Kemeny was not counted: more than { $most } projects stand in one circle of duels.
vote-kemeny-several = { $n } orders are equally good for Kemeny; a project shows its best place in them.
vote-spent = { $rule }: { $n ->
    [0] no project
    [one] one project
   *[other] { $n } projects
  } for { $cost } of { $budget }; left: { $left }.
vote-served = { $served } of voters get at least one project they want.
vote-better-off = { $served } of voters get at least one project they want; against "most votes first", { $better } are better off and { $worse } worse off.
vote-unproven = The search stopped before the proof: nothing better was found.
vote-tie = Tie between { $among }: { $taken } was taken ({ $order }).
vote-order-votes = more votes, then lower cost, then id
vote-order-id = id
vote-equity = What each group gets: { $rule }
# Marked workbooks
sheet-to-fix = What to fix
head-nth = No.
head-place = Where
head-wrong = What is wrong
head-mend = What to do
marked-title = What to fix (errors: { $errors }, warnings: { $warnings })
marked-note = What blocks the plan comes first. Click a place to go there; the cell is coloured and carries a comment. Mend the mistakes in your own file: this is a copy.
marked-written = Marked: { $path } ({ $n } cells)
marked-none = Nothing to mark: no finding lies in a workbook that was read.
error-marked-folder = the marked copies would stand in the folder of the originals: { $path }
    .help = choose another folder

column-carry_over = Unspent money carried over
refusal-loan-not-eligible = The lender does not lend for this sector
refusal-loan-own-share = Own share too small for the loan; missing { $gap }
refusal-bound = No year left by: { $list }
refusal-after-first-misfit = Stands after the first project that did not fit
refusal-not-weighed = The search was stopped before it was weighed
rule-envelope = envelope of { $source }, { $year }
rule-capacity = projects at once in { $year }
rule-recurrent = limit of recurrent costs
rule-prerequisite = project { $project } must end before
rule-alternatives = one at most of { $projects }
rule-zone-floor = a project in the first window for { $zone }
rule-zone-cap = share of own money for { $zone }
rule-theme-women = least share of projects for women
rule-theme-sector = least share of the sector { $sector }
rule-must = project { $project } decided by the council
proof-best = Proven: no programme under these rules is worth more
proof-within = Within { $gap } of the best possible
proof-none = No programme keeping every rule was found; the programme by rank stands
table-programme-methods = Programme by rank and programme of the highest value
head-measure = Measure
head-by-rank = By rank
head-optimal = Highest value
methods-projects = Projects programmed
methods-cost = Cost programmed (MAD)
methods-value = Value, in points of score
methods-gain = Gain over the programme by rank
methods-entering = Projects that enter
methods-leaving = Projects that leave
settings-programme = The programme, in the council's hands: take off the # to choose. method = by_rank (followed by hand) or optimal (highest value, searched exactly); when_full = skip (the next project is tried) or stop; later_pct and the lender's rules stand in the profile.
P2040 = "{ $value }" is not known
    .help = write the id of a project, zone or sector as its sheet or the profile gives it
P2041 = { $n ->
    [1] this rule can never be kept: { $rules }
   *[other] these rules cannot be kept together: { $rules }
}
    .help = change one of them: { $rules }; until then the programme keeps what it can
P2042 = the programme is within { $gap } % of the best possible after { $seconds } seconds
    .help = it may be used as it is; more seconds in [programme] may prove it or improve it
# Starter workbooks
sheet-lists = Lists
sample-row = Example: { $id }
refused-limits = Accepted: { $least } to { $most }.
refused-list = Choose from the list: { $column }.
first-day = 01/01/1990
last-day = 31/12/2200
P1060 = the example row is not read
    .help = nothing to do: type below it, or delete the row

# Forms
form-title-workshop = Workshop record – { $commune }
form-title-douar = Douar survey – { $commune }
form-title-household = Household survey (no names) – { $commune }
form-workshop-code = Code of the workshop (such as W01)
form-held-on = Date
form-workshop-kind = Kind of workshop
form-zone = Zone
form-locality = Douar or quarter
form-group-participants = Number of participants
form-group-need1 = Need 1
form-group-need2 = Need 2
form-group-need3 = Need 3
form-women-15-24 = Women 15-24
form-men-15-24 = Men 15-24
form-women-25-59 = Women 25-59
form-men-25-59 = Men 25-59
form-women-60-plus = Women 60 and over
form-men-60-plus = Men 60 and over
form-need-title = The need in a sentence
form-need-sector = Sector
form-need-severity = Severity from 1 to 5
form-need-voices = Named by
form-households = Number of households
form-population = Number of inhabitants
form-distance-road-km = Distance to a paved road (km)
form-distance-primary-km = Distance to a primary school (km)
form-distance-college-km = Distance to a lower secondary school (km)
form-distance-lycee-km = Distance to an upper secondary school (km)
form-distance-health-km = Distance to a health centre (km)
form-water = Main source of drinking water
form-water-network = Network at home
form-water-standpipe = Public tap
form-water-well = Well or cistern
form-water-other = Other
form-electricity = Electricity in the dwelling
form-sewer = Connection to the public sewer
form-yes_no-yes = Yes
form-yes_no-no = No
form-limit-date = The date cannot lie in the future
form-limit-code = Latin letters and digits, no blank, 20 at most
form-limit-five = A whole number from 1 to 5
form-limit-whole = A whole number, neither negative nor beyond measure
form-limit-km = A distance in kilometres, from 0 to 200
P1061 = too few answers for { $locality }: { $n }
    .help = nothing is shown for fewer than { $least } households, to protect persons; complete the survey
P1062 = the answer { $value } differs from the workbook: { $column }
    .help = the workbook's { $kept } is kept; empty its cell if the answer is right
P1063 = technical columns of the survey server, not read: { $n }
    .help = nothing to do

head-would-take = What it would take
head-pushes-out = Would push out
head-dependents = Projects that wait for it
head-scenario = Money
head-reading = Reading
head-gap-expected = Missing, expected view
head-gap-legal = Missing, all counted
table-programme-lacks = What each project of the reserve list would take
table-programme-dependents = Projects on which others wait
table-programme-scenarios = The programme under other money
scenario-document = As the envelopes say
scenario-cut = Every envelope { $percent } % smaller
scenario-signed = Signed money and own money alone
scenario-expected = Each amount for the part of its certainty
scenario-robust = { $n ->
    [0] No project stays in all of these programmes.
   *[other] Projects that stay in all of these programmes: { $projects }
}
table-finance-ratios = Savings, debt and realism
table-finance-triennial = Rolling budget programming (MAD)
table-finance-gap = What the programme lacks, year by year (MAD)
ratio-gross-savings = Gross savings, last year at hand (MAD)
ratio-savings-rate = Gross savings over ordinary revenue
ratio-net-savings = Net savings (MAD)
ratio-annuity = Interest and principal over ordinary revenue
ratio-debt-years = Years of gross savings that pay the debt back
ratio-borrowing-room = What may still be borrowed (MAD)
ratio-debt-missing = debt_dh of [finance] is not given
ratio-capacity = Window { $number }: what the commune can pay by itself (MAD)
ratio-own = Window { $number }: own share programmed (MAD)
ratio-realism = Window { $number }: own share over what it can pay
ratio-secured = Window { $number }: signed money over the cost
ratio-external-secured = Window { $number }: signed part of the others' money
ratio-recurrent-cover = New recurrent costs over the growth of gross savings
light-green = Good
light-orange = To be watched
light-red = Alert
triennial-principal = Loan principal
triennial-carried = Surplus carried over
triennial-resources = Money of partners and lenders
triennial-expenditure = Spent by the programme
triennial-balance = Balance
forecast-trend = straight line through the years at hand
forecast-growth = mean growth
forecast-smoothing = smoothing rule, nine months as they are, known to be prudent
forecast-smoothing_annualised = smoothing rule, nine months taken to a year, known to be prudent
forecast-scenario = last year changed by scenario_pct a year
forecast-note = Forecast by: { $method }. Mean error on the years at hand: revenue { $revenue }, expenditure { $expenditure }. The negative balance of a year, if any, has to be covered before the vote.
error-what-if = { $why } is not a change of money
    .help = write source=ID:+AMOUNT@YEAR with a source of the sheet and a year of the plan, such as source=indh:+500000@2029
program-what-if = With this change: { $entering } enter, { $leaving } leave, { $moving } change years
P2043 = the balance of { $year } is negative: { $balance } MAD
    .help = put projects off, find partners or review the forecast in [finance] before the vote
P2044 = in window { $window } the own share programmed is { $ratio } times what the commune can pay
    .help = put projects off or find partners; the capacity is worked out from the accounts and [finance]
P2045 = in window { $window } only { $share } % of the others' money is signed, { $least } % are wanted
    .help = sign conventions for the first projects before the vote, or move what is not agreed to a later window
head-convention = Convention
table-partner-sheet = Partner sheet: { $name } (MAD)
