"use client";

import { useState } from "react";
import { ScanCertificate } from "@/components/certificate-scanner/scan-certificate";
import type { Bind } from "@/components/journey/use-validated-form";
import type { PlateInput } from "@/lib/domain/number-plate";
import { ChassisField } from "./chassis-field";
import { PlateFields } from "./plate-fields";
import { VehicleHelp } from "./vehicle-help";

/** 車両情報 (guide 4-1/7-A): where the numbers stand, the scan of the certificate, 車台番号 and 自動車登録番号. */
export function VehicleFields(props: { field: Bind; setValue: (name: string, value: string) => void }) {
  const { field, setValue } = props;
  const [seen, setSeen] = useState<Partial<PlateInput>>({});
  const onSeen = (parts: Partial<PlateInput>) => setSeen((before) => ({ ...before, ...parts }));
  const fill = (values: Readonly<Record<string, string>>) => {
    for (const [name, value] of Object.entries(values)) setValue(name, value);
    onSeen(values);
  };
  return (
    <>
      <VehicleHelp />
      <ScanCertificate fill={fill} />
      <ChassisField field={field} fill={fill} />
      <PlateFields field={field} seen={seen} onSeen={onSeen} fill={fill} />
    </>
  );
}
