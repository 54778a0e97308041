import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { withChoices } from "@/lib/assistant/chosen-checks";
import { createExaminer } from "@/lib/assistant/examiner";
import { followGoverned, parseGoverned, policyOf } from "@/lib/assistant/governed";
import { handOver, take } from "@/lib/assistant/handover";
import { inIdleTime } from "@/lib/assistant/idle";
import { ownExaminer } from "@/lib/assistant/own-examiner";
import { parseSettings } from "@/lib/assistant/settings";
import { GOVERNED } from "@/lib/browser/keys";
import { openStore } from "@/lib/browser/store";
import { checks } from "@/lib/checks";
import { provideParser } from "@/lib/draft/syntax";
import { runExample } from "@/lib/engine/run-example";
import { warmingChecks } from "@/lib/engine/warm";
import { createJudge } from "@/lib/studio/judge";

/** The checks and all they know, which take longer to start than a sidebar may: brought right after it. */
export default defineUnlistedScript(async () => {
  handOver("workshop", {
    checks,
    createExaminer,
    createJudge: (assignment) => createJudge(checks, assignment),
    runExample,
  });
  take("parser", provideParser);
  // A judge of the studio has a thread without a page, where there is neither storage nor anybody who writes.
  if (!("document" in globalThis)) return;
  // The script's world ends with its page: nothing needs to be stopped before.
  const { signal } = new AbortController();
  const governance = followGoverned(openStore(GOVERNED, parseGoverned), signal);
  const settings = openStore("settings", parseSettings);
  await governance.ready;
  // Whoever examines starts anew at each change: with the packs that govern now, and with the grammar once it is there.
  let chosen = (await settings.load()).value.checks;
  const renew = () => {
    const policy = withChoices(policyOf(governance.get().governed).policy, chosen);
    handOver("examiner", () => ownExaminer(policy));
  };
  settings.follow(({ value: { checks } }) => {
    if (JSON.stringify(checks) === JSON.stringify(chosen)) return;
    chosen = checks;
    renew();
  }, signal);
  await inIdleTime(warmingChecks(checks));
  renew();
  governance.subscribe(renew);
  take("parser", renew);
});
