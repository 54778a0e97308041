/** Where checks have their rules from, in French, by the English words of `source`; titles of laws, standards and guides stay as they are. */
export const sources: Readonly<Record<string, string>> = {
  "Arithmetic on the days and hours in the sentence":
    "Calcul sur les jours et les heures de la phrase",
  "Arithmetic on the figures in the post": "Calcul sur les chiffres de la publication",
  "Arithmetic on the votes; sizes of the bodies by their charters":
    "Calcul sur les voix ; taille des organes d’après leurs chartes",
  "Calendar, computed from the day of posting":
    "Calendrier, calculé à partir du jour de publication",
  "Counted in the post itself": "Compté dans la publication elle-même",
  "Data-protection law of the ministries' states: a date of birth identifies a person":
    "Droit de la protection des données des États des ministères : une date de naissance identifie une personne",
  "Data-protection law of the ministries' states: a home address is personal data":
    "Droit de la protection des données des États des ministères : une adresse de domicile est une donnée personnelle",
  "Data-protection law of the ministries' states: a private address is personal data":
    "Droit de la protection des données des États des ministères : une adresse privée est une donnée personnelle",
  "Data-protection law of the ministries' states: a private number is personal data":
    "Droit de la protection des données des États des ministères : un numéro privé est une donnée personnelle",
  "Grammar of the languages; measured on 15,056 official posts":
    "Grammaire des langues ; mesurée sur 15 056 publications officielles",
  "Gregorian calendar, computed": "Calendrier grégorien, calculé",
  "Gregorian calendar, computed; names from Unicode CLDR and the languages' grammars":
    "Calendrier grégorien, calculé ; noms tirés d’Unicode CLDR et des grammaires des langues",
  "Headings of briefing papers": "Intitulés de notes internes",
  "Internal fact-checking before a post goes out, as foreign ministries practise it":
    "Vérification interne des faits avant publication, telle que la pratiquent les ministères des affaires étrangères",
  "Mail programs' own texts": "Textes propres des logiciels de messagerie",
  "Measured on 15,056 official posts": "Mesuré sur 15 056 publications officielles",
  "Number and currency notation": "Écriture des nombres et des monnaies",
  "Openings of official posts and communiqués":
    "Débuts de publications officielles et de communiqués",
  "Plain-language guides of public administrations; our own list":
    "Guides de langage clair des administrations publiques ; notre propre liste",
  "Posts withdrawn by foreign ministries, 2018–2024":
    "Publications retirées par des ministères des affaires étrangères, 2018–2024",
  "Practice of crisis communication: an official account confirms or keeps silent":
    "Pratique de la communication de crise : un compte officiel confirme ou se tait",
  "Practice of digital-diplomacy trainers": "Pratique des formateurs en diplomatie numérique",
  "Practice of fact-checking desks: an absolute needs a source":
    "Pratique des cellules de vérification : une affirmation absolue demande une source",
  "Practice of fact-checking desks: name the source":
    "Pratique des cellules de vérification : nommer la source",
  "Practitioners' advice on backlash: correct false information, do not react swiftly":
    "Conseil des praticiens face aux réactions hostiles : corriger les informations fausses, ne pas réagir à chaud",
  "Practitioners' checklist for events: local time and time zone":
    "Liste de contrôle des praticiens pour les événements : heure locale et fuseau horaire",
  "Practitioners' panel, 2014: emergency and consular information stays at the top":
    "Table ronde de praticiens, 2014 : les informations d’urgence et consulaires restent en tête",
  "Practitioners' panel, 2014: in a crisis a few key points a day, not a stream":
    "Table ronde de praticiens, 2014 : en crise, quelques points clés par jour, pas un flot",
  "Press offices' embargo notices; time compared with the moment of posting":
    "Mentions d’embargo des services de presse ; heure comparée au moment de publication",
  "Protective-security practice: time, place and route are not told before the movement":
    "Pratique de la protection rapprochée : heure, lieu et itinéraire ne se disent pas avant le déplacement",
  "Punctuation of the languages; measured on 15,056 official posts":
    "Ponctuation des langues ; mesurée sur 15 056 publications officielles",
  "Reports of withdrawn diplomatic posts": "Comptes rendus de publications diplomatiques retirées",
  "Slips of the clipboard": "Glissements du presse-papiers",
  "Social, not broadcast; practice of consular social-media desks":
    "Dialoguer plutôt que diffuser ; pratique des cellules consulaires",
  "Style guides' lists of clichés; habits of official posts":
    "Listes de clichés des guides de style ; habitudes des publications officielles",
  "The assistants' habitual wording in five languages":
    "Tournures habituelles des assistants, en cinq langues",
  "The ministry's fact sheet, in its rule pack":
    "La fiche de faits du ministère, dans son jeu de règles",
  "The pack's list of accounts, with the language of each":
    "La liste des comptes du jeu de règles, avec la langue de chacun",
  "The pack's windows": "Les périodes délicates du jeu de règles",
  "Usage of drafts": "Usage des brouillons",
  "Usage of drafts and their files": "Usage des brouillons et de leurs fichiers",
  "Usage of foreign ministries' papers and mails":
    "Usage des notes et courriels des ministères des affaires étrangères",
  "Usage of missions' mails and drafts":
    "Usage des courriels et brouillons des postes diplomatiques",
  "Vienna Convention on Diplomatic Relations, Art. 3 and 41; parliaments' rulings on unparliamentary language":
    "Convention de Vienne sur les relations diplomatiques, art. 3 et 41 ; décisions de parlements sur le langage non parlementaire",
  "EU Charter of Fundamental Rights, Art. 21; Council of Europe, Recommendation CM/Rec(2022)16":
    "Charte des droits fondamentaux de l’Union européenne, art. 21 ; Conseil de l’Europe, recommandation CM/Rec(2022)16",
  "Curated lists, each with its source, in profanity.words.ts":
    "Listes choisies, chacune avec sa source, dans profanity.words.ts",
  "A high commissioner posted for his daughter's campaign from the mission's account, 2018":
    "Un haut-commissaire a publié pour la campagne de sa fille depuis le compte de la mission, 2018",
  "Vienna Convention on Diplomatic Relations, Art. 42: no professional or commercial activity":
    "Convention de Vienne sur les relations diplomatiques, art. 42 : aucune activité professionnelle ou commerciale",
  "Vienna Convention on Diplomatic Relations, Art. 41(1): no interference in internal affairs; parties' own names":
    "Convention de Vienne sur les relations diplomatiques, art. 41, par. 1 : pas d’ingérence dans les affaires intérieures ; noms propres des partis",
  "Published marking schemes of states and organisations; see lib/facts/markings":
    "Systèmes de mentions publiés par les États et les organisations ; voir lib/facts/markings",
  "Public guides to diplomatic correspondence (5 FAH-2; releases under freedom of information)":
    "Guides publics de la correspondance diplomatique (5 FAH-2 ; documents communiqués au titre de l’accès à l’information)",
  "Chatham House Rule (2002): neither the identity nor the affiliation of the speaker may be revealed":
    "Règle de Chatham House (2002) : ni l’identité ni l’appartenance de l’orateur ne peuvent être révélées",
  "How word processors, CriticMarkup and wdiff write changes in plain text":
    "Façon dont les traitements de texte, CriticMarkup et wdiff notent les modifications en texte simple",
  "CommonMark 0.31 and HTML: posts show these marks as typed":
    "CommonMark 0.31 et HTML : les publications montrent ces signes tels quels",
  "ICAO Doc 9303 (document numbers of up to nine characters) and the national forms named here":
    "OACI, Doc 9303 (numéros de document de neuf caractères au plus) et les formes nationales nommées ici",
  "ISO/IEC 7812: issuers' ranges and the Luhn figure":
    "ISO/IEC 7812 : plages des émetteurs et chiffre de Luhn",
  "ISO 13616 (IBAN), check figures by ISO 7064":
    "ISO 13616 (IBAN), chiffres de contrôle selon ISO 7064",
  "Confidentiality of visa and consular records (e.g. INA 222(f)) and data-protection law":
    "Confidentialité des dossiers de visa et consulaires (p. ex. INA 222(f)) et droit de la protection des données",
  "Security practice of missions: access codes and passwords are told in person, and changed once told":
    "Pratique de sécurité des missions : codes et mots de passe se disent de vive voix, et se changent une fois dits",
  "RFC 3986 section 7.6 (semantic attacks)": "RFC 3986, section 7.6 (attaques sémantiques)",
  "Unicode Technical Standard 39; see lib/facts/links":
    "Norme technique Unicode 39 ; voir lib/facts/links",
  "Unicode Technical Standard 39": "Norme technique Unicode 39",
  "RFC 1918, RFC 6761, RFC 6762 and the pack's list of internal hosts":
    "RFC 1918, RFC 6761, RFC 6762 et la liste des hôtes internes du jeu de règles",
  "The services' own forms of addresses, as of 2026-11-20":
    "Formes d’adresses des services eux-mêmes, au 2026-11-20",
  "Content systems' and sign-on services' forms of addresses, as of 2026-11-20":
    "Formes d’adresses des systèmes de contenu et des services de connexion, au 2026-11-20",
  "RFC 3986; IANA's list of top-level domains":
    "RFC 3986 ; liste des domaines de premier niveau de l’IANA",
  "Vendors' documentation of their campaign parameters; see lib/facts/links/tracking":
    "Documentation des fournisseurs sur leurs paramètres de campagne ; voir lib/facts/links/tracking",
  "Slips known from speeches, press and official accounts; see confused-word.words":
    "Lapsus connus de discours, de la presse et de comptes officiels ; voir confused-word.words",
  "Titles and formulas of the trade; see missing-word.words":
    "Titres et formules du métier ; voir missing-word.words",
  "Names in lib/facts/world and the offices in misspelt-name.words":
    "Noms de lib/facts/world et fonctions de misspelt-name.words",
  "Names in lib/facts/world": "Noms de lib/facts/world",
  "The pack's list of people; lib/facts/people/figures":
    "Liste des personnes du jeu de règles ; lib/facts/people/figures",
  "The pack's directory of handles; lib/facts/people/handles":
    "Répertoire des comptes du jeu de règles ; lib/facts/people/handles",
  "Tags that became known for it (#susanalbumparty 2012, #nowthatchersdead 2013)":
    "Mots-dièse restés célèbres pour cela (#susanalbumparty 2012, #nowthatchersdead 2013)",
  "Unicode 16.0; screen readers spell or skip these signs":
    "Unicode 16.0 ; les lecteurs d’écran épellent ou sautent ces signes",
  "Unicode 16.0, default-ignorable characters; scripts that need joiners are left alone":
    "Unicode 16.0, caractères ignorables par défaut ; les écritures qui ont besoin de liants sont laissées telles quelles",
  "W3C WCAG 2.2 techniques; readability research on capitals":
    "Techniques des WCAG 2.2 du W3C ; recherches sur la lisibilité des capitales",
  "Punctuation of the languages; a quotation may go on in the next post, so a hint":
    "Ponctuation des langues ; une citation peut continuer dans la publication suivante : d’où une simple indication",
  "Services' own sites; see lib/facts/links/shorteners":
    "Sites des services eux-mêmes ; voir lib/facts/links/shorteners",
  "ISO 8601 clock, computed": "Horloge ISO 8601, calculée",
  Arithmetic: "Calcul",
  "IANA time zone database of the runtime, daylight saving included":
    "Base des fuseaux horaires de l’IANA du navigateur, heure d’été comprise",
  "Arithmetic on the years, from the day of posting; years of well-known events in lib/facts/history":
    "Calcul sur les années à partir du jour de publication ; années d’événements connus dans lib/facts/history",
  "National days of all states, in lib/facts/calendar":
    "Fêtes nationales de tous les États, dans lib/facts/calendar",
  "United Nations list of observances and calendars of feasts, in lib/facts/calendar":
    "Liste des journées des Nations Unies et calendriers des fêtes, dans lib/facts/calendar",
  "Unicode regional indicators; look-alike groups in lib/facts/flags":
    "Indicateurs régionaux d’Unicode ; groupes de drapeaux semblables dans lib/facts/flags",
  "Capitals in lib/facts/world": "Capitales de lib/facts/world",
  "Capitals and well-known cities in lib/facts/world":
    "Capitales et villes connues de lib/facts/world",
  "Members of organisations with their dates, in lib/facts/world":
    "Membres des organisations avec leurs dates, dans lib/facts/world",
  "Seats of international bodies in lib/facts/world":
    "Sièges des organismes internationaux dans lib/facts/world",
  "United Nations list of members and its notes on names, in lib/facts/world":
    "Liste des membres des Nations Unies et ses notes sur les noms, dans lib/facts/world",
  "UN M49 regions, in lib/facts/world": "Régions M49 de l’ONU, dans lib/facts/world",
  "Commonly confused states in lib/facts/world; only with a contradicting capital, people or flag":
    "États souvent confondus dans lib/facts/world ; seulement si une capitale, un peuple ou un drapeau contredit",
  "ISO 4217 currencies by state, in lib/facts/world":
    "Monnaies ISO 4217 par État, dans lib/facts/world",
  "Names of peoples and capitals in lib/facts/world":
    "Noms des peuples et des capitales dans lib/facts/world",
  "Constitutions of the states, in lib/facts/world":
    "Constitutions des États, dans lib/facts/world",
  "Quote Investigator and Wikiquote on misattributions, in our own words; practice of citing":
    "Quote Investigator et Wikiquote sur les fausses attributions, dans nos mots ; usage de la citation",
  "W3C and platforms' accessibility advice: CamelCase hashtags; tags of observances and names of states":
    "Conseils d’accessibilité du W3C et des plateformes : mots-dièse en CamelCase ; mots-dièse des journées et noms d’États",
  "Posts made by a site's feed": "Publications faites par le flux d’un site",
  "plainlanguage.gov: minimise abbreviations; GOV.UK style guide: explain acronyms":
    "plainlanguage.gov : peu d’abréviations ; guide de style GOV.UK : expliquer les sigles",
  "W3C WCAG 2.2, 1.1.1; GOV.UK guide to alt text":
    "W3C, WCAG 2.2, 1.1.1 ; guide GOV.UK des textes de remplacement",
  "The channels' own limits, as their records in lib/channels name them":
    "Limites des canaux eux-mêmes, telles que leurs fiches de lib/channels les nomment",
  "W3C WCAG 2.2, 1.2.2": "W3C, WCAG 2.2, 1.2.2",
  "Practitioners' checklist for livestreams; W3C WCAG 2.2, 1.2.4 for live captions":
    "Liste de contrôle des praticiens pour les directs ; W3C, WCAG 2.2, 1.2.4 pour les sous-titres en direct",
  "plainlanguage.gov: use active voice; European Commission, How to write clearly":
    "plainlanguage.gov : employer la voix active ; Commission européenne, Rédiger clairement",
  "plainlanguage.gov: avoid hidden verbs": "plainlanguage.gov : éviter les verbes cachés",
  "plainlanguage.gov word list; GOV.UK style guide; European Commission, How to write clearly":
    "liste de mots de plainlanguage.gov ; guide de style GOV.UK ; Commission européenne, Rédiger clairement",
  "GOV.UK content guide: sentences of up to 25 words; plainlanguage.gov: write short sentences":
    "guide de contenu GOV.UK : phrases de 25 mots au plus ; plainlanguage.gov : écrire des phrases courtes",
  "GOV.UK content guide: front-load; plainlanguage.gov: lead with the main message":
    "guide de contenu GOV.UK : l’essentiel d’abord ; plainlanguage.gov : commencer par le message principal",
  "W3C WCAG 2.2, 2.4.4 Link purpose; GOV.UK content guide":
    "W3C, WCAG 2.2, 2.4.4 Fonction du lien ; guide de contenu GOV.UK",
  "X and LinkedIn's advice on hashtags; Instagram's five (2025)":
    "Conseils de X et de LinkedIn sur les mots-dièse ; les cinq d’Instagram (2025)",
  "X's advice on mentions; practitioners' criteria: walls of handles":
    "Conseils de X sur les mentions ; critères des praticiens : murs de noms de comptes",
  "RNIB and platforms' accessibility advice on emoji":
    "Conseils d’accessibilité du RNIB et des plateformes sur les émojis",
  "Accessibility advice of public administrations: no emoji as bullets":
    "Conseils d’accessibilité des administrations publiques : pas d’émojis en guise de puces",
  "Accessibility advice of public administrations and platforms; W3C WCAG 2.2, H86 (ASCII art)":
    "Conseils d’accessibilité des administrations publiques et des plateformes ; W3C, WCAG 2.2, H86 (art ASCII)",
  "European Commission, How to write clearly; plainlanguage.gov, be concise":
    "Commission européenne, Rédiger clairement ; plainlanguage.gov, être concis",
  "Practitioners' criteria: a thread reads as one text":
    "Critères des praticiens : un fil se lit comme un seul texte",
  "Practitioners' criteria: nothing for the reader to do; GOV.UK content guide: meet a user need":
    "Critères des praticiens : rien à faire pour le lecteur ; guide de contenu GOV.UK : répondre à un besoin",
  "Practice of delegations: mandates, limits and fallback positions are classified":
    "Pratique des délégations : mandats, limites et positions de repli sont classifiés",
  "Press offices' media advisories: day, hour, place, accreditation, contact, feed":
    "Avis aux médias des services de presse : jour, heure, lieu, accréditation, contact, flux",
  "plainlanguage.gov: write for your audience, speak to the reader; European Commission, How to write clearly":
    "plainlanguage.gov : écrire pour son public, parler au lecteur ; Commission européenne, Rédiger clairement",
  "plainlanguage.gov: address the user; GOV.UK content guide: address the user as “you”":
    "plainlanguage.gov : s’adresser à l’usager ; guide de contenu GOV.UK : dire « vous » à l’usager",
};
