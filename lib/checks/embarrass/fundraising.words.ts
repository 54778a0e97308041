import { cued } from "@/lib/draft/cued-pattern";

/** Appeals for money and advertising, in en, fr, es, pt, de. Written for this project on 2026-11-21. */

/** What a shop says, in set words; read folded. */
export const SHOP_PHRASES =
  "promo code,promo codes,promotion code,promotional code,promotional codes,discount code,discount codes,coupon code,coupon codes,voucher code,affiliate link,affiliate links,use my link,buy now,buy it now,buy yours now,buy one now,buy today,buy yours today,shop now,limited time offer,limited time only,special offer,free shipping,flash sale,black friday deal,black friday deals,black friday sale,black friday sales,money back guarantee,best prices in town,best price in town,best deals in town,best deal in town,get yours now,get yours today,get yours before,grab yours now,grab yours today,grab your copy now,grab your copy today,link in bio to buy,link in bio to shop,link in bio to order,link in the bio to buy,link in the bio to order,paid partnership,dm me to order,dm us to order,dm to order,dm me to buy,dm to buy,dm for prices,dm for price,dm for orders,dm me for prices,dm me if you want one,message me to order,orders by dm,order via dm,serious offers,no time wasters,or best offer,cash only please,mention this post,embassy discount,diplomat discount,diplomatic discount,consular discount,embassy rate,diplomat rate,embassy special,tell them we sent you,tell them i sent you,tell him we sent you,sign up through our link,sign up with our code,sign up via our link,sign up using our link,sign up through my link,sign up with my code,use our name,mention our name,drop our name,use my name,mention my name," +
  "code promo,code de réduction,achetez maintenant,achetez vite,commandez maintenant,commandez vite,offre limitée,offre spéciale,dans la limite des stocks,jusqu'à épuisement des stocks,les moins chers de la ville,le moins cher de la ville,le meilleur prix,meilleurs prix garantis,commandes en mp,commandes par mp,livraison gratuite,de la part de l'ambassade,dites que vous venez de notre part," +
  "código de descuento,código promocional,compra ya,compra ahora,compre ya,compre ahora,oferta limitada,oferta especial,hasta agotar existencias,hasta agotar stock,el mejor precio de,los mejores precios de,los más baratos de la ciudad,envío gratis,pedidos por dm,pedidos por privado,pedidos por mensaje,digan que van de nuestra parte,diga que va de nuestra parte," +
  "código de desconto,compre já,compra já,promoção imperdível,oferta por tempo limitado,enquanto durarem os estoques,enquanto durar o stock,até esgotar,os melhores preços d,o melhor preço da cidade,frete grátis,encomendas por dm,encomendas por mensagem,diga que vai da nossa parte," +
  "rabattcode,rabattcodes,gutscheincode,gutscheincodes,jetzt kaufen,jetzt bestellen,jetzt zuschlagen,jetzt zugreifen,sonderangebot,sonderangebote,nur solange der vorrat reicht,solange der vorrat reicht,solange vorrat reicht,zum schnäppchenpreis,bestpreis,versandkostenfrei,bestellung per dm,bestellungen per dm,sagen sie dass wir sie schicken,mit gruß von der botschaft";

/** Somebody's collection, by its platform or its formula. */
export const APPEAL_PHRASES =
  "gofundme,go fund me,justgiving,kickstarter campaign,patreon,ko fi,buy me a coffee,paypal me,venmo,leetchi,cagnotte,vaquinha,crowdfunder,crowdfunding campaign,sponsor me,sponsor my,sponsor our run,sponsor our walk,sponsor our ride,sponsor our marathon,sponsor our son,sponsor our daughter,my fundraiser,our fundraiser,my fundraising,our fundraising,campaign fundraiser,pass the hat,passing the hat,every euro helps,every euro counts,every dollar helps,every dollar counts,every pound helps,every pound counts,every penny helps,every penny counts,every cent helps,every cent counts,every peso helps,every franc helps,every little helps,charity parachute jump,every little bit helps,give generously,please give generously,dig deep,bank details on request,cash at the gate,sponsorship form,sponsorship forms,my charity,spendenaktion für mein,spendenaktion für meine,spendenaktion für meinen,spendenaktion für unsere,jeder euro zählt,jeder euro hilft,bankverbindung auf anfrage,chaque euro compte,chaque franc compte,coordonnées bancaires sur demande,cada euro cuenta,cada peso cuenta,cada granito de arena cuenta,datos bancarios por privado,cada real conta,cada euro conta,dados bancários por mensagem";

/** A pattern and what must be in the sentence, as beginnings of words, before it is worth a look. */
export type Cued = readonly [cues: string, pattern: RegExp];

export const ADVERTISING: readonly Cued[] = [
  [
    "code",
    cued(
      /(?<![\p{L}\p{N}])(?:[Uu]se|[Ww]ith|[Ee]nter) (?:the |my |our )?code [A-Z][A-Z0-9]{3,}(?![\p{L}\p{N}])/gu,
    ),
  ],
  [
    "%",
    cued(
      /(?<![\p{L}\p{N}])\d{1,2} ?% (?:off|discount|de réduction|de remise|de descuento|de desconto|rabatt)(?![\p{L}\p{N}])/giu,
    ),
  ],
  ["tell", /(?<!\p{L})tell them (?:\p{L}+ ){1,3}sent you/giu],
  ["post", /(?<!\p{L})with this post for/giu],
  [
    "partner",
    cued(/(?<!\p{L})our partner['’]s (?:\p{L}+ )?(?:app|shop|platform|store|product)(?!\p{L})/giu),
  ],
  ["ticket", /(?<!\p{L})grab your ticket (?:now|today|before)/giu],
  [
    "shop stor book",
    cued(
      /(?<!\p{L})(?:only|just|for) [€$£¥]\s?\d+(?:[.,]\d\d)? (?:at|in) (?:all )?(?:good |our |the )?(?:shops|stores|bookshops)/giu,
    ),
  ],
  [
    "ticket",
    cued(
      /(?<!\p{L})tickets for (?:my|(?:my|our|his|her) \p{L}+['’]s) (?:own )?(?:band|gig|show|play|concert|party)/giu,
    ),
  ],
  [
    "hotel restaur café cafe shop compan business bar salon agency studio",
    cued(
      /(?<!\p{L})(?:my|our) (?:landlord|cousin|friend|brother|sister|husband|wife|neighbou?r|driver|colleague)['’]s (?:\p{L}+ )?(?:hotel|restaurant|café|cafe|shop|company|business|bar|salon|agency|studio)(?=[^.!?]{0,60}(?:rooms?|book|offer|call|visit|order|best|cheap|rates?|price))/giu,
    ),
  ],
  [
    "best finest tast cheap",
    cued(
      /(?<!\p{L})(?:[Bb]est|[Ff]inest|[Tt]astiest|[Cc]heapest) \p{L}+(?: (?!came|comes|goes|went|was|is|are)\p{L}+)? (?:in (?:town|the city|the whole city) )?(?:at|from|is at) \p{Lu}[\p{L}'’]+(?=[!,]|['’]s)/gu,
    ),
  ],
  [
    "book order buy reserve fly shop stay dine switch invest bank & finest cheap guarant unbeat lowest best profit bargain discount deal",
    cued(
      /(?<!\p{L})(?:[Bb]ook|[Oo]rder|[Bb]uy|[Rr]eserve|[Ff]ly|[Ss]hop|[Ss]tay|[Dd]ine|[Ss]witch|[Ii]nvest|[Bb]ank)(?: your \p{L}+| it| a table| all your \p{L}+)? (?:with|at|from|through|in|to) \p{Lu}[\p{L}-]+[^.!?]{0,40}(?:finest|cheapest|guaranteed|unbeatable|lowest|best \p{L}+ in|profits?|bargain|discount|deal of)/gu,
    ),
  ],
  [
    "buy order get grab",
    cued(
      /(?<!\p{L})(?:[Bb]uy|[Oo]rder|[Gg]et|[Gg]rab) (?:the|my|our|his|her|your) [^.!?]{0,60}(?:only|just) [€$£¥]\s?\d/gu,
    ),
  ],
  // A share of what the readers spend.
  [
    "link lien enlace page página código code & earn commission comisión comissão provision free get touche gan llev bekomm",
    cued(
      /(?<!\p{L})(?:(?:via|through|with|using|from) my (?:link|page|code)|(?:avec|via|par) mon (?:lien|code)|(?:por|con|desde) mi (?:enlace|link|código)|(?:pelo|com o) meu (?:link|código)|(?:über|mit) meine[nm] (?:link|code))(?!\p{L})/giu,
    ),
  ],
  [
    "% & semaine semana woche week courez corran rua schnell nur passem passez",
    cued(
      /(?<![\p{L}\p{N}])[-–−]\d{1,2} ?%(?= (?:chez|cette|en|esta|na|diese)(?!\p{L}))|[-–−]\d{1,2} ?% (?:chez|cette semaine|esta semana|diese woche)(?!\p{L})/giu,
    ),
  ],
  ["giveaway", /(?<![\p{L}\p{N}])(?:join our )?giveaway(?=[:!]| time)/giu],
  [
    "iphone ipad car holiday weekend voucher smartphone",
    cued(
      /(?<![\p{L}\p{N}])(?:win|gewinne|gana|ganhe|gagnez) (?:a|an|one of|two|ein|eine|einen|un|una|um|uma|deux) (?:free |brand[- ]new |neues? |nuevo )?(?:iphone|ipad|car|holiday|weekend|voucher|smartphone)/giu,
    ),
  ],
  // Wares of one's own: a price apiece and a private counter.
  [
    "dm order pick message collect & each apiece",
    cued(
      /(?<!\p{L})(?:[€$£]\s?)?\d+(?:[.,]\d+)? ?(?:[€$£]|euros?|dollars?|pounds?|francs?|quid|bucks)? (?:each|apiece)(?!\p{L})(?=[^.!?]{0,60}(?:pick ?-?up|dm|order|message|collect))/giu,
    ),
  ],
  [
    "famil",
    cued(
      /(?<!\p{L})(?:is|are|['’]s) (?:practically |like )?family(?: to us| of mine)?(?=[^.!?]{0,30}$)(?<=(?:cheap|best|price|rates?|hire|book|call|quick|ask for)[^.!?]{0,60})/giu,
    ),
  ],
  [
    "cher",
    cued(
      /(?<!\p{L})le moins cher(?=[^.!?]{0,30}(?:rapide|famille|ami|sérieux|de la ville|du quartier))/giu,
    ),
  ],
  [
    "barat",
    cued(
      /(?<!\p{L})(?:el|o) más? barato(?=[^.!?]{0,30}(?:rápido|familia|amigo|de la ciudad|da cidade))/giu,
    ),
  ],
  [
    "günstig billig",
    cued(
      /(?<!\p{L})(?:der|die|am) (?:günstigste|billigste)n?(?=[^.!?]{0,30}(?:schnellste|familie|freund|der stadt))/giu,
    ),
  ],
];

export const FUNDRAISING: readonly Cued[] = [
  // One's own child, sent somewhere by the readers.
  [
    "help support send aide ayud ajud helft helfen & link page crowd cagnotte colecta vaquinha spendenlink",
    cued(
      /(?<!\p{L})(?:help|support|send|aide[rz]|ayud[ae]n?|ajudem?|helft|helfen sie)(?: (?:a|à))? (?:my|our|mon|ma|notre|mi|nuestr[oa]|(?:o )?meu|(?:a )?minha|mein(?:em|er)|unserem?r?) (?:son|daughter|nephew|niece|fils|fille|neveu|nièce|hij[oa]|sobrin[oa]|filh[oa]|sohn|tochter|neffen|nichte)(?!\p{L})/giu,
    ),
  ],
  [
    "chip",
    cued(/(?<![\p{L}\p{N}])chip in (?:a few|some|what|\p{Sc} ?\d+|\d+ ?\p{Sc})(?![\p{L}\p{N}])/giu),
  ],
  [
    "fundrais",
    cued(
      /(?<!\p{L})fundrais(?:er|ing) (?:dinner |gala |page )?for (?:my|our|the (?:party|campaign|candidate))(?!\p{L})/giu,
    ),
  ],
  [
    "donat contribut give & campaign party re candidate gofundme fundrais",
    cued(
      /(?<!\p{L})(?:donate|donations?|contribute|contributions?|give) to (?:(?:my|his|her|our|the) (?:\p{L}+['’]s )?|(?:\p{L}+ ){0,2}\p{L}+['’]s )(?:campaign|party|re-?election|candidate|gofundme|fundraiser)(?!\p{L})/giu,
    ),
  ],
  [
    "faites donnez",
    cued(
      /(?<!\p{L})(?:faites un don|donnez) (?:à|pour) (?:ma|mon|notre|la) (?:campagne|parti)(?!\p{L})/giu,
    ),
  ],
  [
    "dona done doe doa",
    cued(
      /(?<!\p{L})(?:dona|done|donen|doe|doem|doa) (?:a|para|à|ao) (?:mi|minha|nuestra|nossa|la|meu|nosso) (?:campaña|campanha|partido)(?!\p{L})/giu,
    ),
  ],
  [
    "spend",
    cued(/(?<!\p{L})spende[nt]? (?:sie )?für (?:meine|unsere|die) (?:kampagne|partei)(?!\p{L})/giu),
  ],
  // Somebody's own cause, page, trip or party.
  [
    "donat give contribut chip pledg",
    cued(
      /(?<!\p{L})(?:donate|give|contribute|chip in|pledge)(?:s|d)?(?: (?!to the|blood)[\p{L}€$£\d]+){0,5}? (?:on|to|via|through|for) (?:his|her|my|their|(?:the |our )?\p{L}+['’]s) (?:own |favou?rite |personal |\p{L}+ )?(?:page|charity|foundation|fund|fundraiser|appeal|cause|trip|campaign|wallet|re-?election|gofundme)(?!\p{L})/giu,
    ),
  ],
  [
    "donat give contribut chip & election campaign leader re",
    cued(
      /(?<!\p{L})(?:donate|give|contribute|chip in|donations?)[^.!?]{0,25} to the (?:re-?election|campaign|election|leadership) (?:fund|campaign|chest|account)/giu,
    ),
  ],
  [
    "party",
    cued(
      /(?<!\p{L})give (?:generously )?to the (?:\p{Lu}\p{L}+ ){1,3}(?:Party|Party['’]s)(?!\p{L})/gu,
    ),
  ],
  [
    "sponsor support & fundrais sponsored charity cause foundation",
    cued(
      /(?<!\p{L})(?:please |do )?(?:sponsor|support) (?:(?:my|our|the|his|her) [^.!?]{0,50}?)(?:fundrais\p{L}+|sponsored \p{L}+|for (?:his|her|their|my|our) (?:own |favou?rite )?(?:charity|cause|foundation))/giu,
    ),
  ],
  [
    "rais collect & for",
    cued(
      /(?<!\p{L})(?:rais|collect)(?:ing|e|es) (?:money|funds|cash) for (?:my|our|his|her|their|(?:the |our )?\p{L}+['’]s) (?:\p{L}+ ){0,2}?(?:trip|school|studies|tuition|team|club|band|book|film|wedding|car|house|operation|campaign|party|church|charity|foundation|cause)(?!\p{L})/giu,
    ),
  ],
  [
    "revolut venmo cash cashapp bizum zelle paypal",
    cued(
      /(?<!\p{L})(?:revolut|venmo|cash ?app|bizum|zelle|paypal) (?:it |them )?(?:me|us|to @|@)/giu,
    ),
  ],
  [
    "faites donnez soutenez partic",
    cued(
      /(?<!\p{L})(?:faites un don|donnez|soutenez|participez)[^.!?]{0,40}(?:page|cagnotte|collecte|projet|voyage|fondation) (?:de|du|d['’])\s?(?:la |l['’]|mon |ma |notre )?\p{L}+/giu,
    ),
  ],
  [
    "done dona aport colabor",
    cued(
      /(?<!\p{L})(?:done|dona|donen|donad|aporten|colaboren)[^.!?]{0,30}(?:página|colecta|rifa|viaje|fundación) de(?:l| la| mi| su| nuestr[oa])/giu,
    ),
  ],
  [
    "doe doa contrib",
    cued(
      /(?<!\p{L})(?:doe|doem|doa|contribuam)[^.!?]{0,30}(?:página|vaquinha|rifa|viagem|fundação) d(?:o|a|e)(?: \p{L}+)?/giu,
    ),
  ],
  [
    "spend",
    cued(
      /(?<!\p{L})spende[nt]?[^.!?]{0,30}(?:seite|sammlung|reise|stiftung|aktion) (?:der|des|meine[rs]|von|unsere[rs])/giu,
    ),
  ],
];

export const AD_TAG =
  /^(?:ad|ads|advert|sponsored|sponsoredpost|paidpartnership|gifted|affiliate|promo|giveaway|anzeige|werbung|publi|publicidad|publipost)$/i;

/** Aid appeals are a mission's business. */
export const AID = cued(
  /(?<!\p{L})(?:red ?cross|red ?crescent|unicef|unhcr|wfp|world food programme|msf|doctors without borders|relief|humanitarian|disaster|earthquake|floods?|flooding|hurricane|typhoon|cyclone|refugees|famine|orphans|embassy bazaar|charity bazaar)(?!\p{L})/iu,
);

/** Promises of gain and appeals for coins; not where they are warned of. */
export const COINS: readonly Cued[] = [
  [
    "usdt usdc btc eth bitcoin crypto tether litecoin dogecoin solana & send transfer donat give pay deposit contrib",
    cued(
      /(?<![\p{L}\p{N}])(?:send|transfer|donate|give|pay|deposit|contribute)[^.!?]{0,40}?(?:usdt|usdc|btc|eth|bitcoins?|ethereum|crypto(?:currency)?|tether|litecoin|dogecoin|solana)(?![\p{L}\p{N}])/giu,
    ),
  ],
  [
    "guarant get double rendement ganancia lucro garant",
    cued(
      /(?<!\p{L})(?:(?:returns?|profits?|gains?) (?:are |is )?guaranteed|guaranteed (?:returns?|profits?|gains?)|get rich (?:with|quick)|double your (?:money|savings)|rendements? garantis?|ganancias garantizadas|lucros? garantidos?|garantierte (?:rendite|gewinne))(?!\p{L})/giu,
    ),
  ],
  [
    "returns rendite rentabilidad rentabilidade rendement hazte fique devenez werde easy fácil facile oro & coin krypto cripto crypto token invest moeda moneda monnaie",
    cued(
      /(?<!\p{L})(?:returns of \d+ ?%(?:[^.!?,]{0,20} assured)?|rendite sicher|sichere rendite|rentabilidade? (?:asegurada|assegurada|garantizada|garantida)|rendement assuré|hazte (?:de oro|rico)|fique rico|devenez riches?|werde[nt]? (?:sie )?reich|(?:easy money|dinero fácil|dinheiro fácil|argent facile|schnelles geld))(?!\p{L})/giu,
    ),
  ],
];

/** A purse's address: no word is so long. */
export const COIN_ADDRESS =
  /(?<![A-Za-z0-9])(?:bc1[a-z0-9]{20,60}|0x[a-f0-9A-F]{40}|T[1-9A-HJ-NP-Za-km-z]{33,36}|[13][1-9A-HJ-NP-Za-km-z]{25,34})(?![A-Za-z0-9])/g;
export const LONG_WORD = 26;

/** Where a fraud is warned of. */
export const WARNING = cued(
  /(?<!\p{L})(?:never|scams?|scammers?|fraud(?:ulent|sters?|s)?|fake|phishing|beware|cuidado|atención|attention|méfiez-vous|promises?|warns?|warning|do not|don['’]t|hoax|not ask|arnaques?|escroc\p{L}*|jamais|estafas?|estafadores|nunca|burlas?|golpe|betrug|betrüger|niemals|vorsicht)(?!\p{L})/iu,
);
