import { type ConsentText, consentVersions } from "@/lib/domain/consent-texts";

export type TermsSections = readonly { heading: string; text: string }[];

/** A text to agree to, in a box that scrolls and takes the keyboard, with the way to the whole of it on a page. */
export function Terms(props: { text: ConsentText; label: string; sections: TermsSections }) {
  const { text, label, sections } = props;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard */}
      <section className="terms" aria-label={label} tabIndex={0}>
        <h2>{label}</h2>
        <TermsText text={text} sections={sections} />
      </section>
      {/* A tab of its own: ticks that were not sent yet stay. */}
      <p>
        <a href={`/terms/${text}`} target="_blank" rel="noopener">
          {`${label}の全文を表示・印刷する（新しいタブ）`}
        </a>
      </p>
    </>
  );
}

/** The sections of a text and the version they are. */
export function TermsText({ text, sections }: { text: ConsentText; sections: TermsSections }) {
  return (
    <>
      {sections.map(({ heading, text }) => (
        <div key={heading}>
          <h3>{heading}</h3>
          <p>{text}</p>
        </div>
      ))}
      <p className="support">{consentVersions[text]} 版</p>
    </>
  );
}
