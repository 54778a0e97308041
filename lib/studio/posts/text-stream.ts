import { encodingOf, HEAD_BYTES } from "../text-encoding";

/** A file as it is read: the browser's own, or a stand-in for it. */
export interface Readable {
  readonly name: string;
  readonly size: number;
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** A stretch of a file's text, and how many of its bytes have been read by now. */
export interface Stretch {
  readonly text: string;
  readonly bytes: number;
}

/** Why a file cannot be read: a key of the locale files, with the values of its sentence. */
export class Unreadable extends Error {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(key: string, values: Readonly<Record<string, string | number>> = {}) {
    super(key);
    this.key = key;
    this.values = values;
  }
}

const STRETCH_BYTES = 1_048_576;

/** The text of a file, a megabyte at a time, so that an archive of any size fits. Throws `Unreadable` for what is no text. */
export async function* stretchesOf(file: Readable): AsyncGenerator<Stretch> {
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  if (head.length === 0) throw new Unreadable("ui_studio_posts_empty");
  // The mark of a zip archive, which a spreadsheet's own files are too.
  if (head[0] === 0x50 && head[1] === 0x4b) throw new Unreadable("ui_studio_posts_zip");
  const encoding = encodingOf(head);
  if (!encoding) throw new Unreadable("ui_studio_posts_encoding");
  const decoder = new TextDecoder(encoding, { fatal: true });
  for (let at = 0; at < file.size; at += STRETCH_BYTES) {
    const end = Math.min(at + STRETCH_BYTES, file.size);
    const bytes = await file.slice(at, end).arrayBuffer();
    let text: string;
    try {
      text = decoder.decode(bytes, { stream: end < file.size });
    } catch {
      // What began in one encoding goes on in another.
      throw new Unreadable("ui_studio_posts_broken", { megabytes: Math.ceil(end / 1e6) });
    }
    yield { text, bytes: end };
  }
}
