"use client";

import type { Bind } from "@/components/journey/use-validated-form";
import { BirthDateField, RadioGroup, TextField } from "@/components/ui/field";
import { genders, hints, labels } from "./copy.ja";
import { useKanaProposal } from "./use-kana-proposal";

/**
 * 姓, 名, セイ, メイ, 性別, 生年月日 of an individual.
 *
 * @param props.locked name and birth date can't be changed: the account is linked to T-Connect
 */
export function PersonFields(props: {
  field: Bind;
  setValue: (name: string, value: string) => void;
  locked?: boolean;
}) {
  const { field, setValue, locked } = props;
  const last = useKanaProposal((kana) => setValue("lastNameKana", kana));
  const first = useKanaProposal((kana) => setValue("firstNameKana", kana));
  const lock = locked ? { readOnly: true } : {};
  const birth = {
    year: field("birthYear", "birthDate"),
    month: field("birthMonth", "birthDate"),
    day: field("birthDay", "birthDate"),
  };
  return (
    <>
      <p className="support">{hints.licence}</p>
      <div className="row">
        <TextField
          {...field("lastName")}
          {...last.name}
          {...lock}
          label={labels.lastName}
          required
          autoComplete="family-name"
        />
        <TextField
          {...field("firstName")}
          {...first.name}
          {...lock}
          label={labels.firstName}
          required
          autoComplete="given-name"
        />
      </div>
      <div className="row">
        <TextField
          {...field("lastNameKana")}
          {...last.kana}
          {...lock}
          label={labels.lastNameKana}
          required
          autoComplete="off"
        />
        <TextField
          {...field("firstNameKana")}
          {...first.kana}
          {...lock}
          label={labels.firstNameKana}
          required
          autoComplete="off"
        />
      </div>
      <RadioGroup {...field("gender")} legend={labels.gender} options={genders} required />
      <BirthDateField
        legend={labels.birthDate}
        hint={hints.birthDate}
        required
        readOnly={locked}
        error={field("birthDate").error}
        parts={birth}
      />
    </>
  );
}
