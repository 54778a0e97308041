import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "Got it. Here's the updated tweet:\nA great day in Lyon.",
      found: "Here's the updated tweet",
      severity: "block",
    },
    { text: "Write a tweet about the treaty", found: "Write a tweet about", severity: "warn" },
    {
      text: "Voici trois options :\nBelle journée à Lyon.",
      found: "Voici trois options :",
      severity: "warn",
    },
    {
      text: "Este tuit tiene 243 caracteres.",
      found: "Este tuit tiene 243 caracteres",
      severity: "warn",
    },
    { text: "ChatGPT said:\nA great day in Lyon.", found: "ChatGPT said:", severity: "warn" },
    {
      text: "Here's a draft tweet: We welcome the accord reached in Doha.",
      found: "Here's a draft tweet",
    },
    {
      text: "Here is a more concise version: Our doors are open.",
      found: "Here is a more concise version:",
    },
    {
      text: "Certainly! Here's a polished post for your embassy:",
      found: ["Certainly!", "Here's a polished post"],
    },
    { text: "As an AI language model, I cannot take sides.", found: "As an AI language model" },
    { text: "We mourn with Libya. I hope this helps!", found: "I hope this helps" },
    {
      text: "Happy National Day, Latvia! Let me know if you'd like a shorter version.",
      found: "Let me know if you'd like a shorter version",
    },
    {
      text: "Happy National Day, Malta! Would you like me to adjust the tone?",
      found: "Would you like me to adjust",
    },
    { text: "I'm sorry, but I can't help with that.", found: "I'm sorry, but I can't help" },
    {
      text: "Tweet (265 characters): Proud to open our consulate in Split.",
      found: "Tweet (265 characters):",
    },
    { text: "Proud to open our consulate in Split. (Word count: 44)", found: "Word count: 44" },
    {
      text: "We welcome the accord. :contentReference[oaicite:0]{index=0}",
      found: "contentReference[",
    },
    {
      text: "Option 1: We welcome the accord in Doha.\nOption 2: We applaud the accord in Doha.",
      found: "Option 1:",
    },
    {
      text: "Voici une version plus courte : Vive l'amitié !",
      found: "Voici une version plus courte :",
    },
    {
      text: "Dites-moi si vous souhaitez un ton plus formel.",
      found: "Dites-moi si vous souhaitez",
    },
    {
      text: "Claro, aquí tienes una versión más formal: Lamentamos la decisión.",
      found: "Claro, aquí tienes una versión más formal:",
    },
    { text: "Espero que esto te ayude. Feliz día, Chile.", found: "Espero que esto te ayude" },
    {
      text: "Aqui está uma sugestão de publicação: Parabéns, Timor!",
      found: "Aqui está uma sugestão de publicação:",
    },
    {
      text: "Hier ist ein Entwurf für deinen Tweet: Wir gratulieren.",
      found: "Hier ist ein Entwurf für deinen Tweet",
    },
    { text: "Ich hoffe, das hilft! Unsere Türen sind offen.", found: "Ich hoffe, das hilft" },
    {
      text: "Write a tweet congratulating Fiji in a warm tone.",
      found: "Write a tweet congratulating",
    },
    {
      text: "Feel free to adjust it. Our thoughts are with Morocco.",
      found: "Feel free to adjust it",
    },
    {
      text: "Option 1 (formal tone): We invite you.\nOption 2 (playful tone): Polyglots, assemble!",
      found: ["Option 1 (formal tone):", "Option 2 (playful tone):"],
    },
    {
      text: "Option 3 (shorter): We opened a library in Gaborone.",
      today: "2026-11-20",
      found: "Option 3 (shorter):",
    },
    {
      text: "Version B (more formal): We opened a library in Gaborone.",
      today: "2026-11-20",
      found: "Version B (more formal):",
    },
    {
      text: "Here's a slightly punchier take: We opened a library in Gaborone.",
      today: "2026-11-20",
      found: "Here's a slightly punchier take:",
    },
    {
      text: "Version courte : Bibliothèque inaugurée à Thiès avec la maire.",
      today: "2026-11-20",
      found: "Version courte :",
    },
    {
      text: "Versión más cercana: Inauguramos la biblioteca de Cuenca.",
      today: "2026-11-20",
      found: "Versión más cercana:",
    },
    {
      text: "Kürzere Version: Bibliothek in Windhuk eröffnet.",
      today: "2026-11-20",
      found: "Kürzere Version:",
    },
    {
      text: "Great question! As an AI, I can't verify this, but the library opened today.",
      today: "2026-11-20",
      found: "As an AI,",
    },
    {
      text: "We opened a library in Gaborone. Want me to make it shorter?",
      today: "2026-11-20",
      found: "Want me to make it",
    },
    {
      text: "I've kept it under 280 characters. We opened a library in Gaborone.",
      today: "2026-11-20",
      found: "I've kept it under 280 characters",
    },
    {
      text: "We opened a library in Gaborone. (Tone: warm, 142 characters)",
      today: "2026-11-20",
      found: "(Tone: warm, 142 characters)",
    },
    {
      text: "Certo! Aqui está uma versão mais calorosa: Obrigado, Cuenca!",
      today: "2026-11-20",
      found: "Aqui está uma versão mais calorosa:",
    },
    {
      text: "Claro, aquí va una versión más cálida: ¡Gracias, Cuenca!",
      today: "2026-11-20",
      found: "Claro, aquí va una versión más cálida:",
    },
    {
      text: "Gerne! Hier ist eine wärmere Version: Danke, Windhuk!",
      today: "2026-11-20",
      found: "Gerne!",
    },
    {
      text: "Bien sûr ! Voici une version plus chaleureuse : Merci, Thiès !",
      today: "2026-11-20",
      found: ["Bien sûr !", "Voici une version plus chaleureuse :"],
    },
  ],
  misses: [
    "Here are three reasons to visit Tallinn:\nsea, sauna, songs.",
    "Key changes to visa rules from 1 March:\nlower fees.",
    "Write a letter to your future self.",
    "Option 2 (online) is cheaper: apply by Friday.",
    "Option 1 (morning): visit the museum. Option 2 (afternoon): boat trip.",
    "Version 2 of the app is here, with Swahili.",
    "A shorter version of the film is on YouTube.",
    "Here's a warmer welcome than the weather: hello, Osaka!",
    "Let me know if you'd like tickets!",
    "Voici une version de La Flûte enchantée pour les enfants.",
    "Hier ist eine neue Version der App: jetzt auf Swahili.",
    "Here's our new series: stories from Nairobi.",
    "Here is the statement by the Minister: https://mfa.example/s1",
    "Certainly one of the best evenings of the year.",
    "AI language models and diplomacy: our panel on Tuesday.",
    "We hope this helps you plan your trip.",
    "Let us know if you need help: our team is in Derna.",
    "Would you like to study in Europe?",
    "Two options for applicants: online or in person.",
    "Option 1: apply online with your form.\nOption 2: come to the visa centre on Mondays.",
    "Voici notre programme pour la Francophonie : concerts et films.",
    "Aquí tienes la lista de consulados abiertos.",
    "Hier ist unser neuer Film über Wien.",
    "Claro que sí: celebramos el acuerdo.",
    { text: "I hope this helps!", kind: "reply" },
    "N'hésitez pas à nous contacter.",
    "Ich hoffe auf Frieden, sagte die Ministerin.",
    "Feel free to bring your family on Sunday.",
    "Our first tweet in 2009 had 65 characters.",
    "",
    "Gerne! Hier ist ein Vorschlag für den Herbst:\nDeutschkurse ab September.",
  ],
};
