import "@/components/style/practice.css";
import "@/lib/editor/underline.css";
import { openPage } from "@/components/open-page";
import { take } from "@/lib/assistant/handover";
import { parseIgnored } from "@/lib/assistant/ignores";
import { openMemory } from "@/lib/assistant/memory";
import { parseSettings } from "@/lib/assistant/settings";
import { openStore } from "@/lib/browser/store";
import { parseRecord } from "@/lib/practice/record";
import { Practice } from "./Practice";

const memory = openMemory(
  { settings: openStore("settings", parseSettings), ignored: openStore("ignored", parseIgnored) },
  new AbortController().signal,
);
const store = openStore("practice", parseRecord);
take("workshop", (workshop) =>
  openPage(memory, <Practice memory={memory} workshop={workshop} store={store} />),
);
