import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "See https:/www.un.org/en today.",
      found: "https:/www.un.org/en",
      fixed: "See https://www.un.org/en today.",
    },
    {
      text: "https://https://www.gov.uk/a",
      found: "https://https://www.gov.uk/a",
      fixed: "https://www.gov.uk/a",
    },
    { text: "htp://un.org/report", found: "htp://un.org/report", fixed: "http://un.org/report" },
    {
      text: "https//www.mfa.example/a",
      found: "https//www.mfa.example/a",
      fixed: "https://www.mfa.example/a",
    },
    { text: "wwww.un.org/en", found: "wwww.un.org/en", fixed: "www.un.org/en" },
    { text: "www.un,org for more", found: "www.un,org", fixed: "www.un.org for more" },
    {
      text: "Details: www.gov.uk/ news/statement-on-sudan",
      found: "www.gov.uk/ news/statement-on-sudan",
    },
    {
      text: "Read herehttps://www.un.org/a",
      found: "herehttps://www.un.org/a",
      fixed: "Read here https://www.un.org/a",
    },
    { text: "https://www.state.gov/remarks-on…", found: "https://www.state.gov/remarks-on…" },
    { text: "See http://www.un.org/page(1 for details", found: "http://www.un.org/page(" },
    { text: "https://www.unicef.ogr/help", found: "https://www.unicef.ogr/help" },
    {
      text: "https://www.un.org/a?x=1&amp;y=2",
      found: "https://www.un.org/a?x=1&amp;y=2",
      fixed: "https://www.un.org/a?x=1&y=2",
    },
    {
      text: "More: https://www.un.org/a) and b",
      found: "https://www.un.org/a)",
      fixed: "More: https://www.un.org/a and b",
    },
    { text: "Read it on https:// and share.", found: "https://" },
    {
      text: "The report (https://www.ohchr.org/en/reports deserves your time.",
      found: "(https://www.ohchr.org/en/reports",
      fixed: "The report (https://www.ohchr.org/en/reports) deserves your time.",
    },
    {
      text: "See https://www.ohchr.org/reports,Read it today.",
      found: "https://www.ohchr.org/reports,Read",
    },
  ],
  misses: [
    "See https://www.un.org/en.",
    "(https://www.un.org/en)",
    "Read more: https://www.un.org/a_(b)",
    "www.un.org, www.gov.uk and www.state.gov",
    "https://mfa.example/a",
    "https://www.un.org/a, then come.",
    "What does http stand for?",
    "https://un.org/a https://un.org/b",
    "Our site (see www.gov.uk/visas) is new.",
    "https://мид.рф/ru",
    "Read https://www.un.org/a... and more",
    "http://xn--d1abbgf6aiiy.xn--p1ai/",
    "https://www.un.org/ well-known for peace",
    "",
    "The report (https://www.ohchr.org/en/reports) deserves your time.",
  ],
};
