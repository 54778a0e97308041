/** What the fields of a pack mean, in French, by the English of the pack's schema (lib/pack/schema.ts). */
export const meanings: Readonly<Record<string, string>> = {
  "Stable name of the pack, the same in every version.":
    "Nom stable du jeu de règles, le même dans chaque version.",
  "Who speaks. A lower layer (ministry, mission, personal) may only tighten what one above requires.":
    "Qui parle. Un niveau inférieur (ministère, poste, personnel) ne peut que resserrer ce qu’un niveau supérieur exige.",
  "Whole number that grows with every release.": "Nombre entier qui croît à chaque diffusion.",
  "Day or instant of release.": "Jour ou instant de la diffusion.",
  "Last day of its freshness; later it keeps checking and is called stale.":
    "Dernier jour où il est à jour ; ensuite il vérifie toujours, mais il est dit périmé.",
  "Oldest engine that understands it, such as 1.0.":
    "Version la plus ancienne qui le comprend, par exemple 1.0.",
  "Who answers for the pack.": "Qui répond du jeu de règles.",
  "The ministry or mission.": "Le ministère ou le poste.",
  "Whom to ask about the pack.": "À qui s’adresser au sujet du jeu de règles.",
  "Hosts that the pack may link to (their subdomains too).":
    "Hôtes vers lesquels le jeu de règles peut renvoyer (et leurs sous-domaines).",
  "What changed, for the people governed by it.":
    "Ce qui a changé, à l’intention de ceux qu’il régit.",
  "IANA zone in which its days begin and end; UTC where left out.":
    "Fuseau IANA dans lequel ses jours commencent et finissent ; UTC à défaut.",
  "ISO 3166-1 alpha-2 code of the state served.": "Code ISO 3166-1 alpha-2 de l’État servi.",
  "The public key (base64, 32 bytes) that will sign after this one: a rotation, announced by the key in use.":
    "La clé publique (base64, 32 octets) qui signera après celle-ci : une rotation, annoncée par la clé en usage.",
  "How much is posted a day.": "Combien l’on publie par jour.",
  "Most posts of an account a day.": "Publications d’un compte par jour, au plus.",
  "Most posts a day while the crisis is on.":
    "Publications par jour, au plus, tant que dure la crise.",
  "The crisis mode.": "Le mode de crise.",
  "Whether it is on now.": "S’il est actif en ce moment.",
  "What every diplomat reads beside the composer.":
    "Ce que chaque diplomate lit à côté de la zone de saisie.",
  "What may be said, point by point.": "Ce qui peut être dit, point par point.",
  "What must be pinned on the profile: lines, pages.":
    "Ce qui doit être épinglé sur le profil : lignes téléphoniques, pages.",
  "The record of decisions, which never holds a text by a pack's word.":
    "Le registre des décisions, qui ne conserve jamais un texte sur l’ordre d’un jeu de règles.",
  "For how many months the record of decisions is kept on the user's computer: 1 to 24.":
    "Pendant combien de mois le registre des décisions est conservé sur l’ordinateur de l’utilisateur : de 1 à 24.",
  "The circular that asks for it.": "La circulaire qui le demande.",
  "false: no page of welcome opens where a browser's policy brings this pack.":
    "false : aucune page d’accueil ne s’ouvre là où la stratégie d’un navigateur apporte ce jeu de règles.",
  "Hosts that no post may link to.": "Hôtes vers lesquels aucune publication ne peut renvoyer.",
  "What the pack says of built-in checks and of rules above.":
    "Ce que le jeu de règles dit des vérifications intégrées et des règles des niveaux supérieurs.",
  "A built-in check, or a rule of a layer above.":
    "Une vérification intégrée, ou une règle d’un niveau supérieur.",
  "required, default-on or default-off.": "required, default-on ou default-off.",
  "How grave its findings are.": "La gravité de ses remarques.",
  "The ministry's own words instead of ours.": "Les mots du ministère à la place des nôtres.",
  "The circular that asks for it; shown with every finding.":
    "La circulaire qui le demande ; montrée avec chaque remarque.",
  "The pack's own rules.": "Les règles propres du jeu de règles.",
  "Stable name of the rule, dotted lower case; two rules never share one.":
    "Nom stable de la règle, en minuscules et points ; deux règles n’ont jamais le même.",
  "Which of the profession's rules it serves; embarrass where left out.":
    "Laquelle des règles de la profession elle sert ; embarrass à défaut.",
  "block asks for a second click before posting, warn is underlined, hint is listed.":
    "block demande un second clic avant la publication, warn est souligné, hint figure dans la liste.",
  "required can be tightened below and never loosened; default-on where left out.":
    "required peut être resserré plus bas, jamais relâché ; default-on à défaut.",
  "true: the user is asked once and answers; only with severity hint.":
    "true : la question est posée une fois à l’utilisateur, qui y répond ; seulement avec le poids hint.",
  "What the rule is called in lists: a few words. Its id where left out.":
    "Comment la règle s’appelle dans les listes : quelques mots. À défaut, son identifiant.",
  "What the user reads: one sentence, or one a locale. Else our own words.":
    "Ce que lit l’utilisateur : une phrase, ou une par langue. Sinon, nos propres mots.",
  "The circular, decision or page that the rule comes from; shown with it.":
    "La circulaire, la décision ou la page dont vient la règle ; montrée avec elle.",
  "Languages it knows; every language where left out.":
    "Langues qu’elle connaît ; toutes à défaut.",
  "Ids of the channels it is about; every channel where left out.":
    "Identifiants des canaux qu’elle concerne ; tous à défaut.",
  "First day on which it holds.": "Premier jour où elle vaut.",
  "Last day on which it holds, inclusive.": "Dernier jour où elle vaut, inclus.",
  "Its self-test: at least one hit and one miss. Needed in every pack but a personal one.":
    "Son propre essai : au moins un exemple à relever et un à laisser passer. Exigé dans tout jeu de règles, sauf personnel.",
  "Drafts on which the rule must fire.": "Brouillons sur lesquels la règle doit se déclencher.",
  "Drafts on which it must stay silent.": "Brouillons sur lesquels elle doit rester muette.",
  "Any of these phrases is a finding.": "Chacune de ces expressions est relevée.",
  "Exceptions. One that contains a phrase of the rule excuses that place; any other excuses its whole sentence.":
    "Exceptions. Celle qui contient une expression de la règle excuse cet endroit ; toute autre excuse sa phrase entière.",
  "Whether other forms of a word count too (plural, past, …); false where left out.":
    "Si d’autres formes d’un mot comptent aussi (pluriel, passé…) ; false à défaut.",
  "true: capitals of the phrase must be capitals in the draft (Turkey, not turkey).":
    "true : les majuscules de l’expression doivent l’être dans le brouillon (Turkey, et non turkey).",
  "The fact sheet.": "La fiche de faits.",
  "Stable name of the fact.": "Nom stable du fait.",
  "What it is about, as a draft may name it; the main name first.":
    "Ce dont il s’agit, tel qu’un brouillon peut le nommer ; le nom principal en premier.",
  "figure has a quantity; date, phone, address, link, position and text have a value.":
    "figure a une quantité ; date, phone, address, link, position et text ont une valeur.",
  "The figure.": "Le chiffre.",
  "What the figure counts: percent, EUR, visas, …":
    "Ce que compte le chiffre : percent, EUR, visas…",
  "How far a draft may be off, relative: 0.05 is five per cent.":
    "De combien un brouillon peut s’écarter, en proportion : 0.05 vaut cinq pour cent.",
  "The number to call, the address, the office, the day …":
    "Le numéro à appeler, l’adresse, la fonction, le jour…",
  "Who says so: the fact sheet, circular or page.":
    "Qui le dit : la fiche de faits, la circulaire ou la page.",
  "Day on which somebody last made sure.":
    "Jour où quelqu’un s’en est assuré pour la dernière fois.",
  "Day by which it must be looked at again; later it is called stale.":
    "Jour avant lequel il faut le réexaminer ; ensuite il est dit périmé.",
  "Names, titles and offices.": "Noms, titres et fonctions.",
  "Name as the ministry writes it.": "Le nom tel que le ministère l’écrit.",
  "Title before the name: Ambassador, H.E., Dr.": "Titre devant le nom : Ambassadeur, S.E., Dr.",
  "Office held.": "Fonction occupée.",
  "Other right spellings.": "Autres graphies justes.",
  "Where the entry comes from.": "D’où vient l’entrée.",
  "Directory of official accounts.": "Annuaire des comptes officiels.",
  "Id of the channel.": "Identifiant du canal.",
  "The account, with its @.": "Le compte, avec son @.",
  "Whose it is.": "À qui il est.",
  "Words and phrases by which a draft is seen to be about it.":
    "Mots et expressions auxquels on voit qu’un brouillon s’y rapporte.",
  "Campaigns with their tags.": "Campagnes avec leurs hashtags.",
  "Stable name of the campaign.": "Nom stable de la campagne.",
  "Its hashtags, in their own capitals.": "Ses hashtags, avec leurs propres majuscules.",
  "First day.": "Premier jour.",
  "Last day, inclusive.": "Dernier jour, inclus.",
  "Observances, national days and the ministry's own.":
    "Journées internationales, fêtes nationales et journées propres au ministère.",
  "Name of the day.": "Nom de la journée.",
  "1 to 12.": "De 1 à 12.",
  "1 to 31.": "De 1 à 31.",
  "Its hashtags.": "Ses hashtags.",
  "Past posts, for tags and wording; not counted in the pack's size.":
    "Publications passées, pour les hashtags et les formulations ; non comptées dans la taille du jeu de règles.",
  "The post as it was published.": "La publication telle qu’elle a paru.",
  "Day of publishing.": "Jour de la publication.",
  "Its language.": "Sa langue.",
  "The ministry's own accounts.": "Les comptes propres du ministère.",
  "Id of the channel; every channel where left out.":
    "Identifiant du canal ; tous les canaux à défaut.",
  "Who speaks: the office or the person.": "Qui parle : la fonction ou la personne.",
  "Language it writes in.": "Langue dans laquelle il écrit.",
  "Whom it addresses.": "À qui il s’adresse.",
  "Times in which a topic is delicate.": "Périodes où un sujet est délicat.",
  "Stable name of the window.": "Nom stable de la période.",
  "What makes the time delicate.": "Ce qui rend la période délicate.",
  "First day, or an instant with its zone.": "Premier jour, ou un instant avec son fuseau.",
  "Last day, inclusive and in the pack's time zone, or an instant.":
    "Dernier jour, inclus et dans le fuseau du jeu de règles, ou un instant.",
  "Words and phrases that touch it.": "Mots et expressions qui y touchent.",
  "What to do: one sentence.": "Que faire : une phrase.",
  "How grave it is to touch it.": "La gravité d’y toucher.",
  "Where threats and abuse against a diplomat are reported.":
    "Où l’on signale les menaces et injures visant un diplomate.",
  "What is reported there: threats, abuse, a false account.":
    "Ce qu’on y signale : menaces, injures, faux compte.",
  "The office, number, address or page.": "Le service, le numéro, l’adresse ou la page.",
  "Phrases that the ministry does not use.": "Expressions que le ministère n’emploie pas.",
  "What it writes instead, best first.": "Ce qu’il écrit à la place, le meilleur d’abord.",
  "Whether other forms of a word count too (plural, past, …); true where left out.":
    "Si d’autres formes d’un mot comptent aussi (pluriel, passé…) ; true à défaut.",
  "What is counted.": "Ce qui est compté.",
  "The fewest that are right.": "Le moins qui convienne.",
  "The most that are right.": "Le plus qui convienne.",
  "Groups of spellings or names for the same thing: a post uses one of each group.":
    "Groupes de graphies ou de noms pour la même chose : une publication n’en emploie qu’un de chaque groupe.",
  "When this is in the post …": "Quand ceci figure dans la publication…",
  "Any of these is written.": "L’une de ces expressions est écrite.",
  "Any of these is there.": "L’un de ces éléments est présent.",
  "… this must be there too.": "… ceci doit y figurer aussi.",
  "Where it must stand; post where left out.": "Où cela doit figurer ; post à défaut.",
  "Names in their exact capitals: NATO, eSwatini.":
    "Noms avec leurs majuscules exactes : NATO, eSwatini.",
  "Words in order within one sentence; at least one names its words.":
    "Mots en ordre dans une même phrase ; une place au moins nomme ses mots.",
  "Exactly this word, or one of these.": "Exactement ce mot, ou l’un de ceux-ci.",
  "Any form of this word, or of one of these.": "Toute forme de ce mot, ou de l’un de ceux-ci.",
  "Any word of this class. Grammar classes know English only.":
    "Tout mot de cette catégorie. Les catégories grammaticales ne connaissent que l’anglais.",
  "How many other words may stand between the slot before and this one; 0 where left out.":
    "Combien d’autres mots peuvent se trouver entre la place précédente et celle-ci ; 0 à défaut.",
  "true: the slot may be missing.": "true : la place peut manquer.",
  "Any of these excuses its whole sentence.":
    "Chacune de ces expressions excuse sa phrase entière.",
  "Words that are right as they stand: no finding on exactly these, but for required ones.":
    "Mots justes tels quels : aucune remarque sur ceux-là exactement, hormis les remarques exigées.",
  "ISO 3166-1 alpha-2 codes of the countries where the mission works: their days are shown ahead.":
    "Codes ISO 3166-1 alpha-2 des pays où travaille le poste : leurs journées sont annoncées d’avance.",
  "Drafts to improve, for the page of practice.":
    "Brouillons à améliorer, pour la page d’exercices.",
  "Stable name of the exercise.": "Nom stable de l’exercice.",
  "Language in which it is written.": "Langue dans laquelle il est écrit.",
  "What it is about; exercises are listed by it.":
    "De quoi il s’agit ; les exercices sont classés ainsi.",
  "Who writes, to whom and why.": "Qui écrit, à qui et pourquoi.",
  "The draft to improve.": "Le brouillon à améliorer.",
  "The channel that it is written for.": "Le canal pour lequel il est écrit.",
  "true: it answers somebody else's post.":
    "oui : il répond à la publication de quelqu’un d’autre.",
  "Day on which it would be posted.": "Jour où il serait publié.",
  "What is to be learnt from it.": "Ce qu’il y a à en apprendre.",
  "The draft as it could go out: no lesson is left in it.":
    "Le brouillon tel qu’il pourrait paraître : il n’y reste aucune leçon.",
  "Ids of the checks or rules that see it, any of them.":
    "Identifiants des contrôles ou règles qui le voient, l’un d’eux suffit.",
  "Why it matters, told after the attempt.": "Pourquoi c’est important, dit après la tentative.",
  "Whose advice or rule that is.": "De qui vient ce conseil ou cette règle.",
  "Settings that the check names in its own documentation.":
    "Réglages que la vérification nomme dans sa documentation.",
  "A setting of this check alone; the value shown in grey holds where it is empty.":
    "Un réglage de cette seule vérification ; la valeur affichée en gris vaut quand il est vide.",
};
