/**
 * Words that stand for what is still to come, in brackets or as an order to the drafter. Folded, by kind.
 * Source: usage of drafts in the five languages, written for this project on 2026-11-20.
 */

/** Alone in brackets (with an article, "of the minister", "here") these name a thing that is missing. */
export const FILL_IN_NOUNS: ReadonlySet<string> = new Set(
  [
    // en
    "name names surname firstname lastname title titles position date dates day month year time times hour place location venue city country countries town address link links url number numbers figure figures amount sum percentage percent quote quotes quotation hashtag hashtags handle handles tag caption text headline subject topic event partner partners organisation organization institution company ministry minister ambassador president recipient speaker speakers guest email phone logo emoji emojis credit credits ordinal pic xx xxx n",
    // fr
    "nom noms prénom titre fonction jour mois année heure heures lieu ville pays adresse lien liens numéro chiffre chiffres montant citation légende texte sujet thème événement partenaire partenaires organisation ministre ambassadeur ambassadrice",
    // it, nl
    "luogo nome cognome titolo ora città collegamento naam datum plaats stad titel bedrag",
    // es
    "nombre nombres apellido apellidos cargo autoridades título fecha fechas día mes año hora horas lugar sede ciudad país dirección enlace enlaces número números cifra cifras monto importe cantidad cita leyenda texto tema evento socio socios organización embajador embajadora",
    // pt
    "nome nomes apelido sobrenome cargo data datas dia mês ano hora horas local cidade país endereço morada ligação link hiperligação número números valor montante citação legenda texto tema evento parceiro parceiros organização embaixador embaixadora",
    // de
    "name namen vorname nachname titel funktion datum tag monat jahr uhrzeit zeit ort stadt land adresse link zahl zahlen betrag summe zitat bildunterschrift text thema veranstaltung partner organisation ministerin botschafter botschafterin",
  ]
    .join(" ")
    .split(" "),
);

/** Of these a quotation may hold one in brackets ("the [Minister] agreed"): a gap only in capitals. */
export const ALSO_EDITORIAL: ReadonlySet<string> = new Set(
  "minister ministry ministre ministra ministerin president ambassador ambassadeur ambassadrice embajador embajadora embaixador embaixadora botschafter botschafterin organisation organization organización organização company institution partner partners partenaire partenaires socio socios parceiro parceiros country city town month year day time place number numbers text title tag event topic subject país ciudad cidade pays ville land stadt ort jahr tag año ano mes mês día dia".split(
    " ",
  ),
);

/** May stand around those nouns in the brackets. */
export const AROUND_NOUNS: ReadonlySet<string> = new Set(
  "the a an of your our his her here and or s to be full first last new exact correct right le la les l d de du des un une notre votre ici el los las un una su nuestro nuestra aquí o os as do da dos das um uma nosso nossa aqui der die das des dem den ein eine einer hier von vom ihr ihre unser unsere und et y e event post minister ministers ambassador ambassadors speaker president guest partner project website local start end".split(
    " ",
  ),
);

/** Brackets that open with one of these are an order to the drafter; so are the words themselves before "here". */
export const FILL_IN_VERBS: ReadonlySet<string> = new Set(
  "insert add fill enter put include attach paste tbc tbd tba tk tktk todo fixme placeholder missing pending insérer ajouter compléter remplir mettre préciser insertar inserte agregar añadir completar poner rellenar precisar falta inserir insira adicionar acrescentar preencher colocar einfügen einsetzen ergänzen eintragen ausfüllen nachtragen fehlt".split(
    " ",
  ),
);

/** These order readers as well ("[check against delivery]", "[update]"): only with the name of the thing. */
export const WEAK_VERBS: ReadonlySet<string> = new Set(
  "replace update complete check confirm verify choose select pick write vérifier confirmer choisir verificar confirmar elegir escolher prüfen".split(
    " ",
  ),
);

/** Words after which an ordinary aside may follow such a verb: "[add to calendar]", "(check our story)". */
export const CALLS_TO_READERS =
  /calendar|your |our |us\b|story|website|bio|thread|below|replies|comments|spam|out\b|agenda|eligibility|status|times\b|before you|in at|vos |votre |sus |tu |ihre /iu;

/** Only in capitals, or alone in their line: notes of what is missing. */
export const NOTES_IN_CAPITALS: readonly string[] = [
  "À COMPLÉTER",
  "A COMPLÉTER",
  "A COMPLETER",
  "À CONFIRMER",
  "A CONFIRMER",
  "À PRÉCISER",
  "À INSÉRER",
  "À AJOUTER",
  "À VÉRIFIER",
  "À VENIR ICI",
  "A COMPLETAR",
  "POR COMPLETAR",
  "POR CONFIRMAR",
  "A CONFIRMAR",
  "POR DEFINIR",
  "A DEFINIR",
  "POR VERIFICAR",
  "FALTA FOTO",
  "FALTA TEXTO",
  "FALTA LINK",
  "FALTA ENLACE",
  "FALTA DATO",
  "FALTA NOMBRE",
  "FALTA NOME",
  "FALTA CITA",
  "INSERTAR FOTO",
  "INSERTAR ENLACE",
  "INSERIR FOTO",
  "INSERIR LINK",
  "INSERIR NOME",
  "INSÉRER PHOTO",
  "INSÉRER LIEN",
  "INSÉRER NOM",
  "POR PREENCHER",
  "A PREENCHER",
  "ZU ERGÄNZEN",
  "NOCH ZU ERGÄNZEN",
  "NOCH ZU KLÄREN",
  "BITTE ERGÄNZEN",
  "BITTE EINFÜGEN",
  "NAME EINFÜGEN",
  "LINK EINFÜGEN",
  "ZITAT EINFÜGEN",
  "FOTO EINFÜGEN",
  "INSERT NAME",
  "INSERT LINK",
  "INSERT QUOTE",
  "INSERT DATE",
  "INSERT PHOTO",
  "INSERT FIGURE",
  "ADD PHOTO",
  "ADD LINK",
  "ADD QUOTE",
  "ADD NAME",
  "PHOTO HERE",
  "LINK HERE",
  "QUOTE HERE",
  "TITLE HERE",
  "NAME HERE",
  "DATE HERE",
  "TEXT HERE",
  "TO BE CONFIRMED",
  "TO BE COMPLETED",
  "TO BE ADDED",
  "TO BE INSERTED",
];

/** In brackets and capitals these say that something is still owed: "(PENDIENTE CONFIRMAR SALA)", "(FOTO FEHLT)". */
export const OWED: ReadonlySet<string> = new Set(
  "insert insérer insertar inserir einfügen tbc tbd pendiente pendientes pendente confirmar confirmer completar compléter completer preencher definir préciser falta faltan manque manquant fehlt fehlen nachgereicht nachreichen nachtragen ergänzen folgt missing placeholder vérifier verificar".split(
    " ",
  ),
);

/** In any case, nothing but filler. */
export const FILLERS: readonly string[] = [
  "lorem ipsum dolor sit amet",
  "consectetur adipiscing",
  "dolor sit amet",
  "placeholder text",
  "dummy text",
  "sample text here",
  "your text here",
  "text goes here",
  "link goes here",
  "name goes here",
  "quote goes here",
  "insert text here",
  "insert link here",
  "insert name here",
  "insert quote here",
  "insert date here",
  "insert photo here",
  "add link here",
  "add quote here",
  "add photo here",
  "add picture here",
  "add name here",
  "add text here",
  "photo to be added",
  "link to be added",
  "quote to be added",
  "link to follow here",
  "insérer le lien ici",
  "insérer le nom ici",
  "insérer la citation ici",
  "insérer photo ici",
  "lien à insérer",
  "lien à ajouter",
  "texte à venir",
  "nom à compléter",
  "insertar enlace aquí",
  "insertar nombre aquí",
  "insertar foto aquí",
  "insertar aquí",
  "poner enlace aquí",
  "texto de relleno",
  "texto de prueba",
  "inserir link aqui",
  "inserir nome aqui",
  "inserir foto aqui",
  "inserir aqui",
  "texto provisório aqui",
  "hier einfügen",
  "hier ergänzen",
  "name einfügen",
  "link einfügen",
  "zitat einfügen",
  "foto einfügen",
  "datum einfügen",
  "blindtext",
  "platzhaltertext",
  "tktk",
  "firstname lastname",
  "vorname nachname",
  "nombre apellido",
  "fixme",
];

/** "Write to us (email)", "read more (link)": in round brackets ordinary. */
export const ALSO_ASIDES: ReadonlySet<string> = new Set(
  "email phone logo link links lien liens enlace enlaces ligação url text texte texto summe sum n hour heure hora place lieu lugar local ort tag tags".split(
    " ",
  ),
);

/** After a noun in capitals these show that a thing is named ("[LINK TO STATEMENT]"). */
export const LEADS_ON: ReadonlySet<string> = new Set(
  "to of for from de du des del da do zu zum zur von".split(" "),
);

/** What nobody asks readers to check. */
export const DRAFT_DETAILS: ReadonlySet<string> = new Set(
  "spelling wording title titles quote figure figures orthographe ortografía schreibweise".split(
    " ",
  ),
);

/** Pictures are put in, too, but also announced: only with "here" or "to follow". */
export const IMAGES: ReadonlySet<string> = new Set(
  "photo foto picture image video logo imagen imagem bild".split(" "),
);
