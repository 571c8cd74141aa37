import { issueCodes } from "@/lib/domain/issue-codes";
import { joinBirthDate } from "@/lib/domain/party-rules";
import { personSchema } from "@/lib/domain/party-schema";
import { phoneErrors } from "@/lib/domain/phone-check";
import type { Trail } from "@/lib/journey/walk";
import type { AnswerStep, PostedForm } from "../../journeys/answer-step";
import { factsOf } from "../../journeys/facts";
import { signInWithPerson } from "../../journeys/occasions";
import { shotOf } from "../../licence/capture/schema";
import { doubted } from "../doubts";
import type { EmailAnswer } from "../email/schema";
import { parseLogin, withoutPasswords } from "../login-fields";
import { lookUpAddress } from "../postal-lookup";
import type { PersonAnswer } from "./schema";

/** 「確認」 on お客さま情報の入力: at the dealer with the sign-in data on the same page. */
export const answer: AnswerStep = async ({ view, trail }, form) => {
  const values = withoutPasswords(form);
  if (form.intent === "postal") return lookUpAddress(values);
  const typed = joinBirthDate(form);
  const person = personSchema.safeParse(typed);
  const wrong = person.success
    ? (phoneErrors(person.data, "individual") ?? {})
    : issueCodes(personSchema, typed);
  const saved = view.saved["account/person"] as PersonAnswer | undefined;
  const login = signInWithPerson(factsOf(view)) ? await parseLoginOf(form, typed, trail, saved) : null;
  const errors = { ...(login && !login.ok ? login.errors : {}), ...wrong };
  if (!person.success || (login && !login.ok) || Object.keys(errors).length > 0)
    return { status: "invalid", errors, values };
  const doubt = await doubted(view.id, person.data, form, values, saved);
  if (doubt) return doubt;
  return { status: "answer", answer: { ...person.data, ...login?.value, shot: shotOf(trail.answers) } };
};

/** The sign-in data of the same page; words of the person's own are no password. */
function parseLoginOf(
  form: PostedForm,
  typed: Record<string, string>,
  trail: Trail,
  saved: PersonAnswer | undefined,
) {
  const { email } = trail.answers["account/email"] as EmailAnswer;
  return parseLogin(form, saved?.passwordHash, ownWords(typed, email));
}

function ownWords(form: Record<string, string>, email: string): string[] {
  const {
    lastName,
    firstName,
    lastNameKana,
    firstNameKana,
    birthDate,
    contactPhone,
    mobilePhone,
    authPhone,
  } = form;
  const words = [
    email,
    lastName,
    firstName,
    lastNameKana,
    firstNameKana,
    birthDate,
    contactPhone,
    mobilePhone,
    authPhone,
  ];
  return words.filter((word): word is string => Boolean(word));
}
