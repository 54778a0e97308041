import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "https://www.mfa.example/news?utm_source=x&utm_medium=social&id=7",
      found: "?utm_source=x&utm_medium=social&id=7",
      fixed: "https://www.mfa.example/news?id=7",
    },
    {
      text: "Watch: https://youtu.be/abc?si=AbCd1234",
      found: "?si=AbCd1234",
      fixed: "Watch: https://youtu.be/abc",
    },
    {
      text: "https://news.example/a?fbclid=IwAR1",
      found: "?fbclid=IwAR1",
      fixed: "https://news.example/a",
    },
    {
      text: "https://mfa.example/a?id=1&gclid=abc#top",
      found: "?id=1&gclid=abc#top",
      fixed: "https://mfa.example/a?id=1#top",
    },
    {
      text: "https://x.com/mfa/status/1?s=20&t=abc",
      found: "?s=20&t=abc",
      fixed: "https://x.com/mfa/status/1",
    },
    {
      text: "https://www.instagram.com/p/AbC/?igsh=xyz",
      found: "?igsh=xyz",
      fixed: "https://www.instagram.com/p/AbC/",
    },
    {
      text: "https://open.spotify.com/show/1?si=abc",
      found: "?si=abc",
      fixed: "https://open.spotify.com/show/1",
    },
    {
      text: "https://mfa.example/visas?utm_source=chatgpt.com",
      found: "?utm_source=chatgpt.com",
      fixed: "https://mfa.example/visas",
      severity: "block",
    },
    {
      text: "https://www.linkedin.com/in/ana?trk=public",
      found: "?trk=public",
      fixed: "https://www.linkedin.com/in/ana",
    },
    {
      text: "https://mfa.example/a?mc_cid=1&mc_eid=2",
      found: "?mc_cid=1&mc_eid=2",
      fixed: "https://mfa.example/a",
    },
    {
      text: "https://www.facebook.com/mfa?mibextid=ab",
      found: "?mibextid=ab",
      fixed: "https://www.facebook.com/mfa",
    },
    {
      text: "https://mfa.example/?lang=fr&pk_campaign=x",
      found: "?lang=fr&pk_campaign=x",
      fixed: "https://mfa.example/?lang=fr",
    },
    {
      text: "Full text: https://www.google.com/url?q=https://mfa.example.org/a",
      found: "https://www.google.com/url?q=https://mfa.example.org/a",
      fixed: "Full text: https://mfa.example.org/a",
    },
    {
      text: "Full text: https://urldefense.com/v3/__https://mfa.example.org__;!!abc",
      found: "https://urldefense.com/v3/__https://mfa.example.org__;!!abc",
      fixed: "Full text: https://mfa.example.org",
    },
  ],
  misses: [
    "https://mfa.example/news?id=7",
    "https://youtu.be/abc?t=42",
    "https://mfa.example/search?s=visa&t=all",
    "https://mfa.example/a?ref=home",
    "https://mfa.example/utm_source",
    "https://www.youtube.com/watch?v=abc",
    "https://mfa.example/a?source=list",
    "https://mfa.example/a#utm_source=x",
    "Is UTM a projection?",
    "https://x.com/search?q=visa",
    "https://mfa.example/a?tag=eu",
    "https://maps.example/?ll=1,2",
    "",
  ],
};
