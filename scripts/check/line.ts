import * as z from "zod";
import { channels } from "@/lib/channels";
import { LANGUAGES } from "@/lib/draft/language";

z.config({ jitless: true });

const channelIds = channels.map(({ id }) => id) as [string, ...string[]];
const day = z.string().refine(isDay, "must be a day, as 2026-11-20");
const instant = z
  .string()
  .refine(
    (text) => /^\d{4}-\d\d-\d\d[T ]/.test(text) && !Number.isNaN(Date.parse(text)),
    "must be an instant, as 2026-11-20T18:00:00+01:00",
  );

const situation = {
  id: z.union([z.string(), z.number()]).optional(),
  channel: z.enum(channelIds).optional(),
  today: day.optional(),
  now: instant.optional(),
  lang: z.string().optional(),
  account: z.string().optional(),
  kind: z.enum(["post", "reply", "quote", "thread", "comment"]).optional(),
  media: z
    .array(
      z.object({
        kind: z.enum(["image", "video", "gif", "other"]).catch("other"),
        alt: z
          .string()
          .nullish()
          .transform((alt) => alt ?? null),
      }),
    )
    .optional(),
  recent: z.array(instant).optional(),
};
const Single = z.object({ ...situation, text: z.string() });
const Thread = z.object({ ...situation, posts: z.array(z.string()).min(1) });

/** One draft to check, as a line of the input gives it. */
export interface Line {
  readonly id: string | number | null;
  readonly posts: readonly string[];
  readonly isThread: boolean;
  readonly channel: string | undefined;
  readonly today: string | undefined;
  readonly now: string | undefined;
  readonly language: (typeof LANGUAGES)[number] | undefined;
  readonly account: string | undefined;
  readonly kind: "post" | "reply" | "quote" | "thread" | "comment" | undefined;
  readonly media: readonly {
    readonly kind: "image" | "video" | "gif" | "other";
    readonly alt: string | null;
  }[];
  readonly recent: readonly string[];
}

/** Reads one input line. Throws an Error whose message says what is wrong, where, and what would be right. */
export function readLine(row: string): Line {
  let json: unknown;
  try {
    json = JSON.parse(row);
  } catch (error) {
    throw new Error(`not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    throw new Error('a line is an object, as {"id":"1","text":"…"}');
  }
  const isThread = "posts" in json;
  if (isThread === "text" in json) throw new Error('a line has either "text" or "posts"');
  const read = isThread ? Thread.safeParse(json) : Single.safeParse(json);
  if (!read.success) {
    throw new Error(
      read.error.issues
        .map(({ path, message }) => `${path.join(".") || "line"}: ${message}`)
        .join("; "),
    );
  }
  const { data } = read;
  return {
    id: data.id ?? null,
    posts: "posts" in data ? data.posts : [data.text],
    isThread,
    channel: data.channel,
    today: data.today ?? data.now?.slice(0, 10),
    now: data.now,
    language: LANGUAGES.find((language) => language === data.lang?.slice(0, 2).toLowerCase()),
    account: data.account,
    kind: data.kind,
    media: data.media ?? [],
    recent: data.recent ?? [],
  };
}

/** Whether a text is a day that exists, written "YYYY-MM-DD". */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(text)
  );
}
