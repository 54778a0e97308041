/**
 * Tags whose words sound harmless and which a movement or a hate campaign has made its own: whoever uses one is read as joining it.
 * Small letters. Source: the hate-symbol and extremism glossaries of ADL, ISD and Amadeu Antonio Stiftung, and press reports on
 * each tag; chosen by hand, public knowledge as of 2026-11-21.
 */
export const HIJACKED_TAGS: ReadonlySet<string> = new Set(
  "alllivesmatter whitelivesmatter bluelivesmatter itsokaytobewhite notallmen wwg1wga qanon thegreatawakening saveourchildren stopthesteal plandemic thegreatreplacement greatreplacement whitegenocide straightpride superstraight kungflu chinavirus wuhanvirus deusvult bloodandsoil boogaloo redpilled proudboys onestcheznous grandremplacement remigration umvolkung deutschlanddendeutschen ausländerraus auslanderraus lügenpresse luegenpresse defendeurope generationidentity generationidentitaire nouvelordremondial nuevoordenmundial ideologiadegenero ideologíadegénero".split(
    " ",
  ),
);
