import type { Page } from "@/lib/domain/page";

/**
 * Says which part of a list is shown, and leads to the parts before and after. Nothing where all of it is shown.
 *
 * @param count how many there are in all
 * @param href the address of a part
 */
export function Pager(props: { page: Page; count: number; href: (page: number) => string }) {
  const { page, count, href } = props;
  const pages = Math.max(1, Math.ceil(count / page.take));
  if (pages === 1 && page.number === 1) return null;
  const until = Math.min(page.skip + page.take, count);
  const shown = until > page.skip ? `${page.skip + 1}〜${until}件目` : "このページには何もありません";
  return (
    <nav className="pager" aria-label="ページ">
      {page.number > 1 ? <a href={href(Math.min(page.number - 1, pages))}>前の{page.take}件</a> : null}
      <span role="status">
        全{count}件のうち{shown}
      </span>
      {page.number < pages ? <a href={href(page.number + 1)}>次の{page.take}件</a> : null}
    </nav>
  );
}

/** An address with its query; what is empty is left out. */
export function addressOf(path: string, query: Record<string, string | number | undefined>): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== "");
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return search ? `${path}?${search}` : path;
}
