/**
 * Providers that give mail addresses to anybody: an address there is a person's, not an office's.
 * Source: the largest providers by country, from general knowledge, written 2026-11-20. National variants
 * ("yahoo.fr", "hotmail.co.uk") are matched by the name before the ending.
 */
const BRANDS = new Set(
  "gmail googlemail hotmail outlook live msn yahoo ymail rocketmail icloud aol gmx proton protonmail tutanota tuta zoho yandex mail inbox fastmail hushmail".split(
    " ",
  ),
);
const HOSTS = new Set(
  "me.com mac.com pm.me web.de t-online.de freenet.de arcor.de posteo.de mailbox.org orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr libero.it tiscali.it virgilio.it alice.it tin.it sapo.pt clix.pt uol.com.br bol.com.br terra.com.br ig.com.br globo.com btinternet.com sky.com ntlworld.com comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net shaw.ca rogers.com bigpond.com telstra.com xtra.co.nz qq.com 163.com 126.com sina.com naver.com daum.net hanmail.net rediffmail.com seznam.cz wp.pl o2.pl onet.pl interia.pl bk.ru list.ru rambler.ru ukr.net i.ua abv.bg telenet.be skynet.be ziggo.nl kpnmail.nl bluewin.ch telia.com online.no walla.com mynet.com".split(
    " ",
  ),
);

/** Whether a mail host belongs to such a provider. `host` in lower case. */
export function isFreeMail(host: string): boolean {
  return HOSTS.has(host) || (BRANDS.has(host.split(".")[0] ?? "") && host.split(".").length <= 3);
}
