/** A dynamic page with nothing on it: what `npm run bench` compares the wizard's pages with. */
export default function BarePage() {
  return <p>bare</p>;
}
