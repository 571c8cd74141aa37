import * as z from "zod";

const keyRing = z
  .string()
  .transform((text) =>
    text.split(",").map((entry) => {
      const [version, key] = entry.trim().split(":");
      return { version: Number(version), key: Buffer.from(key ?? "", "base64") };
    }),
  )
  .refine(
    (keys) =>
      keys.every(
        (k) => Number.isInteger(k.version) && k.version > 0 && k.version < 256 && k.key.length === 32,
      ),
    "must be version:base64 pairs of 32-byte keys, such as 1:…,2:…",
  );

/** Outside systems that must be there, or their sandbox be named: nothing is made up in silence. */
const SYSTEMS = [
  ["vehicle-registry", "VEHICLE_REGISTRY_URL", "VEHICLE_REGISTRY_KEY"],
  ["telematics", "TELEMATICS_URL", "TELEMATICS_KEY"],
] as const;

const variables = z.object({
  DATABASE_URL: z.string().min(1),
  SMTP_URL: z.string().min(1),
  MAIL_FROM: z.string().default("My TOYOTA サービスお申込み <no-reply@enrolment.example>"),
  APP_URL: z.url().transform((url) => url.replace(/\/$/, "")),
  NEXTAUTH_SECRET: z.string().min(32),
  /** Keys for personal data at rest; the highest version seals, all of them open. */
  DATA_KEYS: keyRing,
  /** Key for blind indexes and short-lived codes. */
  LOOKUP_KEY: z
    .string()
    .transform((text) => Buffer.from(text, "base64"))
    .refine((key) => key.length === 32, "must be the base64 of 32 bytes"),
  SANDBOXES: z
    .string()
    .default("")
    .transform((text) => new Set(text.split(",").map((name) => name.trim()))),
  NTA_APP_ID: z.string().optional(),
  NTA_API_URL: z.string().default("https://api.houjin-bangou.nta.go.jp"),
  /** Both or neither; with them Stripe takes the cards. */
  STRIPE_SECRET_KEY: z.string().optional(),
  STRIPE_WEBHOOK_SECRET: z.string().optional(),
  /** Another server that answers as Stripe's API does. */
  STRIPE_API_URL: z.url().optional(),
  /** Where Stripe's card page is; another one for an account with a domain of its own. */
  STRIPE_CHECKOUT_ORIGIN: z.url().default("https://checkout.stripe.com"),
  /** Where browsers find the stand-in for the card provider; the start sets these. */
  CARD_SANDBOX_URL: z.url().optional(),
  /** Where we find it. */
  CARD_SANDBOX_API_URL: z.url().optional(),
  CARD_SANDBOX_SECRET: z.string().optional(),
  VEHICLE_REGISTRY_URL: z.string().optional(),
  VEHICLE_REGISTRY_KEY: z.string().optional(),
  TELEMATICS_URL: z.string().optional(),
  TELEMATICS_KEY: z.string().optional(),
  /** How long the sandbox takes to open a line. */
  TELEMATICS_SANDBOX_SECONDS: z.coerce.number().nonnegative().default(20),
  DATABASE_POOL: z.coerce.number().int().positive().default(10),
});

const schema = variables.superRefine((given, context) => {
  for (const [sandbox, ...names] of SYSTEMS) {
    const needed = !given.SANDBOXES.has(sandbox) && !given.SANDBOXES.has("all");
    for (const name of needed ? names : []) {
      if (given[name]?.trim()) continue;
      context.addIssue({
        code: "custom",
        path: [name],
        message: `missing, and SANDBOXES does not name ${sandbox}`,
      });
    }
  }
});

export type Env = z.output<typeof schema>;

let parsed: Env | undefined;

/** The environment, parsed once. Throws an error that names every variable that is missing or malformed. */
export function env(): Env {
  if (parsed) return parsed;
  const result = schema.safeParse(process.env);
  if (!result.success) {
    const problems = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`The environment is not complete. ${problems.join("; ")}`);
  }
  parsed = result.data;
  return parsed;
}

/** Whether a stand-in was asked for by name. `all` is what the demo start asks for. */
export function sandboxEnabled(name: string): boolean {
  const { SANDBOXES } = env();
  return SANDBOXES.has(name) || SANDBOXES.has("all");
}

/** True where the service is reached over https; cookies are then Secure and carry the __Host- prefix. */
export function servedOverHttps(): boolean {
  return env().APP_URL.startsWith("https:");
}
