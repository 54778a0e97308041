import "@/components/style/help.css";
import { openPage } from "@/components/open-page";
import { take } from "@/lib/assistant/handover";
import { parseIgnored } from "@/lib/assistant/ignores";
import { openMemory } from "@/lib/assistant/memory";
import { parseSettings } from "@/lib/assistant/settings";
import { openStore } from "@/lib/browser/store";
import type { Examples } from "@/lib/checks/check";
import { Help } from "./Help";

const files = import.meta.glob<Examples>("/lib/checks/*/*.examples.ts", {
  eager: true,
  import: "examples",
});
const examples = new Map(
  Object.entries(files).map(([path, own]) => [/([^/]+)\.examples\.ts$/.exec(path)?.[1], own]),
);
const memory = openMemory(
  { settings: openStore("settings", parseSettings), ignored: openStore("ignored", parseIgnored) },
  new AbortController().signal,
);
// The examples run here as they do in a draft: by the very checks, grammar included.
take("workshop", (workshop) =>
  openPage(
    memory,
    <Help memory={memory} workshop={workshop} examplesOf={(id) => examples.get(id)} />,
  ),
);
