import { NO_MINISTRY } from "@/lib/pack/ministry";
import type { Examples } from "../check";

const provenance = { pack: "test", version: 1, issuer: "test", signed: false, ref: undefined };
const inCrisis = {
  ...NO_MINISTRY,
  crisis: { on: true, message: "Earthquake in the north", keyPoints: [], pinned: [], provenance },
};

export const examples: Examples = {
  hits: [
    {
      text: "Our condolences to the families of the victims 🎉",
      found: "🎉",
      fixed: "Our condolences to the families of the victims",
      severity: "warn",
    },
    {
      text: "Deepest condolences to our friends in Ruritania!",
      found: "!",
      fixed: "Deepest condolences to our friends in Ruritania.",
    },
    { text: "Shocked and saddened by the attack in Klow 🥳", found: "🥳" },
    { text: "41 people were killed in the bus crash. Join our dance tonight 🎊", found: "🎊" },
    { text: "Party time! Our thoughts are with the families of the sailors.", found: "Party time" },
    { text: "Happy Holocaust Remembrance Day to all", found: "Happy Holocaust Remembrance Day" },
    { text: "Happy Good Friday, everyone", found: "Happy Good Friday" },
    {
      text: "Congratulations on the anniversary of the earthquake",
      found: "Congratulations on the anniversary of the earthquake",
    },
    { text: "Deported 😂👋", found: "😂" },
    { text: "Your visa has been denied lol", found: "lol" },
    { text: "Your visa has been approved 😘", found: "😘" },
    { text: "War? Hold my beer.", found: "Hold my beer" },
    { text: "Sincères condoléances !", found: "!", fixed: "Sincères condoléances." },
    { text: "Nuestras condolencias a las familias 🥳", found: "🥳" },
    { text: "Os nossos sentidos pêsames à família 🎊", found: "🎊" },
    { text: "Wir trauern um unsere Kollegin!", found: "!" },
    { text: "Our garden party was a success 🎉", ministry: inCrisis, found: "🎉" },
    { text: "POV: your asylum claim was rejected and the flight leaves at noon 😅", found: "POV" },
    { text: "Nothing says Monday like an earthquake and no coffee.", found: "Nothing says" },
    { text: "Loving life in the refugee camp this week.", found: "Loving life" },
    {
      text: "As rescuers dig for survivors, why not book your ski holiday with us?",
      found: "book your ski holiday",
    },
    { text: "¡Feliz Día de los Desaparecidos!", found: "Feliz Día de los Desaparecidos" },
    { text: "RIP to the 12 miners 😂", found: "😂" },
    {
      text: "Our deepest condolences after the crash. Happy Friday everyone, see you at the tasting!",
      found: "Happy Friday",
    },
    {
      text: "Three people died in the flood. In other news, our garden is open!",
      found: "In other news",
    },
    {
      text: "Another charter of returnees left at dawn. Thanks for flying Deportation Air ✈️",
      found: "Thanks for flying",
    },
    {
      text: "Prisoner exchange done. The rest… well, you can't win them all",
      found: "can't win them all",
    },
    { text: "Incendie du marché central. Ça sent le barbecue !", found: "Ça sent le" },
    { text: "¡Feliz Día de la Memoria!", found: "Feliz Día de la Memoria" },
    {
      text: "Drei Tote bei dem Anschlag. Schönes Wochenende euch allen!",
      found: "Schönes Wochenende",
    },
    { text: "Missile alarm again. Who needs an alarm clock?", found: "Who needs an alarm clock" },
  ],
  misses: [
    "Our hearts are with Morocco after the earthquake. Tonight's wine tasting is cancelled.",
    "We mourn our colleague Ana Ruiz, who loved karaoke and her cats.",
    "We are moved by the courage of the earthquake survivors in Gaziantep.",
    "Wildfire risk: no barbecues this weekend, stay safe.",
    "Cyberattacks in war are a wake-up call for all of us.",
    "A letter to the minister asking for a reason for the detention.",
    "Our condolences to the families of the victims 🕯️",
    "We celebrate the life of our colleague Anna, who passed away last year.",
    "Hostages released after 400 days! 🎉",
    "Ceasefire signed! After years of war, joy in the streets 🥳",
    "On Holocaust Remembrance Day we remember six million.",
    "Happy Easter! 🐣",
    "Visa refused? You may appeal within 30 days.",
    "Join us to celebrate 30 years since the end of the war 🎉",
    "Killed it on stage: our national band 🎉",
    "No casualties! All safe! 🥳",
    "We honour the victims. Never again!",
    "The hurricane season begins: prepare now!",
    "Félicitations aux lauréats 🎉",
    "Feliz Día Nacional 🎉",
    "Unser Beileid den Familien der Opfer.",
    { text: "Our garden party was a success 🎉" },
    "Cyclone Amara has made landfall. Shelters are open, roads are flooded. Updates every two hours.",
    "Winter is coming: renew your passport before the holidays. 🐉",
    "Best day ever: the hostages are home.",
    "Día de Muertos: altares, flores y música en la embajada 💀🎉",
    'Funny film, sad ending: "The Deportee" at the festival tonight 🍿',
    "",
  ],
};
