// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createSession } from "@/lib/assistant/create-session";
import { createExaminer } from "@/lib/assistant/examiner";
import type { Ignored } from "@/lib/assistant/ignores";
import type { Deed, Session, SessionOptions } from "@/lib/assistant/session";
import type { FindingView } from "@/lib/assistant/view";
import { threadCoherence } from "@/lib/checks/boring/thread-coherence";
import { type Check, defineCheck } from "@/lib/checks/check";
import { threadContradiction } from "@/lib/checks/untrue/thread-contradiction";
import { NO_POLICY } from "@/lib/pack/policy";

/** Fires on every "clown" and "maybe"; asks about every "45". */
const check = defineCheck({
  id: "clown",
  family: "embarrass",
  severity: "warn",
  scope: "sentence",
  languages: "any",
  source: "test",
  *check({ text }) {
    for (const { 0: word, index } of text.matchAll(/clown|maybe|45/g)) {
      yield {
        start: index,
        end: index + word.length,
        message: { text: `${word} is here` },
        ...(word === "clown" ? {} : { severity: "hint" as const }),
        ...(word === "45" ? { question: true as const } : {}),
      };
    }
  },
});

let stop: AbortController;
let editor: HTMLTextAreaElement;
let ignored: Ignored[];
let gone: HTMLElement[];
let deeds: Deed[];

beforeEach(() => {
  // The simulated DOM has no idle time of its own.
  vi.stubGlobal("requestIdleCallback", (run: () => void) => setTimeout(run));
  vi.stubGlobal("cancelIdleCallback", clearTimeout);
  stop = new AbortController();
  ignored = [];
  gone = [];
  deeds = [];
  editor = document.createElement("textarea");
  document.body.replaceChildren(editor);
});
afterEach(() => {
  stop.abort();
  vi.unstubAllGlobals();
});

function open(checks: readonly Check[] = [check], changes: Partial<SessionOptions> = {}): Session {
  const session = createSession({
    facts: () => ({ channel: "x", kind: "post", account: "@NorvaniaEmbassy", media: [] }),
    createExaminer: () => examiner(checks),
    ignored: () => ignored,
    ignoreAlways: (item) => ignored.push({ ...item, since: "2026-11-20" }),
    stopIgnoring: (item) => ignored.splice(ignored.indexOf(item), 1),
    onDecided: (deed) => deeds.push(deed),
    onGone: (one) => gone.push(one),
    signal: stop.signal,
    ...changes,
  });
  session.setEditors([editor]);
  return session;
}

function examiner(checks: readonly Check[]) {
  const clock = () => ({ today: "2026-11-20", now: "2026-11-20T10:00:00.000Z" });
  return createExaminer({ checks, policy: NO_POLICY, clock });
}

function write(text: string, into: HTMLTextAreaElement = editor): void {
  into.value = text;
  into.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

function quotes(session: Session): string[] {
  const rows = session.view()?.groups.flatMap((group) => group.rows) ?? [];
  return rows.flatMap((row) => (row.state === "open" ? row.quote : `solved ${row.text}`));
}

async function idOf(session: Session, quote: string): Promise<string> {
  return vi.waitFor(() => {
    const rows = session.view()?.groups.flatMap((group) => group.rows) ?? [];
    const row = rows.find((one): one is FindingView => one.state === "open" && one.quote === quote);
    if (!row) throw new Error(`no row quotes ${quote}`);
    return row.id;
  });
}

describe("a session", () => {
  it("shows what is written, its length and its account", async () => {
    const session = open();
    expect(session.view()).toMatchObject({ isEmpty: true, count: 0, checked: 1 });
    write("He is a clown.");
    await vi.waitFor(() => expect(quotes(session)).toEqual(["clown"]));
    expect(session.view()).toMatchObject({
      account: "@NorvaniaEmbassy",
      count: 1,
      worst: "warn",
      length: { channel: "x", count: 14, max: 280, isOver: false },
    });
  });

  it("tells every finding's reason from the moment that the user wants it", async () => {
    let wants = false;
    const session = open([check], { explains: () => wants });
    const reasons = () =>
      session
        .view()
        ?.groups.flatMap(({ rows }) => rows)
        .map((row) => (row.state === "open" ? row.reason : "solved"));
    write("He is a clown, maybe, of 45.");
    await vi.waitFor(() => expect(reasons()).toEqual([undefined, undefined, undefined]));
    wants = true;
    session.refresh("ignored");
    await vi.waitFor(() => expect(reasons()).toEqual(["test", "test", "test"]));
  });

  it("says why an answer reads heated, and of nothing but an answer", async () => {
    const facts = (kind: "post" | "reply") => () =>
      ({ channel: "x", kind, account: undefined, media: [] }) as const;
    const reply = open([check], { facts: facts("reply") });
    write("Shameful lies.");
    await vi.waitFor(() => expect(reply.view()?.heat).toEqual(["harsh"]));
    expect(open([check], { facts: facts("post") }).view()?.heat).toEqual([]);
  });

  it("puts a text into an empty box only", async () => {
    const session = open();
    write("A clown.");
    expect(await session.putIn("Another draft")).toBe("refused");
    expect(editor.value).toBe("A clown.");
  });

  it("keeps a row's name while text is written around it", async () => {
    const session = open();
    write("A clown.");
    const id = await idOf(session, "clown");
    write("Yesterday we met a clown.");
    await vi.waitFor(() => expect(session.view()?.length?.count).toBe(25));
    expect(await idOf(session, "clown")).toBe(id);
  });

  it("tells its listeners, and stops when its composer is let go of", async () => {
    const session = open();
    const heard = vi.fn();
    session.subscribe(heard);
    write("A clown.");
    await vi.waitFor(() => expect(heard).toHaveBeenCalled());
    const before = session.view();
    stop.abort();
    write("Two clowns.");
    await new Promise(requestAnimationFrame);
    expect(session.view()).toBe(before);
  });

  it("ignores here: in this draft only, wherever the words stand", async () => {
    const session = open();
    write("A clown and a clown.");
    session.ignoreHere(await idOf(session, "clown"));
    expect(quotes(session)).toEqual([]);
    expect(session.view()).toMatchObject({ ignored: 2, count: 0 });
    expect(ignored).toEqual([]);
  });

  it("ignores always: by a fingerprint, without the words", async () => {
    const session = open();
    write("A clown.");
    session.ignoreAlways(await idOf(session, "clown"));
    expect(quotes(session)).toEqual([]);
    expect(ignored).toEqual([
      { rule: "clown", words: expect.stringMatching(/^[0-9a-f]{16}$/), since: "2026-11-20" },
    ]);
  });

  it("shows again what was ignored or answered in this draft", async () => {
    const elsewhere = { rule: "clown", words: "of another draft", since: "2026-11-19" };
    ignored.push(elsewhere);
    const session = open();
    write("Maybe a clown gave 45 million, maybe not.");
    session.ignoreHere(await idOf(session, "maybe"));
    session.ignoreAlways(await idOf(session, "clown"));
    session.answer(await idOf(session, "45"));
    expect(session.view()).toMatchObject({ count: 0, ignored: 2, answered: 1 });
    session.showAgain();
    expect(session.view()).toMatchObject({ count: 3, ignored: 0, answered: 0 });
    expect(ignored).toEqual([elsewhere]);
  });

  it("is no all clear when everything fails", async () => {
    const clock = () => {
      throw new RangeError("oops");
    };
    const session = open([], {
      createExaminer: () => createExaminer({ checks: [check], policy: NO_POLICY, clock }),
    });
    write("A clown.");
    await vi.waitFor(() => expect(session.view()?.isEmpty).toBe(false));
    expect(session.view()?.failures).toEqual([{ rule: "all-checks", reason: "RangeError" }]);
  });

  it("counts answered questions", async () => {
    const session = open();
    write("We gave 45 million.");
    session.answer(await idOf(session, "45"));
    expect(session.view()).toMatchObject({ answered: 1, ignored: 0, count: 0 });
  });

  it("tells what was decided: by rules, never by words", async () => {
    const session = open();
    write("Maybe a clown gave 45 million, maybe not.");
    session.answer(await idOf(session, "45"), "https://stat.example/");
    session.ignoreHere(await idOf(session, "maybe"));
    session.ignoreAlways(await idOf(session, "clown"));
    session.showAgain();
    session.showAgain();
    expect(deeds).toEqual([
      { decision: "seen", link: "https://stat.example/", rules: ["clown"] },
      { decision: "ignored", rules: ["clown"] },
      { decision: "ignored-always", rules: ["clown"] },
      { decision: "taken-back", rules: ["clown"] },
    ]);
  });

  it("begins anew once a draft went out: what was answered in it holds no more", async () => {
    const session = open();
    write("We gave 45 million.");
    session.answer(await idOf(session, "45"));
    session.beginAnew();
    expect(session.view()).toMatchObject({ answered: 0, count: 1 });
  });

  it("tells a hint with its sentence as the first fix would leave it", async () => {
    const plain = defineCheck({
      id: "plain",
      family: "boring",
      severity: "hint",
      scope: "sentence",
      languages: "any",
      source: "test",
      *check({ text }) {
        const start = text.indexOf("utilise");
        const span = { start, end: start + "utilise".length };
        if (start >= 0)
          yield { ...span, message: { text: "plain" }, fixes: [{ ...span, text: "use" }] };
      },
    });
    const session = open([plain]);
    write("Good morning. We utilise new forms. See you.");
    await vi.waitFor(() =>
      expect(session.view()?.groups[0]?.rows[0]).toMatchObject({
        rewrite: { before: "We ", quote: "use", after: " new forms." },
      }),
    );
  });

  it("shows three hints, and all of them when asked", async () => {
    const session = open();
    write("maybe one. maybe two. maybe three. maybe four. maybe five.");
    await vi.waitFor(() => expect(session.view()?.groups[0]?.more).toBe(2));
    expect(quotes(session)).toHaveLength(3);
    session.unfold("embarrass");
    expect(quotes(session)).toHaveLength(5);
    expect(session.view()?.groups[0]?.more).toBe(0);
  });

  it("names a check that fails, and goes on with the others", async () => {
    const broken = defineCheck({
      ...check,
      id: "broken",
      check() {
        throw new TypeError("oops");
      },
    } as Check);
    const session = open([broken, check]);
    write("A clown.");
    await vi.waitFor(() => expect(quotes(session)).toEqual(["clown"]));
    expect(session.view()?.failures).toEqual([{ rule: "broken", reason: "TypeError" }]);
  });

  it("follows a thread as it grows and shrinks, and measures the post in use", async () => {
    const second = document.createElement("textarea");
    document.body.append(second);
    const session = open();
    write("A clown.");
    session.setEditors([editor, second]);
    write("Another clown, far away.", second);
    await vi.waitFor(() => expect(quotes(session)).toEqual(["clown", "clown"]));
    session.turnTo(second);
    expect(session.view()?.length).toMatchObject({ count: 24, post: 2, posts: 2 });
    expect(session.view()?.groups[0]?.rows.map((row) => row.state === "open" && row.post)).toEqual([
      1, 2,
    ]);
    session.setEditors([second]);
    expect(quotes(session)).toEqual(["clown"]);
  });

  it("judges the boxes of a thread as one text, until one of them stands alone", async () => {
    const second = document.createElement("textarea");
    document.body.append(second);
    const session = open([threadContradiction, threadCoherence]);
    session.setEditors([editor, second]);
    write("Our reception is on Friday, 27 November. Come with all your family and friends! 1/3");
    write(
      "See you at the reception on Thursday! Come with all your family and friends! 1/3",
      second,
    );
    await vi.waitFor(() =>
      expect(quotes(session).sort()).toEqual([
        "1/3",
        "Come with all your family and friends!",
        "Thursday",
      ]),
    );
    session.setEditors([second]);
    expect(quotes(session)).toEqual([]);
  });

  it("says that an editor has gone", async () => {
    open();
    editor.remove();
    await vi.waitFor(() => expect(gone).toEqual([editor]));
  });

  it("is stale rather than wrong: a row that is gone fixes nothing", async () => {
    const session = open();
    expect(await session.fix("never was", 0)).toBe("stale");
    expect(await session.undo("never was")).toBe("stale");
  });

  it("sees more when the checks do", async () => {
    let checks: Check[] | undefined;
    const session = open([], { createExaminer: () => checks && examiner(checks) });
    write("A clown.");
    await vi.waitFor(() => expect(session.view()?.length?.count).toBe(8));
    expect(session.view()).toMatchObject({ isReady: false, count: 0 });
    checks = [check];
    session.refresh("checks");
    expect(quotes(session)).toEqual(["clown"]);
    expect(session.view()?.isReady).toBe(true);
  });

  it("walks through the findings as the text reads", async () => {
    const session = open();
    write("maybe a clown.");
    const clown = await idOf(session, "clown");
    const maybe = await idOf(session, "maybe");
    expect(session.next(maybe, 1)).toBe(clown);
    expect(session.next(clown, 1)).toBe(maybe);
  });

  it("checks a very long draft when there is time", async () => {
    const session = open();
    write(`${"All is well today. ".repeat(400)} A clown.`);
    await vi.waitFor(() => expect(quotes(session)).toEqual(["clown"]));
  });
});
