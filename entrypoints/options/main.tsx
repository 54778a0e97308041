import compromise from "compromise/two";
import "@/components/style/desk.css";
import { openPage } from "@/components/open-page";
import { followGoverned, parseGoverned } from "@/lib/assistant/governed";
import { parseIgnored } from "@/lib/assistant/ignores";
import { openMemory } from "@/lib/assistant/memory";
import { parseSettings } from "@/lib/assistant/settings";
import { version } from "@/lib/browser/extension";
import { runInAllTabs } from "@/lib/browser/in-all-tabs";
import { GOVERNED } from "@/lib/browser/keys";
import { openStore } from "@/lib/browser/store";
import { provideParser } from "@/lib/draft/syntax";
import { parseSurvey } from "@/lib/platforms/survey";
import { Options } from "./Options";
import { openPackDesk } from "./pack-desk";

// A pack's self-test may need the grammar.
provideParser(compromise);
// The page ends with its tab: nothing here needs to be stopped before.
const { signal } = new AbortController();
const memory = openMemory(
  { settings: openStore("settings", parseSettings), ignored: openStore("ignored", parseIgnored) },
  signal,
);
const governance = followGoverned(openStore(GOVERNED, parseGoverned), signal);
const survey = async () =>
  (await runInAllTabs("survey.js")).flatMap((found) => parseSurvey(found) ?? []);
openPage(
  memory,
  <Options
    memory={memory}
    governance={governance}
    desk={openPackDesk()}
    survey={survey}
    about={`Attaché ${version()}, ${navigator.userAgent}`}
  />,
);
