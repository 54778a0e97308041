import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "The JCPC met in Lusaka to agree on a corridor.", found: "JCPC" },
    { text: "Our CPO will present the MTEF in June.", found: ["CPO", "MTEF"] },
    { text: "Read the MFA’s new travel rules.", found: "MFA" },
    { text: "UNSCR 2254 is the way to peace in Syria.", found: "UNSCR" },
    { text: "La CEEAC se réunit demain à Libreville.", found: "CEEAC" },
    { text: "Nos reunimos con la SEGIB en Madrid.", found: "SEGIB" },
    { text: "New DDR programme for 400 former fighters", found: "DDR" },
    { text: "Statement at UNGA by the Minister", found: "UNGA" },
    { text: "The GRULAC chose its speakers.", audience: "media", found: "GRULAC" },
    { text: "Die KMK tagt in Berlin.", found: "KMK" },
    { text: "Good talks with the S&CD team", found: "S&CD" },
  ],
  misses: [
    "The EU, NATO, UNICEF and WHO met in Rome.",
    "The Joint Corridor Planning Committee (JCPC) met in Lusaka.",
    "IGAD (the bloc of the Horn of Africa) met.",
    "The African Development Bank opens a school: ADB pays half.",
    { text: "UNSCR 2254 and the MFA’s view", audience: "diplomats" },
    { text: "Statement at UNGA by the Minister", audience: "media" },
    "#UNGA81 starts on Tuesday with @AU_PSD",
    "We give EUR 20 million and USD 5 million.",
    "FRA–GER 2–1",
    "COVID vaccines, HIV tests and GPS maps",
    "HAPPENING NOW: LIVE FROM GENEVA",
    "King Charles III and Louis XIV",
    "L’ONU et l’OTAN, à l’OCDE",
    "https://example.org/MTEF",
    "",
  ],
};
