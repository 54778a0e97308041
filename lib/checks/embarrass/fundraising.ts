import { defineCheck, type Hit } from "../check";

/** Appeals for money and advertising, in en, fr, es, pt, de. Written for this project on 2026-11-20. */
const ADVERTISING: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(?:promo(?:tion(?:al)?)? codes?|discount codes?|coupon codes?|voucher codes?|affiliate links?|use my link|buy (?:it |yours |one )?(?:now|today)|shop now|order (?:yours )?(?:now|today) and|limited[- ]time (?:offer|only)|special offer|free shipping|flash sale|black friday (?:deal|sale)s?|money[- ]back guarantee|best (?:prices?|deals?) in town|get yours (?:now|today|before)|while stocks last|link in (?:the )?bio to (?:buy|shop|order)|dm (?:me |us )?to (?:order|buy)|paid partnership|code promo|code de réduction|achetez (?:maintenant|vite)|commandez (?:maintenant|vite)|offre limitée|código (?:de )?(?:descuento|promocional)|compra (?:ya|ahora)|compre (?:ya|ahora)|oferta limitada|código de desconto|compre já|compra já|promoção imperdível|rabattcodes?|gutscheincodes?|jetzt (?:kaufen|bestellen|zuschlagen)|sonderangebot|nur solange der vorrat reicht)(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])(?:[Uu]se|[Ww]ith|[Ee]nter) (?:the |my |our )?code [A-Z][A-Z0-9]{3,}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])\d{1,2} ?% (?:off|discount|de réduction|de remise|de descuento|de desconto|rabatt)(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])(?:join our )?giveaway(?=[:!]| time)|(?<![\p{L}\p{N}])(?:win|gewinne|gana|ganhe|gagnez) (?:a|an|one of|two|ein|eine|einen|un|una|um|uma|deux) (?:free |brand[- ]new |neues? |nuevo )?(?:iphone|ipad|car|holiday|weekend|voucher|smartphone)/giu,
];
const FUNDRAISING: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(?:gofundme(?:\.com)?|go fund me|kickstarter campaign|patreon(?:\.com)?|ko-fi(?:\.com)?|buy me a coffee|paypal\.me|venmo|leetchi|cagnotte|vaquinha|crowdfunder|crowdfunding campaign|sponsor (?:me|my|our) (?:run|walk|ride|marathon|swim|climb|son|daughter)|sponsor me|chip in (?:a few|some|what|\p{Sc} ?\d+|\d+ ?\p{Sc})|(?:my|our) fundrais(?:er|ing)|fundrais(?:er|ing) (?:dinner |gala |page )?for (?:my|our|the (?:party|campaign|candidate))|campaign fundraiser|(?:donate|donations?|contribute|contributions?|give) to (?:(?:my|his|her|our|the) (?:\p{L}+['’]s )?|(?:\p{L}+ ){0,2}\p{L}+['’]s )(?:campaign|party|re-?election|candidate|gofundme|fundraiser)|(?:faites un don|donnez) (?:à|pour) (?:ma|mon|notre|la) (?:campagne|parti)|(?:dona|done|donen|doe|doem|doa) (?:a|para|à|ao) (?:mi|minha|nuestra|nossa|la|meu|nosso) (?:campaña|campanha|partido)|spende[nt]? (?:sie )?für (?:meine|unsere|die) (?:kampagne|partei)|spendenaktion für (?:mein|meine|meinen|unsere))(?![\p{L}\p{N}])/giu,
];
const AD_TAG =
  /^(?:ad|ads|advert|sponsored|sponsoredpost|paidpartnership|gifted|affiliate|promo|giveaway|anzeige|werbung|publi|publicidad|publipost)$/i;
/** No pattern below can match without one of these. */
const CUE =
  /code|buy|shop|order|offer|shipping|sale|guarantee|prices?|deals|yours|stocks|bio|partnership|%|giveaway|iphone|ipad|voucher|smartphone|car|holiday|weekend|link|fund|sponsor|chip in|paypal|venmo|patreon|ko-fi|kickstarter|coffee|leetchi|cagnotte|vaquinha|campa|party|elect|candidat|parti|achet|command|offre|compr|oferta|promo|rabatt|gutschein|kaufen|bestellen|zuschlagen|angebot|vorrat|spend/i;
/** Aid appeals are a mission's business. */
const AID =
  /(?<!\p{L})(?:red cross|red crescent|unicef|unhcr|wfp|world food programme|msf|doctors without borders|relief|humanitarian|disaster|earthquake|floods?|flooding|hurricane|typhoon|cyclone|refugees|famine|orphans|embassy bazaar|charity bazaar)(?!\p{L})/iu;

/** Advertising, and appeals for money that are not for humanitarian aid: an account of the state lends its name. */
export const fundraising = defineCheck({
  id: "fundraising",
  family: "embarrass",
  severity: "warn",
  scope: "sentence",
  languages: ["en", "fr", "es", "pt", "de"],
  source:
    "Vienna Convention on Diplomatic Relations, Art. 42: no professional or commercial activity",
  *check({ text, hashtags }): Iterable<Hit> {
    for (const { start, end, name } of hashtags) {
      if (AD_TAG.test(name)) {
        yield { start, end, message: { key: "fundraising_advert", values: { words: `#${name}` } } };
      }
    }
    if (!CUE.test(text)) return;
    for (const pattern of ADVERTISING) yield* hits(text, pattern, "fundraising_advert");
    if (AID.test(text)) return;
    for (const pattern of FUNDRAISING) yield* hits(text, pattern, "fundraising_appeal");
  },
});

function* hits(text: string, pattern: RegExp, key: string): Iterable<Hit> {
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    yield { start, end, message: { key, values: { words: match[0] } } };
  }
}
