import { CuedRows } from "@/lib/draft/cued-rows";
import type { Passage } from "@/lib/draft/draft";
import { type Span, spanOf } from "@/lib/draft/span";
import {
  AILING,
  AT_OURS,
  CHILDREN,
  DIED,
  EACH_BRINGS,
  ELDERS,
  EXAM,
  FOR_SALE,
  FRANKLY,
  GOODS,
  HELPER,
  HOUSEHOLD,
  IN_LAWS,
  KIN,
  LITTLE_ONE,
  MINDING,
  MY,
  NEW_START,
  OUR,
  PARTY_OF_OURS,
  PRIVATE_PAGE,
  RECENT,
  REQUEST,
  SCHOOLING,
  SPLIT_UP,
  UNDERGONE,
  WRITING,
} from "./private-matter.words";

/**
 * Matters that serve nobody but the writer, built alike in five languages: one's own (or one's family's) and a sale, a search, a
 * request, an ailment or a family's event. An ambassador's personal touch has no such request in it ("my children learned to ski
 * here"), and what a mission advises its readers is said to "you". Written for this project from posts on private accounts,
 * 2026-11-22.
 */

type Row = readonly [cues: string, pattern: string];
const ROWS: readonly Row[] = [
  // Second-hand wares, and a place to live.
  [
    "selling vendo vends verkaufe sale vendre",
    `^\\P{L}*(?:selling (?:our|my|a|an) (?=[^.!?]{0,30}${GOODS}(?!\\p{L}))|selling (?=[^.!?]{0,40}(?:owner|km|miles)(?!\\p{L}))|(?:je )?vends (?=\\p{L}+)|vendo (?=\\p{L}+)|verkaufe (?=\\p{L}+)|for sale:? (?=[^.!?]{0,30}${GOODS}(?!\\p{L})))[^.!?\\n]{3,50}`,
  ],
  [
    "giving donne regalo ofereço dou verschenke",
    `^\\P{L}*(?:giving away|je donne|regalo|ofereço|dou|verschenke) [^.!?]{0,25}${GOODS}(?!\\p{L})`,
  ],
  [
    "looking cherch busco procuro suche suchen",
    `^\\P{L}*(?:looking for|(?:je |on )?cherche|busco|procuro|(?:ich )?suche)(?= [^.!?]{0,45}?${GOODS}(?!\\p{L})[^?]*$) [^.!?]{3,50}`,
  ],
  // Who mends one's teeth and minds one's children.
  [
    "know recommend conna conoce conhece kennt empfehl need looking cherch busco busca procuro procura suche brauch",
    `(?:(?:any(?:one|body)|quelqu['’]un|alguien|alguém|jemand)(?: here)? (?:know|recommend|connaît|aurait|conoce|recomienda|conhece|recomenda|kennt)s?|kennt jemand|(?:we|i)(?:['’]re| are|['’]m)? (?:need|desperately need|looking for)|(?:je|on) cherche|busc(?:o|amos)|procur(?:o|amos)|(?:wir|ich) (?:suchen?|brauchen?))(?: [^.!?]{0,25}?)? ${HELPER}(?!\\p{L})`,
  ],
  // Family, called, greeted and mourned.
  [
    "mum dad mom nan gran maman pap mam abuel mãe pai av vov oma opa mutti cousin",
    `^\\P{L}*(?:dear |chère? |querid[oa] |liebe[r]? )?(?:${ELDERS}|cousins|papi et mamie|oma und opa),(?= )(?! ?(?:${KIN}|mums|dads|kind|mère|enfant)(?!\\p{L}))(?=[^]{0,120}?(?<!\\p{L})(?:i|i['’]ll|i['’]m|me|you|thanks?|j['’]\\p{L}+|je|tu|te|t['’]\\p{L}+|merci|ya|te|ligo|cheguei|estou|obrigad[oa]|gracias|llegu?\\p{L}+|llamo|ich|du|danke|dir)(?!\\p{L}))[^.!?]{3,60}`,
  ],
  [
    "thank merci gracias obrigad danke & mum dad gran nan maman mam pap abuel av vov oma opa",
    `(?:thanks?(?: you)?|merci|gracias|obrigad[oa]|danke),? (?:à |a |to |ao |à )?(?:${ELDERS})(?: (?:et|and|y|e|und) (?:${ELDERS}))?(?=\\s?(?:[!.,]|$|\\p{Extended_Pictographic}|für|pour|for|por|pel))`,
  ],
  [
    "album chat grup fotos",
    "(?:in the family (?:album|chat|group)|l['’]album de famille|(?:le )?groupe de famille|(?:no|al|en el) (?:grupo|álbum) d[ae] (?:la )?família|(?:en el|al) (?:grupo|álbum) (?:familiar|de la familia)|im familien(?:chat|album))",
  ],
  [
    "birthday anniversaire cumple parabéns aniversário geburtstag",
    `(?<=(?:happy \\p{L}*\\d*\\p{L}* ?birthday,? (?:to )?|joyeux anniversaire,? (?:à )?|feliz cumple(?:años)?,? (?:a )?|parabéns,? (?:ao |à )?|feliz aniversário,? (?:ao |à |para (?:o |a )?)?|geburtstag,? ))(?:my|mon|ma|mis?|meu|minha|meine?[mr]?)(?: (?!mate|colleague)\\p{L}+){0,2}? (?:${KIN}|princesse|chéri|princesa|amor|schatz|kleine[rn]?)(?!\\p{L})`,
  ],
  [
    "died passed quitt mort décéd part muri falleci muerto morreu faleceu gestorben eingeschlafen verstorben",
    `(?:(?:${OUR} )?(?:${ELDERS})|${MY} (?:${KIN})) (?:[^.!?,]{0,30} )?${DIED}(?=[^.!?]{0,20}${RECENT})|(?:${ELDERS}|${MY} (?:${KIN})) (?:[^.!?,]{0,12} )?${RECENT} (?:[^.!?,]{0,12} )?${DIED}`,
  ],
  // The family's fortunes: holidays, a shop, a campaign.
  [
    "week semaine semana woche holiday vacances vacaciones férias urlaub",
    `^\\P{L}*(?:(?:a|one|two|three|une|deux|trois|una|dos|tres|uma|duas|três|eine|zwei|drei|\\d) (?:weeks?|semaines?|semanas?|wochen?)|holidays?|vacances|vacaciones|férias|urlaub)(?: (?:in|at|en|em|à|au|no|na|auf|im|an|de))?(?: [\\p{L}'’-]+){1,4}? (?:with|avec|con|com|mit) ${CHILDREN}(?=\\s?[:,!.])[^.!?]{0,40}`,
  ],
  [
    "runn running launched open abre abri abrió eröffne présente candidat",
    `(?<=^|[.!?:,]\\s|\\n)(?:[^.!?]{0,15}[:,!] )?${MY} (?:${KIN}) (?:is (?:running|standing) for|has (?:just )?(?:opened|launched|started) (?:a|her|his)|opens (?:her|his)|se présente|ouvre (?:son|sa)|vient d['’]ouvrir|se (?:presenta|postula)|(?:abre|abrió|acaba de abrir)(?: mañana| hoy)? (?:su|una?)|abriu (?:uma?|a sua|o seu)|(?:é candidat[oa]|candidata-se)|eröffnet (?:[^.!?]{0,15} )?(?:ihren?|seinen?|eine?n?)|kandidiert)(?!\\p{L})`,
  ],
  [
    "band page shop channel play joue toca spielt",
    `${MY} (?:${KIN})['’]s (?:band|page|shop|channel|bakery|studio) (?=[^.!?]{0,40}(?:tonight|please|share|follow|come|open))`,
  ],
  // Body and soul.
  [
    "root biops mri colonos wisdom chemo dévital irm colosc dent endodonc muela biópsia desvital wurzel darmsp weisheit",
    `(?:(?:${AILING})(?!\\p{L})(?: [^.!?]{0,15})? ${UNDERGONE}|(?:resultados?|résultats?|results?|ergebnis\\p{L}*) (?:of|de|da|der|do|de la|de l['’])? ?(?:my |ma |mi |minha |meiner )?(?:${AILING})|${MY} (?:${AILING}))(?!\\p{L})`,
  ],
  [
    "operation surgery opération operación operação",
    `${MY} (?!back )(?:\\p{L}+ )?(?:operation|surgery|opération|operación|operação) (?:is|was|went|on|est|s['’]est|es|fue|salió|é|foi|correu|ist|war|lief)(?!\\p{L})`,
  ],
  [
    "kilo quilo kg pound abgenommen",
    `(?:(?:i['’]ve |i )?(?:down|lost)|j['’]ai perdu|(?:he )?(?:perdido|bajado|adelgazado)|^\\P{L}*perdi|emagreci) (?:\\p{L}+|\\d+) (?:kilos?|kg|quilos|pounds)(?!\\p{L}| of| d[eo] )|(?:\\p{L}+|\\d+) kilo abgenommen`,
  ],
  [
    "div séparation rupture breakup break separa separaç scheidung trennung ruptura",
    `${SPLIT_UP}(?!\\s?:)(?=[^]{0,80}?${NEW_START}(?!\\p{L}))[^.!?]{0,50}`,
  ],
  [
    "pass passed eu aprobé saqué passei bestanden",
    `(?:i (?:finally |just )?(?:passed|failed)(?: my| the)?|j['’]ai (?:enfin )?(?:eu|réussi|obtenu)(?: mon| le)?|(?:aprobé|saqué|he aprobado)(?: el| la| mi)?|passei (?:n[oa]|em)|tirei a) ${EXAM}|führerschein(?:prüfung)? (?:endlich )?bestanden(?!\\p{L})`,
  ],
  [
    "expecting said enceinte embarazada grávida schwanger esperamos",
    "(?<=^|[.!?]\\s)(?:we['’]re expecting(?=!)|(?:she|he) said yes(?=!)|elle a dit oui(?=\\s?!)|(?:ella )?dijo que sí(?=!)|ela disse (?:que )?sim(?=!)|sie hat ja gesagt(?=!))|(?:i['’]m|je suis|estoy|estou|ich bin) (?:pregnant|enceinte|embarazada|grávida|schwanger)",
  ],
  // Keys, lifts, homework.
  [
    "lost perdu perdi perdido verloren",
    `(?:(?<=^\\P{L}*|i (?:have |['’]ve )?)lost (?:my|the)|(?<=^\\P{L}*|j['’]ai )perdu (?:mes|mon)|(?:he perdido|perdí) (?:las|mis)|perdi as(?: minhas)?|habe (?:[^.!?]{0,20} )?mein(?:e|en)?) [^.!?]{0,12}(?:keys?|clés|clefs|llaves|chaves|\\p{L}*schlüssel)(?!\\p{L})`,
  ],
  [
    "pick récup recoge busca holt",
    `(?:who(?:['’]s| is| can)? pick(?:ing)? up|qui (?:récupère|va chercher)|quién (?:recoge|busca)(?: a)?|quem (?:vai buscar|busca|apanha)|wer holt(?: heute| morgen)?) (?:[^.!?]{0,25}(?:from|à l['’]école|à la crèche|du foot|del cole|de la guarde|da escola|da creche|vom|von der|aus der)(?!\\p{L})|${CHILDREN})`,
  ],
  [
    "homework devoirs deberes tarea lição trabalhos hausaufgaben mathe & got quelqu alguien alguém jemand",
    "(?:any(?:one|body) (?:got|have)|quelqu['’]un a|alguien tiene|alguém tem|hat jemand)(?=[^.!?]{0,30}(?:homework|devoirs|deberes|tareas?|lição|trabalhos de casa|hausaufgaben|mathe))[^.!?]{0,40}",
  ],
  [
    "lend prêt prest empresta leiht",
    "(?:can|could) any(?:one|body) lend me [^.!?]{0,30}|quelqu['’]un (?:peut|pourrait) me prêter [^.!?]{0,30}|alguien (?:me presta|puede prestarme) [^.!?]{0,30}|alguém me empresta [^.!?]{0,30}|leiht mir jemand [^.!?]{0,30}",
  ],
  // A table at home, and what was left in the car.
  [
    "housewarming barbecue bbq crémaillère apéro parrillada asado churrasc jantarada grill einweihung lunch game soirée",
    `${PARTY_OF_OURS} ${AT_OURS}(?= (?:on|this|tonight|samedi|dimanche|vendredi|ce|el|este|no|nest|am|heute|morgen)|[^.!?]{0,40}${EACH_BRINGS}|[.,!])`,
  ],
  [
    "left oubli dejaste esqueceste deixaste vergessen & car place mine chez coche casa carro mir",
    "you left your \\p{L}+ (?:in my car|at (?:mine|my place))|tu as oublié (?:ton|ta|tes) \\p{L}+ (?:chez moi|dans ma voiture)|(?:te )?dejaste (?:el|la|tu) \\p{L}+ en (?:mi casa|mi coche)|(?:esqueceste|deixaste) (?:o teu|a tua|o|a) \\p{L}+ (?:em minha casa|no meu carro)|du hast (?:deinen?|dein) \\p{L}+ bei mir vergessen",
  ],
  ["miss sleep", "miss you already,? \\p{L}+|(?:miss you|sleep well),? x(?!\\p{L})"],
  [
    "landlord proprio casero senhorio vermieter",
    `(?:${OUR} (?:landlord|landlady|proprio|propriétaire|caser[oa]|senhori[oa]|vermieter(?:in)?))(?= (?:has|have|is|wants|a|veut|est|ha|nos|me|quiere|aumentou|quer|hat|will|ist|put|keeps))`,
  ],
  [
    "thank merci gracias obrigad danke & garage taller oficina werkstatt dentist hairdresser coiffeu peluquer cabeleir friseur lads",
    "(?:thanks?(?: you)?|merci|gracias|obrigad[oa]|danke) (?:to |à |a |an |ao |à )?(?:[^.!?,]{0,40}?)(?:garage|taller|oficina|werkstatt|dentist|dentiste|dentista|zahnarzt|hairdresser|coiffeuse?|peluquer[íi]a|cabeleireir[oa]|friseur)[^.!?]{0,30}(?:my|mon|ma|mi|meu|minha|mein\\p{L}*)(?!\\p{L})[^.!?]{0,20}",
  ],
  // Minding the cat, carrying boxes, a new owner for the car.
  [
    "can could anybody anyone who quelqu qui alguien quién alguém quem kann könnte will wer",
    `${REQUEST} [^.!?]{0,30}?(?:${MINDING} [^.!?]{0,20}?${OUR} [^.!?]{0,25}|${OUR} (?:old )?${HOUSEHOLD}(?!\\p{L})|(?:with the |les |las |as |beim )(?:boxes|cartons|cajas|caixas|kisten\\p{L}*))|${REQUEST} (?:[^.!?]{0,15} )?${OUR} (?:${KIN}|${HOUSEHOLD}) [^.!?]{0,30}`,
  ],
  [
    "sale home owner vendre donner preneur venta dueño venda dono verkauf verkaufen haben verschenken",
    `${MY} (?:[\\p{L}\\d-]+ ){1,4}${FOR_SALE}(?!\\p{L})`,
  ],
  [
    "born née nés nació nacieron nasceu nasceram geboren",
    `${OUR} (?:\\p{L}+ )?${LITTLE_ONE} (?:\\p{Lu}\\p{L}+ )?(?:(?:was|were|est|sont|nació|nacieron|nasceu|nasceram|ist|sind|wurde) )?(?:born |née?s? |geboren )?${RECENT}(?=[^.!?]{0,40})(?: geboren)?`,
  ],
  [
    "mother father parents in belle beau beaux suegr sogr schwieger",
    `(?:${IN_LAWS} (?:[^.!?]{0,20} )?(?:arrives?|com(?:es|ing)|visits?|stays?|débarque|arrive|llegan?|vienen?|chegam?|vêm|kommt|kommen)(?!\\p{L})|(?:llegan?|chegam?|kommt|kommen) (?:[^.!?]{0,15} )?${IN_LAWS})`,
  ],
  [
    "married marriage mariage casados casadas matrimonio casamento verheiratet wedding bodas",
    "(?:years (?:of marriage|married)|ans de mariage|años de (?:casad[oa]s|matrimonio)|anos de (?:casad[oa]s|casamento)|jahre verheiratet|(?:our )?wedding anniversary today)",
  ],
  [
    "fever flu migraine fièvre grippe fiebre gripe febre fieber migräne",
    "(?<=^[^?]*)(?:(?:fever|flu|migraine|fièvre|grippe|fiebre|gripe|febre|fieber|migräne) (?:since|depuis|desde|seit) \\p{L}+|seit \\p{L}+ (?:fieber|grippe|migräne))(?=[^?]*$)",
  ],
  [
    "back home rentré retour volvimos vuelta volta zurück",
    `^\\P{L}*(?:back|home|rentrée?s?|de retour|volvimos|de vuelta|de volta|zurück)[^.!?]{0,45} (?:with|avec|con|com|mit) ${MY} (?:${KIN})(?!\\p{L})`,
  ],
  [
    "sweetheart babe darling hubby chéri cœur cariño amor schatz liebling",
    "(?:(?<=^\\P{L}*)(?:sweetheart|babe|hubby|chérie?|mon cœur|cariño|meu amor|schatz|liebling),(?= )|(?<=(?<!birthday|anniversary), )(?:sweetheart|babe|darling|hubby|mon cœur|mon chéri|ma chérie|cariño|meu amor|schatz|liebling)(?=[,.!]|$))",
  ],
  [
    "smoking fumer fumar rauchen",
    "(?:i (?:quit|stopped|gave up) smoking|j['’]ai arrêté de fumer|dejé de fumar|(?:deixei|parei) de fumar|ich (?:habe )?[^.!?]{0,20}aufgehört zu rauchen)",
  ],
  [
    "proud fier fière orgulloso orgullosa orgulhoso orgulhosa babado babada stolz",
    "(?:proud (?:dad|mum|mom|father|mother|parent|husband|wife|auntie|uncle)|papa (?:très )?fier|maman (?:très )?fière|(?:padre|papá) orgulloso|(?:madre|mamá) orgullosa|pai (?:orgulhoso|babado)|mãe (?:orgulhosa|babada)|stolzer (?:papa|vater)|stolze (?:mama|mutter))(?!\\p{L}| (?:of|de|von|eines|einer) \\p{L}+)",
  ],
  [
    "dentist babysitter nanny plumber handyman cleaner dog nounou plombier niñera canguro fontanero plomero babá ama canalizador encanador klempner tagesmutter putzhilfe zahnarzt pédiatre",
    `(?:the|our|my|le|la|notre|el|nuestr[oa]|o|a|[oa] noss[oa]|der|die|unsere?) ${HELPER} (?:still |has |hat )*(?:hasn['’]t|cancelled|never|didn['’]t|is (?:late|leaving|ill|sick)|n['’]est|nous (?:quitte|lâche)|no (?:ha|vino|viene)|não (?:veio|vem|apareceu)|kommt nicht|abgesagt|kam nicht)`,
  ],
  [
    "pray courage recen rezem betet still usual",
    "(?:pray for me|courage à moi|recen por mí|rezem por mim|betet für mich|are we still on|the usual table)(?!\\p{L})",
  ],
  [
    "daughter son kid fille fils hijo hija filho filha tochter sohn sohnes",
    `(?:(?:my |our )?(?:daughter|son|kid)['’]s ${SCHOOLING}|(?:école|spectacle|match|crèche|classe|colegio|cole|función|partido|escola|jogo|festa|schule|schulfest|klasse|kita) (?:de ma fille|de mon fils|de mi hij[oa]|do meu filho|da minha filha|meiner tochter|meines sohnes))(?=[^.!?]{0,40})`,
  ],
  // Policy told where no colleague reads.
  [
    "personal private perso privé personnel privad pessoal privat persönlich",
    `(?:${WRITING})(?: [^.!?:,]{0,15}?)? (?:on|from|sur|depuis|desde|en|na|no|von|auf|in) ${PRIVATE_PAGE}|${PRIVATE_PAGE}[,:;.]? ${FRANKLY}(?!\\p{L})|(?:desde|en|na|no|da|do|von|auf|from) ${PRIVATE_PAGE}(?: [^.!?:,]{0,12})?(?: lo digo| digo| sage ich| i(?:['’]ll)? say)`,
  ],
];

interface Matter {
  readonly cues: string;
  readonly pattern: () => RegExp;
}

const matters = new CuedRows<Matter>(
  ROWS.map(([cues, source]) => {
    let made: RegExp | undefined;
    return {
      cues,
      pattern: () => {
        made ??= new RegExp(`(?<![\\p{L}\\p{N}@#_])(?:${source})`, "iu");
        return made;
      },
    };
  }),
  ({ cues }) => cues,
);

/** The first words of a sentence that tell of the writer's own matters, at UTF-16 offsets into it. */
export function findPrivateMatter({ text, tokens }: Passage): Span | undefined {
  for (const { pattern } of matters.find(tokens)) {
    const match = pattern().exec(text);
    if (match) return spanOf(match);
  }
  return undefined;
}
