"use client";

import { type Failed, Failure } from "@/components/journey/failure";

export default function CustomerError(failed: Failed) {
  return (
    <Failure
      {...failed}
      kept="これまでに確認した内容は保存されています。"
      ask="販売店スタッフにお声がけください。"
    />
  );
}
