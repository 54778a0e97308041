import { tiptapBox } from "../editors/tiptap-box";
import { one, ready, sends, stand } from "./stand";

/** A client of Bluesky in Arabic with none of its own names: the button stands in the dialog's head and calls itself more than it shows. */
export function minaret(): void {
  stand(`
    <div dir="rtl"><nav><a href="/">الرئيسية</a><a href="/profile/mfa.norvania.example">الملف الشخصي</a></nav><main><article><a href="/profile/elena.example">Elena Marsh</a><p>The harbour festival opens on Saturday.</p><div role="button" tabindex="0">رد</div></article></main></div>
    <div dir="rtl"><div role="dialog" aria-label="منشور جديد" class="card"><div><div role="button" tabindex="0">إلغاء</div><div role="button" tabindex="0" aria-label="انشر منشورك الآن" data-client="send"><b>نشر</b></div></div>
      <div data-client="post"></div>
      <div><div role="button" tabindex="0" aria-label="إضافة صورة"><svg></svg></div><div role="button" tabindex="0">العربية</div></div></div></div>`);
  const box = tiptapBox(one("[data-client=post]"), {
    attributes: { role: "textbox", "aria-label": "محرر نص", dir: "auto" },
  });
  sends(box, "[data-client=send]", "aria-disabled");
  ready("minaret", { post: box });
}
