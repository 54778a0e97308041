import type { Passage } from "@/lib/draft/draft";
import { fold } from "@/lib/facts/world/fold";
import { editDistance } from "@/lib/facts/world/near-miss";
import type { Person } from "@/lib/ministry/ministry";
import { defineCheck, type Hit } from "../check";
import { type FigureSlip, findFigureSlip } from "./misspelt-figure";

const SHORTEST = 5;
const LONG = 9;
const TITLE =
  /(?:president|minister|secretary|ambassador|chancellor|premier|king|queen|prince|princess|senator|governor|mayor|commissioner|director|general|consul|chargé|envoy|representative|mr|mrs|ms|dr|prof|président|présidente|ministre|ambassadeur|ambassadrice|mme|presidente|presidenta|ministro|ministra|embajador|embajadora|canciller|sr|sra|embaixador|embaixadora|chanceler|präsident|präsidentin|bundespräsident|bundespräsidentin|kanzler|kanzlerin|bundeskanzler|bundeskanzlerin|ministerin|außenminister|außenministerin|botschafter|botschafterin|herr|frau|herrn)\.?\s+$/iu;

/** The surname of somebody in the pack, or of somebody in the news, one slip off, beside the first name or a title. */
export const misspeltPerson = defineCheck({
  id: "misspelt-person",
  family: "embarrass",
  severity: "warn",
  scope: "sentence",
  languages: "any",
  source: "The pack's list of people; lib/facts/people/figures",
  *check(passage, { ministry }): Iterable<Hit> {
    const { text, tokens } = passage;
    const known = wordsOfPeople(ministry.people);
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== "word" || token.text.length < 4) continue;
      const letter = text.charAt(token.start);
      if (letter === letter.toLowerCase() || /[@#]/.test(text.charAt(token.start - 1))) continue;
      const key = fold(token.text);
      if (known.has(key)) continue;
      const person =
        key.length < SHORTEST
          ? undefined
          : ministry.people.find((each) => isMeant(each, key, passage, at));
      if (!person) {
        const figure = findFigureSlip(passage, at, key);
        if (figure) yield figureHit(text, figure);
        continue;
      }
      const right = surnameOf(person);
      const { start, end } = token;
      yield {
        start,
        end,
        message: {
          key: "misspelt_person_why",
          values: { written: text.slice(start, end), name: person.name },
        },
        fixes: [{ start, end, text: right }],
        provenance: person.provenance,
      };
    }
  },
});

const wordsByList = new WeakMap<readonly Person[], ReadonlySet<string>>();

/** Every word of the names, folded: as it is written, it is right. A pack's list is read once, not for every sentence. */
function wordsOfPeople(people: readonly Person[]): ReadonlySet<string> {
  const kept = wordsByList.get(people);
  if (kept) return kept;
  const words = new Set(
    people.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(wordsOf).map(fold)),
  );
  wordsByList.set(people, words);
  return words;
}

function figureHit(text: string, { start, end, right, name }: FigureSlip): Hit {
  return {
    start,
    end,
    message: { key: "misspelt_person_why", values: { written: text.slice(start, end), name } },
    fixes: [{ start, end, text: right }],
  };
}

function wordsOf(name: string): string[] {
  return name.split(/[\s-]+/u);
}

function surnameOf({ name }: Person): string {
  return wordsOf(name).at(-1) ?? name;
}

function isMeant(person: Person, key: string, { text, tokens }: Passage, at: number): boolean {
  const surname = fold(surnameOf(person));
  const limit = surname.length >= LONG ? 2 : 1;
  if (surname.length < SHORTEST || editDistance(key, surname, limit) > limit) return false;
  // A plural, genitive or derived form is no slip ("Obamas", "Macronist").
  if (key.startsWith(surname) || surname.startsWith(key)) return false;
  const before = tokens[at - 1];
  const givenNames = wordsOf(person.name).slice(0, -1).map(fold);
  if (before && tokens[at]?.gap !== "line" && givenNames.includes(fold(before.text))) return true;
  return TITLE.test(text.slice(0, tokens[at]?.start ?? 0));
}
