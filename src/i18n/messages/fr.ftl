# Messages of `plan` in French.

## Numbers and dates

number-percent = { $value } %
number-dirhams = { $value } DH
number-million-dirhams = { $value } MDH
number-date = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

## Pages (furniture of the HTML and PDF documents)

page-contents = Sommaire
page-list-of-tables = Liste des tableaux
page-list-of-figures = Liste des figures
page-table-label = Tableau { $number }
page-figure-label = Figure { $number }
page-note = À noter
page-warning = Attention
page-missing = Donnée manquante
page-sources = Sources des chiffres
page-sources-note = Chaque chiffre du document renvoie à une ligne de cette annexe, qui donne le fichier, la feuille et la cellule, ou la formule, dont il provient.
reference-table = tableau { $number }
reference-figure = figure { $number }
reference-chapter = chapitre { $number }
reference-annex = annexe { $number }
reference-section = section { $number }
reference-part = « { $number } »
reference-absent = tableau non établi, faute de données
watermark-draft = PROJET
sheet-remarks = Observations de la commission
counted-years = { $n ->
    [one] { $shown } an
   *[other] { $shown } ans
}
counted-windows = { $n ->
    [one] { $shown } fenêtre
   *[other] { $shown } fenêtres
}
counted-zones = { $n ->
    [one] { $shown } zone
   *[other] { $shown } zones
}
counted-localities = { $n ->
    [one] { $shown } douar ou quartier
   *[other] { $shown } douars et quartiers
}
counted-workshops = { $n ->
    [one] { $shown } atelier
   *[other] { $shown } ateliers
}
counted-participants = { $n ->
    [one] { $shown } participant
   *[other] { $shown } participants
}
counted-needs = { $n ->
    [one] { $shown } besoin
   *[other] { $shown } besoins
}
counted-axes = { $n ->
    [one] { $shown } axe
   *[other] { $shown } axes
}
counted-objectives = { $n ->
    [one] { $shown } objectif
   *[other] { $shown } objectifs
}
counted-projects = { $n ->
    [one] { $shown } projet
   *[other] { $shown } projets
}
counted-indicators = { $n ->
    [one] { $shown } indicateur
   *[other] { $shown } indicateurs
}
table-key-figures = Chiffres clés
table-ranking-first = Premiers projets du classement
head-value = Valeur
key-population = Population municipale
key-households = Ménages
key-water = Ménages ayant l'eau courante
key-electricity = Ménages ayant l'électricité
key-illiterate-women = Analphabétisme des femmes
key-illiterate-men = Analphabétisme des hommes
key-participants = Participants aux ateliers
key-needs = Besoins exprimés
key-projects = Projets programmés
key-cost = Coût des projets programmés
key-own = Part de la commune
key-partners = Part des partenaires
html-title = { $title } – { $commune } ({ $period })
html-skip = Aller au contenu
html-languages = Langues
html-notice = Avertissement
html-about = À propos de ce document
html-top = Haut de la page
html-search = Chercher dans le document
html-search-results = Résultats : { $count }
html-search-none = Aucun résultat
html-sort = Trier selon cette colonne
html-chart-data = Données de la figure { $number }
html-source-of = Source : { $id } – { $place }
html-source-back = Retour au chiffre { $id }
html-source = D'où vient ce chiffre
html-source-whole = Voir l'annexe des sources
html-close = Fermer
html-decision-window = Essai d'autres poids – { $commune } ({ $period })
html-decision-title = Essayer d'autres poids
html-decision-simulation = Ceci est une simulation : rien ne change dans le programme.
html-decision-official-own = Les poids officiels sont ceux que la commission a retenus.
html-decision-official-profile = Les poids officiels sont ceux du cadre en vigueur.
html-decision-no-script = Ce navigateur n'exécute aucun script : le tableau donne le classement officiel et les poids ne peuvent être déplacés.
html-decision-weights = Poids des critères
html-decision-weights-note = Chaque critère compte selon sa part dans la somme. Le classement est calculé ici exactement comme le fait le logiciel.
html-decision-reset = Revenir aux poids officiels
html-decision-less = Réduire le poids : { $id }
html-decision-more = Augmenter le poids : { $id }
html-decision-sum = Somme des poids : { $sum }
html-decision-no-weights = Donnez à au moins un critère un poids supérieur à zéro.
html-decision-ranking = Classement des projets
html-decision-caption = Classement des projets avec les poids choisis et écarts par rapport au classement officiel
html-decision-rank = Rang
html-decision-move = Écart
html-decision-project = Projet
html-decision-score = Score
html-decision-cost = Coût (DH)
html-decision-place = Programmation officielle
html-decision-up = Places gagnées sur le rang officiel : { $count }
html-decision-down = Places perdues sur le rang officiel : { $count }
html-decision-same = Même rang que l'officiel
html-decision-new = Sans rang officiel
html-decision-changes = Projets dont le rang diffère du rang officiel : { $count }
html-decision-unchanged = Les rangs sont les rangs officiels.
html-decision-to-study = À étudier
html-decision-to-study-note = Il manque à ces projets une note sur un critère qui compte ; aucune n'est supposée.
html-decision-ties = À score égal, les projets sont départagés par :
html-decision-tied = Les projets encore à égalité partagent leur rang (=).
preview-ends = Les pages suivent chaque fichier enregistré. Ctrl-C pour terminer.
preview-made = Les pages sont à jour.
preview-kept = Les dernières pages correctes restent affichées.
error-port = le port { $port } ne peut être utilisé : { $why }
    .help = donnez-en un autre avec --port, ou 0 pour un port libre quelconque
html-slides-window = Session du conseil – { $commune } ({ $period })
html-slides-of = Diapositive
html-slides-pager = Diapositives
html-slides-previous = Précédente
html-slides-next = Suivante
html-slides-full = Plein écran
html-slides-rows = Les { $n } premières lignes sur { $all } ; le document les donne toutes.
tie-urgency = urgence
tie-gender = effet sur l'égalité entre les femmes et les hommes
tie-vulnerability = populations vulnérables
tie-beneficiaries = nombre de bénéficiaires
tie-lower_cost = moindre coût

## Charts

## Workbooks (sheets, columns and accepted words)

language-ar = arabe
language-fr = français
language-en = anglais
column-in-language = { $column } ({ $language })
sheet-help = Mode d'emploi
sheet-zones = Zones de concertation
sheet-localities = Douars et quartiers
sheet-indicators = Indicateurs
sheet-ages = Population par âge
sheet-facilities = Équipements
sheet-finance = Finances communales
sheet-workshops = Ateliers
sheet-participants = Participants
sheet-needs = Besoins
sheet-swot = Forces et faiblesses
sheet-votes = Votes
sheet-tallies = Dépouillements
sheet-axes = Axes stratégiques
sheet-objectives = Objectifs
sheet-projects = Projets
sheet-scores = Notation
sheet-sources = Sources de financement
sheet-envelopes = Enveloppes annuelles
sheet-financing = Financement des projets
column-zone_id = Code de la zone
column-name = Nom
column-locality_id = Code du douar
column-hcp_code = Code HCP
column-households = Ménages
column-population = Population
column-women_pct = Femmes (%)
column-men_pct = Hommes (%)
column-under_15_pct = Moins de 15 ans (%)
column-age_15_59_pct = 15 à 59 ans (%)
column-age_60_plus_pct = 60 ans et plus (%)
column-distance_road_km = Distance à la route revêtue (km)
column-distance_primary_km = Distance à l'école primaire (km)
column-distance_college_km = Distance au collège (km)
column-distance_lycee_km = Distance au lycée (km)
column-distance_health_km = Distance au centre de santé (km)
column-source = Source
column-latitude = Latitude (degrés décimaux)
column-longitude = Longitude (degrés décimaux)
column-place_source = Source de la position
column-indicator_id = Code de l'indicateur
column-indicator_name = Indicateur
column-sex = Sexe
column-year = Année
column-value = Valeur
column-unit = Unité
column-note = Remarque
column-age_group = Groupe d'âges
column-facility_id = Code de l'équipement
column-facility_kind = Type d'équipement
column-state = État
column-part = Partie du budget
column-flow = Recettes ou dépenses
column-category = Catégorie
column-label = Libellé
column-budgeted_dh = Montant prévu (DH)
column-realised_dh = Montant réalisé (DH)
column-workshop_id = Code de l'atelier
column-date = Date
column-workshop_kind = Type d'atelier
column-localities = Douars concernés
column-place = Lieu
column-attendance_age = Tranche d'âge
column-persons = Nombre de personnes
column-need_id = Code du besoin
column-title = Intitulé
column-sector = Secteur
column-workshops = Ateliers qui l'ont exprimé
column-women = Exprimé par les femmes
column-men = Exprimé par les hommes
column-youth = Exprimé par les jeunes
column-severity = Gravité (1-5)
column-quadrant = Quadrant
column-statement = Constat
column-group = Groupe
column-project_id = Code du projet
column-votes = Voix
column-ballot = Bulletin
column-count = Bulletins
column-points = Points
column-winner = Préféré
column-loser = À
column-voter = Votant
column-tally_table = Table
column-first_count = Premier comptage
column-second_count = Second comptage
column-budget = Budget
column-axis_id = Code de l'axe
column-objective_id = Code de l'objectif
column-needs = Besoins couverts
column-lead = Maître d'ouvrage
column-competence = Compétence
column-land_status = Situation foncière
column-cost_dh = Coût estimatif (DH)
column-duration_years = Durée (années)
column-earliest_year = Première année possible
column-recurrent_cost_dh = Charge récurrente annuelle (DH)
column-beneficiaries_women = Bénéficiaires femmes
column-beneficiaries_men = Bénéficiaires hommes
column-gender_marker = Marqueur genre (0-2)
column-gender_note = Justification du marqueur genre
column-environment = Effet sur l'environnement
column-prerequisites = Projets préalables
column-criterion = Critère
column-source_id = Code de la source
column-source_kind = Type de financement
column-amount_dh = Montant (DH)
column-certainty = Degré de certitude
column-convention = Convention
word-sex-F = Femmes
word-sex-M = Hommes
word-sex-T = Ensemble
word-workshop_kind-women = Atelier des femmes
word-workshop_kind-men = Atelier des hommes
word-workshop_kind-youth = Atelier des jeunes
word-workshop_kind-mixed = Atelier mixte
word-workshop_kind-associations = Rencontre des associations
word-workshop_kind-administrations = Rencontre des services déconcentrés
word-workshop_kind-ieecag = IEECAG
word-workshop_kind-restitution = Réunion de restitution
word-group-women = Femmes
word-group-men = Hommes
word-group-youth = Jeunes
word-quadrant-strength = Forces
word-quadrant-weakness = Faiblesses
word-quadrant-opportunity = Opportunités
word-quadrant-threat = Menaces
word-facility_kind-preschool = Préscolaire
word-facility_kind-primary_school = École primaire
word-facility_kind-college = Collège
word-facility_kind-lycee = Lycée
word-facility_kind-boarding_house = Dar Talib / Dar Taliba
word-facility_kind-health_centre = Centre de santé
word-facility_kind-dispensary = Dispensaire rural
word-facility_kind-birthing_unit = Maison d'accouchement
word-facility_kind-youth_house = Maison de jeunes
word-facility_kind-women_centre = Foyer féminin
word-facility_kind-sports_ground = Terrain de sport
word-facility_kind-library = Bibliothèque
word-facility_kind-souk = Souk hebdomadaire
word-facility_kind-well = Puits
word-facility_kind-water_system = Système d'eau
word-facility_kind-other = Autre
word-state-good = Bon
word-state-medium = Moyen
word-state-bad = Mauvais
word-state-closed = Fermé
word-flow-revenue = Recettes
word-flow-expenditure = Dépenses
word-category-own_taxes = Taxes gérées par la commune
word-category-state_managed_taxes = Taxes gérées par l'État
word-category-fees = Droits et redevances
word-category-property_income = Produits des biens
word-category-vat_share = Part de la TVA
word-category-other_revenue = Autres recettes
word-category-personnel = Personnel
word-category-supplies = Fournitures, eau, électricité, carburant
word-category-maintenance = Entretien
word-category-social_culture = Action sociale et culturelle
word-category-contributions = Contributions et subventions
word-category-interest = Intérêts
word-category-other_expenditure = Autres dépenses
word-category-equipment_grants = Subventions d'équipement
word-category-loans = Emprunts
word-category-carry_over = Reports
word-category-works = Travaux
word-category-purchases = Acquisitions
word-category-studies = Études
word-category-land = Foncier
word-category-loan_principal = Remboursement du capital
word-competence-own = Propre
word-competence-shared = Partagée
word-competence-transferred = Transférée
word-competence-state = État
word-competence-region = Région
word-competence-province = Province
word-competence-association = Association
word-land_status-acquired = Acquis
word-land_status-mobilised = Mobilisé
word-land_status-private_agreement = Accord privé
word-land_status-habous = Habous
word-land_status-collective = Terre collective
word-land_status-unknown = Inconnue
word-land_status-not_needed = Sans objet
word-environment-positive = Positif
word-environment-neutral = Neutre
word-environment-mitigated = Négatif atténué
word-environment-negative = Négatif
word-source_kind-own = Ressources propres
word-source_kind-grant = Subvention ou contribution
word-source_kind-loan = Emprunt
word-source_kind-in_kind = Apport en nature
word-source_kind-ppp = Partenariat public-privé
word-source_kind-users = Redevances des usagers
word-certainty-signed = Convention signée
word-certainty-agreed = Accord de principe
word-certainty-requested = Demandé
word-certainty-hoped = Espéré
word-part-1 = Première partie (fonctionnement)
word-part-2 = Deuxième partie (équipement)
word-yes = oui
word-no = non
word-all = tous

fill-required = Obligatoire
fill-optional = Facultatif : laissez vide si la donnée est inconnue
fill-id = Code propre à la ligne, jamais répété
fill-reference = Un code de la feuille « { $sheet } »
fill-references = Codes de la feuille « { $sheet } » séparés par ; ou « tous »
fill-text = Texte libre
fill-number = Un nombre en chiffres, sans unité
fill-money = Montant en dirhams
fill-year = Année à quatre chiffres
fill-date = Une date, comme 15/11/2026
fill-yes-no = oui ou non
fill-word = L'un de : { $words }
fill-score = Note de { $lowest } à { $highest }
help-general = 
    Remplissez une ligne par élément sous l'en-tête ; ne changez pas les intitulés.
    Laissez la cellule vide si la donnée est inconnue : n'écrivez pas 0.
    Posez le pointeur sur l'intitulé d'une colonne pour lire son explication.
    Les chiffres du recensement sont déjà saisis ; la colonne « Source » le dit.
    N'écrivez ni nom de personne, ni numéro d'identité, ni téléphone.
settings-head = Réglages du plan de la commune de { $commune }.
    Ne changez que ce qui suit le signe = ; les lignes qui commencent par # sont des explications.
settings-date = Date du document : retirez le # et complétez la ligne suivante.
settings-illustrative = Données illustratives : le document le dit à chaque page.
settings-weights = Poids des critères : retirez les # si la commission arrête ses propres poids ; leur somme doit faire 100.
settings-numbers = Lecture des nombres saisis en texte : auto-strict refuse ce qui se lit de deux façons ; sinon fr, ar-MA ou en.

## Diagnostics

severity-note = remarque
severity-warning = avertissement
severity-error = erreur
diagnostic-help = aide
P1001 = Fichier illisible : il est abîmé ou n'est pas un tableur
    .help = ouvrez le fichier dans un tableur et enregistrez-le à nouveau au format .xlsx
P1002 = Aucune feuille « { $sheet } » dans le dossier
    .help = remplissez la feuille « { $sheet } » de data/{ $workbook }.xlsx, ou ajoutez data/{ $sheet }.csv
P1003 = « { $value } » n'est pas un nombre
    .help = écrivez le nombre seul, en chiffres, ou laissez la cellule vide s'il est inconnu
P1004 = Feuille « { $sheet } » non reconnue, non utilisée
    .help = renommez-la comme l'une des feuilles des modèles si elle porte des données du plan
P1005 = Colonne obligatoire « { $column } » absente
    .help = ajoutez la colonne « { $column } » à la ligne d'en-tête
P1006 = Colonne « { $label } » non reconnue, non utilisée
    .help = corrigez son intitulé si elle porte des données du plan
    .near = vouliez-vous dire « { $suggestion } » ?
P1007 = Le code « { $value } » figure deux fois
    .help = donnez à chaque ligne son propre code ; cette ligne n'a pas été lue
P1008 = Cellule vide, alors qu'elle est obligatoire : { $column }
    .help = remplissez la cellule ; cette ligne n'a pas été lue
P1009 = « { $value } » ne fait pas partie des réponses admises
    .help = écrivez l'un de : { $words }
P1010 = La valeur { $value } sort des limites admises
    .help = écrivez un nombre entre { $least } et { $most }
P1011 = « { $value } » n'existe pas dans la feuille « { $sheet } »
    .help = corrigez le code, ou ajoutez la ligne à la feuille « { $sheet } »
    .near = vouliez-vous dire « { $suggestion } » ?
P1012 = La feuille « { $sheet } » existe à deux endroits
    .help = gardez-en une ; seule la première a été lue : { $first }
P1013 = Le fichier dépasse une limite : { $limit ->
    [file-bytes] taille du fichier
    [entries] nombre de parties
    [entry-bytes] taille d'une partie
    [inflated-bytes] taille décompressée
    [ratio] taux de compression
    [sheets] nombre de feuilles
    [cells] nombre de cellules
    [strings] nombre de textes
    [text-bytes] taille des textes
    [formats] nombre de formats
   *[other] nombre de liens
}
    .help = divisez le fichier, ou supprimez les feuilles et lignes inutilisées
P1014 = La formule n'a pas de résultat enregistré
    .help = ouvrez le fichier dans un tableur et enregistrez-le, ou remplacez la formule par sa valeur
P1015 = La cellule contient l'erreur { $value }
    .help = corrigez la formule ou écrivez la valeur
P1016 = « { $value } » n'est pas une date
    .help = écrivez la date sous la forme 15/11/2026 ou 2026-11-15
P1017 = « { $value } » peut se lire de deux façons
    .help = écrivez { $grouped } ou { $decimal }, ou déclarez la convention dans plan.toml : [intake] numbers = "fr"
P1018 = Le douar « { $value } » est inconnu
    .help = corrigez le nom, ou ajoutez le douar à la feuille « Douars et quartiers »
    .near = vouliez-vous dire « { $suggestion } » ?
P1019 = Le format { $format } n'est pas lu
    .help = enregistrez le fichier en .xlsx, .ods ou .csv
P1020 = « { $value } » n'est pas un montant en dirhams et centimes
    .help = écrivez le montant avec deux décimales au plus
P1021 = L'intitulé « { $label } » figure deux fois
    .help = gardez une seule colonne ; seule la première a été lue
P1022 = La colonne « { $label } » semble porter des données personnelles, elle n'a pas été lue
    .help = supprimez la colonne : le plan ne contient ni nom, ni numéro d'identité, ni téléphone (loi 09-08)
P1023 = Ligne de total, non prise en compte
    .help = rien à faire : les totaux sont calculés
P1024 = Ligne d'en-tête introuvable
    .help = écrivez les intitulés des colonnes dans l'une des quarante premières lignes, comme dans le modèle
P1025 = La lecture du fichier a été abandonnée : { $why ->
    [time] elle durait trop longtemps
    [stopped] le lecteur s'est interrompu ou demandait trop de mémoire
   *[other] le lecteur séparé n'a pas pu démarrer
}
    .help = ouvrez le fichier dans un tableur et enregistrez-le au format .xlsx
P1026 = Le total { $value } diffère de la somme des lignes, { $sum } : { $column }
    .help = corrigez les lignes ou le total ; les lignes ont été retenues
P1027 = La feuille masquée « { $name } » a été lue
    .help = affichez-la pour vérifier son contenu, ou supprimez-la
P1028 = { $count ->
    [one] Le classeur reprend des valeurs d'un autre fichier
   *[other] Le classeur reprend des valeurs de { $count } autres fichiers
}
    .help = les valeurs du dernier enregistrement ont été retenues ; ouvrez aussi ces fichiers avant d'enregistrer, ou collez les valeurs
P1029 = Plusieurs lignes ressemblent à un en-tête ; la ligne { $row } a été choisie
    .help = s'il s'agit d'une autre ({ $others }), écrivez header = … pour cette feuille dans plan.toml
P1030 = Les lignes { $first } et { $last } ont été lues ensemble comme en-tête
    .help = si une seule l'est, écrivez header = … pour cette feuille dans plan.toml
P1031 = { $count ->
    [one] La valeur a été reportée dans une cellule de sa colonne : { $column }
   *[other] Des valeurs ont été reportées dans { $count } cellules de leur colonne : { $column }
}
    .help = rien à faire si les cellules fusionnées disent bien cela
P1032 = Un nombre figure dans des cellules fusionnées sur plusieurs lignes : { $column }
    .help = il a été compté une fois, à la première ligne ; écrivez-le à chaque ligne s'il vaut pour chacune
P1033 = Une ligne hors du tableau n'a pas été lue : { $text }
    .help = rien à faire s'il s'agit d'une note ; sinon, remplissez les colonnes obligatoires de la ligne
P1034 = { $count ->
    [one] Une cellule de la colonne { $letter }, sans intitulé, n'a pas été utilisée
   *[other] { $count } cellules de la colonne { $letter }, sans intitulé, n'ont pas été utilisées
}
    .help = donnez un intitulé à la colonne si elle porte des données du plan
P1035 = L'en-tête est répété ici et n'a pas été lu
    .help = rien à faire
P1036 = « { $label } » a été lu comme « { $column } », sans son groupe « { $group } »
    .help = si c'est faux, écrivez l'intitulé entier dans une cellule, ou déclarez la colonne dans plan.toml
P1037 = L'unité de « { $value } » ne convient pas : { $column }
    .help = écrivez la valeur dans l'unité de la colonne
P1038 = « { $value } » peut être un nom ou plusieurs
    .help = séparez les noms par un point-virgule
P1039 = Toutes les valeurs sont entre 0 et 1 : { $column }
    .help = écrivez des pourcentages de 0 à 100 (49 et non 0,49), ou donnez aux cellules le format pourcentage
P1040 = Réglage inconnu « { $key } »
    .help = choisissez parmi : { $known }
P1041 = Le fichier n'a pas de feuille « { $name } »
    .help = corrigez le nom ; feuilles du fichier : { $known }
P1042 = L'en-tête n'a pas de colonne « { $label } »
    .help = écrivez l'intitulé comme dans le fichier, ou la lettre de la colonne
    .near = vouliez-vous dire « { $suggestion } » ?
P1043 = Le réglage { $key } n'accepte pas « { $value } »
    .help = écrivez l'une de ces valeurs : { $accepted }
P1044 = L'espace de travail n'a pas de fichier « { $name } »
    .help = corrigez le nom, ou supprimez cette partie de plan.toml
P1045 = Fichier texte lu avec le séparateur { $delimiter } et l'encodage { $encoding }
    .help = si c'est faux, écrivez delimiter = … ou encoding = … pour ce fichier dans plan.toml
P1046 = Le nom « { $value } » est celui de plusieurs lignes : { $ids }
    .help = écrivez le code à la place du nom
P2001 = Chapitre illisible : { $why }
    .help = corrigez le modèle à la ligne indiquée
P2002 = Aucun élément « { $id } »
    .help = corrigez le nom dans le modèle ; noms disponibles : { $known }
P2004 = Valeur non vérifiée du profil { $profile } : { $key }
    .help = vérifiez le texte avant de vous y fier ; le profil et une annexe du document en donnent la source
P2006 = Aucune police du document ne dessine le caractère { $letter }
    .help = retirez ce caractère du texte ; il est remplacé par �
P2030 = aucun bulletin trouvé
    .help = un fichier de bulletins suit l'une des formes que montre `plan vote --help` { $what }
P2031 = « { $value } » n'est pas soumis au vote
    .help = écrivez l'identifiant d'un projet de la liste ; ce bulletin n'a pas été compté
P2032 = « { $value } » figure deux fois
    .help = ne le gardez qu'une fois ; le second n'a pas été compté
P2033 = { $key } annonce { $said }, le fichier en contient { $n }
    .help = cherchez des lignes manquantes ou en double, ou corrigez l'en-tête du fichier
P2034 = « { $value } » n'est ni un nombre de points ni un montant
    .help = écrivez un nombre entier de points, ou un montant sans devise ; cette ligne n'a pas été comptée
P2035 = les deux comptages diffèrent : { $first } et { $second }
    .help = recomptez cette feuille avec un témoin de chaque groupe ; d'ici là elle n'est pas comptée
P2036 = cette feuille n'a été comptée qu'une fois
    .help = faites-la compter par une seconde personne et inscrivez son résultat dans la seconde colonne
P2037 = les feuilles de { $group } pour { $project } donnent { $sum }, la feuille « Votes » dit { $votes }
    .help = cherchez une feuille de dépouillement manquante ou en double ; le total de « Votes » est utilisé
P3001 = La population des douars ({ $sum }) diffère de celle de la commune ({ $commune })
    .help = vérifiez la feuille « Douars et quartiers », ou ajoutez les douars manquants
P3002 = Les parts font { $sum } % au lieu de 100 %
    .help = corrigez les parts de cette ligne
P3003 = La valeur { $value } diffère du recensement ({ $census }) : { $indicator }
    .help = rétablissez la valeur du recensement, ou changez la source si elle vient d'ailleurs
P3004 = Le financement du projet { $project } ({ $sum }) ne fait pas son coût ({ $cost })
    .help = corrigez la feuille « Financement des projets » ; le projet reste sur la liste de réserve
P3005 = { $n ->
    [1] Le projet { $projects } dépend de lui-même
   *[other] Les projets { $projects } dépendent les uns des autres en boucle
}
    .help = retirez l'un des liens de la colonne « Projets préalables »
P3006 = Le projet { $project } n'a pas de note sur : { $criteria }
    .help = complétez la feuille « Notation » ; le projet reste à étudier, sans rang
P3007 = Le projet { $project } ne répond à aucun besoin diagnostiqué
    .help = indiquez les besoins dans la colonne « Besoins couverts »
P3008 = Aucune enveloppe pour la source « { $source } »
    .help = ajoutez ses enveloppes à la feuille « Enveloppes annuelles »
P3009 = Le projet { $project } compte plus de bénéficiaires ({ $sum }) que d'habitants ({ $population })
    .help = corrigez le nombre de bénéficiaires ou les douars concernés
P3010 = L'atelier { $workshop } n'a pas d'effectif par sexe
    .help = remplissez la feuille « Participants » pour cet atelier
P3011 = La zone { $zone } n'a pas d'atelier séparé pour : { $group }
    .help = tenez un atelier séparé pour ce groupe, ou inscrivez-le dans la feuille « Ateliers »
P3012 = Le dossier contient des données illustratives
    .help = ne les utilisez pas dans un document officiel ; retirez illustrative de plan.toml une fois les données réelles saisies
P3013 = L'année { $year } est hors du plan ({ $period })
    .help = écrivez une année du plan
P3014 = Le marqueur genre du projet { $project } n'est pas assez justifié
    .help = écrivez une justification d'au moins { $least } caractères
P3015 = Le montant réalisé { $value } dépasse trois fois le montant prévu { $budgeted }
    .help = vérifiez les deux montants de la feuille « Finances communales »
P3016 = Le document court a { $pages } pages ; il doit en avoir { $most } au plus
    .help = raccourcissez ses chapitres dans templates/chapters/, dossier { $variant }
P3017 = Le PDF n'a pas été composé : { $why }
    .help = corrigez le fichier à la ligne indiquée, ou retirez-le pour revenir à la présentation d'origine
P3018 = Ce modèle emploie ce qu'un chapitre ne peut pas employer : { $what }
    .help = un chapitre teste des faits et insère des chiffres : if, for sur deux niveaux, et les fonctions du programme
P3019 = Valeur refusée dans le thème : { $key } = { $value }
    .help = { $expected ->
        [colour] écrivez une couleur comme "#1f5c4d"
        [contrast] choisissez une couleur plus foncée : le texte blanc doit s'y lire
        [file] donnez le chemin d'un fichier SVG de templates/, de 1 Mo au plus
       *[key] clés connues : colours.main, colours.accent, logo
    }
P3040 = La position { $latitude }, { $longitude } est hors du pays
    .help = écrivez la latitude et la longitude en degrés décimaux, par exemple 35.42 et -5.38 ; la position n'est pas dessinée
P3041 = La latitude { $latitude } et la longitude { $longitude } semblent inversées
    .help = échangez les deux valeurs ; la position n'est pas dessinée
P3042 = La carte « { $name } » n'est pas connue et n'a pas été utilisée
    .help = donnez au fichier le nom d'une couche : { $known }
P3043 = La carte est illisible : { $reason }
    .help = exportez de nouveau la carte en GeoJSON ; le fichier n'a pas été utilisé
P3044 = Le point { $x }, { $y } est hors du pays ; la carte n'a pas été utilisée
    .help = exportez la carte en WGS 84 (EPSG:4326), en degrés, longitude avant latitude
P3045 = La carte dépasse { $megabytes } Mio ou { $points } points
    .help = simplifiez les formes dans le logiciel de cartographie et exportez de nouveau ; le fichier n'a pas été utilisé
P3046 = Une des deux coordonnées manque
    .help = remplissez la latitude et la longitude, ou laissez les deux vides ; la position n'est pas dessinée
P1101 = La référence { $reference } ne désigne aucune cellule d'une feuille
    .help = ouvrez le fichier dans un tableur et enregistrez-le à nouveau ; la cellule n'a pas été lue
P1102 = Le fichier contient deux fois cette cellule
    .help = saisissez à nouveau la valeur et enregistrez le fichier ; la cellule n'a pas été lue
P1103 = Le texte compte { $characters } caractères ; une cellule en contient { $max }
    .help = abrégez le texte, ou placez-le dans un fichier de texts/ ; la cellule n'a pas été lue
P1104 = Fichier protégé par un mot de passe
    .help = enregistrez une copie sans mot de passe (Fichier, Informations, Protéger le classeur)
P1105 = Le fichier est une page web qui porte le nom d'un classeur
    .help = ouvrez-le dans un tableur et enregistrez-le au format .xlsx
P1106 = Fichier vide
    .help = mettez à sa place le fichier rempli, ou supprimez-le
P1107 = Le contenu du fichier est au format { $actual }, et non celui de son nom
    .help = ouvrez-le dans un tableur et enregistrez-le au format .xlsx ; le renommer ne suffit pas
P1108 = Le fichier contient un élément qu'aucun tableur n'écrit : { $construct ->
    [doctype] une déclaration DOCTYPE
    [names] des noms de parties anormaux
    [duplicate-names] des parties en double
    [sizes] des tailles fausses
    [formats] des formats anormaux
    [depth] une imbrication sans fin
   *[other] un flot de commentaires
}
    .help = vérifiez l'origine du fichier ; s'il est sûr, ouvrez-le et enregistrez-le à nouveau au format .xlsx
P1109 = La ligne { $line } n'est pas codée en UTF-8
    .help = enregistrez le fichier au format « CSV UTF-8 », ou au format .xlsx
P1110 = Le fichier est codé en UTF-16 sans sa marque de début
    .help = enregistrez le fichier au format « CSV UTF-8 », ou au format .xlsx
P1111 = Plusieurs séparateurs sont possibles ; séparateur retenu : { $delimiter }
    .help = si les colonnes sont fausses, écrivez sep=; (ou votre séparateur) en première ligne, ou enregistrez en .xlsx
P1112 = La feuille ne peut pas être lue
    .help = copiez ses cellules dans une nouvelle feuille et supprimez celle-ci ; les autres feuilles ont été lues
P1113 = La valeur de la cellule ne peut pas être lue
    .help = saisissez à nouveau la valeur et enregistrez le fichier ; la cellule n'a pas été lue
P1114 = Un guillemet ouvert à la ligne { $line } n'est jamais fermé
    .help = fermez-le ou supprimez-le : tout ce qui suit a été lu comme une seule cellule
P1115 = { $count ->
    [one] Une autre cellule de cette feuille présente la remarque { $code }
   *[other] { $count } autres cellules de cette feuille présentent la remarque { $code }
}
    .help = corrigez les cellules citées, puis relancez la vérification

## Document (tables and figures)

indicator-SAN04 = Distance moyenne au centre de santé le plus proche
indicator-SAN05 = Population à plus de 6 km d'un centre de santé
indicator-FIN01 = Recettes ordinaires par habitant
indicator-FIN02 = Autonomie financière
indicator-FIN03 = Part de la TVA transférée
indicator-FIN04 = Poids du personnel
indicator-FIN05 = Épargne brute
indicator-FIN06 = Taux d'épargne brute
indicator-FIN07 = Épargne nette
indicator-FIN10 = Dépense d'équipement par habitant
indicator-FIN11 = Taux d'exécution de l'équipement
indicator-JSC01 = Maisons de jeunes ouvertes
indicator-JSC03 = Foyers féminins ouverts
indicator-JSC04 = Bibliothèques ouvertes
indicator-DEM01 = Population totale
indicator-DEM02 = Nombre de ménages
indicator-DEM03 = Taille moyenne des ménages
indicator-DEM04 = Taux d'accroissement annuel moyen 2014-2024
indicator-DEM06 = Rapport de masculinité
indicator-DEM07 = Part des moins de 15 ans
indicator-DEM08 = Part des 15-59 ans
indicator-DEM09 = Part des 60 ans et plus
indicator-DEM10 = Rapport de dépendance
indicator-DEM13 = Âge moyen au premier mariage
indicator-DEM14 = Indice synthétique de fécondité
indicator-DEM17 = Taux de prévalence du handicap
indicator-EAU01 = Ménages disposant de l'eau courante
indicator-ASS01 = Ménages raccordés au réseau d'assainissement
indicator-ASS02 = Ménages avec fosse septique
indicator-ASS03 = Ménages sans W.-C.
indicator-ASS05 = Ménages desservis par la collecte des déchets
indicator-ELE01 = Ménages disposant de l'électricité
indicator-ROU01 = Population à 2 km au plus d'une route revêtue
indicator-EMP01 = Taux d'activité (15 ans et plus)
indicator-EMP02 = Taux de chômage
indicator-EMP05 = Aides familiaux parmi les actifs occupés
indicator-EDU02 = Taux de scolarisation des 6-11 ans
indicator-EDU05 = Taux d'analphabétisme (10 ans et plus)
indicator-EDU09 = Distance moyenne à l'école primaire la plus proche
indicator-EDU10 = Part des douars à moins de 2 km d'une école
indicator-EDU11 = Distance moyenne au collège le plus proche
indicator-HAB01 = Part des ménages en habitat sommaire/bidonville
indicator-HAB02 = Part du logement de type rural
indicator-HAB03 = Part des ménages propriétaires
indicator-HAB04 = Taux d'occupation (personnes par pièce)
indicator-HAB05 = Ménages disposant d'une cuisine
unit-percent = %
unit-percent_per_year = % par an
unit-persons = personnes
unit-households = ménages
unit-persons_per_household = pers./ménage
unit-persons_per_room = pers./pièce
unit-men_per_100_women = hommes pour 100 femmes
unit-children_per_woman = enfants/femme
unit-years = années
unit-km = km
unit-dirhams = DH
unit-dirhams_per_person = DH/hab.
unit-count = nombre
quantity-percent_per_year = { $value } % par an
quantity-persons = { $value } habitants
quantity-households = { $value } ménages
quantity-persons_per_household = { $value } personnes
quantity-persons_per_room = { $value } personnes
quantity-men_per_100_women = { $value } hommes pour 100 femmes
quantity-children_per_woman = { $value } enfants par femme
quantity-years = { $value } ans
quantity-km = { $value } km
quantity-dirhams = { $value } DH
quantity-dirhams_per_person = { $value } DH par habitant
quantity-count = { $value }
missing-mark = –
missing-word = non disponible
missing-note = – : donnée non disponible.
nothing-mark = 0
yes-mark = oui
total = Total
list-separator = ,{ " " }
sentence-separator =  ;{ " " }
pair-separator =  :{ " " }
reach-whole-commune = Toute la commune
source-more-parts = et { $n } autres éléments
years-range = { $first }-{ $last }
women-and-men = { $women } femmes, { $men } hommes
norm-at-least = au moins { $value }
norm-at-most = au plus { $value }
signed-plus = +{ $value }
signed-plain = { $value }
rank-mark-tied = { $rank } =
rank-plain = Rang { $rank }, score { $score } sur 100
rank-tied = Rang { $rank } ex æquo, score { $score } sur 100
votes-and-rank = { $votes } (rang { $rank })
window-name = Fenêtre { $number }
without-axis = Sans axe
weeks-range = { $shortest } à { $longest } semaines
weeks-whole-plan = Durée du plan
head-score-n = Note { $score }
place-reserve = Liste de réserve
trace-no-project = Aucun projet à ce stade
marker-0 = 0 – non ciblé
marker-1 = 1 – objectif significatif
marker-2 = 2 – objectif principal
marker-none = Sans marqueur
refusal-to-study = À étudier : notation incomplète
refusal-no-cost = Sans coût estimatif
refusal-financing-incomplete = Montage financier incomplet ; il manque { $gap }
refusal-shortfall = { $source } en { $year } : { $amount }
refusal-envelope-short = Enveloppes insuffisantes ; au mieux, il manque { $list }
refusal-prerequisite = Dépend du projet { $project }, non programmé
refusal-too-long = Trop long pour la durée du plan
stage-not_started = Non commencée
stage-under_way = En cours
stage-complete = Complète
stage-not_tracked = Non suivie ici
status-law = Texte
status-practice = Pratique
status-unverified = À vérifier
status-draft = Projet non adopté
status-adopted = Adopté par le conseil communal
status-in_force = En vigueur après visa
notice-illustrative = Exemple illustratif : les chiffres du recensement et des douars sont réels (HCP) ; les ateliers, besoins, votes, projets, finances et partenaires sont inventés pour l'exemple et n'engagent personne.
notice-illustrative-short = Exemple illustratif – données non officielles
cover-region = Région { $name }
cover-province = Province ou préfecture { $name }
cover-cercle = Cercle { $name }
cover-author = Conseil communal de { $name }
cover-credit = Statistiques : Haut-Commissariat au Plan, RGPH 2014 et 2024, reproduites sans changement ; sommes, rapports et écarts calculés par le programme.
cover-colophon = Composé avec plan { $version }, profil { $profile } (version { $profile_version })
annex-letters = A B C D E F G H I J K L M N
commune-urban = Commune urbaine
commune-rural = Commune rurale
identity-name = Commune
identity-code = Code géographique
identity-kind = Type
identity-region = Région
identity-province = Province ou préfecture
identity-cercle = Cercle
identity-localities = Douars et quartiers recensés
group-women = Femmes
group-men = Hommes
group-youth = Jeunes
finance-operating-revenue = Recettes de fonctionnement
finance-operating-expenditure = Dépenses de fonctionnement
finance-equipment-revenue = Recettes d'équipement
finance-equipment-expenditure = Dépenses d'équipement
finance-balances = Soldes
finance-ordinary-revenue = Recettes ordinaires
finance-ordinary-expenditure = Dépenses ordinaires
finance-gross-savings = Épargne brute
finance-net-savings = Épargne nette
days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}
working-days = { $n ->
    [one] { $n } jour ouvrable
   *[other] { $n } jours ouvrables
}
head-item = Rubrique
head-description = Description
head-locality = Douar ou quartier
head-zone = Zone
head-indicator = Indicateur
head-unit = Unité
head-before = Commune 2014
head-commune-after = Commune 2024
head-commune = Commune
head-province = Province
head-region = Région
head-country = Maroc
head-norm = Norme
head-gap = Écart (femmes - hommes)
head-rank = Rang
head-deficit = Indice de déficit
head-number = Nombre
head-in-bad-state = En mauvais état
head-closed = Fermés
head-account-line = Lignes du compte (DH)
head-source = Source (montants en DH)
head-id = Code
head-workshops = Ateliers
head-groups-apart = Groupes entendus séparément
head-needs = Besoins
head-severe = Graves (4-5)
head-answered = Avec projet
head-need = Besoin
head-localities = Localités
head-severity = Gravité
head-objective = Objectif
head-projects = Projets
head-cost = Coût (DH)
head-marker = Marqueur genre
head-programmed = Programmés
head-share = Part du coût programmé
head-project = Projet
head-programmed-in = Programmation
head-axis = Axe
head-beneficiaries = Bénéficiaires
head-reason = Motif
head-weight = Poids
head-score = Score
head-diverging = Préférence non suivie
head-missing-scores = Critères sans note
head-window = Fenêtre de contractualisation
head-years = Années
head-projects-beginning = Projets qui y débutent
head-spent = Montant (DH)
head-stage = Étape
head-usual-length = Durée usuelle
head-state = État
head-deadline = Délai
head-delay = Durée
head-legal-source = Source
head-status = Statut
head-key = Valeur
head-distance_road_km = Route revêtue (km)
head-distance_primary_km = École primaire (km)
head-distance_college_km = Collège (km)
head-distance_lycee_km = Lycée (km)
head-distance_health_km = Centre de santé (km)
head-beyond-distance_road_km = Au-delà, route (km)
head-beyond-distance_primary_km = Au-delà, école (km)
head-beyond-distance_college_km = Au-delà, collège (km)
head-beyond-distance_lycee_km = Au-delà, lycée (km)
head-beyond-distance_health_km = Au-delà, santé (km)
table-identity-card = Fiche de la commune
table-population-localities = Ménages et population par douar
table-localities-access = Distance de chaque douar aux services de base
table-localities-deficit = Classement des douars selon l'indice de déficit
    .note = Indice de 0 à 1 : moyenne des dépassements de chaque norme de distance connue, rapportés à la norme et plafonnés à 1, à poids égaux.
table-facilities-by_kind = Équipements par type et par état
table-indicators-demography = Indicateurs démographiques
table-indicators-housing = Indicateurs de l'habitat
table-indicators-education = Indicateurs de l'éducation
table-indicators-health = Indicateurs de la santé
table-indicators-water = Indicateurs de l'eau potable
table-indicators-sanitation = Indicateurs de l'assainissement et des déchets
table-indicators-electricity = Indicateurs de l'électricité
table-indicators-roads = Indicateurs des routes
table-indicators-employment = Indicateurs de l'emploi
table-indicators-youth_culture = Équipements de jeunesse, des femmes et de culture
table-indicators-finance = Indicateurs des finances communales
table-gender-indicators = Indicateurs des femmes et des hommes
    .note = Écart en points pour les pourcentages, dans l'unité de l'indicateur sinon.
table-gender-marker = Projets et coûts selon le marqueur genre
    .note = Le marqueur du CAD de l'OCDE est qualitatif : il ne se lit pas comme une quantité exacte, et 2 ne vaut pas mieux que 1.
table-finance-retrospective = Comptes réalisés par année (DH)
table-financing-by_source = Financement du programme par source et par année (DH)
table-financing-envelopes = Enveloppes annuelles par source (DH)
table-participation-workshops = Ateliers et participants
table-participation-zones = Participation par zone de concertation
table-needs-by_sector = Besoins par secteur et par groupe
table-needs-list = Liste des besoins exprimés
table-swot = Forces, faiblesses, opportunités et menaces
table-frame-axes = Axes et objectifs
table-trace = Du besoin au projet
table-criteria-weights = Critères et pondérations
table-criteria-anchors = Signification des notes
table-ranking-projects = Classement des projets
table-ranking-votes = Votes des femmes, des hommes et des jeunes en regard du classement
    .note = Préférence non suivie : projet parmi les trois premiers d'un groupe, classé dans la seconde moitié.
table-ranking-to_study = Projets à étudier
table-programme-windows = Fenêtres de contractualisation
    .note = Les montants d'une fenêtre sont ceux de ses années.
table-programme-years = Programmation pluriannuelle (DH)
table-programme-reserve = Liste de réserve
table-stages-calendar = Étapes d'élaboration
table-deadlines = Délais de la procédure
table-profile-unverified = Valeurs à vérifier
head-file = Fichier
head-bytes = Taille (octets)
head-fingerprint = Empreinte SHA-256
table-sources-files = Fichiers lus
table-project-sheet = Fiche du projet { $id }
chart-first-bars = { $caption } ({ $n } premiers)
chart-population-pyramid = Pyramide des âges, { $commune } 2024
    .description = Part de chaque groupe d'âges, hommes à gauche et femmes à droite, en pourcentage de chaque sexe.
chart-population-localities = Population par douar
    .description = Nombre d'habitants de chaque douar, du plus grand au plus petit.
chart-gaps-norms = La commune au regard de la province, de la région, du Maroc et de la norme
    .description = Pour chaque indicateur, les taux de la commune, de la province, de la région et du Maroc, et la norme, sur un axe de 0 à 100 %.
chart-gender-gaps = Écarts entre femmes et hommes
    .description = Pour chaque indicateur, le taux des femmes et celui des hommes sur le même axe.
chart-needs-by_sector = Besoins par secteur
    .description = Nombre de besoins exprimés dans chaque secteur, du plus au moins cité.
chart-localities-deficit = Indice de déficit par douar
    .description = Indice de déficit de chaque douar, de 0 à 1, du plus au moins défavorisé.
chart-localities-heat = Déficit par localité et par service
    .description = Pour chaque localité et chaque service doté d'une norme de distance, le déficit de 0 à 1 ; une case plus foncée est un déficit plus fort, une case hachurée est inconnue.
chart-map-localities = Carte des localités de { $commune }
    .description = Les localités à leur place ; la taille du disque indique la population, sa teinte l'indice de déficit.
chart-programme-calendar = Calendrier du programme
    .description = Les projets programmés par rang, chacun avec les années de ses travaux ; des accolades marquent les fenêtres de contractualisation.
map-north = N
map-illustrative = positions illustratives, non relevées
map-layer-roads = Routes revêtues
map-layer-tracks = Pistes
map-layer-water = Eau
step-range = { $from }–{ $to }
head-latitude = Latitude
head-longitude = Longitude
head-first-year = De
head-last-year = À
service-distance_road_km = Route revêtue
service-distance_primary_km = École primaire
service-distance_college_km = Collège
service-distance_lycee_km = Lycée
service-distance_health_km = Centre de santé
chart-ranking-scores = Scores des projets selon le classement
    .description = Score de chaque projet sur 100, dans l'ordre du classement.
chart-financing-years = Financement du programme par année et type de source (MDH)
    .description = Montants de chaque année en millions de dirhams, répartis par type de source.

## Command line

next-command = Ensuite : { $command }
findings-folded = … et { $n } autres du type { $code }
findings-summary = Erreurs : { $errors }, avertissements : { $warnings } (détail : plan check)
check-clean = Aucune erreur, aucun avertissement.
init-made = Dossier de la commune de { $commune } ({ $code }, { $province }) créé dans { $folder } :
prioritize-nothing = Aucun projet : remplissez les feuilles « Projets » et « Notation » de data/projects.xlsx.
program-nothing = Aucun projet programmé : il faut des notes, un financement et des enveloppes annuelles dans data/projects.xlsx.
render-wrote = Écrit { $path } ({ $kilobytes } Ko)
render-wrote-pages = Écrit { $path } ({ $kilobytes } Ko, { $pages } pages)
batch-done = fait
batch-summary = Faits : { $done }, échecs : { $failed }
trace-unknown = Aucun chiffre { $id } dans le plan
    .help = lancez plan trace sans code pour en voir la liste
commune-several = Plusieurs communes s'appellent « { $query } »
    .help = donnez le code, ou le nom suivi d'une virgule et de la province :
commune-near = Aucune commune ne s'appelle « { $query } »
    .help = vouliez-vous dire :
commune-none = Aucune commune ne s'appelle « { $query } »
    .help = donnez son code du recensement, comme 01.571.05.27, ou son nom en français ou en arabe
error-settings = plan.toml ne peut pas être utilisé : { $why }
    .help = corrigez la ligne indiquée ; plan init crée un fichier correct pour comparer
error-unknown-profile = Aucun profil « { $why } »
    .help = choisissez ma-pac ou ma-pcd, ou placez le fichier dans profiles/ et donnez son chemin
error-profile = Le profil est incohérent : { $why }
    .help = corrigez le fichier du profil
error-unknown-commune = Commune absente du recensement : { $why }
    .help = corrigez code dans plan.toml
error-weights = Pondérations incorrectes : { $why }
    .help = corrigez [weights] dans plan.toml ; la somme doit faire 100
error-render = Le document n'a pas pu être composé : { $why }
    .help = corrigez le modèle s'il a été modifié, sinon signalez l'erreur
error-unknown-chapter = Aucun chapitre ne s'appelle « { $id } »
    .help = chapitres connus : { $known }
error-template-limits = Le modèle de templates/pdf/ a dépassé son temps ({ $seconds } s) ou sa mémoire
    .help = cherchez dans ses fichiers une boucle sans fin ou une liste démesurée
error-bug = Erreur du programme : { $why }
    .help = signalez l'erreur avec la commande saisie ; aucun fichier n'a été modifié
error-file-read = Lecture impossible de { $path } : { $why }
    .help = vérifiez le chemin et les droits de lecture
error-file-write = Écriture impossible dans { $path } : { $why }
    .help = choisissez un autre dossier, ou vérifiez les droits d'écriture ; aucun fichier existant n'a été modifié
error-folder-not-empty = Le dossier { $path } existe et n'est pas vide
    .help = choisissez un autre nom : plan init n'écrase rien
error-no-workspace = Ouverture impossible de { $path } : { $why }
    .help = placez-vous dans le dossier du plan ou ajoutez -C DOSSIER ; plan init en crée un
error-source-date = SOURCE_DATE_EPOCH=« { $value } » n'est pas un nombre de secondes
    .help = donnez un nombre de secondes depuis 1970, ou supprimez-la et écrivez date dans plan.toml
error-unknown-theme = Aucun thème « { $theme } »
    .help = thèmes : { $known }
error-same-commune = une autre entrée est pour la même commune : { $why }
error-unknown-province = Aucune province de code « { $code } »
    .help = donnez le code de la province, comme 01.571
io-not-found = introuvable
io-permission-denied = accès refusé
io-already-exists = existe déjà
io-storage-full = disque plein
io-is-a-folder = c'est un dossier
io-not-a-folder = ce n'est pas un dossier
io-read-only = disque en lecture seule
head-lacks = Ce qui manque
head-entry = Entrée
head-files = Fichiers
head-pages = Pages
head-errors = Erreurs
head-warnings = Avert.
head-outcome = Résultat
material-zones = zones de concertation : { $has }, il en faut { $wanted }
material-localities = douars et quartiers : { $has }, il en faut { $wanted }
material-populated_localities = douars de population connue : { $has }, il en faut { $wanted }
material-observations = valeurs d'indicateurs : { $has }, il en faut { $wanted }
material-account_years = années de comptes : { $has }, il en faut { $wanted }
material-facilities = équipements : { $has }, il en faut { $wanted }
material-workshops = ateliers : { $has }, il en faut { $wanted }
material-zones_heard_apart = zones où femmes, hommes et jeunes ont été entendus séparément : { $has } % sur { $wanted } %
material-needs = besoins : { $has }, il en faut { $wanted }
material-statements = forces et faiblesses : { $has }, il en faut { $wanted }
material-voting_groups = groupes ayant voté : { $has } sur { $wanted }
material-axes = axes stratégiques : { $has }, il en faut { $wanted }
material-objectives = objectifs : { $has }, il en faut { $wanted }
material-projects = projets : { $has }, il en faut { $wanted }
material-scored_projects = projets entièrement notés : { $has } % sur { $wanted } %
material-funded_sources = sources dotées d'une enveloppe : { $has }, il en faut { $wanted }
material-financed_projects = projets dont le financement fait le coût : { $has } % sur { $wanted } %
material-vision = vision dans texts/ : { $has }, il en faut { $wanted }
material-adoption = délibération et visa : non enregistrés
responsible-zones = Équipes d'animation et équipe technique communale
responsible-localities = Équipe technique communale
responsible-populated_localities = Équipe technique communale
responsible-observations = Équipe technique communale
responsible-account_years = Service financier et équipe technique communale
responsible-facilities = Équipe technique communale
responsible-workshops = Équipes d'animation et équipe technique communale
responsible-zones_heard_apart = Équipes d'animation et équipe technique communale
responsible-needs = Équipes d'animation et équipe technique communale
responsible-statements = Équipes d'animation et équipe technique communale
responsible-voting_groups = Équipes d'animation et équipe technique communale
responsible-axes = Commission chargée de la programmation et bureau du conseil
responsible-objectives = Commission chargée de la programmation et bureau du conseil
responsible-projects = Équipe technique communale
responsible-scored_projects = Équipe technique communale
responsible-funded_sources = Service financier et équipe technique communale
responsible-financed_projects = Service financier et équipe technique communale
responsible-vision = Commission chargée de la programmation et bureau du conseil
responsible-adoption = Président du conseil
head-piece = Pièce ou donnée
head-responsible = Responsable
piece-there = Réunie
piece-missing = Manquante
table-checklist = Liste de contrôle du dossier

# Explanations of codes
head-code = Code
head-gravity = Gravité
head-meaning = Sens
explain-why = Pourquoi c'est important
explain-mend = Que faire
explain-example = Exemple
error-unknown-code = Aucun code « { $code } »
    .help = un code s'écrit comme P1003 ; la liste : plan explain --list

# Findings: folding, baseline
findings-folded-in = … et { $n } autres du type { $code } en { $cells } (toutes : --all)
baseline-accepted = Remarques acceptées, non affichées : { $n }
baseline-expired = { $n } × { $code } en { $place } est acceptée mais n'existe plus : écrivez à nouveau la liste
baseline-head = Remarques examinées et acceptées. Une remarque se reconnaît à son code, sa colonne et sa valeur, non à sa ligne.
baseline-written = Remarques acceptées : { $n }, dans { $path }
error-baseline = La liste { $path } ne peut pas être utilisée : { $why }
    .help = écrivez-la à nouveau avec plan check --write-baseline
error-check-format = sarif et junit sont réservés à plan check

# Affiches
wall-owner = { $commune } – plan de développement { $first }–{ $last }
wall-illustrative = Exemple illustratif – données non officielles
wall-ranking = Classement des projets
wall-programme = Le programme, année par année
wall-programmed = Score { $score } – travaux { $years }
wall-reserved = Score { $score } – liste de réserve
wall-spent = À dépenser : { $amount }
wall-ballot = Bulletin de vote
wall-ballot-instruction = Cochez votre groupe, puis les projets que vous voulez en premier. Le bulletin est anonyme : n'écrivez pas votre nom.
wall-atlas = Atlas de { $commune }
wall-beside = Les signes à côté d'une localité donnent le nombre de ses équipements ou projets, non leur emplacement exact. Les projets de toute la commune ne sont pas sur la carte. Chaque couche peut être affichée ou masquée dans un lecteur PDF.
wall-layer-localities = Localités
wall-layer-schools = Écoles
wall-layer-health = Santé
wall-layer-water = Eau
wall-layer-roads = Routes
wall-layer-deficits = Indice de déficit (0 à 1)
wall-layer-projects = Projets programmés
# plan vote
vote-head = { $projects ->
    [one] Un projet
   *[other] { $projects } projets
  }, { $ballots ->
    [one] un bulletin
   *[other] { $ballots } bulletins
  }{ $groups ->
    [0] .
    [one] , un groupe.
   *[other] , { $groups } groupes.
  }
vote-nothing = aucun vote n'a pu être compté
    .help = voyez les formes que montre `plan vote --help`, et ce qui a été relevé plus haut
vote-no-budget = cette règle dépense de l'argent et aucun budget n'est donné
    .help = ajoutez --budget MONTANT, ou un budget dans le fichier
vote-no-cost = cette règle dépense de l'argent et le projet { $project } n'a pas de coût
    .help = donnez en second fichier une liste des projets avec leurs coûts
vote-too-large = un montant ou le nombre de votants dépasse ce qui se calcule exactement
    .help = écrivez des montants inférieurs à un million de milliards, avec moins de décimales
vote-pairs-spend = des comparaisons par paires ne disent pas combien chaque projet est voulu : elles ne peuvent répartir de l'argent
    .help = prenez des approbations, des points ou des classements
vote-written = { $path } écrit
vote-rule-borda = Borda
vote-rule-approval = Approbation
vote-rule-plurality = Premiers choix
vote-rule-points = Points
vote-rule-copeland = Duels gagnés
vote-rule-schulze = Schulze
vote-rule-kemeny = Kemeny
vote-rule-greedy = Les plus votés d'abord
vote-rule-greedy-no-skip = Les plus votés, sans sauter
vote-rule-greedy-threshold = Les plus votés, avec un seuil
vote-rule-equal-shares = Parts égales
vote-rule-phragmen = Phragmén
vote-rule-best-welfare = Plus grande satisfaction
vote-how = { $rule } : { $how }
vote-how-borda = avec dix projets, le premier d'un bulletin reçoit neuf points, le deuxième huit, le dernier aucun.
vote-how-approval = un point pour chaque bulletin qui veut le projet.
vote-how-plurality = un point pour chaque bulletin qui met le projet en tête.
vote-how-points = on additionne les gommettes, cailloux ou points de tous.
vote-how-copeland = chaque projet rencontre chaque autre ; celui que préfèrent le plus de bulletins gagne un point, à égalité chacun un demi.
vote-how-schulze = un projet passe devant un autre quand sa chaîne de duels gagnés est la plus forte.
vote-how-kemeny = de tous les ordres possibles, celui que les bulletins contredisent le moins.
vote-how-greedy = on prend le projet le plus voté, puis le suivant ; celui qui ne rentre plus est sauté.
vote-how-greedy-no-skip = on prend le projet le plus voté, puis le suivant, jusqu'à ce que l'un ne rentre plus.
vote-how-greedy-threshold = de même, parmi les projets qui ont assez de voix.
vote-how-equal-shares = chaque votant tient la même part de l'argent et paie, avec ceux qui veulent un projet, une part égale de son coût.
vote-how-phragmen = tous gagnent au même rythme ; un projet est acheté dès que ceux qui le veulent peuvent le payer.
vote-how-best-welfare = de tous les ensembles que l'argent permet, celui qui satisfait le plus.
vote-completion-none = L'argent qui reste n'est pas dépensé.
vote-completion-greedy = Le reste va ensuite aux projets les plus votés.
vote-completion-add1 = Chaque part est relevée d'une unité tant que le pas suivant ne dépense pas trop (Add1).
vote-completion-add1-exhaustive = Chaque part est relevée d'une unité jusqu'à ce que plus rien ne rentre (Add1).
vote-completion-add1-greedy = Chaque part est relevée d'une unité tant que le pas suivant ne dépense pas trop ; puis les plus votés d'abord.
vote-completion-add1-exhaustive-greedy = Chaque part est relevée d'une unité jusqu'à ce que plus rien ne rentre ; puis les plus votés d'abord.
vote-head-rank = Rang
vote-head-project = Projet
vote-head-score = Points
vote-head-equal = Voix égales
vote-head-heads = Par tête
vote-head-round = Tour
vote-head-cost = Coût
vote-head-votes = Voix
vote-head-payment = Chacun paie
vote-head-left = Reste
vote-head-group = Groupe
vote-head-voters = Votants
vote-head-voter-share = Part des votants
vote-head-served = Ont obtenu
vote-head-average = Projets chacun
vote-head-money-share = Part de l'argent
vote-compare-ranks = Les mêmes bulletins, comptés de plusieurs façons
vote-compare-funds = Le même argent, attribué de plusieurs façons
vote-groups-equal = { $rule }, chaque groupe à part ; le rang donne la même voix à chaque groupe
vote-groups-heads = { $rule }, chaque groupe à part ; le rang donne la même voix à chaque votant
vote-no-group = Sans groupe
vote-diverges = À revoir : { $project }, parmi les trois premiers pour { $groups }, mais { $rank } sur { $n } pour tous ensemble.
vote-agreement = Accord entre { $one } et { $other } : { $tau } (1 le même ordre, 0 aucun lien, −1 l'ordre inverse).
vote-silent = Aucun bulletin de { $group } : leur voix n'est pas dans le résultat.
vote-undefined = non défini
vote-beats-all = { $project } est préféré à chaque autre projet, deux par deux.
vote-beats-none = Aucun projet n'est préféré à chaque autre, deux par deux.
vote-kemeny-too-large = Kemeny n'a pas été compté : plus de { $most } projets forment un même cercle de duels.
vote-kemeny-several = { $n } ordres se valent pour Kemeny ; un projet montre sa meilleure place parmi eux.
vote-spent = { $rule } : { $n ->
    [0] aucun projet
    [one] un projet
   *[other] { $n } projets
  } pour { $cost } sur { $budget } ; reste : { $left }.
vote-served = { $served } des votants obtiennent au moins un projet voulu.
vote-better-off = { $served } des votants obtiennent au moins un projet voulu ; face aux « plus votés d'abord », { $better } y gagnent et { $worse } y perdent.
vote-unproven = La recherche s'est arrêtée avant la preuve : rien de mieux n'a été trouvé.
vote-tie = Égalité entre { $among } : { $taken } a été pris ({ $order }).
vote-order-votes = plus de voix, puis coût plus bas, puis identifiant
vote-order-id = identifiant
vote-equity = Ce que chaque groupe obtient : { $rule }
# Marked workbooks
sheet-to-fix = À corriger
head-nth = N°
head-place = Où
head-wrong = Ce qui ne va pas
head-mend = Que faire
marked-title = À corriger (erreurs : { $errors }, avertissements : { $warnings })
marked-note = Ce qui bloque le plan vient en premier. Cliquez sur un lieu pour y aller ; la cellule est colorée et porte un commentaire. Corrigez dans votre propre fichier : ceci est une copie.
marked-written = Annoté : { $path } ({ $n } cellules)
marked-none = Rien à annoter : aucune remarque ne porte sur un classeur lu.
error-marked-folder = Les copies annotées se trouveraient dans le dossier des originaux : { $path }
    .help = choisissez un autre dossier

column-carry_over = Report des sommes non dépensées
refusal-loan-not-eligible = Le prêteur n'intervient pas dans ce secteur
refusal-loan-own-share = Part propre insuffisante pour l'emprunt ; il manque { $gap }
refusal-bound = Aucune année possible, en raison de : { $list }
refusal-after-first-misfit = Vient après le premier projet sans place
refusal-not-weighed = Recherche arrêtée avant son examen
rule-envelope = enveloppe de { $source }, { $year }
rule-capacity = projets menés de front en { $year }
rule-recurrent = plafond des charges récurrentes
rule-prerequisite = le projet { $project } doit s'achever avant
rule-alternatives = un seul parmi { $projects }
rule-zone-floor = un projet dans la première fenêtre pour { $zone }
rule-zone-cap = part des fonds propres pour { $zone }
rule-theme-women = part minimale des projets pour les femmes
rule-theme-sector = part minimale du secteur { $sector }
rule-must = projet { $project } décidé par le conseil
proof-best = Prouvé : aucun programme respectant ces règles ne vaut davantage
proof-within = À { $gap } au plus du meilleur programme possible
proof-none = Aucun programme respectant toutes les règles n'a été trouvé ; le programme par rang est maintenu
table-programme-methods = Programme par rang et programme de plus forte valeur
head-measure = Mesure
head-by-rank = Par rang
head-optimal = Plus forte valeur
methods-projects = Projets programmés
methods-cost = Coût programmé (DH)
methods-value = Valeur, en points de note
methods-gain = Gain sur le programme par rang
methods-entering = Projets qui entrent
methods-leaving = Projets qui sortent
settings-programme = Le programme, au choix du conseil : ôter les # pour décider. method = by_rank (suivi à la main) ou optimal (plus forte valeur, recherche exacte) ; when_full = skip (le projet suivant est essayé) ou stop ; later_pct et les règles du prêteur sont dans le profil.
P2040 = « { $value } » est inconnu
    .help = écrire l'identifiant d'un projet, d'une zone ou d'un secteur tel que sa feuille ou le profil le donne
P2041 = { $n ->
    [1] cette règle ne peut jamais être respectée : { $rules }
   *[other] ces règles ne peuvent être respectées ensemble : { $rules }
}
    .help = modifier l'une d'elles : { $rules } ; en attendant, le programme respecte ce qu'il peut
P2042 = le programme est à { $gap } % au plus du meilleur possible après { $seconds } secondes
    .help = il peut servir tel quel ; plus de secondes dans [programme] peuvent le prouver ou l'améliorer
# Starter workbooks
sheet-lists = Listes
sample-row = Exemple : { $id }
refused-limits = Valeurs acceptées : de { $least } à { $most }.
refused-list = Choisissez dans la liste : { $column }.
first-day = 01/01/1990
last-day = 31/12/2200
P1060 = La ligne d'exemple n'est pas lue
    .help = rien à faire : écrivez au-dessous, ou supprimez la ligne

# Forms
form-title-workshop = Fiche d'atelier – { $commune }
form-title-douar = Enquête douar – { $commune }
form-title-household = Enquête ménage (sans nom) – { $commune }
form-workshop-code = Code de l'atelier (ex. W01)
form-held-on = Date
form-workshop-kind = Type d'atelier
form-zone = Zone
form-locality = Douar ou quartier
form-group-participants = Nombre de participants
form-group-need1 = Besoin 1
form-group-need2 = Besoin 2
form-group-need3 = Besoin 3
form-women-15-24 = Femmes 15-24 ans
form-men-15-24 = Hommes 15-24 ans
form-women-25-59 = Femmes 25-59 ans
form-men-25-59 = Hommes 25-59 ans
form-women-60-plus = Femmes 60 ans et plus
form-men-60-plus = Hommes 60 ans et plus
form-need-title = Le besoin en une phrase
form-need-sector = Secteur
form-need-severity = Gravité de 1 à 5
form-need-voices = Exprimé par
form-households = Nombre de ménages
form-population = Nombre d'habitants
form-distance-road-km = Distance à la route revêtue (km)
form-distance-primary-km = Distance à l'école primaire (km)
form-distance-college-km = Distance à le collège (km)
form-distance-lycee-km = Distance à le lycée (km)
form-distance-health-km = Distance à le centre de santé (km)
form-water = Source principale d'eau potable
form-water-network = Réseau à domicile
form-water-standpipe = Borne-fontaine
form-water-well = Puits ou citerne
form-water-other = Autre
form-electricity = Électricité dans le logement
form-sewer = Raccordement à l'égout
form-yes_no-yes = Oui
form-yes_no-no = Non
form-limit-date = La date ne peut pas être dans l'avenir
form-limit-code = Lettres latines et chiffres, sans espace, 20 au plus
form-limit-five = Un nombre entier de 1 à 5
form-limit-whole = Un nombre entier, ni négatif ni démesuré
form-limit-km = Une distance en kilomètres, de 0 à 200
P1061 = Trop peu de réponses pour { $locality } : { $n }
    .help = rien n'est montré pour moins de { $least } ménages, pour protéger les personnes ; complétez l'enquête
P1062 = La réponse { $value } diffère du classeur : { $column }
    .help = la valeur du classeur, { $kept }, est gardée ; videz sa cellule si la réponse est la bonne
P1063 = Colonnes techniques du serveur d'enquête, non lues : { $n }
    .help = rien à faire

head-would-take = Ce qu'il lui faudrait
head-pushes-out = Ferait sortir
head-dependents = Projets qui en dépendent
head-scenario = Moyens
head-reading = Lecture
head-gap-expected = Manque, vue attendue
head-gap-legal = Manque, tout compté
table-programme-lacks = Ce qu'il faudrait à chaque projet de réserve
table-programme-dependents = Projets dont d'autres dépendent
table-programme-scenarios = Le programme avec d'autres moyens
scenario-document = Selon les enveloppes
scenario-cut = Chaque enveloppe réduite de { $percent } %
scenario-signed = Sommes signées et fonds propres seuls
scenario-expected = Chaque somme selon son degré de certitude
scenario-robust = { $n ->
    [0] Aucun projet ne tient dans tous ces programmes.
   *[other] Projets qui tiennent dans tous ces programmes : { $projects }
}
table-finance-ratios = Épargne, dette et réalisme
table-finance-triennial = Programmation budgétaire triennale glissante (DH)
table-finance-gap = Ce qui manque au programme, par année (DH)
ratio-gross-savings = Épargne brute du dernier exercice (DH)
ratio-savings-rate = Épargne brute sur recettes ordinaires
ratio-net-savings = Épargne nette (DH)
ratio-annuity = Annuité sur recettes ordinaires
ratio-debt-years = Années d'épargne brute pour rembourser la dette
ratio-borrowing-room = Marge d'emprunt (DH)
ratio-debt-missing = debt_dh de [finance] n'est pas renseigné
ratio-capacity = Fenêtre { $number } : capacité d'autofinancement (DH)
ratio-own = Fenêtre { $number } : part propre programmée (DH)
ratio-realism = Fenêtre { $number } : part propre sur capacité
ratio-secured = Fenêtre { $number } : sommes signées sur le coût
ratio-external-secured = Fenêtre { $number } : part signée des apports extérieurs
ratio-recurrent-cover = Charges récurrentes nouvelles sur hausse de l'épargne brute
light-green = Bon
light-orange = À surveiller
light-red = Alerte
triennial-principal = Remboursement du capital
triennial-carried = Excédent reporté
triennial-resources = Apports des partenaires et prêteurs
triennial-expenditure = Dépenses du programme
triennial-balance = Solde
forecast-trend = droite sur les exercices disponibles
forecast-growth = croissance moyenne
forecast-smoothing = règle de lissage, neuf mois tels quels, réputée prudente
forecast-smoothing_annualised = règle de lissage, neuf mois ramenés à l'année, réputée prudente
forecast-scenario = dernier exercice modifié de scenario_pct par an
forecast-note = Prévision par : { $method }. Erreur moyenne sur les exercices disponibles : recettes { $revenue }, dépenses { $expenditure }. Tout solde négatif est à couvrir avant le vote.
error-what-if = { $why } n'est pas un changement de moyens
    .help = écrire source=ID:+MONTANT@ANNÉE avec une source de la feuille et une année du plan, par exemple source=indh:+500000@2029
program-what-if = Avec ce changement : entrent { $entering } ; sortent { $leaving } ; changent d'années { $moving }
P2043 = le solde de { $year } est négatif : { $balance } DH
    .help = reporter des projets, trouver des partenaires ou revoir la prévision dans [finance] avant le vote
P2044 = en fenêtre { $window } la part propre programmée vaut { $ratio } fois la capacité de la commune
    .help = reporter des projets ou trouver des partenaires ; la capacité vient des comptes et de [finance]
P2045 = en fenêtre { $window } seuls { $share } % des apports extérieurs sont signés, pour { $least } % attendus
    .help = signer les conventions des premiers projets avant le vote, ou renvoyer le reste à une fenêtre suivante
head-convention = Convention
table-partner-sheet = Fiche du partenaire : { $name } (DH)
