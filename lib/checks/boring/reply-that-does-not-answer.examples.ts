import type { Examples } from "../check";

const kind = "reply";

export const examples: Examples = {
  hits: [
    {
      text: "@ana Please consult the relevant pages of our site.",
      found: "Please consult the relevant pages of our site",
    },
    {
      text: "@ana Nous vous rappelons que cette page n'a pas vocation à traiter les demandes individuelles.",
      found:
        "Nous vous rappelons que cette page n'a pas vocation à traiter les demandes individuelles",
    },
    {
      text: "@ana Este asunto no es competencia de la embajada.",
      found: "Este asunto no es competencia de la embajada",
    },
    {
      text: "Bitte informieren Sie sich auf unserer Webseite.",
      kind,
      found: "Bitte informieren Sie sich auf unserer Webseite",
    },
    {
      text: "@ana A sua mensagem será encaminhada ao setor competente.",
      found: "A sua mensagem será encaminhada ao setor competente",
    },
    {
      text: "We treat every complaint very seriously.",
      kind: "reply",
      found: "We treat every complaint very seriously",
    },
    {
      text: "Please consult the relevant authorities.",
      kind: "reply",
      found: "Please consult the relevant authorities",
    },
    {
      text: "Thank you for your message. Your concern is noted.",
      kind,
      found: "Thank you for your message. Your concern is noted",
    },
    { text: "@anna Thanks for reaching out!", kind, found: "Thanks for reaching out" },
    { text: "Noted with thanks.", kind, found: "Noted with thanks" },
    {
      text: "@jo We have received your question, thank you.",
      kind,
      found: "We have received your question, thank you",
    },
    {
      text: "We appreciate your feedback 🙏",
      kind: "comment",
      found: "We appreciate your feedback",
    },
    { text: "Sorry to hear that.", kind, found: "Sorry to hear that" },
    {
      text: "Hello Maria, thank you for your interest.",
      kind,
      found: "Hello Maria, thank you for your interest",
    },
    { text: "Merci pour votre message.", kind, found: "Merci pour votre message" },
    { text: "@luis Gracias por su comentario.", kind, found: "Gracias por su comentario" },
    { text: "Your comment has been noted.", kind: "message", found: "Your comment has been noted" },
  ],
  misses: [
    {
      text: "We take this seriously: the lift is out of order, and Ana will meet you at the gate.",
      kind: "reply",
    },
    "Thank you for your message.",
    { text: "Thank you, Anna. Your passport is ready: Dana at desk 4 has it.", kind },
    { text: "Thanks! Please write to visa@example.org and we answer within a day.", kind },
    { text: "Thanks, the form is here: https://example.org/f", kind },
    { text: "@ana Yes: the form is on our website under Visas, and it takes ten minutes." },
    { text: "@ana That bus leaves from Plaza Sur." },
    { text: "@ana Great to meet you yesterday!" },
    { text: "Dafür ist das Standesamt Berlin zuständig, Tel. 030 1234567.", kind },
    { text: "Which form did you send?", kind },
    { text: "Yes, the office opens at 9.", kind },
    { text: "Sorry to hear that. Call the night desk on +49 30 1234567.", kind },
    { text: "Merci, le bureau ouvre lundi.", kind },
    { text: "Gracias, la oficina abre mañana.", kind },
    { text: "Thank you. We will reply by Friday.", kind },
    { text: "Congratulations to your daughter!", kind },
    { text: "", kind },
  ],
};
