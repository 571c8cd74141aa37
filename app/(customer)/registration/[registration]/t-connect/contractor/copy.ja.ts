export const copy = {
  title: "契約者情報の登録",
  lead: "T-Connectをご契約になる方の名義を選んでください。",
  user: "使用者と同じ名義で登録する",
  userHint: "使用者としてご登録いただいた方が、T-Connectの契約者になります。",
  userName: "使用者名",
  other: "使用者とは異なる名義で登録する",
  otherHint:
    "販売店では、使用者の方の名義でのみお申込みいただけます。別の方がご契約になる場合は、納車後のお手続きをご案内します。",
} as const;
