export const copy = {
  title: "回線開通の確認",
  lead: "クルマの回線を開通しています。2〜\u20603分ほどかかります。",
  failedLead: "クルマの回線を確認できませんでした。",
  label: "回線の開通",
  progress: (percent: number) =>
    percent > 0 ? `およそ${percent}％まで進みました` : "開通の準備を始めました",
} as const;
