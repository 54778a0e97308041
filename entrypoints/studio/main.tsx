import compromise from "compromise/two";
import "@/components/style/studio.css";
import { openPage } from "@/components/open-page";
import { take } from "@/lib/assistant/handover";
import { parseIgnored } from "@/lib/assistant/ignores";
import { openMemory } from "@/lib/assistant/memory";
import { parseSettings } from "@/lib/assistant/settings";
import { openStore } from "@/lib/browser/store";
import { provideParser } from "@/lib/draft/syntax";
import { parseDraftPack } from "@/lib/studio/draft-pack";
import { parseLockedKey } from "@/lib/studio/signing-key";
import { Studio } from "./Studio";

// A pack's self-test may need the grammar.
provideParser(compromise);
const memory = openMemory(
  { settings: openStore("settings", parseSettings), ignored: openStore("ignored", parseIgnored) },
  new AbortController().signal,
);
const drafts = openStore("studio", parseDraftPack);
const keys = openStore("studio-key", parseLockedKey);
take("workshop", async ({ checks }) => {
  const [kept, keptKey] = await Promise.all([drafts.load(), keys.load()]);
  openPage(
    memory,
    <Studio
      memory={memory}
      checks={checks}
      drafts={drafts}
      keys={keys}
      kept={kept.value}
      keptKey={keptKey.value}
      isSound={kept.isSound && keptKey.isSound}
    />,
  );
});
