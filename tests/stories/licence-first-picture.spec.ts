import { arrive, press, proveAddress } from "../support/customer";
import { expectPrefilled, isRead, test, toCapture, VALID_DAY } from "../support/licence";
import { newAddress, newContract } from "../support/service";
import { expect } from "../support/story";

test.use({ permissions: ["camera"], contextOptions: { reducedMotion: "reduce" } });

test("the shutter pressed before the camera's first picture has come takes that picture", async ({
  page,
  at,
  request,
}) => {
  test.slow();
  // The camera is open, its picture is late: what is pressed meanwhile is not lost.
  await page.addInitScript(() => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, "srcObject") ?? {};
    const late = new Promise<void>((come) => addEventListener("first-picture", () => come()));
    Object.defineProperty(HTMLMediaElement.prototype, "srcObject", {
      configurable: true,
      set(stream) {
        late.then(() => {
          set?.call(this, stream);
          (this as HTMLMediaElement).play().catch(() => {});
        });
      },
    });
  });
  await page.clock.setFixedTime(VALID_DAY);
  await arrive(page, at, (await newContract(request)).entryUrl);
  await proveAddress(page, at, request, newAddress());
  await toCapture(page, at);
  await expect(page.getByRole("button", { name: "撮影する" })).not.toHaveAttribute("aria-disabled");
  await press(page, "撮影する");
  await page.evaluate(() => dispatchEvent(new Event("first-picture")));
  await isRead(page, at);
  await press(page, "次へ");
  await at(page, "1-1/18-B");
  await expectPrefilled(page);
});
