//! The table of diagnostic codes. Codes are never renumbered; a new one is one line here and a message in each language.

use serde::Serialize;

use super::Severity;

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $code:literal, $severity:ident;)+) => {
        /// What was found.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Code {
            /// Every code, in the order of the table.
            pub const ALL: &'static [Code] = &[$(Code::$name,)+];

            /// Returns the code as it is printed, such as `P1003`.
            #[must_use]
            pub fn id(self) -> &'static str {
                match self { $(Code::$name => $code,)+ }
            }

            /// Returns how much it matters.
            #[must_use]
            pub fn severity(self) -> Severity {
                match self { $(Code::$name => Severity::$severity,)+ }
            }
        }
    };
}

codes! {
    // P1xxx: files, sheets and cells.
    /// A file cannot be read as a workbook.
    UnreadableFile = "P1001", Error;
    /// A sheet that a stage needs is in no file.
    MissingSheet = "P1002", Note;
    /// A text stands where a number is expected.
    NotANumber = "P1003", Error;
    /// A sheet is matched by no known name.
    UnknownSheet = "P1004", Note;
    /// A required column is missing from a sheet.
    MissingColumn = "P1005", Error;
    /// A column is matched by no known label.
    UnknownColumn = "P1006", Note;
    /// A key stands twice.
    DuplicateKey = "P1007", Error;
    /// A required cell is empty.
    EmptyCell = "P1008", Error;
    /// A word is none of those a column accepts.
    UnknownWord = "P1009", Error;
    /// A number is outside what its column allows.
    OutOfRange = "P1010", Error;
    /// An id points to nothing.
    UnknownReference = "P1011", Error;
    /// The same sheet is in two files.
    DuplicateSheet = "P1012", Error;
    /// A file is over a limit and was refused.
    OverLimit = "P1013", Error;
    /// A formula holds no computed value.
    FormulaWithoutValue = "P1014", Error;
    /// A cell holds a spreadsheet error such as `#REF!`.
    CellError = "P1015", Error;
    /// A date cannot be read.
    NotADate = "P1016", Error;
    /// A number can be read in two ways.
    AmbiguousNumber = "P1017", Error;
    /// An unknown locality.
    UnknownLocality = "P1018", Error;
    /// The format of a file is not read.
    UnsupportedFormat = "P1019", Warning;
    /// An amount has fractions of a centime.
    NotMoney = "P1020", Error;
    /// Two columns carry the same label.
    DuplicateColumn = "P1021", Error;
    /// A column that looks like personal data was left out.
    PersonalData = "P1022", Error;
    /// A row of totals was left out.
    TotalRow = "P1023", Note;
    /// A sheet has no row of known labels.
    NoHeader = "P1024", Error;
    /// The separate process that reads an older format gave nothing.
    GivenUp = "P1025", Error;
    /// A total differs from the sum of its rows.
    TotalDiffers = "P1026", Warning;
    /// A hidden sheet was read.
    HiddenSheet = "P1027", Note;
    /// A workbook takes values from other files.
    ExternalLinks = "P1028", Note;
    /// One of several rows that look like a header was chosen.
    HeaderChosen = "P1029", Note;
    /// A header of two rows was understood.
    TwoRowHeader = "P1030", Note;
    /// A value was carried down to the rows below it.
    FilledDown = "P1031", Note;
    /// A number stands in cells merged over several rows.
    MergedNumber = "P1032", Warning;
    /// A line that belongs to no row of the table was passed over.
    StrayNote = "P1033", Note;
    /// Cells stand in a column without label.
    UnlabelledColumn = "P1034", Note;
    /// The header is repeated inside the table.
    RepeatedHeader = "P1035", Note;
    /// A label was understood without the group above it.
    GroupIgnored = "P1036", Warning;
    /// A unit does not fit its column.
    WrongUnit = "P1037", Error;
    /// A cell may hold one name or several.
    AmbiguousList = "P1038", Error;
    /// A column of percentages seems to hold shares of one.
    SharesNotPercent = "P1039", Warning;
    /// A column mapping holds an unknown key.
    MappingUnknownKey = "P1040", Error;
    /// A column mapping names a sheet that the file does not have.
    MappingUnknownSheet = "P1041", Error;
    /// A column mapping names a column that the sheet does not have.
    MappingUnknownColumn = "P1042", Error;
    /// A value of a column mapping cannot be used.
    MappingBadValue = "P1043", Error;
    /// A column mapping names a file that is not there.
    MappingUnknownFile = "P1044", Warning;
    /// How a text file was read.
    TextFormFound = "P1045", Note;
    /// A name belongs to several rows.
    AmbiguousName = "P1046", Error;

    // P106x: workbooks that we write.
    /// The example row of a starter workbook.
    ExampleRow = "P1060", Note;
    /// Too few households of a locality answered.
    FewAnswers = "P1061", Note;
    /// An answer differs from the workbook, which is kept.
    AnswerNotUsed = "P1062", Warning;
    /// Columns that the server of a survey adds.
    TechnicalColumns = "P1063", Note;

    // P107x: the roadmap as it was published.
    /// The lists of a phase do not run beside each other.
    RoadmapLists = "P1070", Warning;
    /// A year that nobody can mean.
    ImplausibleYear = "P1071", Error;
    /// Nothing shows where the columns of a pasted table end.
    RoadmapColumns = "P1072", Warning;
    /// A roadmap kept as a text lacks the headings of its columns.
    RoadmapWithoutHeads = "P1073", Error;
    /// A convention is approved or signed later than the day of the document.
    ConventionAfterDocument = "P1075", Warning;
    /// A signed convention names money that its sheet of financing holds for less than signed.
    ShareBelowConvention = "P1076", Warning;

    // P11xx: what a spreadsheet file may not hold.
    /// A reference points to no cell that a sheet has.
    ImpossibleCell = "P1101", Error;
    /// The file holds a cell twice.
    DuplicateCell = "P1102", Error;
    /// A text is longer than a cell holds.
    TextTooLong = "P1103", Error;
    /// A file is protected by a password.
    ProtectedFile = "P1104", Error;
    /// A web page carries the name of a workbook.
    WebPage = "P1105", Error;
    /// A file is empty.
    EmptyFile = "P1106", Error;
    /// A file is of another format than its name says.
    OtherFormat = "P1107", Error;
    /// A file holds a construct that no spreadsheet program writes.
    UnsafeFile = "P1108", Error;
    /// A text file is not UTF-8.
    NotUtf8 = "P1109", Error;
    /// A text file is UTF-16.
    Utf16Text = "P1110", Error;
    /// The delimiter of a text file was chosen among several.
    AmbiguousDelimiter = "P1111", Note;
    /// A sheet cannot be read, though the others can.
    UnreadableSheet = "P1112", Error;
    /// A cell cannot be read.
    UnreadableCell = "P1113", Error;
    /// A quotation mark is never closed.
    UnclosedQuote = "P1114", Error;
    /// More cells of a sheet have a finding already told.
    FurtherCells = "P1115", Error;

    // P2xxx: settings, texts and templates.
    /// A chapter cannot be read.
    BadChapter = "P2001", Error;
    /// A chapter asks for a table, chart or figure that does not exist.
    UnknownDocumentId = "P2002", Error;
    /// A value of the profile has not been verified against its legal source.
    UnverifiedValue = "P2004", Warning;
    /// No font has a character.
    MissingGlyph = "P2006", Warning;
    /// The settings of the ranking name a project that does not exist.
    UnknownRankedProject = "P2020", Error;
    /// A word of a decision matrix is no direction or preference function.
    MatrixWord = "P2021", Error;
    /// A file holds no table of alternatives by criteria.
    NoMatrix = "P2022", Error;
    /// A decision matrix in TOML cannot be read.
    BadMatrix = "P2023", Error;
    /// An alternative of a decision matrix lacks a value.
    MatrixValueMissing = "P2024", Error;

    /// The settings of the programme name something that nobody knows.
    UnknownInProgramme = "P2040", Error;
    /// Rules of the programme cannot be kept together.
    RulesInConflict = "P2041", Error;
    /// The programme was not proven the best in the time given.
    ProgrammeNotProven = "P2042", Note;
    /// The balance of a forecast year is negative.
    NegativeBalance = "P2043", Warning;
    /// The own share programmed is beyond the commune's capacity.
    BeyondCapacity = "P2044", Warning;
    /// Too little of the others' money is signed.
    TooLittleSigned = "P2045", Warning;
    /// A window is noted or opened that the profile does not have.
    UnknownWindow = "P2046", Error;
    /// Financing names a convention that is not kept.
    UnknownConvention = "P2047", Warning;
    /// Money is written as signed, and no signed convention stands behind it.
    SignedWithoutConvention = "P2048", Warning;
    /// A convention holds less than the programme asks of it.
    ConventionShort = "P2049", Warning;
    /// A project does not say how it is carried.
    ArrangementMissing = "P2050", Warning;
    /// How a project is carried contradicts its financing.
    ArrangementDiffers = "P2051", Warning;
    /// Work goes on after the window, and no reason is noted.
    CarriedWithoutReason = "P2052", Warning;
    /// As much as the cost was paid, and the project is not finished.
    CostExhausted = "P2053", Warning;
    /// The components of a project do not add up to its cost.
    ComponentsSum = "P2054", Warning;
    /// A result of a logical framework has no activity.
    ResultWithoutActivity = "P2055", Warning;
    /// An indicator of a logical framework lacks baseline, target or source.
    IndicatorIncomplete = "P2056", Warning;
    // P206x: governance and the roadmap.
    /// Bodies answer to each other in a circle.
    BodyCycle = "P2060", Warning;
    /// A quorum is beyond the seats of its body.
    QuorumBeyondSeats = "P2061", Warning;
    /// More members were present than the body has.
    MorePresentThanSeats = "P2062", Warning;
    /// A decision was taken without quorum.
    DecisionWithoutQuorum = "P2063", Warning;
    /// A decision lacks its action, owner, deadline or day.
    DecisionIncomplete = "P2064", Note;
    /// An activity begins before what it depends on has ended.
    ActivityTooEarly = "P2065", Warning;
    /// An activity ends before it begins.
    ActivityEndsFirst = "P2066", Warning;
    /// An activity has no expected result.
    ActivityWithoutResult = "P2067", Note;
    /// Activities wait for each other in a circle.
    RoadmapCycle = "P2068", Warning;
    /// A body has no meeting with minutes.
    BodyWithoutMinutes = "P2069", Note;
    // P203x: ballot files and tally sheets.
    /// A ballot file has no layout that is known.
    BadBallotFile = "P2030", Error;
    /// A ballot names nobody who stands.
    UnknownCandidate = "P2031", Error;
    /// A voter, a project or a choice stands twice.
    VoteTwice = "P2032", Error;
    /// A file holds another number of projects or votes than its head says.
    CountDiffers = "P2033", Warning;
    /// An amount or a number of points cannot be read.
    BadAmount = "P2034", Error;
    /// The two counts of a tally sheet differ.
    TallyDiffers = "P2035", Error;
    /// A tally sheet was counted once.
    TallyCountedOnce = "P2036", Warning;
    /// Tally sheets do not add up to the total of votes.
    TallySum = "P2037", Warning;
    // P211x: votes, envelopes and weights of a plan.
    /// The settings weigh a group that does not vote apart.
    UnknownVoteGroup = "P2110", Error;
    /// A ballot of ten stones does not hold ten.
    NotTenStones = "P2111", Warning;
    /// The order that voters contradict least could not be proven.
    KemenyNotProven = "P2112", Warning;
    /// An envelope is set apart for votes that nobody cast.
    EnvelopeWithoutVotes = "P2113", Error;
    /// The judgements about the criteria contradict each other a little.
    JudgementsDoubtful = "P2114", Warning;
    /// The judgements about the criteria contradict each other too much to be used.
    JudgementsContradict = "P2115", Error;
    /// No judgements about the criteria were found, or they are not those of the way of asking.
    NoJudgement = "P2116", Error;
    /// A criterion cannot be computed from figures.
    NotComputable = "P2117", Error;
    // P207x to P209x: diagnosis and gender analysis.
    /// A value differs from what its parts give.
    IndicatorDiffers = "P2070", Warning;
    /// An indicator is not in the catalogue.
    UnknownIndicator = "P2071", Warning;
    /// Ages or sexes of the census do not add up.
    CensusSum = "P2072", Warning;
    /// Values of women and men do not make the total.
    SexSum = "P2073", Warning;
    /// The winner of a pair is not of the pair.
    PairWithoutWinner = "P2074", Error;
    /// A grid of pairs lacks choices or makes some twice.
    PairGrid = "P2075", Warning;
    /// A group laid more or fewer stones than it had.
    StoneSum = "P2076", Warning;
    /// A problem tree has no central problem, or more than one.
    TreeCentre = "P2077", Error;
    /// A node of a problem tree hangs from nothing, or in a circle.
    TreeBranch = "P2078", Error;
    /// A node of a problem tree has no mirror.
    TreeMirror = "P2079", Note;
    /// A day does not have twenty-four hours.
    DayHours = "P2080", Warning;
    /// A gender marker lacks its minimum proof.
    MarkerProof = "P2081", Warning;
    /// Women are fewer than the profile asks for in a zone.
    WomenShareLow = "P2082", Warning;
    /// The consultation leaves people out.
    CoverageLow = "P2083", Warning;
    /// A value of persons has one sex and not the other.
    OneSexOnly = "P2084", Warning;
    /// A value has no source.
    ValueWithoutSource = "P2085", Warning;
    /// A problem of the first ranks has no project.
    TopNeedUnanswered = "P2086", Warning;
    /// A cell looks like a person's identity number or telephone.
    PersonalCell = "P2087", Error;
    /// An objective answers no cluster and no project serves it.
    OrphanObjective = "P2088", Warning;
    /// A value is older than five years before the plan.
    OldValue = "P2089", Note;

    // P212x: registers.
    /// A consultation has no day.
    ConsultationUndated = "P2120", Warning;
    /// Stakeholders were never consulted.
    StakeholdersUnheard = "P2121", Note;
    /// A commitment is tied to no project, programme or sector.
    CommitmentOfNothing = "P2122", Warning;
    /// More is pledged to a project than it costs.
    PledgeBeyondCost = "P2123", Warning;
    /// A line of dissemination lacks its day or its place.
    DisseminationNowhere = "P2124", Warning;
    /// Something ends, is answered or is kept before it began.
    EndsBeforeStart = "P2125", Error;
    /// More days or money are noted than a contract of support holds.
    SupportExceeded = "P2126", Warning;
    /// A gap of capacity has no training.
    GapWithoutTraining = "P2127", Note;

    // P3xxx: consistency of the plan.
    /// The population of the localities differs from the commune's.
    PopulationSum = "P3001", Warning;
    /// Shares do not add up to a hundred.
    SharesSum = "P3002", Warning;
    /// A census figure in the workbook differs from the census.
    CensusDiffers = "P3003", Warning;
    /// The financing of a project does not add up to its cost.
    FinancingSum = "P3004", Warning;
    /// Prerequisites run in a circle.
    PrerequisiteCycle = "P3005", Error;
    /// A project has no score on a criterion.
    MissingScore = "P3006", Warning;
    /// A project answers no need.
    ProjectWithoutNeed = "P3007", Error;
    /// No envelope is given for a source.
    MissingEnvelope = "P3008", Warning;
    /// More people benefit than live in the localities.
    TooManyBeneficiaries = "P3009", Warning;
    /// A workshop has no count of participants by sex.
    WorkshopWithoutSex = "P3010", Warning;
    /// A zone has no separate meeting of a group.
    ZoneWithoutGroup = "P3011", Warning;
    /// The workspace holds illustrative data.
    Illustrative = "P3012", Note;
    /// A year lies outside the plan.
    YearOutsidePlan = "P3013", Error;
    /// A project's gender marker has no justification.
    MarkerWithoutProof = "P3014", Warning;
    /// More was spent or collected than three times the budget.
    ImplausibleExecution = "P3015", Warning;
    /// A short document has more pages than it may.
    TooManyPages = "P3016", Warning;
    /// A theme cannot be laid out, or its pages do not conform.
    PdfRefused = "P3017", Error;
    /// A chapter uses what a chapter may not use.
    ForbiddenTemplate = "P3018", Error;
    /// A value of the theme is wrong.
    BadTheme = "P3019", Error;
    // P303x: a firm's own templates, fonts and pictures.
    /// Nothing reads a file among the templates.
    UnreadTemplate = "P3030", Warning;
    /// A page template or style sheet cannot be used.
    PageRefused = "P3031", Error;
    /// A theme went beyond its time or its memory.
    ThemeLimits = "P3032", Error;
    /// A font cannot be used.
    BadFont = "P3033", Error;
    /// A font lacks the letters that it is named for.
    FontWithoutLetters = "P3034", Warning;
    /// A chapter goes beyond what a document bears.
    BeyondBounds = "P3035", Error;
    /// A file among the templates cannot be read.
    UnreadableTemplate = "P3036", Error;
    /// A place lies outside the country.
    PlaceOutside = "P3040", Warning;
    /// Latitude and longitude seem exchanged.
    SwappedPlace = "P3041", Warning;
    /// A map's file name is no layer.
    UnknownMap = "P3042", Warning;
    /// A map cannot be read.
    UnreadableMap = "P3043", Error;
    /// A map lies outside the country, or is not in degrees.
    MapOutside = "P3044", Error;
    /// A map is larger than a page can show.
    MapTooLarge = "P3045", Error;
    /// Of latitude and longitude only one is given.
    HalfPlace = "P3046", Warning;
    // P43xx: social programmes.
    /// The registry's rows look like a list of households.
    HouseholdList = "P4301", Error;
    /// More households are in two programmes than in one of them.
    OverlapTooLarge = "P4302", Error;
    /// A part is larger than its whole.
    ServedBeyond = "P4303", Error;
    /// A programme overlaps with itself.
    OverlapWithItself = "P4304", Error;
    /// A pillar is in no strategy frame.
    UnknownPillar = "P4305", Error;
    /// A part of a list of months is no month.
    BadMonths = "P4306", Error;
    /// A social programme has no owner.
    ProgrammeWithoutOwner = "P4307", Warning;
    /// A pillar has neither project nor programme.
    PillarWithoutProject = "P4308", Warning;
    /// Projects that serve no pillar.
    ProjectWithoutPillar = "P4309", Note;
    /// Two institutions give the same to the same people.
    MandateDuplicate = "P4310", Warning;
    /// Two programmes for the same people choose them in different ways.
    CriteriaConflict = "P4311", Warning;
    /// An urgent measure has no deadline or no trigger.
    UrgentIncomplete = "P4312", Warning;
    /// The strategy frame of the settings is not known.
    UnknownFrame = "P4313", Error;
    /// The row of the whole commune differs from the sum of its localities.
    CoverageDiffers = "P4314", Warning;
    /// An alignment names neither a project nor a programme.
    AlignmentOfNothing = "P4315", Error;
    /// A programme serves more households than are registered.
    ServedBeyondRegistered = "P4316", Warning;
    /// The weights of an alignment add up to more than a hundred.
    AlignmentOverWhole = "P4317", Error;
    /// A step of implementation ends before it begins.
    StepEndsBefore = "P4318", Error;
    /// The overlaps of programmes contradict each other.
    OverlapsContradict = "P4319", Warning;
    // P42xx: follow-up.
    /// Progress of a project that is not in the programme.
    TrackedNotProgrammed = "P4200", Warning;
    /// Progress fell and nothing says why.
    ProgressFell = "P4201", Warning;
    /// More was done than planned.
    MoreDoneThanPlanned = "P4202", Note;
    /// Works have stopped and no reason is given.
    StoppedWithoutReason = "P4203", Warning;
    /// More was paid than committed.
    PaidBeyondCommitment = "P4204", Warning;
    /// A complaint was answered before it came.
    AnsweredBeforeReceived = "P4205", Error;

    // P4xxx: law, governance and follow-up.
    /// A rule that binds the plan is not kept.
    RuleBroken = "P4001", Error;
    /// A rule that does not bind the plan is not kept.
    RuleNotKept = "P4002", Warning;
    /// A rule that informs is not kept.
    RuleNoted = "P4003", Note;
    /// A rule was set aside by a recorded derogation.
    RuleDerogated = "P4004", Note;
    /// A derogation names no rule of the regime.
    UnknownRule = "P4005", Error;
    /// The settings claim more than the procedure proves.
    StatusBeyondEvidence = "P4006", Error;
    /// The procedure proves more than the settings say.
    StatusBehindEvidence = "P4007", Note;
    /// A step of the procedure cannot follow the state the plan is in.
    StepOutOfOrder = "P4008", Warning;
    /// A step that must carry a number has none.
    StepWithoutReference = "P4009", Warning;
    /// A step is said to be done after the day of the document.
    StepInFuture = "P4010", Warning;
    /// The profile names a rule that the program does not know.
    RuleWithoutTest = "P4011", Warning;
}

impl Serialize for Code {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}
