import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "Founded in 1950, our cultural institute celebrates its 75th anniversary today.",
      found: "75th anniversary",
      fixed: "Founded in 1950, our cultural institute celebrates its 76th anniversary today.",
    },
    {
      text: "Diplomatic relations, established in 1976, mark their 40th anniversary.",
      found: "40th anniversary",
    },
    { text: "50 years ago, in 1974, our embassy opened.", found: "50 years ago" },
    { text: "Fondée en 1926, l’école fête son 90e anniversaire.", found: "90e anniversaire" },
    { text: "Fundado en 1976, el instituto celebra su 40 aniversario.", found: "40 aniversario" },
    { text: "Fundada em 1926, a escola celebra o 90.º aniversário.", found: "90.º aniversário" },
    {
      text: "Das 1976 gegründete Institut feiert sein 40-jähriges Bestehen.",
      found: "40-jähriges Bestehen",
    },
    { text: "Happy centenary to our school, founded in 1936!", found: "centenary" },
    {
      text: "We mark the 75th anniversary of the Universal Declaration of Human Rights today.",
      found: "75th anniversary",
    },
    { text: "On the 30th anniversary of the 1995 accord we remember.", found: "30th anniversary" },
    {
      text: "Celebrating 70 years of diplomatic relations (1950–2026).",
      found: "Celebrating 70 years",
    },
    { text: "Happy 60th birthday to our radio, born in 1976!", found: "60th birthday" },
    {
      text: "Signé le 20 novembre 1966, l’accord fête aujourd’hui ses 50 ans.",
      found: "fête aujourd’hui ses 50 ans",
    },
    {
      text: "62 years ago today, on 20 November 1963, the treaty was signed.",
      found: "62 years ago",
    },
    {
      text: "The treaty was signed here in 1386. 650 years of friendship, and still arguing over tarts.",
      found: "650 years of",
    },
    {
      text: "Born on 20 November 1918, our founder would have turned 110 today.",
      found: "turned 110 today",
    },
    {
      text: "Ana was born in 1946, sold us coffee for years, and turned 90 today.",
      found: "turned 90 today",
    },
    {
      text: "Seit dem 20. November 1990 gibt es das Haus. 35 Jahre Deutsche Schule feiern wir heute.",
      found: "35 Jahre Deutsche S",
    },
    { text: "Fifty years ago, in 1966, we opened.", found: "Fifty years ago" },
    {
      text: "Our embassy opened in 1966. Fifty years later, we're still here.",
      found: "Fifty years later",
    },
    { text: "Celebrating our 50th anniversary: 1966-2026", found: "50th anniversary" },
    { text: "Our consulate turned 30 this year: it opened in 1990.", found: "turned 30" },
  ],
  misses: [
    "Sixty years ago, in 1966, we opened.",
    "Our embassy opened in 1966. Sixty years later, we're still here.",
    "Celebrating our 60th anniversary: 1966-2026",
    "Our 60-year-old school opened in 1966.",
    { text: "Signé le 20 novembre 1966, l’accord fête aujourd’hui ses 60 ans." },
    { text: "Born in 1946, she sold us coffee for years and turned 80 today." },
    { text: "60 years ago today, on 20 November 1966, the bridge opened." },
    { text: "Signed in 1386. Over 600 years of friendship between two ports." },
    {
      text: "Seit dem 20. November 1990 gibt es das Haus. 36 Jahre Deutsche Schule feiern wir heute.",
    },
    { text: "The school opened in 1950 and celebrates almost 80 years of teaching." },
    "We turn 60 pages on 1974 today.",
    "The 20th anniversary of our NATO summer school",
    "The 30th anniversary of our choir in Geneva",
    "81 years since 1945: we remember.",
    "Founded in 1950, our cultural institute celebrates its 76th anniversary today.",
    "Nearly 50 years ago, in 1978, our embassy opened.",
    "In 2019 the school, founded in 1950, marked its 69th anniversary.",
    "We mark the 80th anniversary of the UN Charter and thank the team founded in 2001.",
    "50 years ago, in 1976, our embassy opened.",
    "The 30th anniversary report is here.",
    "Since 2001 we have met every year; this is our 12th meeting.",
    "Das 1976 gegründete Institut feiert sein 50-jähriges Bestehen.",
    "",
  ],
};
