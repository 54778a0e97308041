import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "Embassy comment: the minister is bluffing.", found: "Embassy comment" },
    { text: "Grateful for instructions by noon.", found: "Grateful for instructions" },
    { text: "Wir bitten um Weisung bis Montag.", found: "Wir bitten um Weisung" },
    {
      text: "Document interne\nEntretien avec le ministre.",
      found: "Document interne",
      severity: "warn",
    },
    { text: "For EU colleagues only.", found: "For EU colleagues only" },
    { text: "please don't forward", found: "don't forward", severity: "warn" },
    {
      text: "INTERNAL USE ONLY\nMinister Sato arrives in Dili on Monday.",
      found: "INTERNAL USE ONLY",
    },
    { text: "We hope for progress next week (not for publication).", found: "not for publication" },
    {
      text: "For internal circulation: the guest list of the gala is final.",
      found: "For internal circulation",
    },
    {
      text: "Not for onward distribution. A good first round on water sharing.",
      found: "Not for onward distribution",
    },
    {
      text: "Good news from Cotonou. Please do not forward.",
      found: "do not forward",
      severity: "warn",
    },
    {
      text: "DO NOT SHARE\nOur candidate for the Council will be named on Friday.",
      found: "DO NOT SHARE",
    },
    {
      text: "Do not share outside the mission: visit confirmed for 3 March.",
      found: "Do not share outside",
    },
    {
      text: "[not yet public] Our next ambassador to Peru will be Dr. Lind.",
      found: "not yet public",
    },
    {
      text: "Usage interne uniquement – visite du président à Kigali.",
      found: "Usage interne uniquement",
    },
    { text: "Ne pas diffuser. La ministre sera à Tunis jeudi.", found: "Ne pas diffuser" },
    {
      text: "Solo para uso interno: la embajadora se reúne con la oposición.",
      found: "Solo para uso interno",
    },
    { text: "Não divulgar. O ministro visita Praia na quinta.", found: "Não divulgar" },
    {
      text: "Nur für den internen Gebrauch: Besuch in Oslo im März.",
      found: "Nur für den internen Gebrauch",
    },
    {
      text: "Nicht zur Veröffentlichung: Gespräch mit der Opposition.",
      found: "Nicht zur Veröffentlichung",
    },
    {
      text: "Strictly off the record: the deal will be signed in May.",
      found: "Strictly off the record",
    },
    {
      text: "Join our open day! Dist: HoM, DHM, Consul, Press",
      found: "Dist: HoM, DHM, Consul, Press",
    },
    {
      text: "Verteiler: BM, Ref. 313, Presse. Heute feiern wir das Stipendium.",
      found: "Verteiler: BM, Ref. 313, Presse.",
    },
    {
      text: "Vermerk: Bürgermeister wirkte müde. Gutes Gespräch über Straßenbahnen.",
      found: "Vermerk",
    },
    {
      text: "A contact in the ministry (please protect) says the reform will pass.",
      found: "(please protect)",
    },
    {
      text: "Bibliothèque inaugurée à Thiès (attention, chiffre non consolidé, ne pas diffuser).",
      today: "2026-11-20",
      found: "ne pas diffuser",
    },
    {
      text: "Lines (reactive only): the figures are under review.",
      today: "2026-11-20",
      found: "Lines (reactive only)",
    },
    {
      text: "Summary: HMG concerned. Comment: the minister looked tired. End comment. We opened a library.",
      today: "2026-11-20",
      found: "End comment",
    },
    {
      text: "We opened a library in Gaborone. Background for the Ambassador only: the mayor faces charges.",
      today: "2026-11-20",
      found: "Background for the Ambassador only",
    },
    {
      text: "We opened a library in Gaborone. Not for public use: the mayor faces charges.",
      today: "2026-11-20",
      found: "Not for public use",
    },
    {
      text: "We opened a library in Gaborone. Please keep between us that the mayor is leaving.",
      today: "2026-11-20",
      found: "Please keep between us that",
    },
    {
      text: "We opened a library in Gaborone. Off the record: the mayor is leaving.",
      today: "2026-11-20",
      found: "Off the record",
    },
    {
      text: "Inauguramos la biblioteca. Solo para uso interno: el alcalde se va.",
      today: "2026-11-20",
      found: "Solo para uso interno",
    },
    {
      text: "Bibliothèque inaugurée. Pour information interne uniquement : le maire s'en va.",
      today: "2026-11-20",
      found: "Pour information interne uniquement",
    },
    {
      text: "Bibliothek eröffnet. Nur intern: der Bürgermeister geht.",
      today: "2026-11-20",
      found: "Nur intern",
    },
    {
      text: "Biblioteca inaugurada. Apenas para conhecimento interno: o prefeito vai sair.",
      today: "2026-11-20",
      found: "Apenas para conhecimento interno",
    },
    {
      text: "Cc: Legal; Press; DCM We opened a library in Gaborone.",
      today: "2026-11-20",
      found: "Cc: Legal; Press; DCM We opened a library in Gaborone.",
    },
  ],
  misses: [
    'A message promises "free visas". It is FALSE. Do not click. Do not pay. Do not forward.',
    "Sensitive content: photographs of the earthquake.",
    "Comment below and win two tickets.",
    "Interne Wahlen der Partei im Mai.",
    "Not for sale: the elephants of Tsavo. Thank you to the rangers.",
    "This medicine is not for human use.",
    "Off the record players: a vinyl night at the institute.",
    "Intern bei uns werden: bewirb dich bis Freitag.",
    "Uso interno bruto: não, produto interno bruto!",
    "This cream is for external use only, says our nurse.",
    "Do not share your password with anyone who calls.",
    "Seen a video you are not sure of? Do not share fake news.",
    "Do not forward chain messages: they spread rumours.",
    "We do not share your data with third parties.",
    "Our report is ready for publication on Monday.",
    "A market with 400 million people for internal and external trade.",
    "The paper with the largest circulation interviewed our consul.",
    "Ne pas partager de fausses informations : un réflexe utile.",
    "Wir veröffentlichen den Bericht nicht vor Montag.",
    "El uso interno del castellano en la ONU crece.",
    "Please distribute the leaflets in your school.",
    "O mercado interno cresceu três por cento.",
    "",
    "Diffusion : samedi à 20 h sur TF1. Ne manquez pas le concert.",
    "Guest list: artists, pupils, neighbours. Join our open day!",
    "Please protect the seagrass: dredging begins in May.",
  ],
};
