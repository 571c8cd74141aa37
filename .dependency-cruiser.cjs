/** Imports go down only (ARCHITECTURE.md): 1 domain · 2 journey, ports · 3 data, adapters, mails, documents, auth · 4 commands, jobs · 5 web, components · 6 app. */
const DOMAIN = "^lib/domain/";
const JOURNEY = "^lib/(journey/|ports/[^/]+/port\\.ts$)";
const DATA = "^lib/(data/|ports/|mails/|documents/|auth/|password/|webhooks/)";
const COMMANDS = "^lib/(commands|jobs)/";
const WEB = "^(lib/web|lib/api)/";
const COMPONENTS = "^components/";
const APP = "^(app/|proxy\\.ts|instrumentation\\.ts)";
const GENERATED = "^generated/";
const tests = "\\.test\\.ts$|/contract\\.ts$";

const never = (name, from, to, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: from, pathNot: tests },
  to: { path: to },
});

module.exports = {
  forbidden: [
    never(
      "domain-is-the-bottom",
      DOMAIN,
      [JOURNEY, DATA, COMMANDS, WEB, COMPONENTS, APP, GENERATED],
      "lib/domain knows nothing above it",
    ),
    never(
      "journey-knows-domain-only",
      JOURNEY,
      [DATA.replace("ports/|", ""), COMMANDS, WEB, COMPONENTS, APP, GENERATED],
      "pure: knows no screen, no database",
    ),
    never(
      "data-below-commands",
      DATA,
      [COMMANDS, WEB, COMPONENTS, APP],
      "data, adapters, mails, auth sit below the commands",
    ),
    never("commands-below-web", COMMANDS, [WEB, COMPONENTS, APP], "commands know no request and no screen"),
    never("lib-below-app", "^lib/", [COMPONENTS, APP], "lib knows no screen"),
    never(
      "components-run-in-the-browser",
      COMPONENTS,
      [DATA, COMMANDS, WEB, APP, GENERATED],
      "components import only lib/domain and lib/journey",
    ),
    {
      name: "prisma-only-in-data",
      severity: "error",
      from: { path: "^(app|components|lib)/", pathNot: "^lib/data/" },
      to: { path: "^generated/|@prisma/" },
    },
    {
      name: "route-groups-do-not-meet",
      severity: "error",
      from: { path: "^app/\\(([^)]+)\\)/" },
      to: { path: "^app/\\(([^)]+)\\)/", pathNot: "^app/\\($1\\)/" },
    },
    {
      name: "no-circles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules", "generated"] },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
