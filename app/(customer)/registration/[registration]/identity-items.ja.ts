import { genders, labels } from "@/components/fields/copy.ja";
import { japaneseDate } from "@/lib/domain/japanese-date";
import { fullAddress, type Identity } from "@/lib/domain/party";
import { formatPhone } from "@/lib/domain/phone-metadata";
import { formatPostalCode } from "@/lib/domain/postal-code";

type Item = { term: string; description: string };

/** お客さま情報 as the review, the staff check and the confirmation show it. */
export function identityItems(identity: Identity): Item[] {
  const kind = { term: "お客さま種別", description: identity.kind === "individual" ? "個人" : "法人" };
  const contact = [
    { term: labels.postalCode, description: formatPostalCode(identity.postalCode) },
    { term: labels.address, description: fullAddress(identity) },
    { term: labels.contactPhone, description: formatPhone(identity.contactPhone) },
    { term: labels.mobilePhone, description: formatPhone(identity.mobilePhone) },
  ];
  if (identity.kind === "individual") {
    const { lastName, firstName, lastNameKana, firstNameKana, gender, birthDate } = identity;
    return [
      kind,
      { term: "名前", description: `${lastName} ${firstName}` },
      { term: "名前(カナ)", description: `${lastNameKana} ${firstNameKana}` },
      { term: labels.gender, description: genders.find(({ value }) => value === gender)?.label ?? "" },
      { term: "生年月日(西暦)", description: japaneseDate(birthDate) },
      ...contact,
    ];
  }
  const optional: Item[] = [
    { term: labels.corporateNumber, description: identity.corporateNumber },
    { term: labels.name, description: identity.name },
    { term: labels.nameKana, description: identity.nameKana },
    { term: labels.department, description: identity.department },
    { term: labels.departmentKana, description: identity.departmentKana },
    { term: labels.contactName, description: identity.contactName },
    { term: labels.contactNameKana, description: identity.contactNameKana },
  ];
  return [kind, ...optional.filter(({ description }) => description !== ""), ...contact];
}
