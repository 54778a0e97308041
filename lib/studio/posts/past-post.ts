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

/** A post of X's archive (`tweets.js`, `note-tweet.js`), of Facebook's (`posts/…json`), or of any list of texts and days. */
export function postOf(record: unknown): Found {
  if (!isRecord(record)) return "wordless";
  const { tweet, noteTweet, data } = record;
  if (isRecord(tweet)) return ofX(tweet);
  if (isRecord(noteTweet)) return ofXNote(noteTweet);
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
  const text = asWritten(unescaped(written), tweet["entities"], ["url", "expanded_url"]);
  return made(text, tweet["created_at"], tweet["lang"], reply);
}

/** The whole of a long post, of which `tweets.js` has no more than the beginning; in a file of its own. */
function ofXNote({ core, createdAt }: Readonly<Record<string, unknown>>): Found {
  const written = isRecord(core) && core["text"];
  if (typeof written !== "string") return "wordless";
  return made(asWritten(unescaped(written), core, ["shortUrl", "expandedUrl"]), createdAt);
}

/** X puts a short link of its own in the place of each link, and one that nobody wrote for each picture. */
function asWritten(
  text: string,
  entities: unknown,
  [short, long]: readonly [short: string, long: string],
): string {
  const recordsOf = (name: string) => {
    const list = isRecord(entities) ? entities[name] : undefined;
    return Array.isArray(list) ? list.filter(isRecord) : [];
  };
  let own = text;
  // Given by a function: "$" may stand in an address.
  for (const { [short]: link, [long]: address } of recordsOf("urls"))
    if (isText(link) && link && isText(address)) own = own.replaceAll(link, () => address);
  for (const { [short]: link } of recordsOf("media"))
    if (isText(link) && link) own = own.replaceAll(link, "").trimEnd();
  return own;
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
