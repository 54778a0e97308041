import type { Draft } from "@/lib/draft/draft";
import { type Span, spanOf } from "@/lib/draft/span";

/**
 * Shapes of jokes and of what is passed on for fun, whatever is put into them, in en, fr, es, pt and de. Asked only where something
 * grave stands beside. Source: posts withdrawn for their tone and the trends of the years 2019–2026, written on 2026-11-22.
 */
const LEISURE =
  "(?:pools?|swimming pool|beach(?:es)?|sea ?views?|seafront|sauna|spa|facial|massage|blow-?dry|hairdo|haircut|tan|bbq|barbecues?|grill|waves|diet|alarm clock|alarm|car wash|disco|dance floor|jacuzzi|ski|lie-?in|breeze|air-?con|fireworks|piscine|plage|brushing|barbecues|régime|réveil|patinoire|piscina|playa|dieta|despertador|parrillada|jacuzzi|praia|churrasco|duche|strand|diät|wecker|dusche|schwimmbad|grillsaison|grillabend|grillen|badesaison|freibad|skispaß)";
const NEEDED = "(?:coffee|café|kaffee|gym|alarm|diet|netflix|plates|pool|holiday|brushing|ménage)";
const SHAPES: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:finally|at last|at least|free|complimentary|built-in|unlimited|perfect (?:excuse|time|weather|day|spot|conditions) (?:for|to)|ready for|looks like|guess|best|instant|extra|enfin|au moins|idéal pour|por fin|al menos|ideal para|finalmente|pelo menos|ao menos|endlich|wenigstens|immerhin|perfekt für)(?: \\p{L}+['’]?){0,3}? (?:infinity |home |open-air |private )?${LEISURE}(?!\\p{L}| (?:back|again|reopen|closed|closure|clean|wieder))`,
    "iu",
  ),
  new RegExp(
    `(?<!\\p{L})(?:${LEISURE}|snow) (?:gratis|gratuite?|grátis|de graça|for free|for everyone|for all|für alle|eröffnet)(?!\\p{L})`,
    "iu",
  ),
  new RegExp(
    `(?<!\\p{L})(?:who needs|(?:nobody|no one) (?:here )?needs|(?:didn['’]t|don['’]t) need (?:\\p{L}+ )?|plus besoin (?:de |d['’])|qui a besoin (?:de |d['’])(?:quién|nadie(?: aquí)?|aquí nadie) necesita|(?:quem|ninguém) precisa (?:de )?|wer braucht|niemand braucht)(?: \\p{L}+){0,4}? ?${NEEDED}(?!\\p{L})`,
    "iu",
  ),
  /(?<!\p{L})(?:at least the heating|perfect excuse|(?:guess|looks like) (?:we|they|someone|somebody|the city|nobody|i) (?:didn['’]t|don['’]t|finally|won['’]t|got|forgot|had|can)|talk about (?:\p{L}+[ -]){1,3}(?:plan|living|landing|welcome|timing|entrance|service|makeover|date|party|renovation)|some(?:body|one) (?:had the munchies|call|forgot|got out of bed|skipped)|best diet|diet plan ever)(?!\p{L})/iu,
  // A burial's entertainment, and a good day's work with the dead.
  /(?<!\p{L})(?:(?:cracking|epic|banging|killer)(?= (?:funeral|vigil|burial))|(?<=(?:funeral|burial|vigil|memorial service|enterrement|obsèques|entierro|velorio|enterro|velório|beerdigung|trauerfeier)(?: (?!not)\p{L}+){0,5}? )(?:was|will be|is|était|sera|est|fue|será|es|foi|vai ser|é|war|wird)(?: (?!not?(?!\p{L}))\p{L}+){0,3}? (?:blast|epic|fun|génial|fiesta|máximo|hammer|fête|banger|festa)|(?:top team|équipe au top|equipa top|equipe top|equipazo|mission accomplished|missão cumprida|misión cumplida|mission accomplie|starkes team)|no \p{L}+,? no cry)(?!\p{L})/iu,
  // What is passed on for fun.
  /(?<!\p{L})(?:(?:very|so|not) (?:demure|mindful|cutesy|fetch|brat)|it['’]s giving(?= \p{L})|(?:villain|flop|in (?:my|our|their|his|her) ["“”']?\p{L}+["“”']?) era(?!\p{L}| of)|girl (?:math|dinner)|but make it (?:\p{L}+ )?(?:fashion|cute|chic|spicy|sexy|viral|festive)|core memory|(?:get ready with (?:me|us)|grwm)(?=\s?[:–—])|(?:12|twelve|douze|zwölf) points (?:to|go|à|für)|me, an intellectual|nobody\s?: ?|without telling me|understood the assignment|main character|no cap(?!\p{L})|no crumbs|hold my beer|iconic duo|delulu|rizz|(?:brat|hot girl) summer|speedrun|side quest|final boss|boss level|level (?:expert|unlocked)|bingo card|chef['’]s kiss|drops mic|mic drop|ted talk|asking for a friend|sorry,? not sorry|swipe (?:left|right)|it['’]s not you|window or aisle|aisle or window|hit you on the way out|see (?:you|ya) never|bye,? ?felicia|roses are red|making a list|nivel experto|desbloquead[oa]|modo experto|nível (?:hard|expert)|ich packe meinen koffer|guten flug|sunscreen|consolez-vous)(?!\p{L})/iu,
];
/** Said of people's safety, it is no joke. */
const IN_EARNEST =
  /(?<!\p{L})(?:safe|alive|shelter|survived?|sain|salvo|sicher|unverletzt)(?!\p{L})/iu;

/** The first joke of each such shape, at UTF-16 offsets into the draft. */
export function findTemplates({ text }: Draft): Span[] {
  return SHAPES.flatMap((shape) => {
    const match = shape.exec(text);
    return match && !IN_EARNEST.test(match[0]) ? [spanOf(match)] : [];
  });
}
