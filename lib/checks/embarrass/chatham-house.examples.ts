import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "Great breakfast under the Chatham House Rule. The Norwegian state secretary told us the fund is all but empty.",
      found: "Chatham House Rule",
    },
    {
      text: "Under Chatham House Rule, an Estonian general put the odds of war at one in three.",
      found: "Chatham House Rule",
    },
    {
      text: "Roundtable (Chatham House Rule). Minister Adeyemi's view: sanctions have failed.",
      found: "Chatham House Rule",
    },
    {
      text: "Frühstück nach Chatham-House-Regel: Staatssekretär Berg hält das Abkommen für tot.",
      found: "Chatham-House-Regel",
    },
    {
      text: "Under the Chatham House Rule, Minister Banda admitted the reform has failed.",
      found: "Chatham House Rule",
    },
    {
      text: "At tonight's dinner (Chatham House rules) Ambassador Klein told us sanctions will end.",
      found: "Chatham House rules",
    },
    {
      text: "President Osei said under the Chatham House Rule that he will not run again.",
      found: "Chatham House Rule",
    },
    { text: "Off the record, Dr. Novak told us the base will close.", found: "Off the record" },
    {
      text: "@JohnDoe_MP explained under Chatham House rules why he voted no.",
      found: "Chatham House rules",
    },
    {
      text: "Selon la règle de Chatham House, le ministre Diallo a confié ses doutes.",
      found: "règle de Chatham",
    },
    {
      text: "Bajo la regla de Chatham House, la ministra Rojas dijo que no firmará.",
      found: "regla de Chatham",
    },
    {
      text: "Sob a regra de Chatham House, o ministro Costa disse que sai em maio.",
      found: "regra de Chatham",
    },
    {
      text: "Nach der Chatham-House-Regel sagte Minister Kurz, das Projekt sei tot.",
      found: "Chatham-House-Regel",
    },
    {
      text: "General Wu warned under the Chatham House Rule of a new offensive.",
      found: "Chatham House Rule",
    },
    {
      text: "Chatham House Rule or not: Ms Farah said the talks are over.",
      found: "Chatham House Rule",
    },
    { text: "Senator Pike, off the record, called the plan unworkable.", found: "off the record" },
    {
      text: "Under the Chatham House Rule, Sir Kenneth Obi told us the sanctions leak.",
      found: "Chatham House Rule",
    },
    {
      text: "Under Chatham House rules, the deputy governor of the central bank told us rates will fall.",
      found: "Chatham House rules",
    },
    {
      text: "Under the Chatham House Rule, the brigadier told us the ceasefire will not last.",
      found: "Chatham House Rule",
    },
    {
      text: "Chatham House Rule, but Jane Okafor of the World Bank reckons the loan is dead.",
      found: "Chatham House Rule",
    },
    {
      text: "Bajo la regla de Chatham House, el brigadier Ortega reconoció que no hay plan.",
      found: "regla de Chatham",
    },
  ],
  misses: [
    "Roundtable under the Chatham House Rule. One participant said sanctions have failed.",
    "The discussion is held under the Chatham House Rule. Minister Adeyemi opens it at 9:00.",
    "A lively debate under the Chatham House Rule. Thank you to all who came.",
    "Tomorrow's breakfast is held under the Chatham House Rule.",
    "Minister Banda speaks at Chatham House on Tuesday.",
    "What is the Chatham House Rule? Our trainees found out.",
    "The talks were off the record, the spokesperson said.",
    "Off the beaten record shops of Lisbon.",
    "Chatham House published a new report on grain.",
    "La règle de Chatham House expliquée en une minute.",
    "A world record in the 100 metres, said coach Berg.",
    "Under the Chatham House Rule we can say that the mood was good.",
    "Nobody is quoted: Chatham House Rule applies.",
    "At Chatham House, Ambassador Lee said trade is up.",
    "",
    "Our roundtable was held under the Chatham House Rule, so no names: one speaker argued the sanctions have failed.",
    "Under the Chatham House Rule, the panel agreed that sanctions work.",
    "Chatham House Rule explained: a speaker said what he thinks, nobody says who he was.",
    "Nach der Chatham-House-Regel diskutierten wir über Handel. Mehrere Teilnehmer sagten, es sei zu spät.",
  ],
};
