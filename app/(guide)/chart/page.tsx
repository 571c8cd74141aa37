import { BackLink } from "@/components/ui/back-link";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { RadioGroup } from "@/components/ui/field";
import { PageTitle } from "@/components/ui/page-title";
import { type ChartQuestion, readChartAnswers } from "@/lib/domain/check-chart";
import { copy, questions } from "./copy.ja";

export const metadata = { title: copy.title };

type Text = { label: string; hint?: string };
type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The check chart's questions. A plain GET form: the answer's address carries the codes chosen and nothing else. */
export default async function ChartPage({ searchParams }: Props) {
  const query = await searchParams;
  const read = readChartAnswers(query);
  const missing = query.asked && !read.complete ? read.missing : [];
  const ask = (question: ChartQuestion) => {
    const { legend, hint, missing: error, answers } = questions[question];
    const given = query[question];
    return (
      <RadioGroup
        key={question}
        name={question}
        legend={legend}
        hint={hint}
        error={missing.includes(question) ? error : undefined}
        defaultValue={typeof given === "string" ? given : question in UNKNOWN ? "unknown" : undefined}
        options={Object.entries<Text>(answers).map(([value, text]) => ({ value, ...text }))}
      />
    );
  };
  return (
    <>
      <PageTitle lead={copy.lead}>{copy.title}</PageTitle>
      <form className="chart-form" action="/chart/steps">
        {missing.length > 0 ? (
          <ErrorSummary
            title={copy.missing}
            errors={missing.map((question) => ({ fieldId: question, message: questions[question].missing }))}
          />
        ) : null}
        <h2>{copy.aboutYou}</h2>
        {ask("when")}
        <div className="asks-user">{ask("user")}</div>
        {ask("kind")}
        <h2>{copy.aboutCar}</h2>
        <p className="support">{copy.aboutCarLead}</p>
        <div className="in-a-row">
          {ask("tConnect")}
          {ask("charging")}
          {ask("kei")}
        </div>
        <Button type="submit">{copy.submit}</Button>
      </form>
      <BackLink href="/">{copy.back}</BackLink>
    </>
  );
}

/** Questions about the vehicle begin with わからない. */
const UNKNOWN = { tConnect: true, charging: true, kei: true };
