import { expect, it } from "vitest";
import { vehicleNameOf } from "./vehicle-names";

it.each([
  ["ZVW50-1000000", "プリウス"],
  ["ZVW50L-1000000", "プリウス"],
  ["MXWH61-0000001", "プリウス PHEV"],
  ["XEAM10-0001234", "bZ4X"],
  ["AXAP54-0001234", "RAV4 PHV"],
  ["GDH201-1234567", "ハイエース"],
  ["AAHH40-4000006", "アルファード・ヴェルファイア"],
  ["ABC123-1234567", null],
  ["ZVW5-1234567", null],
  ["ZVW50", null],
  ["JTDKB20U093123450", null],
  ["国[01]00001国", null],
])("%s is %s", (chassisNumber, name) => expect(vehicleNameOf(chassisNumber)).toBe(name));
