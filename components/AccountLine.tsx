import { accountOf, type Ministry } from "@/lib/ministry/ministry";
import { useSpeech } from "./wording";

/**
 * Which account posts, and whether the ministry's packs call it official or personal; says so, too, when they do not list it or the
 * page does not show it. Nothing where no pack lists accounts.
 */
export function AccountLine({
  account,
  channel,
  accounts,
}: {
  account: string | undefined;
  channel: string | undefined;
  accounts: Ministry["accounts"];
}) {
  const { text, say } = useSpeech();
  if (accounts.length === 0) return null;
  if (account === undefined) return <p className="account-line">{text("ui_account_unknown")}</p>;
  const known = accountOf({ account, channel, ministry: { accounts } });
  if (!known) return <p className="account-line">{text("ui_account_unlisted", { account })}</p>;
  return (
    <p className="account-line" data-kind={known.kind}>
      {text(`ui_account_${known.kind}`, { account })}
      {known.language &&
        ` ${say({ key: "ui_account_language", values: { language: { language: known.language } } })}`}
    </p>
  );
}
