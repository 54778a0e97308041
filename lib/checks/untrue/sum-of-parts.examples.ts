import type { Examples } from "../check";

export const examples: Examples = {
  hits: [
    {
      text: "Of 120 scholarships, 70 went to women and 60 to men.",
      found: "120 scholarships, 70 went to women and 60",
    },
    {
      text: "We issued 1,200 visas: 400 in Q1, 500 in Q2 and 400 in Q3.",
      found: "1,200 visas: 400 in Q1, 500 in Q2 and 400",
    },
    {
      text: "Sur 120 bourses, 70 pour des femmes et 60 pour des hommes.",
      found: "120 bourses, 70 pour des femmes et 60",
    },
    {
      text: "Nine projects: five roads and three schools.",
      found: "Nine projects: five roads and three",
    },
    {
      text: "We fund 12 grants: 5 in science, 4 in music and 2 in sport.",
      found: "12 grants: 5 in science, 4 in music and 2",
      fixed: "We fund 11 grants: 5 in science, 4 in music and 2 in sport.",
    },
    {
      text: "10 scholarships (4 in law and 5 in medicine).",
      found: "10 scholarships (4 in law and 5",
    },
    {
      text: "Neuf projets : cinq routes et trois écoles.",
      found: "Neuf projets : cinq routes et trois",
    },
    {
      text: "Ocho becas: cinco de derecho y dos de medicina.",
      found: "Ocho becas: cinco de derecho y dos",
    },
    {
      text: "Oito bolsas: cinco de direito e duas de medicina.",
      found: "Oito bolsas: cinco de direito e duas",
    },
    {
      text: "Neun Projekte: fünf Straßen und drei Schulen.",
      found: "Neun Projekte: fünf Straßen und drei",
    },
    {
      text: "The delegation has 20 members: 9 women and 12 men.",
      found: "20 members: 9 women and 12",
    },
    {
      text: "8 for women and 9 for men, 15 places in all.",
      found: "8 for women and 9 for men, 15",
    },
    {
      text: "With 14 experts from Ghana, 6 from Togo and 5 from Benin, a total of 30 experts took part.",
      found: "14 experts from Ghana, 6 from Togo and 5 from Benin, a total of 30",
    },
    {
      text: "12 pour la science et 10 pour les arts, soit 25 bourses au total.",
      found: "12 pour la science et 10 pour les arts, soit 25",
    },
    {
      text: "12 für Wissenschaft und 10 für Kunst, insgesamt 20 Stipendien.",
      found: "12 für Wissenschaft und 10 für Kunst, insgesamt 20",
    },
    {
      text: "A package of €15 million: €5 million for health, €3 million for water and €4 million for schools.",
      found: "€15 million: €5 million for health, €3 million for water and €4 million",
    },
    {
      text: "€10 million in aid: €4 million for food, €5 million for shelter.",
      found: "€10 million in aid: €4 million for food, €5 million",
    },
    { text: "5 roads + 3 schools = 9 projects", found: "5 roads + 3 schools = 9" },
    {
      text: "Ten agreements were signed today, six on trade and five on culture.",
      found: "Ten agreements were signed today, six on trade and five",
    },
    { text: "Meet our 30 scholars, 17 women and 12 men.", found: "30 scholars, 17 women and 12" },
    {
      text: "We counted 210 voters in Zenda, 150 in Hentzau, 60 in Strelsau. That’s 410 in two days.",
      found: "210 voters in Zenda, 150 in Hentzau, 60 in Strelsau. That’s 410",
    },
    {
      text: "30 grants awarded! 🎉 12 for science, 10 for law, 6 for music. Well done.",
      found: "30 grants awarded! 🎉 12 for science, 10 for law, 6",
    },
    { text: "60 fellows, 33 women and 29 men, start today.", found: "60 fellows, 33 women and 29" },
    {
      text: "Of the 40 delegates, 25 were women and 20 were men.",
      found: "40 delegates, 25 were women and 20",
    },
    { text: "24 lauréats : 13 femmes et 10 hommes.", found: "24 lauréats : 13 femmes et 10" },
    {
      text: "210 people on Friday, 150 on Saturday, 62 last night. That's 412 of our nationals.",
      found: "210 people on Friday, 150 on Saturday, 62 last night. That's 412",
    },
    {
      text: "12 millones de euros para la cuenca: 7 para escuelas y 4 para agua potable.",
      found: "12 millones de euros para la cuenca: 7 para escuelas y 4",
    },
    {
      text: "1.200 pessoas em Paris e 800 em Lyon, 2.100 no total.",
      found: "1.200 pessoas em Paris e 800 em Lyon, 2.100",
    },
    {
      text: "27 women and 23 men, 60 new officers in all, trained by our advisers.",
      found: "27 women and 23 men, 60",
    },
    {
      text: "7 ministers, 12 ambassadors and 30 mayors: 59 guests around one table.",
      found: "7 ministers, 12 ambassadors and 30 mayors: 59",
    },
    {
      text: "14 diplomats and 22 local colleagues make a team of 38.",
      found: "14 diplomats and 22 local colleagues make a team of 38",
    },
    {
      text: "15 in favour, 9 against, 4 abstentions: all 27 member states voted.",
      found: "15 in favour, 9 against, 4 abstentions: all 27",
    },
    {
      text: "Seats: 60 for pupils, 20 for teachers, 15 for parents. 100 altogether.",
      found: "60 for pupils, 20 for teachers, 15 for parents. 100",
    },
    {
      text: "Our grant of 3 million dollars: 1.5 million for schools, 1 million for clinics.",
      found: "3 million dollars: 1.5 million for schools, 1 million",
    },
    { text: "Our year\n- 40 visits\n- 25 concerts\n- 10 fairs\nThat’s 85 events!", found: "85" },
    {
      text: "Visa desk, third quarter\n- Tourism: 1,204\n- Business: 388\n- Study: 212\nTotal: 1,840",
      found: "Total: 1,840",
    },
    {
      text: "Passports 40 | Visas 22 | Births 9 | Total 73",
      found: "Total 73",
    },
    {
      text: "A small team: 9 + 12 + 6 people = 28.",
      found: "9 + 12 + 6 people = 28",
      fixed: "A small team: 9 + 12 + 6 people = 27.",
    },
    {
      text: "9 medals so far 🥇3 🥈4 🥉3 and two days left!",
      found: "9 medals so far 🥇3 🥈4 🥉3",
    },
    {
      text: "We said goodbye to 38 volunteers, 21 of them teachers and 18 nurses.",
      found: "38 volunteers, 21 of them teachers and 18",
    },
    {
      text: "El equipo: 12 personas, de las cuales 7 mujeres y 7 hombres.",
      found: "12 personas, de las cuales 7 mujeres y 7",
    },
    {
      text: "The flight carried 42 tonnes: 20 t of tents, 15 t of medicine and 9 t of filters.",
      found: "42 tonnes: 20 t of tents, 15 t of medicine and 9",
    },
    {
      text: "A delegation of 16 landed: the Minister, four MPs, eight traders and two journalists.",
      found: "16 landed: the Minister, four MPs, eight traders and two",
    },
    {
      text: "Our team in Valencia since last night: 4 consular officers, 3 interpreters and 2 psychologists, 10 colleagues in all.",
      found: "4 consular officers, 3 interpreters and 2 psychologists, 10",
    },
    {
      text: "As of 21:00: 112 people left on the first flight, 96 on the second and 41 by road. Total: 259.",
      found: "112 people left on the first flight, 96 on the second and 41 by road. Total: 259",
    },
    {
      text: "Participaram 3 navios, 2 aviões e 5 helicópteros, 12 meios ao todo.",
      found: "3 navios, 2 aviões e 5 helicópteros, 12",
    },
    {
      text: "We sent 5 doctors, 4 nurses and 2 engineers to Beira: a team of 13.",
      found: "5 doctors, 4 nurses and 2 engineers to Beira: a team of 13",
    },
    {
      text: "Of our 48 trainees 30 are women and 22 are men.",
      found: "48 trainees 30 are women and 22",
    },
    {
      text: "Nos 40 stagiaires : 25 femmes et 18 hommes.",
      found: "40 stagiaires : 25 femmes et 18",
    },
    {
      text: "Unser Konsulat zählt 12 Entsandte und 19 Ortskräfte, zusammen 33 Menschen.",
      found: "12 Entsandte und 19 Ortskräfte, zusammen 33",
    },
    {
      text: "The grant covers 8 schools, 5 clinics and 3 bridges: 18 projects in total.",
      found: "8 schools, 5 clinics and 3 bridges: 18",
    },
    {
      text: "€40 million for water, €25 million for schools and €15 million for roads: our €90 million package for Malawi.",
      found:
        "€40 million for water, €25 million for schools and €15 million for roads: our €90 million",
    },
    {
      text: "Our €90 million package for Malawi: €40 million for water, €25 million for schools and €15 million for roads.",
      found:
        "€90 million package for Malawi: €40 million for water, €25 million for schools and €15 million",
    },
    {
      text: "Le vote : 14 pour, 2 contre, 1 abstention, soit 18 voix exprimées.",
      found: "14 pour, 2 contre, 1 abstention, soit 18",
    },
    {
      text: "20 avocats, 15 juges et 10 greffiers ont suivi la formation, soit 55 professionnels.",
      found: "20 avocats, 15 juges et 10 greffiers ont suivi la formation, soit 55",
    },
    {
      text: "Hemos repatriado a 35 personas por tierra, 60 por mar y 110 por aire: 215 en total.",
      found: "35 personas por tierra, 60 por mar y 110 por aire: 215",
    },
    {
      text: "Distribuímos 300 tendas, 150 geradores e 50 purificadores, num total de 520 artigos.",
      found: "300 tendas, 150 geradores e 50 purificadores, num total de 520",
    },
    {
      text: "On compte 18 Françaises et 24 Français évacués, 44 personnes au total.",
      found: "18 Françaises et 24 Français évacués, 44",
    },
    {
      text: "Each of the 5 regions gets €2 million, €12 million in all.",
      found: "5 regions gets €2 million, €12 million",
    },
    {
      text: "Von den 10 Millionen Euro gehen 6 Millionen an Schulen und 5 Millionen an Kliniken.",
      found: "10 Millionen Euro gehen 6 Millionen an Schulen und 5 Millionen",
    },
    {
      text: "Of the €10 million, €6 million goes to schools and €5 million to clinics.",
      found: "€10 million, €6 million goes to schools and €5 million",
    },
    {
      text: "Huit bourses de 3 000 euros chacune, soit au total 21 000 euros.",
      found: "Huit bourses de 3 000 euros chacune, soit au total 21 000 euros",
    },
    {
      text: "430 visas in three days (140 on Monday, 160 on Tuesday, 120 on Wednesday).",
      found: "430 visas in three days (140 on Monday, 160 on Tuesday, 120",
    },
    {
      text: "Une subvention de 90 000 euros : 50 000 pour la clinique et 30 000 pour l'école.",
      found: "90 000 euros : 50 000 pour la clinique et 30 000",
    },
    { text: "95 observers: EU 60, OSCE 25, AU 20.", found: "95 observers: EU 60, OSCE 25, AU 20" },
    {
      text: "Day one: 140 visas. Day two: 160. Day three: 120. Total so far: 430.",
      found: "Total so far: 430.",
    },
  ],
  misses: [
    "Of 120 scholarships, 70 went to women and 50 to men.",
    "We issued 1,300 visas: 400 in Q1, 500 in Q2 and 400 in Q3.",
    "Of 120 scholarships, 70 went to women and 60 to scientists.",
    "420 visas in three days (140 on Monday, 160 on Tuesday, 120 on Wednesday).",
    "95 observers: EU 60, OSCE 25, AU 10.",
    "Une subvention de 90 000 euros : 50 000 pour la clinique et 40 000 pour l'école.",
    "90,000 euros raised: 12 for Togo, 15 for Benin and 20 for Mali are the winning tickets.",
    "Day one: 140 visas. Day two: 160. Day three: 120. Total so far: 420.",
    "A delegation of 16 landed: the Minister, four MPs, nine traders and two journalists.",
    "Visa desk\n- Tourism: 1,204\n- Business: 388\n- Study: 212\nTotal: 1,804",
    "Opening hours: 9 + 12 = a long day, 27 in all.",
    "20 artists, including 12 women and 10 Ghanaians.",
    "Forty-one people are coming home: 29 women, 8 men, and 4 children.",
    "Of 60 start-ups, 45 are led by women and 20 come from Africa.",
    "Rainfall: 40\nWind: 22\nTotal: 9",
    "We hosted 12 students from Ghana, 8 from Togo and 5 from Benin: 25 young leaders in all.",
    "Meet 9 engineers from Kumasi, 7 from Accra and 6 from Tamale at our fair.",
    "27 women and 33 men, 60 new officers in all, trained by our advisers.",
    "7 ministers, 12 ambassadors and 30 mayors: 49 guests around one table.",
    "7 ministers, 12 ambassadors: 3 days of talks.",
    "7 ministers, 12 ambassadors and 30 mayors: 200 guests around one table.",
    "The vote: 120 yes, 30 no, 20 abstentions. 193 countries in the United Nations.",
    "Meet our 29 scholars, 17 women and 12 men, and one very patient driver.",
    "We counted 210 voters in Zenda, 150 in Hentzau, 60 in Strelsau. That’s 420 in two days.",
    "We met 30 students. 12 teachers, 5 parents and 8 nurses came too.",
    "30 grants awarded! 12 for science, 10 for law, 8 for music.",
    "12 million euros in all: 7 for schools and 5 for water.",
    "210 people on Friday, 150 on Saturday, 62 last night. That's 422 home safe.",
    "60 fellows, 33 women and 27 men, start today.",
    "We trained 60 officers, 20 in Lomé and 15 in Kara, this spring.",
    "Meet our 27 trainees, 14 women and 13 men, and one confused photocopier",
    "Of 193 UN member states, 143 voted in favour, 9 against and 25 abstained.",
    "8 for women and 7 for men, 15 places in all.",
    "9 countries and 12 cities, 30 events in total.",
    "12 nurses and 8 doctors – 20 volunteers in all.",
    "In 2025 we funded 14 projects: 6 on education, 5 on health and 3 on clean water.",
    "Trade of €41 billion: €24 billion in exports, €18 billion in imports.",
    "Ten ministers met, four from Africa and five from Asia.",
    "Nine projects: five roads and four schools.",
    "Nine projects, including five roads and three schools.",
    "12 countries: 5 days, 300 delegates",
    "2 ministries: 40 desks and 300 people.",
    "Three priorities: 1. peace 2. trade 3. people",
    "Call us: 24 hours, 7 days a week.",
    "From 9 to 12: 2 talks and 1 film",
    "Oito bolsas: cinco de direito e três de medicina.",
    "Our year\n- 40 visits\n- 25 concerts\n- 10 fairs\nThat’s 75 events!",
    "",
    "Our team in Valencia since last night: 4 consular officers, 3 interpreters and 2 psychologists, 9 colleagues in all.",
    "As of 21:00: 112 people left on the first flight, 96 on the second and 41 by road. Total: 249.",
    "Participaram 3 navios, 2 aviões e 5 helicópteros, 10 meios ao todo.",
    "We sent 5 doctors, 4 nurses and 2 engineers to Beira: a team of 11.",
    "Of our 48 trainees 26 are women and 22 are men.",
    "Nos 40 stagiaires : 22 femmes et 18 hommes.",
    "Unser Konsulat zählt 12 Entsandte und 19 Ortskräfte, zusammen 31 Menschen.",
    "The grant covers 8 schools, 5 clinics and 3 bridges: 16 projects in total.",
    "€40 million for water, €25 million for schools and €15 million for roads: our €80 million package for Malawi.",
    "Our €80 million package for Malawi: €40 million for water, €25 million for schools and €15 million for roads.",
    "Le vote : 14 pour, 2 contre, 1 abstention, soit 17 voix exprimées.",
    "20 avocats, 15 juges et 10 greffiers ont suivi la formation, soit 45 professionnels.",
    "Hemos repatriado a 35 personas por tierra, 60 por mar y 110 por aire: 205 en total.",
    "Distribuímos 300 tendas, 150 geradores e 50 purificadores, num total de 500 artigos.",
    "On compte 18 Françaises et 24 Français évacués, 42 personnes au total.",
    "120 participants: 70 in the hall and 80 online, some of them both.",
    "Nous étions 12 à table : 4 ambassadeurs, 3 consuls et leurs conjoints.",
    "Each of the 5 regions gets €2 million, €10 million in all.",
    "3 teams raised €1,200 each; with the gala that makes €4,100.",
    "Each of our 3 teams raised €1,200, and the gala made €9,000 in all.",
    "Out of a budget of €10 million, €6 million go to schools and €3 million to clinics.",
  ],
};
