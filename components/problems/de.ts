/** What can be wrong with a pack, and how to mend it, in German, by the English words of lib/pack and lib/studio; each `{}` takes what stands there in English. */
export const problems: Readonly<Record<string, string>> = {
  "; ": "; ",
  "is not an id": "ist keine Kennung",
  "use lower-case letters a-z, digits, and single dots or hyphens between them":
    "nehmen Sie Kleinbuchstaben a–z, Ziffern und dazwischen einzelne Punkte oder Bindestriche",
  "is not one trimmed line": "ist keine einzelne Zeile ohne Leerzeichen am Rand",
  "remove line breaks and the spaces at its ends":
    "entfernen Sie Zeilenumbrüche und Leerzeichen am Rand",
  "is not a day of the calendar": "ist kein Tag des Kalenders",
  'write it as "2026-11-20"': "schreiben Sie ihn als „2026-11-20“",
  "is not a day or an instant with its zone": "ist weder ein Tag noch ein Zeitpunkt mit Zone",
  'write "2026-11-20" or "2026-11-20T18:00:00+01:00"':
    "schreiben Sie „2026-11-20“ oder „2026-11-20T18:00:00+01:00“",
  "is not a host name": "ist kein Hostname",
  'write it like "mfa.example", in lower-case ASCII, without https://':
    "schreiben Sie ihn wie „mfa.example“, klein und in ASCII, ohne https://",
  "is not a hashtag": "ist kein Hashtag",
  'begin with "#", then letters, digits and underscores only':
    "beginnen Sie mit „#“, dann nur Buchstaben, Ziffern und Unterstriche",
  "is not a handle": "ist kein Kontoname",
  'begin with "@", then letters, digits, dots, hyphens and underscores':
    "beginnen Sie mit „@“, dann Buchstaben, Ziffern, Punkte, Binde- und Unterstriche",
  "is not a locale": "ist kein Sprachkürzel",
  'write "en", "fr" or "pt-BR"': "schreiben Sie „en“, „fr“ oder „pt-BR“",
  "has no wording": "hat keinen Wortlaut",
  "give at least one locale its sentence, or leave the field out":
    "geben Sie mindestens einer Sprache ihren Satz, oder lassen Sie das Feld leer",
  "asks for nothing": "verlangt nichts",
  "give it phrases, has, or both": "geben Sie Wendungen, eine Bedingung oder beides an",
  "must be exactly one of word, root and tag": "muss genau eines sein: Wort, Stamm oder Wortart",
  "keep one of the three": "behalten Sie eines der drei",
  "has no bound, or min is over max": "hat keine Grenze, oder das Minimum liegt über dem Maximum",
  "give min, max, or both, min not above max":
    "geben Sie Minimum, Maximum oder beide an, das Minimum nicht über dem Maximum",
  "does not fit its kind": "passt nicht zu seiner Art",
  'a fact of kind "figure" has a quantity and no value; every other kind has a value and no quantity':
    "eine Zahlenangabe hat eine Menge und keinen Wert; jede andere hat einen Wert und keine Menge",
  "ends before it begins": "endet, bevor es beginnt",
  "put the last day on or after the first":
    "setzen Sie das Ende auf den Tag des Beginns oder danach",
  "is not a day of that month": "ist kein Tag dieses Monats",
  "mend day or month": "berichtigen Sie Tag oder Monat",
  "is not an option's name": "ist kein Name einer Einstellung",
  "use letters and digits, a lower-case letter first":
    "nehmen Sie Buchstaben und Ziffern, vorn einen Kleinbuchstaben",
  "is not an engine version": "ist keine Version von Attaché",
  'write it like "1.0" or "1.2.3"': "schreiben Sie sie wie „1.0“ oder „1.2.3“",
  "is not a time zone that this browser knows": "ist keine Zeitzone, die dieser Browser kennt",
  'use an IANA name such as "Europe/Paris"': "nehmen Sie einen Namen der IANA wie „Europe/Paris“",
  "is not a state's code": "ist kein Staatenkürzel",
  "use two capital letters of ISO 3166-1, such as FR":
    "nehmen Sie zwei Großbuchstaben nach ISO 3166-1, etwa FR",
  "is missing": "fehlt",
  "add it": "ergänzen Sie es",
  "add it: {}": "ergänzen Sie es: {}",
  "is no field of this format": "ist kein Feld dieses Formats",
  'did you mean "{}"?': "meinten Sie „{}“?",
  'did you mean "{}"? {}': "meinten Sie „{}“? {}",
  "remove it, or see pack.schema.json for the fields":
    "entfernen Sie es, oder sehen Sie die Felder in pack.schema.json nach",
  "{} is not known here": "{} ist hier nicht bekannt",
  "{} is not allowed here": "{} ist hier nicht erlaubt",
  "is not allowed here": "ist hier nicht erlaubt",
  "see pack.schema.json": "sehen Sie in pack.schema.json nach",
  "{} is of the wrong type": "{} ist von der falschen Art",
  "give {}": "geben Sie {} an",
  "write {}": "schreiben Sie {}",
  "{} or {}": "{} oder {}",
  "is too long": "ist zu lang",
  "is too short": "ist zu kurz",
  "is too large": "ist zu groß",
  "is too small": "ist zu klein",
  "at most {}": "höchstens {}",
  "at least {}": "mindestens {}",
  "at most {} characters": "höchstens {} Zeichen",
  "at least {} characters": "mindestens {} Zeichen",
  "at most {} entries": "höchstens {} Einträge",
  "at least {} entries": "mindestens {} Einträge",
  "is empty": "ist leer",
  "write something, or leave the field out": "schreiben Sie etwas, oder lassen Sie das Feld weg",
  text: "Text",
  "a number": "eine Zahl",
  "a whole number": "eine ganze Zahl",
  "true or false": "wahr oder falsch",
  "a list": "eine Liste",
  "an object": "ein Objekt",
  "{} is used twice": "{} wird zweimal verwendet",
  "give every entry its own id": "geben Sie jedem Eintrag seine eigene Kennung",
  "{} looks like {}": "{} sieht aus wie {}",
  "choose ids that nobody can take for one another":
    "wählen Sie Kennungen, die niemand verwechselt",
  "lies before the day of issue": "liegt vor dem Tag der Ausgabe",
  "lies before the first day": "liegt vor dem Beginn der Gültigkeit",
  "put it on or after that day": "setzen Sie ihn auf diesen Tag oder danach",
  "lies before the day of the check": "liegt vor dem Tag der Prüfung",
  "put it after that day": "setzen Sie ihn nach diesem Tag an",
  "is not an https link": "ist kein https-Link",
  'begin with "https://"': "beginnen Sie mit „https://“",
  "has no self-test": "hat keine Beispiele",
  "give it an example that must be found and one that must not":
    "geben Sie ein Beispiel, das sie meldet, und eines, das sie durchlässt",
  "goes with a hint only": "geht nur mit dem Gewicht „Hinweis“",
  "make it a hint, or do not ask it as a question":
    "wählen Sie dieses Gewicht, oder lassen Sie die Frage weg",
  "has no slot that names a word and must be there":
    "hat keine notwendige Stelle, die ein Wort nennt",
  "give one slot a word or root, without optional":
    "geben Sie einer Stelle ein Wort oder einen Stamm, nicht freigestellt",
  "hold {} phrases": "enthalten {} Wendungen",
  "hold {} slots": "enthalten {} Stellen",
  "keep to {} in all": "bleiben Sie bei insgesamt {}",
  "{} is what is asked for, but for capitals or marks":
    "{} ist schon das Verlangte, bis auf Großschreibung oder Zeichen",
  "use a rule of exact capitals": "nehmen Sie für Großschreibung eine Regel dieser Art",
  "has no word in it": "enthält kein Wort",
  "name words; a mark alone would be found everywhere":
    "nennen Sie Wörter; ein Zeichen allein stünde überall",
  "has {} words": "hat {} Wörter",
  "keep to {}, marks counted": "bleiben Sie bei {}, Zeichen mitgezählt",
  "is a single letter": "ist ein einzelner Buchstabe",
  "name a word; a letter would be found everywhere":
    "nennen Sie ein Wort; ein Buchstabe stünde überall",
  "mixes letters of two scripts in a word": "mischt in einem Wort Buchstaben zweier Schriften",
  "type it again in one script: it would never be found":
    "tippen Sie es in einer Schrift neu: Es würde nie gefunden",
  "is more than one word": "ist mehr als ein Wort",
  "give each word a slot of its own": "geben Sie jedem Wort seine eigene Stelle",
  "covers the rule's own phrase {}": "deckt die Wendung {} der Regel selbst ab",
  "narrow the exception, or drop the phrase":
    "fassen Sie die Ausnahme enger, oder streichen Sie die Wendung",
  "must not fire and does, on {}": "darf nichts melden und meldet {}",
  "narrow the rule or name an exception":
    "fassen Sie die Regel enger, oder nennen Sie eine Ausnahme",
  "finds {}, not {}": "findet {}, nicht {}",
  "mend the test, or the rule": "berichtigen Sie das Beispiel oder die Regel",
  "is fixed to {}, not {}": "wird zu {} berichtigt, nicht zu {}",
  "is required, but {} accepts the very words":
    "ist verbindlich, aber {} lässt genau diese Wörter zu",
  "take them out of that rule": "nehmen Sie sie aus jener Regel heraus",
  "has a fix, {}, that {} fires on": "schlägt {} vor, was {} meldet",
  "the rule itself": "die Regel selbst",
  "prefer words that no rule minds": "wählen Sie Wörter, die keine Regel meldet",
  "must fire, but an exception covers it": "muss gemeldet werden, aber eine Ausnahme deckt es ab",
  "narrow the exception, or mend the test":
    "fassen Sie die Ausnahme enger, oder berichtigen Sie das Beispiel",
  "must fire, but was read as {}, which the rule does not know":
    "muss gemeldet werden, wurde aber als {} gelesen, was die Regel nicht kennt",
  "set the test's language": "geben Sie die Sprache des Beispiels an",
  "must fire and does not": "muss gemeldet werden und wird es nicht",
  "mend the rule or the test": "berichtigen Sie die Regel oder das Beispiel",
  "turns the direction of writing": "dreht die Schreibrichtung um",
  "delete the invisible direction marks": "löschen Sie die unsichtbaren Richtungszeichen",
  "holds a control character": "enthält ein Steuerzeichen",
  "delete it, or write a plain space":
    "löschen Sie es, oder setzen Sie ein gewöhnliches Leerzeichen",
  "holds a code that is no character": "enthält einen Code, der kein Zeichen ist",
  "delete it: often left by a broken copy": "löschen Sie es: oft der Rest einer missglückten Kopie",
  "holds an invisible character": "enthält ein unsichtbares Zeichen",
  "delete it: matching ignores it anyway": "löschen Sie es: Die Suche übergeht es ohnehin",
  "looks like HTML": "sieht aus wie HTML",
  'packs are plain text: leave out "<" before a letter':
    "Pakete sind reiner Text: kein „<“ vor einem Buchstaben",
  "holds a link that runs code or reads files":
    "enthält einen Link, der Code ausführt oder Dateien liest",
  "link to an https page": "verlinken Sie eine https-Seite",
  "{} is not https": "{} ist nicht https",
  "{} does not name a plain host": "{} nennt keinen einfachen Host",
  "leave out names, passwords, ports and other scripts":
    "ohne Namen, Passwörter, Ports und andere Schriften",
  "{} leads out of the issuer's domains": "{} führt aus den Domains des Herausgebers hinaus",
  'add "{}" to the issuer\'s own domains, or leave the link out':
    "nehmen Sie „{}“ in die Domains des Herausgebers auf, oder lassen Sie den Link weg",
  "{} has no word in it": "{} enthält kein Wort",
  "{} has {} words": "{} hat {} Wörter",
  "{} is a single letter": "{} ist ein einzelner Buchstabe",
  "{} mixes letters of two scripts in a word":
    "{} mischt in einem Wort Buchstaben zweier Schriften",
  "{} is more than one word": "{} ist mehr als ein Wort",
  "is not JSON: it is empty": "ist kein JSON: es ist leer",
  "is not JSON (line {}, column {})": "ist kein JSON (Zeile {}, Spalte {})",
  "is not JSON (line {}, column {}, at {})": "ist kein JSON (Zeile {}, Spalte {}, bei {})",
  "mend it there: a comma, a quote or a bracket":
    "berichtigen Sie es dort: ein Komma, ein Anführungszeichen oder eine Klammer",
  "stands twice in one object": "steht zweimal in einem Objekt",
  "keep one of the two": "behalten Sie eines der beiden",
  "is a forbidden name": "ist ein verbotener Name",
  "remove it": "entfernen Sie es",
  "is nested deeper than {} levels": "ist tiefer als {} Ebenen verschachtelt",
  "no part of a pack is: look for a stray bracket":
    "kein Teil eines Pakets ist es: Suchen Sie eine verirrte Klammer",
  "is too large: {} bytes, and {} of approved posts":
    "ist zu groß: {} Byte, und {} an gebilligten Beiträgen",
  "keep to {} bytes, and {} of approved posts":
    "bleiben Sie bei {} Byte, und {} an gebilligten Beiträgen",
  "is no pack": "ist kein Paket",
  "has {} problems more": "hat noch {} weitere Mängel",
  "mend these first": "beheben Sie zuerst diese",
  "is larger than {} bytes": "ist größer als {} Byte",
  "no pack is: look what the file holds":
    "kein Paket ist das: Sehen Sie nach, was die Datei enthält",
  "is not text in UTF-8": "ist kein Text in UTF-8",
  "save it as UTF-8, or get the file again: it is damaged":
    "speichern Sie sie in UTF-8, oder holen Sie die Datei neu: Sie ist beschädigt",
  "is of format {}, newer than this engine's {}": "hat das Format {}, neuer als {} dieser Version",
  "update Attaché first": "aktualisieren Sie zuerst Attaché",
  "is of format {}, which never was": "hat das Format {}, das es nie gab",
  "is an envelope with fields that none has": "ist ein Umschlag mit Feldern, die keiner hat",
  "sign the pack again": "signieren Sie das Paket neu",
  "is an envelope whose payload is not base64": "ist ein Umschlag, dessen Inhalt kein Base64 ist",
  "get the file again: it is damaged": "holen Sie die Datei neu: Sie ist beschädigt",
  "is an envelope without a signature, or with too many":
    "ist ein Umschlag ohne Signatur oder mit zu vielen",
  "is an envelope with a signature that cannot be read":
    "ist ein Umschlag mit einer unlesbaren Signatur",
  "is not what was signed: a byte was changed, or another key signed it":
    "ist nicht, was signiert wurde: Ein Byte ist verändert, oder ein anderer Schlüssel hat signiert",
  "get the file again from its issuer": "holen Sie die Datei neu beim Herausgeber",
  "cannot be verified here ({})": "kann hier nicht geprüft werden ({})",
  "use a browser that knows Ed25519: Chrome 137, Firefox 129 or newer":
    "nehmen Sie einen Browser, der Ed25519 kennt: Chrome 137, Firefox 129 oder neuer",
  "is signed by a key that nobody here has vouched for":
    "ist mit einem Schlüssel signiert, für den hier niemand gebürgt hat",
  "compare the fingerprint with the issuer's, then confirm it":
    "vergleichen Sie den Fingerabdruck mit dem des Herausgebers, und bestätigen Sie ihn",
  "speaks for the {} and is not signed": "spricht für die Ebene {} und ist nicht signiert",
  "sign it with `pack sign`; an unsigned pack can only be personal":
    "signieren Sie es; unsigniert kann es nur persönlich sein",
  "sign it with `pack sign`": "signieren Sie es",
  "is signed by another key than the one that the administrator trusts":
    "ist mit einem anderen Schlüssel signiert als dem, welchem die Verwaltung traut",
  "is signed by another key than the one that this build trusts":
    "ist mit einem anderen Schlüssel signiert als dem, welchem diese Ausgabe traut",
  "ask the issuer for a pack signed by that key":
    "bitten Sie den Herausgeber um ein Paket mit diesem Schlüssel",
  "is signed by a key that may not speak for {} in the layer {}":
    "ist mit einem Schlüssel signiert, der nicht für {} auf der Ebene {} sprechen darf",
  "have it signed by the key of that layer":
    "lassen Sie es mit dem Schlüssel dieser Ebene signieren",
  "needs Attaché {} or newer; this is {}": "braucht Attaché {} oder neuer; dies ist {}",
  "update the extension": "aktualisieren Sie die Erweiterung",
  "comes from the future ({})": "kommt aus der Zukunft ({})",
  "mend issued, or this machine's clock":
    "berichtigen Sie das Ausgabedatum oder die Uhr dieses Rechners",
  "{} speaks for the layer {}, but {} in force is of the layer {}":
    "{} spricht für die Ebene {}, aber {} in Kraft ist von der Ebene {}",
  "give the pack an id of its own": "geben Sie dem Paket eine eigene Kennung",
  "{} is older than {}, seen before": "{} ist älter als {}, das schon gesehen wurde",
  "publish it under a higher version": "veröffentlichen Sie es unter einer höheren Version",
  "{} was seen before with other contents": "{} wurde schon mit anderem Inhalt gesehen",
  "{} is signed by a key that its issuer has replaced":
    "{} ist mit einem Schlüssel signiert, den der Herausgeber ersetzt hat",
  "sign it with the key in use": "signieren Sie es mit dem gültigen Schlüssel",
  "{} fails its self-test: {}: {}": "{} besteht die eigenen Beispiele nicht: {}: {}",
  "{}; and {} more": "{}; und {} weitere",
  "is not what was accepted": "ist nicht, was angenommen wurde",
  "import it again": "importieren Sie es noch einmal",
  "could not be stored": "konnte nicht gespeichert werden",
  "free some space in the browser's profile and import it again":
    "schaffen Sie Platz im Profil des Browsers, und importieren Sie es noch einmal",
  "is larger than 10 MB": "ist größer als 10 MB",
  "no pack holds so much: look what the file is":
    "so viel enthält kein Paket: Sehen Sie nach, was die Datei ist",
  "is a spreadsheet's own file": "ist die eigene Datei einer Tabellenkalkulation",
  "save the sheet as CSV first": "speichern Sie das Blatt zuerst als CSV",
  "is no text, or in an old encoding that cannot be told from others":
    "ist kein Text, oder in einer alten Kodierung, die von anderen nicht zu unterscheiden ist",
  'save it as "CSV UTF-8"': "speichern Sie sie als „CSV UTF-8“",
  "the first row names the columns": "die erste Zeile benennt die Spalten",
  "has a quotation mark in line {} that is never closed":
    "hat in Zeile {} ein Anführungszeichen, das nie geschlossen wird",
  "close it": "schließen Sie es",
  "names no column of {} in its first row": "nennt in der ersten Zeile keine Spalte von {}",
  "name some of {}": "nennen Sie einige von {}",
  "was read as Windows-1252": "wurde als Windows-1252 gelesen",
  "look whether the names below are right": "sehen Sie nach, ob die Namen unten stimmen",
  'has a column "{}" that is not read': "hat eine Spalte „{}“, die nicht gelesen wird",
  "nothing in the pack goes by that name": "nichts im Paket heißt so",
  "has {} cells, but the first row names {}": "hat {} Zellen, aber die erste Zeile nennt {}",
  "put a cell with a separator in it into quotation marks":
    "setzen Sie eine Zelle mit Trennzeichen in Anführungszeichen",
  "is the same entry as line {}": "ist derselbe Eintrag wie Zeile {}",
  "is neither a rule in YAML nor a vocabulary": "ist weder eine Regel in YAML noch ein Wortschatz",
  "pick .yml and .txt files of a style": "wählen Sie die Dateien .yml und .txt eines Stils",
  "is not YAML ({})": "ist kein YAML ({})",
  "mend it there": "berichtigen Sie es dort",
  "is no rule of Vale": "ist keine Regel von Vale",
  "a rule begins with extends": "eine Regel beginnt mit extends",
  "is about {}": "handelt von {}",
  "a post has no such part": "einen solchen Teil hat kein Beitrag",
  'says "{}"': "sagt „{}“",
  "look whether the rule is right without it": "sehen Sie nach, ob die Regel ohne das stimmt",
  "extends {}": "erweitert {}",
  "only existence and substitution become rules: write it by hand":
    "nur existence und substitution werden zu Regeln: Schreiben Sie sie von Hand",
  "is no vocabulary": "ist kein Wortschatz",
  "Vale's are called accept.txt and reject.txt": "die von Vale heißen accept.txt und reject.txt",
  "{} is a pattern": "{} ist ein Muster",
  "packs hold phrases: write out what it means":
    "Pakete enthalten Wendungen: Schreiben Sie aus, was gemeint ist",
  "has a message with a hole (%s)": "hat eine Meldung mit einer Lücke (%s)",
  "our own sentence is said instead, or write one":
    "stattdessen steht unser eigener Satz, oder schreiben Sie einen",
  "is text in {}, not in UTF-8": "ist Text in {}, nicht in UTF-8",
  "is not a text file": "ist keine Textdatei",
  "save it again as UTF-8": "speichern Sie sie neu in UTF-8",
  "pick the pack itself: a file whose name ends in .json":
    "wählen Sie das Paket selbst: eine Datei, deren Name auf .json endet",
  "is JSON, but no rule pack": "ist JSON, aber kein Regelpaket",
  "pick a file that the studio saved": "wählen Sie eine Datei, die die Werkstatt gespeichert hat",
  "{} of it is no entry": "{} davon ist kein Eintrag",
  "is not finished": "ist nicht fertig",
  "fill in what is missing about the pack first": "ergänzen Sie zuerst, was zum Paket fehlt",
  "is an envelope of something else than {}": "ist ein Umschlag von etwas anderem als {}",
  "line {}": "Zeile {}",
  "is taught, but nothing sees it in the draft": "wird gelehrt, doch nichts sieht es im Entwurf",
  "mend the draft, or name the check that speaks there":
    "bessern Sie den Entwurf, oder nennen Sie die Prüfung, die dort spricht",
  "is taught, but is still seen in the example": "wird gelehrt, ist aber im Beispiel noch zu sehen",
  "mend the example": "bessern Sie das Beispiel",
};
