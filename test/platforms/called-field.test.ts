// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { composerAt, composersIn, platformFor } from "@/lib/platforms";
import { page, the } from "./page";

const picture = `<div><img src="blob:https://x.com/1" alt=""></div>`;
const dialog = (inside: string) => `<div role="dialog">${inside}</div>`;
const area = (attributes: string) => `<textarea id="box" ${attributes}></textarea>`;
const editable = (attributes: string) =>
  `<div id="box" contenteditable="true" role="textbox" ${attributes}></div>`;

/** Boxes beside a post, or of a profile, as the sites have them or as their next redesign might. */
const FIELDS: readonly (readonly [name: string, address: string, html: string])[] = [
  [
    "X: the description of a picture",
    "https://x.com/compose/post/media",
    dialog(
      `${picture}<label>Description<textarea id="box" data-testid="altTextInput" name="altTextInput"></textarea></label><button type="button" data-testid="endEditingButton">Save</button>`,
    ),
  ],
  [
    "X: the same, after its names are gone, in Thai",
    "https://x.com/compose/post/media",
    dialog(`${picture}${area('placeholder="คำอธิบาย"')}<button type="button">บันทึก</button>`),
  ],
  [
    "X: the biography",
    "https://x.com/settings/profile",
    dialog(
      `<label>โปรไฟล์<textarea id="box" name="description"></textarea></label><button data-testid="Profile_Save_Button">Save</button>`,
    ),
  ],
  [
    "X: the biography, by its label",
    "https://x.com/settings/profile",
    dialog(`<label><span>Bio</span><span>0 / 160</span><textarea id="box"></textarea></label>`),
  ],
  [
    "X: a choice of a poll",
    "https://x.com/compose/post",
    dialog(editable('aria-label="Choice 2" aria-multiline="true"')),
  ],
  [
    "Facebook: the description of a picture, in German",
    "https://www.facebook.com/",
    dialog(`${picture}${editable('aria-label="Alternativtext"')}`),
  ],
  [
    "Facebook: a search in a rich box",
    "https://www.facebook.com/",
    `<div>${editable('aria-label="Search Facebook"')}</div>`,
  ],
  [
    "Facebook: an option of a poll",
    "https://www.facebook.com/groups/1",
    dialog(editable('aria-placeholder="Option 1"')),
  ],
  [
    "Instagram: the description beside its picture, in a language we do not know",
    "https://www.instagram.com/",
    dialog(
      `${picture}<div contenteditable="true" role="textbox" aria-label="Felirat"></div><section>${picture}${area("")}</section><div role="button">Megosztás</div>`,
    ),
  ],
  [
    "Instagram: the biography",
    "https://www.instagram.com/accounts/edit/",
    `<form>${area('id="pepBio" placeholder="Bio"')}</form>`,
  ],
  [
    "Threads: the description, in French",
    "https://www.threads.com/",
    dialog(editable('aria-label="Écrire un texte alternatif…"')),
  ],
  [
    "any page: a description by the letters that sites know it by",
    "https://press.norvania.example/",
    `<form>${area('placeholder="ALT"')}</form>`,
  ],
  [
    "Threads: the biography",
    "https://www.threads.com/@mfa",
    dialog(area('placeholder="+ Write bio" name="biography"')),
  ],
  [
    "LinkedIn: the description of a picture",
    "https://www.linkedin.com/feed/",
    dialog(`${picture}${area('placeholder="Describe this photo for those who cannot see it"')}`),
  ],
  [
    "Bluesky: the description of a picture",
    "https://bsky.app/",
    dialog(`${picture}${area('aria-label="Texto alternativo"')}<button>Guardar</button>`),
  ],
  [
    "Bluesky: the same in a language we do not know",
    "https://bsky.app/",
    dialog(`${picture}${area('aria-label="Leírás"')}<button>Mentés</button>`),
  ],
  [
    "Mastodon: the description in a dialog of its own",
    "https://mastodon.social/home",
    `<form class="compose-form"><textarea></textarea><button type="submit">Post</button></form>${dialog(`${picture}<form><label for="box">Per a persones amb discapacitat visual</label><textarea id="description"></textarea><button type="submit">Fet</button></form>`).replace('id="description"', 'id="box" name="description"')}`,
  ],
  [
    "Mastodon: the warning in a text area",
    "https://mastodon.social/home",
    `<form>${area('placeholder="Schreibe hier deine Inhaltswarnung…" name="spoiler_text"')}<button type="submit">Post</button></form>`,
  ],
  [
    "Mastodon: the profile",
    "https://mastodon.social/settings/profile",
    `<form><label for="box">Bio</label>${area('name="account[note]"')}<button type="submit">Save changes</button></form>`,
  ],
  [
    "Phanpy: the description of a picture",
    "https://phanpy.social/",
    `<form><div>${picture}${area('name="attachment" placeholder="Image description"')}</div><button type="submit">Post</button></form>`,
  ],
  [
    "YouTube: an option of a poll",
    "https://www.youtube.com/@norvania/posts",
    `<ytd-backstage-poll-editor-renderer>${area('placeholder="Add option"')}</ytd-backstage-poll-editor-renderer>`,
  ],
  [
    "Telegram: an option of a poll",
    "https://web.telegram.org/k/#-100",
    `<div class="popup">${editable('data-placeholder="Add an Option"')}</div>`,
  ],
  [
    "any page: a search",
    "https://press.norvania.example/",
    `<form><label for="box">Rechercher</label>${area("")}</form>`,
  ],
];

/** The post itself keeps standing with words of a field in or near it. */
const DRAFTS: readonly (readonly [name: string, address: string, html: string])[] = [
  [
    "X: the post of a poll, which asks",
    "https://x.com/compose/post",
    dialog(
      `<div id="box" data-testid="tweetTextarea_0" contenteditable="true" aria-label="Ask a question"></div>${picture}<button data-testid="tweetButton">Post</button>`,
    ),
  ],
  [
    "X: a box whose name is gone, with a picture",
    "https://x.com/compose/post",
    dialog(`${editable('aria-multiline="true" aria-label="Post text"')}${picture}`),
  ],
  [
    "Facebook: a post of somebody who is called Alt",
    "https://www.facebook.com/",
    dialog(editable('aria-placeholder="Was machst du gerade, Alt?"')),
  ],
  [
    "Facebook: a post below a picture",
    "https://www.facebook.com/",
    dialog(`${editable('aria-label="Describe your day, Elena"')}${picture}`),
  ],
  [
    "Mastodon: an answer, by a name that polls have, too",
    "https://mastodon.social/@elena/1",
    `<form>${area('placeholder="Antwort"')}<button type="submit">Antworten</button></form>`,
  ],
  [
    "any page: a post on biodiversity",
    "https://press.norvania.example/",
    `<form><label for="box">Biodiversity news</label>${area('name="body"')}</form>`,
  ],
];

const found = (address: string, html: string) => {
  page(html, address);
  const platform = platformFor(new URL(address), document);
  return {
    composer: composerAt(platform, the("#box, #pepBio, #description")),
    all: composersIn(platform, document),
  };
};

describe("a field that is none of the post's text", () => {
  it.each(FIELDS)("%s", (_name, address, html) => {
    const { composer, all } = found(address, html);
    expect(composer).toBeUndefined();
    const isBox = (editor: Element) => editor.matches("#box, #pepBio, #description");
    expect(all.filter(({ composer: { editors } }) => editors.some(isBox))).toEqual([]);
  });
});

describe("a draft", () => {
  it.each(DRAFTS)("%s", (_name, address, html) => {
    expect(found(address, html).composer?.editors).toEqual([the("#box")]);
  });
});
