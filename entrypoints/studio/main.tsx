import compromise from "compromise/two";
import "@/components/style/studio.css";
import { openPage } from "@/components/open-page";
import { take } from "@/lib/assistant/handover";
import { parseIgnored } from "@/lib/assistant/ignores";
import { openMemory } from "@/lib/assistant/memory";
import { parseSettings } from "@/lib/assistant/settings";
import { openStore } from "@/lib/browser/store";
import { provideParser } from "@/lib/draft/syntax";
import { Studio } from "./Studio";
import { loadKept, openStudioDesk } from "./studio-desk";

// A pack's self-test may need the grammar.
provideParser(compromise);
const memory = openMemory(
  { settings: openStore("settings", parseSettings), ignored: openStore("ignored", parseIgnored) },
  new AbortController().signal,
);
const desk = openStudioDesk();
take("workshop", async ({ checks }) => {
  const kept = await loadKept(desk);
  openPage(memory, <Studio memory={memory} checks={checks} desk={desk} kept={kept} />);
});
