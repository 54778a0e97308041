import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { take } from "@/lib/assistant/handover";
import { createClerk, type Errand } from "@/lib/studio/hired-judge";

/** What a thread of this kind has and a page has not. */
declare const importScripts: (...addresses: string[]) => void;
declare const postMessage: (message: unknown) => void;

/** A thread of the studio that judges past posts, so that the page stays free; it brings the checks for itself. */
export default defineUnlistedScript(() => {
  // A thread has nothing of the browser's interface, and what wraps that for the checks' own script asks for its mark before it starts.
  const bare = { runtime: { id: location.host } };
  Object.assign(globalThis, { chrome: bare, browser: bare });
  importScripts("/syntax.js", "/checks.js");
  take("workshop", ({ createJudge }) => {
    const clerk = createClerk(createJudge);
    globalThis.addEventListener("message", ({ data }: MessageEvent<Errand>) => {
      const judged = clerk(data);
      if (judged) postMessage(judged);
    });
  });
});
