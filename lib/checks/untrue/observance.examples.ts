import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    { text: "Today is World Water Day 💧", found: "World Water Day" },
    {
      text: "Happy International Women’s Day to all our colleagues!",
      found: "International Women’s Day",
    },
    { text: "Happy Diwali to everyone celebrating 🪔", found: "Diwali" },
    {
      text: "Aujourd’hui, c’est la Journée internationale de la paix.",
      found: "Journée internationale de la paix",
    },
    { text: "Hoy es el Día Internacional de la Mujer.", found: "Día Internacional de la Mujer" },
    { text: "Merry Christmas to all!", found: "Merry Christmas" },
    { text: "Today we mark Human Rights Day.", found: "Human Rights Day" },
    { text: "#WorldWaterDay is today.", found: "#WorldWaterDay" },
    { text: "Eid Mubarak to all who celebrate!", found: "Eid Mubarak" },
    { text: "On World Refugee Day, we stand with all who flee.", found: "World Refugee Day" },
    {
      text: "C’est aujourd’hui la Journée internationale des droits des femmes 💜",
      found: "Journée internationale des droits des femmes",
    },
    { text: "Hoy, Día Mundial del Agua, visitamos el río.", found: "Día Mundial del Agua" },
    { text: "Lunar New Year begins today! 🐎", today: "2026-02-10", found: "Lunar New Year" },
    {
      text: "Today, 22 April, is World Environment Day 🌍",
      found: "22 April, is World Environment Day",
      today: "2026-04-22",
    },
    {
      text: "Every year on 20 July, World Refugee Day, we open our doors.",
      found: "20 July, World Refugee Day",
    },
    {
      text: "On Human Rights Day, 12 December, we hand out the Freedom Prize.",
      found: "Human Rights Day, 12 December",
    },
    {
      text: "World Press Freedom Day (5 May) is coming: tell us your favourite newspaper.",
      found: "World Press Freedom Day (5 May",
    },
    {
      text: "Hoy, 21 de febrero, es el Día Internacional de la Paz.",
      found: "21 de febrero, es el Día Internacional de la Paz",
      today: "2027-02-21",
    },
    {
      text: "Le 5 juin, Journée mondiale des océans, nous nettoyons la plage.",
      found: "5 juin, Journée mondiale des océans",
      today: "2026-06-05",
    },
    {
      text: "Am 23. Oktober, dem Tag der Vereinten Nationen, hissen wir die Flagge.",
      found: "23. Oktober, dem Tag der Vereinten Nationen",
      today: "2026-10-24",
    },
    {
      text: "The Embassy will be closed on Thursday 19 November for Thanksgiving.",
      today: "2026-11-20",
      found: "Thursday 19 November for Thanksgiving",
    },
    {
      text: "L'ambassade sera fermée le lundi 7 décembre pour Noël.",
      today: "2026-11-20",
      found: "lundi 7 décembre pour Noël",
    },
    {
      text: "Happy Thanksgiving! Our office is closed tomorrow, Thursday 27 November.",
      today: "2026-11-20",
      found: "Thanksgiving",
    },
    { text: "Today is World AIDS Day.", today: "2026-11-20", found: "World AIDS Day" },
    {
      text: "1 December is International Human Rights Day.",
      today: "2026-11-20",
      found: "1 December is International Human Rights Day",
    },
    {
      text: "Human Rights Day, on 1 December, brings 40 students to the embassy.",
      today: "2026-11-20",
      found: "Human Rights Day, on 1 December",
    },
    {
      text: "International Mother Language Day falls on 12 February.",
      today: "2026-11-20",
      found: "International Mother Language Day falls on 12 February",
    },
  ],
  misses: [
    "Every year on 20 June, World Refugee Day, we open our doors.",
    "For Human Rights Day, 8 December at 6 pm: film night at the embassy.",
    "Ahead of Human Rights Day, on 8 December, we meet four lawyers.",
    "Human Rights Day reception, 8 December, Residence.",
    "We celebrate Human Rights Day on 8 December with a concert.",
    "Between World Water Day, 22 March, and World Oceans Day, 8 June, we planted 500 trees.",
    { text: "Happy International #YouthDay to all of you!", today: "2026-08-12" },
    { text: "Hoy, Día Mundial del Agua, visitamos el río.", today: "2026-03-22" },
    { text: "Lunar New Year begins today! 🐎", today: "2026-02-17" },
    { text: "Happy Lunar New Year from Penang!", today: "2026-02-22" },
    { text: "C’est la Journée internationale des droits des femmes.", today: "2026-03-08" },
    { text: "Today is World Children’s Day.", today: "2026-11-20" },
    "Ahead of World Water Day, we clean the river.",
    "Last week’s Human Rights Day was busy.",
    "Merry Christmas market season opens on the square.",
    "On World Refugee Day, 400 people came to our open house.",
    "Happy Mother’s Day to all",
    "We work for World Water Day every year.",
    { text: "Merry Christmas to all!", today: "2026-12-24" },
    "Our Human Rights Day event is on 10 December.",
    { text: "Today is International Women’s Day", today: "2027-03-08" },
    "",
    {
      text: "The Embassy will be closed on Thursday 26 November for Thanksgiving.",
      today: "2026-11-20",
    },
    {
      text: "The Embassy will be closed on Monday 28 December for Christmas.",
      today: "2026-11-20",
    },
    { text: "10 December is International Human Rights Day.", today: "2026-11-20" },
  ],
};
