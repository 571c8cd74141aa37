import { signOutTo } from "@/lib/web/sign-out";

/** 「ログアウト」. */
export function POST(): Promise<Response> {
  return signOutTo("staff", "/dealer/sign-in");
}
