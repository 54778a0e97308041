import type { Cued } from "./fundraising.words";

/** Asking for money and selling, built alike in en, fr, es, pt, de. Written for this project, 2026-11-22. */

const rowOf = (cues: string, source: string): Cued => [
  cues,
  new RegExp(`(?<!\\p{L})(?:${source})`, "giu"),
];

const MY =
  "(?:my|mon|ma|mi|mis|(?:o |a )?(?:meu|minha)s?|mein[e]?[nr]?)(?: (?:new|first|second|latest|nouveau|nouvelle|premier|nuevo|nueva|primer|novo|nova|primeiro|neues?|erstes|online)){0,2}";
const WORK =
  "(?:book|novel|memoir|course|workshop|album|livre|roman|cours|formation|libro|novela|curso|taller|livro|romance|buch|roman|kurs|\\p{L}+kurse?|online-?kurs)";
const SOLD =
  "(?:is (?:finally )?out|is available|sort (?:demain|aujourd)|est sorti|ya está a|já está à|ist (?:endlich )?da(?=[!.])|order|buy|off(?! the)|discount|per cent|sale|price|[€$£]\\s?\\d|\\d+ (?:euros?|dollars?|reais|pesos|francs)|commande\\p{L}*|achete\\p{L}*|réduction|prix|venta|pídan\\p{L}*|compr\\p{L}+|descuento|venda|encomend\\p{L}+|desconto|bestell\\p{L}+|kauf\\p{L}+|prozent|rabatt)";
const AMOUNT =
  "(?:[€$£]\\s?\\d+|(?:\\d+|one|two|three|five|ten|deux|trois|cinq|dix|dos|tres|cinco|diez|dois|três|dez|zwei|drei|fünf|zehn) ?(?:€|\\$|£|euros?|dollars?|pounds?|francs?|dólares|reais|pesos|soles))";
const PURSE =
  "(?:paypal|pix|mb ?way|bizum|twint|venmo|revolut|lydia|wero|zelle|iban|kontonummer|account number)";
const THERE =
  "(?:in (?:the |my )?(?:profile|comments?|bio)|en commentaires?|dans (?:ma|la) bio|(?:en|nos|na|no) (?:los )?(?:comentarios|comentários|bio|perfil)|(?:im|in den|in der|in meiner) (?:profil|kommentaren|bio))";

export const ASKS_FOR_SALE: readonly Cued[] = [
  rowOf(
    "book novel memoir course workshop album livre roman cours formation libro novela curso taller livro romance buch kurs töpferkurse online",
    `${MY} ${WORK}(?= |:)(?!s? (?:of|de) (?:condol|honneur))(?=[^.?]{0,60}?(?:[.!] [^.!?]{0,40}?)?${SOLD}(?!\\p{L}))[^.!?]{0,40}`,
  ),
  rowOf(
    "logo logótipo",
    "(?:your|votre|su|tu|o seu|ihr|dein) (?:logo|logótipo) (?:on|at|sur|en|no|na|auf) [^.!?]{3,30}",
  ),
  rowOf(
    "sponsors sponsoren patrocinadores sponsoring",
    "sponsors (?:wanted|needed)|looking for sponsors|cherch(?:ons|e) des sponsors|(?:buscamos|procuramos|procuram-se|se buscan) patrocinador[ea]s|sponsoren gesucht",
  ),
  rowOf(
    "raffle tombola rifa lottery sorteo sorteio",
    `(?:raffle|tombola|rifa|sorteo|sorteio)(?=[^!?]{0,50}${AMOUNT})[^.!?]{0,60}`,
  ),
  rowOf(
    "every everyone anyone toda todo jede",
    "this is the (?:car|phone|watch|laptop|airline|hotel|bank|beer|coffee|camera|brand) (?:that )?every [^.!?]{0,30}(?:should|must) (?:buy|own|drive|have|try|fly)",
  ),
  rowOf(
    "regret regrett arrepentir arrepender bereuen",
    "(?:you won['’]t|you will not) regret it(?=[^.!?]*$)(?<=(?:book|buy|hotel|restaurant|order|stay)[^!?]{0,60})|vous ne (?:le )?regretterez pas(?<=(?:réservez|achetez|hôtel|restaurant)[^!?]{0,60})|no se (?:van a arrepentir|arrepentirán)(?<=(?:reserven|compren|hotel|restaurante)[^!?]{0,60})",
  ),
];

export const ASKS_FOR_MONEY: readonly Cued[] = [
  rowOf(
    "paypal pix mb bizum twint venmo revolut lydia wero zelle iban kontonummer account",
    `(?:chave |my |mon |mi |el |mein )?${PURSE} (?:[^.!?]{0,30} )?${THERE}`,
  ),
  rowOf(
    "who qui quién quem wer & send lend transfer prête prêter vire virer verse presta transfiere empresta transfere überweist leiht",
    `(?:who(?: can|['’]ll| will)? (?:send|lend|transfer)s? me|qui (?:peut )?me (?:prêter?|virer?|verser?)|quién me (?:presta|transfiere)|quem me (?:empresta|transfere)|wer (?:überweist|leiht) mir) ${AMOUNT}|wer (?:überweist|leiht) mir \\d+`,
  ),
  rowOf(
    "put sponsor & who",
    "who['’]?(?:ll| will| wants to| can) put up (?:[€$£]\\s?)?\\d[\\d.,]*",
  ),
  rowOf(
    "give donate versez donnez aporten donen doem doe contribuam spendet",
    "(?:(?:give|donate) (?:what|whatever) you can|(?:versez|donnez) ce que vous pouvez|(?:aporten|donen|den) lo que puedan|(?:doem|deem|contribuam com) o que puderem|spendet,? was ihr könnt|geben sie,? was sie können)(?=[^.!?]{0,20}(?:for|to|on|pour|sur|para|a|für|auf)(?!\\p{L}))",
  ),
];
