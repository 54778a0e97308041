import { cued } from "@/lib/draft/cued-pattern";
import { defineCheck, type Hit } from "../check";

const FILE_NAME = cued(
  /(?<![\p{L}\p{N}/])[\p{L}\p{N}_-]{3,60}(?:_v\d{1,2}|_final|_draft|_clean|_cln|_rev\d?|_TC)(?:[_-][\p{L}\p{N}]+)*\.(?:docx?|odt|pdf|txt|rtf|pptx?)(?![\p{L}\p{N}])/iu,
);
/** A file that the public may have bears the name that its office gave it. */
const OFFERED =
  /download|herunter|télécharg|descarg|descárg|baix[ae]|descarreg|printed copy|available (?:here|on|at|in)|disponible|disponível|verfügbar/iu;
// In capitals, or with a version or the word for a post: "Draft Treaty adopted" and "a draft law" are none.
const LABELS = [
  // "Suggested text for HMA's account:", "Tweet 1/3 (Amb account):", "Version courte pour X :"
  /^[\s*[(]*(?:(?:suggested|proposed|possible|alternative|alt|draft|new|english|french|spanish|short|long|shorter|longer|our|second|first|final) )*(?:tweet|caption|post text|tweet text|fb post|facebook post|linkedin post|ig caption|instagram caption|alt[ -]?text|x post|post copy|tweet copy|sm text)s?(?: \d{1,2}(?:\/\d{1,2})?)?(?: (?:for|by|from) [^:\n]{2,40})?(?: ?\([^)\n]{2,40}\))?[\])*]*\s*:(?=\s)/iu,
  /^[\s*[(]*(?!(?:short|long)(?:er)? version\s*[:–—])(?:suggested|proposed|possible|draft|short(?:er)?|long(?:er)?|alternative) (?:text|version|wording|post|copy|quote|reply)(?: (?:for|by|from) [^:\n]{2,40})?[\])*]*\s*(?::(?=\s)|[–—] )/iu,
  /^[\s*[(]*(?:suggested|proposed|possible|draft) tweet[\])*]*\s*[–—-]\s/iu,
  /^[\s*[(]*(?:tweet|post|story|reel) \d{1,2}(?:\/\d{1,2})? ?\([^)\n]{2,40}(?:only|account|version)\)\s*:/iu,
  /^[\s*[(]*(?:for|on) (?:the )?(?:[\p{L}']+ ){0,2}(?:twitter|x|facebook|fb|insta(?:gram)?|ig|linkedin|hma|hom|amb(?:assador)?(?:['’]s)?|minister(?:['’]s)?|embassy|mission)(?: (?:account|channel|page|feed|handle))\s*:/iu,
  /^[\s*[(]*(?:draft|text) for (?:[\p{L}'’]+ ){1,3}(?:review|approval|clearance|account|page)\s*:/iu,
  /^[\s*[(]*(?:version|versión|versão|fassung|kurzfassung|langfassung|kurzversion|texte|texto)(?: (?:courte|longue|corta|larga|breve|curta|longa|final|kurz))? (?:pour|para|für)(?: (?:le|la|o|el|l['’]))? ?(?:x|twitter|facebook|fb|instagram|insta|linkedin|tweet|tuit|compte [^:\n]{1,30}|cuenta [^:\n]{1,30}|conta [^:\n]{1,30})\s*:/iu,
  /^[\s*[(]*(?:text|tweet|post)?(?:vorschlag|entwurf)(?: (?:für )?(?:tweet|post|x|facebook|text))?\s*:|^[\s*[(]*(?:proposition|suggestion) de (?:tweet|post|texte|publication)\s*:|^[\s*[(]*(?:propuesta|proposta|sugerencia|sugestão) de (?:tuit|tweet|post|texto|publicación|publicação)\s*:/iu,
  /^[\s*[(]*(?:image|photo|visual|picture)\s?: [^\n]{3,80}?[.;|] ?(?:text|caption|copy|tweet|post)\s?:/iu,
  cued(
    /(?:english|french|spanish|local)[ -](?:language )?version (?:below|above)?[ –—-]*(?:to be|to) (?:translated|checked|added|follow)/iu,
  ),
  /^[\s*[(#]*(?:(?:1st|2nd|3rd|[4-9]th|first|second|third|final|rough|revised|new|latest) draft|(?:erster|zweiter|neuer|letzter) entwurf|(?:premier|deuxième|dernier) jet|(?:primer|segundo) borrador|(?:primeiro|segundo) rascunho)[\])*]*\s*(?:$|[:–—|]|-\s)/iu,
  /^[\s*[(#]*(?:FINAL |FIRST |ROUGH |INTERNAL |REVISED )?(?:DRAFT|ENTWURF|BORRADOR|BROUILLON|RASCUNHO|BOZZA|ÉBAUCHE|ROHFASSUNG|MINUTA DE TUIT)(?: (?:TWEET|POST|TEXT|STATEMENT|CAPTION|ONLY|COPY|FOR (?:REVIEW|CLEARANCE|COMMENTS?|APPROVAL)|DE TWEET|DE PUBLICATION|DE TUIT|DE POST|\d{1,2}))?(?: ?V?\d+)?[\])*]*\s*(?:$|[:–—|]|-\s)/u,
  /^[\s*[(#]*(?:draft|entwurf|borrador|brouillon|rascunho|projet) (?:tweet|post|text|caption|v\.?\d+|version \d+|no\.? ?\d+|\d+|nr\.? ?\d+|de (?:tweet|post|tuit|publication|publicación|publicação)|für (?:tweet|post|x|twitter|facebook))[\])*]*\s*(?:$|[:–—|]|-\s)/iu,
  /^[\s*[(#]*(?:clean(?:ed)?(?: up)?|approved) (?:version|text|copy|draft)(?: ?v?\.?\d+)?(?: (?:clean|final))?[\])*]*\s*(?:$|[:–—|]|-\s)/iu,
  /^[\s*[(#]*(?:(?:final(?: version)?|version finale|versión final|versão final|endfassung|reinschrift)\s*v\.?\d{1,2}|v(?!4(?!\d)|20(?!\d))\d{1,2})(?:\.\d)?(?: (?:clean|final|draft|edited|tracked|ok))?[\])*]*\s*(?:$|[:–—|]|-\s)/iu,
  FILE_NAME,
  /^\s*[[(](?:FINAL |FIRST |ROUGH |INTERNAL )?(?:DRAFT|ENTWURF|BORRADOR|BROUILLON|RASCUNHO|BOZZA)(?: V?\d+)?[\])]/u,
  // "Draft 3, 19 Nov:", "Entwurf, Stand 19.11.:", "Borrador 2 (versión María):"
  /^[\s*[(#]*(?:draft|entwurf|borrador|brouillon|rascunho|projet|minuta|version|fassung)(?: (?:no\.? ?|nr\.? ?|n[°º] ?|v\.?)?\d{1,2})?[ ,(–-]+(?:stand|as of|\d{1,2}[./ ](?:\d{1,2}|\p{L}{3,9})|(?:au|du|del|de) \d{1,2}|version|versión|v\.?\d)[^:\n]{0,25}[\])]?\s*:/iu,
  // A file's name as a heading: "Library_Gaborone_FINAL2:", "v3_FINAL_clean_AMB edits:"
  /^[\s*[(#]*(?=[\p{L}\p{N}_-]*_)(?=[^:\s]*(?:final|draft|clean|v\d|edits?|rev|entwurf|borrador|projet))[\p{L}\p{N}]+(?:[_-][\p{L}\p{N}]+)+(?: (?:edits?|version|clean|final|comments?|draft))?\s*(?::(?=\s)|$)/iu,
  cued(
    /(?<![\p{L}\p{N}_])(?:v\d{1,2}[ _-](?:clean|final|draft|tracked|edited)|(?:clean|final|draft)[ _-]v\d{1,2})(?![\p{L}\p{N}])/iu,
  ),
  cued(
    /(?<![\p{L}\p{N}])(?:track(?:ed)? changes (?:on|accepted|off)|all changes accepted)(?![\p{L}])/iu,
  ),
];
const NAMES_VERSION = /[vV]\.?\d/;
const MAY_HOLD = cued(
  /draft|entwurf|borrador|brouillon|rascunho|projet|jet|bozza|concept|ébauche|minuta|fassung|version|versión|versão|text|copy|final|clean|changes|_rev|_tc|tweet|caption|post|account|vorschlag|propos|propuesta|sugest|suger|story|reel|feed|page|channel/iu,
);

/** The label of a working version ("DRAFT:", "Draft v3", "v2 clean", a file's name) that stayed at the head of the text. */
export const draftLabel = defineCheck({
  id: "draft-label",
  family: "embarrass",
  severity: "block",
  scope: "sentence",
  languages: "any",
  source: "Usage of drafts and their files",
  *check({ text, links }): Iterable<Hit> {
    if (!NAMES_VERSION.test(text) && !MAY_HOLD.test(text)) return;
    for (const pattern of LABELS) {
      const match = pattern.exec(text);
      if (!match || (pattern === FILE_NAME && OFFERED.test(text))) continue;
      const label = match[0].replace(/[\s:–—|-]+$/u, "").trimStart();
      const start = match.index + match[0].indexOf(label);
      if (links.some((link) => link.start <= start && start < link.end && link.hasScheme)) continue;
      yield {
        start,
        end: start + label.length,
        message: { key: "draft_label_why", values: { label } },
      };
      return;
    }
  },
});
