/** よくあるご質問, folded away. */
export function Faq({ items }: { items: readonly { question: string; answer: string }[] }) {
  return (
    <section className="faq" aria-labelledby="faq">
      <h2 id="faq">よくあるご質問</h2>
      {items.map(({ question, answer }) => (
        <details key={question}>
          <summary>{question}</summary>
          <p>{answer}</p>
        </details>
      ))}
    </section>
  );
}
