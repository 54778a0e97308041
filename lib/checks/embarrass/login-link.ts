import { cued } from "@/lib/draft/cued-pattern";
import { defineCheck, type Hit } from "../check";

/** The back door of a site, and pages only its editors see. */
const EDITORS = cued(
  /\/(?:wp-admin|wp-login\.php|administrator|admin|cms|typo3|umbraco|sitecore|node\/\d+\/edit|user\/login|users\/sign_in|_layouts|backend|owa|webmail)(?:[/?#.]|$)|[?&](?:preview(?:_id|_nonce)?=|action=edit|draft=true|preview=true)/i,
);
const SIGN_ON =
  /^(?:https?:\/\/)?(?:(?:webmail|owa|cms|admin|backend|citrix)\d?\.[\w.-]+|accounts\.google\.com|login\.microsoftonline\.com|login\.live\.com|[\w-]+\.okta\.com|auth0?\.[\w.-]+|sso\.[\w.-]+|adfs\.[\w.-]+|idp\.[\w.-]+)(?:\/|$)/i;
/** Whoever has the address is let in as its owner. */
const TOKEN = cued(
  /[?&;](?:token|access_token|auth_token|id_token|refresh_token|session_?id|phpsessid|jsessionid|sessid|api_?key|x-amz-signature|x-goog-signature|password|passwd|pwd|otp|reset_token|magic_?link|invite_token)=[^&#\s]+|;jsessionid=/i,
);
/** A page that the reader gets to see only after signing in. */
const BEHIND_SIGN_IN = cued(
  /\/(?:login|log-in|signin|sign-in|logon)[^?]*\?(?:[^#]*&)?(?:redirect|redirect_to|redirect_uri|return|returnurl|return_url|returnto|destination|next|continue)=/i,
);
/** An ordinary sign-in page may be the service the post is about (a visa portal). */
const SIGN_IN = cued(/\/(?:login|log-in|signin|sign-in|logon|auth|oauth2?)(?:[/?#.]|$)/i);

/** A link to a back door, to a preview or with a session's key in it; an ordinary sign-in page is only mentioned. */
export const loginLink = defineCheck({
  id: "login-link",
  family: "embarrass",
  severity: "warn",
  scope: "sentence",
  languages: "any",
  source: "Content systems' and sign-on services' forms of addresses, as of 2026-11-20",
  *check({ links }): Iterable<Hit> {
    for (const { start, end, href } of links) {
      const key = TOKEN.test(href)
        ? "login_link_token"
        : EDITORS.test(href) || SIGN_ON.test(href) || BEHIND_SIGN_IN.test(href)
          ? "login_link_why"
          : undefined;
      if (key) yield { start, end, message: { key } };
      else if (SIGN_IN.test(href))
        yield { start, end, severity: "hint", message: { key: "login_link_sign_in" } };
    }
  },
});
