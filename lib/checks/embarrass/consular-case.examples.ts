import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "Case no. 2026-44312: the visa applicant will be deported.",
      found: "Case no. 2026-44312",
    },
    {
      text: "Your colleague's visa, file number MNL2026123456, is ready.",
      found: "file number MNL2026123456",
    },
    {
      text: "Her visa was refused because of a criminal record.",
      found: "Her visa was refused because",
    },
    {
      text: "Mr Osei's visa application was rejected because he lied about his income.",
      found: "Mr Osei's visa application was rejected because",
    },
    { text: "We have refused Mr Tan's visa application.", found: "We have refused Mr Tan's visa" },
    {
      text: "His asylum claim was turned down on the grounds of a false name.",
      found: "His asylum claim was turned down on the grounds",
    },
    { text: "Sa demande de visa a été refusée hier.", found: "Sa demande de visa a été refusée" },
    {
      text: "La demande de visa de Mme Diop a été rejetée.",
      found: "La demande de visa de Mme Diop a été rejetée",
    },
    { text: "Su visa fue denegada porque mintió.", found: "Su visa fue denegada porque" },
    {
      text: "O visto dele foi recusado por fraude.",
      found: "O visto dele foi recusado por fraude",
    },
    {
      text: "Sein Visum wurde wegen falscher Angaben abgelehnt.",
      found: "Sein Visum wurde wegen falscher Angaben abgelehnt",
    },
    { text: "Dossier n° 26/104477, visa long séjour, refusé.", found: "Dossier n° 26/104477" },
    { text: "Expediente nº 2026/11873: pasaporte retenido.", found: "Expediente nº 2026/11873" },
  ],
  misses: [
    "Visa refused? Here is how to appeal.",
    "Most visas are refused because documents are missing.",
    "ICJ case no. 182: the Court reads its judgment on the detention today.",
    "Track your visa with your application number on our website.",
    "We revoked the visas of 40 officials.",
    "¿Su visa fue denegada porque faltaba un documento?",
    "Their visa policy was rejected by Parliament.",
    "In case no 24-hour visa is needed, travel freely.",
    "Votre demande de visa a été refusée ? Voici les recours.",
    "The visa file has 3 parts.",
    "His visa to success: hard work.",
    "Case closed: all 1,204 citizens are home.",
    "Wird Ihr Visum abgelehnt, können Sie klagen.",
    "",
  ],
};
