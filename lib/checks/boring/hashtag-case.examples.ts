import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "Des livres pour Thiès #lecturepourtous", found: "#lecturepourtous" },
    { text: "Agua limpia para la escuela #aguaparatodos", found: "#aguaparatodos" },
    { text: "Come and see us #visitkulm", found: "#visitkulm" },
    {
      text: "Proud of our engineers on #internationalwomensday",
      found: "#internationalwomensday",
      fixed: "Proud of our engineers on #InternationalWomensDay",
    },
    {
      text: "Light the candles #standwithukraine",
      found: "#standwithukraine",
      fixed: "Light the candles #StandWithUkraine",
    },
    {
      text: "Clean rivers for all #worldwaterday",
      found: "#worldwaterday",
      fixed: "Clean rivers for all #WorldWaterDay",
    },
    {
      text: "Kiwis on film #newzealand",
      found: "#newzealand",
      fixed: "Kiwis on film #NewZealand",
    },
    {
      text: "Never again. #holocaustremembranceday",
      found: "#holocaustremembranceday",
      fixed: "Never again. #HolocaustRemembranceDay",
    },
    {
      text: "#climateaction starts in cities",
      found: "#climateaction",
      fixed: "#ClimateAction starts in cities",
    },
    {
      text: "Talks in Brussels #humanrights",
      found: "#humanrights",
      fixed: "Talks in Brussels #HumanRights",
    },
    {
      text: "Journalists are not targets #PRESSFREEDOM",
      found: "#PRESSFREEDOM",
      fixed: "Journalists are not targets #PressFreedom",
    },
    {
      text: "In Bogotá with #foreignpolicy students",
      found: "#foreignpolicy",
      fixed: "In Bogotá with #ForeignPolicy students",
    },
    {
      text: "Solidarity. #southafrica #southsudan",
      found: ["#southafrica", "#southsudan"],
    },
  ],
  misses: [
    "#multiculturalism #francophonie",
    "Proud of our engineers on #InternationalWomensDay",
    "#Ukraine #ukraine #Kyiv",
    "#diplomacy is listening",
    "#UNESCO #COVID19 #COP31 #G20",
    "#multilateralism",
    "#antananarivo at dawn",
    "#Afghanistan",
    "#education #environment",
    "#sustainability",
    "#StandWithUkraine",
    "#mountains",
    "#東京オリンピック",
    "",
  ],
};
