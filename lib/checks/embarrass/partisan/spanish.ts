import type { PartisanLexicon } from "./lexicon";
import { NAME, PARTY, type PartisanRule, rulesOf, SIDE } from "./rules";

/** What takes a side in Spanish, beside what the words say by themselves. */
export const SPANISH_RULES: readonly PartisanRule[] = rulesOf(
  "es",
  [
    "gane pierda arrase gobierne",
    `[Qq]ue (?:gane|pierda|arrase|gobierne|vuelva a ganar)(?: por fin| ya)? (?:el |la |los )?${PARTY}`,
    "party",
  ],
  [
    "victoria derrota paliza triunfo",
    `(?:[Oo]rgullos[oa]s?|[Ff]eli(?:z|ces)|[Cc]ontent[oa]s?|[Qq]ué|[Bb]onita|[Mm]agnífica|[Mm]enuda|[Vv]aya)(?: de| por| con)?(?: la| esta| el)?(?: bonita| gran| magnífica| tremenda)? (?:victoria|derrota|paliza|triunfo) (?:del|de|para) ${PARTY}`,
    "party",
  ],
  [
    "victoria triunfo",
    `(?:[Vv]ictoria|[Tt]riunfo) (?:merecid[oa]|magnífic[oa]|just[oa]) (?:del|de) ${PARTY}`,
    "party",
  ],
  [
    "frenar parar cerrar echar sacar castigar derrotar",
    `(?:frenar|parar|cerrar(?:le)? el paso|echar|sacar|castigar|derrotar) (?:al|a) ${PARTY}`,
    "party",
  ],
  ["nunca", `[Nn]unca más ${PARTY}`, "party"],
  [
    "ojalá ojala",
    `[Oo]jal[áa] (?:que )?(?:(?:gane|ganen|pierda|pierdan|arrase|arrasen) ${PARTY}|${PARTY} (?:gane|ganen|pierda|pierdan|arrase))`,
    "party",
  ],
  [
    "programa proyecto plan",
    `[Ee]l (?:programa|proyecto|plan) (?:del|de) ${PARTY} (?:cabe|da (?:risa|pena|vergüenza|miedo)|es (?:una? )?(?:broma|chiste|vergüenza|farsa|desastre|catástrofe)|no vale)`,
    "party",
  ],
  [
    "mient engañ traicion arruin destru roba",
    `${PARTY} (?:nos |les |os )?(?:miente|mienten|engaña|engañan|traiciona|traicionan|arruina|arruinan|destruye|destruyen|roba|roban)(?!\\p{L})`,
    "party",
  ],
  [
    "vota votan votar",
    `[Qq]uién(?:es)? (?:puede |va a |quiere )?vota[nr]?(?: todavía| aún)? (?:al|a|por) ${PARTY}`,
    "party",
  ],
  ["viva arriba abajo", `(?:[Vv]iva|[Aa]rriba|[Aa]bajo) ${PARTY}`, "party"],
  ["todos todas juntos", `(?:[Tt]odos|[Tt]odas|[Jj]untos) con ${PARTY}`, "party"],
  ["voto", `[Uu]n voto (?:al|a|por|para|contra) ${PARTY}`, "party"],
  ["mi", "[Mm]i voto (?:es|va|será|irá|fue) (?:para|a) (?:la |el |los |las )?\\p{Lu}"],
  ["votar", `[Ll]lam(?:amos|o|a)(?: a todos)? a votar (?:por|a|contra) ${SIDE}`],
  [
    "vot",
    `(?:[Vv]ota|[Vv]ote|[Vv]oten|[Vv]otad|[Vv]otemos|[Vv]oto|[Vv]otaré|[Hh]ay que votar)(?: todos)? (?:por |a |al |contra )?(?:${PARTY}|(?<=por |a |contra )${NAME})`,
  ],
  [
    "será sería va",
    `${SIDE} (?:será|sería|va a ser) (?:un|una|nuestro|nuestra|el|la) (?:muy )?(?:gran|buen|buena|excelente|mal|mala|mejor|próximo|próxima) (?:presidente|presidenta|primer ministro|primera ministra|alcalde|alcaldesa)`,
  ],
  [
    "apoy respald",
    `(?:[Aa]poyamos|[Aa]poyo|[Rr]espaldamos) (?:a |al |la candidatura de )(?:${PARTY}|${NAME} (?:para|como) (?:presidente|presidenta|alcalde|alcaldesa))`,
  ],
  ["echar fuera derrot", `(?:[Ee]char|[Ff]uera|[Dd]errotar) (?:al? )?${PARTY}`, "party"],
  ["menos", `[Cc]ualquiera menos (?:el |la |los )?${PARTY}`, "party"],
  ["menos", `[Cc]ualquiera menos ${NAME}`, "election"],
  [
    "vot",
    "(?:[Vv]ota|[Vv]ote|[Vv]oten|[Vv]otad|[Vv]otemos)(?: todos)? (?:por|contra) (?:ella|él|ellos|ellas)(?!\\p{L})",
  ],
  [
    "fin gracias menos",
    `(?:[Pp]or fin|[Gg]racias a [Dd]ios|[Mm]enos mal que)[,:]? ${PARTY} (?:perdió|perdieron|ganó|ganaron|fue derrotad[oa]|fueron derrotados|está fuera|ha perdido|ha ganado)`,
    "party",
  ],
  [
    "debe tiene merece",
    `${SIDE} (?:debe|tiene que|merece|deben|tienen que) (?:ganar|perder|irse|ser (?:elegid[oa]|reelegid[oa]|derrotad[oa]))`,
    "election",
  ],
  [
    "necesita merece",
    `(?:[Ee]ste|[Nn]uestro|[Ee]l) país (?:necesita|merece) (?:a |al |a la )(?:${PARTY}|${NAME} (?:como|de|en))`,
  ],
  ["voto", `${SIDE} (?:tiene|tendrá|merece) (?:mi|nuestro|tu|su) voto`],
  [
    "desastre vergüenza peligro esperanza mentiros ladron",
    `${PARTY} (?:es|son|sería|serían|será) (?:un |una |la |el |unos |nuestra )?(?:desastre|catástrofe|vergüenza|peligro|única esperanza|mentirosos|ladrones|corruptos|inútiles|fascistas)`,
    "party",
  ],
  [
    "",
    `${PARTY} (?:es|son|sigue siendo) (?:el|la|los|las) únic[oa]s? (?:que|partido|opción|esperanza|voto)`,
    "party",
  ],
  [
    "quien quienes votar si",
    `(?:[Qq]uien(?:es)? vota(?:n)?|[Vv]otar|[Ss]i votas?) (?:a |al |por )?(?:el |la |los )?${PARTY}`,
    "party",
  ],
  [
    "voto opción & solo sólo único única",
    "(?:[Ss][oó]lo hay un|[Ee]l único|[Uu]n solo) (?:voto|candidato) (?:decente|útil|posible|sensato|serio|digno)?",
    "election",
  ],
  ["mejor", "[Gg]anó (?:el|la) mejor(?: candidat[oa])?(?=[.!]|$)", "election"],
  [
    "propone proponen candidat",
    "[Ll]o que propone(?:n)? (?:la candidata|el candidato)[^.!?]{0,50}(?:lo que|justo|futuro|camino)",
  ],
  [
    "orgullo apoyo vergüenza bravo",
    `(?:[Mm]i apoyo|[Nn]uestro apoyo|[Oo]rgullos[oa] de|[Bb]ravo|[Vv]ergüenza) (?:a|al|por|para|de)? ?${PARTY}`,
    "party",
  ],
);

/** Words that take a side beside a party or an election, in Spanish. Written for this project, 2026-11-21. */
export const SPANISH_LEANINGS: PartisanLexicon = {
  race: `elecciones, urnas, comicios, segunda vuelta, primera vuelta, referéndum, recuento, escrutinio, encuestas, mesas electorales`,
  camp: `la oposición, partido gobernante, oficialismo, coalición, candidato, candidata, presidente saliente, la campaña del sí, la campaña del no`,
  siding: `ya era hora, hemos ganado, ganamos, por fin se van, el resultado que esperábamos, del lado correcto de la historia, cruzamos los dedos, qué alivio, hasta nunca`,
  sneer: `qué circo, inútiles`,
  slogan: `sí se puede`,
  fair: `todos los partidos, ambos bandos, todas las listas, gane quien gane`,
};
