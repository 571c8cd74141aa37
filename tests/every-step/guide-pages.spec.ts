import { sections } from "../../app/(guide)/help/sections.ja";
import { inspect } from "../support/inspect";
import { test } from "../support/story";

test("every page of the public guide is accessible and fits a small phone and large text", async ({
  page,
}) => {
  test.slow();
  const paths = [
    "/",
    "/chart",
    "/chart?asked=1",
    "/chart/steps?when=dealer&user=present&kind=individual&tConnect=yes&charging=unknown&kei=no",
    "/chart/steps?when=delivered&kind=corporate&tConnect=yes&charging=yes&kei=unknown",
    "/chart/steps?when=delivered&kind=individual&tConnect=no&charging=no&kei=yes",
    ...sections.map(({ id }) => `/help/${id}`),
  ];
  for (const path of paths) {
    await page.goto(path);
    await inspect(page, path);
  }
});
