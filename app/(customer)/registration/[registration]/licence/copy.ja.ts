export const copy = {
  typing: "直接入力する",
  noScript:
    "お使いのブラウザーではJavaScriptが使えないため、撮影による読み取りはできません。「直接入力する」を押して、お客さま情報を入力してください。",
} as const;
