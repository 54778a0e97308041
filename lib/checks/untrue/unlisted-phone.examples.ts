import { NO_MINISTRY } from "@/lib/ministry/ministry";
import type { Examples } from "../check";

const ministry = {
  ...NO_MINISTRY,
  facts: [
    {
      id: "line",
      subjects: ["emergency line"],
      kind: "phone" as const,
      value: "+999 800 1234",
      source: "Crisis manual",
      checkedOn: "2026-10-30",
      provenance: { pack: "mfa", version: 1, issuer: "MFA", signed: true, ref: undefined },
    },
  ],
};
const under = (text: string) => ({ text, ministry });

export const examples: Examples = {
  hits: [
    { ...under("Stranded? Call +999 555 0199 now."), found: "+999 555 0199" },
    { ...under("Hotline: 0800 555 019"), found: "0800 555 019" },
    { ...under("WhatsApp us on 00999 44 555 0199."), found: "00999 44 555 0199" },
    { ...under("Tel. (0999) 555 0123"), found: "(0999) 555 0123" },
  ],
  misses: [
    under("Stranded? Call +999 800 1234 now."),
    under("From 2024-11-20 to 2026-11-20"),
    under("45 000 000 people and €1 200 000"),
    under("Flight 1234 5678 is a joke"),
    "Stranded? Call +999 555 0199 now.",
    under(""),
  ],
};
