import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "login: press / Harbour2026", found: "login: press / Harbour2026" },
    { text: "Your one-time code is 447120", found: "one-time code is 447120" },
    { text: "AKIAIOSFODNN7EXAMPLE", found: "AKIAIOSFODNN7EXAMPLE" },
    { text: "Gate code 5521 for tonight's reception.", found: "Gate code 5521" },
    { text: "The alarm code is 7788, last one out sets it.", found: "alarm code is 7788" },
    {
      text: "PIN for the side gate tonight is 9012.",
      found: "PIN for the side gate tonight is 9012",
    },
    {
      text: "Wi-Fi for guests: EmbassyGuest, password Tulip2026!",
      found: "password Tulip2026",
    },
    { text: "Press portal login: user press, pw Dakar!2026", found: "pw Dakar!2026" },
    {
      text: "Türcode Besuchereingang heute 4480, dann rechts.",
      found: "Türcode Besuchereingang heute 4480",
    },
    { text: "Le code de la porte est 48B12, deuxième étage.", found: "code de la porte est 48B12" },
    { text: "Digicode : 4471A, interphone Ambassade.", found: "Digicode : 4471A" },
    { text: "Mot de passe du wifi : Soleil2026", found: "Mot de passe du wifi : Soleil2026" },
    {
      text: "La clave del wifi es Embajada2026, disfruten.",
      found: "clave del wifi es Embajada2026",
    },
    { text: "El código de la puerta es 2291.", found: "código de la puerta es 2291" },
    {
      text: "A senha do wi-fi é consulado123, bom evento!",
      found: "senha do wi-fi é consulado123",
    },
    { text: "WLAN: Botschaft-Gast, Passwort: Sommerfest26", found: "Passwort: Sommerfest26" },
    {
      text: "WiFi Embassy-Guest, password: welcome",
      found: "WiFi Embassy-Guest, password: welcome",
    },
    {
      text: "The Zoom host login is nordicfilm@embassy.example, password Fjord!2026.",
      found: "password Fjord!2026",
    },
    {
      text: "Das Passwort für unser Zoom-Konto lautet Fjord!2026.",
      found: "Passwort für unser Zoom-Konto lautet Fjord!2026",
    },
  ],
  misses: [
    "Join our webinar tonight: Zoom meeting ID 884 2291 0032, passcode 448812.",
    "Webinar on Teams: password for guests Film2026, link below.",
    "La clave: 2026 será decisivo.",
    "Never share your password or PIN: we will not ask for it.",
    "A strong password has 12 signs, such as Tulip2026!",
    "Is your password 123456? Change it today.",
    "Our webinar on visas: Zoom ID 823 1122 3344, passcode 123456.",
    "Postal code 4480 is ours.",
    "Use promo code TULIP26 at the film festival.",
    "The country code for Ghana is 233.",
    "The new building code has 12 chapters and 340 pages.",
    "The code of conduct was signed by 193 states in 2026.",
    "The password is respect.",
    "El código penal de 1995 cambia.",
    "La clave de 2026: la energía limpia.",
    "Free Wi-Fi at the consulate since 2026.",
    "Le code de la route change au 1er janvier 2027.",
    "Access to the building closes at 1800.",
    "Password managers: five tips from our cyber attaché.",
    "",
  ],
};
