import "@/components/style/practice.css";
import "@/lib/editor/underline.css";
import { openPage } from "@/components/open-page";
import { followGoverned, parseGoverned } from "@/lib/assistant/governed";
import { take } from "@/lib/assistant/handover";
import { parseIgnored } from "@/lib/assistant/ignores";
import { openMemory } from "@/lib/assistant/memory";
import { parseSettings } from "@/lib/assistant/settings";
import { GOVERNED } from "@/lib/browser/keys";
import { openStore } from "@/lib/browser/store";
import { parseRecord } from "@/lib/practice/record";
import { Practice } from "./Practice";

const { signal } = new AbortController();
const memory = openMemory(
  { settings: openStore("settings", parseSettings), ignored: openStore("ignored", parseIgnored) },
  signal,
);
const store = openStore("practice", parseRecord);
const governance = followGoverned(openStore(GOVERNED, parseGoverned), signal);
take("workshop", async (workshop) => {
  await governance.ready;
  openPage(memory, <Practice {...{ memory, workshop, store, governance }} />);
});
