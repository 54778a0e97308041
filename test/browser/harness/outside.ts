import type { Page } from "../drive/browser";

/** What another program puts on the clipboard. */
export interface Clip {
  readonly plain: string;
  readonly html?: string;
}

/** As a word processor has it, with its styles, its own elements and its non-breaking spaces. */
const letter: Clip = {
  plain: "Ambassador Ostrova\u00a0said: \u201cwelcome\u201d\r\nTuesday in Halden",
  html: `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta charset="utf-8"><style><!-- p.MsoNormal {margin:0; mso-style-parent:""} --></style></head><body lang="EN-GB" style="tab-interval:36.0pt"><!--StartFragment--><p class="MsoNormal" style="margin-bottom:8.0pt"><b><span lang="EN-GB" style="font-family:'Times New Roman',serif">Ambassador</span></b><span lang="EN-GB"> Ostrova&nbsp;said: &ldquo;welcome&rdquo;<o:p></o:p></span></p><p class="MsoNormal"><i>Tuesday</i> in <u>Halden</u><o:p></o:p></p><!--EndFragment--></body></html>`,
};

/** Rows of a table, by the line ends of another system. */
const rows: Clip = { plain: "Name\tPost\r\nOstrova\tAmbassador\r\n\r\nas of May" };

/** Marks that take no room: where a word may break or join, a direction, the start of a file. */
const marks: Clip = {
  plain: "co\u200boperation \u200f\u05e9\u05dc\u05d5\u05dd\u200e na\u200cme\u2060s \ufeffdone",
};

export const clips: readonly Clip[] = [letter, rows, marks];

/** Copies by the user's own key, outside every editor of the page, what another program would have copied. */
export async function takeOutside(page: Page, clip: Clip): Promise<void> {
  await page.evaluate(({ plain, html }) => {
    const outside = document.createElement("textarea");
    outside.value = "outside";
    document.body.append(outside);
    outside.addEventListener("copy", (event) => {
      event.preventDefault();
      event.clipboardData?.setData("text/plain", plain);
      if (html) event.clipboardData?.setData("text/html", html);
    });
    outside.addEventListener("blur", () => outside.remove());
    outside.select();
  }, clip);
  await page.press("Control+c");
}
