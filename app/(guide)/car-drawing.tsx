/** A car in a few lines, for the head of the front page. Decoration only. */
export function CarDrawing() {
  return (
    <svg className="car" viewBox="0 0 720 236" aria-hidden="true" focusable="false">
      <path className="ground" d="M0 215H720" />
      <path
        className="body"
        d="M118 180H92C74 180 64 170 63 152C62 132 74 108 98 90L132 76C204 48 296 40 372 44C444 50 500 76 540 102C592 108 636 116 654 130C668 144 670 164 660 174C656 178 650 180 642 180H594A52 52 0 0 0 490 180H222A52 52 0 0 0 118 180Z"
      />
      <path
        className="line"
        d="M158 94C222 66 296 58 366 61C422 65 468 82 504 104L176 108C160 107 150 99 158 94ZM340 60L348 106M78 140C240 124 460 128 656 142M260 124H286M432 124H458"
      />
      <path className="lamp" d="M620 121C640 125 652 132 658 142M78 118L130 112" />
      {[170, 542].map((x) => (
        <g key={x} className="wheel" transform={`translate(${x} 172)`}>
          <circle r="42" />
          <circle r="30" />
          <path d="M0-9V-28M8.6-2.8L26.6-8.7M5.3 7.3L16.5 22.7M-5.3 7.3L-16.5 22.7M-8.6-2.8L-26.6-8.7" />
          <circle r="9" />
        </g>
      ))}
    </svg>
  );
}
