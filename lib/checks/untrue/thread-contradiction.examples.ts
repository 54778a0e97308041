import type { Examples } from "../check";

const RECEPTION = "Our reception is on Friday, 27 November 2026 at the residence.";
const EVACUATED = "We flew 214 people out of the valley this night.";
const CONSULATES = "We have 67 consulates. Each of them answers the telephone.";

export const examples: Examples = {
  hits: [
    { text: "See you at the reception on Thursday!", before: [RECEPTION], found: "Thursday" },
    {
      text: "We look forward to seeing you. The reception is on 28 November.",
      before: [RECEPTION, "There will be music."],
      found: "28 November",
    },
    {
      text: "The concert starts at 8 pm.",
      before: ["Join us for a concert at the museum on Tuesday.", "The concert starts at 7 pm."],
      found: "8 pm",
    },
    {
      text: "On Saturday 5 December we host the ceremony.",
      before: ["The ceremony takes place on Sunday 6 December in Halden."],
      found: "Saturday 5 December",
    },
    {
      text: "The festival opens on 4 May.",
      before: ["Good news: the festival opens on 3 May.", "Bring your children."],
      found: "4 May",
    },
    {
      text: "The deadline for applications is 12 March.",
      before: ["Our grants are open. The deadline for applications is 21 March."],
      found: "12 March",
    },
    {
      text: "Le concert a lieu le 12 juin à la résidence.",
      before: ["Notre concert a lieu le 11 juin à la résidence."],
      found: "12 juin",
    },
    {
      text: "La ceremonia será el jueves.",
      before: ["La ceremonia será el miércoles en la embajada."],
      found: "jueves",
    },
    {
      text: "Der Empfang beginnt um 19 Uhr.",
      before: ["Unser Empfang beginnt um 18 Uhr.", "Wir freuen uns auf Sie."],
      found: "19 Uhr",
    },
    {
      text: "A cerimónia será no sábado.",
      before: ["A cerimónia será no domingo na embaixada."],
      found: "sábado",
    },
    {
      text: "See you all at the concert on Sunday!",
      before: ["You are invited: our national day concert is on Saturday 28 November, 7 pm."],
      found: "Sunday",
    },
    {
      text: "The reception is at 19:00.",
      before: ["📅 Reception: 27 November, 18:00"],
      found: "19:00",
    },
    {
      text: "Die Feier beginnt am 4. Oktober um 18 Uhr.",
      before: ["Die Feier findet am 3. Oktober in der Botschaft statt."],
      found: "4. Oktober",
    },
    { text: "Our 80 consulates stay open.", before: [CONSULATES], found: "80" },
    {
      text: "Our 45 missions in Africa are ready to help.",
      before: ["Our 54 missions in Africa are ready to help."],
      found: "45",
    },
    {
      text: "Nos 68 consulats restent ouverts.",
      before: ["Nos 67 consulats sont à votre service."],
      found: "68",
    },
    {
      text: "The 241 people are safe.",
      before: [EVACUATED.replace(" this night", "")],
      found: "241",
    },
    {
      text: "The relief budget is €5 million.",
      before: ["The relief budget is €4 million.", "It pays for tents and water."],
      found: "5",
    },
    {
      text: "Le budget est de 5 millions d'euros.",
      before: ["Le budget est de 4 millions d'euros."],
      found: "5",
    },
    {
      text: "Together we trained 1,502 teachers.",
      before: ["Together we trained 1,205 teachers.", "Teachers change a country."],
      found: "1,502",
    },
  ],
  misses: [
    RECEPTION,
    { text: "See you at the reception on Friday!", before: [RECEPTION] },
    { text: "The reception is on 27 November at 7 pm.", before: [RECEPTION] },
    { text: "A second reception is on 4 December.", before: [RECEPTION] },
    { text: "The reception has been moved: it is on 4 December.", before: [RECEPTION] },
    { text: "Register for the reception by Thursday.", before: [RECEPTION] },
    { text: "Tickets for the reception go on sale on Monday.", before: [RECEPTION] },
    { text: "The minister spoke of the reception on Thursday.", before: [RECEPTION] },
    { text: "The day before the reception, on Thursday, we are closed.", before: [RECEPTION] },
    { text: "The farewell reception is on Thursday.", before: [RECEPTION] },
    { text: "The reception committee meets on Thursday.", before: [RECEPTION] },
    {
      text: "In Ostrova the concert is on Sunday.",
      before: ["In Halden the concert is on Saturday."],
    },
    { text: "The concert starts at 7 pm.", before: ["For the concert the doors open at 6 pm."] },
    { text: "The concert starts at 19:00.", before: ["The concert starts at 7 pm."] },
    {
      text: "The webinar starts at 14:00 GMT.",
      before: ["The webinar starts at 15:00 in Vienna."],
    },
    { text: "See you at the festival on Sunday.", before: ["The festival opens on Friday."] },
    {
      text: "The election is on 5 May 2027.",
      before: ["The election was on 7 May 2023."],
    },
    { text: "Our 12 consulates in Africa stay open.", before: [CONSULATES] },
    { text: "Our 12 honorary consulates stay open.", before: [CONSULATES] },
    { text: "Today our 80 consulates stay open.", before: [CONSULATES] },
    { text: "Our 67 consulates stay open.", before: [CONSULATES] },
    { text: "Our 3 colleagues stay.", before: ["Our 5 volunteers leave."] },
    { text: "Another 241 people are waiting.", before: [EVACUATED] },
    { text: "The 180 people who stayed are safe.", before: [EVACUATED] },
    { text: "In 2025 the budget is €5 million.", before: ["In 2024 the budget is €4 million."] },
    { text: "The cultural budget is €5 million.", before: ["The relief budget is €4 million."] },
    { text: "The budget is €4.2 million.", before: ["The budget is €4 million."] },
    {
      text: "The turnout is 61% in Ostrova.",
      before: ["The turnout is 64%."],
    },
    { text: "If it rains, the reception is on Saturday.", before: [RECEPTION] },
    {
      text: "The talks go on. The meeting on 9 June is the last.",
      before: ["The meeting on 5 May is the first."],
    },
    {
      text: "We look forward to the meeting on 9 June.",
      before: ["Thank you for the meeting on 5 May."],
    },
    { text: "Ostrova\nThe concert is on Saturday.", before: ["Halden\nThe concert is on Friday."] },
    { text: "The fee is €80.", before: ["The fee is €40."] },
    {
      text: "Together we trained 1,502 teachers in Ostrova.",
      before: ["Together we trained 1,205 teachers in Halden."],
    },
  ],
};
