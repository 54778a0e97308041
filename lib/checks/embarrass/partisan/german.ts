import type { PartisanLexicon } from "./leanings";
import { NAME, PARTY, type PartisanRule, rulesOf, SIDE } from "./rules";

/** What takes a side in German, beside what the words say by themselves. */
export const GERMAN_RULES: readonly PartisanRule[] = rulesOf(
  "de",
  [
    "wählt",
    "[Ww]er (?:die |den |das )?\\p{Lu}\\p{L}*(?:partei|union|bündnis|liste|grünen|liberalen) wählt,",
  ],
  [
    "meine",
    "[Mm]eine Stimme (?:geht|gehört|bekommt|kriegt) (?:an |die |der |den )?(?:die |den )?\\p{Lu}",
  ],
  ["wählen", `[Rr]ufen? (?:\\p{L}+ )*(?:dazu )?auf, ${SIDE} zu wählen`],
  [
    "wähl stimm",
    `(?:[Ww]ählt|[Ww]ählen Sie|[Ii]ch wähle|[Ww]ir wählen|[Ss]timmt für|[Ss]timmen Sie für) (?:bitte |alle |am Sonntag )?(?:${PARTY}|(?<=für )${NAME})`,
  ],
  [
    "wird wäre würde",
    `${SIDE} (?:wird|wäre|würde) (?:ein|eine|unser|unsere|der|die) (?:sehr )?(?:guter|gute|toller|tolle|großer|große|schlechter|schlechte|bessere|besserer|beste|nächster|nächste) (?:Präsident|Präsidentin|Kanzler|Kanzlerin|Bürgermeister|Bürgermeisterin|Premierminister|Ministerpräsident)(?:in)?`,
  ],
  [
    "unterstütz",
    `(?:[Ww]ir unterstützen|[Ii]ch unterstütze) (?:${PARTY}|die Kandidatur von ${NAME})`,
  ],
  [
    "weg raus abwähl verhinder stoppen",
    `${PARTY} (?:muss weg|müssen weg|raus|abwählen|verhindern|stoppen)`,
    "party",
  ],
  [
    "außer bloß hauptsache nicht",
    `(?:[Aa]lle|[Aa]lles|[Jj]eder|[Ee]gal wer|[Hh]auptsache)(?:,)? (?:außer|bloß nicht|nur nicht|nicht) ${PARTY}`,
    "party",
  ],
  ["wähl", "(?:[Ww]ählt|[Ww]ählen Sie) (?:ihn|ihn!|diese Frau|diesen Mann)(?!\\p{L})"],
  [
    "gott endlich glück",
    `(?:[Gg]ott sei [Dd]ank|[Ee]ndlich|[Zz]um Glück)[,:]?(?: ist| sind| hat| haben| wurde| wurden)? ${PARTY} (?:\\p{L}+ )?(?:abgewählt|verloren|raus|weg|gewonnen|geschlagen)`,
    "party",
  ],
  [
    "muss soll darf",
    `${SIDE} (?:muss|soll|sollte|darf nicht) (?:am Sonntag |unbedingt |endlich )?(?:gewinnen|verlieren|abgewählt werden|gewählt werden)`,
    "election",
  ],
  [
    "braucht verdient",
    `(?:[Dd]ieses|[Uu]nser|[Dd]as) Land (?:braucht|verdient) (?:endlich )?(?:${PARTY}|${NAME} als)`,
  ],
  ["stimme", `${SIDE} (?:bekommt|kriegt|hat|verdient) (?:meine|unsere|eure|Ihre) Stimme`],
  [
    "katastrophe schande gefahr lügner hoffnung",
    `${PARTY} (?:ist|sind|wäre|wären) (?:eine |die |unsere |nur |alles )*(?:Katastrophe|Schande|Gefahr|einzige Hoffnung|Lügner|Versager|Nazis|Faschisten|unwählbar)`,
    "party",
  ],
  ["wer", `[Ww]er (?:noch |immer noch |jetzt )?(?:die |den )?${PARTY} wählt`, "party"],
  [
    "",
    `${PARTY} (?:ist|sind|bleibt|bleiben) (?:doch |einfach |nun mal )?(?:die|der) einzigen? (?:die|der|Partei|Kraft|Wahl|Hoffnung|vernünftige)`,
    "party",
  ],
  [
    "einzig wahl",
    "(?:[Ee]s gibt|[Dd]a gibt es|[Bb]leibt) nur eine (?:vernünftige|anständige|richtige|gute) (?:Wahl|Stimme)",
    "election",
  ],
  [
    "richtige bessere",
    "(?:[Dd]er|[Dd]ie) (?:Richtige|richtige Kandidatin|richtige Kandidat|Bessere) hat (?:gewonnen|verloren)",
    "election",
  ],
  [
    "spende gespendet stolz bravo schande",
    `(?:[Ss]tolz auf|[Bb]ravo,?|[Ss]chande über|[Ss]penden? (?:an|für)|[Gg]espendet an) ${PARTY}`,
    "party",
  ],
);

/** Words that take a side beside a party or an election, in German. Written for this project, 2026-11-21. */
export const GERMAN_LEANINGS: PartisanLexicon = {
  race: `wahl~en, wahlabend, wahlsonntag, stichwahl, wahllokal~e, hochrechnung~en, auszählung, referendum, volksabstimmung, umfragen`,
  camp: `opposition, regierungspartei, koalition, ampel, kandidat~in~en, amtsinhaber, ja lager, nein lager`,
  siding: `wurde auch zeit, wir haben gewonnen, endlich weg, das ergebnis auf das wir gehofft haben, auf der richtigen seite der geschichte, daumen drücken, daumen sind gedrückt, was für eine erleichterung, auf nimmerwiedersehen`,
  sneer: `was für ein zirkus, unfähig`,
  slogan: `wir sind das volk`,
  fair: `alle parteien, beide lager, alle listen, wer auch immer gewinnt`,
};
