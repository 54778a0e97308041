import type { ReactNode } from "react";
import type { View } from "@/lib/assistant/view";
import type { Ministry } from "@/lib/ministry/ministry";
import type { PackInfo } from "@/lib/pack/governance";
import type { Message } from "@/lib/wording/message";
import { AccountLine } from "./AccountLine";
import { Announcer } from "./Announcer";
import type { Actions } from "./actions";
import { ComingDays } from "./ComingDays";
import { EmptyState } from "./EmptyState";
import { FindingGroup } from "./FindingGroup";
import { LengthPanel } from "./LengthPanel";
import { Notices } from "./Notices";
import { PackLine } from "./packs/PackLine";
import type { Preferred } from "./preferred";
import { SetAside } from "./SetAside";
import { TagChips } from "./TagChips";
import { useSpeech } from "./wording";

/** Everything about one draft: its length, what was found under the profession's rules, tags, and what is vouched for. */
export function Sidebar({
  view,
  actions,
  notices,
  packs = [],
  current,
  tools,
  isPage = false,
  preferred,
  asides,
  accounts = [],
  children,
}: {
  view: View;
  actions: Actions;
  notices: readonly Message[];
  /** The packs that govern. */
  packs?: readonly PackInfo[];
  /** The id of the finding whose card is open at the text. */
  current?: string | undefined;
  /** Buttons at the end of the heading. */
  tools?: ReactNode;
  /** It is all there is, in a panel of its own, rather than beside somebody else's page. */
  isPage?: boolean;
  preferred?: Preferred;
  /** What is said before the findings: of a heated answer, of a box that is not watched as it should be. */
  asides?: ReactNode;
  /** The ministry's own accounts, as the packs list them. */
  accounts?: Ministry["accounts"];
  /** What stands between heading and length: the desk's text box. */
  children?: ReactNode;
}) {
  const { locale, direction, text } = useSpeech();
  const { groups, tags, inserted, length, others, failures, checked, count } = view;
  const Landmark = isPage ? "main" : "aside";
  const Name = isPage ? "h1" : "b";
  return (
    <Landmark
      className="sidebar"
      aria-label={text("app_name")}
      lang={locale}
      dir={direction}
      tabIndex={-1}
    >
      <header>
        <Name className="name">{text("app_name")}</Name>
        {view.account && (
          <bdi className="account" title={view.account}>
            {view.account}
          </bdi>
        )}
        <span className="tools">{tools}</span>
      </header>
      {view.kind !== "message" && (
        <AccountLine account={view.account} channel={length?.channel} accounts={accounts} />
      )}
      <div className="sheet">
        {children}
        {length && (
          <LengthPanel
            length={length}
            others={others}
            thread={view.thread}
            advice={view.advice}
            preferred={preferred}
            actions={actions}
          />
        )}
        <div className="findings">
          {asides}
          <Notices failures={failures} notices={notices} />
          {groups.map((group) => (
            <FindingGroup key={group.family} group={group} actions={actions} current={current} />
          ))}
          {count === 0 && view.isReady && (
            <EmptyState
              isWritten={!view.isEmpty}
              hasFailed={failures.length > 0}
              checked={checked}
              answered={view.answered}
              ignored={view.ignored}
              onShowAgain={actions.showAgain}
            />
          )}
          {count > 0 && view.answered + view.ignored > 0 && (
            <SetAside answered={view.answered} ignored={view.ignored} actions={actions} />
          )}
        </div>
        {(tags.length > 0 || inserted !== undefined) && (
          <TagChips tags={tags} inserted={inserted} actions={actions} />
        )}
        {view.coming.length > 0 && (
          <ComingDays days={view.coming} isOpen={view.isEmpty} actions={actions} />
        )}
      </div>
      <footer>
        <span className={failures.length > 0 ? "dot failing" : "dot"} aria-hidden="true" />
        {count > 0 && `${text("ui_checks", { count: checked })} · `}
        {text("ui_private")}
        <PackLine packs={packs} />
      </footer>
      <Announcer words={summary(view, text)} />
    </Landmark>
  );
}

/** The state of the draft in one breath, for the ear. */
function summary(
  { isReady, isEmpty, count, length, failures, heat }: View,
  text: ReturnType<typeof useSpeech>["text"],
): string {
  if (isEmpty || !isReady) return "";
  const nothing = failures.length > 0 ? "ui_nothing_partly" : "ui_nothing";
  const found = count === 0 ? text(nothing) : text("ui_found", { count });
  const heated = heat.length > 0 ? text("ui_cooling_short") : "";
  const over = length?.isOver
    ? text("ui_length_over", { channel: length.label, count: length.count - (length.max ?? 0) })
    : "";
  return [found, over, heated].filter((part) => part !== "").join(" ");
}
