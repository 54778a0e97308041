import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { handOver } from "@/lib/assistant/handover";
import messages from "@/public/_locales/pt/messages.json";

export default defineUnlistedScript(() => handOver("wording", { locale: "pt", messages }));
