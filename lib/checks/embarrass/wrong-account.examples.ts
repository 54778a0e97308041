import { NO_MINISTRY } from "@/lib/ministry/ministry";
import type { Examples } from "../check";

const provenance = { pack: "test", version: 1, issuer: "test", signed: false, ref: undefined };
const ministry = {
  ...NO_MINISTRY,
  accounts: [
    { handle: "@RuritaniaInVienna", kind: "official" as const, topics: [], provenance },
    { handle: "@annalund", kind: "personal" as const, topics: [], provenance },
  ],
};
const official = { account: "official" };
const personal = { account: "personal" };

export const examples: Examples = {
  hits: [
    {
      text: "Profe, Mateo no va el lunes al cole, tiene fiebre.",
      found: "no va el lunes al cole, tiene fiebre",
    },
    {
      text: "Vermiete meine Wohnung in Mitte, Preis per PN.",
      found: "Vermiete meine",
    },
    { text: "Office opens late today. My hangover says sorry.", found: "My hangover" },
    { text: "Wir öffnen erst um zehn. Mein Kater ist schuld.", found: "Mein Kater ist schuld" },
    { text: "Que ressaca! Hoje abrimos às dez.", found: "Que ressaca" },
    {
      text: "Vote for my daughter on Sunday!",
      ...official,
      found: "my daughter",
      severity: "hint",
    },
    { text: "Date night with the best husband", ...official, found: "Date night" },
    { text: "So hungover today", ...official, found: "hungover" },
    { text: "Happy birthday, darling!", ...official, found: "Happy birthday, darling" },
    {
      text: "Anyone know a good plumber in Vienna?",
      ...official,
      found: "Anyone know a good plumber",
    },
    { text: "Selling my old bike", ...official, found: "Selling my old bike" },
    { text: "I need a drink after this week", ...official, found: "I need a drink" },
    { text: "Love you mum", account: "@RuritaniaInVienna", ministry, found: "Love you mum" },
    { text: "Bon anniversaire à ma fille !", ...official, found: "ma fille" },
    { text: "Feliz cumpleaños a mi hija", ...official, found: "mi hija" },
    { text: "Parabéns à minha mulher", ...official, found: "minha mulher" },
    { text: "Alles Gute, meine Tochter!", ...official, found: "meine Tochter" },
    { text: "Ugh, Monday.", ...official, found: "Ugh, Monday" },
    { text: "Papa, n’oublie pas le pain", ...official, found: "Papa, n’oublie pas le pain" },
    { text: "My back surgery went well!", ...official, found: "My back" },
    {
      text: "Our government's position is clear.",
      ...personal,
      found: "Our government's position",
    },
    {
      text: "We strongly condemn the attack.",
      account: "annalund",
      ministry,
      found: "We strongly condemn the",
    },
    {
      text: "Mum, the plumber's coming Thursday, can you let him in?",
      found: "Mum, the plumber's coming Thursday, can you let him in",
      severity: "warn",
    },
    {
      text: "Selling my old Vespa, one owner, 900 or best offer",
      found: "Selling my old Vespa",
      severity: "warn",
    },
    {
      text: "Tout va bien ma chérie, à ce soir.",
      found: "Tout va bien ma chérie",
      severity: "warn",
    },
    {
      text: "ok who ate the last pastel de nata, it had my name on it",
      ...official,
      found: "who ate",
      severity: "warn",
    },
    {
      text: "Has anyone seen my charger? white, taped, beloved",
      ...official,
      found: "Has anyone seen my charger",
    },
    {
      text: "Soph, can you grab milk on your way home? and wine. mostly wine",
      ...official,
      found: "can you grab milk on your way home? and wine. mostly wine",
    },
    {
      text: "Kids asleep, feet up, gin in hand. Don't call.",
      ...official,
      found: "Kids asleep, feet up, gin in hand. Don't call",
    },
    {
      text: "Broke my phone again, so if you WhatsApped me this week, nope",
      ...official,
      found: "Broke my phone again, so if you WhatsApped me this week, nope",
    },
    {
      text: "I want a transfer, a raise and a sandwich, in that order",
      ...official,
      found: "I want a transfer, a raise",
    },
  ],
  misses: [
    "Our teachers say: children with fever stay at home.",
    "The divorce law reform enters into force on Monday.",
    "Vermietung an Studierende: Tipps unserer Kulturabteilung.",
    "La resaca del mar dañó el muelle; el consulado abre a las diez.",
    "Der Kater der Residenz heißt Felix.",
    {
      text: "First snow on the chancery roof this morning! Our guard built a snowman.",
      ...official,
    },
    { text: "After three years here the boxes are packed. Thank you, Lisbon.", ...official },
    { text: "Meet Biscuit, the embassy dog, who greets every visa applicant.", ...official },
    { text: "I still get nervous before every speech, and today was no exception.", ...official },
    { text: "Locked out of your flat on holiday? Here is what to do.", ...official },
    { text: "Moving with your dog or cat? Check the rules before you travel.", ...official },
    { text: "Yoga in the embassy garden on Sunday. Bring a mat and water.", ...official },
    { text: "U.S. engagement with the European Union #EU", ...official },
    { text: "Monday again! Coffee with the Consul is back: 10:00, Café Lumen.", ...official },
    { text: "Sunday roast recipes and a quiz: join us at the residence on 4 May.", ...official },
    "Neighbours, the plumbers come on Thursday: our counter is closed.",
    "Selling my country's wines abroad is my job, says our attaché.",
    { text: "Anyone know a good trail? Our staff hiking club asks.", ...official },
    { text: "The surgery of the hospital ship went well.", ...official },
    "Vote for my daughter on Sunday!",
    { text: "Vote for my daughter on Sunday!", ...personal },
    { text: "Ambassador Lund: “My daughter learned Ruritanian here.”", ...official },
    { text: "#AmbLund: my father was a fisherman from Klow.", ...official },
    { text: "My thanks to the team of the ministry.", ...official },
    { text: "My visit to Klow begins today.", ...official },
    { text: "The children's book fair opens on Friday.", ...official },
    { text: "We strongly condemn the attack.", ...official },
    { text: "Lovely evening at the opera.", ...personal },
    { text: "Love you mum", account: "@someoneelse", ministry },
    { text: "Notre fête nationale approche.", ...official },
    { text: "Nuestra embajada abre a las 9.", ...official },
    { text: "Unsere Botschaft ist geschlossen.", ...official },
    { text: "", ...official },
  ],
};
