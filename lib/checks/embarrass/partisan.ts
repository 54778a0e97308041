import type { Passage } from "@/lib/draft/draft";
import { covers, overlaps, type Span } from "@/lib/draft/span";
import { findPlaces } from "@/lib/facts/world/gazetteer";
import { defineCheck, type Hit } from "../check";
import { ENGLISH_RULES } from "./partisan.english";
import { OTHER_RULES } from "./partisan.others";
import { NOT_PARTISAN, PARTY } from "./partisan.parties";

const PARTISAN_TAG =
  /^(?:Vote(?!r|rs|Early|Today|Now|Abroad|ByMail|ForPeace|Safe|Local|Smart|Ready|(?:Yes|No)(?![a-z])|\d|$|s|d)[A-Z]\w*|Elect[A-Z]\w*|ReElect\w*|Never(?:Trump|Again(?:st)?Trump|[A-Z]\w+(?:Party))|\w+For(?:President|PM|Chancellor|Senate|Congress|Mayor|Governor)(?:\d{4})?|MAGA|MakeAmericaGreatAgain|\w*(?:Tories|Labour|Democrats|Republicans|AfD|SPD|CDU|PSOE|Vox|Chega)Out|\w+MustGo|Never(?!Again|Forget|Give|Stop|Alone|Mind|More|Late|Too|Ever|Before|Say|Quit|Lose)[A-Z][a-z]+|(?!Time|Look|Black|Coming|Check|Get|Work|Sell|Sold|Roll|Fall|Hang|Find|Day|Night|Lights|Drop|Burn|Turn|Eat|Chill|Knock|Wipe|Walk|Stand|Speak|Reach|Hand|Lay|Cut|Dine|Out|In|Inside|Lock|Buy|Print|Brown|Wash|White|Carry|Take|Break|Blow|Stake|Shout|Try|Tune|Far)[A-Z][a-z]+Out|Vote(?:Him|Her|Them)Out|FreeStateNow|VoteBlue\w*|VoteRed\w*|Team(?:Trump|Biden|Harris)|\w+MussWeg|I?m?With(?:Her|Him)|FourMoreYears|Go(?:Greens|Labour|Tories|Dems|GOP|Conservatives|Liberals)|[A-Z]\w+4(?:President|PM|Mayor|Senate|Congress)|(?:Vota|Voten|Votem|Votez|Wählt|YoVoto|EuVoto|JeVote)(?:Por|Pour|Em|La|Le|El|O|A)?[A-Z]\w+|(?:Fuera|Fora|Stop)(?!Racis|Violen|War|Guerra|Corrup|Covid|Malaria|AIDS|Hunger|Hate|Polio|Bullying|Traffick|Pollution|Plast|Over|The|Land|Tor|Terror|Femic|Ebola|TB|Over|Child|And|Press|Kill|Tobac)[A-Z][a-zà-ú]{3,}|[A-Z]\w+(?:Dégage|Démission|Degage|Demission)|(?:AfD|FPÖ|SPD|CDU|Nazis)Raus|EleNão|EleNao)$/u;

const RULES = [...ENGLISH_RULES, ...OTHER_RULES];

/** An election is the matter of the draft; a game or a show that of the sentence. */
const ELECTION =
  /(?<!\p{L})(?:elect(?:s|ed|ions?|oral|orate)?|ballots?|candidates?|candidacy|campaign(?:s|ing)?|polls?|polling|votes?|voters?|voting|primary|primaries|run-?off|referendum|plebiscite|senators?|mayor(?:al|s)?|governors?|congress|parliamentary|presidential|incumbent|(?:tv|televised|leaders['’]?) debate|\((?:R|D|Lab|Con|Ind|LD)\)|party|parties|élections?|électoral\p{L}*|scrutin|urnes|candidat\p{L}*|référendum|entre-deux-tours|elecciones|electoral\p{L}*|urnas|candidat[oa]s?|referéndum|segunda vuelta|eleições|eleitora\p{L}*|segundo turno|segunda volta|wahl(?:en|kampf|sonntag)?|bundestagswahl|landtagswahl|kandidat\p{L}*|stichwahl|volksabstimmung)(?!\p{L})/iu;
const GAME =
  /(?<!\p{L})(?:match|race|races|final|finals|cup|marathon|game|games|medals?|olympics?|paralympics?|players?|teams?|stadium|goals?|league|tournament|championships?|regatta|eurovision|contest|oscars?|song|talent|chess|quiz|bake-off|rugby|football|cricket|tennis|finale|coupe|partido de|copa|jogo|taça|spiel|pokal|turnier)(?!\p{L})/iu;

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
  *check({ text, sentences }): Iterable<Hit> {
    let isElection: boolean | undefined;
    for (const { start, passage } of sentences) {
      for (const span of sidesIn(passage, () => {
        isElection ??= ELECTION.test(text);
        return isElection && !GAME.test(passage.text);
      })) {
        yield {
          start: start + span.start,
          end: start + span.end,
          message: message(passage.text.slice(span.start, span.end)),
        };
      }
    }
  },
});

function* sidesIn(passage: Passage, isElection: () => boolean): Iterable<Span> {
  const { text } = passage;
  const seen: Span[] = [...findTags(passage)];
  for (const { language, cue, pattern, needsElection } of RULES) {
    if (passage.language && language !== passage.language) continue;
    if (!cue.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const isQuoted = passage.quotations.some((quotation) => covers(quotation, span));
      if (isQuoted || seen.some((other) => overlaps(other, span))) continue;
      if (needsElection && !isElection()) continue;
      // A known party is one whatever the rest of the sentence is about.
      if (NOT_PARTISAN.test(NAMES_PARTY.test(match[0]) ? clauseAround(text, span) : text)) continue;
      if (isReported(text.slice(0, span.start)) || isOfState(match[0], needsElection)) continue;
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
  const after = text.slice(end, end + 40).split(/[.!?:;,–—](?:\s|$)/u)[0] ?? "";
  return before + text.slice(start, end) + after;
}

const NAMES_PARTY = new RegExp(`(?<!\\p{L})${PARTY}`, "u");
const STARTS_WITH_WISH =
  /^(?:vot|i |we |please|let|go|hop|fingers|support|stop|join|back|thank|phew|hallelujah|at |finally|good|root|rooting|rooted|cheer|pull|pray|enfin|dieu|bon|ouf|por fin|gracias|menos|graças|ainda|gott|endlich|zum)/iu;

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

function findTags({ hashtags }: Passage) {
  return hashtags.filter(({ name }) => PARTISAN_TAG.test(name));
}
