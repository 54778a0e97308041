import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "Our consul saw Maria Lund, detained in Dubai since March on a fraud charge.",
      found: "Maria Lund, detained",
    },
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
    { text: "Su visa fue denegada porque mintió.", found: "Su visa fue denegada porque mintió" },
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
    {
      text: "@MarisolQR Your visa was refused because of the 2019 conviction you declared.",
      found: "Your visa was refused because of the 2019 conviction you declared",
    },
    {
      text: "Mr Okafor, we cannot give you a visa since you overstayed in 2022.",
      found: "we cannot give you a visa since you overstayed in 2022",
    },
    {
      text: "Our citizen Hanna Weiss tested positive for HIV in Lima.",
      found: "Our citizen Hanna Weiss",
    },
    {
      text: "Herr Yıldız, Ihr Visum wurde abgelehnt, weil Ihre Kontoauszüge fehlten.",
      found: "Ihr Visum wurde abgelehnt, weil Ihre Kontoauszüge fehlten",
    },
    {
      text: "El connacional Raúl Mena, detenido en Cancún por posesión de cocaína, recibe visita.",
      found: "connacional Raúl Mena",
    },
    {
      text: "The body of Mr Kwame Boateng, who died of a heart attack in Phuket, goes home on Friday.",
      today: "2026-11-20",
      found: "The body of Mr Kwame Boateng",
    },
    {
      text: "Our citizen Laura Bianchi, arrested for drugs in Bali, was visited by the consul today.",
      today: "2026-11-20",
      found: "Our citizen Laura Bianchi",
    },
    {
      text: "Dear Mr Khan, we see in your file that your wife's visa was denied for a criminal record.",
      today: "2026-11-20",
      found: "we see in your file that your wife's visa was denied for a criminal record",
    },
    {
      text: "Maria Lopez's asylum claim was rejected because of her statement, we are sorry.",
      today: "2026-11-20",
      found: "Maria Lopez's asylum claim was rejected because",
    },
    {
      text: "Visa case 2026-ACC-118822: approved today, congratulations Mr Mensah.",
      today: "2026-11-20",
      found: "case 2026-ACC-118822",
    },
    {
      text: "@ramiro_q Buenos días: su expediente de nacionalidad 2025/118834 fue denegado por antecedentes penales.",
      found: "su expediente de nacionalidad 2025/118834 fue denegado por antecedentes penales",
    },
    {
      text: "@mo_ali we looked into your case: the bank statements were forged.",
      found: "we looked into your case: the bank statements were forged",
    },
    {
      text: "Wir haben Frau Yildiz das Visum wegen falscher Angaben verweigert.",
      found: "Wir haben Frau Yildiz das Visum wegen falscher Angaben verweigert",
    },
    {
      text: "@joao Seu visto, processo 4471, foi indeferido por falta de meios.",
      found: "Seu visto, processo 4471, foi indeferido por falta de meios",
    },
    {
      text: "@k_ndiaye Votre demande de passeport n° 26 est bloquée.",
      found: "Votre demande de passeport n° 26 est bloquée",
    },
  ],
  misses: [
    "A British national is held in Bangkok on a drugs charge. We are in touch with the family.",
    "Judge Maria Lund presided over the drugs court in Oslo.",
    "@ramiro_q Por favor, escríbanos por mensaje privado: no tratamos expedientes en público.",
    "@lena_k please send us a direct message and we will look into it.",
    "Los expedientes de nacionalidad se resuelven en doce meses.",
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
    "If your visa was refused because a document was missing, you may apply again.",
    "@MarisolQR We can't discuss visa cases in public. Please write to us.",
    "We call for the release of our citizen Ahmed Ben Salah, held on charges of fraud.",
    "We congratulate our citizen Klara Novak on her gold medal after surgery.",
    "@karim_b Bonjour Karim, nous ne parlons d'aucun dossier Schengen ici.",
    "@lena Visumanträge werden in 15 Tagen bearbeitet.",
    "@maria Si su visa fue negada, la carta explica el motivo.",
  ],
};
