import { signOutTo } from "@/lib/web/sign-out";

/** 「ログアウト」. */
export function POST(): Promise<Response> {
  return signOutTo("reviewer", "/review/sign-in");
}
