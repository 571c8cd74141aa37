/**
 * The texts customers agree to and their current versions. A saved consent holds the version that was shown; when a
 * text changes its version changes here, the saved answer no longer parses, and the customer is asked again, unless what
 * the consent was for is concluded: where the law wants another consent then, it is a step of its own.
 */
export const consentVersions = {
  /** 販売店等への個人情報の提供に関する同意 (1-1/5) */
  "information-provision": "2026-11-01",
  /** TOYOTAアカウント利用規約 (1-1/7-B) */
  "account-terms": "2026-11-01",
  /** 使用者登録規約 (2-1/3) */
  "user-terms": "2026-11-27",
  /** My TOYOTA(WEB)利用規約 (4-1/12-B) */
  "web-terms": "2026-11-01",
  /** メールマガジンの購読 (4-1/14-B): the only one that may be left out */
  newsletter: "2026-11-01",
  /** T-Connect利用規約 (3-1/4-A) */
  "t-connect-terms": "2026-11-01",
  /** T-Connectの車両情報の取扱い (3-1/4-A) */
  "t-connect-data": "2026-11-01",
  /** EV・PHV充電サポート利用規約 (3-2/2-A) */
  "charging-terms": "2026-11-01",
} as const;

export type ConsentText = keyof typeof consentVersions;
