export const copy = {
  title: "オモテ面の撮影",
  lead: "運転免許証のオモテ面を枠に合わせて、「撮影する」を押してください。",
} as const;
