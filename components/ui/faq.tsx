type Item = { question: string; answer: string; link?: { href: string; label: string } };

/** よくあるご質問, folded away. An answer may lead on with a link. */
export function Faq({ items }: { items: readonly Item[] }) {
  return (
    <section className="faq" aria-labelledby="faq">
      <h2 id="faq">よくあるご質問</h2>
      {items.map(({ question, answer, link }) => (
        <details key={question}>
          <summary>{question}</summary>
          <p>{answer}</p>
          {link ? (
            <p>
              <a href={link.href}>{link.label}</a>
            </p>
          ) : null}
        </details>
      ))}
    </section>
  );
}
