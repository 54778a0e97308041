import type { PartisanLexicon } from "./lexicon";
import { NAME, PARTY, type PartisanRule, rulesOf, SIDE } from "./rules";

/** "der SPD", "den Grünen": a party in any case, which PARTY reads with its article. */
const OF = `(?:die |der |den |dem |an die )?${PARTY}`;

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
    "gehör",
    `${PARTY} (?:gehört|gehören) (?:endlich |schleunigst |längst )?(?:abgewählt|in die Opposition|nicht in die Regierung|nicht (?:in den|ins) \\p{Lu}|weg(?!\\p{L}))`,
    "party",
  ],
  [
    "wählen",
    "[Aa]m (?:Wahls|S)onntag[,:]? (?:Rot|Grün|Schwarz|Blau|Gelb|Links|Rechts|rot|grün|schwarz|blau|gelb|links|rechts) wählen(?!\\p{L})",
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
    "wählen",
    `(?:(?:[Aa]m \\p{L}+tag|[Jj]etzt|[Hh]eute|[Mm]orgen|[Dd]arum|[Dd]eshalb|[Aa]lso|[Nn]ur)[:,]? (?:nur |auch )?|^)${PARTY} wählen(?=\\s?[!.]|$)`,
    "party",
  ],
  [
    "stimm",
    `(?:[Gg]ebt|[Gg]eben Sie|[Gg]ib|[Ss]chenkt|[Bb]eide|[Aa]lle|[Jj]ede|[Kk]eine|[Ee]rst-? und [Zz]weit)(?:stimme)? ?(?:am Sonntag |eure |Ihre |deine |ihm )*(?:Stimmen? )?(?:für |an )?${OF}(?! (?:wird|wurde|werden|wurden) (?:gezählt|ausgezählt))`,
    "party",
  ],
  ["zweitstimme erststimme", `(?:Zweitstimme|Erststimme)n? (?:für |an |der )${OF}`, "party"],
  [
    "stimme",
    `(?:[Mm]eine|[Uu]nsere|[Ee]ure|[Dd]eine) Stimme (?:hat|haben|gehört|kriegt|bekommt) ${OF}`,
    "party",
  ],
  ["kreuz", `Kreuz(?:chen|erl)? (?:\\p{L}+ ){0,2}?bei ${OF}`, "party"],
  ["nie", `[Nn]ie (?:wieder|mehr) ${OF}`, "party"],
  [
    "unwähl erledigt geschichte peinlich lächerlich",
    `${PARTY} (?:ist|sind|bleibt|bleiben|war|waren) (?:[\\p{L}-]+ ){0,3}?(?:unwählbar|erledigt|Geschichte(?=[.!])|peinlich|lächerlich)`,
    "party",
  ],
  [
    "sieg wahlsieg triumph debakel absturz ergebnis erfolg desaster klatsche ohrfeige",
    `(?:[Ww]as für ein|[Ww]elch ein|[Ss]o ein|[Ee]in) (?:[\\p{L}]+e?r? )?(?:großartig|toll|schön|herrlich|wunderbar|fantastisch|verdient|historisch|krachend|peinlich|gewaltig)?(?:er|es|e)? ?(?:Wahlsieg|Sieg|Triumph|Debakel|Absturz|Ergebnis|Erfolg|Desaster|Klatsche|Ohrfeige) (?:für|der|von) ${OF}(?=\\s?!)`,
    "party",
  ],
  [
    "gewonnen verloren gesiegt",
    `${PARTY} (?:hat|haben) (?:[\\p{L}]+ ){0,3}?(?:gewonnen|verloren|gesiegt)(?:\\s?!|, (?:was für|endlich|juhu|hurra|super|bravo|zum Glück|Gott sei Dank|yeah|danke))`,
    "party",
  ],
  [
    "nur",
    `[Nn]ur (?:mit )?${OF} (?:geht|kann|können|schafft|schaffen|rettet|retten|hilft|steht|stehen|sorgt|wird|werden)(?! (?:\\p{L}+ )?(?:Prozent|Sitze))`,
    "party",
  ],
  [
    "versagt gelogen ruiniert verraten zerstört betrogen kaputtgemacht blamiert gelernt verstanden",
    `${PARTY} (?:hat|haben) (?:[\\p{L}]+ ){0,4}?(?:versagt|gelogen|ruiniert|verraten|zerstört|betrogen|kaputtgemacht|blamiert|nichts gelernt|nichts verstanden)`,
    "party",
  ],
  [
    "hoffe hoffen hoffentlich wünsche",
    `(?:[Hh]offen?|[Ww]ünschen?)(?: sehr| mir| uns)?,? dass ${PARTY} (?:[\\p{L}]+ ){0,3}?(?:gewinn|verlier|sieg|rausfl|durchf|vorn)\\p{L}*|[Hh]offentlich (?:gewinn|verlier|sieg|flieg)\\p{L}* ${OF}`,
    "party",
  ],
  ["daumen", `(?:drücke?n?|halten?) ${OF} (?:[\\p{L}]+ ){0,3}?(?:die )?Daumen`, "party"],
  [
    "verlierer versager lügner heuchler loser träumer spinner hetzer chaoten clowns nieten",
    `(?:[Vv]erlierer|[Vv]ersager|[Ll]ügner|[Hh]euchler|[Ll]oser|[Tt]räumer|[Ss]pinner|[Hh]etzer|[Cc]haoten|[Cc]lowns|[Nn]ieten)n? (?:von|bei|in|aus|der) ${OF}`,
    "party",
  ],
  [
    "tschüss nacht nimmerwiedersehen bye",
    `(?:[Tt]schüss(?:i)?|[Gg]ute Nacht|[Aa]uf Nimmerwiedersehen|[Bb]ye[ -]?[Bb]ye),? ${PARTY}`,
    "party",
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
