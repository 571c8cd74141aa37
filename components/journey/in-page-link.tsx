"use client";

import Link from "next/link";
import type { ComponentProps } from "react";

/** A link that changes the screen without loading the page anew: what only this page's memory holds stays. */
export function InPageLink(props: ComponentProps<"a"> & { href: string }) {
  return <Link prefetch={false} {...props} />;
}
