type Item = { term: string; description: string; href?: string; hrefLabel?: string };

/** Terms and what they are, for screens that show what was entered. */
export function DescriptionList({ items }: { items: readonly Item[] }) {
  return (
    <dl className="items">
      {items.map(({ term, description, href, hrefLabel }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            {description}
            {href ? (
              <a href={href}>
                {hrefLabel}
                <span className="visually-hidden">（{term}）</span>
              </a>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
