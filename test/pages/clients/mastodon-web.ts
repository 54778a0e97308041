import { areaBox, one, picture, ready, sends, stand } from "./stand";

/** Mastodon's own web client of the 4.4 line, in one column with the panel beside it. */
export function mastodonWeb(): void {
  const isPrivate = location.search.includes("private");
  const state = document.createElement("script");
  state.id = "initial-state";
  state.type = "application/json";
  state.textContent = JSON.stringify({
    meta: { me: "109", domain: "mastodon.social", title: "Mastodon" },
    compose: { me: "109", default_privacy: "public", default_sensitive: false },
    accounts: { "109": { id: "109", username: "norvania_mfa", acct: "norvania_mfa" } },
  });
  document.head.append(state);
  stand(`
    <div class="notranslate app-holder" id="mastodon" data-props="{&quot;locale&quot;:&quot;en&quot;}"><div class="ui"><div class="columns-area__panels">
      <div class="columns-area__panels__pane columns-area__panels__pane--compositional"><div class="columns-area__panels__pane__inner"><div class="compose-panel card">
        <form class="search"><input type="text" placeholder="Search or paste URL" aria-label="Search or paste URL" value="" class="search__input"></form>
        <form class="compose-form">
          <div class="navigation-bar"><a title="@norvania_mfa" href="/@norvania_mfa"><div class="account__avatar" style="width:36px;height:36px"><img src="" alt=""></div></a><div class="navigation-bar__profile"><span class="display-name"><bdi><strong class="display-name__html">Norvania MFA</strong></bdi><span class="display-name__account">@norvania_mfa</span></span></div>
            <button type="button" aria-label="Menu" class="icon-button"></button></div>
          ${isPrivate ? `<div class="compose-form__warning"><span>Posts on Mastodon are not end-to-end encrypted. Do not share any sensitive information over Mastodon. <a href="/terms" target="_blank">Learn more</a></span></div>` : ""}
          <div class="compose-form__highlightable">
            <div class="compose-form__scrollable">
              <div class="spoiler-input"><div class="autosuggest-input"><label><input type="text" placeholder="Content warning (optional)" dir="auto" aria-autocomplete="list" aria-label="Content warning (optional)" id="cw-spoiler-input" class="spoiler-input__input" lang="en" value="" disabled tabindex="-1"></label></div></div>
              <div class="compose-form__dropdowns"><button type="button" title="Change post privacy" aria-expanded="false" class="dropdown-button"><svg class="icon icon-${isPrivate ? "at" : "globe"}"></svg><span class="dropdown-button__label">${isPrivate ? "Private mention" : "Public"}</span></button><button type="button" title="Change language" aria-expanded="false" class="dropdown-button"><svg class="icon icon-translate"></svg><span class="dropdown-button__label">English</span></button></div>
              <div class="autosuggest-textarea"><textarea class="autosuggest-textarea__textarea" placeholder="What's on your mind?" dir="auto" aria-autocomplete="list" aria-label="What's on your mind?" lang="en" style="height:90px;width:100%"></textarea></div>
            </div>
            <div class="compose-form__uploads"><div class="compose-form__upload" draggable="true" tabindex="0"><div class="compose-form__upload__thumbnail" style="width:120px;height:80px;background-image:url(${picture()})"><div class="compose-form__upload__actions"><button type="button" class="icon-button compose-form__upload__delete"><svg></svg></button><button type="button" class="icon-button"><span>Edit</span></button></div><div class="compose-form__upload__warning"><button type="button" class="icon-button active"><svg></svg> ALT</button></div></div></div></div>
            <div class="compose-form__footer"><div class="compose-form__actions"><div class="compose-form__buttons"><div class="compose-form__upload-button"><button type="button" class="icon-button compose-form__upload-button-icon" aria-label="Add images, a video or an audio file"></button><label><span class="visually-hidden">Add images</span><input type="file" multiple hidden></label></div><button type="button" class="icon-button" aria-label="Add a poll"></button><button type="button" class="icon-button" aria-label="Add content warning"></button><div class="emoji-picker-dropdown"><button type="button" class="icon-button" title="Insert emoji"></button></div></div>
              <div class="character-counter__wrapper"><span title="Maximum of 500 characters" class="character-counter">500</span></div>
              <div class="compose-form__submit"><button type="submit" class="button button--compact">Post</button></div></div></div>
          </div>
        </form></div></div></div>
      <div class="columns-area__panels__main"><div class="column" role="region" aria-label="Home"><div class="item-list" role="feed"><article><div class="status__wrapper" tabindex="0"><div class="status__content">The harbour festival opens on Saturday.</div></div></article></div></div></div>
    </div></div></div>`);
  const box = areaBox("form.compose-form textarea");
  sends(box, ".compose-form__submit button");
  box.onChange((text) => {
    one(".character-counter").textContent = String(500 - text.length);
  });
  ready("mastodon-web", { post: box });
}
