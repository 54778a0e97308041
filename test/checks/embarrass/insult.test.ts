import nlp from "compromise/two";
import { beforeAll, describe, expect, it } from "vitest";
import type { Context } from "@/lib/checks/check";
import { judgeInsults } from "@/lib/checks/embarrass/insult/judge";
import { parseDraft } from "@/lib/draft/draft";
import { provideParser } from "@/lib/draft/syntax";
import { situationOn } from "@/lib/engine/situation";
import { NO_MINISTRY } from "@/lib/ministry/ministry";

const context: Context = {
  ...situationOn("2026-11-20"),
  thread: [],
  ministry: NO_MINISTRY,
};
const provenance = { pack: "test", version: 1, issuer: "test", signed: false, ref: undefined };

function judge(text: string, given: Partial<Context> = {}) {
  return judgeInsults(parseDraft(text), { ...context, ...given }).map(
    ({ verdict, start, end }) => `${verdict}: ${text.slice(start, end)}`,
  );
}

/** One of each construction; every row was found before the parser is loaded and after. */
const rows: readonly (readonly [string, readonly string[]])[] = [
  ["President Varga is a clown.", ["insult: President Varga is a clown"]],
  ["😀😀 The minister is an idiot 🤔", ["insult: minister is an idiot"]],
  ["One.\n\nTwo.\nThe minister is an idiot", ["insult: minister is an idiot"]],
  [
    "The minister, whose speech was long, is an idiot.",
    ["insult: minister, whose speech was long, is an idiot"],
  ],
  [
    "The minister of foreign affairs of Freedonia is a fool.",
    ["insult: minister of foreign affairs of Freedonia is a fool"],
  ],
  ["The wife of the minister is a cow.", ["insult: minister is a cow"]],
  ["Zembla's embassy staff are morons.", ["insult: embassy staff are morons"]],
  ["A government of thieves.", ["insult: government of thieves"]],
  ["The ministry is run by monkeys.", ["insult: ministry is run by monkeys"]],
  ["Nobody is as dumb as the chancellor.", ["insult: dumb as the chancellor"]],
  ["The biggest fool here is the minister.", ["insult: fool here is the minister"]],
  ["A disgrace to diplomacy: Minister Kroll.", ["insult: disgrace to diplomacy: Minister Kroll"]],
  ["The minister never called back, the moron.", ["insult: minister never called back, the moron"]],
  ["That is no minister, that is a clown.", ["insult: minister, that is a clown"]],
  ["Coward! @PresidentVarga", ["insult: Coward"]],
  ["I find the minister pathetic.", ["insult: minister pathetic"]],
  ["Everyone knows the minister is a fool.", ["insult: minister is a fool"]],
  ["People say the minister is a fool.", []],
  ["The decision of the minister is unwise.", []],
  ["My brother, who met the minister, is an idiot.", []],
  ["It's insane that a child has to work, the minister said.", []],
  ["“The minister is an idiot”", ["insult: minister is an idiot"]],
  ["A man shouted “The minister is an idiot” and was led out.", []],
  ["https://example.org/the-minister-is-an-idiot", []],
  ["", []],
];

describe("insults, before the parser is loaded", () => {
  it.each(rows)("%s", (text, found) => {
    expect(judge(text)).toEqual(found);
  });
});

describe("insults, with the parser", () => {
  beforeAll(() => {
    provideParser(nlp);
  });

  it.each(rows)("%s", (text, found) => {
    expect(judge(text)).toEqual(found);
  });

  it("knows the people of a pack by their names", () => {
    const person = { name: "Ilse Marr", aliases: [], provenance };
    const ministry = { ...NO_MINISTRY, people: [person] };
    expect(judge("ilse marr is a fool", { ministry })).toEqual(["insult: ilse marr is a fool"]);
  });

  it("reads each sentence in its own language", () => {
    const text = "We met today in Klow and spoke about trade. Le ministre est un imbécile.";
    expect(judge(text)).toEqual(["insult: ministre est un imbécile"]);
  });

  it("takes time in proportion to the text", () => {
    const sentence =
      "The minister, the clown, that fool, a liar, is not such an idiot as you say, ";
    // The processor's time, since what the machine does beside us is no work of ours; the least of several, since nothing takes less than it needs.
    const time = (count: number) => {
      const text = sentence.repeat(count);
      const times = Array.from({ length: 3 }, () => {
        const draft = parseDraft(text);
        const begun = process.cpuUsage();
        judgeInsults(draft, { ...context });
        const { user, system } = process.cpuUsage(begun);
        return user + system;
      });
      return Math.min(...times);
    };
    time(160);
    // One sentence of many clauses: eight times as many take eight times as long, and sixty-four times where each is held against each.
    const ratio = time(480) / time(60);
    expect(ratio).toBeLessThan(24);
  });
});
