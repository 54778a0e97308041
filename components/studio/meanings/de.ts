/** What the fields of a pack mean, in German, by the English of the pack's schema (lib/pack/schema.ts). */
export const meanings: Readonly<Record<string, string>> = {
  "Stable name of the pack, the same in every version.":
    "Fester Name des Pakets, in jeder Version derselbe.",
  "Who speaks. A lower layer (ministry, mission, personal) may only tighten what one above requires.":
    "Wer spricht. Eine untere Ebene (Ministerium, Auslandsvertretung, persönlich) darf nur verschärfen, was eine obere verlangt.",
  "Whole number that grows with every release.": "Ganze Zahl, die mit jeder Ausgabe wächst.",
  "Day or instant of release.": "Tag oder Zeitpunkt der Ausgabe.",
  "Last day of its freshness; later it keeps checking and is called stale.":
    "Letzter Tag, an dem es aktuell ist; danach prüft es weiter und heißt veraltet.",
  "Oldest engine that understands it, such as 1.0.": "Älteste Version, die es versteht, etwa 1.0.",
  "Who answers for the pack.": "Wer für das Paket verantwortlich ist.",
  "The ministry or mission.": "Das Ministerium oder die Auslandsvertretung.",
  "Whom to ask about the pack.": "An wen man sich zum Paket wendet.",
  "Hosts that the pack may link to (their subdomains too).":
    "Hosts, auf die das Paket verweisen darf (auch ihre Unterdomains).",
  "What changed, for the people governed by it.":
    "Was sich geändert hat, für die, für die es gilt.",
  "IANA zone in which its days begin and end; UTC where left out.":
    "IANA-Zeitzone, in der seine Tage beginnen und enden; ohne Angabe UTC.",
  "ISO 3166-1 alpha-2 code of the state served.":
    "ISO-3166-1-Alpha-2-Code des Staates, dem es dient.",
  "The public key (base64, 32 bytes) that will sign after this one: a rotation, announced by the key in use.":
    "Der öffentliche Schlüssel (base64, 32 Bytes), der nach diesem unterzeichnet: ein Wechsel, angekündigt mit dem geltenden Schlüssel.",
  "How much is posted a day.": "Wie viel am Tag veröffentlicht wird.",
  "Most posts of an account a day.": "Höchstzahl der Beiträge eines Kontos am Tag.",
  "Most posts a day while the crisis is on.":
    "Höchstzahl der Beiträge am Tag, solange die Krise dauert.",
  "The crisis mode.": "Der Krisenmodus.",
  "Whether it is on now.": "Ob er jetzt eingeschaltet ist.",
  "What every diplomat reads beside the composer.":
    "Was alle Diplomaten neben dem Eingabefeld lesen.",
  "What may be said, point by point.": "Was gesagt werden darf, Punkt für Punkt.",
  "What must be pinned on the profile: lines, pages.":
    "Was im Profil angeheftet sein muss: Telefonnummern, Seiten.",
  "The record of decisions, which never holds a text by a pack's word.":
    "Das Protokoll der Entscheidungen, das auf Wort eines Pakets nie einen Text enthält.",
  "For how many months the record of decisions is kept on the user's computer: 1 to 24.":
    "Wie viele Monate das Protokoll der Entscheidungen auf dem Computer der Nutzer aufbewahrt wird: 1 bis 24.",
  "The circular that asks for it.": "Der Runderlass, der es verlangt.",
  "false: no page of welcome opens where a browser's policy brings this pack.":
    "false: Keine Willkommensseite öffnet sich, wo die Richtlinie eines Browsers dieses Paket bringt.",
  "Hosts that no post may link to.": "Hosts, auf die kein Beitrag verlinken darf.",
  "What the pack says of built-in checks and of rules above.":
    "Was das Paket zu eingebauten Prüfungen und zu Regeln höherer Ebenen sagt.",
  "A built-in check, or a rule of a layer above.":
    "Eine eingebaute Prüfung oder eine Regel einer höheren Ebene.",
  "required, default-on or default-off.": "required, default-on oder default-off.",
  "How grave its findings are.": "Wie schwer ihre Befunde wiegen.",
  "The ministry's own words instead of ours.": "Die Worte des Ministeriums statt unserer.",
  "The circular that asks for it; shown with every finding.":
    "Der Runderlass, der es verlangt; wird mit jedem Befund gezeigt.",
  "The pack's own rules.": "Die eigenen Regeln des Pakets.",
  "Stable name of the rule, dotted lower case; two rules never share one.":
    "Fester Name der Regel, klein geschrieben mit Punkten; nie tragen zwei Regeln denselben.",
  "Which of the profession's rules it serves; embarrass where left out.":
    "Welcher der Berufsregeln sie dient; ohne Angabe embarrass.",
  "block asks for a second click before posting, warn is underlined, hint is listed.":
    "block verlangt vor dem Veröffentlichen einen zweiten Klick, warn wird unterstrichen, hint wird aufgeführt.",
  "required can be tightened below and never loosened; default-on where left out.":
    "required kann weiter unten verschärft und nie gelockert werden; ohne Angabe default-on.",
  "true: the user is asked once and answers; only with severity hint.":
    "true: Die Frage wird einmal gestellt und beantwortet; nur mit dem Gewicht hint.",
  "What the rule is called in lists: a few words. Its id where left out.":
    "Wie die Regel in Listen heißt: wenige Wörter. Ohne Angabe ihre Kennung.",
  "What the user reads: one sentence, or one a locale. Else our own words.":
    "Was zu lesen ist: ein Satz, oder einer je Sprache. Sonst unsere eigenen Worte.",
  "The circular, decision or page that the rule comes from; shown with it.":
    "Der Runderlass, die Entscheidung oder die Seite, woher die Regel stammt; wird mit ihr gezeigt.",
  "Languages it knows; every language where left out.":
    "Sprachen, die sie kennt; ohne Angabe alle.",
  "Ids of the channels it is about; every channel where left out.":
    "Kennungen der Kanäle, um die es geht; ohne Angabe alle.",
  "First day on which it holds.": "Erster Tag, an dem sie gilt.",
  "Last day on which it holds, inclusive.": "Letzter Tag, an dem sie gilt, einschließlich.",
  "Its self-test: at least one hit and one miss. Needed in every pack but a personal one.":
    "Ihre eigene Probe: mindestens ein Beispiel, das anschlagen, und eines, das schweigen muss. In jedem Paket nötig außer einem persönlichen.",
  "Drafts on which the rule must fire.": "Entwürfe, bei denen die Regel anschlagen muss.",
  "Drafts on which it must stay silent.": "Entwürfe, bei denen sie schweigen muss.",
  "Any of these phrases is a finding.": "Jeder dieser Ausdrücke ist ein Befund.",
  "Exceptions. One that contains a phrase of the rule excuses that place; any other excuses its whole sentence.":
    "Ausnahmen. Enthält eine einen Ausdruck der Regel, entschuldigt sie diese Stelle; jede andere den ganzen Satz.",
  "Whether other forms of a word count too (plural, past, …); false where left out.":
    "Ob andere Formen eines Wortes auch zählen (Mehrzahl, Vergangenheit …); ohne Angabe false.",
  "true: capitals of the phrase must be capitals in the draft (Turkey, not turkey).":
    "true: Großbuchstaben des Ausdrucks müssen im Entwurf Großbuchstaben sein (Turkey, nicht turkey).",
  "The fact sheet.": "Das Faktenblatt.",
  "Stable name of the fact.": "Fester Name der Tatsache.",
  "What it is about, as a draft may name it; the main name first.":
    "Worum es geht, wie ein Entwurf es nennen kann; der Hauptname zuerst.",
  "figure has a quantity; date, phone, address, link, position and text have a value.":
    "figure hat eine Menge; date, phone, address, link, position und text haben einen Wert.",
  "The figure.": "Die Zahl.",
  "What the figure counts: percent, EUR, visas, …": "Was die Zahl zählt: percent, EUR, visas …",
  "How far a draft may be off, relative: 0.05 is five per cent.":
    "Wie weit ein Entwurf abweichen darf, im Verhältnis: 0.05 sind fünf Prozent.",
  "The number to call, the address, the office, the day …":
    "Die Nummer zum Anrufen, die Adresse, das Amt, der Tag …",
  "Who says so: the fact sheet, circular or page.":
    "Wer es sagt: das Faktenblatt, der Runderlass oder die Seite.",
  "Day on which somebody last made sure.": "Tag, an dem sich zuletzt jemand vergewissert hat.",
  "Day by which it must be looked at again; later it is called stale.":
    "Tag, bis zu dem es wieder anzusehen ist; danach heißt es veraltet.",
  "Names, titles and offices.": "Namen, Titel und Ämter.",
  "Name as the ministry writes it.": "Der Name, wie das Ministerium ihn schreibt.",
  "Title before the name: Ambassador, H.E., Dr.": "Titel vor dem Namen: Botschafter, S. E., Dr.",
  "Office held.": "Ausgeübtes Amt.",
  "Other right spellings.": "Andere richtige Schreibweisen.",
  "Where the entry comes from.": "Woher der Eintrag stammt.",
  "Directory of official accounts.": "Verzeichnis der offiziellen Konten.",
  "Id of the channel.": "Kennung des Kanals.",
  "The account, with its @.": "Das Konto, mit seinem @.",
  "Whose it is.": "Wem es gehört.",
  "Words and phrases by which a draft is seen to be about it.":
    "Wörter und Ausdrücke, an denen man sieht, dass ein Entwurf davon handelt.",
  "Campaigns with their tags.": "Kampagnen mit ihren Hashtags.",
  "Stable name of the campaign.": "Fester Name der Kampagne.",
  "Its hashtags, in their own capitals.": "Ihre Hashtags, mit ihren eigenen Großbuchstaben.",
  "First day.": "Erster Tag.",
  "Last day, inclusive.": "Letzter Tag, einschließlich.",
  "Observances, national days and the ministry's own.":
    "Internationale Tage, Nationalfeiertage und die eigenen Tage des Ministeriums.",
  "Name of the day.": "Name des Tages.",
  "1 to 12.": "1 bis 12.",
  "1 to 31.": "1 bis 31.",
  "Its hashtags.": "Seine Hashtags.",
  "Past posts, for tags and wording; not counted in the pack's size.":
    "Frühere Beiträge, für Hashtags und Formulierungen; zählen nicht zur Größe des Pakets.",
  "The post as it was published.": "Der Beitrag, wie er veröffentlicht wurde.",
  "Day of publishing.": "Tag der Veröffentlichung.",
  "Its language.": "Seine Sprache.",
  "The ministry's own accounts.": "Die eigenen Konten des Ministeriums.",
  "Id of the channel; every channel where left out.":
    "Kennung des Kanals; ohne Angabe jeder Kanal.",
  "Who speaks: the office or the person.": "Wer spricht: das Amt oder die Person.",
  "Language it writes in.": "Sprache, in der es schreibt.",
  "Whom it addresses.": "An wen es sich richtet.",
  "Times in which a topic is delicate.": "Zeiten, in denen ein Thema heikel ist.",
  "Stable name of the window.": "Fester Name der Zeit.",
  "What makes the time delicate.": "Was die Zeit heikel macht.",
  "First day, or an instant with its zone.": "Erster Tag, oder ein Zeitpunkt mit seiner Zeitzone.",
  "Last day, inclusive and in the pack's time zone, or an instant.":
    "Letzter Tag, einschließlich und in der Zeitzone des Pakets, oder ein Zeitpunkt.",
  "Words and phrases that touch it.": "Wörter und Ausdrücke, die daran rühren.",
  "What to do: one sentence.": "Was zu tun ist: ein Satz.",
  "How grave it is to touch it.": "Wie schwer es wiegt, daran zu rühren.",
  "Where threats and abuse against a diplomat are reported.":
    "Wo Drohungen und Beschimpfungen gegen Diplomaten gemeldet werden.",
  "What is reported there: threats, abuse, a false account.":
    "Was dort gemeldet wird: Drohungen, Beschimpfungen, ein falsches Konto.",
  "The office, number, address or page.": "Die Stelle, Nummer, Adresse oder Seite.",
  "Phrases that the ministry does not use.": "Ausdrücke, die das Ministerium nicht verwendet.",
  "What it writes instead, best first.": "Was es stattdessen schreibt, das Beste zuerst.",
  "Whether other forms of a word count too (plural, past, …); true where left out.":
    "Ob andere Formen eines Wortes auch zählen (Mehrzahl, Vergangenheit …); ohne Angabe true.",
  "What is counted.": "Was gezählt wird.",
  "The fewest that are right.": "Das Mindeste, das richtig ist.",
  "The most that are right.": "Das Höchste, das richtig ist.",
  "Groups of spellings or names for the same thing: a post uses one of each group.":
    "Gruppen von Schreibweisen oder Namen für dasselbe: Ein Beitrag verwendet aus jeder Gruppe eine.",
  "When this is in the post …": "Wenn dies im Beitrag steht …",
  "Any of these is written.": "Einer dieser Ausdrücke steht da.",
  "Any of these is there.": "Eines davon ist da.",
  "… this must be there too.": "… muss auch dies da sein.",
  "Where it must stand; post where left out.": "Wo es stehen muss; ohne Angabe post.",
  "Names in their exact capitals: NATO, eSwatini.":
    "Namen mit ihren genauen Großbuchstaben: NATO, eSwatini.",
  "Words in order within one sentence; at least one names its words.":
    "Wörter in ihrer Reihenfolge in einem Satz; mindestens ein Platz nennt seine Wörter.",
  "Exactly this word, or one of these.": "Genau dieses Wort, oder eines von diesen.",
  "Any form of this word, or of one of these.": "Jede Form dieses Wortes, oder eines von diesen.",
  "Any word of this class. Grammar classes know English only.":
    "Jedes Wort dieser Art. Wortarten sind nur für Englisch bekannt.",
  "How many other words may stand between the slot before and this one; 0 where left out.":
    "Wie viele andere Wörter zwischen dem vorigen Platz und diesem stehen dürfen; ohne Angabe 0.",
  "true: the slot may be missing.": "true: Der Platz darf fehlen.",
  "Any of these excuses its whole sentence.":
    "Jeder dieser Ausdrücke entschuldigt seinen ganzen Satz.",
  "Words that are right as they stand: no finding on exactly these, but for required ones.":
    "Wörter, die so richtig sind: kein Befund zu genau diesen, außer verlangten.",
  "ISO 3166-1 alpha-2 codes of the countries where the mission works: their days are shown ahead.":
    "ISO-3166-1-Alpha-2-Codes der Länder, in denen die Auslandsvertretung arbeitet: Ihre Tage werden im Voraus gezeigt.",
  "Drafts to improve, for the page of practice.": "Entwürfe zum Verbessern, für die Übungsseite.",
  "Stable name of the exercise.": "Beständiger Name der Übung.",
  "Language in which it is written.": "Sprache, in der sie geschrieben ist.",
  "What it is about; exercises are listed by it.":
    "Worum es geht; danach sind die Übungen geordnet.",
  "Who writes, to whom and why.": "Wer schreibt, an wen und warum.",
  "The draft to improve.": "Der Entwurf, der zu verbessern ist.",
  "The channel that it is written for.": "Der Kanal, für den er geschrieben ist.",
  "true: it answers somebody else's post.": "ja: er antwortet auf den Beitrag eines anderen.",
  "Day on which it would be posted.": "Tag, an dem er erschiene.",
  "What is to be learnt from it.": "Was daraus zu lernen ist.",
  "The draft as it could go out: no lesson is left in it.":
    "Der Entwurf, wie er erscheinen könnte: Keine der Lehren steckt mehr darin.",
  "Ids of the checks or rules that see it, any of them.":
    "Kennungen der Prüfungen oder Regeln, die es sehen; eine genügt.",
  "Why it matters, told after the attempt.": "Warum es zählt; wird nach dem Versuch gesagt.",
  "Whose advice or rule that is.": "Wessen Rat oder Regel das ist.",
  "Settings that the check names in its own documentation.":
    "Einstellungen, die die Prüfung in ihrer Beschreibung nennt.",
  "A setting of this check alone; the value shown in grey holds where it is empty.":
    "Eine Einstellung dieser Prüfung allein; ist sie leer, gilt der grau gezeigte Wert.",
};
