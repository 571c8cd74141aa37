"use client";

import type { Bind } from "@/components/journey/use-validated-form";
import { TextField } from "@/components/ui/field";
import { hints, labels } from "./copy.ja";
import { useKanaProposal } from "./use-kana-proposal";

/**
 * 法人番号, 法人名 and its kana, 部署名, 担当者名 and their kana.
 *
 * @param props.fixed number and name come from the register and stay as it has them
 */
export function CorporationFields(props: {
  field: Bind;
  setValue: (name: string, value: string) => void;
  fixed?: boolean;
}) {
  const { field, setValue, fixed } = props;
  const contact = useKanaProposal((kana) => setValue("contactNameKana", kana));
  const department = useKanaProposal((kana) => setValue("departmentKana", kana));
  const lock = fixed ? { readOnly: true } : {};
  return (
    <>
      <TextField
        {...field("corporateNumber")}
        {...lock}
        label={labels.corporateNumber}
        inputMode="numeric"
        width="medium"
        autoComplete="off"
      />
      <TextField {...field("name")} {...lock} label={labels.name} required autoComplete="organization" />
      <TextField
        {...field("nameKana")}
        label={labels.nameKana}
        hint={hints.nameKanaCorporate}
        required
        autoComplete="off"
      />
      <TextField
        {...field("department")}
        {...department.name}
        label={labels.department}
        hint={hints.department}
        autoComplete="off"
      />
      <TextField
        {...field("departmentKana")}
        {...department.kana}
        label={labels.departmentKana}
        autoComplete="off"
      />
      <TextField
        {...field("contactName")}
        {...contact.name}
        label={labels.contactName}
        required
        autoComplete="name"
      />
      <TextField
        {...field("contactNameKana")}
        {...contact.kana}
        label={labels.contactNameKana}
        required
        autoComplete="off"
      />
    </>
  );
}
