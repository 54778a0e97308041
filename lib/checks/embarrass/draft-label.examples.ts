import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "DRAFT – We thank Jordan for hosting.", found: "DRAFT" },
    { text: "Draft tweet: We thank Jordan.", found: "Draft tweet" },
    { text: "Draft v3 – We thank Jordan.", found: "Draft v3" },
    { text: "FINAL v2 clean: The Ambassador visited Cahul.", found: "FINAL v2 clean" },
    { text: "Cleaned version: we thank Jordan.", found: "Cleaned version" },
    { text: "v5: We thank Jordan.", found: "v5" },
    { text: "[DRAFT] Statement on the vote", found: "[DRAFT]" },
    { text: "ENTWURF: Wir danken Jordanien.", found: "ENTWURF" },
    { text: "BORRADOR\nAgradecemos a Jordania.", found: "BORRADOR" },
    { text: "PROJET DE TWEET : Merci à la Jordanie.", found: "PROJET DE TWEET" },
    { text: "RASCUNHO – Obrigado, Jordânia.", found: "RASCUNHO" },
    { text: "See statement_v3_final.docx for the rest.", found: "statement_v3_final.docx" },
    { text: "All changes accepted. We thank Jordan.", found: "All changes accepted" },
    {
      text: "Suggested text for HMA's X account: We welcome the ceasefire.",
      found: "Suggested text for HMA's X account",
    },
    {
      text: "Version courte pour X : nos deux pays signent un accord.",
      found: "Version courte pour X",
    },
    {
      text: "tweet_v2_clean_comments.docx We opened a library in Gaborone.",
      today: "2026-11-20",
      found: "tweet_v2_clean_comments.docx",
    },
    {
      text: "FINAL v4 (clean): We opened a library in Gaborone.",
      today: "2026-11-20",
      found: "FINAL v4",
    },
    {
      text: "Library_Gaborone_FINAL_FINAL2: We opened a library with the mayor.",
      today: "2026-11-20",
      found: "Library_Gaborone_FINAL_FINAL2",
    },
    {
      text: "Draft 3, 19 Nov: We opened a library in Gaborone with the mayor.",
      today: "2026-11-20",
      found: "Draft 3, 19 Nov",
    },
    {
      text: "DRAFT – NOT AGREED. We opened a library in Gaborone.",
      today: "2026-11-20",
      found: "DRAFT",
    },
    {
      text: "Entwurf, Stand 19.11.: Wir haben eine Bibliothek eröffnet.",
      today: "2026-11-20",
      found: "Entwurf, Stand 19.11.",
    },
    {
      text: "Borrador 2: Inauguramos la biblioteca de Cuenca.",
      today: "2026-11-20",
      found: "Borrador 2",
    },
    {
      text: "Projet V3 : Bibliothèque inaugurée à Thiès.",
      today: "2026-11-20",
      found: "Projet V3",
    },
  ],
  misses: [
    "V4: leaders of the Visegrád group met in Prague.",
    "Draft Treaty on the High Seas adopted!",
    "A new draft law in Moldova: we support its path.",
    "A clean version of our river, thanks to 200 volunteers.",
    "Final text of the agreement is online.",
    "Le projet de coopération avance.",
    "El borrador del tratado fue aprobado.",
    "Der Entwurf liegt vor.",
    "Cold draft beer for the National Day.",
    "Our revised text on asylum was adopted.",
    "NBA draft: congratulations to our alumni!",
    "Statement.pdf is on our website.",
    "DRAFTING begins in June.",
    "",
    "Suggested reading for the weekend: a novel from the valley.",
  ],
};
