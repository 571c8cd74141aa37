import Tesseract from "tesseract.js";
import type { LineReading, ReadSymbol } from "@/lib/domain/licence/line-reading";
import type { Gray } from "./pixels";
import type { EngineSettings, TextEngine } from "./text-engine";

type Options = Partial<Tesseract.WorkerOptions>;
const PAGE_MODE = { line: Tesseract.PSM.SINGLE_LINE, raw: Tesseract.PSM.RAW_LINE } as const;
/** Mode 2 gives, for each character, what else it might be. */
const PARAMETERS = { lstm_choice_mode: "2", user_defined_dpi: "300" };

/**
 * Starts Tesseract with the Japanese model.
 *
 * @param options where the engine's files and the model are
 */
export async function startTesseract(options: Options): Promise<TextEngine> {
  const worker = await Tesseract.createWorker("jpn", Tesseract.OEM.LSTM_ONLY, options);
  await worker.setParameters(PARAMETERS as Partial<Tesseract.WorkerParams>);
  return {
    async recognise(image: Gray, { layout }: EngineSettings): Promise<LineReading> {
      const setting = { tessedit_pageseg_mode: PAGE_MODE[layout] } as Partial<Tesseract.RecognizeOptions>;
      const { data } = await worker.recognize(pgm(image) as unknown as Tesseract.ImageLike, setting, {
        text: false,
        hocr: true,
        blocks: true,
      });
      return { symbols: symbolsOf(data, image.width) };
    },
    async close() {
      await worker.terminate();
    },
  };
}

/** Netpbm's grey format: a header and the pixels as they are, so that nothing is compressed for a moment's use. */
function pgm({ data, width, height }: Gray): Uint8Array {
  const header = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(header.length + data.length);
  file.set(header);
  file.set(data, header.length);
  return file;
}

function symbolsOf({ blocks, hocr }: Tesseract.Page, width: number): ReadSymbol[] {
  const others = choicesOf(hocr ?? "");
  return (blocks ?? [])
    .flatMap((block) => block.paragraphs)
    .flatMap((paragraph) => paragraph.lines)
    .flatMap((line) => line.words)
    .flatMap((word) => word.symbols)
    .map(({ text, confidence, bbox }, i) => ({
      text,
      confidence: confidence / 100,
      at: (bbox.x0 + bbox.x1) / 2 / width,
      others: (others[i] ?? []).filter((other) => other !== text && other.trim() !== ""),
    }));
}

/** The characters each `lstm_choices` group of the hOCR lists, in the order of the text. */
function choicesOf(hocr: string): string[][] {
  return hocr
    .split("id='lstm_choices_")
    .slice(1)
    .map((group) =>
      [...group.matchAll(/title='x_confs [\d.]+'>([^<]*)</g)].map((match) => unescapeHtml(match[1] ?? "")),
    );
}

const ENTITIES: Record<string, string> = {
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&quot;": '"',
  "&#39;": "'",
};

function unescapeHtml(text: string): string {
  return text.replace(/&(?:lt|gt|amp|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
}
