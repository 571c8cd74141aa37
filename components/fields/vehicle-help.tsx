import { CertificateDrawing } from "./certificate-drawing";
import { words } from "./vehicle-copy.ja";

/** The [?] of 車両情報の入力: where both numbers stand on the certificate. */
export function VehicleHelp() {
  return (
    <details className="help vehicle-help">
      <summary>{words.help}</summary>
      <div className="stack">
        <CertificateDrawing kind="card" name={words.card} />
        <CertificateDrawing kind="paper" name={words.paper} />
        <ul>
          <li>{words.plateHere}</li>
          <li>{words.chassisHere}</li>
          <li>{words.engine}</li>
          <li>{words.alike}</li>
        </ul>
      </div>
    </details>
  );
}
