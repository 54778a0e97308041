import { cued } from "@/lib/draft/cued-pattern";
import type { GrammarWords } from "./grammar-words";

/** French closed classes; general knowledge of the grammar, 2026-11-20. Elision parts words: "n'est" is "n", "est". */
export const FRENCH: GrammarWords = {
  copula:
    "est sont était étaient fut furent sera seront serait soit êtes es suis été être reste restent demeure semble semblent paraît parait paraissent devient deviennent devenu devenue passe passent sois soyez étiez serez seras étant étions devenez redevient restera restent restez demeurera demeurent semblait paraissait révèle révélé révélée révèlent révélés avère avéré avérée avèrent",
  auxiliary:
    "n ne a ont avait avaient aura va vont doit doivent peut peuvent devrait pourrait n ne se s d",
  negation: "pas jamais ni non aucun aucune nullement guère sans personne",
  determiner:
    "le la les l un une des son sa ses leur leurs mon ma mes notre nos votre vos ton ta tes tous toutes tout toute plusieurs quelques chaque deux trois au aux",
  demonstrative: "ce cet cette ces",
  preposition:
    "de du des d à au aux en dans pour par sur avec chez contre sous vers entre depuis sans selon lors",
  coordinator: "et ou mais ni",
  adverb:
    "très trop vraiment tellement si aussi plus moins bien tout toute complètement totalement absolument parfaitement franchement encore toujours déjà même donc juste que qu rien autre guère parfait parfaite vrai vraie sacré sacrée sale gros grosse grand grande petit petite pauvre vieux vieille beau belle véritable authentique simple fieffé fieffée vulgaire pur pure complet complète fini finie sinistre tous toutes là ici aujourd hui évidemment clairement hélas visiblement décidément manifestement carrément purement simplement",
  simile: "comme",
  you: "vous tu toi t",
  third: "il elle ils elles c ce lui ça cela celui",
  neuter: "c ce ça cela",
  relative: "qui que dont",
  self: "je j nous me moi m mon ma mes notre nos",
  exclamation: "quel quelle quels quelles",
  how: "comme que qu combien si aussi",
  human:
    "ramassis homme hommes femme femmes personne personnes gens type types mec individu individus personnage gars bonhomme bande tas ramissis clique meute groupe pays nation peuple tous toutes moitié dirigeant dirigeants politicien ministre président gouvernement gamin enfant enfants dame",
  act: "décision décisions politique politiques plan plans discours déclaration déclarations remarque remarques tweet idée idées proposition propositions loi lois mesure mesures stratégie budget commentaire commentaires réponse réaction comportement position lettre exigences sanctions règles excuse",
  genitive: "de d du des",
  indefinite: "un une des",
  handling: "traite traitent travaille travaillent utilise utilisent",
  finding: "trouve trouvons considère estime juge",
  asking: "pourquoi comment quand et mais",
  agent: "par",
  link: "de du d nommé comme un une le la l",
  verdict: "nom est sont était appelle appelons mot mots résumé bref bilan verdict",
  degree: "aussi si tellement",
  urging: "alors et donc peut doit oh",
  contracted: "du des au aux",
  letting: "appelons disons",
  person: "homme femme type mec gars individu dame",
  naming:
    "traite traiter traité traitée traitent traitant qualifie qualifier qualifié qualifiée qualifient appelle appeler appelé appelée appellent nomme nommer surnommé surnommée",
  saying:
    "plaisante plaisanta plaisanté ironise ironisé répond répondu répondit dit dire disent disait dis déclare déclaré affirme affirmé affirment prétend prétendre prétendent accuse accusé écrit écrire écrivait crie crié crient pense pensent croit croient estime selon idée rumeur mythe titre accusation accusations nie raconte racontent insinue insinuer dessine dessiné caricature caricaturé représente dépeint laisser entendre",
  rejection:
    "dément démentons démentent démenti rejeté rejettent dénoncé dénoncent condamné inacceptable inadmissible condamne condamnons condamner condamnent rejette rejetons regrette regrettons regrettable excuses excuse faux insulte insultes insulter injure injures déplacé indigne offensant jamais dénonce dénonçons intolérable faut doit doivent mot terme propos",
  avowal:
    "pense crois sais sait trouve dis répète jure avoue voit savent savons estime considère admets",
  condition: "si supposons",
  makeBelieve:
    "ballet pièce film films opéra roman théâtre personnage rôle scène dostoïevski comédie conte fable chanson acteur actrice troupe costume carnaval",
  leisure:
    "livre exposition halloween concours tableau festival cirque enfants gala échecs dessin jeu match refuge sanctuaire ferme élevage hôpital association spectacle théâtre marionnettes marionnettistes bois pantomime anniversaire kermesse crèche zoo acrobates acrobate billets billetterie musée musées exposées exposés artiste sculpteur",
  seat: "palais ministère bureau capitale parlement gouvernement trône pouvoir ambassade présidence élysée matignon kremlin bruxelles moscou tête",
  governing:
    "dirige dirigent gouverne gouvernent gouvernant dirigeant préside représente représentent nous",
  complement: "de du des d à par pour contre en que",
  restriction: cued(
    / (?:n \p{L}+ (?:rien (?:d autre )?)?qu|pas (?:seulement|que|qu)|rien d autre qu) /u,
  ),
  after:
    "et ou mais ni de du des d à au aux en dans pour par sur avec qui que qu dont où quand parce car si comme encore aujourd maintenant toujours aussi ici là vraiment franchement lol mdr ptdr point bref donc alors est sont a ont n ne ce cet cette ces le la les un une même pur fini parfait complet total absolu notoire patenté incapable sans depuis lui elle eux et/ou voilà",
};
