import * as z from "zod/mini";
import { SITUATIONS } from "@/lib/ministry/situations";
import {
  day,
  field,
  handle,
  id,
  language,
  line,
  list,
  moment,
  optional,
  phrase,
  prose,
  severity,
  tag,
} from "./schema-parts";

const topics = optional(
  field("Words and phrases by which a draft is seen to be about it.", list(phrase, 50)),
);
const audience = z.enum(["media", "foreign-public", "diaspora", "nationals", "diplomats"]);

export const fact = z
  .strictObject({
    id: field("Stable name of the fact.", id),
    subjects: field(
      "What it is about, as a draft may name it; the main name first.",
      list(phrase, 20, 1),
    ),
    kind: field(
      "figure has a quantity; date, phone, address, link, position and text have a value.",
      z.enum(["figure", "date", "phone", "address", "link", "position", "text"]),
    ),
    quantity: optional(field("The figure.", z.number().check(z.gte(-1e15), z.lte(1e15)))),
    unit: optional(field("What the figure counts: percent, EUR, visas, …", line)),
    tolerance: optional(
      field(
        "How far a draft may be off, relative: 0.05 is five per cent.",
        z.number().check(z.gte(0), z.lte(1)),
      ),
    ),
    value: optional(field("The number to call, the address, the office, the day …", line)),
    source: field("Who says so: the fact sheet, circular or page.", line),
    checkedOn: field("Day on which somebody last made sure.", day),
    reviewBy: optional(
      field("Day by which it must be looked at again; later it is called stale.", day),
    ),
  })
  .check(
    z.superRefine(
      (given: { kind: string; quantity?: number; value?: string; unit?: string }, ctx) => {
        const isFigure = given.kind === "figure";
        if (isFigure !== (given.quantity !== undefined) || isFigure === (given.value !== undefined))
          ctx.addIssue({ code: "custom", message: "fact-kind", input: given });
      },
    ),
  );

export const person = z.strictObject({
  name: field("Name as the ministry writes it.", line),
  title: optional(field("Title before the name: Ambassador, H.E., Dr.", line)),
  office: optional(field("Office held.", line)),
  aliases: optional(field("Other right spellings.", list(line, 20))),
  source: optional(field("Where the entry comes from.", line)),
});

export const handleEntry = z.strictObject({
  platform: field("Id of the channel.", id),
  handle: field("The account, with its @.", handle),
  who: field("Whose it is.", line),
  topics,
  source: optional(field("Where the entry comes from.", line)),
});

export const campaign = z
  .strictObject({
    id: field("Stable name of the campaign.", id),
    tags: field("Its hashtags, in their own capitals.", list(tag, 10, 1)),
    topics,
    from: optional(field("First day.", day)),
    until: optional(field("Last day, inclusive.", day)),
    source: optional(field("Where the entry comes from.", line)),
  })
  .check(
    z.refine(
      ({ from, until }: { from?: string; until?: string }) => (from ?? "") <= (until ?? "9999"),
      {
        error: "from-until",
      },
    ),
  );

export const observance = z
  .strictObject({
    name: field("Name of the day.", line),
    month: field("1 to 12.", z.int().check(z.gte(1), z.lte(12))),
    day: field("1 to 31.", z.int().check(z.gte(1), z.lte(31))),
    tags: optional(field("Its hashtags.", list(tag, 10))),
    topics,
    source: optional(field("Where the entry comes from.", line)),
  })
  .check(
    z.refine(
      // 29 February is a day of some years.
      (of: { month: number; day: number }) =>
        of.day <= new Date(Date.UTC(2024, of.month, 0)).getUTCDate(),
      { error: "month-day" },
    ),
  );

export const approvedPost = z.strictObject({
  text: field("The post as it was published.", prose),
  date: field("Day of publishing.", day),
  language: optional(field("Its language.", language)),
});

export const account = z.strictObject({
  platform: optional(field("Id of the channel; every channel where left out.", id)),
  handle: field("The account, with its @.", handle),
  kind: field("Who speaks: the office or the person.", z.enum(["official", "personal"])),
  language: optional(field("Language it writes in.", language)),
  audience: optional(field("Whom it addresses.", audience)),
  topics,
});

export const window = z
  .strictObject({
    id: field("Stable name of the window.", id),
    kind: field("What makes the time delicate.", z.enum(["negotiation", "election", "embargo"])),
    from: field("First day, or an instant with its zone.", moment),
    until: field("Last day, inclusive and in the pack's time zone, or an instant.", moment),
    topics: field("Words and phrases that touch it.", list(phrase, 50, 1)),
    advice: field("What to do: one sentence.", line),
    severity: field("How grave it is to touch it.", severity),
    source: optional(field("Where the entry comes from.", line)),
  })
  .check(
    z.refine(
      (of: { from: string; until: string }) =>
        Date.parse(of.from) <=
        Date.parse(of.until.length === 10 ? `${of.until}T23:59:59Z` : of.until),
      { error: "from-until" },
    ),
  );

const perDay = z.int().check(z.gte(1), z.lte(1000));

export const quota = z.strictObject({
  postsPerDay: field("Most posts of an account a day.", perDay),
  postsPerDayInCrisis: field("Most posts a day while the crisis is on.", perDay),
});

export const record = z.strictObject({
  months: field(
    "For how many months the record of decisions is kept on the user's computer: 1 to 24.",
    z.int().check(z.gte(1), z.lte(24)),
  ),
  source: optional(field("The circular that asks for it.", line)),
});

export const reporting = z.strictObject({
  what: field("What is reported there: threats, abuse, a false account.", line),
  where: field("The office, number, address or page.", line),
  source: optional(field("Where the entry comes from.", line)),
});

export const crisis = z.strictObject({
  on: field("Whether it is on now.", z.boolean()),
  message: field("What every diplomat reads beside the composer.", line),
  keyPoints: optional(field("What may be said, point by point.", list(line, 20))),
  pinned: optional(field("What must be pinned on the profile: lines, pages.", list(line, 20))),
});

const lesson = z.strictObject({
  rules: field("Ids of the checks or rules that see it, any of them.", list(id, 10, 1)),
  why: field("Why it matters, told after the attempt.", line),
  source: field("Whose advice or rule that is.", line),
});

export const exercise = z.strictObject({
  id: field("Stable name of the exercise.", id),
  language: field("Language in which it is written.", language),
  situation: field("What it is about; exercises are listed by it.", z.enum(SITUATIONS)),
  brief: field("Who writes, to whom and why.", line),
  draft: field("The draft to improve.", prose),
  channel: field("The channel that it is written for.", id),
  reply: optional(field("true: it answers somebody else's post.", z.boolean())),
  today: field("Day on which it would be posted.", day),
  lessons: field("What is to be learnt from it.", list(lesson, 10, 1)),
  example: field("The draft as it could go out: no lesson is left in it.", prose),
});
