import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { cookiesOf, formIn, linkIn, sendForm } from "./plain-form";

/**
 * A browser without scripts and without a screen: it follows links and posts forms, and keeps its cookies. What a story
 * is not about is set up with it, by the product's own pages, in a small part of the time a real browser takes.
 */
export class PlainBrowser {
  private cookies = new Map<string, string>();
  private readonly headers = {
    "x-forwarded-for": `2001:db8::${randomUUID().slice(0, 4)}:${randomUUID().slice(0, 4)}`,
  };
  url = process.env.APP_URL ?? "";

  /** Opens an address and whatever it leads on to. Returns the page. */
  async open(url: string): Promise<string> {
    for (let hops = 0; hops < 10; hops++) {
      this.url = new URL(url, this.url).href;
      const answer = await fetch(this.url, {
        redirect: "manual",
        headers: { cookie: this.cookie, ...this.headers },
      });
      this.keep(answer);
      const to = answer.headers.get("location");
      if (!to) {
        if (answer.status !== 200) throw new Error(`${answer.status} ${this.url}`);
        return answer.text();
      }
      url = to;
    }
    throw new Error(`${url} leads nowhere`);
  }

  /**
   * Presses a button or a link of the present page by its label, as a customer without scripts would.
   *
   * @param typed the fields by name, and the button's own name and value where it has some
   */
  async press(label: string, typed: Record<string, string> = {}): Promise<void> {
    const page = await this.open(this.url);
    const form = formIn(page, label);
    if (!form) {
      const link = linkIn(page, label);
      if (!link) throw new Error(`${this.url} has nothing to press that says ${label}`);
      await this.open(link);
      return;
    }
    const answer = await sendForm({ url: this.url, cookie: this.cookie, fields: form }, typed, this.headers);
    this.keep(answer);
    const to = answer.headers.get("location");
    if (!to || new URL(to, this.url).searchParams.has("view"))
      throw new Error(`${answer.status}: ${label} on ${this.url} did not go on`);
    await this.open(to);
  }

  /** Hands everything over to a real browser, which opens the present page. */
  async handOver(page: Page): Promise<void> {
    const { hostname: domain } = new URL(this.url);
    await page.context().addCookies(
      [...this.cookies].map(([name, value]) => ({
        name,
        value,
        domain,
        path: "/",
        httpOnly: true,
        sameSite: "Lax" as const,
      })),
    );
    await page.goto(this.url);
  }

  private get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  private keep(answer: Response): void {
    for (const pair of cookiesOf(answer).split("; ").filter(Boolean)) {
      const at = pair.indexOf("=");
      this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
  }
}
