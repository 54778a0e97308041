import { labelsOf } from "./signs";
import { visibleAll } from "./visible";

// Boxes that belong to a post or a profile but are none of its text: told by what they are called to
// the user, or by the names that their makers gave them, which are English wherever the site is read.

/** What is sought, named or addressed in one line is no draft. */
const ONE_FACT =
  /^(?:search|find|filter|title|subject|name|url|e-?mail|password|tags?$|hashtags?$|location|cherche|recherch|titre|objet|sujet|busca|buscar|título|asunto|assunto|pesquis|such|titel|betreff|filtern|بحث|العنوان|搜索|検索)/iu;
/** What is said of a picture to those who do not see it. */
const PICTURE =
  /^\+?\s*alt$|\balt[ -](?:te?xt|descri)|\balternat(?:iv|e)[a-z]*[ -]?te?xt|te(?:xte?|sto) alternati[a-z]+|(?:image|media|photo|picture|video) description|descri(?:be|ption).* (?:images?|media|photos?|pictures?|videos?|impair|hearing|blind)|bildbeschreib|(?:seh|hör)(?:behinder|beeinträcht|schäd)|description de (?:l['’]image|la (?:photo|vidéo))|descri[a-z]+ (?:de|da|del|dell['’]) ?(?:la )?(?:imagem?|immagine|imagen|fotos?|vídeo)|(?:malvoyant|malentendant|discapacidad|deficiência)|نص بديل|النص البديل|وصف الصور|代替テキスト|替代文/iu;
/** What stands before a post that is folded away. */
const WARNING =
  /^(?:write your |add an? |your )?(?:content )?warning|^spoiler|^(?:inhalts)?warnung|^(?:texte d['’]|votre )?avertissement|^(?:texto d[ea] )?(?:advertencia|aviso)|^(?:escrib|écri|escrev|schreib)\S* .*(?:avertissement|advertencia|aviso|warnung)|^تحذير|^(?:اكتب|أدخل) .*تحذير/iu;
/** What can be voted for. */
const CHOICE =
  /^(?:poll )?(?:choice|option|antwortmöglichkeit|auswahl|choix|opción|opção|opzione|خيار|الخيار)(?: \d+| \(.*\))?$|^(?:answer|antwort|réponse|respuesta|resposta|risposta) \d+$|^(?:add|enter|write) (?:an? |another )?(?:poll )?(?:option|choice|answer)|^poll |^umfrage|(?:option|antwort|auswahl)\S* hinzufügen|^ajoute\S* (?:une |un )?(?:option|choix|réponse)|^(?:añad|agreg|adicion)\S* (?:una? |outra )?(?:opción|opção|respuesta|resposta)|^(?:إضافة|أضف) خيار/iu;
/** Who somebody is. */
const PERSON =
  /^(?:short |your )?(?:bio(?:gra[a-z]+|grafía)?(?![a-z])|about (?:me|you|yourself)|profile description|describe (?:who you are|yourself))|^(?:über mich|steckbrief|profilbeschreibung|à propos|présentation|sobre (?:mí|ti|mim|você)|presentación|apresentação)|^(?:نبذة|السيرة)/iu;
const CALLED = [ONE_FACT, PICTURE, WARNING, CHOICE, PERSON];

/** Words of the names that makers give to such boxes in their code. */
const NAMED: ReadonlySet<string> = new Set(
  "alt bio biography choice cw option poll search spoiler warning".split(" "),
);
const CODE_NAMES = ["id", "name", "data-testid"];

/** Whether it is called a field for one fact, a description, a warning, a choice or a biography rather than a draft. */
function isCalledField(editor: Element): boolean {
  return (
    labelsOf(editor).some((label) => CALLED.some((called) => called.test(label))) ||
    CODE_NAMES.some((name) => wordsOf(editor.getAttribute(name) ?? "").some((w) => NAMED.has(w)))
  );
}

/** The visible editors inside `root` that match and are called no such field. */
export function draftsIn(root: ParentNode, selector: string): HTMLElement[] {
  return visibleAll(root, selector).filter((editor) => !isCalledField(editor));
}

/** "altTextInput" and "alt-text[input]" both are: alt, text, input. */
function wordsOf(name: string): readonly string[] {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/);
}
