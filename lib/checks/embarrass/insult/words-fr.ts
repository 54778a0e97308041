import type { InsultWords } from "./words";

/**
 * French words of contempt for persons. Source: the rules of order of the French and Quebec assemblies ("propos non
 * parlementaires"), press reports and general knowledge; written for this project on 2026-11-20.
 */
export const FRENCH_INSULTS: InsultWords = {
  person:
    "idiot|,s, idiote|,s, imbécile|,s, crétin|,s, crétine|,s, abruti|,s, abrutie|,s, débile|,s, demeuré|,s, demeurée|,s, taré|,s, tarée|,s, connard|,s, connasse|,s, conard|,s, salaud|,s, salopard|,s, salope|,s, enfoiré|,s, enfoirée|,s, ordure|,s, pourriture|,s, raclure|,s, bouffon|,s, bouffonne|,s, andouille|,s, corniaud|,s, couillon|,s, couillonne|,s, minable|,s, tocard|,s, toquard|,s, bon à rien, bons à rien, bonne à rien, moins que rien, incapable|,s, ignare|,s, illettré|,s, illettrée|,s, lèche bottes, lèche cul, fils de pute, fils de chien, sous merde, merdeux, sale type, pauvre type, pauvres types, pauvre mec, pauvre con, vieux con, gros con, sale con, blaireau|,x, charlot|,s, charlatan|,s, escroc|,s, mythomane|,s, psychopathe|,s, mégalomane|,s, débile profond, débile mental, malade mental, malade mentale, cinglé|,s, cinglée|,s, détraqué|,s, détraquée|,s, dégénéré|,s, dégénérée|,s, branquignol|,s, branquignole|,s, peigne cul, tête de noeud, tête de nœud, trou du cul, trouduc, guignol|,s, gugusse|,s, rigolo|,s, trouillard|,s, trouillarde|,s, dégonflé|,s, larbin|,s, vendu|,s, gogol|,s, mongol|,s, plouc|,s, tête à claques, risée",
  figure:
    "mollusque|,s, roitelet|,s, toutou|,s, zozo|,s, clown|,s, pitre|,s, pantin|,s, marionnette|,s, menteur|,s, menteuse|,s, voleur|,s, voleuse|,s, voyou|,s, gangster|,s, truand|,s, bandit|,s, tricheur|,s, tricheuse|,s, fraudeur|,s, lâche|,s, traître|,s, traîtresse|,s, laquais, caniche|,s, larve|,s, ivrogne|,s, alcoolique|,s, poivrot|,s, nain|,s, morveux, morveuse|,s, gamin|,s, gamine|,s, enfant gâté, enfants gâtés, sale gosse, nul|,s, nulle|,s, nullité|,s, zéro|,s, dinosaure|,s, fossile|,s, sorcière|,s, vieille bique, parasite|,s, monstre|,s, nazi|,s, fasciste|,s, judas, perroquet|,s, amateur|,s, girouette|,s, polichinelle|,s, fantoche|,s, valet|,s, poltron|,s, mafieux, parrain de la mafia, crapule|,s, canaille|,s, fripouille|,s, mauviette|,s, con, cons, conne|,s, raciste|,s",
  beast:
    "gros porc, porc|,s, cochon|,s, cochonne|,s, rat|,s, serpent|,s, vipère|,s, chien|,s, chienne|,s, âne|,s, bourrique|,s, singe|,s, guenon|,s, macaque|,s, mouton|,s, crapaud|,s, cafard|,s, vermine, sangsue|,s, vautour|,s, hyène|,s, chacal, chacals, dinde|,s, dindon|,s, grosse vache, merde|,s, fumier|,s, déchet|,s, légume|,s, patate|,s",
  shame:
    "blague, plaisanterie, cirque, farce, honte, mascarade, guignolades, bande de guignols, bande de clowns, république bananière, asile de fous, maison de fous, foutoir, bordel, pays de merde, trou à rats, panier de crabes, nid de vipères, poubelle, erreur de la nature, insulte à l'intelligence",
  conduct: "catastrophe|,s, désastre|,s, échec|,s, hypocrite|,s, cauchemar",
  charge:
    "dictateur|,s, tyran|,s, autocrate|,s, despote|,s, assassin|,s, meurtrier|,s, boucher|,s, criminel|,s, criminel de guerre, terroriste|,s, agresseur|,s, oppresseur|,s",
  trait:
    "stupide|,s, bête comme ses pieds, con comme un balai, con comme la lune, bête à manger du foin, bête|,s, crétinisant|,e, sénile|,s, gâteux, gâteuse, débile|,s, dément|,e,s, niais|,e,es, sot|,s, sotte|,s, pathétique|,s, pitoyable|,s, lamentable|,s, méprisable|,s, répugnant|,e,s,es, dégueulasse|,s, retardé|,e,s, attardé|,e,s, décérébré|,e,s, écervelé|,e,s, sans cervelle, sans couilles, puéril|,e,s, infantile|,s, grotesque|,s, abject|,e,s, benêt, idiot|,e,s,es",
  lack: "ridicule|,s, inutile|,s, incompétent|,e,s,es, ignorant|,e,s,es, paresseux, paresseuse|,s, fainéant|,e,s,es, gros|, grosse|,s, laid|,e,s,es, moche|,s, hideux, hideuse|,s, ivre|,s, soûl|,e,s, bourré|,e,s, timbré|,e,s, toqué|,e,s, dingue|,s, sale|,s, risible|,s, insupportable|,s, hystérique|,s, bidon, véreux, pourri|,e,s,es, vulgaire|,s, imbuvable|,s, fou, fous, folle|,s",
  fault:
    "corrompu|,e,s,es, brutal|,e, irresponsable|,s, cynique|,s, honteux, honteuse|,s, arrogant|,e,s,es, malhonnête|,s, criminel|,le, barbare|,s, cruel|,le, sexiste|,s, grossier|,s, avide|,s",
  folly: "stupidité, bêtise, connerie|,s, imbécillité, idiotie, crétinerie, bouffonnerie, sénilité",
  predicate:
    "fait/font le clown/pitre/guignol/singe/pantin, a/ont perdu la tête/boule/raison, a/ont pété les plombs, a/ont pété un câble, est/sont tombé sur la tête, est/sont tombée sur la tête, n'a rien dans la tête, n'a pas de couilles, n'a rien compris à rien, ment/mentent comme il/elle/ils respire/respirent, ment/mentent comme un arracheur de dents, raconte/racontent n'importe quoi, dit/disent n'importe quoi, dit/disent des conneries, raconte/racontent des conneries, peut/peuvent aller se faire foutre/voir, se ridiculise, s'est ridiculisé, s'est ridiculisée, me fait/font vomir, me donne envie de vomir, fait/font vomir, ne sait même pas lire, a le qi d'un/une, a le cerveau d'un/une, a l'intelligence d'un/une, a un pois chiche dans, n'est pas une lumière, n'a pas inventé la poudre, n'a pas inventé l'eau chaude/tiède, est à côté de ses pompes, est plus bête que, fout/foutent le bordel, est à côté de la plaque, a un grain",
  command:
    "ta gueule, vos gueules, fermez la, ferme la, la ferme, va te faire foutre, allez vous faire foutre, va te faire voir, allez vous faire voir, va au diable, allez au diable, casse toi, cassez vous, dégage, dégagez, va chier, allez chier, crève",
  attack: "nique, mort à, au diable, à bas",
  belittle:
    "espèce de, pseudo, simulacre de, semblant de, parodie de, caricature de, ersatz de, fantôme de, soi disant",
  harmless:
    "fou de, folle de, fous de, fol espoir, bête à concours, bête noire, bêtes sauvages, bête du gévaudan, poisson clown, année du rat, année du serpent, année du cochon, année du chien, année du singe, dîner de cons, chien guide, chiens guides, chien d'aveugle, roi des cons, âne de la crèche, théâtre de marionnettes, festival de marionnettes, gros plan, gros titre, gros titres, gros œuvre, grosse somme, rat des champs, rat des villes, mouton noir, singe hurleur, bourré de talent, bourrée de talent, fou rire, fous rires, prix fou, cochon d'inde, l'âne culotte, train fantôme, république fantôme, monstre sacré, monstres sacrés, monstre marin, petit bandit, voleur de bicyclette, le bouffon du roi",
};
