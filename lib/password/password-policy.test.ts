import { describe, expect, test } from "vitest";
import { checkPassword } from "@/lib/password/password-policy";

const customer = ["山田", "太郎", "ヤマダ", "タロウ", "t-yamada88@example.jp", "090-8351-2647", "1985-04-12"];

async function verdict(password: string, words: string[] = customer) {
  const result = await checkPassword(password, words);
  return result.ok ? "ok" : result.error;
}

describe("a password that may be chosen", () => {
  test.each([
    ["correct horse battery staple", "spaces, no capitals, no digits"],
    ["x7Kq2pLm9z", "ten random characters, the shortest of all"],
    ["ｘ７Ｋｑ２ｐＬｍ９ｚ", "full-width letters"],
    ["さくら色の風が吹く丘", "Japanese"],
    ["👩‍👩‍👧‍👦🍣🗻🚗🎏 fuji", "emoji"],
    ["dragonmonkeysunshineprincess", "a passphrase of four common words"],
    ["correct horse battery staple ".repeat(4).trim(), "a long one"],
    [`${"a".repeat(100)}x7Kq2pLm9z!`, "strong only at its end"],
    ["yamada x7Kq2pLm9z", "an own name beside enough of something else"],
  ])("%s (%s)", async (password) => {
    expect(await verdict(password)).toBe("ok");
  });

  test("128 code points are enough of everything, counted after NFC", async () => {
    const decomposedGa = "か\u3099";
    const rest = "x7Kq2pLm9z!".repeat(12).slice(0, 127);
    expect(await verdict(decomposedGa + rest)).toBe("ok");
    expect(await verdict(`${decomposedGa + rest}!`)).toBe("too-long");
  });
});

describe("length", () => {
  test.each(["", "x7Kq2pLm9", "が".normalize("NFD").repeat(9), "🍣🗻🚗🎏👘"])(
    "%j is too short",
    async (password) => {
      expect(await verdict(password)).toBe("too-short");
    },
  );

  test("a megabyte is refused at once", async () => {
    expect(await verdict("x7Kq2pLm9z".repeat(100_000))).toBe("too-long");
  });
});

describe("what everybody uses is refused as common", () => {
  test.each([
    ["12345678", "on the list, though also too short"],
    ["PassWord", "whatever the case"],
    ["ｐａｓｓｗｏｒｄ１", "whatever the width"],
    ["1q2w3e4r5t6y", "a long one on the list"],
    ["passwordpassword", "a listed one twice"],
    ["password-password1", "two of the most used"],
    ["iloveyou1234567", "a listed one and counting"],
    ["!QAZ2wsx#EDC", "a walk with shift"],
    ["asdfghjkl;zxcv", "a walk along the rows"],
    ["0987654321abcdef", "counting"],
    ["aaaaaaaaaaaa", "one key held down"],
    ["aB3$".repeat(32), "a scrap repeated to full length"],
  ])("%s (%s)", async (password) => {
    expect(await verdict(password)).toBe("common");
  });
});

describe("what an acquaintance would try is refused as personal", () => {
  test.each([
    ["ToyotaTconnect2024", "the service's own names"],
    ["yamadataro1985", "the name in Roman letters, from the kana"],
    ["T4r0u-Y4m4d4!", "in leet"],
    ["adamay-urat-85", "backwards"],
    ["山田太郎0412です", "in kanji with the birthday"],
    ["やまだたろう0412", "in hiragana"],
    ["t-yamada88!!", "the mail's local part"],
    ["09083512647go", "the phone number"],
    ["xx19850412xx", "the birth date"],
  ])("%s (%s)", async (password) => {
    expect(await verdict(password)).toBe("personal");
  });

  test("another customer may use the same words", async () => {
    expect(await verdict("yamabuki-kawasemi-1985", ["鈴木", "スズキ"])).toBe("ok");
  });

  test("satou, sato, satoh, and both ways of writing シ and ツ", async () => {
    const words = ["サトウ", "シンイチ", "マツコ"];
    for (const password of ["satou-sato-satoh", "shinichi-sinichi", "matsuko-matuko-1"]) {
      expect(await verdict(password, words)).toBe("personal");
    }
  });

  test("empty and one-letter words are no reason to refuse", async () => {
    expect(await verdict("x7Kq2pLm9z", ["", " ", "x", "7", "z@example.jp"])).toBe("ok");
  });
});

test("guessable otherwise: weak", async () => {
  expect(await verdict("sakura20240401")).toBe("weak");
});

test("the costliest passwords cost no more than a hundred ordinary ones", async () => {
  const costly = ["@$!1034", "0o1l!|$s5a@4", "p@$$w0rd!1", "pa$$w0rdP@ssword1"].map((scrap) =>
    Array.from({ length: 128 }, (_, at) => scrap[(at * at + at) % scrap.length]).join(""),
  );
  const ordinary = "x7Kq2pLm9z";
  await verdict(ordinary);
  // Processor time within one run, so that whatever else the machine does does not count.
  const cost = async (password: string, times: number) => {
    const before = process.cpuUsage();
    for (let n = 0; n < times; n++) await verdict(password);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / times;
  };
  const unit = await cost(ordinary, 50);
  for (const password of [...costly, `${"1".repeat(60)}${"p@ssw0rd".repeat(8)}`]) {
    const ratio = (await cost(password, 3)) / unit;
    // Some 30 at the most; with zxcvbn's defaults on the whole it would be ten times that.
    expect(ratio).toBeLessThan(120);
  }
});
