import { notFound } from "next/navigation";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { sandboxEnabled } from "@/lib/env";

/** The frame of the stand-ins. They answer only where they were asked for by name. */
export default async function SandboxLayout({ children }: { children: ReactNode }) {
  await connection();
  if (!sandboxEnabled("bench")) notFound();
  return (
    <html lang="ja">
      <body>{children}</body>
    </html>
  );
}
