import { CuedRows } from "@/lib/draft/cued-rows";
import type { Passage } from "@/lib/draft/draft";
import { madeOnce } from "@/lib/draft/late-pattern";
import { covers, overlaps, type Span, spanOf } from "@/lib/draft/span";
import { findPlaces } from "@/lib/facts/world/gazetteer";
import { defineCheck, type Hit } from "../check";
import { findAttitude } from "./partisan/attitudes";
import { CAMPAIGN_RULES } from "./partisan/campaigning";
import { CANDIDATE_RULES } from "./partisan/candidates";
import { ENGLISH_RULES } from "./partisan/english";
import { FIGURE_RULES, FIGURES } from "./partisan/figures";
import { FRENCH_RULES } from "./partisan/french";
import { GERMAN_RULES } from "./partisan/german";
import { findLeanings } from "./partisan/leanings";
import { PORTUGUESE_RULES } from "./partisan/portuguese";
import {
  COMMON_WORD_PARTY,
  NOT_PARTISAN,
  namesParty,
  PARTY,
  withPartiesMarked,
} from "./partisan/rules";
import { SPANISH_RULES } from "./partisan/spanish";
import { STANCE_RULES } from "./partisan/stances";
import { VERDICT_RULES } from "./partisan/verdicts";

const PARTISAN_TAG =
  /^(?:(?:Tou(?:s|te?s)|Tod[oa]s|Junt[oa]s|Alle|All|Ensemble|Estamos)(?:Avec|Con|Com|Mit|With|Pour|Por|For|Für)[A-Z][a-z]+20\d\d|Vote(?!r|rs|Early|Today|Now|Abroad|ByMail|ForPeace|Safe|Local|Smart|Ready|(?:Yes|No)(?![a-z])|\d|$|s|d)[A-Z]\w*|Elect[A-Z]\w*|ReElect\w*|Never(?:Trump|Again(?:st)?Trump|[A-Z]\w+(?:Party))|\w+For(?:President|PM|Chancellor|Senate|Congress|Mayor|Governor)(?:\d{4})?|MAGA|MakeAmericaGreatAgain|\w*(?:Tories|Labour|Democrats|Republicans|AfD|SPD|CDU|PSOE|Vox|Chega)Out|\w+MustGo|Never(?!Again|Forget|Give|Stop|Alone|Mind|More|Late|Too|Ever|Before|Say|Quit|Lose)[A-Z][a-z]+|(?!Time|Look|Black|Coming|Check|Get|Work|Sell|Sold|Roll|Fall|Hang|Find|Day|Night|Lights|Drop|Burn|Turn|Eat|Chill|Knock|Wipe|Walk|Stand|Speak|Reach|Hand|Lay|Cut|Dine|Out|In|Inside|Lock|Buy|Print|Brown|Wash|White|Carry|Take|Break|Blow|Stake|Shout|Try|Tune|Far)[A-Z][a-z]+(?<!s)Out|Vote(?:Him|Her|Them)Out|FreeStateNow|VoteBlue\w*|VoteRed\w*|Team(?:Trump|Biden|Harris)|\w+MussWeg|I?m?With(?:Her|Him)|FourMoreYears|Go(?:Greens|Labour|Tories|Dems|GOP|Conservatives|Liberals)|[A-Z]\w+4(?:President|PM|Mayor|Senate|Congress)|(?:Vota|Voten|Votem|Votez|Wählt|YoVoto|EuVoto|JeVote)(?:Por|Pour|Em|La|Le|El|O|A)?[A-Z]\w+|(?:Fuera|Fora|Stop)(?!Racis|Violen|War|Guerra|Corrup|Covid|Malaria|AIDS|Hunger|Hate|Polio|Bullying|Traffick|Pollution|Plast|Over|The|Land|Tor|Terror|Femic|Ebola|TB|Over|Child|And|Press|Kill|Tobac)[A-Z][a-zà-ú]{3,}|[A-Z]\w+(?:Dégage|Démission|Degage|Demission)|(?:AfD|FPÖ|SPD|CDU|Nazis)Raus|EleNão|EleNao)$/u;

/** "#NieAfD", "#WähltÖVP", "#ForaPT", "#UNITANuncaMais": a party of a country that speaks German or Portuguese with what is wished for it. */
const PARTY_TAG =
  /^(?:(?:Nie(?:Wieder|Mehr)?|Nur|Gegen|Ohne|Team|Kein|Keine|BeideStimmen|KeineStimme(?:Der|Für)?|Wählt?(?:Die|Nicht)?)(?:AfD|SPD|CDU|CSU|FDP|Grün|Grüne|Linke|BSW|ÖVP|SPÖ|FPÖ|NEOS|KPÖ|SVP)|(?:Fora|Nunca|Anti|Sem|Contra|Basta|Chega(?:De)?|Vote?|Vota|Voto|Sou|Somos|Viva)(?:PT|PL|PSDB|MDB|PSOL|PSD|PS|PCP|CDS|BE|IL|PAN|Chega|MPLA|UNITA|FRELIMO|Frelimo|RENAMO|Renamo|Podemos|PODEMOS|Lula|Bolsonaro)|(?:PT|PL|PS|PSD|Chega|MPLA|UNITA|FRELIMO|Frelimo|RENAMO|Renamo|Bolsonaro|Lula)(?:NuncaMais|Fora|Jamais|Livre|Presidente)|(?:AfD|SPD|CDU|CSU|FDP|Grüne|ÖVP|SPÖ|FPÖ|SVP)(?:Verhindern|Stoppen|Abwählen|Weg|NieWieder|Lügt|Lügen))$/u;

/** "#Lula2026", "#StopMacron", "#DehorsLaDroite": a figure or a camp with what is wished for it. */
const FIGURE_TAG = madeOnce(() => {
  const figure = `(?:${FIGURES.replaceAll(" ", "")})`;
  const camp =
    "(?:L[aes]|A|O|Die|The)?(?:(?:Extrême|Extrema|Ultra)?-?(?:[Dd]roite|[Gg]auche|[Dd]erecha|[Ii]zquierda|[Dd]ireita|[Ee]squerda)|(?:Far|Hard)?(?:Left|Right)|Rechten?|Rechts|Linken?|Links|Tories|Labour|Dems|Libs|GOP|RN|LFI|LR|PSOE)";
  return new RegExp(
    `^(?:(?:Team|Stop|Fora|Fuera|Dehors|Raus|Never|Jamais|Nunca|Nie|Viva|Vamos|Go|Impeach|Jail|Basta|Anti|NotMy|Bye(?:Bye)?|Adi[oó]s|Adeus|Tschüss|WegMit|JuntosCon|TodosCon|TodosCom)${figure}|${figure}(?:20(?:2[4-9]|3\\d)|Out|Dehors|Fora|Fuera|Raus|Weg|D[ée]gage|Resign|Renuncia|Presidente?|ForPresident|Lies|MustGo|Train|Army|Traitor)|(?:Dehors|Fora|Fuera|Stop|Anti|Contre|Contra|Raus|Gegen|Votez?|Vota|Nie|Jamais|NoTo)${camp}|\\w*(?:Turn|Swing|TimeFor)(?:Left|Right|Red|Blue)|(?:NieWieder|NieMehr|Nie|Gegen|Ohne|Stoppt)(?:SchwarzBlau|BlauSchwarz|RotGrün|GrünRot|Ampel|GroKo|Jamaika|SchwarzGrün|RotRotGrün)|(?:Im|IAm|Je?SuisAvec|EstoyCon)With(?!You|Them|Us|Refugees|Women|Her[A-Z]|Ukraine|Israel|Gaza|Peace|The|Science|Nature)[A-Z][a-zà-ÿ]+)$`,
    "u",
  );
});

const RULES = [
  ...ENGLISH_RULES,
  ...FRENCH_RULES,
  ...SPANISH_RULES,
  ...PORTUGUESE_RULES,
  ...GERMAN_RULES,
  ...VERDICT_RULES,
  ...STANCE_RULES,
  ...CAMPAIGN_RULES,
  ...FIGURE_RULES,
  ...CANDIDATE_RULES,
];
const rules = new CuedRows(RULES, ({ cues }) => cues);
/** Worth a look wherever a party is named. */
const UNCUED = RULES.filter(({ cues }) => cues === "");

/** An election is the matter of the draft; a game or a show that of the sentence. */
const ELECTION = new Set(
  "landslide sweeps inaugurated volta segunda balotaje elect elects elected election elections electoral electorate reelected reelection ballot ballots candidate candidates candidacy campaign campaigns campaigning poll polls polling vote votes voter voters voting voted primary primaries runoff referendum plebiscite senator senators mayor mayoral mayors governor governors congress parliamentary presidential incumbent party parties élection élections électoral électorale électoraux électeurs scrutin urnes candidat candidate candidats référendum elecciones electoral electorales urnas candidato candidata candidatos referéndum eleições eleitoral eleitorais eleitores wahl wahlen wahlkampf wahlsonntag bundestagswahl landtagswahl kandidat kandidatin kandidaten stichwahl wahlabend rosette rosettes mitin alcaldía comício prefeitura volksabstimmung".split(
    " ",
  ),
);
const GAME = new Set(
  "scholarship scholarships prize prizes award awards match race races final finals cup marathon game games medal medals olympic olympics paralympic paralympics player players team teams stadium goal goals league tournament championship championships regatta eurovision contest oscar oscars song talent chess quiz bake rugby football cricket tennis finale coupe copa jogo taça spiel pokal turnier".split(
    " ",
  ),
);

/** Taking sides in an election: calls to vote, endorsements, cheers and attacks for parties and candidates. */
export const partisan = defineCheck({
  id: "partisan",
  family: "embarrass",
  severity: "warn",
  // Whether "we are rooting for Amelia" is about a race or a seat, the sentence before tells.
  scope: "post",
  readsEachSentence: true,
  languages: ["en", "fr", "es", "pt", "de"],
  source:
    "Vienna Convention on Diplomatic Relations, Art. 41(1): no interference in internal affairs; parties' own names",
  *check(draft): Iterable<Hit> {
    const { text, sentences } = draft;
    const told: Span[] = [];
    let isOfElection: boolean | undefined;
    for (const { start, passage } of sentences) {
      const isElection = () => {
        isOfElection ??= sentences.some((each) => hasWord(each.passage, ELECTION));
        return isOfElection && !hasWord(passage, GAME);
      };
      const sides = [...sidesIn(passage, text, isElection)];
      const attitude =
        sides.length > 0 || hasWord(passage, GAME) ? undefined : findAttitude(passage, isElection);
      for (const span of attitude ? [attitude] : sides) {
        const hit = { start: start + span.start, end: start + span.end };
        told.push(hit);
        yield { ...hit, message: message(passage.text.slice(span.start, span.end)) };
      }
    }
    for (const span of findLeanings(draft, (passage) => hasWord(passage, GAME))) {
      if (told.some((other) => overlaps(other, span))) continue;
      yield { ...span, message: message(text.slice(span.start, span.end)) };
    }
  },
});

function hasWord({ tokens }: Passage, words: ReadonlySet<string>): boolean {
  return tokens.some(({ text }) => words.has(text));
}

function* sidesIn(passage: Passage, post: string, isElection: () => boolean): Iterable<Span> {
  const { text } = passage;
  const seen: Span[] = [...findTags(passage, post)];
  const isOfParty = namesParty(passage);
  const cued = rules.find(passage.tokens);
  const marked = isOfParty ? withPartiesMarked(text) : text;
  for (const { language, pattern, needs } of isOfParty ? [...UNCUED, ...cued] : cued) {
    if (passage.language && language && language !== passage.language) continue;
    if (needs === "party" && !isOfParty) continue;
    if (needs === "election" && !isElection()) continue;
    for (const match of marked.matchAll(pattern())) {
      const span = spanOf(match);
      const words = text.slice(span.start, span.end);
      const isQuoted = passage.quotations.some((quotation) => covers(quotation, span));
      if (isQuoted || seen.some((other) => overlaps(other, span))) continue;
      // A known party is one whatever the rest of the sentence is about.
      if (NOT_PARTISAN.test(NAMES_PARTY.test(match[0]) ? clauseAround(text, span) : text)) continue;
      if (needs === "party" && COMMON_WORD_PARTY.test(words)) {
        if (!isElection() || (/Union/.test(words) && passage.language !== "de")) continue;
      }
      if (isReported(text.slice(0, span.start)) || isOfState(words, needs === "election")) continue;
      seen.push(span);
    }
  }
  yield* seen;
}

/** What stands near a match in its own clause: "vote for Lund's photo", and not what the embassy team wished before a colon. */
function clauseAround(text: string, { start, end }: Span): string {
  const before =
    text
      .slice(Math.max(0, start - 30), start)
      .split(/[.!?:;,–—]\s/u)
      .at(-1) ?? "";
  // "With Labour's team" is with Labour.
  const after =
    text
      .slice(end, end + 40)
      .replace(/^['’]s \p{L}+/u, "")
      .split(/[.!?:;,–—](?:\s|$)/u)[0] ?? "";
  return before + text.slice(start, end) + after;
}

/** In a text whose listed parties are marked. */
const NAMES_PARTY = new RegExp(`(?<!\\p{L})${PARTY}`, "u");
const STARTS_WITH_WISH =
  /^(?:any|n['’]imp|tou?t|tudo|cual|qual|alle|jede|wish|bon|suerte|boa|viel|fai|barr|cerr|vot|ojal|que |hoffentlich|pourvu|tomara|oxal|i |we |please|let|go|hop|fingers|support|stop|join|back|thank|phew|hallelujah|at |finally|good|root|rooting|rooted|cheer|pull|pray|enfin|dieu|bon|ouf|por fin|gracias|menos|graças|ainda|gott|endlich|zum)/iu;

/** A match or a seat that a state hopes to win is no party matter. */
function isOfState(words: string, isElection: boolean): boolean {
  if (!STARTS_WITH_WISH.test(words)) return false;
  const name = /(?:\p{Lu}[\p{L}'’-]+\s?)+/gu;
  const names = words.slice(1).match(name) ?? [];
  return names.some((each) => {
    const bare = each.trim().replace(/['’]s$/, "");
    if (/^\p{Lu}{2,3}$/u.test(bare)) return false;
    return (
      // In an election "Amelia" is a person.
      (!isElection && /^\p{Lu}\p{Ll}+(?:ia|stan|land)$/u.test(bare)) ||
      findPlaces(bare, "en").some(({ kind }) => kind === "name" || kind === "capital")
    );
  });
}

function message(words: string) {
  return { key: "partisan_why", values: { words } };
}

/** "The opposition says that …", "not to", "whether": somebody else's side. */
function isReported(before: string): boolean {
  return /(?<!\p{L})(?:says?|said|claims?|claimed|urged|asked|called on|calls on|promised|whether|if|dit|dijo|disse|sagte)(?:\s\p{L}+){0,4}\s?$/iu.test(
    before,
  );
}

function findTags({ hashtags }: Passage, post: string) {
  return hashtags.filter(
    ({ name }) =>
      PARTISAN_TAG.test(name) ||
      PARTY_TAG.test(name) ||
      FIGURE_TAG().test(name) ||
      isRaceOf(name, post),
  );
}

/** "#Bellweather2028" beside "Senator Bellweather": a person's race, as "#Expo2030" is not. */
function isRaceOf(tag: string, text: string): boolean {
  const name = /^(\p{Lu}\p{L}{2,})20\d\d$/u.exec(tag)?.[1];
  return (
    name !== undefined &&
    new RegExp(
      `(?:President|Minister|Senator|Governor|Mayor|Chancellor|Representative|[Cc]andidate|Sénatrice|Sénateur|[Cc]andidate?|Senador[a]?|[Cc]andidat[oa]) (?:\\p{Lu}[\\p{L}'’-]+ ){0,2}${name}(?!\\p{L})`,
      "u",
    ).test(text)
  );
}
