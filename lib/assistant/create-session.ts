import type { Family } from "@/lib/checks/check";
import { caretOf, type EditorElement, read, type Underlines, underline, watch } from "@/lib/editor";
import type { PageFacts } from "@/lib/platforms";
import { createChanges } from "./changes";
import type { Examination } from "./examiner";
import { lengthsOf, overflowOf, wholeOf } from "./lengths";
import { marksOf } from "./marks";
import { followPageCounter } from "./page-counter";
import { type Identified, identify, nextInText, remembered, ruleOf } from "./rows";
import type { Deed, Session, SessionOptions } from "./session";
import { tagEdit } from "./tag-edit";
import { createThread, type ThreadScene } from "./thread";
import type { TroubleView, View } from "./view";
import { TAG, viewOf } from "./view-of";

interface Post {
  readonly editor: EditorElement;
  readonly underlines: Underlines;
  /** Stops watching this editor. */
  readonly stop: AbortController;
  text: string;
}

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
  const ignoredHere = new Set<string>();
  const answered = new Set<string>();
  const unfolded = new Set<Family>();
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
  let posts: readonly Post[] = [];
  let examiner = options.createExaminer();
  let seen: Seen | undefined;
  let open: readonly Identified[] = [];
  let known: readonly string[] = [];
  let view: View | undefined;
  let pointedAt: string | undefined;
  let current: EditorElement | undefined;
  let idle: number | undefined;
  /** How long the last check took. */
  let cost = 0;

  signal.addEventListener("abort", () => {
    if (idle !== undefined) cancelIdleCallback(idle);
    for (const { stop } of posts) stop.abort();
    listeners.clear();
  });

  function follow(editor: EditorElement): Post {
    const stop = new AbortController();
    const post: Post = { editor, stop, underlines: underline(editor, stop), text: "" };
    watch(editor, {
      signal: stop.signal,
      onText({ text }) {
        post.text = text;
        troubles.clear();
        changes.carry(editor, text);
        schedule();
      },
      onGone: () => options.onGone(editor),
    });
    return post;
  }

  function schedule(): void {
    const length = posts.reduce((sum, { text }) => sum + text.length, 0);
    if (length <= AT_ONCE.length && cost <= AT_ONCE.cost) check();
    else idle ??= requestIdleCallback(check, { timeout: IDLE_WITHIN });
  }

  /** Parses and checks all posts: the costly step, at most once a frame. */
  function check(): void {
    if (idle !== undefined) cancelIdleCallback(idle);
    idle = undefined;
    if (signal.aborted || posts.length === 0) return;
    const begun = performance.now();
    const facts = options.facts();
    const texts = posts.map(({ text }) => text);
    const isWanted = options.isWanted?.(facts.kind) ?? true;
    seen = { facts, texts, examination: isWanted ? examiner?.examine(texts, facts) : undefined };
    show();
    thread.grow(threadScene(texts));
    cost = performance.now() - begun;
  }

  /** Makes the view of what is known and draws the underlines: cheap. */
  function show(): void {
    if (!seen || signal.aborted) return;
    const post = currentPost();
    const decisions = { ignoredHere, answered, unfolded, ignoredAlways: options.ignored() };
    const { channel, media, contentWarning = "" } = seen.facts;
    counter.follow(seen.texts[post] ?? "", channel, { contentWarning });
    const counted = { channel, contentWarning, media: media.length, page: counter.now() };
    const lengths = {
      ...lengthsOf(seen.texts, post, counted),
      thread: thread.view(threadScene(seen.texts)),
    };
    const explains = options.explains?.() ?? false;
    const made = { troubles, known, lengths, changes: changes.list(), now: Date.now() };
    ({ view, open } = viewOf({ ...seen, decisions, explains, ...made }));
    known = remembered(
      view.groups.flatMap(({ rows }) => rows),
      known,
    );
    draw();
    for (const listener of listeners) listener();
  }

  function currentPost(): number {
    return Math.max(
      0,
      posts.findIndex(({ editor }) => editor === current),
    );
  }

  function threadScene(texts: readonly string[]): ThreadScene {
    return {
      texts,
      post: currentPost(),
      editors: posts.map(({ editor }) => editor),
      whole: wholeOf(texts),
      channel: seen?.facts.channel,
      max: counter.now().max,
    };
  }

  function draw(): void {
    posts.forEach(({ underlines }, index) => {
      const text = seen?.texts[index] ?? "";
      const { channel, contentWarning } = seen?.facts ?? {};
      const overflow = overflowOf(text, channel, counter.now().max, contentWarning);
      underlines.show(marksOf(open, { post: index, text, pointedAt, overflow }), text);
      underlines.emphasise(pointedAt);
    });
  }

  function find(id: string): { item: Identified; post: Post; text: string } | undefined {
    const item = open.find((one) => one.id === id);
    const post = item && posts[item.finding.post];
    const text = item && seen?.texts[item.finding.post];
    return item && post && text !== undefined ? { item, post, text } : undefined;
  }

  function setAside(id: string, into: Set<string>, deed: Omit<Deed, "rules">): void {
    const found = find(id);
    if (!found) return;
    into.add(found.item.subject);
    options.onDecided?.({ ...deed, rules: [found.item.finding.rule] });
    show();
  }

  return {
    setEditors(editors) {
      const kept = posts.filter(({ editor }) => editors.includes(editor));
      for (const { editor, stop } of posts) if (!editors.includes(editor)) stop.abort();
      posts = editors.map(
        (editor) => kept.find((post) => post.editor === editor) ?? follow(editor),
      );
      check();
    },
    view: () => view,
    viewNow() {
      for (const post of posts) post.text = read(post.editor)?.text ?? post.text;
      if (posts.some(({ text }, index) => text !== seen?.texts[index])) check();
      return view;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async fix(id, index) {
      const found = find(id);
      const fix = found?.item.finding.fixes[index];
      if (!found || !fix) return "stale";
      const { family, severity, rule } = found.item.finding;
      const { start, end, text } = fix;
      const edit = { start, end, text, expect: found.text.slice(start, end) };
      const { editor } = found.post;
      const result = await changes.make({ id, family, severity, editor, edit }, found.text);
      if (result === "done") options.onDecided?.({ decision: "fixed", rules: [rule] });
      else {
        troubles.set(id, { message: { key: `write_${result}` }, copy: text });
        show();
      }
      return result;
    },
    async undo(id) {
      const isFix = changes.list().some((one) => one.id === id && one.family !== undefined);
      const result = await changes.takeBack(id);
      if (isFix && result === "done")
        options.onDecided?.({ decision: "taken-back", rules: [ruleOf(id)] });
      return result;
    },
    ignoreHere: (id) => setAside(id, ignoredHere, { decision: "ignored" }),
    answer: (id, link) => setAside(id, answered, { decision: "seen", link }),
    beginAnew() {
      ignoredHere.clear();
      answered.clear();
      show();
    },
    ignoreAlways(id) {
      const { finding, words } = find(id)?.item ?? {};
      if (!finding || words === undefined || finding.isRequired) return;
      options.ignoreAlways({ rule: finding.rule, words });
      options.onDecided?.({ decision: "ignored-always", rules: [finding.rule] });
      show();
    },
    showAgain() {
      const { examination, texts = [] } = seen ?? {};
      const back = new Set<string>();
      for (const { finding, words, subject } of identify(
        examination?.report.findings ?? [],
        texts,
      )) {
        if (ignoredHere.has(subject) || answered.has(subject)) back.add(finding.rule);
        for (const item of options.ignored()) {
          if (item.rule !== finding.rule || item.words !== words) continue;
          options.stopIgnoring(item);
          back.add(finding.rule);
        }
      }
      if (back.size > 0) options.onDecided?.({ decision: "taken-back", rules: [...back] });
      ignoredHere.clear();
      answered.clear();
      show();
    },
    unfold(family) {
      unfolded.add(family);
      show();
    },
    async insertTag(tag) {
      const { editor } = posts.find((post) => post.editor === current) ?? posts[0] ?? {};
      const reading = editor && read(editor);
      if (!reading) return "refused";
      // Over the words that it stands for, while they are the words that were examined.
      const isExamined = editor === posts[0]?.editor && reading.text === seen?.texts[0];
      const words = isExamined
        ? seen?.examination?.tags.find((one) => one.tag === tag)?.at
        : undefined;
      const edit = words
        ? { ...words, text: tag, expect: reading.text.slice(words.start, words.end) }
        : tagEdit(reading.text, caretOf(reading), tag);
      return changes.make(
        { id: `${TAG}${tag}`, family: undefined, severity: "hint", editor, edit },
        reading.text,
      );
    },
    async putIn(text) {
      const { editor } = posts.find((post) => post.editor === current) ?? posts[0] ?? {};
      const reading = editor && read(editor);
      if (!editor || reading?.text.trim() !== "") return "refused";
      const edit = { start: 0, end: reading.text.length, text, expect: reading.text };
      return changes.make(
        { id: "put in", family: undefined, severity: "hint", editor, edit },
        reading.text,
      );
    },
    wishThread: thread.wish,
    fillThread: () => thread.fill(threadScene(posts.map(({ text }) => text))),
    wholeText: () => wholeOf(posts.map(({ text }) => text)),
    pointAt(id) {
      if (id === pointedAt) return;
      pointedAt = id;
      draw();
    },
    turnTo(editor) {
      if (editor === current) return;
      current = editor;
      show();
    },
    editor: () => (posts.find(({ editor }) => editor === current) ?? posts[0])?.editor,
    findingAt(x, y) {
      for (const { underlines } of posts) {
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
      const caret = current && caretIn(current);
      return nextInText(open, {
        from: open.find(({ id }) => id === from),
        post: posts.findIndex(({ editor }) => editor === current),
        caret,
        step,
      });
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

function caretIn(editor: EditorElement): number | undefined {
  const reading = read(editor);
  return reading && caretOf(reading);
}
