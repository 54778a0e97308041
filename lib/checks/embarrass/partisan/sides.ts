import { anyLanguageRules, PARTY, type PartisanRule } from "./rules";

/**
 * A party as the aim of cheers, trust, votes and money, as the doer of good or harm, and as what another would be better than; alike
 * in en, fr, es, pt, de. Nearly all need a party's name. Written for this project from campaign talk, 2026-11-22.
 */

/** A party after any small words: "of the Greens", "chez les Verts", "unter der SPD". */
const P = `(?:(?:of|by|to|with|under|for|the|at|les?|la|aux?|du|des?|à|chez|avec|sous|sans|pour|el|l[ao]s|al?|del|con|sin|bajo|por|aos?|d[ao]s?|n[ao]s?|com|sem|sob|in|bei|mit|von|unter|ohne|für|an|die|de[rnm]|zu[rm])\\s|[ldLD]['’]){0,3}${PARTY}`;
/** Nothing follows that would make the party's name an adjective of somebody. */
const END = "(?=\\s?[.!?,;:…]|$|\\s(?:and|again|tonight|today|on|in|this|y|e|et|und)(?!\\p{L}))";
const GOOD_OR_BAD =
  "(?:better|worse|finally|collaps|backwards?|disgrace|shame|stain|laughing|breathe|respected|stronger|weaker|risée|mieux|pire|enfin|recule|honte|mejor|peor|por fin|volvió|retroce|atrás|vergüenza|melhor|pior|finalmente|perde(?!\\p{L})|recua|vergonha|besser|schlechter|endlich|aufwärts|abwärts|verloren|sozial|schande)";
const JOY =
  "(?:[Qq]u[eé] (?:alegría|alegria|alivio|alívio|pena|vergüenza|vergonha|horror|bom|bien)|[Qq]uel(?:le)? (?:joie|bonheur|soulagement|honte|désastre|belle)|[Hh]eureusement que|[Mm]enos mal que|[Ff]elizmente|[Ss]ad to say,?|[Ss]hameful \\p{L}+(?: from)?|[Hh]ats off|[Cc]heers|[Kk]udos|[Cc]hapeau|[Ww]as für (?:ein(?:e)? )(?:Freude|Abend|Schande|Erleichterung)[!,:])";
const GLAD = "(?:great|wonderful|fantastic|brilliant|deserved|glorious|beautiful|superb|terrific)";
const RALLY = "(?:rally|mitin|comício|[Mm]eeting|Kundgebung|Wahlkampfauftakt)";
const COME =
  "(?:[Cc]ome|[Jj]oin|[Ss]ee you|[Vv]enez|[Rr]ejoignez|[Vv]en(?:g[ae]n?|ham|id)?|[Aa]c[uo]d[ae]n?|[Nn]os vemos|[Aa]pareçam|[Kk]ommt|[Kk]ommen Sie)";
const PROUD =
  "(?:[Pp]roud|[Ff]i(?:er|ère)s?|[Oo]rgullos[oa]s?|[Oo]rgulh\\p{L}+|[Ss]tolz(?:es)?|[Ll]ifelong|[Ff]ellow)";
const MEMBER =
  "(?:members?|supporters?|activists?|milit\\p{L}+|adhérente?|membre|miembro|afiliad[oa]|membro|filiad[oa]|Mitglied)";

export const SIDE_RULES: readonly PartisanRule[] = anyLanguageRules(
  // So many more years of it.
  [
    "years ans jahre años anos terms",
    `(?:[Mm]ore|[Ee]ncore|[Nn]och|[Mm]ais|[Oo]tros) (?:(?:\\p{L}+|\\d+) )?(?:years|ans|Jahre|años|anos|terms) ${P}|(?:ans de plus|años más|anos mais) ${P}`,
    "party",
  ],
  [
    "",
    `${JOY}(?: to)?(?:,| que|:)? (?:(?:la|a|le|el|o|ganó|gane|ganhou) )?(?:(?:victoria|victoire|vitória|triunfo|triomphe|derrota|défaite) )?${P}`,
    "party",
  ],
  [
    "win victory victoire victoria vitória sieg triumph",
    `\\b[Aa] (?:truly )?${GLAD} (?:win|victory) ${P}|(?:[Bb]ravo|[Ff]élicitations|[Pp]arabéns|[Ff]elicidades|[Ee]nhorabuena|[Gg]lückwunsch|[Cc]ongrat\\p{L}+)[,:]? ${P}[^.!?]{0,20} (?:(?:so )?well[- ]deserved|deserved|belle victoire|victoire méritée|victoria merecida|merecida victoria|vitória merecida|merecida vitória|verdienten? (?:Wahls|S)ieg)|[Ww]ish(?:ing)? ${P}[^.!?]{0,12} an? (?:\\p{L}+ )?(?:win|victory|landslide|majority)|[Ww]ish(?:ing)? \\p{Lu}\\p{L}+['’]s ${PARTY} a`,
    "party",
  ],
  [
    "",
    `(?:[Tt]rust(?:ing)? ${P}(?= to |[.!])|(?:[Ll]et['’]s g|[Pp]lease g|[Gg])ive ${P} (?:the|an?|another|their) (?:\\p{L}+ )?(?:majority|chance|win|mandate|boost|lesson|kicking)|(?:see|seen|seeing) the back ${P}|[Oo]ur (?:hearts?|hopes|prayers) (?:are|is|go(?:es)?)(?: out)? ${P}(?! (?:senator|congress|minist|leader|famil))|(?:[Aa] (?:hard |big |firm )?no|[Nn]o thanks?(?: you)?) to ${PARTY}|(?:[Pp]roud|[Aa]shamed) of (?:what|how|everything) ${P}|(?:[Dd]on['’]t|[Nn]ever|[Nn]ot) (?:be fooled by|fall for|forgive|trust|forget what) ${P}|[Ii]f only ${PARTY} (?:had|were|was|could|would|won|knew)|(?:choice|pick|favou?rite|answer|winner)s?(?: here)? is (?:clear|obvious|simple)[:,–—] ${P}|[Tt]wo ticks ${P}|(?:[Tt]hank you|[Tt]hanks|[Ww]ell done) for (?:electing|voting|choosing|backing)(?: a| for)? ${PARTY}|[Cc]heers to a ${PARTY}|[Mm]oney(?:['’]s| is) on ${PARTY}|[Hh]elp(?:ing)? ${P} (?:win|hold|keep|take|flip|get|beat))`,
    "party",
  ],
  [
    "need deserv mérit merec verdient nobody no nadie ninguém personne niemand",
    `(?:needs?|needed|deserves?)(?: a)? ${PARTY}(?:${END}| (?:government|majority|[Cc]ongress|[Ss]enate|president|chancellor|prime minister)(?!\\p{L}))|(?:deserves? (?:so much |far )?better than|mérite mieux que|merece (?:algo )?(?:mejor|melhor)(?: do)? que|verdient (?:etwas )?[Bb]esseres als) ${P}|(?:[Nn]obody|[Nn]o one|[Nn]o party|[Nn]adie|[Nn]inguém|[Pp]ersonne|[Nn]iemand) [^.!?]{0,50}(?:than|que|als) ${P}${END}|${PARTY} (?:will )?(?:deserves?|deserved) (?:a |an |to be |to win|to lose|every|your|our|this|it)|(?:il|elle|${PARTY}) mérite(?:nt)? (?:votre|notre|ta|ma|nos|vos) voi?x`,
    "party",
  ],
  // What it has done.
  [
    "has have a ont ha han arruin destr tra ment salv hund afund",
    `${PARTY} (?:has|have|['’]ve)(?: \\p{L}+)? (?:turned [^.!?]{3,25} into|(?:given|handed) [^.!?]{3,25} back|lost touch|blown it|let (?:us|the country|everyone|you) down|(?:run|driven|dragged|led) (?:this|the|our|\\p{Lu}\\p{L}+) [^.!?]{0,15}(?:into|down|over|back)|dragged|spent [^.!?]{0,30}(?:wreck|ruin|destroy|dismantl|ly|fail|sell|betray|gutt|trash|loot)ing|(?:wasted|wrecked|gutted|trashed|looted|hollowed out))|${PARTY} (?:a|ont|ha|han) (?:bien |enfin |encore |vuelto a )?(?:ruin|détruit|trahi|menti|sauv|saccag|vendu|redress|abandonn|échou|hundid|arruin|destru|traicion|mentid|salvad|robad|fracasad|saquead)\\p{L}*|${PARTY} (?:arruin|destru|trai|ment|salv|hund|afund|roub)(?:ó|ou|aram|aron|yó|iu|eu)(?!\\p{L})`,
    "party",
  ],
  [
    "blew blow about their = alternative remember",
    `${PARTY} (?:blew it|blow it|only care|cares? (?:only )?(?:about|for) (?!the )|(?:is|are) (?:no|not an?|the only) (?:real |serious )?(?:alternative|option|choice))|${PARTY} ?= ?(?:\\p{Ll}+)`,
    "party",
  ],
  [
    "with under without avec sous sans con bajo sin com sob sem mit unter ohne",
    `(?<=(?:^|[.!?;:,] ?|UK |[A-Z]\\p{L}+ ))(?:[Ww]ith|[Uu]nder|[Ww]ithout|[Aa]vec|[Ss]ous|[Ss]ans|[Cc]on|[Bb]ajo|[Ss]in|[Cc]om|[Ss]ob|[Ss]em|[Mm]it|[Uu]nter|[Oo]hne) ${PARTY}(?: (?:in (?:charge|power|office)|au pouvoir|en el poder|no poder|an der Macht))?,? (?:[^.!?;%]{0,60}[^\\p{L}%])?${GOOD_OR_BAD}`,
    "party",
  ],
  // One's own vote, membership, money and evening.
  [
    "vote vot ballot voto voix stimme",
    `(?:[Cc]ast(?:ing)?|[Gg]iv(?:e|ing)|[Gg]ave|[Ll]end) (?:my|our|your|her|his|a) (?:\\p{L}+ )?(?:ballots?|votes?) (?:\\p{L}+ )?(?:for|to) ${PARTY}|[Ee]very (?:single )?vote for ${PARTY} |${PARTY} (?:will )?(?:gets?|have|has|earned) my (?:\\p{L}+ )?vote|(?:and|still|always|who|please|must|should) vot(?:e|ing|es) (?:for )?${PARTY}${END}|(?:[Dd]ê|[Dd]eem|[Dd]en|[Dd]é|[Dd]onnez)(?: o)?(?: seu| su| votre)? (?:voto|voix) ${P}|[Nn]i un voto ${P}`,
    "party",
  ],
  [
    "proud fier fière orgull orgulh stolz lifelong fellow milit member supporter",
    `${PROUD}(?:,|[^.!?]{1,25}?)? ${MEMBER} ${P}|${PROUD} (?:de militer|[^.!?]{0,12}militar) ${P}|[Ff]ellow (?:${PARTY})${END}|[Aa]mong(?:st)? fellow ${PARTY}|[Ss]o many ${PARTY} (?:supporters|voters|friends)`,
    "party",
  ],
  [
    "rally mitin comício meeting kundgebung wahlkampfauftakt dinner gala tickets party",
    `${COME} [^.!?]{0,30}${RALLY} ${P}|${RALLY} ${P}[^.!?]{0,30}[:,!.] ?${COME}|${PARTY}(?:['’]s)? (?:victory|election|campaign) (?:dinner|party|gala|fundraiser|night drinks)|[Tt]ickets (?:for|to) (?:the )?${PARTY}['’]s`,
    "party",
  ],
  [
    "chip give donat donn don doe spend",
    `(?:[Cc]hip in|[Dd]onate|[Gg]ive)(?: [^.!?]{0,15})? to (?:help )?${P}(?= (?:campaign|fund|war)|[.!,]| before| today| now| win| hold)|(?:[Cc]hip in|[Dd]onate) [^.!?]{0,15} to help ${PARTY}|(?:[Dd]onnez|[Dd]on[ae] al|[Dd]onen|[Dd]oem?|[Ss]pendet|[Ss]penden Sie)(?: \\S{1,6}){0,2}? ${P}(?:${END}| (?:avant|antes|até|bis|vor)(?!\\p{L}))`,
    "party",
  ],
  [
    "thanks gracias grâce graças dank only seul únic einzig no basta assez",
    `(?:[Tt]hanks|[Gg]racias|[Gg]râce|[Gg]raças|[Dd]ank) ${P},? [^.!?]{0,40}(?:better|stronger|mejor|mieux|melhor|besser|stärker)(?!\\p{L})|(?:only|seule?|única?|einzige) (?:party|parti|partido|Partei|fuerza|força|Kraft) [^.!?]{0,40}(?:is|est|es|é|ist|sind|are) ${P}${END}|[Nn]o (?:queremos|aguantamos) más ${P}|(?:[Bb]asta|[Cc]hega|[Aa]ssez) ${P}${END}`,
    "party",
  ],
  [
    "vot",
    `(?:there|and|still|always|please|must|should|who) vot(?:e|ing|es) (?:Conservative|Republican|Liberal|Green|Socialist|Democrat|Lib Dem|Labour|Tory)${END}|[Aa]nyone (?:still )?voting (?:Conservative|Republican|Liberal|Democrat|Green|Labour|Tory)(?! \\p{Lu})(?!\\p{L})|[Vv]ote (?:blue|red) no matter who|[Vv]ot(?:ons|ez) (?:écologiste|socialiste|communiste|libéral|à (?:droite|gauche))(?!\\p{L})|[Vv]ot(?:a|en|ad|emos|em) (?:verde|socialista|popular|comunista|liberal)(?=\\s?[.!]|$| (?:el|no|este) )`,
  ],
);
