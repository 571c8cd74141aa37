import { type BackContext, comeBack } from "../back";

/** Where the provider sends a customer who is through. */
export function GET(_request: Request, context: BackContext): Promise<Response> {
  return comeBack(context, "ask");
}
