import type { Bind } from "@/components/journey/use-validated-form";
import { TextField } from "@/components/ui/field";
import { hints, labels } from "./copy.ja";

const phone = { type: "tel", inputMode: "tel", required: true, width: "medium" } as const;

/** 連絡用電話番号 and 携帯電話番号. */
export function PhoneFields({ field }: { field: Bind }) {
  return (
    <>
      <TextField
        {...field("contactPhone")}
        {...phone}
        label={labels.contactPhone}
        hint={hints.phone}
        autoComplete="tel-national"
      />
      <TextField
        {...field("mobilePhone")}
        {...phone}
        label={labels.mobilePhone}
        hint={hints.mobile}
        autoComplete="off"
      />
    </>
  );
}
