import { cued } from "@/lib/draft/cued-pattern";
// Words that join the two ends of a range, in English, French, Spanish, Portuguese, German and Italian, by the languages' plain usage
// (2026-11-21).

export const LINK =
  /^\.?[,\s]*(?:to|until|till|through|and|und|et|y|e|au|jusqu['’]au|jusqu['’]à|à|al|hasta(?: el| las)?|a|até(?: o| às| as)?|ao|às|as|a las|bis(?: zum)?|[-–—])\s*(?:the|le|el|o|den|am|las|um)?\s*$/iu;
export const FROM =
  /(?:^|[^\p{L}])(?:from|between|du|de|del|dal|desde el|desde|entre|das|vom|von|zwischen|dès)\s*(?:the|le|el|las|o|den|dem|um)?\s*$/iu;
/** "Starts at 7 pm and ends at 5 pm", "opens on 12 March and closes on 9 March": the verbs make the range. */
export const STARTS = cued(
  /(?<!\p{L})(?:start(?:s|ing|ed)?|begin(?:s|ning)?|began|opens?|opened|opening|kick(?:s|ing)? off|commenc(?:e|es|era|ent)|début(?:e|era)|ouvr(?:e|ira)|comienzan?|empieza|inicia|arranca|abr(?:e|irá)|começa|beginnt|startet|öffnet|arriv(?:e|es|ed|era|ing)|lands?|departs?|leaves|left|llega|chega|trifft|reist)(?: (?:its|their|our) doors| (?:in|at|from|à|en|em|a|nach) \p{L}+)?\s(?:(?:on|at|from|le|à|el|a las|em|no dia|às|am|um|the)\s){0,2}$/iu,
);
export const ENDS = cued(
  /^(?:,|\s)\s?(?:and|et|y|e|und|then)?\s?(?:(?:it|will|se|is|wird|we|they|the doors|doors)\s){0,2}(?:ends?|finish(?:es)?|close[sd]?|stops?|concludes?|wraps? up|wind(?:s)? up|over|ended|termin(?:e|era|a|ará)|finit|finira|s['’]achève(?:ra)?|ferm(?:e|era)|finaliza|concluye|cierra|acaba|encerra|fecha|endet|schließt|leaves?|departs?|returns?|flies (?:home|back|out)|is back|comes back|repart(?:ira)?|parte|regresa|volta|reist ab|kehrt zurück)\s(?:(?:on|at|by|around|le|à|el|a las|em|no dia|às|am|um|the)\s){0,2}$/iu,
);
export const YEARS = /(?<![\d\p{L}–-])((?:19|20)\d\d)\s?[–—-]\s?((?:19|20)\d\d)(?![\d\p{L}–-])/gu;
/** "From 2021 until 2018": years with words between them, and what may follow a year that is no count. */
export const WORDED_YEARS =
  /(?<!\p{L})(?:from|between|de|du|entre|desde|von|zwischen|dal|tra)\s((?:19|20)\d\d)\s(?:to|until|till|through|and|à|au|et|a|al|y|e|hasta|até|bis|und)\s((?:19|20)\d\d)(?=\s*(?:$|[.,;:!?)–—\n]|\p{So}|(?:as|in|when|and|with|for|at|where|she|he|comme|en|et|puis|como|y|e|em|als|und|où|donde|onde|wo)(?!\p{L})))/giu;
/** What moves a year back on purpose: a target, a plan. */
export const MOVES_YEARS = cued(
  /(?<!\p{L})(?:target|goal|deadline|brought|bring|moved?|forward|advanc\p{L}+|earlier|sooner|instead|objectif|avanc\p{L}+|objetivo|meta|adelant\p{L}+|anteced\p{L}+|antecip\p{L}+|ziel|vorgezogen|vorverlegt|fell|dropped|compar\p{L}+)(?!\p{L})/iu,
);
/** "Aged 30 to 18", "entre 35 y 18 años": ages with the higher first. */
export const AGES = cued(
  /(?<!\p{L})(?:(?:aged?|ages|between the ages of)(?: from| between)?\s(\d{1,2})\s?(?:to|and|[-–—])\s?(\d{1,2})(?!\d|[.,:]\d|%|\s?(?:am|pm))|(?:(?:âgée?s? )?entre|zwischen|tra)\s(\d{1,2})\s(?:et|y|e|und)\s(\d{1,2})\s(?:ans|años|anos|jahren|anni)(?!\p{L})|(?:âgée?s? de|(?:enfants|élèves|jeunes|niñ[oa]s|jóvenes|crianças|jovens|kinder|jugendliche|children|kids|teens|youth)(?: (?:aged|âgée?s?))? (?:de|from|von))\s(\d{1,2})\s(?:à|a|to|bis)\s(\d{1,2})\s?(?:ans|años|anos|jahren?|years?)(?!\p{L}))|(?<![\d.,-])(\d{1,2})\s?(?:to|[-–—])\s?(\d{1,2})[ -]year[ -]olds?(?!\p{L})/giu,
);
/** Labels and verbs before a day or an hour, each in a line or sentence of its own. */
export const START_LABEL = cued(
  /(?:^|[^\p{L}])(?:start(?:s|ing)?|begin(?:s|ning)?|open(?:s|ing)?|from|arrival|arriv(?:es|ing)|check-in|début|débute|ouverture|ouvre(?:nt)?|arrivée|inicio|comienzo|comienza|apertura|abre(?:n)?|llegada|início|começa|abertura|abrem|chegada|beginn|beginnt|start|eröffnung|öffnet|anreise|ankunft|inizio|apre)(?:\s(?:on|at|le|à|el|a las|em|no dia|às|am|um|the|zum))*\s?:?\s?(?:\p{So}\uFE0F?\s?)?(?:the |le |el |den )?$/iu,
);
export const END_LABEL = cued(
  /(?:^|[^\p{L}])(?:end(?:s|ing)?|finish(?:es)?|clos(?:e|es|ing)|until|departure|depart(?:s|ing)|leaves|check-out|fin|se termine|fermeture|ferme(?:nt)?|clôture|départ|termina|cierre|cierra(?:n)?|finaliza|salida|fim|encerra(?:m)?|encerramento|fecha(?:m)?|partida|ende|endet|schluss|schließt|abreise|abflug|fine|chiude)(?:\s(?:on|at|le|à|el|a las|em|no dia|às|am|um|the|zum))*\s?:?\s?(?:\p{So}\uFE0F?\s?)?(?:the |le |el |den )?$/iu,
);
/** The doors of a hall, and what begins behind them. */
export const DOORS = cued(
  /(?<!\p{L})(?:doors(?: open)?|admission|einlass|ouverture des portes|apertura de puertas|abertura de portas|apertura porte)(?:\s(?:at|from|à|a las|às|um|ab|alle)|:)?\s$/iu,
);
export const SHOW = cued(
  /(?<!\p{L})(?:(?:concert|film|show|screening|talk|event|performance|reception|play|music|panel|programme|debate|lecture|kick-?off|konzert|vortrag|veranstaltung|concierto|película|acto|filme|spectacle|débat)(?: \p{L}+)?(?: (?:starts?|begins?|is|beginnt|commence|débute|comienza|empieza|começa))?|starts?|begins?|beginn|beginnt|début|inicio|início)(?:\s(?:at|from|à|a las|às|um|ab|alle|promptly at)|:)?\s$/iu,
);
/** Hours at which somebody is in: they do not run through the night. */
export const OFFICE_HOURS = cued(
  /(?<!\p{L})(?:(?:office|opening|consular|visiting|reception|working|business|service) hours|horaires|horario|horário|bürozeiten|öffnungszeiten|sprechzeiten|abert[oa]s?|abiert[oa]s?|ouverte?s?|geöffnet|counter|schalter|guichet|ventanilla|atendimento|atención)(?!\p{L})/iu,
);
