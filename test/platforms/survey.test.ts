// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { parseSurvey, reportOf, surveyOf } from "@/lib/platforms/survey";
import { page } from "./page";

const SECRET = "The talks in Halden resume on Tuesday";
const X = "https://x.com/home";
const composer = `<a data-testid="AppTabBar_Profile_Link" href="/NorvaniaEmbassy">Profile</a>
  <div role="dialog"><div data-testid="tweetTextarea_0" contenteditable="true">${SECRET}</div>
  <span data-testid="dual-phase-countdown-circle-text">12</span>
  <button type="button" data-testid="tweetButton">${SECRET}</button></div>`;
const look = () => surveyOf(document, new URL(`${X}?draft=${encodeURIComponent(SECRET)}`));

describe("the self-test's look at a page", () => {
  it("tells which adapter found what", () => {
    page(composer, X);
    expect(look()).toEqual({
      host: "x.com",
      adapter: "x",
      isAssisted: false,
      boxes: [
        {
          by: "x",
          kind: "post",
          editors: 1,
          isTextArea: false,
          hasSubmit: true,
          hasAccount: true,
          hasCounter: true,
          media: 0,
          lost: [],
        },
      ],
    });
  });

  it("tells of boxes that only the adapter for any page finds, in shadow roots too", () => {
    page(
      `${composer}<div role="dialog"><p contenteditable="true"></p></div><div id="host"></div>
      <attache-sidebar></attache-sidebar>`,
      X,
    );
    const shadow = document.querySelector("#host")?.attachShadow({ mode: "open" });
    if (shadow) shadow.innerHTML = "<textarea></textarea>";
    const { isAssisted, boxes } = look();
    expect(isAssisted).toBe(true);
    expect(boxes.map(({ by, isTextArea, lost }) => [by, isTextArea, lost])).toEqual([
      ["x", false, []],
      ["anywhere", false, ["box"]],
      ["anywhere", true, []],
    ]);
  });

  it("says nothing of what was written, named or asked for", () => {
    page(composer, X);
    const told = reportOf([look()], "Attaché 0.1.0, a browser");
    for (const word of ["talks", "Halden", "resume", "Tuesday", "Norvania", "draft"])
      expect(told).not.toContain(word);
    expect(told).toBe(
      `Attaché 0.1.0, a browser
x.com: adapter x, sidebar no, boxes 1
  post, found by x, editable ×1: send button yes, account yes, counter yes, media 0`,
    );
  });

  it("says what was lost", () => {
    const later = `<button type="button">Schedule</button>`;
    page(composer.replace(/<button.*<\/button>/u, `</div>${later}<div>`), X);
    expect(reportOf([look()], "")).toContain("send button no");
    expect(reportOf([look()], "")).toContain("LOST submit");
  });
});

describe("what comes from a page", () => {
  it("passes as it was sent", () => {
    page(composer, X);
    expect(parseSurvey(look())).toEqual(look());
  });

  it("loses all that is not ours to tell", () => {
    page(composer, X);
    const survey = look();
    const boxes = survey.boxes.map((box) => ({ ...box, text: SECRET, media: SECRET }));
    const parsed = parseSurvey({ ...survey, text: SECRET, boxes });
    expect(JSON.stringify(parsed)).not.toContain("Halden");
  });

  it.each([
    [undefined],
    [null],
    ["x.com"],
    [{ host: SECRET, adapter: "x", boxes: [] }],
    [{ host: "x.com", adapter: SECRET, boxes: [] }],
    [{ host: "x.com", adapter: "x" }],
  ])("is refused: %j", (found) => {
    expect(parseSurvey(found)).toBeUndefined();
  });

  it("loses boxes that are none", () => {
    const boxes = [null, { by: "x", kind: SECRET, lost: [] }, { by: "x", kind: "post" }];
    expect(parseSurvey({ host: "x.com", adapter: "x", boxes })?.boxes).toEqual([]);
  });
});
