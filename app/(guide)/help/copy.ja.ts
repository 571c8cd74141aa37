/** The words around each section's help. */
export const copy = {
  stage: "ご案内",
  phone: "お使いになる端末",
  time: "かかる時間",
  prepare: "ご用意いただくもの",
  prepareNothing: "端末のほかに、ご用意いただくものはありません。",
  individual: "個人のお客さま",
  corporate: "法人のお客さま",
  steps: "お手続きの手順",
  notes: "ご確認ください",
  next: "次のご案内：",
  back: "ご案内のはじめにもどる",
} as const;
