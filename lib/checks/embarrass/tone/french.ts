/** What sets a tone in French. Written for this project from foreign ministries' condolence posts, disaster bulletins and posts withdrawn for their tone, 2026-11-21. */
import type { ToneLexicon } from "./lexicon";

export const FRENCH_TONE: ToneLexicon = {
  sorrow: `
    est décédé~e, nous a quittés,     condoléances, sincères condoléances, attristé~e~s~es, en deuil, deuil national, journée de deuil, repose en paix,
    reposez en paix, reposent en paix, nos pensées vont, nos pensées accompagnent, pensées aux victimes,
    pensées aux familles, pensées pour les familles, pensées pour les victimes, minute de silence, à la mémoire des,
    en mémoire des, à la mémoire de ceux, hommage aux victimes, hommage aux morts, hommage aux soldats tombés,
    rend hommage aux, rendons hommage aux, nous pleurons, pleurons la perte, grande tristesse, profonde tristesse,
    immense tristesse, avec tristesse, profonde émotion, bouleversé~e~s~es, consterné~e~s~es, familles endeuillées,
    famille endeuillée, proches des victimes, familles des victimes, se recueille, se recueillent, recueillement,
    nous nous recueillons, nous nous sommes recueillis, s'incline devant, dépôt de gerbe, dépose une gerbe,
    déposé une gerbe, gerbe de fleurs, couronne de fleurs, drapeaux en berne, drapeau en berne, en berne,
    registre de condoléances, nous a quittés, nous ont quittés, s'est éteint, s'est éteinte, dernier hommage,
    dernier adieu, obsèques nationales, veillée funèbre, requiem, deuil`,
  loss: `
    tués, tué, tuée, tuées, morts, mort de, mort d', morte, mortes, décès, décédé~e~s~es, victimes de, victimes du,
    victimes des, les victimes, # morts, # victimes, # corps, corps de votre, corps de notre, bilan, mortel, mortelle, mortels, meurtrier, meurtrière,
    massacre~s, génocide~s, shoah, holocauste, auschwitz, srebrenica, hiroshima, oradour, funérailles, obsèques,
    enterrement, enterré~e~s, inhumé~e~s, cercueil~s, cimetière militaire, nécropole, fosse commune, fosses communes,
    charnier~s, attentat~s, attaque terroriste, attaque au couteau, fusillade~s, tuerie~s, assassiné~e~s~es,
    assassinat~s, meurtre~s, féminicide~s, exécuté~e~s, exécution~s, crash de, crash du, écrasement de l'avion,
    catastrophe aérienne, accident d'avion, accident d'autocar, accident de car, accident de train, déraillement,
    naufrage~s, noyé~e~s, chaviré, disparus en mer, portés disparus, effondrement de, enseveli~e~s~es,
    sous les décombres, coup de grisou, tragédie~s, tragique~s, perdu la vie, perdent la vie, perdirent la vie,
    ont péri, a péri, crimes de guerre, nettoyage ethnique, déportés, camp de concentration, camp d'extermination,
    11 novembre, orphelins de`,
  violent: `
    frappes, frappe aérienne, frappes aériennes, bombardement~s, bombardé~e~s, expulsions, bombes, missile~s,
    tirs de roquettes, roquettes, drones ennemis, attaque de drones, attaques de drones, obus, artillerie, snipers,
    invasion, torturé~e~s, prise d'otages, mines antipersonnel, armes chimiques, coups de feu, assaut sur`,
  grave: `
    gaz lacrymogène~s, émeute~s, couvre feu, décombres, blessés, blessées, expulsé~e~s~es, expulsion,
    reconduit~e~s à la frontière, reconduite à la frontière, reconduites à la frontière, obligation de quitter,
    éboulement~s, glissement de terrain, glissements de terrain, coulée de boue, coulées de boue, guerre, guerre civile,
    réfugié~e~s~es, demandeurs d'asile, otage~s, torture, séisme~s, tremblement de terre, réplique sismique,
    inondation~s, crue~s, tsunami, ouragan~s, cyclone~s, typhon, tempête~s, tornade, incendie~s, feux de forêt,
    feu de forêt, avalanche~s, éruption, sécheresse, famine, choléra, ebola, épidémie, pandémie, sinistré~e~s~es,
    évacué~e~s~es, évacuation~s, déplacés, catastrophe naturelle, catastrophe, coup d'état, état d'urgence,
    état de siège, loi martiale, explosion~s, pillages, sirènes, alerte aérienne, tranchées, ligne de front,
    camp de réfugiés, peine de mort, condamné à mort, visa refusé, visas refusés, refus de visa, demande rejetée,
    emprisonné~e~s, prisonniers politiques, enlèvement~s, enlevé~e~s, violences conjugales, traite des êtres humains,
    esclavage, licenciements, sans abri`,
  acute: `
    équipes de secours, sont à pied d'œuvre, recherches se poursuivent, alerte rouge, vigilance rouge, alerte cyclonique,
    alerte tsunami, restez chez vous, restez à l'abri, mettez vous à l'abri, suivez les consignes, respectez les consignes,
    consignes des autorités, consignes de sécurité, cellule de crise, numéro d'urgence, ligne d'urgence,
    aéroport est fermé, quartiers évacués, villages évacués, ont été évacués, sont évacués, centres d'accueil d'urgence`,
  relief: `
    libérés, libéré, libérée, libération, sain et sauf, sains et saufs, saine et sauve, cessez le feu, accord de paix,
    fin de la guerre, reconstruit, reconstruite, reconstruction, rouvert, rouverte, rouvre, rouvrent, retrouvailles,
    rescapés retrouvés, survivants, indépendance, secourus, exercice, simulation, festival du film, projection,
    aucune victime, aucun blessé, déminé`,
  off: `
    annulé, annulée, annulés, annulées, reporté, reportée, reportés, reportées, suspendu, suspendue, n'aura pas lieu,
    au profit des, au bénéfice des, en signe de deuil`,
  joy: `
    nous félicitons, félicitons, joyeux, joyeuse, joyeuses, bonne fête, bonnes fêtes, bon anniversaire, félicitations,
    bravo à, fêter, fêtons, fête, célébrer, célébrons, vive le, vive la, heureux anniversaire, heureuse fête`,
  joke: `
    sans popcorn, sortez le popcorn, popcorn, pop corn, sent le barbecue, ça sent le, merci d'avoir volé,
    merci d'avoir choisi, aller simple gratuit, aller simple, billet sans retour, mdr, ptdr, lol, xptdr, haha, hahaha,
    hihi, oups, oupsi, jour de chance, sans rancune, quand tu, ce moment où, cette tête quand, bisous bisous, bye bye,
    ciao ciao, salut la compagnie, bon débarras, blague à part, petite blague, on rigole, on plaisante, pas de panique,
    cours de natation, sortez les bouées, sortez les palmes, sortez les crèmes, barbecue géant, barbecue géant offert,
    feu d'artifice gratuit, son et lumière gratuit, thermostat, ambiance tropicale, ambiance sauna, ambiance garantie,
    chaud devant, ça chauffe, ça secoue, ça bouge, ça décoiffe, brushing, selfie avec, selfie devant`,
  callous: `
    c'est la vie, tant pis, passons à plus gai, plus joyeux, passons à autre chose, sur une note plus légère,
    sur une note plus gaie, plus léger, changeons de sujet, et sinon, mais bon, c'est pas grave, ce n'est pas grave,
    rien de grave, on s'en remettra, ça arrive, la vie continue, le spectacle continue, au moins il fait beau,
    au moins la vue, quelle vue, quel coucher de soleil, bon côté des choses, faut bien rire, faut bien mourir,
    on ne fait pas d'omelette, on ne gagne pas à tous les coups, dommage pour eux, pas de chance`,
  revel: `
    c'est la fête, on fait la fête, faire la fête, fêtons ça, santé, tchin, tchin tchin, champagne, on trinque, trinquons,
    soirée dansante, piste de danse, dj, ambiance de folie, que la fête commence, à vos verres, bulles, happy hour`,
  cheer: `
    vin chaud,    bon week end, bonne dégustation, bonne fête à tous, apéro, apéritif, barbe à papa, château gonflable, karaoké,
    bon vendredi, vivement le week end, vive le week end, c'est le week end, c'est vendredi, bonnes vacances,
    vive les vacances, bonne plage, profitez bien, profitez en, bonne soirée à tous, éclatez vous, amusez vous bien,
    selfie~s, youpi, hourra, miam, délicieux, trop bien, on adore, que du bonheur, quelle ambiance, super ambiance,
    belle ambiance, dégustation de, pique nique, tombola, jeu concours, à gagner, soldes, bon plan, bons plans`,
  lure: `
    réservez vos vacances, idéal pour visiter, c'est le moment de visiter, venez profiter, prix cassés, dernière minute à`,
  bright: `
    super, génial, géniale, magnifique, merveilleux, merveilleuse, formidable, fantastique, ravi, ravie, ravis, quelle joie,
    avec joie, sourire~s, soleil, ensoleillé, plage, vacances, cool, top, sympa, adorable, belle semaine, énergie positive`,
};
