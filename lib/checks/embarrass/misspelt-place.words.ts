import { cued } from "@/lib/draft/cued-pattern";

/** Words before a place: the name after them is a place's, not a person's. */
export const PLACE_BEFORE =
  /(?<!\p{L})(?:in|to|from|across|throughout|visit|visits|visited|visiting|near|outside|inside|via|between|republic of|kingdom of|government of|people of|capital of|embassy of|ambassador of|president of|minister of|delegations? (?:of|from)|partners (?:in|from)|colleagues (?:in|from)|relations with|cooperation with|solidarity with|partnership with|talks with|agreement with|ambassador to|envoy to|north of|south of|east of|west of|northern|southern|eastern|western|central|dans|en|em|au|aux|(?<!merci |hommage |grâce |bravo |félicitations |appel |parole )à|vers|depuis|chez|amis d[eu]|peuple d[eu]|ambassade d[eu]|gouvernement d[eu]|délégation d[eu]|partenaires d[eu]|relations avec|coopération avec|desde|hacia|hasta|visita a|viaje a|viaja a|viajó a|llegó a|llega a|regresó a|bienvenida a|amigos de|pueblo de|embajada de|gobierno de|delegación de|socios de|relaciones con|cooperación con|no|na|para|visita ao|visita à|amigos d[aoe]|povo d[aoe]|embaixada d[aoe]|delegação d[aoe]|parceiros d[aoe]|relações com|cooperação com|nach|aus|botschaft in|besuch in|menschen in|partner in|beziehungen zu|zusammenarbeit mit)\s+(?:the |our |your |beautiful |sunny |la |le |l['’])?$/iu;
/** "Los socios de Colmbia": after a word in small letters; "José de Cuncha" is a person. */
export const OF =
  /(?<!\p{L})\p{Ll}{3,} (?:de|del|de la|du|d['’]|do|da|con|com|avec|con la|con el|com a|com o|für|und|von|aus)\s*$/u;
/** What stands between the names of a list. */
export const BETWEEN: ReadonlySet<string> = new Set([
  ...'“”"(),/&|',
  "and",
  "et",
  "y",
  "e",
  "und",
  "or",
]);
export const ALSO_GIVEN_NAMES: ReadonlySet<string> = new Set(
  "jordan chad georgia paris sydney victoria florence santiago israel austin charlotte kenya india china cuba rosario valencia".split(
    " ",
  ),
);
export const SAYING: ReadonlySet<string> = new Set(
  "said says told writes wrote added tweeted dit dijo disse sagte sagt".split(" "),
);
export const BY: ReadonlySet<string> = new Set("by par por von mr mrs ms dr".split(" "));
/** Words after a people's or a state's name. */
export const PLACE_AFTER =
  /^(?:['’]s?)?\s+(?:government|people|president|prime minister|foreign minister|minister|ambassador|embassy|consulate|officials|authorities|parliament|citizens|language|army|forces|refugees|border|capital|independence|friends|colleagues|partners|allies|diplomats|troops|community|companies|students|artists|nationals|side|team|counterpart|counterparts|delegation|flag|culture|territory|sovereignty|and (?:its|our)|for its|in its|et (?:ses|nos)|y (?:sus|nuestros)|e (?:os|as) (?:seus|suas|nossos|nossas)|und (?:seine|ihre|unsere))(?!\p{L})/iu;
/** Where these stand before or after, the word has its other sense. */
export const OTHER_SENSE = cued(
  /(?:british|district of|university|university of|river|space shuttle|records|sportswear|pictures|south carolina|roy)\s*$|^\s*(?:university|river|college|records|pictures|law|gorge|sportswear|missouri|south carolina|heights|business|journalism|sauce|con carne|peppers?|trees?|children|people|families|bear|hearts|for)(?!\p{L})/iu,
);
/** What is told of the state rather than of the towns and the river of that name. */
export const OF_COLOMBIA = cued(
  /(?<!\p{L})(?:ambassador|embassy|elections?|president|foreign minister|coffee|peace (?:process|deal|accord)|guerrillas?|farc|cartels?|latin america|south america|cumbia|medellín|cartagena|andes|visa)(?!\p{L})/iu,
);
/** Capitalised words beside a place that make it no part of a person's name. */
export const NO_NAME =
  /^(?:the|in|from|to|our|we|and|republic|kingdom|government|ambassador|embassy|president|prime|foreign|minister|north|south|east|west|northern|southern|eastern|western|central|on|today|visit|for|with|of|at|dans|en|em|au|aux|(?<!merci |hommage |grâce |bravo |félicitations |appel |parole )à|et|le|la|les|los|las|y|o|e|der|die|das|und|nach|aus|von|de|du|des|do|da|dos|das|del|no|na|nos|nas|em|e|para|por|vers|chez|depuis|pour|entre|hacia|desde|over|near|via|good|great|dear|hello|thanks|thank|welcome|greetings|beautiful|visiting|by|between|bonjour|merci|hola|gracias|olá|obrigado|hallo|danke|unser|unsere|unseren|notre|nos|nuestra|nuestro|nosso|nossa|this|that|these|those|as|while|when|how|why|what|it|is|if|but|so|all|more|new|old|both|many|some|last|next|two|three|four|five|hoy|hoje|heute|ayer|ontem|gestern|mañana|amanhã|morgen|hier|demain|yesterday|tomorrow|tonight|now|pero|mas|aber|mais|si|se|cuando|quando|wenn|como|comme|auch|también|também|aussi|haben|ministry|consulate|army|mission|team|our|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
/** Who travels for a state, and what for. */
export const OFFICIAL = cued(
  /(?<!\p{L})(?:ministers?|secretary|ambassador|delegation|government|efta|eea|staatssekretär(?:in)?|außenminister(?:in)?|bundes(?:rat|kanzler|präsident)(?:in)?|botschafter(?:in)?|delegation|ministre|délégation|ambassadeur|ambassadrice|ministr[oa]|delegación|embajador[a]?|delegação|embaixador[a]?)(?!\p{L})/iu,
);
