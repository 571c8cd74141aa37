import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { noteOpenStep } from "@/lib/data/registration-writes";
import type { RegistrationView } from "@/lib/data/registrations";
import { guardRegistration, readRegistration } from "@/lib/web/registration-guard";
import { trailOf } from "./journeys/journey-of";
import { doorUrl, stepUrl } from "./urls";

/** The guard of every page and action that shows or changes something: who has not proved to be the party goes to the door. */
export async function provedRegistration(id: string): Promise<RegistrationView> {
  const view = await guardRegistration(id);
  if (!view.proved) redirect(doorUrl(view.id));
  return view;
}

/** Goes to the step that is open after a command changed what the journey depends on, and notes it for the console. */
export async function goToOpenStep(id: string): Promise<never> {
  const { open } = trailOf(await readRegistration(id));
  await noteOpenStep(id, open);
  redirect(stepUrl(id, open));
}

/** For an action that changed something: whatever screen the browser comes back to is asked for anew. */
export function forgetScreens(): void {
  revalidatePath("/", "layout");
}
