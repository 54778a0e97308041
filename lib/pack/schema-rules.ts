import * as z from "zod/mini";
import { FEATURES, MEASURES } from "./rules/terms";
import { WORD_CLASSES } from "./rules/words";
import {
  day,
  family,
  field,
  id,
  language,
  line,
  list,
  optional,
  phrase,
  policy,
  prose,
  severity,
  wording,
} from "./schema-parts";

const PHRASES_A_RULE = 200;

/** A draft of a self-test. */
const testCase = z.union([
  prose,
  z.strictObject({
    text: field("The draft.", prose),
    found: optional(field("What the rule must find in it: the first finding's words.", phrase)),
    fixed: optional(field("The draft after the first fix of the first finding.", prose)),
    language: optional(field("The draft's language, where it is too short to tell.", language)),
    channel: optional(field("The channel that it is written for.", id)),
    pictures: optional(
      field("How many pictures it has; none where left out.", z.int().check(z.gte(0), z.lte(20))),
    ),
    on: optional(field("The day of posting; else a day on which the rule is in force.", day)),
  }),
]);

const tests = z.strictObject({
  hit: field("Drafts on which the rule must fire.", list(testCase, 50, 1)),
  miss: field("Drafts on which it must stay silent.", list(testCase, 50, 1)),
});

const common = {
  id: field("Stable name of the rule, dotted lower case; two rules never share one.", id),
  family: optional(
    field("Which of the profession's rules it serves; embarrass where left out.", family),
  ),
  severity: field(
    "block asks for a second click before posting, warn is underlined, hint is listed.",
    severity,
  ),
  policy: optional(
    field("required can be tightened below and never loosened; default-on where left out.", policy),
  ),
  question: optional(
    field("true: the user is asked once and answers; only with severity hint.", z.boolean()),
  ),
  title: optional(
    field("What the rule is called in lists: a few words. Its id where left out.", wording),
  ),
  message: optional(
    field("What the user reads: one sentence, or one a locale. Else our own words.", wording),
  ),
  source: field("The circular, decision or page that the rule comes from; shown with it.", line),
  languages: optional(
    field("Languages it knows; every language where left out.", list(language, 44, 1)),
  ),
  channels: optional(
    field("Ids of the channels it is about; every channel where left out.", list(id, 20, 1)),
  ),
  validFrom: optional(field("First day on which it holds.", day)),
  validUntil: optional(field("Last day on which it holds, inclusive.", day)),
  tests: optional(
    field(
      "Its self-test: at least one hit and one miss. Needed in every pack but a personal one.",
      tests,
    ),
  ),
};

const phrases = (meaning: string) => field(meaning, list(phrase, PHRASES_A_RULE, 1));
const unless = optional(
  field(
    "Exceptions. One that contains a phrase of the rule excuses that place; any other excuses its whole sentence.",
    list(phrase, PHRASES_A_RULE, 1),
  ),
);
const inflect = (usual: string) =>
  optional(
    field(`Whether other forms of a word count too (plural, past, …); ${usual}.`, z.boolean()),
  );
const matchCase = optional(
  field(
    "true: capitals of the phrase must be capitals in the draft (Turkey, not turkey).",
    z.boolean(),
  ),
);

const condition = z
  .strictObject({
    phrases: optional(field("Any of these is written.", list(phrase, PHRASES_A_RULE, 1))),
    has: optional(field("Any of these is there.", list(z.enum(FEATURES), FEATURES.length, 1))),
  })
  .check(
    z.refine(({ phrases, has }: { phrases?: unknown; has?: unknown }) => Boolean(phrases || has), {
      error: "empty-condition",
    }),
  );

const slotWords = list(phrase, 50, 1);
const slot = z
  .strictObject({
    word: optional(field("Exactly this word, or one of these.", z.union([phrase, slotWords]))),
    root: optional(
      field("Any form of this word, or of one of these.", z.union([phrase, slotWords])),
    ),
    tag: optional(
      field("Any word of this class. Grammar classes know English only.", z.enum(WORD_CLASSES)),
    ),
    gap: optional(
      field(
        "How many other words may stand between the slot before and this one; 0 where left out.",
        z.int().check(z.gte(0), z.lte(10)),
      ),
    ),
    optional: optional(field("true: the slot may be missing.", z.boolean())),
  })
  .check(
    z.refine(
      (of: { word?: unknown; root?: unknown; tag?: unknown }) =>
        [of.word, of.root, of.tag].filter((one) => one !== undefined).length === 1,
      { error: "slot" },
    ),
  );

const phraseRule = z.strictObject({
  ...common,
  kind: z.literal("phrase"),
  any: phrases("Any of these phrases is a finding."),
  unless,
  inflect: inflect("false where left out"),
  matchCase,
});

const preferRule = z.strictObject({
  ...common,
  kind: z.literal("prefer"),
  from: phrases("Phrases that the ministry does not use."),
  to: field("What it writes instead, best first.", list(phrase, 5, 1)),
  unless,
  inflect: inflect("true where left out"),
  matchCase,
});

const limitRule = z
  .strictObject({
    ...common,
    kind: z.literal("limit"),
    measure: field("What is counted.", z.enum(MEASURES)),
    min: optional(field("The fewest that are right.", z.int().check(z.gte(1), z.lte(100_000)))),
    max: optional(field("The most that are right.", z.int().check(z.gte(0), z.lte(100_000)))),
  })
  .check(
    z.refine(
      ({ min, max }: { min?: number; max?: number }) =>
        (min !== undefined || max !== undefined) && (min ?? 0) <= (max ?? Number.POSITIVE_INFINITY),
      { error: "limit" },
    ),
  );

const consistentRule = z.strictObject({
  ...common,
  kind: z.literal("consistent"),
  groups: field(
    "Groups of spellings or names for the same thing: a post uses one of each group.",
    list(list(phrase, 20, 2), 100, 1),
  ),
  inflect: inflect("true where left out"),
});

const requiresRule = z.strictObject({
  ...common,
  kind: z.literal("requires"),
  if: field("When this is in the post …", condition),
  need: field("… this must be there too.", condition),
  within: optional(
    field("Where it must stand; post where left out.", z.enum(["sentence", "post", "thread"])),
  ),
});

const caseRule = z.strictObject({
  ...common,
  kind: z.literal("case"),
  forms: phrases("Names in their exact capitals: NATO, eSwatini."),
  unless,
});

const patternRule = z.strictObject({
  ...common,
  kind: z.literal("pattern"),
  slots: field(
    "Words in order within one sentence; at least one names its words.",
    list(slot, 12, 2),
  ),
  unless: optional(
    field("Any of these excuses its whole sentence.", list(phrase, PHRASES_A_RULE, 1)),
  ),
});

const acceptRule = z.strictObject({
  id: common.id,
  kind: z.literal("accept"),
  words: phrases(
    "Words that are right as they stand: no finding on exactly these, but for required ones.",
  ),
  source: common.source,
});

/** One rule of a pack. The set of kinds is closed: data, never code. */
export const rule = z.discriminatedUnion("kind", [
  phraseRule,
  preferRule,
  limitRule,
  consistentRule,
  requiresRule,
  caseRule,
  patternRule,
  acceptRule,
]);

export type TestCase = z.infer<typeof testCase>;
export type PackRuleData = z.infer<typeof rule>;
/** The data of one kind of rule. */
export type RuleData<Kind extends PackRuleData["kind"]> = Extract<PackRuleData, { kind: Kind }>;
