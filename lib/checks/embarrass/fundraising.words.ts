/** Appeals for money and advertising, in en, fr, es, pt, de. Written for this project on 2026-11-20. */
export const ADVERTISING: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(?:promo(?:tion(?:al)?)? codes?|discount codes?|coupon codes?|voucher codes?|affiliate links?|use my link|buy (?:it |yours |one )?(?:now|today)|shop now|order (?:yours )?(?:now|today) and|limited[- ]time (?:offer|only)|special offer|free shipping|flash sale|black friday (?:deal|sale)s?|money[- ]back guarantee|best (?:prices?|deals?) in town|get yours (?:now|today|before)|while stocks last|link in (?:the )?bio to (?:buy|shop|order)|dm (?:me |us )?to (?:order|buy)|paid partnership|code promo|code de réduction|achetez (?:maintenant|vite)|commandez (?:maintenant|vite)|offre limitée|código (?:de )?(?:descuento|promocional)|compra (?:ya|ahora)|compre (?:ya|ahora)|oferta limitada|código de desconto|compre já|compra já|promoção imperdível|rabattcodes?|gutscheincodes?|jetzt (?:kaufen|bestellen|zuschlagen)|sonderangebot|nur solange der vorrat reicht)(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])(?:[Uu]se|[Ww]ith|[Ee]nter) (?:the |my |our )?code [A-Z][A-Z0-9]{3,}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])\d{1,2} ?% (?:off|discount|de réduction|de remise|de descuento|de desconto|rabatt)(?![\p{L}\p{N}])/giu,
  /(?<!\p{L})(?:tell them (?:\p{L}+ ){1,3}sent you|(?:use|mention|drop) (?:our|my|the embassy['’]s) name|(?:embassy|diplomat|consular) (?:rate|discount)(?!\p{L})|with this post for|our partner['’]s (?:\p{L}+ )?(?:app|shop|platform|store|product)|sign up (?:through|with|via|using) (?:our|my|this) (?:link|code)|grab (?:yours|your copy|your ticket) (?:now|today|before)|(?:only|just|for) [€$£¥]\s?\d+(?:[.,]\d\d)? (?:at|in) (?:all )?(?:good |our |the )?(?:shops|stores|bookshops)|tickets for (?:my|(?:my|our|his|her) \p{L}+['’]s) (?:own )?(?:band|gig|show|play|concert|party)|(?:my|our) (?:landlord|cousin|friend|brother|sister|husband|wife|neighbour|neighbor)['’]s (?:\p{L}+ )?(?:hotel|restaurant|café|cafe|shop|company|business|bar|salon|agency|studio)(?=[^.!?]{0,60}(?:rooms?|book|offer|call|visit|order|best|cheap|rates?|price)))/giu,
  /(?<!\p{L})(?:[Bb]est|[Ff]inest|[Tt]astiest|[Cc]heapest) \p{L}+(?: \p{L}+)? (?:in (?:town|the city|the whole city) )?(?:at|from|is at) \p{Lu}[\p{L}'’]+(?=[!,]|['’]s)/gu,
  /(?<!\p{L})(?:[Bb]ook|[Oo]rder|[Bb]uy|[Rr]eserve|[Ff]ly|[Ss]hop|[Ss]tay|[Dd]ine|[Ss]witch|[Ii]nvest|[Bb]ank)(?: your \p{L}+| it| a table| all your \p{L}+)? (?:with|at|from|through|in|to) \p{Lu}[\p{L}-]+[^.!?]{0,40}(?:finest|cheapest|guaranteed|unbeatable|lowest|best \p{L}+ in|profits?|bargain|discount|deal of)/gu,
  /(?<!\p{L})(?:[Bb]uy|[Oo]rder|[Gg]et|[Gg]rab) (?:the|my|our|his|her|your) [^.!?]{0,60}(?:only|just) [€$£¥]\s?\d/gu,
  /(?<![\p{L}\p{N}])(?:join our )?giveaway(?=[:!]| time)|(?<![\p{L}\p{N}])(?:win|gewinne|gana|ganhe|gagnez) (?:a|an|one of|two|ein|eine|einen|un|una|um|uma|deux) (?:free |brand[- ]new |neues? |nuevo )?(?:iphone|ipad|car|holiday|weekend|voucher|smartphone)/giu,
];
export const FUNDRAISING: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(?:gofundme(?:\.com)?|go fund me|kickstarter campaign|patreon(?:\.com)?|ko-fi(?:\.com)?|buy me a coffee|paypal\.me|venmo|leetchi|cagnotte|vaquinha|crowdfunder|crowdfunding campaign|sponsor (?:me|my|our) (?:run|walk|ride|marathon|swim|climb|son|daughter)|sponsor me|chip in (?:a few|some|what|\p{Sc} ?\d+|\d+ ?\p{Sc})|(?:my|our) fundrais(?:er|ing)|fundrais(?:er|ing) (?:dinner |gala |page )?for (?:my|our|the (?:party|campaign|candidate))|campaign fundraiser|(?:donate|donations?|contribute|contributions?|give) to (?:(?:my|his|her|our|the) (?:\p{L}+['’]s )?|(?:\p{L}+ ){0,2}\p{L}+['’]s )(?:campaign|party|re-?election|candidate|gofundme|fundraiser)|(?:faites un don|donnez) (?:à|pour) (?:ma|mon|notre|la) (?:campagne|parti)|(?:dona|done|donen|doe|doem|doa) (?:a|para|à|ao) (?:mi|minha|nuestra|nossa|la|meu|nosso) (?:campaña|campanha|partido)|spende[nt]? (?:sie )?für (?:meine|unsere|die) (?:kampagne|partei)|spendenaktion für (?:mein|meine|meinen|unsere))(?![\p{L}\p{N}])/giu,
];
export const AD_TAG =
  /^(?:ad|ads|advert|sponsored|sponsoredpost|paidpartnership|gifted|affiliate|promo|giveaway|anzeige|werbung|publi|publicidad|publipost)$/i;
/** No pattern below can match without one of these. */
export const CUE =
  /donat|give|giving|rais|collect|hat|every|revolut|bizum|zelle|pledge|contribut|support|best|finest|tastiest|cheapest|nicest|tell them|name|rate|discount|partner|sign up|grab|ticket|book|reserve|fly|stay|dine|switch|invest|bank|don(?:e|a|ez|ad|en)(?!\p{L})|faites|soutenez|doe|get |shop|order|offer|shipping|sale|guarantee|prices?|deals|yours|stocks|bio|partnership|%|giveaway|iphone|ipad|voucher|smartphone|car|holiday|weekend|link|fund|sponsor|chip in|paypal|venmo|patreon|ko-fi|kickstarter|coffee|leetchi|cagnotte|vaquinha|campa|party|elect|candidat|parti|achet|command|offre|compr|oferta|promo|rabatt|gutschein|kaufen|bestellen|zuschlagen|angebot|vorrat|spend/iu;
/** Aid appeals are a mission's business. */
export const AID =
  /(?<!\p{L})(?:red cross|red crescent|unicef|unhcr|wfp|world food programme|msf|doctors without borders|relief|humanitarian|disaster|earthquake|floods?|flooding|hurricane|typhoon|cyclone|refugees|famine|orphans|embassy bazaar|charity bazaar)(?!\p{L})/iu;

/** Promises of gain and appeals for coins; not where they are warned of. */
export const COINS: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(?:send|transfer|donate|give|pay|deposit|contribute)[^.!?]{0,40}?(?:usdt|usdc|btc|eth|bitcoins?|ethereum|crypto(?:currency)?|tether|litecoin|dogecoin|solana)(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])(?:bc1[a-z0-9]{20,60}|0x[a-f0-9]{40}|T[1-9A-HJ-NP-Za-km-z]{33,36}|[13][1-9A-HJ-NP-Za-km-z]{25,34})(?![\p{L}\p{N}])/gu,
  /(?<!\p{L})(?:(?:returns?|profits?|gains?) (?:are |is )?guaranteed|guaranteed (?:returns?|profits?|gains?)|get rich (?:with|quick)|double your (?:money|savings)|rendements? garantis?|ganancias garantizadas|lucros? garantidos?|garantierte (?:rendite|gewinne))(?!\p{L})/giu,
];
/** Somebody's own cause, page, trip or party. */
export const OWN_CAUSE: readonly RegExp[] = [
  /(?<!\p{L})(?:donate|give|contribute|chip in|pledge)(?:s|d)?(?: (?!to the|blood)[\p{L}€$£\d]+){0,5}? (?:on|to|via|through|for) (?:his|her|my|their|(?:the |our )?\p{L}+['’]s) (?:own |favou?rite |personal |\p{L}+ )?(?:page|charity|foundation|fund|fundraiser|appeal|cause|trip|campaign|wallet|re-?election|gofundme)(?!\p{L})/giu,
  /(?<!\p{L})(?:donate|give|contribute|chip in|donations?)[^.!?]{0,25} to the (?:re-?election|campaign|election|leadership) (?:fund|campaign|chest|account)/giu,
  /(?<!\p{L})give (?:generously )?to the (?:\p{Lu}\p{L}+ ){1,3}(?:Party|Party['’]s)(?!\p{L})/gu,
  /(?<!\p{L})(?:please |do )?(?:sponsor|support) (?:(?:my|our|the|his|her) [^.!?]{0,50}?)(?:fundrais\p{L}+|sponsored \p{L}+|for (?:his|her|their|my|our) (?:own |favou?rite )?(?:charity|cause|foundation))/giu,
  /(?<!\p{L})(?:rais|collect)(?:ing|e|es) (?:money|funds|cash) for (?:my|our|his|her|their|(?:the |our )?\p{L}+['’]s) (?:\p{L}+ ){0,2}?(?:trip|school|studies|tuition|team|club|band|book|film|wedding|car|house|operation|campaign|party|church|charity|foundation|cause)(?!\p{L})/giu,
  /(?<!\p{L})(?:pass(?:ing)? the hat|every (?:euro|dollar|pound|cent|penny|peso|franc|little) (?:helps|counts)|(?:revolut|venmo|cash ?app|bizum|zelle|paypal) (?:it |them )?(?:me|us|to @|@))/giu,
  /(?<!\p{L})(?:faites un don|donnez|soutenez|participez)[^.!?]{0,40}(?:page|cagnotte|collecte|projet|voyage|fondation) (?:de|du|d['’])\s?(?:la |l['’]|mon |ma |notre )?\p{L}+/giu,
  /(?<!\p{L})(?:done|dona|donen|donad|aporten|colaboren)[^.!?]{0,30}(?:página|colecta|rifa|viaje|fundación) de(?:l| la| mi| su| nuestr[oa])/giu,
  /(?<!\p{L})(?:doe|doem|doa|contribuam)[^.!?]{0,30}(?:página|vaquinha|rifa|viagem|fundação) d(?:o|a|e)(?: \p{L}+)?/giu,
  /(?<!\p{L})spende[nt]?[^.!?]{0,30}(?:seite|sammlung|reise|stiftung|aktion) (?:der|des|meine[rs]|von|unsere[rs])/giu,
];
/** Where a fraud is warned of. */
export const WARNING =
  /(?<!\p{L})(?:never|scams?|scammers?|fraud(?:ulent|sters?|s)?|fake|phishing|beware|warns?|warning|do not|don['’]t|hoax|not ask|arnaques?|escroc\p{L}*|jamais|estafas?|estafadores|nunca|burlas?|golpe|betrug|betrüger|niemals|vorsicht)(?!\p{L})/iu;
