"use client";

import { type Failed, Failure } from "@/components/journey/failure";

export default function ReviewError(failed: Failed) {
  return (
    <Failure
      {...failed}
      kept="案件の内容と、これまでの判断は保存されています。"
      ask="システムの担当者にお問い合わせ番号をお伝えください。"
    />
  );
}
