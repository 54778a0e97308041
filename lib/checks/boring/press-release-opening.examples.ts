import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "At the invitation of his counterpart, Foreign Minister Lunde arrived in Dakar.",
      found: "At the invitation of his counterpart, Foreign Minister",
    },
    {
      text: "Auf Einladung seines Amtskollegen reiste der Minister nach Dakar.",
      language: "de",
      found: "Auf Einladung seines Amtskollegen reiste der Minister",
    },
    {
      text: "La señora Embajadora tuvo el honor de inaugurar la muestra.",
      language: "es",
      found: "La señora Embajadora tuvo el honor",
    },
    {
      text: "Ambassador Kos today met with the Minister of Trade.",
      found: "Ambassador Kos today met",
    },
    {
      text: "Statement by the Spokesperson on the situation in the region.",
      found: "Statement by the Spokesperson",
    },
    { text: "Die Botschaft informiert", found: "Die Botschaft informiert" },
    { text: "H.E. Ambassador Maria Koval had tea with the Governor.", found: "H.E. Ambassador" },
    {
      text: "The Embassy of Norway in Hanoi is pleased to inform the public that it has moved.",
      found: "The Embassy of Norway in Hanoi is pleased to",
    },
    {
      text: "His Excellency the Minister of Foreign Affairs received the Ambassador of Chile.",
      found: "His Excellency",
    },
    {
      text: "Ambassador Koval had the honour to open the exhibition.",
      found: "Ambassador Koval had the honour",
    },
    {
      text: "The Permanent Mission of Fiji wishes to thank all delegations.",
      found: "The Permanent Mission of Fiji wishes to",
    },
    {
      text: "🇳🇴 The Foreign Minister paid a courtesy call on the King.",
      found: "The Foreign Minister paid a courtesy",
    },
    { text: "FOR IMMEDIATE RELEASE Embassy moves to Rue Haute", found: "FOR IMMEDIATE RELEASE" },
    {
      text: "GENEVA, 20 November 2026 – The council met today.",
      found: "GENEVA, 20 November 2026 –",
    },
    {
      text: "On 14 May, H.E. Ambassador Koval met the Mayor.",
      found: "On 14 May, H.E. Ambassador",
    },
    {
      text: "L’Ambassade de Belgique a le plaisir d’informer le public de la réouverture.",
      found: "L’Ambassade de Belgique a le plaisir d",
    },
    { text: "Son Excellence Madame Diop a visité notre école.", found: "Son Excellence" },
    {
      text: "La Embajada del Perú tiene el agrado de invitar a la comunidad a la feria.",
      found: "La Embajada del Perú tiene el agrado",
    },
    {
      text: "El Embajador Ruiz sostuvo una reunión con la alcaldesa.",
      found: "El Embajador Ruiz sostuvo una reunión",
    },
  ],
  misses: [
    "On the occasion of the fair, forty bakers cross the border.",
    "Als der Minister nach Dakar reiste, regnete es.",
    "Students met the minister today and asked about rents.",
    "Two bridges open in March: here is what changes for drivers.",
    "Ambassador Koval opened the school in Gdańsk today.",
    "The Embassy moves to Rue Haute 12 on Monday.",
    "Thank you, Your Excellency, for the visit.",
    "Our embassy in Hanoi has a new door.",
    "“His Excellency the cat” is a children’s book.",
    "He is pleased to see rain.",
    "Press freedom matters.",
    "L’Ambassade déménage lundi, rue Haute 12.",
    "La Embajada se muda el lunes.",
    "Minister Lund and farmers agree on water.",
    "",
  ],
};
