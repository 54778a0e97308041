import compromise from "compromise/two";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { handOver } from "@/lib/assistant/handover";

/** The English grammar: brought when the assistant has nothing to do. */
export default defineUnlistedScript(() => handOver("parser", compromise));
