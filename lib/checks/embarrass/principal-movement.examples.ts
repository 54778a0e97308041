import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "The PM's convoy leaves the airport by the north gate at half past nine.",
      found: "leaves the airport by the north gate at half past nine",
    },
    {
      text: "La ministre quittera l'hôtel à neuf heures par l'entrée de service.",
      found: "quittera l'hôtel à neuf heures",
    },
    {
      text: "O ministro chega às oito e meia ao aeroporto.",
      found: "chega às oito e meia",
    },
    {
      text: "Die Ministerin landet um halb acht in Tegel.",
      found: "landet um halb acht",
    },
    {
      text: "Ambassador Pryce jogs along the Corniche each morning at six.",
      found: "jogs along the Corniche each morning at six",
    },
    { text: "14:35: the President lands at Gate 4.", found: "14:35: the President lands" },
    {
      text: "The minister has dinner at the Grand Hotel at 18:00 tonight.",
      found: "has dinner at the Grand Hotel at 18:00",
    },
    {
      text: "The Foreign Minister will land at Entebbe at 14:30 tomorrow.",
      found: "will land at Entebbe at 14:30",
    },
    {
      text: "President Silva arrives at Hotel Continental at 7 pm tonight.",
      found: "arrives at Hotel Continental at 7 pm",
    },
    {
      text: "Our Ambassador leaves the residence at 08:15 on Monday.",
      found: "leaves the residence at 08:15",
    },
    {
      text: "At 6.45am the Secretary departs from Andrews for Geneva.",
      found: "6.45am the Secretary departs",
    },
    {
      text: "The delegation checks in at the Grand Hotel at 21:00.",
      found: "checks in at the Grand Hotel at 21:00",
    },
    {
      text: "Prime Minister Ito's motorcade will leave the palace at 9:40 am.",
      found: "will leave the palace at 9:40 am",
    },
    { text: "La ministre atterrira à Orly à 6h45 demain.", found: "atterrira à Orly à 6h45" },
    {
      text: "Le président quittera l'hôtel Ivoire à 8h30.",
      found: "quittera l'hôtel Ivoire à 8h30",
    },
    {
      text: "El canciller aterriza en Barajas a las 16:20 el jueves.",
      found: "aterriza en Barajas a las 16:20",
    },
    {
      text: "O ministro chega ao aeroporto de Maputo às 11h30.",
      found: "chega ao aeroporto de Maputo às 11h30",
    },
    { text: "Die Ministerin landet um 14:30 Uhr in Tegel.", found: "landet um 14:30 Uhr" },
    {
      text: "The King is flying to Tonga at 23:15 from Nadi.",
      found: "is flying to Tonga at 23:15",
    },
    {
      text: "ETA for the PM's convoy: 16:45, north gate of the stadium.",
      found: "ETA for the PM's convoy: 16:45",
    },
    {
      text: "La Ministre sera à Bagdad. Elle quittera l'ambassade à 9 h 20 pour le Parlement.",
      found: "quittera l'ambassade à 9 h",
    },
    {
      text: "At 16:05 tomorrow the President boards the A319 at Gate 12 of Entebbe.",
      found: "16:05 tomorrow the President boards",
    },
    {
      text: "The Ambassador leaves the residence at 7:30 tomorrow by the north gate for the airport.",
      today: "2026-11-20",
      found: "leaves the residence at 7:30",
    },
    {
      text: "Our High Commissioner will be walking from Parliament to the hotel at 18:15 on Thursday.",
      today: "2026-11-20",
      found: "will be walking from Parliament to the hotel at 18:15",
    },
    {
      text: "HE the President's plane touches down at Lungi at 14:05 on Monday.",
      today: "2026-11-20",
      found: "touches down at Lungi at 14:05",
    },
    {
      text: "The Minister's convoy, heading to Gao at 0630 on 24 Nov, carries medicine.",
      today: "2026-11-20",
      found: "heading to Gao at 0630",
    },
    {
      text: "La Ministre quittera l'hôtel Ivoire à 8h15 demain pour l'aéroport.",
      today: "2026-11-20",
      found: "quittera l'hôtel Ivoire à 8h15",
    },
    {
      text: "El Embajador sale de la residencia a las 7:30 mañana rumbo al aeropuerto.",
      today: "2026-11-20",
      found: "sale de la residencia a las 7:30",
    },
    {
      text: "A Embaixadora deixa a residência às 7h30 de amanhã para o aeroporto.",
      today: "2026-11-20",
      found: "deixa a residência às 7h30",
    },
    {
      text: "Der Außenminister fährt morgen um 7:30 Uhr vom Hotel Adlon zum Flughafen.",
      today: "2026-11-20",
      found: "fährt morgen um 7:30 Uhr",
    },
    {
      text: "Tomorrow: State Secretary checks into the Serena Hotel, room 412, at 21:00.",
      today: "2026-11-20",
      found: "checks into the Serena Hotel, room 412, at 21:00",
    },
    {
      text: "Minister's motorcade passes Avenue Kléber at 18:15 on Thursday.",
      found: "passes Avenue Kléber at 18:15",
    },
    {
      text: "Ambassador Lindqvist cycles to the chancery along Rue 12 at 7.40 each morning.",
      found: "cycles to the chancery along Rue 12 at 7.40",
    },
    {
      text: "Wheels down Andrews 22:10 with the Secretary of State aboard.",
      found: "Wheels down Andrews 22:10",
    },
    {
      text: "Our driver meets the Trade Envoy at Terminal 2 at 6.20am on Friday.",
      found: "meets the Trade Envoy at Terminal 2 at 6.20am",
    },
    {
      text: "The Foreign Secretary is on the 18:31 to Brussels tonight.",
      found: "on the 18:31 to",
    },
    {
      text: "The Secretary-General crosses the Allenby Bridge at 11:15 tomorrow.",
      found: "crosses the Allenby Bridge at 11:15",
    },
    {
      text: "The President arrives tomorrow. Touchdown is 14:05 at Lungi.",
      found: "Touchdown is 14:05",
    },
    {
      text: "L'ambassadeur va quitter la résidence à 7h45 demain par la porte nord.",
      found: "va quitter la résidence à 7h45",
    },
    {
      text: "El embajador corre por la Costanera todos los martes a las 6:45.",
      found: "corre por la Costanera todos los martes a las 6:45",
    },
    {
      text: "O Primeiro-Ministro segue para o aeroporto às 18h20.",
      found: "segue para o aeroporto às 18h20",
    },
    {
      text: "Unser Fahrer holt den Minister um 21:55 Uhr am Flughafen ab.",
      found: "holt den Minister um 21:55 Uhr",
    },
  ],
  misses: [
    "The Minister will speak at the university at half past eleven: all welcome.",
    "Die Ministerin spricht um halb acht im Bundestag.",
    "O ministro chegou ontem às oito e meia.",
    "The Secretary landed at Andrews at a quarter to six yesterday.",
    "El canciller llega a las dos embajadas con la misma propuesta.",
    "The Tour passes our embassy at 14:10 on Sunday.",
    "Meet the ambassador at the library on Saturday at 11:00.",
    "The High Commissioner jogged with students on Saturday.",
    "The Ambassador will visit Gao next week.",
    "The convoy reached Gao on Tuesday at 14:00 with medicine.",
    "The marathon starts at 6:30 at the stadium, join the Ambassador!",
    "The Foreign Minister will visit Uganda next week.",
    "President Silva arrived at Hotel Continental yesterday at 7 pm.",
    "Our Ambassador gives a lecture at Makerere University at 18:00.",
    "The museum bus leaves the palace at 9:30am.",
    "Watch live at 10 am as the President arrives at the White House.",
    "The minister leaves office in March after 4 years.",
    "The Ambassador arrives in Dili on Monday.",
    "Join us at 5 pm at the residence to meet the Ambassador.",
    "La ministre sera à Paris demain à 10h.",
    "El canciller hablará en Barajas a las 16:20.",
    "The President and the Prime Minister will drive growth in Africa.",
    "Die Ministerin spricht um 14:30 Uhr in Berlin.",
    "At 4:30 pm the Secretary gives remarks as part of the forum in Doha.",
    "",
    "La Ministre sera demain à Bagdad. Elle rencontrera des députées.",
    "The Foreign Minister is in town. She opens the exhibition at 18:40.",
    "Gates open at 16:45; the President's Cup final starts at 18:00 at the stadium.",
    "Our ambassador runs a book club at the Phoenicia at 6.15 every Sunday.",
    "The Foreign Secretary is on the 18:30 news tonight from Brussels.",
    "The Minister's speech in Oslo runs from 10:00 to 10:30.",
    "The Embassy van takes visitors from the Hilton to the fair at 07:45 tomorrow.",
    "The delegation of students arrives at the embassy library at 10:00 for a tour.",
    "The Secretary leaves no doubt: the vote at 14:00 in New York matters.",
    "The King is flying the flag for Tonga: opening at 10:00 in London.",
    "In 1961 the President arrives at Orly at 10:30 to a band.",
    "La Ministre prendra la parole à 9h12 à la gare de Lyon.",
    "Por parte del embajador, gracias: nos vemos a las 18:30 en la residencia.",
    "A ministra passa a presidir ao conselho às 10h em Luanda.",
    "Der Minister trifft um 10:00 Uhr im Palast den Präsidenten.",
  ],
};
