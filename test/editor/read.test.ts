// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from "vitest";
import { read } from "@/lib/editor";

beforeEach(() => document.body.replaceChildren());

function editor(html: string, style = "white-space: pre-wrap"): HTMLElement {
  const root = document.createElement("div");
  root.setAttribute("contenteditable", "true");
  root.setAttribute("style", style);
  root.innerHTML = html;
  document.body.append(root);
  return root;
}

const draftLeaf = (text: string) =>
  `<span data-offset-key="a-0-0">${text === "" ? '<br data-text="true">' : `<span data-text="true">${text}</span>`}</span>`;
const draftBlock = (...leaves: string[]) =>
  `<div data-block="true"><div class="public-DraftStyleDefault-block">${leaves.map(draftLeaf).join("")}</div></div>`;
const draft = (...blocks: string[]) => `<div data-contents="true">${blocks.join("")}</div>`;

describe("reads what the editor's own model holds", () => {
  test.each([
    ["nothing", "", ""],
    ["Draft.js, empty", draft(draftBlock("")), ""],
    ["Draft.js, lines", draft(draftBlock("One"), draftBlock(""), draftBlock("two")), "One\n\ntwo"],
    ["Draft.js, decorated", draft(draftBlock("See ", "#Norvania", " now")), "See #Norvania now"],
    ["Draft.js, soft newline inside", draft(draftBlock("a\nb")), "a\nb"],
    ["Draft.js, soft newline last", draft(draftBlock("a\n\n")), "a\n"],
    ["Lexical, empty", "<p><br></p>", ""],
    ["Lexical, lines", "<p>One</p><p><br></p><p>two</p>", "One\n\ntwo"],
    [
      "Lexical, break inside",
      '<p><span data-lexical-text="true">a</span><br><span data-lexical-text="true">b</span></p>',
      "a\nb",
    ],
    ["Lexical, break last", '<p><span data-lexical-text="true">a</span><br><br></p>', "a\n"],
    ["ProseMirror, empty", '<p><br class="ProseMirror-trailingBreak"></p>', ""],
    [
      "ProseMirror, hard break last",
      '<p>a<br><br class="ProseMirror-trailingBreak"></p><p>b</p>',
      "a\n\nb",
    ],
    ["ProseMirror, list", "<ul><li><p>one</p></li><li><p>two</p></li></ul>", "one\ntwo"],
    [
      "ProseMirror, separator image",
      '<p>a<img class="ProseMirror-separator" alt=""><br class="ProseMirror-trailingBreak"></p>',
      "a",
    ],
    [
      "ProseMirror, code ending with a newline",
      '<pre><code>a\n<br class="ProseMirror-trailingBreak"></code></pre>',
      "a\n",
    ],
    ["Quill, lines", "<p>One</p><p><br></p>", "One\n"],
    [
      "Quill, list handle",
      '<ol><li><span class="ql-ui" contenteditable="false">•</span>one</li></ol>',
      "one",
    ],
    ["Quill, cursor", '<p>a<span class="ql-cursor">\ufeff</span></p>', "a"],
    ["bare, first line without a block", "One<div>two</div><div><br></div>", "One\ntwo\n"],
    ["bare, breaks", "One<br>two<br>", "One\ntwo"],
    [
      "bare, a mention that cannot be edited",
      'To <b contenteditable="false">@all</b>!',
      "To @all!",
    ],
    ["a preview card in the text", 'a<div contenteditable="false"><p>Card</p></div>b', "ab"],
    ["an emoji as an image", '<p>Hi <img alt="👩🏽‍🔬" src="data:,">!</p>', "Hi 👩🏽‍🔬!"],
    ["a flag as an image", '<p><img alt="🇳🇴" src="data:,"></p>', "🇳🇴"],
    [
      "a custom emoji as an image",
      '<p>Hi <img alt=":blob_cat:" src="data:,"></p>',
      "Hi :blob_cat:",
    ],
    ["a picture in the text", '<p>Hi <img alt="A full room" src="data:,"></p>', "Hi "],
    ["hidden things", '<p>a<span>b</span></p><div style="display:none">c</div>', "ab"],
    ["controls in the text", "<p>a<button>×</button>b</p>", "ab"],
    ["right to left", "<p>مرحبا</p><p>שלום</p>", "مرحبا\nשלום"],
    ["spaces that are kept", "<p>a  b </p>", "a  b "],
  ])("%s", (_, html, text) => {
    expect(read(editor(html))?.text).toBe(text);
  });

  test("white space between blocks is layout where the page lets it collapse", () => {
    const html = "\n  <p>One</p>\n  <p>two\nlines</p>\n";
    expect(read(editor(html, "white-space: normal"))?.text).toBe("One\ntwo lines");
  });

  test.each([
    ["textarea", "One\ntwo"],
    ["input", "One two"],
  ])("a %s's value", (tag, value) => {
    const control = document.createElement(tag);
    Object.assign(control, { value });
    document.body.append(control);
    expect(read(control)).toMatchObject({ text: value, segments: [] });
  });
});

test("segments hold the text without gaps but for the newlines between blocks", () => {
  const reading = read(editor('<p>a <img alt="😀" src="data:,"></p><p><br></p><p>b<br>c</p>'));
  const pieces = reading?.segments.map(({ kind, start, end }) => [
    kind,
    reading.text.slice(start, end),
  ]);
  expect(pieces).toEqual([
    ["text", "a "],
    ["atom", "😀"],
    ["line", ""],
    ["text", "b"],
    ["atom", "\n"],
    ["text", "c"],
  ]);
});

describe("there is nothing to read", () => {
  test("in an editor that left the document", () => {
    const root = editor("<p>a</p>");
    root.remove();
    expect(read(root)).toBeUndefined();
  });

  test("where the page breaks the walk", () => {
    const root = editor("<p>a</p>");
    Object.defineProperty(root, "firstChild", {
      get() {
        throw new TypeError("patched by the page");
      },
    });
    expect(read(root)).toBeUndefined();
  });
});
