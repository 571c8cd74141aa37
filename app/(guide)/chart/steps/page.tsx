import { redirect } from "next/navigation";
import { BackLink } from "@/components/ui/back-link";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { type ChartAnswers, type ChartPart, checkChart, readChartAnswers } from "@/lib/domain/check-chart";
import { Contact } from "../../contact";
import { kei, result } from "../copy.ja";
import { AnswersGiven } from "./answers-given";
import { PartCard } from "./part-card";

export const metadata = { title: result.title, robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The customer's own list of parts, from the codes in the address. Missing answers are asked for again. */
export default async function ChartStepsPage({ searchParams }: Props) {
  const query = await searchParams;
  const read = readChartAnswers(query);
  if (!read.complete) redirect(`/chart?${addressOf({ ...query, asked: "1" })}`);
  const { answers } = read;
  const { parts, keiAfterDelivery } = checkChart(answers);
  const warning = keiAfterDelivery === "no-matter" ? null : kei[answers.when][keiAfterDelivery];
  const list = (occasion: ChartPart["occasion"], title: string) => {
    const here = parts.filter((part) => part.occasion === occasion);
    if (here.length === 0) return null;
    return (
      <>
        <h2>{title}</h2>
        <ol className="parts" start={parts.indexOf(here[0] as ChartPart) + 1}>
          {here.map((part) => (
            <PartCard key={part.id} part={part} number={parts.indexOf(part) + 1} />
          ))}
        </ol>
      </>
    );
  };
  return (
    <>
      <PageTitle lead={parts.length > 0 ? result.lead : undefined}>{result.title}</PageTitle>
      {warning ? (
        <Notice tone="warning" title={warning.title}>
          {warning.text}
        </Notice>
      ) : null}
      <AnswersGiven answers={answers} changeUrl={`/chart?${addressOf(answers)}`} />
      {list("at-dealer", result.atDealer)}
      {list("after-delivery", result.afterDelivery)}
      {parts.length > 0 ? <Start answers={answers} /> : null}
      <Contact />
      <BackLink href="/">{result.back}</BackLink>
    </>
  );
}

function Start({ answers }: { answers: ChartAnswers }) {
  const delivered = answers.when === "delivered";
  return (
    <section className="card">
      <h2>{result.start}</h2>
      <p>{delivered ? result.startDelivered : result.startAtDealer}</p>
      {delivered ? <ButtonLink href="/after-delivery">{result.startButton}</ButtonLink> : null}
      <p className="support">{result.share}</p>
    </section>
  );
}

/** The codes as a query. */
function addressOf(codes: Readonly<Record<string, string | string[] | undefined>>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(codes).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
}
