import type { Exercise } from "../exercise";

/** Spanish exercises. Written for this project, 2026-11-21; every person, event and figure in them is invented. */
export const spanish: readonly Exercise[] = [
  {
    id: "es-01",
    language: "es",
    situation: "event",
    brief: "Invita a los vecinos de Viena a una jornada de puertas abiertas.",
    draft:
      "¡Jornada de puertas abiertas! Le esperamos el martes 4 de diciembre de 2026 a las 10:00 en Argentinierstraße 34, Viena.",
    channel: "x",
    kind: "post",
    today: "2026-11-20",
    lessons: [
      {
        rules: ["weekday-date"],
        why: "El público recuerda el día de la semana; la prensa, la fecha. Si se contradicen, la mitad viene el día equivocado.",
        source: "Calendario, calculado",
      },
    ],
    example:
      "Puertas abiertas en la embajada: viernes 4 de diciembre de 2026, de 10:00 a 16:00 (hora de Viena), Argentinierstraße 34. Café, música y respuestas sobre visados. Entrada libre.",
  },
  {
    id: "es-02",
    language: "es",
    situation: "observance",
    brief: "Prepara un mensaje para el Día Internacional de la Mujer.",
    draft: "Hoy es el Día Internacional de la Mujer. ¡Felicidades a todas!",
    channel: "x",
    kind: "post",
    today: "2026-03-10",
    lessons: [
      {
        rules: ["observance"],
        why: "Dos días tarde, el mensaje muestra que nadie miró el calendario.",
        source: "Lista de días de las Naciones Unidas",
      },
    ],
    example:
      "El domingo, Día Internacional de la Mujer, la ingeniera Lidia Maro abrió su taller a cuarenta alumnas. Tres le pidieron prácticas. ¿Qué oficio le habría gustado ver con doce años?",
  },
  {
    id: "es-03",
    language: "es",
    situation: "troll",
    brief: "Una cuenta anónima se burla de su país. Usted responde.",
    draft: "El presidente Zoran Velik es un idiota y un payaso.",
    channel: "x",
    kind: "reply",
    today: "2026-06-02",
    lessons: [
      {
        rules: ["insult-office-holder", "contempt", "insult-people"],
        why: "Un insulto desde la cuenta de una misión es noticia antes del mediodía, diga lo que diga el trol.",
        source: "Convención de Viena sobre Relaciones Diplomáticas, art. 3 y 41",
      },
    ],
    example:
      "Nuestros puertos están abiertos: 212 barcos hicieron escala en septiembre, según la autoridad portuaria. El presidente Velik es bienvenido a ver con nosotros la nueva terminal.",
  },
  {
    id: "es-04",
    language: "es",
    situation: "emergency",
    brief: "Un terremoto esta mañana. Escribe a sus nacionales.",
    draft: "Terremoto en Santa Rela: contacte con la embajada en el XX XXX XXXX.",
    channel: "x",
    kind: "post",
    today: "2026-05-07",
    lessons: [
      {
        rules: ["placeholder"],
        why: "Un hueco en un aviso de emergencia lo pagan quienes confían en usted.",
        source: "Consejo de profesionales",
      },
    ],
    example:
      "Fuerte terremoto cerca de Santa Rela esta mañana. Si está en la zona, regístrese para que podamos localizarle: https://embajada.example/registro. Hoy llamamos a todos los inscritos.",
  },
  {
    id: "es-05",
    language: "es",
    situation: "emergency",
    brief: "Hay vuelos cancelados. Informa a los viajeros.",
    draft:
      "Los vuelos se reanudarán como pronto el jueves 17 de abril. Llame a su compañía antes de salir.",
    channel: "x",
    kind: "post",
    today: "2026-04-15",
    lessons: [
      {
        rules: ["weekday-date"],
        why: "Con esta línea la gente reserva hoteles. Lea siempre juntos el día y la fecha.",
        source: "Calendario, calculado",
      },
    ],
    example:
      "Los vuelos siguen parados por la ceniza y se reanudarán como pronto el viernes 17 de abril. Llame a su compañía antes de salir; si no tiene dónde dormir, llámenos: +354 555 0110.",
  },
  {
    id: "es-06",
    language: "es",
    situation: "figure",
    brief: "La oficina económica envía una línea sobre el comercio.",
    draft: "El comercio creció un 50 %, de 40 a 50 millones de euros en 2025.",
    channel: "x",
    kind: "post",
    today: "2026-11-20",
    lessons: [
      {
        rules: ["percentage"],
        why: "De 40 a 50 hay un cuarto más. Un porcentaje falso se cita con su nombre.",
        source: "Cálculo con las cifras de la frase",
      },
    ],
    example:
      "El comercio creció un 25 %, de 40 a 50 millones de euros en 2025, según la oficina de estadística. Lo que más sube: madera y videojuegos. Tabla: https://stat.example/comercio-2025",
  },
  {
    id: "es-07",
    language: "es",
    situation: "condolence",
    brief: "Se ha derrumbado un puente. Expresa el pésame.",
    draft:
      "¡Nuestro más sentido pésame a las familias de las víctimas del derrumbe del puente de Velin! 🎉",
    channel: "x",
    kind: "post",
    today: "2026-08-15",
    lessons: [
      {
        rules: ["tone-occasion"],
        why: "Un signo de fiesta junto a los muertos: nadie verá otra cosa.",
        source: "Mensajes retirados por ministerios, 2018–2024",
      },
    ],
    example:
      "Lloramos con Velin. Diecinueve personas salieron esta mañana de casa y no volverán. La bandera de la embajada ondea a media asta. Si busca a alguien, llámenos: +39 06 555 0121.",
  },
  {
    id: "es-08",
    language: "es",
    situation: "livestream",
    brief: "Anuncia un debate en directo para dos ciudades.",
    draft: "Debate en directo el 18 de junio, 15:00 Londres / 15:00 Madrid.",
    channel: "x",
    kind: "post",
    today: "2026-06-10",
    lessons: [
      {
        rules: ["time-zone"],
        why: "Londres y Madrid nunca tienen la misma hora. La mitad llegaría tarde.",
        source: "Base de zonas horarias de la IANA",
      },
    ],
    example:
      "Exportar sin perder una semana: debate en directo el 18 de junio a las 15:00 en Londres (16:00 en Madrid), con subtítulos. Deje ya su pregunta en las respuestas: https://export.example/reglas",
  },
  {
    id: "es-09",
    language: "es",
    situation: "silence",
    brief: "Las conversaciones están bajo silencio. Un colega le manda una línea.",
    draft: "CONFIDENCIAL. Día 1 en Ginebra: la delegación B podría aceptar un alto el fuego.",
    channel: "x",
    kind: "post",
    today: "2026-11-12",
    lessons: [
      {
        rules: ["handling-marking"],
        why: "La marca dice que esa línea no era para publicar. Por menos se han roto negociaciones.",
        source: "Marcas de clasificación publicadas por los Estados",
      },
    ],
    example:
      "Termina el primer día de conversaciones en Ginebra. Ambas delegaciones callan sobre el fondo hasta el final. Los mediadores hablarán con la prensa el viernes a las 11:00 (hora de Ginebra).",
  },
  {
    id: "es-10",
    language: "es",
    situation: "audience",
    brief: "La asesoría jurídica le envía un aviso para los residentes en el exterior.",
    draft:
      "Se pone en conocimiento de los interesados que, en el marco de la entrada en vigor de la reforma, se procederá a la tramitación de las renovaciones de pasaporte exclusivamente por vía telemática.",
    channel: "x",
    kind: "post",
    today: "2026-01-12",
    lessons: [
      {
        rules: ["jargon", "diplomatese", "nominalisation", "long-sentence"],
        why: "Esto se lee en el móvil, en la parada del autobús. Un paso, una frase.",
        source: "Guías de lenguaje claro",
      },
    ],
    example:
      "Ya puede renovar su pasaporte por internet a cualquier hora: https://pasaporte.example. Necesita una foto y el pasaporte anterior. Son diez minutos; el nuevo llega en tres semanas.",
  },
  {
    id: "es-11",
    language: "es",
    situation: "account",
    brief: "El texto viene de un asistente y han quedado restos.",
    draft:
      "¡Claro! Aquí tienes un tuit para tu embajada: apoyamos el acceso al agua en la región. ¡Avísame si quieres una versión más corta!",
    channel: "x",
    kind: "post",
    today: "2026-07-07",
    lessons: [
      {
        rules: ["chatbot-remains"],
        why: "Los restos de la conversación los lee todo el mundo, y son lo que se cita.",
        source: "Consejo de profesionales",
      },
    ],
    example:
      "Agua limpia en nueve pueblos: la última bomba de Tarsa funciona desde esta mañana. La maestra Ama Boateng lo midió: sus alumnos caminaban 3 km, ahora 200 m.",
  },
  {
    id: "es-12",
    language: "es",
    situation: "event",
    brief: "Su viaje a Hungría, tal como lo redactó el becario.",
    draft:
      "Llegamos a Bucarest, capital de Hungría, para dos días de conversaciones sobre el Danubio.",
    channel: "x",
    kind: "post",
    today: "2026-06-24",
    lessons: [
      {
        rules: ["capital", "confused-pair"],
        why: "Bucarest y Budapest se confunden cada año, y ambas lo notan.",
        source: "Capitales, datos públicos",
      },
    ],
    example:
      "Llegamos a Budapest para dos días de conversaciones: en mayo, 60 barcazas quedaron varadas por falta de agua. Queremos un solo sistema de alerta, de Ulm al mar. Mañana, aquí, el resultado.",
  },
];
