import { afterDeliveryRegistration } from "./after-delivery";
import { chassisRule, splitChassis } from "./chassis-number";
import { choiceRule, errorCodes, optional } from "./field-rules";
import { vehicleClassOf } from "./kei";
import { plateRules, splitPlate } from "./number-plate";

/**
 * 車両情報 (guide 4-1/7-A, 16-B, 18-C). `vehicleKind` is asked only where the plate does not tell kei vehicles from
 * others.
 */
export const vehicleRules = {
  chassisNumber: chassisRule,
  ...plateRules,
  vehicleKind: optional(choiceRule("registered", "kei")),
} as const;

type Vehicle = { classNumber: string; kana: string; vehicleKind?: string };

/**
 * Whether the vehicle can be registered after delivery: "kei" can't be (guide 4-1/1), and where its number leaves it
 * open the customer is asked.
 */
export function vehicleOutcome(vehicle: Vehicle): "allowed" | "kei" | "ask" {
  const byPlate = vehicleClassOf(vehicle);
  const { vehicleKind } = vehicle;
  const told = vehicleKind === "kei" || vehicleKind === "registered" ? vehicleKind : byPlate;
  const outcome = afterDeliveryRegistration(byPlate === "ambiguous" ? told : byPlate);
  return outcome === "blocked" ? "kei" : outcome;
}

/** The error code of each field of a filled-in form, kei vehicles among them. Takes what `joinVehicle` gives. */
export function vehicleErrors(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const codes = errorCodes(vehicleRules, values);
  if (codes.classNumber || codes.kana) return codes;
  const { classNumber = "", kana = "", vehicleKind } = values;
  const outcome = vehicleOutcome({ classNumber, kana, vehicleKind });
  if (outcome === "ask") return { ...codes, vehicleKind: "required" };
  if (outcome === "allowed") return codes;
  return {
    ...codes,
    [vehicleClassOf({ classNumber, kana }) === "kei" ? "classNumber" : "vehicleKind"]: "kei",
  };
}

/**
 * Puts the boxes of 車台番号 together as the one field the rules know. A whole number typed into the first box, and a
 * whole plate typed into 地域名, are taken apart.
 */
export function joinVehicle<T extends Record<string, string>>(form: T): T & Record<string, string> {
  const { chassisModel = "", chassisSerial = "", chassisWhole = "", region = "" } = form;
  const boxes = [chassisModel.trim(), chassisSerial.trim()];
  const alone = boxes[1] === "" ? splitChassis(chassisModel) : null;
  const chassisNumber =
    boxes.join("") === ""
      ? chassisWhole
      : alone
        ? alone.chassisWhole || `${alone.chassisModel}-${alone.chassisSerial}`
        : boxes.join("-");
  return { ...form, chassisNumber, ...splitPlate(region) };
}

/** A saved 車台番号 as the boxes show it. */
export function splitVehicle(
  saved: { chassisNumber: string } | undefined,
): Record<"chassisModel" | "chassisSerial" | "chassisWhole", string> {
  const boxes = splitChassis(saved?.chassisNumber ?? "");
  const { chassisModel = "", chassisSerial = "", chassisWhole = "" } = boxes ?? {};
  return { chassisModel, chassisSerial, chassisWhole };
}
