import { GERMAN_DOMESTIC, GERMAN_HOMELY } from "./domestic.words";
import type { PrivateLexicon } from "./lexicon";

/** What people write on accounts of their own, in German. Written for this project, 2026-11-22. */
export const GERMAN_PRIVATE: PrivateLexicon = {
  domestic: GERMAN_DOMESTIC,
  intimate: `
    oma, opa, mutti, schwiegermutter, schwiegereltern, schatz, schatzi, liebling, mäuschen, babysitter, babysitterin, tagesmutter, windeln, küsschen, bussi, hab dich lieb, ich liebe dich, biopsie, darmspiegelung, ultraschall, blutbild, meine frauenärztin, meine therapeutin,
    zahnarzt, zahnärztin, weisheitszahn, wurzelbehandlung, verkatert, mein ex, meine ex, erstes date, meine scheidung, unsere trennung, mein vermieter, meine vermieterin, mitbewohner, mitbewohnerin, wg, couch, sofa, waschmaschine, spülmaschine, kühlschrank, therme, schlafanzug, führerschein,
    diät, fitnessstudio, muckibude, friseurin, hypothek, mein gehalt, familienchat, familienalbum, hausaufgaben, elternabend, kita, schulranzen, netflix, tinder, schwanger, baby`,
  homely: `${GERMAN_HOMELY},
    mama, papa, die kinder, die kleinen, cousins, onkel, tante, meine tochter, mein sohn, mein mann, meine frau, meine schwester, mein bruder, meine mutter, mein vater, hund, katze, wohnung, auto, werkstatt, klempner, schlüssel, koffer, fieber, grippe, rücken, knie, krankenhaus,
    arzt, rezept, apotheke, urlaub, strand, wochenende, grillen, feierabend, bier, pizza, bett, mittagsschlaf, schwimmbad, fußball, judo, geburtstag, beerdigung, hochzeit, verlobt, umzug, kisten, kistenschleppen, kilo, socken, paket, miete, nachbar, nachbarin, trennung`,
  chatty: `puh, uff, haha, lol, hey, na, boah, mist, menno, hat jemand, weiß jemand, wer kann, per pn, leute, x`,
  self: `ich, mein, meine, meinen, meinem, meiner, mich, mir, hab`,
};
