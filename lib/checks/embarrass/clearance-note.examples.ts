import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "AMB to confirm the date. Join us for the film week!", found: "AMB to confirm" },
    { text: "HoM cleared – We congratulate Palau on its national day.", found: "HoM cleared" },
    {
      text: "@Ambassador pls check this one. We thank the people of Samoa.",
      found: "@Ambassador pls check",
    },
    {
      text: "Cleared by: POL, ECON, PAS\nWe welcome the new trade agreement.",
      found: "Cleared by: POL",
    },
    { text: "Comms to add the link. Our new visa centre opens today.", found: "Comms to add" },
    { text: "Pls clear by COB. We mourn the victims in Derna.", found: "Pls clear by" },
    { text: "We stand with Moldova. [awaiting clearance]", found: "awaiting clearance" },
    {
      text: "Note for the Minister: shorter than last time.\nHappy New Year, Tonga!",
      found: "Note for the Minister:",
    },
    {
      text: "Do you want to keep the second paragraph? Our doors open at nine.",
      found: "Do you want to keep the second paragraph",
    },
    { text: "Happy Independence Day, Belize! OK to post?", found: "OK to post?" },
    { text: "Approved by DCM, ready for Friday.", found: "Approved by DCM" },
    {
      text: "Please hold until the readout is out. Good talks with FM Duarte today.",
      found: "hold until the readout",
    },
    { text: "Per S's office: the visit was “productive”.", found: "Per S's office" },
    { text: "Check with legal before we name the company.", found: "Check with legal before" },
    {
      text: "Please confirm the spelling of the mayor's name. We had a great day in Brno.",
      found: "Please confirm the spelling",
    },
    { text: "À valider par le cabinet. La ministre se rend à Oran.", found: "À valider par" },
    {
      text: "En attente de validation : déclaration sur le Liban",
      found: "En attente de validation",
    },
    { text: "Pendiente de visto bueno. Felicitamos a Bolivia.", found: "Pendiente de visto bueno" },
    { text: "Nota para la embajadora: falta el saludo.", found: "Nota para la embajadora:" },
    { text: "Aguarda aprovação: nota sobre o terramoto.", found: "Aguarda aprovação" },
    {
      text: "Botschafterin bitte freigeben! Wir gratulieren Estland.",
      found: "Botschafterin bitte freigeben",
    },
    { text: "Freigabe durch Referat 312 steht aus.", found: "Freigabe durch Ref" },
    {
      text: "Thrilled to see Fiji join the pact. [PS/Minister – can we say thrilled?] More soon.",
      found: "PS/Minister – can we",
    },
    {
      text: "We deplore the closure (legal want “regret” instead). Journalists must be free.",
      found: "(legal want “regret” instead)",
    },
    {
      text: "The air services pact is signed. First flight in May. //Tom, is May public yet?",
      found: "Tom, is May public yet?",
    },
    {
      text: "Not sure capital has cleared this. Our ministers agreed to reopen the ferry.",
      found: "Not sure capital has cleared",
    },
    {
      text: "HQ wants us to say “deeply concerned”. We are deeply concerned.",
      found: "HQ wants us to say",
    },
    {
      text: "Marie, tu confirmes les chiffres ? Nos deux pays signent un accord.",
      found: "tu confirmes les chiffres ?",
    },
    {
      text: "Presse: bitte Zahl prüfen. Wir haben 4.000 Visa erteilt.",
      found: "Presse: bitte Zahl prüfen",
    },
  ],
  misses: [
    "Ambassador Reyes to open the book fair on Monday.",
    "Minister to visit the flood areas tomorrow.",
    "The land was cleared by deminers from six countries.",
    "Cleared by customs on Friday, the vaccines reach Juba today.",
    "Please confirm your attendance by 3 March: rsvp@embassy.example",
    "A note from our Ambassador: thank you for a wonderful year.",
    "Please check our website before you travel.",
    "The new vaccine was approved by the agency.",
    "Do you want to keep your passport safe? Use a hotel safe.",
    "Our police officers hold the line until help arrives.",
    "Le texte sera validé par le Parlement au printemps.",
    "El acuerdo fue aprobado por el Congreso.",
    "Bitte prüfen Sie Ihren Reisepass vor der Reise.",
    "The Security Council needs approval from nine members.",
    "Your visa is cleared for take-off: see you in Reykjavík!",
    "Skies will clear by evening.",
    "O tratado foi aprovado pelo Parlamento.",
    "",
    "Marie, tu viens au concert ? Nos deux pays en musique.",
    "Fiji joins the pact. (Photo: the signing, Suva.) More soon.",
    "Can we name a happier city? [No.] Come and see.",
    "Snow to be cleared by noon. The embassy opens at one.",
    "Remember to tag us in your photos of the parade!",
  ],
};
