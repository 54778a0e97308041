import "@/components/style/practice.css";
import "@/lib/editor/underline.css";
import { openPage } from "@/components/open-page";
import { parseIgnored } from "@/lib/assistant/ignores";
import { openMemory } from "@/lib/assistant/memory";
import { parseSettings } from "@/lib/assistant/settings";
import { openStore } from "@/lib/browser/store";
import { provideParser } from "@/lib/draft/syntax";
import { parseRecord } from "@/lib/practice/record";
import { Practice } from "./Practice";

const memory = openMemory(
  { settings: openStore("settings", parseSettings), ignored: openStore("ignored", parseIgnored) },
  new AbortController().signal,
);
const { default: compromise } = await import("compromise/two");
provideParser(compromise);
openPage(memory, <Practice memory={memory} store={openStore("practice", parseRecord)} />);
