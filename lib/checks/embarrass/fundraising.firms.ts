import { cued } from "@/lib/draft/cued-pattern";
import { type Span, spanOf } from "@/lib/draft/span";

/**
 * A named firm's ware, praised or urged on the readers, in en, fr, es, pt, de. A firm is one that everybody knows, an account, or a
 * name beside what it sells ("the Serena Hotel", "champagne Delmotte"). Written for this project from adverts' idiom, 2026-11-22.
 */

/** Firms whose names say nothing else. Source: general knowledge of their own brands, 2026-11-22. */
const KNOWN =
  "Airbus|Starlink|Allianz|Emirates|Qatar Airways|Etihad|Lufthansa|Air France|KLM|Iberia|TAP|British Airways|Ryanair|Turkish Airlines|Qantas|Finnair|LATAM|Avianca|Air Baltic|Condor|BMW|Mercedes|Audi|Porsche|Volkswagen|VW|Volvo|Toyota|Honda|Nissan|Hyundai|Kia|Tesla|Jaguar|Land Rover|Range Rover|Renault|Peugeot|Citroën|Fiat|Ferrari|Seat|Škoda|Skoda|iPhone|iPad|MacBook|Apple|Samsung|Galaxy S\\d+|Nokia|Ericsson|Huawei|Xiaomi|Fairphone|Sony|Lenovo|Netflix|Spotify|Uber|Revolut|Siemens|Bosch|Miele|Philips|Dyson|Vodafone|Nespresso|Starbucks|McDonald['’]s|Coca-Cola|Pepsi|Heineken|Carlsberg|Guinness|Nutella|Lavazza|Lindt|Red Bull|Moët|Rolex|Swatch|Gucci|Prada|Chanel|Dior|Louis Vuitton|L['’]Oréal|L['’]Occitane|IKEA|Lego|Zara|Adidas|Nike|Decathlon|Carrefour|Lidl|Airbnb|Hilton|Marriott|Sheraton|Hyatt|Sofitel|Novotel|Radisson|Ritz|Meliá|Four Seasons|Kempinski";
const CAPITALISED = "\\p{Lu}[\\p{L}\\d'’-]+";
const SHOP =
  "Hotel|Hôtel|Restaurant|Airways|Airlines|Insurance|Motors|Estates|Café|Brewery|Resort|Spa|Bistro|Grill|Pizzeria|Bakery|Boutique";
/** After a small article, as nobody writes of a firm at large. */
const FIRM = `(?:@[\\w.]+|(?:${KNOWN})(?![\\p{L}\\d])|(?:${CAPITALISED} ){1,2}(?:${SHOP}|& Co)(?!\\p{L})|(?:[Hh]ôtel|[Hh]otel|[Rr]estaurante?|[Cc]hampagne|[Cc]afé|[Cc]erveza|[Cc]erveja|[Bb]ier|Quinta d[aeo]|Bodegas?|[Cc]hez|Weingut|Autohaus|[Bb]oulangerie|[Bb]äckerei|[Ss]alon|Bar) ${CAPITALISED})`;
/** "the new", "dem neuen", "une". */
const SMALL =
  "(?:(?:an?|the|your|our|new|with|at|from|to|in|le|la|les|une?|chez|au|à|avec|nouvelle|nouveau|el|los|las|con|al?|nuev[oa]|o|os|uma?|com|nov[oa]|na|no|de|ein(?:en?)?|euch|sich|den|die|das|mit|bei|neuen?|neues?) ){0,4}";
const URGED =
  "(?:make it|[Bb]uy|[Dd]rive|[Ff]ly|[Oo]rder|[Bb]ook|[Cc]hoose|[Pp]ick|[Gg]et yourself|[Tt]reat yourself to|[Ss]witch to|[Dd]ownload|[Ss]hop|[Tt]ry|[Tt]est|[Aa]sk for|[Gg]rab a seat|[Ss]top by|[Aa]chetez|[Vv]olez|[Rr]éservez|[Cc]ommandez|[Ee]ssayez|[Cc]hoisissez|[Oo]ptez pour|[Vv]uel[ea]n?|[Cc]ompr[ea][nm]?|[Rr]eserv[ea]n?|[Pp]rueben?|[Ee]lijan?|[Vv]oem?|[Rr]eservem|[Ee]xperimentem?|[Ee]scolham?|[Kk]auft|[Kk]aufen Sie|[Bb]ucht|[Bb]uchen Sie|[Ff]liegt|[Ff]liegen Sie|[Hh]olt|[Hh]olen Sie|[Pp]robiert|[Tt]estet)";
const URGED_FIRM = cued(
  new RegExp(
    `(?<=^[^\\p{L}]*|[.!?:;,–—] ?|(?:and|please|jetzt|et|y|e|und|have to|should|must) )${URGED} (?:jetzt |doch |ya |já |todos |alle )?${SMALL}${FIRM}`,
    "gu",
  ),
);
const WARE =
  "(?:airline|haircuts?|brunch|bakery|taxi|planes?|croissants?|internet|coiffeur|boulangerie|peluquería|service|business class|coffee|car|phone|hotel|beer|wine|champagne|watch|laptop|burgers?|pizzas?|meatballs|supplier|turbines?|bank|restaurant|shop|store|brand|machine|carrier|provider|lawyers?|compagnie|bière|vin|voiture|téléphone|hôtel|montre|café|aerolínea|cerveza|vino|coche|carro|celular|jamón|reloj|companhia|cerveja|vinho|telemóvel|Bier|Wein|Auto|Handy|Fluggesellschaft|Essen|Service)";
const PRAISE = cued(
  new RegExp(
    `(?<!\\p{L})(?:[Nn]othing (?:beats|compares to|drives like)|[Nn]obody (?:does|makes|builds)(?= (?:\\p{L}+ )?(?:cars|phones|laptops|planes|coffee|beer|wine|watches|burgers|pizza|turbines))|[Hh]ands down|[Uu]nbeatable|[Uu]nmatched (?:quality|price|service|comfort)|[Ww]orth every (?:cent|penny|euro|dollar)|[Nn]ever going back|[Oo]ut of this world|[Ww]on['’]t find (?:a )?better|[Nn]o other (?:\\p{L}+ )?comes close|[Mm]y go-to|[Oo]ur go-to|[Hh]ighly recommend|[Cc]an['’]t recommend|(?:I|[Ww]e)(?: can)?(?: only)? recommend (?:the|a|this)(?= (?:hotel|restaurant|${CAPITALISED} (?:Hotel|Restaurant)))|[Ss]imply the best|(?:[Tt]he )?[Bb]est ${WARE}(?= ever| in the| in town| on the| [iy]o)|[Bb]est on the (?:market|road)|(?:safest|fastest|finest|cheapest|comfiest) (?:${WARE}|way)|(?:they|it|he|she) (?:are|is) (?:superb|unbeatable|fabulous)|I['’]d trust|[Dd]rives one|[Ll]ove (?:my|our) new|[Rr]ien ne vaut|est une (?:merveille|tuerie)|(?:le |la )?meilleure? (?:${WARE} )?(?:du monde|de la ville|du marché|de Dakar|d['’])|[Nn]ous recommandons(?= (?:l['’]hôtel|le restaurant))|en raffole|[Nn]o hay nada como|(?:la|el) mejor ${WARE} (?:del mundo|es el|es la|de la ciudad|del mercado)|[Ll]es recomiend?(?:o|amos)(?= (?:el|la) (?:hotel|restaurante))|imprescindible|a não perder|[Nn]ada bate|[Aa] melhor ${WARE} (?:do mundo|da cidade|do mercado)|o melhor do \\p{Lu}|[Rr]ecomend(?:o|amos)(?= (?:o|a) (?:hotel|restaurante))|fährt besser|[Nn]ichts geht über|günstiger wird['’]s nicht|(?:[Dd]as )?[Bb]este[ns]? ${WARE} (?:der Stadt|der Welt)|[Ww]ir empfehlen(?= das (?:Hotel|Restaurant))|unschlagbar|Service top|Essen top|erstklassig|wir sind begeistert|\\p{Lu}\\p{L}+ app now(?=, the)|[Bb]est ${WARE} in \\p{Lu}\\p{L}+(?=:| is (?:at )?\\p{Lu}))(?!\\p{L})`,
    "gu",
  ),
);
/** Said of much else too: an advert only where readers are sent to a firm in the same breath. */
const LIKED = cued(
  /(?<!\p{L})(?:[Bb]est \p{L}+|amazing|flawless|game[- ]changer|favou?rite|love it|quick and cheap|divins?|délicieux|[Mm]eilleure?s?|[Pp]référée?|[Mm]ejor(?:es)?|riquísim[oa]s?|[Mm]elhor(?:es)?|ótim[oa]s?|genial|lecker|[Ll]ieblings\p{L}+|[Bb]este[nrs]?|worth it|half price)(?!\p{L})/gu,
);
const SENT = cued(
  /(?<!\p{L})(?:[Dd]on['’]t miss out|[Ii]n stores now|[Ss]ee you there|[Yy]ou (?:can|should) too|[Yy]ou have to try|[Ss]top by|[Hh]ead to|[Mm]ention (?:us|the embassy)|[Tt]ell (?:them|\p{Lu}\p{L}+) (?:hello|we|I)|[Gg]et (?:it|your \p{L}+ \p{L}+) at|[Oo]rder (?:one|your)|make it an?|[Tt]ry the (?:new )?(?:menu|\p{L}+ at)|[Tt]éléchargez|[Pp]assez chez|[Aa]llez-y|[Vv]ayan|[Hh]ospéd\p{L}+|[Dd]escarguen|[Mm]arquem(?: já)?|[Cc]ambiem|[Mm]udem para|[Vv]ão lá|[Hh]ingehen|[Nn]ichts wie hin|[Ll]adet)(?!\p{L})/gu,
);
const ORDER = cued(
  /(?<!\p{L})(?:[Gg]et (?:yours|one)(?: too)?|(?:and )?you should too|[Bb]ook (?:it|now|a test drive|your (?:stay|table|seat))|[Tt]est (?:one|it) at|[Mm]ake a reservation|[Gg]o and (?:try|eat|buy)|[Oo]rder (?:yours|it|now)|[Bb]uy (?:German|British|French|one|it)|test drive|[Dd]o yourself a favou?r|[Cc]ommandez(?:-l[ea]s?)?|[Rr]éservez|l['’]essayer|[Aa]chetez-l[ea]s?|(?:[Rr]eserv|[Pp]rueb|[Cc]ompr|[Pp]íd)[ea]n?(?:l[oa]s?)? ya|[Cc]ómpr(?:a|e|en)l[oa]s?|[Pp]ru[eé]b[ea]n?l[oa]s?|[Rr]eservem(?: já)?|[Ee]xperimentem|[Jj]etzt (?:\p{L}+ ){0,3}(?:sichern|buchen|bestellen|testen)|[Uu]nbedingt (?:hingehen|probieren|kaufen))(?!\p{L})/gu,
);
const NAMED_FIRM = new RegExp(`(?<![\\p{L}\\d])${FIRM}`, "u");
/** What a mission may praise, and readers may book: culture, sport, study. */
const CULTURE = cued(
  /(?<!\p{L})(?:museum|exhibition|exposition|exposición|exposição|ausstellung|concert\p{L}*|konzert|festival|film|novel|quiz|scholarship|scholars|team|match|players?|fair|stand|workshop|foundation|laureates?|agreement|invest\p{L}*|jobs|plant|warn\p{L}*|fake|scams?|fraud)(?!\p{L})/iu,
);

/** Where a sentence advertises a firm, at UTF-16 offsets into it; what stands near may name the firm. */
export function* firmsPraisedIn(text: string, near: string): Iterable<Span> {
  const praised = [...text.matchAll(PRAISE)];
  const ordered = [...text.matchAll(ORDER)];
  const urged = [...text.matchAll(URGED_FIRM)];
  const sent = [...text.matchAll(SENT)];
  if (praised.length + ordered.length + urged.length + sent.length === 0) return;
  if (CULTURE.test(near)) return;
  for (const match of urged) yield spanOf(match);
  const isLiked = isIn(PRAISE, near) || isIn(LIKED, near);
  const isPair = isLiked && (isIn(ORDER, near) || isIn(URGED_FIRM, near) || isIn(SENT, near));
  if ((!isPair && praised.length === 0) || !NAMED_FIRM.test(near)) return;
  for (const match of praised) yield spanOf(match);
  if (isPair) for (const match of [...ordered, ...sent]) yield spanOf(match);
}

function isIn(pattern: RegExp, text: string): boolean {
  return text.search(pattern) >= 0;
}
