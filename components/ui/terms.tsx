/** A text to agree to, in a box that scrolls and takes the keyboard. */
export function Terms(props: {
  label: string;
  sections: readonly { heading: string; text: string }[];
  version?: string;
}) {
  const { label, sections, version } = props;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <section className="terms" aria-label={label} tabIndex={0}>
      <h2>{label}</h2>
      {sections.map(({ heading, text }) => (
        <div key={heading}>
          <h3>{heading}</h3>
          <p>{text}</p>
        </div>
      ))}
      {version ? <p className="support">{version} 版</p> : null}
    </section>
  );
}
