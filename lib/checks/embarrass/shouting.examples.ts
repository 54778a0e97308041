import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "WE ARE PROUD TO ANNOUNCE THE OPENING OF OUR NEW CONSULATE",
      found: "WE ARE PROUD TO ANNOUNCE THE OPENING OF OUR NEW CONSULATE",
    },
    {
      text: "Please note: VISA SECTION CLOSED UNTIL FURTHER NOTICE. Thank you.",
      found: "VISA SECTION CLOSED UNTIL FURTHER NOTICE",
    },
    {
      text: "THANK YOU ALL FOR COMING TO OUR NATIONAL DAY RECEPTION!",
      found: "THANK YOU ALL FOR COMING TO OUR NATIONAL DAY RECEPTION",
    },
    {
      text: "IMPORTANT: ALL CITIZENS MUST REGISTER WITH THE EMBASSY TODAY",
      found: "IMPORTANT: ALL CITIZENS MUST REGISTER WITH THE EMBASSY TODAY",
    },
    {
      text: "NOUS FÉLICITONS LA NOUVELLE PRÉSIDENTE DE LA RÉPUBLIQUE",
      found: "NOUS FÉLICITONS LA NOUVELLE PRÉSIDENTE DE LA RÉPUBLIQUE",
    },
    {
      text: "FELICITAMOS A LA NUEVA PRESIDENTA DE LA REPÚBLICA",
      found: "FELICITAMOS A LA NUEVA PRESIDENTA DE LA REPÚBLICA",
    },
    {
      text: "SAUDAMOS A NOVA PRESIDENTE DA REPÚBLICA PORTUGUESA",
      found: "SAUDAMOS A NOVA PRESIDENTE DA REPÚBLICA PORTUGUESA",
    },
    {
      text: "WIR GRATULIEREN DER NEUEN PRÄSIDENTIN GANZ HERZLICH",
      found: "WIR GRATULIEREN DER NEUEN PRÄSIDENTIN GANZ HERZLICH",
    },
    {
      text: "МЫ ПОЗДРАВЛЯЕМ НОВОГО ПРЕЗИДЕНТА РЕСПУБЛИКИ СЕГОДНЯ",
      found: "МЫ ПОЗДРАВЛЯЕМ НОВОГО ПРЕЗИДЕНТА РЕСПУБЛИКИ СЕГОДНЯ",
    },
    {
      text: "DO NOT TRAVEL TO THE NORTHERN PROVINCES NOW",
      found: "DO NOT TRAVEL TO THE NORTHERN PROVINCES NOW",
    },
    {
      text: "Today: FREE CONCERT, FREE DRINKS, EVERYONE WELCOME, REALLY!",
      found: "FREE CONCERT, FREE DRINKS, EVERYONE WELCOME, REALLY",
    },
    {
      text: "GREAT NEWS FROM OUR COLLEAGUES WORKING ABROAD",
      found: "GREAT NEWS FROM OUR COLLEAGUES WORKING ABROAD",
    },
    {
      text: "nice evening with the interns, tHEY ASK BETTER QUESTIONS THAN WE DO",
      found: "tHEY ASK BETTER QUESTIONS THAN WE DO",
    },
  ],
  misses: [
    "mRNA, iOS and eID: EU, UN and OSCE interns met.",
    "BREAKING: Ministers agree on a new route.",
    "SAVE THE DATE",
    "HAPPENING NOW: the President speaks.",
    "The EU, UN, NATO, AU, ASEAN and OSCE met.",
    "NATO, UNESCO, UNICEF and ASEAN leaders met.",
    "WATCH LIVE at 10 am",
    "#PEACEANDJUSTICEFORALL #STOPWAR #NEVERAGAIN",
    "@UNITEDNATIONS @UNICEFSOMALIA",
    "USA! USA! USA!",
    "Visa section closed.",
    "東京 OLYMPICS",
    "MFA, MOD, MOI, MOJ and MOE sign.",
    "",
  ],
};
