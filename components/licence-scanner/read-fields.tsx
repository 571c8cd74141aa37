"use client";

import { type ReactNode, useEffect, useState, useSyncExternalStore } from "react";
import { Notice } from "@/components/ui/notice";
import { licenceExpired } from "@/lib/domain/licence-prefill";
import { todayInJapan } from "@/lib/domain/today";
import { type KeptReading, keptReading, onKeptChange, type ShownField } from "./kept-reading";
import { fieldNames, result } from "./read.ja";

const FIELDS: readonly ShownField[] = ["name", "birthDate", "address", "expiry"];

/**
 * What was read, field by field, each beside the part of the photograph it was read from; what is uncertain comes
 * first and takes the focus. Where nothing is kept (after a reload, on another phone) it says so.
 *
 * @param props.children the form that goes on; shown where there is something to go on with
 */
export function ReadFields(props: {
  registration: string;
  lead: string;
  seenBefore: boolean;
  children: ReactNode;
}) {
  const { registration, lead, seenBefore, children } = props;
  const kept = useSyncExternalStore(
    onKeptChange,
    () => keptReading(registration),
    () => null,
  );
  if (!kept)
    return (
      <>
        <div className="scripted-only">
          <Notice tone="warning" title={result.goneTitle}>
            <p>{result.gone}</p>
          </Notice>
        </div>
        {seenBefore ? children : null}
      </>
    );
  return (
    <>
      <p className="lead">{lead}</p>
      <Fields kept={kept} />
      {children}
    </>
  );
}

function Fields({ kept: { reading, crops, shot } }: { kept: KeptReading }) {
  const doubtful = (field: ShownField) => !reading[field].sure;
  const ordered = [...FIELDS.filter(doubtful), ...FIELDS.filter((field) => !doubtful(field))];
  const first = ordered[0];
  // biome-ignore lint/correctness/useExhaustiveDependencies: each reading moves the focus once
  useEffect(() => {
    if (!first || !doubtful(first)) return;
    // After the screen's title has had it.
    const frame = requestAnimationFrame(() => document.getElementById(`read-${first}`)?.focus());
    return () => cancelAnimationFrame(frame);
  }, [shot]);
  return (
    <>
      {licenceExpired(reading.expiry.value, todayInJapan()) ? (
        <Notice tone="warning" title={result.expiredTitle}>
          <p>{result.expired}</p>
        </Notice>
      ) : null}
      {ordered.map((field) => (
        <Field
          key={field}
          field={field}
          text={reading[field].text}
          sure={!doubtful(field)}
          crop={crops[field]}
        />
      ))}
    </>
  );
}

function Field(props: { field: ShownField; text: string; sure: boolean; crop: Blob }) {
  const { field, text, sure, crop } = props;
  const name = fieldNames[field];
  const id = `read-${field}`;
  const nothing = field === "expiry" ? result.nothingExpiry : result.nothing;
  return (
    <section
      className={sure ? "read-field" : "read-field unsure"}
      id={id}
      tabIndex={-1}
      aria-labelledby={`${id}-name`}
    >
      <div className="label">
        <h2 id={`${id}-name`}>{name}</h2>
        {sure ? null : <span className="badge doubtful">{result.unsure}</span>}
      </div>
      <Crop blob={crop} alt={result.picture(name)} />
      <p className="read-text">{text || nothing}</p>
      {sure || !text ? null : <p className="support">{result.unsureHint}</p>}
      {field === "expiry" ? <p className="support">{result.expiryHint}</p> : null}
    </section>
  );
}

/** A part of the photograph; its address is taken back with it. */
function Crop({ blob, alt }: { blob: Blob; alt: string }) {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  // biome-ignore lint/performance/noImgElement: a picture of this page's memory has nothing to optimise
  return url ? <img className="crop" src={url} alt={alt} /> : null;
}
