import { words } from "./vehicle-copy.ja";

type Cell = { x: number; y: number; width: number; height: number };
type Sheet = { width: number; height: number; title: Cell; plate: Cell; chassis: Cell; lines: string };

/** Our own drawings of the two forms of 車検証, in millimetres: A4 across, and the card of 177.8 × 105 mm. */
const SHEETS: Record<"paper" | "card", Sheet> = {
  paper: {
    width: 297,
    height: 210,
    title: { x: 104, y: 8, width: 88, height: 12 },
    plate: { x: 10, y: 26, width: 78, height: 18 },
    chassis: { x: 10, y: 62, width: 112, height: 18 },
    lines:
      "M10 26H287V200H10ZM88 26V44M124 26V44M160 26V44M196 26V44M238 26V44M10 44H287M10 62H287M10 80H287M122 44V80M150 44V80M190 44V80M238 44V80M10 98H287M80 80V98M150 80V98M220 80V98M10 112H287M10 126H287M10 140H287M10 154H287M90 154V200M10 176H90",
  },
  card: {
    width: 178,
    height: 105,
    title: { x: 8, y: 4, width: 60, height: 9 },
    plate: { x: 8, y: 16, width: 62, height: 14 },
    chassis: { x: 8, y: 30, width: 62, height: 14 },
    lines:
      "M8 16H170V97H8ZM70 16V58M120 16V30M8 30H170M8 44H170M8 58H170M8 70H170M48 58V82M88 58V82M128 58V82M8 82H170M90 82V97",
  },
};

/** What the two cells say on a certificate. */
const cellWords = [words.plateCell, words.chassisCell];

/** Where plate (1) and chassis number (2) stand on a vehicle inspection certificate. */
export function CertificateDrawing({ kind, name }: { kind: "paper" | "card"; name: string }) {
  const { width, height, title, plate, chassis, lines } = SHEETS[kind];
  const scale = width / 100;
  return (
    <figure className={`certificate on-${kind}`}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.drawing(name)}>
        <rect className="sheet" x="0.5" y="0.5" width={width - 1} height={height - 1} rx={2 * scale} />
        <text
          className="printed"
          x={title.x + title.width / 2}
          y={title.y + title.height / 2}
          fontSize={title.height * 0.65}
          textAnchor="middle"
          dominantBaseline="central"
          textLength={title.width}
        >
          {words.sheetTitle}
        </text>
        <path className="lines" d={lines} />
        {[plate, chassis].map((cell, at) => (
          <g key={cell.y} className="here">
            <rect {...cell} />
            <text
              x={cell.x + scale}
              y={cell.y + cell.height * 0.3}
              fontSize={cell.height * 0.3}
              dominantBaseline="central"
            >
              {`${"①②"[at]} ${cellWords[at]?.label}`}
            </text>
            <text
              x={cell.x + cell.width / 2}
              y={cell.y + cell.height * 0.72}
              fontSize={cell.height * 0.36}
              textAnchor="middle"
              dominantBaseline="central"
            >
              {cellWords[at]?.sample}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>{name}</figcaption>
    </figure>
  );
}
