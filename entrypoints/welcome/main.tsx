import "@/components/style/welcome.css";
import "@/lib/editor/underline.css";
import { openPage } from "@/components/open-page";
import { parseIgnored } from "@/lib/assistant/ignores";
import { openMemory } from "@/lib/assistant/memory";
import { bringGrammar, openPageSession } from "@/lib/assistant/page-session";
import { parseSettings } from "@/lib/assistant/settings";
import { openStore } from "@/lib/browser/store";
import { Welcome } from "./Welcome";

const memory = openMemory(
  { settings: openStore("settings", parseSettings), ignored: openStore("ignored", parseIgnored) },
  new AbortController().signal,
);
// What is tried out here is no draft for anybody: nothing of it is recorded.
const session = openPageSession({ memory, facts: () => ({ channel: "x" }) });
openPage(memory, <Welcome memory={memory} session={session} />);
bringGrammar();
