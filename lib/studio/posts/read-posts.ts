import { createCsvReader, type Row, separatorOf } from "@/lib/tables/csv";
import { isRecord } from "../draft-pack";
import { createElementReader } from "./elements";
import { hasTexts, type PastPost, postOf } from "./past-post";
import { type Readable, stretchesOf, Unreadable } from "./text-stream";

/** Some posts of a file, and what else was met on the way. */
export interface Batch {
  readonly posts: readonly PastPost[];
  /** Bytes of the file read by now. */
  readonly bytes: number;
  /** Posts of others, repeated: not this account's words. */
  readonly repeated: number;
  /** Records without words of their own: pictures, shared links, events. */
  readonly wordless: number;
  /** Lines or rows that could not be read. */
  readonly broken: number;
}

/** Takes stretches of text and gives records: objects as JSON has them, `undefined` for each that cannot be read. */
interface RecordReader {
  push(text: string): readonly unknown[];
  end(): readonly unknown[];
}

/**
 * The posts of a file, of any size, batch by batch: JSON lines, CSV, a list in JSON, X's `tweets.js` and Facebook's posts. Throws
 * `Unreadable` for what is none of these.
 */
export async function* readPosts(file: Readable): AsyncGenerator<Batch> {
  let reader: RecordReader | undefined;
  let posts = 0;
  for await (const { text, bytes } of stretchesOf(file)) {
    reader ??= readerFor(text);
    const isLast = bytes === file.size;
    const records = [...reader.push(text), ...(isLast ? reader.end() : [])];
    const batch = batchOf(records, bytes);
    posts += batch.posts.length;
    yield batch;
  }
  if (posts === 0) throw new Unreadable("ui_studio_posts_none");
}

function batchOf(records: readonly unknown[], bytes: number): Batch {
  const batch = { posts: [] as PastPost[], bytes, repeated: 0, wordless: 0, broken: 0 };
  for (const record of records) {
    if (record === undefined) {
      batch.broken++;
      continue;
    }
    const found = postOf(record);
    if (found === "repeated" || found === "wordless") batch[found]++;
    else batch.posts.push(found);
  }
  return batch;
}

/** By how the text begins. */
function readerFor(text: string): RecordReader {
  const start = text.replace(/^\uFEFF/, "").trimStart();
  if (start.startsWith("<")) throw new Unreadable("ui_studio_posts_html");
  if (start.startsWith("window.") || start.startsWith("[")) return elements();
  if (start.startsWith("{"))
    return isLine(parsed(start.split("\n", 1)[0] ?? "")) ? lines() : elements();
  return table(text);
}

/** Whether a first line is a record of its own, and not the whole file on one line. */
function isLine(first: unknown): boolean {
  if (!isRecord(first)) return false;
  const holdsList = Object.values(first).some(
    (value) => Array.isArray(value) && value.some(isRecord),
  );
  return !holdsList || postOf(first) !== "wordless";
}

function elements(): RecordReader {
  const reader = createElementReader();
  return {
    push: (text) => reader.push(text).map(parsed),
    end: () => (reader.isWithin() ? [undefined] : []),
  };
}

function lines(): RecordReader {
  let rest = "";
  const read = (all: readonly string[]) => all.filter((line) => line.trim() !== "").map(parsed);
  return {
    push(text) {
      const all = (rest + text).split("\n");
      rest = all.pop() ?? "";
      return read(all);
    },
    end: () => read([rest]),
  };
}

function table(head: string): RecordReader {
  const reader = createCsvReader(separatorOf(head.slice(0, 65_536)));
  let names: readonly string[] | undefined;
  const read = (rows: readonly Row[]) =>
    rows.flatMap(({ cells }) => {
      if (names) {
        const own = names;
        return [Object.fromEntries(cells.map((cell, index) => [own[index] ?? "", cell]))];
      }
      names = cells;
      if (!hasTexts(cells))
        throw new Unreadable("ui_studio_posts_columns", {
          columns: cells.slice(0, 12).join(", ").slice(0, 200),
        });
      return [];
    });
  return {
    push: (text) => read(reader.push(text)),
    end() {
      const { rows, openQuote } = reader.end();
      if (openQuote !== undefined)
        throw new Unreadable("ui_studio_posts_quote", { line: openQuote });
      return read(rows);
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Counted, and told with the number of posts.
    return undefined;
  }
}
