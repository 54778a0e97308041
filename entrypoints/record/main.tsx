import "@/components/style/record.css";
import { openPage } from "@/components/open-page";
import { followGoverned, parseGoverned } from "@/lib/assistant/governed";
import { parseIgnored } from "@/lib/assistant/ignores";
import { openMemory } from "@/lib/assistant/memory";
import { parseSettings } from "@/lib/assistant/settings";
import { GOVERNED } from "@/lib/browser/keys";
import { openStore } from "@/lib/browser/store";
import { Record } from "./Record";

// The page ends with its tab: nothing here needs to be stopped before.
const { signal } = new AbortController();
const memory = openMemory(
  { settings: openStore("settings", parseSettings), ignored: openStore("ignored", parseIgnored) },
  signal,
);
const governance = followGoverned(openStore(GOVERNED, parseGoverned), signal);
openPage(memory, <Record memory={memory} governance={governance} />);
