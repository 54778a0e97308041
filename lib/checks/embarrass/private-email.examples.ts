import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "RSVP to lucia.perez@hotmail.com by Friday.", found: "lucia.perez@hotmail.com" },
    {
      text: "Write to anna.kowalska88@gmail.com with your memories.",
      found: "anna.kowalska88@gmail.com",
    },
    { text: "Her private e-mail is anna@kowalska.example.", found: "anna@kowalska.example" },
    { text: "Send pictures to m_diallo@yahoo.fr", found: "m_diallo@yahoo.fr" },
    { text: "Écrivez à jp.martin@orange.fr", found: "jp.martin@orange.fr" },
    { text: "Escriba a jose.luis77@outlook.es", found: "jose.luis77@outlook.es" },
    { text: "Contacte rui.santos@sapo.pt", found: "rui.santos@sapo.pt" },
    { text: "Schreiben Sie an h.maier@web.de", found: "h.maier@web.de" },
    { text: "kim_1990@naver.com answers all questions.", found: "kim_1990@naver.com" },
    { text: "Tickets from bigdave@icloud.com", found: "bigdave@icloud.com", severity: "warn" },
    { text: "My personal email: tom@berg.example", found: "tom@berg.example" },
    { text: "Olga.Petrova@mail.ru has the list.", found: "Olga.Petrova@mail.ru" },
  ],
  misses: [
    "Write to consular.warsaw@mfa.example.",
    "RSVP: protocol@embassy.example.org",
    "Visa questions: visa.section.lome@gmail.com",
    "embassy.tuvalu@gmail.com is our new address.",
    "Scholarships: scholarships2026@outlook.com",
    "Press: press@mission.example",
    "Contact ambassade.dakar@yahoo.fr",
    "Follow @anna_kowalska on her new account.",
    "Mention @gmail in your post",
    "info@un.org",
    "culture.berlin@gmx.de",
    "jane.berg@mfa.example is our press officer.",
    "",
  ],
};
