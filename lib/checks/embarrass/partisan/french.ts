import type { PartisanLexicon } from "./lexicon";
import { NAME, PARTY, type PartisanRule, rulesOf, SIDE } from "./rules";

/** "du Parti libéral", "des Verts", "au RN": the article is in the preposition. */
const OF_PARTY = `(?:(?:du|des|de|pour|contre) (?:la |l['’])?|d['’])${PARTY}`;
const TO_PARTY = `(?:au|aux|à) (?:la |l['’])?${PARTY}`;

/** What takes a side in French, beside what the words say by themselves. */
export const FRENCH_RULES: readonly PartisanRule[] = rulesOf(
  "fr",
  [
    "victoire défaite",
    `(?:[Ff]i(?:ers?|ères?)|[Hh]eureu(?:x|ses?)|[Rr]avie?s?|[Qq]uelle|[Bb]elle|[Mm]agnifique|[Ss]uperbe|[Tt]riste)(?: de)?(?: la| cette)?(?: belle| magnifique| superbe)? (?:victoire|défaite) ${OF_PARTY}`,
    "party",
  ],
  ["victoire", `[Vv]ictoire (?:méritée|magnifique|superbe|éclatante) ${OF_PARTY}`, "party"],
  [
    "barr dire fin échec",
    `(?:barrer la route|faire barrage|faire échec|dire non|mettre fin) ${TO_PARTY}`,
    "party",
  ],
  [
    "faire",
    `faire (?:gagner|perdre|battre|barrage à|élire) (?:la gauche|la droite|le centre|l['’]extrême droite|${PARTY})`,
    "election",
  ],
  ["jamais", `[Pp]lus jamais (?:${PARTY}|${TO_PARTY})`, "party"],
  [
    "espère espérons pourvu souhaitons veut",
    `(?:espère|espérons|[Pp]ourvu|souhaitons|souhaite|on veut) (?:vraiment |tous )?qu(?:e |['’])${PARTY} (?:va gagner|gagnera?|gagnent|l['’]emportera?|remportera?|perdra|perde|soi(?:t|ent) battue?s?)`,
    "party",
  ],
  [
    "programme projet bilan",
    `[Ll]e (?:programme|projet|bilan) ${OF_PARTY} (?:tient|tiendrait|fait (?:rire|pitié|peur)|est une? (?:blague|honte|catastrophe|farce|désastre|plaisanterie)|ne (?:tient pas|vaut rien))`,
    "party",
  ],
  [
    "ment mentent trompe trompent trahi ruine détrui",
    `${PARTY} (?:nous |vous )?(?:ment|mentent|trompe|trompent|trahit|trahissent|ruine|ruinent|détruit|détruisent)(?!\\p{L})`,
    "party",
  ],
  [
    "vote voter",
    `[Qq]ui (?:peut |va |veut )?(?:encore )?voter?(?: encore)? (?:pour )?${PARTY}`,
    "party",
  ],
  ["dehors vive bas dégagez", `(?:[Dd]ehors|[Vv]ive|[Àà] bas|[Dd]égagez)\\s?,? ${PARTY}`, "party"],
  [
    "tous toutes ensemble",
    `(?:[Tt]ous|[Tt]outes|[Ee]nsemble) (?:ensemble )?(?:derrière|avec|pour) ${PARTY}`,
    "party",
  ],
  ["bulletin vote voix", `[Uu]ne? (?:bulletin|vote|voix) (?:pour |contre )?${PARTY}`, "party"],
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
  ["voter", `(?:[Aa]ppelons|[Aa]ppelle|[Aa]ppel)(?: tous)? à voter (?:pour|contre) ${SIDE}`],
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
);

/** Words that take a side beside a party or an election, in French. Written for this project, 2026-11-21. */
export const FRENCH_LEANINGS: PartisanLexicon = {
  race: `élection~s, scrutin, urnes, sondages, second tour, premier tour, référendum, résultats provisoires, dépouillement, bureaux de vote`,
  camp: `opposition, majorité présidentielle, parti au pouvoir, coalition, camp présidentiel, le camp du oui, le camp du non, président sortant, candidat, candidate`,
  siding: `bon débarras, on a gagné, nous avons gagné, il était temps, le résultat que nous espérions, du bon côté de l'histoire, on croise les doigts, quel soulagement`,
  sneer: `pauvre bilan, quel cirque, incapables`,
  slogan: `le changement c'est maintenant`,
  fair: `tous les partis, les deux camps, toutes les listes, quel que soit le vainqueur`,
};
