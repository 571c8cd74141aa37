"use client";

import { type Failed, Failure } from "@/components/journey/failure";

export default function DealerError(failed: Failed) {
  return (
    <Failure
      {...failed}
      kept="お客さまのお手続きの内容は保存されています。"
      ask="システムの担当者にお問い合わせ番号をお伝えください。"
    />
  );
}
