/** Where checks have their rules from, in French, by the English words of `source`; titles of laws, standards and guides stay as they are. */
export const sources: Readonly<Record<string, string>> = {
  "Arithmetic on the figures in the post": "Calcul sur les chiffres de la publication",
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
};
