import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "Women in our service went from 20% to 30%, a 10% increase.",
      found: "20% to 30%, a 10%",
      fixed: "Women in our service went from 20% to 30%, a 10 percentage points increase.",
    },
    {
      text: "Turnout rose from 40 per cent to 46 per cent, up 6 per cent.",
      found: "40 per cent to 46 per cent, up 6 per cent",
    },
    {
      text: "La participation est passée de 40 % à 46 %, soit une hausse de 6 %.",
      found: "40 % à 46 %, soit une hausse de 6 %",
    },
    {
      text: "Der Anteil stieg von 20 Prozent auf 30 Prozent, also um 10 Prozent.",
      found: "20 Prozent auf 30 Prozent, also um 10 Prozent",
    },
    {
      text: "The bank cuts its rate by 0.5 per cent, from 3.0 to 2.5 per cent.",
      found: "0.5 per cent, from 3.0 to 2.5 per cent",
    },
    { text: "A taxa desceu de 15% para 10%: menos 5%!", found: "15% para 10%: menos 5%" },
    { text: "Le chômage recule de 2 %, passant de 9 % à 7 %.", found: "2 %, passant de 9 % à 7 %" },
    {
      text: "Women among us: 24% five years ago, 36% today. Up 12%.",
      found: "24% five years ago, 36% today. Up 12%",
    },
    {
      text: "The duty goes down by 6 percent, from 10 percent to 4.",
      found: "6 percent, from 10 percent to 4",
    },
  ],
  misses: [
    "The share of women was 30% in 2020 and is 36% now, a rise of 6 points.",
    "Women in our service went from 20% to 30%, up 10 percentage points.",
    "Women in our service went from 20% to 30%, a 50% increase.",
    "From 100% to 110%: a 10% increase.",
    "Turnout rose from 40% to 46%; 6% of votes were void, or so they say: 7% more.",
    "20% of visitors and 30% of guests",
    "Women among us: 24% five years ago, 36% today. Up 12 points.",
    "",
  ],
};
