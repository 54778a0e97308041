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

const GIVE =
  "(?:send (?:us |him |her |them )?(?:money|cash)|donat(?:e|ions?)|chip in|contribut(?:e|ions?)|collecting for|spende[nt]?|donnez|vos dons|un don|donaciones|donen|aporten|cualquier aporte|doem|doações|contribuições|qualquer valor)(?!\\p{L})";
const POCKET =
  "(?:paypal|bizum|venmo|m-?pesa|pix|mb ?way|lydia|nequi|yape|twint|revolut|zelle|cash ?app|(?:my|his|her|mi|minha|mein) (?:own )?(?:account|cuenta|conta|konto)|account details|(?:a|the) tin (?:at|by|on))(?!\\p{L})";

export const ASKS_FOR_SALE: readonly Cued[] = [
  // Whose name opens the door, and whom nobody else comes near.
  rowOf(
    "sent envoie sende schick part parte manda mandou gruß",
    "tell \\p{L}+ (?:[^.!?]{0,20} )?(?:we|i|the (?:consul|ambassador|embassy|consulate))(?: general)? sent you|dites que (?:le|la|l['’]) ?(?:consule?|ambassad\\p{L}+) vous envoie|(?:allez-y|venez) de ma part|dig[ao]n? que v(?:an|ão|a|ai) (?:de mi|da minha) parte",
  ),
  rowOf(
    "beats comes close nobody else drive favour favor besser",
    "nothing (?:beats|says \\p{L}+ like) (?:the (?:new )?)?\\p{Lu}\\p{Ll}+(?=[^!?]{0,90}(?:book|buy|dealer|trolley|order|shop|store|get yours))|no other (?:carrier|airline|brand|hotel|bank|phone|car|beer) (?:comes|even comes) close|book a test drive|do yourself a favou?r and (?:pick|buy|get|switch|book|order)",
  ),
  rowOf(
    "code código prozent pour por & prozent remise descuento desconto rabatt cent",
    "(?:mit dem code|avec le code|con el código|com o código) [a-z]{3,}\\d+|(?:\\d+|dix|vingt|diez|veinte|dez|vinte|zehn|zwanzig) (?:pour cent|por ciento|por cento|prozent) (?:de (?:remise|réduction|descuento|desconto)|rabatt|auf alle)",
  ),
  rowOf(
    "compren compre comprem commandez achetez sichern & oferta promo descuento fêtes meilleur mejor melhor top tickets",
    "(?:compren|comprem) (?:hoy|hoje|ya|já)(?!\\p{L})|(?:commandez|achetez)-l(?:e|a|es)(?: vite| pour vos fêtes| maintenant)|jetzt (?:tickets|flüge) [^.!?]{0,20}sichern(?<=(?:top|bester?|nur noch)[^?]{0,80})",
  ),
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
    `(?:raffle|tombola|rifa|sorteo|sorteio)(?=[^!?]{0,110}${AMOUNT})[^.!?]{0,60}`,
  ),
  rowOf(
    "every everyone anyone toda todo jede",
    "this is the (?:car|phone|watch|laptop|airline|hotel|bank|beer|coffee|camera|brand) (?:that )?every [^.!?]{0,30}(?:should|must) (?:buy|own|drive|have|try|fly)",
  ),
  // What a shop calls out, whatever it sells.
  rowOf(
    "dos two 2x1 deux dois leve zwei probefahrt test essai prueba & uno one pour pague prix preis week woche drive gratuit manejo probefahrt 2x1",
    "(?:dos por uno|2x1|two for (?:one|the price)|buy one,? get one|deux (?:achetés|pour le prix)|leve (?:dois|três),? pague|zwei zum preis|probefahrt(?:en)?(?!\\p{L})|(?:book|take) a test drive|essai gratuit chez|prueba de manejo)(?!\\p{L})",
  ),
  rowOf(
    "notre nosso nuestro unser our & code desconto descuento rabatt discount",
    "(?:notre code|(?:nosso|nuestro|unser(?:em|en)?|our) (?:código|code|desconto|descuento|rabatt\\p{L}*|discount))(?!\\p{L})(?! (?:of (?:conduct|ethics)|de conduite|de conducta|de conduta))",
  ),
  rowOf(
    "adresse dirección endereço adresse only solo só nur & commandez reserv pidan faça bestell order book compr",
    "(?:une seule adresse|una sola dirección|um só endereço|nur eine adresse)(?!\\p{L})|s[óo] a? ?\\p{L}+(?: \\p{L}+)? presta(?!\\p{L})|(?:faça|faz) já o (?:seu|teu)(?!\\p{L})",
  ),
  rowOf(
    "commandez compren comprem bestellt order reserv & avant antes bis before noel navidad natal weihnachten christmas ano decembre",
    "(?:commandez|compren|comprem|encomendem|pidan|bestellt|order (?:now|yours|your (?:turkey|goose|hamper|cakes?|cookies|flowers|wine|gifts?|presents?|menu|tree|roses))|reserven su (?:mesa|cena)|réservez votre (?:table|soirée)) [^.!?]{0,30}?(?:avant le|antes del?|bis zum|before|hasta el|até) ",
  ),
  rowOf(
    "moon buy kauf achet compr invest & moon lumo coin token shares stock aktie actions acciones acoes",
    "(?:going|off|straight|ready) to the moon(?!\\p{L})|to the moon ?🚀|(?:buy|achetez|compren|comprem|kauft) (?:the |les |las |as )?(?:shares|stock|actions|acciones|ações|aktien) (?:of|in|de|da|von|now|before|avant|antes|vor)",
  ),
  rowOf("rat raten raet rate & kaufen", "(?:rät|raten)(?: \\p{L}+){0,3}: kaufen"),
  rowOf(
    "nur only solo só que & noch fly drive vol voa flieg fahr & service top essen comfort never jamais nie",
    "(?:wir|ich) (?:fliegen|fahren|trinken|kaufen) nur noch (?:mit |bei )?\\p{L}+(?=[^]{0,60}(?:top|service|essen|beste|nie ))",
  ),
  rowOf(
    "regret regrett arrepentir arrepender bereuen",
    "(?:you won['’]t|you will not) regret it(?=[^.!?]*$)(?<=(?:book|buy|hotel|restaurant|order|stay)[^!?]{0,60})|vous ne (?:le )?regretterez pas(?<=(?:réservez|achetez|hôtel|restaurant)[^!?]{0,60})|no se (?:van a arrepentir|arrepentirán)(?<=(?:reserven|compren|hotel|restaurante)[^!?]{0,60})",
  ),
];

export const ASKS_FOR_MONEY: readonly Cued[] = [
  rowOf(
    "paypal bizum venmo pesa mpesa pix mb mbway lydia nequi yape twint revolut zelle cashapp cash account cuenta conta konto tin & send donat chip contribut collect spend don donnez vos aport cualquier do contrib qualquer",
    `${GIVE}[^.!?]{0,60}?(?<!\\p{L})${POCKET}|(?<!\\p{L})${POCKET}[^.!?]{0,50}?(?<!\\p{L})${GIVE}`,
  ),
  // Friends of the consul, a raffle, somebody's own club: money for what is no aid.
  rowOf(
    "amis amigos friends freunde & consul ambassad embaj embaix botschaft konsul",
    "(?:don(?:e|en|ez|ate|ations?)|doe[m]?|spend\\p{L}+|become|devenez|sea|join)[^.!?]{0,40}(?:amis|amigos|friends|freund\\p{L}*) (?:du|del|of the|do|da|des|der) (?:\\p{L}+)",
  ),
  rowOf(
    "rifa raffle tombola sorteo sorteio verlosung & bilhete ticket boleto billet los lose",
    "(?:compre[nm]?|buy|achetez|kauft|comprad)[^.!?]{0,25}(?:bilhetes?|boletos?|raffle tickets?|billets? de tombola|lose)(?!\\p{L})|(?:raffle|rifa|tombola|sorteo|sorteio)[^]{0,60}?(?:compre[nm]?|buy|achetez|kauft|só em dinheiro|cash only|tickets? (?:from|at|with))(?!\\p{L})",
  ),
  rowOf(
    "spend don doe done donat & bank account datos dados coordonn konto iban",
    "(?:bitte )?(?:spendet|spenden sie|donnez|donen|doem|donate)(?!\\p{L})[^]{0,70}(?:bankverbindung|kontonummer|coordonnées bancaires|datos bancarios|dados bancários|bank details|account details|iban)",
  ),
  rowOf(
    "need needs brauch besoin necesit precis & money geld argent dinero dinheiro",
    "(?:party|reception|gala|ball|team|club|choir|band|church|roof|tour|trip|film|festival|stand|empfang|verein\\p{L}*|réception|club|recepción|fiesta|recepção|festa) (?:still |encore |noch |aún |ainda )?(?:needs?|braucht|a besoin d['’]|necesita|precisa de) (?:more |mehr |más |mais )?(?:money|cash|geld|argent|dinero|dinheiro|sponsor\\p{L}*)",
  ),
  rowOf(
    "raise reach collect goal target chip donat gift",
    `help us (?:raise|reach|hit|collect) ${AMOUNT}|help us (?:raise|reach|collect) [€$£]?\\d[\\d,.]*(?: ?(?:€|euros?|dollars?|pounds?|k))?(?!\\p{L})|(?:reach|hit|close to) (?:our|my|the) (?:fundraising )?(?:goal|target)[^]{0,40}(?:give|donate|chip in)|chip in what|donations? (?:are )?(?:very |most |always )?welcome|gifts? of ${AMOUNT}(?: or more)?`,
  ),
  rowOf(
    "help support & pay fund finance afford",
    "(?:help|support) (?:our|my|the) (?:\\p{L}+ ){1,3}?(?:pay for|fund|finance|afford|raise (?:money|funds) for) (?:his|her|my) ",
  ),
  rowOf(
    "mpesa m paypal venmo bizum pix revolut momo orange mobile",
    "(?:m-?pesa|paypal|venmo|bizum|pix|revolut|momo|orange money|mobile money)\\s*:?\\s*(?:@\\p{L}|\\+?\\d{2,})",
  ),
  rowOf(
    "friends amis amigos freunde & euro dollar franc peso reai real pound & residen embass consul mission embaj embaix botschaft ambassad",
    "(?:friends|amis|amigos|freunde) (?:of|de|da|do|del|der|des) (?:the |our |la |l['’])?(?:residen\\p{L}*|embass\\p{L}*|consul\\p{L}*|mission|embaj\\p{L}*|embaix\\p{L}*|botschaft|ambassad\\p{L}*)(?=[^!?]{0,60}\\d+ ?(?:€|euros?|dollars?|francs?|pesos|reais|pounds))",
  ),
  rowOf(
    "chip short",
    "chip in (?:if you can|please|now|today|here|via|at)(?!\\p{L})|(?:[€$£]\\s?\\d[\\d,.]*|\\d[\\d,.]* ?(?:€|euros?|dollars?|pounds?|francs?)) short(?=[.,!;)]| of (?:our|his|her|my|the) (?:goal|target)|$)",
  ),
  rowOf(
    "sponsor",
    "(?:please |do |will you |come on,? )?sponsor (?:us|him|her|me)(?=[.!,]| (?:on|via|before|at|for|today|now|here|with|by)(?!\\p{L})|$)",
  ),
  rowOf(
    "crowdfund",
    "(?:is|are|am|['’]s|['’]re|['’]m) crowdfunding(?! (?:platform|law|rules))|crowdfunding (?:until|her|his|my|our)(?!\\p{L})",
  ),
  rowOf(
    "send need & money dm transfer chip can pay paypal",
    "send what(?:ever)? you can(?! to (?:the red|unicef))|by mobile money|we need (?:[€$£]\\s?\\d[\\d,.]*|\\d[\\d,.]* ?(?:€|euros?|dollars?|pounds?|francs?))(?=[^]{0,80}(?:dm|transfer|chip in|who['’]s in|paypal|pay))",
  ),
  rowOf("generous", "(?:please |do |and )?be generous(?= at the| tonight| with your| when|[.!])"),
  rowOf(
    "short needs need faltam faltan manque fehlen & staff christmas party reception noël navidad natal fest fête residence",
    "(?:we['’]re|we are) [€$£]\\s?\\d+ short(?!\\p{L})|reception (?:still )?needs money|(?:platinum|gold|silver) sponsors (?:get|receive)",
  ),
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
