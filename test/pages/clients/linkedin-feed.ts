import { quillBox } from "../editors/quill-box";
import { one, plainBox, ready, sends, stand } from "./stand";

/** LinkedIn's feed: a Quill comment box under an update, and a conversation in the overlay at the foot. */
export function linkedinFeed(): void {
  stand(`
    <header id="global-nav" class="global-nav"><input class="search-global-typeahead__input" role="combobox" aria-label="Search" placeholder="Search"><button type="button" class="global-nav__primary-link"><img class="global-nav__me-photo" alt="Norvania MFA" width="24" height="24"></button></header>
    <div class="scaffold-layout card"><main aria-label="Main Feed"><button type="button" id="ember30" class="artdeco-button">Start a post</button>
      <div data-id="urn:li:activity:7200"><div class="feed-shared-update-v2" role="article" data-urn="urn:li:activity:7200">
        <div class="update-components-actor"><a href="https://www.linkedin.com/in/elena-marsh" aria-label="View Elena Marsh’s profile">Elena Marsh</a></div>
        <div class="update-components-text"><span dir="ltr">When does the harbour festival open?</span></div>
        <div class="social-details-social-activity update-v2-social-activity">
          <button type="button" aria-label="React Like" class="react-button__trigger">Like</button><button type="button" aria-label="Comment" class="comment-button">Comment</button>
          <div class="feed-shared-update-v2__comments-container"><div class="comments-comment-box comments-comment-box--cr"><div class="comments-comment-box__member-photo"><img alt="Photo of Norvania MFA" width="32" height="32"></div>
            <form class="comments-comment-box__form"><div class="comments-comment-texteditor"><div class="editor-container relative"><div class="editor-content ql-container" data-client="box"></div></div></div>
              <div class="display-flex"><button type="button" class="comments-comment-box__emoji-picker-trigger" aria-label="Open Emoji Keyboard"></button><button type="button" aria-label="Add a photo" class="comments-comment-box__detour-icons"></button><input type="file" class="visually-hidden" tabindex="-1">
              <button class="comments-comment-box__submit-button--cr artdeco-button artdeco-button--1 artdeco-button--primary ember-view"><span class="artdeco-button__text">Comment</span></button></div></form></div></div></div></div></div></main></div>
    <aside id="msg-overlay" class="msg-overlay-container-reflow"><div class="msg-overlay-conversation-bubble msg-overlay-conversation-bubble--is-active card" role="dialog" aria-label="Conversation with Jonas Weil" tabindex="-1">
      <header class="msg-overlay-bubble-header"><h2><a href="https://www.linkedin.com/in/jonas-weil">Jonas Weil</a></h2><button type="button">Close your conversation with Jonas Weil</button></header>
      <ul class="msg-s-message-list-content"><li>Hello there</li></ul>
      <form class="msg-form msg-form--thread-footer-feature"><div class="msg-form__msg-content-container"><div class="msg-form__contenteditable notranslate" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Write a message…" data-placeholder="Write a message…" tabindex="0" style="min-height:40px"><p><br></p></div></div>
        <footer class="msg-form__footer"><button type="button" class="msg-form__footer-action" aria-label="Attach an image to your conversation"></button><button class="msg-form__send-button artdeco-button" type="submit">Send</button></footer></form></div></aside>`);
  const box = quillBox(one("[data-client=box]"));
  const editable = one("[data-client=box] .ql-editor");
  const names: Record<string, string> = {
    "data-placeholder": "Add a comment…",
    "aria-placeholder": "Add a comment…",
    "aria-label": "Text editor for creating content",
    "aria-multiline": "true",
    "data-test-ql-editor-contenteditable": "true",
    role: "textbox",
  };
  for (const [name, value] of Object.entries(names)) editable.setAttribute(name, value);
  sends(box, ".comments-comment-box__form button:last-child");
  const chat = plainBox(".msg-form__contenteditable");
  sends(chat, ".msg-form button[type=submit]");
  ready("linkedin-feed", { post: box, chat });
}
