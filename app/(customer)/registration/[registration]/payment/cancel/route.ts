import { type BackContext, comeBack } from "../back";

/** Where the provider sends a customer who turned back: its page is closed. */
export function GET(_request: Request, context: BackContext): Promise<Response> {
  return comeBack(context, "abandon");
}
