/** Where checks have their rules from, in Spanish, by the English words of `source`; titles of laws, standards and guides stay as they are. */
export const sources: Readonly<Record<string, string>> = {
  "Arithmetic on the figures in the post": "Cálculo con las cifras de la publicación",
  "Calendar, computed from the day of posting":
    "Calendario, calculado desde el día de la publicación",
  "Counted in the post itself": "Contado en la propia publicación",
  "Data-protection law of the ministries' states: a date of birth identifies a person":
    "Derecho de protección de datos de los Estados de los ministerios: una fecha de nacimiento identifica a una persona",
  "Data-protection law of the ministries' states: a home address is personal data":
    "Derecho de protección de datos de los Estados de los ministerios: un domicilio es un dato personal",
  "Data-protection law of the ministries' states: a private address is personal data":
    "Derecho de protección de datos de los Estados de los ministerios: una dirección privada es un dato personal",
  "Data-protection law of the ministries' states: a private number is personal data":
    "Derecho de protección de datos de los Estados de los ministerios: un número privado es un dato personal",
  "Grammar of the languages; measured on 15,056 official posts":
    "Gramática de las lenguas; medida en 15.056 publicaciones oficiales",
  "Gregorian calendar, computed": "Calendario gregoriano, calculado",
  "Gregorian calendar, computed; names from Unicode CLDR and the languages' grammars":
    "Calendario gregoriano, calculado; nombres de Unicode CLDR y de las gramáticas de las lenguas",
  "Headings of briefing papers": "Encabezamientos de notas informativas",
  "Internal fact-checking before a post goes out, as foreign ministries practise it":
    "Verificación interna de los datos antes de publicar, como la practican los ministerios de Asuntos Exteriores",
  "Mail programs' own texts": "Textos propios de los programas de correo",
  "Measured on 15,056 official posts": "Medido en 15.056 publicaciones oficiales",
  "Number and currency notation": "Escritura de números y monedas",
  "Openings of official posts and communiqués":
    "Comienzos de publicaciones oficiales y comunicados",
  "Plain-language guides of public administrations; our own list":
    "Guías de lenguaje claro de las administraciones públicas; nuestra propia lista",
  "Posts withdrawn by foreign ministries, 2018–2024":
    "Publicaciones retiradas por ministerios de Asuntos Exteriores, 2018–2024",
  "Practice of crisis communication: an official account confirms or keeps silent":
    "Práctica de la comunicación de crisis: una cuenta oficial confirma o calla",
  "Practice of digital-diplomacy trainers": "Práctica de los formadores en diplomacia digital",
  "Practice of fact-checking desks: an absolute needs a source":
    "Práctica de los equipos de verificación: una afirmación absoluta necesita una fuente",
  "Practice of fact-checking desks: name the source":
    "Práctica de los equipos de verificación: nombrar la fuente",
  "Practitioners' advice on backlash: correct false information, do not react swiftly":
    "Consejo de los profesionales ante las reacciones hostiles: corregir la información falsa, no reaccionar en caliente",
  "Practitioners' checklist for events: local time and time zone":
    "Lista de comprobación de los profesionales para actos: hora local y zona horaria",
  "Practitioners' panel, 2014: emergency and consular information stays at the top":
    "Mesa de profesionales, 2014: la información de emergencia y consular queda arriba",
  "Practitioners' panel, 2014: in a crisis a few key points a day, not a stream":
    "Mesa de profesionales, 2014: en una crisis, pocos puntos clave al día, no un torrente",
  "Press offices' embargo notices; time compared with the moment of posting":
    "Avisos de embargo de las oficinas de prensa; hora comparada con el momento de publicar",
  "Protective-security practice: time, place and route are not told before the movement":
    "Práctica de la protección de personas: hora, lugar y ruta no se dicen antes del desplazamiento",
  "Punctuation of the languages; measured on 15,056 official posts":
    "Puntuación de las lenguas; medida en 15.056 publicaciones oficiales",
  "Reports of withdrawn diplomatic posts": "Informes sobre publicaciones diplomáticas retiradas",
  "Slips of the clipboard": "Descuidos del portapapeles",
  "Social, not broadcast; practice of consular social-media desks":
    "Conversar y no solo difundir; práctica de los equipos consulares en redes",
  "Style guides' lists of clichés; habits of official posts":
    "Listas de tópicos de las guías de estilo; hábitos de las publicaciones oficiales",
  "The assistants' habitual wording in five languages":
    "Giros habituales de los asistentes, en cinco lenguas",
  "The ministry's fact sheet, in its rule pack":
    "La hoja de datos del ministerio, en su paquete de reglas",
  "The pack's list of accounts, with the language of each":
    "La lista de cuentas del paquete, con la lengua de cada una",
  "The pack's windows": "Los períodos delicados del paquete",
  "Usage of drafts": "Uso de los borradores",
  "Usage of drafts and their files": "Uso de los borradores y sus archivos",
  "Usage of foreign ministries' papers and mails":
    "Uso de notas y correos de los ministerios de Asuntos Exteriores",
  "Usage of missions' mails and drafts": "Uso de correos y borradores de las misiones",
};
