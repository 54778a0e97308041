import type { Examples } from "../check";

const reply = { kind: "reply" as const };

export const examples: Examples = {
  hits: [
    { text: "@angry_badger77 stop spamming our page.", found: "@angry_badger77 stop spamming" },
    { text: "@klow_eagle Blocked. The others may ask on.", found: "@klow_eagle Blocked" },
    { text: "@klow_eagle we are tired. Your lies bore everybody.", found: "Your lies" },
    {
      text: "@pepe_roja, deja de inventar y búscate un trabajo.",
      found: ["@pepe_roja, deja de inventar", "búscate un trabajo"],
    },
    {
      text: "@jeanmi_75 arrêtez de raconter des histoires.",
      found: "@jeanmi_75 arrêtez de raconter",
    },
    { text: "@rodrigo_real bloqueado por chato.", found: "@rodrigo_real bloqueado" },
    { text: "@wutbuerger_88 Sie lügen hier seit Wochen.", found: "@wutbuerger_88 Sie lügen" },
    { text: "@freedom4klow you are just a troll", found: "you are just a troll", severity: "warn" },
    { text: "@klow_eagle is a paid Kremlin bot", found: "@klow_eagle is a paid Kremlin bot" },
    { text: "Nice try, buddy.", ...reply, found: "Nice try, buddy" },
    { text: "Don't feed the trolls!", ...reply, found: "Don't feed the trolls" },
    { text: "Cry more", ...reply, found: "Cry more" },
    { text: "@klow_eagle get a life", found: "get a life" },
    { text: "Nobody asked you.", ...reply, found: "Nobody asked you" },
    { text: "You are a sad little troll", ...reply, found: "You are a sad little troll" },
    { text: "Are you drunk?", kind: "comment", found: "Are you drunk" },
    { text: "Learn to read, please", ...reply, found: "Learn to read" },
    {
      text: "Another troll. Blocked and reported.",
      ...reply,
      found: ["Another troll", "Blocked and reported"],
    },
    { text: "Apprenez à lire !", ...reply, found: "Apprenez à lire" },
    { text: "Llora más", ...reply, found: "Llora más" },
    { text: "Lernen Sie lesen!", ...reply, found: "Lernen Sie lesen" },
  ],
  misses: [
    "@klaus_dieter55 Die Straße ist noch blockiert, bitte nehmen Sie den Bus.",
    "@indignada22 la calle está bloqueada por la nieve. Un saludo.",
    "@maria_p your bank card was blocked? Come to the consulate, window 3.",
    "A false account is posting lies under our name. Stop spreading them, please.",
    "@bertil_k The rumour is wrong: “your lies” was said by an actor.",
    { text: "Thank you for your question: the office opens at 9.", ...reply },
    { text: "That figure is wrong. Here is the source: 42 visas.", ...reply },
    { text: "We report bots to the platform.", ...reply },
    { text: "Trolls from Norwegian folklore: our exhibition opens today.", ...reply },
    "Trolls from Norwegian folklore: our exhibition opens today.",
    "Children should touch grass and climb trees, says our park project.",
    "Learn to read Ruritanian with us",
    { text: "You are right, we corrected it.", ...reply },
    { text: "Calm down the waters: a talk on mediation", ...reply },
    { text: "The chatbot answers visa questions.", ...reply },
    { text: "Merci pour votre message.", ...reply },
    { text: "Danke für den Hinweis.", ...reply },
    { text: "", ...reply },
  ],
};
