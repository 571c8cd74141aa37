import { StepPage } from "@/components/journey/step-page";
import { BackLink } from "@/components/ui/back-link";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { deleteData } from "../../actions";
import { vehicleUrl } from "../../urls";
import { vehicleTitle } from "../../vehicle-name";
import { type OwnedProps, ownedVehicle } from "../owned";
import { copy } from "./copy.ja";

export const metadata = { title: copy.title };

/** The confirmation of a deletion: what goes, what stays and why. */
export default async function DeletePage(props: OwnedProps) {
  const { owned } = await ownedVehicle(props);
  const { changed } = await props.searchParams;
  const { registrationId, state } = owned;
  const approved = state === "approved";
  const about = approved || state === "refused" || state === "draft" ? state : "undecided";
  return (
    <StepPage title={copy.title} lead={copy.lead[about]}>
      {changed ? <Notice tone="warning">{copy.changed}</Notice> : null}
      <p>{vehicleTitle(owned)}</p>
      <List title={copy.deletedTitle} items={copy.deleted[approved ? "comparison" : "entered"]} />
      <List title={copy.keptTitle} items={copy.kept[approved ? "approved" : "entered"]} />
      <p>{copy.final}</p>
      <form action={deleteData.bind(null, registrationId, state)}>
        <Button type="submit">{copy.submit[about === "undecided" ? "undecided" : "other"]}</Button>
      </form>
      <BackLink href={vehicleUrl(registrationId)}>{copy.back}</BackLink>
    </StepPage>
  );
}

function List({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <Card title={title}>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Card>
  );
}
