import { useId, useState } from "react";
import type { Site } from "@/lib/platforms/hosts";
import type { Message } from "@/lib/wording/message";
import { useSpeech } from "../wording";

/** Where it may watch, and what can be changed about that; the page gives it. */
export interface PlaceDesk {
  readonly sites: readonly Site[];
  /** Match patterns that the browser lets us into: of our platforms, and those that the user allowed. */
  readonly allowed: { readonly built: readonly string[]; readonly own: readonly string[] };
  /** The match pattern of what was typed; undefined where it is no site. */
  placeOf(typed: string): string | undefined;
  hostOf(place: string): string;
  /** Asks the browser, in the very click. Whether it gave them. */
  ask(places: readonly string[]): Promise<boolean>;
  leave(place: string): void;
}

/** The platforms with their switches, and further sites that are asked for at the moment of need. */
export function PlacesSection({
  desk,
  off,
  onChange,
}: {
  desk: PlaceDesk;
  /** Ids of sites that are switched off. */
  off: readonly string[];
  onChange: (off: readonly string[]) => void;
}) {
  const { text } = useSpeech();
  const { sites, allowed } = desk;
  return (
    <section aria-labelledby="places">
      <h2 id="places">{text("ui_options_places")}</h2>
      <p>
        <small>{text("ui_options_places_lead")}</small>
      </p>
      <ul>
        {sites.map(({ id, name, hosts }) => {
          const isAllowed = hosts.some((host) => allowed.built.includes(host));
          return (
            <li className="row" key={id}>
              <label>
                <input
                  type="checkbox"
                  checked={!off.includes(id)}
                  onChange={({ target }) =>
                    onChange(target.checked ? off.filter((one) => one !== id) : [...off, id])
                  }
                />
                {name}
              </label>
              {!isAllowed && (
                <>
                  <small className="trouble">{text("ui_place_revoked")}</small>
                  <button type="button" className="plain" onClick={() => void desk.ask(hosts)}>
                    {text("ui_place_allow", { place: name })}
                  </button>
                </>
              )}
            </li>
          );
        })}
        {sites
          .flatMap(({ clients = [] }) => clients)
          .filter(({ host }) => !allowed.own.includes(host))
          .map(({ name, host }) => (
            <li className="row" key={host}>
              <span>
                {name} <bdi>{desk.hostOf(host)}</bdi>
              </span>
              <button type="button" className="plain" onClick={() => void desk.ask([host])}>
                {text("ui_place_allow", { place: name })}
              </button>
            </li>
          ))}
        {allowed.own.map((place) => (
          <li className="row" key={place}>
            <bdi>{desk.hostOf(place)}</bdi>
            <button type="button" className="plain" onClick={() => desk.leave(place)}>
              {text("ui_place_remove", { place: desk.hostOf(place) })}
            </button>
          </li>
        ))}
      </ul>
      <AddPlace desk={desk} />
    </section>
  );
}

function AddPlace({ desk }: { desk: PlaceDesk }) {
  const { text, say } = useSpeech();
  const id = useId();
  const [typed, setTyped] = useState("");
  const [told, setTold] = useState<Message>();
  const add = () => {
    const place = desk.placeOf(typed);
    if (!place) return setTold({ key: "ui_place_wrong" });
    const values = { place: desk.hostOf(place) };
    const known = [...desk.allowed.built, ...desk.allowed.own];
    if (known.includes(place)) return setTold({ key: "ui_place_known", values });
    // Nothing may be awaited before the browser is asked: it wants the click itself.
    void desk.ask([place]).then((isGiven) => {
      setTold(isGiven ? { key: "ui_place_added", values } : { key: "ui_place_refused" });
      if (isGiven) setTyped("");
    });
  };
  return (
    <p className="add-place">
      <label htmlFor={id}>{text("ui_place_add")}</label>
      <input
        id={id}
        type="text"
        inputMode="url"
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setTold(undefined);
        }}
        onKeyDown={({ key }) => {
          if (key === "Enter") add();
        }}
      />{" "}
      <button type="button" className="plain" onClick={add}>
        {text("ui_place_ask")}
      </button>{" "}
      <span role="status">{told && say(told)}</span>
    </p>
  );
}
