import { DataTable } from "@/components/ui/data-table";
import type { Actor } from "@/lib/domain/event-types";
import { when } from "@/lib/domain/japan-time";

type Entry = { id: string; at: Date; actor: Actor; staffName: string | null };

/** What happened, by whom. `text` says what an entry is about, `actors` are the actors' names. */
export function HistoryTable<E extends Entry>(props: {
  entries: readonly E[];
  text: (entry: E) => string;
  actors: Record<Actor, string>;
}) {
  const { entries, text, actors } = props;
  return (
    <DataTable
      caption="履歴"
      empty="まだありません。"
      head={["日時", "できごと", "行った方"]}
      rows={entries.map((entry) => ({
        key: entry.id,
        cells: [when(entry.at), text(entry), entry.staffName ?? actors[entry.actor]],
      }))}
    />
  );
}
