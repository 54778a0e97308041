import { take as takeOver, type Workshop } from "@/lib/assistant/handover";

/** The checks, which the settings need for some parts alone: their script is brought at the first use. */
export function bringWorkshop(): Promise<Workshop> {
  return new Promise((resolve, reject) => {
    takeOver("workshop", resolve);
    if (document.querySelector('script[src="/checks.js"]')) return;
    const script = document.createElement("script");
    script.src = "/checks.js";
    script.addEventListener("error", () => reject(new Error("the checks could not be read")));
    document.head.append(script);
  });
}
