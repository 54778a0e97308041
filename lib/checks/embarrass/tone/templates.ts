import { type Alternatives, cuedAlternatives } from "@/lib/draft/cued-alternatives";
import type { Draft } from "@/lib/draft/draft";
import { type Span, spanOf } from "@/lib/draft/span";

/**
 * Shapes of jokes and of what is passed on for fun, whatever is put into them, in en, fr, es, pt and de. Asked only where something
 * grave stands beside, and in parts: of each shape only what has its own words in the text is searched. Source: posts withdrawn for their tone and the trends of the years
 * 2019–2026, written on 2026-11-22.
 */
const LEISURE =
  "(?:pools?|swimming pool|beach(?:es)?|sea ?views?|seafront|sauna|spa|facial|massage|blow-?dry|hairdo|haircut|tan|bbq|barbecues?|grill|waves|diet|alarm clock|alarm|car wash|disco|dance floor|jacuzzi|ski|lie-?in|breeze|air-?con|fireworks|piscine|plage|brushing|barbecues|régime|réveil|patinoire|piscina|playa|dieta|despertador|parrillada|jacuzzi|praia|churrasco|duche|strand|diät|wecker|dusche|schwimmbad|grillsaison|grillabend|grillen|badesaison|freibad|skispaß)";
const NEEDED = "(?:coffee|café|kaffee|gym|alarm|diet|netflix|plates|pool|holiday|brushing|ménage)";
const WITHIN_WORDS = { before: "(?<!\\p{L})", after: "(?!\\p{L})", flags: "iu" };
const SHAPES: readonly Alternatives[] = [
  cuedAlternatives(
    [
      `(?:finally|at last|at least|free|complimentary|built-in|unlimited|perfect (?:excuse|time|weather|day|spot|conditions) (?:for|to)|ready for|looks like|guess|best|instant|extra|enfin|au moins|idéal pour|por fin|al menos|ideal para|finalmente|pelo menos|ao menos|endlich|wenigstens|immerhin|perfekt für)(?: \\p{L}+['’]?){0,3}? (?:infinity |home |open-air |private )?${LEISURE}`,
    ],
    { ...WITHIN_WORDS, after: "(?!\\p{L}| (?:back|again|reopen|closed|closure|clean|wieder))" },
  ),
  cuedAlternatives(
    [
      `(?:${LEISURE}|snow) (?:gratis|gratuite?|grátis|de graça|for free|for everyone|for all|für alle|eröffnet)`,
    ],
    WITHIN_WORDS,
  ),
  cuedAlternatives(
    [
      `(?:who needs|(?:nobody|no one) (?:here )?needs|(?:didn['’]t|don['’]t) need (?:\\p{L}+ )?|plus besoin (?:de |d['’])|qui a besoin (?:de |d['’])(?:quién|nadie(?: aquí)?|aquí nadie) necesita|(?:quem|ninguém) precisa (?:de )?|wer braucht|niemand braucht)(?: \\p{L}+){0,4}? ?${NEEDED}`,
    ],
    WITHIN_WORDS,
  ),
  cuedAlternatives(
    [
      "at least the heating",
      "perfect excuse",
      "(?:guess|looks like) (?:we|they|someone|somebody|the city|nobody|i) (?:didn['’]t|don['’]t|finally|won['’]t|got|forgot|had|can)",
      String.raw`talk about (?:\p{L}+[ -]){1,3}(?:plan|living|landing|welcome|timing|entrance|service|makeover|date|party|renovation)`,
      "some(?:body|one) (?:had the munchies|call|forgot|got out of bed|skipped)",
      "best diet",
      "diet plan ever",
    ],
    WITHIN_WORDS,
  ),
  // A burial's entertainment, and a good day's work with the dead.
  cuedAlternatives(
    [
      "(?:cracking|epic|banging|killer)(?= (?:funeral|vigil|burial))",
      // The verb is asked for first: to look back from every word costs more.
      String.raw`(?=was|will be|is|était|sera|est|fue|será|es|foi|vai ser|é|war|wird)(?<=(?:funeral|burial|vigil|memorial service|enterrement|obsèques|entierro|velorio|enterro|velório|beerdigung|trauerfeier)(?: (?!not)\p{L}+){0,5}? )(?:was|will be|is|était|sera|est|fue|será|es|foi|vai ser|é|war|wird)(?: (?!not?(?!\p{L}))\p{L}+){0,3}? (?:blast|epic|fun|génial|fiesta|máximo|hammer|fête|banger|festa)`,
      "(?:top team|équipe au top|equipa top|equipe top|equipazo|mission accomplished|missão cumprida|misión cumplida|mission accomplie|starkes team)",
      String.raw`no \p{L}+,? no cry`,
    ],
    WITHIN_WORDS,
  ),
  // What is passed on for fun.
  cuedAlternatives(
    [
      "(?:very|so|not) (?:demure|mindful|cutesy|fetch|brat)",
      String.raw`it['’]s giving(?= \p{L})`,
      String.raw`(?:villain|flop|in (?:my|our|their|his|her) ["“”']?\p{L}+["“”']?) era(?!\p{L}| of)`,
      "girl (?:math|dinner)",
      String.raw`but make it (?:\p{L}+ )?(?:fashion|cute|chic|spicy|sexy|viral|festive)`,
      "core memory",
      String.raw`(?:get ready with (?:me|us)|grwm)(?=\s?[:–—])`,
      "(?:12|twelve|douze|zwölf) points (?:to|go|à|für)",
      "me, an intellectual",
      String.raw`nobody\s?: ?`,
      "without telling me",
      "understood the assignment",
      "main character",
      String.raw`no cap(?!\p{L})`,
      "no crumbs",
      "hold my beer",
      "iconic duo",
      "delulu",
      "rizz",
      "(?:brat|hot girl) summer",
      "speedrun",
      "side quest",
      "final boss",
      "boss level",
      "level (?:expert|unlocked)",
      "bingo card",
      "chef['’]s kiss",
      "drops mic",
      "mic drop",
      "ted talk",
      "asking for a friend",
      "sorry,? not sorry",
      "swipe (?:left|right)",
      "it['’]s not you",
      "window or aisle",
      "aisle or window",
      "hit you on the way out",
      "see (?:you|ya) never",
      "bye,? ?felicia",
      "roses are red",
      "making a list",
      "nivel experto",
      "desbloquead[oa]",
      "modo experto",
      "nível (?:hard|expert)",
      "ich packe meinen koffer",
      "guten flug",
      "sunscreen",
      "consolez-vous",
    ],
    WITHIN_WORDS,
  ),
];
/** Said of people's safety, it is no joke. */
const IN_EARNEST =
  /(?<!\p{L})(?:safe|alive|shelter|survived?|sain|salvo|sicher|unverletzt)(?!\p{L})/iu;

/** The first joke of each such shape, at UTF-16 offsets into the draft. */
export function findTemplates({ text }: Draft): Span[] {
  const found: Span[] = [];
  for (const shape of SHAPES) {
    const match = shape.first(text);
    if (match && !IN_EARNEST.test(match[0])) found.push(spanOf(match));
  }
  return found;
}
