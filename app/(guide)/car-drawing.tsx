/** A car in a few lines, for the head of the front page. Decoration only. */
export function CarDrawing() {
  return (
    <svg className="car" viewBox="0 0 720 240" aria-hidden="true" focusable="false">
      <path className="ground" d="M0 206H720" />
      <g className="waves">
        <path d="M300 34q14-14 28 0" />
        <path d="M290 22q24-24 48 0" />
        <path d="M280 10q34-34 68 0" />
      </g>
      <path
        className="body"
        d="M216 176H464M126 176L88 174C72 173 64 166 63 152C62 138 66 128 78 121C98 110 130 104 164 101C206 70 250 54 314 53C382 52 424 70 466 100C530 104 590 112 624 126C642 134 650 146 650 158C650 170 644 175 630 175L554 176"
      />
      <path
        className="line"
        d="M190 103C226 78 262 68 306 67V102L190 104ZM324 67C370 68 404 80 436 101L324 102ZM78 130C220 118 430 116 640 142"
      />
      <path className="line" d="M300 120h22M440 122h22" />
      <path className="lamp" d="M612 133q22 5 31 17M66 140h26" />
      {[171, 509].map((x) => (
        <g key={x} className="wheel">
          <circle cx={x} cy="172" r="34" />
          <circle cx={x} cy="172" r="20" />
          <circle cx={x} cy="172" r="3" />
        </g>
      ))}
    </svg>
  );
}
