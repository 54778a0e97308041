import { read } from "@/lib/editor";
import type { PageFacts } from "@/lib/platforms";
import { createChanges } from "./changes";
import { createDecisions } from "./decisions";
import type { Examination } from "./examiner";
import { followPosts, type Post } from "./followed-posts";
import { lengthsOf, overflowOf, wholeOf } from "./lengths";
import { marksOf } from "./marks";
import { followPageCounter } from "./page-counter";
import { type Identified, identify, nextInText, remembered } from "./rows";
import type { Session, SessionOptions } from "./session";
import { createThread, type ThreadScene } from "./thread";
import type { TroubleView, View } from "./view";
import { viewOf } from "./view-of";
import { createWriting } from "./writing";

/** What the last run saw. */
interface Seen {
  readonly facts: PageFacts;
  readonly texts: readonly string[];
  /** Undefined while the checks are on their way. */
  readonly examination: Examination | undefined;
}

/**
 * Longer drafts than this, in UTF-16 units, and those whose last check took longer than this, in
 * milliseconds, are checked when the browser is idle: typing never waits for it.
 */
const AT_ONCE = { length: 5000, cost: 12 };
const IDLE_WITHIN = 300;

/** Starts following a composer until the signal aborts. Several may run side by side. */
export function createSession(options: SessionOptions): Session {
  const { signal } = options;
  const listeners = new Set<() => void>();
  const troubles = new Map<string, TroubleView>();
  const changes = createChanges({ onChange: () => show(), signal });
  const counter = followPageCounter({
    read: () => options.counter?.(),
    onChange: () => show(),
    signal,
  });
  const thread = createThread({
    canFill: options.growsByPosts ?? false,
    onChange: () => show(),
    write: (editor, edit, place) =>
      changes.make(
        { id: `thread ${place}`, family: undefined, severity: "hint", editor, edit },
        read(editor)?.text ?? "",
      ),
  });
  let examiner = options.createExaminer();
  let seen: Seen | undefined;
  let open: readonly Identified[] = [];
  let known: readonly string[] = [];
  let view: View | undefined;
  let pointedAt: string | undefined;
  let idle: number | undefined;
  /** How long the last check took. */
  let cost = 0;

  signal.addEventListener("abort", () => {
    if (idle !== undefined) cancelIdleCallback(idle);
    listeners.clear();
  });

  const posts = followPosts({
    onText(editor, text) {
      troubles.clear();
      changes.carry(editor, text);
      schedule();
    },
    onGone: options.onGone,
    signal,
  });
  const { now: decided, ...decisions } = createDecisions(options, {
    find: (id) => find(id)?.item,
    all: () => identify(seen?.examination?.report.findings ?? [], seen?.texts ?? []),
    onChange: () => show(),
  });
  const writing = createWriting({
    posts,
    changes,
    find(id) {
      const found = find(id);
      return found && { ...found, editor: found.post.editor };
    },
    examined: () => ({ text: seen?.texts[0], tags: seen?.examination?.tags ?? [] }),
    onTrouble(id, trouble) {
      troubles.set(id, trouble);
      show();
    },
    onDecided: options.onDecided,
  });

  function schedule(): void {
    const length = posts.texts().reduce((sum, text) => sum + text.length, 0);
    if (length <= AT_ONCE.length && cost <= AT_ONCE.cost) check();
    else idle ??= requestIdleCallback(check, { timeout: IDLE_WITHIN });
  }

  /** Parses and checks all posts: the costly step, at most once a frame. */
  function check(): void {
    if (idle !== undefined) cancelIdleCallback(idle);
    idle = undefined;
    if (signal.aborted || posts.all().length === 0) return;
    const begun = performance.now();
    const facts = options.facts();
    const texts = posts.texts();
    const isWanted = options.isWanted?.(facts.kind) ?? true;
    seen = { facts, texts, examination: isWanted ? examiner?.examine(texts, facts) : undefined };
    show();
    thread.grow(threadScene(texts));
    cost = performance.now() - begun;
  }

  /** Makes the view of what is known and draws the underlines: cheap. */
  function show(): void {
    if (!seen || signal.aborted) return;
    const post = posts.placeInUse();
    const { channel, media, contentWarning = "" } = seen.facts;
    counter.follow(seen.texts[post] ?? "", channel, { contentWarning });
    const counted = { channel, contentWarning, media: media.length, page: counter.now() };
    const lengths = {
      ...lengthsOf(seen.texts, post, counted),
      thread: thread.view(threadScene(seen.texts)),
    };
    const explains = options.explains?.() ?? false;
    const made = { troubles, known, lengths, changes: changes.list(), now: Date.now() };
    ({ view, open } = viewOf({ ...seen, decisions: decided(), explains, ...made }));
    known = remembered(
      view.groups.flatMap(({ rows }) => rows),
      known,
    );
    draw();
    for (const listener of listeners) listener();
  }

  function threadScene(texts: readonly string[]): ThreadScene {
    return {
      texts,
      post: posts.placeInUse(),
      editors: posts.all().map(({ editor }) => editor),
      whole: wholeOf(texts),
      channel: seen?.facts.channel,
      max: counter.now().max,
    };
  }

  function draw(): void {
    posts.all().forEach(({ underlines }, index) => {
      const text = seen?.texts[index] ?? "";
      const { channel, contentWarning } = seen?.facts ?? {};
      const overflow = overflowOf(text, channel, counter.now().max, contentWarning);
      underlines.show(marksOf(open, { post: index, text, pointedAt, overflow }), text);
      underlines.emphasise(pointedAt);
    });
  }

  function find(id: string): { item: Identified; post: Post; text: string } | undefined {
    const item = open.find((one) => one.id === id);
    const post = item && posts.all()[item.finding.post];
    const text = item && seen?.texts[item.finding.post];
    return item && post && text !== undefined ? { item, post, text } : undefined;
  }

  return {
    ...decisions,
    ...writing,
    setEditors(editors) {
      posts.set(editors);
      check();
    },
    view: () => view,
    viewNow() {
      posts.readNow();
      if (posts.texts().some((text, index) => text !== seen?.texts[index])) check();
      return view;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    wishThread: thread.wish,
    fillThread: () => thread.fill(threadScene(posts.texts())),
    wholeText: () => wholeOf(posts.texts()),
    pointAt(id) {
      if (id === pointedAt) return;
      pointedAt = id;
      draw();
    },
    turnTo(editor) {
      if (posts.turnTo(editor)) show();
    },
    editor: () => posts.inUse()?.editor,
    findingAt(x, y) {
      for (const { underlines } of posts.all()) {
        const id = underlines.itemAt(x, y);
        if (id !== undefined && open.some((item) => item.id === id)) return id;
      }
      return undefined;
    },
    rectsOf(id) {
      const found = find(id);
      return found?.post.underlines.rectsOf(id) ?? [];
    },
    editorOf: (id) => find(id)?.post.editor,
    next(from, step) {
      const { post, caret } = posts.turnedTo();
      return nextInText(open, { from: open.find(({ id }) => id === from), post, caret, step });
    },
    refresh(what) {
      if (what === "ignored") return show();
      if (what === "checks") {
        examiner = options.createExaminer();
      } else if (JSON.stringify(options.facts()) === JSON.stringify(seen?.facts)) return;
      check();
    },
  };
}
