import { sections } from "./sections.ja";

/** The help pages of one occasion: at the dealer, or after delivery (the guide's sections 4 and 5). */
export function HelpList({ title, after }: { title: string; after: boolean }) {
  return (
    <div className="help-list">
      <h3>{title}</h3>
      <ul>
        {sections
          .filter(({ number }) => /^[45]/.test(number) === after)
          .map(({ id, number, title }) => (
            <li key={id}>
              <a href={`/help/${id}`}>
                <span className="number" aria-hidden="true">
                  {number}
                </span>
                {title}
              </a>
            </li>
          ))}
      </ul>
    </div>
  );
}
