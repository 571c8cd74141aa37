import { copy } from "./copy.ja";

/** 「写真を選ぶ」: a picture from the photo library, as good a way as the camera. */
export function FileChoice({ onFile }: { onFile: (file: File) => void }) {
  return (
    <div className="file-choice">
      <label className="button secondary">
        <input
          type="file"
          accept="image/*"
          className="visually-hidden"
          aria-describedby="file-hint"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            // The same file may be chosen again after a retake.
            currentTarget.value = "";
            if (file) onFile(file);
          }}
        />
        {copy.file}
      </label>
      <p className="support" id="file-hint">
        {copy.fileHint}
      </p>
    </div>
  );
}
