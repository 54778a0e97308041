import { type Matter, mattersOf } from "./matter";

/**
 * What happens at home, in one's body and among one's own, told as it comes: an ailment, a child's first steps, the landlord, an
 * evening on the sofa, a new haircut, an ex. In en, fr, es, pt, de. Written for this project, 2026-11-23.
 */

const ACHING =
  "(?:back|head|knees?|tooth|teeth|throat|feet|foot|stomach|tummy|neck|shoulder|hip|legs?|calves|arms?|ears?)";
const ILL =
  "(?:the flu|flu|a (?:\\p{L}+ )?cold|man flu|covid|a migraine|food poisoning|a (?:stomach|tummy) bug|a hangover|chickenpox|tonsillitis|shingles)";
const CHILD =
  "(?:(?:my|our|the) (?:youngest|eldest|oldest|middle one|little (?:one|man|girl|boy)|toddler|baby|babies|(?:\\p{L}+[- ])?(?:son|daughter|grandson|granddaughter|boy|girl|twins)|kids?|nephew|niece))";
const AGE =
  "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|sixteen|eighteen|twenty-one|\\d{1,2})";
const FIRSTS = `(?:took (?:his|her|their) first|said (?:his|her|their) first|(?:has |just )?lost (?:his|her|a|another|their) (?:\\p{L}+ )?(?:tooth|teeth)|slept through|scored|(?:has |just |finally )?passed (?:his|her|their|all)|(?:turns|turned|is|are|will be) ${AGE} (?:today|tomorrow|yesterday|now|on \\p{Lu})|(?:starts?|started|is starting) (?:school|kindergarten|nursery|uni\\p{L}*|big school|reception)|(?:just )?(?:got|has got) (?:into|her|his|an A|straight|the lead)|(?:just |has )?graduated|made the (?:team|squad)|(?:is|are) (?:teething|finally asleep|asleep|ill|sick|poorly|off school)|(?:has|have|caught) (?:${ILL}|a fever|a temperature|nits|lice|chickenpox)|(?:kept|keeps) (?:us|me) (?:up|awake)|woke (?:us|me)|can (?:finally )?(?:walk|crawl|ride a bike|tie)|rode (?:his|her)|ate|drew|threw up|refuses? to|won['’]t (?:eat|sleep|nap))`;
const DEAR =
  "(?:wife|husband|hubby|wifey|missus|partner|better half|other half|sons?|daughters?|mum|mom|mother|dad|father|sister|brother|twins?|boy|girl|boys|girls|nephew|niece|grandma|grandpa|gran|love|soulmate|bestie|best friend|parents|in-laws|fiancée?|boyfriend|girlfriend)";
const WORN =
  "(?:haircut|hair|hairdo|hair colou?r|tattoo|nails|lashes|dress|shoes|heels|boots|trainers|sneakers|jeans|handbag|lipstick|glasses|sofa|couch|mattress|kitchen|bathroom|barbecue|bbq|grill|air fryer|telly|tv|playstation|ps5|xbox|hot tub)";
const HELP =
  "(?:plumber|dentist|babysitter|baby-?sitter|nanny|au pair|childminder|cleaning lady|vet|hairdresser|barber|handyman|personal trainer|dog[- ]?walker|dog[- ]?sitter|cat[- ]?sitter|house[- ]?sitter|divorce lawyer|removal firm|piano teacher|osteopath|chiropractor|gynaecologist|orthodontist|tattoo artist|wedding photographer|dj for)";
const CHANNELS = "(?:netflix|disney\\+?|hbo|spotify|prime|hulu|apple tv|wi-?fi)";

export const PRIVATE_LIFE: readonly Matter[] = mattersOf([
  // The body.
  [
    "my",
    `my ${ACHING}(?: and (?:my )?${ACHING})? (?:(?:is|are|['’]s)(?: \\p{L}+)? (?:killing|hurting|aching|sore|on fire|pounding|thumping|throbbing|splitting|swollen|a mess|wrecked|bad again|gone again)|hurts?|aches?|(?:has|['’]s) gone again|(?:has|have|['’]s|['’]ve) (?:given|gone|packed))(?!\\p{L})`,
  ],
  [
    "sick ill bed flu cold migraine covid hangover poisoning bug tonsillitis shingles",
    `^\\P{L}*(?:(?:off|home|still|out) (?:sick|ill)|(?:sick|ill) (?:in bed|at home|again)|stuck in bed|(?:in|still in|back in) bed (?:with|all day)|migraines?(?:[.!]| all| again| since| and| is)|food poisoning(?:[.!]| is| from| again)|day ${AGE} of (?:${ILL}|my (?:diet|detox|cold|fast)))|i(?:['’]m| am|['’]ve| have)? (?:just |really |still )?(?:down with|coming down with|got|have|caught|in bed with|off (?:work )?with) ${ILL}(?!\\p{L})|(?:going|went|crawling|straight|i['’]m) back to bed|in bed (?:all day|since|with a)|(?:called|calling|phoned) in sick`,
  ],
  [
    "mal tue couch malade cloué grippe rhume migraine fièvre arrêt dos tête",
    "(?:j['’]ai|toujours|encore|trop|tellement)(?: \\p{L}+)? mal (?:au|aux|à la|à l['’]) ?(?:dos|tête|dents?|ventre|gorge|pieds|genoux?|cou|crâne|jambes)|m(?:on|a) (?:dos|tête|genou|dent|nuque) me (?:tue|lance|fait (?:mal|souffrir))|j['’]ai (?:\\p{L}+ )?(?:la grippe|un (?:\\p{L}+ )?rhume|une migraine|la crève|une gastro|de la fièvre|le covid)|(?:malade comme un chien|clouée? au lit|au fond du lit|en arrêt maladie)|je (?:me recouche|retourne (?:me coucher|au lit))",
  ],
  [
    "duele duelen mata matando gripe fiebre migraña resfriad baja cama malísim",
    "me (?:duelen?|(?:está|están) matando) (?:mucho |muchísimo |todo |un montón )?(?:l[ao]s?|el) (?:cabeza|espalda|rodillas?|muelas?|garganta|pies|estómago|cuello|tripa|barriga|piernas?)|(?:estoy|sigo|ando) (?:\\p{L}+ )?(?:malísim[oa]|mal[oa] en (?:la )?cama|con (?:gripe|fiebre|migraña|resaca|un resfriado|un gripazo)|resfriad[oa]|de baja|en (?:la )?cama con)|tengo (?:gripe|fiebre|migraña|un (?:gripazo|resfriado)|resaca|gastroenteritis)|me vuelvo a la cama",
  ],
  [
    "dói doem dor gripe febre constipad enxaqueca cama doente baixa",
    "(?:dói-me|doem-me|(?:me )?(?:dói|doem)(?: muito)?) (?:tanto )?(?:a|o|as|os) (?:cabeça|costas|joelhos?|dentes?|garganta|pés|barriga|pescoço|pernas?|coluna)|(?:estou|ando|continuo|tô) (?:\\p{L}+ )?(?:doente|de cama|de baixa|com (?:gripe|febre|enxaqueca|ressaca|uma (?:gripe|enxaqueca)|dor(?:es)? de)|constipad[oa]|gripad[oa])|(?:que|uma) dor de (?:cabeça|costas|dentes|barriga)|vou voltar (?:para|pra) a cama",
  ],
  [
    "weh schmerz krank grippe erkältet migräne bett flach bringt platzt",
    "mein(?:e)? (?:rücken|kopf|knie|zahn|zähne|füße|hals|bauch|nacken|schulter) (?:tut|tun|bringt|bringen|platzt|schmerzt|schmerzen|brummt|macht)(?= |[.!])|mir tut (?:\\p{L}+ ){0,2}weh|(?:ich )?habe? (?:\\p{L}+ ){0,2}(?:kopf|rücken|zahn|bauch|hals|knie)(?:schmerzen|weh)|(?:ich )?(?:bin|liege) (?:\\p{L}+ ){0,2}(?:krank|erkältet|krankgeschrieben|flach|mit (?:grippe|fieber|migräne|erkältung))(?!\\p{L})|migräne[.!]|(?:ich )?(?:gehe|geh|lege mich) (?:jetzt )?(?:wieder|zurück) ins bett|wieder ins bett",
  ],
  // Children and what they did.
  [
    "youngest eldest oldest middle little toddler bab son daughter grandson granddaughter boy girl twins kid nephew niece",
    `${CHILD}(?:,? (?!and i\\b|who)\\p{L}+){0,2}? ${FIRSTS}(?!\\p{L})`,
  ],
  [
    "fille fils petit bébé aîné cadet jumeaux enfants",
    "(?:m(?:on|a|es)|notre|nos|la|le) (?:petite?(?: dernière?)?|aînée?|cadette?|fille|fils|bébé|jumeaux|enfants?|grande?)(?: \\p{L}+)? (?:a (?:fait (?:ses|sa) (?:premiers pas|première|nuits?)|dit son premier|perdu (?:sa|une) (?:première )?dent|marqué|eu (?:son|sa|ses)|réussi (?:son|sa|ses))|fait ses dents|(?:entre|est entrée?) (?:au|en) (?:cp|maternelle|sixième|crèche)|(?:a|fête|aura|souffle) (?:\\p{L}+|\\d+) (?:ans|mois|bougies) (?:aujourd|demain)|(?:est|a été) malade|a de la fièvre|ne (?:dort|mange) (?:pas|plus)|a (?:enfin )?dormi)",
  ],
  [
    "hij niet pequeñ mayor bebé nene nena gemel peques",
    "(?:mi|nuestr[oa]|el|la|l[oa]s) (?:peque(?:ñ[oa])?s?|mayor|hij[oa]s?|bebé|nene|nena|gemel[oa]s|niet[oa]|niñ[oa])(?: \\p{L}+)? (?:ha (?:dado|dicho) (?:sus|su) prim\\p{L}+|dio sus primeros|dijo su primera|(?:se le )?(?:ha caído|cayó) (?:un|su|el) (?:primer )?diente|(?:ha )?(?:marcado|marcó|metido|metió) (?:un|dos|tres|el|su)|(?:ha )?(?:aprobado|aprobó) (?:el|su|todo|la)|(?:empieza|empezó) (?:el cole|la guarde|la guardería|primaria)|cumple (?:\\p{L}+|\\d+) (?:años|meses|añitos)|(?:tiene|está con) fiebre|está mal[oa]|no (?:duerme|come)|por fin (?:duerme|durmió))",
  ],
  [
    "filh net mais bebé bebê gêmeos gémeos caçula miúd pequen",
    "(?:(?:o |a )?(?:meu|minha|nosso|nossa)|o|a|os|as) (?:filh[oa]s?|filhot[ae]|mais (?:novo|nova|velho|velha)|bebé|bebê|g[eé]mêos|gémeos|caçula|net[oa]|pequen[oa]|miúd[oa]s?)(?: \\p{L}+)? (?:deu os primeiros|disse a primeira|perdeu (?:o|um) (?:primeiro )?dente|marcou (?:um|dois|três|o)|passou n[oa]|(?:começa|começou|entrou) (?:a|na|no) (?:escola|creche|infantário|escolinha)|faz (?:\\p{L}+|\\d+) (?:anos|meses|aninhos)|está (?:doente|com febre)|não (?:dorme|come)|finalmente dormiu)",
  ],
  [
    "sohn tochter klein groß baby zwilling jüngst ältest enkel kinder",
    "(?:mein|unser|der|die|das)(?:e[rn]?)? (?:klein(?:e[rn]?|ste[rn]?)|große[rn]?|sohn|tochter|baby|zwillinge|jüngste[rn]?|älteste[rn]?|enkel(?:in)?|kinder)(?: \\p{L}+)? (?:hat (?:\\p{L}+ ){0,3}(?:die ersten schritte|ersten? zahn|das erste wort|tore? geschossen|getroffen|bestanden|fieber|durchgeschlafen|abi)|(?:wird|ist) (?:heute|morgen|gestern) (?:\\p{L}+|\\d+)(?: (?:jahre|geworden))?[.!]|(?:kommt|kam) (?:heute |morgen )?in die (?:schule|kita)|zahnt|schläft (?:endlich|nicht)|ist krank|sind krank)",
  ],
  // Those one is near to.
  [
    "anniversary birthday",
    `happy (?:\\p{L}*\\d*\\p{L}* )?(?:wedding )?(?:anniversary|birthday)(?: today)?(?:,| to)? (?:to )?(?:my|our) (?!king|queen)(?:\\p{L}+ ){0,3}?${DEAR}(?!\\p{L})|(?:mum|mom|dad|gran|granny|grandma|grandpa|hubby|the wife|the missus|(?:my|our) (?:\\p{L}+[- ])?(?:${DEAR}))['’]s (?:\\p{L}*\\d*\\p{L}* )?(?:birthday|anniversary|hen do|stag do|wedding|baby shower|retirement do)(?!\\p{L})`,
  ],
  [
    "my",
    `(?:i )?(?:love|adore|miss|so proud of|so in love with|could not be prouder of|can['’]t wait to (?:see|hug)) my (?:\\p{L}+ ){0,2}?${DEAR}(?: so much| to bits| to the moon|[.!❤💕😍🥰]| \\p{Emoji})|my (?:ex)(?:-(?:wife|husband|boyfriend|girlfriend))?(?![-\\p{L}])(?! (?:officio|ante))|married (?:to )?(?:this|the) (?:man|woman|one|love of my)|(?:years|months) (?:married|together) (?:to|with) (?:this|my)|(?:with|to) the love of my life`,
  ],
  [
    "ex suegr sogr schwieger belle beau",
    "(?<=^|[.!?,:] |que |avec |con |com |mit |de |à |a |dass )(?:mon ex|mi ex|(?:o )?meu ex|(?:a )?minha ex|meine? ex)(?![-\\p{L}])",
  ],
  // Words of love, whoever else reads them.
  [
    "love heart amo quiero aime liebe skip gordi ma mon my te ti schatz besos beso kiss",
    "(?:you|tu|du|você) (?:still |siempre |toujours |ainda )?(?:make my heart|fais battre mon|haces latir|machst mich so glücklich)|(?<!\\p{L})(?:te amo|je t['’]aime|amo-te|eu te amo|ich liebe dich|te quiero)(?:,? (?:mi|mon|ma|meu|minha|mein|gordi|cari|amor|schatz|tanto|mucho|muito|\\p{Emoji})|[.!❤💕😍🥰]|$)(?! (?:país|patria))|love you (?:more every|so much|to bits|to the moon|forever|always)|(?:happy|feliz|joyeux|bon) (?:anniversary|aniversario|aniversário|anniversaire),? (?:my |mi |mon |ma |meu |minha )?(?:love|amor|darling|chérie?|\\p{Lu}\\p{Ll}+,? (?:\\p{L}+ ){0,3}(?:years?|années|años|anos) (?:and|et|y|e|of|de))|(?:años|anos|years) (?:de casados|juntos y|married)(?![^.!?]{0,30}(?:countr|país))",
  ],
  [
    "deposit caution fianza caucao kaution & landlord proprio casero senhorio vermieter kept garde devuelv back",
    "(?:landlord|proprio|propriétaire|casero|senhorio|vermieter)[^.!?]{0,50}(?:kept|keeps|owes|garde|debe|ficou com|behält) (?:\\p{L}+ )?(?:deposit|caution|fianza|caução|kaution)|pay me back(?!\\p{L})",
  ],
  [
    "engaged fiancé fiancés casamos verlobt married",
    "(?:we|i) (?:just |finally )?got (?:engaged|married)(?=[!.\\s💍❤🥂]*(?:$|\\n|[!💍]))|on s['’]est fiancés|nos casamos(?=[!.\\s💍❤]*$)|wir haben uns verlobt|ficámos noivos|ficamos noivos",
  ],
  // The house and who comes to mend it.
  [
    "landlord landlady rent",
    "^\\P{L}*(?:the |my |our )?(?:landlord|landlady)(?:['’]s| is| has| wants| just| raised| says| won| still| finally)|(?:rais|hik|putt|doubl)\\p{L}+ (?:the|my|our) rent(?! (?:cap|freeze|allow))|(?:my|our) rent (?:is|has|went|goes|just)",
  ],
  [
    "moving",
    "^\\P{L}*(?:moving (?:house|flat|day|home|apartment) (?:today|tomorrow|this|next|again|is|on)|moving (?:house|flat|day|in together)[.!,])(?![^]{0,120}(?:address|counter|closed|consul|office))",
  ],
  [
    "anyone anybody someone who know recommend suggest looking need want searching search & plumb dentist baby nanny au child cleaning vet hair barber handyman personal dog cat house divorce removal piano osteo chiro gynae ortho tattoo wedding dj",
    `(?:any(?:one|body)|some(?:one|body)|who|please|can you)(?: (?:here|out there|in \\p{Lu}\\p{L}+))?(?: \\p{L}+)? (?:knows?|recommends?|suggests?|got|haves?)(?: of| me)? (?:an?|any|the name of an?|your) (?:\\p{L}+ ){0,2}?${HELP}(?!\\p{L})|^\\P{L}*(?:urgently |still |desperately )?(?:looking for|need|searching for|seeking|in search of) an? (?:\\p{L}+ ){0,2}?(?:nanny|babysitter|baby-?sitter|au pair|childminder|cleaning lady|dog[- ]?walker|dog[- ]?sitter|cat[- ]?sitter|house[- ]?sitter|piano teacher|flatmate|roommate|housemate|date for|plus one)(?!\\p{L}|[^.!]{0,30}\\?)`,
  ],
  [
    "spare",
    "(?:any(?:one|body)|some(?:one|body)|who(?:['’]s)?)(?: (?:here|out there))?(?: has)? (?:got |have |has |with )?(?:an?|any) spare (?:room|bed|sofa|couch|ticket|charger|tent|bike|pram|cot)",
  ],
  [
    "connaîtr connaît connaissez conseille recommand cherche conoce recomienda busco conhece recomenda procuro kennt empfehl suche & plomb nounou baby pédiat dentist coiff ménage fontaner niñer canguro asistent veterin peluquer encanador canalizador babá babysit empregad cabeleir klempner putz zahn fris tierarzt",
    "(?:quelqu['’]un (?:connaît|aurait|a)|qui (?:connaît|aurait)|vous (?:connaissez|conseillez)|(?:je )?cherche|alguien (?:conoce|sabe de|me recomienda|recomienda)|busco|¿conocen|alguém (?:conhece|sabe de|recomenda|me recomenda)|procuro|(?:kennt|hat|weiß) (?:jemand|wer|hier jemand)|wer kennt|(?:ich )?suche)[^.!?]{0,30} (?:plombier|nounou|baby-?sitter|pédiatre|dentiste|coiffeu(?:r|se)|femme de ménage|fontanero|niñera|canguro|asistenta|veterinario|peluquer[oa]|encanador|canalizador|babá|empregada|cabeleireir[oa]|klempner|putz(?:frau|hilfe)|zahnarzt|friseur|tierarzt|babysitterin|dentista)(?!\\p{L})",
  ],
  [
    "proprio propriétaire loyer caser alquiler senhori aluguel aluguer renda vermieter miete",
    "(?:mon|ma|notre|le) (?:proprio|propriétaire)(?: \\p{L}+)? (?:augmente|veut|refuse|a|vend|me)|(?:augment\\p{L}+|hausse de) (?:mon|notre) loyer|(?:mi|nuestr[oa]|el|la) caser[oa](?: \\p{L}+)? (?:me|nos|quiere|sube|ha|no)|me (?:suben?|han subido|subieron) el alquiler|(?:(?:o |a )?(?:meu|minha|nosso|nossa)|o|a) senhori[oa](?: \\p{L}+)? (?:quer|vai|aumentou|me|não)|(?:aumentaram|subiram|aumentou)(?:-me)? (?:a minha |o meu |a |o )?(?:renda|aluguel|aluguer)|(?:mein|unser|der) vermieter(?: \\p{L}+)? (?:will|hat|erhöht|wirft|meldet)|meine miete",
  ],
  // Evenings, weekends and holidays.
  [
    "night binge season sofa couch duvet lie roast netflix series episode",
    "(?:pizza|movie|film|game|games|curry|taco|cocktail|pasta|sushi|karaoke|poker)[- ]night (?:with (?:the |my |our )?(?:kids|boys|girls|family|lads|gang|wife|husband|hubby|besties?|crew|dad|mum|mom)|at (?:home|ours|mine)|in(?=[.!]|$|,? (?:tonight|with)))(?!\\p{L})|binge-?(?:d|ing|watch\\p{L}*)?(?= (?:all|the|on|season|\\p{Lu}|it|that|this))(?! (?:drink|eat))|(?:just |finally |only )?(?:finished|started|watched|watching)(?: (?:all of|the whole|binge-watching))? (?:season|series|episode)s? (?:\\d+|one|two|three|four|five|six|seven|finale)|(?:on|glued to) the (?:sofa|couch) (?:with|watching|all|tonight|in)|duvet day|(?:long |proper )?lie-in (?:today|this|tomorrow|at last)|no spoilers",
  ],
  [
    "holiday vacation beach pool honeymoon sunburn weekend sleeps getaway",
    "best (?:holiday|vacation|getaway) (?:ever|of my|with|in)|(?:holiday|vacation|weekend|beach) mode|(?:my|our) honeymoon(?! (?:period|phase))|(?:first|last|second) day of (?:my|our) (?:holidays?|vacation|leave)(?= (?:in|with|and)|[.!]|$)|poolside with|toes in the sand|(?:\\p{L}+|\\d+) (?:days|sleeps|weeks) (?:till|until|to|’til|'til) (?:my|our|the) (?:holidays?|vacation|honeymoon|beach)|(?:my|our) (?:holidays?|vacation|beach house|staycation) (?:is|are|was|were|starts?|pics|photos|in \\p{Lu})|(?:off|away|flying) (?:to \\p{Lu}\\p{L}+ )?(?:on|for) (?:my|our|a well-earned|a well-deserved|some) (?:holidays?|vacation|honeymoon|leave|break)|(?:so|badly|totally) sunburnt?",
  ],
  [
    "soirée série saison canapé vacances plage noche serie temporada sofá vacaciones playa noite série temporada sofá férias praia abend staffel sofa urlaub strand",
    "(?:soirée|pizza|ciné) (?:pizza|crêpes|série|film|jeux|canapé|en famille)? ?avec (?:les|mes) (?:enfants|petits|filles|garçons|copains|copines)|(?:fini|dévoré|regardé)(?: (?:toute?|enfin))? la saison|(?:mes|nos) vacances (?:sont|commencent|à|en|au|étaient)|(?:meilleures|dernier jour de) (?:mes |nos )?vacances|noche de (?:pizzas?|pelis?|películas?|serie) con (?:los|las|mis)|(?:acabo de|terminé de) (?:ver|terminar) (?:la|toda la) (?:serie|temporada)|(?:mis|nuestras) vacaciones (?:en|son|empiezan|fueron)|(?:mejores|último día de) (?:mis |nuestras )?vacaciones|noite de (?:pizza|filmes?|cinema) com (?:os|as|a família)|(?:acabei de|terminei de|maratonei|maratonar) (?:ver|assistir)?|(?:as )?(?:minhas|nossas) férias (?:em|são|começam|foram)|(?:melhores|último dia d[ae]s?) (?:minhas |nossas )?férias|(?:pizza|film|spiele|mädels|mädel)abend mit (?:den|meinen|der)|(?:endlich|gerade) (?:\\p{L}+ )?staffel|(?:mein|unser) urlaub (?:in|war|ist|beginnt)|(?:bester|letzter) urlaubs?(?:tag)?",
  ],
  // Looks, weight, clothes.
  [
    "new",
    `(?:my|this) (?:brand[- ])?new ${WORN}(?!\\p{L})|^\\P{L}*new ${WORN} (?:finally |just )?(?:arrived|is here|came|has arrived|day)|(?:got|getting|bought myself|treated myself to) an? (?:brand[- ])?new (?:haircut|hairdo|tattoo|dress|handbag|sofa|kitchen|telly|xbox|playstation)`,
  ],
  [
    "look",
    "(?:do|does) (?:this|these|my|i)(?: \\p{L}+){0,3}? (?:make me look|look (?:fat|old|ok|okay|good|silly|stupid|weird|bald|too) ?(?:on me|in this)?)",
  ],
  [
    "kilo kg pounds lbs stone",
    `(?:\\d+|${AGE}|another) (?:kilos?|kg|pounds|lbs|stone) (?:down|lighter|gone|lost|to go|heavier)(?!\\p{L})|(?:i(?:['’]ve| have)? |just |already )(?:lost|gained|put on) (?:\\d+|${AGE}|another) (?:kilos?|kg|pounds|lbs|stone)`,
  ],
  [
    "coupe cheveux tatouage robe kilos corte pelo tatuaje vestido peinado cabelo tatuagem penteado frisur haarschnitt tattoo kleid kilo",
    "(?:ma|mon) nouve(?:lle|au|l) (?:coupe|coiffure|tatouage|robe|canapé|look)|(?:j['’]ai|déjà|encore|moins) (?:perdu |pris )?(?:\\p{L}+|\\d+) kilos (?:en|de moins|à perdre|depuis|perdus)|mi nuevo (?:corte de pelo|peinado|tatuaje|vestido|look|sofá)|(?:he perdido|perdí|bajé|ya) (?:\\p{L}+|\\d+) kilos|(?:o )?meu novo (?:corte de cabelo|penteado|visual|vestido|sofá)|(?:a )?minha nova tatuagem|(?:perdi|emagreci|já são) (?:\\p{L}+|\\d+) (?:quilos|kg)|mein(?:e|en)? neue[rsn]? (?:frisur|haarschnitt|tattoo|kleid|sofa|küche)|(?:schon )?(?:\\p{L}+|\\d+) kilo (?:runter|abgenommen|weniger|leichter)",
  ],
  [
    "results scan biopsy test benign",
    "(?:test|scan|biopsy|blood|mri) results? (?:are|is|came|just came) back(?=[.!,]| and it)|(?:and )?it(?:['’]s| is| was) benign(?!\\p{L})",
  ],
  [
    "turns turned turn",
    `(?:grandpa|grandma|granny|gran|nana?|mum|mom|dad|daddy|my (?:\\p{L}+ )?(?:mother|father|wife|husband|sister|brother|son|daughter)) (?:turns|turned|is turning) (?:\\d+|${AGE}|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?!\\p{L})`,
  ],
  // Beasts that share the house.
  [
    "cat dog puppy kitten hamster rabbit",
    "(?:my|our|the) (?:cat|dog|puppy|kitten|hamster|rabbit)(?: \\p{Lu}\\p{L}+)? (?:ate|has eaten|chewed|threw up|puked|peed|is (?:ill|sick|missing|snoring|pregnant|on my)|has (?:fleas|worms|eaten|chewed|destroyed)|just (?:ate|had|gave|threw|peed)|ruined|destroyed|stole|won['’]t|woke me|keeps? (?:waking|me))(?!\\p{L})",
  ],
  // Licence, pay, chores, pastimes.
  [
    "licence license test",
    "(?:got|have|has|passed|failed|lost|finally) (?:my|her|his) (?:driving |driver['’]s )?(?:licen[cs]e)(?: back| today|[.!])|(?:passed|failed) my (?:driving |theory )?test",
  ],
  [
    "my",
    "my (?:mortgage|overdraft|tax return|payslip|pay ?check|salary|pay rise|hairdresser|gynaecologist|therapist|shrink|dentist|babysitter|nanny|allotment|fantasy (?:team|football|league)|wordle|duolingo streak|strava|dating (?:app|profile)|tinder)(?!\\p{L})(?! (?:of|from) (?:an?|the) (?:\\p{Lu}|village|friend))",
  ],
  [
    "parents son daughter kid youngest eldest school nativity ballet picking collect homework packed laundry ironing hoover dishes",
    "(?:doing|did|on|late for|back from|survived) the school run|(?:parents['’]|parent-teacher) evening (?:tonight|tomorrow|today|was|again)|(?:picking|collecting|dropping)(?: up| off)? (?:the|my|our) kids|(?:my|our) (?:son|daughter|kid|youngest|eldest|boy|girl)['’]s (?:\\p{L}+ )?(?:recital|nativity|homework|exam|exams|party|match|football|swimming|graduation|wedding|school play|results)|(?:doing|done|so much|drowning in|piles of|mountain of) (?:the |my )?(?:laundry|ironing|hoovering|dishes|washing[- ]up)(?!\\p{L})",
  ],
  // Gossip.
  [
    "dating sleeping affair divorc pregnant engaged cheating guess heard",
    "(?:guess who|have you heard|did you hear)[^.!?]{0,40}(?:dating|sleeping with|affair|divorc\\p{L}+|pregnant|engaged|split up|broke up|getting married|sacked|fired)|(?:is|are|was|were|been)(?: secretly| apparently| totally)? (?:dating (?!back)|sleeping with|having an affair|cheating on|seeing someone)",
  ],
  // Sent to the wrong window.
  [
    "meant supposed wrong oops whoops sorry",
    "(?:sorry|oops|whoops|oh no|damn)[^.!?]{0,25}(?:meant|supposed|wanted) (?:to (?:send|post|text|message|dm)|for)[^.!?]{0,30}|(?:this|that)(?: one)? was (?:meant|supposed) (?:for|to go to) (?:\\p{Lu}\\p{Ll}+|my|the (?:family|group))|(?:i )?meant to (?:send|text|dm|message) (?:this|that|it) to|wrong (?:chat|group chat|window|tab)(?!\\p{L})",
  ],
  [
    "me",
    "(?:he|she) (?:(?:just|finally|still|never|actually|even) )*(?:(?:texted|messaged|dm['’]?e?d|ghosted|unfollowed|kissed) me|asked me out|(?:hasn['’]t|didn['’]t) (?:texted?|messaged?|called?|replied) (?:me )?(?:back)?)(?!\\p{L})",
  ],
  [
    "password login",
    `(?:what['’]?s|send|share|need|forgot|give)[^.!?]{0,20}(?:the|your|our|my|mum['’]s|dad['’]s)?(?: new)? ${CHANNELS} (?:password|login|pass|code)`,
  ],
  [
    "test testing",
    "^\\P{L}*test(?:ing)?(?:[\\s,.…-]+(?:test(?:ing)?|one,? two|1,? ?2|123|please ignore|ignore|tweet|post|is this (?:thing )?(?:on|working)))+|^\\P{L}*(?:just )?(?:testing|a test)\\P{L}*$",
  ],
  [
    "who",
    "^\\P{L}*who else is (?:awake|up(?! for)|bored|hungry|hung ?over|starving|still (?:up|in bed|at work)|watching [^.!?]{0,30} (?:rn|lol|right now))",
  ],
  [
    "ok okay",
    "^\\P{L}*ok(?:ay)?,? (?:so (?:who|what|where|when|i|we|he|she)|but (?:who|what|he|she|did)|cool|fine|will (?:call|text|do)|see (?:you|u)|then (?:i|we|see))(?!\\p{L})",
  ],
  [
    "did",
    "(?<=^\\P{L}*|[.!?] )did (?:you|u) (?:feed|lock|turn off|buy (?:the|milk|bread|wine)|call (?:mum|mom|dad|the plumber)|pick up|get my|remember to|take out|pay the|walk the)(?!\\p{L})",
  ],
  [
    "usual same & lunch drinks beer pub dinner coffee padel",
    "(?:lunch|drinks|beers?|pub|dinner|coffee|padel)[^.!?]{0,25}\\?[^.!?]{0,12}(?:usual|same) (?:place|spot|bar|table|time)",
  ],
  [
    "right bore",
    "^\\P{L}*(?:you were|ur|you['’]re) (?:so |totally )?right about (?:the|that|him|her)(?!\\p{L})|what a bore(?=[.!]|$)",
  ],
  [
    "hot sexy fit cute",
    "how (?:hot|fit|sexy|gorgeous|cute) (?:the|that|is|he|she)(?= [^.!?]{0,40}(?:delegate|ambassador|minister|attaché|is|are)(?:[.!?]|$))|(?:he|she) is (?:so |super |kinda |really )?(?:hot|sexy|fit|cute)(?:[.!]|$| af)",
  ],
  [
    "ps",
    "(?<=^|[.!?\\n]\\s*)p\\.?s\\.?:? \\p{L}+, (?:the (?:dog|cat|kids|keys|plumber|car|bins)|don['’]t forget|can you|please (?:buy|call|get|pick)|your)",
  ],
  [
    "bladder liver waistline bum belly bowels bed bath gin wine prosecco beer divorce affair hangover mistress lover",
    "my (?:bladder|waistline|bum|belly|bowels)(?! (?:cancer|transplant|dance))(?!\\p{L})|can['’]t wait for (?:my|a) (?:own )?(?:bed|bath|beer|gin|wine|sofa|pyjamas|nap|holiday)(?!\\p{L})|the (?:gin|wine|prosecco) is (?:open|poured)|(?:ambassador|consul|secretary|attaché|boss|colleague)['’]s (?:divorce|affair(?!s)|hangover|mistress|lover|stag do|hen do)(?!\\p{L})",
  ],
]);
