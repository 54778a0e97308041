import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "We are sending doctors to Zaire this week.", found: "Zaire" },
    { text: "Greetings to our friends in Czechoslovakia!", found: "Czechoslovakia" },
    {
      text: "Our ambassador to Upper Volta presents the new school.",
      found: "Upper Volta",
      fixed: "Our ambassador to Burkina Faso presents the new school.",
    },
    { text: "Students from Yugoslavia visit us today.", found: "Yugoslavia" },
    { text: "Nos amis de Haute-Volta sont ici avec nous.", found: "Haute-Volta" },
    { text: "Nuestra embajada en Checoslovaquia abre hoy a las 9.", found: "Checoslovaquia" },
    { text: "Grüße aus der Tschechoslowakei an unsere Freunde", found: "Tschechoslowakei" },
  ],
  misses: [
    "Ukraine marks its Independence Day from the Soviet Union on 24 August.",
    "We mourn the passing of our ambassador to Czechoslovakia and Ghana.",
    "President Reagan said that he dealt with the Soviet Union on that basis.",
    "When Zaire became the Democratic Republic of the Congo, the river kept its name.",
    "She was born in Czechoslovakia.",
    "The former Yugoslavia has seven foreign ministries today.",
    "In 1989 Czechoslovakia chose freedom.",
    "He called it “Upper Volta with rockets”.",
    "Archives of Yugoslavia: history in boxes",
    "",
    "Hoy firmé el convenio de la escuela. El mapa sigue ahí, con la Unión Soviética puesta.",
  ],
};
