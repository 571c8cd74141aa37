/**
 * Where each step of the guide stands: the folder under app/(customer) whose page shows it. The steps live once and
 * the guide repeats them, so one folder serves several rows.
 */
const REGISTRATION = "registration/[registration]";
const step = (folder: string) => `${REGISTRATION}/${folder}`;

export const pages: Record<string, string> = {
  "1-1/1": "../(dealer)/dealer/contracts/[id]",
  "1-1/2": "start/[token]",
  "1-1/3": REGISTRATION,
  "1-1/4": step("vehicle"),
  "1-1/5": step("consent"),
  "1-1/6": step("sign-in"),
  "1-1/7-A": step("account/confirm"),
  "1-1/8-A": step("staff-check"),
  "1-1/9-A": step("account/register"),
  "1-1/10-A": step("account/confirmed"),
  "1-1/11-A": step("done"),
  "1-1/7-B": step("account/terms"),
  "1-1/8-B": step("account/email"),
  "1-1/9-B": step("account/email-code"),
  "1-1/10-B": step("account/email-verified"),
  "1-1/11-B": step("account/kind"),
  "1-1/12-B": step("account/input-method"),
  "1-1/18-B": step("account/person"),
  "1-1/19-B": step("staff-check"),
  "1-1/20-B": step("account/review"),
  "1-1/21-B": step("account/created"),
  "1-1/22-B": step("done"),
  "1-1/12-C": step("account/login"),
  "1-1/13-C": step("account/corporate-number"),
  "1-1/14-C": step("account/corporate-record"),
  "1-1/15-C": step("account/corporation"),
  "1-1/16-C": step("account/review"),
  "1-1/17-C": step("account/created"),
  "1-1/18-C": step("done"),
};

/** Sections whose every row must have a page and a story. */
export const finishedSections = ["1-1"];

/** Rows of finished sections that come with a later piece of work, and what stands in their place. */
export const comingLater: Record<string, string> = {
  "1-1/13-B": "licence/notice",
  "1-1/14-B": "licence/notice",
  "1-1/15-B": "licence/notice",
  "1-1/16-B": "licence/notice",
  "1-1/17-B": "licence/notice",
};
