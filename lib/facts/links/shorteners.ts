/**
 * Services that hide an address behind a short one. A platform's own (t.co), and short names that an organisation uses for
 * itself (go.usa.gov, europa.eu/!x, youtu.be, amzn.to) are left out: there the reader can tell who speaks.
 * Source: the services' own sites and public lists of shorteners, from general knowledge, written 2026-11-20.
 */
const SHORTENERS: ReadonlySet<string> = new Set(
  "bit.ly bitly.com j.mp tinyurl.com tiny.cc tiny.one goo.gl ow.ly is.gd v.gd buff.ly lnkd.in dlvr.it ift.tt cutt.ly rb.gy rebrand.ly shorturl.at shorturl.asia short.io s.id t.ly t2m.io t1p.de tr.im trib.al snip.ly snipurl.com adf.ly bl.ink x.co u.to l.ead.me soo.gd clck.ru vk.cc qr.ae q.gs shorte.st clicky.me budurl.com mcaf.ee su.pr po.st urlz.fr kutt.it dub.sh linktr.ee.link lc.cx hyperurl.co zpr.io yourls.org shorl.com cli.gs twurl.nl owl.li amp.gs cort.as goo.su n9.cl acortar.link encurtador.com.br me2.kr han.gl zurl.co surl.li shrtco.de 2no.co gg.gg bc.vc dwz.cn t.cn url.cn suo.im".split(
    " ",
  ),
);

/** Whether a host hides where its links lead. `host` in lower case. */
export function isShortener(host: string): boolean {
  return SHORTENERS.has(host.replace(/^www\./, ""));
}

/** Those that newsrooms and ministries used for years; behind the others stands an operator whom few readers know. */
const ESTABLISHED: ReadonlySet<string> = new Set(
  "bit.ly bitly.com j.mp tinyurl.com goo.gl ow.ly owl.li buff.ly lnkd.in dlvr.it trib.al ift.tt rebrand.ly".split(
    " ",
  ),
);

/** Whether a shortener is one of those that offices commonly use. `host` in lower case. */
export function isEstablishedShortener(host: string): boolean {
  return ESTABLISHED.has(host.replace(/^www\./, ""));
}
