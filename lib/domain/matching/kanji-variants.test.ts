import { expect, it } from "vitest";
import { kanjiKeys } from "./kanji-variants";

it.each([
  "高髙",
  "崎﨑",
  "吉𠮷",
  "辺邊邉",
  "浜濱濵",
  "沢澤",
  "斎齋",
  "斉齊",
  "桜櫻",
  "広廣",
  "真眞",
  "恵惠",
  "徳德",
  "竜龍",
])("%s are shapes of one character", (group) => {
  const [key, ...others] = [...group];
  for (const char of others) expect(kanjiKeys(char).shape).toBe(key);
});

it.each(["島嶋嶌", "富冨", "峰峯", "崎嵜", "晃晄"])("%s are related, and no more", (group) => {
  const [key, ...others] = [...group];
  for (const char of others) {
    expect(kanjiKeys(char).related).toBe(key);
    expect(kanjiKeys(char).shape).not.toBe(key);
  }
});

it.each([
  "斎斉",
  "齋齊",
  "太大",
  "己巳",
  "巳已",
  "末未",
  "土士",
  "坂阪",
  "河川",
  "祐佑",
  "萩荻",
  "壮荘",
  "一ー",
  "ニ二",
])("%s stay apart", (pair) => {
  const [one = "", other = ""] = [...pair];
  expect(kanjiKeys(one).related).not.toBe(kanjiKeys(other).related);
});
