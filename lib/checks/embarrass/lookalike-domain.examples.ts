import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "https://www.unitednatlons.org/report", found: "https://www.unitednatlons.org/report" },
    { text: "https://раypal.com/help", found: "https://раypal.com/help" },
    { text: "https://faceb00k.com/mfa", found: "https://faceb00k.com/mfa" },
    { text: "https://rnicrosoft.com/forms", found: "https://rnicrosoft.com/forms" },
    {
      text: "https://www.gov.uk.visa-apply.com/form",
      found: "https://www.gov.uk.visa-apply.com/form",
    },
    { text: "https://europa.eu.grants-2026.info", found: "https://europa.eu.grants-2026.info" },
    { text: "https://unicef-donate.org/pay", found: "https://unicef-donate.org/pay" },
    { text: "https://instagrarn.com/mfa", found: "https://instagrarn.com/mfa" },
    { text: "https://www.linkedln.com/in/ana", found: "https://www.linkedln.com/in/ana" },
    { text: "https://worldbamk.org", found: "https://worldbamk.org" },
    { text: "https://vfsgIobal.com/visa", found: "https://vfsgIobal.com/visa" },
    { text: "https://иnesco.org", found: "https://иnesco.org" },
    {
      text: "Full text: https://unlted-nations.org/speech",
      found: "https://unlted-nations.org/speech",
    },
    { text: "Full text: https://nato-int.org/speech", found: "https://nato-int.org/speech" },
    { text: "Follow us: https://www.twiter.com/embassy", found: "https://www.twiter.com/embassy" },
    {
      text: "See https://exteriores.gob.es-visa.com/cita for appointments.",
      today: "2026-11-20",
      found: "https://exteriores.gob.es-visa.com/cita",
    },
    {
      text: "See https://www.facebоok.com/embassy for photos.",
      today: "2026-11-20",
      found: "https://www.facebоok.com/embassy",
    },
    {
      text: "See https://travel.stаte.gov for advice.",
      today: "2026-11-20",
      found: "https://travel.stаte.gov",
    },
  ],
  misses: [
    "https://www.un.org/en",
    "https://donate.unicef.org",
    "https://мид.рф/ru",
    "https://www.münchen.de",
    "https://травел.com.ua",
    "https://www.state.gov",
    "https://www.gov.uk/browse",
    "https://careers.un.org",
    "https://www.government.se",
    "https://x.com/un",
    "https://www.unicef.de",
    "Visit unesco.de for more.",
    "",
  ],
};
