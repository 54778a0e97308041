import { CueList } from "@/lib/draft/cue-list";
import { cued } from "@/lib/draft/cued-pattern";
import type { Passage } from "@/lib/draft/draft";
import { LatePattern } from "@/lib/draft/late-pattern";
import { overlaps, type Span, spanOf } from "@/lib/draft/span";
import type { OfficeLanguage } from "@/lib/facts/people/office-words";
import { isDemonym } from "@/lib/facts/world/gazetteer";
import { bySentence } from "./insult/by-sentence";
import { INSULT_LANGUAGES } from "./insult/lexicon";
import { likelyLanguages } from "./insult/likely-languages";
import { findPeoples } from "./insult/peoples";
import { lowered, plainSource } from "./insult/plain-pattern";
import { SAYINGS } from "./insult-people.sayings";

/** Cheap: a sentence without any of these words can hold no saying. */
const TRIGGER =
  /another|one more|count on|count the|what an?|savages|middle ages|only thing|excuse|hide|lock up|encore|comptez|surveillez|attendre|gens|otr[oa]|sabe|esperar|escond|guard|outr[oa]|mais uma?|wieder|zählen|festhalten| und |erwarten|would|stop|start|trust|expect|your |honest|sober|show me|find me|good|will be|being|gonna|typical|classic|usual| and |don|do not|overrun|crawling|infest|swamp|swarm|plague|vermin|horde|for an? |can|cannot|should|gente|povo|volk|typique|only|leave it| as |how many|even|know|steal|lie|cheat|stink|smell|whine|beg|have |has |had |never|are |were |jamais|ne |n['’]|volent|mentent|trichent|puent|sont|nunca|no |roban|mienten|apestan|huelen|son |não|nem|roubam|mentem|cheiram|fedem|são|trau|können|konnten|klauen|lügen|stinken|betrügen|sind|waren|polnische|gezählt|compté|cont[éea]|surprise|shock|counted|checked|islam| is |est |combien|cuántos|quantos|wie |comme |como |siempre|sempre|immer|out of| es | é /iu;

/** Told of others, refuted, or said in pity. */
const NOT_MEANT = cued(
  /(?<!\p{L})(?:myth|stereotypes?|prejudices?|racis\p{L}+|clich[eé]s?|preconceito\p{L}*|prejuicios?|préjugés?|vorurteil\p{L}*|klischee\p{L}*|rassis\p{L}+|says?|said|saying|claims?|claimed|told|novel|film|book|(?<!we )play|museum|wrong|false(?! (?:visa|passport|papers))|untrue|(?:any|every)(?:one|body) who (?:thinks|believes|says)|those who (?:think|believe|say)|reject|condemn|because of|war|wars|siege|attacks?|occupation|famine|dit|disent|dice|dicen|diz|dizem|sagt|sagen|falsch|faux(?! (?:visa|passeport|papiers|diplôme))|falso(?! (?:visa|pasaporte)))(?!\p{L})/iu,
);

/** One of a group, as sayings put it. */
const ONE_OF = /^(?:woman|girl|gypsy|jew|arab|muslim|migrant|refugee|foreigner|immigrant)$/iu;

const prepared = new Map<OfficeLanguage, CueList<LatePattern>>();

/** Sayings about a whole people, at half-open UTF-16 offsets into the draft. en, fr, es, pt, de. */
export const findSayings = bySentence(sayingsIn);

function sayingsIn(passage: Passage): Span[] {
  const { text, tokens } = passage;
  const mayHold = INSULT_LANGUAGES.some(
    (language) =>
      (passage.language ?? language) === language && patternsOf(language).heldBy(text).length > 0,
  );
  if (!mayHold || !TRIGGER.test(text) || NOT_MEANT.test(text)) return [];
  const plain = lowered(text);
  return likelyLanguages(passage).flatMap((language) => {
    const may = patternsOf(language).heldBy(text);
    if (may.length === 0) return [];
    const peoples = findPeoples(tokens, language, text);
    return may.flatMap(({ pattern }) =>
      [...plain.matchAll(pattern)].flatMap((match) => {
        const span = spanOf(match);
        const at = span.start + match[0].indexOf(match.groups?.people ?? "");
        const people = text.slice(at, at + (match.groups?.people?.length ?? 0));
        // Whom to trust of "these people", a warning against fraud tells.
        if (
          /^(?:people|gens|gente|leute)$/iu.test(people) &&
          /trust|confi|fi[ae]|trau/iu.test(match[0])
        )
          return [];
        // A saying that names its group itself leaves the slot empty.
        const isPeople =
          people === "" ||
          ONE_OF.test(people) ||
          peoples.some((group) => overlaps(group, { start: at, end: at + people.length })) ||
          isDemonym(people, language);
        return isPeople ? [span] : [];
      }),
    );
  });
}

function patternsOf(language: OfficeLanguage): CueList<LatePattern> {
  let patterns = prepared.get(language);
  if (!patterns) {
    const all = SAYINGS[language].map((saying) => {
      const source = plainSource(String.raw`(?<![\p{L}\p{N}])(?:${saying})`);
      return new LatePattern(source, () => new RegExp(source, "g"));
    });
    patterns = new CueList(all, ({ cue }) => cue);
    prepared.set(language, patterns);
  }
  return patterns;
}
