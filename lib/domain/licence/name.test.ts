import { describe, expect, it } from "vitest";
import { costsOf } from "./alignment";
import { foldedName, judgeName } from "./name";
import { openNameTable } from "./name-table";
import { readAs } from "./read-as";

const table = openNameTable(
  "佐藤 サトウ\n佐 サ\n藤 フジ\n長谷川 ハセガワ\n林 ハヤシ\n莊司 ショウジ\n\n太郎 タロウ\n花子 ハナコ\n健 ケン,タケシ",
);
const name = (texts: string[], share: number | null = null) => {
  const judged = judgeName(
    texts.map((text) => costsOf(readAs(text), foldedName)),
    share,
    table,
  );
  return judged && `${judged.value.lastName} ${judged.value.firstName}`;
};

describe("氏名", () => {
  it("is split at the gap", () => {
    expect(name(["佐藤健"], 2 / 3)).toBe("佐藤 健");
    expect(name(["田中次郎"], 0.5)).toBe("田中 次郎");
    expect(name(["東海林太郎"], 0.6)).toBe("東海林 太郎");
  });

  it("is split by known names where no gap was seen", () => {
    expect(name(["長谷川太郎"])).toBe("長谷川 太郎");
    expect(name(["林花子"])).toBe("林 花子");
  });

  it("prefers a known name that the readings bear", () => {
    expect(name(["佐膝太郎", "佐藤太郎"], 0.5)).toBe("佐藤 太郎");
  });

  it("keeps an unknown name that all readings agree on", () => {
    expect(name(["佐原太郎", "佐原太郎", "佐原太郎"], 0.5)).toBe("佐原 太郎");
  });

  it("takes a character the model doesn't know for the one it can't read", () => {
    expect(name(["苗司太郎", "茂司太郎", "超司太郎"], 0.5)).toBe("莊司 太郎");
  });

  it("reads Latin letters and katakana", () => {
    expect(name(["SMITHJ0HN"], 0.55)).toBe("SMITH JOHN");
    expect(name(["タナカジョン"], 0.5)).toBe("タナカ ジョン");
  });
});
