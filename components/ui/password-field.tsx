"use client";

import { type ComponentProps, useEffect, useState } from "react";
import { TextField } from "./field";

/** A password, with a button inside its box to see what was typed where scripts run. */
export function PasswordField(props: ComponentProps<typeof TextField>) {
  const [scripted, setScripted] = useState(false);
  const [shown, setShown] = useState(false);
  useEffect(() => setScripted(true), []);
  return (
    <div className="password">
      <TextField {...props} type={shown ? "text" : "password"} autoCapitalize="none" spellCheck={false} />
      {scripted ? (
        <button type="button" className="button text" onClick={() => setShown(!shown)}>
          {shown ? "隠す" : "表示"}
          <span className="visually-hidden">（{props.label}）</span>
        </button>
      ) : null}
    </div>
  );
}
