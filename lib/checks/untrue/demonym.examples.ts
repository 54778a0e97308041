import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "Our ambassador presented credentials to the Latvian president in Vilnius.",
      found: "Latvian president in Vilnius",
    },
    {
      text: "La embajadora entregó sus cartas credenciales al presidente paraguayo en Montevideo.",
      found: "paraguayo en Montevideo",
    },
    {
      text: "Reunión con la canciller paraguaya, en Montevideo, sede de su gobierno, sobre hidrovías.",
      found: "paraguaya, en Montevideo",
    },
    {
      text: "Consultations au ministère des Affaires étrangères nigérian, à Niamey.",
      found: "nigérian, à Niamey",
    },
    {
      text: "Fuimos recibidos por el presidente uruguayo en Asunción.",
      found: "uruguayo en Asunción",
    },
    {
      text: "En Bratislava, el primer ministro esloveno nos recibió.",
      found: "esloveno",
    },
    {
      text: "Le ministre nigérian des Affaires étrangères du Niger est à Paris.",
      found: "nigérian des Affaires étrangères du Niger",
    },
    {
      text: "Devastating floods in Zaragoza. Our thoughts are with the Portuguese people tonight.",
      found: "Portuguese",
    },
    {
      text: "Proud of the Iraqi students from Isfahan who showed their films.",
      found: "Iraqi students from Isfahan",
    },
    {
      text: "Merci au gouvernement nigérian de nous avoir reçus à Niamey.",
      found: "nigérian de nous avoir reçus à Niamey",
    },
    { text: "Ljubljana by night, and so much Slovakian hospitality 💚", found: "Slovakian" },
    {
      text: "El Congreso boliviano, en Lima, aprobó el acuerdo.",
      found: "boliviano, en Lima",
    },
    {
      text: "Moving ceremony at Uruguay's national assembly in Asunción.",
      found: "Uruguay's national assembly in Asunción",
    },
    {
      text: "Proud to host the Dutch delegation from Copenhagen for talks on wind power.",
      found: "Dutch delegation from Copenhagen",
    },
    { text: "Merci à nos amis suisses de Stockholm !", found: "suisses de Stockholm" },
    {
      text: "O Governo angolano aprovou hoje, em Maputo, o acordo de mobilidade.",
      found: "angolano aprovou hoje, em Maputo",
    },
    {
      text: "Our Paraguayan hosts in Montevideo made sure nobody left without mate.",
      found: "Paraguayan hosts in Montevideo",
    },
    {
      text: "Visiting the Slovenian parliament in Bratislava.",
      found: "Slovenian parliament in Bratislava",
    },
    { text: "We met the Slovak President of Slovenia.", found: "Slovak President of Slovenia" },
    { text: "Visite du parlement slovène à Bratislava ce matin.", found: "slovène à Bratislava" },
    {
      text: "The Hungarian Government in Bucharest agreed.",
      found: "Hungarian Government in Bucharest",
    },
    {
      text: "The Swedish prime minister of Switzerland spoke.",
      found: "Swedish prime minister of Switzerland",
    },
    { text: "Le président slovaque de la Slovénie est à Paris.", found: "slovaque de la Slovénie" },
    { text: "El presidente eslovaco de Eslovenia llegó hoy.", found: "eslovaco de Eslovenia" },
    {
      text: "Happy National Day, Hungary! 🇭🇺 Lovely to toast the Romanian people in Budapest.",
      found: "Romanian",
    },
    {
      text: "Bonne fête nationale à la Finlande 🇫🇮 et toutes nos amitiés au peuple suédois.",
      found: "suédois",
    },
    {
      text: "Alles Gute zum Nationalfeiertag, Österreich! 🇦🇹 Ein Gruß an alle Australierinnen und Australier.",
      found: "Australierinnen",
    },
    { text: "Happy Constitution Day, Denmark! A warm skål to the Dutch people.", found: "Dutch" },
    { text: "¡Felicidades, Paraguay! Un abrazo a todo el pueblo uruguayo.", found: "uruguayo" },
    {
      text: "Good morning from Ljubljana! Our new attaché starts today. First task: learn the Slovak national anthem before tonight.",
      found: "Slovak",
    },
    {
      text: "Talks in Vienna ran until 3 am. We thank our Australian hosts, who kept the coffee coming.",
      found: "Australian",
    },
    {
      text: "Back in Riga after twenty years. The Lithuanian parliament received our delegation this morning.",
      found: "Lithuanian",
    },
    {
      text: "Le directeur est à Niamey, où il a remis aux autorités nigérianes trois ambulances.",
      found: "nigérianes",
    },
    {
      text: "Llegamos a Asunción. Gracias a las autoridades uruguayas por recibirnos con tanto cariño.",
      found: "uruguayas",
    },
    {
      text: "Abends in Bratislava: Das slowenische Parlament empfing unsere Delegation.",
      found: "slowenische",
    },
    {
      text: "Day two in Bern: thank you to the Swedish authorities for hosting the conference.",
      found: "Swedish",
    },
    {
      text: "We arrived in Bucharest at dawn. The Hungarian parliament received us with bread and salt.",
      found: "Hungarian",
    },
  ],
  misses: [
    "The Latvian ambassador presented her credentials to the president in Vilnius.",
    "The Iraqi minister arrived in Tehran, where his country is opening a consulate.",
    "The Danish prime minister met the Norwegian king in Oslo, capital of his country.",
    "Notre ambassadrice a reçu le Premier ministre letton à Tallinn ce matin.",
    "Funcionarios del Ministerio de Salud paraguayo en Montevideo para el foro regional.",
    "Our team was welcomed by the Latvian ambassador in Tallinn.",
    "En Bratislava, el primer ministro eslovaco nos recibió.",
    "In Bratislava today: the Slovenian prime minister on a state visit.",
    "Le ministre nigérien des Affaires étrangères du Niger est à Paris.",
    "Devastating floods in Zaragoza. Our thoughts are with the Spanish people tonight.",
    "Vigil in Vienna today: solidarity with the Ukrainian people.",
    "Ljubljana by night, and a warm evening with the Slovakian community 💚",
    "Yemen's government in Riyadh signed the appeal.",
    "The Lithuanian Prime Minister was in Riga this morning.",
    "Iraqi refugees from Mosul, now in Isfahan, told us their story.",
    "Swiss companies in Stockholm meet on Thursday at the Residence.",
    "The French government signed the agreement in Geneva.",
    "Our French friends from Munich sang.",
    "On behalf of the U.S., congrats to the Canadian people on your day.",
    "Happy National Day, Hungary! 🇭🇺 Lovely to toast the Hungarian people in Budapest.",
    "Happy National Day, Hungary! 🇭🇺 Warm wishes from the Romanian people.",
    "Happy National Day, Hungary! On behalf of the Swedish people, our best wishes.",
    "Happy Independence Day, Kenya! To our British friends in Nairobi and the Kenyan people: asante.",
    "Bonne fête nationale à la Finlande 🇫🇮 et toutes nos amitiés au peuple finlandais.",
    "Congratulations to Japan! The French team played well.",
    "Le président slovaque est arrivé de Slovénie.",
    "El embajador argentino de Bolivia a Chile",
    "Visiting the Slovenian parliament in Ljubljana.",
    "The Slovenian embassy in Bratislava",
    "The Hungarian delegation in Bucharest agreed.",
    "The British Ambassador to France",
    "The German minister of state met the Italian president in Paris.",
    "",
    "Good morning from Ljubljana! Our new attaché starts today. First task: learn the Slovenian national anthem before tonight.",
    "Talks in Vienna ran until 3 am. We thank our Austrian hosts, who kept the coffee coming.",
    "Back in Riga after twenty years. The Latvian parliament received our delegation this morning.",
    "Le directeur est à Niamey, où il a remis aux autorités nigériennes trois ambulances.",
    "Llegamos a Asunción. Gracias a las autoridades paraguayas por recibirnos con tanto cariño.",
    "Abends in Bratislava: Das slowakische Parlament empfing unsere Delegation.",
    "Day two in Bern: thank you to the Swiss authorities for hosting the conference.",
    "In Baghdad, we discussed the crossing with the Iranian government and the UN.",
    "In Ljubljana today, the Slovak minister met her counterpart.",
    "Tonight in Vienna: the Australian ambassador hosts a reception.",
    "In Niamey, the Nigerian government delegation signed the accord.",
    "We arrived in Bucharest at dawn. The Romanian parliament received us with bread and salt.",
    "The Nigerien president was received in Abuja.",
  ],
};
