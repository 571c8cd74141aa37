import { afterUserRegistration } from "@/lib/domain/what-follows";
import type { Answers } from "@/lib/journey/define";
import type { NameAnswer } from "../user/name/schema";
import type { PresenceAnswer } from "../user/presence/schema";
import type { Facts } from "./facts";

/** 買主と同じ名義で登録する (2-1). */
export function sameName(answers: Answers): boolean {
  return (answers["user/name"] as NameAnswer | undefined)?.name === "same";
}

/** 買主とは異なる名義で登録する (2-2, 2-3). */
export function differentName(answers: Answers): boolean {
  return (answers["user/name"] as NameAnswer | undefined)?.name === "different";
}

/** The user stands beside the buyer, with an own phone (2-2). */
export function userPresent(answers: Answers): boolean {
  return (answers["user/presence"] as PresenceAnswer | undefined)?.present === "yes";
}

/** The user is not there: everything about the user happens after delivery (2-3). */
export function userAbsent(answers: Answers): boolean {
  return (answers["user/presence"] as PresenceAnswer | undefined)?.present === "no";
}

/** The vehicle has no services: the user's registration is the end of the visit. */
export function endsHere(_answers: Answers, { vehicle }: Facts): boolean {
  return afterUserRegistration(vehicle) === "finished";
}

/** The buyer was registered as the user. */
export function userIsBuyer(_answers: Answers, { user }: Facts): boolean {
  return user?.sameName === true;
}

/** The user was registered on an own phone, and may be changing what was entered. */
export function userOnOwnPhone(_answers: Answers, { user }: Facts): boolean {
  return user !== null && !user.sameName && (user.state === "registered" || user.state === "changing");
}

/** The user was put off until after delivery. */
export function userPutOff(_answers: Answers, { user }: Facts): boolean {
  return user?.state === "after-delivery";
}
