/**
 * A customer without scripts at the sandbox provider's pages, for tests: opens, types, presses, and follows redirects
 * as long as they stay there.
 */
export class SandboxVisitor {
  html = "";
  status = 0;
  url = "";
  /** Where the provider sent the browser away to. */
  left: string | null = null;

  async open(url: string): Promise<this> {
    return this.follow(url, { redirect: "manual" });
  }

  /** Sends the form whose button says that, with its hidden fields and what is typed. */
  async press(label: string, typed: Record<string, string> = {}): Promise<this> {
    return this.send(this.form(label), typed);
  }

  /** The form as it stands there: kept, it can be sent again as from an old page or by a second press. */
  form(label: string): { url: string; fields: Record<string, string> } {
    const html = this.html
      .match(/<form[\s\S]*?<\/form>/g)
      ?.find((form) => form.includes(`>${label}</button>`));
    if (!html) throw new Error(`No form with ${label} at ${this.title}`);
    const fields: Record<string, string> = {};
    for (const [, name, value] of html.matchAll(/<input type="hidden" name="(\w+)" value="(\w*)">/g))
      fields[name ?? ""] = value ?? "";
    const action = /<form[^>]* action="([^"]+)"/.exec(html)?.[1];
    return { url: new URL(action ?? this.url, this.url).href, fields };
  }

  async send(form: { url: string; fields: Record<string, string> }, typed: Record<string, string> = {}) {
    const body = new URLSearchParams({ ...form.fields, ...typed });
    return this.follow(form.url, { method: "POST", body, redirect: "manual" });
  }

  get title(): string {
    return /<h1>([^<]*)</.exec(this.html)?.[1] ?? "";
  }

  get asksForPasscode(): boolean {
    return this.title === "本人認証";
  }

  /** Where a link leads. */
  link(label: string): string {
    return new RegExp(`href="([^"]*)">${label}</a>`).exec(this.html)?.[1]?.replaceAll("&#38;", "&") ?? "";
  }

  private async follow(url: string, init: RequestInit): Promise<this> {
    const response = await fetch(url, init);
    const location = response.headers.get("location");
    if (location) {
      const next = new URL(location, url);
      if (next.origin === new URL(url).origin) return this.open(next.href);
      this.left = next.href;
      return this;
    }
    this.url = url;
    this.status = response.status;
    this.html = await response.text();
    return this;
  }
}

/** Enters a card of the list on 8-A and confirms it on 9-A. */
export async function enterAndRegister(visitor: SandboxVisitor, number: string, securityCode = "123") {
  await visitor.press("確認", { number, expiry: "12/30", securityCode });
  return visitor.press("登録");
}
