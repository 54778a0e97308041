import { cued } from "@/lib/draft/cued-pattern";
import type { GrammarWords } from "./grammar-words";

/** Spanish closed classes; general knowledge of the grammar, 2026-11-20. */
export const SPANISH: GrammarWords = {
  copula:
    "es son era eran fue fueron será serán sería sea sean eres sos sois soy sido ser siendo está están estaba estás estar parece parecen parecía sigue siguen siendo resulta resultó resultan vuelve volvió vuelto queda quedó anda andan parecés pareces fuiste fuera continúa permanece volverá será terminó siguió",
  auxiliary: "ha han había habían va van debe deben puede pueden tiene tienen que a se",
  negation: "no nunca jamás ni tampoco nada nadie ningún ninguna ninguno sin",
  determiner:
    "el la los las un una unos unas lo su sus mi mis nuestro nuestra nuestros nuestras vuestro vuestra tu tus todo toda todos todas algún algunos algunas varios varias cada dos tres del al",
  demonstrative: "este esta estos estas ese esa esos esas aquel aquella aquellos aquellas",
  preposition:
    "de del a al en para por con contra sobre entre desde hasta hacia sin según bajo ante tras",
  coordinator: "y e o u pero ni sino",
  adverb:
    "muy tan más menos bastante demasiado realmente verdaderamente totalmente completamente absolutamente francamente claramente siempre todavía aún ya también incluso solo sólo simplemente hoy ahora otra vez unos unas verdadero verdadera auténtico auténtica completo completa perfecto perfecta absoluto absoluta gran pobre viejo vieja puto puta pinche maldito maldita vulgar simple triste todo toda todos todas lamentablemente evidentemente obviamente sinceramente bien que mayor tremendo tremenda soberano soberana reverendo",
  simile: "como cual",
  you: "usted ustedes tú tu vos vosotros te",
  third: "él ella ellos ellas eso esto",
  neuter: "eso esto",
  relative: "que quien quienes cuyo",
  self: "yo nosotros nosotras me nos mi mis nuestro nuestra",
  exclamation: "qué que vaya menudo menuda menudos menudas valiente tremendo",
  how: "qué que cuán tan",
  human:
    "partida hombre hombres mujer mujeres persona personas gente tipo tipos tipa señor señora individuo individuos personaje sujeto banda panda pandilla atajo hatajo grupo montón país nación pueblo todos todas mitad dirigente dirigentes político políticos ministro presidente gobierno niño niña tío tía",
  act: "decisión decisiones política políticas plan planes discurso discursos declaración declaraciones comentario comentarios tuit idea ideas propuesta propuestas ley leyes medida medidas estrategia presupuesto respuesta reacción comportamiento postura posición carta exigencias sanciones reglas excusa",
  genitive: "de del",
  indefinite: "un una unos unas",
  handling: "trata tratan trabaja trabajan usa usan",
  finding: "encuentro considero creo",
  asking: "por qué porque cómo y pero",
  agent: "por",
  link: "de del llamado como un una el la",
  verdict: "nombre es son era llamo palabra palabras resumen veredicto",
  degree: "tan así",
  urging: "y pues puede debe que oh",
  contracted: "del al",
  letting: "llamemos digamos",
  person: "hombre mujer tipo señor señora tío individuo",
  naming:
    "llama llamar llamó llamado llamada llaman llamaron llamando tilda tildar tildó tildado tildaron califica calificar calificó calificado calificaron tacha tachar tachó tachado apoda apodado apodan trata trató",
  saying:
    "bromea bromeó ironiza ironizó responde respondió dice decir dijo dicen dijeron diciendo afirma afirmó afirman asegura aseguró acusa acusó acusaron escribe escribió tuiteó grita gritó gritaron gritaban piensa piensan cree creen opina opinó según idea mito rumor titular acusación acusaciones niega negó sostiene insinúa insinuar dibujó dibuja caricatura caricaturizó retrató sugiere sugerir",
  rejection:
    "desmiente desmienten desmentimos desmintió rechazó rechazaron condenó condenaron denunció denuncia denuncian denunciamos lamentó inaceptable inadmisible condena condenamos condenar rechaza rechazamos rechazar lamenta lamentamos lamentable disculpa disculpas falso insulto insultos insultar ofensivo ofensiva indigno intolerable nunca jamás debe deben puede palabra palabras término lenguaje",
  avowal: "creo pienso digo repito juro confieso sé sabe saben sabemos considero opino parece",
  condition: "si aunque fuera fuese",
  makeBelieve:
    "obra película películas ópera novela teatro personaje papel comedia cuento fábula canción actor actriz compañía disfraz disfraces carnaval escenario escena",
  leisure:
    "libro exposición halloween karaoke concurso fiesta cuadro festival circo niños gala ajedrez cómic partido juego refugio santuario granja ganadería hospital asociación espectáculo teatro títeres marionetas música función cumpleaños feria belén zoo párvulos leída leído acróbatas acróbata abre carpa entradas museo museos exponen artista escultor prado gira",
  seat: "palacio ministerio despacho capital parlamento gobierno trono poder presidencia frente embajada congreso senado moncloa rosada kremlin bruselas moscú mando",
  governing: "gobierna gobiernan dirige dirigen manda mandan preside representa representan nos",
  complement: "por de con en para que",
  restriction: cued(/ no (?:\p{L}+ (?:nada )?(?:más|otra cosa) que|solo|sólo|solamente) /u),
  after:
    "y e o u pero ni de del a al en para por con que quien cuando porque pues si como otra hoy ahora siempre también aquí allí realmente francamente jaja jajaja lol punto así es son está están ha han no ese esa este esta el la los las un una total completo absoluto integral sin desde se",
};
