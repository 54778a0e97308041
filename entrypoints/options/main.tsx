import { createRoot } from "react-dom/client";
import "@/components/style/desk.css";
import { SpeechProvider, speechOf } from "@/components/wording";
import { parseIgnored } from "@/lib/assistant/ignores";
import { openMemory } from "@/lib/assistant/memory";
import { parseSettings } from "@/lib/assistant/settings";
import { openStore } from "@/lib/browser/store";
import { createWording } from "@/lib/wording/wording";
import english from "@/public/_locales/en/messages.json";
import { Options } from "./Options";

const memory = openMemory(
  { settings: openStore("settings", parseSettings), ignored: openStore("ignored", parseIgnored) },
  new AbortController().signal,
);
const root = document.querySelector("#root");
if (root) {
  createRoot(root).render(
    <SpeechProvider speech={speechOf(createWording("en", english))}>
      <Options memory={memory} />
    </SpeechProvider>,
  );
}
