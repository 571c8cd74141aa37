import type { TermsSections } from "@/components/ui/terms";
import type { ConsentText } from "@/lib/domain/consent-texts";
import { copy as account } from "../registration/[registration]/account/terms/copy.ja";
import { copy as charging } from "../registration/[registration]/charging/terms/copy.ja";
import { copy as provision } from "../registration/[registration]/consent/copy.ja";
import { copy as tConnect } from "../registration/[registration]/t-connect/terms/copy.ja";
import { copy as user } from "../registration/[registration]/user/terms/copy.ja";
import { copy as web } from "../registration/[registration]/web-terms/copy.ja";

/** What is agreed to on a step stands in full on a page of its own; the newsletter is one sentence beside its box. */
export type FullText = Exclude<ConsentText, "newsletter">;

/** Every text that is agreed to, by the name its consent is kept under. */
export const fullTexts: Record<FullText, { label: string; sections: TermsSections }> = {
  "information-provision": { label: provision.termsLabel, sections: provision.terms },
  "account-terms": { label: account.termsLabel, sections: account.terms },
  "user-terms": { label: user.termsLabel, sections: user.terms },
  "web-terms": { label: web.termsLabel, sections: web.terms },
  "t-connect-terms": { label: tConnect.termsLabel, sections: tConnect.terms },
  "t-connect-data": { label: tConnect.dataLabel, sections: tConnect.data },
  "charging-terms": { label: charging.termsLabel, sections: charging.terms },
};

/** The text a URL names, or null where it names none. */
export function fullTextOf(name: string): FullText | null {
  return Object.hasOwn(fullTexts, name) ? (name as FullText) : null;
}
