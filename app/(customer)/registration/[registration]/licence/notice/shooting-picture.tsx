/** A phone held straight above a licence that lies in the frame. Decorates the words beside it. */
export function ShootingPicture() {
  return (
    <svg className="shooting-picture" viewBox="0 0 320 168" aria-hidden="true" focusable="false">
      <rect className="desk" x="0" y="0" width="320" height="168" rx="8" />
      <rect className="phone" x="24" y="14" width="272" height="140" rx="16" />
      <rect className="screen" x="44" y="22" width="232" height="124" rx="4" />
      <rect className="licence" x="85" y="38" width="150" height="92" rx="5" />
      <path className="lines" d="M95 52h88M95 64h110M95 76h62M95 112h70" />
      <rect className="face" x="193" y="78" width="32" height="40" rx="2" />
      <path className="corners" d="M78 52V32h24M218 32h24v20M242 116v20h-24M102 136H78v-20" />
    </svg>
  );
}
