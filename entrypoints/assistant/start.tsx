import { createRoot } from "react-dom/client";
import { Speaking } from "@/components/Speaking";
import type { Examiner } from "@/lib/assistant/examiner";
import { asksAbout } from "@/lib/assistant/gate";
import { followGoverned, parseGoverned } from "@/lib/assistant/governed";
import { take } from "@/lib/assistant/handover";
import { parseIgnored } from "@/lib/assistant/ignores";
import { openKeptDrafts, parseKeptDrafts } from "@/lib/assistant/kept-drafts";
import { followLanguage } from "@/lib/assistant/language";
import { openMemory } from "@/lib/assistant/memory";
import { openSession } from "@/lib/assistant/open-session";
import { openSentLog, parseSentPosts } from "@/lib/assistant/sent-posts";
import type { Session } from "@/lib/assistant/session";
import { parseSettings } from "@/lib/assistant/settings";
import { holdState } from "@/lib/assistant/state-holder";
import type { View } from "@/lib/assistant/view";
import { ask } from "@/lib/browser/background-link";
import { tellDecisions } from "@/lib/browser/decisions";
import { GOVERNED, KEPT_DRAFTS } from "@/lib/browser/keys";
import { openStore } from "@/lib/browser/store";
import { returnTo, sweepHighlights } from "@/lib/editor";
import { counterOf, factsOf, type Platform } from "@/lib/platforms";
import english from "@/public/_locales/en/messages.json";
import { App } from "./App";
import { bringWording } from "./bring-wording";
import { type CardControl, controlCard } from "./card-control";
import { obeyCommands } from "./commands";
import { type Followed, followComposers } from "./composers";
import { guardSubmit } from "./gate";
import { watchLost } from "./lost";
import { mount } from "./mount";
import { followOrphaning } from "./orphan";
import { type SentDraft, watchSent } from "./sent";
import type { PageState } from "./state";
import { keepTally } from "./tally";
import type { Wiring } from "./wiring";

/** Below this width of the window the sidebar starts folded, in CSS pixels. */
const NARROW = 900;

/** Starts the assistant in this frame until it is stopped: follows composers, checks what is written, shows what was found. */
export function startAssistant(platform: Platform, stop: AbortController): void {
  const { signal } = stop;
  sweepHighlights();
  const shell = mount();
  const memory = openMemory(
    { settings: openStore("settings", parseSettings), ignored: openStore("ignored", parseIgnored) },
    signal,
  );
  const state = holdState<PageState>({
    followed: undefined,
    card: undefined,
    asking: undefined,
    lost: [],
    isCutOff: false,
    isGateOff: false,
    folded: { drafts: innerWidth < NARROW, messages: true },
  });
  const sessions = new Set<Session>();
  const asked = new Set<string>();
  const sent = openSentLog(openStore("sent", parseSentPosts), {
    onChange() {
      for (const session of sessions) session.refresh("facts");
    },
    signal,
  });
  const kept = openKeptDrafts(openStore(KEPT_DRAFTS, parseKeptDrafts), {
    host: location.host,
    signal,
  });
  const accountHere = () => `${platform.id} ${platform.account(document) ?? ""}`;
  let { messages } = state.get().folded;
  state.subscribe(() => {
    const { folded } = state.get();
    if (folded.messages === messages) return;
    ({ messages } = folded);
    for (const session of sessions) session.refresh("checks");
  });
  let makeExaminer: (() => Examiner) | undefined;
  let control: CardControl | undefined;
  let turn = new AbortController();

  const backToText = () => {
    const { followed } = state.get();
    const editor = followed?.session.editor();
    if (editor) void returnTo(editor);
  };
  const root = createRoot(shell.container);
  function leaveForGood(): void {
    root.unmount();
    shell.remove();
  }
  signal.addEventListener("abort", () => {
    if (!state.get().isCutOff) leaveForGood();
  });
  const wiring: Wiring = {
    platform,
    memory,
    governance: followGoverned(openStore(GOVERNED, parseGoverned), signal),
    state,
    kept,
    walk: (step) => control?.walk(step),
    closeCard() {
      const { card } = state.get();
      state.set({ card: undefined });
      if (card?.by === "keyboard") backToText();
    },
    closeGate(how) {
      state.set({ asking: undefined, ...(how === "off" ? { isGateOff: true } : {}) });
      backToText();
    },
    leave: backToText,
    openOptions: () => void ask({ type: "options" }),
    openDesk: () => void ask({ type: "desk" }),
    leaveForGood,
  };

  const language = followLanguage({
    memory,
    wanted: navigator.languages,
    english,
    bring: bringWording,
  });
  root.render(
    <Speaking language={language}>
      <App {...wiring} />
    </Speaking>,
  );

  followComposers({
    platform,
    isOwn: shell.isOwn,
    signal,
    open(holder, { onGone, signal }) {
      const telling = tellDecisions({
        platform: platform.id,
        account: () => platform.account(document),
        keepsText: () => memory.get().settings.record === "text",
        onLost: () => memory.note("ui_notice_record"),
      });
      const session = openSession({
        memory,
        onDecided: telling.decided,
        onGone,
        signal,
        // Messages are nobody's business until the user opens the sidebar beside one.
        isWanted: (kind) => kind !== "message" || !state.get().folded.messages,
        facts: () => ({ ...factsOf(platform, holder.composer), recent: sent.of(accountHere()) }),
        counter: () => counterOf(platform, holder.composer),
        growsByPosts: platform.growsByPosts ?? false,
        createExaminer: () => makeExaminer?.(),
      });
      sessions.add(session);
      const isOff = () => state.get().isGateOff || memory.get().settings.gate === "off";
      const isCrisis = () =>
        wiring.governance.get().governed?.governance.ministry.crisis?.on ?? false;
      guardSubmit(
        {
          platform,
          followed: holder,
          session,
          asked,
          isOff,
          isCrisis,
          onAsk: (asking) => state.set({ asking, card: undefined }),
        },
        signal,
      );
      const onSent = (draft: SentDraft) => {
        if (draft.isCounted) sent.add(accountHere());
        telling.published(draft);
        session.beginAnew();
        const used = kept.get().drafts.find(({ text }) => text === draft.text);
        if (used) kept.erase(used.keptAt);
      };
      const isAskedAbout = (view: View) =>
        !isOff() && asksAbout(view, { isCrisis: isCrisis() }).length > 0;
      watchSent({ platform, followed: holder, session, isAskedAbout, onSent }, signal);
      signal.addEventListener("abort", () => sessions.delete(session), { once: true });
      return session;
    },
    onTurn(followed) {
      turn.abort();
      turn = new AbortController();
      state.set({ followed, card: undefined, asking: undefined, lost: [] });
      control = followed && attend(followed, turn.signal);
      if (!followed) void ask({ type: "tally", count: 0, worst: undefined, isReduced: false });
    },
  });

  function attend(followed: Followed, signal: AbortSignal): CardControl {
    const { session, composer } = followed;
    shell.moveBeside(composer.editors[0] ?? composer.root);
    watchLost({ platform, followed, session, onLost: (lost) => state.set({ lost }) }, signal);
    keepTally(session, state, signal);
    return controlCard({
      session,
      current: () => state.get().card,
      onChange: (card) => state.set({ card }),
      isOwn: shell.isOwn,
      signal,
    });
  }

  obeyCommands({ shell, state, walk: wiring.walk, leave: backToText, signal });
  take("examiner", (make) => {
    // First findings without grammar, then the grammar, which takes its time.
    if (!makeExaminer) requestIdleCallback(() => void ask({ type: "syntax" }));
    makeExaminer = make;
    for (const session of sessions) session.refresh("checks");
  });
  followOrphaning(() => {
    state.set({ isCutOff: state.get().followed !== undefined });
    stop.abort();
  }, signal);
}
