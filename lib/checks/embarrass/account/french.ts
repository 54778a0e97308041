import { FRENCH_DOMESTIC, FRENCH_HOMELY } from "./domestic.words";
import type { PrivateLexicon } from "./lexicon";

/** What people write on accounts of their own, in French. Written for this project, 2026-11-22. */
export const FRENCH_PRIVATE: PrivateLexicon = {
  domestic: FRENCH_DOMESTIC,
  intimate: `
    mamie, papi, papy, belle maman, beau papa, mon chéri, ma chérie, doudou, nounou, baby sitter, couches, ma puce, mon loulou, bisous, bisou, gros bisous, bonne nuit, biopsie, coloscopie,
    échographie, prise de sang, mon gynéco, mon psy, dentiste, dent de sagesse, gueule de bois, cuite, mon ex, premier rendez vous, rupture, mon divorce, ma rupture, notre rupture, proprio, coloc, mon appart, canapé, lave vaisselle, lave linge,
    chaudière, machine à laver, crémaillère, frigo, litière, croquettes, pyjama, permis de conduire, régime, balance, salle de sport, mon coach, coiffeuse, épilation, prêt immobilier, mon salaire, fin de mois, groupe de famille, album de famille, carnet de notes, devoirs, maîtresse, cantine, la crèche, netflix, tinder, enceinte, bébé`,
  homely: `${FRENCH_HOMELY},
    maman, papa, les enfants, les petits, cousins, tonton, tata, belle mère, beau père, ma fille, mon fils, mon mari, ma femme, ma sœur, mon frère, ma mère, mon père, grand mère, chien, chat, appart, voiture, garage, plombier, clés, valise,
    fièvre, grippe, mal de dos, genou, hôpital, docteur, ordonnance, pharmacie, vacances, plage, week end, barbecue, apéro, pizza, lit, sieste, dodo, piscine, foot, judo, anniversaire, enterrement, obsèques, mariage, fiançailles, déménagement, cartons, kilos, chaussettes, colis, loyer, voisin, voisine, papiers du divorce`,
  chatty: `ouf, bref, mdr, lol, ptdr, purée, zut, coucou, salut, hâte, courage, miam, pfff, quelqu'un a, quelqu'un aurait, qui peut, en mp, x`,
  self: `je, j, j'ai, j'en, j'y, moi, mon, ma, mes, me, m, perso`,
};
