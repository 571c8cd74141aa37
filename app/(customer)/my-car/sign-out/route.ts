import { signOutTo } from "@/lib/web/sign-out";

/** 「ログアウト」. */
export function POST(): Promise<Response> {
  return signOutTo("customer", "/my-car/sign-in");
}
