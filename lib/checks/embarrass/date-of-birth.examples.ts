import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "Missing: John Smith, DOB 04/05/1981, last seen in Phuket.", found: "04/05/1981" },
    { text: "Detained national: Peter Lang, date of birth 3 June 1979.", found: "3 June 1979" },
    { text: "Our citizen Eva Holm, born 12 March 1990, is still missing.", found: "12 March 1990" },
    { text: "Date of birth: 12 May 1985", found: "12 May 1985" },
    { text: "Date de naissance : 4 mai 1992, vue à Marseille.", found: "4 mai 1992" },
    { text: "Ressortissant disparu : Paul Roy, né le 4 mai 1992.", found: "4 mai 1992" },
    { text: "Fecha de nacimiento: 12/03/1990. Fue hallado en Cusco.", found: "12/03/1990" },
    { text: "Ciudadana desaparecida, nacida el 7 de abril de 1988.", found: "7 de abril de 1988" },
    { text: "Data de nascimento: 7 de abril de 1988", found: "7 de abril de 1988" },
    { text: "Geburtsdatum: 03.06.1979, zuletzt gesehen in Rom", found: "03.06.1979" },
    { text: "Vermisst: Jan Wolf, geboren am 3. Juni 1979.", found: "3. Juni 1979" },
    { text: "Passport holder, DOB 1 January 2001", found: "1 January 2001" },
  ],
  misses: [
    "Nelson Mandela, born 18 July 1918, still inspires us.",
    "Born on 4 May 1929, Audrey Hepburn was a UNICEF ambassador.",
    "On the date of birth of our republic, 3 June 1979, the square was full.",
    "Enter your date of birth and passport number on the form.",
    "Miriam Makeba, born 4 March 1932, sang for freedom.",
    "A star was born on 3 June.",
    "The victims of 11 September 2001 are not forgotten.",
    "Né le 28 juin 1712, Rousseau passionne encore.",
    "La nación nació el 5 de julio de 1811.",
    "Geboren am 28. August 1749: Goethe!",
    "Our consulate was born of an idea in 1979.",
    "The agreement of 12 March 1990 turns 36.",
    "",
  ],
};
