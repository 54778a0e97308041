import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "Well done @a_mayor @b_port @c_school @d_fire @e_choir",
      found: "@e_choir",
    },
    {
      text: "Thank you @RedCross @UNICEF @WFP @UNHCR @WHO @IOM for three weeks in Karst",
      found: "@WHO @IOM",
    },
    {
      text: "Panel with @ana_v, @j_okafor, @lena_kulm, @port_hale, @zenda_uni and @delft_lab",
      found: "@zenda_uni and @delft_lab",
    },
    { text: "cc @one1 @two2 @three3 @four4 @five5", found: "@five5" },
    { text: "Merci à @nantes @reims @lyon @huy_be @namur pour l’accueil", found: "@namur" },
    { text: "Gracias @cali @quito @lima @bogota @rosario", found: "@rosario" },
    { text: "Danke @graz @wien @linz @bonn @kiel @jena", found: "@kiel @jena" },
    { text: "@alpha1 @beta2 @gamma3 @delta4 @epsilon5 read this", found: "@epsilon5" },
    { text: "Obrigado @porto @lisboa @faro @braga @evora 💙", found: "@evora" },
    { text: "谢谢 @beijing @shanghai @xian_ @wuhan @lhasa1", found: "@lhasa1" },
    { text: "Lunch with @one1\n@two2\n@three3\n@four4\n@five5", found: "@five5" },
    { text: "New flight ✈️ @accra @airline @airport @tourism @trade_gh", found: "@trade_gh" },
  ],
  misses: [
    "Well done @a_mayor @b_port @c_school @d_fire",
    "Thank you @RedCross and @UNICEF for three weeks in Karst",
    "",
    "Lunch with the mayor, the port, the school, the fire brigade and the choir",
    "Write to us at help@ruritania.org or visas@ruritania.org",
    {
      text: "@a_mayor @b_port @c_school @d_fire @e_choir Yes, on Sunday at ten.",
      kind: "reply",
    },
    {
      text: "@a_mayor @b_port @c_school @d_fire @e_choir Thank you",
      kind: "comment",
    },
    "@lena_kulm asks: may dogs come?",
    "#one #two #three #four #five",
    "https://ruritania.org/@one/@two/@three/@four/@five",
    "Graz @ 8, Wien @ 9, Linz @ 10, Bonn @ 11, Kiel @ 12",
    "Merci @nantes",
  ],
};
