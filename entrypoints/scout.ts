import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { watchForDraft } from "@/lib/browser/scout";

/** Runs in every page of a supported platform from its start, and does nothing until a text box is used. */
export default defineUnlistedScript(watchForDraft);
