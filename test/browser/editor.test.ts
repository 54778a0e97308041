import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserKinds } from "./drive/launch";
import { until } from "./drive/until";
import { nextAct, perform } from "./harness/edits";
import { randomFrom } from "./harness/random";
import { type Bench, openSession, type Session } from "./harness/session";

const count = Number(process.env.EDITS ?? 200);
const seed = Number(process.env.SEED ?? 20261120);

const editors = [
  "draft",
  "lexical",
  "lexical-plain",
  "tiptap",
  "quill",
  "textarea",
  "react-textarea",
] as const;

const anyEditor = "#root [contenteditable=true], #root textarea";

/** Browsers write some spaces as non-breaking ones; which, is theirs to choose. */
const plain = (text: unknown) => String(text).replaceAll("\u00a0", " ");

describe.each(browserKinds)("%s", (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession(kind);
  });
  afterAll(() => session?.close());

  test.each(editors)(
    `${count} random edits leave %s's text, its model and ours equal (seed ${seed})`,
    async (editor) => {
      const bench = await session.bench(`https://editors.example/?editor=${editor}`, anyEditor);
      const random = randomFrom(seed);
      const history: string[] = [];
      for (let turn = 0; turn < count; turn += 1) {
        const text = await agreed(bench, history);
        const act = nextAct(text, turn, random);
        history.push(JSON.stringify(act));
        const done = await perform(bench, act, text);
        if (done) {
          expect(done.result, history.join("\n")).toBe("done");
          expect(plain(await bench.model()), history.join("\n")).toBe(plain(done.wanted));
        }
      }
      await agreed(bench, history);
      await undoAll(bench);
      expect(await agreed(bench, history)).toBe("");
      await bench.page.close();
    },
  );
});

/** The text, once the editor's model and our reading of the DOM are the same. */
async function agreed({ call, model, settle }: Bench, history: string[]): Promise<string> {
  await settle();
  let ours: unknown;
  let theirs: string | undefined;
  const settled = until(
    "one text",
    async () => {
      [ours, theirs] = [await call({ do: "read" }), await model()];
      return ours === theirs;
    },
    20_000,
  );
  await settled.catch(() => expect(ours, `after\n${history.join("\n")}`).toBe(theirs));
  return theirs ?? "";
}

/** As often as an undo may change nothing and the next one still something. */
const AT_ONCE = 5;

/** The user's undo, pressed until it changes nothing more, twice over. */
async function undoAll({ page, call, model, settle }: Bench): Promise<void> {
  await call({ do: "focus" });
  let idle = 0;
  while (idle < 2) {
    const before = await model();
    for (let pressed = 0; pressed < AT_ONCE; pressed++) await page.press("Control+z");
    await settle();
    idle = (await model()) === before ? idle + 1 : 0;
  }
}
