import { foldWidth } from "./text";

/** "ambiguous": old one- and two-digit numbers that both kinds of vehicle carry; the customer is asked. */
export type VehicleClass = "kei" | "registered" | "ambiguous";

/**
 * Whether a plate is a kei vehicle's, by class number and kana.
 * Sources: 道路運送車両法施行規則 第36条の17; 軽自動車検査協会; the letters P, X, Y by one notice only.
 */
export function vehicleClassOf(plate: { classNumber: string; kana: string }): VehicleClass {
  const classNumber = foldWidth(plate.classNumber).toUpperCase();
  const kana = foldWidth(plate.kana).toUpperCase();
  if (/^[AB]$/.test(kana)) return "kei";
  if (/^[EHKMTY]$/.test(kana)) return "registered";
  if (classNumber.length === 3) return /^[4-8][89PXY]/.test(classNumber) ? "kei" : "registered";
  return /^[458]/.test(classNumber) ? "ambiguous" : "registered";
}
