import { about, areaBox, one, picture, ready, sends, stand } from "./stand";

const UNSENT = "unsent";

/** Phanpy, a web client of Mastodon: a text area inside a custom element, in a form in a modal. What was not sent is there again. */
export function phanpy(): void {
  about("Minimalistic opinionated Mastodon web client");
  const isReply = location.search.includes("reply");
  const status = isReply
    ? `<div class="status-preview" tabindex="-1"><article class="status small preview-mode" tabindex="-1">
         <div class="container"><div class="meta"><a href="https://mastodon.social/@elena" class="name-text short"><b>Elena Marsh</b></a> <time datetime="2026-11-20T08:00:00Z">1d</time></div>
         <div class="content-container"><div class="content"><div class="inner-content"><p>When does the festival open?</p></div></div></div></div></article>
       <div class="status-preview-legend reply-to">Replying to @elena’s post (21 hours ago)</div></div>`
    : "";
  stand(`
    <div id="app-standalone"><div id="home-page" class="deck-container" tabindex="-1"><div class="timeline-deck deck">
      <header><div class="header-grid"><div class="header-side"><button type="button" class="plain4 nav-menu-button"><span class="icon"></span></button></div><h1>Home</h1></div></header>
      <ul class="timeline"><li><a class="status-link" href="#/mastodon.social/s/1"><div class="status">The museum opens at noon.</div></a></li></ul>
    </div></div></div>
    <div id="modal-container"><div class="phanpy-modal" tabindex="-1"><div id="compose-container-outer">
      <div id="compose-container" tabindex="-1" class="card">
        <div class="compose-top">
          <a class="account-block skeleton" href="https://mastodon.social/@norvania_mfa" title="@norvania_mfa"><span class="avatar"><img src="" alt="" width="30" height="30"></span></a>
          <span><button type="button" class="plain4 pop-button"><span class="icon"><svg role="img" aria-label="Pop out"></svg></span></button>
          <button type="button" class="plain4 close-button"><span class="icon"><svg role="img" aria-label="Close"></svg></span></button></span>
        </div>
        ${status}
        <form class="form-visibility-public">
          <div class="toolbar stretch">
            <input type="text" name="spoilerText" placeholder="Content warning" class="spoiler-text-field" lang="en" dir="auto" spellcheck="true" style="opacity:0;pointer-events:none" disabled>
            <label class="toolbar-button" title="Content warning or sensitive media"><input name="sensitive" type="checkbox"><span class="icon"></span></label>
            <label class="toolbar-button" title="Visibility: Public"><span class="icon"></span>
              <select name="visibility"><option value="public" selected>Public</option><option value="local">Local</option><option value="unlisted">Quiet public</option><option value="private">Followers</option><option value="direct">Private mention</option></select></label>
          </div>
          <text-expander keys="@ # :" class="compose-field-container"><textarea class="compose-field large" autocapitalize="sentences" autocomplete="on" autocorrect="on" spellcheck="true" dir="auto" rows="6" cols="50" name="status" lang="en" placeholder="${isReply ? "Post your reply" : "What are you doing?"}" style="width:100%"></textarea></text-expander>
          <div class="media-attachments"><div class="media-attachment"><div class="media-preview" tabindex="0"><img src="${picture()}" alt="" width="80" height="80"></div>
            <div class="media-desc"><textarea lang="en" placeholder="Image description" autocapitalize="sentences" dir="auto" maxlength="1500" name="attachment"></textarea></div>
            <div class="media-aside"><button type="button" class="plain close-button"><span class="icon"><svg role="img" aria-label="Remove"></svg></span></button></div></div></div>
          <div class="toolbar wrap" style="justify-content:flex-end">
            <span class="add-toolbar-button-group"><label class="toolbar-button"><input type="file" multiple hidden><span class="icon"></span></label><button type="button" class="toolbar-button"><span class="icon"><svg role="img" aria-label="Add poll"></svg></span></button><button type="button" class="toolbar-button"><span class="icon"><svg role="img" aria-label="Add custom emoji"></svg></span></button></span>
            <div class="spacer"></div>
            <span class="char-counter"><meter class="donut" value="0" min="0" max="500" title="500 characters left"></meter></span>
            <label class="toolbar-button"><span class="icon-text">en</span><select name="language"><option value="en" selected>English</option><option value="de">Deutsch</option></select></label>
            <button type="submit" data-client="send">${isReply ? "Reply" : "Post"}</button>
          </div>
        </form>
      </div></div></div></div>`);
  const box = areaBox("textarea[name=status]");
  sends(box, "[data-client=send]", "never");
  const area = one("textarea[name=status]");
  if (area instanceof HTMLTextAreaElement) area.value = sessionStorage.getItem(UNSENT) ?? "";
  box.onChange((text) => sessionStorage.setItem(UNSENT, text));
  const meter = one("meter");
  box.onChange((text) => meter.setAttribute("value", String(text.length)));
  one("form").addEventListener("submit", (event) => event.preventDefault());
  ready("phanpy", { post: box });
}
