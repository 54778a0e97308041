import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "Sign up: https://bit.ly/3xYzAbC", found: "https://bit.ly/3xYzAbC" },
    { text: "https://tinyurl.com/visa2026", found: "https://tinyurl.com/visa2026" },
    { text: "More: https://lnkd.in/eAbC", found: "https://lnkd.in/eAbC" },
    { text: "http://ow.ly/AbC50", found: "http://ow.ly/AbC50" },
    { text: "https://buff.ly/3AbC", found: "https://buff.ly/3AbC" },
    { text: "https://cutt.ly/AbC", found: "https://cutt.ly/AbC" },
    { text: "https://rb.gy/abc", found: "https://rb.gy/abc" },
    { text: "bit.ly/visa-info", found: "bit.ly/visa-info" },
    { text: "https://is.gd/abc", found: "https://is.gd/abc" },
    { text: "https://urlz.fr/abc", found: "https://urlz.fr/abc" },
    { text: "https://goo.gl/maps/abc", found: "https://goo.gl/maps/abc" },
    { text: "https://shorturl.at/abC", found: "https://shorturl.at/abC" },
    {
      text: "Before you travel, read our advice: https://bit.ly/3xVelm9",
      found: "https://bit.ly/3xVelm9",
    },
  ],
  misses: [
    "https://t.co/AbC123",
    "https://go.usa.gov/xYz",
    "https://youtu.be/abc",
    "https://www.mfa.example/visa",
    "https://europa.eu/!abc",
    "https://bitly.example.org",
    "A bit. Lyon is next.",
    "https://g.co/doodle",
    "https://un.org",
    "https://wa.me/123",
    "https://t.me/mfa",
    "https://fb.watch/abc",
    "",
  ],
};
