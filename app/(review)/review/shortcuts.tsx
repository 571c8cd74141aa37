/** What the keyboard does on this screen. Access keys need no scripts, and none is a single letter alone. */
export function Shortcuts({ keys }: { keys: readonly (readonly [key: string, what: string])[] }) {
  return (
    <aside className="shortcuts" aria-label="キーボード操作">
      <h2>キーボード操作</h2>
      <dl>
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>Alt</kbd>＋<kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p className="support">Firefoxでは Alt＋Shift＋文字、Macでは Control＋Option＋文字です。</p>
    </aside>
  );
}
