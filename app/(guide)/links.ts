/** The official sites the guide names; no other site is linked. */
export const links = {
  tConnect: { href: "https://tconnect.jp/webregist_tsc/", label: "T-Connectのお申込みサイト" },
  charging: {
    href: "https://juden-support.jp/Registration",
    label: "EV・PHV充電サポートのお申込みサイト",
  },
} as const;
