// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { AudienceSection } from "@/components/options/AudienceSection";
import { CheckSwitches, type Switchable } from "@/components/options/CheckSwitches";
import { type PlaceDesk, PlacesSection } from "@/components/options/PlacesSection";
import { SettingsFile } from "@/components/options/SettingsFile";
import { ShortcutSection } from "@/components/options/ShortcutSection";
import { DEFAULT_SETTINGS } from "@/lib/assistant/settings";
import { show } from "./show";

const provenance = {
  pack: "mfa.base",
  version: 42,
  issuer: "Ruritania MFA",
  signed: true,
  ref: undefined,
};

describe("the switches of checks", () => {
  const one = (id: string, parts: Partial<Switchable> = {}): Switchable => ({
    id,
    family: "untrue",
    title: undefined,
    isOn: true,
    lockedBy: undefined,
    setBy: undefined,
    ...parts,
  });
  const all = [
    one("weekday-date"),
    one("fact-sheet", { lockedBy: provenance }),
    one("unlisted-phone", { isOn: false, setBy: provenance }),
    one("mfa.turkiye", { family: "embarrass", title: "Türkiye", setBy: provenance }),
  ];
  const box = (name: string | RegExp) => screen.getByRole("checkbox", { name });

  it("keep only what differs from what would hold anyway", () => {
    const onChange = vi.fn();
    show(<CheckSwitches all={all} choices={{ "fold-first": "off" }} onChange={onChange} />);
    fireEvent.click(box("Weekday and date"));
    fireEvent.click(box(/^Telephone number/));
    expect(onChange.mock.calls).toEqual([
      [{ "fold-first": "off", "weekday-date": "off" }],
      [{ "fold-first": "off", "unlisted-phone": "on" }],
    ]);
  });

  it("go back to where they were", () => {
    const onChange = vi.fn();
    show(<CheckSwitches all={all} choices={{ "weekday-date": "off" }} onChange={onChange} />);
    expect(box("Weekday and date")).toHaveProperty("checked", false);
    fireEvent.click(box("Weekday and date"));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({});
  });

  it("show who locked what, whatever the user chose before", () => {
    show(<CheckSwitches all={all} choices={{ "fact-sheet": "off" }} onChange={() => undefined} />);
    const locked = box("Fact sheet locked by mfa.base of Ruritania MFA");
    expect(locked).toMatchObject({ disabled: true, checked: true });
    expect(box("Türkiye set by mfa.base of Ruritania MFA")).toHaveProperty("disabled", false);
  });

  it("are found by name", () => {
    show(<CheckSwitches all={all} choices={{}} onChange={() => undefined} />);
    fireEvent.change(screen.getByLabelText("Find a check"), { target: { value: "TÜRK" } });
    expect(screen.getAllByRole("checkbox")).toHaveLength(1);
    expect(screen.getByRole("status").textContent).toBe("1 check");
  });
});

describe("the places", () => {
  const sites = [
    { id: "x", name: "X", hosts: ["https://x.com/*", "https://twitter.com/*"] },
    { id: "facebook", name: "Facebook", hosts: ["https://www.facebook.com/*"] },
  ];
  function open(parts: Partial<PlaceDesk> = {}) {
    const desk = {
      sites,
      allowed: { built: ["https://x.com/*"], own: ["https://mastodon.example/*"] },
      placeOf: (typed: string) => (typed.includes(".") ? `https://${typed}/*` : undefined),
      hostOf: (place: string) => place.slice(8, -2),
      ask: vi.fn(async () => true),
      leave: vi.fn(),
      ...parts,
    };
    const onChange = vi.fn();
    show(<PlacesSection desk={desk} off={["facebook"]} onChange={onChange} />);
    return { desk, onChange };
  }
  const type = (value: string) => {
    const field = screen.getByLabelText(/^Another site/);
    fireEvent.change(field, { target: { value } });
    fireEvent.keyDown(field, { key: "Enter" });
  };
  const told = () => screen.getByRole("status").textContent;

  it("switch platforms on and off", () => {
    const { onChange } = open();
    fireEvent.click(screen.getByLabelText("X"));
    fireEvent.click(screen.getByLabelText("Facebook"));
    expect(onChange.mock.calls).toEqual([[["facebook", "x"]], [[]]]);
  });

  it("say where the browser withholds a permission, and ask for it in the click", () => {
    const { desk } = open();
    expect(screen.getAllByText(/^Not watching here/)).toHaveLength(1);
    fireEvent.click(screen.getByRole("button", { name: "Allow Facebook" }));
    expect(desk.ask).toHaveBeenCalledExactlyOnceWith(["https://www.facebook.com/*"]);
  });

  it("offer the clients of others by name, until they are allowed", () => {
    const clients = [
      { name: "Elk", host: "https://elk.zone/*" },
      { name: "Phanpy", host: "https://phanpy.social/*" },
    ];
    const { desk } = open({
      sites: [...sites, { id: "mastodon", name: "Mastodon", hosts: [], clients }],
      allowed: { built: [], own: ["https://phanpy.social/*"] },
    });
    expect(screen.queryByRole("button", { name: "Allow Phanpy" })).toBeNull();
    expect(screen.getByRole("button", { name: "Remove phanpy.social" })).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Allow Elk" }));
    expect(desk.ask).toHaveBeenCalledExactlyOnceWith(["https://elk.zone/*"]);
  });

  it("take a site of the user's own, and leave it again", async () => {
    const { desk } = open();
    type("social.norvania.example");
    expect(desk.ask).toHaveBeenCalledExactlyOnceWith(["https://social.norvania.example/*"]);
    await waitFor(() => expect(told()).toBe("Watching on social.norvania.example from now on."));
    fireEvent.click(screen.getByRole("button", { name: "Remove mastodon.example" }));
    expect(desk.leave).toHaveBeenCalledExactlyOnceWith("https://mastodon.example/*");
  });

  it("say what is no site, is there already, or was refused", async () => {
    const { desk } = open({ ask: vi.fn(async () => false) });
    type("our instance");
    expect(told()).toMatch(/not the address of a site/);
    type("mastodon.example");
    expect(told()).toBe("mastodon.example is watched already.");
    expect(desk.ask).not.toHaveBeenCalled();
    type("social.norvania.example");
    await waitFor(() => expect(told()).toMatch(/was not given/));
  });
});

describe("all settings", () => {
  const file = (text: string) => new File([text], "attache-settings.json");
  const bring = (text: string) =>
    fireEvent.change(screen.getByLabelText("Bring settings from a file"), {
      target: { files: [file(text)] },
    });

  it("come from a file whole, or not at all with every reason", async () => {
    const onChange = vi.fn();
    show(<SettingsFile settings={DEFAULT_SETTINGS} onChange={onChange} />);
    bring(
      '{"kind":"attache-settings","format":1,"settings":{"theme":"dark","pace":1,"side":"up"}}',
    );
    await waitFor(() => expect(screen.getByText("Nothing was changed:")).toBeTruthy());
    expect(screen.getByText("“pace” is no setting of this version.")).toBeTruthy();
    expect(screen.getByText('“side” cannot be "up".')).toBeTruthy();
    expect(onChange).not.toHaveBeenCalled();
    bring('{"kind":"attache-settings","format":1,"settings":{"theme":"dark"}}');
    await waitFor(() => expect(onChange).toHaveBeenCalledExactlyOnceWith({ theme: "dark" }));
    expect(screen.getByText("The settings of the file are in use.")).toBeTruthy();
  });

  it("go back to the usual ones after a question", () => {
    const onChange = vi.fn();
    show(<SettingsFile settings={DEFAULT_SETTINGS} onChange={onChange} />);
    fireEvent.click(screen.getByRole("button", { name: "Back to the usual settings" }));
    expect(document.activeElement?.textContent).toBe("Keep it");
    expect(onChange).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole("button", { name: "Set back" }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith(DEFAULT_SETTINGS);
  });
});

it("shortcuts are shown as the browser has them, and changed there", async () => {
  const onOpen = vi.fn();
  const read = async () => [
    { command: "walk-findings", keys: "Alt+Shift+J" },
    { command: "toggle-sidebar", keys: "" },
  ];
  show(<ShortcutSection read={read} onOpen={onOpen} />);
  expect(await screen.findByText("Alt+Shift+J")).toBeTruthy();
  expect(screen.getByText("not set")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Change them in the browser" }));
  expect(onOpen).toHaveBeenCalledOnce();
});

describe("whom each account writes for", () => {
  it("adds an account, changes it and forgets it", () => {
    const onChange = vi.fn();
    show(<AudienceSection audiences={{ oslo: "media" }} onChange={onChange} />);
    fireEvent.change(screen.getByRole("textbox", { name: "Account" }), {
      target: { value: " @Lima_Embassy" },
    });
    fireEvent.click(screen.getByRole("button", { name: "Add the account" }));
    fireEvent.change(screen.getByRole("combobox", { name: "Whom @oslo writes for" }), {
      target: { value: "diaspora" },
    });
    fireEvent.click(screen.getByRole("button", { name: "Forget @oslo" }));
    expect(onChange.mock.calls).toEqual([
      [{ oslo: "media", lima_embassy: "foreign-public" }],
      [{ oslo: "diaspora" }],
      [{}],
    ]);
  });

  it("adds nothing that is no handle", () => {
    const onChange = vi.fn();
    show(<AudienceSection audiences={{}} onChange={onChange} />);
    const account = screen.getByRole("textbox", { name: "Account" });
    for (const value of ["", "@", "two words"]) {
      fireEvent.change(account, { target: { value } });
      fireEvent.keyDown(account, { key: "Enter" });
    }
    expect(onChange).not.toHaveBeenCalled();
  });
});
