import { unwrapLink, withoutTrackers } from "@/lib/facts/links/tracking";
import { defineCheck, type Hit } from "../check";

/** Tracking parameters in a link; a chatbot's own is a remain of drafting and blocks. The fix is the clean link. */
export const linkTracker = defineCheck({
  id: "link-tracker",
  family: "embarrass",
  severity: "warn",
  scope: "sentence",
  languages: "any",
  source: "Vendors' documentation of their campaign parameters; see lib/facts/links/tracking",
  *check({ links }): Iterable<Hit> {
    for (const { start, end, text, host, href } of links) {
      const wrapped = unwrapLink(href, host);
      if (wrapped) {
        yield {
          start,
          end,
          message: { key: "link_tracker_wrapped", values: { host } },
          fixes: wrapped.inside
            ? [{ start, end, text: wrapped.inside, label: { key: "link_tracker_fix" } }]
            : [],
        };
        continue;
      }
      const found = text.includes("?") ? withoutTrackers(text, host) : undefined;
      if (!found) continue;
      const isChatbot = found.trackers.some((tracker) => tracker.isChatbot);
      const names = found.trackers.map(({ name }) => name).join(", ");
      const from = text.indexOf("?");
      const clean = found.clean.slice(from);
      yield {
        start: start + from,
        end,
        message: isChatbot
          ? { key: "link_tracker_chatbot" }
          : { key: "link_tracker_why", values: { names } },
        ...(isChatbot ? { severity: "block" } : {}),
        fixes: [{ start: start + from, end, text: clean, label: { key: "link_tracker_fix" } }],
      };
    }
  },
});
