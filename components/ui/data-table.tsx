// biome-ignore-all lint/a11y/noRedundantRoles: a table laid out as cards loses its roles in several browsers unless they are said
import type { ReactNode } from "react";

/**
 * Rows of data with a caption; says so when there are none. On a narrow screen a row is a card and each cell has its
 * column's name before it; the roles keep it a table for whoever hears it.
 */
export function DataTable(props: {
  caption: string;
  head: readonly string[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
  empty: string;
}) {
  const { caption, head, rows, empty } = props;
  if (rows.length === 0) return <p className="empty">{empty}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <section className="table-scroll" aria-label={caption} tabIndex={0}>
      <table role="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {head.map((title) => (
              <th key={title} scope="col" role="columnheader">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ key, cells }) => (
            <tr key={key} role="row">
              {cells.map((cell, at) => (
                <td key={head[at]} role="cell" data-head={head[at]}>
                  {/* One box, so that what is in pieces stays together beside the column's name. */}
                  {cell === "" ? null : <div>{cell}</div>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
