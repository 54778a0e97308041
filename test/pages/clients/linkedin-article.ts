import { tiptapBox } from "../editors/tiptap-box";
import { one, ready, sends, stand } from "./stand";

/** An article on LinkedIn with its comments below: every button of the box is a picture that only its label names. */
export function linkedinArticle(): void {
  stand(`
    <div id="root-app"><header><nav aria-label="Primary Navigation"><a href="/feed/"><span>Home</span></a><a href="/in/norvania-mfa/">Me</a></nav></header>
      <main aria-label="Article" class="card"><article><h1>What harbours teach us</h1><a href="/in/elena-marsh/">Elena Marsh</a><p>A harbour is a promise.</p></article>
        <div><button type="button" aria-label="React Like to Elena Marsh's article" aria-pressed="false"><svg></svg></button><button type="button" aria-label="Comment on Elena Marsh's article"><svg></svg></button></div>
        <section aria-label="Comments"><div data-client="new"><a href="/in/norvania-mfa/" aria-label="Your profile"><img alt="" width="32" height="32"></a>
            <div class="a91f0c2e" data-client="box"></div>
            <div class="f2aa0b17"><button type="button" aria-label="Open emoji keyboard"><svg width="16" height="16"></svg></button><button type="button" aria-label="Add a photo"><svg width="16" height="16"></svg></button><button type="button" aria-label="Post comment" data-client="send"><svg width="16" height="16"></svg></button></div></div>
          <div role="list"><div role="listitem"><a href="/in/jonas-weil/">Jonas Weil</a><p>Well said.</p><button type="button" aria-label="Reply to Jonas Weil's comment"><svg></svg></button></div></div></section></main>
      <aside aria-label="Messaging"><div role="dialog" aria-label="Conversation with Jonas Weil"><form><div role="textbox" contenteditable="true" aria-multiline="true" aria-label="Write a message…" data-client="chat" style="min-height:24px"></div><button type="submit">Send</button></form></div></aside></div>`);
  const box = tiptapBox(one("[data-client=box]"), {
    attributes: {
      role: "textbox",
      "aria-multiline": "true",
      "aria-label": "Text editor for creating comment",
      "aria-placeholder": "Add a comment…",
    },
  });
  sends(box, "[data-client=send]");
  one("form").addEventListener("submit", (event) => event.preventDefault());
  ready("linkedin-article", { post: box });
}
