import { CuedRows } from "@/lib/draft/cued-rows";
import type { Passage } from "@/lib/draft/draft";
import { type Span, spanOf } from "@/lib/draft/span";
import { type Matter, mattersOf } from "./matter";
import { PRIVATE_LIFE } from "./private-life";
import {
  AILING,
  DIED,
  ELDERS,
  EXAM,
  FRANKLY,
  GOODS,
  HOUSEHOLD,
  IN_LAWS,
  KIN,
  MINDING,
  MY,
  OUR,
  PRIVATE_PAGE,
  RECENT,
  REQUEST,
  UNDERGONE,
  WRITING,
} from "./private-matter.words";

/**
 * Matters that serve nobody but the writer, built alike in five languages: one's own (or one's family's) and a sale, a search, a
 * request, an ailment or a family's event. An ambassador's personal touch has no such request in it ("my children learned to ski
 * here"), and what a mission advises its readers is said to "you". Written for this project from posts on private accounts,
 * 2026-11-22.
 */

const REQUESTS: readonly Matter[] = mattersOf([
  // Second-hand wares, and a place to live.
  [
    "selling vendo vends verkaufe sale vendre",
    `^\\P{L}*(?:selling (?:our|my|a|an) (?=[^.!?]{0,30}${GOODS}(?!\\p{L}))|selling (?=[^.!?]{0,40}(?:owner|km|miles)(?!\\p{L}))|(?:je )?vends (?=\\p{L}+)|vendo (?=\\p{L}+)|verkaufe (?=\\p{L}+)|for sale:? (?=[^.!?]{0,30}${GOODS}(?!\\p{L})))[^.!?\\n]{3,50}`,
  ],
  [
    "looking cherch busco procuro suche suchen",
    `^\\P{L}*(?:looking for|(?:je |on )?cherche|busco|procuro|(?:ich )?suche)(?= [^.!?]{0,45}?${GOODS}(?!\\p{L})[^?]*$) [^.!?]{3,50}`,
  ],
  // Family, called, greeted and mourned.
  [
    "mum dad mom nan gran maman pap mam abuel mãe pai av vov oma opa mutti cousin",
    `^\\P{L}*(?:dear |chère? |querid[oa] |liebe[r]? )?(?:${ELDERS}|cousins|papi et mamie|oma und opa),(?= )(?! ?(?:${KIN}|mums|dads|kind|mère|enfant)(?!\\p{L}))(?=[^]{0,120}?(?<!\\p{L})(?:i|i['’]ll|i['’]m|me|you|thanks?|j['’]\\p{L}+|je|tu|te|t['’]\\p{L}+|merci|ya|te|ligo|cheguei|estou|obrigad[oa]|gracias|llegu?\\p{L}+|llamo|ich|du|danke|dir)(?!\\p{L}))[^.!?]{3,60}`,
  ],
  [
    "amor vida cariño chéri schatz liebling babe honey darling hun bebé",
    "(?<=^\\P{L}*(?:mon |meu |mi )?)(?:amor|vida|cariño|chérie?|schatz|liebling|babe|honey|darling|hun|bebé),? (?:i|i['’]\\p{L}+|(?:can|could|did|will) you|j['’]\\p{L}+|je|tu|ya|te|me|llego|estoy|no (?:te|me|puedo)|eu|já|não (?:te|me|posso)|esqueci|deixei|perdi|olvidé|dejé|ich|du|kannst|hast|bist) (?!shrunk)[^.!?]{3,60}",
  ],
  [
    "birthday anniversaire cumple parabéns aniversário geburtstag",
    `(?<=(?:happy \\p{L}*\\d*\\p{L}* ?birthday,? (?:to )?|joyeux anniversaire,? (?:à )?|feliz cumple(?:años)?,? (?:a )?|parabéns,? (?:ao |à )?|feliz aniversário,? (?:ao |à |para (?:o |a )?)?|geburtstag,? ))(?:my|mon|ma|mis?|meu|minha|meine?[mr]?)(?: (?!mate|colleague)\\p{L}+){0,2}? (?:${KIN}|princesse|chéri|princesa|amor|schatz|kleine[rn]?)(?!\\p{L})`,
  ],
  [
    "died passed quitt mort décéd part muri falleci muerto morreu faleceu gestorben eingeschlafen verstorben",
    `(?:(?:${OUR} )?(?:${ELDERS})|${MY} (?:${KIN})) (?:[^.!?,]{0,30} )?${DIED}(?=[^.!?]{0,20}${RECENT})|(?:${ELDERS}|${MY} (?:${KIN})) (?:[^.!?,]{0,12} )?${RECENT} (?:[^.!?,]{0,12} )?${DIED}`,
  ],
  [
    "runn running launched open abre abri abrió eröffne présente candidat & my mon ma mes mi mis meu minha mein",
    `(?<=^|[.!?:,]\\s|\\n)(?:[^.!?]{0,15}[:,!] )?${MY} (?:${KIN}) (?:is (?:running|standing) for|has (?:just )?(?:opened|launched|started) (?:a|her|his)|opens (?:her|his)|se présente|ouvre (?:son|sa)|vient d['’]ouvrir|se (?:presenta|postula)|(?:abre|abrió|acaba de abrir)(?: mañana| hoy)? (?:su|una?)|abriu (?:uma?|a sua|o seu)|(?:é candidat[oa]|candidata-se)|eröffnet (?:[^.!?]{0,15} )?(?:ihren?|seinen?|eine?n?)|kandidiert)(?!\\p{L})`,
  ],
  // Body and soul.
  [
    "root biops mri colonos wisdom chemo dévital irm colosc dent endodonc muela biópsia desvital wurzel darmsp weisheit",
    `(?:(?:${AILING})(?!\\p{L})(?: [^.!?]{0,15})? ${UNDERGONE}|(?:resultados?|résultats?|results?|ergebnis\\p{L}*) (?:of|de|da|der|do|de la|de l['’])? ?(?:my |ma |mi |minha |meiner )?(?:${AILING})|${MY} (?:${AILING}))(?!\\p{L})`,
  ],
  [
    "pass passed eu aprobé saqué passei bestanden & driving bar licence permis concours examen carnet oposici exame carta prova oab vestibular führerschein",
    `(?:i (?:finally |just )?(?:passed|failed)(?: my| the)?|j['’]ai (?:enfin )?(?:eu|réussi|obtenu)(?: mon| le)?|(?:aprobé|saqué|he aprobado)(?: el| la| mi)?|passei (?:n[oa]|em)|tirei a) ${EXAM}|führerschein(?:prüfung)? (?:endlich )?bestanden(?!\\p{L})`,
  ],
  [
    "pregnan grossesse embaraz gravidez schwangerschaft & positi",
    "(?:pregnancy test|test de grossesse|(?:test|prueba) de embarazo|teste de gravidez|schwangerschaftstest)(?: (?:is|was|came back|est|est revenu|dio|ha dado|deu|ist|war))? positi(?:ve?|f|vo)(?!\\p{L})",
  ],
  // Secrets, told to one reader.
  [
    "delete burn efface supprime borra apaga lösch & when after once quand après dès cuando después quando depois assim sobald wenn nach",
    "(?:delete|burn) (?:this|it) (?:when you|after (?:you|reading)|once you|as soon as you)|(?:efface|supprime)(?: |-)?(?:ça|ceci|-le|le|ce message) (?:quand tu|après|dès que tu)|borra (?:esto|este mensaje) (?:cuando|después|en cuanto)|borral[oa] (?:cuando|después de) le|apaga (?:isto|isso|esta mensagem|essa mensagem) (?:quando|depois|assim que)|lösch (?:das|es|die nachricht) (?:wenn du|sobald du|nach dem lesen)",
  ],
  [
    "tell dis digas conte conta diga sag verrat & him her them rien nada nichts nicht bloß",
    "(?<=^\\P{L}*(?:pss*t,? )?)don['’]t tell (?:him|her|them|anyone)(?:,? but|,? i|,? we| about the)(?!\\p{L})|(?<!qu[ei] )ne (?:(?:lui|leur) )?dis rien à (?!personne d)|no (?:le|les) digas nada|no digas nada (?:a|al|en)(?!\\p{L})|não (?:lhe |lhes )?(?:digas|contes|conta|conte|diga) nada (?:a|ao|à|aos|para|pra|pro)(?!\\p{L})|(?:sag|verrat) (?:ihm|ihr|dem|der|ihnen|es|das)(?: \\p{L}+)? (?:bloß |bitte |ja )?(?:nichts|nicht|noch nicht)(?=,| aber| davon)",
  ],
  // Keys, lifts, homework.
  [
    "lost perdu perdi perdido verloren",
    `(?:(?<=^\\P{L}*|i (?:have |['’]ve )?)lost (?:my|the)|(?<=^\\P{L}*|j['’]ai )perdu (?:mes|mon)|(?:he perdido|perdí) (?:las|mis)|perdi as(?: minhas)?|habe (?:[^.!?]{0,20} )?mein(?:e|en)?) [^.!?]{0,12}(?:keys?|clés|clefs|llaves|chaves|\\p{L}*schlüssel)(?!\\p{L})`,
  ],
  [
    "homework devoirs deberes tarea lição trabalhos hausaufgaben mathe & got quelqu alguien alguém jemand",
    "(?:any(?:one|body) (?:got|have)|quelqu['’]un a|alguien tiene|alguém tem|hat jemand)(?=[^.!?]{0,30}(?:homework|devoirs|deberes|tareas?|lição|trabalhos de casa|hausaufgaben|mathe))[^.!?]{0,40}",
  ],
  // Minding the cat, carrying boxes, a new owner for the car.
  [
    "someone somebody anyone anybody who quelqu qui alguien quién alguém quem jemand wer & my mon ma mes mi mis meu minha mein our notre nos nuestr noss unser boxes cartons cajas caixas kisten",
    `${REQUEST} [^.!?]{0,30}?(?:${MINDING} [^.!?]{0,20}?${OUR} [^.!?]{0,25}|${OUR} (?:old )?${HOUSEHOLD}(?!\\p{L})|(?:with the |les |las |as |beim )(?:boxes|cartons|cajas|caixas|kisten\\p{L}*))|${REQUEST} (?:[^.!?]{0,15} )?${OUR} (?:${KIN}|${HOUSEHOLD}) [^.!?]{0,30}`,
  ],
  [
    "law belle beau beaux suegr sogr schwieger",
    `(?:${IN_LAWS} (?:[^.!?]{0,20} )?(?:arrives?|com(?:es|ing)|visits?|stays?|débarque|arrive|llegan?|vienen?|chegam?|vêm|kommt|kommen)(?!\\p{L})|(?:llegan?|chegam?|kommt|kommen) (?:[^.!?]{0,15} )?${IN_LAWS})`,
  ],
  // Policy told where no colleague reads.
  [
    "personal private perso privé personnel privad pessoal privat persönlich",
    `(?:${WRITING})(?: [^.!?:,]{0,15}?)? (?:on|from|sur|depuis|desde|en|na|no|von|auf|in) ${PRIVATE_PAGE}|${PRIVATE_PAGE}[,:;.]? ${FRANKLY}(?!\\p{L})|(?:desde|en|na|no|da|do|von|auf|from) ${PRIVATE_PAGE}(?: [^.!?:,]{0,12})?(?: lo digo| digo| sage ich| i(?:['’]ll)? say)`,
  ],
]);

const cuesOf = ({ cues }: Matter) => cues;
const requests = new CuedRows<Matter>(REQUESTS, cuesOf);
const life = new CuedRows<Matter>(PRIVATE_LIFE, cuesOf);
/** Beasts in the zoo, patients, readers: others than the writer's own. */
const OF_OTHERS =
  /(?<!\p{L})(?:zoo|panda|hospital|clinic|festival|exhibition|campaign|visa|passport|your|votre|vos|ihre?n?|su|sus)(?!\p{L})|https?:/iu;

/** The first words of a sentence that tell of the writer's own matters, at UTF-16 offsets into it. */
export function findPrivateMatter({ text, tokens }: Passage): Span | undefined {
  for (const { pattern } of requests.find(tokens)) {
    const match = pattern().exec(text);
    if (match) return spanOf(match);
  }
  for (const { pattern } of life.find(tokens)) {
    const match = pattern().exec(text);
    if (match && !OF_OTHERS.test(text)) return spanOf(match);
  }
  return undefined;
}
