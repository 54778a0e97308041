import { cued } from "@/lib/draft/cued-pattern";
import type { Sentence } from "@/lib/draft/draft";
import { type Span, spanOf } from "@/lib/draft/span";
import { findObservances } from "@/lib/facts/calendar/calendar";

/** The name of a day is at most so many words long. */
const DAY_NAME_WORDS = 9;

/** The day of mourning or the sad anniversary that a word of joy is said of; UTF-16 offsets into the draft, as those of `joy`. */
export function mourningAfter(sentence: Sentence, joy: Span): Span | undefined {
  return (
    solemnDayAfter(sentence, joy) ??
    sadAnniversaryAfter(sentence, joy) ??
    sadAnniversaryBefore(sentence, joy)
  );
}

function solemnDayAfter({ start: offset, passage }: Sentence, joy: Span): Span | undefined {
  const { tokens, text } = passage;
  const from = tokens.findIndex(({ start }) => start + offset >= joy.end);
  if (from < 0) return undefined;
  // A few words may stand between: "Congratulations to all on", "Wishing everyone a happy and blessed".
  const named = MOURNFUL_DAY.exec(text.slice(joy.end - offset));
  if (named) {
    const lead = named[0].length - named[0].trimStart().length;
    return { start: joy.end + lead, end: joy.end + named[0].length };
  }
  // People do celebrate Yom Kippur, in earnest; nobody wishes it merry.
  if (/^celebr|^fêt|^célébr|^feier/i.test(text.slice(joy.start - offset, joy.end - offset)))
    return undefined;
  for (let first = from; first < Math.min(tokens.length, from + 4); first++) {
    for (let last = Math.min(tokens.length, first + DAY_NAME_WORDS) - 1; last >= first; last--) {
      const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
      if (tokens[last]?.kind === "mark") continue;
      const days = findObservances(text.slice(start, end));
      if (days.length === 0) continue;
      return days.every(({ solemn }) => solemn)
        ? { start: start + offset, end: end + offset }
        : undefined;
    }
  }
  return undefined;
}

/** Names of mourning that no calendar needs to know: "Happy Remembrance Day", "a happy Day of National Mourning". */
const DAY = String.raw`(?:(?:remembrance|memorial|martyrs?['’]?|genocide|holocaust|shoah|nakba|mourning)\s+day|day of (?:national )?(?:remembrance|mourning|reflection on the|sorrow)|yom hashoah|yom hazikaron|good friday|vendredi saint|viernes santo|sexta-feira santa|karfreitag|volkstrauertag|totensonntag|kwibuka(?!\p{L})|hiroshima day|nagasaki day|srebrenica(?: memorial)? day|holodomor(?: memorial)? day|anzac day|11 (?:de )?se(?:p?tiembre|tembro)(?!\s?\d)|11 septembre|11\. september|september 11(?:th)?|11(?:th)? (?:of )?september|remembrance sunday|d[ií]a de los desaparecidos|d[ií]a de los fieles difuntos|dia (?:de|dos) finados|dia dos fiéis defuntos|journée des disparus|tag der verschwundenen|ashura|tisha b['’]?av|9\/11|journée (?:du souvenir|de deuil)|día de luto|d[ií]a (?:nacional |internacional )?de la memoria|dia (?:nacional |internacional )?da memória|journée (?:nationale |internationale )?(?:de la mémoire|de commémoration|des? victimes)|gedenktag|buß- und bettag|allerseelen|dia de luto|dia (?:nacional |internacional |mundial )?(?:em memória|de recordação|d[ea]s? vítimas|do holocausto|da consciência do holocausto)|tag (?:des gedenkens|der trauer|der opfer|der toten)|(?:holocaust-?|genozid-?)gedenktag|trauertag)(?![\p{L}\p{N}])`;
const MOURNFUL_DAY = new RegExp(
  String.raw`^\s+(?:(?!end|life|lives)[\p{L}'’]+\s+){0,4}?${DAY}`,
  "iu",
);
/** "a fun-filled Ashura", "have a blast this Anzac Day": the day is made merry of, whatever stands between it and the wish. */
const MERRY_DAY = cued(
  new RegExp(
    String.raw`(?<!\p{L})(?:merry|joyful|joyous|festive|fun(?:-filled)?|jolly|cheerful|sparkling|happy|joyeu(?:x|se)|feliz|alegre|frohen?|fröhlichen?|lustigen?|(?:have|enjoy|passez|tengan|tenham) (?:an? |une? |um )?(?:great|wonderful|fantastic|fabulous|amazing|awesome|lovely|blast|ball|party|super|excellente?|buen|gran|ótimo|bom)(?: (?:this|on|at))?) ${DAY}(?=\s*(?:$|[^\s\p{L}]| (?:to|everyone|all|allerseits|à tous|a todos)(?!\p{L})))`,
    "iu",
  ),
);

/** A day of mourning that is made merry of, at UTF-16 offsets; `from` is the merry word. */
export function findMerryMourning(text: string): Span | undefined {
  const match = MERRY_DAY.exec(text);
  return match ? spanOf(match) : undefined;
}

const SAD_ANNIVERSARY =
  /^[^.!?]{0,40}?\b(?:anniversar(?:y|ies)|birthday|anniversaire|aniversario|aniversário|jahrestag|(?<!(?:its|their|your|our) )(?:commemoration|commémoration|conmemoración|comemoração))\s+(?:of|de|du|des|der|do|da|del|des)\s+(?:[\p{L}'’]+\s+){0,4}?(?:[ld]['’])?(?:9\/11|attacks?|bombings?|massacres?|genocide|holocaust|invasion|war(?!\p{L}| memorial| museum)|earthquake|tsunami|assassination|shooting|disaster|catastrophe|crash|deportations?|coup|attentats?|massacre|génocide|invasion|guerre|séisme|atentados?|masacre|genocidio|guerra|terremoto|massacre|genocídio|anschlags?|massakers|völkermords?|kriegs|erdbebens)(?!\p{L})/iu;

function sadAnniversaryAfter({ start: offset, passage }: Sentence, joy: Span): Span | undefined {
  const from = joy.end - offset;
  // From the word of joy itself where that is "anniversary"'s own ("Happy anniversary of the attack").
  const found = SAD_ANNIVERSARY.exec(passage.text.slice(from));
  if (!found || /\b(?:end|fin|fim|ende|survivors?|resistance)\b/iu.test(found[0])) return undefined;
  const lead = found[0].length - found[0].trimStart().length;
  return { start: joy.end + lead, end: joy.end + found[0].length };
}

/** "On the anniversary of the genocide we congratulate …": good wishes for it, not courage that is celebrated. */
function sadAnniversaryBefore({ start: offset, passage }: Sentence, joy: Span): Span | undefined {
  const wish = passage.text.slice(joy.start - offset, joy.end - offset);
  if (
    !/congrat|happy|félicit|heureu|bonne|felicit|feliz|parab|enhorabuena|gratul|glückw|froh/iu.test(
      wish,
    )
  )
    return undefined;
  const before = passage.text.slice(0, joy.start - offset);
  const opening = /(?:anniversar(?:y|ies)|anniversaire|aniversario|aniversário|jahrestag)/iu.exec(
    before,
  );
  const found = opening && SAD_ANNIVERSARY.exec(` ${before.slice(opening.index)}`);
  if (!opening || !found || /\b(?:end|fin|fim|ende|survivors?|resistance)\b/iu.test(found[0]))
    return undefined;
  // The blank before it is not the draft's.
  const start = offset + opening.index;
  return { start, end: start + found[0].length - 1 };
}
