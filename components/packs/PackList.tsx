import type { Governed, PackInfo } from "@/lib/pack";
import { isStale } from "@/lib/pack/freshness";
import { sayProblem } from "@/lib/pack/problems";
import { ProblemLine } from "../problems/ProblemLine";
import { useSpeech } from "../wording";

/** Every pack in force with who signed it, how old it is and what it locks; what was refused, and what is wrong. */
export function PackList({
  governed: { governance, troubles },
  now,
  onWithdraw,
}: {
  governed: Governed;
  /** ISO 8601 instant. */
  now: string;
  onWithdraw: (id: string) => void;
}) {
  const { say, text } = useSpeech();
  const { packs, refusals } = governance;
  return (
    <>
      <ul className="pack-list">
        {packs.map((pack) => (
          <Entry key={pack.id} pack={pack} now={now} onWithdraw={onWithdraw} />
        ))}
      </ul>
      {troubles.length > 0 && (
        <div className="trouble">
          <h3>{text("ui_packs_troubles")}</h3>
          <ul>
            {troubles.flatMap(({ from, name, problems }) =>
              problems.map((problem) => (
                <li key={`${from} ${name} ${sayProblem(problem)}`}>
                  {text(`ui_pack_from_${from.replace("-", "_")}`)}
                  {name && ` ${name}`}
                  {": "}
                  <ProblemLine of={problem} />
                </li>
              )),
            )}
          </ul>
        </div>
      )}
      {refusals.length > 0 && (
        <>
          <h3>{text("ui_packs_refusals")}</h3>
          <ul>
            {refusals.map(({ pack, item, message }) => (
              <li key={`${pack} ${item} ${say(message)}`}>{say(message)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Entry({
  pack,
  now,
  onWithdraw,
}: {
  pack: PackInfo;
  now: string;
  onWithdraw: (id: string) => void;
}) {
  const { say, text, list } = useSpeech();
  const { id, version, layer, issuer, contact, signer, delivery, issued, expires } = pack;
  const day = (moment: string) => ({ day: moment.slice(0, 10) });
  const parts = [
    text(`ui_pack_layer_${layer.replace("-", "_")}`),
    ...(signer ? [text("ui_pack_signed", { fingerprint: signer })] : []),
    ...(delivery === "policy" ? [text("ui_pack_by_policy")] : []),
    ...(delivery === "file" && !signer ? [text("ui_pack_unsigned")] : []),
    say({ key: "ui_pack_issued", values: { day: day(issued) } }),
    ...(expires === undefined
      ? []
      : [
          say({
            key: isStale(pack, now) ? "ui_pack_stale" : "ui_pack_fresh",
            values: { day: day(expires) },
          }),
        ]),
    text("ui_pack_rules", { count: pack.rules }),
  ];
  return (
    <li className="pack">
      <p>
        <b>{issuer}</b> <bdi>{text("ui_pack_name", { pack: id, version })}</bdi>
        {delivery === "file" && (
          <button type="button" className="plain" onClick={() => onWithdraw(id)}>
            {text("ui_pack_withdraw", { pack: id })}
          </button>
        )}
      </p>
      <small>{list(parts)}</small>
      {contact && <small>{text("ui_pack_contact", { contact })}</small>}
      {pack.locked.length > 0 && (
        <small>
          {text("ui_pack_locked", { count: pack.locked.length, names: list(pack.locked) })}
        </small>
      )}
      {pack.stopped.length > 0 && (
        <small className="trouble">
          {text("ui_notice_pack_stopped", {
            count: pack.stopped.length,
            rules: list(pack.stopped),
          })}
        </small>
      )}
    </li>
  );
}
