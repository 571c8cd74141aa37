import { expect, test } from "vitest";
import { leftToDo, servicesOf } from "@/lib/domain/left-to-do";

const both = { tConnect: true, charging: true };

test("nothing is left where everything was applied for and needs no form", () => {
  const services = servicesOf(both, { "t-connect": "accepted", charging: "accepted" });
  expect(leftToDo({ userPutOff: false, services, payment: { state: "registered" } })).toEqual([]);
});

test("the form is left until it was handed in", () => {
  const services = servicesOf({ tConnect: true, charging: false }, { "t-connect": "accepted" });
  const left = (state: "awaiting-form" | "form-received") =>
    leftToDo({ userPutOff: false, services, payment: { state } });
  expect(left("awaiting-form")).toEqual(["direct-debit-form"]);
  expect(left("form-received")).toEqual([]);
});

test("the leaflet is left for what was declined, undecided or put off", () => {
  const left = (applications: Parameters<typeof servicesOf>[1], userPutOff = false) =>
    leftToDo({ userPutOff, services: servicesOf(both, applications), payment: null });
  expect(left({ "t-connect": "accepted", charging: "declined" })).toEqual(["leaflet"]);
  expect(left({ "t-connect": "declined" })).toEqual(["leaflet"]);
  expect(left({ "t-connect": "accepted", charging: "accepted" }, true)).toEqual(["leaflet"]);
});
