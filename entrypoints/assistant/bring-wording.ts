import { take } from "@/lib/assistant/handover";
import { ask } from "@/lib/browser/background-link";
import type { Locale } from "@/lib/wording/locales";
import type { Catalog } from "@/lib/wording/wording";

/** Has the background bring the sentences of a language into this page; never ends where the browser refuses. */
export function bringWording(locale: Exclude<Locale, "en">): Promise<Catalog> {
  return new Promise((resolve) => {
    take("wording", (wording) => {
      if (wording.locale === locale) resolve(wording.messages);
    });
    void ask({ type: "wording", locale });
  });
}
