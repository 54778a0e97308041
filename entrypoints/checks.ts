import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { handOver, take } from "@/lib/assistant/handover";
import { ownExaminer } from "@/lib/assistant/own-examiner";
import { provideParser } from "@/lib/draft/syntax";

/** The checks and all they know, which take longer to start than a sidebar may: brought right after it. */
export default defineUnlistedScript(() => {
  handOver("examiner", ownExaminer);
  take("parser", (parser) => {
    provideParser(parser);
    // Whoever examines starts anew, and sees the grammar from here on.
    handOver("examiner", ownExaminer);
  });
});
