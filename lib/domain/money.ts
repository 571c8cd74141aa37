/** An amount of yen as shown. All prices of this service include tax (総額表示, 消費税法 第63条). */
export function yen(amount: number): string {
  return `${amount.toLocaleString("ja-JP")}円`;
}
