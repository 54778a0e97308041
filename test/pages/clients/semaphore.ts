import { areaBox, picture, ready, sends, stand } from "./stand";

/** Semaphore, once Pinafore: a text area with no form, and its button in another branch of the page. */
export function semaphore(): void {
  stand(`
    <nav id="main-nav" class="main-nav"><ul class="main-nav-ul"><li class="main-nav-li"><a class="main-nav-link" rel="prefetch" href="/" aria-label="Home (current page)" aria-current="true">Home</a></li></ul></nav>
    <div class="main-content"><main><h1 class="sr-only">Home</h1>
      <div class="timeline-home-page">
        <div class="compose-box compose-box-fade-in card">
          <a class="compose-box-avatar" href="/accounts/1" aria-hidden="true" tabindex="-1"><img class="avatar size-small" alt="Profile picture for Norvania MFA" width="48" height="48"></a>
          <a class="compose-box-display-name" href="/accounts/1"><span>Norvania MFA</span></a>
          <span class="compose-box-handle">@norvania_mfa</span>
          <div class="compose-content-warning-wrapper"><input class="content-warning-input" type="text" placeholder="Content warning" aria-label="Content warning"></div>
          <textarea id="the-compose-box-input-home" class="compose-box-input compose-box-input-realm-home" placeholder="What's on your mind?" dir="auto" aria-describedby="compose-box-input-description-home" aria-owns="compose-autosuggest-list-home" aria-expanded="false" aria-autocomplete="both" aria-activedescendant="" style="width:100%"></textarea>
          <label for="the-compose-box-input-home" class="visually-hidden">What's on your mind?</label>
          <span id="compose-box-input-description-home" class="visually-hidden">When an autocomplete result is available, press up or down arrows and enter to select</span>
          <div class="compose-box-length-gauge over-char-limit" aria-hidden="true"></div>
          <div class="compose-autosuggest-outer"><ul id="compose-autosuggest-list-home" role="listbox" hidden></ul></div>
          <div class="compose-box-toolbar"><div class="compose-box-toolbar-items">
            <button type="button" class="icon-button" aria-label="Insert emoji" title="Insert emoji"></button>
            <button type="button" class="icon-button" aria-label="Add media (images, video, audio)"></button>
            <button type="button" class="icon-button" aria-label="Adjust privacy (currently Public)"></button>
            <button type="button" class="icon-button" aria-label="Add content warning" aria-pressed="false"></button></div>
            <input id="emoji-input" type="file" class="visually-hidden" tabindex="-1" aria-hidden="true"></div>
          <span class="compose-box-length" aria-hidden="true">500</span>
          <ul class="compose-media-container"><li class="compose-media compose-media-realm-home"><img src="${picture()}" alt="harbour.jpg" width="80" height="80">
            <div class="compose-media-alt"><textarea id="compose-media-input-home-0" class="compose-media-alt-input" placeholder="Describe for people who are blind or have low vision" maxlength="1500"></textarea><label for="compose-media-input-home-0" class="visually-hidden">Describe for people who are blind or have low vision</label></div></li></ul>
          <emoji-picker class="light"></emoji-picker>
        </div>
        <div class="compose-box-button-sentinel"></div>
        <div class="compose-box-button-wrapper compose-button-sticky"><button class="primary compose-box-button" data-client="send">Toot!</button></div>
        <div class="timeline"><article class="status-article" tabindex="0" aria-posinset="1" aria-setsize="40" aria-label="Elena Marsh, The harbour festival opens on Saturday">The harbour festival opens on Saturday.</article></div>
      </div></main></div>`);
  const picker = document.querySelector("emoji-picker")?.attachShadow({ mode: "open" });
  const shadow = document.createElement("div");
  shadow.innerHTML = `<section data-ref="rootElement" class="picker" aria-label="Emoji picker"><div class="search-row"><input id="search" class="search" type="search" role="combobox" enterkeyhint="search" placeholder="Search" autocapitalize="none" autocomplete="off" spellcheck="true" aria-expanded="false" aria-controls="search-results" aria-describedby="search-description" aria-autocomplete="list"></div><div role="listbox"><button type="button" role="option" aria-label="flag">🏳️</button></div></section>`;
  picker?.append(shadow);
  const box = areaBox("#the-compose-box-input-home");
  sends(box, "[data-client=send]");
  ready("semaphore", { post: box });
}
