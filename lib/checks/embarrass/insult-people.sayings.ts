import type { OfficeLanguage } from "@/lib/facts/people/office-words";

/** Where the people's name stands in a pattern. */
const SLOT = String.raw`(?<people>\p{L}[\p{L}’'-]+)`;

/**
 * What is said of a whole people, faith or group at a stroke: whom not to trust, what they all do, what they cannot even do.
 * The name in the slot decides. General knowledge of such sayings, written for this project on 2026-11-21.
 */
export const SAYINGS: Readonly<Record<OfficeLanguage, readonly string[]>> = {
  en: [
    `(?:never|don['’]t (?:ever )?|(?:you|one|nobody|no one) (?:can(?:not|['’]t)?|could(?:n['’]t)?|should(?:n['’]t)?)(?: (?:ever|never))?) trust (?:an? |the |any |those |these )?${SLOT}(?! (?:to|on|and our)(?!\\p{L}))`,
    `what (?:else )?(?:do|did|can|could|would) (?:you|we|one) expect (?:from|of) (?:an? |the |those |these )?${SLOT}(?=\\s*(?:[?!.,…]|$))`,
    `(?:only|trust|leave it to) (?:an? |the )${SLOT} (?:could|would|can|to (?:mess|screw|ruin|botch))(?!\\p{L})`,
    `as (?:lazy|stupid|drunk|dumb|dirty|slow|greedy|mean|thick|crooked|corrupt) as (?:an? |the )?${SLOT}`,
    `how many ${SLOT} does it take to (?:change|screw)`,
    `${SLOT} (?:can['’]t|cannot|can not|couldn['’]t|could not|don['’]t|do not) even (?:run|organi[sz]e|count|read|write|spell|cook|drive|queue|build|govern|agree|manage|make|tie|boil|be bothered|tell|fix|park|dance|play|win|know)(?!\\p{L})`,
    `${SLOT} (?:wouldn['’]t|would not) know (?:\\p{L}+ ){1,5}if`,
    `${SLOT} (?:(?:all|always|just|only|will always|do nothing but|would rather) )*(?:steal|lie|cheat|stink|smell|whine|beg)(?=\\s*(?:[?!.,…]|$| and | from | all | about | like | everything ))`,
    `${SLOT} (?:have|has|had) (?:no|zero) (?:sense of humou?r|culture|manners|honou?r|shame|brains?|taste|class|backbone|work ethic)`,
    `${SLOT} (?:will|can|could) never (?:learn|understand|change|be trusted|govern|be civili[sz]ed)`,
    `${SLOT} (?:are|were) (?:(?:all|always|so|just|too|still|such|simply|naturally|notoriously) )*(?:backwards?|uncivili[sz]ed|primitive|subhuman|inferior|incapable of|born (?:liars|thieves|cheats)|not to be trusted|untrustworthy|good for nothing)(?!\\p{L})`,
    `(?:hide|watch|mind|count|guard|lock(?: up)?|hold on to) your (?:bags?|wallets?|purses?|pockets|valuables|spoons|silver|daughters|watches|rings|phones?|bikes?)[,:!.]? (?:the |those |these )${SLOT} (?:are|have|came|is|has)(?!\\p{L})`,
    `(?:ever |never )?(?:met|seen|known|found) (?:an? |one )(?:honest|sober|hard-?working|clean|punctual|polite|trustworthy|clever|generous) ${SLOT}(?=\\s*(?:[?!.,…]|$))`,
    `(?:show|find) me (?:an? |one )(?:honest|sober|hard-?working|clean|punctual|polite|clever) ${SLOT}`,
    `the only good ${SLOT} is`,
    `${SLOT} (?:will be|being|gonna be) \\k<people>(?!\\p{L})`,
    `(?:you|we all) know (?:how|what) (?:the |these |those )?${SLOT} are(?: like)?(?=\\s*(?:[?!.,:…]|$)| (?:with|about|when it comes to) (?:time|money|work|deadlines|punctuality|queues|the truth|paperwork|rules|women|drink))(?!: )`,
    `(?:typical(?:ly)?|classic|the usual|that famous|good old|such) ${SLOT} (?:chaos|laziness|arrogance|corruption|disorgani[sz]ation|inefficiency|incompetence|stupidity|dishonesty|rudeness|cowardice|treachery|hypocrisy|greed|nonsense|drunkenness|ignorance|backwardness|stinginess|filth)`,
    `${SLOT} and (?:honesty|punctuality|hygiene|deadlines|hard work|work|truth|manners|soap|democracy|sobriety)[,:]? (?:don['’]t|do not|never|name a|have never|what a)`,
    `${SLOT} (?:people )?(?:don['’]t|do not|never) (?:do|know|understand|believe in|wash|bathe|use|tip|queue|work|pay|keep)(?: the meaning of)? ?(?:punctuality|hygiene|deadlines|work|manners|queues|soap|deodorant|irony|humou?r|democracy|honesty|subtlety|their word|their promises|taxes|their bills|a promise|shame|gratitude)?(?=\\s*(?:[?!.,;…]|$))(?<! (?:do|know|understand|use|pay|keep|work))`,
    `(?:overrun (?:by|with)|crawling with|infested with|swamped (?:by|with)|(?:swarms?|infestations?|plagues?|vermin|pests?) of|hordes? of(?= (?:migrants|refugees|immigrants|asylum|foreigners|muslims|gypsies|roma))) ${SLOT}`,
    `(?:not bad|pretty good|impressive|quite clever|clever enough|speaks well) for an? ${SLOT}(?=\\s*(?:[?!.,;…]|$))`,
    `${SLOT} (?:are|were) (?:(?:all|always|so|just|too|still|such|simply|naturally|notoriously|far|famously) )*(?:a )?(?:lazy|late for everything|stingy|tight-?fisted|misers|skinflints|cheapskates|sneaky|shifty|devious|two-?faced|filthy|smelly|hairy|greedy|dishonest|arrogant|drunks|terrible drivers|hopeless with|useless at|stuck in the (?:past|middle ages)|loud and rude|bone idle|idle|slow-?witted|thick|cold fish|cheats|crooks|thieves by|liars by)(?!\\p{L})`,
    `(?:women|girls|ladies) (?:can['’]?t|cannot|should not|shouldn['’]t|were never made to|are not made to|aren['’]t made to) (?:drive|park|negotiate|lead|govern|think|do maths|read maps|keep a secret|take a joke|handle (?:power|pressure)|be trusted)(?!\\p{L})(?! (?:there|here|yet|until|without|in (?:18|19|20)\\d\\d|because))(?<people>)`,
  ],
  fr: [
    `${SLOT} (?:sont|étaient) (?:(?:tous|toutes|toujours|vraiment) )*des (?:radins|pingres|fainéants|feignants|voleurs|menteurs|tricheurs|ivrognes|barbares|sauvages|ploucs|hypocrites|profiteurs|parasites|incapables|lâches)`,
    `(?:typique|typiquement|encore)[^.!?]{0,12} (?:de la |de l['’])?(?:paresse|arrogance|corruption|bêtise|saleté|fainéantise) ${SLOT}`,
    `(?:ne jamais|il ne faut (?:jamais|pas)|on ne peut (?:jamais|pas)) (?:faire confiance|se fier) (?:aux?|à (?:un|une|ces|des)) ${SLOT}`,
    `${SLOT} (?:ne savent (?:même )?pas(?: même)?|ne comprendront jamais|ne sont pas capables|sont incapables de|n['’]ont aucun(?:e)? (?:culture|honneur|humour|manières))`,
    `${SLOT} (?:volent|mentent|trichent|puent)(?=\\s*(?:[?!.,…]|$| tous| tout| comme))`,
    `${SLOT} sont (?:(?:tous|toujours|tellement|si|trop|vraiment) )*(?:arriérée?s|paresseu(?:x|ses)|fainéante?s|sales|primiti(?:fs|ves)|malhonnêtes)`,
  ],
  es: [
    `${SLOT} (?:son|eran) (?:(?:todos|todas|unos|unas) )+(?:tacaños|vagos|ladrones|mentirosos|borrachos|tramposos|flojos|sucios|groseros|cobardes|salvajes|ignorantes|parásitos|atrasados)`,
    `(?:esta|esa) gente (?:no sabe|nunca|es incapaz|ni sabe) (?:trabajar|leer|comer|conducir|de nada|pensar|lavarse|aprende)(?<people>)`,
    `(?:nunca (?:confíes|confíe|te fíes|se fíe)|no se puede (?:confiar|fiar)|no (?:hay que|te) f[ií]\\p{L}+) (?:en|de) (?:un |una |los |las |esos )?${SLOT}`,
    `${SLOT} (?:no saben ni|ni siquiera saben|nunca (?:van a|podrán) (?:entender|aprender)|no tienen (?:cultura|vergüenza|honor|educación))`,
    `${SLOT} (?:roban|mienten|apestan|huelen mal)(?=\\s*(?:[?!.,…]|$| todos| todo| siempre| como))`,
    `${SLOT} son (?:(?:todos|todas|unos|unas|siempre|tan|muy) )*(?:atrasad[oa]s|vag[oa]s|perezos[oa]s|suci[oa]s|primitiv[oa]s|flojos)`,
  ],
  pt: [
    `${SLOT} (?:são|eram) (?:(?:todos|todas|uns|umas) )+(?:forretas|sovinas|preguiçosos|ladrões|mentirosos|bêbados|bêbedos|aldrabões|porcos|cobardes|selvagens|ignorantes|parasitas|atrasados)`,
    `(?:essa|esta|esse|este) (?:gente|povo) (?:é tudo|é toda|só sabe|não sabe|não presta|nem sabe) ?(?:ladr\\p{L}+|preguiços\\p{L}+|trabalhar|ler|comer|roubar|burr\\p{L}+|mentir)?(?<people>)`,
    `(?:nunca (?:confies?|confie)|não se pode confiar|não dá para confiar) (?:em|num|numa|nos|nas) ${SLOT}`,
    `${SLOT} (?:não sabem nem|nem sequer sabem|nem sabem|nunca vão (?:entender|aprender|perceber)|não têm (?:cultura|vergonha|honra|educação))`,
    `${SLOT} (?:roubam|mentem|cheiram mal|fedem)(?=\\s*(?:[?!.,…]|$| todos| tudo| sempre| como))`,
    `${SLOT} são (?:(?:todos|todas|uns|umas|sempre|tão|muito) )*(?:atrasad[oa]s|preguiços[oa]s|suj[oa]s|primitiv[oa]s)`,
  ],
  de: [
    `${SLOT} (?:sind|waren) (?:(?:doch|alle|alles|immer|nur|lauter) )*(?:geizhälse|geizig|faulpelze|diebe|lügner|betrüger|säufer|schmarotzer|hinterwäldler|barbaren|wilde|feiglinge|ungeziefer|nichtsnutze)(?!\\p{L})`,
    `(?:dieses|dies|so ein) volk (?:kann|weiß|ist|schafft|versteht) (?:nicht (?:ein)?mal|nie|doch nur|zu dumm|faul)(?<people>)`,
    `(?:traue?n? (?:sie )?(?:nie|niemals|keine[mn])|(?:man kann|kann man) (?:nie|keinem|den)) (?:einem |einer |den )?${SLOT}(?: nicht)? ?(?:trauen)?`,
    `${SLOT} (?:können|konnten) (?:doch )?nicht (?:ein)?mal`,
    `${SLOT} (?:klauen|lügen|stinken|betrügen)(?=\\s*(?:[?!.,…]|$| doch| alle| alles| immer| wie| nur))`,
    `${SLOT} (?:sind|waren) (?:(?:doch|alle|immer|so|einfach|ja|halt) )*(?:rückständig|unzivilisiert|primitiv|minderwertig|faul|dreckig)(?!\\p{L})`,
  ],
};
