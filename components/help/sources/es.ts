/** Where checks have their rules from, in Spanish, by the English words of `source`; titles of laws, standards and guides stay as they are. */
export const sources: Readonly<Record<string, string>> = {
  "Arithmetic on the days and hours in the sentence":
    "Cálculo con los días y las horas de la frase",
  "Arithmetic on the figures in the post": "Cálculo con las cifras de la publicación",
  "Arithmetic on the votes; sizes of the bodies by their charters":
    "Cálculo con los votos; tamaño de los órganos según sus estatutos",
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
  "Vienna Convention on Diplomatic Relations, Art. 3 and 41; parliaments' rulings on unparliamentary language":
    "Convención de Viena sobre Relaciones Diplomáticas, art. 3 y 41; decisiones de parlamentos sobre el lenguaje no parlamentario",
  "EU Charter of Fundamental Rights, Art. 21; Council of Europe, Recommendation CM/Rec(2022)16":
    "Carta de los Derechos Fundamentales de la Unión Europea, art. 21; Consejo de Europa, recomendación CM/Rec(2022)16",
  "Curated lists, each with its source, in profanity.words.ts":
    "Listas escogidas, cada una con su fuente, en profanity.words.ts",
  "A high commissioner posted for his daughter's campaign from the mission's account, 2018":
    "Un alto comisionado publicó a favor de la campaña de su hija desde la cuenta de la misión, 2018",
  "Vienna Convention on Diplomatic Relations, Art. 42: no professional or commercial activity":
    "Convención de Viena sobre Relaciones Diplomáticas, art. 42: ninguna actividad profesional o comercial",
  "Vienna Convention on Diplomatic Relations, Art. 41(1): no interference in internal affairs; parties' own names":
    "Convención de Viena sobre Relaciones Diplomáticas, art. 41.1: ninguna injerencia en los asuntos internos; nombres propios de los partidos",
  "Published marking schemes of states and organisations; see lib/facts/markings":
    "Sistemas de marcas publicados por Estados y organizaciones; véase lib/facts/markings",
  "Public guides to diplomatic correspondence (5 FAH-2; releases under freedom of information)":
    "Guías públicas de correspondencia diplomática (5 FAH-2; documentos entregados por transparencia)",
  "Chatham House Rule (2002): neither the identity nor the affiliation of the speaker may be revealed":
    "Regla de Chatham House (2002): no puede revelarse ni la identidad ni la afiliación de quien habló",
  "How word processors, CriticMarkup and wdiff write changes in plain text":
    "Cómo escriben los cambios en texto simple los procesadores de texto, CriticMarkup y wdiff",
  "CommonMark 0.31 and HTML: posts show these marks as typed":
    "CommonMark 0.31 y HTML: las publicaciones muestran estos signos tal cual",
  "ICAO Doc 9303 (document numbers of up to nine characters) and the national forms named here":
    "OACI, Doc 9303 (números de documento de hasta nueve caracteres) y las formas nacionales nombradas aquí",
  "ISO/IEC 7812: issuers' ranges and the Luhn figure":
    "ISO/IEC 7812: intervalos de los emisores y cifra de Luhn",
  "ISO 13616 (IBAN), check figures by ISO 7064":
    "ISO 13616 (IBAN), cifras de control según ISO 7064",
  "Confidentiality of visa and consular records (e.g. INA 222(f)) and data-protection law":
    "Confidencialidad de los expedientes de visado y consulares (p. ej. INA 222(f)) y derecho de protección de datos",
  "Security practice of missions: access codes and passwords are told in person, and changed once told":
    "Práctica de seguridad de las misiones: códigos y contraseñas se dicen en persona, y se cambian una vez dichos",
  "RFC 3986 section 7.6 (semantic attacks)": "RFC 3986, sección 7.6 (ataques semánticos)",
  "Unicode Technical Standard 39; see lib/facts/links":
    "Norma técnica Unicode 39; véase lib/facts/links",
  "Unicode Technical Standard 39": "Norma técnica Unicode 39",
  "RFC 1918, RFC 6761, RFC 6762 and the pack's list of internal hosts":
    "RFC 1918, RFC 6761, RFC 6762 y la lista de servidores internos del paquete",
  "The services' own forms of addresses, as of 2026-11-20":
    "Formas de direcciones de los propios servicios, a 2026-11-20",
  "Content systems' and sign-on services' forms of addresses, as of 2026-11-20":
    "Formas de direcciones de los gestores de contenido y los servicios de acceso, a 2026-11-20",
  "RFC 3986; IANA's list of top-level domains":
    "RFC 3986; lista de dominios de primer nivel de la IANA",
  "Vendors' documentation of their campaign parameters; see lib/facts/links/tracking":
    "Documentación de los proveedores sobre sus parámetros de campaña; véase lib/facts/links/tracking",
  "Slips known from speeches, press and official accounts; see confused-word.words":
    "Deslices conocidos de discursos, prensa y cuentas oficiales; véase confused-word.words",
  "Titles and formulas of the trade; see missing-word.words":
    "Títulos y fórmulas del oficio; véase missing-word.words",
  "Names in lib/facts/world and the offices in misspelt-name.words":
    "Nombres de lib/facts/world y cargos de misspelt-name.words",
  "Names in lib/facts/world": "Nombres de lib/facts/world",
  "The pack's list of people; lib/facts/people/figures":
    "Lista de personas del paquete; lib/facts/people/figures",
  "The pack's directory of handles; lib/facts/people/handles":
    "Directorio de cuentas del paquete; lib/facts/people/handles",
  "Tags that became known for it (#susanalbumparty 2012, #nowthatchersdead 2013)":
    "Etiquetas que se hicieron conocidas por ello (#susanalbumparty 2012, #nowthatchersdead 2013)",
  "Unicode 16.0; screen readers spell or skip these signs":
    "Unicode 16.0; los lectores de pantalla deletrean u omiten estos signos",
  "Unicode 16.0, default-ignorable characters; scripts that need joiners are left alone":
    "Unicode 16.0, caracteres ignorables por defecto; no se tocan las escrituras que necesitan uniones",
  "W3C WCAG 2.2 techniques; readability research on capitals":
    "Técnicas de las WCAG 2.2 del W3C; estudios sobre la legibilidad de las mayúsculas",
  "Punctuation of the languages; a quotation may go on in the next post, so a hint":
    "Puntuación de los idiomas; una cita puede seguir en la publicación siguiente: de ahí una simple indicación",
  "Services' own sites; see lib/facts/links/shorteners":
    "Sitios de los propios servicios; véase lib/facts/links/shorteners",
  "ISO 8601 clock, computed": "Reloj ISO 8601, calculado",
  Arithmetic: "Cálculo",
  "IANA time zone database of the runtime, daylight saving included":
    "Base de zonas horarias de la IANA del navegador, con el horario de verano",
  "Arithmetic on the years, from the day of posting; years of well-known events in lib/facts/history":
    "Cálculo de los años desde el día de publicación; años de acontecimientos conocidos en lib/facts/history",
  "National days of all states, in lib/facts/calendar":
    "Fiestas nacionales de todos los Estados, en lib/facts/calendar",
  "United Nations list of observances and calendars of feasts, in lib/facts/calendar":
    "Lista de días de las Naciones Unidas y calendarios de fiestas, en lib/facts/calendar",
  "Unicode regional indicators; look-alike groups in lib/facts/flags":
    "Indicadores regionales de Unicode; grupos de banderas parecidas en lib/facts/flags",
  "Capitals in lib/facts/world": "Capitales de lib/facts/world",
  "Capitals and well-known cities in lib/facts/world":
    "Capitales y ciudades conocidas de lib/facts/world",
  "Members of organisations with their dates, in lib/facts/world":
    "Miembros de organizaciones con sus fechas, en lib/facts/world",
  "Seats of international bodies in lib/facts/world":
    "Sedes de organismos internacionales en lib/facts/world",
  "United Nations list of members and its notes on names, in lib/facts/world":
    "Lista de miembros de las Naciones Unidas y sus notas sobre los nombres, en lib/facts/world",
  "UN M49 regions, in lib/facts/world": "Regiones M49 de la ONU, en lib/facts/world",
  "Commonly confused states in lib/facts/world; only with a contradicting capital, people or flag":
    "Estados que suelen confundirse en lib/facts/world; solo si una capital, un pueblo o una bandera contradice",
  "ISO 4217 currencies by state, in lib/facts/world":
    "Monedas ISO 4217 por Estado, en lib/facts/world",
  "Names of peoples and capitals in lib/facts/world":
    "Nombres de pueblos y capitales en lib/facts/world",
  "Constitutions of the states, in lib/facts/world":
    "Constituciones de los Estados, en lib/facts/world",
  "Quote Investigator and Wikiquote on misattributions, in our own words; practice of citing":
    "Quote Investigator y Wikiquote sobre atribuciones falsas, con nuestras palabras; práctica de la cita",
  "W3C and platforms' accessibility advice: CamelCase hashtags; tags of observances and names of states":
    "Consejos de accesibilidad del W3C y las plataformas: etiquetas en CamelCase; etiquetas de días y nombres de Estados",
  "Posts made by a site's feed": "Publicaciones hechas por el canal de un sitio",
  "plainlanguage.gov: minimise abbreviations; GOV.UK style guide: explain acronyms":
    "plainlanguage.gov: pocas abreviaturas; guía de estilo GOV.UK: explicar las siglas",
  "W3C WCAG 2.2, 1.1.1; GOV.UK guide to alt text":
    "W3C, WCAG 2.2, 1.1.1; guía GOV.UK de textos alternativos",
  "The channels' own limits, as their records in lib/channels name them":
    "Límites de los propios canales, según sus fichas en lib/channels",
  "W3C WCAG 2.2, 1.2.2": "W3C, WCAG 2.2, 1.2.2",
  "Practitioners' checklist for livestreams; W3C WCAG 2.2, 1.2.4 for live captions":
    "Lista de comprobación de los profesionales para directos; W3C, WCAG 2.2, 1.2.4 para subtítulos en directo",
  "plainlanguage.gov: use active voice; European Commission, How to write clearly":
    "plainlanguage.gov: usar la voz activa; Comisión Europea, Cómo escribir con claridad",
  "plainlanguage.gov: avoid hidden verbs": "plainlanguage.gov: evitar los verbos ocultos",
  "plainlanguage.gov word list; GOV.UK style guide; European Commission, How to write clearly":
    "lista de palabras de plainlanguage.gov; guía de estilo GOV.UK; Comisión Europea, Cómo escribir con claridad",
  "GOV.UK content guide: sentences of up to 25 words; plainlanguage.gov: write short sentences":
    "guía de contenidos GOV.UK: frases de hasta 25 palabras; plainlanguage.gov: escribir frases cortas",
  "GOV.UK content guide: front-load; plainlanguage.gov: lead with the main message":
    "guía de contenidos GOV.UK: lo esencial primero; plainlanguage.gov: empezar por el mensaje principal",
  "W3C WCAG 2.2, 2.4.4 Link purpose; GOV.UK content guide":
    "W3C, WCAG 2.2, 2.4.4 Propósito de los enlaces; guía de contenidos GOV.UK",
  "X and LinkedIn's advice on hashtags; Instagram's five (2025)":
    "Consejos de X y LinkedIn sobre etiquetas; las cinco de Instagram (2025)",
  "X's advice on mentions; practitioners' criteria: walls of handles":
    "Consejos de X sobre menciones; criterios de los profesionales: muros de cuentas",
  "RNIB and platforms' accessibility advice on emoji":
    "Consejos de accesibilidad del RNIB y las plataformas sobre emojis",
  "Accessibility advice of public administrations: no emoji as bullets":
    "Consejos de accesibilidad de las administraciones públicas: nada de emojis como viñetas",
  "Accessibility advice of public administrations and platforms; W3C WCAG 2.2, H86 (ASCII art)":
    "Consejos de accesibilidad de administraciones públicas y plataformas; W3C, WCAG 2.2, H86 (arte ASCII)",
  "European Commission, How to write clearly; plainlanguage.gov, be concise":
    "Comisión Europea, Cómo escribir con claridad; plainlanguage.gov, ser conciso",
  "Practitioners' criteria: a thread reads as one text":
    "Criterios de los profesionales: un hilo se lee como un solo texto",
  "Practitioners' criteria: nothing for the reader to do; GOV.UK content guide: meet a user need":
    "Criterios de los profesionales: nada que hacer para quien lee; guía de contenidos GOV.UK: responder a una necesidad",
  "Practice of delegations: mandates, limits and fallback positions are classified":
    "Práctica de las delegaciones: los mandatos, los límites y las posiciones de repliegue son materia clasificada",
  "Press offices' media advisories: day, hour, place, accreditation, contact, feed":
    "Avisos a los medios de las oficinas de prensa: día, hora, lugar, acreditación, contacto, señal",
  "plainlanguage.gov: write for your audience, speak to the reader; European Commission, How to write clearly":
    "plainlanguage.gov: escribir para el público, hablar al lector; Comisión Europea, Cómo escribir con claridad",
  "plainlanguage.gov: address the user; GOV.UK content guide: address the user as “you”":
    "plainlanguage.gov: dirigirse al usuario; guía de contenidos de GOV.UK: tratar al usuario de «usted»",
};
