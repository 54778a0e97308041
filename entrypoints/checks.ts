import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { followGoverned, parseGoverned, policyOf } from "@/lib/assistant/governed";
import { handOver, take } from "@/lib/assistant/handover";
import { ownExaminer } from "@/lib/assistant/own-examiner";
import { GOVERNED } from "@/lib/browser/keys";
import { openStore } from "@/lib/browser/store";
import { provideParser } from "@/lib/draft/syntax";

/** The checks and all they know, which take longer to start than a sidebar may: brought right after it. */
export default defineUnlistedScript(async () => {
  // The script's world ends with its page: nothing needs to be stopped before.
  const { signal } = new AbortController();
  const governance = followGoverned(openStore(GOVERNED, parseGoverned), signal);
  await governance.ready;
  // Whoever examines starts anew at each change: with the packs that govern now, and with the grammar once it is there.
  const renew = () => {
    const { policy } = policyOf(governance.get().governed);
    handOver("examiner", () => ownExaminer(policy));
  };
  renew();
  governance.subscribe(renew);
  take("parser", (parser) => {
    provideParser(parser);
    renew();
  });
});
