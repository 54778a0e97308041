/**
 * Sites of organisations, governments and services that frauds imitate, as registrable domains or government suffixes.
 * Source: the organisations' own sites, from general knowledge, written 2026-11-20.
 */
export const KNOWN_SITES: readonly string[] =
  "un.org unitednations.org europa.eu nato.int who.int unicef.org unhcr.org wfp.org undp.org unesco.org icrc.org ifrc.org imf.org worldbank.org wto.org osce.org coe.int oecd.org iaea.org icc-cpi.int icj-cij.org africa-union.org au.int asean.org oas.org ohchr.org iom.int ilo.org redcross.org state.gov usembassy.gov travel.state.gov whitehouse.gov usaid.gov gov.uk diplomatie.gouv.fr gouv.fr auswaertiges-amt.de bundesregierung.de exteriores.gob.es gov.br gov.pt canada.ca international.gc.ca dfat.gov.au mofa.go.jp mea.gov.in admin.ch government.nl regeringen.se facebook.com twitter.com instagram.com linkedin.com youtube.com whatsapp.com telegram.org paypal.com google.com microsoft.com apple.com amazon.com outlook.com office.com dropbox.com vfsglobal.com tlscontact.com".split(
    " ",
  );

/** Endings under which anyone registers one label deeper; so far as the sites above and usual hosts need them. */
const TWO_LABEL_ENDINGS =
  /\.(?:(?:co|com|org|net|gov|gob|gouv|gc|ac|edu|go|or|ne|mil|int|nic)\.[a-z]{2})$/;

/** The registrable part of a host: "forms.mfa.gov.example" is "mfa.gov.example" where that ending is shared. */
export function registrableDomain(host: string): string {
  const labels = host.split(".");
  const kept = TWO_LABEL_ENDINGS.test(host) ? 3 : 2;
  return labels.slice(-kept).join(".");
}
