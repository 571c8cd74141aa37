"use client";

import { vehicleFieldErrors } from "@/components/fields/vehicle-copy.ja";
import { VehicleFields } from "@/components/fields/vehicle-fields";
import { StepForm } from "@/components/journey/step-form";
import { useValidatedForm } from "@/components/journey/use-validated-form";
import { Button } from "@/components/ui/button";
import { joinVehicle, vehicleErrors } from "@/lib/domain/vehicle-rules";
import type { FormAction, FormState } from "@/lib/journey/form-state";
import { copy } from "./copy.ja";

const check = (values: Record<string, string>) => vehicleErrors(joinVehicle(values));

export function VehicleForm(props: { action: FormAction; initial: FormState }) {
  const step = useValidatedForm(props.action, props.initial, vehicleFieldErrors, check);
  const { pending, field, setValue } = step;
  return (
    <StepForm of={step}>
      <VehicleFields field={field} setValue={setValue} />
      <Button type="submit" pending={pending}>
        {copy.submit}
      </Button>
    </StepForm>
  );
}
