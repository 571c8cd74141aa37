import { ask, inSentence } from "./contacts.ja";
import type { LineProblem } from "./line-state";

const desk = inSentence(ask.services);

/** Why a line is not open, and what the customer can do: on the screen and in the mail. */
export const lineProblems: Record<LineProblem, { reason: string; way: string }> = {
  "vehicle-off": {
    reason: "クルマの電源が入っていないため、回線を開通できませんでした。",
    way: "クルマの電源をONにして、電波の届く場所で、もう一度お試しください。",
  },
  "out-of-range": {
    reason: "クルマが電波の届かない場所にあるため、回線を開通できませんでした。",
    way: "屋外など電波の届く場所にクルマを移動し、電源をONにして、もう一度お試しください。",
  },
  "not-equipped": {
    reason: "このクルマには通信機が搭載されていないため、回線を開通できません。",
    way: `T-Connectはお申込みいただけません。お心当たりがない場合は、${desk}にお問い合わせください。`,
  },
  "other-vehicle": {
    reason: "回線は開通しましたが、ご登録のクルマとは異なる車両から応答がありました。",
    way: `通信機を交換された場合などは、情報が更新されていないことがあります。時間をおいてもう一度お試しいただくか、${desk}にお問い合わせください。`,
  },
  "still-contracted": {
    reason: "回線は開通しましたが、以前に使用されていた方のT-Connectのご契約が残っています。",
    way: `以前のご契約の解約が済むと、お申込みいただけます。時間をおいてもう一度お試しいただくか、${desk}にお問い合わせください。`,
  },
};
