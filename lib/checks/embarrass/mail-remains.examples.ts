import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "Happy National Day, Jamaica!\nSent from my iPhone", found: "Sent from my iPhone" },
    { text: "Subject: FW: tweet for Monday\nHappy National Day!", found: "Subject: FW:" },
    {
      text: "-----Original Message-----\nHappy National Day!",
      found: "-----Original Message-----",
    },
    { text: "Begin forwarded message:\nHappy National Day!", found: "Begin forwarded message:" },
    {
      text: "From: Ana Berg <ana.berg@mfa.example>\nHappy National Day!",
      found: "From: Ana Berg <ana.berg@mfa.example",
    },
    {
      text: "On Mon, 3 Nov 2026 at 10:12, Ana Berg wrote:\nHappy National Day!",
      found: "On Mon, 3 Nov 2026 at 10:12, Ana Berg wrote:",
    },
    {
      text: "Hi all, please find the post for today.\nHappy National Day!",
      found: "Hi all, please find",
    },
    { text: "Happy National Day!\nKind regards,\nAna", found: "Kind regards," },
    { text: "Bonne fête nationale !\nEnvoyé de mon iPhone", found: "Envoyé de mon iPhone" },
    { text: "¡Feliz día!\nEnviado desde mi iPhone", found: "Enviado desde mi iPhone" },
    { text: "Feliz dia!\nEnviado do meu iPhone", found: "Enviado do meu iPhone" },
    { text: "Alles Gute!\nVon meinem iPhone gesendet", found: "Von meinem iPhone gesendet" },
    { text: "Alles Gute!\nMit freundlichen Grüßen\nAna", found: "Mit freundlichen Grüßen" },
    { text: "RE: tweet\nHappy National Day!", found: "RE: t" },
    { text: "Sent from my iPhone", today: "2026-11-20", found: "Sent from my iPhone" },
    {
      text: "Best regards, Anna -----Original Message----- We opened a library in Gaborone.",
      today: "2026-11-20",
      found: "-----Original Message-----",
    },
    {
      text: "Am 19.11.2026 um 14:02 schrieb Presse-1: Bibliothek in Windhuk eröffnet.",
      today: "2026-11-20",
      found: "Am 19.11.2026 um 14:02 schrieb Presse-1:",
    },
    {
      text: "Le 19 nov. 2026 à 14:02, Presse a écrit : Bibliothèque inaugurée à Thiès.",
      today: "2026-11-20",
      found: "Le 19 nov. 2026 à 14:02, Presse a écrit :",
    },
    {
      text: "[21:03, 19/11/2026] Marie (Presse): c'est bon pour moi",
      found: "[21:03, 19/11/2026] Marie (Presse):",
    },
  ],
  misses: [
    "Chères et chers compatriotes,\n\nVoilà trois mois que j'ai pris mes fonctions.\n\nBien à vous,\nAnne Morel",
    "Filmed on my iPhone: happy National Day, Jamaica!",
    "A subject close to our hearts: peace.",
    "Hi Team Jamaica, see you at the Games!",
    "Best regards from Kingston to all our friends",
    "From: Paris. To: Dakar. One friendship.",
    "Please find our opening hours on the website.",
    "Message from the Ambassador: thank you.",
    "She wrote: “Peace is a process.”",
    "Dear all in Kingston, happy National Day!",
    "We regard this as progress.",
    "Viele Grüße aus Wien!",
    "Saludos cordiales desde Lima",
    "Subject: history. Level: beginners. Free of charge.",
    "",
    "[21:03] GOAL! Kigali explodes. Congratulations to the Amavubi!",
  ],
};
