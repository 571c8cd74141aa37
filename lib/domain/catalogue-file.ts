import * as z from "zod";
import { ITEM_KINDS, SERVICES } from "./catalogue";
import { PARTY_KINDS } from "./party";

const code = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "use lower case letters, digits and hyphens");

const vehicleSchema = z.strictObject({
  code,
  name: z.string().min(1),
  tConnect: z.boolean(),
  charging: z.boolean(),
  kei: z.boolean(),
  features: z.array(code),
});

const itemSchema = z
  .strictObject({
    code,
    service: z.enum(SERVICES),
    kind: z.enum(ITEM_KINDS),
    name: z.string().min(1),
    description: z.string().min(1),
    yenPerMonth: z.int().nonnegative(),
    priceNote: z.string().min(1).nullable(),
    oneOff: z
      .strictObject({ name: z.string().min(1), yen: z.int().positive() })
      .nullable()
      .default(null),
    needs: z.array(code),
    partyKinds: z.array(z.enum(PARTY_KINDS)).min(1),
    validFrom: z.iso.date(),
    validUntil: z.iso.date().nullable(),
    asOf: z.iso.date(),
    source: z.string().min(1),
  })
  .refine(({ validFrom, validUntil }) => !validUntil || validUntil > validFrom, {
    path: ["validUntil"],
    message: "must be later than validFrom",
  });

type Item = z.infer<typeof itemSchema>;

/** The reviewed file the catalogue comes from (prisma/catalogue.json). Of one code, one item is valid at a time. */
export const catalogueFileSchema = z
  .strictObject({ note: z.string().optional(), vehicles: z.array(vehicleSchema), items: z.array(itemSchema) })
  .superRefine(({ vehicles, items }, context) => {
    for (const [at, vehicle] of vehicles.entries())
      if (vehicles.findIndex((other) => other.code === vehicle.code) !== at)
        context.addIssue({ code: "custom", path: ["vehicles", at, "code"], message: "stands there twice" });
    for (const [at, item] of items.entries()) {
      const overlaps = items.slice(0, at).some((other) => other.code === item.code && overlap(other, item));
      if (overlaps)
        context.addIssue({
          code: "custom",
          path: ["items", at, "validFrom"],
          message: `${item.code} is valid twice at the same time`,
        });
    }
  });

export type CatalogueFile = z.infer<typeof catalogueFileSchema>;

function overlap(a: Item, b: Item): boolean {
  const before = (x: Item, y: Item) => x.validUntil !== null && x.validUntil <= y.validFrom;
  return !before(a, b) && !before(b, a);
}
