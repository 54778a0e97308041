import { LANGUAGES, type Language } from "@/lib/draft/language";
import { isRecord } from "../draft-pack";
import { dayOfWriting } from "./past-day";

/** A post as it was published. */
export interface PastPost {
  readonly text: string;
  /** "YYYY-MM-DD"; undefined where the file does not tell. */
  readonly date: string | undefined;
  readonly language?: Language;
  readonly isReply?: true;
}

/** What a record of a file comes to: a post, the repetition of another's post, or nothing that has words. */
export type Found = PastPost | "repeated" | "wordless";

// By these names exports call the two things, lower case, signs left out; the first that is there counts.
const TEXTS = [
  "text",
  "fulltext",
  "tweettext",
  "post",
  "posttext",
  "message",
  "content",
  "body",
  "caption",
  "posttitle",
  "titledescription",
  "title",
  "description",
];
const DAYS = [
  "date",
  "createdat",
  "publishedat",
  "publishtime",
  "published",
  "posted",
  "posteddate",
  "timestamp",
  "creationtimestamp",
  "time",
  "datetime",
  "day",
];
const TONGUES = ["language", "lang"];

/** A post of X's archive (`tweets.js`), of Facebook's (`posts/…json`), or of any list of texts and days. */
export function postOf(record: unknown): Found {
  if (!isRecord(record)) return "wordless";
  const { tweet, data } = record;
  if (isRecord(tweet)) return ofX(tweet);
  return Array.isArray(data) ? ofFacebook(record, data) : ofNames(record);
}

/** The name of a column or field as it is compared. */
function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** Whether a table with such columns can hold posts. */
export function hasTexts(names: readonly string[]): boolean {
  return names.some((name) => TEXTS.includes(plainName(name)));
}

function ofX(tweet: Readonly<Record<string, unknown>>): Found {
  const written = tweet["full_text"] ?? tweet["text"];
  if (typeof written !== "string") return "wordless";
  if (/^RT @\w+:/.test(written)) return "repeated";
  const reply = typeof tweet["in_reply_to_status_id_str"] === "string";
  return made(unescaped(written), tweet["created_at"], tweet["lang"], reply);
}

/** X writes these three as entities, and nothing else. */
function unescaped(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

function ofFacebook(record: Readonly<Record<string, unknown>>, data: readonly unknown[]): Found {
  const written = data.map((part) => (isRecord(part) ? part["post"] : undefined)).find(isText);
  return isText(written) ? made(mended(written), record["timestamp"]) : "wordless";
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** Facebook writes each byte of UTF-8 as a letter of its own: "TÃ¼rkiye". A text that is not so stays as it is. */
export function mended(text: string): string {
  if (!/[\u0080-\u00FF]/.test(text) || /[^\0-\u00FF]/.test(text)) return text;
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Those letters were meant.
    return text;
  }
}

function ofNames(record: Readonly<Record<string, unknown>>): Found {
  const fields = new Map(Object.entries(record).map(([name, value]) => [plainName(name), value]));
  const first = (names: readonly string[]) =>
    names.map((name) => fields.get(name)).find((value) => value !== undefined && value !== "");
  const written = first(TEXTS);
  if (!isText(written)) return "wordless";
  return /^RT @\w+:/.test(written) ? "repeated" : made(written, first(DAYS), first(TONGUES));
}

function made(text: string, day: unknown, tongue?: unknown, isReply = false): Found {
  if (text.trim() === "") return "wordless";
  const language = LANGUAGES.find((one) => one === tongue);
  return {
    text,
    date: dayOfWriting(day),
    ...(language ? { language } : {}),
    ...(isReply ? { isReply } : {}),
  };
}
