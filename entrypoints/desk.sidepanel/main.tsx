import "@/components/style/desk.css";
import "@/lib/editor/underline.css";
import { openPage } from "@/components/open-page";
import { followGoverned, parseGoverned } from "@/lib/assistant/governed";
import { parseIgnored } from "@/lib/assistant/ignores";
import { openMemory } from "@/lib/assistant/memory";
import { bringGrammar, openPageSession } from "@/lib/assistant/page-session";
import { parseSettings } from "@/lib/assistant/settings";
import { holdState } from "@/lib/assistant/state-holder";
import { tellDecisions } from "@/lib/browser/decisions";
import { GOVERNED } from "@/lib/browser/keys";
import { openStore } from "@/lib/browser/store";
import { channels } from "@/lib/channels";
import { Desk, type DeskState } from "./Desk";

// The page ends with its panel: nothing here needs to be stopped before.
const { signal } = new AbortController();
const memory = openMemory(
  { settings: openStore("settings", parseSettings), ignored: openStore("ignored", parseIgnored) },
  signal,
);
const state = holdState<DeskState>({ channel: channels[0]?.id ?? "" });
const governance = followGoverned(openStore(GOVERNED, parseGoverned), signal);
const { decided } = tellDecisions({
  platform: "desk",
  account: () => undefined,
  keepsText: () => false,
  onLost: () => memory.note("ui_notice_record"),
});
const session = openPageSession({ memory, facts: state.get, onDecided: decided });
state.subscribe(() => session.refresh("facts"));

openPage(memory, <Desk session={session} memory={memory} governance={governance} state={state} />);
bringGrammar();
