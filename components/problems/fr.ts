/** What can be wrong with a pack, and how to mend it, in French, by the English words of lib/pack and lib/studio; each `{}` takes what stands there in English. */
export const problems: Readonly<Record<string, string>> = {
  "; ": "  ; ",
  "is not an id": "n’est pas un identifiant",
  "use lower-case letters a-z, digits, and single dots or hyphens between them":
    "employez des minuscules a-z, des chiffres et, entre eux, un seul point ou tiret à la fois",
  "is not one trimmed line": "n’est pas une seule ligne sans espaces aux bords",
  "remove line breaks and the spaces at its ends":
    "supprimez les retours à la ligne et les espaces aux bords",
  "is not a day of the calendar": "n’est pas un jour du calendrier",
  'write it as "2026-11-20"': "écrivez-le sous la forme « 2026-11-20 »",
  "is not a day or an instant with its zone": "n’est ni un jour ni un instant avec son fuseau",
  'write "2026-11-20" or "2026-11-20T18:00:00+01:00"':
    "écrivez « 2026-11-20 » ou « 2026-11-20T18:00:00+01:00 »",
  "is not a host name": "n’est pas un nom d’hôte",
  'write it like "mfa.example", in lower-case ASCII, without https://':
    "écrivez-le comme « mfa.example », en minuscules ASCII, sans https://",
  "is not a hashtag": "n’est pas un mot-dièse",
  'begin with "#", then letters, digits and underscores only':
    "commencez par « # », puis des lettres, des chiffres et des traits bas seulement",
  "is not a handle": "n’est pas un nom de compte",
  'begin with "@", then letters, digits, dots, hyphens and underscores':
    "commencez par « @ », puis des lettres, des chiffres, des points, des tirets et des traits bas",
  "is not a locale": "n’est pas un code de langue",
  'write "en", "fr" or "pt-BR"': "écrivez « en », « fr » ou « pt-BR »",
  "has no wording": "n’a aucun texte",
  "give at least one locale its sentence, or leave the field out":
    "donnez sa phrase à une langue au moins, ou laissez le champ vide",
  "asks for nothing": "ne demande rien",
  "give it phrases, has, or both": "donnez-lui des expressions, une condition, ou les deux",
  "must be exactly one of word, root and tag":
    "doit être un mot, une racine ou une catégorie, et un seul des trois",
  "keep one of the three": "gardez l’un des trois",
  "has no bound, or min is over max": "n’a pas de borne, ou le minimum dépasse le maximum",
  "give min, max, or both, min not above max":
    "donnez un minimum, un maximum ou les deux, le minimum sous le maximum",
  "does not fit its kind": "ne correspond pas à son genre",
  'a fact of kind "figure" has a quantity and no value; every other kind has a value and no quantity':
    "un fait chiffré a une quantité et pas de valeur ; tout autre a une valeur et pas de quantité",
  "ends before it begins": "finit avant de commencer",
  "put the last day on or after the first": "mettez la fin au jour du début ou après",
  "is not a day of that month": "n’est pas un jour de ce mois",
  "mend day or month": "corrigez le jour ou le mois",
  "is not an option's name": "n’est pas un nom d’option",
  "use letters and digits, a lower-case letter first":
    "employez des lettres et des chiffres, en commençant par une minuscule",
  "is not an engine version": "n’est pas une version d’Attaché",
  'write it like "1.0" or "1.2.3"': "écrivez-la comme « 1.0 » ou « 1.2.3 »",
  "is not a time zone that this browser knows":
    "n’est pas un fuseau horaire connu de ce navigateur",
  'use an IANA name such as "Europe/Paris"': "employez un nom de l’IANA comme « Europe/Paris »",
  "is not a state's code": "n’est pas un code d’État",
  "use two capital letters of ISO 3166-1, such as FR":
    "employez deux majuscules d’ISO 3166-1, comme FR",
  "is missing": "manque",
  "add it": "ajoutez-le",
  "add it: {}": "ajoutez-le : {}",
  "is no field of this format": "n’est pas un champ de ce format",
  'did you mean "{}"?': "vouliez-vous dire « {} » ?",
  'did you mean "{}"? {}': "vouliez-vous dire « {} » ? {}",
  "remove it, or see pack.schema.json for the fields":
    "supprimez-le, ou voyez les champs dans pack.schema.json",
  "{} is not known here": "{} n’est pas connu ici",
  "{} is not allowed here": "{} n’est pas permis ici",
  "is not allowed here": "n’est pas permis ici",
  "see pack.schema.json": "voyez pack.schema.json",
  "{} is of the wrong type": "{} n’est pas du bon type",
  "give {}": "donnez {}",
  "write {}": "écrivez {}",
  "{} or {}": "{} ou {}",
  "is too long": "est trop long",
  "is too short": "est trop court",
  "is too large": "est trop grand",
  "is too small": "est trop petit",
  "at most {}": "au plus {}",
  "at least {}": "au moins {}",
  "at most {} characters": "au plus {} caractères",
  "at least {} characters": "au moins {} caractères",
  "at most {} entries": "au plus {} entrées",
  "at least {} entries": "au moins {} entrées",
  "is empty": "est vide",
  "write something, or leave the field out": "écrivez quelque chose, ou laissez le champ vide",
  text: "du texte",
  "a number": "un nombre",
  "a whole number": "un nombre entier",
  "true or false": "vrai ou faux",
  "a list": "une liste",
  "an object": "un objet",
  "{} is used twice": "{} est employé deux fois",
  "give every entry its own id": "donnez à chaque entrée son propre identifiant",
  "{} looks like {}": "{} ressemble à {}",
  "choose ids that nobody can take for one another":
    "choisissez des identifiants que nul ne peut confondre",
  "lies before the day of issue": "précède le jour de publication",
  "lies before the first day": "précède le début de validité",
  "put it on or after that day": "mettez-le à ce jour ou après",
  "lies before the day of the check": "précède le jour de la vérification",
  "put it after that day": "mettez-le après ce jour",
  "is not an https link": "n’est pas un lien https",
  'begin with "https://"': "commencez par « https:// »",
  "has no self-test": "n’a pas d’exemples",
  "give it an example that must be found and one that must not":
    "donnez-lui un exemple qu’elle signale et un qu’elle laisse passer",
  "goes with a hint only": "ne va qu’avec la gravité « indication »",
  "make it a hint, or do not ask it as a question":
    "choisissez cette gravité, ou retirez la question",
  "has no slot that names a word and must be there":
    "n’a pas de place obligatoire qui nomme un mot",
  "give one slot a word or root, without optional":
    "donnez à une place un mot ou une racine, sans la rendre facultative",
  "hold {} phrases": "contiennent {} expressions",
  "hold {} slots": "contiennent {} places",
  "keep to {} in all": "tenez-vous à {} en tout",
  "{} is what is asked for, but for capitals or marks":
    "{} est déjà ce qui est demandé, aux majuscules et aux signes près",
  "use a rule of exact capitals": "pour les majuscules, prenez une règle de majuscules exactes",
  "has no word in it": "ne contient aucun mot",
  "name words; a mark alone would be found everywhere":
    "nommez des mots ; un signe seul se trouverait partout",
  "has {} words": "a {} mots",
  "keep to {}, marks counted": "tenez-vous à {}, signes compris",
  "is a single letter": "est une lettre seule",
  "name a word; a letter would be found everywhere":
    "nommez un mot ; une lettre se trouverait partout",
  "mixes letters of two scripts in a word": "mêle dans un mot les lettres de deux écritures",
  "type it again in one script: it would never be found":
    "retapez-le dans une seule écriture : il ne serait jamais trouvé",
  "is more than one word": "fait plus d’un mot",
  "give each word a slot of its own": "donnez à chaque mot sa propre place",
  "covers the rule's own phrase {}": "couvre l’expression {} de la règle elle-même",
  "narrow the exception, or drop the phrase": "resserrez l’exception, ou retirez l’expression",
  "must not fire and does, on {}": "ne doit rien signaler et signale {}",
  "narrow the rule or name an exception": "resserrez la règle ou nommez une exception",
  "finds {}, not {}": "trouve {}, et non {}",
  "mend the test, or the rule": "corrigez l’exemple, ou la règle",
  "is fixed to {}, not {}": "se corrige en {}, et non en {}",
  "is required, but {} accepts the very words": "est obligatoire, mais {} accepte ces mots mêmes",
  "take them out of that rule": "retirez-les de cette règle",
  "has a fix, {}, that {} fires on": "propose {}, que {} signale",
  "the rule itself": "la règle elle-même",
  "prefer words that no rule minds": "préférez des mots qu’aucune règle ne signale",
  "must fire, but an exception covers it": "doit être signalé, mais une exception le couvre",
  "narrow the exception, or mend the test": "resserrez l’exception, ou corrigez l’exemple",
  "must fire, but was read as {}, which the rule does not know":
    "doit être signalé, mais a été lu comme {}, langue que la règle ne connaît pas",
  "set the test's language": "indiquez la langue de l’exemple",
  "must fire and does not": "doit être signalé et ne l’est pas",
  "mend the rule or the test": "corrigez la règle ou l’exemple",
  "turns the direction of writing": "change le sens de l’écriture",
  "delete the invisible direction marks": "effacez les marques de direction invisibles",
  "holds a control character": "contient un caractère de commande",
  "delete it, or write a plain space": "effacez-le, ou mettez une espace ordinaire",
  "holds a code that is no character": "contient un code qui n’est pas un caractère",
  "delete it: often left by a broken copy": "effacez-le : il reste souvent d’une copie manquée",
  "holds an invisible character": "contient un caractère invisible",
  "delete it: matching ignores it anyway": "effacez-le : la recherche n’en tient pas compte",
  "looks like HTML": "ressemble à du HTML",
  'packs are plain text: leave out "<" before a letter':
    "un jeu de règles est du texte simple : pas de « < » devant une lettre",
  "holds a link that runs code or reads files":
    "contient un lien qui exécute du code ou lit des fichiers",
  "link to an https page": "renvoyez vers une page https",
  "{} is not https": "{} n’est pas en https",
  "{} does not name a plain host": "{} ne nomme pas un hôte simple",
  "leave out names, passwords, ports and other scripts":
    "pas de noms, de mots de passe, de ports ni d’autres écritures",
  "{} leads out of the issuer's domains": "{} mène hors des domaines de l’émetteur",
  'add "{}" to the issuer\'s own domains, or leave the link out':
    "ajoutez « {} » aux domaines de l’émetteur, ou retirez le lien",
  "{} has no word in it": "{} ne contient aucun mot",
  "{} has {} words": "{} a {} mots",
  "{} is a single letter": "{} est une lettre seule",
  "{} mixes letters of two scripts in a word": "{} mêle dans un mot les lettres de deux écritures",
  "{} is more than one word": "{} fait plus d’un mot",
  "is not JSON: it is empty": "n’est pas du JSON : il est vide",
  "is not JSON (line {}, column {})": "n’est pas du JSON (ligne {}, colonne {})",
  "is not JSON (line {}, column {}, at {})": "n’est pas du JSON (ligne {}, colonne {}, à {})",
  "mend it there: a comma, a quote or a bracket":
    "corrigez à cet endroit : une virgule, un guillemet ou un crochet",
  "stands twice in one object": "figure deux fois dans un même objet",
  "keep one of the two": "gardez l’un des deux",
  "is a forbidden name": "est un nom interdit",
  "remove it": "supprimez-le",
  "is nested deeper than {} levels": "est imbriqué sur plus de {} niveaux",
  "no part of a pack is: look for a stray bracket":
    "aucune partie d’un jeu de règles ne l’est : cherchez un crochet égaré",
  "is too large: {} bytes, and {} of approved posts":
    "est trop grand : {} octets, et {} de publications approuvées",
  "keep to {} bytes, and {} of approved posts":
    "tenez-vous à {} octets, et {} de publications approuvées",
  "is no pack": "n’est pas un jeu de règles",
  "has {} problems more": "a encore {} problèmes",
  "mend these first": "corrigez d’abord ceux-ci",
  "is larger than {} bytes": "dépasse {} octets",
  "no pack is: look what the file holds":
    "aucun jeu de règles ne le fait : voyez ce que contient le fichier",
  "is not text in UTF-8": "n’est pas du texte en UTF-8",
  "save it as UTF-8, or get the file again: it is damaged":
    "enregistrez-le en UTF-8, ou reprenez le fichier : il est abîmé",
  "is of format {}, newer than this engine's {}":
    "est au format {}, plus récent que le {} de cette version",
  "update Attaché first": "mettez d’abord Attaché à jour",
  "is of format {}, which never was": "est au format {}, qui n’a jamais existé",
  "is an envelope with fields that none has": "est une enveloppe avec des champs qu’aucune n’a",
  "sign the pack again": "signez de nouveau le jeu de règles",
  "is an envelope whose payload is not base64":
    "est une enveloppe dont le contenu n’est pas en base64",
  "get the file again: it is damaged": "reprenez le fichier : il est abîmé",
  "is an envelope without a signature, or with too many":
    "est une enveloppe sans signature, ou qui en a trop",
  "is an envelope with a signature that cannot be read":
    "est une enveloppe dont la signature est illisible",
  "is not what was signed: a byte was changed, or another key signed it":
    "n’est pas ce qui a été signé : un octet a changé, ou une autre clé l’a signé",
  "get the file again from its issuer": "redemandez le fichier à son émetteur",
  "cannot be verified here ({})": "ne peut pas être vérifié ici ({})",
  "use a browser that knows Ed25519: Chrome 137, Firefox 129 or newer":
    "employez un navigateur qui connaît Ed25519 : Chrome 137, Firefox 129 ou plus récent",
  "is signed by a key that nobody here has vouched for":
    "est signé par une clé dont personne ici ne s’est porté garant",
  "compare the fingerprint with the issuer's, then confirm it":
    "comparez l’empreinte avec celle de l’émetteur, puis confirmez-la",
  "speaks for the {} and is not signed": "parle pour le niveau {} et n’est pas signé",
  "sign it with `pack sign`; an unsigned pack can only be personal":
    "signez-le ; sans signature il ne peut être que personnel",
  "sign it with `pack sign`": "signez-le",
  "is signed by another key than the one that the administrator trusts":
    "est signé par une autre clé que celle à laquelle l’administrateur se fie",
  "is signed by another key than the one that this build trusts":
    "est signé par une autre clé que celle à laquelle cette version se fie",
  "ask the issuer for a pack signed by that key":
    "demandez à l’émetteur un jeu signé par cette clé",
  "is signed by a key that may not speak for {} in the layer {}":
    "est signé par une clé qui ne peut parler pour {} au niveau {}",
  "have it signed by the key of that layer": "faites-le signer par la clé de ce niveau",
  "needs Attaché {} or newer; this is {}": "demande Attaché {} ou plus récent ; ceci est {}",
  "update the extension": "mettez l’extension à jour",
  "comes from the future ({})": "vient du futur ({})",
  "mend issued, or this machine's clock":
    "corrigez la date de publication, ou l’horloge de cette machine",
  "{} speaks for the layer {}, but {} in force is of the layer {}":
    "{} parle pour le niveau {}, mais {} en vigueur est du niveau {}",
  "give the pack an id of its own": "donnez au jeu de règles son propre identifiant",
  "{} is older than {}, seen before": "{} est plus ancien que {}, déjà vu",
  "publish it under a higher version": "publiez-le sous une version plus élevée",
  "{} was seen before with other contents": "{} a déjà été vu avec un autre contenu",
  "{} is signed by a key that its issuer has replaced":
    "{} est signé par une clé que son émetteur a remplacée",
  "sign it with the key in use": "signez-le avec la clé en usage",
  "{} fails its self-test: {}: {}": "{} échoue à ses propres exemples : {} : {}",
  "{}; and {} more": "{} ; et {} autres",
  "is not what was accepted": "n’est pas ce qui a été accepté",
  "import it again": "importez-le de nouveau",
  "could not be stored": "n’a pas pu être enregistré",
  "free some space in the browser's profile and import it again":
    "libérez de la place dans le profil du navigateur et importez-le de nouveau",
  "is larger than 10 MB": "dépasse 10 Mo",
  "no pack holds so much: look what the file is":
    "aucun jeu de règles n’en contient autant : voyez ce qu’est ce fichier",
  "is a spreadsheet's own file": "est le fichier propre d’un tableur",
  "save the sheet as CSV first": "enregistrez d’abord la feuille en CSV",
  "is no text, or in an old encoding that cannot be told from others":
    "n’est pas du texte, ou est dans un ancien codage qu’on ne peut distinguer d’autres",
  'save it as "CSV UTF-8"': "enregistrez-le en « CSV UTF-8 »",
  "the first row names the columns": "la première ligne nomme les colonnes",
  "has a quotation mark in line {} that is never closed":
    "a, à la ligne {}, un guillemet jamais fermé",
  "close it": "fermez-le",
  "names no column of {} in its first row": "ne nomme dans sa première ligne aucune colonne de {}",
  "name some of {}": "nommez-en parmi {}",
  "was read as Windows-1252": "a été lu comme du Windows-1252",
  "look whether the names below are right": "voyez si les noms ci-dessous sont justes",
  'has a column "{}" that is not read': "a une colonne « {} » qui n’est pas lue",
  "nothing in the pack goes by that name": "rien dans le jeu de règles ne porte ce nom",
  "has {} cells, but the first row names {}": "a {} cellules, mais la première ligne en nomme {}",
  "put a cell with a separator in it into quotation marks":
    "mettez entre guillemets une cellule qui contient un séparateur",
  "is the same entry as line {}": "est la même entrée que la ligne {}",
  "is neither a rule in YAML nor a vocabulary": "n’est ni une règle en YAML ni un vocabulaire",
  "pick .yml and .txt files of a style": "choisissez les fichiers .yml et .txt d’un style",
  "is not YAML ({})": "n’est pas du YAML ({})",
  "mend it there": "corrigez à cet endroit",
  "is no rule of Vale": "n’est pas une règle de Vale",
  "a rule begins with extends": "une règle commence par extends",
  "is about {}": "porte sur {}",
  "a post has no such part": "une publication n’a rien de tel",
  'says "{}"': "dit « {} »",
  "look whether the rule is right without it": "voyez si la règle est juste sans cela",
  "extends {}": "étend {}",
  "only existence and substitution become rules: write it by hand":
    "seuls existence et substitution deviennent des règles : écrivez-la à la main",
  "is no vocabulary": "n’est pas un vocabulaire",
  "Vale's are called accept.txt and reject.txt":
    "ceux de Vale s’appellent accept.txt et reject.txt",
  "{} is a pattern": "{} est un motif",
  "packs hold phrases: write out what it means":
    "un jeu de règles contient des expressions : écrivez ce qu’il veut dire",
  "has a message with a hole (%s)": "a un message à trou (%s)",
  "our own sentence is said instead, or write one":
    "notre propre phrase la remplace, ou écrivez-en une",
  "is text in {}, not in UTF-8": "est du texte en {}, non en UTF-8",
  "is not a text file": "n’est pas un fichier de texte",
  "save it again as UTF-8": "enregistrez-le de nouveau en UTF-8",
  "pick the pack itself: a file whose name ends in .json":
    "choisissez le jeu de règles lui-même : un fichier dont le nom finit par .json",
  "is JSON, but no rule pack": "est du JSON, mais pas un jeu de règles",
  "pick a file that the studio saved": "choisissez un fichier enregistré par l’atelier",
  "{} of it is no entry": "{} n’est pas une entrée",
  "is not finished": "n’est pas terminé",
  "fill in what is missing about the pack first":
    "complétez d’abord ce qui manque au sujet du jeu de règles",
  "is an envelope of something else than {}": "est une enveloppe d’autre chose que {}",
  "line {}": "ligne {}",
  "is taught, but nothing sees it in the draft":
    "est enseigné, mais rien ne le voit dans le brouillon",
  "mend the draft, or name the check that speaks there":
    "corrigez le brouillon, ou nommez le contrôle qui parle là",
  "is taught, but is still seen in the example": "est enseigné, mais se voit encore dans l’exemple",
  "mend the example": "corrigez l’exemple",
};
