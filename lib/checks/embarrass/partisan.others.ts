import { NAME, PARTY, type PartisanRule, rulesOf, SIDE } from "./partisan.parties";

/** What takes a side in French, Spanish, Portuguese and German. */
export const OTHER_RULES: readonly PartisanRule[] = [
  ...rulesOf(
    "fr",
    ["seul", "(?:[Uu]n seul (?:choix|vote|bulletin|nom))\\s?[:,!]"],
    [
      "mon ma",
      "[Mm](?:on vote|a voix) (?:va|ira|est|sera) (?:à|au|aux|pour) (?:la |le |les )?\\p{Lu}",
    ],
    [
      "vot",
      `(?:[Vv]otez|[Vv]otons|[Jj]e vote(?:rai)?|[Ii]l faut voter|[Nn]ous votons)(?: tous)? (?:pour |contre )?(?:${PARTY}|${NAME})`,
    ],
    [
      "fera sera",
      `${SIDE} (?:fera|ferait|sera|serait) (?:un|une|notre) (?:très |vraiment )?(?:bon|bonne|excellent|excellente|grand|grande|mauvais|mauvaise|meilleur|meilleure|prochain|prochaine) (?:président|présidente|premier ministre|première ministre|maire|chancelier)`,
    ],
    [
      "souten soutien",
      `(?:[Nn]ous soutenons|[Jj]e soutiens|[Ss]outenons) (?:la candidature d[e'’]\\s?${NAME}|${PARTY})`,
    ],
    [
      "batt virer dégag revoir",
      `(?:[Bb]attre|[Bb]attons|[Vv]irer|[Dd]égageons|[Aa]u revoir) ${PARTY}`,
      "party",
    ],
  ),
  ...rulesOf("fr", [
    "voter",
    `(?:[Aa]ppelons|[Aa]ppelle|[Aa]ppel)(?: tous)? à voter (?:pour|contre) ${SIDE}`,
  ]),
  ...rulesOf(
    "es",
    ["mi", "[Mm]i voto (?:es|va|será|irá|fue) (?:para|a) (?:la |el |los |las )?\\p{Lu}"],
    ["votar", `[Ll]lam(?:amos|o|a)(?: a todos)? a votar (?:por|a|contra) ${SIDE}`],
    [
      "vot",
      `(?:[Vv]ota|[Vv]ote|[Vv]oten|[Vv]otad|[Vv]otemos|[Vv]oto|[Vv]otaré|[Hh]ay que votar)(?: todos)? (?:por |a |al |contra )?(?:${PARTY}|(?<=por |a |contra )${NAME})`,
    ],
    [
      "será sería va",
      `${SIDE} (?:será|sería|va a ser) (?:un|una|nuestro|nuestra|el|la) (?:muy )?(?:gran|buen|buena|excelente|mal|mala|mejor|próximo|próxima) (?:presidente|presidenta|primer ministro|primera ministra|alcalde|alcaldesa)`,
    ],
    [
      "apoy respald",
      `(?:[Aa]poyamos|[Aa]poyo|[Rr]espaldamos) (?:a |al |la candidatura de )(?:${PARTY}|${NAME} (?:para|como) (?:presidente|presidenta|alcalde|alcaldesa))`,
    ],
    ["echar fuera derrot", `(?:[Ee]char|[Ff]uera|[Dd]errotar) (?:al? )?${PARTY}`, "party"],
  ),
  ...rulesOf(
    "pt",
    ["meu", "(?:[Oo] )?[Mm]eu voto (?:é|vai|será|foi) (?:para |no |na |da |do )(?:a |o )?\\p{Lu}"],
    ["fora", "(?<=^|[.!?]\\s)Fora (?:o |a )?(?:Partido|Governo|Presidente|\\p{Lu}\\p{L}+!)"],
    ["voto", `[Aa]pel(?:amos|o|a) ao voto (?:em|no|na|contra) ${SIDE}`],
    [
      "vot",
      `(?:[Vv]ota|[Vv]ote|[Vv]otem|[Vv]otemos|[Vv]oto|[Vv]ou votar|[Vv]amos votar)(?: todos)? (?:por |em |no |na |nos |contra o |contra )?(?:${PARTY}|(?<=por |em |no |na |contra )${NAME})`,
    ],
    [
      "será seria vai",
      `${SIDE} (?:será|seria|vai ser) (?:um|uma|o nosso|a nossa|o|a) (?:muito )?(?:grande|bom|boa|ótimo|ótima|excelente|mau|má|melhor|próximo|próxima) (?:presidente|presidenta|primeiro-ministro|primeira-ministra|prefeito|prefeita)`,
    ],
    [
      "apoi",
      `(?:[Aa]poiamos|[Aa]poio) (?:o |a |a candidatura de )?(?:${PARTY}|${NAME} (?:para|como|a) (?:presidente|prefeito))`,
    ],
    ["derrot fora", `(?:[Dd]errotar|[Ff]ora) (?:o |a )?${PARTY}`, "party"],
  ),
  ...rulesOf(
    "de",
    [
      "wählt",
      "[Ww]er (?:die |den |das )?\\p{Lu}\\p{L}*(?:partei|union|bündnis|liste|grünen|liberalen) wählt,",
    ],
    [
      "meine",
      "[Mm]eine Stimme (?:geht|gehört|bekommt|kriegt) (?:an |die |der |den )?(?:die |den )?\\p{Lu}",
    ],
    ["wählen", `[Rr]ufen? (?:\\p{L}+ )*(?:dazu )?auf, ${SIDE} zu wählen`],
    [
      "wähl stimm",
      `(?:[Ww]ählt|[Ww]ählen Sie|[Ii]ch wähle|[Ww]ir wählen|[Ss]timmt für|[Ss]timmen Sie für) (?:bitte |alle |am Sonntag )?(?:${PARTY}|(?<=für )${NAME})`,
    ],
    [
      "wird wäre würde",
      `${SIDE} (?:wird|wäre|würde) (?:ein|eine|unser|unsere|der|die) (?:sehr )?(?:guter|gute|toller|tolle|großer|große|schlechter|schlechte|bessere|besserer|beste|nächster|nächste) (?:Präsident|Präsidentin|Kanzler|Kanzlerin|Bürgermeister|Bürgermeisterin|Premierminister|Ministerpräsident)(?:in)?`,
    ],
    [
      "unterstütz",
      `(?:[Ww]ir unterstützen|[Ii]ch unterstütze) (?:${PARTY}|die Kandidatur von ${NAME})`,
    ],
    [
      "weg raus abwähl verhinder stoppen",
      `${PARTY} (?:muss weg|müssen weg|raus|abwählen|verhindern|stoppen)`,
      "party",
    ],
  ),
  ...rulesOf(
    "fr",
    ["sauf", `(?:[Tt]out|[Tt]ous|[Nn]['’]importe qui|[Nn]['’]importe quoi) sauf ${PARTY}`, "party"],
    ["sauf", `(?:[Tt]out|[Tt]ous|[Nn]['’]importe qui) sauf ${NAME}`, "election"],
    [
      "vot",
      "(?:[Vv]otez|[Vv]otons) (?:massivement |tous )?(?:pour|contre) (?:elle|lui|eux|elles)(?!\\p{L})",
    ],
    [
      "enfin merci débarras ouf",
      `(?:[Ee]nfin|[Dd]ieu merci|[Bb]on débarras|[Oo]uf)\\s?[,:!]?(?: à)? ${PARTY} (?:(?:a|ont|est|sont) (?:enfin )?(?:perdu|été battue?s?|gagné|dehors|battue?s?))`,
      "party",
    ],
    ["débarras", `[Bb]on débarras[,:]?(?: à| au| aux)? ${SIDE}`, "election"],
    [
      "doit devrait mérite",
      `${SIDE} (?:doit|devrait|mérite de|doivent) (?:gagner|perdre|partir|être (?:élue?|battue?s?|réélue?))`,
      "election",
    ],
    [
      "besoin mérite",
      `(?:[Cc]e|[Nn]otre|[Ll]e) pays (?:a (?:vraiment )?besoin|mérite) (?:de |d['’]|du |des )?(?:${PARTY}|${NAME} (?:comme|à la|pour))`,
    ],
    [
      "vote voix",
      `${SIDE} (?:a|aura|mérite|ont|auront) (?:mon vote|ma voix|nos voix|votre voix|vos voix)`,
    ],
    [
      "désastre catastrophe honte danger espoir",
      `${PARTY} (?:est|sont|serait|seraient|sera) (?:un vrai |une vraie |un |une |la |le |notre )?(?:désastre|catastrophe|honte|danger|seul espoir|menteurs|incapables|fascistes)`,
      "party",
    ],
  ),
  ...rulesOf(
    "es",
    ["menos", `[Cc]ualquiera menos (?:el |la |los )?${PARTY}`, "party"],
    ["menos", `[Cc]ualquiera menos ${NAME}`, "election"],
    [
      "vot",
      "(?:[Vv]ota|[Vv]ote|[Vv]oten|[Vv]otad|[Vv]otemos)(?: todos)? (?:por|contra) (?:ella|él|ellos|ellas)(?!\\p{L})",
    ],
    [
      "fin gracias menos",
      `(?:[Pp]or fin|[Gg]racias a [Dd]ios|[Mm]enos mal que)[,:]? ${PARTY} (?:perdió|perdieron|ganó|ganaron|fue derrotad[oa]|fueron derrotados|está fuera|ha perdido|ha ganado)`,
      "party",
    ],
    [
      "debe tiene merece",
      `${SIDE} (?:debe|tiene que|merece|deben|tienen que) (?:ganar|perder|irse|ser (?:elegid[oa]|reelegid[oa]|derrotad[oa]))`,
      "election",
    ],
    [
      "necesita merece",
      `(?:[Ee]ste|[Nn]uestro|[Ee]l) país (?:necesita|merece) (?:a |al |a la )(?:${PARTY}|${NAME} (?:como|de|en))`,
    ],
    ["voto", `${SIDE} (?:tiene|tendrá|merece) (?:mi|nuestro|tu|su) voto`],
    [
      "desastre vergüenza peligro esperanza mentiros ladron",
      `${PARTY} (?:es|son|sería|serían|será) (?:un |una |la |el |unos |nuestra )?(?:desastre|catástrofe|vergüenza|peligro|única esperanza|mentirosos|ladrones|corruptos|inútiles|fascistas)`,
      "party",
    ],
  ),
  ...rulesOf(
    "pt",
    ["menos", `[Qq]ualquer (?:um|pessoa) menos (?:o |a |os )?${PARTY}`, "party"],
    ["menos", `[Qq]ualquer (?:um|pessoa) menos (?:o |a )?${NAME}`, "election"],
    [
      "vot",
      "(?:[Vv]ota|[Vv]ote|[Vv]otem|[Vv]otemos)(?: todos)? (?:nela|nele|neles|nelas|contra ela|contra ele)(?!\\p{L})",
    ],
    [
      "finalmente graças ainda",
      `(?:[Ff]inalmente|[Gg]raças a [Dd]eus|[Aa]inda bem que)[,:]? ${PARTY} (?:perdeu|perderam|ganhou|ganharam|foi derrotad[oa]|venceu)`,
      "party",
    ],
    [
      "deve tem merece",
      `${SIDE} (?:deve|tem de|tem que|merece|devem) (?:ganhar|perder|sair|ser (?:eleit[oa]|reeleit[oa]|derrotad[oa]))`,
      "election",
    ],
    [
      "precisa merece",
      `(?:[Ee]ste|[Oo] nosso|[Oo]) país (?:precisa|merece) (?:de |do |da )?(?:${PARTY}|${NAME} (?:como|na|no))`,
    ],
    ["voto", `${SIDE} tem (?:o meu|meu|o nosso|nosso|o seu) voto`],
    [
      "desastre vergonha perigo esperança mentiros ladr",
      `${PARTY} (?:é|são|seria|seriam|será) (?:um |uma |a |o |uns )?(?:desastre|catástrofe|vergonha|perigo|única esperança|mentirosos|ladrões|corruptos|inúteis|fascistas)`,
      "party",
    ],
  ),
  ...rulesOf(
    "de",
    [
      "außer bloß hauptsache nicht",
      `(?:[Aa]lle|[Aa]lles|[Jj]eder|[Ee]gal wer|[Hh]auptsache)(?:,)? (?:außer|bloß nicht|nur nicht|nicht) ${PARTY}`,
      "party",
    ],
    ["wähl", "(?:[Ww]ählt|[Ww]ählen Sie) (?:ihn|ihn!|diese Frau|diesen Mann)(?!\\p{L})"],
    [
      "gott endlich glück",
      `(?:[Gg]ott sei [Dd]ank|[Ee]ndlich|[Zz]um Glück)[,:]?(?: ist| sind| hat| haben| wurde| wurden)? ${PARTY} (?:\\p{L}+ )?(?:abgewählt|verloren|raus|weg|gewonnen|geschlagen)`,
      "party",
    ],
    [
      "muss soll darf",
      `${SIDE} (?:muss|soll|sollte|darf nicht) (?:am Sonntag |unbedingt |endlich )?(?:gewinnen|verlieren|abgewählt werden|gewählt werden)`,
      "election",
    ],
    [
      "braucht verdient",
      `(?:[Dd]ieses|[Uu]nser|[Dd]as) Land (?:braucht|verdient) (?:endlich )?(?:${PARTY}|${NAME} als)`,
    ],
    ["stimme", `${SIDE} (?:bekommt|kriegt|hat|verdient) (?:meine|unsere|eure|Ihre) Stimme`],
    [
      "katastrophe schande gefahr lügner hoffnung",
      `${PARTY} (?:ist|sind|wäre|wären) (?:eine |die |unsere |nur |alles )*(?:Katastrophe|Schande|Gefahr|einzige Hoffnung|Lügner|Versager|Nazis|Faschisten|unwählbar)`,
      "party",
    ],
  ),
  ...rulesOf(
    "fr",
    [
      "",
      `${PARTY} (?:est|sont|reste|restent) (?:bien |vraiment )?(?:les? seule?s?|la seule) (?:à|qui|parti|force|espoir)`,
      "party",
    ],
    [
      "qui ceux voter votez",
      `(?:[Qq]ui vote|[Cc]eux qui votent|[Vv]oter|[Ss]i vous votez) (?:pour )?${PARTY}`,
      "party",
    ],
    [
      "candidat",
      "(?:[Cc]e que|[Tt]out ce que) propose(?:nt)? (?:la candidate|le candidat|les candidats)[^.!?]{0,50}(?:ce qu['’]il|bonne voie|l['’]avenir|exactement|courageux|raison)",
    ],
    [
      "vote choix & seul qu",
      "(?:[Uu]n seul|[Qq]u['’]un(?: seul)?) (?:vote|choix|bulletin) (?:utile|possible|raisonnable|décent|digne)",
      "election",
    ],
    [
      "meilleur bon bonne",
      "(?:[Ll]e|[Ll]a) (?:meilleure?|bonne?) (?:candidate?|camp|personne) a (?:gagné|perdu|été élue?)",
      "election",
    ],
    [
      "soutien bravo honte",
      `(?:[Tt]out mon soutien|[Nn]otre soutien|[Bb]ravo|[Hh]onte) (?:à|au|aux) (?:la |l['’])?${PARTY}`,
      "party",
    ],
    ["réélisez réélire", "[Rr]é[ée]li(?:sez|sons|re)(?:-| )(?:la|le|les)(?!\\p{L})"],
  ),
  ...rulesOf(
    "es",
    [
      "",
      `${PARTY} (?:es|son|sigue siendo) (?:el|la|los|las) únic[oa]s? (?:que|partido|opción|esperanza|voto)`,
      "party",
    ],
    [
      "quien quienes votar si",
      `(?:[Qq]uien(?:es)? vota(?:n)?|[Vv]otar|[Ss]i votas?) (?:a |al |por )?(?:el |la |los )?${PARTY}`,
      "party",
    ],
    [
      "voto opción & solo sólo único única",
      "(?:[Ss][oó]lo hay un|[Ee]l único|[Uu]n solo) (?:voto|candidato) (?:decente|útil|posible|sensato|serio|digno)?",
      "election",
    ],
    ["mejor", "[Gg]anó (?:el|la) mejor(?: candidat[oa])?(?=[.!]|$)", "election"],
    [
      "propone proponen candidat",
      "[Ll]o que propone(?:n)? (?:la candidata|el candidato)[^.!?]{0,50}(?:lo que|justo|futuro|camino)",
    ],
    [
      "orgullo apoyo vergüenza bravo",
      `(?:[Mm]i apoyo|[Nn]uestro apoyo|[Oo]rgullos[oa] de|[Bb]ravo|[Vv]ergüenza) (?:a|al|por|para|de)? ?${PARTY}`,
      "party",
    ],
  ),
  ...rulesOf(
    "pt",
    [
      "",
      `${PARTY} (?:é|são|continua a ser) (?:o|a|os|as) únic[oa]s? (?:que|partido|opção|esperança|voto)`,
      "party",
    ],
    [
      "quem votar se",
      `(?:[Qq]uem vota|[Vv]otar|[Ss]e votar(?:es|em)?) (?:no |na |nos |em )?${PARTY}`,
      "party",
    ],
    [
      "voto & só único",
      "(?:[Ss]ó há um|[Hh]á só um|[Oo] único) (?:voto|candidato) (?:decente|útil|possível|sensato|sério|digno)",
      "election",
    ],
    ["melhor", "(?:[Gg]anhou|[Vv]enceu) (?:o|a) melhor(?: candidat[oa])?(?=[.!]|$)", "election"],
    [
      "apoio vergonha bravo parabéns",
      `(?:[Oo] meu apoio|[Mm]eu apoio|[Nn]osso apoio|[Vv]ergonha|[Bb]ravo) (?:ao?|para o|do)? ?${PARTY}`,
      "party",
    ],
  ),
  ...rulesOf(
    "de",
    ["wer", `[Ww]er (?:noch |immer noch |jetzt )?(?:die |den )?${PARTY} wählt`, "party"],
    [
      "",
      `${PARTY} (?:ist|sind|bleibt|bleiben) (?:doch |einfach |nun mal )?(?:die|der) einzigen? (?:die|der|Partei|Kraft|Wahl|Hoffnung|vernünftige)`,
      "party",
    ],
    [
      "einzig wahl",
      "(?:[Ee]s gibt|[Dd]a gibt es|[Bb]leibt) nur eine (?:vernünftige|anständige|richtige|gute) (?:Wahl|Stimme)",
      "election",
    ],
    [
      "richtige bessere",
      "(?:[Dd]er|[Dd]ie) (?:Richtige|richtige Kandidatin|richtige Kandidat|Bessere) hat (?:gewonnen|verloren)",
      "election",
    ],
    [
      "spende gespendet stolz bravo schande",
      `(?:[Ss]tolz auf|[Bb]ravo,?|[Ss]chande über|[Ss]penden? (?:an|für)|[Gg]espendet an) ${PARTY}`,
      "party",
    ],
  ),
];
