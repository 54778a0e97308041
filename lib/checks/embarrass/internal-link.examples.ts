import { NO_MINISTRY } from "@/lib/ministry/ministry";
import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "Apply: http://localhost:3000/visa", found: "http://localhost:3000/visa" },
    { text: "The form: http://intranet/forms/visa.aspx", found: "http://intranet/forms/visa.aspx" },
    {
      text: "Slides: https://192.168.1.20/share/s.pptx",
      found: "https://192.168.1.20/share/s.pptx",
    },
    {
      text: "https://intranet.mfa.example.org/news/12",
      found: "https://intranet.mfa.example.org/news/12",
    },
    { text: "https://staging.mfa.example.org/en", found: "https://staging.mfa.example.org/en" },
    { text: "http://10.4.0.8/wiki", found: "http://10.4.0.8/wiki" },
    { text: "http://fileserver.corp/press", found: "http://fileserver.corp/press" },
    { text: "http://printer.local", found: "http://printer.local" },
    { text: "File: C:\\Users\\jdoe\\Desktop\\s.docx", found: "C:\\Users\\jdoe\\Desktop\\s.docx" },
    { text: "See \\\\server01\\press\\s.docx", found: "\\\\server01\\press\\s.docx" },
    { text: "file:///home/ana/s.pdf", found: "file:///home/ana/s.pdf" },
    {
      text: "https://wiki.mfa-inside.example/page",
      found: "https://wiki.mfa-inside.example/page",
      ministry: { ...NO_MINISTRY, internalHosts: ["mfa-inside.example"] },
    },
    { text: "http://preprod.ambassade.example.fr/", found: "http://preprod.ambassade.example.fr/" },
  ],
  misses: [
    "https://www.mfa.example/visa",
    "https://dev.to/ana/diplomacy",
    "https://test.de",
    "https://8.8.8.8/",
    "https://www.un.org/en",
    "Read internal.affairs for more",
    "Our intranet is down.",
    "https://wiki.mfa-inside.example/page",
    "C: the language of our robot club",
    "https://docs.example.org/local/intranet",
    "Open 9-12 / 13-17",
    "http://172.32.0.1/",
    "",
  ],
};
