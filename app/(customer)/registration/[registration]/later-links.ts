/** Where each service can be applied for later on; the addresses stand in the printed guide. */
export const laterLinks = {
  "t-connect": { href: "https://tconnect.jp/webregist_tsc/", label: "T-Connectのお申込み（tconnect.jp）" },
  charging: {
    href: "https://juden-support.jp/Registration",
    label: "EV・PHV充電サポートのお申込み（juden-support.jp）",
  },
} as const;
