import { cued } from "@/lib/draft/cued-pattern";
import type { Cues } from "@/lib/draft/cued-rows";
import type { Passage } from "@/lib/draft/draft";
import { madeOnce } from "@/lib/draft/late-pattern";
import { PhraseTrie } from "@/lib/draft/phrase-trie";

/**
 * Parties of the larger democracies as drafts name them, and what partisan talk is made of. Source: the parties' own names and
 * common abbreviations, from public knowledge as of 2026-11-20. Only read inside a partisan construction, so that a word such
 * as "Renaissance" or "Labour" by itself says nothing. What ends in "Party" the rules read whatever stands before it.
 */
const PARTY_NAMES = [
  // United Kingdom, Ireland, Canada, Australia, New Zealand
  "Labour,Tory,Tories,Socialists,Conservatives,Lib Dems,Lib Dem,Liberal Democrats,Greens,SNP,Plaid Cymru,Reform UK,Sinn Féin,Sinn Fein,DUP,SDLP,Fianna Fáil,Fianna Fail,Fine Gael,Liberals,NDP,Bloc Québécois,ALP,Nationals,One Nation",
  // United States
  "Democrats,Democrat,Republicans,Republican,GOP,Dems,MAGA,Libertarians",
  // France, Belgium, Switzerland
  "Renaissance,Rassemblement National,RN,LFI,La France insoumise,Les Républicains,Républicains,Verts,Socialistes,Écologistes,Macronistes,LR,PS,Parti socialiste,EELV,Reconquête,MoDem,N-VA,Vlaams Belang,UDC,SVP",
  // Germany, Austria
  "CDU,CSU,Union,SPD,Grüne,Grünen,FDP,AfD,Linke,Linkspartei,BSW,ÖVP,SPÖ,FPÖ,NEOS,Freie Wähler,Freien Wähler,Volt,KPÖ,SP,GLP,EVP,EDU,Die Mitte,Mitte-Partei",
  // Spain, Portugal, Latin America
  "PSOE,PP,Partido Popular,Vox,Podemos,Sumar,ERC,Junts,PNV,Bildu,PSD,Chega,Iniciativa Liberal,PCP,PT,Partido dos Trabalhadores,PL,MDB,PSDB,PSOL,Psol,PDT,PSB,PCdoB,União Brasil,Partido Novo,Republicanos,Bloco de Esquerda,BE,Livre,CDS,CDU-PEV,IL,PAN,MPLA,UNITA,FNLA,FRELIMO,Frelimo,RENAMO,Renamo,MDM,PODEMOS,PAIGC,MADEM,PAICV,MpD,Morena,PAN,PRI,Frente Amplio,Partido Socialista,Unidad,La Libertad Avanza,Juntos por el Cambio,Centro Democrático,Pacto Histórico",
  // Italy, Netherlands, Nordics, Poland and others
  "Socialistas,Populares,Liberales,Conservadores,Republicanos,Demócratas,Sozialdemokraten,Christdemokraten,Liberalen,Freiheitlichen",
  "Fratelli d'Italia,Lega,Forza Italia,PD,Partito Democratico,M5S,Movimento 5 Stelle,PVV,VVD,D66,CDA,Social Democrats,Sweden Democrats,Moderates,Christian Democrats,PiS,Platforma,Civic Platform,Fidesz,Tisza,Smer,ANO,Syriza,New Democracy,Pasok,AKP,CHP,HDP,BJP,AAP,LDP,DPP,KMT,ANC,EFF,Democratic Alliance,Likud,Yesh Atid",
  // Belgium, Québec, West Africa, the Maghreb
  "Rassemblement national,RHDP,PTB,PVDA,Ecolo,Groen,Les Engagés,Mouvement réformateur,MR,Défi,Vooruit,Open VLD,CAQ,Coalition avenir Québec,Parti québécois,Québec solidaire,PLQ,NPD,Place publique,Horizons,Parti communiste,Nouveau Front populaire,macronie,Macronie,Pastef,APR,Benno Bokk Yaakaar,PDCI,RDPC,Ennahdha,Ennahda,FLN,RND,PJD,RNI,Istiqlal,USFP,MPP,RPG,UFDG",
  // Spanish America and Spain beyond the largest
  "Ciudadanos,EH Bildu,Más Madrid,Coalición Canaria,Movimiento Ciudadano,PRD,Partido Verde,peronismo,kirchnerismo,chavismo,madurismo,correísmo,uribismo,petrismo,sanchismo,mileísmo,fujimorismo,evismo,PRO,UCR,Frente de Todos,Unión por la Patria,Apruebo Dignidad,UDI,Renovación Nacional,Evópoli,Colombia Humana,Cambio Radical,Fuerza Popular,Perú Libre,Somos Perú,APRA,MAS,Revolución Ciudadana,PSUV,MUD,Vente Venezuela,Frente Sandinista,FSLN,FMLN,Nuevas Ideas,ARENA,PLD,PRM,Fuerza del Pueblo,Partido Colorado",
].flatMap((line) => line.split(","));

/** The longest first. */
const LISTED = [...PARTY_NAMES]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/['’]/g, "['’]"))
  .join("|");
const listedParty = madeOnce(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?!Labour (?:[Mm]inist|[Dd]ay|[Mm]arket|[Oo]rgani|[Cc]onference|[Oo]ffice|law|rights|standards|force|attach|inspect)|Greens of)(?:${LISTED})(?![\\p{L}\\p{N}])`,
      "gu",
    ),
);
/** A capital of Old Church Slavonic, which to a pattern is a capital like another, and which no draft that is read here holds. */
export const MARK = "Ѫ";

/**
 * The text with every letter of a listed party's name replaced by one mark, so that each place stays what it was: the names are read
 * once, and not by each of some two hundred patterns, which a browser would no longer optimise for their size.
 */
export function withPartiesMarked(text: string): string {
  return text.replace(listedParty(), (name) => MARK.repeat(name.length));
}

/** Votes that are no party matter: contests, resolutions, seats in organisations, the act of voting itself. */
export const NOT_PARTISAN = cued(
  /(?<!\p{L})(?:photo|photos|picture|contest|competition|award|awards|prize|favou?rites?|logo|song|songs|recipe|goal|mascot|eurovision|nominee|resolution|resolutions|draft|amendment|motion|treaty|text|unsc|security council|human rights council|general assembly|executive board|unesco|icj|itu|imo|icao|candidacy|membership|expo|host city|world heritage|quiz|poll of the week|player|team|film|book of|landmark|dish|concours|photos|prix|résolution|candidature de l[ae]|concurso|foto|premio|resolución|prémio|resolução|fotowettbewerb|wettbewerb|pets?|cats?|dogs?|puppy|of the (?:year|month|week|day)|lieblings\p{L}*|preis)(?!\p{L})/iu,
);

/**
 * A construction that takes a side. A sentence must hold a word that begins with one of each group of `cues` (and a party, where
 * it says so) before the pattern is worth a look. Where it needs an election, the draft must speak of one: the words alone would
 * also be said of a runner or a singer.
 */
export interface PartisanRule {
  /** Left out where one pattern reads them all. */
  readonly language: PartyLanguage | undefined;
  readonly cues: Cues;
  /** Made once the rule is cued: reading them all would take longer than everything else that a page waits for. */
  readonly pattern: () => RegExp;
  readonly needs: Need | undefined;
}

type RuleRow = readonly [cues: Cues, pattern: string, needs?: Need];

/** A party named in the sentence, or an election that the draft is about. */
type Need = "party" | "election";

type PartyLanguage = "en" | "fr" | "es" | "pt" | "de";

export const NAME =
  "(?!(?:The|This|That|These|Our|My|Your|Their|His|Her|An?|We|He|She|They|It|You|And|But|If|So|Yes|No|Peace|Resolution|Today|Here|Now|Early|Online|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|January|February|March|April|May|June|July|August|September|October|November|December)(?!\\p{L}))\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+){0,3}";
/** A party, in a text whose listed parties are marked. */
export const PARTY = `(?:(?:[Tt]he|[Ll]es?|[Ll]a|[Ee]l|[Ll]os|[Oo]s?|[Aa]|[Dd]ie|[Dd]er|[Dd]en)\\s)?(?:(?:\\p{Lu}[\\p{L}-]+\\s){1,3}Party(?!\\p{L})|${MARK}+(?!${MARK})|(?:Parti|Partido)\\s\\p{L}{4,}(?!\\p{L}))`;
export const SIDE = `(?:${PARTY}|@[\\w.]+|${NAME})`;
export const TITLE =
  "(?:president|prime minister|chancellor|premier|senator|governor|mayor|leader|mp|member of parliament|secretary-general)";

/**
 * Rules of one language: beginnings of folded words that cue it (groups parted by "&"), a pattern in which capitals count, and
 * what it needs.
 */
export function rulesOf(language: PartyLanguage, ...rows: readonly RuleRow[]): PartisanRule[] {
  return rows.map((row) => ruleOf(language, row));
}

/** Rules whose patterns read drafts in all five languages. */
export function anyLanguageRules(...rows: readonly RuleRow[]): PartisanRule[] {
  return rows.map((row) => ruleOf(undefined, row));
}

function ruleOf(
  language: PartyLanguage | undefined,
  [cues, pattern, needs]: RuleRow,
): PartisanRule {
  return {
    language,
    cues,
    pattern: madeOnce(() => new RegExp(`(?<![\\p{L}\\p{N}@#-])(?:${pattern})`, "gu")),
    needs,
  };
}

const NAMES: ReadonlySet<string> = new Set(PARTY_NAMES);
let partyWords: PhraseTrie<true> | undefined;

/** Whether a party is named as it is spelt ("BE", not "be"), or something with "Party" in its name. */
export function namesParty(passage: Passage): boolean {
  return partiesIn(passage).length > 0;
}

/** Whether a party of the list is named as it is spelt, be its name a word of every day or not. */
export function namesListedParty(passage: Passage): boolean {
  return partiesIn(passage).some((name) => NAMES.has(name));
}

/** The parties' names in a sentence, without the genitive's ending, and "party" itself. */
function partiesIn({ text, tokens }: Passage): readonly string[] {
  if (!partyWords) {
    partyWords = new PhraseTrie();
    for (const name of PARTY_NAMES) {
      partyWords.add(name, true);
      partyWords.add(`${name}'s`, true);
    }
    for (const word of PARTY_WORDS) partyWords.add(word, true);
  }
  return partyWords
    .find(tokens)
    .map(({ start, end }) =>
      text
        .slice(start, end)
        .replace(/['’]s$/u, "")
        .replace(/’/g, "'"),
    )
    .filter((name) => NAMES.has(name) || PARTY_WORDS.has(name.toLowerCase()));
}

const PARTY_WORDS: ReadonlySet<string> = new Set(["party", "parti", "partido"]);

/** Names that are a party's only in talk of parties: words, or initials that much else has. */
const EVERYDAY: ReadonlySet<string> = new Set(
  "SP,BE,IL,Socialists,EDU,EVP,GLP,CDS,PDT,PSB,MDM,Livre,Volt,Die Mitte,PODEMOS,Freie Wähler,Union,Renaissance,Unidad,Morena,PAN,ANO,PT,PS,PP,PL,PD,LR,RN,PRI,PCP,MDB,CDA,CHP,EFF,ERC,Junts,Sumar,Podemos,Populares,Linke,Verts,Grüne,Grünen,NEOS,Lega,Smer,Tisza,Moderates,Nationals,Republicanos,Liberales,Liberals,Liberalen,Greens,Labour,Democrat,Republican,Reconquête,One Nation,DPP,LDP,PiS,PVV,ALP,UDC,SVP,Platforma,New Democracy,Democratic Alliance,Vox,HDP,Tory,Libertarians,Conservadores,Socialistes,Socialistas,Écologistes,Demócratas,Républicains,MR,Horizons,Défi,Place publique,APR,MPP,RPG,Ciudadanos,PRO,MAS,MUD,ARENA,UDI,PRD,PLD,PRM,APRA,Groen,Ecolo,Istiqlal,Vooruit,CAQ,NPD,RND,RNI,Cambio Radical,Nuevas Ideas,Fuerza Popular,Fuerza del Pueblo,Renovación Nacional,Somos Perú,Les Engagés".split(
    ",",
  ),
);
/** Parties called by a word of every day's, or as another union is: an election tells which is meant. */
export const COMMON_WORD_PARTY =
  /(?<!\p{L})(?:Union|Renaissance|Unidad|Morena|Nationals|Moderates|Horizons|Volt|Livre|Place publique|PRO|MAS)(?!\p{L}| Party)/u;
const NAMED_PARTY =
  /(?<!\p{L})(?:\p{Lu}[\p{L}'’-]+\s){1,3}(?:Party|Bloc)(?!\p{L})(?! (?:time|tonight|House|Hall))/u;

/** Whether a party is named that can be nothing else, as it is spelt: "the Tories", "the Harbour Party"; not "a garden party". */
export function surelyNamesParty(passage: Passage): boolean {
  if (/Party|Bloc/.test(passage.text) && NAMED_PARTY.test(passage.text)) return true;
  return partiesIn(passage).some((name) => NAMES.has(name) && !EVERYDAY.has(name));
}
