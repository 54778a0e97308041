import type { ToneLexicon } from "./tone-words";

/** What sets a tone in French. Written for this project from foreign ministries' condolence posts and posts withdrawn for their tone, 2026-11-21. */
export const FRENCH_TONE: ToneLexicon = {
  sorrow: `
    condoléances, sincères condoléances, attristé, attristée, attristés, en deuil, deuil national, repose en paix,
    reposez en paix, nos pensées vont, pensées aux victimes, pensées aux familles, minute de silence, à la mémoire
    des victimes, hommage aux victimes`,
  loss: `
    tués, morts, décès, victimes de, les victimes, massacre, génocide, funérailles, obsèques, attentat, fusillade,
    crash de, naufrage, tragédie, tragique`,
  violent: `
    frappes, bombardement, bombardements, expulsions`,
  grave: `
    gaz lacrymogène, gaz lacrymogènes, émeutes, couvre feu, décombres, blessés, expulsés, éboulement, glissement
    de terrain, guerre, réfugiés, expulsé, expulsion, otages, otage, torture, séisme, tremblement de terre,
    inondation, inondations, ouragan, incendie, incendies`,
  relief: `
    libérés, libéré, libérée, sain et sauf, cessez le feu, reconstruit, rouvert`,
  off: `
    annulé, annulée, annulés, reporté, reportée, suspendu, suspendue`,
  joy: `
    joyeux, joyeuse, bonne fête, bon anniversaire, félicitations, fêter, fêtons, célébrer, célébrons`,
  joke: `
    sans popcorn, sortez le popcorn, sent le barbecue, ça sent le, merci d'avoir volé, aller simple gratuit, mdr,
    ptdr, jour de chance, sans rancune`,
  callous: `
    c'est la vie, tant pis, passons à plus gai, plus joyeux`,
  revel: `
    c'est la fête, on fait la fête`,
  cheer: `
    bon week end, bonne dégustation, bonne fête à tous, apéro, soirée dansante, barbe à papa, château gonflable`,
  lure: `
    réservez vos vacances, idéal pour visiter`,
};
