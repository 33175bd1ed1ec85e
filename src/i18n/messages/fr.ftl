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
page-sources-note = Chaque chiffre du document renvoie à son numéro dans cette annexe, qui donne le fichier, la feuille et la cellule, ou la formule, dont il provient. La formule ou la feuille commune à plusieurs chiffres est écrite une fois, au-dessus d'eux ; « … », ou « * » dans un identifiant, y tient la place de ce qui est propre à chacun.
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
html-sources-back = Le numéro ramène au chiffre.
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
html-decision-weights-note = Chaque critère compte selon sa part dans la somme. Le classement est calculé ici exactement comme le fait le logiciel. Les votes des groupes gardent leur part.
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
preview-trouble = Affiché autrement que vos modèles le demandent
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
tie-cost_per_beneficiary = coût par bénéficiaire moins élevé
tie-readiness = foncier disponible
tie-lots = tirage au sort avec la graine enregistrée

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
sheet-judgements = Jugements
column-against = Comparé à
column-judgement = Combien de fois plus
column-who = Qui
sheet-ballots = Bulletins
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
land-is-acquired = Acquise
land-is-mobilised = Mobilisée
land-is-private_agreement = Accord privé
land-is-habous = Habous
land-is-collective = Terre collective
land-is-unknown = Inconnue
land-is-not_needed = Sans objet
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
sheet-clusters = Problèmes regroupés
sheet-problem_tree = Arbre à problèmes
sheet-pairwise = Classement par paire
sheet-stones = Notation par cailloux
sheet-venn = Diagramme de Venn
sheet-activities = Profil des activités
sheet-access_control = Accès et contrôle
sheet-time_use = Emploi du temps
sheet-marker_proof = Preuves du marqueur genre
sheet-alignments = Cohérence avec les programmes
column-distance_water_m = Distance au point d'eau (m)
column-travel_min = Temps d'accès au chef-lieu (min)
column-days_cut_off = Jours d'isolement par an
column-has_electricity = Électrifié
column-has_all_season_road = Accès en toute saison
column-has_mobile = Couverture mobile
column-has_transport = Transport régulier
column-has_flood_risk = Exposé aux inondations
column-age_band = Tranche d'âge de la valeur
column-numerator = Numérateur
column-denominator = Dénominateur
column-has_water = Eau potable
column-has_power = Électricité
column-has_separate_latrines = Latrines séparées filles/garçons
column-classes = Nombre de classes
column-multigrade_classes = Classes à niveaux multiples
column-teachers = Enseignants
column-pupils_girls = Élèves filles
column-pupils_boys = Élèves garçons
column-beds = Lits
column-doctors = Médecins
column-nurses = Infirmiers
column-ambulances = Ambulances
column-woman_facilitator = Animatrice
column-suits_women = Heure et lieu adaptés aux femmes
column-childcare = Garde d'enfants
column-spoken_language = Langue d'animation
column-frequency = Fréquence (1 à 5)
column-trend = Tendance
column-affected_women = Femmes touchées
column-affected_men = Hommes touchés
column-cluster_id = Code du regroupement
column-agreed_in = Réunion de l'accord
column-agreed = Accord
column-disputed = Points contestés
column-node_id = Code du nœud
column-parent_id = Code du nœud parent
column-node_kind = Type de nœud
column-mirror = Situation recherchée
column-need_a = Premier besoin
column-need_b = Second besoin
column-preferred_need = Besoin préféré
column-reason = Raison
column-stones = Cailloux
column-institution = Institution
column-importance = Importance (1 à 5)
column-closeness = Proximité (1 à 5)
column-relation = Relation
column-activity = Activité
column-role = Rôle
column-women_hours = Heures des femmes par semaine
column-men_hours = Heures des hommes par semaine
column-girls_hours = Heures des filles par semaine
column-boys_hours = Heures des garçons par semaine
column-resource = Ressource ou avantage
column-access_women = Accès des femmes
column-access_men = Accès des hommes
column-control_women = Contrôle des femmes
column-control_men = Contrôle des hommes
column-person = Personne concernée
column-hours = Heures par jour
column-gender_analysis = Analyse genre faite
column-no_harm = Absence de préjudice vérifiée
column-equality_objective = Objectif ou activité d'égalité
column-main_objective = Égalité, objectif principal
column-sex_indicator = Indicateur par sexe
column-will_report = Compte rendu par sexe
column-programme_level = Niveau du programme
column-programme = Programme
column-aim = Visée commune
word-trend-better = s'améliore
word-trend-same = stable
word-trend-worse = s'aggrave
word-node_kind-cause = cause
word-node_kind-central = problème central
word-node_kind-effect = effet
word-relation-support = appui
word-relation-conflict = conflit
word-relation-none = aucune
word-role-productive = productif
word-role-reproductive = reproductif
word-role-community = communautaire
word-role-rest = repos, école et autre
word-person-women = femmes
word-person-men = hommes
word-person-girls = filles
word-person-boys = garçons
word-programme_level-regional = régional
word-programme_level-provincial = provincial
word-programme_level-sector = sectoriel
word-programme_level-national = national
word-access_women-none = nul
word-access_women-partial = partiel
word-access_women-full = complet
word-access_men-none = nul
word-access_men-partial = partiel
word-access_men-full = complet
word-control_women-none = nul
word-control_women-partial = partiel
word-control_women-full = complet
word-control_men-none = nul
word-control_men-partial = partiel
word-control_men-full = complet

inspect-area = cellules utilisées
inspect-hidden = masquée
inspect-sheet = lue comme
inspect-header = ligne d'en-tête
inspect-merged = cellules fusionnées
inspect-text = séparateur et encodage
inspect-cells = { $cells } cellules remplies : { $used } utilisées, { $refused } refusées, { $ignored } non retenues
inspect-column = Colonne
inspect-label = Intitulé
inspect-meaning = Lue comme
inspect-filled = Cellules
inspect-types = Valeurs
confidence-known = intitulé connu
confidence-declared = plan.toml
confidence-with_group = avec son groupe
confidence-without_group = sans son groupe
confidence-proposed = proposée, non lue
confidence-unknown = non reconnue
value-text = textes
value-number = nombres
value-percent = pourcentages
value-bool = oui ou non
value-date = dates
value-error = erreurs
value-formula = formules sans valeur
ignored-header = intitulés des colonnes
ignored-above_table = au-dessus du tableau
ignored-total = lignes de total
ignored-repeated_header = en-tête répété
ignored-stray_note = notes hors du tableau
ignored-example = ligne d'exemple
ignored-unknown_column = colonne non reconnue
ignored-unlabelled_column = colonne sans intitulé
ignored-personal_data = données personnelles
ignored-doubled_column = colonne en double
ignored-for_information = pour information
ignored-row_left_out = ligne écartée
ignored-sheet_left_out = feuille écartée
ignored-unknown_sheet = feuille non reconnue
ignored-second_sheet = feuille lue ailleurs
ignored-help = mode d'emploi

## Diagnostics

severity-note = remarque
severity-warning = avertissement
severity-error = erreur
diagnostic-help = aide
P1001 = Fichier illisible : il est abîmé ou n'est pas un tableur
    .help = ouvrez le fichier dans un tableur et enregistrez-le à nouveau au format .xlsx
P1002 = Aucune feuille « { $sheet } » dans le dossier
    .help = remplissez la feuille « { $sheet } » de data/{ $workbook }.xlsx, ou ajoutez data/{ $file }.csv
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
P1045 = Fichier texte lu avec le séparateur { $delimiter ->
    [tab] tabulation
   *[other] « { $delimiter } »
} et l'encodage { $encoding }
    .help = si c'est faux, écrivez delimiter = … ou encoding = … pour ce fichier dans plan.toml
P1046 = Le nom « { $value } » est celui de plusieurs lignes : { $ids }
    .help = écrivez le code à la place du nom
P2001 = Chapitre illisible
    .help = corrigez le modèle à la ligne indiquée ; le chapitre d'origine a pris sa place ({ $why })
P2002 = Aucun élément « { $id } »
    .help = corrigez le nom dans le modèle ; noms disponibles : { $known }
P2004 = Valeur non vérifiée du profil { $profile } : { $key }
    .help = vérifiez le texte avant de vous y fier ; le profil et une annexe du document en donnent la source
P2006 = Aucune police du document ne dessine le caractère { $letter }
    .help = retirez ce caractère du texte ; il est remplacé par �
P2020 = plan.toml classe un projet qui n'existe pas : { $value }
    .help = écrivez l'identifiant comme dans la feuille « Projets », ou retirez la ligne
P2021 = « { $value } » n'est ni un sens ni une fonction de préférence
    .help = sens : max ou min (+, -) ; fonctions de préférence : usual, u, v, level, linear, gaussian
P2022 = Aucun tableau d'options par critères
    .help = nommez les critères sur la première ligne et les options dans la première colonne ; plan rank --help montre un tableau
P2023 = Tableau d'options illisible
    .help = chaque critère a un nom ; chaque option a un nom et une valeur par critère ; voir plan rank --help ({ $why })
P2024 = { $value } n'est pas classé : aucune valeur pour { $criteria }
    .help = remplissez la cellule ; d'ici là, l'option reste à étudier
P2030 = { $what ->
    [none] Aucun bulletin trouvé
   *[other] Les bulletins sont illisibles
}
    .help = un fichier de bulletins suit l'une des formes que montre `plan vote --help`{ $what ->
    [none] {""}
   *[other] { " " }({ $what })
}
P2031 = « { $value } » n'est pas soumis au vote
    .help = écrivez l'identifiant d'un projet de la liste ; ce bulletin n'a pas été compté
P2032 = « { $value } » figure deux fois
    .help = ne le gardez qu'une fois ; le second n'a pas été compté
P2033 = { $key } annonce { $said }, le fichier en contient { $n }
    .help = cherchez des lignes manquantes ou en double, ou corrigez l'en-tête du fichier
P2034 = « { $value } » n'est ni un nombre de points ni un montant
    .help = écrivez un nombre entier de points, ou un montant sans devise ; cette ligne n'a pas été comptée
P2035 = Les deux comptages diffèrent : { $first } et { $second }
    .help = recomptez cette feuille avec un témoin de chaque groupe ; d'ici là elle n'est pas comptée
P2036 = Cette feuille n'a été comptée qu'une fois
    .help = faites-la compter par une seconde personne et inscrivez son résultat dans la seconde colonne
P2037 = Dépouillement du projet { $project } ({ $group }) : { $sum } voix sur les feuilles, { $votes } dans la feuille « Votes »
    .help = cherchez une feuille de dépouillement manquante ou en double ; le total de « Votes » est utilisé
P2110 = plan.toml pondère un groupe qui ne vote pas à part : { $value }
    .help = écrivez un de ces mots : { $words }
P2111 = ce bulletin compte { $sum } cailloux, et non dix
    .help = revoyez le bulletin papier ; les cailloux ont été comptés tels quels
P2112 = l'ordre que les bulletins contredisent le moins n'a pu être prouvé
    .help = plus de { $most } projets forment un même cercle de duels ; les chaînes les plus fortes (schulze) ont servi. Choisissez une autre règle sous [votes], ou moins de projets
P2113 = les votes ne peuvent décider de l'enveloppe de [participatory]
    .help = remplissez la feuille « Bulletins » ou « Votes » et le coût des projets, ou retirez [participatory]
P2114 = les jugements se contredisent : ratio de cohérence { $ratio }
    .help = revoyez { $pair } : il a été dit { $said }, les autres disent { $implied }
P2115 = les jugements se contredisent trop pour servir : ratio de cohérence { $ratio }
    .help = revoyez { $pair } : il a été dit { $said }, les autres disent { $implied }. D'ici là les poids de [weights] ou du profil servent
P2116 = { $what ->
    [none] aucun jugement sur les critères n'a été trouvé
   *[other] les jugements sur les critères ne peuvent servir ({ $what })
}
    .help = remplissez la feuille « Jugements » : le critère, celui auquel il est comparé, combien de fois plus il compte
P2117 = ce critère ne peut être calculé à partir de chiffres : { $value }
    .help = écrivez un de ces mots : { $words }
P2070 = { $indicator } : la valeur { $value } diffère de ce que donnent ses termes ({ $computed })
    .help = corrigez la valeur ou ses termes ; formule : { $formula }
P2071 = L'indicateur « { $value } » n'est pas au catalogue
    .help = écrivez un code du catalogue, tel que EAU01
P2072 = Recensement { $year }, { $commune } : la somme est { $sum } au lieu de { $wanted }
    .help = l'écart est dans le tableau publié ; signalez-le en utilisant ces chiffres
P2073 = { $indicator } : femmes ({ $women }) et hommes ({ $men }) ne donnent pas l'ensemble ({ $total })
    .help = vérifiez les trois valeurs : même source et même année
P2074 = Le besoin préféré { $winner } ne fait pas partie de la paire { $a } et { $b }
    .help = écrivez le code de l'un des deux ; cette ligne n'a pas été lue
P2075 = Classement par paire, { $group } : { $has } comparaisons au lieu de { $wanted }
    .help = chaque besoin se compare une seule fois à chacun des autres
P2076 = Cailloux, { $group } : { $has } au lieu de { $wanted }
    .help = recomptez : chaque groupe reçoit le même nombre à chaque atelier
P2077 = Arbre { $cluster } : { $has ->
    [0] aucun problème central
   *[other] { $has } problèmes centraux
}
    .help = gardez un seul problème central par arbre
P2078 = Le nœud { $node } n'est pas relié au problème central
    .help = écrivez le code du nœud parent, sans faire de boucle
P2079 = Le nœud { $node } n'a pas de situation recherchée
    .help = écrivez l'état positif qui répond au problème
P2080 = Journée des { $person } : { $sum } heures
    .help = vérifiez les heures : une journée en compte 24
P2081 = Projet { $project }, marqueur { $marker } : colonnes non remplies : { $lacks }
    .help = complétez la feuille des preuves du marqueur, ou baissez le marqueur
P2082 = Zone { $zone } : les femmes sont { $share } % des présences, sous le seuil de { $norm } %
    .help = tenez un autre atelier de femmes, à une heure et en un lieu adaptés
P2083 = La concertation couvre { $share } % de la population, moins que les { $norm } % attendus
    .help = tenez des ateliers dans les douars absents ou motivez leur absence : { $localities }
P2084 = { $indicator } : valeur d'un seul sexe
    .help = ajoutez la valeur de l'autre sexe ou la raison de son absence
P2085 = Valeurs sans source : { $n }
    .help = écrivez la source et l'année à chaque ligne de la feuille des indicateurs
P2086 = Problème prioritaire sans projet : { $cluster }
    .help = proposez un projet ou écrivez la raison du report
P2087 = Cellule qui ressemble à un numéro d'identité ou de téléphone, non lue
    .help = retirez du classeur toute donnée personnelle (loi 09-08)
P2088 = Aucun projet ne sert l'objectif { $objective }
    .help = rattachez-lui un projet ou retirez-le
P2089 = Valeurs antérieures à { $year } : { $n }
    .help = cherchez une valeur plus récente avant l'adoption
P3001 = La population des douars ({ $sum }) diffère de celle de la commune ({ $commune })
    .help = vérifiez la feuille « Douars et quartiers », ou ajoutez les douars manquants
P3002 = Les parts font { $sum } % au lieu de 100 %
    .help = corrigez les parts de cette ligne
P3003 = La valeur { $value } diffère du recensement ({ $census }) : { $indicator }
    .help = rétablissez la valeur du recensement, ou changez la source si elle vient d'ailleurs
P3004 = Le financement du projet { $project } ({ $sum }) ne couvre pas exactement son coût ({ $cost })
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
P3013 = L'année { $year } est hors du programme ({ $period })
    .help = écrivez une année du programme
P3014 = Le marqueur genre du projet { $project } n'est pas assez justifié
    .help = écrivez une justification d'au moins { $least } caractères
P3015 = Le montant réalisé { $value } dépasse trois fois le montant prévu { $budgeted }
    .help = vérifiez les deux montants de la feuille « Finances communales »
P3016 = Le document court a { $pages } pages ; il doit en avoir { $most } au plus
    .help = raccourcissez ses chapitres dans templates/chapters/, dossier { $variant }
P3017 = Le PDF n'a pas été composé
    .help = corrigez le fichier à la ligne indiquée ; d'ici là la présentation d'origine prend sa place ({ $why })
P3018 = Ce modèle emploie ce qu'un chapitre ne peut pas employer : { $what }
    .help = un chapitre teste des faits et insère des chiffres : if, for sur deux niveaux, et les fonctions du programme
P3019 = Valeur refusée dans le thème : { $key } = { $value }
    .help = { $expected ->
        [colour] écrivez une couleur comme "#1f5c4d"
        [contrast] choisissez une couleur plus foncée : le texte blanc doit s'y lire
        [file] donnez le chemin d'un fichier SVG, PNG ou JPEG de templates/, de 1 Mo au plus
        [font] mettez ses fichiers .ttf ou .otf dans templates/fonts/ ; familles présentes : { $known }
        [toml] corrigez la ligne : le fichier est en TOML
       *[key] clés connues : logo, colours.main, colours.accent, fonts.text, fonts.headings, fonts.tables, fonts.arabic, fonts.latin
    }
P3030 = Aucun document ne lit ce fichier des modèles
    .help = { $kind ->
        [font] nommez sa famille dans theme.toml sous [fonts], ou retirez le fichier
       *[other] retirez-le, ou donnez-lui le nom d'un modèle : plan render --write-templates DOSSIER les écrit tous
    }
    .near = vouliez-vous dire templates/{ $suggestion } ?
P3031 = Modèle de page inutilisable ; celui d'origine a pris sa place
    .help = { $kind ->
        [forbidden] retirez ceci : { $what } ; une page montre des valeurs, les teste (if) et parcourt ses listes (for sur deux niveaux)
        [long] raccourcissez-le : la page dépasse 4 Mo
        [end-tag] retirez la balise qui fermerait le style ou le script à l'intérieur de la page
        [outward] retirez ceci : { $what } ; une page ne va rien chercher, ses images y figurent en data:
        [missing] ajoutez ceci au modèle : { $what }
       *[template] corrigez la ligne indiquée ({ $what })
    }
P3032 = Le thème { $why ->
    [broken] a fait échouer la composition
   *[limits] a dépassé ses { $seconds } s de calcul ou sa mémoire
} ; la présentation d'origine a pris sa place
    .help = cherchez une boucle sans fin, une liste sans mesure, une image ou un dessin démesurés
P3033 = Police inutilisable pour les documents
    .help = { $why ->
        [large] donnez un fichier de 16 Mo au plus
        [collection] extrayez la police de sa collection (.ttc) en fichier .ttf ou .otf
        [web] donnez le fichier .ttf ou .otf : une police du web (.woff) ne convient pas
        [variable] donnez les fichiers des graisses utiles : une police variable ne peut pas être réduite
        [licence] demandez une licence à son éditeur : la police interdit d'être incorporée ou réduite (OS/2 fsType)
        [no-font] donnez un fichier .ttf ou .otf : ceci n'est pas une police
       *[broken] donnez un fichier entier : cette police est illisible
    }
P3034 = La police « { $family } » n'a pas { $script ->
    [arabic] toutes les lettres arabes
    [latin] toutes les lettres latines, les chiffres ou les signes
   *[both] les lettres, ni arabes ni latines
}
    .help = la police d'origine dessine ce qui manque ; choisissez une police complète pour ne pas en mêler deux
P3035 = Ce chapitre dépasse { $bound ->
    [length] 2 Mo de texte
    [repeat] 12 fois le même tableau, dessin ou texte
   *[depth] 16 niveaux de listes, de citations ou d'insistance
}
    .help = { $bound ->
        [length] raccourcissez ses boucles ou ses textes ; le chapitre d'origine a pris sa place
        [repeat] sortez le tableau, le dessin ou le texte de la boucle ; les suivants ont été omis
       *[depth] réduisez les niveaux à la ligne indiquée ; les mots ont été gardés
    }
P3036 = Fichier des modèles non lu
    .help = { $why ->
        [large] ramenez-le sous 4 Mo
        [link] mettez le fichier lui-même à la place du lien
        [deep] placez-le à quatre dossiers de profondeur au plus
        [many] gardez au plus 2 000 fichiers et 96 Mo dans templates/
       *[text] enregistrez-le en UTF-8
    }
P3040 = La position ({ $latitude } ; { $longitude }) est hors du pays
    .help = écrivez la latitude et la longitude en degrés décimaux, par exemple 35.42 et -5.38 ; la position n'est pas dessinée
P3041 = La latitude { $latitude } et la longitude { $longitude } semblent inversées
    .help = échangez les deux valeurs ; la position n'est pas dessinée
P3042 = La carte « { $name } » n'est pas connue et n'a pas été utilisée
    .help = donnez au fichier le nom d'une couche : { $known }
P3043 = La carte est illisible : { $why ->
    [encoding] elle n'est pas codée en UTF-8
    [shape] elle ne suit pas le format GeoJSON
   *[text] ce n'est pas un texte JSON
}
    .help = exportez de nouveau la carte en GeoJSON ; le fichier n'a pas été utilisé ({ $detail })
P3044 = Le point ({ $x } ; { $y }) est hors du pays ; la carte n'a pas été utilisée
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
P1111 = Plusieurs séparateurs sont possibles ; séparateur retenu : « { $delimiter } »
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
indicator-DEM05 = Densité
indicator-DEM11 = Taux d'urbanisation
indicator-DEM12 = Ménages dirigés par une femme
indicator-DEM15 = Solde migratoire
indicator-DEM16 = Population projetée
indicator-HAB06 = Couverture par un document d'urbanisme
indicator-EDU01 = Taux de scolarisation au préscolaire (4-5 ans)
indicator-EDU03 = Taux net de scolarisation au collège
indicator-EDU04 = Taux net de scolarisation au lycée
indicator-EDU06 = Taux d'abandon au primaire
indicator-EDU07 = Nombre d'élèves par classe
indicator-EDU08 = Nombre d'élèves par enseignant
indicator-EDU12 = Écoles raccordées à l'eau potable
indicator-EDU13 = Écoles dotées de latrines séparées filles/garçons
indicator-EDU14 = Écoles électrifiées
indicator-EDU15 = Taux de couverture par le transport scolaire
indicator-EDU16 = Taux de couverture Dar Talib/Dar Taliba
indicator-EDU17 = Part des classes à niveaux multiples
indicator-EDU18 = Indice de parité au collège
indicator-SAN01 = Habitants par établissement de soins de santé primaires
indicator-SAN02 = Habitants par médecin
indicator-SAN03 = Habitants par infirmier(ère)
indicator-SAN06 = Accouchements en milieu surveillé
indicator-SAN07 = Couverture en consultations prénatales
indicator-SAN08 = Enfants complètement vaccinés
indicator-SAN09 = Ambulances pour 10 000 habitants
indicator-SAN10 = Maison d'accouchement fonctionnelle
indicator-SAN11 = Taux de mortalité infantile
indicator-SAN12 = Taux de couverture AMO
indicator-EAU02 = Ménages desservis par borne fontaine
indicator-EAU03 = Taux d'accès à l'eau potable
indicator-EAU04 = Dotation en eau
indicator-EAU05 = Distance au point d'eau
indicator-EAU06 = Personnes par point d'eau
indicator-EAU07 = Temps de collecte de l'eau
indicator-EAU08 = Part de la corvée d'eau assurée par femmes et filles
indicator-EAU09 = Continuité du service
indicator-EAU10 = Rendement du réseau
indicator-EAU11 = Part de la facture d'eau dans le revenu
indicator-ASS04 = Taux d'épuration des eaux usées
indicator-ASS06 = Production de déchets par habitant
indicator-ASS07 = Points noirs et décharges sauvages
indicator-ELE02 = Douars électrifiés
indicator-ELE03 = Points d'éclairage public pour 1000 habitants
indicator-ELE04 = Localités couvertes par le réseau mobile
indicator-ELE05 = Ménages connectés à internet
indicator-ROU02 = Douars accessibles en toute saison
indicator-ROU03 = Densité de routes revêtues
indicator-ROU04 = Pistes en mauvais état
indicator-ROU05 = Temps d'accès au chef-lieu
indicator-ROU06 = Jours d'isolement par an
indicator-ROU07 = Localités desservies par un transport régulier
indicator-AGR01 = Superficie agricole utile (SAU)
indicator-AGR02 = Part irriguée de la SAU
indicator-AGR03 = Taille moyenne de l'exploitation
indicator-AGR04 = Cheptel
indicator-AGR05 = Coopératives actives
indicator-AGR06 = Part des femmes parmi les adhérents
indicator-AGR07 = Part des femmes parmi les exploitants
indicator-AGR08 = Exploitations en déficit hydrique
indicator-ECO01 = Établissements économiques
indicator-ECO02 = Recette du souk hebdomadaire
indicator-ECO03 = Capacité d'hébergement touristique
indicator-ECO04 = Nombre d'artisans
indicator-ECO05 = AGR financées
indicator-EMP03 = Taux de NEET (15-24 ans)
indicator-EMP04 = Part de l'agriculture dans l'emploi
indicator-EMP06 = Places de formation professionnelle pour 1000 jeunes
indicator-JSC02 = Terrains de sport pour 10 000 habitants
indicator-JSC05 = Associations pour 1000 habitants
indicator-JSC06 = Associations présidées par une femme
indicator-ENV01 = Superficie forestière
indicator-ENV02 = Espaces verts par habitant
indicator-ENV03 = Localités exposées aux inondations
indicator-ENV04 = Superficie érodée
indicator-ENV05 = Événements extrêmes sur 10 ans
indicator-ENV06 = Sites d'intérêt biologique
indicator-GOV01 = Part des femmes au conseil
indicator-GOV02 = Agents communaux pour 1000 habitants
indicator-GOV03 = Part des femmes dans le personnel
indicator-GOV04 = Taux de présence aux sessions
indicator-GOV05 = IEECAG installée et consultée
indicator-GOV06 = Réclamations traitées dans les délais
indicator-GOV07 = Conventions de partenariat actives
indicator-FIN08 = Capacité de désendettement
indicator-FIN09 = Taux d'endettement (annuité/recettes ordinaires)
indicator-FIN12 = Taux de recouvrement
indicator-FIN13 = Restes à recouvrer
indicator-FIN14 = Excédent disponible
indicator-VUL01 = Taux de pauvreté monétaire
indicator-VUL02 = Taux de pauvreté multidimensionnelle
indicator-VUL03 = Taux de vulnérabilité
indicator-VUL04 = Ménages inscrits au RSU
indicator-VUL05 = Ménages sous le seuil d'éligibilité
indicator-VUL06 = Taux de couverture des éligibles
indicator-VUL07 = Erreur d'exclusion
indicator-VUL08 = Erreur d'inclusion
indicator-VUL09 = Taux de chevauchement
indicator-VUL10 = Veuves et divorcées cheffes de ménage
indicator-VUL11 = Personnes âgées isolées
indicator-VUL12 = Enfants non scolarisés (6-15 ans)
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
quantity-persons = { $value ->
    [one] { $value } habitant
   *[other] { $value } habitants
}
quantity-households = { $value ->
    [one] { $value } ménage
   *[other] { $value } ménages
}
quantity-persons_per_household = { $value ->
    [one] { $value } personne
   *[other] { $value } personnes
}
quantity-persons_per_room = { $value ->
    [one] { $value } personne
   *[other] { $value } personnes
}
quantity-men_per_100_women = { $value ->
    [one] { $value } homme pour 100 femmes
   *[other] { $value } hommes pour 100 femmes
}
quantity-children_per_woman = { $value ->
    [one] { $value } enfant par femme
   *[other] { $value } enfants par femme
}
quantity-years = { $value ->
    [one] { $value } an
   *[other] { $value } ans
}
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
source-norm = profil { $profile }, { $key } : norme { $norm }, poids { $weight } ({ $status })
source-more-parts = et { $n } autres éléments
formula-ordinary-revenue = recettes ordinaires
formula-ordinary-expenditure = dépenses ordinaires
formula-own-revenue = ressources propres
formula-vat-share = part de TVA
formula-personnel = dépenses de personnel
formula-gross-savings = épargne brute
formula-loan-principal = remboursement du capital des emprunts
formula-equipment-mandated = dépenses d'équipement mandatées
formula-equipment-credits = crédits d'équipement
formula-realised = réalisé
formula-distance = distance
formula-population = population
formula-limit = limite
formula-threshold = seuil
formula-localities = localités
formula-value = valeur
formula-norm = norme
formula-beyond-norm = écart à la norme
formula-mean = moyenne
formula-hours-F = heures des femmes
formula-hours-M = heures des hommes
formula-severity = gravité
formula-frequency = fréquence
formula-affected = touchés
formula-doctors = médecins
formula-nurses = infirmiers
formula-ambulances = ambulances
formula-pupils = élèves
formula-teachers = enseignants
formula-classes = classes
formula-multigrade = classes multigrades
formula-schools = écoles
formula-schools-water = écoles avec eau
formula-schools-elec = écoles électrifiées
formula-schools-sep-latrines = écoles à latrines séparées
formula-numerator = numérateur
formula-denominator = dénominateur
formula-P-urban = population urbaine
formula-pupils-transported = élèves transportés
formula-pupils-living-over-3km = élèves à plus de 3 km
formula-neet = NEET
formula-pop-15-24 = population 15-24 ans
formula-pop-12-14 = population 12-14 ans
formula-enrolled-12-14 = scolarisés 12-14 ans
formula-pop-4-5 = population 4-5 ans
formula-enrolled-4-5 = scolarisés 4-5 ans
formula-hh-connected = ménages branchés
formula-hh-public-tap = ménages à borne-fontaine
formula-hh-rsu = ménages au registre
formula-hh-female-head = ménages dirigés par une femme
formula-women-anc = femmes suivies
formula-pregnancies = grossesses
formula-trips = trajets
formula-trips-by-women-girls = trajets des femmes et des filles
formula-staff = personnel
formula-staff-F = femmes du personnel
formula-sum = somme
formula-weight = poids
formula-score-place = place de la note sur son échelle
formula-criteria-share = part des critères
formula-criteria-points = points des critères
formula-votes-share = part des votes
formula-votes-points = points des votes
formula-amount = montant
formula-points = points
formula-members = membres
formula-members-F = femmes membres
formula-choices-won = choix gagnés
formula-stones = cailloux
formula-groups = groupes
formula-holders = exploitants
formula-holders-F = exploitantes
formula-councillors = conseillers
formula-councillors-F = conseillères
formula-km-bad = km en mauvais état
formula-km-tracks = km de pistes
formula-grounds = terrains
formula-count = nombre
formula-share = part
formula-facilities = équipements
formula-state = état
formula-closed = fermé
formula-km = km
formula-M = hommes
formula-F = femmes
formula-P2014 = population 2014
formula-P2024 = population 2024
formula-amenities-toilet = ménages disposant de toilettes (%)
formula-household-waste-municipal-bin = bacs de la commune (%)
formula-household-waste-truck = camions de collecte (%)
formula-age = { $from }-{ $to } ans
formula-age-plus = { $from } ans et plus
years-range = { $first }-{ $last }
women-and-men = { $women }, { $men }
counted-women = { $n ->
    [one] { $n } femme
   *[other] { $n } femmes
}
counted-men = { $n ->
    [one] { $n } homme
   *[other] { $n } hommes
}
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
weeks-whole-plan = Durée du programme
head-score-n = Note { $score }
place-reserve = Liste de réserve
place-reserve-short = réserve
trace-no-project = Aucun projet à ce stade
trace-project = { $project } ({ $place })
marker-0 = 0 – non ciblé
marker-1 = 1 – objectif significatif
marker-2 = 2 – objectif principal
marker-none = Sans marqueur
refusal-to-study = À étudier : notation incomplète
refusal-no-cost = Sans coût estimatif
refusal-financing-incomplete = Montage financier incomplet ; il manque { $gap }
refusal-shortfall = { $source } { $amount }
refusal-shortfall-year = en { $year } : { $list }
refusal-envelope-short = Il manque au mieux, { $list }
refusal-prerequisite = Dépend du projet { $project }, non programmé
refusal-too-long = Trop long pour la durée du programme
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
cover-province = { $kind ->
    [province] Province { $name }
    [prefecture] Préfecture { $name }
   *[either] Province ou préfecture { $name }
}
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
identity-province = Province
identity-prefecture = Préfecture
identity-province-or-prefecture = Province ou préfecture
province-word-province = la province
province-word-prefecture = la préfecture
province-word-either = la province ou préfecture
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
head-objectives = Objectifs
head-projects = Projets
head-cost = Coût (DH)
head-marker = Marqueur genre
head-programmed = Programmés
head-share = Part du coût programmé
head-share-of-estimate = Part du coût estimatif
head-share-of-needs = Part des premiers besoins financés
head-project = Projet
head-programmed-in = Programmation
head-projects-places = Projets et programmation
head-axis = Axe
head-beneficiaries = Bénéficiaires
head-reason = Motif
head-weight = Poids
head-score = Score
axis-cost-millions = Coût en millions de DH
kind-programmed = Programmé
kind-reserve = En réserve
dates-range = { $first } – { $last }
meetings-of-kind = { $name } ({ $n })
meetings-held = tenu, avec le nombre de réunions
head-body = Organe
head-part = Rôle
head-risk = Risque
head-finding = Ce que montrent les données
head-risk-answer = Réponse prévue
risk-whole-programme = tout le programme
risk-land = Foncier
    .finding = Projets programmés dont le terrain n'est ni acquis ni mobilisé : { $n } sur { $all }
    .answer = Régulariser le foncier avant l'appel d'offres ; aucun marché n'est lancé sans titre ni accord écrit
risk-unsigned = Financement non signé
    .finding = Projets de la première fenêtre dont au moins une contribution n'a pas de convention signée : { $n } ; part signée de l'argent des partenaires : { $signed }
    .answer = Signer les conventions dans l'ordre du classement ; reporter ce qui n'est pas signé à l'ouverture de l'année
risk-promised = Part communale trop forte
    .finding = Part propre programmée rapportée à ce que la commune peut payer : { $list }
    .answer = Différer les derniers projets du programme, réduire la part communale ou chercher un partenaire avant le vote
risk-promised-window = { $ratio } fois en fenêtre { $number }
risk-recurrent = Charges de fonctionnement
    .finding = Charges annuelles des projets achevés : { $cost }, pour une épargne nette de { $savings }
    .answer = Désigner dès la convention qui paie la gestion et l'entretien ; inscrire la charge au budget triennal
risk-competence = Compétence partagée
    .finding = Projets programmés qui relèvent aussi d'un autre acteur : { $n } sur { $all }
    .answer = Obtenir l'accord écrit de l'acteur compétent ; vérifier qu'il n'a pas déjà programmé le même projet
risk-waiting = Enchaînement des projets
    .finding = Projets qui attendent l'achèvement d'un autre : { $n }
    .answer = Suivre d'abord le projet préalable ; son retard est signalé au comité de suivi dans le trimestre
risk-environment = Environnement
    .finding = Projets programmés à effet négatif, atténué ou non : { $n }
    .answer = Prévoir les mesures d'atténuation et leur coût dans le cahier des charges ; vérifier si une étude d'impact est exigée
risk-fragile = Rang discutable
    .finding = Projets programmés qui perdraient leur financement avec d'autres poids : { $n }
    .answer = Motiver au procès-verbal le choix de la commission pour chacun d'eux
body-council = Conseil communal
    .part = délibère et vote
body-president = Président du conseil
    .part = conduit la préparation et l'exécution
body-director = Directeur général des services
    .part = coordonne les services
body-staff = Équipe technique communale
    .part = réunit les données, suit les projets
body-commissions = Commissions permanentes
    .part = étudient avant la session
body-equity = Instance de l'équité et de l'égalité des chances
    .part = donne son avis
body-monitoring = Comité de suivi
    .part = examine l'avancement chaque trimestre
head-diverging = Préférence non suivie
head-missing-scores = Ce qui manque
head-window = Fenêtre de contractualisation
head-window-short = Fenêtre
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
head-value-used = Valeur retenue
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
    .note = Écart en points pour les pourcentages, dans l'unité de l'indicateur sinon. Écart relatif : (hommes − femmes) / hommes.
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
table-frame-totals = Axes, objectifs et projets
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
table-programme-waiting = Liste de réserve
table-stages-calendar = Étapes d'élaboration
table-deadlines = Délais de la procédure
table-programme-risks = Risques propres à ce programme
table-profile-unverified = Valeurs à vérifier
checked-horizon-years = Durée du document
checked-windows = Fenêtres de contractualisation
checked-costed-years = Années dont les ressources et dépenses sont détaillées
checked-update-from-year = Année à partir de laquelle la mise à jour est permise
checked-scoring = Grille de notation
checked-scoring-criteria-share-pct = Part des critères dans le total
checked-participation-groups-apart = Groupes entendus séparément
checked-participation-women-share-min-pct = Part minimale des femmes dans les présences
checked-diagnosis-coverage-min-pct = Part minimale de la population appelée aux ateliers
checked-diagnosis-min-persons = Plus petit effectif de personnes publié
checked-diagnosis-min-households = Plus petit effectif de ménages publié
checked-adoption-visa = Visa du gouverneur après le vote
checked-gender-parity-band = Bande de parité entre femmes et hommes
checked-programming-carry-over-kinds = Sources qui reportent leurs crédits
checked-programming-later-pct = Baisse de valeur par année d'attente
checked-programming-floor-score = Note d'un projet exigé par une règle d'équité
checked-programming-loan-own-share-pct = Part propre demandée pour un emprunt
checked-programming-loan-sectors = Secteurs ouverts à l'emprunt
checked-programming-certainty = Poids des degrés de certitude des financements
checked-programming-signed-min-pct = Part signée attendue avant l'ouverture d'une fenêtre
checked-programming-savings-rate-pct = Seuil d'alerte du taux d'épargne brute
checked-programming-debt-years = Durée de désendettement
checked-programming-annuity-max-pct = Plafond de l'annuité de la dette
checked-programming-realism = Seuils du ratio de réalisme
checked-programming-recurrent-cover-max = Part de l'épargne que les charges récurrentes peuvent prendre
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
chart-localities-heat = Déficit par localité et par secteur
    .description = Pour chaque localité et chaque secteur doté d'une norme, le déficit de 0 à 1 ; une case plus foncée est un déficit plus fort, une case hachurée est inconnue.
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
chart-financing-certainty = Degré de certitude du financement par fenêtre
    .description = Part de chaque fenêtre payée par la commune, puis par les partenaires selon que leur contribution est signée, convenue, demandée ou espérée.
chart-ranking-cost = Score et coût de chaque projet classé
    .description = Chaque point est un projet : plus il est haut, meilleur est son score ; plus il est à droite, plus il coûte. Les premiers du classement portent leur code.
chart-participation-ages = Présences par âge et par sexe
    .description = Nombre de femmes et d'hommes présents aux réunions pour chaque tranche d'âge.
chart-participation-meetings = Déroulement de la concertation
    .description = Réunions de chaque type, de la première à la dernière, avec leur nombre.
chart-implementation-bodies = Qui décide, qui prépare, qui suit
    .description = Organigramme d'usage : le conseil, le président et ses services, les commissions, l'instance de l'égalité et le comité de suivi, avec le rôle de chacun.
unit-persons_per_km2 = hab./km²
unit-ratio = rapport
unit-pupils_per_class = élèves/classe
unit-pupils_per_teacher = élèves/enseignant
unit-persons_per_facility = hab./établissement
unit-persons_per_doctor = hab./médecin
unit-persons_per_nurse = hab./infirmier
unit-persons_per_point = pers./point d'eau
unit-per_1000 = pour 1 000
unit-per_10000 = pour 10 000
unit-litres_per_person_day = l/pers./jour
unit-metres = m
unit-minutes = min
unit-hours_per_day = h/jour
unit-kg_per_person_day = kg/pers./jour
unit-km_per_100km2 = km/100 km²
unit-days = jours
unit-hectares = ha
unit-heads = têtes
unit-beds = lits
unit-m2_per_person = m²/pers.
unit-yes_no = oui ou non
quantity-persons_per_km2 = { $value ->
    [one] { $value } habitant au km²
   *[other] { $value } habitants au km²
}
quantity-ratio = { $value }
quantity-pupils_per_class = { $value ->
    [one] { $value } élève par classe
   *[other] { $value } élèves par classe
}
quantity-pupils_per_teacher = { $value ->
    [one] { $value } élève par enseignant
   *[other] { $value } élèves par enseignant
}
quantity-persons_per_facility = { $value ->
    [one] { $value } habitant par établissement
   *[other] { $value } habitants par établissement
}
quantity-persons_per_doctor = { $value ->
    [one] { $value } habitant par médecin
   *[other] { $value } habitants par médecin
}
quantity-persons_per_nurse = { $value ->
    [one] { $value } habitant par infirmier
   *[other] { $value } habitants par infirmier
}
quantity-persons_per_point = { $value ->
    [one] { $value } personne par point d'eau
   *[other] { $value } personnes par point d'eau
}
quantity-per_1000 = { $value } pour 1 000
quantity-per_10000 = { $value } pour 10 000 habitants
quantity-litres_per_person_day = { $value ->
    [one] { $value } litre par personne et par jour
   *[other] { $value } litres par personne et par jour
}
quantity-metres = { $value } m
quantity-minutes = { $value ->
    [one] { $value } minute
   *[other] { $value } minutes
}
quantity-hours_per_day = { $value ->
    [one] { $value } heure par jour
   *[other] { $value } heures par jour
}
quantity-kg_per_person_day = { $value } kg par personne et par jour
quantity-km_per_100km2 = { $value } km pour 100 km²
quantity-days = { $value ->
    [one] { $value } jour
   *[other] { $value } jours
}
quantity-hectares = { $value } ha
quantity-heads = { $value ->
    [one] { $value } tête
   *[other] { $value } têtes
}
quantity-beds = { $value ->
    [one] { $value } lit
   *[other] { $value } lits
}
quantity-m2_per_person = { $value } m² par personne
quantity-yes_no = { $value ->
    [0] non
   *[other] oui
}
head-beyond-EDU09 = École : au-delà (km)
head-beyond-EDU11 = Collège : au-delà (km)
head-beyond-SAN04 = Santé : au-delà (km)
head-beyond-ELE02 = Électricité : manque
head-beyond-ELE04 = Mobile : manque
head-beyond-ROU02 = Accès : manque
head-beyond-ROU06 = Jours d'isolement
head-beyond-EAU05 = Eau : au-delà (m)
head-unknown = Normes inconnues
none-mark = aucun
no-convention-mark = aucune
not-applicable = sans objet
not-named = non cité
no-convention = aucune
no-certainty = non précisé
withheld-mark = •
withheld-note = • : effectif non publié, inférieur à { $persons } personnes ou à { $households } ménages, ou permettant de le déduire.
workshops-withheld = Les effectifs de chaque réunion ne sont pas publiés : plusieurs sont trop faibles, et les autres permettraient de les déduire. Les tableaux par zone et par type de réunion donnent les présences.
head-service = Service
head-mean-km = Distance moyenne (km)
head-people-beyond = Habitants à plus de { $km } km
people-and-share = { $people } ({ $share })
head-gini = Indice de Gini
head-unknown-localities = Douars inconnus
head-problem = Problème
head-said-by = Cité par
head-figures-say = Ce que disent les chiffres
said-agrees = confirmé
said-disagrees = contredit
said-silent = chiffre sans norme
said-unlinked = sans indicateur rattaché
said-unmeasured = sans chiffre : { $name }
figure-of-women = { $name }, femmes
figure-of-men = { $name }, hommes
figure-in-area = { $name } ({ $area })
figure-alone = { $name } : { $value }
figure-against-men = { $name } : { $value }, hommes { $reference }
figure-against-women = { $name } : { $value }, femmes { $reference }
indicator-in-year = { $name }, { $year }
kinds-procedure-note = La réunion d'information n'est comptée ni dans les ateliers ni dans leurs présences.
figure-against-norm = { $name } : { $value }, norme { $reference }
figure-against-province = { $name } : { $value }, province { $reference }
grid-of = { $who } (cohérence : { $zeta })
head-wins = Préféré (fois)
head-equal-weight = Groupes à poids égal
head-by-attendance = Selon la présence
head-importance = Importance
head-closeness = Proximité
node-effect = Effet
node-central = Problème central
node-cause = Cause
node-end = Finalité
node-objective = Objectif
node-means = Moyen
head-part-of-tree = Place dans l'arbre
head-hangs-from = Rattachement
head-parity = Indice de parité
head-reading = Lecture
parity-reached = parité
parity-against_women = au détriment des femmes
parity-against_men = au détriment des hommes
parity-not_said = sans jugement
head-together = Ensemble
head-lost-for = Priorité perdue pour
pair-of-groups = { " / " }
agreement-diverges = priorités divergentes
agreement-near = priorités proches
head-groups = Groupes
head-tau = Tau de Kendall
head-rho = Rho de Spearman
head-overlap = Recouvrement des trois premiers
head-female-share = Part des femmes et filles
head-lacks = Ce qui manque
lacking-gender_marker = Marqueur genre
lacking-gender_analysis = Analyse genre
lacking-no_harm = Vérification de l'absence de préjudice
lacking-gender_note = Justification du marqueur
lacking-equality_objective = Objectif ou activité d'égalité
lacking-sex_indicator = Indicateur par sexe
lacking-will_report = Compte rendu par sexe
lacking-main_objective = Égalité comme objectif principal
head-group = Groupe
head-first-needs = Premiers besoins
head-funded = Financés
head-not-served = Non financés
head-question = Question
head-answer = Réponse
head-women-share = Part des femmes
answer-yes = oui
answer-partly = en partie
answer-no = non
answer-unknown = non renseigné
gender-stage-launch = Lancement
gender-stage-monograph = Monographie
gender-stage-diagnosis = Diagnostic
gender-stage-strategy = Stratégie
gender-stage-projects = Projets
gender-stage-budget = Budget
gender-stage-follow_up = Suivi et évaluation
gender-question-ieecag_convened = L'instance de l'égalité a-t-elle été réunie ?
gender-question-indicators_by_sex = Les indicateurs sont-ils donnés par sexe ?
gender-question-female_heads = Les ménages dirigés par une femme sont-ils connus ?
gender-question-water_time = Le temps de la corvée d'eau est-il connu ?
gender-question-separate_groups = Chaque zone a-t-elle eu des ateliers séparés ?
gender-question-women_facilitators = Les ateliers de femmes ont-ils des animatrices ?
gender-question-suits_women = L'heure et le lieu convenaient-ils aux femmes ?
gender-question-childcare = Une garde d'enfants était-elle prévue ?
gender-question-language_noted = La langue d'animation est-elle notée ?
gender-question-objectives_name_inequality = Des objectifs visent-ils à réduire l'inégalité ?
gender-question-beneficiaries_by_sex = Les bénéficiaires sont-ils connus par sexe ?
gender-question-marked = Chaque projet porte-t-il le marqueur ?
gender-question-no_harm = L'absence de préjudice est-elle vérifiée ?
gender-question-marker_shares = Les coûts sont-ils connus par marqueur ?
gender-question-targets_by_sex = Les projets ont-ils des indicateurs par sexe ?
gender-question-report_by_sex = Les résultats seront-ils rendus par sexe ?
agreed-yes = accord
agreed-no = pas d'accord
agreed-not-noted = non noté
head-programmed-dh = Programmé (DH)
head-orphan = Ce qui reste isolé
head-count = Nombre
head-which = Détail
orphan-clusters = Problèmes sans projet
orphan-clusters-objective = Problèmes sans objectif
orphan-objectives = Objectifs sans projet
orphan-unaligned = Objectifs rattachés à aucun programme
orphan-projects = Projets sans besoin
orphan-projects-objective = Projets sans objectif
orphan-unfunded = Projets non programmés
table-localities-sectors = Indice de déficit par douar et par secteur
table-access-services = Accès de la population aux services
table-population-projection = Population projetée pour les années du programme
table-participation-kinds = Présences par type de réunion
table-participation-ages = Présences par âge et par sexe
table-clusters-list = Problèmes regroupés, dits des ateliers et des chiffres
    .note = Indice de gravité : gravité (+ 0,5 si elle s'aggrave) × fréquence × touchés / population ; de 0 à 27,5.
table-tools-pairs = Classement par paire
table-tools-stones = Notation par cailloux
stones-more = Les autres besoins cités ({ $n }) ont reçu moins de cailloux.
table-tools-venn = Institutions vues par les ateliers
table-trees-problems = Arbres à problèmes
table-trees-objectives = Arbres à objectifs
table-gender-priorities = Priorités des femmes, des hommes et des jeunes
table-gender-agreement = Concordance des priorités
table-gender-activities = Profil des activités : heures par semaine
table-gender-access = Accès et contrôle
table-gender-roles = Heures de la journée par rôle
table-gender-marker_axes = Coût par marqueur, axe et fenêtre
    .note = Le marqueur est qualitatif : il décrit une intention et non un montant exact pour l'égalité.
table-gender-proofs = Preuves manquantes du marqueur
table-gender-served = Premiers besoins financés
table-gender-checklist = Liste de contrôle genre par étape
table-frame-agreement = Accord sur les problèmes et les objectifs
table-frame-alignment = Cohérence des objectifs avec les programmes
table-trace-money = Du problème à l'argent
table-trace-orphans = Ce qui reste isolé dans la chaîne
table-indicators-agriculture = Indicateurs de l'agriculture
table-indicators-economy = Indicateurs de l'économie
table-indicators-environment = Indicateurs de l'environnement
table-indicators-governance = Indicateurs de la gouvernance
table-indicators-vulnerability = Indicateurs de la vulnérabilité
gender-benefit = Part de l'argent programmé qui atteint les femmes
chart-access-lorenz = Partage de la distance entre habitants
    .description = Une courbe par service : part des habitants les plus proches et leur part de la distance totale ; plus la courbe s'éloigne de la ligne d'égalité, plus le partage est inégal.
chart-trees-problems = Arbre du premier problème
    .description = Les effets en haut, le problème au centre, les causes en bas.
chart-trees-objectives = Arbre à objectifs du premier problème
    .description = Les finalités en haut, l'objectif au centre, les moyens en bas.
chart-gender-priorities = Premiers besoins des femmes et des hommes
    .description = Pour chaque besoin, sa part dans la voix des femmes sur un axe et dans celle des hommes sur l'autre ; une ligne en pente marque un désaccord.
chart-gender-points = Écart entre femmes et hommes, en points
    .description = Pour chaque indicateur, le taux des femmes moins celui des hommes.
curve-with-gini = { $name } ({ $gini })
axis-people = Part des habitants, du plus proche
axis-distance = Part de la distance
line-of-equality = égalité parfaite
side-less-women = moins chez les femmes
side-more-women = plus chez les femmes
table-locality-norms = { $name } : les normes (rang selon le déficit : { $rank })

## Command line

next-command = Ensuite : { $command }
findings-folded = … et { $n } autres du type { $code }
findings-summary = Erreurs : { $errors }, avertissements : { $warnings } (détail : plan check)
check-clean = Aucune erreur, aucun avertissement.
init-made = Dossier de la commune de { $commune } ({ $code }, { $province }) créé dans { $folder } :
prioritize-nothing = Aucun projet : remplissez les feuilles « Projets » et « Notation » de data/projects.xlsx.
program-nothing = Aucun projet programmé : il faut des notes, un financement et des enveloppes annuelles dans data/projects.xlsx.
render-wrote = Écrit { $path } ({ $kilobytes } Ko)
render-wrote-templates = { $n } modèles écrits dans { $folder } ; gardez ceux que vous changez, supprimez les autres
render-wrote-pages = Écrit { $path } ({ $kilobytes } Ko, { $pages } pages)
batch-done = fait
batch-summary = Faits : { $done }, échecs : { $failed }
batch-mistakes = Erreurs communes à plusieurs fichiers (voir plan explain CODE) :
batch-mistake = { $where ->
    [column] { $code } en colonne { $column } de la feuille { $sheet } : { $n } fichiers
    [sheet] { $code } dans { $sheet } : { $n } fichiers
   *[plan] { $code } : { $n } plans
}
batch-mistakes-more = { $n ->
    [one] et une autre (--format json)
   *[other] et { $n } autres (--format json)
}
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
material-vision = textes de la vision : { $has }, il en faut { $wanted }
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

## Classement d'un tableau quelconque (plan rank)

ballot-column-ballot = vote | choix | classement | préférences
ballot-column-budget = enveloppe | montant disponible
ballot-column-cost = coût | montant | prix
ballot-column-count = nombre | effectif | nb | nombre de bulletins | nombre de votants
ballot-column-first-count = comptage 1 | 1er comptage
ballot-column-group = catégorie | sexe | public
ballot-column-loser = perdant | battu
ballot-column-name = intitulé | nom du projet | titre
ballot-column-points = cailloux | gommettes | notes
ballot-column-project-id = projet | code | n° du projet
ballot-column-second-count = comptage 2 | 2e comptage
ballot-column-tally-table = bureau | n° de table
ballot-column-voter = électeur | n° du bulletin
ballot-column-votes = votes | nombre de voix
ballot-column-winner = gagnant | vainqueur
matrix-row-weight = poids | pondération
matrix-row-direction = sens | direction | type
matrix-row-low = plancher | borne basse | minimum de l'échelle
matrix-row-high = plafond | borne haute | maximum de l'échelle
matrix-row-preference = préférence | fonction de préférence
matrix-row-q = q | indifférence | seuil d'indifférence
matrix-row-p = p | préférence stricte | seuil de préférence
matrix-row-s = s | sigma
matrix-word-higher = plus | haut | maximum | maximiser | avantage | bénéfice
matrix-word-lower = moins | bas | minimum | minimiser | coût
method-weighted-sum = somme pondérée
method-weighted-product = produit pondéré
method-topsis = TOPSIS
method-vikor = VIKOR
method-promethee = PROMETHEE II
rank-title = Classement par { $method }
rank-criterion = { $direction ->
    [lower] { $criterion } { $weight } % (moins vaut mieux)
   *[higher] { $criterion } { $weight } % (plus vaut mieux)
 }
rank-places = { $best } à { $worst }
rank-to-study = À étudier : { $name }
rank-to-study-between = À étudier : { $name } ; quelles que soient les valeurs manquantes, place { $places }
rank-note-equal-weights = Aucun poids n'est donné : tous les critères pèsent autant.
rank-note-no-direction = Aucun sens n'est donné : plus vaut mieux partout.
rank-note-constant-column = { $criterion } : la même valeur pour tous ; ce critère ne départage personne.
rank-note-all-equal = La méthode ne voit pas de différence entre certaines options et la meilleure ou la pire : elles reçoivent 0,5.
rank-note-no-acceptable-advantage = L'avance du premier est trop faible pour cette méthode : c'est un compromis avec les suivants.
rank-note-no-acceptable-stability = Le premier ne l'est ni pour la majorité ni pour le plus grand regret : il n'est pas stable.
rank-note-draws = Premier dans … % : part de { $n } tirages de poids, tous aussi probables (graine { $seed }). Places habituelles : 9 tirages sur 10.
rank-note-no-draws = Tableau trop grand, ou d'une seule ligne : aucun poids n'a été tiré.
rank-compare-title = Rangs selon chaque méthode
rank-compare-tau = Accord avec la première (tau)
rank-compare-refused = { $method } : { $why }
rank-refused-empty = Aucune option n'a de valeur pour tous les critères
rank-refused-ragged = Les lignes n'ont pas la même longueur
rank-refused-missing-value = { $alternative } n'a pas de valeur pour { $criterion }
rank-refused-not-finite = La valeur de { $alternative } pour { $criterion } n'est pas un nombre
rank-refused-non-positive = { $alternative } a une valeur nulle ou négative pour { $criterion }, par laquelle cette méthode divise
    .help = utilisez --normalisation minmax, ou une autre méthode
rank-refused-cost-not-normalised = Moins vaut mieux pour { $criterion } : ses valeurs doivent être normalisées
    .help = utilisez --normalisation minmax
rank-refused-lengths = Les poids, les sens et les critères ne sont pas en même nombre
rank-refused-weights = Aucun poids n'est positif, ou l'un d'eux est négatif
rank-refused-bounds = L'échelle de { $criterion } n'a pas de plancher inférieur à son plafond
rank-refused-comparisons = Les comparaisons se contredisent
rank-refused-not-connected = Les comparaisons ne relient pas tous les critères
error-rank-weights = Les poids « { $value } » ne conviennent pas aux { $n } critères
    .help = écrivez un nombre par critère (40,30,30), ou des noms et des nombres (Urgence=60,Coût=40)
error-rank-bounds = --normalisation { $value } demande les lignes « plancher » et « plafond »
head-alternative = Option
head-first-share = Premier dans … %
head-usual-places = Places habituelles

## Pourquoi un projet tient son rang, et avec quelle assurance

table-why = Pourquoi { $id } tient ce rang
table-ranking-points = Les points du premier à côté de ceux du deuxième
table-ranking-sides = Points et rangs selon les critères et selon les votes
table-ranking-apart = Projets que critères et votes classent le plus loin
table-ranking-sure = Solidité de chaque rang
table-ranking-doubtful = Projets dont le financement dépend des poids
table-ranking-excluded = Projets écartés par la commission
table-methods-agreement = Autres méthodes sur les mêmes notes et poids
table-votes-voices = Places selon les votes : chaque groupe à part, puis ensemble
table-votes-agreement = Accord entre les votes des groupes
table-votes-rules = Les mêmes votes comptés selon d'autres règles
table-envelope-funded = Ce que les votes financent sur l'enveloppe qui leur est réservée
table-envelope-rules = La même enveloppe selon d'autres règles
table-envelope-groups = Ce que chaque groupe obtient de l'enveloppe
chart-ranking-places = À quelles places chaque projet se tient, et combien de fois
    .description = Chaque ligne est un projet, chaque colonne une ou plusieurs places ; plus la case est foncée, plus le projet s'y tient souvent quand les poids sont tirés au hasard.
head-voice-equal = Groupes à égalité
head-voice-heads = Voix à égalité
head-turn = Tour
head-votes-given = Voix
head-ballots-naming = Bulletins qui le nomment
head-envelope-left = Reste
head-rule = Règle
head-served = Servis
head-better-off = Mieux servis
head-worse-off = Moins bien servis
head-voters = Votants
head-voters-share = Part des votants
head-projects-each = Projets par votant
head-money-share = Part de l'argent
ballot-rule-borda = Places (Borda)
ballot-rule-copeland = Duels gagnés
ballot-rule-schulze = Schulze
ballot-rule-kemeny = Kemeny
ballot-rule-approval = Approbation
ballot-rule-dots = Points
ballot-rule-stones = Dix cailloux
ballot-rule-pairwise = Paires
envelope-rule-greedy = Le plus de voix d'abord
envelope-rule-equal_shares = Parts égales
envelope-rule-equal_shares_greedy = Parts égales, puis le plus de voix
envelope-rule-phragmen = Phragmén
envelope-rule-best_welfare = Plus grande satisfaction
envelope-rule-chosen = { $rule } (retenue)
head-mark-of = { $project } : note
head-points-of = { $project } : points
head-criteria-score = Critères
head-vote-score = Votes
head-rank-by-criteria = Rang selon les seuls critères
head-rank-by-votes = Rang selon les seuls votes
head-near-places = Poids variant d'un cinquième
head-carried = Part des essais financés
head-firmness = Solidité
head-method = Méthode
head-shared-first = En commun parmi les premiers
head-reversals = Projets dont le retrait en inverse d'autres
n-of = { $n } sur { $of }
firmness-firm = solide
firmness-likely = probable
firmness-firm-without = solide, sans financement
firmness-likely-without = probable, sans financement
firmness-fragile = fragile
why-criteria = Total des critères
why-votes = Votes des groupes
why-together = Critères et votes ensemble
why-place = Quel rang ?
why-points = Points par critère
why-voices = Vote des groupes
why-before = Celui d'avant
why-after = Celui d'après
why-change = Ce qui changerait son rang
why-sure = Avec quelle assurance ?
why-place-with-votes = Rang { $rank } sur { $n }, avec { $score } points sur 100 : { $criteria } pour les critères ({ $share } % du total) et { $votes } pour les votes ({ $rest } %).
why-place-by-criteria = Rang { $rank } sur { $n }, avec { $score } points sur 100, tous dus aux critères.
why-must = La commission l'a placé avant les autres : le danger n'attend pas.
why-decided-by = À égalité de points avec son voisin ; départagé par : { $rule }.
why-points-of = { $criterion } : note { $mark }, { $points } sur { $weight }
why-voice = { $group } : { $votes } voix, rang { $rank }
why-before-by = { $gap ->
    [one] { $project } a { $gap } point d'avance.
   *[other] { $project } a { $gap } points d'avance.
}
why-before-equal = { $project } a autant de points.
why-after-by = { $gap ->
    [one] { $project } a { $gap } point de retard.
   *[other] { $project } a { $gap } points de retard.
}
why-after-equal = { $project } a autant de points.
why-gains = En points du total, le mieux classé gagne sur : { $list }.
why-losses = En points du total, l'autre gagne sur : { $list }.
why-difference = { $criterion } (+{ $points })
why-mark-up = Il passerait devant { $project } avec une note de { $to } au lieu de { $from } sur : { $criterion }.
why-swap-up = { $way ->
    [up] Il égalerait { $project } si le poids de « { $criterion } » montait de { $from } à { $to }.
   *[down] Il égalerait { $project } si le poids de « { $criterion } » descendait de { $from } à { $to }.
 }
why-swap-down = { $way ->
    [up] { $project } le rejoindrait si le poids de « { $criterion } » montait de { $from } à { $to }.
   *[down] { $project } le rejoindrait si le poids de « { $criterion } » descendait de { $from } à { $to }.
 }
why-no-change = Aucun changement d'une seule note ou d'un seul poids ne lui fait dépasser un voisin.
why-sure-of = { $word }. Places habituelles : { $usual }. Si chaque poids varie d'un cinquième : { $near }. Financé dans { $carried } des tirages.
explain-not-ranked = { $project } n'est pas classé.
    .help = plan prioritize dit quelles notes manquent, ou pourquoi il est écarté
# Affiches
wall-owner = { $commune } – { $kind } { $first }–{ $last }
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
# The screen and computed marks
table-criteria-computed = Notes que donnent les chiffres, là où elles servent ou diffèrent de celles écrites
table-ranking-screen = Ce qui arrête des projets, d'après leurs propres fiches
head-figure = Chiffre
head-mark-computed = Calculée
head-mark-written = Écrite
head-mark-used = Au classement
head-obstacles = Obstacles
head-verdict = Résultat
head-screen = Examen
mark-computed = calculée
mark-written = écrite
computed-population = { $figure } % des habitants de la commune
computed-vulnerability = { $figure } fois le déficit de la commune
computed-gender = marqueur { $figure }
computed-cost-eff = { $figure } fois le coût médian par personne du secteur
screen-out = écarté
screen-to-study = à étudier
screen-eligible = à revoir
obstacle-competence = compétence d'un autre, ou non dite
obstacle-land = foncier inconnu
obstacle-duplicate = peut-être le même que { $with }
obstacle-cost = coût absent
obstacle-beneficiaries = bénéficiaires femmes ou hommes non comptés
obstacle-need = ne répond à aucun besoin exprimé
obstacle-environment = nuit à l'environnement sans mesure qui compense
# plan weigh
table-criteria-judged = Poids tirés des jugements, par paires de critères ou par points
head-geometric-mean = Moyennes géométriques
judgement-heads = critère|critères
weigh-title = Poids des critères : { $method }
weigh-method-ahp = paires (AHP)
weigh-method-best-worst = meilleur et pire
weigh-method-swing = points
weigh-method-swara = pas à pas (SWARA)
weigh-ratio = Ratio de cohérence
weigh-ratio-good = Ratio de cohérence : { $ratio }. Les jugements s'accordent assez (0,10 au plus).
weigh-ratio-doubtful = Ratio de cohérence : { $ratio }. Au-dessus de 0,10 : revoir les jugements avant de signer les poids.
weigh-ratio-contradict = Ratio de cohérence : { $ratio }. Au-dessus de 0,20 : les jugements se contredisent trop pour donner des poids.
weigh-worst = Le plus loin des autres : { $one } comparé à { $other } a été dit { $said } ; les autres jugements disent { $implied }.
weigh-filled = Paires que personne n'a comparées : { $n }. Elles ont été remplies de sorte que le reste se contredise le moins.
weigh-voices = Les jugements de { $n } voix ont été réunis, chacune comptant autant.
weigh-refused-comparisons = les jugements sur { $one } et { $other } ne peuvent servir
    .help = chacun dit chaque paire une fois, avec un nombre au-dessus de 0, et nomme deux critères
weigh-refused-not-connected = les jugements ne relient pas tous les critères
    .help = comparez chaque critère à un autre au moins ; pour meilleur et pire, le meilleur à tous et tous au pire
weigh-refused-weights = les jugements ne donnent pas de poids
    .help = donnez des points de 0 ou plus, dont un au-dessus de 0 ; pour swara, chaque critère une fois
error-rank-judged = les jugements nomment { $value }, critère absent du tableau
    .help = écrivez les critères comme en tête du tableau
error-rank-contradict = les jugements se contredisent trop pour donner des poids
    .help = plan weigh nomme le jugement à revoir d'abord
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
vote-completion-add1 = Chaque part est relevée d'une unité, ou d'un dix-millième d'une part au-delà de dix mille, tant que le pas suivant ne dépense pas trop (Add1).
vote-completion-add1-exhaustive = Chaque part est relevée d'une unité, ou d'un dix-millième d'une part au-delà de dix mille, jusqu'à ce que plus rien ne rentre (Add1).
vote-completion-add1-greedy = Chaque part est relevée d'une unité, ou d'un dix-millième d'une part au-delà de dix mille, tant que le pas suivant ne dépense pas trop ; puis les plus votés d'abord.
vote-completion-add1-exhaustive-greedy = Chaque part est relevée d'une unité, ou d'un dix-millième d'une part au-delà de dix mille, jusqu'à ce que plus rien ne rentre ; puis les plus votés d'abord.
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
marked-note = Ce qui bloque le plan vient en premier. Cliquez sur un lieu pour y aller ; la cellule est colorée et porte un commentaire.
marked-written = Annoté : { $path } ({ $n } cellules)
marked-whole = Rien de votre fichier n'est perdu dans cette copie, et ses listes déroulantes proposent les codes du jour : corrigez dans votre propre fichier, ou ici en mettant la copie à sa place.
marked-values-only = Cette copie ne contient que les valeurs, sans formules ni mises en forme : corrigez dans votre propre fichier.
marked-written-fresh = Annoté : { $path } ({ $n } cellules ; valeurs seules, sans formules ni mises en forme)
marked-none = Rien à annoter : aucune remarque ne porte sur un classeur lu.
error-marked-folder = Les copies annotées se trouveraient dans le dossier des originaux : { $path }
    .help = choisissez un autre dossier
error-unknown-sector = Secteur inconnu : { $sector }. Connus : { $known }
error-unknown-locality = Douar inconnu : { $locality }. Connus : { $known }

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
proof-best = Calcul exact : aucun autre programme respectant ces règles n'obtient un total plus élevé.
methods-moved = La seconde méthode déplace les années de démarrage de plusieurs projets ; c'est ce qui libère la place. Le tableau de la liste de réserve garde au contraire les années telles qu'elles sont. Le conseil choisit l'une des deux et motive son choix.
proof-within = À { $gap } au plus du meilleur programme possible.
proof-none = Aucun programme respectant toutes les règles n'a été trouvé ; le programme par rang est maintenu.
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
settings-votes = Comment les votes des femmes, des hommes et des jeunes sont comptés. sheet : votes (totaux) ou ballots (bulletins).
    rule : borda, copeland, schulze, kemeny, approval, dots, stones ou pairwise.
    voice : equal (chaque groupe pèse autant) ou heads (chaque voix pèse autant).
settings-envelope = Somme en dirhams dont les votes décident seuls.
    rule : greedy, equal_shares, equal_shares_greedy, phragmen ou best_welfare.
settings-programme = Le programme, au choix du conseil : ôter les # pour décider. method = by_rank (suivi à la main) ou optimal (plus forte valeur, recherche exacte) ; when_full = skip (le projet suivant est essayé) ou stop ; later_pct et les règles du prêteur sont dans le profil.
P2040 = « { $value } » est inconnu
    .help = écrivez l'identifiant d'un projet, d'une zone ou d'un secteur tel que sa feuille ou le profil le donne
P2041 = { $n ->
    [1] cette règle ne peut jamais être respectée : { $rules }
   *[other] ces règles ne peuvent être respectées ensemble : { $rules }
}
    .help = modifiez l'une d'elles : { $rules } ; en attendant, le programme respecte ce qu'il peut
P2042 = Le programme est à { $gap } % au plus du meilleur possible après { $seconds } secondes
    .help = il peut servir tel quel ; plus de secondes dans [programme] peuvent le prouver ou l'améliorer
# Starter workbooks
sheet-lists = Listes
lists-open = Saisissez ou collez ici les codes de la feuille « { $sheet } » de { $workbook } : tout ce qui figure dans cette colonne rejoint les listes déroulantes de ce classeur.
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
head-gap-expected = Manque probable
head-gap-legal = Manque si tout est versé
table-programme-lacks = Ce qu'il faudrait à chaque projet de réserve
table-programme-dependents = Projets dont d'autres dépendent
table-programme-scenarios = Le programme avec d'autres moyens
scenario-document = Selon les enveloppes
scenario-cut = Chaque enveloppe réduite de { $percent } %
scenario-signed = Sommes signées et fonds propres seuls
scenario-expected = Chaque somme selon son degré de certitude
scenario-robust = { $n ->
    [0] Aucun projet ne tient dans tous les cas : aucun n'est à annoncer comme acquis.
   *[other] Projets qui tiennent dans tous les cas, les plus sûrs à annoncer : { $projects }.
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
ratio-debt-missing = dette non renseignée
ratio-capacity = Fenêtre { $number } : capacité d'autofinancement (DH)
ratio-own = Fenêtre { $number } : part propre programmée (DH)
ratio-realism = Fenêtre { $number } : part propre sur capacité
ratio-secured = Fenêtre { $number } : sommes signées sur le coût
ratio-external-secured = Fenêtre { $number } : part signée des apports extérieurs
ratio-recurrent-cover = Charges récurrentes nouvelles sur hausse de l'épargne brute
light-green = Bon
light-orange = À surveiller
light-red = Alerte
triennial-recurrent = dont charges récurrentes des projets achevés
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
    .help = écrire source=ID:+MONTANT@ANNÉE avec une source de la feuille et une année du plan ({ $first } à { $last }), par exemple source=indh:+500000@{ $first }
land-clears = { $land } : pas de démarrage avant { $year }
program-what-if-none = Ce changement ne déplace aucun projet.
program-what-if = Avec ce changement : entrent { $entering } ; sortent { $leaving } ; changent d'années { $moving }
P2043 = Le solde de { $year } est négatif : { $balance } DH
    .help = reportez des projets, trouvez des partenaires ou revoyez la prévision dans [finance] avant le vote
P2044 = En fenêtre { $window }, la part propre programmée vaut { $ratio } fois la capacité de la commune
    .help = reportez des projets ou trouvez des partenaires ; la capacité vient des comptes et de [finance]
P2045 = En fenêtre { $window }, seuls { $share } % des apports extérieurs sont signés, pour { $least } % attendus
    .help = signez les conventions des premiers projets avant le vote, ou renvoyez le reste à une fenêtre suivante
head-convention = Convention
table-partner-sheet = Fiche du partenaire : { $name } (DH)

# Law: the procedure
sheet-procedure = Étapes de la procédure
sheet-council_votes = Votes du conseil
sheet-procedure_attendance = Présences par étape
sheet-data_requests = Demandes de données
sheet-derogations = Dérogations
column-step = Étape
column-step_year = Année concernée
column-planned_date = Date prévue
column-done_date = Date de réalisation
column-reference = Numéro ou référence
column-document = Pièce justificative
column-voted_step = Objet du vote
column-session_kind = Nature de la session
column-members_in_office = Membres en exercice
column-members_present = Membres présents
column-votes_for = Voix pour
column-votes_against = Voix contre
column-abstentions = Abstentions
column-attendee = Qualité des présents
column-attended_women = Femmes présentes
column-attended_men = Hommes présents
column-request_id = N° de la demande
column-service = Service
column-asked_for = Données demandées
column-asked_date = Date de la demande
column-answered_date = Date de la réponse
column-rule_id = Règle
column-decided_by = Décidée par
column-derogation_reason = Motif de la dérogation
word-step-mandate = Début du mandat du conseil
word-step-launch_meeting = Réunion d'information et de concertation
word-step-decision = Décision d'élaborer le programme
word-step-posting = Affichage de la décision au siège
word-step-notification = Notification de la décision au gouverneur
word-step-study_start = Démarrage de l'étude préparatoire
word-step-monograph = Monographie achevée
word-step-diagnosis = Diagnostic participatif achevé
word-step-vision = Vision et axes arrêtés
word-step-programming = Projets classés et programmés
word-step-restitution = Restitution à la population
word-step-equality_installed = Installation de l'instance de l'équité
word-step-equality_opinion = Avis de l'instance de l'équité
word-step-committee_submission = Envoi du projet aux commissions permanentes
word-step-committee_opinion = Avis des commissions permanentes
word-step-convocation = Convocation des membres du conseil
word-step-returned = Renvoi du projet par le conseil
word-step-deliberation = Délibération et vote du conseil
word-step-transmission = Transmission de la délibération au gouverneur
word-step-visa_refused = Visa refusé ou suspendu
word-step-visa = Visa du gouverneur
word-step-publication = Publication du programme
word-step-budget_programming = Programmation budgétaire triennale
word-step-annual_report = Rapport annuel d'évaluation remis aux commissions
word-step-annual_report_session = Session d'examen du rapport annuel
word-step-complaints_register = Registre des plaintes et suggestions
word-step-update_decision = Décision d'actualiser le programme
word-step-update_deliberation = Délibération sur l'actualisation
word-step-update_visa = Visa de l'actualisation
word-step-closing = Bilan et clôture du programme
word-voted_step-deliberation = Le programme
word-voted_step-update_deliberation = L'actualisation du programme
word-session_kind-ordinary = Ordinaire
word-session_kind-extraordinary = Extraordinaire
word-attendee-president = Président du conseil
word-attendee-bureau = Bureau du conseil
word-attendee-committees = Commissions permanentes
word-attendee-members = Membres du conseil
word-attendee-governor = Représentant du gouverneur
word-attendee-services = Services déconcentrés
word-attendee-associations = Associations
word-attendee-equality_body = Instance de l'équité
word-attendee-experts = Experts et personnes ressources
P4001 = La règle impérative { $rule } n'est pas respectée
    .help = { $remedy }
P4002 = La règle { $rule } n'est pas respectée
    .help = { $remedy }
P4003 = La règle { $rule } appelle une remarque
    .help = { $remedy }
P4004 = La règle { $rule } fait l'objet d'une dérogation
    .help = la dérogation est imprimée avec son auteur, sa date et son motif
P4005 = Aucune règle { $rule } dans ce régime
    .help = écrivez un numéro tel que R-004 ; plan check --legal les liste
P4006 = plan.toml annonce « { $declared } » sans preuve dans la procédure
    .help = inscrivez la délibération et le visa, avec numéro et date, dans la feuille « Étapes de la procédure » ; d'ici là les documents disent : { $proved }
P4007 = La procédure prouve plus que plan.toml (« { $declared } »)
    .help = mettez à jour status dans plan.toml ; les documents disent : { $proved }
P4008 = L'étape « { $step } » ne peut suivre l'état « { $state } »
    .help = vérifiez les dates : cette étape n'est pas retenue
P4009 = L'étape « { $step } » n'a pas de numéro
    .help = inscrivez-le dans la colonne « Numéro ou référence » ; sans lui l'étape n'est pas retenue
P4010 = L'étape « { $step } » est datée d'après le document ({ $date })
    .help = corrigez la date, ou celle du document dans plan.toml ; l'étape n'est pas retenue
P4011 = Le profil nomme la règle { $rule }, que le programme ne connaît pas
    .help = retirez-la du profil ; elle ne peut être vérifiée
months =
    { $n ->
        [one] { $n } mois
       *[other] { $n } mois
    }

# Law: the rules
rule-R-001 = Le programme couvre exactement la durée du régime (six ans)
    .remedy = Corrigez first_year dans plan.toml et les années des projets
rule-R-002 = La décision est prise, ou le programme établi, dans la première année du mandat
    .remedy = Inscrivez le début du mandat et la date de la décision ou de la délibération ; le retard est signalé, il n'arrête rien
rule-R-003 = Le président décide après une réunion d'information et de concertation avec le bureau et les organes auxiliaires
    .remedy = Inscrivez la réunion et les présences (président, bureau, commissions)
rule-R-004 = La décision est affichée au siège de la commune dans le délai
    .remedy = Affichez la décision et inscrivez la date du certificat ; le délai passé, inscrivez une dérogation motivée
rule-R-005 = La décision est notifiée au wali ou au gouverneur dans le délai
    .remedy = Envoyez la lettre de notification et inscrivez le numéro de l'accusé ; le délai passé, inscrivez une dérogation motivée
rule-R-006 = La décision fixe la date de démarrage de l'étude préparatoire et ses modalités
    .remedy = Inscrivez la date de « Démarrage de l'étude préparatoire » et les modalités dans la colonne Note
rule-R-007 = Le programme contient un diagnostic des besoins et des potentialités de la commune
    .remedy = Renseignez au moins une valeur par thème manquant, les besoins, les atouts et les contraintes
rule-R-008 = Les besoins prioritaires sont arrêtés en concertation avec la population, les administrations et les acteurs
    .remedy = Tenez et inscrivez les réunions manquantes avec leur date, et hiérarchisez les besoins
rule-R-009 = Les ressources et dépenses des trois premières années sont prévues, et les ressources couvrent les dépenses
    .remedy = Complétez les comptes et les enveloppes, puis différez des projets ou trouvez des partenaires pour l'année déficitaire
rule-R-010 = L'approche genre est prise en compte
    .remedy = Traitez les règles impératives de la même famille qui restent ouvertes
rule-R-011 = La perspective de développement durable est explicite pour chaque projet
    .remedy = Renseignez l'effet sur l'environnement de chaque projet
rule-R-012 = La préparation suit une démarche participative aux séances documentées
    .remedy = Inscrivez pour chaque zone un atelier avec sa date et ses participants par sexe
rule-R-013 = Citoyens, associations et instance de l'équité sont consultés avant le projet
    .remedy = Tenez la séance manquante avant l'envoi aux commissions et inscrivez sa date
rule-R-014 = Le programme s'accorde avec le PDR, le PDP et les projets de l'État
    .remedy = Ajoutez pour chaque axe un programme dans la feuille des alignements
rule-R-015 = Le projet est soumis aux commissions permanentes dans le délai avant la session
    .remedy = Envoyez le projet aux commissions dans le délai, ou reportez la session
rule-R-016 = La commission chargée de la planification examine le projet avant la session
    .remedy = Inscrivez le procès-verbal de la commission et sa date
rule-R-017 = Le conseil délibère et vote le programme
    .remedy = Inscrivez la délibération, son numéro, sa date et les voix ; leur somme égale le nombre de présents
rule-R-018 = Le vote a lieu en session ordinaire ou en session extraordinaire convoquée
    .remedy = Corrigez la nature ou la date de la session ; sinon soumettez à nouveau le programme
rule-R-019 = Le programme est voté à la majorité absolue des membres en exercice
    .remedy = Vérifiez les voix ; à défaut, un nouveau vote est organisé selon la loi
rule-R-020 = Le programme n'est exécutoire qu'après le visa du gouverneur
    .remedy = Inscrivez le visa, son numéro et sa date ; avant lui, le programme n'est pas exécutoire
rule-R-021 = Le délai du visa est signalé
    .remedy = Relancez les services de la préfecture ou de la province
rule-R-022 = Les procès-verbaux et délibérations sont adressés au gouverneur dans le délai
    .remedy = Adressez la délibération et inscrivez la date et le numéro de l'envoi
rule-R-023 = Le programme adopté est publié
    .remedy = Affichez ou mettez en ligne le programme avec un résumé en arabe ; inscrivez le canal et la date
rule-R-024 = Un système de suivi avec objectifs et indicateurs fait partie du programme
    .remedy = Rattachez chaque projet à un besoin doté d'un indicateur, ou à l'indicateur du marqueur
rule-R-025 = Le président établit un rapport annuel d'évaluation et le soumet aux commissions dans le délai
    .remedy = Établissez le rapport de l'année manquante ; inscrivez la date d'envoi et celle de la session
rule-R-026 = Le programme est actualisé à partir de l'année fixée par le régime
    .remedy = Reportez la décision d'actualisation à l'année permise
rule-R-027 = L'actualisation suit les mêmes étapes que la préparation
    .remedy = Accomplissez les étapes manquantes après la décision et inscrivez leurs dates
rule-R-028 = Le coût total, la part de la commune et celle de chaque partenaire sont indiqués par projet
    .remedy = Complétez la feuille du financement jusqu'à égaler le coût
rule-R-029 = Les projets n'excèdent pas les moyens de la commune
    .remedy = Différez des projets ou trouvez des partenaires pour ramener la part propre à la capacité
rule-R-030 = Les fonds extérieurs reposent sur des conventions signées
    .remedy = Signez les conventions de la première fenêtre ou reportez ce qui n'est pas convenu
rule-R-031 = Deux fenêtres contractuelles de trois ans sont définies
    .remedy = Corrigez les fenêtres du profil
rule-R-032 = Le budget repose sur une programmation triennale, glissante chaque année
    .remedy = Actualisez la programmation et inscrivez sa date
rule-R-033 = Chaque projet répond à un problème diagnostiqué
    .remedy = Indiquez les besoins de chaque projet
rule-R-034 = Chaque problème prioritaire reçoit un projet ou un motif écrit
    .remedy = Ajoutez un projet, ou écrivez pourquoi il n'y en a pas
rule-R-035 = Chaque projet relève d'un axe et d'un objectif
    .remedy = Complétez les colonnes axe et objectif
rule-R-036 = Chaque projet relève des compétences communales ou nomme le porteur compétent
    .remedy = Indiquez la compétence, et le porteur de ce qui n'est pas communal
rule-R-037 = La situation foncière est connue pour chaque projet de construction
    .remedy = Réglez l'assiette foncière ou différez le projet
rule-R-038 = Les projets des autres acteurs sur le territoire figurent aussi au programme
    .remedy = Ajoutez les projets des secteurs, de l'INDH, de la province et des associations
rule-R-039 = Le texte est propre à cette commune
    .remedy = Réécrivez les textes repris d'ailleurs
rule-R-040 = Les listes de présence sont ventilées par sexe et par âge
    .remedy = Complétez la feuille des participants par sexe et tranche d'âge
rule-R-041 = Les femmes atteignent la part minimale des participants
    .remedy = Tenez d'autres ateliers avec les femmes de la zone
rule-R-042 = Des séances séparées de femmes, d'hommes et de jeunes ont lieu dans chaque zone
    .remedy = Tenez la séance du groupe manquant dans la zone
rule-R-043 = Les indicateurs individuels sont ventilés par sexe
    .remedy = Renseignez la valeur du sexe manquant ou le motif
rule-R-044 = Les classements des femmes et des hommes sont montrés à part avec leur écart
    .remedy = Saisissez les votes des femmes et ceux des hommes
rule-R-045 = Chaque projet porte un marqueur genre 0, 1 ou 2 justifié
    .remedy = Renseignez le marqueur et sa justification
rule-R-046 = La part du budget de marqueur 1 et 2 est calculée
    .remedy = Renseignez le marqueur et le coût de chaque projet
rule-R-047 = L'instance de l'équité, de l'égalité des chances et de l'approche genre est installée et a rendu son avis
    .remedy = Saisissez l'instance avant la délibération et inscrivez son avis
rule-R-048 = La commission parité et égalité des chances a été consultée
    .remedy = Consultez la commission et inscrivez son avis
rule-R-050 = Chaque douar ou quartier figure dans les données et la concertation
    .remedy = Tenez une réunion dans les douars absents ou expliquez pourquoi
rule-R-051 = Chaque valeur a une année, une source et une unité
    .remedy = Indiquez la source des valeurs qui n'en ont pas
rule-R-052 = La population des normes est projetée sur les années du programme
    .remedy = Renseignez la population de deux recensements
rule-R-053 = Chaque projet a une cible, un calendrier, un responsable et des tranches annuelles
    .remedy = Complétez les bénéficiaires, le porteur et le financement
rule-R-054 = Le coût récurrent et l'exploitant sont indiqués pour chaque équipement
    .remedy = Renseignez le coût annuel et le porteur
rule-R-055 = Un registre des plaintes et suggestions est ouvert et résumé chaque année
    .remedy = Ouvrez le registre ; inscrivez sa date et le résumé de chaque année
rule-R-056 = Le document publié ne contient aucune donnée personnelle
    .remedy = Retirez des classeurs les numéros d'identité et de téléphone
rule-R-057 = Les administrations et organismes ont fourni leurs documents et projets
    .remedy = Relancez les services qui n'ont pas répondu
rule-R-058 = La méthode de prévision des recettes est indiquée
    .remedy = Renseignez les comptes et choisissez la méthode dans [finance] de plan.toml

# Law: what a verdict rests on
proof-done = { $step } : { $date }
proof-done-number = { $step } : n° { $number } du { $date }
proof-undated = { $step } : sans date
proof-due = { $step } : au plus tard le { $date }
proof-late =
    retard : { $n ->
        [one] { $n } jour
       *[other] { $n } jours
    }
proof-overdue =
    échu depuis { $n ->
        [one] { $n } jour
       *[other] { $n } jours
    }
proof-no-attendance = { $step } : sans liste de présence
proof-attended = présent : { $who }
proof-did-not-attend = absent de la liste : { $who }
proof-starts = l'étude démarre le { $date }
proof-conditions = modalités indiquées
proof-no-conditions = modalités non indiquées
proof-workshops = ateliers : { $n }
proof-documented = ateliers datés, participants par sexe : { $n } sur { $all }
proof-zones-heard = zones ayant un atelier : { $n } sur { $all }
proof-zones-without = zones sans atelier : { $ids }
proof-heard =
    { $group } : { $n ->
        [one] { $n } séance
       *[other] { $n } séances
    }
proof-no-number = sans numéro
proof-no-votes = voix non inscrites
proof-present = présents : { $n }
proof-votes-for = pour : { $n }
proof-votes-against = contre : { $n }
proof-abstained = abstentions : { $n }
proof-members = en exercice : { $n }
proof-session = session : { $kind }
proof-claims-force = plan.toml annonce un plan exécutoire
proof-update-from = actualisation possible à partir de { $year }
proof-not-repeated = non refaite : { $step }
proof-requests = demandes satisfaites : { $n } sur { $all }
proof-request-open = demande sans réponse : { $id }
proof-period =
    de { $first } à { $last } : { $n ->
        [one] { $n } an
       *[other] { $n } ans
    }
proof-projects-outside = projets hors de la période : { $ids }
proof-themes = thèmes renseignés : { $n } sur { $all } ({ $values } valeurs)
proof-theme-without = sans valeur : { $theme }
proof-statements = besoins, atouts et contraintes : { $n }
proof-needs-ranked = besoins hiérarchisés : { $n } sur { $all }
proof-environment-rated = projets évalués pour l'environnement : { $n } sur { $all }
proof-project-not = sauf { $id }
proof-coverage-unknown = couverture de la concertation inconnue
proof-coverage = population conviée : { $share } (au moins { $least })
proof-left-out = douars absents : { $ids }
proof-values-sourced = valeurs avec source : { $n } sur { $all }
proof-values-old = valeurs antérieures à { $year } : { $n }
proof-projected = années projetées : { $n } sur { $all }
proof-rules-kept = respectées : { $ids }
proof-rules-broken = non respectées : { $ids }
proof-rules-open = sans données : { $ids }
proof-lists-split = listes ventilées : { $n } sur { $all }
proof-workshops-not = ateliers incomplets : { $ids }
proof-women-unknown = présence par sexe inconnue
proof-women = femmes : { $share } (au moins { $least })
proof-women-zone = zone { $zone } : { $share }
proof-zones-apart = zones où chaque groupe est entendu à part : { $n } sur { $all }
proof-zone-without-group = zone { $zone } sans séance : { $group }
proof-by-sex = indicateurs avec les deux sexes : { $n } sur { $all }
proof-one-sex = un seul sexe : { $ids }
proof-no-votes-of = sans vote : { $group }
proof-votes-of =
    { $group } : { $n ->
        [one] { $n } projet voté
       *[other] { $n } projets votés
    }
proof-markers = projets au marqueur justifié : { $n } sur { $all }
proof-marked-money = part des marqueurs 1 et 2 dans le coût : { $share }
proof-marked-money-unknown = aucun coût marqué
proof-axes-aligned = axes alignés : { $n } sur { $all }
proof-alignments = alignements inscrits : { $n }
proof-axes-without = axes sans alignement : { $ids }
proof-projects-answer = projets répondant à un besoin : { $n } sur { $all }
proof-first-problems = premiers problèmes ayant un projet : { $n } sur { $all }
proof-problems-open = sans projet : { $ids }
proof-projects-placed = projets avec axe et objectif : { $n } sur { $all }
proof-projects-competent = projets de compétence communale ou à porteur compétent : { $n } sur { $all }
proof-no-land-needed = aucun projet ne demande de terrain
proof-land-settled = projets au foncier réglé : { $n } sur { $all }
proof-others-projects = projets portés par d'autres : { $n } sur { $all }
proof-likeness = ressemblance avec la commune la plus proche : { $share }
proof-no-other-plan = textes comparés entre communes élaborées ensemble
proof-no-forecast = pas de prévision sans comptes
proof-forecast-year = { $year } : ressources { $resources }, dépenses { $expenditure }
proof-shares-stated = projets dont le financement égale le coût : { $n } sur { $all }
proof-total-cost = coût total : { $amount }
proof-own-shares = projets avec part communale : { $n } sur { $all }
proof-own-share = fenêtre { $window } : part propre { $own }, capacité { $capacity }
proof-own-share-alone = fenêtre { $window } : part propre { $own }, capacité inconnue
proof-signed = fonds extérieurs signés, fenêtre 1 : { $share } (au moins { $least })
proof-signed-unknown = degré de certitude non indiqué
proof-window = fenêtre { $n } : de { $first } à { $last }
proof-triennial = années du tableau : { $n }
proof-forecast = méthode : { $method }
proof-forecast-unsaid = pas de prévision
proof-measured = projets dotés d'un indicateur : { $n } sur { $all }
proof-objectives-measured = objectifs dotés d'un indicateur : { $n } sur { $all }
proof-objectives-not = objectifs sans indicateur : { $ids }
proof-no-year-over = aucune année du programme n'est écoulée ; la première est { $year }
proof-report-sent = rapport { $year } : remis le { $sent }, session du { $session }
proof-report-no-session = rapport { $year } : remis le { $sent }, date de session inconnue
proof-report-missing = rapport { $year } : absent
proof-followable = projets programmés avec cible, porteur et tranches égales au coût : { $n } sur { $all }
proof-running-costs = projets avec coût récurrent et exploitant : { $n } sur { $all }
proof-channel = canal : { $channel }
proof-no-channel = canal non indiqué
proof-years-without = années sans résumé : { $ids }
proof-personal = cellules lues : { $all } ; refusées car semblables à un numéro personnel : { $n }

# Law: outcomes, actors, papers and states
consulted-population = population
consulted-administrations = administrations
consulted-associations = associations et acteurs
consulted-equality = instance de l'équité
outcome-pass = respectée
outcome-fail = non respectée
outcome-derogated = par dérogation
outcome-no_data = sans données
outcome-not_applicable = sans objet
gravity-block = impérative
gravity-warn = à corriger
gravity-info = information
family-procedure = Procédure
family-content = Contenu
family-gender = Genre
family-coherence = Cohérence
family-finance = Finances
family-follow_up = Suivi et évaluation
family-publication = Publication et données personnelles
actor-president = Président du conseil
actor-council = Conseil communal
actor-committees = Commissions permanentes
actor-technical_team = Équipe technique communale
actor-finance_service = Service du budget
actor-equality_body = Instance de l'équité
actor-governor = Gouverneur
actor-services = Services déconcentrés
paper-launch_notice = Avis de réunion d'information et de concertation
paper-decision = Décision du président du conseil
paper-posting_notice = Avis et certificat d'affichage
paper-notification_letter = Lettre de notification au gouverneur
paper-data_requests = Lettres de demande de données aux services
paper-committee_order = Arrêté portant création du comité
paper-terms_of_reference = Termes de référence
paper-minutes = Procès-verbal de réunion
paper-deliberation = Délibération du conseil
state-draft = Projet, non délibéré
state-launched = En préparation : décision prise
state-diagnosed = En préparation : diagnostic achevé
state-envisioned = En préparation : vision et axes arrêtés
state-prioritised = En préparation : projets classés
state-programmed = Projet prêt pour les commissions et le conseil
state-in_committee = Projet soumis aux commissions permanentes
state-returned = Projet renvoyé par le conseil
state-voted = Voté par le conseil, non exécutoire avant le visa
state-visa_pending = Voté par le conseil, en attente du visa
state-visa_suspended = Voté par le conseil, visa suspendu
state-in_force = Exécutoire
state-updating = Exécutoire, actualisation en cours
state-closed = Clos
state-deliberation = délibération n° { $number } du { $date }
state-visa = visa n° { $number } du { $date }
state-open =
    { $n ->
        [one] { $n } règle impérative non respectée ou non prouvée
       *[other] { $n } règles impératives non respectées ou non prouvées
    }
state-separator = { " " };{ " " }
material-launch_steps = étapes de lancement accomplies : { $has } sur { $wanted }
responsible-launch_steps = Président du conseil
timing-on_time = dans le délai
timing-done_late =
    fait avec { $n ->
        [one] { $n } jour
       *[other] { $n } jours
    } de retard
timing-done = fait
timing-overdue =
    en retard de { $n ->
        [one] { $n } jour
       *[other] { $n } jours
    }
timing-due_in =
    dans { $n ->
        [one] { $n } jour
       *[other] { $n } jours
    }
timing-open = non fait
timing-unknown = échéance inconnue
## Follow-up: sheets of data/tracking.xlsx

sheet-progress = Avancement des projets
sheet-targets = Cibles
sheet-results = Résultats mesurés
sheet-difficulties = Difficultés
sheet-complaints = Plaintes et suggestions
sheet-evaluations = Plan d'évaluation
column-progress_date = Situation au
column-component = Composante
column-component_cost_dh = Coût de la composante (DH)
column-planned_quantity = Quantité prévue
column-done_quantity = Quantité réalisée
column-physical_pct = Avancement physique (%)
column-credits_dh = Crédits ouverts (DH)
column-committed_dh = Montants engagés (DH)
column-mandated_dh = Montants mandatés (DH)
column-work_status = État d'exécution
column-delay_reason = Motif du retard
column-target_id = Code de la cible
column-baseline = Valeur de départ
column-baseline_women = Valeur de départ, femmes
column-baseline_men = Valeur de départ, hommes
column-target = Cible
column-target_women = Cible, femmes
column-target_men = Cible, hommes
column-target_year = Année de la cible
column-result_date = Date de la mesure
column-result = Valeur mesurée
column-result_women = Valeur mesurée, femmes
column-result_men = Valeur mesurée, hommes
column-difficulty_id = N° de la difficulté
column-opened_date = Constatée le
column-description = Description
column-measure = Mesure proposée
column-owner = Responsable
column-due_date = Échéance
column-closed_date = Levée le
column-complaint_id = N° de la plainte
column-received_date = Reçue le
column-channel = Voie de dépôt
column-complaint_result = Suite donnée
column-evaluation_id = N° de la question
column-question = Question évaluative
column-evaluation_criterion = Critère
column-method = Méthode
column-evaluator = Évaluateur
column-independence = Déclaration d'indépendance
column-finding = Constat
column-response = Réponse du conseil
word-work_status-not_started = Non démarré
word-work_status-preparation = En préparation
word-work_status-underway = En cours
word-work_status-finished = Achevé
word-work_status-stopped = Arrêté
word-delay_reason-land = Foncier
word-delay_reason-study = Études
word-delay_reason-permit = Autorisations
word-delay_reason-tender_failed = Appel d'offres infructueux
word-delay_reason-contractor = Défaillance de l'entreprise
word-delay_reason-partner_late = Retard d'un partenaire
word-delay_reason-own_funds_short = Fonds propres insuffisants
word-delay_reason-dispute = Litige
word-delay_reason-weather = Intempéries
word-delay_reason-other = Autre
word-channel-office = Bureau d'ordre
word-channel-phone = Téléphone
word-channel-internet = Internet
word-channel-letter = Courrier
word-channel-box = Boîte à plaintes
word-channel-meeting = Réunion
word-complaint_result-accepted = Acceptée
word-complaint_result-rejected = Rejetée
word-complaint_result-transferred = Transmise
word-complaint_result-pending = En cours
word-evaluation_criterion-relevance = Pertinence
word-evaluation_criterion-coherence = Cohérence
word-evaluation_criterion-effectiveness = Efficacité
word-evaluation_criterion-efficiency = Efficience
word-evaluation_criterion-impact = Impact
word-evaluation_criterion-sustainability = Durabilité

## Social programmes

sheet-institutions = Institutions
sheet-programmes = Programmes sociaux
sheet-programme_coverage = Couverture des programmes
sheet-registry = Registre social
sheet-overlaps = Chevauchements
sheet-social_references = Montants de référence
sheet-household_types = Types de ménages
sheet-household_benefits = Aides par type de ménage
sheet-shocks = Chocs
sheet-urgent_measures = Mesures urgentes
sheet-strategy = Cadre stratégique
sheet-pillar_alignment = Rattachement aux piliers
sheet-implementation = Plan de mise en œuvre
column-institution_id = Identifiant de l'institution
column-mandate = Mandat
column-programme_id = Identifiant du programme
column-programme_kind = Type de programme
column-target_group = Groupe cible
column-targeting = Mode de ciblage
column-criteria = Critères
column-score_limit = Score maximal retenu
column-benefit_unit = Versé par
column-payments_per_year = Versements par an
column-months = Mois de versement (1-12)
column-trigger = Déclencheur
column-yearly_budget_dh = Budget annuel (DH)
column-running_cost_dh = Coût annuel de gestion (DH)
column-eligible_households = Ménages éligibles
column-served_households = Ménages servis
column-served_eligible_households = Ménages éligibles servis
column-served_women = Femmes servies
column-served_men = Hommes servis
column-service_points = Points de vente, écoles ou guichets
column-score_from = Score à partir de
column-score_to = Score jusqu'à
column-registered_households = Ménages inscrits
column-registered_women = Femmes et filles inscrites
column-registered_men = Hommes et garçons inscrits
column-households_in_one = Ménages dans un seul programme
column-households_in_several = Ménages dans plusieurs programmes
column-programme_a = Premier programme
column-programme_b = Second programme
column-households_in_both = Ménages dans les deux
column-reference_kind = Référence
column-household_type = Identifiant du type de ménage
column-entitled_persons = Personnes ayant droit
column-shock_id = Identifiant du choc
column-shock_kind = Nature du choc
column-newly_eligible_pct = Ménages nouvellement éligibles (%)
column-duration_months = Durée (mois)
column-contingency_dh = Réserve pour imprévus (DH)
column-measure_id = Identifiant de la mesure
column-deadline = Échéance
column-bypasses_ranking = Passe avant le classement
column-pillar_id = Identifiant du pilier
column-strategy_part = Élément de la stratégie
column-pillar_aim = Finalité
column-serves = Au service de
column-weight_pct = Part du budget (%)
column-step_id = Identifiant de l'étape
column-first_year = Première année
column-last_year = Dernière année
column-reached = État à la clôture
word-arrangement-own = Moyens propres
word-arrangement-contract = Par convention
word-arrangement-negotiate = À négocier
word-window_status-prepared = En préparation
word-window_status-negotiated = Négociée
word-window_status-signed = Signée
word-window_status-closed = Clôturée
word-convention_status-draft = Projet
word-convention_status-council_approved = Approuvée par le conseil
word-convention_status-visa = Visée
word-convention_status-signed = Signée
word-convention_status-amended = Avenant signé
word-convention_status-ended = Échue
word-reached-not_begun = Non entamé
word-reached-begun = En cours
word-reached-stopped = À l'arrêt
word-reached-finished = Achevé
word-reached-reserve = Liste de réserve
move-finished = Achevé
move-carried = Reporté
move-left = Sorti du programme
move-moved = Autres années
move-from_reserve = Entré depuis la réserve
move-entered = Nouveau, programmé
move-new_reserve = Nouveau, en réserve
move-same = Inchangé
head-party = Partie
head-object = Objet
head-became = Devenir
head-years-before = Années prévues avant
head-years-after = Années retenues
head-rank-before = Rang avant
head-rank-after = Rang actuel
head-spent-before = Dépensé
head-window-envelope = Enveloppe, fenêtre { $number }
head-window-taken = Programmé, fenêtre { $number }
window-envelope = Enveloppes de toutes les sources (DH)
window-programmed = Programmé (DH)
window-carried = Projets entamés auparavant
window-opening-planned = Ouverture prévue
window-closing-planned = Clôture prévue
window-arrangement-own = Projets sur moyens propres
window-arrangement-contract = Projets par convention
window-arrangement-negotiate = Projets à négocier
window-signed = Part signée des apports extérieurs
window-least = Part signée minimale
arrangement-derived = { " " }(d'après le financement)
signature-place = Nom, qualité, date et signature
table-convention-signatures = Signatures des parties à la convention { $id }
table-contracts-windows = Fenêtres de contractualisation : état, moyens et projets
table-contracts-envelopes = Enveloppes par source et par fenêtre (DH)
table-contracts-projects = Mode de portage de chaque projet
table-contracts-list = Conventions (DH)
table-contracts-difference = Ce que le renouvellement a changé (DH)
table-convention-sheet = Fiche de la convention { $id }
table-convention-payments = Convention { $id } : apports par partie et par année (DH)
contract-drafted = Projets de conventions : { $path }
contract-renewed = La fenêtre { $closed } est close, la fenêtre { $opened } est ouverte. Nouvelle version : { $folder }
    Projets achevés : { $finished }. Reportés : { $carried }. Non entamés ou en attente : { $waiting }.
contract-needs = Besoins sans projet : { $needs }
error-no-convention = le financement ne nomme aucune convention
    .help = remplissez la colonne « Convention » de la feuille « Financement des projets »
error-conventions-kept = ce plan tient déjà des conventions
    .help = complétez la feuille « Conventions » de data/contracts.xlsx
error-no-next-window = aucune fenêtre de contractualisation ne suit celle qui est ouverte
    .help = préparez un nouveau plan avec plan init
error-nothing-followed = rien n'est connu de l'exécution de la fenêtre
    .help = remplissez la feuille « progress » de data/tracking.xlsx : projet, date, avancement physique, paiements, état et motif
P2046 = Le plan n'a pas de fenêtre { $window }
    .help = écrivez une fenêtre de 1 à { $n }
P2047 = La convention « { $convention } » du projet { $project } n'est pas tenue
    .help = ajoutez-la à la feuille « Conventions » de contracts.xlsx ou corrigez son code ; l'apport de { $source } ne compte pas comme signé
P2048 = L'apport de { $source } au projet { $project } est dit signé sans convention signée
    .help = donnez à la convention « { $convention } » l'état « Signée », avec ce projet et cette partie, une fois signée ; d'ici là l'apport compte au plus comme convenu
P2049 = La convention { $convention } prévoit { $missing } DH de moins de { $source } en { $year } que le programme
    .help = relevez le montant de la convention ou décalez le projet
P2050 = { $project } ne dit pas comment il est porté
    .help = choisissez moyens propres, par convention ou à négocier dans la colonne « Mode de portage »
P2051 = le mode de portage de { $project } (« { $arrangement } ») contredit son financement
    .help = nommez la convention dans le financement ou corrigez la réponse
P2052 = { $project } est reporté sans motif
    .help = notez le motif dans la feuille de suivi
P2053 = { $project } n'est pas achevé et { $paid } DH ont été payés, autant que son coût
    .help = révisez son coût et son financement dans la nouvelle version
column-window_opened = Ouverte le
column-window_closed = Clôturée le
head-forecast-error = Erreur moyenne sur le passé
head-own-money = Moyens propres
head-entering = Projets qui entrent
head-certainty-none = Non précisé
table-finance-categories = Prévision des recettes et dépenses ordinaires par catégorie (DH)
table-financing-plan = Plan de financement par source et degré de certitude (DH)
table-programme-musts = Projets décidés d'avance, avec le motif du conseil
column-milestone = Jalon
column-indicator = Indicateur suivi
column-result_level = Niveau de résultat
column-review_year = Année d'évaluation
word-programme_kind-regular_cash = Transfert monétaire régulier
word-programme_kind-seasonal_cash = Transfert monétaire saisonnier
word-programme_kind-shock_response = Réponse aux chocs
word-programme_kind-subsidised_food = Denrées subventionnées
word-programme_kind-school_feeding = Alimentation scolaire
word-programme_kind-disability_benefit = Aide au handicap
word-programme_kind-insurance = Assurance
word-programme_kind-works = Travaux d'intérêt public
word-programme_kind-services = Services
word-target_group-poor = Ménages pauvres
word-target_group-disabled = Personnes en situation de handicap
word-target_group-pupils = Élèves
word-target_group-mothers = Mères et jeunes enfants
word-target_group-widows = Veuves avec enfants
word-target_group-elderly = Personnes âgées
word-target_group-workers = Travailleurs sans salaire fixe
word-target_group-shocked = Ménages touchés par un choc
word-target_group-everyone = Tous
word-targeting-registry = Score du registre
word-targeting-category = Catégorie
word-targeting-place = Lieu
word-targeting-community = Comité local
word-targeting-open = Ouvert à tous
word-benefit_unit-household = Ménage
word-benefit_unit-person = Ayant droit
word-reference_kind-poverty_line = Seuil de pauvreté (personne, an)
word-reference_kind-food_basket = Panier alimentaire (personne, an)
word-shock_kind-economic = Économique
word-shock_kind-health = Sanitaire
word-shock_kind-environmental = Environnemental
word-strategy_part-vision = Vision
word-strategy_part-goal = But stratégique
word-strategy_part-pillar = Pilier
word-strategy_part-foundation = Fondement
word-strategy_part-governance = Gouvernance
word-result_level-output = Réalisation
word-result_level-outcome = Effet
word-result_level-impact = Impact
P4301 = le registre ressemble à une liste de ménages : { $rows } lignes n'en comptent qu'un
    .help = regroupez les ménages par localité et tranche de score ; la feuille n'a pas été lue (loi 09-08)
P4302 = { $value } ménages sont dans { $a } et { $b }, mais l'un n'en compte que { $most }
    .help = corrigez le nombre ; { $most } a été retenu
P4303 = { $value } dépasse le total dont il fait partie, { $most }
    .help = corrigez l'un des deux ; la partie n'a pas été utilisée
P4304 = le programme { $programme } est comparé à lui-même
    .help = indiquez deux programmes différents ; cette ligne n'a pas été lue
P4305 = le pilier « { $pillar } » n'est dans aucun cadre stratégique
    .help = indiquez l'un de : { $known }
P4306 = « { $value } » n'est pas un mois
    .help = écrivez des mois de 1 à 12 séparés par ;, comme 6;7;8 ou 6-8
P4307 = le programme { $programme } n'a pas d'institution responsable
    .help = indiquez l'institution qui en répond
P4308 = le pilier { $pillar } n'a ni projet ni programme
    .help = ajoutez une ligne à la feuille « Rattachement aux piliers », ou dites pourquoi rien ne le sert
P4309 = { $n } projets ne servent aucun pilier : { $projects }
    .help = ajoutez-les à la feuille « Rattachement aux piliers » s'ils servent la stratégie
P4310 = { $a } et { $b } donnent la même chose aux mêmes personnes, sous deux institutions
    .help = convenez d'un seul responsable, ou distinguez-les par leur groupe cible
P4311 = { $a } et { $b } choisissent les mêmes personnes de deux façons
    .help = convenez d'un seul mode et d'une seule limite, ou dites pourquoi ils diffèrent
P4312 = la mesure urgente { $measure } n'a pas { $lacks ->
    [deadline] d'échéance
   *[trigger] de déclencheur
}
    .help = remplissez la cellule : une mesure qui passe avant le classement a besoin des deux
P4313 = le cadre stratégique « { $frame } » n'est pas connu
    .help = indiquez l'un de : { $known }
P4314 = la ligne de la commune indique { $value }, ses localités donnent { $sum }
    .help = corrigez l'une des deux ; la somme des localités a été retenue
P4315 = le pilier { $pillar } ne reçoit ni projet ni programme
    .help = indiquez le projet ou le programme ; cette ligne n'a pas été lue
P4316 = { $programme } sert { $value } ménages là où { $most } sont inscrits
    .help = corrigez l'un des deux : un ménage servi doit être inscrit
P4317 = les parts de { $aligned } totalisent { $sum } %
    .help = ramenez-les à 100 % au total, pour qu'aucun dirham ne compte deux fois ; elles ont été réduites
P4318 = l'étape se termine en { $last }, avant sa première année { $first }
    .help = corrigez les années ; cette ligne n'a pas été lue
P4319 = les chevauchements de { $place } contredisent les effectifs de ses programmes
    .help = vérifiez la feuille « Chevauchements » avec la feuille « Couverture des programmes »
settings-social = Cadre national de protection sociale suivi par le plan : jordan, mauritania ou morocco ; retirez le # pour choisir.
households-range = { $least } à { $most }
band-of = { $from } à { $to }
pair-of = { $a } – { $b }
payment-of = { $amount } × { $times } ({ $unit })
share-step = { $from } à { $to }
share-unknown = inconnu ou non publié
month-paid-mark = ×
months-without-cash = Mois sans aucun versement
urgent-project-ranked = { $project } (rang { $rank })
phase-of = Phase { $n } : { $first }–{ $last } ({ $cost } engagés, { $ending } à évaluer à sa fin)
head-programme-owner = Responsable
head-service-points = Points de service
head-coverage = Éligibles atteints
head-exclusion = Éligibles oubliés
head-inclusion = Servis non éligibles
head-under-limit = Inscrits sous la limite
head-payment = Versement
head-household-year = Par ménage et par an (DH)
head-person-year = Par personne et par an (DH)
head-poverty_line = Du seuil de pauvreté
head-food_basket = Du panier alimentaire
head-household-type = Type de ménage
head-support = Par rapport aux autres
support-none = rien
support-little = peu
support-even = proche de la moyenne
support-much = beaucoup
support-unknown = un montant manque
head-pair = Programmes
head-shared-target = Public commun
head-similarity = Dans les deux, sur l'ensemble
head-of-first = Du premier
head-of-second = Du second
head-pair-gap = Atteints par aucun
head-links = Constat
link-duplication = double emploi
link-conflict = conflit de critères
link-gap = lacune
link-complementarity = complémentarité
head-score-band = Score
head-access-index = Accès aux services (0–100)
head-meeting = Rencontre
meeting-cash-without-service = des aides, peu de services
meeting-service-without-cash = des services, peu d'aides
meeting-both = les deux
meeting-neither = ni l'un ni l'autre
meeting-unknown = non connu
merger-several-owners = plusieurs
merger-one-owner = un seul
head-kept = Serait gardé
head-duplicates = Ménages payés deux fois
head-saving = Économie annuelle (DH)
head-today = Aujourd'hui
head-harmonised = Harmonisé
scenario-programmes = Programmes
scenario-cost = Transferts et gestion (DH)
scenario-households = Ménages distincts atteints
scenario-repeated = Aides au-delà de la première d'un ménage
scenario-saving = Économie de la fusion (DH)
scenario-extended = Ménages oubliés que l'économie atteindrait
scenario-unknown = { $n ->
    [one] Faute de chiffres, les transferts d'un programme n'entrent dans aucun des deux coûts.
   *[other] Faute de chiffres, les transferts de { $n } programmes n'entrent dans aucun des deux coûts.
}
scenario-unknown-running = { $n ->
    [one] Faute de chiffres, les frais de gestion d'un programme n'entrent dans aucun des deux coûts.
   *[other] Faute de chiffres, les frais de gestion de { $n } programmes n'entrent dans aucun des deux coûts.
}
head-shock = Choc
head-answering = Réponse
head-newly = Ménages nouvellement éligibles
head-months = Mois
head-extra-cost = Coût supplémentaire (DH)
head-lasts = Durée de la réserve (mois)
head-short = Manque (DH)
head-scenarios = Scénarios
head-with-trigger = Avec un déclencheur
head-money-lasts = Avec une réserve suffisante
head-urgent = Mesure
head-payer = Payé par
head-urgent-project = Partie du projet
head-projects-cost = Coût de ses projets (DH)
head-share-of-projects = Du total des projets
head-programmes-yearly = Budget annuel déclaré de ses programmes (DH)
head-step = Étape
table-social-programmes = Programmes sociaux dans la commune
table-social-coverage = Qui chaque programme atteint et oublie
table-social-targeting = Comment chaque programme choisit
    .note = Inscrits sous la limite : une tranche que la limite coupe ne compte que dans le plus grand nombre.
table-social-registry = Le registre social par localité
table-social-bands = Ménages inscrits par score
table-social-matrix = Les programmes deux à deux
table-social-value = Valeur de chaque programme
table-social-households = Ce que reçoivent au total les types de ménages
    .note = Beaucoup : plus de 150 % de la moyenne par personne des types présentés ; peu : moins de 50 %.
table-social-places = Aides et services, par localité
    .note = Chacun est compté comme atteint à partir de 50. L'accès est 100 moins l'indice de déficit du diagnostic.
table-social-mergers = Programmes qui pourraient fusionner
    .note = Au moins : les transferts qui ne seraient plus payés deux fois, au plus petit montant, et les coûts de gestion au-delà du plus grand.
table-social-scenarios = Les programmes aujourd'hui et harmonisés
table-social-calendar = Mois de versement
table-social-shocks = Ce que coûteraient les chocs
table-social-readiness = Préparation par nature de choc
table-social-urgent = Mesures urgentes, rapportées à part du classement
table-strategy-frame = Le cadre stratégique
table-strategy-pillars = Ce qui sert chaque pilier
table-strategy-phases = Mise en œuvre par phases et suivi
chart-social-matrix = Ménages communs aux programmes, { $commune }
    .description = Parmi les ménages de l'un ou l'autre de deux programmes à { $commune }, la part dans les deux.
chart-social-coverage = Ménages éligibles atteints, par localité et programme, { $commune }
    .description = Chaque case donne la part des ménages éligibles d'une localité de { $commune } qu'un programme atteint.
chart-social-households = Ce que reçoivent par an les types de ménages, en dirhams, { $commune }
    .description = Chaque colonne empile la valeur annuelle des programmes reçus par un type de ménage à { $commune }.
formula-served-eligible-households = ménages éligibles servis
formula-eligible-households = ménages éligibles
formula-served-households = ménages servis
formula-served-women = femmes servies
formula-served-men = hommes servis
formula-persons-served = personnes servies
formula-households-in-both = ménages dans les deux
formula-served-a = servis par le premier
formula-served-b = servis par le second
formula-households-in-one = ménages dans un programme
formula-households-in-several = ménages dans plusieurs
formula-reached-by-either = atteints par l'un ou l'autre
formula-amount-dh = montant
formula-payments-per-year = versements par an
formula-annual-value-dh = valeur annuelle
formula-annual-value-of-person = valeur annuelle par personne
formula-annual-value-of-household = valeur annuelle par ménage
formula-reference-dh = montant de référence
formula-household-size = taille du ménage
formula-entitled-persons = ayants droit
formula-persons = personnes
formula-months-paid = mois versés
formula-month-of-household = mois d'un ménage
formula-month-of-all = mois de tous
formula-newly-eligible-pct = part nouvellement éligible
formula-duration-months = mois
formula-contingency-dh = réserve
formula-deficit-index = indice de déficit
formula-cost-dh = coût
formula-weight-pct = part
interlink-nothing = L'espace de travail ne dit rien des programmes sociaux : remplissez data/programmes.xlsx, ou choisissez un cadre dans plan.toml sous [social].
error-unknown-frame = cadre inconnu { $frame } ; connus : { $known }
frame-window = Phase { $n } : { $first }–{ $last }
frame-institutions = Institutions : { $names }
frame-body = { $body } : { $n } fonctions
frame-reports-to = Rend compte à : { $body }

head-several-share = Dans plusieurs, sur les servis
head-in-a-year = Sur un an
sheet-alternatives = Alternatives étudiées
sheet-gender_answers = Questions de genre
column-alternative = Alternative
column-chosen = Retenue
column-gender_question = Question de genre
column-gender_answer = Réponse
word-gender_question-team_women = femmes dans l'équipe (un tiers)
word-gender_question-safety = sécurité dans les projets
word-gender_question-work_burden = travail quotidien allégé
word-gender_question-womens_equipment = équipements des femmes au budget
word-gender_question-procurement = femmes dans la commande publique
word-gender_question-body_opinion = avis de l'instance de l'égalité
word-gender_answer-yes = oui
word-gender_answer-partly = en partie
word-gender_answer-no = non
gender-question-team_women = L'équipe compte-t-elle un tiers de femmes ?
gender-question-safety = Les projets veillent-ils à la sécurité (éclairage, transport) ?
gender-question-work_burden = Les projets allègent-ils le travail quotidien non payé ?
gender-question-womens_equipment = Des équipements pour les femmes sont-ils chiffrés au budget ?
gender-question-procurement = Des femmes participent-elles à la commande publique ?
gender-question-body_opinion = L'instance de l'égalité a-t-elle rendu son avis avant le vote ?
table-frame-alternatives = Alternatives étudiées
head-rests-on = Sur quoi elle repose
head-relative-gap = Écart relatif
table-gender-fairness = Équité du résultat
fair-women-served = Premiers besoins des femmes financés
fair-men-served = Premiers besoins des hommes financés
fair-ratio = Part des femmes rapportée à celle des hommes
fair-benefit = Part des montants programmés qui revient aux femmes
reading-not-by-sex = non donné par sexe
head-severity-index = Indice de gravité
table-indicators-zones = Indicateurs par zone
head-localities-missing = Localités manquantes
table-indicators-change = Évolution de 2014 à 2024
head-census-change = Évolution
# Law: tables
law-none = { "" }
head-evidence = Éléments de preuve
head-remedy = Qui agit et comment
head-family = Famille
head-total = Total
head-decided-by = Décidée par
head-date = Date
head-reference = Référence
head-actor = Responsable
head-paper = Pièce
head-due = Échéance
head-done = Fait le
head-timing = Situation
derogated-by = dérogation décidée par { $who } le { $date } : { $why }
actor-acts = { $actor } : { $remedy }
due-provisional = { $date } (selon la date prévue)
due-planned = prévu le { $date }
due-waits = compté depuis : { $step } (date inconnue)
due-unset = pas de délai légal ; fixez une date dans « Étapes de la procédure »
next-what = Prochaine étape
next-says = Détail
next-step = Étape
next-actor = Responsable
next-paper = Pièce
next-deadline = Échéance
next-timing = Situation
table-law-rules = Règles du régime et résultat de leur vérification
table-law-summary = Bilan de la vérification par famille
table-law-derogations = Dérogations inscrites
table-law-calendar = Calendrier de la procédure
table-law-next = Prochaine étape
legal-head = { $title } · { $state }
legal-open = Règles impératives non respectées ou non prouvées : { $n } sur { $all }
ics-written =
    { $path } : { $n ->
        [one] { $n } échéance
       *[other] { $n } échéances
    }
rule-not-in-regime = { $regime } : cette règle ne s'y applique pas

# Law: procedure papers
field-launch-date = date de la réunion
field-launch-hour = heure de la réunion
field-launch-place = lieu de la réunion
field-decision-number = numéro de la décision
field-decision-date = date de la décision
field-posting-number = numéro d'affichage
field-posting-date = début de l'affichage
field-posting-until = fin de l'affichage
field-notification-number = numéro de la lettre de notification
field-notification-date = date de la notification
field-study-start = démarrage de l'étude
field-study-conditions = modalités de l'étude
field-committee-number = numéro de l'arrêté
field-committee-date = date de l'arrêté
field-draft-date = date d'envoi aux commissions
field-opinion-date = date de l'avis des commissions
field-equality-date = date de l'avis de l'instance de l'équité
field-deliberation-number = numéro de la délibération
field-deliberation-date = date de la séance
field-session-kind = nature de la session
field-session-month = mois de la session
field-votes-members = membres en exercice
field-votes-present = membres présents
field-votes-for = voix pour
field-votes-against = voix contre
field-votes-abstentions = abstentions
field-cost-total = coût total
field-cost-own = part de la commune
field-cost-partners = part des partenaires
field-request-service = service
field-request-object = données demandées
field-request-number = numéro de la lettre
field-request-date = date de la lettre
field-request-deadline = délai de réponse
field-meeting-name = objet de la réunion
field-meeting-number = numéro du procès-verbal
field-meeting-date = date de la réunion
field-meeting-hour = heure de début
field-meeting-end = heure de fin
field-meeting-place = lieu de la réunion
field-meeting-agenda = ordre du jour
field-meeting-summary = résumé des débats
field-meeting-decisions = décisions et recommandations
field-president = nom et signature du président
field-secretary = nom et signature du secrétaire
field-rapporteur = nom et signature du rapporteur
field-letter-date = date de la pièce
field-letter-number = numéro de la pièce
letterhead-kingdom = Royaume du Maroc
letterhead-ministry = Ministère de l'intérieur
letterhead-commune = Commune de { $name }
papers-to-fill = { "  " }à compléter à la main : { $fields }
head-attendee = Qualité
table-paper-attendance = Présents par qualité et par sexe
letterhead-province = Préfecture ou province de { $name }
field-launch-planned = date de la réunion
next-stage = Phase
## Findings of the follow-up

P4200 = le projet { $project } est suivi mais n'est pas programmé
    .help = le programmer, ou retirer sa ligne de la feuille de suivi
P4201 = l'avancement du projet { $project } recule de { $before } % à { $after } % sans explication
    .help = écrire la raison dans la colonne « Remarque », ou corriger la valeur
P4202 = le projet { $project } a réalisé plus que prévu : { $done } pour { $planned }
    .help = revoir la quantité prévue ; l'avancement est compté à 100 %
P4203 = le projet { $project } est arrêté sans motif
    .help = choisir un motif de la liste
P4204 = les montants mandatés du projet { $project } ({ $paid } DH) dépassent les engagements ({ $committed } DH)
    .help = vérifier les deux montants avec le service financier
P4205 = la plainte { $complaint } porte une réponse ({ $date }) antérieure à sa réception
    .help = corriger l'une des deux dates

## Tables of the follow-up

head-light = Signal
head-physical = Avancement physique
head-financial = Avancement financier
head-elapsed = Durée écoulée
head-schedule-index = Indice de délai
head-cost-index = Indice de coût
head-not-known = Non connus
head-weighted = Avancement pondéré par le coût
head-simple = Moyenne simple
head-cost-dh = Coût (DH)
head-mandated = Mandaté (DH)
head-how = Mode de calcul
head-means = Sens
head-attained = Part du chemin parcourue
head-what = Objet
head-why-look = Point d'attention
head-lead = Maître d'ouvrage
head-on-time = Dans les délais
head-results = Résultats atteints
track-no-axis = Projets sans axe
track-no-lead = Maître d'ouvrage non précisé
whole-plan = Tout le programme
track-light-black = Noir
    .means = travaux arrêtés
track-light-blue = Bleu
    .means = achevé
track-light-grey = Gris
    .means = pas encore commencé ; sa première année n'est pas écoulée
track-light-unknown = Inconnu
    .means = devrait avoir commencé ; aucune information
rate-physical = Avancement physique du programme
    .how = moyenne des avancements, pondérée par le coût des projets
rate-target = Cible à ce jour
    .how = ce que le programme prévoit jusqu'à ce jour, sur son total
rate-against-target = Écart à la cible
    .how = avancement physique moins cible à ce jour
rate-simple = Moyenne des projets
    .how = moyenne des avancements, chaque projet comptant autant
rate-financial = Avancement financier
    .how = mandats sur coût des projets
rate-launch = Taux de lancement
    .how = projets commencés sur projets programmés
rate-commitment = Taux d'engagement
    .how = engagements sur crédits ouverts
rate-payment-order = Taux de mandatement
    .how = mandats sur engagements
rate-points = { $points ->
    [one] { $points } point
   *[other] { $points } points
}
table-track-rates = Taux d'exécution
table-track-lights = Projets par signal
table-track-projects = Avancement de chaque projet
table-track-axes = Avancement par axe
table-track-windows = Avancement par fenêtre de contractualisation
table-track-targets = Atteinte des cibles, par sexe
table-track-warnings = Points d'attention
table-track-difficulties = Difficultés et mesures proposées
table-track-complaints = Plaintes et suggestions
table-track-scorecard = Bilan par maître d'ouvrage
table-track-evaluations = Plan d'évaluation
attained-kept = Maintenu
attained-not-kept = Non maintenu
warning-stopped = projet arrêté
warning-stopped-because = projet arrêté : { $reason }
warning-late-start = devait commencer en { $year } et n'a pas démarré
warning-slow = en retard sur le temps écoulé : indice de délai { $index }
warning-overrun = les mandats dépassent le coût de { $amount }
warning-no-record = devrait avoir commencé ; aucune information
warning-land = commence en { $year } ; le foncier n'est pas réglé
warning-not-signed = commence en { $year } ; { $amount } de contributions non signés
warning-target = échéance venue ; { $percent } du chemin parcouru
warning-target-unmeasured = échéance venue ; rien n'a été mesuré
difficulty-open = ouverte
difficulty-due = ouverte, échéance { $date }
difficulty-closed = levée le { $date }
complaints-received = Reçues
complaints-answered = Ayant reçu une réponse
complaints-overdue = Sans réponse au-delà du délai
complaints-median = Délai médian de réponse (jours)
complaints-in-time = Réponses dans le délai
complaints-women = Déposées par des femmes
complaints-men = Déposées par des hommes
complaints-subject = dont : { $sector }
evaluator-independent = { $name } (indépendant)
evaluation-answered = { $finding } – Réponse du conseil : { $response }
formula-component-weight = poids de la composante
formula-done = réalisé
formula-planned = prévu
formula-payment-orders = montants mandatés
formula-cost = coût
warning-difficulty = { $days ->
        [one] échéance dépassée d'un jour
       *[other] échéance dépassée de { $days } jours
    }
warning-complaints = { $n ->
        [one] une plainte sans réponse après { $days } jours
       *[other] { $n } plaintes sans réponse après { $days } jours
    }
track-light-red = Rouge
    .means = retard important, ou non commencé après sa première année
track-light-orange = Orange
    .means = léger retard
track-light-green = Vert
    .means = conforme au programme

## Commands track and diff

head-change = Changement
track-nothing = Aucun avancement n'est encore saisi : le suivi se remplit dans data/tracking.xlsx.
track-on = Exécution au { $date }
track-workbook-made = Classeur de suivi créé : { $path }.
target-persons-reached = Personnes bénéficiaires
target-persons = personnes
diff-none = Les deux versions ont les mêmes projets, programmation, financement et classement.
diff-programme = Coût du programme
diff-cost = de { $before } à { $after }
table-plan-changes = Ce qui change entre les deux versions
change-added = projet nouveau
change-removed = n'est plus dans le document
change-entered = entre au programme : { $years }
change-left = quitte le programme, où il commençait en { $year } : { $why }
change-moved = passe de { $before } à { $after }
change-cost = coût : de { $before } à { $after }
change-financing = { $source } : de { $before } à { $after }
change-envelope = enveloppe { $year } : de { $before } à { $after }
change-rank = rang : de { $before } à { $after }
error-nothing-to-track = aucun projet programmé à suivre
    .help = programmer d'abord les projets : plan program
report-annual = Rapport annuel d'évaluation
report-dashboard = Tableau de bord
report-midterm = Revue à mi-parcours
report-balance = Bilan final
table-track-reasons = Motifs de retard et d'arrêt
chart-track-axes = Avancement physique et financier par axe (%)
    .description = Pour chaque axe, deux barres : avancement physique pondéré par le coût et avancement financier.
head-evaluation-finding = Constat ou échéance
sheet-components = Composantes
sheet-logframe = Cadre logique
column-quantity = Quantité
column-unit_cost_dh = Coût unitaire (DH)
column-cost_origin = Source du coût unitaire
cost-origin-estimate = estimation
cost-origin-quote = devis
cost-origin-study = étude
cost-origin-contract = marché
column-frame_level = Niveau
column-number = Numéro
column-verification = Moyens de vérification
column-assumption = Hypothèse ou moyens
word-frame_level-general = Objectif général
word-frame_level-specific = Objectif spécifique
word-frame_level-result = Résultat
word-frame_level-activity = Activité
head-component = Composante
head-logic = Logique d'intervention
head-frame-values = Départ et cible
frame-values = de { $baseline } à { $target }
table-project-components = Composantes de { $id } (DH)
table-project-frame = Cadre logique de { $id }
table-project-instalments = Versements de { $id } par source et par année (DH)
P2054 = Les composantes de { $project } ({ $sum }) ne font pas son coût ({ $cost })
    .help = corrigez une quantité, un coût unitaire ou le coût
P2055 = Le résultat { $number } de { $project } n'a aucune activité
    .help = ajoutez une activité qui y concourt dans la feuille du cadre logique
P2056 = Un indicateur de { $project } n'a pas de valeur de départ, de cible ou de moyen de vérification
    .help = complétez la ligne { $number } du cadre logique
lacks-impossible = ne peut entrer sous les règles
# Contracting.
sheet-conventions = Conventions
sheet-convention_amounts = Montants des conventions
sheet-windows = Fenêtres de contractualisation
sheet-former = Version précédente
sheet-spent = Dépensé auparavant
column-convention_id = Code de la convention
column-parties = Parties
column-projects = Projets
column-convention_status = État de la convention
column-approved_date = Délibération du conseil
column-signed_date = Signée le
column-end_date = Prend fin le
column-commune_duties = Engagements de la commune
column-partner_duties = Engagements des partenaires
column-steering = Comité de pilotage
column-reporting = Comptes rendus
column-termination = Résiliation
column-window = Fenêtre
column-window_status = État de la fenêtre
column-review_note = Note de revue
column-arrangement = Mode de portage
column-rank = Rang
# Law: tables
# Law: procedure papers
law-unverified = texte à vérifier
head-wanted = Attendu
head-done-by = Fait par
head-shown-by = Montré par
coverage-planned = prévu
coverage-counts = { $done } systèmes sur { $all } sont faits et montrés ; { $planned } sont prévus.
doctor-version = Version
doctor-languages = Langues
doctor-profiles = Régimes
doctor-frames = Cadres nationaux
doctor-fonts = Polices embarquées
doctor-file-mib = Plus grand fichier (Mio)
doctor-zip-entries = Parties d'un classeur
doctor-entry-mib = Plus grande partie, décompressée (Mio)
doctor-inflated-mib = Plus grand classeur, décompressé (Mio)
doctor-ratio = Plus grand taux de compression
doctor-sheets = Feuilles d'un fichier
doctor-cells = Cellules remplies d'un fichier
doctor-cell-characters = Caractères d'une cellule
interlink-workbook-made = Classeur des programmes sociaux créé : { $path }.

## How the figures of tables are worked out

origin-procedure = Étapes, délais et règles
    .rule = Étapes, délais et règles du profil, avec les dates, pièces et votes inscrits dans les feuilles.
origin-participation = Ateliers et participation
    .rule = Lignes des feuilles comptées par atelier, zone, sexe et âge ; les petits nombres sont retirés.
origin-places = Localités et équipements
    .rule = Lignes des feuilles comptées ou additionnées ; écarts rapportés aux normes du profil.
origin-needs = Besoins et problèmes
    .rule = Besoins comptés par secteur, lieu et groupe ; ceux qui disent la même chose forment un seul problème.
origin-tools = Outils d'atelier
    .rule = Réponses des ateliers additionnées, outil par outil.
origin-gender = Analyse genre
    .rule = Participation, votes, preuves du marqueur et montants des projets, femmes et hommes à part.
origin-frame = Axes et objectifs
    .rule = Projets comptés et coûts additionnés par axe et par objectif.
origin-ranking = Notes, poids et classement
    .rule = Points de chaque critère : poids × place de la note sur son échelle. Total : part des critères × points + part des votes × place dans les votes.
origin-votes = Votes et enveloppe participative
    .rule = Voix ou bulletins comptés par groupe selon la règle choisie dans plan.toml ; l'enveloppe suit la règle nommée.
origin-programme = Programmation
    .rule = Projets pris selon la règle du chapitre, dans l'enveloppe annuelle de chaque source ; montants additionnés par année et par fenêtre.
origin-financing = Financement et conventions
    .rule = Montants des feuilles additionnés par projet, source, année et fenêtre.
origin-finance = Finances de la commune
    .rule = Comptes réalisés, prévision selon la méthode indiquée, montants de la programmation.
origin-social = Programmes sociaux
    .rule = Lignes des feuilles additionnées par programme, localité et type de ménage ; les petits nombres sont retirés.
origin-strategy = Cadre national
    .rule = Projets et programmes rattachés à chaque pilier ; montants additionnés.
origin-chain = Du problème à l'argent
    .rule = Chaînes besoin, objectif, projet et montant, telles que les feuilles les relient.
origin-projects = Fiches des projets
    .rule = Ligne du projet dans chaque feuille ; rang et année viennent du classement et de la programmation.
origin-tracking = Suivi
    .rule = Avancement, dépenses, cibles et résultats saisis chaque année, selon les formules du chapitre.
origin-governance = Instances et feuille de route
    .rule = Lignes des feuilles ; quorum, retards et membres comptés à la date du document.
origin-registers = Registres
    .rule = Lignes des registres, comptées et comparées aux échéances à la date du document.
origin-values = Valeurs du profil
    .rule = Valeurs du profil, avec la source et le statut que le tableau indique.
table-source = Source
# Registers.

paper-exercises = Exercices pour un atelier
paper-answer_key = Corrigé des exercices
field-exercise-group = nom du groupe
field-exercise-answer = réponse
sheet-stakeholders = Parties prenantes
sheet-consultations = Consultations des acteurs
sheet-commitments = Engagements des partenaires
sheet-documents = Documents examinés
sheet-practices = Bonnes pratiques
sheet-communication = Plan de communication
sheet-dissemination = Journal de diffusion
sheet-capacities = Capacités
sheet-trainings = Plan de formation
sheet-social_workers = Travailleurs sociaux
sheet-referrals = Parcours d'orientation
sheet-legal_needs = Textes à réviser
sheet-legal_bases = Bases légales
sheet-requests = Demandes aux partenaires
sheet-studies = Études à réaliser
sheet-support_contracts = Contrats d'accompagnement
sheet-coach_log = Journal d'accompagnement
sheet-score_cards = Fiche d'évaluation citoyenne
column-stakeholder_id = Partie prenante
column-actor_kind = Catégorie d'acteur
column-thematic_group = Groupe thématique
column-contact_role = Fonction de l'interlocuteur
column-partner_role = Apport
column-occasion = Cadre de l'échange
column-position = Position exprimée
column-commitment_id = N° d'engagement
column-commitment = Engagement
column-condition = Condition
column-commitment_status = Suite donnée à l'engagement
column-document_id = N° du document
column-author = Organisme auteur
column-recommendation = Recommandation
column-used_in = Utilisé dans
column-practice_id = N° de la pratique
column-origin = Origine
column-practice_context = Contexte
column-what_worked = Ce qui a marché
column-transferable_to = Transposable à
column-action_id = N° de l'action
column-audience = Public visé
column-message = Message
column-medium = Canal
column-message_language = Langue employée
column-reach_planned = Personnes à toucher
column-reach_done = Personnes touchées
column-shared_document = Document diffusé
column-capacity_id = N° de la capacité
column-capacity_body = Instance ou service
column-skill = Compétence attendue
column-present_level = Niveau actuel (0–4)
column-required_level = Niveau requis (0–4)
column-training_id = N° de session
column-capacity_ids = Capacités visées
column-trainer = Organisme formateur
column-training_days = Jours
column-places = Participants attendus
column-social_workers = Travailleurs sociaux
column-followed_households = Ménages suivis
column-situation = Situation
column-first_service = Premier accueil
column-next_service = Orienté vers
column-answer_days = Réponse sous (jours)
column-legal_need_id = N° du texte
column-legal_text = Texte juridique
column-article = Article
column-legal_problem = Difficulté constatée
column-proposed_change = Modification proposée
column-authority = Autorité compétente
column-legal_object = Disposition
column-text_verified = Vérifié au Bulletin officiel
column-request_kind = Nature de la demande
column-request_object = Objet de la demande
column-study_id = N° de l'étude
column-study_question = Questions à traiter
column-data_needed = Données nécessaires
column-start_date = Début
column-support_id = N° du contrat
column-support_purpose = Objet de l'accompagnement
column-deliverable = Livrable
column-contract_days = Jours prévus au contrat
column-log_days = Jours réalisés
column-coach_activity = Activité d'accompagnement
column-paid_dh = Payé (DH)
column-survey_date = Date de l'enquête
column-respondents_women = Femmes répondantes
column-respondents_men = Hommes répondants
column-score_women = Note moyenne des femmes (1–5)
column-score_men = Note moyenne des hommes (1–5)
word-actor_kind-administration = Service de l'État
word-actor_kind-local_authority = Collectivité élue
word-actor_kind-public_agency = Établissement public
word-actor_kind-civil_society = Association
word-actor_kind-professional_body = Organisation professionnelle
word-actor_kind-private_sector = Secteur privé
word-actor_kind-university = Université
word-actor_kind-donor = Bailleur de fonds
word-actor_kind-expert = Partenaire technique
word-actor_kind-media = Médias
word-occasion-workshop = Atelier
word-occasion-meeting = Réunion
word-occasion-round_table = Table ronde
word-occasion-interview = Entretien
word-occasion-written = Par écrit
word-commitment_status-announced = Annoncé
word-commitment_status-confirmed = Confirmé
word-commitment_status-kept = Tenu
word-commitment_status-partly_kept = Tenu en partie
word-commitment_status-not_kept = Non tenu
word-commitment_status-withdrawn = Retiré
word-used_in-monograph = Monographie
word-used_in-diagnosis = Diagnostic
word-used_in-gender = Genre
word-used_in-vision = Vision
word-used_in-priorities = Priorités
word-used_in-programme = Programme
word-used_in-finance = Finances
word-used_in-risks = Risques
word-used_in-follow_up = Suivi
word-used_in-social_protection = Protection sociale
word-medium-meeting = Réunion publique
word-medium-market = Souk hebdomadaire
word-medium-posting = Affichage
word-medium-radio = Radio
word-medium-press = Presse
word-medium-internet = Internet
word-medium-message = Messages courts
word-medium-print = Dépliant
word-medium-school = École
word-medium-visit = Porte-à-porte
word-message_language-arabic = Arabe
word-message_language-darija = Darija
word-message_language-amazigh = Amazighe
word-message_language-hassaniya = Hassanie
word-message_language-french = Français
word-message_language-sign = Langue des signes
word-request_kind-data = Données
word-request_kind-study = Étude
word-request_kind-information = Information
register-state-in_time = Dans le délai
register-state-done = Fait, délai inconnu
register-state-waiting = Attendu
register-state-open = Ouvert, sans échéance
register-part = { $n } sur { $all }
register-join = { " " }·{ " " }
register-condition = { $text } (condition : { $condition })
register-article = { $text }, article { $article }
paper-study_terms = Termes de référence d'une étude
field-asked-study-title = intitulé de l'étude
field-asked-study-question = questions à traiter
field-asked-study-data = données nécessaires
field-asked-study-deliverable = livrable
field-asked-study-start = début de l'étude
field-asked-study-end = fin de l'étude
field-asked-study-budget = budget de l'étude
field-asked-study-body = organisme chargé de l'étude
register-meetings = Réunions d'habitants
register-answers = Demandes satisfaites
register-aim = Au service de
register-reach = Personnes touchées
register-reached = Touchées
register-share = Part
register-last = Dernière fois
register-wanting = Écart
register-facility = Équipement
register-staff = Personnel
register-present = Présents
register-needed = Norme
register-caseload = Ménages par travailleur social
register-days-done = Jours réalisés
register-kind = Nature
register-what = Objet
register-whom = De qui
register-commune = Commune
register-days-late = Jours de retard
register-verified = Vérifié
register-unverified = À vérifier
register-absent-kinds = Aucun acteur inscrit dans les catégories : { $kinds }.
register-never-heard = Jamais consultés : { $names }.
register-left-out = Pas encore touchés : { $names }.
register-late-request = Demande
register-late-commitment = Engagement
register-late-communication = Communication
register-late-training = Formation
register-measure-heard = Parties prenantes consultées
register-measure-kept = Engagements tenus dans le délai
register-measure-answered = Demandes satisfaites dans le délai
register-measure-used = Documents dont le constat est utilisé
register-measure-recommended = Recommandations reprises par un projet
register-measure-sectors = Secteurs couverts par un document
register-measure-localities = Localités où le programme a été diffusé
register-measure-zones = Zones où le programme a été diffusé
register-measure-population = Population des localités touchées
register-measure-gaps = Écarts de capacité sans formation
register-measure-trainings = Sessions de formation tenues
register-measure-training_cost = Coût du plan de formation
register-measure-bases = Bases légales vérifiées au Bulletin officiel
registers-nothing = Aucun registre n'est encore tenu.
registers-workbook-made = Classeur des registres créé : { $path }.
report-conventions = Recueil des conventions
report-registers = Registres
table-registers-summary = Les registres en bref
table-registers-coverage = Parties prenantes consultées par zone et catégorie d'acteur
    .note = Consultées, sur les inscrites. Une consultation sans date ne compte pas.
table-registers-unheard = Parties prenantes jamais consultées
table-registers-partners = Partenaires et apports
table-registers-positions = Positions des parties prenantes
table-registers-commitments = Engagements et suites données
table-registers-documents = Documents examinés et constats retenus
table-registers-practices = Bonnes pratiques
table-registers-bases = Bases légales des projets et des piliers
table-registers-legal_needs = Textes à réviser
table-registers-communication = Plan de communication
table-registers-spread = Diffusion du programme par zone
    .note = Une zone citée sans localité compte pour toutes ; une ligne sans date ni lieu ne compte pas.
table-registers-scores = Fiche d'évaluation citoyenne
table-registers-gaps = Capacités actuelles et requises
table-registers-trainings = Plan de formation et présences
    .note = Les présences sont masquées lorsqu'elles permettraient de reconnaître quelqu'un.
table-registers-staff = Personnel des équipements au regard des normes
    .note = Les normes sont des repères usuels, non encore vérifiés dans un texte.
table-registers-caseloads = Ménages par travailleur social
table-registers-referrals = De la situation au service
table-registers-requests = Demandes aux partenaires et réponses
table-registers-studies = Études à réaliser
table-registers-support = Contrats d'accompagnement
table-registers-coach_log = Journal d'accompagnement
table-registers-late = Réponses et engagements en retard
checked-staffing-primary-school-teachers = Élèves par enseignant du primaire
checked-staffing-college-teachers = Élèves par enseignant du collège
checked-staffing-health-centre-doctors = Médecins d'un centre de santé
checked-staffing-health-centre-nurses = Infirmiers d'un centre de santé
checked-staffing-dispensary-nurses = Infirmiers d'un dispensaire
register-state-done_late =
    { $days ->
        [one] Fait, { $days } jour de retard
       *[other] Fait, { $days } jours de retard
    }
register-state-overdue =
    { $days ->
        [one] { $days } jour de retard
       *[other] { $days } jours de retard
    }
P2120 = Consultation de { $stakeholder } sans date
    .help = écrivez la date, ou l'atelier où elle a été entendue ; d'ici là elle ne compte pas
P2121 = Parties prenantes jamais consultées : { $n } ({ $ids })
    .help = consultez-les avant d'arrêter la vision, ou écrivez pourquoi non
P2122 = Engagement { $commitment } sans projet, programme ni secteur
    .help = écrivez le projet, le programme ou le secteur qu'il sert
P2123 = Engagement { $commitment } : { $amount } DH promis pour un projet de { $cost } DH
    .help = corrigez le montant, ou rattachez l'engagement au secteur
P2124 = Ligne de diffusion sans date ou sans lieu : elle ne touche personne
    .help = écrivez la date, et la zone, les localités ou « toutes »
P2125 = { $id } : fin ou réponse le { $last }, avant le début ({ $first })
    .help = corrigez l'une des deux dates
P2126 = Contrat { $support } dépassé : { $days } jours notés, { $paid } DH payés
    .help = corrigez le journal, ou saisissez l'avenant au contrat
P2127 = Écarts de capacité sans formation : { $n } ({ $ids })
    .help = prévoyez une session pour chacun, ou revoyez le niveau requis
## Governance: bodies, meetings, decisions, roadmap

sheet-bodies = Instances
sheet-members = Membres des instances
sheet-meetings = Réunions des instances
sheet-decisions = Décisions et suivi
sheet-questions = Questions en instance
sheet-roadmap = Feuille de route
sheet-roadmap_table = Feuille de route publiée
column-body_id = Code de l'instance
column-body_kind = Nature de l'instance
column-tier = Niveau
column-act_number = N° de l'acte de création
column-act_date = Date de l'acte de création
column-body_mandate = Attributions
column-reports_to = Rend compte à
column-quorum = Quorum
column-deliverables = Livrables
column-member_function = Fonction dans l'instance
column-member_sex = Femmes ou hommes
column-members_count = Nombre de membres
column-meeting_id = Code de la réunion
column-purpose = Objet de la réunion
column-present_women = Femmes présentes
column-present_men = Hommes présents
column-excused = Membres excusés
column-minutes = Référence du procès-verbal
column-decision_id = Code de la décision
column-decision_kind = Nature de la décision
column-decision = Décision
column-action = Action à mener
column-owner_body_id = Instance chargée
column-decision_status = État d'exécution
column-question_id = Code de la question
column-open_question = Question à traiter
column-question_priority = Priorité (1 à 5)
column-asked_by = Demandée par
column-settled_in = Tranchée à la réunion
column-activity_id = Code de l'activité
column-phase = Phase
column-expected_result = Résultat attendu
column-observation = Observation
column-starts = Date de début
column-ends = Date de fin
column-depends_on = Après l'activité
column-measure_kind = Mesure d'accompagnement
column-activities = Activités
column-expected_results = Résultats attendus
column-observations = Observations
word-body_kind-steering = Comité de pilotage
word-body_kind-technical = Comité technique
word-body_kind-thematic_group = Groupe thématique
word-body_kind-local_animation = Comité d'animation locale
word-body_kind-equality_body = Instance de l'équité
word-body_kind-forum = Forum ou cadre de concertation
word-body_kind-other = Autre instance
word-member_sex-F = Femmes
word-member_sex-M = Hommes
word-decision_kind-decision = Décision
word-decision_kind-recommendation = Recommandation
word-decision_kind-opinion = Avis
word-decision_kind-request = Demande
word-decision_kind-study = Étude ou collecte d'informations
word-decision_status-open = Non commencée
word-decision_status-underway = En cours
word-decision_status-done = Réalisée
word-decision_status-dropped = Abandonnée
word-measure_kind-training = Formation
word-measure_kind-communication = Communication
word-measure_kind-legal = Acte juridique
word-measure_kind-organisation = Organisation et suivi
P1070 = Les listes de la phase « { $phase } » sont inégales
    .help = vérifiez l'ordre : { $activities } activités, { $results } résultats, { $observations } observations ; appariés par ordre, le surplus reste seul
P1071 = L'année { $value } n'est pas plausible
    .help = corrigez l'année ; la date n'est pas retenue
    .near = s'agit-il de { $suggestion } ? la date n'est pas retenue
P1072 = Rien ne montre où finissent les colonnes de la phase « { $phase } »
    .help = les { $n } puces ont été partagées en tiers : { $activities }, { $results } et { $observations } ; vérifiez, ou collez le tableau avec ses quatre colonnes dans la feuille
P1073 = Le texte n'a pas les intitulés des colonnes de la feuille de route
    .help = écrivez les quatre intitulés avant les phases, un par ligne : Phase, Activités, Résultats attendus, Observations (manquent : { $lacks })
P1075 = La convention { $convention } est datée du { $day }, après la date du document ({ $date })
    .help = corrigez la date d'approbation ou de signature, ou donnez à la convention l'état qu'elle a à la date du document
P1076 = L'apport de { $source } au projet { $project } est dit moins sûr que sa convention signée
    .help = écrivez « Convention signée » dans la feuille du financement, ou corrigez l'état ou les parties de la convention « { $convention } »
P2060 = Des instances se rendent compte en boucle : { $bodies }
    .help = dites laquelle ne rend pas compte aux autres, colonne « Rend compte à »
P2061 = Le quorum de { $body } ({ $quorum }) dépasse le nombre de ses membres ({ $seats })
    .help = corrigez le quorum ou complétez la feuille des membres
P2062 = { $present } membres présents à la réunion { $meeting }, pour { $seats } sièges
    .help = comptez les membres sans les invités, ou complétez la feuille des membres
P2063 = La décision { $decision } a été prise sans quorum
    .help = soumettez-la à nouveau à une réunion valable (réunion { $meeting })
P2064 = La décision { $decision } est incomplète : { $lacks }
    .help = complétez la ligne de la feuille des décisions ; sans date, elle ne compte jamais comme tenue à temps
P2065 = L'activité { $activity } commence avant la fin de { $before }
    .help = début { $starts }, fin { $ends } : revoyez les dates ou la colonne « Après l'activité »
P2066 = L'activité { $activity } finit avant de commencer
    .help = corrigez la date de début ou de fin
P2067 = L'activité { $activity } n'a pas de résultat attendu
    .help = écrivez ce qui sera obtenu quand elle sera faite
P2068 = Des activités s'attendent en boucle : { $activities }
    .help = supprimez l'un des renvois de la colonne « Après l'activité »
P2069 = Aucune réunion de { $body } n'a de procès-verbal
    .help = inscrivez la référence d'un procès-verbal dans la feuille des réunions ; jusque-là l'instance n'est pas dite opérationnelle
table-governance-bodies = Instances de gouvernance du programme
    .note = Une instance est dite opérationnelle dès qu'une de ses réunions a un procès-verbal ; la part des femmes porte sur les sièges dont le sexe est indiqué.
table-governance-members = Membres des instances par institution, fonction et sexe
table-governance-meetings = Réunions des instances
table-governance-decisions = Décisions et exécution
    .note = Une décision sans date n'est jamais comptée comme tenue à temps.
table-governance-late = Décisions en retard
table-governance-agenda = Ordre du jour des prochaines réunions
table-governance-duties = Qui décide, qui exécute, qui est informé
table-governance-involvement = Acteurs par étape du programme
table-roadmap-table = Feuille de route
table-paper-agenda = Questions par ordre de priorité
table-paper-follow_up = Suivi des décisions antérieures
table-paper-members = Composition de l'instance
chart-governance-bodies = Organigramme de la gouvernance
    .description = Les instances par niveau, chacune sous celle à qui elle rend compte, avec ses membres et la part des femmes.
chart-roadmap-timeline = Calendrier de la feuille de route
    .description = Chaque activité de son début à sa fin, une couleur par phase.
head-tier = Niveau
head-founding-act = Acte de création
head-reports-to = Rend compte à
head-quorum = Quorum
head-members = Membres
head-operational = Opérationnelle ?
head-purpose = Objet
head-minutes = Procès-verbal
head-decision = Décision
head-action = Action
head-carried-out-by = Chargé de l'exécution
head-members-quorum = Membres (quorum)
members-quorum = { $members } ({ $quorum })
group-reports-to = Rendent compte à : { $body }
timing-status = { $status } ; { $timing }
timing-lacks = { $timing } ; il manque { $lacks }
head-priority = Priorité
head-asked-by = Demandée par
head-asked-on = Depuis le
head-next-meeting = Prochaine réunion
head-decides = Décide
head-executes = Exécute
head-told = Informé
head-late-ones = Dont en retard
head-done-ones = Dont faites
head-roadmap-activities = Activités à mener
head-phase = Phase
head-activities = Activités
head-expected-results = Résultats attendus
head-observations = Observations
head-owner-dates = Responsable et dates
head-starts = Début
head-ends = Fin
operational-yes =
    { $n ->
        [one] oui, { $n } procès-verbal
       *[other] oui, { $n } procès-verbaux
    }
operational-no = non, sans procès-verbal
act-of = n° { $number } du { $date }
quorum-reached = atteint ({ $present } pour { $needed })
quorum-missed = non atteint ({ $present } pour { $needed })
quorum-unknown = inconnu
meeting-planned = prévue
link-action = l'action à mener
link-owner = un responsable
link-deadline = une échéance
link-date = la date de réalisation
decision-dropped = abandonnée
decision-of = { $body }, { $date }
body-women = membres : { $members }, dont femmes : { $women }
body-no-members = membres non inscrits
body-not-working = pas encore de procès-verbal
body-workshops = ateliers de la zone : { $n }
involvement-residents = Habitants des zones
involvement-acts = agit
involvement-present = présents : { $n }
involvement-workshops = ateliers : { $n }
body-of-axis = { $body } (axe : { $axis })
roadmap-after = après { $ids }
roadmap-from = à partir du { $date }
roadmap-until = jusqu'au { $date }
roadmap-accompanies = { $measure } d'accompagnement du projet { $project }
quarter-of = T{ $quarter } { $year }
agenda-follow-up = Suivi : { $text }
agenda-meeting = { $date } : { $purpose }
agenda-meeting-unset = à fixer
agenda-file = { $text } (dossier : { $file })
governance-nothing = Aucune instance inscrite : remplissez les feuilles de gouvernance de governance.xlsx
governance-late-count =
    { $n ->
        [one] { $n } décision en retard au { $date }
       *[other] { $n } décisions en retard au { $date }
    }
paper-agenda = Ordre du jour d'une instance
paper-group_terms = Termes de référence d'un groupe de travail
field-body-name = nom de l'instance
field-body-mandate = attributions de l'instance
field-body-deliverables = livrables
field-body-above = instance de rattachement
field-body-act = acte de création
field-body-quorum = quorum
field-agenda-date = date de la réunion
field-agenda-purpose = objet de la réunion
