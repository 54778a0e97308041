/**
 * What an advert is made of, in en, fr, es, pt, de: pieces of regular expressions. Brands are those that sell to everybody, from
 * general knowledge. Written for this project, 2026-11-23.
 */

/** As they are spelt; not those that are words of every day. */
export const BRANDS =
  "Emirates|Etihad|Qatar Airways|Lufthansa|Ryanair|easyJet|Air France|KLM|Iberia|Vueling|Turkish Airlines|British Airways|Wizz ?Air|Delta Airlines|United Airlines|LATAM|Avianca|Aeroméxico|TAP Air Portugal|Austrian Airlines|Finnair|Singapore Airlines|Ethiopian Airlines|Kenya Airways|RwandAir|Air Canada|Qantas|Eurowings|Transavia" +
  "|Hilton|Marriott|Sheraton|Hyatt|Radisson|Four Seasons|Kempinski|Novotel|Sofitel|InterContinental|Holiday Inn|Best Western|Meliá|Airbnb|Expedia|Uber|Sixt|Hertz" +
  "|Samsung|Galaxy S\\d+|Apple Watch|iPhones?|iPads?|MacBooks?|AirPods|Huawei|Xiaomi|Nokia|Sony|PlayStation|Xbox|Nintendo|Dyson|Bosch|Philips|Nespresso|Thermomix|Tefal|Miele|GoPro|Fitbit|Garmin" +
  "|Volvo|BMW|Mercedes|Audi|Porsche|Tesla|Toyota|Lexus|Hyundai|Kia|Renault|Peugeot|Citroën|Fiat|Skoda|Škoda|Volkswagen|Ferrari|Lamborghini|Vespa|Harley-Davidson|Ducati|Range Rover|Land Rover" +
  "|Rolex|Cartier|Swatch|Gucci|Prada|Chanel|Dior|Hermès|Louis Vuitton|Armani|Versace|Zara|H&M|Primark|Nike|Adidas|Reebok|Birkenstocks?|Levi['’]s|Lacoste|Hugo Boss|Swarovski|Ray-Bans?|Sephora|L['’]Oréal|Nivea|Lancôme" +
  "|Lidl|Aldi|Carrefour|Tesco|Sainsbury['’]s|Waitrose|Walmart|Costco|Mercadona|El Corte Inglés|Auchan|Leclerc|Monoprix|Rewe|Edeka|Pingo Doce|Biedronka|Ikea|IKEA|Zalando|eBay|Shein|Temu|Decathlon|MediaMarkt|Fnac|Harrods|Selfridges|Galeries Lafayette|KaDeWe" +
  "|Starbucks|McDonald['’]?s|Burger King|KFC|Domino['’]s|Pizza Hut|Nando['’]s|Coca-Cola|Pepsi|Red Bull|Nutella|Lindt|Milka|Toblerone|Ferrero Rocher|Haribo|Evian|Perrier|San Pellegrino|Heineken|Carlsberg|Guinness|Stella Artois|Budweiser|Super Bock|Moët|Veuve Clicquot|Dom Pérignon|Johnnie Walker|Jack Daniel['’]s|Bacardi|Aperol|Lavazza|Nescafé" +
  "|Netflix|Spotify|Revolut|N26|Santander|BBVA|HSBC|Barclays|PayPal|Western Union|Vodafone|Movistar|Safaricom|LEGO|Lego|Playmobil";

/** What is said of wares to sell them. */
export const PRAISE = [
  "nobody (?:does|flies|makes|drives|bakes|brews|treats)(?: \\p{L}+){0,2} like|book with them|best(?! of luck| wish| regard| friend|-)|better than (?:any|all|the)|finest|freshest|cheapest|tastiest|smoothest|comfiest|coolest|unbeatable|must-?(?:buy|have|own)|treat yoursel(?:f|ves)|(?:you )?deserve it|recommend(?:ed)?|lov(?:e|ing) (?:my|our|these|the new)|favou?rite|delicious|yummy|(?:book|order|buy|shop) (?:now|today)|order (?:your|yours)|buy (?:one|it|yours)|get (?:yours|one|your hands)|grab (?:one|yours)|switch to|upgrade to|test drive|save (?:up to )?[€$£]?\\d|(?:great|good|special|amazing) (?:deal|offer|value|price)s?|discounts?|half price|worth every|(?:fly|drive|buy|use|drink|eat) any(?:thing|one) else|nothing beats|game[- ]changer|changed my life|five stars|10/10|can['’]t beat|only (?:fly|drive|wear|drink)|always (?:fly|drive|wear|drink)|our sponsor|my sponsor|gifted|(?:sent|gave) me|irresistible|obsessed|addicted|shout-?out",
  "meilleure?s?|imbattables?|incontournables?|offrez-vous|faites-vous plaisir|je recommande|on recommande|foncez|courez|commandez|achetez|réservez (?:vite|maintenant)|craquez|j['’]adore|on adore|préférée?s?|délicieu\\p{L}+|promos?|soldes|réductions?|remises?|bon plan|(?:super|meilleur) prix|au top|rien de mieux|notre sponsor|accro",
  "mejor(?:es)?|imbatibles?|date un capricho|regálate|te lo mereces|recomiendo|recomendamos|corran|corred|compren|compra ya|reserven? ya|reserva ya|pidan|me encantan?|nos encantan?|favorit[oa]s?|delicios[oa]s?|riquísim[oa]s?|oferta|ofertón|rebajas|descuentos?|chollo|buen precio|nada (?:como|mejor)|nuestro patrocinador|vale cada",
  "melhor(?:es)?|imbatíve(?:l|is)|imperdíve(?:l|is)|mime-se|você merece|recomendo|recomendamos|corram|comprem|compre já|reserve (?:já|agora)|peçam|adoro|adoramos|preferid[oa]s?|favorit[oa]s?|delicios[oa]s?|promoç(?:ão|ões)|saldos|descontos?|pechincha|bom preço|nada (?:como|melhor)|nosso patrocinador|viciad[oa]s?|vale cada",
  "beste[nrsm]?|unschlagbar\\p{L}*|gönnt euch|empfehle|empfehlen wir|zu empfehlen|bestellt|kauft|jetzt (?:bestellen|buchen|kaufen|sichern)|zugreifen|(?:ich|wir) lieben? (?:mein|unser|die|das)\\p{L}*|lieblings\\p{L}*|lecker\\p{L}*|köstlich\\p{L}*|rabatte?|schnäppchen|günstig(?:er|ste[nrs]?)|nichts geht über|geht nichts über|unser sponsor|jeden (?:cent|euro) wert",
].join("|");

/** A firm as an investor, an employer, a carrier in trouble, a case in court, a sponsor of sport; not an advert's words. */
export const BUSINESS =
  "invest(?!\\p{L}* in \\p{Lu}\\p{L}*Coin)|factor(?:y|ies)|plants?(?!\\p{L}|-)|jobs|employ|workers|agreement|memorandum|deliver|strike|cancel|suspend|resum|routes?(?!\\p{L})|direct flight|new flight|airport|passengers|airspace|court|lawsuit|antitrust|commission|taxe?s?(?!i)|ceo(?!\\p{L})|chairman|headquarter|research|engineer|apprentic|train(?:ing|ees)|partner|coding|students|scholar|emission|electric|export|import|trade|industr|econom|minist|summit|forum|(?:conference|held|meeting) at|safety|recall|scams?|fraud|phishing|sanction|boycott|museum|exhibition|trade fair|usine|emploi|accord|vols?(?!\\p{L})|grève|annul|empresa|fábrica|empleo|acuerdo|vuelos?|huelga|emprego|acordo|voos?|greve|werk(?!\\p{L})|arbeitsplätze|abkommen|streik|flüge|messe|unternehmen|entreprise|praktik|stage(?!\\p{L})|prácticas|estágio|jury|prizes?|awards?|winners?|teams?(?!\\p{L})|league|cups?(?!\\p{L})|champion|finals?(?!\\p{L})|match|goals?(?!\\p{L})|players?|coach|races?(?!\\p{L})|racing|grand prix|driver|rally|arena|stadium|stadion|stade|estadio|estádio|minist|govern|president|embass|consul";

export const SHOP =
  "(?:bakery|shop|store|boutique|café|cafe|coffee shop|restaurant|bistro|pub|salon|barber ?shop|spa|gym|yoga studio|hotel|b&b|guest ?house|food truck|fashion line|clothing line|start-?up|agency|law firm|company|business|(?:dental |law |vet )?practice|winery|vineyard|brewery|dealership|garage|gallery|boulangerie|magasin|hôtel|panadería|tienda|cafetería|restaurante|peluquería|padaria|loja|pastelaria|salão|bäckerei|laden|geschäft|firma|praxis|weingut)";
export const OWNER =
  "(?:wife|husband|brother|sister|son|daughter|cousin|uncle|aunt|mother|father|mum|mom|dad|friend|best friend|buddy|mate|neighbou?r|landlord|in-laws|nephew|niece|driver)";
export const OWNED =
  "(?:(?:de |da |do )?(?:ma|mon|mi|(?:a )?minha|(?:o )?meu|mein(?:e[rs]?)?) (?:femme|mari|frère|sœur|fils|fille|cousine?|ami|amie|mujer|esposa|marido|herman[oa]|hij[oa]|prim[oa]|amig[oa]|mulher|irmã|irmão|filh[oa]|frau|mann(?:es)?|bruders?|schwester|freund(?:in|es)?|cousins?))";
export const DRAW =
  "(?:come (?:and|by|along|down)|buy|visit|orders?|book|try|taste|best|delicious|tast\\p{L}+|call|check (?:it )?out|drop (?:by|in)|discounts?|offers?|treat|half price|cheap|bargain|prices?|amazing|venez|achet\\p{L}+|commandez|goûtez|meilleur\\p{L}*|vengan|compr\\p{L}+|pidan|prueben|mejor\\p{L}*|venham|provem|encomend\\p{L}+|melhor\\p{L}*|kommt|kauft|bestellt|probiert|beste[nrs]?)";
export const TRADE =
  "(?:coffee|espresso|burgers?|pizzas?|pasta|sushi|tacos?|curry|kebabs?|steaks?|brunch|bread|cakes?|pastries|croissants?|ice cream|cocktails?|hotel|restaurant|bar|spa|massages?|haircuts?|barber|hairdresser|tailor|lawyer|dentist|doctor|plumber|electrician|mechanic|garage|car hire|taxi|travel agen(?:t|cy)|(?:real )?estate agent|language school|gym|phones?|laptops?|suits?|shoes|dresses|perfumes?|jewell?ery|carpets?|furniture|flowers|cafés?|restaurants?|hôtel|pain|gâteaux|avocat|coiffeur|hamburguesas?|paella|pan|abogado|peluquero|hotel|hambúrguer|pão|bolos?|advogado|cabeleireiro|kaffee|burger|pizza|brot|kuchen|anwalt|friseur)";
export const GO_THERE =
  "(?:go there|check (?:it|them) out|try (?:it|them|the)|visit (?:them|it)|give them a (?:call|try)|book (?:now|today|a (?:table|room)|your (?:table|room|stay))|call (?:them|now|today)|order (?:now|today|yours)|ask for|you won['’]t regret|don['’]t miss it|allez-y|courez-y|foncez|réservez|vayan|no se lo pierdan|reserven|pidan|vão lá|não percam|reservem|peçam|geht hin|hingehen|probiert|bucht|reserviert)";
export const NEED =
  "(?:if you (?:ever )?(?:need|want|fancy|are (?:ever )?looking for|crave)|si vous (?:cherchez|avez besoin d['’]|voulez)|si (?:buscan|necesitan|quieren)|se (?:procuram|precisam de|querem)|wer (?:ein|eine|einen)|sucht ihr|braucht ihr)";
export const TURN_TO =
  "(?:call|go to|ask|try|book|contact|visit|see|ring|hire|use|choose|appelez|allez (?:chez|voir)|contactez|demandez|llamen|vayan|acudan|pregunten|liguem|vão|contactem|peçam|(?:sollte|soll|geht|ruft|fragt|nehmt)(?: \\p{L}+)?)";
