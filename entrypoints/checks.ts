import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { createExaminer } from "@/lib/assistant/examiner";
import { followGoverned, parseGoverned, policyOf } from "@/lib/assistant/governed";
import { handOver, take } from "@/lib/assistant/handover";
import { ownExaminer } from "@/lib/assistant/own-examiner";
import { GOVERNED } from "@/lib/browser/keys";
import { openStore } from "@/lib/browser/store";
import { checks } from "@/lib/checks";
import { provideParser } from "@/lib/draft/syntax";
import { runExample } from "@/lib/engine/run-example";

/** The checks and all they know, which take longer to start than a sidebar may: brought right after it. */
export default defineUnlistedScript(async () => {
  handOver("workshop", { checks, createExaminer, runExample });
  // The script's world ends with its page: nothing needs to be stopped before.
  const { signal } = new AbortController();
  const governance = followGoverned(openStore(GOVERNED, parseGoverned), signal);
  take("parser", provideParser);
  await governance.ready;
  // Whoever examines starts anew at each change: with the packs that govern now, and with the grammar once it is there.
  const renew = () => {
    const { policy } = policyOf(governance.get().governed);
    handOver("examiner", () => ownExaminer(policy));
  };
  renew();
  governance.subscribe(renew);
  take("parser", renew);
});
