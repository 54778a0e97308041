import { publish } from "../element";
import { type Box, one, picture, plainBox, ready, sends, stand } from "./stand";

/** Telegram's web client A: a chat's own box, and over it the dialog in which a picture gets its caption. */
export function telegramA(): void {
  const isChannel = location.hash.startsWith("#-");
  const caption = `<div id="portals"><div class="Portal"><div class="Modal AttachmentModal open shown opacity-transition" tabindex="-1" role="dialog"><div class="modal-container"><div class="modal-backdrop"></div><div class="modal-dialog card" style="position:relative">
      <div class="modal-header-condensed"><button type="button" class="Button close smaller translucent round" aria-label="Close" title="Close"><i class="icon icon-close" aria-hidden="true"></i></button><div class="modal-title">Send Photo</div><button type="button" class="Button" aria-label="More actions"></button></div>
      <div class="modal-content custom-scroll"><div class="attachments custom-scroll"><div class="AttachmentModalItem"><img alt="" src="${picture()}" width="200" height="120"></div></div>
        <div class="attachment-caption-wrapper"><div class="attachment-caption"><button type="button" class="Button symbol-menu-button" aria-label="Choose emoji, sticker or GIF"></button>
          <div id="caption-input-text"><div class="custom-scroll input-scroller"><div class="input-scroller-content"><div id="editable-message-text-modal" class="form-control allow-selection" contenteditable="true" role="textbox" dir="auto" tabindex="0" aria-label="Add a caption..." style="min-height:24px"></div><span class="placeholder-text" dir="auto">Add a caption...</span></div></div></div>
          <div class="AttachmentModal__send-wrapper"><button type="button" class="Button AttachmentModal__send default primary">Send</button></div></div></div></div></div></div></div></div></div>`;
  stand(`
    <div id="UiLoader"><div id="Main"><div id="LeftColumn"><div class="SearchInput"><input id="telegram-search-input" type="text" dir="auto" placeholder="Search" class="form-control" autocomplete="off"></div></div>
      <div id="MiddleColumn" class="card"><div class="messages-layout"><div class="MiddleHeader"><div class="ChatInfo"><div class="info"><div class="title"><h3 dir="auto" role="button" class="fullName">${isChannel ? "Norvania MFA" : "Jonas Weil"}</h3></div><span class="status">${isChannel ? "1 240 subscribers" : "last seen recently"}</span></div></div></div>
        <div class="MessageList custom-scroll"><div class="Message message-list-item" id="message-1"><div class="text-content">Hello there</div></div></div>
        <div class="middle-column-footer"><div class="Composer shown mounted"><div class="Menu MentionTooltip" hidden><div class="ListItem chat-item-clickable focus">elena_marsh</div></div><div class="composer-wrapper"><div class="message-input-wrapper"><div id="message-input-text"><div class="custom-scroll input-scroller"><div class="input-scroller-content"><div id="editable-message-text" class="form-control allow-selection" contenteditable="true" role="textbox" dir="auto" tabindex="0" aria-label="${isChannel ? "Broadcast" : "Message"}" style="min-height:24px"></div><span class="placeholder-text" dir="auto">${isChannel ? "Broadcast" : "Message"}</span></div></div><div class="custom-scroll input-scroller clone" aria-hidden="true" style="display:none"><div class="form-control" dir="auto"></div></div></div><button type="button" class="Button AttachMenu--button" aria-label="Add an attachment"></button></div></div>
          <button type="button" class="Button send main-button default secondary round click-allowed" aria-label="Send Message" title="Send Message"><i class="icon icon-send" aria-hidden="true"></i></button></div></div></div></div></div>
    ${location.search.includes("caption") ? caption : ""}</div>`);
  const chat = plainBox("#editable-message-text");
  sends(chat, ".Composer .send", "never");
  entersInto(chat);
  if (!location.search.includes("caption")) {
    ready("telegram-a", { post: chat });
    return;
  }
  const post = plainBox("#editable-message-text-modal");
  sends(post, ".AttachmentModal__send-wrapper button", "never");
  ready("telegram-a", { post, chat });
}

/** Enter sends; while people are offered it takes the first of them. The box says nothing of its list to those who do not see it. */
function entersInto(chat: Box): void {
  const offered = one(".MentionTooltip");
  const input = one("#editable-message-text");
  chat.onChange((text) => offered.toggleAttribute("hidden", !/@\w*$/u.test(text)));
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    if (offered.hidden) {
      publish(chat.text());
      chat.clear();
      return;
    }
    input.textContent = chat.text().replace(/@\w*$/u, "@elena_marsh ");
    getSelection()?.selectAllChildren(input);
    getSelection()?.collapseToEnd();
    offered.hidden = true;
  });
}
