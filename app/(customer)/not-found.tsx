import { PageTitle } from "@/components/ui/page-title";
import { unknown } from "@/lib/missing.ja.json";

/** An address that is none of ours, where scripts change the screen; see scripts/failure-pages.mjs for a page that is loaded. */
export default function UnknownAddress() {
  return (
    <>
      <PageTitle lead={unknown.lead}>{unknown.title}</PageTitle>
      <ul>
        {unknown.ways.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
