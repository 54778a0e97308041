import type { Passage } from "@/lib/draft/draft";
import { covers } from "@/lib/draft/span";
import { findPlaces } from "@/lib/facts/world/gazetteer";
import { defineCheck, type Hit } from "../check";
import { NOT_PARTISAN, PARTISAN_RULES } from "./partisan.words";

const PARTISAN_TAG =
  /^(?:Vote(?!r|rs|Early|Today|Now|Abroad|ByMail|ForPeace|Safe|Local|Smart|Ready|(?:Yes|No)(?![a-z])|\d|$|s|d)[A-Z]\w*|Elect[A-Z]\w*|ReElect\w*|Never(?:Trump|Again(?:st)?Trump|[A-Z]\w+(?:Party))|\w+For(?:President|PM|Chancellor|Senate|Congress|Mayor|Governor)(?:\d{4})?|MAGA|MakeAmericaGreatAgain|\w*(?:Tories|Labour|Democrats|Republicans|AfD|SPD|CDU|PSOE|Vox|Chega)Out|\w+MustGo|Never(?!Again|Forget|Give|Stop|Alone|Mind|More|Late|Too|Ever|Before|Say|Quit|Lose)[A-Z][a-z]+|(?!Time|Look|Black|Coming|Check|Get|Work|Sell|Sold|Roll|Fall|Hang|Find|Day|Night|Lights|Drop|Burn|Turn|Eat|Chill|Knock|Wipe|Walk|Stand|Speak|Reach|Hand|Lay|Cut|Dine|Out|In|Inside|Lock|Buy|Print|Brown|Wash|White|Carry|Take|Break|Blow|Stake|Shout|Try|Tune|Far)[A-Z][a-z]+Out|Vote(?:Him|Her|Them)Out|FreeStateNow|VoteBlue\w*|VoteRed\w*|Team(?:Trump|Biden|Harris)|\w+MussWeg)$/u;

/** Taking sides in an election: calls to vote, endorsements, cheers and attacks for parties and candidates. */
export const partisan = defineCheck({
  id: "partisan",
  family: "embarrass",
  severity: "warn",
  scope: "sentence",
  languages: ["en", "fr", "es", "pt", "de"],
  source:
    "Vienna Convention on Diplomatic Relations, Art. 41(1): no interference in internal affairs; parties' own names",
  *check(passage): Iterable<Hit> {
    for (const { start, end } of findTags(passage)) {
      yield { start, end, message: message(passage.text.slice(start, end)) };
    }
    const seen: { start: number; end: number }[] = [];
    for (const { language, cue, pattern } of PARTISAN_RULES) {
      if (passage.language && language !== passage.language) continue;
      if (!cue.test(passage.text)) continue;
      for (const match of passage.text.matchAll(pattern)) {
        const span = { start: match.index, end: match.index + match[0].length };
        const isQuoted = passage.quotations.some((quotation) => covers(quotation, span));
        if (isQuoted || seen.some((other) => span.start < other.end && other.start < span.end))
          continue;
        if (NOT_PARTISAN.test(passage.text)) return;
        if (isReported(passage.text.slice(0, span.start)) || isOfState(match[0])) continue;
        seen.push(span);
        yield { ...span, message: message(match[0]) };
      }
    }
  },
});

/** A match or a seat that a state hopes to win is no party matter. */
function isOfState(words: string): boolean {
  if (!/^(?:vot|i |we |please|let|go|hop|fingers|support|stop|join|back)/i.test(words))
    return false;
  const name = /(?:\p{Lu}[\p{L}'’-]+\s?)+/gu;
  const names = words.slice(1).match(name) ?? [];
  return names.some((each) => {
    const bare = each.trim().replace(/['’]s$/, "");
    return (
      /^\p{Lu}\p{Ll}+(?:ia|stan|land)$/u.test(bare) ||
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
