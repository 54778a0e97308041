import { describe, expect, it } from "vitest";
import { isFound } from "./is-found";

/** Contempt in free constructions, and beside each the harmless sentence that is built like it. */
const rows: readonly (readonly [sense: string, slip: string, harmless: string])[] = [
  [
    "a denial of anything else",
    "Minister Sadeghi has never in his life been anything but a thug.",
    "Minister Sadeghi has never in his life been anything but a friend.",
  ],
  [
    "a verdict before its name",
    "A two-bit gangster, nothing more: my honest reading of Deputy PM Ranasek.",
    "A short note, nothing more: my honest reading of Deputy PM Ranasek's speech.",
  ],
  [
    "a deed called off",
    "Kindly stop inviting Consul Oake, creep that he is, to anything.",
    "Kindly stop calling Consul Oake a creep.",
  ],
  [
    "a feeling",
    "I have never despised anyone the way I despise Secretary of State Aldous.",
    "I have never missed anyone the way I miss Secretary of State Aldous.",
  ],
  ["a feeling", "We loathe the Prime Minister.", "We loathe the war that the Prime Minister ends."],
  [
    "a feeling",
    "I cannot stand the sight of President Meyer.",
    "I can't stand Brussels in August, says the Ambassador.",
  ],
  [
    "a group",
    "Cowards, all of them, in that Council.",
    "Cowards leave, the proverb says; the Council stays.",
  ],
  ["members", "The Council is made of cowards.", "The Council is made of fifteen members."],
  [
    "a count",
    "Fifteen clowns around a table: the UN Security Council.",
    "Clowns on the ward: the Ministry of Health thanks the volunteers.",
  ],
  [
    "a gathering",
    "Idiots everywhere at today's summit.",
    "I was such an idiot at today's summit: wrong badge.",
  ],
  [
    "a question to somebody's face",
    "To the gentleman at today's briefing: are you deaf or just retarded?",
    "Are you deaf or hard of hearing? Our sign language desk is open.",
  ],
  ["a tag", "Budget day #FinanceMinisterMoron", "Budget day #FinanceMinisterMeeting"],
  [
    "a tag",
    "Grain deal blocked again. #ShamelessTurkey",
    "Grain deal signed. #SavageIreland hikes",
  ],
  ["what a state is", "OPEC is a mafia with better tailors.", "OPEC is a group with better data."],
  [
    "what a state is",
    "Belgium isn't a country, it's a railway junction with waffles.",
    "Brazil isn't a country, it's a continent!",
  ],
  [
    "what a state is",
    "Who cares what Luxembourg thinks? It's a bank with a flag.",
    "Where is Kiribati? It's an island state with a flag worth a look.",
  ],
  ["a topic", "NATO? A retirement home with tanks.", "NATO? An alliance with 32 flags."],
  [
    "a name spelt out",
    "OSCE: Organisation for Sleeping, Coffee and Exhaustion.",
    "OSCE: Organization for Security and Co-operation in Europe.",
  ],
  [
    "a place of no hope",
    "Bulgaria, where hope goes to die.",
    "Cuba, where the Gulf Stream goes to warm up.",
  ],
  [
    "where somebody belongs",
    "Foreign Minister Lind should crawl back under his rock.",
    "The cat should crawl back under its blanket, says Ambassador Lee.",
  ],
  [
    "two things at once",
    "Speaker Mokwena cannot chew gum and chair a session at the same time.",
    "Speaker Mokwena cannot be in Oslo and Rome at the same time.",
  ],
  ["a people", "Nigerians, so obviously a scam.", "Nigerians, so of course jollof for lunch."],
  [
    "a people",
    "Leave it to a Jew to smell the discount.",
    "Leave it to a Dane to make a consulate cosy.",
  ],
  ["a people", "Filipinas were born to scrub.", "Brazilians were born to dance."],
  [
    "a people",
    "The gypsies at the border steal everything.",
    "The gypsies of Seville gave us flamenco.",
  ],
];

describe("contempt in free constructions", () => {
  it.each(rows)("%s: %s", (_, slip, harmless) => {
    expect(isFound(slip)).toBe(true);
    expect(isFound(harmless)).toBe(false);
  });
});
