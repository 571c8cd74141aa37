import type { ReactNode } from "react";

type Stage = {
  number: number;
  title: string;
  /** `none`: there is nothing to do here. */
  state: "done" | "current" | "later" | "none";
  detail?: string;
  action?: ReactNode;
};
const STATES = { done: "完了", current: "現在のお手続き", later: "未完了", none: "お手続きなし" } as const;

/** The stages of the whole, which are done and which comes next. */
export function StageList({ stages, live }: { stages: readonly Stage[]; live?: boolean }) {
  return (
    <ol className="stages" aria-live={live ? "polite" : undefined}>
      {stages.map(({ number, title, state, detail, action }) => (
        <li
          key={number}
          className={state === "none" ? "later" : state}
          aria-current={state === "current" ? "step" : undefined}
        >
          <span className="stage-number" aria-hidden="true">
            {state === "done" ? null : number}
          </span>
          <div>
            <p className="stage-title">
              {title}
              <span className="visually-hidden">（{STATES[state]}）</span>
            </p>
            {detail ? <p className="support">{detail}</p> : null}
            {action}
          </div>
        </li>
      ))}
    </ol>
  );
}
