import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { surveyOf } from "@/lib/platforms/survey";

/** The self-test's look into one document: its result goes to the settings page that asked for it. */
export default defineUnlistedScript(() =>
  surveyOf(document, new URL(location.protocol === "about:" ? origin : location.href)),
);
