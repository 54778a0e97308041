import "@/components/style/desk.css";
import "@/lib/editor/underline.css";
import { openPage } from "@/components/open-page";
import { followGoverned, parseGoverned, policyOf } from "@/lib/assistant/governed";
import { parseIgnored } from "@/lib/assistant/ignores";
import { openMemory } from "@/lib/assistant/memory";
import { openSession } from "@/lib/assistant/open-session";
import { ownExaminer } from "@/lib/assistant/own-examiner";
import { parseSettings } from "@/lib/assistant/settings";
import { holdState } from "@/lib/assistant/state-holder";
import { GOVERNED } from "@/lib/browser/keys";
import { openStore } from "@/lib/browser/store";
import { channels } from "@/lib/channels";
import { provideParser } from "@/lib/draft/syntax";
import { Desk, type DeskState } from "./Desk";

// The page ends with its panel: nothing here needs to be stopped before.
const { signal } = new AbortController();
const memory = openMemory(
  { settings: openStore("settings", parseSettings), ignored: openStore("ignored", parseIgnored) },
  signal,
);
const state = holdState<DeskState>({ channel: channels[0]?.id ?? "" });
const governance = followGoverned(openStore(GOVERNED, parseGoverned), signal);
const session = openSession({
  facts: () => ({ ...state.get(), kind: "post", account: undefined, media: [] }),
  createExaminer: () => ownExaminer(policyOf(governance.get().governed).policy),
  memory,
  onGone: () => undefined,
  signal,
});
governance.subscribe(() => session.refresh("checks"));
state.subscribe(() => session.refresh("facts"));

openPage(memory, <Desk session={session} memory={memory} governance={governance} state={state} />);
requestIdleCallback(async () => {
  const { default: compromise } = await import("compromise/two");
  provideParser(compromise);
  session.refresh("checks");
});
