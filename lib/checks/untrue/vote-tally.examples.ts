import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "The Assembly of 30 adopted the text: 12 for, 5 against and 4 abstentions, 30 votes cast.",
      found: "12 for, 5 against and 4 abstentions, 30",
    },
    {
      text: "The Security Council passed the resolution 12 to 5 with 4 abstentions.",
      found: "Security Council passed the resolution 12 to 5 with 4",
    },
    {
      text: "The Security Council adopted the resolution with 13 votes in favour and 4 abstentions.",
      found: "Security Council adopted the resolution with 13 votes in favour and 4",
    },
    {
      text: "The Security Council (15 members) voted 11 in favour, 1 against and 4 abstentions.",
      found: "15 members) voted 11 in favour, 1 against and 4",
    },
    {
      text: "All 27 member states voted: 20 for, 4 against and 5 abstentions.",
      found: "27 member states voted: 20 for, 4 against and 5",
    },
    {
      text: "Of the 21 members who voted, 12 were for, 5 against and 3 abstained.",
      found: "21 members who voted, 12 were for, 5 against and 3",
    },
    {
      text: "21 votes were cast: 12 in favour, 6 against, 4 abstentions.",
      found: "21 votes were cast: 12 in favour, 6 against, 4",
    },
    {
      text: "Le Conseil de sécurité adopte la résolution par 14 voix pour et 2 abstentions.",
      found: "Conseil de sécurité adopte la résolution par 14 voix pour et 2",
    },
    {
      text: "Os 40 deputados votaram: 22 a favor, 12 contra e 8 abstenções.",
      found: "40 deputados votaram: 22 a favor, 12 contra e 8",
    },
    {
      text: "Von 60 Abgeordneten stimmten alle ab: 31 dafür, 20 dagegen, 8 Enthaltungen.",
      found: "60 Abgeordneten stimmten alle ab: 31 dafür, 20 dagegen, 8",
    },
    {
      text: "Sur 50 votants, 30 pour, 15 contre et 6 abstentions.",
      found: "50 votants, 30 pour, 15 contre et 6",
    },
    {
      text: "El Consejo de Seguridad aprobó la resolución con 12 votos a favor, 1 en contra y 3 abstenciones.",
      found: "Consejo de Seguridad aprobó la resolución con 12 votos a favor, 1 en contra y 3",
    },
    {
      text: "Der Sicherheitsrat nahm die Resolution mit 14 Ja-Stimmen bei 2 Enthaltungen an.",
      found: "Sicherheitsrat nahm die Resolution mit 14 Ja-Stimmen bei 2",
    },
    { text: "The bill passed with 40 votes for and 45 against.", found: "40 votes for and 45" },
    {
      text: "Of 100 senators, 58 voted yes and 44 no.",
      found: "100 senators, 58 voted yes and 44",
    },
    {
      text: "Out of 193 members, 141 voted in favour, 7 against, 32 abstained and 17 did not vote.",
      found: "193 members, 141 voted in favour, 7 against, 32 abstained and 17",
    },
    {
      text: "The General Assembly adopted it by 150 votes to 20 with 30 abstentions.",
      found: "General Assembly adopted it by 150 votes to 20 with 30",
    },
    {
      text: "O Conselho de Segurança aprovou a resolução por 13 votos a favor e 3 abstenções.",
      found: "Conselho de Segurança aprovou a resolução por 13 votos a favor e 3",
    },
    {
      text: "The Security Council voted 10 in favour, 3 against and 4 abstaining.",
      found: "Security Council voted 10 in favour, 3 against and 4",
    },
    {
      text: "Of the 27 member states, 20 voted in favour, 5 against and 4 abstained.",
      found: "27 member states, 20 voted in favour, 5 against and 4",
    },
    {
      text: "The General Assembly adopted the resolution with 180 in favour, 12 against and 10 abstentions.",
      found: "General Assembly adopted the resolution with 180 in favour, 12 against and 10",
    },
    {
      text: "Les 47 membres ont voté : 30 pour, 12 contre, 8 abstentions.",
      found: "47 membres ont voté : 30 pour, 12 contre, 8",
    },
    {
      text: "Parlamento: de 230 deputados, 120 votaram a favor e 115 contra.",
      found: "230 deputados, 120 votaram a favor e 115",
    },
    {
      text: "La ley fue aprobada con 60 votos a favor y 65 en contra.",
      found: "60 votos a favor y 65",
    },
    { text: "La loi est adoptée par 60 voix contre 65.", found: "60 voix contre 65" },
    { text: "Das Gesetz wurde mit 60 zu 65 Stimmen angenommen.", found: "60 zu 65" },
    {
      text: "A lei foi aprovada com 60 votos a favor e 65 contra.",
      found: "60 votos a favor e 65",
    },
    { text: "The bill was passed by 60 votes to 65.", found: "60 votes to 65" },
    {
      text: "Human Rights Council adopts text: 30 in favour, 10 against, 9 abstentions.",
      found: "Human Rights Council adopts text: 30 in favour, 10 against, 9",
    },
  ],
  misses: [
    "The Security Council adopted the resolution with 13 votes in favour and 2 abstentions.",
    "The Security Council passed it 12 to 1, with 2 abstentions.",
    "21 votes were cast: 12 in favour, 5 against, 4 abstentions.",
    "Of the 21 members, 12 were for, 5 against and 3 abstained; one was absent.",
    "Le Conseil de sécurité adopte la résolution par 13 voix pour et 2 abstentions.",
    "Of 100 senators, 58 voted yes and 40 no.",
    "Von 60 Abgeordneten stimmten 31 dafür und 20 dagegen.",
    "The General Assembly adopted it by 141 votes to 5 with 35 abstentions.",
    "The bill passed with 45 votes for and 40 against.",
    "The motion failed with 38 votes for and 40 against.",
    "Human Rights Council adopts text: 30 in favour, 8 against, 9 abstentions.",
    "The Security Council voted 10 in favour, 3 against and 2 abstaining.",
    "Two countries voted against, 30 in favour and 12 abstained.",
    "The Council of Europe voted 40 in favour, 2 against and 3 abstained.",
    "The AU Peace and Security Council voted 10 in favour, 3 against and 4 abstaining? It has 15 members.",
    "In 1956 the General Assembly adopted it with 57 in favour, 8 against and 5 abstentions.",
    "The motion passed although 60 members voted against and only 50 in favour of the amendment.",
    "The bill was not adopted: 60 votes for and 65 against.",
    "It failed to pass: 60 in favour, 65 against.",
    "We are proud that 12 states joined in favour of peace, and 40 stood against hunger.",
    "The EU's 27 members voted in favour, 12 others against and 5 abstained.",
    "141 states voted in favour, 5 against; of the 35 that abstained, 17 were African.",
    "Of 193 members, 141 voted in favour, 7 against, 32 abstained and 13 did not vote.",
    "The vote: 12 for peace, 30 for dialogue.",
    "The game was won 12 to 15 by the visitors; the crowd voted for its hero.",
    "Le texte est adopté par 60 voix contre 55.",
    "Das Gesetz wurde mit 65 zu 60 Stimmen angenommen.",
    "Nach Artikel 12 stimmten 60 Abgeordnete dafür und 50 dagegen.",
    "With two-thirds needed, 60 in favour and 40 against were not enough.",
    "Passed unanimously: 15 in favour, 0 against.",
    "The court ruled by 13 votes to 2.",
    "La Cour a statué par 13 voix contre 2.",
    "25 countries are against, 20 are in favour: talks go on before the plan is adopted.",
    "The 15 members of the Council voted: 12 in favour, 1 against, 2 abstained.",
    "In the second round, 20 members voted in favour, 22 against; in the first the text was adopted.",
  ],
};
