import compromise from "compromise/two";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { handOver } from "@/lib/assistant/parser-handover";

/** The English grammar, which weighs more than all the rest: brought when the assistant has nothing to do. */
export default defineUnlistedScript(() => handOver(compromise));
