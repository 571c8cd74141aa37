import type { ComponentProps } from "react";

type Variant = "primary" | "secondary" | "text";

/** A button. While `pending` it keeps the focus and says that it is busy instead of being disabled. */
export function Button(props: ComponentProps<"button"> & { variant?: Variant; pending?: boolean }) {
  const { variant = "primary", pending, className = "", ...rest } = props;
  const busy = pending ? { "aria-disabled": true, "aria-busy": true } : {};
  return <button {...rest} {...busy} className={`button ${variant} ${className}`.trim()} />;
}

/** A link that looks like a button. */
export function ButtonLink(props: ComponentProps<"a"> & { variant?: Variant }) {
  const { variant = "primary", ...rest } = props;
  return <a {...rest} className={`button ${variant}`} />;
}
