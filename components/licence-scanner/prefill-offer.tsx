import { InPageLink } from "@/components/journey/in-page-link";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Group } from "./prefill-groups";
import { prefill as copy } from "./read.ja";

/** What the customer should know about the photograph before going through the form. */
export function PrefillOffer(props: {
  differing: readonly Group[];
  onTakeOver: () => void;
  filled: boolean;
  gone: boolean;
  captureUrl: string;
}) {
  const { differing, onTakeOver, filled, gone, captureUrl } = props;
  if (gone)
    return (
      <Notice tone="info">
        <p>{copy.gone}</p>
        <p>
          <InPageLink href={captureUrl}>{copy.capture}</InPageLink>
        </p>
      </Notice>
    );
  if (differing.length === 0) return filled ? <p>{copy.filled}</p> : null;
  return (
    <Notice tone="warning" title={copy.differs}>
      <p>{copy.differsText(differing.map(({ label }) => label).join("、"))}</p>
      <Button type="button" variant="secondary" onClick={onTakeOver}>
        {copy.take}
      </Button>
    </Notice>
  );
}
