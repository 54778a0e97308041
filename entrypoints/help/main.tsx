import compromise from "compromise/two";
import "@/components/style/help.css";
import { openPage } from "@/components/open-page";
import { parseIgnored } from "@/lib/assistant/ignores";
import { openMemory } from "@/lib/assistant/memory";
import { parseSettings } from "@/lib/assistant/settings";
import { openStore } from "@/lib/browser/store";
import type { Examples } from "@/lib/checks/check";
import { provideParser } from "@/lib/draft/syntax";
import { Help } from "./Help";

// The examples run here as they do in a draft, grammar included.
provideParser(compromise);
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
openPage(memory, <Help memory={memory} examplesOf={(id) => examples.get(id)} />);
