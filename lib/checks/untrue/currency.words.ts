import { cued } from "@/lib/draft/cued-pattern";
// Words that give a state its money, or deny it. English, French, Spanish, Portuguese, German. General usage, 2026-11-21.

export const IS_CURRENCY = cued(
  /^(?:['’]s|, whose)?\s(?:(?:national|official|new|own)\s)?(?:currency|monnaie|moneda|moeda|Währung)(?:,| is| remains|:|,? est| es| é| ist)?\s\(?(?:the |le |la |l['’]|el |o |a |der |die )?$/iu,
);
export const USES = cued(
  /^(?:,? (?:which|who|that))?\s(?:uses?|adopted|has adopted|pays in|pay in|pays with|pay with|utilise|a adopté|usa|utiliza|adoptó|adotou|nutzt|verwendet)\s(?:the |le |l['’]|el |o |den |die )?$|^,\s(?:where (?:you|people|one|we)|où l['’]on|donde se|onde se|wo man)\s(?:pays?|paie|paye|paga|zahlt|bezahlt)\s(?:in|with|en|con|com|em|mit)\s$/iu,
);
export const CURRENCY_OF = cued(
  /^,?\s(?:is )?(?:the )?(?:currency|monnaie|moneda|moeda|Währung) (?:of|de|du|d['’]|do|da|von)\s?(?:the |la |l['’]|el |o |a )?$/iu,
);

/** "The currency of Switzerland is the euro": the noun before the state, the money after it. */
export const CURRENCY_BEFORE = cued(
  /(?<!\p{L})(?:currency|monnaie|moneda|moeda|Währung)(?: officielle| oficial)? (?:of|in|del|de|du|d['’]|dos|do|da|von|der|des|en|em)\s?(?:the |la |l['’]|el |o |a |der )?$/iu,
);
export const IS_MONEY =
  /^(?:,? (?:is|est|c['’]est|es|é|ist)|,) (?:now )?(?:the |le |la |l['’]|el |o |a |der |die )?$/iu;
/** "In Denmark the euro is the currency", "In Dänemark ist der Euro die Landeswährung": what it is comes last. */
export const IN_STATE =
  /^(?:, (?:where|où|donde|onde|wo)|,)?\s(?:is |est |ist |es |é )?(?:the |le |la |l['’]|el |o |a |der |die )?$/iu;
export const THEN_CURRENCY = cued(
  /^\s(?:is |are |est |es |é )?(?:the |la |le |el |a |o |die |das |offizielle[ns]? |official |national ){1,3}(?:\p{L}*währung|zahlungsmittel|currency|monnaie|moneda|moeda)(?!\p{L})/iu,
);
/** "The euro has been Poland's currency", "l'euro est la monnaie polonaise": the money first, whose it is after it. */
export const MONEY_IS =
  /^,?\s(?:is|has been|remains|became|serves as|est|reste|es|sigue siendo|é|ist)(?: (?:also|now|still|the|la|a|die))*\s(?:(?:monnaie|moneda|moeda|Währung)\s)?$/iu;
export const THEIR_CURRENCY = cued(
  /^(?:['’]s?)?\s(?:(?:national|official|legal|own|only)\s)?(?:currency|money|legal tender|tender|Währung)(?!\p{L})/iu,
);
/** Right beside the claim: the money is none of theirs, and the draft says so. */
export const DENIED =
  /(?<!\p{L})(?:not|no longer|isn['’]t|never|pas|plus|non|no|não|nicht|kein\p{L}*|doesn['’]t)(?!\p{L})/iu;
/** "Japan's yuan fell": the money is the state's own unless another noun follows ("Poland's dollar bonds"). */
export const OWN_MONEY =
  /^\s?(?:[,.!?]|$|(?:fell|rose|gained|lost|is|was|has|slid|weakened|strengthened|hit|against)(?!\p{L}))/iu;

/** "The Hungarian dollar bond", "Swiss euro-area trade": money of another state, held there. */
export const OTHER_NOUN =
  /^(?:[-–]|\s(?:bond|reserve|debt|export|import|sale|zone|area|trade|loan|coin|exchange|deposit|peg|market|account|investor|referendum|debate|payment|standard|cup)s?(?!\p{L}))/iu;

/** Of another time, or of what is only planned. */
export const OTHER_TIME = cued(
  /(?<!\p{L})(?:will|would|not|former|until|was|were|once|replac\p{L}+|farewell|goodbye|ago|peg\p{L}*|plan\p{L}*|join\p{L}*)(?!\p{L})/iu,
);

/** Between the state and the money: "In Kasachstan zahlt man mit …", "in Switzerland you pay in …". Who "can" pay so may pay otherwise too. */
export const IS_PAID =
  /^,?\s(?:you |people |everyone |everybody |one |we |on |se |as pessoas |paga-se |everything is )?(?:prices are |everything costs |bring |you need |you['’]ll need |pays? |paid |paie |paye |paga |zahlt |bezahlt |zahlen |bezahlen |wird )?(?:man |Sie |wir |ihr )?(?:(?:only|still|everywhere|cash|en espèces|en efectivo|em dinheiro|überall|nur)\s){0,2}(?:in|with|en|em|con|com|mit|avec)\s(?:the |le |les |el |o |der |dem |\p{L}+e[ns] )?$/iu;
/** "In Norwegen wird in Euro bezahlt" */
export const IS_PAID_IN = /^,?\swird\s(?:nur\s|überall\s)?(?:in|mit)\s$/iu;
export const PAYS = cued(
  /(?<!\p{L})(?:prices|pays?|paid|paie|paye|paga|paga-se|zahlt|bezahlt|zahlen|bezahlen)(?!\p{L})/iu,
);
/** "In Peru the currency is the sol" */
export const MONEY_THERE = cued(
  /^,?\s(?:the |la |le |a |die )?(?:(?:national|local|official) )?(?:currency|monnaie|moneda|moeda|Währung|Landeswährung)\s(?:is|est|es|é|ist)\s(?:the |le |l['’]|la |el |o |a |der |die )?$/iu,
);
/** "In Warsaw, bring cash: the local currency is the euro" */
export const LOCAL_MONEY_THERE = cued(
  /^(?:,? [^.;!?\d]{0,50}[,:–—])?\s(?:the |la |le |a |die )?(?:(?:national|local|official) )?(?:currency|monnaie|moneda|moeda|Währung|Landeswährung)(?: (?:nationale|locale|officielle|nacional|local|oficial))?\s(?:is|est|es|é|ist)\s(?:the |le |l['’]|la |el |o |a |der |die )?$/iu,
);
/** "In euros only, the Czech currency" */
export const SAID_OF = /^(?:\s\p{L}+){0,2}(?:,| –| —| \()\s?(?:the|la|le|el|a|die)\s$/iu;
/** "Paying in Israel: shekels or card" */
export const PAYING_IN = cued(
  /(?<!\p{L})(?:paying|payments?|money|cash|payer|pagar|dinero|dinheiro|bezahlen|Bargeld)\s(?:in|en|au|em|no|na)\s(?:the |la |el )?$/iu,
);
export const IN_PLACE =
  /(?<!\p{L})(?:in|au|aux|en|em|no|na)\s(?:the |la |el |o |a |der |dem |den )?$/iu;
/** "South Korea's currency (the yen)", "la monnaie polonaise, l'euro" */
export const MONEY_OF = /(?<!\p{L})(?:currency|monnaie|moneda|moeda|Währung)\s$/iu;
export const NAMED_NEXT =
  /^,\s(?:c['’]est-à-dire|soit|i\.e\.|that is|namely|es decir|o sea|ou seja|isto é|also|nämlich),?\s(?:(?:in|en|em)\s)?(?:the |le |l['’]|la |el |o |a |der |die )?$|^(?:,? (?:is|est|es|é|ist))?(?:,\s|\s\(|\s)(?:the |le |la |l['’]|el |o |a |der |die )?$/iu;
/** Cash in hand, a fee or a price: money that is meant to be paid with today. */
export const IN_USE =
  /(?<!\p{L})(?:pay\p{L}*|cash|fees?|costs?|prices?|change|exchange|have (?:some|a few)|bring|carry|take|takes|accept\p{L}*|only|ready|withdraw|currency|paie\p{L}*|payer|espèces|frais|tarifs?|monnaie|pag\p{L}+|efectivo|tasas?|lleve\p{L}*|moneda|dinheiro|taxas?|moeda|zahl\p{L}*|bezahl\p{L}*|bar|Bargeld|Gebühr\p{L}*|kostet|kosten|Währung)(?!\p{L})|\d\s?$/iu;
export const NO_LONGER =
  /(?<!\p{L})(?:old|former|until|before(?! you)|replac\p{L}+|swap\p{L}*|switch\p{L}*|no longer|anymore|any more|used to|was|were|had|gone|goodbye|farewell|instead of|not|isn['’]t|last|museum|histor\p{L}+|collect\p{L}*|coins?|souvenir|ancien\p{L}*|vieux|remplac\p{L}+|avant|plus|antigu\p{L}+|sustitu\p{L}+|antes|ya no|antig\p{L}+|substitu\p{L}+|já não|alte[nrs]?|ehemalig\p{L}*|früher\p{L}*|ersetzt\p{L}*|kein\p{L}*|nicht|statt|leftover|donate)(?!\p{L})|(?<!\d)(?:19|20)\d\d(?!\d)/iu;
